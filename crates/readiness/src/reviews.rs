//! What somebody should look at again, and when.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::contact::STALE_AFTER_MONTHS;
use crate::event::{Sheet, SheetKind, Word as _};
use crate::paper::check_before;
use crate::prepared::{Prepared, SheetId};

/// Why a sheet is looked at on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Somebody said that it should be.
    Review,
    /// It ends: a contract or a policy.
    Ends,
    /// A year went by since somebody found the entry right.
    Verify,
    /// It is planned.
    Planned,
    /// It has to be held again.
    Repeat,
    /// It has to be printed again.
    Reprint,
}

impl Why {
    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Why::Review => "review",
            Why::Ends => "ends",
            Why::Verify => "verify",
            Why::Planned => "planned",
            Why::Repeat => "repeat",
            Why::Reprint => "reprint",
        }
    }
}

/// Every day on which somebody should look at a sheet, the earliest first. A contact that nobody ever found right has no
/// such day: it is due at once, and the call list says so.
pub fn reviews(prepared: &Prepared) -> Vec<(Date, Why, SheetId)> {
    let mut reviews = Vec::new();
    for kind in SheetKind::ALL {
        for (id, sheet) in prepared.of(*kind) {
            reviews.extend(days(sheet).into_iter().filter_map(|(why, day)| Some((day?, why, (*kind, id)))));
        }
    }
    reviews.sort();
    reviews
}

fn days(sheet: &Sheet) -> Vec<(Why, Option<Date>)> {
    match sheet {
        Sheet::Contact(contact) => {
            let year = STALE_AFTER_MONTHS.months();
            vec![(Why::Verify, contact.verified_on.and_then(|on| on.checked_add(year).ok()))]
        }
        Sheet::Runbook(runbook) => vec![(Why::Review, runbook.review_on)],
        Sheet::Contract(contract) => vec![(Why::Review, contract.review_on), (Why::Ends, contract.ends_on)],
        Sheet::Policy(policy) => vec![(Why::Ends, policy.ends_on)],
        Sheet::DataSet(set) => vec![(Why::Review, set.review_on)],
        Sheet::System(system) => vec![(Why::Review, system.review_on)],
        Sheet::Measure(measure) => vec![(Why::Review, measure.review_on)],
        Sheet::Risk(risk) => vec![(Why::Review, risk.review_on)],
        Sheet::Training(training) => match training.held_on {
            None => vec![(Why::Planned, training.planned_on)],
            Some(held) => {
                let months = training.repeat_months.map(|months| i64::from(months).months());
                vec![(Why::Repeat, months.and_then(|months| held.checked_add(months).ok()))]
            }
        },
        Sheet::PrintedCopy(copy) => match copy.destroyed_on {
            None => vec![(Why::Reprint, check_before(copy))],
            Some(_) => Vec::new(),
        },
        Sheet::Profile(_) | Sheet::Plan(_) | Sheet::Role(_) | Sheet::Service(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::contact::event::Contact;
    use crate::prevention::event::Training;

    #[test]
    fn a_number_is_checked_again_after_a_year_and_a_training_held_again_after_its_months() {
        let contact = Contact { verified_on: Some(date(2025, 2, 28)), ..Contact::default() };
        assert_eq!(days(&Sheet::Contact(contact)), [(Why::Verify, Some(date(2026, 2, 28)))]);
        let mut training = Training { planned_on: Some(date(2026, 3, 1)), ..Training::default() };
        assert_eq!(days(&Sheet::Training(training.clone())), [(Why::Planned, Some(date(2026, 3, 1)))]);
        training.held_on = Some(date(2026, 3, 2));
        assert_eq!(days(&Sheet::Training(training.clone())), [(Why::Repeat, None)]);
        training.repeat_months = Some(6);
        assert_eq!(days(&Sheet::Training(training)), [(Why::Repeat, Some(date(2026, 9, 2)))]);
    }

    #[test]
    fn nobody_is_reminded_of_what_was_never_checked() {
        assert_eq!(days(&Sheet::Contact(Contact::default())), [(Why::Verify, None)]);
        assert!(reviews(&Prepared::default()).is_empty());
    }
}
