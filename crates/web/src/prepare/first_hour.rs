//! The first hour: ten questions, one a page, whose answers are kept at once.

use axum::response::Response;
use readiness::command::{Command, Place};
use readiness::contact::event::{Contact, ContactKind, Line, Number, Reference, ReferenceOf};
use readiness::event::{Sheet, SheetKind};
use readiness::inventory::event::{DataSet, System};
use readiness::prepared::{ONLY, Prepared};
use readiness::refusal::Refusal;
use readiness::team::event::{Act, Mandate, Plan, Profile, RoleKind};

use crate::failure::Failure;
use crate::form::{Form, Posted};
use crate::frame::redirect;
use crate::preparing::{Numbered, Preparing};
use crate::sheets::Asker;

/// How many questions there are.
pub(crate) const QUESTIONS: usize = 10;

/// The questions about people: which number, which role, in which place.
const PEOPLE: [(usize, RoleKind, Place); 4] = [
    (2, RoleKind::Lead, Place::Holder),
    (3, RoleKind::Lead, Place::Deputy),
    (4, RoleKind::Logger, Place::Holder),
    (5, RoleKind::Communication, Place::Holder),
];

/// The questions that have no answer yet.
pub(super) fn open(prepared: &Prepared) -> Vec<usize> {
    let plan = prepared.plan(ONLY);
    let is_answered = |number: usize| match number {
        1 => prepared.profile(ONLY).is_some_and(|profile| profile.employees.is_some()),
        2..=5 => held(prepared, number).is_some(),
        6 => it_supplier(prepared).is_some(),
        7 => prepared.is_insured() == Some(false) || prepared.policies().next().is_some(),
        8 => prepared.roles().any(|(_, role)| role.may(Act::Disconnect)),
        9 => plan.is_some_and(|plan| !plan.channel.is_empty() && !plan.room.is_empty()),
        _ => prepared.data_sets().next().is_some() && prepared.systems().next().is_some(),
    };
    (1..=QUESTIONS).filter(|number| !is_answered(*number)).collect()
}

/// Whoever holds the role that a question is about.
fn held(prepared: &Prepared, number: usize) -> Option<(u32, &Contact)> {
    let (_, kind, place) = PEOPLE.iter().find(|(known, ..)| *known == number)?;
    let (_, role) = prepared.role_of(*kind)?;
    let holding = role.holder(None)?;
    let person = if *place == Place::Holder { holding.person } else { holding.deputy };
    let person = person?;
    prepared.contact(person).map(|contact| (person, contact))
}

fn it_supplier(prepared: &Prepared) -> Option<(u32, &Contact)> {
    prepared.contacts().find(|(_, contact)| {
        matches!(contact.kind, ContactKind::ItOffice | ContactKind::ItCloud | ContactKind::ItWebsite)
    })
}

/// `GET /prepare/first-hour/{question}`.
pub(crate) async fn question(preparing: Preparing, Numbered(number): Numbered) -> Result<Response, Failure> {
    let (form, _) = asked(&preparing, number as usize, None)?;
    Ok(preparing.show("/prepare", form))
}

/// `POST /prepare/first-hour/{question}`: keeps the answer, and goes on.
pub(crate) async fn answer(
    preparing: Preparing,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let number = number as usize;
    let on = if number < QUESTIONS {
        format!("/prepare/first-hour/{}", number + 1)
    } else {
        "/prepare".to_owned()
    };
    if posted.get("go") == "back" {
        return Ok(redirect(&on));
    }
    let (form, commands) = asked(&preparing, number, Some(&posted))?;
    if form.has_errors() {
        return Ok(preparing.show("/prepare", form));
    }
    for command in &commands {
        match preparing.prepare(command) {
            Ok(()) | Err(app::NotPrepared::Refused(Refusal::NothingNew)) => {}
            Err(not) => return preparing.show_refused("/prepare", form, not),
        }
    }
    // Whoever answered nothing kept nothing.
    Ok(if commands.is_empty() { redirect(&on) } else { preparing.done(&on, "sheet") })
}

/// A question with what is known, or with what was answered and what that asks to be kept.
fn asked(
    preparing: &Preparing,
    number: usize,
    posted: Option<&Posted>,
) -> Result<(Form, Vec<Command>), Failure> {
    let kind = match number {
        1 => SheetKind::Profile,
        2..=6 => SheetKind::Contact,
        7 => SheetKind::Policy,
        8 => SheetKind::Role,
        9 => SheetKind::Plan,
        10 => SheetKind::System,
        _ => return Err(Failure::NotFound),
    };
    let mut asker = Asker::new(preparing, kind, posted);
    let commands = match number {
        1 => ask_organisation(&mut asker),
        2..=5 => ask_person(&mut asker, number),
        6 => ask_it(&mut asker),
        7 => ask_insurance(&mut asker),
        8 => ask_mandates(&mut asker),
        9 => ask_place(&mut asker),
        _ => ask_data(&mut asker),
    };
    let w = preparing.wording();
    let heading = w.text(&format!("hour-question-{number}"));
    let mut form = Form::new(
        heading,
        format!("/prepare/first-hour/{number}"),
        w.text("hour-next"),
        "/prepare".to_owned(),
    );
    let gaps = [("n", (number as f64).into()), ("of", (QUESTIONS as f64).into())];
    form.lead = vec![w.format("start-progress", gaps), w.text(&format!("hour-why-{number}"))];
    form.before = Some(w.text("hour-skip"));
    form.fields = asker.fields;
    form.hidden = asker.counters;
    Ok((form, commands))
}

fn keep(id: Option<u32>, sheet: Sheet) -> Command {
    Command::Keep { id, sheet, seen: None }
}

fn ask_organisation(asker: &mut Asker<'_>) -> Vec<Command> {
    let mut profile = asker.preparing.prepared.profile(ONLY).cloned().unwrap_or_default();
    if profile.country.is_empty() {
        "NL".clone_into(&mut profile.country);
    }
    asker.country("country", &mut profile.country);
    asker.small("employees", &mut profile.employees);
    vec![keep(None, Sheet::Profile(profile))]
}

/// A name with one number.
fn ask_reached(asker: &mut Asker<'_>, contact: &mut Contact, line: Line) {
    let mut number = contact.numbers.first().map(|number| number.number.clone()).unwrap_or_default();
    asker.phone("number", &mut number);
    if number.is_empty() {
        return;
    }
    match contact.numbers.first_mut() {
        Some(first) => first.number = number,
        None => contact.numbers.push(Number { number, line, ..Number::default() }),
    }
}

fn ask_person(asker: &mut Asker<'_>, number: usize) -> Vec<Command> {
    let known =
        held(&asker.preparing.prepared, number).map(|(id, contact)| (id, shown(asker.preparing, contact)));
    let before = known.clone().map(|(_, contact)| contact).unwrap_or_default();
    let mut contact = before.clone();
    contact.numbers.truncate(1);
    asker.line("name", &mut contact.name);
    ask_reached(asker, &mut contact, Line::Mobile);
    let Some((_, role, place)) = PEOPLE.iter().find(|(known, ..)| *known == number) else {
        return Vec::new();
    };
    // Who mends a name or a number means the same person; who changes both means another.
    let is_same = contact.name == before.name || contact.numbers.first() == before.numbers.first();
    match known {
        Some((id, _)) if is_same => {
            let others = before.numbers.into_iter().skip(1);
            contact.numbers.extend(others);
            vec![keep(Some(id), Sheet::Contact(contact))]
        }
        _ => {
            let contact = Contact { name: contact.name, numbers: contact.numbers, ..Contact::default() };
            vec![Command::Appoint { role: *role, place: *place, contact }]
        }
    }
}

/// A contact as this visitor may see it.
fn shown(preparing: &Preparing, contact: &Contact) -> Contact {
    if preparing.sees_private() { contact.clone() } else { contact.without_private() }
}

fn ask_it(asker: &mut Asker<'_>) -> Vec<Command> {
    let known = it_supplier(&asker.preparing.prepared);
    let id = known.map(|(id, _)| id);
    let mut contact = known.map(|(_, contact)| shown(asker.preparing, contact)).unwrap_or_default();
    if id.is_none() {
        contact.kind = ContactKind::ItOffice;
    }
    asker.line("organisation", &mut contact.organisation);
    asker.line("name", &mut contact.name);
    ask_reached(asker, &mut contact, Line::Work);
    let place = contact.references.iter().position(|reference| reference.of == ReferenceOf::Customer);
    let mut customer = place.map(|at| contact.references.remove(at).number).unwrap_or_default();
    asker.line("customer_number", &mut customer);
    if !customer.is_empty() {
        contact.references.push(Reference { of: ReferenceOf::Customer, number: customer });
    }
    asker.yes_no("around_the_clock", &mut contact.around_the_clock);
    vec![keep(id, Sheet::Contact(contact))]
}

fn ask_insurance(asker: &mut Asker<'_>) -> Vec<Command> {
    let prepared = &asker.preparing.prepared;
    let mut profile: Profile = prepared.profile(ONLY).cloned().unwrap_or_default();
    profile.is_insured = prepared.is_insured();
    let known = prepared.policies().next();
    let id = known.map(|(id, _)| id);
    let mut policy = known.map(|(_, policy)| policy.clone()).unwrap_or_default();
    asker.yes_no("is_insured", &mut profile.is_insured);
    asker.line("insurer", &mut policy.insurer);
    let insurer = asker.last();
    asker.line("number", &mut policy.number);
    asker.phone("alarm_number", &mut policy.alarm_number);
    let has_insurer = !policy.insurer.is_empty() || policy.contact.is_some();
    if !has_insurer && (!policy.number.is_empty() || !policy.alarm_number.is_empty()) {
        asker.needs(insurer);
    }
    let mut commands = Vec::new();
    if has_insurer {
        profile.is_insured = Some(true);
        commands.push(keep(id, Sheet::Policy(policy)));
    }
    commands.push(keep(None, Sheet::Profile(profile)));
    commands
}

fn ask_mandates(asker: &mut Asker<'_>) -> Vec<Command> {
    let prepared = &asker.preparing.prepared;
    let holder = prepared.roles().find(|(_, role)| role.may(Act::Disconnect)).map(|(id, _)| id);
    let mut chosen = holder.or_else(|| prepared.role_of(RoleKind::Lead).map(|(id, _)| id));
    asker.link("who_may", SheetKind::Role, &mut chosen);
    let who = asker.last();
    let spends = |id: u32| {
        let role = prepared.role(id)?;
        role.mandates.iter().find(|mandate| mandate.act == Act::Spend)?.limit_cents
    };
    let mut limit = chosen.and_then(spends);
    asker.euros("limit_cents", &mut limit);
    let Some((id, mut role)) = chosen.and_then(|id| Some((id, prepared.role(id)?.clone()))) else {
        if limit.is_some() {
            asker.needs(who);
        }
        return Vec::new();
    };
    let mut commands = Vec::new();
    // Somebody else may now: whoever the page named before no longer does.
    if let Some((old, mut before)) =
        holder.filter(|old| *old != id).and_then(|old| Some((old, prepared.role(old)?.clone())))
    {
        before.mandates.retain(|mandate| mandate.act != Act::Disconnect);
        commands.push(keep(Some(old), Sheet::Role(before)));
    }
    if !role.may(Act::Disconnect) {
        role.mandates.push(Mandate { act: Act::Disconnect, ..Mandate::default() });
    }
    match role.mandates.iter_mut().find(|mandate| mandate.act == Act::Spend) {
        Some(spend) => spend.limit_cents = limit,
        None if limit.is_some() => {
            role.mandates.push(Mandate { act: Act::Spend, limit_cents: limit, ..Mandate::default() });
        }
        None => {}
    }
    commands.push(keep(Some(id), Sheet::Role(role)));
    commands
}

fn ask_place(asker: &mut Asker<'_>) -> Vec<Command> {
    let mut plan: Plan = asker.preparing.prepared.plan(ONLY).cloned().unwrap_or_default();
    asker.line("room", &mut plan.room);
    asker.line("channel", &mut plan.channel);
    asker.line("paper", &mut plan.paper);
    if plan == Plan::default() { Vec::new() } else { vec![keep(None, Sheet::Plan(plan))] }
}

fn ask_data(asker: &mut Asker<'_>) -> Vec<Command> {
    let prepared = &asker.preparing.prepared;
    let known = prepared.systems().next();
    let id = known.map(|(id, _)| id);
    let mut system: System = known.map(|(_, system)| system.clone()).unwrap_or_default();
    let set = prepared.data_sets().next();
    let set_id = set.map(|(id, _)| id);
    let mut set: DataSet = set.map(|(_, set)| set.clone()).unwrap_or_default();
    asker.line("set", &mut set.name);
    let name = asker.last();
    asker.choices("of_whom", &mut set.of_whom);
    if set.name.is_empty() && !set.of_whom.is_empty() {
        asker.needs(name);
    }
    asker.line("name", &mut system.name);
    let name = asker.last();
    asker.yes_no("is_backup_offline", &mut system.is_backup_offline);
    if system.name.is_empty() && system.is_backup_offline.is_some() {
        asker.needs(name);
    }
    let mut commands = Vec::new();
    if !set.name.is_empty() {
        commands.push(keep(set_id, Sheet::DataSet(set)));
    }
    if !system.name.is_empty() {
        let reached = set_id.unwrap_or_else(|| prepared.free(SheetKind::DataSet));
        if !commands.is_empty() && !system.data_sets.contains(&reached) {
            system.data_sets.push(reached);
        }
        commands.push(keep(id, Sheet::System(system)));
    }
    commands
}
