//! Agreeing on what becomes better: by whom, by when, and what it changes in what is prepared.

use axum::response::Response;
use incident::command::Command;
use incident::evaluation::Improvement;
use incident::evaluation::event::Improves;
use incident::event::ImprovementAgreed;
use jiff::ToSpan as _;
use jiff::civil::Date;
use readiness::event::{SheetKind, Word as _};

use super::{REST, chosen, day, day_field, radios, seen};
use crate::failure::Failure;
use crate::form::{
    Answer, Field, Form, Kind, Posted, reason_field, seen_by, seen_by_fields, show, show_refused,
};
use crate::preparing::Numbered;
use crate::room::Room;
use crate::tasks::{Asked, people, person, person_fields};

/// After so many months it is asked whether it worked, when nobody says otherwise.
const ASK_AFTER_MONTHS: i32 = 3;

/// `GET /incidents/{id}/evaluation/improvements/new`.
pub(crate) async fn agreeing(room: Room) -> Result<Response, Failure> {
    let form = form(&room, None, None)?;
    show(&room, &rest(None), form)
}

/// `POST /incidents/{id}/evaluation/improvements/new`.
pub(crate) async fn agree(room: Room, posted: Posted) -> Result<Response, Failure> {
    keep(&room, None, &posted)
}

/// `GET /incidents/{id}/evaluation/improvements/{improvement}`.
pub(crate) async fn changing(room: Room, Numbered(improvement): Numbered) -> Result<Response, Failure> {
    let form = form(&room, Some(improvement), None)?;
    show(&room, &rest(Some(improvement)), form)
}

/// `POST /incidents/{id}/evaluation/improvements/{improvement}`.
pub(crate) async fn agree_anew(
    room: Room,
    Numbered(improvement): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    keep(&room, Some(improvement), &posted)
}

/// The address of an improvement, or of a new one.
pub(super) fn rest(improvement: Option<u32>) -> String {
    let last = improvement.map_or_else(|| "new".to_owned(), |improvement| improvement.to_string());
    format!("{REST}/improvements/{last}")
}

/// An improvement, also one that ended: whoever has its form open while somebody else ends it is told so when they send it.
pub(super) fn held(room: &Room, improvement: u32) -> Result<&Improvement, Failure> {
    room.state.evaluation.improvement(improvement).ok_or(Failure::NotFound)
}

fn keep(room: &Room, improvement: Option<u32>, posted: &Posted) -> Result<Response, Failure> {
    let mut form = form(room, improvement, Some(posted))?;
    let Some(agreed) = read(room, &mut form, posted, improvement) else {
        return show(room, &rest(improvement), form);
    };
    let command = Command::AgreeImprovement(agreed);
    let recorded = match improvement {
        None => room.record_for(seen_by(room, posted), &command, &[], None),
        Some(_) => room.record(&command, posted.number("seen")),
    };
    match recorded {
        Ok(()) => Ok(room.done(REST, "improvement")),
        Err(not) => show_refused(room, &rest(improvement), form, not),
    }
}

fn read(
    room: &Room,
    form: &mut Form,
    posted: &Posted,
    improvement: Option<u32>,
) -> Option<ImprovementAgreed> {
    let improves = chosen::<Improves>(room, form, posted, "improves");
    let due_on = day(room, form, posted, "due_on");
    let ask_on = day(room, form, posted, "ask_on");
    if due_on == Ok(None) {
        form.err("due_on", room.wording().text("form-moment-no-day"));
    }
    let (improves, due_on) = (improves?, due_on.ok()??);
    let sheet = match sheet(posted.get("sheet")) {
        Some((kind, _)) if improves.sheet_kind() != Some(kind) => {
            form.err("sheet", room.wording().text("improvement-sheet-other"));
            return None;
        }
        sheet => sheet.map(|(_, id)| id),
    };
    Some(ImprovementAgreed {
        improvement: improvement.unwrap_or_default(),
        what: posted.get("what").to_owned(),
        lessons: posted.all("lessons").filter_map(|lesson| lesson.parse().ok()).collect(),
        assignee: person(posted, "who", "assignee"),
        due_on,
        improves,
        sheet,
        ask_on: ask_on.ok()?.unwrap_or_else(|| asked_on(due_on)),
        reason: posted.get("reason").to_owned(),
    })
}

fn asked_on(due_on: Date) -> Date {
    due_on.saturating_add(ASK_AFTER_MONTHS.months())
}

/// A sheet as a list of them names it: `measure/4`.
fn sheet(chosen: &str) -> Option<(SheetKind, u32)> {
    let (kind, id) = chosen.split_once('/')?;
    Some((SheetKind::from_id(kind)?, id.parse().ok()?))
}

fn form(room: &Room, improvement: Option<u32>, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let held = improvement.map(|number| self::held(room, number)).transpose()?;
    let said = held.map(|held| &held.now().said);
    let typed = |name: &str, held: String| posted.map_or(held, |posted| posted.get(name).to_owned());
    let title = match improvement {
        None => w.text("improvement-add"),
        Some(number) => w.format("improvement-revise", [("number", number.to_string().into())]),
    };
    let back = room.at(REST);
    let form = Form::new(title, room.at(&rest(improvement)), w.text("improvement-submit"), back)
        .lead(w.text("improvement-lead"))
        .field(
            Field::area(
                "what",
                w.text("improvement-what"),
                &typed("what", said.map(|said| said.what.clone()).unwrap_or_default()),
            )
            .hint(w.text("improvement-what-hint")),
        )
        .fields(lessons(room, posted, said).into_iter().collect());
    let asked = Asked {
        list: "who",
        line: "assignee",
        label: w.text("improvement-assignee"),
        nobody: None,
        chosen: said.map_or("", |said| said.assignee.as_str()),
    };
    let improves = typed("improves", said.map(|said| said.improves.id().to_owned()).unwrap_or_default());
    let form = person_fields(room, form, &people(room)?, asked, posted)
        .field(day_field("due_on", w.text("improvement-due"), posted, said.map(|said| said.due_on)))
        .field(radios::<Improves>(room, "improves", w.text("improvement-improves"), &improves))
        .field(sheets(room, posted, held)?)
        .field(
            day_field("ask_on", w.text("improvement-ask"), posted, said.map(|said| said.ask_on))
                .hint(w.text("improvement-ask-hint")),
        );
    if improvement.is_none() {
        return Ok(form.fields(seen_by_fields(room, posted)));
    }
    let reason = posted.map_or("", |posted| posted.get("reason"));
    Ok(form.hide("seen", seen(room, posted)).field(reason_field(room, reason)))
}

/// The lessons to tick.
fn lessons(room: &Room, posted: Option<&Posted>, said: Option<&ImprovementAgreed>) -> Option<Field> {
    let counting = room.state.evaluation.lessons().filter(|(_, lesson)| lesson.withdrawn.is_none());
    let answers: Vec<Answer> = counting
        .map(|(number, lesson)| {
            let value = number.to_string();
            let held = said.is_some_and(|said| said.lessons.contains(&number));
            let is_chosen = posted.map_or(held, |posted| posted.has("lessons", &value));
            Answer::new(&value, format!("{number}. {}", lesson.now().said.text), is_chosen)
        })
        .collect();
    let label = room.wording().text("improvement-lessons");
    (!answers.is_empty()).then(|| Field::folded("lessons", label, Kind::Checks(answers), 8))
}

/// The sheets of the four kinds that an improvement can change, each by its kind and name.
fn sheets(room: &Room, posted: Option<&Posted>, held: Option<&Improvement>) -> Result<Field, Failure> {
    let (w, prepared) = (room.wording(), room.site.app().prepared()?);
    let held = held.and_then(Improvement::sheet).map(|(kind, id)| format!("{}/{id}", kind.id()));
    let is = posted.map_or(held.unwrap_or_default(), |posted| posted.get("sheet").to_owned());
    let mut answers = vec![Answer::new("", w.text("improvement-sheet-none"), is.is_empty())];
    for kind in Improves::ALL.iter().filter_map(|improves| improves.sheet_kind()) {
        answers.extend(prepared.of(kind).map(|(id, sheet)| {
            let value = format!("{}/{id}", kind.id());
            let label = format!("{}: {}", w.word(kind), w.sheet_title(sheet, &prepared));
            Answer::new(&value, label, value == is)
        }));
    }
    let field = Field::new("sheet", w.text("improvement-sheet"), Kind::Select(answers));
    Ok(field.hint(w.text("improvement-sheet-hint")))
}
