//! The form that begins a meeting: who chairs, who writes, who is there.

use calendar::Start;
use incident::callout::event::CallOutcome;
use incident::event::{MeetingOpened, When};

use super::REST;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, needed_moment};
use crate::room::Room;

pub(super) fn form(room: &Room, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let number = room.state.meetings.next().to_string();
    let heading = w.format("opening-title", [("number", number.into())]);
    let chair = posted.map_or_else(|| chair(room), |posted| posted.get("chair").to_owned());
    let logger = posted.map_or_else(
        || if chair == room.visitor.name { String::new() } else { room.visitor.name.clone() },
        |posted| posted.get("logger").to_owned(),
    );
    let others = posted.map_or("", |posted| posted.get("others"));
    let now = When(Start::Moment(room.now));
    let mut form = Form::new(heading.clone(), room.at(REST), heading, String::new())
        .field(Field::line("chair", w.text("opening-chair"), &chair))
        .field(Field::line("logger", w.text("opening-logger"), &logger));
    let reached = reached(room, posted);
    if !reached.is_empty() {
        let field = Field::new("present", w.text("opening-present"), Kind::Checks(reached));
        form = form.field(field.hint(w.text("opening-present-hint")));
    }
    form.field(Field::area("others", w.text("opening-others"), others).hint(w.text("opening-others-hint")))
        .field(moment_field(room, posted, "at", w.text("opening-at"), Some(now)))
}

/// The meeting that was typed; what cannot be read is said at its field.
pub(super) fn read(room: &Room, form: &mut Form, posted: &Posted) -> Option<MeetingOpened> {
    let at = needed_moment(room, form, posted, "at")?;
    let others = posted.get("others").lines();
    let present = posted.all("present").chain(others).map(str::to_owned).collect();
    let (chair, logger) = (posted.get("chair").to_owned(), posted.get("logger").to_owned());
    Some(MeetingOpened { meeting: 0, at, chair, logger, present })
}

/// Whoever leads, else whoever opens it.
fn chair(room: &Room) -> String {
    room.state.steering.leader().unwrap_or(&room.visitor.name).to_owned()
}

/// The people who answered when they were called out, to be ticked: at first all of them are.
fn reached(room: &Room, posted: Option<&Posted>) -> Vec<Answer> {
    let people = room.state.callout.iter().flat_map(|callout| &callout.people);
    let mut names: Vec<&str> = Vec::new();
    for person in people.filter(|person| person.outcome() == Some(CallOutcome::Reached)) {
        if !names.contains(&person.name()) {
            names.push(person.name());
        }
    }
    let is_there = |name: &str| posted.is_none_or(|posted| posted.has("present", name));
    names.into_iter().map(|name| Answer::new(name, name.to_owned(), is_there(name))).collect()
}
