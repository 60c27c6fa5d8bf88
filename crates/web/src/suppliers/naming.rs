//! Saying which supplier is hit, when they told us, and what was agreed where no sheet holds it.

use axum::response::Response;
use incident::command::Command;
use incident::event::SupplierNamed;
use incident::impact::event::Hit;
use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use readiness::agreement::event::Relation;
use readiness::event::Word as _;

use super::{Named, REST, called, get, proposed, rest_of};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, show, show_refused, some_moment, whole};
use crate::room::Room;

/// What somebody who comes from elsewhere knows already.
#[derive(Default, serde::Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    supplier: String,
}

/// Whom a form is about.
#[derive(Clone, Copy)]
pub(super) enum Naming<'a> {
    /// Somebody whom nobody named yet.
    New(&'a Wanted),
    /// Somebody of whom this was said last.
    Known(&'a SupplierNamed),
}

/// `GET /incidents/{id}/suppliers/{supplier}/naming`.
pub(crate) async fn renaming(room: Room, Named(who): Named) -> Result<Response, Failure> {
    let form = known(&room, &who, None)?;
    show(&room, &rest(&who), form)
}

/// `POST /incidents/{id}/suppliers/{supplier}/naming`.
pub(crate) async fn rename(room: Room, Named(who): Named, posted: Posted) -> Result<Response, Failure> {
    let mut form = known(&room, &who, Some(&posted))?;
    let Some(named) = read(&room, &mut form, &posted, Some(&who)) else {
        return show(&room, &rest(&who), form);
    };
    match room.record(&Command::NameSupplier(named), posted.number("seen")) {
        Ok(()) => Ok(room.done(&rest_of(&who), "supplier")),
        Err(not) => show_refused(&room, &rest(&who), form, not),
    }
}

fn rest(who: &Stakeholder) -> String {
    format!("{}/naming", rest_of(who))
}

fn known(room: &Room, who: &Stakeholder, posted: Option<&Posted>) -> Result<Form, Failure> {
    form(room, Naming::Known(&get(room, who)?.now().said), posted)
}

/// What was said, as it was typed.
pub(super) fn read(
    room: &Room,
    form: &mut Form,
    posted: &Posted,
    who: Option<&Stakeholder>,
) -> Option<SupplierNamed> {
    let w = room.wording();
    let other = posted.some("name").map(|name| Stakeholder::one(StakeholderKind::Suppliers, name));
    let chosen = || Stakeholder::from_key(posted.get("supplier"));
    let supplier = who.cloned().or(other).or_else(chosen);
    if supplier.is_none() {
        form.err("supplier", w.text("supplier-who-needed"));
    }
    let hit = Hit::from_id(posted.get("hit"));
    if hit.is_none() {
        form.err("hit", w.text("form-unknown"));
    }
    let hours = whole(posted.get("notice_hours"), w.lang());
    if hours.is_err() {
        form.err("notice_hours", w.text("form-no-number"));
    }
    let told_at = some_moment(room, form, posted, "told_at");
    let typed = |name: &str| posted.get(name).to_owned();
    Some(SupplierNamed {
        supplier: supplier?,
        hit: hit?,
        because: typed("because"),
        contact: typed("contact"),
        told_at: told_at.ok()?,
        told_by: typed("told_by"),
        clause: typed("clause"),
        // More hours than a number holds are too many, and the domain says so.
        notice_hours: hours.ok()?.map(|hours| hours.min(f64::from(u32::MAX)) as u32),
    })
}

pub(super) fn form(room: &Room, about: Naming<'_>, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let blank = SupplierNamed::default();
    let (held, wanted) = match about {
        Naming::New(wanted) => (&blank, Some(wanted)),
        Naming::Known(said) => (said, None),
    };
    let typed = |name: &str, held: &str| posted.map_or(held, |posted| posted.get(name)).to_owned();
    let chosen = posted.map_or(held.hit.id(), |posted| posted.get("hit"));
    let hits = Hit::ALL.iter().map(|hit| Answer::new(hit.id(), w.word(*hit), hit.id() == chosen));
    let hours = held.notice_hours.map(|hours| hours.to_string()).unwrap_or_default();
    let mut form = match wanted {
        Some(wanted) => {
            let form = Form::new(
                w.text("supplier-add"),
                room.at(REST),
                w.text("supplier-add-submit"),
                String::new(),
            );
            who_fields(room, form.lead(w.text("supplier-add-lead")), wanted, posted)?
        }
        None => {
            let who = &held.supplier;
            let title =
                w.format("supplier-revise", [("who", called(&*room.site.app.prepared()?, who).into())]);
            let seen = posted.and_then(|posted| posted.number("seen"));
            let seen = seen.unwrap_or_else(|| get(room, who).map_or(0, |it| it.now().number));
            Form::new(title, room.at(&rest(who)), w.text("supplier-revise-submit"), room.at(&rest_of(who)))
                .hide("seen", seen)
        }
    };
    form = form
        .field(Field::new("hit", w.text("supplier-hit"), Kind::Radios(hits.collect())))
        .field(
            moment_field(room, posted, "told_at", w.text("supplier-told"), held.told_at)
                .hint(w.text("supplier-told-hint")),
        )
        .field(Field::line("told_by", w.text("supplier-told-by"), &typed("told_by", &held.told_by)))
        .field(
            Field::line("contact", w.text("supplier-contact"), &typed("contact", &held.contact))
                .hint(w.text("supplier-contact-hint")),
        )
        .field(
            Field::area("because", w.text("supplier-because"), &typed("because", &held.because))
                .hint(w.text("supplier-because-hint")),
        )
        .field(
            Field::line("clause", w.text("supplier-clause"), &typed("clause", &held.clause))
                .hint(w.text("supplier-clause-hint")),
        )
        .field(Field::digits("notice_hours", w.text("supplier-hours"), &typed("notice_hours", &hours)));
    Ok(if wanted.is_some() { form.apart("add-") } else { form })
}

/// Who it is: a contract by which others process or deliver for us, somebody who is proposed, or another name.
fn who_fields(room: &Room, form: Form, wanted: &Wanted, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, prepared) = (room.wording(), room.site.app.prepared()?);
    let is_theirs = |relation| matches!(relation, Relation::Processor | Relation::Supplier);
    let contracts = prepared.contracts().filter(|(_, contract)| is_theirs(contract.relation));
    let contracts =
        contracts.map(|(id, _)| Stakeholder::one(StakeholderKind::Suppliers, format!("contract/{id}")));
    let chosen = posted.map_or(wanted.supplier.as_str(), |posted| posted.get("supplier"));
    let mut all: Vec<Stakeholder> = proposed::proposed(room, &prepared);
    all.extend(Stakeholder::from_key(chosen));
    for who in contracts {
        if room.state.suppliers.get(&who).is_none() {
            all.push(who);
        }
    }
    all.sort();
    all.dedup();
    let typed = posted.map_or("", |posted| posted.get("name"));
    let name = Field::line("name", w.text("supplier-name"), typed).hint(w.text("supplier-name-hint"));
    if all.is_empty() {
        return Ok(form.field(name));
    }
    let none = Answer::new("", w.text("supplier-none-of-these"), chosen.is_empty());
    let answer = |who: &Stakeholder| Answer::new(&who.key(), called(&prepared, who), who.key() == chosen);
    let answers = std::iter::once(none).chain(all.iter().map(answer)).collect();
    Ok(form.field(Field::new("supplier", w.text("supplier-who"), Kind::Select(answers))).field(name))
}
