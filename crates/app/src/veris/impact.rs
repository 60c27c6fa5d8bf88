//! What it cost, by the losses of VERIS, in euros.

use std::collections::BTreeMap;

use incident::cost::cover::Settlement;
use incident::cost::group::{VerisLoss, veris};
use serde_json::{Map, Value, json};

use super::action::UNKNOWN;

/// The costs, as `impact`, settled with the least and the most of each estimate. How bad it was as a whole nobody said.
pub(super) fn impact(low: &Settlement, high: &Settlement) -> Value {
    let mut impact = Map::new();
    impact.insert("overall_rating".to_owned(), UNKNOWN.into());
    let losses = losses(low, high);
    if !losses.is_empty() {
        impact.insert("iso_currency_code".to_owned(), "EUR".into());
        impact.extend(amounts("overall_", low.total.total_cents, high.total.total_cents));
        let losses: Vec<Value> = losses
            .into_iter()
            .map(|(loss, (low, high))| {
                let mut said = amounts("", low, high);
                said.insert("variety".to_owned(), word(loss).into());
                Value::Object(said)
            })
            .collect();
        impact.insert("loss".to_owned(), losses.into());
    }
    Value::Object(impact)
}

/// What each loss comes to, in cents. A head that belongs to two is counted under the first.
fn losses(low: &Settlement, high: &Settlement) -> BTreeMap<VerisLoss, (u64, u64)> {
    let mut losses: BTreeMap<VerisLoss, (u64, u64)> = BTreeMap::new();
    for (head, shares) in &high.by_head {
        let Some(loss) = veris(*head).first() else { continue };
        let least = low.by_head.get(head).map_or(0, |it| it.total_cents);
        let sum = losses.entry(*loss).or_default();
        *sum = (sum.0.saturating_add(least), sum.1.saturating_add(shares.total_cents));
    }
    losses
}

/// An amount, or the two ends of a range, in euros.
fn amounts(prefix: &str, low: u64, high: u64) -> Map<String, Value> {
    let amount = |name: &str, cents: u64| (format!("{prefix}{name}"), euros(cents));
    if low == high {
        Map::from_iter([amount("amount", low)])
    } else {
        Map::from_iter([amount("min_amount", low), amount("max_amount", high)])
    }
}

/// The schema takes a number, and cents are exact in it as long as there are fewer than nine thousand million million.
fn euros(cents: u64) -> Value {
    if cents.is_multiple_of(100) { json!(cents / 100) } else { json!(cents as f64 / 100.0) }
}

fn word(loss: VerisLoss) -> &'static str {
    match loss {
        VerisLoss::AssetAndFraud => "Asset and fraud",
        VerisLoss::BrandDamage => "Brand damage",
        VerisLoss::BusinessDisruption => "Business disruption",
        VerisLoss::OperatingCosts => "Operating costs",
        VerisLoss::LegalAndRegulatory => "Legal and regulatory",
        VerisLoss::CompetitiveAdvantage => "Competitive advantage",
        VerisLoss::ResponseAndRecovery => "Response and recovery",
    }
}
