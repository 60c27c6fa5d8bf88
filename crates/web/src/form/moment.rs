//! Moments on forms: a day and an hour on the clock of the house.

use calendar::Start;
use incident::event::When;
use jiff::tz::TimeZone;

use super::{Field, Form, Kind, MomentError, Posted};
use crate::room::Room;

/// A field for a moment: as it was typed, else as it is proposed.
pub(crate) fn moment_field(
    room: &Room,
    posted: Option<&Posted>,
    name: &'static str,
    label: String,
    proposed: Option<When>,
) -> Field {
    Field::new(name, label, moment_kind(room.site.zone(), posted, name, proposed))
}

/// How a moment is asked: as it was typed, else as it is proposed.
pub(crate) fn moment_kind(
    zone: &TimeZone,
    posted: Option<&Posted>,
    name: &str,
    proposed: Option<When>,
) -> Kind {
    match (posted, proposed) {
        (Some(posted), _) => {
            let part = |part: &str| posted.get(&format!("{name}-{part}")).to_owned();
            let asks_fold = posted.moment(name, zone) == Err(MomentError::Twice) || !part("fold").is_empty();
            Kind::Moment { date: part("date"), time: part("time"), fold: part("fold"), asks_fold }
        }
        (None, Some(When(Start::Moment(at)))) => {
            let local = zone.to_datetime(at);
            let time = format!("{:02}:{:02}", local.hour(), local.minute());
            let is_twice = zone.to_ambiguous_timestamp(local).is_ambiguous();
            let is_first = zone.to_ambiguous_timestamp(local).earlier().is_ok_and(|earlier| earlier == at);
            let fold = if is_twice { if is_first { "first" } else { "second" } } else { "" };
            Kind::Moment { date: local.date().to_string(), time, fold: fold.to_owned(), asks_fold: is_twice }
        }
        (None, Some(When(Start::Day(day)))) => {
            Kind::Moment { date: day.to_string(), time: String::new(), fold: String::new(), asks_fold: false }
        }
        (None, None) => {
            Kind::Moment { date: String::new(), time: String::new(), fold: String::new(), asks_fold: false }
        }
    }
}

/// The moment that was typed; without one the field says what is wrong.
pub(crate) fn needed_moment(room: &Room, form: &mut Form, posted: &Posted, name: &str) -> Option<When> {
    match posted.moment(name, room.site.zone()) {
        Ok(Some(when)) => Some(when),
        Ok(None) => wrong(room, form, name, MomentError::NoDay),
        Err(error) => wrong(room, form, name, error),
    }
}

/// The moment that was typed, if one was; `Err` when it cannot be read, which the field says.
pub(crate) fn some_moment(
    room: &Room,
    form: &mut Form,
    posted: &Posted,
    name: &str,
) -> Result<Option<When>, ()> {
    posted.moment(name, room.site.zone()).map_err(|error| {
        wrong(room, form, name, error);
    })
}

fn wrong(room: &Room, form: &mut Form, name: &str, error: MomentError) -> Option<When> {
    form.err(name, room.wording().text(error.key()));
    None
}
