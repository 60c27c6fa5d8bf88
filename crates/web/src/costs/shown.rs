//! A cost and a standstill in words, with what the policies would pay.

use incident::cost::cover::{Item, Reason, Row, Shares};
use incident::cost::event::CostLine;
use incident::cost::{Cost, Interruption};

use super::{Beside, REST};
use crate::files::encoded;
use crate::room::Room;

/// A line as a page shows it.
pub(super) struct Shown {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) amount: String,
    pub(super) what: String,
    /// A word and what is known.
    pub(super) facts: Vec<(String, String)>,
    /// What shows it: the address and the name.
    pub(super) evidence: Vec<(String, String)>,
    /// What the policies pay, in parts; nothing when it counts no more.
    pub(super) parts: Vec<(String, String)>,
    pub(super) reasons: Vec<String>,
    /// That somebody was hired before the insurer agreed.
    pub(super) warning: Option<String>,
    pub(super) is_withdrawn: bool,
    /// Where it is changed and withdrawn.
    pub(super) change: String,
    pub(super) withdrawal: String,
}

pub(super) fn of_cost(room: &Room, beside: &Beside, number: u32, cost: &Cost) -> Shown {
    let (w, line) = (room.wording(), cost.line());
    let title = w.format("cost-numbered", [("number", number.to_string().into())]);
    let mut facts = vec![(w.text("cost-stage"), w.word(line.stage))];
    facts.extend(line.at.map(|at| (w.text("cost-at"), w.start(at.0, room.site.zone()))));
    facts.extend(some(&line.supplier).map(|supplier| (w.text("cost-supplier"), supplier)));
    facts.extend(line.is_own_staff.then(|| (w.text("cost-who"), w.text("cost-own-staff"))));
    facts.push((w.text("cost-vat"), w.word(line.vat)));
    facts.extend(some(&line.basis).map(|basis| (w.text("cost-basis"), basis)));
    facts.extend(cost.earlier().last().map(|(kept, why)| {
        let before = format!("{} ({})", w.amount(kept.said.amount), w.word(kept.said.stage));
        (
            w.text("cost-before"),
            w.format("cost-before-why", [("before", before.into()), ("why", why.to_owned().into())]),
        )
    }));
    facts.extend(cost.withdrawn.as_ref().map(|kept| (w.text("cost-withdrawn"), kept.said.reason.clone())));
    let lacks = !incident::cost::consent::lacking(&room.state.costs, line, &beside.policies()).is_empty();
    let mut shown = Shown {
        id: format!("cost-{number}"),
        title: format!("{title} · {}", head(room, line)),
        amount: w.amount(line.amount),
        what: line.what.clone(),
        facts,
        evidence: evidence(room, &line.evidence),
        parts: Vec::new(),
        reasons: Vec::new(),
        warning: lacks.then(|| without(room, line)),
        is_withdrawn: cost.withdrawn.is_some(),
        change: room.at(&format!("{REST}/{number}")),
        withdrawal: room.at(&format!("{REST}/{number}/withdrawal")),
    };
    lay(room, beside, Item::Cost(number), &mut shown);
    shown
}

pub(super) fn of_standstill(room: &Room, beside: &Beside, number: u32, still: &Interruption) -> Shown {
    let (w, said, zone) = (room.wording(), &still.now().said, room.site.zone());
    let until = said.until.map_or_else(|| w.text("standstill-lasts"), |until| w.moment(until, zone));
    let hours = w.hours(still.seconds(room.now) / 60);
    let mut facts = vec![
        (w.text("standstill-from"), w.moment(said.from, zone)),
        (w.text("standstill-until"), until),
        (w.text("standstill-hours"), hours),
    ];
    facts.extend(said.margin_cents_per_hour.map(|cents| (w.text("standstill-margin"), w.euros(cents))));
    facts.extend(some(&said.basis).map(|basis| (w.text("cost-basis"), basis)));
    facts.extend(still.withdrawn.as_ref().map(|kept| (w.text("cost-withdrawn"), kept.said.reason.clone())));
    let row = beside.high.row(Item::Interruption(number));
    let mut shown = Shown {
        id: format!("standstill-{number}"),
        title: w.format("standstill-numbered", [("number", number.to_string().into())]),
        amount: row.map(|row| w.euros(row.shares.total_cents)).unwrap_or_default(),
        what: said.what.clone(),
        facts,
        evidence: evidence(room, &said.evidence),
        parts: Vec::new(),
        reasons: Vec::new(),
        warning: None,
        is_withdrawn: still.withdrawn.is_some(),
        change: room.at(&format!("{REST}/standstill/{number}")),
        withdrawal: room.at(&format!("{REST}/standstill/{number}/withdrawal")),
    };
    lay(room, beside, Item::Interruption(number), &mut shown);
    shown
}

/// Lays what the policies pay beside it.
fn lay(room: &Room, beside: &Beside, item: Item, shown: &mut Shown) {
    let w = room.wording();
    let (Some(low), Some(high)) = (beside.low.row(item), beside.high.row(item)) else { return };
    let under = high.cover.map(|cover| {
        let policy = high.policy.map(|policy| beside.name(room, policy)).unwrap_or_default();
        [w.word(cover), policy].into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
    });
    shown.parts.extend(under.map(|under| (w.text("cost-cover"), under)));
    shown.parts.extend(parts(room, low.shares, high.shares));
    shown.reasons = high.reasons.iter().map(|reason| why(room, reason)).collect();
}

/// How an amount falls apart, from the least to the most where these differ.
pub(super) fn parts(room: &Room, low: Shares, high: Shares) -> Vec<(String, String)> {
    let w = room.wording();
    let part = |key: &str, of: fn(Shares) -> u64| {
        (of(high) > 0 || of(low) > 0).then(|| (w.text(key), between(room, of(low), of(high))))
    };
    [
        part("cost-covered", |shares| shares.covered_cents),
        part("cost-conditional", |shares| shares.conditional_cents),
        part("cost-deductible", |shares| shares.deductible_cents),
        part("cost-uncovered", Shares::uncovered_cents),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// An amount, or the least and the most of it.
pub(super) fn between(room: &Room, one: u64, other: u64) -> String {
    let w = room.wording();
    if one == other {
        return w.euros(one);
    }
    // What is paid of the least may be more than of the most: a limit goes to others then.
    let gaps = [("low", w.euros(one.min(other)).into()), ("high", w.euros(one.max(other)).into())];
    w.format("amount-range", gaps)
}

/// Why a row is paid as it is.
pub(super) fn why(room: &Room, reason: &Reason) -> String {
    let w = room.wording();
    let key = format!("cover-why-{}", reason.id());
    match reason {
        Reason::Excluded(words) => w.format(&key, [("words", words.clone().into())]),
        Reason::OnCondition(words) if words.is_empty() => w.text("cover-why-some-condition"),
        Reason::OnCondition(words) => w.format(&key, [("words", words.clone().into())]),
        Reason::Waiting { seconds, cents } => {
            let gaps = [("hours", w.hours(seconds / 60).into()), ("amount", w.euros(*cents).into())];
            w.format(&key, gaps)
        }
        Reason::SubLimit { cents } | Reason::Limit { cents } | Reason::Deductible { cents } => {
            w.format(&key, [("amount", w.euros(*cents).into())])
        }
        _ => w.text(&key),
    }
}

/// Every reason of a row in one cell.
pub(super) fn whys(room: &Room, row: Option<&Row>) -> String {
    let reasons = row.map(|row| row.reasons.iter().map(|reason| why(room, reason)).collect::<Vec<_>>());
    reasons.unwrap_or_default().join(" ")
}

/// Under which head a line stands.
pub(super) fn head(room: &Room, line: &CostLine) -> String {
    let w = room.wording();
    line.head.map_or_else(|| w.text("cost-no-head"), |head| w.word(head))
}

fn without(room: &Room, line: &CostLine) -> String {
    let w = room.wording();
    match some(&line.without_consent) {
        Some(why) => w.format("cost-without-consent-because", [("why", why.into())]),
        None => w.text("cost-without-consent"),
    }
}

fn evidence(room: &Room, ids: &[String]) -> Vec<(String, String)> {
    let named = |id: &String| {
        let name = room.state.evidence.get(id).map_or(id.as_str(), |kept| kept.name.as_str());
        (room.at(&format!("/files/{}/chain", encoded(id))), name.to_owned())
    };
    ids.iter().map(named).collect()
}

fn some(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}
