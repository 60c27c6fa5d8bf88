//! The form for one line: its fields stand in the order of the sheet, and Enter in any of them records it.

use calendar::Start;
use incident::event::{PaperLineEntered, When};
use incident::paper::{Mark, PaperLine};
use jiff::civil::Date;

use super::time::time;
use crate::form::{Answer, Field, Form, Kind, MomentError, Posted, moment_of};
use crate::room::Room;

/// What the fields hold when the form is shown.
#[derive(Default)]
pub(super) struct Proposed {
    sheet: String,
    line: String,
    day: String,
    time: String,
    fold: String,
    text: String,
    by: String,
    mark: String,
    /// The sheet that was proposed: what was typed and not sent comes back with this sheet only.
    begun: String,
    /// The entry of the line from which the day and the person were taken over.
    after: Option<u64>,
    /// The field in which typing goes on.
    focus: &'static str,
}

impl Proposed {
    /// The line after the last one of a sheet, on the same day and by the same person. A new sheet takes nothing over: it
    /// may be from another day, and by somebody else.
    pub(super) fn for_sheet(room: &Room, sheet: Option<&str>) -> Proposed {
        let Some(name) = sheet else { return Proposed::beginning("", "sheet") };
        let sheet = room.state.paper.get(name);
        match sheet.and_then(|sheet| sheet.last_entered().map(|(line, last)| (sheet.next_free(line), last))) {
            None => Proposed::beginning(name, "happened_at"),
            Some((next, _)) if next == app::LOG_LINES + 1 => Proposed::beginning("", "sheet"),
            Some((next, last)) => Proposed::after(room, name, next, last),
        }
    }

    fn beginning(sheet: &str, focus: &'static str) -> Proposed {
        let (sheet, begun, line) = (sheet.to_owned(), sheet.to_owned(), "1".to_owned());
        Proposed { sheet, begun, line, focus, ..Proposed::default() }
    }

    fn after(room: &Room, sheet: &str, line: u32, last: &PaperLine) -> Proposed {
        let zone = room.site.zone();
        let day = last.happened_at.map(|start| match start {
            Start::Moment(at) => zone.to_datetime(at).date(),
            Start::Day(day) => day,
        });
        Proposed {
            sheet: sheet.to_owned(),
            begun: sheet.to_owned(),
            line: line.to_string(),
            focus: if day.is_some() { "time" } else { "happened_at" },
            day: day.map(|day| day.to_string()).unwrap_or_default(),
            by: last.by.clone(),
            after: Some(last.number),
            ..Proposed::default()
        }
    }

    /// What somebody typed, as it was typed.
    pub(super) fn as_typed(posted: &Posted) -> Proposed {
        let typed = |name: &str| posted.get(name).to_owned();
        Proposed {
            sheet: typed("sheet"),
            line: typed("line"),
            day: typed("happened_at"),
            time: typed("time"),
            fold: typed("fold"),
            text: typed("text"),
            by: typed("by"),
            mark: typed("mark"),
            begun: typed("entry"),
            after: posted.number("after"),
            focus: "",
        }
    }
}

/// The form with what it holds.
pub(super) fn form(room: &Room, proposed: &Proposed) -> Form {
    let w = room.wording();
    let day = Kind::Day { value: proposed.day.clone() };
    let mut sheet = Field::line("sheet", w.text("paper-sheet"), &proposed.sheet);
    if proposed.begun.is_empty() {
        sheet = sheet.hint(w.text("paper-sheet-hint"));
    }
    let mut form = Form::new(w.text("paper-title"), room.at("/paper"), w.text("paper-submit"), String::new())
        .field(sheet)
        .field(Field::digits("line", w.text("paper-line"), &proposed.line))
        .field(Field::new("happened_at", w.text("paper-day"), day))
        .field(Field::digits("time", w.text("paper-time"), &proposed.time))
        .field(Field::line("text", w.text("paper-text"), &proposed.text).hint(w.text("paper-text-hint")))
        .field(Field::line("by", w.text("paper-by"), &proposed.by).hint(w.text("paper-by-hint")))
        .field(marks(room, &proposed.mark))
        .hide("entry", &proposed.begun);
    if let Some(after) = proposed.after {
        form = form.hide("after", after);
    }
    if !proposed.fold.is_empty() {
        ask_fold(room, &mut form, &proposed.fold);
    }
    for field in form.fields.iter_mut().filter(|field| field.name == proposed.focus) {
        field.has_focus = true;
    }
    form
}

/// Radio buttons and no list that unfolds: an arrow chooses, and Enter records the line in every browser.
fn marks(room: &Room, chosen: &str) -> Field {
    let w = room.wording();
    let chosen = Mark::parse(chosen).unwrap_or(Mark::Note);
    let answers = Mark::ALL.map(|mark| Answer::new(mark.as_str(), w.paper_mark(mark), mark == chosen));
    Field::new("mark", w.text("paper-mark"), Kind::Radios(answers.into()))
}

/// The clock shows that hour twice: which one it was is asked behind the time.
fn ask_fold(room: &Room, form: &mut Form, fold: &str) {
    let w = room.wording();
    let answers = [("first", "form-fold-first"), ("second", "form-fold-second")];
    let answers = answers.map(|(value, key)| Answer::new(value, w.text(key), fold == value));
    let field = Field::new("fold", w.text("paper-fold"), Kind::Radios(answers.into()));
    let behind = form.fields.iter().position(|field| field.name == "time").map_or(0, |at| at + 1);
    form.fields.insert(behind, field);
}

/// The line that was typed; what cannot be read is said at its field.
pub(super) fn read(room: &Room, form: &mut Form, posted: &Posted) -> Option<PaperLineEntered> {
    let line = posted.get("line").parse::<u32>();
    if line.is_err() {
        form.err("line", room.wording().text("paper-no-line"));
    }
    let happened_at = happened_at(room, posted).map_err(|(field, key)| {
        form.err(field, room.wording().text(key));
        if key == MomentError::Twice.key() && posted.get("fold").is_empty() {
            ask_fold(room, form, "");
        }
    });
    let mark = posted.some("mark").unwrap_or_else(|| Mark::Note.as_str().to_owned());
    Some(PaperLineEntered {
        sheet: posted.get("sheet").to_owned(),
        line: line.ok()?,
        happened_at: happened_at.ok()?,
        by: posted.get("by").to_owned(),
        text: posted.get("text").to_owned(),
        mark,
    })
}

/// When it happened, if the paper says so; else the field that is wrong, and why. A time says nothing without its day.
fn happened_at(room: &Room, posted: &Posted) -> Result<Option<When>, (&'static str, &'static str)> {
    let (day, written) = (posted.get("happened_at"), posted.get("time"));
    match (day, written) {
        ("", "") => return Ok(None),
        ("", _) => return Err(("happened_at", MomentError::NoDay.key())),
        _ => {}
    }
    let date: Date = day.parse().map_err(|_| ("happened_at", MomentError::Unreadable.key()))?;
    if written.is_empty() {
        return Ok(Some(When(Start::Day(date))));
    }
    let time = time(written).ok_or(("time", "paper-no-time"))?;
    let moment = moment_of(date, time, posted.get("fold"), room.site.zone());
    moment.map(Some).map_err(|error| ("time", error.key()))
}
