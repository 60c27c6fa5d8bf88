//! Writing down what was learnt, writing it anew, and taking it back.

use axum::response::Response;
use incident::command::Command;
use incident::evaluation::Lesson;
use incident::evaluation::event::LessonKind;
use incident::event::{LessonRecorded, LessonWithdrawn};
use readiness::event::Word as _;

use super::{REST, chosen, radios, seen};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, reason_field, seen_by, seen_by_fields, show, show_refused};
use crate::preparing::Numbered;
use crate::room::Room;

/// `GET /incidents/{id}/evaluation/lessons/new`.
pub(crate) async fn learning(room: Room) -> Result<Response, Failure> {
    let form = form(&room, None, None)?;
    show(&room, &rest(None), form)
}

/// `POST /incidents/{id}/evaluation/lessons/new`.
pub(crate) async fn learn(room: Room, posted: Posted) -> Result<Response, Failure> {
    keep(&room, None, &posted)
}

/// `GET /incidents/{id}/evaluation/lessons/{lesson}`.
pub(crate) async fn relearning(room: Room, Numbered(lesson): Numbered) -> Result<Response, Failure> {
    let form = form(&room, Some(lesson), None)?;
    show(&room, &rest(Some(lesson)), form)
}

/// `POST /incidents/{id}/evaluation/lessons/{lesson}`.
pub(crate) async fn learn_anew(
    room: Room,
    Numbered(lesson): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    keep(&room, Some(lesson), &posted)
}

/// `GET /incidents/{id}/evaluation/lessons/{lesson}/withdrawal`.
pub(crate) async fn withdrawing(room: Room, Numbered(lesson): Numbered) -> Result<Response, Failure> {
    let form = withdrawal(&room, lesson, None)?;
    show(&room, &format!("{}/withdrawal", rest(Some(lesson))), form)
}

/// `POST /incidents/{id}/evaluation/lessons/{lesson}/withdrawal`.
pub(crate) async fn withdraw(
    room: Room,
    Numbered(lesson): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let form = withdrawal(&room, lesson, Some(&posted))?;
    let reason = posted.get("reason").to_owned();
    match room.record(&Command::WithdrawLesson(LessonWithdrawn { lesson, reason }), posted.number("seen")) {
        Ok(()) => Ok(room.done(REST, "lesson-withdrawn")),
        Err(not) => show_refused(&room, &format!("{}/withdrawal", rest(Some(lesson))), form, not),
    }
}

fn rest(lesson: Option<u32>) -> String {
    let last = lesson.map_or_else(|| "new".to_owned(), |lesson| lesson.to_string());
    format!("{REST}/lessons/{last}")
}

fn keep(room: &Room, lesson: Option<u32>, posted: &Posted) -> Result<Response, Failure> {
    let mut form = form(room, lesson, Some(posted))?;
    let kind = chosen::<LessonKind>(room, &mut form, posted, "kind");
    let entries = numbers(posted.get("entries"));
    if entries.is_none() {
        form.err("entries", room.wording().text("lesson-entries-unread"));
    }
    let (Some(kind), Some(entries)) = (kind, entries) else { return show(room, &rest(lesson), form) };
    let command = Command::RecordLesson(LessonRecorded {
        lesson: lesson.unwrap_or_default(),
        kind,
        text: posted.get("text").to_owned(),
        entries,
        reason: posted.get("reason").to_owned(),
    });
    let recorded = match lesson {
        None => room.record_for(seen_by(room, posted), &command, &[], None),
        Some(_) => room.record(&command, posted.number("seen")),
    };
    match recorded {
        Ok(()) => Ok(room.done(REST, "lesson")),
        Err(not) => show_refused(room, &rest(lesson), form, not),
    }
}

/// Numbers with anything but digits between them: `3, 8 en 12`. Nothing when one is too great.
fn numbers(text: &str) -> Option<Vec<u64>> {
    let parts = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let numbers: Vec<u64> = parts.map(|part| part.parse().ok()).collect::<Option<_>>()?;
    (text.trim().is_empty() || !numbers.is_empty()).then_some(numbers)
}

/// A lesson, also one that was withdrawn: whoever has its form open meanwhile is told so when they send it.
fn held(room: &Room, lesson: u32) -> Result<&Lesson, Failure> {
    room.state.evaluation.lesson(lesson).ok_or(Failure::NotFound)
}

fn form(room: &Room, lesson: Option<u32>, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let held = lesson.map(|lesson| self::held(room, lesson)).transpose()?.map(|held| &held.now().said);
    let typed = |name: &str, held: String| posted.map_or(held, |posted| posted.get(name).to_owned());
    let kind = typed("kind", held.map(|held| held.kind.id().to_owned()).unwrap_or_default());
    let entries = held.map(|held| held.entries.iter().map(u64::to_string).collect::<Vec<_>>().join(", "));
    let title = match lesson {
        None => w.text("lesson-add"),
        Some(lesson) => w.format("lesson-revise", [("number", lesson.to_string().into())]),
    };
    let form = Form::new(title, room.at(&rest(lesson)), w.text("lesson-submit"), room.at(REST))
        .lead(w.text("lesson-lead"))
        .field(radios::<LessonKind>(room, "kind", w.text("lesson-kind"), &kind))
        .field(Field::area(
            "text",
            w.text("lesson-text"),
            &typed("text", held.map(|held| held.text.clone()).unwrap_or_default()),
        ))
        .field(
            Field::line("entries", w.text("lesson-entries"), &typed("entries", entries.unwrap_or_default()))
                .hint(w.text("lesson-entries-hint")),
        );
    if lesson.is_none() {
        return Ok(form.fields(seen_by_fields(room, posted)));
    }
    let reason = posted.map_or("", |posted| posted.get("reason"));
    Ok(form.hide("seen", seen(room, posted)).field(reason_field(room, reason)))
}

fn withdrawal(room: &Room, lesson: u32, posted: Option<&Posted>) -> Result<Form, Failure> {
    let (w, held) = (room.wording(), self::held(room, lesson)?);
    let title = w.format("lesson-withdrawing", [("number", lesson.to_string().into())]);
    let action = room.at(&format!("{}/withdrawal", rest(Some(lesson))));
    let form = Form::new(title, action, w.text("lesson-withdraw"), room.at(REST))
        .lead(held.now().said.text.clone())
        .lead(w.text("lesson-withdraw-lead"))
        .hide("seen", seen(room, posted));
    Ok(form.field(reason_field(room, posted.map_or("", |posted| posted.get("reason")))))
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!(numbers(""), Some(Vec::new()));
        assert_eq!(numbers("3, 8 en 12"), Some(vec![3, 8, 12]));
        assert_eq!(numbers("geen idee"), None);
        assert_eq!(numbers("99999999999999999999"), None);
    }
}
