//! Whether an incident is significant or major: by decision, or else by the criteria on the pages.

use jiff::civil::Date;
use law::{Capacity, Circumstances, Condition, Qualification, Rulebook, Truth, Use};

use crate::circumstances::Ground;
use crate::fact::FactKey;

/// Applies the criteria of a day, and states what they settle and nobody decided.
pub(super) fn qualify<'a>(
    rulebook: &'a Rulebook,
    circumstances: &mut Circumstances,
    day: Date,
) -> Vec<Qualification<'a>> {
    let qualified = law::qualify(rulebook, circumstances, day);
    for qualification in &qualified {
        let condition = qualification.condition;
        if circumstances.finding(condition, Use::Triggers).truth != Truth::Unknown {
            continue; // A decision stands above criteria.
        }
        circumstances.state(condition, |_| qualification.finding);
        if qualification.finding.truth == Truth::Yes {
            circumstances.undone_by(condition, qualification.could_undo.clone());
        }
    }
    qualified
}

/// What is held of a condition that regimes turn on: what is settled, or else what the criteria propose. Of an
/// organisation whom the regime does not bind, as it says itself, the answer is no.
pub(super) fn held(settled: &Circumstances, qualified: &[Qualification<'_>], condition: Condition) -> Truth {
    let found = settled.finding(condition, Use::Triggers).truth;
    if found != Truth::Unknown {
        return found;
    }
    let bound = match condition {
        Condition::MajorIncident => Capacity::FinancialEntity,
        _ => Capacity::EssentialOrImportantEntity,
    };
    let bound = settled.capacity(bound, Use::Excuses);
    let says_so = [FactKey::Entity, FactKey::EssentialOrImportant, FactKey::Nis2Entity]
        .into_iter()
        .any(|key| bound.facts.meets(Ground::Fact(key).set()));
    if bound.truth == Truth::No && says_so {
        return Truth::No;
    }
    let proposed = qualified.iter().find(|qualification| qualification.condition == condition);
    proposed.map_or(Truth::Unknown, |qualification| qualification.proposed)
}
