//! The drawing of a timeline: lanes by track, points and ranges, and the terms of the law. The list below it holds all
//! that it shows, line by line.

mod layout;
mod scale;
#[cfg(test)]
mod tests;
mod ticks;

use calendar::Start;
use incident::picture::Picture;
use incident::timeline::{Span, SpanKind};
use jiff::Timestamp;
use law::Due;
use readiness::event::Word as _;
use readiness::runbook::event::Track;

use self::layout::{Layout, Mark, Thing, WIDTH, lay_out};
use self::ticks::{Tick, Unit};
use super::picked::Picked;
use crate::room::Room;

/// So many terms of the law stand above the lanes.
const MOST_MARKS: usize = 8;

/// So near to the edge words do not stand in the middle.
const EDGE: f64 = 26.0;

/// A drawing as the template writes it down: every number is a text already.
pub(super) struct Graph {
    pub(super) title: String,
    /// What it shows, in sentences, for who does not see it.
    pub(super) description: String,
    pub(super) width: String,
    pub(super) height: String,
    pub(super) top: String,
    pub(super) bottom: String,
    pub(super) ticks: Vec<Tock>,
    pub(super) lanes: Vec<Band>,
    pub(super) marks: Vec<Term>,
    pub(super) now: Option<String>,
}

/// A tick on the axis with its words: the hour above the day.
pub(super) struct Tock {
    pub(super) x: String,
    pub(super) first: String,
    pub(super) second: String,
    pub(super) first_y: String,
    pub(super) second_y: String,
    pub(super) anchor: &'static str,
}

/// A lane.
pub(super) struct Band {
    pub(super) name: String,
    pub(super) top: String,
    pub(super) height: String,
    pub(super) name_y: String,
    pub(super) shapes: Vec<Shape>,
}

/// A bar or a column.
pub(super) struct Shape {
    pub(super) class: &'static str,
    pub(super) x: String,
    pub(super) y: String,
    pub(super) width: String,
    pub(super) height: String,
    /// How round its corners are: a single moment is a dot.
    pub(super) round: &'static str,
    /// What it is, for who points at it.
    pub(super) told: String,
    /// What stands in it.
    pub(super) name: String,
    pub(super) name_x: String,
    pub(super) name_y: String,
    /// Where its star stands, if it has one.
    pub(super) star: Option<(String, String)>,
}

/// A term of the law.
pub(super) struct Term {
    pub(super) x: String,
    pub(super) y: String,
    pub(super) words: String,
    pub(super) anchor: &'static str,
    pub(super) words_x: String,
}

/// The name of a lane: a track, or what stands in none.
pub(super) fn lane_name(room: &Room, track: Option<Track>) -> String {
    track.map_or_else(|| room.wording().text("timeline-no-track"), |track| room.wording().word(track))
}

fn lane_of(track: Option<Track>) -> usize {
    track.and_then(|track| Track::ALL.iter().position(|known| *known == track)).unwrap_or(Track::ALL.len())
}

/// Draws what was picked; nothing when that is nothing.
pub(super) fn graph(room: &Room, picked: &Picked<'_>, picture: &Picture<'_>) -> Option<Graph> {
    let things: Vec<Thing> =
        picked.numbers.iter().filter_map(|number| thing(room, picked, *number)).collect();
    if things.is_empty() {
        return None;
    }
    let terms = terms(room, picture);
    let marks: Vec<Mark> =
        terms.iter().map(|(at, words)| Mark { at: *at, letters: words.chars().count() }).collect();
    let layout = lay_out(&things, &marks, room.now, room.site.zone());
    Some(Graph {
        title: room.wording().text("timeline-graph"),
        description: description(room, &layout, things.len()),
        width: written(WIDTH),
        height: written(layout.height),
        top: written(layout.top),
        bottom: written(layout.bottom),
        ticks: tocks(room, &layout),
        lanes: layout.lanes.iter().map(|lane| band(room, lane)).collect(),
        marks: layout.marks.iter().zip(terms).map(|(mark, (_, words))| term(mark, words)).collect(),
        now: layout.now.map(written),
    })
}

/// A number as SVG writes it: a tenth is finer than anybody sees.
fn written(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

fn thing(room: &Room, picked: &Picked<'_>, number: u64) -> Option<Thing> {
    let entry = picked.happening.entry(number)?;
    let span = picked.spans.get(&number);
    let rulebook = room.rulebook();
    let until = entry.until.map(|when| when.0).or(span.and_then(|span| span.until));
    let end = |until: Start| match until {
        Start::Moment(at) => at,
        Start::Day(_) => rulebook.end_of(until),
    };
    let is_lasting = span.is_some() && until.is_none();
    let at = span.map_or(picked.happening.moment(number)?, |span| rulebook.moment_of(span.from));
    Some(Thing {
        lane: lane_of(room.state.track(&entry.tracked)),
        at,
        until: until.map(end).or(is_lasting.then_some(room.now.max(at))),
        is_lasting,
        is_starred: room.state.starred.contains(&number),
        name: span.map(|span| span_name(room, span)).unwrap_or_default(),
    })
}

fn span_name(room: &Room, span: &Span) -> String {
    let w = room.wording();
    match span.kind {
        SpanKind::Crisis => w.text("timeline-crisis"),
        SpanKind::Meeting => {
            let number = room.state.meetings.all().find(|(_, meeting)| meeting.opened.number == span.entry);
            let number = number.map(|(number, _)| number.to_string()).unwrap_or_default();
            w.format("timeline-meeting", [("number", number.into())])
        }
        SpanKind::Containment => {
            let mut all = room.state.containments.all();
            all.find(|(_, it)| it.taken.number == span.entry)
                .map(|(_, it)| it.taken.said.system.clone())
                .unwrap_or_default()
        }
    }
}

/// The terms that the law gives, the soonest first. What an attacker names is no term.
fn terms(room: &Room, picture: &Picture<'_>) -> Vec<(Timestamp, String)> {
    let (w, country) = (room.wording(), room.situation.country.as_deref());
    let buckets = picture.buckets();
    let dated = buckets.dated.iter().chain(&buckets.met).filter_map(|obligation| {
        let Due::Dated(deadline) = &obligation.due else { return None };
        let whom = wording::addressee(room.rulebook(), obligation.rule, country).to_owned();
        let key = if obligation.filed.is_some() { "timeline-term-met" } else { "timeline-term" };
        let gaps = [("whom", whom.into()), ("at", w.deadline(deadline, room.site.zone()).into())];
        Some((deadline.at(), w.format(key, gaps)))
    });
    let mut terms: Vec<(Timestamp, String)> = dated.collect();
    terms.sort();
    terms.dedup();
    terms.truncate(MOST_MARKS);
    terms
}

fn description(room: &Room, layout: &Layout, count: usize) -> String {
    let w = room.wording();
    let lines = |number: usize| w.format("timeline-lines", [("n", (number as f64).into())]);
    let lanes = layout.lanes.iter().map(|lane| {
        let of_it = lane.columns.iter().map(|column| column.count).sum::<usize>()
            + lane.bars.iter().map(|bar| bar.count).sum::<usize>();
        let gaps = [("track", name_of(room, lane.lane).into()), ("lines", lines(of_it).into())];
        w.format("timeline-graph-lane", gaps)
    });
    let all = w.format("timeline-graph-all", [("lines", lines(count).into())]);
    std::iter::once(all).chain(lanes).collect::<Vec<_>>().join(" ")
}

fn name_of(room: &Room, lane: usize) -> String {
    lane_name(room, Track::ALL.get(lane).copied())
}

fn band(room: &Room, lane: &layout::Lane) -> Band {
    let bars = lane.bars.iter().map(|bar| Shape {
        class: if bar.is_lasting { "range lasting" } else { "range" },
        x: written(bar.x),
        y: written(bar.y),
        width: written(bar.width),
        height: written(bar.height),
        round: "3",
        told: told(room, bar.count, bar.from, bar.until, &bar.name),
        name: bar.name.clone(),
        name_x: written(bar.x + 4.0),
        name_y: written(bar.y + bar.height - 2.5),
        star: bar.is_starred.then(|| {
            let beside = bar.x + bar.width + 7.0;
            let x = if beside > WIDTH - 7.0 { bar.x - 7.0 } else { beside };
            (written(x), written(bar.y + bar.height - 1.5))
        }),
    });
    let columns = lane.columns.iter().map(|column| Shape {
        class: "moment",
        x: written(column.x - 3.5),
        y: written(column.y),
        width: "7".to_owned(),
        height: written(column.height),
        round: "3.5",
        told: told(room, column.count, column.from, column.until, ""),
        name: String::new(),
        name_x: String::new(),
        name_y: String::new(),
        star: column.is_starred.then(|| (written(column.x), written(column.y))),
    });
    Band {
        name: name_of(room, lane.lane),
        top: written(lane.top),
        height: written(lane.height),
        name_y: written(lane.top + 13.0),
        shapes: bars.chain(columns).collect(),
    }
}

/// What a shape stands for: how many lines, and when.
fn told(room: &Room, count: usize, from: Timestamp, until: Timestamp, name: &str) -> String {
    let (w, zone) = (room.wording(), room.site.zone());
    let when = if from == until {
        w.moment(from, zone)
    } else {
        w.stretch(Start::Moment(from), Start::Moment(until), zone)
    };
    let what = if name.is_empty() || count > 1 {
        w.format("timeline-lines", [("n", (count as f64).into())])
    } else {
        name.to_owned()
    };
    format!("{what}: {when}")
}

fn term(mark: &layout::PlacedMark, words: String) -> Term {
    let (anchor, beside) = if mark.ends { ("end", -4.0) } else { ("start", 4.0) };
    let words = match (mark.is_outside, mark.ends) {
        (true, true) => format!("{words} →"),
        (true, false) => format!("← {words}"),
        (false, _) => words,
    };
    Term { x: written(mark.x), y: written(mark.y), words, anchor, words_x: written(mark.x + beside) }
}

fn tocks(room: &Room, layout: &Layout) -> Vec<Tock> {
    let mut said = String::new();
    let tock = |(x, tick): &(f64, Tick)| {
        let (first, second) = words(room, tick);
        // A day is said once.
        let second = if second == said { String::new() } else { second };
        if !second.is_empty() {
            said.clone_from(&second);
        }
        Tock {
            x: written(*x),
            first,
            second,
            first_y: written(layout.bottom + 16.0),
            second_y: written(layout.bottom + 31.0),
            // At the edge there is no room on both sides.
            anchor: match *x {
                x if x < EDGE => "start",
                x if x > WIDTH - EDGE => "end",
                _ => "middle",
            },
        }
    };
    layout.ticks.iter().map(tock).collect()
}

/// The words of a tick: what it counts, and of which larger whole that is.
fn words(room: &Room, tick: &Tick) -> (String, String) {
    let (w, local) = (room.wording(), tick.local);
    let year = local.year().to_string();
    match tick.unit {
        Unit::Minutes => (format!("{:02}:{:02}", local.hour(), local.minute()), w.short_day(local.date())),
        Unit::Days => (w.short_day(local.date()), year),
        Unit::Months => (w.text(&format!("month-{}", local.month())), year),
        Unit::Years => (year, String::new()),
    }
}
