use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::layout::{Column, Layout, Mark, Thing, WIDTH, lay_out};

const EVENING: &str = "2021-07-02T16:30:00Z";

fn evening() -> Timestamp {
    EVENING.parse().expect("a moment")
}

fn after(minutes: i64) -> Timestamp {
    evening() + SignedDuration::from_mins(minutes)
}

fn point(lane: usize, minutes: i64) -> Thing {
    Thing { lane, at: after(minutes), until: None, is_lasting: false, is_starred: false, name: String::new() }
}

fn range(from: i64, until: i64) -> Thing {
    Thing { until: Some(after(until)), name: "Overleg".to_owned(), ..point(0, from) }
}

fn drawn(things: &[Thing], marks: &[Mark], now: i64) -> Layout {
    lay_out(things, marks, after(now), &TimeZone::UTC)
}

fn columns(layout: &Layout) -> Vec<&Column> {
    layout.lanes.iter().flat_map(|lane| &lane.columns).collect()
}

#[test]
fn what_happened_later_stands_further_to_the_right_and_each_track_in_its_own_lane() {
    let layout = drawn(&[point(0, 0), point(2, 60), point(0, 120)], &[], 120);
    let lanes: Vec<usize> = layout.lanes.iter().map(|lane| lane.lane).collect();
    assert_eq!(lanes, [0, 2], "a lane in which nothing happened is not drawn");
    assert!(layout.lanes[0].columns[0].x < layout.lanes[1].columns[0].x);
    assert!(layout.lanes[1].columns[0].x < layout.lanes[0].columns[1].x);
    assert!(layout.lanes[0].top + layout.lanes[0].height <= layout.lanes[1].top);
}

#[test]
fn what_happened_together_is_one_column_that_says_how_much_it_stands_for() {
    let layout = drawn(&[point(0, 0), point(0, 600), point(0, 600), point(0, 601)], &[], 700);
    let counts: Vec<usize> = columns(&layout).iter().map(|column| column.count).collect();
    assert_eq!(counts, [1, 3]);
    let together = columns(&layout)[1];
    assert_eq!((together.from, together.until), (after(600), after(601)));
    assert!(together.height > columns(&layout)[0].height);
}

#[test]
fn however_many_entries_there_are_the_drawing_stays_small_and_none_is_left_out() {
    let points: Vec<Thing> = (0..20_000).map(|minute| point((minute % 5) as usize, minute)).collect();
    let ranges: Vec<Thing> = (0..5_000).map(|minute| range(minute, minute + 90)).collect();
    let layout = drawn(&[points, ranges].concat(), &[], 20_000);
    assert!(columns(&layout).len() <= 5 * 81, "{}", columns(&layout).len());
    assert_eq!(columns(&layout).iter().map(|column| column.count).sum::<usize>(), 20_000);
    let bars: Vec<_> = layout.lanes.iter().flat_map(|lane| &lane.bars).collect();
    assert!(bars.len() <= 3 * 81, "{}", bars.len());
    assert_eq!(bars.iter().map(|bar| bar.count).sum::<usize>(), 5_000);
}

#[test]
fn everything_stands_within_the_drawing() {
    let things = [point(0, 0), range(0, 1), range(5_999, 6_000), point(4, 6_000)];
    let marks = [Mark { at: after(-600), letters: 30 }, Mark { at: after(99_000), letters: 30 }];
    let layout = drawn(&things, &marks, 50);
    for lane in &layout.lanes {
        for bar in &lane.bars {
            assert!(bar.x >= 0.0 && bar.x + bar.width <= WIDTH, "{bar:?}");
            assert!(bar.y >= lane.top && bar.y + bar.height <= lane.top + lane.height, "{bar:?}");
        }
        for column in &lane.columns {
            assert!((0.0..=WIDTH).contains(&column.x), "{column:?}");
            assert!(column.y >= lane.top && column.y + column.height <= lane.top + lane.height, "{column:?}");
        }
    }
    assert!(layout.marks.iter().all(|mark| (0.0..=WIDTH).contains(&mark.x) && mark.is_outside));
    assert!(layout.height > layout.bottom);
}

#[test]
fn ranges_at_the_same_time_stand_above_each_other_and_a_short_one_can_be_seen() {
    let layout = drawn(&[range(0, 600), range(10, 20), range(700, 1_000)], &[], 1_000);
    let bars = &layout.lanes[0].bars;
    let rows: Vec<f64> = bars.iter().map(|bar| bar.y).collect();
    assert_eq!((rows[0], rows[1]), (rows[1], rows[0]), "the third stands beside the first");
    assert!(bars[2].y > bars[0].y && bars[2].width >= 4.0);
    assert_eq!(bars[0].name, "Overleg");
    assert_eq!(bars[2].name, "", "a name that does not fit is left out");
}

#[test]
fn what_was_written_down_as_ending_before_it_began_is_a_short_bar() {
    let layout = drawn(&[range(100, 50), point(0, 600)], &[], 600);
    assert!(layout.lanes[0].bars[0].width > 0.0);
}

#[test]
fn a_deadline_that_is_near_stretches_the_drawing_and_one_that_is_far_stands_at_its_edge() {
    let far = Mark { at: after(72 * 60), letters: 20 };
    let layout = drawn(&[point(0, 0), point(0, 120)], &[far], 125);
    assert!(layout.marks[0].is_outside && layout.marks[0].ends);
    assert!(columns(&layout)[1].x > WIDTH / 2.0, "what happened is not squeezed");
    let layout = drawn(&[point(0, 0), point(0, 48 * 60)], &[far], 125);
    assert!(!layout.marks[0].is_outside);
    assert!(columns(&layout)[1].x < layout.marks[0].x);
}

#[test]
fn the_words_of_deadlines_do_not_cover_each_other() {
    let marks = [100, 101, 102].map(|minutes| Mark { at: after(minutes), letters: 25 });
    let layout = drawn(&[point(0, 0), point(0, 300)], &marks, 300);
    let mut lines: Vec<f64> = layout.marks.iter().map(|mark| mark.y).collect();
    lines.dedup();
    assert_eq!(lines.len(), 3);
    assert!(layout.lanes[0].top >= lines[2]);
}

#[test]
fn an_incident_that_ended_long_ago_is_drawn_without_the_present() {
    let things = [point(0, 0), point(0, 120)];
    assert!(drawn(&things, &[], 125).now.is_some());
    assert_eq!(drawn(&things, &[], 60 * 24 * 400).now, None);
}

#[test]
fn one_entry_and_none_at_all_can_be_drawn_too() {
    assert_eq!(columns(&drawn(&[point(0, 0)], &[], 0)).len(), 1);
    let empty = drawn(&[], &[], 0);
    assert!(empty.lanes.is_empty() && empty.height.is_finite());
    let ends = [Timestamp::MIN, Timestamp::MAX].map(|at| Thing { at, ..point(0, 0) });
    assert!(columns(&drawn(&ends, &[], 0)).iter().all(|column| column.x.is_finite()));
}
