//! The list of known measures, as data: the tips of the brochure of Techniek Nederland on cyber insurance, and ten that
//! incidents add which became known since.
//!
//! What a measure is called, why it matters and what proves it stands in `wording`, under its id. `docs/prevention.md`
//! names the sources, and how each was compared.

use jiff::ToSpan;
use jiff::civil::Date;
use law::CheckedHow;

use super::framework::{CareDuty, Origin, Principle, Sort};

/// A measure of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListedMeasure {
    /// Its id, as sheets write it.
    pub id: &'static str,
    /// Where it comes from.
    pub origin: Origin,
    /// What sort of precaution it is.
    pub sorts: &'static [Sort],
    /// Which basic principles it serves; our own reading.
    pub principles: &'static [Principle],
    /// Which duties of care of the Cbw it serves; our own reading.
    pub duties: &'static [CareDuty],
    /// Which safeguards of CIS Controls v8.1 it comes near, by their numbers; our own reading.
    pub safeguards: &'static [&'static str],
    /// After how many months somebody looks at it again, unless they choose otherwise. Our own choice: what changes by
    /// itself, or fails silently, comes round sooner.
    pub review_months: u32,
    /// Whether the tip still holds as it was given.
    pub tip: Tip,
    /// How the tip, or the incident that shows it, was compared with its source.
    pub checked: CheckedHow,
}

/// Whether a tip still holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tip {
    /// As it was given.
    AsItStands,
    /// Insight has changed: people see the tip as it should be, with the reason.
    Corrected,
}

impl ListedMeasure {
    /// The measure with this id, in whatever case somebody wrote it.
    pub fn find(id: &str) -> Option<&'static ListedMeasure> {
        LISTED.iter().find(|measure| measure.id.eq_ignore_ascii_case(id))
    }

    /// When somebody looks at it again when it was looked at on this day. A calendar that ends before then has no answer.
    pub fn review_on(&self, looked_at_on: Date) -> Option<Date> {
        looked_at_on.checked_add(i64::from(self.review_months).months()).ok()
    }
}

/// The list, in the order in which people read it. An id is never given to another measure: sheets hold it for ever.
pub const LISTED: &[ListedMeasure] = &[
    ListedMeasure {
        id: "P01",
        origin: Origin::Organisation,
        sorts: &[Sort::Administrative],
        principles: &[Principle::Behaviour],
        duties: &[CareDuty::Hygiene],
        safeguards: &["14.1"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "P02",
        origin: Origin::Organisation,
        sorts: &[Sort::Administrative],
        principles: &[Principle::Risks],
        duties: &[CareDuty::Policy],
        safeguards: &["17.1"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "P03",
        origin: Origin::Organisation,
        sorts: &[Sort::Administrative],
        principles: &[Principle::Behaviour],
        duties: &[CareDuty::Hygiene],
        safeguards: &["14.1", "14.2", "14.3", "14.4", "14.5", "14.6", "14.9"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "P04",
        origin: Origin::Organisation,
        sorts: &[Sort::Administrative],
        principles: &[Principle::Risks],
        duties: &[CareDuty::SupplyChain],
        safeguards: &["15.1", "15.2", "15.4"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "P05",
        origin: Origin::Organisation,
        sorts: &[Sort::Administrative],
        principles: &[Principle::Risks],
        duties: &[CareDuty::Access],
        safeguards: &["3.2", "3.7"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "P06",
        origin: Origin::Organisation,
        sorts: &[Sort::Administrative],
        principles: &[Principle::Access],
        duties: &[CareDuty::Access],
        safeguards: &["3.1", "3.4", "3.5"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "P07",
        origin: Origin::Organisation,
        sorts: &[Sort::Administrative],
        principles: &[Principle::Risks],
        duties: &[CareDuty::Effectiveness],
        safeguards: &[],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "P08",
        origin: Origin::Organisation,
        sorts: &[Sort::Administrative, Sort::Physical, Sort::Technical],
        principles: &[Principle::Risks],
        duties: &[CareDuty::Policy],
        safeguards: &["1.1", "2.1"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "P09",
        origin: Origin::Organisation,
        sorts: &[Sort::Administrative],
        principles: &[Principle::Incidents],
        duties: &[CareDuty::Incidents, CareDuty::Continuity],
        safeguards: &["17.2", "17.3", "17.4", "17.5", "17.7"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "T01",
        origin: Origin::Technology,
        sorts: &[Sort::Technical],
        principles: &[Principle::Systems],
        duties: &[CareDuty::Hygiene],
        safeguards: &["4.4", "4.5"],
        review_months: 6,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "T02",
        origin: Origin::Technology,
        sorts: &[Sort::Technical],
        principles: &[Principle::Systems],
        duties: &[CareDuty::Hygiene],
        safeguards: &["10.1", "10.2"],
        review_months: 6,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "T03",
        origin: Origin::Technology,
        sorts: &[Sort::Technical],
        principles: &[Principle::Systems],
        duties: &[CareDuty::Maintenance, CareDuty::Hygiene],
        safeguards: &["2.2", "7.3", "7.4"],
        review_months: 3,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "G01",
        origin: Origin::Behaviour,
        sorts: &[Sort::Administrative],
        principles: &[Principle::Behaviour],
        duties: &[CareDuty::Hygiene],
        safeguards: &["14.2"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "G02",
        origin: Origin::Behaviour,
        sorts: &[Sort::Administrative],
        principles: &[Principle::Behaviour, Principle::Incidents],
        duties: &[CareDuty::Incidents, CareDuty::Hygiene],
        safeguards: &["14.6", "17.3"],
        review_months: 12,
        tip: Tip::Corrected,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "G03",
        origin: Origin::Behaviour,
        sorts: &[Sort::Administrative, Sort::Technical],
        principles: &[Principle::Behaviour, Principle::Systems],
        duties: &[CareDuty::Hygiene],
        safeguards: &["10.3", "10.4"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "G04",
        origin: Origin::Behaviour,
        sorts: &[Sort::Administrative, Sort::Technical],
        principles: &[Principle::Behaviour, Principle::Systems],
        duties: &[CareDuty::Hygiene],
        safeguards: &["9.1", "9.2", "9.3"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "G05",
        origin: Origin::Behaviour,
        sorts: &[Sort::Administrative, Sort::Technical],
        principles: &[Principle::Behaviour, Principle::Systems],
        duties: &[CareDuty::Hygiene],
        safeguards: &["2.3", "2.5"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "G06",
        origin: Origin::Behaviour,
        sorts: &[Sort::Administrative, Sort::Technical],
        principles: &[Principle::Behaviour, Principle::Access],
        duties: &[CareDuty::Hygiene, CareDuty::Access],
        safeguards: &["5.2", "14.3"],
        review_months: 12,
        tip: Tip::Corrected,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "G07",
        origin: Origin::Behaviour,
        sorts: &[Sort::Physical, Sort::Technical],
        principles: &[Principle::Incidents],
        duties: &[CareDuty::Continuity],
        safeguards: &["11.2", "11.3", "11.4"],
        review_months: 3,
        tip: Tip::AsItStands,
        checked: CheckedHow::Literal,
    },
    ListedMeasure {
        id: "X01",
        origin: Origin::Cases,
        sorts: &[Sort::Technical],
        principles: &[Principle::Access],
        duties: &[CareDuty::Authentication],
        safeguards: &["6.3", "6.4", "6.5"],
        review_months: 6,
        tip: Tip::AsItStands,
        checked: CheckedHow::Secondary,
    },
    ListedMeasure {
        id: "X02",
        origin: Origin::Cases,
        sorts: &[Sort::Technical],
        principles: &[Principle::Systems],
        duties: &[CareDuty::Maintenance, CareDuty::Hygiene],
        safeguards: &["7.2", "7.4", "7.6", "7.7", "12.1"],
        review_months: 3,
        tip: Tip::AsItStands,
        checked: CheckedHow::Secondary,
    },
    ListedMeasure {
        id: "X03",
        origin: Origin::Cases,
        sorts: &[Sort::Technical],
        principles: &[Principle::Systems, Principle::Access],
        duties: &[CareDuty::Hygiene],
        safeguards: &["3.12", "12.2", "13.4"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Secondary,
    },
    ListedMeasure {
        id: "X04",
        origin: Origin::Cases,
        sorts: &[Sort::Technical],
        principles: &[Principle::Incidents],
        duties: &[CareDuty::Continuity, CareDuty::Effectiveness],
        safeguards: &["11.1", "11.5"],
        review_months: 3,
        tip: Tip::AsItStands,
        checked: CheckedHow::Secondary,
    },
    ListedMeasure {
        id: "X05",
        origin: Origin::Cases,
        sorts: &[Sort::Administrative, Sort::Technical],
        principles: &[Principle::Access],
        duties: &[CareDuty::Access],
        safeguards: &["3.4", "3.5"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Secondary,
    },
    ListedMeasure {
        id: "X06",
        origin: Origin::Cases,
        sorts: &[Sort::Administrative],
        principles: &[Principle::Behaviour, Principle::Access],
        duties: &[CareDuty::Hygiene, CareDuty::Access],
        safeguards: &["6.1", "14.2", "14.6"],
        review_months: 6,
        tip: Tip::AsItStands,
        checked: CheckedHow::Secondary,
    },
    ListedMeasure {
        id: "X07",
        origin: Origin::Cases,
        sorts: &[Sort::Administrative, Sort::Technical],
        principles: &[Principle::Access],
        duties: &[CareDuty::Access],
        safeguards: &["3.3", "3.5", "11.3"],
        review_months: 3,
        tip: Tip::AsItStands,
        checked: CheckedHow::Secondary,
    },
    ListedMeasure {
        id: "X08",
        origin: Origin::Cases,
        sorts: &[Sort::Administrative],
        principles: &[Principle::Risks, Principle::Incidents],
        duties: &[CareDuty::Incidents, CareDuty::SupplyChain],
        safeguards: &["15.4"],
        review_months: 12,
        tip: Tip::AsItStands,
        checked: CheckedHow::Secondary,
    },
    ListedMeasure {
        id: "X09",
        origin: Origin::Cases,
        sorts: &[Sort::Administrative, Sort::Technical],
        principles: &[Principle::Access],
        duties: &[CareDuty::Access],
        safeguards: &["4.7", "5.2", "5.3", "5.4"],
        review_months: 6,
        tip: Tip::AsItStands,
        checked: CheckedHow::Secondary,
    },
    ListedMeasure {
        id: "X10",
        origin: Origin::Cases,
        sorts: &[Sort::Administrative, Sort::Technical],
        principles: &[Principle::Systems, Principle::Access],
        duties: &[CareDuty::SupplyChain, CareDuty::Maintenance, CareDuty::Access],
        safeguards: &["4.6", "4.8", "6.4", "12.3", "13.5"],
        review_months: 6,
        tip: Tip::AsItStands,
        checked: CheckedHow::Secondary,
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::date;

    use super::*;
    use crate::event::Word;

    /// How many safeguards each of the 18 controls of CIS Controls v8.1 has; 153 in all.
    const SAFEGUARDS: [u8; 18] = [5, 7, 14, 12, 6, 8, 7, 12, 7, 7, 5, 8, 11, 9, 7, 14, 9, 5];

    fn ids(origin: Origin) -> Vec<&'static str> {
        LISTED.iter().filter(|measure| measure.origin == origin).map(|measure| measure.id).collect()
    }

    #[test]
    fn the_list_holds_the_nineteen_tips_of_the_brochure_and_ten_that_incidents_add() {
        let organisation = ["P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09"];
        assert_eq!(ids(Origin::Organisation), organisation);
        assert_eq!(ids(Origin::Technology), ["T01", "T02", "T03"]);
        assert_eq!(ids(Origin::Behaviour), ["G01", "G02", "G03", "G04", "G05", "G06", "G07"]);
        let cases = ["X01", "X02", "X03", "X04", "X05", "X06", "X07", "X08", "X09", "X10"];
        assert_eq!(ids(Origin::Cases), cases);
        assert_eq!(LISTED.len(), 29);
    }

    #[test]
    fn an_id_names_one_measure() {
        let ids: BTreeSet<&str> = LISTED.iter().map(|measure| measure.id).collect();
        assert_eq!(ids.len(), LISTED.len());
        assert_eq!(ListedMeasure::find("x01").map(|measure| measure.id), Some("X01"));
        assert_eq!(ListedMeasure::find("X11"), None);
        assert_eq!(ListedMeasure::find(""), None);
    }

    #[test]
    fn every_measure_serves_a_principle_and_a_duty_of_care() {
        for measure in LISTED {
            assert!(!measure.sorts.is_empty(), "{}", measure.id);
            assert!(!measure.principles.is_empty(), "{}", measure.id);
            assert!(!measure.duties.is_empty(), "{}", measure.id);
            assert!((1..=12).contains(&measure.review_months), "{}", measure.id);
        }
    }

    #[test]
    fn every_principle_is_served_and_every_duty_of_care_but_cryptography() {
        for principle in Principle::ALL {
            assert!(LISTED.iter().any(|measure| measure.principles.contains(principle)), "{principle:?}");
        }
        for duty in CareDuty::ALL {
            let is_served = LISTED.iter().any(|measure| measure.duties.contains(duty));
            assert_eq!(is_served, *duty != CareDuty::Cryptography, "{duty:?}");
        }
    }

    #[test]
    fn what_is_referred_to_stands_once_and_in_order() {
        fn is_ordered<T: Ord>(list: &[T]) -> bool {
            list.windows(2).all(|pair| pair[0] < pair[1])
        }
        for measure in LISTED {
            let numbers: Vec<(u8, u8)> = measure.safeguards.iter().map(|number| safeguard(number)).collect();
            let is_tidy = is_ordered(measure.sorts)
                && is_ordered(measure.principles)
                && is_ordered(measure.duties)
                && is_ordered(&numbers);
            assert!(is_tidy, "{}", measure.id);
        }
    }

    #[test]
    fn every_safeguard_that_is_referred_to_exists() {
        assert_eq!(SAFEGUARDS.iter().map(|count| u32::from(*count)).sum::<u32>(), 153);
        for measure in LISTED {
            for number in measure.safeguards {
                let (control, safeguard) = safeguard(number);
                let last = SAFEGUARDS.get(usize::from(control) - 1).copied().unwrap_or_default();
                assert!((1..=last).contains(&safeguard), "{}: {number}", measure.id);
            }
        }
    }

    fn safeguard(number: &str) -> (u8, u8) {
        let (control, safeguard) = number.split_once('.').unwrap();
        (control.parse().unwrap(), safeguard.parse().unwrap())
    }

    #[test]
    fn the_table_in_the_documentation_says_the_same() {
        const TABLE: &str = include_str!("../../../../docs/prevention.md");
        fn names<W: Word>(words: &[W]) -> String {
            words.iter().map(|word| word.id()).collect::<Vec<_>>().join(", ")
        }
        for measure in LISTED {
            let safeguards =
                if measure.safeguards.is_empty() { "none".to_owned() } else { measure.safeguards.join(", ") };
            let row = format!(
                "| {} | {} | {} | {} | {safeguards} | {} |",
                measure.id,
                names(measure.sorts),
                names(measure.principles),
                names(measure.duties),
                measure.review_months
            );
            assert!(TABLE.contains(&row), "{row}");
        }
        assert_eq!(
            TABLE.lines().filter(|line| line.ends_with(" |") && line.matches(" | ").count() == 6).count(),
            1 + LISTED.len()
        );
    }

    #[test]
    fn only_deleting_suspicious_mail_and_changing_passwords_by_the_calendar_are_outdated() {
        let corrected = LISTED.iter().filter(|measure| measure.tip == Tip::Corrected);
        assert_eq!(corrected.map(|measure| measure.id).collect::<Vec<_>>(), ["G02", "G06"]);
    }

    #[test]
    fn a_backup_is_tried_again_after_three_months() {
        let restored = ListedMeasure::find("X04").unwrap();
        assert_eq!(restored.review_on(date(2026, 11, 30)), Some(date(2027, 2, 28)));
        assert_eq!(restored.review_on(Date::MAX), None);
    }
}
