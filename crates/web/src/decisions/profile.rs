//! What the organisation is before the law.

use axum::response::Response;
use incident::command::Command;
use incident::event::Profile;
use incident::fact::{FactKey, Kind as Shape};

use crate::facts::answers;
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, show, show_refused, whole};
use crate::room::Room;

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
        // What the organisation is before other laws is asked once, in the preparation.
        ..room.state.profile.clone()
    });
    match room.record(&command, seen) {
        Ok(()) => Ok(room.done("", "profile")),
        Err(not) => show_refused(&room, "/profile", form, not),
    }
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
}
