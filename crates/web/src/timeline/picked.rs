//! Which entries are picked, and in which order: by a person, a track, a kind, a star, days.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use app::{AppProblem, Dated, Happening};
use calendar::Start;
use incident::timeline::Span;
use jiff::Timestamp;
use jiff::civil::Date;
use readiness::event::Word as _;
use readiness::runbook::event::Track;

use crate::files::encoded;
use crate::log::Order;
use crate::room::Room;

/// The word for what stands in no track, in an address.
const NO_TRACK: &str = "none";

/// What an address asks for, as it was read. What cannot be read picks nothing out, and is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    /// A name: of whoever recorded it, or of somebody it names.
    pub(super) person: String,
    /// A track, or what stands in none.
    pub(super) track: Option<Option<Track>>,
    pub(super) kind: Option<&'static str>,
    pub(super) is_starred: bool,
    /// The first day and the last.
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    /// Also receipts, and stars that were set.
    pub(super) has_asides: bool,
    pub(super) by_recording: bool,
    /// Days that cannot be read, as they were typed.
    pub(super) unreadable: Vec<String>,
    /// The entry that must be on the page.
    pub(super) at: Option<u64>,
}

/// The entries that a filter picks, with what is needed to show them.
pub(super) struct Picked<'a> {
    pub(super) room: &'a Room,
    pub(super) happening: Arc<Happening>,
    /// What lasted, by the entry that says that it began.
    pub(super) spans: BTreeMap<u64, Span>,
    /// Their numbers, in the order that was asked for.
    pub(super) numbers: Vec<u64>,
    /// How many entries this visitor may not see.
    pub(super) restricted: usize,
    /// Everybody who recorded something or is named, to choose from.
    pub(super) people: BTreeSet<String>,
}

impl Filter {
    /// Reads the end of an address.
    pub(crate) fn read(pairs: &[(String, String)]) -> Filter {
        let get = |name: &str| {
            let found = pairs.iter().find(|(key, _)| key == name);
            found.map_or("", |(_, value)| value.trim())
        };
        let mut filter = Filter {
            person: get("person").to_owned(),
            track: match get("track") {
                NO_TRACK => Some(None),
                word => Track::from_id(word).map(Some),
            },
            kind: wording::LOG_KINDS.into_iter().find(|kind| *kind == get("kind")),
            is_starred: get("starred") == "yes",
            has_asides: get("all") == "yes",
            by_recording: get("order") == "recorded",
            at: get("at").parse().ok(),
            ..Filter::default()
        };
        for (name, day) in [("from", &mut filter.from), ("until", &mut filter.until)] {
            let typed = get(name);
            *day = typed.parse().ok();
            if day.is_none() && !typed.is_empty() {
                filter.unreadable.push(typed.to_owned());
            }
        }
        filter
    }

    /// The end of an address that asks for the same, without the entry.
    pub(super) fn query(&self) -> String {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        let yes = |is: bool| if is { "yes".to_owned() } else { String::new() };
        let pairs = [
            ("person", self.person.clone()),
            ("track", self.track.map(track_word).unwrap_or_default().to_owned()),
            ("kind", self.kind.unwrap_or_default().to_owned()),
            ("starred", yes(self.is_starred)),
            ("from", day(self.from)),
            ("until", day(self.until)),
            ("all", yes(self.has_asides)),
            ("order", if self.by_recording { "recorded".to_owned() } else { String::new() }),
        ];
        let said = pairs.iter().filter(|(_, value)| !value.is_empty());
        said.map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&")
    }

    pub(super) fn order(&self) -> Order {
        if self.by_recording { Order::Recorded } else { Order::Happened }
    }

    /// What is picked out, in words.
    pub(super) fn in_words(&self, room: &Room) -> Vec<String> {
        let w = room.wording();
        let said = |key: &str, gap: &'static str, value: String| w.format(key, [(gap, value.into())]);
        let mut words = Vec::new();
        if !self.person.is_empty() {
            words.push(said("timeline-filter-person", "name", self.person.clone()));
        }
        words.extend(
            self.track
                .map(|track| said("timeline-filter-track", "track", super::graph::lane_name(room, track))),
        );
        words.extend(self.kind.map(|kind| said("timeline-filter-kind", "kind", w.log_kind_word(kind))));
        words.extend(self.is_starred.then(|| w.text("timeline-filter-starred")));
        words.extend(self.from.map(|day| said("timeline-filter-from", "day", w.day(day))));
        words.extend(self.until.map(|day| said("timeline-filter-until", "day", w.day(day))));
        words.extend(self.has_asides.then(|| w.text("timeline-filter-all")));
        words
    }
}

/// The word for a track in an address.
pub(super) fn track_word(track: Option<Track>) -> &'static str {
    track.map_or(NO_TRACK, Track::id)
}

impl<'a> Picked<'a> {
    /// Picks entries of an incident.
    pub(super) fn of(room: &'a Room, filter: &Filter) -> Result<Picked<'a>, AppProblem> {
        let happening = room.seen().happening(&room.stream())?;
        let spans = room.state.spans().into_iter().map(|span| (span.entry, span)).collect();
        let mut picked =
            Picked { room, happening, spans, numbers: Vec::new(), restricted: 0, people: BTreeSet::new() };
        let names = Names::of(&picked);
        picked.people = names.all(&picked);
        let happening = Arc::clone(&picked.happening);
        let eyes = room.visitor.eyes();
        let may_see = |entry: &Dated| entry.visibility.is_open_to(&eyes);
        picked.restricted = happening.entries().iter().filter(|entry| !may_see(entry)).count();
        let all: Vec<u64> = match filter.order() {
            Order::Happened => happening.order().to_vec(),
            Order::Recorded => happening.entries().iter().map(|entry| entry.number).collect(),
        };
        let wanted = Wanted::of(&filter.person, &picked.people);
        let is_picked = |number: &u64| {
            happening.entry(*number).is_some_and(|entry| {
                may_see(entry)
                    && picked.holds(filter, entry)
                    && wanted.as_ref().is_none_or(|wanted| names.has(entry, wanted))
            })
        };
        picked.numbers = all.into_iter().filter(is_picked).collect();
        Ok(picked)
    }

    fn holds(&self, filter: &Filter, entry: &Dated) -> bool {
        let is_kind = filter.kind.is_none_or(|kind| entry.kind == kind);
        // Whoever asks for receipts gets them.
        let is_shown = filter.has_asides || !entry.is_aside || filter.kind == Some("receipt");
        let is_starred = !filter.is_starred || self.room.state.starred.contains(&entry.number);
        let track = || self.room.state.track(&entry.tracked);
        is_kind
            && is_shown
            && is_starred
            && filter.track.is_none_or(|wanted| track() == wanted)
            && self.is_within(filter, entry)
    }

    /// Whether any of it happened between two days, on the clock of the house.
    fn is_within(&self, filter: &Filter, entry: &Dated) -> bool {
        if filter.from.is_none() && filter.until.is_none() {
            return true;
        }
        let zone = self.room.site.zone();
        let day = |at: Timestamp| zone.to_datetime(at).date();
        let Some(begin) = self.happening.moment(entry.number).map(day) else { return false };
        let span = self.spans.get(&entry.number);
        let until = entry.until.map(|when| when.0).or(span.and_then(|span| span.until));
        let end = match until {
            Some(Start::Moment(at)) => day(at),
            Some(Start::Day(last)) => last,
            // What lasts reaches until today.
            None if span.is_some() => day(self.room.now),
            None => begin,
        };
        filter.until.is_none_or(|until| begin <= until)
            && filter.from.is_none_or(|from| end.max(begin) >= from)
    }
}

/// Whose name somebody looks for.
enum Wanted {
    /// Exactly this one, for somebody is called so.
    Named(String),
    /// Everybody whose name holds this.
    Part(String),
}

impl Wanted {
    fn of(typed: &str, people: &BTreeSet<String>) -> Option<Wanted> {
        let typed = typed.trim().to_lowercase();
        let is_name = people.iter().any(|name| name.to_lowercase() == typed);
        match (typed.is_empty(), is_name) {
            (true, _) => None,
            (false, true) => Some(Wanted::Named(typed)),
            (false, false) => Some(Wanted::Part(typed)),
        }
    }

    fn is(&self, name: &str) -> bool {
        let name = name.trim().to_lowercase();
        match self {
            Wanted::Named(wanted) => name == *wanted,
            Wanted::Part(part) => name.contains(part),
        }
    }
}

/// The names of whoever recorded something, by their ids, so that each is looked up once.
struct Names(BTreeMap<String, String>);

impl Names {
    fn of(picked: &Picked<'_>) -> Names {
        let actors: BTreeSet<&str> =
            picked.happening.entries().iter().map(|entry| entry.actor.as_str()).collect();
        let names = picked.room.names();
        Names(actors.into_iter().map(|actor| (actor.to_owned(), names.of(actor))).collect())
    }

    fn actor(&self, entry: &Dated) -> &str {
        self.0.get(&entry.actor).map_or("", String::as_str)
    }

    /// Whether somebody who is wanted recorded it, or is named in it.
    fn has(&self, entry: &Dated, wanted: &Wanted) -> bool {
        entry.people.iter().map(String::as_str).chain([self.actor(entry)]).any(|name| wanted.is(name))
    }

    /// Everybody, each once, as whoever came first wrote it. The program is nobody.
    fn all(&self, picked: &Picked<'_>) -> BTreeSet<String> {
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        let eyes = picked.room.visitor.eyes();
        for entry in picked.happening.entries().iter().filter(|entry| entry.visibility.is_open_to(&eyes)) {
            let actor = (entry.actor != app::PROGRAM).then(|| self.actor(entry));
            for name in entry.people.iter().map(String::as_str).chain(actor) {
                let name = name.trim();
                all.entry(name.to_lowercase()).or_insert_with(|| name.to_owned());
            }
        }
        all.into_values().filter(|name| !name.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;

    #[test]
    fn an_address_that_was_made_from_a_filter_asks_for_the_same() {
        let pairs = [
            ("person", "Sanne & co = \"x\""),
            ("track", "none"),
            ("kind", "note"),
            ("starred", "yes"),
            ("from", "2021-07-02"),
            ("until", "2021-07-04"),
            ("all", "yes"),
            ("order", "recorded"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let filter = Filter::read(&pairs);
        assert_eq!(
            filter.query(),
            "person=Sanne%20%26%20co%20%3D%20%22x%22&track=none&kind=note&starred=yes&from=2021-07-02\
             &until=2021-07-04&all=yes&order=recorded"
        );
    }

    #[test]
    fn words_that_mean_nothing_pick_nothing_out_and_a_day_that_cannot_be_read_is_said() {
        let pairs = [("track", "sideways"), ("kind", "<b>"), ("from", "gisteren"), ("at", "-1"), ("x", "y")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let filter = Filter::read(&pairs);
        assert_eq!(filter.unreadable, ["gisteren"]);
        assert_eq!(filter.query(), "");
    }
}
