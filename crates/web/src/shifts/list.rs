//! The people of an incident, by what they do now.

use std::collections::BTreeSet;

use incident::callout::event::CallOutcome;
use incident::event::ShiftNoted;
use incident::handover::event::Shift;
use incident::state::Kept;
use readiness::event::Word as _;

use crate::room::Room;

/// People who do the same.
pub(super) struct Group {
    pub(super) heading: String,
    pub(super) people: Vec<Person>,
}

/// Somebody, with since when.
pub(super) struct Person {
    pub(super) name: String,
    pub(super) since: String,
    pub(super) is_too_long: bool,
    /// How they are, as far as they said.
    pub(super) wellbeing: String,
    pub(super) note: String,
}

/// People by what they do; whoever is longest at work stands first.
pub(super) fn groups(room: &Room) -> Vec<Group> {
    let w = room.wording();
    let groups = Shift::ALL.iter().map(|shift| {
        let mut people: Vec<_> =
            room.state.shifts.people().filter(|(_, kept)| kept.said.shift == *shift).collect();
        people.sort_by_key(|(name, _)| {
            std::cmp::Reverse(room.state.shifts.at_work_for(name, room.rulebook(), room.now))
        });
        let people = people.into_iter().map(|(name, kept)| person(room, name, kept)).collect();
        Group { heading: w.text(&format!("shifts-{}", shift.id())), people }
    });
    groups.filter(|group| !group.people.is_empty()).collect()
}

fn person(room: &Room, name: &str, kept: &Kept<ShiftNoted>) -> Person {
    let (w, zone) = (room.wording(), room.site.zone());
    let shifts = &room.state.shifts;
    let since = shifts.at_work_since(name).unwrap_or(kept.said.at.0);
    let at = w.start(since, zone);
    let since = match shifts.at_work_for(name, room.rulebook(), room.now) {
        Some(long) => w.format("shifts-since", [("at", at.into()), ("long", w.age(long).into())]),
        None => w.format("shifts-from", [("at", at.into())]),
    };
    let wellbeing = kept
        .said
        .wellbeing
        .map(|wellbeing| w.format("shifts-said", [("wellbeing", w.word(wellbeing).into())]));
    Person {
        name: name.to_owned(),
        since,
        is_too_long: shifts.is_too_long(name, room.rulebook(), room.now),
        wellbeing: wellbeing.unwrap_or_default(),
        note: kept.said.note.clone(),
    }
}

/// People who answered a call, and of whom nobody said whether they are at work.
pub(super) fn unknown(room: &Room) -> Vec<String> {
    let noted: BTreeSet<&str> = room.state.shifts.people().map(|(name, _)| name).collect();
    let reached = room.state.callout.iter().flat_map(|callout| &callout.people);
    let reached = reached.filter(|person| person.outcome() == Some(CallOutcome::Reached));
    reached.map(|person| person.name().to_owned()).filter(|name| !noted.contains(name.as_str())).collect()
}

/// Everybody who may be at work: whoever reads the page first, then those of whom something is known.
pub(crate) fn known_people(room: &Room) -> Vec<String> {
    let noted = room.state.shifts.people().map(|(name, _)| name.to_owned());
    let called = room.state.callout.iter().flat_map(|callout| &callout.people);
    let called = called.map(|person| person.name().to_owned());
    let mut people = vec![room.visitor.name.clone()];
    for name in noted.chain(called) {
        if !people.contains(&name) {
            people.push(name);
        }
    }
    people
}

/// Who is at work longer than is good.
pub(super) fn weary(room: &Room) -> Vec<String> {
    let shifts = &room.state.shifts;
    let people = shifts.people().filter(|(name, _)| shifts.is_too_long(name, room.rulebook(), room.now));
    people.map(|(name, _)| name.to_owned()).collect()
}

/// How many people are at work.
pub(super) fn at_work(room: &Room) -> usize {
    room.state.shifts.people().filter(|(_, kept)| kept.said.shift == Shift::AtWork).count()
}
