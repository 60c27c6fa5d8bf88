//! Slips of who types for an hour on end: they are asked about once, and whoever is sure sends the line again.

use calendar::Start;
use incident::event::{PaperLineEntered, When};
use incident::paper::sheet_named;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::time::time;
use crate::form::{Form, Kind, Posted, moment_of};
use crate::room::Room;

/// Lines of a sheet that stand beside each other are not so far apart; where they seem to be, midnight lies between them.
const FAR: SignedDuration = SignedDuration::from_hours(12);

/// Whether nothing about the line looks like a slip, or its writer was asked before. What is asked about is said at its
/// field, and nothing is recorded yet.
pub(super) fn is_sure(room: &Room, form: &mut Form, posted: &Posted, entered: &PaperLineEntered) -> bool {
    for sure in posted.all("sure") {
        form.hidden.push(("sure".to_owned(), sure.to_owned()));
    }
    !is_another_sheet(room, form, posted, entered) && !is_other_day(room, form, posted, entered)
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

/// Past midnight the next day is proposed in the field, and said; the day that was typed is taken when it is put back. So
/// is the day before, of a line that was left out and typed in after those below it.
fn is_other_day(room: &Room, form: &mut Form, posted: &Posted, entered: &PaperLineEntered) -> bool {
    let Some(When(Start::Moment(at))) = entered.happened_at else { return false };
    let typed = posted.get("happened_at");
    let sure = format!("day {typed}");
    let (Ok(typed), false) = (typed.parse::<Date>(), posted.has("sure", &sure)) else { return false };
    let above = hour_above(room, posted, entered).filter(|(_, above)| above.duration_since(at) > FAR);
    let below = hour_below(room, entered).filter(|(_, below)| at.duration_since(*below) > FAR);
    let (key, (line, other), day) = match (above, below) {
        (Some(above), _) => ("paper-next-day", above, typed.tomorrow()),
        (None, Some(below)) => ("paper-day-before", below, typed.yesterday()),
        (None, None) => return false,
    };
    let Some(day) = day.ok().filter(|day| is_nearer(room, posted, *day, other)) else { return false };
    let (w, zone) = (room.wording(), room.site.zone());
    let gaps =
        [("line", line.to_string().into()), ("at", w.moment(other, zone).into()), ("day", w.day(day).into())];
    form.err("happened_at", w.format(key, gaps));
    for field in form.fields.iter_mut().filter(|field| field.name == "happened_at") {
        field.kind = Kind::Day { value: day.to_string() };
    }
    form.hidden.push(("sure".to_owned(), sure));
    true
}

/// Whether the line stands near another one when it is of that day, and is not still to come.
fn is_nearer(room: &Room, posted: &Posted, day: Date, other: Timestamp) -> bool {
    let then = time(posted.get("time")).and_then(|time| moment_of(day, time, "first", room.site.zone()).ok());
    then.map(|When(then)| room.rulebook().moment_of(then))
        .is_some_and(|then| then <= room.now && then.duration_since(other).abs() <= FAR)
}

/// The nearest hour above the line on its sheet; on a sheet that begins, that of the line from which the day was taken.
fn hour_above(room: &Room, posted: &Posted, entered: &PaperLineEntered) -> Option<(u32, Timestamp)> {
    let sheet = sheet_named(&entered.sheet).ok()?;
    let above = room.state.paper.get(&sheet).and_then(|sheet| sheet.hour_above(entered.line));
    above.or_else(|| {
        let (before, line, at) = taken_over(room, posted)?;
        at.filter(|_| before != sheet).map(|at| (line, at))
    })
}

/// The nearest hour below the line on its sheet.
fn hour_below(room: &Room, entered: &PaperLineEntered) -> Option<(u32, Timestamp)> {
    let sheet = sheet_named(&entered.sheet).ok()?;
    room.state.paper.get(&sheet)?.hour_below(entered.line)
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
