//! How far a measure is on a day, how grave a risk is, and which training is overdue.
//!
//! After attacks the Dutch authority often found rules that nobody had carried out or checked. So the highest level asks for
//! proof with a date, and no level holds longer than somebody looks at it.

use jiff::ToSpan;
use jiff::civil::Date;

use super::event::{Measure, Risk, Training};
use crate::sheet::{HIGHEST_LEVEL, HIGHEST_SCORE};

/// The highest level: in place, and tested.
pub const TESTED: u8 = HIGHEST_LEVEL;

/// How far a measure is on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// What somebody said.
    pub stated: u8,
    /// What it counts as; never more than was said.
    pub counted: u8,
    /// Why it counts lower, if it does.
    pub lowered: Vec<Lowered>,
}

/// Why a level counts one lower than somebody said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lowered {
    /// Nothing proves that it was tested.
    NoEvidence,
    /// It has proof, but nobody said of which day.
    EvidenceUndated,
    /// The day of the proof has yet to come.
    EvidenceAhead,
    /// Until this day the level held, and nobody looked again.
    Stale {
        /// The last day on which it held.
        since: Date,
    },
}

/// How far a measure is today. Tested without proof counts as in place. After its day of review it counts one lower, and
/// stays so, however long nobody looks: a second step would claim that we know it became worse.
pub fn level(measure: &Measure, today: Date) -> Level {
    let stated = measure.level.min(TESTED);
    let unproven = if stated == TESTED { lacks_proof(measure, today) } else { None };
    let lowered: Vec<Lowered> = unproven.into_iter().chain(stale(measure, today)).collect();
    let counted = lowered.iter().fold(stated, |level, _| level.saturating_sub(1));
    Level { stated, counted, lowered }
}

fn lacks_proof(measure: &Measure, today: Date) -> Option<Lowered> {
    if measure.evidence.trim().is_empty() {
        return Some(Lowered::NoEvidence);
    }
    match measure.evidence_on {
        None => Some(Lowered::EvidenceUndated),
        Some(day) if day > today => Some(Lowered::EvidenceAhead),
        Some(_) => None,
    }
}

/// Nothing cannot become less, so level 0 is never stale.
fn stale(measure: &Measure, today: Date) -> Option<Lowered> {
    let since = measure.review_on.filter(|day| *day < today && measure.level > 0)?;
    Some(Lowered::Stale { since })
}

/// Likelihood times impact, from 1 to 25; nothing when one of them is not known.
pub fn score(risk: &Risk) -> Option<u8> {
    let known = |value: Option<u8>| value.filter(|value| (1..=HIGHEST_SCORE).contains(value));
    Some(known(risk.likelihood)? * known(risk.impact)?)
}

/// Whether somebody should look at a risk again: its day of review is today or was before.
pub fn is_review_due(risk: &Risk, today: Date) -> bool {
    risk.review_on.is_some_and(|day| day <= today)
}

/// Why a training is overdue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overdue {
    /// It was planned, and not held.
    NotHeld {
        /// For which day.
        planned_on: Date,
    },
    /// It was held too long ago.
    NotRepeated {
        /// When it had to be held again at the latest.
        due_on: Date,
    },
}

/// Whether a training is overdue today, and why. What is planned or due for today is not overdue yet.
pub fn overdue(training: &Training, today: Date) -> Option<Overdue> {
    match training.held_on {
        None => {
            training.planned_on.filter(|day| *day < today).map(|planned_on| Overdue::NotHeld { planned_on })
        }
        Some(held_on) => {
            let months = i64::from(training.repeat_months?);
            let due_on = held_on.checked_add(months.months()).ok()?;
            (due_on < today).then_some(Overdue::NotRepeated { due_on })
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 20);

    fn measure(level: u8) -> Measure {
        Measure { listed: "X04".to_owned(), level, ..Measure::default() }
    }

    fn tested() -> Measure {
        Measure {
            evidence: "restore of 2 november".to_owned(),
            evidence_on: Some(date(2026, 11, 2)),
            ..measure(TESTED)
        }
    }

    fn counted(measure: &Measure) -> u8 {
        level(measure, TODAY).counted
    }

    #[test]
    fn a_level_counts_as_it_was_stated_when_nothing_speaks_against_it() {
        for stated in 0..=3 {
            assert_eq!(
                level(&measure(stated), TODAY),
                Level { stated, counted: stated, lowered: Vec::new() }
            );
        }
    }

    #[test]
    fn tested_needs_proof_with_a_day() {
        assert_eq!(level(&tested(), TODAY), Level { stated: 4, counted: 4, lowered: Vec::new() });
        assert_eq!(level(&measure(4), TODAY).lowered, [Lowered::NoEvidence]);
        let blank = Measure { evidence: " ".to_owned(), ..tested() };
        assert_eq!(level(&blank, TODAY).lowered, [Lowered::NoEvidence]);
        let undated = Measure { evidence_on: None, ..tested() };
        assert_eq!(level(&undated, TODAY).lowered, [Lowered::EvidenceUndated]);
        assert_eq!(counted(&undated), 3);
    }

    #[test]
    fn proof_of_tomorrow_proves_nothing_yet() {
        let today = Measure { evidence_on: Some(TODAY), ..tested() };
        assert_eq!(counted(&today), 4);
        let tomorrow = Measure { evidence_on: Some(date(2026, 11, 21)), ..tested() };
        assert_eq!(level(&tomorrow, TODAY).lowered, [Lowered::EvidenceAhead]);
        assert_eq!(counted(&tomorrow), 3);
    }

    #[test]
    fn a_level_holds_on_the_day_of_its_review_and_not_after() {
        let on_the_day = Measure { review_on: Some(TODAY), ..tested() };
        assert_eq!(counted(&on_the_day), 4);
        let since = date(2026, 11, 19);
        let after = Measure { review_on: Some(since), ..tested() };
        assert_eq!(
            level(&after, TODAY),
            Level { stated: 4, counted: 3, lowered: vec![Lowered::Stale { since }] }
        );
    }

    #[test]
    fn a_level_that_nobody_looked_at_for_years_counts_one_lower_and_no_more() {
        assert_eq!(counted(&Measure { review_on: Some(date(2019, 1, 1)), ..measure(3) }), 2);
        assert_eq!(counted(&Measure { review_on: Some(date(2019, 1, 1)), ..measure(1) }), 0);
    }

    #[test]
    fn tested_without_proof_and_out_of_date_counts_as_agreed() {
        let both = Measure { review_on: Some(date(2026, 1, 1)), ..measure(4) };
        assert_eq!(counted(&both), 2);
        assert_eq!(level(&both, TODAY).lowered.len(), 2);
    }

    #[test]
    fn nothing_becomes_no_less() {
        let nothing = Measure { review_on: Some(date(2020, 1, 1)), ..measure(0) };
        assert_eq!(level(&nothing, TODAY), Level { stated: 0, counted: 0, lowered: Vec::new() });
    }

    #[test]
    fn a_level_above_the_highest_is_the_highest() {
        assert_eq!(counted(&Measure { level: 9, ..tested() }), 4);
        assert_eq!(counted(&measure(9)), 3);
    }

    #[test]
    fn a_risk_has_a_score_once_both_sides_are_known() {
        let risk = |likelihood, impact| Risk { likelihood, impact, ..Risk::default() };
        assert_eq!(score(&risk(Some(4), Some(5))), Some(20));
        assert_eq!(score(&risk(Some(5), Some(5))), Some(25));
        assert_eq!(score(&risk(None, Some(5))), None);
        assert_eq!(score(&risk(Some(4), None)), None);
        assert_eq!(score(&risk(Some(0), Some(5))), None);
        assert_eq!(score(&risk(Some(6), Some(5))), None);
    }

    #[test]
    fn a_risk_is_looked_at_again_on_its_day() {
        let risk = |review_on| Risk { review_on, ..Risk::default() };
        assert!(!is_review_due(&risk(None), TODAY));
        assert!(!is_review_due(&risk(Some(date(2026, 11, 21))), TODAY));
        assert!(is_review_due(&risk(Some(TODAY)), TODAY));
    }

    #[test]
    fn a_training_that_was_planned_and_not_held_is_overdue_the_day_after() {
        let planned = |planned_on| Training { planned_on: Some(planned_on), ..Training::default() };
        assert_eq!(overdue(&planned(TODAY), TODAY), None);
        let yesterday = date(2026, 11, 19);
        assert_eq!(overdue(&planned(yesterday), TODAY), Some(Overdue::NotHeld { planned_on: yesterday }));
        let held = Training { held_on: Some(date(2026, 11, 18)), ..planned(yesterday) };
        assert_eq!(overdue(&held, TODAY), None);
        assert_eq!(overdue(&Training::default(), TODAY), None);
    }

    #[test]
    fn a_training_that_comes_back_is_overdue_when_its_months_have_passed() {
        let held =
            |held_on| Training { held_on: Some(held_on), repeat_months: Some(12), ..Training::default() };
        assert_eq!(overdue(&held(date(2025, 11, 20)), TODAY), None);
        let due_on = date(2026, 11, 19);
        assert_eq!(overdue(&held(date(2025, 11, 19)), TODAY), Some(Overdue::NotRepeated { due_on }));
        let once = Training { repeat_months: None, ..held(date(2015, 1, 1)) };
        assert_eq!(overdue(&once, TODAY), None);
    }
}
