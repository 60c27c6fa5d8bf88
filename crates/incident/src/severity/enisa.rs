//! ENISA, *Recommendations for a methodology of the assessment of severity of personal data breaches*,
//! v1.0, December 2013: SE = DPC × EI + CB.
//!
//! Every input is an interval; what is unknown stays wide. The score is advice: authorities rejected
//! "low" as a ground for silence six times over, so it never makes a risk unlikely
//! (`rules/guidance/enisa-2013.md`).

use law::{Finding, Truth, Use};

use crate::circumstances::data;
use crate::fact::{Ask, FactKey, Facts};

/// An interval in quarters of a point, so that sums and bounds are exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quarters {
    /// At the least.
    pub min: u8,
    /// At the most.
    pub max: u8,
}

impl Quarters {
    /// Known exactly.
    pub const fn exactly(quarters: u8) -> Quarters {
        Quarters { min: quarters, max: quarters }
    }

    /// Known within bounds.
    pub const fn between(min: u8, max: u8) -> Quarters {
        Quarters { min, max }
    }

    fn plus(self, other: Quarters) -> Quarters {
        Quarters { min: self.min + other.min, max: self.max + other.max }
    }
}

/// The inputs of the method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Enisa {
    /// Data processing context: 1 to 4 whole points.
    pub dpc: Quarters,
    /// Ease of identification: 0.25 to 1 point.
    pub ei: Quarters,
    /// Circumstances: confidentiality, integrity, availability (0 to 0.5 each), malice (0 or 0.5).
    pub cb: [Quarters; 4],
}

/// The bands of the score; each starts at a whole number of points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Below 2.
    Low,
    /// From 2.
    Medium,
    /// From 3.
    High,
    /// From 4.
    VeryHigh,
}

impl Band {
    /// `low`, `medium`, `high` or `very-high`.
    pub fn as_str(self) -> &'static str {
        match self {
            Band::Low => "low",
            Band::Medium => "medium",
            Band::High => "high",
            Band::VeryHigh => "very-high",
        }
    }

    fn of(quarters: u8) -> Band {
        match quarters {
            0..8 => Band::Low,
            8..12 => Band::Medium,
            12..16 => Band::High,
            _ => Band::VeryHigh,
        }
    }
}

/// The score as an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// In quarters of a point; 0.25 to 6 points.
    pub se: Quarters,
}

impl Score {
    /// The lowest score that the known inputs allow, in points.
    pub fn min(&self) -> f64 {
        f64::from(self.se.min) / 4.0
    }

    /// The highest score that the known inputs allow, in points.
    pub fn max(&self) -> f64 {
        f64::from(self.se.max) / 4.0
    }

    /// The band, when both ends lie in one.
    pub fn band(&self) -> Option<Band> {
        let band = Band::of(self.se.min);
        (band == Band::of(self.se.max)).then_some(band)
    }
}

impl Enisa {
    /// SE = DPC × EI + CB.
    pub fn score(&self) -> Score {
        let product = |dpc: u8, ei: u8| dpc / 4 * ei;
        let context =
            Quarters { min: product(self.dpc.min, self.ei.min), max: product(self.dpc.max, self.ei.max) };
        Score { se: self.cb.iter().fold(context, |sum, part| sum.plus(*part)) }
    }
}

/// The inputs as the facts give them, for advice: what is likely counts.
pub fn score(facts: &Facts) -> Enisa {
    let ask = facts.ask(Use::Triggers);
    Enisa {
        dpc: context(ask),
        ei: identification(ask),
        cb: [confidentiality(ask), integrity(ask), availability(ask), malice(ask)],
    }
}

const POINT: u8 = 4;
const HALF: u8 = 2;
const QUARTER: u8 = 1;

const BEHAVIOURAL: &[&str] = &[
    "absence_rate",
    "booking",
    "communications",
    "food_preferences",
    "location",
    "loyalty_card",
    "purchase",
    "purchase_history",
];
const FINANCIAL: &[&str] = &[
    "bank_account",
    "billing",
    "card_last4",
    "card_number",
    "credit_rating",
    "financial",
    "financial_no_payment_means",
    "garnishment",
    "iban",
    "payment_card",
    "payment_card_cvv",
    "salary",
    "tax",
];
/// `insight` is ENISA's adjustment, so it fixes the DPC. Without it, the highest class gives the least
/// (a decrease must be certain), and only what is excluded lowers the most.
fn context(ask: Ask<'_>) -> Quarters {
    for (insight, points) in [("none", 1), ("general", 2), ("specific", 3), ("full", 4)] {
        if ask.is_one_of(FactKey::Insight, &[insight]).truth == Truth::Yes {
            return Quarters::exactly(points * POINT);
        }
    }
    let class = |kinds: &[&str]| ask.has_one_of(FactKey::DataCategories, kinds).truth == Truth::Yes;
    let special = ask.is(FactKey::SpecialCategories);
    let sensitive = data::special_categories(ask).or(data::criminal(ask));
    if sensitive.truth == Truth::Yes {
        return Quarters::exactly(4 * POINT);
    }
    if class(FINANCIAL) || ask.is(FactKey::FinancialData).truth == Truth::Yes {
        return Quarters::between(3 * POINT, 4 * POINT);
    }
    if class(BEHAVIOURAL) {
        return Quarters::between(2 * POINT, 4 * POINT);
    }
    let no = |finding: Finding| finding.truth == Truth::No;
    let ordinary_people = no(ask.is(FactKey::Vulnerable)) && no(ask.is(FactKey::Minors));
    let most = match (ordinary_people, no(special)) {
        (true, true) => 2,
        (true, false) => 3,
        (false, _) => 4,
    };
    Quarters::between(POINT, most * POINT)
}

/// `identifiability` is ENISA's EI. Without it, a name with anything else identifies without research.
fn identification(ask: Ask<'_>) -> Quarters {
    for (ease, quarters) in [("negligible", 1), ("limited", 2), ("significant", 3), ("maximum", 4)] {
        if ask.is_one_of(FactKey::Identifiability, &[ease]).truth == Truth::Yes {
            return Quarters::exactly(quarters * QUARTER);
        }
    }
    const DIRECT: &[&str] = &["contact", "driving_licence", "id_card", "passport"];
    let direct = ask.has_one_of(FactKey::DataCategories, DIRECT).truth == Truth::Yes;
    let named = ask.has_one_of(FactKey::DataCategories, &["basic", "name"]).truth == Truth::Yes;
    let more = ask.has_one_of(
        FactKey::DataCategories,
        &["address", "birth_date", "email", "national_id", "phone", "photo"],
    );
    if direct || (named && more.truth == Truth::Yes) {
        return Quarters::exactly(POINT);
    }
    Quarters::between(QUARTER, POINT)
}

fn confidentiality(ask: Ask<'_>) -> Quarters {
    let taken = ask.is(FactKey::Exfiltration).truth;
    if ask.has_one_of(FactKey::Dimensions, &["C"]).truth == Truth::No && taken != Truth::Yes {
        return if taken == Truth::No { Quarters::exactly(0) } else { Quarters::between(0, HALF) };
    }
    let recipient = |kinds: &[&str]| ask.is_one_of(FactKey::Recipient, kinds).truth == Truth::Yes;
    if recipient(&["public"]) || ask.is(FactKey::PubliclyExposed).truth == Truth::Yes {
        Quarters::exactly(HALF)
    } else if recipient(&["none"]) {
        Quarters::exactly(0)
    } else if recipient(&["internal", "known_single", "known_several"]) {
        Quarters::exactly(QUARTER)
    } else if recipient(&["many_unauthorised"]) {
        Quarters::between(QUARTER, HALF)
    } else {
        match taken {
            Truth::Yes => Quarters::exactly(HALF),
            Truth::No => Quarters::exactly(0),
            Truth::Unknown => Quarters::between(0, HALF),
        }
    }
}

fn integrity(ask: Ask<'_>) -> Quarters {
    if ask.has_one_of(FactKey::Dimensions, &["I"]).truth == Truth::No {
        return Quarters::exactly(0);
    }
    match ask.is(FactKey::DataRecovered).truth {
        Truth::Yes => Quarters::between(0, QUARTER),
        Truth::No => Quarters::exactly(HALF),
        Truth::Unknown => Quarters::between(0, HALF),
    }
}

fn availability(ask: Ask<'_>) -> Quarters {
    if ask.has_one_of(FactKey::Dimensions, &["A"]).truth == Truth::No {
        return Quarters::exactly(0);
    }
    let restored = ask.at_least(FactKey::RestoredHours, 0.0).truth == Truth::Yes;
    match (ask.is(FactKey::Backup).truth, restored) {
        (Truth::Yes, true) | (_, true) => Quarters::exactly(QUARTER),
        (Truth::Yes, false) => Quarters::between(0, QUARTER),
        (Truth::No, false) => Quarters::exactly(HALF),
        (Truth::Unknown, false) => Quarters::between(0, HALF),
    }
}

fn malice(ask: Ask<'_>) -> Quarters {
    match ask.is(FactKey::Malicious).truth {
        Truth::Yes => Quarters::exactly(HALF),
        Truth::No => Quarters::exactly(0),
        Truth::Unknown => Quarters::between(0, HALF),
    }
}
