//! Letting somebody from elsewhere into some parts of one incident, until a moment.

use axum::extract::Path;
use axum::response::Response;
use calendar::Start;
use incident::event::When;
use jiff::{SignedDuration, Timestamp};
use readiness::event::{GuestAdmitted, GuestKind, Part, Word as _};

use super::person::refused;
use super::{PAGE, at, named};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, MomentError, Posted, moment_kind};
use crate::preparing::Preparing;

/// How long is proposed: whoever comes to help is seldom done in a week.
const PROPOSED: SignedDuration = SignedDuration::from_hours(14 * 24);

/// `GET /prepare/people/{person}/guest`.
pub(crate) async fn admitting(preparing: Preparing, Path(person): Path<String>) -> Result<Response, Failure> {
    let form = form(&preparing, &person, None)?;
    Ok(preparing.show(PAGE, form))
}

/// `POST /prepare/people/{person}/guest`.
pub(crate) async fn admit(
    preparing: Preparing,
    Path(person): Path<String>,
    posted: Posted,
) -> Result<Response, Failure> {
    let w = preparing.wording();
    let mut form = form(&preparing, &person, Some(&posted))?;
    let until = match posted.moment("until", preparing.site.zone()) {
        Ok(Some(When(Start::Moment(until)))) => Some(until),
        Ok(_) => None,
        Err(error) => {
            form.err("until", w.text(error.key()));
            return Ok(preparing.show(PAGE, form));
        }
    };
    let Some(until) = until else {
        form.err("until", w.text(MomentError::NoDay.key()));
        return Ok(preparing.show(PAGE, form));
    };
    let guest = read(&person, &posted, until);
    let now = preparing.site.now();
    let outcome = tokio::task::block_in_place(|| {
        preparing.site.app.admit_guest(preparing.visitor.actor(), &guest, now)
    });
    match outcome {
        Ok(()) => Ok(preparing.done(PAGE, "guest")),
        Err(not) => refused(&preparing, form, not),
    }
}

fn read(person: &str, posted: &Posted, until: Timestamp) -> GuestAdmitted {
    GuestAdmitted {
        person: person.to_owned(),
        kind: GuestKind::from_id(posted.get("kind")).unwrap_or(GuestKind::Other),
        from: posted.get("from").chars().filter(|c| !c.is_control()).take(120).collect(),
        incident: posted.get("incident").to_owned(),
        parts: posted.all("part").filter_map(Part::from_id).collect(),
        writes: posted.has("writes", "yes"),
        until,
    }
}

fn form(preparing: &Preparing, person: &str, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, zone) = (preparing.wording(), preparing.site.zone());
    let now = preparing.now;
    let known = preparing.prepared.guests().find(|guest| guest.person == person);
    let guest = match posted {
        Some(posted) => read(person, posted, now + PROPOSED),
        None => known.cloned().unwrap_or_else(|| GuestAdmitted {
            person: person.to_owned(),
            kind: GuestKind::Lawyer,
            from: String::new(),
            incident: String::new(),
            parts: Vec::new(),
            writes: false,
            until: now + PROPOSED,
        }),
    };
    let incidents = tokio::task::block_in_place(|| preparing.site.app.incidents(now))?;
    let incident = |summary: &app::Summary| {
        let id = summary.stream.trim_start_matches("incident/");
        Answer::new(id, summary.code_name.clone(), guest.incident == id || incidents.len() == 1)
    };
    let incidents: Vec<Answer> = incidents.iter().rev().map(incident).collect();
    let kind = |kind: &GuestKind| Answer::new(kind.id(), w.word(*kind), guest.kind == *kind);
    let part = |part: &Part| {
        let mut answer = Answer::new(part.id(), w.word(*part), guest.parts.contains(part));
        answer.hint = w.word_hint(*part).unwrap_or_default();
        answer
    };
    let writes = Answer::new("yes", w.text("access-writes"), guest.writes);
    let until = moment_kind(zone, posted, "until", Some(When(Start::Moment(guest.until))));
    let heading = w.format("access-guest-title", [("name", named(preparing, person)?.into())]);
    let action = format!("{}/guest", at(person));
    let mut form = Form::new(heading, action, w.text("access-guest-submit"), PAGE.to_owned())
        .lead(w.text("access-guest-lead"))
        .field(Field::new("incident", w.text("access-guest-incident"), Kind::Select(incidents)))
        .field(Field::new(
            "kind",
            w.text("access-guest-kind"),
            Kind::Radios(GuestKind::ALL.iter().map(kind).collect()),
        ))
        .field(Field::line("from", w.text("access-guest-from"), &guest.from))
        .field(Field::new(
            "part",
            w.text("access-guest-parts"),
            Kind::Checks(Part::ALL.iter().map(part).collect()),
        ))
        .field(Field::new("writes", w.text("access-writes-title"), Kind::Checks(vec![writes])))
        .field(Field::new("until", w.text("access-guest-until"), until));
    form.beside.push((format!("{}/ending", at(person)), w.text("access-end")));
    Ok(form)
}
