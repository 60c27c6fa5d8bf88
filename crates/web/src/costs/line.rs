//! Writing down a cost, changing it, and taking it back.

use axum::response::Response;
use incident::command::Command;
use incident::cost::event::{Amount, CostLine, CostStage, Vat};
use incident::event::{CostRecorded, CostRevised, CostWithdrawn};
use readiness::agreement::event::{CostHead, Cover};
use readiness::event::Word;

use super::{REST, cents, evidence_field, one_of, policy_field, ticked, typed_euros};
use crate::failure::Failure;
use crate::form::{
    Answer, Field, Form, Kind, Posted, moment_field, number, reason_field, seen_by, seen_by_fields, show,
    show_refused, some_moment,
};
use crate::preparing::Numbered;
use crate::room::Room;

/// `GET /incidents/{id}/costs/new`.
pub(crate) async fn adding(room: Room) -> Result<Response, Failure> {
    let form = new_form(&room, None)?;
    show(&room, &new(), form)
}

/// `POST /incidents/{id}/costs/new`.
pub(crate) async fn add(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = new_form(&room, Some(&posted))?;
    let Some(line) = read(&room, &mut form, &posted) else { return show(&room, &new(), form) };
    let command = Command::RecordCost(CostRecorded { cost: 0, line });
    match room.record_for(seen_by(&room, &posted), &command, &[], None) {
        Ok(()) => Ok(room.done(REST, "cost")),
        Err(not) => show_refused(&room, &new(), form, not),
    }
}

/// `GET /incidents/{id}/costs/{cost}`.
pub(crate) async fn revising(room: Room, Numbered(cost): Numbered) -> Result<Response, Failure> {
    let form = revision(&room, cost, None)?;
    show(&room, &at(cost), form)
}

/// `POST /incidents/{id}/costs/{cost}`.
pub(crate) async fn revise(
    room: Room,
    Numbered(cost): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let mut form = revision(&room, cost, Some(&posted))?;
    let Some(line) = read(&room, &mut form, &posted) else { return show(&room, &at(cost), form) };
    let reason = posted.get("reason").to_owned();
    match room.record(&Command::ReviseCost(CostRevised { cost, line, reason }), posted.number("seen")) {
        Ok(()) => Ok(room.done(REST, "cost")),
        Err(not) => show_refused(&room, &at(cost), form, not),
    }
}

/// `GET /incidents/{id}/costs/{cost}/withdrawal`.
pub(crate) async fn withdrawing(room: Room, Numbered(cost): Numbered) -> Result<Response, Failure> {
    let form = withdrawal(&room, cost, None)?;
    show(&room, &format!("{}/withdrawal", at(cost)), form)
}

/// `POST /incidents/{id}/costs/{cost}/withdrawal`.
pub(crate) async fn withdraw(
    room: Room,
    Numbered(cost): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let form = withdrawal(&room, cost, Some(&posted))?;
    let reason = posted.get("reason").to_owned();
    match room.record(&Command::WithdrawCost(CostWithdrawn { cost, reason }), posted.number("seen")) {
        Ok(()) => Ok(room.done(REST, "cost-withdrawn")),
        Err(not) => show_refused(&room, &format!("{}/withdrawal", at(cost)), form, not),
    }
}

fn new() -> String {
    format!("{REST}/new")
}

fn at(cost: u32) -> String {
    format!("{REST}/{cost}")
}

fn new_form(room: &Room, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let form = Form::new(w.text("cost-add"), room.at(&new()), w.text("cost-submit"), room.at(REST))
        .lead(w.text("cost-lead"))
        .fields(fields(room, posted, &CostLine::default())?);
    Ok(form.fields(seen_by_fields(room, posted)))
}

fn revision(room: &Room, cost: u32, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, held) = (room.wording(), room.state.costs.get(cost).ok_or(Failure::NotFound)?);
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let title = w.format("cost-revise", [("number", cost.to_string().into())]);
    let form = Form::new(title, room.at(&at(cost)), w.text("cost-submit"), room.at(REST))
        .hide("seen", seen)
        .fields(fields(room, posted, held.line())?);
    Ok(form.field(reason_field(room, posted.map_or("", |posted| posted.get("reason")))))
}

fn withdrawal(room: &Room, cost: u32, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, held) = (room.wording(), room.state.costs.get(cost).ok_or(Failure::NotFound)?);
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let title = w.format("cost-withdrawing", [("number", cost.to_string().into())]);
    let action = room.at(&format!("{}/withdrawal", at(cost)));
    let what = format!("{}: {}", w.amount(held.line().amount), held.line().what);
    let form = Form::new(title, action, w.text("cost-withdraw"), room.at(REST));
    let form = form.lead(what).lead(w.text("cost-withdraw-lead")).hide("seen", seen);
    Ok(form.field(reason_field(room, posted.map_or("", |posted| posted.get("reason")))))
}

/// The questions about a line: as they were typed, else as the line says.
fn fields(room: &Room, posted: Option<&Posted>, held: &CostLine) -> Result<Vec<Field>, Failure> {
    let w = room.wording();
    let line = |name: &'static str, key: &str, held: &str| {
        Field::line(name, w.text(key), posted.map_or(held, |posted| posted.get(name)))
    };
    let euros = |name: &'static str, key: &str, held: Option<u64>| {
        let held = held.map(|cents| typed_euros(room, cents)).unwrap_or_default();
        Field::new(name, w.text(key), line_kind(posted.map_or(held, |posted| posted.get(name).to_owned())))
    };
    let chosen = |name: &str, held: Option<u32>| match posted {
        Some(posted) => posted.get(name).parse().ok(),
        None => held,
    };
    let (sum, high, time, rate) = typed(room, held);
    let mut fields = vec![
        line("what", "cost-what", &held.what),
        select(room, posted, "head", "cost-head", held.head, "cost-no-head").hint(w.text("cost-head-hint")),
        radios(room, posted, "stage", "cost-stage", held.stage),
        euros("amount", "cost-amount", sum).hint(w.text("cost-amount-hint")),
        euros("high_cents", "cost-high", high).hint(w.text("cost-high-hint")),
        line("minutes", "cost-hours", &time).hint(w.text("cost-hours-hint")),
        euros("cents_per_hour", "cost-rate", rate),
        radios(room, posted, "vat", "cost-vat", held.vat),
        line("supplier", "cost-supplier", &held.supplier).hint(w.text("cost-supplier-hint")),
        Field::new(
            "contact",
            w.text("cost-contact"),
            one_of(w.text("cost-contact-none"), contacts(room)?, chosen("contact", held.contact)),
        ),
        Field::new("own", w.text("cost-kind"), Kind::Checks(ticks(room, posted, held))),
        moment_field(room, posted, "at", w.text("cost-at"), held.at),
        line("basis", "cost-basis", &held.basis).hint(w.text("cost-basis-hint")),
        select(room, posted, "cover", "cost-cover", held.cover, "cost-cover-proposed"),
    ];
    fields.extend(policy_field(room, chosen("policy", held.policy))?);
    fields.push(line("excluded", "cost-excluded", &held.excluded).hint(w.text("cost-excluded-hint")));
    fields.push(
        line("without_consent", "cost-why-not-wait", &held.without_consent)
            .hint(w.text("cost-why-not-wait-hint")),
    );
    let evidence = posted.map_or_else(|| held.evidence.clone(), |posted| ticked(posted, "evidence"));
    fields.extend(evidence_field(room, &evidence));
    Ok(fields)
}

/// The sum, the most of a range, hours and rate, as they are typed.
fn typed(room: &Room, held: &CostLine) -> (Option<u64>, Option<u64>, String, Option<u64>) {
    match held.amount {
        Amount::Sum { cents: 0 } => (None, None, String::new(), None),
        Amount::Sum { cents } => (Some(cents), None, String::new(), None),
        Amount::Range { low_cents, high_cents } => (Some(low_cents), Some(high_cents), String::new(), None),
        Amount::Hours { minutes, cents_per_hour } => {
            (None, None, room.wording().hours(minutes), Some(cents_per_hour))
        }
    }
}

fn line_kind(value: String) -> Kind {
    Kind::Line { value, keyboard: "decimal" }
}

fn radios<W: Word>(room: &Room, posted: Option<&Posted>, name: &'static str, key: &str, held: W) -> Field {
    let w = room.wording();
    let chosen = posted.map_or(held.id(), |posted| posted.get(name));
    let answer = |word: &W| Answer {
        hint: w.word_hint(*word).unwrap_or_default(),
        ..Answer::new(word.id(), w.word(*word), chosen == word.id())
    };
    Field::new(name, w.text(key), Kind::Radios(W::ALL.iter().map(answer).collect()))
}

fn select<W: Word>(
    room: &Room,
    posted: Option<&Posted>,
    name: &'static str,
    key: &str,
    held: Option<W>,
    none: &str,
) -> Field {
    let w = room.wording();
    let chosen = posted.map_or(held.map(Word::id).unwrap_or_default(), |posted| posted.get(name));
    let answer = |word: &W| Answer::new(word.id(), w.word(*word), chosen == word.id());
    let none = Answer::new("", w.text(none), chosen.is_empty());
    Field::new(
        name,
        w.text(key),
        Kind::Select(std::iter::once(none).chain(W::ALL.iter().map(answer)).collect()),
    )
}

fn ticks(room: &Room, posted: Option<&Posted>, held: &CostLine) -> Vec<Answer> {
    let w = room.wording();
    let tick = |value: &str, key: &str, held: bool| {
        Answer::new(value, w.text(key), posted.map_or(held, |posted| posted.has("own", value)))
    };
    vec![
        tick("staff", "cost-own-staff", held.is_own_staff),
        tick("improvement", "cost-improvement", held.is_improvement),
    ]
}

/// Everybody of the call list, by name. Guests know nobody.
pub(super) fn contacts(room: &Room) -> Result<Vec<(u32, String)>, Failure> {
    if room.visitor.guest.is_some() {
        return Ok(Vec::new());
    }
    let prepared = room.site.app().prepared()?;
    let mut all: Vec<(u32, String)> =
        prepared.contacts().map(|(id, contact)| (id, contact.title().to_owned())).collect();
    all.sort_by_key(|(_, name)| name.to_lowercase());
    Ok(all)
}

/// The line that was typed; nothing when something in it cannot be read, which its field says.
fn read(room: &Room, form: &mut Form, posted: &Posted) -> Option<CostLine> {
    let stage = CostStage::from_id(posted.get("stage"));
    let vat = Vat::from_id(posted.get("vat"));
    for (name, is_read) in [("stage", stage.is_some()), ("vat", vat.is_some())] {
        if !is_read {
            form.err(name, room.wording().text("form-unknown"));
        }
    }
    let at = some_moment(room, form, posted, "at");
    let amount = amount(room, form, posted);
    let typed = |name: &str| posted.get(name).to_owned();
    Some(CostLine {
        head: CostHead::from_id(posted.get("head")),
        stage: stage?,
        amount: amount?,
        vat: vat?,
        what: typed("what"),
        at: at.ok()?,
        supplier: supplier(room, posted),
        contact: posted.get("contact").parse().ok(),
        cover: Cover::from_id(posted.get("cover")),
        policy: posted.get("policy").parse().ok(),
        is_own_staff: posted.has("own", "staff"),
        is_improvement: posted.has("own", "improvement"),
        excluded: typed("excluded"),
        basis: typed("basis"),
        without_consent: typed("without_consent"),
        evidence: ticked(posted, "evidence"),
    })
}

/// Who was named, else the contact that was chosen.
pub(super) fn supplier(room: &Room, posted: &Posted) -> String {
    let chosen: Option<u32> = posted.get("contact").parse().ok();
    posted.some("supplier").unwrap_or_else(|| {
        let all = contacts(room).unwrap_or_default();
        all.into_iter().find(|(id, _)| Some(*id) == chosen).map(|(_, name)| name).unwrap_or_default()
    })
}

/// Hours at a rate when these were typed, a range when there is a most, else one sum.
fn amount(room: &Room, form: &mut Form, posted: &Posted) -> Option<Amount> {
    let mut read = |name: &'static str| match cents(room, posted.get(name)) {
        Ok(cents) => Some(cents),
        Err(()) => {
            form.err(name, room.wording().text("form-no-number"));
            None
        }
    };
    let (sum, high, rate) = (read("amount"), read("high_cents"), read("cents_per_hour"));
    let minutes = minutes(room, posted.get("minutes"));
    if minutes.is_err() {
        form.err("minutes", room.wording().text("form-no-number"));
    }
    match (sum?, high?, minutes.ok()?, rate?) {
        (_, _, Some(minutes), Some(cents_per_hour)) => Some(Amount::Hours { minutes, cents_per_hour }),
        (Some(low_cents), Some(high_cents), None, None) => Some(Amount::Range { low_cents, high_cents }),
        (Some(cents), None, None, None) => Some(Amount::Sum { cents }),
        (_, _, Some(_), None) => wrong(room, form, "cents_per_hour"),
        (_, _, None, Some(_)) => wrong(room, form, "minutes"),
        (None, _, None, None) => wrong(room, form, "amount"),
    }
}

fn wrong(room: &Room, form: &mut Form, name: &str) -> Option<Amount> {
    form.err(name, room.wording().text("form-empty"));
    None
}

/// Hours as people type them, `16`, `16,5` or `16:30`, in minutes.
fn minutes(room: &Room, text: &str) -> Result<Option<u64>, ()> {
    let lang = room.wording().lang();
    if let Some((hours, rest)) = text.split_once(':') {
        let hours = crate::form::whole(hours, lang)?.ok_or(())?;
        let rest: u64 = rest.parse().map_err(drop)?;
        return if rest < 60 { Ok(Some((hours * 60.0).min(1e18) as u64 + rest)) } else { Err(()) };
    }
    Ok(number(text, lang)?.map(|hours| (hours * 60.0).round().min(1e18) as u64))
}
