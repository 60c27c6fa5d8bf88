//! The duties, parted by what they ask of somebody now.

use law::{Due, Obligation, Standing};

use super::{Picture, due_at};

/// The duties of a picture, each at most once.
#[derive(Clone, Debug, Default)]
pub struct Buckets<'a> {
    /// Open or missed with a date, the soonest first.
    pub dated: Vec<&'a Obligation<'a>>,
    /// Open, without a term in the law.
    pub undated: Vec<&'a Obligation<'a>>,
    /// Open, with a term that runs from something that has not happened yet or whose moment nobody has set.
    pub pending: Vec<&'a Obligation<'a>>,
    /// Possible. What may follow a report that was not made yet stands nowhere: it can wait until that is made.
    pub possible: Vec<&'a Obligation<'a>>,
    /// Waived by people, with reasons.
    pub waived: Vec<&'a Obligation<'a>>,
    /// Done, in time or late.
    pub met: Vec<&'a Obligation<'a>>,
}

impl Picture<'_> {
    /// The duties in buckets; within one they stand in the order of rule ids, unless it says otherwise.
    pub fn buckets(&self) -> Buckets<'_> {
        let mut buckets = Buckets::default();
        for obligation in &self.assessment.obligations {
            let bucket = match (obligation.standing, &obligation.due) {
                (Standing::Open | Standing::Missed, Due::Dated(_)) => &mut buckets.dated,
                (Standing::Open | Standing::Missed, Due::WithoutUndueDelay { .. }) => &mut buckets.undated,
                (Standing::Open | Standing::Missed, Due::Pending(_)) => &mut buckets.pending,
                (Standing::Possible, Due::Pending(anchor)) if anchor.is_filing() => continue,
                (Standing::Possible, _) => &mut buckets.possible,
                (Standing::Waived, _) => &mut buckets.waived,
                (Standing::Met, _) => &mut buckets.met,
            };
            bucket.push(obligation);
        }
        buckets.dated.sort_by_key(|obligation| due_at(obligation));
        buckets
    }
}
