//! What the organisation is before the law.

use axum::response::Response;
use incident::command::Command;
use incident::event::Profile;
use incident::fact::{FactKey, Kind as Shape};
use law::Capacity;

use crate::facts::answers;
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, show, show_refused, whole};
use crate::room::Room;

/// So many capacities are shown at least of a list that is folded.
const SHOWN: usize = 3;

/// `GET /incidents/{id}/profile`.
pub(crate) async fn profile(room: Room) -> Result<Response, Failure> {
    let seen = room.state.profile_number.unwrap_or_default();
    show(&room, "/profile", form(&room, None).hide("seen", seen))
}

/// `POST /incidents/{id}/profile`.
pub(crate) async fn revise(room: Room, posted: Posted) -> Result<Response, Failure> {
    let seen = posted.number("seen");
    let mut form = form(&room, Some(&posted)).hide("seen", seen.unwrap_or_default());
    let employees = match whole(posted.get("employees"), room.visitor.lang) {
        Ok(employees) => employees.map(|count| count.clamp(0.0, f64::from(u32::MAX)) as u32),
        Err(()) => {
            form.err("employees", room.wording().text("form-no-number"));
            return show(&room, "/profile", form);
        }
    };
    let country = posted.some("country").map(|country| country.to_uppercase());
    let command = Command::ReviseProfile(Profile {
        role: posted.some("role"),
        sector: posted.some("sector"),
        country,
        employees,
        ..standing(&room, &posted)
    });
    match room.record(&command, seen) {
        Ok(()) => Ok(room.done("", "profile")),
        Err(not) => show_refused(&room, "/profile", form, not),
    }
}

/// What it is before laws that bind only some: what was ticked, and what is still open of what was.
fn standing(room: &Room, posted: &Posted) -> Profile {
    let held = &room.state.profile;
    let ticked = |name: &str| posted.all(name).map(str::to_owned).collect::<Vec<String>>();
    let (capacities, mut not_capacities) = (ticked("capacities"), ticked("not_capacities"));
    not_capacities.retain(|word| !capacities.contains(word));
    let mut open_capacities = held.open_capacities.clone();
    open_capacities.retain(|word| !capacities.contains(word) && !not_capacities.contains(word));
    Profile { entity: held.entity.clone(), capacities, not_capacities, open_capacities, ..Profile::default() }
}

/// The capacities that no role says, with those that are held.
fn capacities(
    room: &Room,
    name: &'static str,
    label: &str,
    held: &[String],
    posted: Option<&Posted>,
) -> Field {
    let w = room.wording();
    let ticked = |word: &str| match posted {
        Some(posted) => posted.all(name).any(|ticked| ticked == word),
        None => held.iter().any(|held| held == word),
    };
    let by_role = [Capacity::Controller, Capacity::Processor, Capacity::Organisation];
    let others = Capacity::ALL.iter().filter(|capacity| !by_role.contains(capacity));
    let mut answers: Vec<Answer> = others
        .map(|capacity| {
            Answer::new(capacity.as_str(), w.capacity_glossed(*capacity), ticked(capacity.as_str()))
        })
        .collect();
    answers.sort_by_key(|answer| !answer.is_chosen);
    let chosen = answers.iter().filter(|answer| answer.is_chosen).count();
    Field::folded(name, w.text(label), Kind::Checks(answers), chosen.max(SHOWN))
}

fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let (w, held) = (room.wording(), &room.state.profile);
    let text = |name: &str, held: Option<String>| match posted {
        Some(posted) => posted.get(name).to_owned(),
        None => held.unwrap_or_default(),
    };
    let choices = |name: &'static str, key: FactKey, held: Option<String>| {
        let chosen = text(name, held);
        let all = if let Shape::Choice(all) = key.kind() { all } else { &[] };
        let (mut answers, fold_after) = answers(room, key, all, |value| value == chosen);
        answers.insert(0, Answer::new("", w.text("stating-dont-know"), chosen.is_empty()));
        let fold_after = if fold_after == 0 { 0 } else { fold_after + 1 };
        Field::folded(name, w.fact(key), Kind::Radios(answers), fold_after)
    };
    let role = choices("role", FactKey::Role, held.role.clone());
    let sector = choices("sector", FactKey::Sector, held.sector.clone());
    let country = text("country", held.country.clone());
    let employees = text("employees", held.employees.map(|count| w.number(f64::from(count))));
    Form::new(w.text("profile-title"), room.at("/profile"), w.text("profile-submit"), room.at("/facts"))
        .lead(w.text("profile-lead"))
        .field(role)
        .field(
            Field::line("country", w.text("profile-country"), &country).hint(w.text("profile-country-hint")),
        )
        .field(Field::line("employees", w.text("profile-employees"), &employees))
        .field(sector)
        .field(capacities(room, "capacities", "profile-capacities", &held.capacities, posted))
        .field(capacities(room, "not_capacities", "profile-not-capacities", &held.not_capacities, posted))
}
