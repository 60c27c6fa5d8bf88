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
mod tests;
