//! Saying whether a rumour is true. One that is true becomes a fact and work in the same act: all of it, or nothing.

use app::NotRecorded;
use axum::response::Response;
use incident::command::{Command, RecordFact};
use incident::event::RumourSettled;
use incident::fact::{Certainty, FactKey};
use incident::refusal::Refusal;
use incident::rumour::event::RumourTruth;
use readiness::event::Word as _;

use super::shown::named;
use super::{REST, get, tasks};
use crate::facts::{DONT_KNOW, typed_value, value_field};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, refused, show, some_moment};
use crate::preparing::Numbered;
use crate::room::Room;
use crate::tasks::{Asked, people, person, person_fields};

/// So many tasks are shown; the others are folded away.
const SHOWN: usize = 8;

/// `GET /incidents/{id}/rumours/{rumour}/truth`.
pub(crate) async fn settling(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let form = form(&room, number, None)?;
    show(&room, &rest(number), form)
}

/// `POST /incidents/{id}/rumours/{rumour}/truth`.
pub(crate) async fn settle(
    room: Room,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let mut form = form(&room, number, Some(&posted))?;
    if posted.has("go", "again") {
        return show(&room, &rest(number), form.without_errors());
    }
    let Some((settled, following)) = commands(&room, number, &mut form, &posted) else {
        return show(&room, &rest(number), form);
    };
    match room.record_with(&Command::SettleRumour(settled), &following, posted.number("seen")) {
        Ok(()) => Ok(room.done(&format!("{REST}/{number}"), "rumour-truth")),
        Err(not) => {
            let form = not_taken(&room, form, &posted, not)?;
            show(&room, &rest(number), form)
        }
    }
}

fn rest(number: u32) -> String {
    format!("{REST}/{number}/truth")
}

/// The fact that was chosen, if it is one that people record.
fn chosen(posted: &Posted) -> Option<FactKey> {
    FactKey::parse(posted.get("fact")).filter(|key| key.recorded_by().is_none())
}

/// Everything that one act records; what cannot be read is said at its field.
fn commands(
    room: &Room,
    number: u32,
    form: &mut Form,
    posted: &Posted,
) -> Option<(RumourSettled, Vec<Command>)> {
    let w = room.wording();
    let truth = RumourTruth::from_id(posted.get("truth"));
    if truth.is_none() {
        form.err("truth", w.text("form-unknown"));
    }
    let key = chosen(posted);
    if key.is_none() && posted.some("fact").is_some() {
        form.err("fact", w.text("form-unknown"));
    }
    let fact = key.and_then(|key| stated(room, form, posted, key));
    let due_at = some_moment(room, form, posted, "due_at").ok()?;
    let truth = truth?;
    if form.has_errors() {
        return None;
    }
    let because = posted.get("because").to_owned();
    let mut following: Vec<Command> = fact.into_iter().collect();
    // What is not true puts nothing right.
    if truth != RumourTruth::False {
        let assignee = person(posted, "person", "assignee");
        let ticked = |task: &tasks::Proposed| posted.has("tasks", &task.value);
        let all = tasks::to_put_right(room, number).into_iter().filter(ticked);
        following
            .extend(all.map(|task| Command::AddTask(tasks::of_proposal(&task, &assignee, due_at, &because))));
    }
    let fact = key.map(|key| key.as_str().to_owned());
    Some((RumourSettled { rumour: number, truth, because, fact }, following))
}

/// The fact as it was stated; nothing when nobody knows its value yet.
fn stated(room: &Room, form: &mut Form, posted: &Posted, key: FactKey) -> Option<Command> {
    if posted.get("asked") != key.as_str() {
        form.err("value", room.wording().text("rumour-fact-now"));
        return None;
    }
    if posted.get("value") == DONT_KNOW {
        return None;
    }
    let value = typed_value(room, key, form, posted).ok()?;
    // "No" and "refuted" together are a yes: somebody who checked means the opposite.
    if value == false && posted.get("certainty") == Certainty::Refuted.as_str() {
        form.err("certainty", room.wording().text("stating-no-and-refuted"));
        return None;
    }
    let source = posted.get("source");
    // Whoever names another source makes a statement of their own.
    let current = room.state.facts.get(&key).and_then(|statements| statements.of_source(source));
    let seen = posted.number("fact_seen").filter(|seen| current.is_some_and(|held| held.number == *seen));
    Some(Command::RecordFact(RecordFact {
        fact: key.as_str().to_owned(),
        value,
        certainty: Some(posted.get("certainty").to_owned()),
        source: source.to_owned(),
        evidence: None,
        happened_at: None,
        known_at: None,
        seen,
    }))
}

/// The form with why nothing was recorded. Whoever says a fact otherwise has seen it then; the rest was seen already.
fn not_taken(room: &Room, form: Form, posted: &Posted, not: NotRecorded) -> Result<Form, Failure> {
    let revised = match &not {
        NotRecorded::Refused(refusal) => match &**refusal {
            Refusal::Revised { entry, .. } => Some(*entry),
            _ => None,
        },
        NotRecorded::Failed(_) => None,
    };
    let mut form = refused(room, form, not)?;
    if let Some(entry) = revised {
        form.hidden.retain(|(name, _)| name != "seen" && name != "fact_seen");
        form = form.hide("seen", posted.number("seen").unwrap_or(room.state.number)).hide("fact_seen", entry);
    }
    Ok(form)
}

fn form(room: &Room, number: u32, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, rumour) = (room.wording(), get(room, number)?);
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let truths = RumourTruth::ALL
        .iter()
        .map(|truth| Answer::new(truth.id(), w.word(*truth), typed("truth") == truth.id()));
    let back = room.at(&format!("{REST}/{number}"));
    let mut form =
        Form::new(named(room, number, rumour), room.at(&rest(number)), w.text("rumour-settle-submit"), back)
            .lead(w.text("rumour-settle-lead"))
            .hide("seen", seen)
            .field(Field::new("truth", w.text("rumour-settle-truth"), Kind::Radios(truths.collect())))
            .field(
                Field::area("because", w.text("rumour-because"), typed("because"))
                    .hint(w.text("rumour-because-hint")),
            )
            .field(fact_field(room, typed("fact")));
    form.again = Some(w.text("rumour-fact-choose"));
    if let (Some(posted), Some(key)) = (posted, posted.and_then(chosen)) {
        form = with_fact(room, form, posted, key);
    }
    with_tasks(room, form, number, posted)
}

/// The facts that a rumour may be about.
fn fact_field(room: &Room, chosen: &str) -> Field {
    let w = room.wording();
    let facts = FactKey::ALL.iter().filter(|key| key.recorded_by().is_none());
    let mut facts: Vec<Answer> =
        facts.map(|key| Answer::new(key.as_str(), w.fact(*key), key.as_str() == chosen)).collect();
    facts.sort_by_key(|fact| fact.label.to_lowercase());
    let none = Answer::new("", w.text("rumour-no-fact"), chosen.is_empty());
    let answers = std::iter::once(none).chain(facts).collect();
    Field::new("fact", w.text("rumour-fact"), Kind::Select(answers)).hint(w.text("rumour-fact-hint"))
}

/// What the fact is now, how sure, and by whom.
fn with_fact(room: &Room, form: Form, posted: &Posted, key: FactKey) -> Form {
    let w = room.wording();
    // Fields of another fact are no answer to this one.
    let answered = (posted.get("asked") == key.as_str()).then_some(posted);
    let source = answered.map_or(room.visitor.name.as_str(), |posted| posted.get("source"));
    let held = room.state.facts.get(&key).and_then(|statements| statements.of_source(source));
    let seen = match answered {
        Some(posted) => posted.number("fact_seen"),
        None => held.map(|held| held.number),
    };
    let sure = answered.map_or(Certainty::Confirmed.as_str(), |posted| posted.get("certainty"));
    let certainties = Certainty::ALL.map(|it| {
        let label = format!("{} {}", w.certainty_mark(it), w.certainty(it));
        Answer::new(it.as_str(), label, it.as_str() == sure)
    });
    let form = form
        .hide("asked", key.as_str())
        .field(value_field(room, key, answered, held.map(|held| &held.value)))
        .field(Field::new("certainty", w.text("stating-certainty"), Kind::Radios(certainties.into())))
        .field(Field::line("source", w.text("stating-source"), source).hint(w.text("stating-source-hint")));
    match seen {
        Some(seen) => form.hide("fact_seen", seen),
        None => form,
    }
}

/// The work that follows when it is true, all of it ticked, and whoever does it.
fn with_tasks(room: &Room, form: Form, number: u32, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let all = tasks::to_put_right(room, number);
    if all.is_empty() {
        return Ok(form);
    }
    let is_ticked = |value: &str| posted.is_none_or(|posted| posted.has("tasks", value));
    let boxes = all.into_iter().map(|task| {
        let is_ticked = is_ticked(&task.value);
        Answer::new(&task.value, task.title, is_ticked)
    });
    let form = form.field(
        Field::folded("tasks", w.text("rumour-tasks"), Kind::Checks(boxes.collect()), SHOWN)
            .hint(w.text("rumour-tasks-hint")),
    );
    let own = room.visitor.name.clone();
    let label = w.text("rumour-tasks-assignee");
    let asked = Asked { list: "person", line: "assignee", label, nobody: None, chosen: &own };
    let form = person_fields(room, form, &people(room)?, asked, posted);
    Ok(form.field(moment_field(room, posted, "due_at", w.text("rumour-due"), None)))
}
