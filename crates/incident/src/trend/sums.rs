//! Many incidents together: counts, medians, and what was too late.

use jiff::SignedDuration;

use super::{Counted, Spent, TrendKind};
use crate::evaluation::metrics::{Term, TermOutcome};

/// With fewer incidents than this a share says little: one more or less moves it by more than three points.
pub const FEW: usize = 30;

/// Duties to tell somebody, by how they were done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DutyCounts {
    /// Within their term.
    pub in_time: usize,
    /// Too late.
    pub late: usize,
    /// Done, where the law names no term or none ran.
    pub done: usize,
    /// Not done, and their term passed.
    pub missed: usize,
    /// Still to be done.
    pub open: usize,
    /// People decided not to.
    pub waived: usize,
}

/// The middle of several times, and how many there were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Median {
    /// Half of them took no longer.
    pub took: SignedDuration,
    /// Of how many.
    pub of: usize,
}

/// What many incidents come to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sums {
    kinds: [usize; 5],
    /// How many of them were reported to the authority.
    pub filed: usize,
    /// Of how many attacks the persons concerned heard.
    pub attacks_told: usize,
    /// Their duties to tell somebody.
    pub duties: DutyCounts,
    /// What they cost.
    pub spent: Spent,
    to_awareness: Vec<SignedDuration>,
    to_filing: Vec<SignedDuration>,
    to_people: Vec<SignedDuration>,
}

impl DutyCounts {
    pub(super) fn of<'a>(terms: impl Iterator<Item = &'a Term>) -> DutyCounts {
        let mut counts = DutyCounts::default();
        for term in terms {
            *match term.outcome {
                TermOutcome::InTime => &mut counts.in_time,
                TermOutcome::Late(_) => &mut counts.late,
                TermOutcome::Done => &mut counts.done,
                TermOutcome::Missed => &mut counts.missed,
                TermOutcome::Open => &mut counts.open,
                TermOutcome::Waived => &mut counts.waived,
            } += 1;
        }
        counts
    }

    /// All of them.
    pub fn all(self) -> usize {
        self.in_time + self.late + self.done + self.missed + self.open + self.waived
    }

    fn add(&mut self, other: DutyCounts) {
        self.in_time += other.in_time;
        self.late += other.late;
        self.done += other.done;
        self.missed += other.missed;
        self.open += other.open;
        self.waived += other.waived;
    }
}

impl Sums {
    /// The sums of these incidents.
    pub fn of<'a>(all: impl IntoIterator<Item = &'a Counted>) -> Sums {
        let mut sums = Sums::default();
        all.into_iter().for_each(|counted| sums.add(counted));
        sums
    }

    pub(super) fn add(&mut self, counted: &Counted) {
        self.kinds[counted.kind as usize] += 1;
        self.filed += usize::from(counted.is_filed);
        let is_attack = counted.kind == TrendKind::Attack;
        self.attacks_told += usize::from(is_attack && counted.are_people_told);
        self.duties.add(counted.duties);
        self.spent = self.spent.plus(counted.spent);
        self.to_awareness.extend(counted.to_awareness);
        self.to_filing.extend(counted.to_filing);
        self.to_people.extend(counted.to_people);
    }

    /// How many incidents there are.
    pub fn incidents(&self) -> usize {
        self.kinds.iter().sum()
    }

    /// How many there are of a kind.
    pub fn of_kind(&self, kind: TrendKind) -> usize {
        self.kinds[kind as usize]
    }

    /// Of how many it is known what they were.
    pub fn known(&self) -> usize {
        self.incidents() - self.of_kind(TrendKind::Unknown)
    }

    /// The share of a kind in those of which it is known what they were, in whole percents; nothing of nothing.
    pub fn percent(&self, kind: TrendKind) -> Option<u64> {
        let known = self.known();
        let share = (self.of_kind(kind) * 100 + known / 2).checked_div(known)?;
        (kind != TrendKind::Unknown).then(|| u64::try_from(share).unwrap_or(100))
    }

    /// From the first signal to awareness.
    pub fn to_awareness(&self) -> Option<Median> {
        median(&self.to_awareness)
    }

    /// From awareness to the report to the authority.
    pub fn to_filing(&self) -> Option<Median> {
        median(&self.to_filing)
    }

    /// From the first signal to the first word to the persons concerned.
    pub fn to_people(&self) -> Option<Median> {
        median(&self.to_people)
    }
}

/// The middle one; of an even number the middle between the two in the middle.
fn median(times: &[SignedDuration]) -> Option<Median> {
    let mut sorted = times.to_vec();
    sorted.sort_unstable();
    let (of, half) = (sorted.len(), sorted.len() / 2);
    let upper = *sorted.get(half)?;
    let took = if of % 2 == 1 { upper } else { sorted[half - 1] + (upper - sorted[half - 1]) / 2 };
    Some(Median { took, of })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        let hours = |all: &[i64]| all.iter().map(|it| SignedDuration::from_hours(*it)).collect::<Vec<_>>();
        let of = |all: &[i64]| median(&hours(all)).map(|it| (it.took.as_hours(), it.of));
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[7]), Some((7, 1)));
        assert_eq!(of(&[90, 2, 10]), Some((10, 3)));
        assert_eq!(of(&[90, 2, 20, 10]), Some((15, 4)));
    }
}
