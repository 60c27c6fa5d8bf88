//! Where everything stands in the drawing of a timeline: numbers in, numbers out. Nothing here knows a word or a page.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::scale::Scale;
use super::ticks::{Tick, ticks};

/// The width of the drawing. On a page with room one unit is one pixel.
pub(super) const WIDTH: f64 = 640.0;
/// Nothing that has a moment stands nearer to the edge.
const MARGIN: f64 = 10.0;
/// What happened within so many units of each other is drawn as one.
const BIN: f64 = 8.0;
/// A column of what happened together grows to at most this height.
const HIGHEST: f64 = 30.0;
/// One entry is so high.
const DOT: f64 = 8.0;
/// The height of a lane's name, of a row of ranges, of a range in it, and of the space below a lane.
const NAME: f64 = 18.0;
const ROW: f64 = 15.0;
const BAR: f64 = 12.0;
const BELOW: f64 = 8.0;
/// So many ranges are drawn above each other; what does not fit any more is drawn as one.
const ROWS: usize = 3;
/// A letter of a name is about so wide.
const LETTER: f64 = 6.6;
/// The height of a line of words above the lanes.
const MARK: f64 = 17.0;
/// The height of the axis with its words.
const AXIS: f64 = 38.0;

/// Something to draw.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Thing {
    /// In which lane.
    pub(super) lane: usize,
    pub(super) at: Timestamp,
    /// Until when it lasted; for what lasts, the end of the drawing.
    pub(super) until: Option<Timestamp>,
    pub(super) is_lasting: bool,
    pub(super) is_starred: bool,
    /// What stands in its bar, where there is room.
    pub(super) name: String,
}

/// A moment that everything is measured by, with how many letters its words have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Mark {
    pub(super) at: Timestamp,
    pub(super) letters: usize,
}

/// What is drawn.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    pub(super) height: f64,
    pub(super) ticks: Vec<(f64, Tick)>,
    pub(super) lanes: Vec<Lane>,
    pub(super) marks: Vec<PlacedMark>,
    /// Where the present is, if it is in the drawing.
    pub(super) now: Option<f64>,
    /// Where the lanes begin and end.
    pub(super) top: f64,
    pub(super) bottom: f64,
}

/// One lane.
#[derive(Clone, Debug)]
pub(super) struct Lane {
    pub(super) lane: usize,
    pub(super) top: f64,
    pub(super) height: f64,
    pub(super) bars: Vec<Bar>,
    pub(super) columns: Vec<Column>,
}

/// Something that lasted.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bar {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) is_lasting: bool,
    pub(super) is_starred: bool,
    /// How many ranges it stands for.
    pub(super) count: usize,
    /// Its name, where that fits into it.
    pub(super) name: String,
    pub(super) from: Timestamp,
    pub(super) until: Timestamp,
}

/// What happened at about the same time.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Column {
    /// Its middle.
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) height: f64,
    pub(super) count: usize,
    pub(super) is_starred: bool,
    pub(super) from: Timestamp,
    pub(super) until: Timestamp,
}

/// A mark with its words.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PlacedMark {
    pub(super) x: f64,
    /// Where the words stand.
    pub(super) y: f64,
    /// Whether the words end there, for want of room to begin.
    pub(super) ends: bool,
    /// Whether it lies outside the drawing, before or after it.
    pub(super) is_outside: bool,
}

/// Draws things on one axis. The present and the marks are in the drawing unless everything else would become small by
/// that; a mark that lies outside stands at the edge.
pub(super) fn lay_out(things: &[Thing], marks: &[Mark], now: Timestamp, zone: &TimeZone) -> Layout {
    let scale = Scale::of(things, marks, now, MARGIN, WIDTH - MARGIN);
    let (marks, top) = placed(marks, &scale);
    let mut lanes: Vec<usize> = things.iter().map(|thing| thing.lane).collect();
    lanes.sort_unstable();
    lanes.dedup();
    let mut bottom = top;
    let lanes = lanes.into_iter().map(|lane| {
        let of_it: Vec<&Thing> = things.iter().filter(|thing| thing.lane == lane).collect();
        let lane = drawn(lane, &of_it, bottom, &scale);
        bottom += lane.height;
        lane
    });
    let lanes: Vec<Lane> = lanes.collect();
    Layout {
        height: bottom + AXIS,
        ticks: ticks(scale.from(), scale.to(), zone)
            .into_iter()
            .map(|tick| (scale.x(tick.at), tick))
            .collect(),
        lanes,
        marks,
        now: scale.holds(now).then(|| scale.x(now)),
        top,
        bottom,
    }
}

fn drawn(lane: usize, things: &[&Thing], top: f64, scale: &Scale) -> Lane {
    let ranges: Vec<&Thing> = things.iter().filter(|thing| thing.until.is_some()).copied().collect();
    let points: Vec<&Thing> = things.iter().filter(|thing| thing.until.is_none()).copied().collect();
    let (bars, rows) = bars(&ranges, top + NAME, scale);
    let base = top + NAME + rows as f64 * ROW;
    let columns = columns(&points, scale);
    let tallest = columns.iter().map(|column| column.height).fold(0.0, f64::max);
    let columns = columns.into_iter().map(|column| Column { y: base + tallest - column.height, ..column });
    Lane { lane, top, height: NAME + rows as f64 * ROW + tallest + BELOW, bars, columns: columns.collect() }
}

/// Ranges in rows, so that none covers another. The last row holds whatever does not fit elsewhere: what meets there
/// becomes one.
fn bars(ranges: &[&Thing], top: f64, scale: &Scale) -> (Vec<Bar>, usize) {
    let mut sorted = ranges.to_vec();
    sorted.sort_by_key(|range| (range.at, range.until));
    let mut rows: Vec<Vec<Bar>> = Vec::new();
    for range in sorted {
        let bar = bar(range, scale);
        let is_free = |row: &&mut Vec<Bar>| row.last().is_none_or(|last| last.x + last.width < bar.x);
        if let Some(row) = rows.iter_mut().find(is_free) {
            row.push(bar);
        } else if rows.len() < ROWS {
            rows.push(vec![bar]);
        } else if let Some(last) = rows.last_mut().and_then(|row| row.last_mut()) {
            join(last, &bar);
        }
    }
    let count = rows.len();
    let mut all = Vec::new();
    for (row, bars) in rows.into_iter().enumerate() {
        all.extend(bars.into_iter().map(|bar| Bar { y: top + row as f64 * ROW, ..bar }));
    }
    (all, count)
}

fn bar(range: &Thing, scale: &Scale) -> Bar {
    let until = range.until.unwrap_or(range.at).max(range.at);
    let (x, end) = (scale.x(range.at), scale.x(until));
    // What lasted a minute of a month can still be seen.
    let width = (end - x).max(4.0);
    let fits = range.name.chars().count() as f64 * LETTER + 8.0 <= width;
    Bar {
        x: x.min(WIDTH - MARGIN - width),
        y: 0.0,
        width,
        height: BAR,
        is_lasting: range.is_lasting,
        is_starred: range.is_starred,
        count: 1,
        name: if fits { range.name.clone() } else { String::new() },
        from: range.at,
        until,
    }
}

fn join(bar: &mut Bar, other: &Bar) {
    let end = (bar.x + bar.width).max(other.x + other.width);
    bar.x = bar.x.min(other.x);
    bar.width = end - bar.x;
    bar.is_lasting |= other.is_lasting;
    bar.is_starred |= other.is_starred;
    bar.count += other.count;
    bar.name.clear();
    bar.from = bar.from.min(other.from);
    bar.until = bar.until.max(other.until);
}

/// Points in columns: however many there are, there are never more columns than fit beside each other.
fn columns(points: &[&Thing], scale: &Scale) -> Vec<Column> {
    let mut bins: std::collections::BTreeMap<u32, Column> = std::collections::BTreeMap::new();
    for point in points {
        let x = scale.x(point.at);
        let new = || Column {
            x,
            y: 0.0,
            height: 0.0,
            count: 0,
            is_starred: false,
            from: point.at,
            until: point.at,
        };
        let column = bins.entry((x / BIN) as u32).or_insert_with(new);
        column.count += 1;
        column.is_starred |= point.is_starred;
        column.from = column.from.min(point.at);
        column.until = column.until.max(point.at);
    }
    let sized = bins.into_iter().map(|(bin, column)| {
        let growth = 5.0 * (column.count as f64).log2();
        // One entry stands where it happened; several stand in the middle.
        let x = if column.count == 1 { column.x } else { (f64::from(bin) + 0.5) * BIN };
        Column { x, height: (DOT + growth).min(HIGHEST), ..column }
    });
    sized.collect()
}

/// Marks with their words, each in the first line in which there is room; and where those lines end.
fn placed(marks: &[Mark], scale: &Scale) -> (Vec<PlacedMark>, f64) {
    let mut lines: Vec<Vec<(f64, f64)>> = Vec::new();
    let placed = marks.iter().map(|mark| {
        let x = scale.x(mark.at);
        let width = mark.letters as f64 * LETTER + 10.0;
        let ends = x + width > WIDTH;
        let (from, to) = if ends { (x - width, x) } else { (x, x + width) };
        let is_free = |line: &Vec<(f64, f64)>| line.iter().all(|(begin, end)| to < *begin || from > *end);
        let line = lines.iter().position(is_free).unwrap_or_else(|| {
            lines.push(Vec::new());
            lines.len() - 1
        });
        lines[line].push((from, to));
        PlacedMark { x, y: (line + 1) as f64 * MARK - 4.0, ends, is_outside: !scale.holds(mark.at) }
    });
    let placed: Vec<PlacedMark> = placed.collect();
    (placed, lines.len() as f64 * MARK + 4.0)
}
