//! From facts to the numbers that thresholds are set on. Where a number lies is said on the pages.

use calendar::Start;
use jiff::Unit;
use jiff::civil::{Date, date};
use law::{FactSet, Measure, Measured, Use};

use super::ground::Ground;
use crate::fact::{Ask, FactKey};
use crate::situation::Situation;

/// The day on which the Wwke entered into force (Bwke art. 19): nobody was designated before.
const WWKE: Date = date(2026, 8, 15);

/// One number, as far as the facts give it for this use.
pub(super) fn measured(measure: Measure, situation: &Situation, usage: Use) -> Measured {
    use FactKey as F;
    use Measure as M;
    let ask = situation.facts.ask(usage);
    let one = |key| longest(ask, &[(key, 1.0)]);
    match measure {
        M::ClientsPct => one(F::ClientsPct),
        M::Clients => one(F::Clients),
        M::CounterpartsPct => one(F::CounterpartsPct),
        M::TransactionsPct => one(F::TransactionsPct),
        M::TransactionValuePct => one(F::TransactionValuePct),
        M::DurationHours => longest(ask, &[(F::DurationHours, 1.0), (F::DurationMinutes, 60.0)]),
        M::DowntimeHours => longest(
            ask,
            &[(F::DowntimeHours, 1.0), (F::UnavailableHours, 1.0), (F::UnavailableMinutes, 60.0)],
        ),
        M::MemberStates => one(F::MemberStates),
        M::CostEur => one(F::CostEur),
        M::MonthsBetween => one(F::MonthsBetween),
        M::LossEur => loss(ask, worst),
        M::LossPct => share_of_turnover(ask, loss(ask, worst)),
        M::TotalLossEur => loss(ask, together),
        M::TotalLossPct => share_of_turnover(ask, loss(ask, together)),
        M::Occurrences => occurrences(ask),
        M::OutageMinutes => longest(ask, &[(F::UnavailableMinutes, 1.0), (F::UnavailableHours, 1.0 / 60.0)]),
        M::OutageHours => longest(ask, &[(F::UnavailableHours, 1.0), (F::UnavailableMinutes, 60.0)]),
        M::WeekOutageHours => longest(ask, &[(F::UnavailableWeekMinutes, 60.0)]),
        M::LimitedHours => longest(ask, &[(F::LimitedMinutes, 60.0)]),
        M::UnavailableUsersPct => one(F::UsersUnavailablePct),
        M::UnavailableUsers => one(F::UsersUnavailable),
        M::LimitedUsersPct => one(F::UsersLimitedPct),
        M::LimitedUsers => one(F::UsersLimited),
        M::CompromisedUsersPct => one(F::UsersCompromisedPct),
        M::CompromisedUsers => one(F::UsersCompromised),
        M::ResponseSeconds => one(F::AvgResponseS),
        M::Domains => one(F::Domains),
        M::DomainsPct => one(F::DomainsPct),
        M::Casualties => one(F::Casualties),
        M::DesignatedMonths => designated_months(situation, ask),
    }
}

/// By every way in which somebody said it, in the measure's own unit: the longest counts, and only what is held is
/// asked about.
fn longest(ask: Ask<'_>, ways: &[(FactKey, f64)]) -> Measured {
    let keys: Vec<FactKey> = ways.iter().map(|(key, _)| *key).collect();
    let said = ask.held_or_first(&keys);
    let facts = said.iter().fold(FactSet::EMPTY, |set, key| set.union(Ground::Fact(*key).set()));
    let spoken = said.iter().any(|key| ask.is_held(*key));
    let mut range: Option<(f64, f64)> = None;
    for (key, in_one) in ways.iter().filter(|(key, _)| said.contains(key)) {
        let Some((min, max)) = ask.range(*key) else { continue };
        let (min, max) = (in_unit(min, *in_one), in_unit(max, *in_one));
        range = Some(range.map_or((min, max), |(least, most)| (f64::max(least, min), f64::max(most, max))));
    }
    Measured { range, facts, spoken }
}

/// So many of the fact's unit make one of the measure's. Whole minutes stay whole.
fn in_unit(number: f64, in_one: f64) -> f64 {
    if in_one < 1.0 { number * (1.0 / in_one).round() } else { number / in_one }
}

/// The direct financial loss: one number, or one for each incident.
fn loss(ask: Ask<'_>, of_many: fn(&[f64]) -> f64) -> Measured {
    let key = FactKey::FinancialLossEur;
    let range = match ask.numbers(key) {
        Some(numbers) if !numbers.is_empty() => Some((of_many(numbers), of_many(numbers))),
        Some(_) => None,
        None => ask.range(key),
    };
    Measured { range, facts: Ground::Fact(key).set(), spoken: ask.is_held(key) }
}

fn worst(losses: &[f64]) -> f64 {
    losses.iter().copied().fold(0.0, f64::max)
}

fn together(losses: &[f64]) -> f64 {
    losses.iter().sum()
}

/// A loss as a percentage of annual turnover. No loss is no share of whatever turnover.
fn share_of_turnover(ask: Ask<'_>, loss: Measured) -> Measured {
    let turnover = Ground::Fact(FactKey::TurnoverEur).set();
    match (loss.range, ask.range(FactKey::TurnoverEur)) {
        (Some((_, 0.0)), _) => Measured { range: Some((0.0, 0.0)), ..loss },
        (Some((least, most)), Some((low, high))) => {
            let share = |part: f64, whole: f64| if part == 0.0 { 0.0 } else { part * 100.0 / whole };
            let range = Some((share(least, high), share(most, low)));
            Measured { range, facts: loss.facts.union(turnover), spoken: loss.spoken }
        }
        (Some(_), None) => Measured { range: None, facts: turnover, spoken: loss.spoken },
        (None, _) => Measured { range: None, ..loss },
    }
}

/// A list of losses counts the incidents; that they have one cause says that there are two at the least.
fn occurrences(ask: Ask<'_>) -> Measured {
    let listed = ask.numbers(FactKey::FinancialLossEur).map(|losses| losses.len() as f64);
    if let Some(number) = listed {
        let facts = Ground::Fact(FactKey::FinancialLossEur).set();
        return Measured { range: Some((number, number)), facts, spoken: true };
    }
    let recurs = ask.is(FactKey::SameRootCause);
    let range = (recurs.truth == law::Truth::Yes).then_some((2.0, f64::INFINITY));
    Measured { range, facts: recurs.facts, spoken: ask.is_held(FactKey::SameRootCause) }
}

/// Whole months since the designation as a critical entity. Without its day there are no more than since the act.
fn designated_months(situation: &Situation, ask: Ask<'_>) -> Measured {
    let key = FactKey::DesignatedOn;
    let start = situation.times.known_since().unwrap_or(Start::Moment(situation.at));
    let facts = Ground::Fact(key).set();
    // Months count by calendar days; an hour on either side of midnight UTC cannot make one of them whole.
    let day = |start| match start {
        Start::Day(day) => day,
        Start::Moment(at) => jiff::tz::Offset::constant(1).to_datetime(at).date(),
    };
    let since = |designated: Date| {
        let months = day(start).since((Unit::Month, designated)).map_or(0, |span| span.get_months());
        f64::from(months.max(0))
    };
    let range = match ask.when(key) {
        Some(designated) => {
            let months = since(day(designated));
            (months, months)
        }
        None => (0.0, since(WWKE)),
    };
    Measured { range: Some(range), facts, spoken: true }
}
