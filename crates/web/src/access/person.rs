//! One person: which roles they have, what that lets them do, and ending their access.

use app::NotLetIn;
use axum::extract::Path;
use axum::response::Response;
use readiness::access::rights_of;
use readiness::event::{AccessEnded, RolesGiven, Word as _};
use readiness::team::event::RoleKind;

use super::{PAGE, at, named, rights_in_words, roles_in_words};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, reason};
use crate::preparing::Preparing;

/// The box of whoever knows that it cannot be taken back.
const SURE: &str = "sure";

/// The value of a box that is ticked.
const YES: &str = "yes";

/// `GET /prepare/people/{person}`.
pub(crate) async fn person(preparing: Preparing, Path(person): Path<String>) -> Result<Response, Failure> {
    let form = roles(&preparing, &person, None)?;
    Ok(preparing.show(PAGE, form))
}

/// `POST /prepare/people/{person}`: gives roles.
pub(crate) async fn give(
    preparing: Preparing,
    Path(person): Path<String>,
    posted: Posted,
) -> Result<Response, Failure> {
    let form = roles(&preparing, &person, Some(&posted))?;
    let given = read(&person, &posted);
    let now = preparing.site.now();
    let outcome =
        tokio::task::block_in_place(|| preparing.site.app.give_roles(preparing.visitor.actor(), &given, now));
    match outcome {
        Ok(()) => Ok(preparing.done(PAGE, "roles")),
        Err(not) => refused(&preparing, form, not),
    }
}

fn read(person: &str, posted: &Posted) -> RolesGiven {
    RolesGiven {
        person: person.to_owned(),
        roles: posted.all("role").filter_map(RoleKind::from_id).collect(),
        administers: posted.has("administers", "yes"),
        contact: posted.number("contact").and_then(|contact| u32::try_from(contact).ok()),
    }
}

/// The form with the reason why it was not taken.
pub(super) fn refused(preparing: &Preparing, mut form: Form, not: NotLetIn) -> Result<Response, Failure> {
    let w = preparing.wording();
    match not {
        NotLetIn::Denied(denied) => form.err("", w.text(&format!("denied-{}", denied.id()))),
        NotLetIn::Failed(problem) => return Err(problem.into()),
    }
    Ok(preparing.show(PAGE, form))
}

fn roles(preparing: &Preparing, person: &str, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, prepared) = (preparing.wording(), &preparing.prepared);
    let name = named(preparing, person)?;
    let given = posted.map_or_else(|| prepared.given(person), |posted| read(person, posted));
    let heading = w.format("access-person", [("name", name.into())]);
    let mut form = Form::new(heading, at(person), w.text("access-give"), PAGE.to_owned());
    let now = roles_in_words(preparing, person);
    form = form.lead(if now.is_empty() {
        w.text("access-no-role")
    } else {
        let rights = rights_in_words(preparing, prepared.rights(person));
        w.format("access-now", [("roles", now.into()), ("rights", rights.into())])
    });
    let contacts = prepared.contacts().map(|(id, contact)| {
        Answer::new(&id.to_string(), contact.title().to_owned(), given.contact == Some(id))
    });
    let nobody = Answer::new("", w.text("access-contact-none"), given.contact.is_none());
    let contacts = std::iter::once(nobody).chain(contacts).collect();
    let role = |role: &RoleKind| {
        let rights = rights_in_words(preparing, rights_of(*role));
        let mut answer = Answer::new(role.id(), w.word(*role), given.roles.contains(role));
        answer.hint = rights;
        answer
    };
    let administers = Answer::new("yes", w.text("access-administers"), given.administers);
    form = form
        .field(
            Field::new("contact", w.text("access-contact"), Kind::Select(contacts))
                .hint(w.text("access-contact-hint")),
        )
        .field(Field::new(
            "role",
            w.text("access-roles"),
            Kind::Checks(RoleKind::ALL.iter().map(role).collect()),
        ))
        .field(
            Field::new("administers", w.text("access-administers-title"), Kind::Checks(vec![administers]))
                .hint(w.text("access-administers-hint")),
        );
    for (rest, key) in [
        ("link", "access-new-link"),
        ("guest", "access-as-guest"),
        ("ending", "access-end"),
        ("erasure", "access-erase"),
    ] {
        form.beside.push((format!("{}/{rest}", at(person)), w.text(key)));
    }
    Ok(form)
}

/// `GET /prepare/people/{person}/ending`.
pub(crate) async fn ending(preparing: Preparing, Path(person): Path<String>) -> Result<Response, Failure> {
    let form = end_form(&preparing, &person, "")?;
    Ok(preparing.show(PAGE, form))
}

/// `POST /prepare/people/{person}/ending`: they cannot enter any more, from now on.
pub(crate) async fn end(
    preparing: Preparing,
    Path(person): Path<String>,
    posted: Posted,
) -> Result<Response, Failure> {
    let reason = posted.get("reason").to_owned();
    let form = end_form(&preparing, &person, &reason)?;
    let ended = AccessEnded { person, reason };
    let now = preparing.site.now();
    let outcome =
        tokio::task::block_in_place(|| preparing.site.app.end_access(preparing.visitor.actor(), &ended, now));
    match outcome {
        Ok(()) => Ok(preparing.done(PAGE, "access-ended")),
        Err(not) => refused(&preparing, form, not),
    }
}

fn end_form(preparing: &Preparing, person: &str, typed: &str) -> Result<Form, Failure> {
    let w = preparing.wording();
    let heading = w.format("access-end-title", [("name", named(preparing, person)?.into())]);
    let action = format!("{}/ending", at(person));
    Ok(Form::new(heading, action, w.text("access-end-submit"), at(person))
        .lead(w.text("access-end-lead"))
        .field(reason(w, typed)))
}

/// `GET /prepare/people/{person}/erasure`.
pub(crate) async fn erasure(preparing: Preparing, Path(person): Path<String>) -> Result<Response, Failure> {
    let form = erase_form(&preparing, &person, None)?;
    Ok(preparing.show(PAGE, form))
}

/// `POST /prepare/people/{person}/erasure`: whoever they were is gone, with when and with what they came in.
pub(crate) async fn erase(
    preparing: Preparing,
    Path(person): Path<String>,
    posted: Posted,
) -> Result<Response, Failure> {
    let w = preparing.wording();
    let mut form = erase_form(&preparing, &person, Some(&posted))?;
    if posted.get("reason").trim().is_empty() {
        form.err("reason", w.text("denied-no-reason"));
    }
    if !posted.has(SURE, YES) {
        form.err(SURE, w.text("access-erase-unsure"));
    }
    if form.has_errors() {
        return Ok(preparing.show(PAGE, form));
    }
    let (actor, now) = (preparing.visitor.actor(), preparing.site.now());
    let app = &preparing.site.app;
    match tokio::task::block_in_place(|| app.erase_colleague(actor, &person, posted.get("reason"), now)) {
        Ok(_) => Ok(preparing.done(PAGE, "erased")),
        Err(not) => refused(&preparing, form, not),
    }
}

fn erase_form(preparing: &Preparing, person: &str, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = preparing.wording();
    let heading = w.format("access-erase-title", [("name", named(preparing, person)?.into())]);
    let action = format!("{}/erasure", at(person));
    let is_sure = posted.is_some_and(|posted| posted.has(SURE, YES));
    let sure = Answer::new(YES, w.text("access-erase-sure"), is_sure);
    let typed = posted.map_or("", |posted| posted.get("reason"));
    let mut form = Form::new(heading, action, w.text("erasure-submit"), at(person))
        .lead(w.text("access-erase-lead"))
        .lead(w.text("access-erase-stays"))
        .field(reason(w, typed).hint(w.text("access-erase-reason-hint")))
        .field(Field::new(SURE, w.text("access-erase-sure-title"), Kind::Checks(vec![sure])));
    form.beside.push(("/prepare/contacts".to_owned(), w.text("access-erase-contact")));
    Ok(form)
}
