//! Years and quarters, with what happened in each.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Counted, Sums};

/// So many periods without an incident are shown between two with one; a day that somebody mistyped makes no page of centuries.
const MOST_EMPTY: usize = 48;

/// How time is divided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// By year.
    #[default]
    Year,
    /// By quarter.
    Quarter,
}

/// A year, or a quarter of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// The year.
    pub year: i16,
    /// The quarter, from 1 to 4; none for a whole year.
    pub quarter: Option<i8>,
}

impl Step {
    /// The period in which a day lies.
    pub fn of(self, day: Date) -> Period {
        let quarter = (self == Step::Quarter).then(|| (day.month() - 1) / 3 + 1);
        Period { year: day.year(), quarter }
    }
}

impl Period {
    fn next(self) -> Period {
        match self.quarter {
            Some(quarter) if quarter < 4 => Period { quarter: Some(quarter + 1), ..self },
            quarter => Period { year: self.year.saturating_add(1), quarter: quarter.map(|_| 1) },
        }
    }
}

/// Incidents by period, the first period first. Between them stand also those in which nothing happened, as long as those are
/// not very many.
pub fn by_period<'a>(all: impl IntoIterator<Item = &'a Counted>, step: Step) -> Vec<(Period, Sums)> {
    let mut sums: BTreeMap<Period, Sums> = BTreeMap::new();
    for counted in all {
        sums.entry(step.of(counted.placed_on)).or_default().add(counted);
    }
    let held: Vec<Period> = sums.keys().copied().collect();
    for pair in held.windows(2) {
        let between = || std::iter::successors(Some(pair[0].next()), |it| Some(it.next()));
        let empty: Vec<Period> = between().take_while(|it| *it < pair[1]).take(MOST_EMPTY + 1).collect();
        if empty.len() <= MOST_EMPTY {
            sums.extend(empty.into_iter().map(|period| (period, Sums::default())));
        }
    }
    sums.into_iter().collect()
}
