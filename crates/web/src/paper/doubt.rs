//! Slips of who types for an hour on end: they are asked about once, and whoever is sure sends the line again.

use calendar::Start;
use incident::event::{PaperLineEntered, When};
use incident::paper::sheet_named;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::time::time;
use crate::form::{Form, Kind, Posted, moment_of};
use crate::room::Room;

/// Nobody goes back so far on a sheet; whoever seems to, is past midnight.
const MOST_BACK: SignedDuration = SignedDuration::from_hours(12);

/// Whether nothing about the line looks like a slip, or its writer was asked before. What is asked about is said at its
/// field, and nothing is recorded yet.
pub(super) fn is_sure(room: &Room, form: &mut Form, posted: &Posted, entered: &PaperLineEntered) -> bool {
    for sure in posted.all("sure") {
        form.hidden.push(("sure".to_owned(), sure.to_owned()));
    }
    !is_another_sheet(room, form, posted, entered) && !is_past_midnight(room, form, posted, entered)
}

/// Whoever begins another sheet and forgets the line leaves the number that was proposed for the sheet before.
fn is_another_sheet(room: &Room, form: &mut Form, posted: &Posted, entered: &PaperLineEntered) -> bool {
    let Ok(sheet) = sheet_named(&entered.sheet) else { return false };
    let Some((before, line, _)) = taken_over(room, posted) else { return false };
    let left = room.state.paper.get(before).is_some_and(|sheet| sheet.next_free(line) == entered.line);
    let follows = room
        .state
        .paper
        .get(&sheet)
        .is_some_and(|sheet| entered.line > 1 && sheet.lines.contains_key(&(entered.line - 1)));
    let sure = format!("line {sheet} {}", entered.line);
    if before == sheet || !left || follows || entered.line == 1 || posted.has("sure", &sure) {
        return false;
    }
    let gaps = [("line", entered.line.to_string().into()), ("sheet", sheet.into())];
    form.err("line", room.wording().format("paper-other-sheet", gaps));
    form.hidden.push(("sure".to_owned(), sure));
    true
}

/// Past midnight the next day is proposed in the field, and said; the day that was typed is taken when it is put back.
fn is_past_midnight(room: &Room, form: &mut Form, posted: &Posted, entered: &PaperLineEntered) -> bool {
    let Some(When(Start::Moment(at))) = entered.happened_at else { return false };
    let Some((line, before)) = hour_before(room, posted, entered) else { return false };
    let typed = posted.get("happened_at");
    let sure = format!("day {typed}");
    if before.duration_since(at) <= MOST_BACK || posted.has("sure", &sure) {
        return false;
    }
    let Some(next) = next_day(room, posted, before) else { return false };
    let (w, zone) = (room.wording(), room.site.zone());
    let gaps = [
        ("line", line.to_string().into()),
        ("before", w.moment(before, zone).into()),
        ("day", w.day(next).into()),
    ];
    form.err("happened_at", w.format("paper-next-day", gaps));
    for field in form.fields.iter_mut().filter(|field| field.name == "happened_at") {
        field.kind = Kind::Day { value: next.to_string() };
    }
    form.hidden.push(("sure".to_owned(), sure));
    true
}

/// The day after the one that was typed, if the line then stands below the one before it, and is not still to come.
fn next_day(room: &Room, posted: &Posted, before: Timestamp) -> Option<Date> {
    let typed: Date = posted.get("happened_at").parse().ok()?;
    let next = typed.tomorrow().ok()?;
    let When(then) = moment_of(next, time(posted.get("time"))?, "first", room.site.zone()).ok()?;
    let at = room.rulebook().moment_of(then);
    (at >= before && at <= room.now).then_some(next)
}

/// The nearest hour above the line on its sheet; on a sheet that begins, that of the line from which the day was taken.
fn hour_before(room: &Room, posted: &Posted, entered: &PaperLineEntered) -> Option<(u32, Timestamp)> {
    let sheet = sheet_named(&entered.sheet).ok()?;
    let above = room.state.paper.get(&sheet).and_then(|sheet| sheet.hour_before(entered.line));
    above.or_else(|| {
        let (_, line, at) = taken_over(room, posted)?;
        at.map(|at| (line, at))
    })
}

/// The line from which the form took the day and the person over: its sheet, its number, its hour.
fn taken_over<'a>(room: &'a Room, posted: &Posted) -> Option<(&'a str, u32, Option<Timestamp>)> {
    let after = posted.number("after")?;
    room.state.paper.iter().find_map(|(name, sheet)| {
        let (line, taken) = sheet.lines.iter().find(|(_, line)| line.number == after)?;
        let at = match taken.happened_at {
            Some(Start::Moment(at)) => Some(at),
            _ => None,
        };
        Some((name.as_str(), *line, at))
    })
}
