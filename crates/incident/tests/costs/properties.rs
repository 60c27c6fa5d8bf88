//! Whatever is written down: it adds up to the cent, and stays within the limits.

use std::collections::BTreeMap;

use incident::cost::cover::{Days, End, Settlement, settle};
use incident::cost::event::{Amount, ConsentStated, CostLine, CostRecorded, CostStage, InterruptionStated};
use incident::event::Event;
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use proptest::sample::select;
use readiness::agreement::event::{CostHead, Cover, CoverLine, Covered, Policy};
use readiness::agreement::insured::strictest;
use readiness::event::Word as _;
use testkit::story::{Told, given};

fn cents() -> impl Strategy<Value = u64> {
    prop_oneof![0..50_u64, 0..2_000_000_u64, Just(incident::cost::MOST_CENTS)]
}

fn amount() -> impl Strategy<Value = Amount> {
    prop_oneof![
        cents().prop_map(|cents| Amount::Sum { cents }),
        (0..10_000_u64, 0..20_000_u64)
            .prop_map(|(minutes, cents_per_hour)| Amount::Hours { minutes, cents_per_hour }),
        (cents(), cents())
            .prop_map(|(one, other)| Amount::Range { low_cents: one.min(other), high_cents: one.max(other) }),
    ]
}

fn line() -> impl Strategy<Value = CostLine> {
    let who = select(vec!["", "De Speurder", "Ander Bureau"]);
    let flags = (any::<bool>(), 0..5_u8, 0..8_u8);
    (
        proptest::option::of(select(CostHead::ALL)),
        select(CostStage::ALL),
        amount(),
        proptest::option::of(select(Cover::ALL)),
        proptest::option::of(1..4_u32),
        who,
        flags,
    )
        .prop_map(|(head, stage, amount, cover, policy, supplier, (own, improves, excluded))| CostLine {
            head,
            stage,
            amount,
            cover,
            policy,
            supplier: supplier.to_owned(),
            is_own_staff: own,
            is_improvement: improves == 0,
            excluded: if excluded == 0 { "opzet".to_owned() } else { String::new() },
            what: "iets".to_owned(),
            ..CostLine::default()
        })
}

fn policy() -> impl Strategy<Value = Policy> {
    let cover = (
        select(Cover::ALL),
        select(Covered::ALL),
        proptest::option::of(cents()),
        proptest::option::of(cents()),
    )
        .prop_map(|(cover, covered, limit_cents, deductible_cents)| CoverLine {
            cover,
            covered,
            limit_cents,
            deductible_cents,
            condition: String::new(),
        });
    (
        proptest::collection::vec(cover, 0..12),
        proptest::option::of(cents()),
        proptest::option::of(cents()),
        proptest::option::of(0..20_u32),
        proptest::option::of(any::<bool>()),
        proptest::option::of(any::<bool>()),
    )
        .prop_map(|(covers, limit_cents, deductible_cents, waiting_hours, needs_consent, pays)| Policy {
            covers,
            limit_cents,
            deductible_cents,
            waiting_hours,
            needs_consent,
            pays_own_staff: pays,
            ..Policy::default()
        })
}

fn still() -> impl Strategy<Value = InterruptionStated> {
    (0..200_000_i64, proptest::option::of(0..200_000_i64), proptest::option::of(0..500_000_u64)).prop_map(
        |(ago, lasted, margin_cents_per_hour)| {
            let from = now() - SignedDuration::from_secs(ago);
            let until = lasted.map(|lasted| from + SignedDuration::from_secs(lasted.min(ago)));
            let (basis, what) = ("marge".to_owned(), "planning".to_owned());
            let (policy, excluded, evidence, reason) = (None, String::new(), Vec::new(), String::new());
            let interruption = 0;
            InterruptionStated {
                interruption,
                what,
                from,
                until,
                margin_cents_per_hour,
                basis,
                policy,
                excluded,
                evidence,
                reason,
            }
        },
    )
}

fn now() -> Timestamp {
    "2026-07-03T16:30:00Z".parse().unwrap()
}

/// The lines as recorded in this order, each under its own number.
fn told(lines: &[(u32, CostLine)], still: &[InterruptionStated]) -> Told {
    let mut told = given();
    told.now = now();
    told.record(Event::ConsentStated(
        serde_json::from_value::<ConsentStated>(serde_json::json!({
            "supplier": "De Speurder", "consent": "given", "by": "Noordzee", "at": "2026-07-03T10:00:00Z"
        }))
        .unwrap(),
    ));
    for (cost, line) in lines {
        told.record(Event::CostRecorded(CostRecorded { cost: *cost, line: line.clone() }));
    }
    for (number, stated) in (1..).zip(still) {
        let stated = InterruptionStated { interruption: number, ..stated.clone() };
        told.record(Event::InterruptionStated(stated));
    }
    told
}

fn settled(told: &Told, policies: &[Policy], end: End) -> Settlement {
    let numbered: BTreeMap<u32, &Policy> = (1..).zip(policies).collect();
    let days = Days { found_on: date(2026, 7, 3), happened_on: None };
    settle(&told.state.costs, &numbered, days, end, told.now)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn it_adds_up_to_the_cent_and_stays_within_limits(
        lines in proptest::collection::vec(line(), 0..12),
        stills in proptest::collection::vec(still(), 0..3),
        policies in proptest::collection::vec(policy(), 0..3),
    ) {
        let numbered: Vec<(u32, CostLine)> = (1..).zip(lines).collect();
        let told = told(&numbered, &stills);
        for end in [End::Low, End::High] {
            let settled = settled(&told, &policies, end);
            let mut paid: BTreeMap<u32, u64> = BTreeMap::new();
            let mut by_cover: BTreeMap<(u32, Cover), u64> = BTreeMap::new();
            for row in &settled.rows {
                let shares = row.shares;
                prop_assert!(shares.covered_cents + shares.deductible_cents <= shares.total_cents);
                prop_assert!(shares.conditional_cents <= shares.covered_cents);
                prop_assert_eq!(
                    shares.covered_cents + shares.deductible_cents + shares.uncovered_cents(),
                    shares.total_cents
                );
                if let (Some(policy), Some(cover)) = (row.policy, row.cover) {
                    let used = shares.covered_cents + shares.deductible_cents;
                    *paid.entry(policy).or_default() += used;
                    *by_cover.entry((policy, cover)).or_default() += used;
                } else {
                    prop_assert_eq!(shares.covered_cents + shares.deductible_cents, 0);
                    prop_assert!(!row.reasons.is_empty(), "what is not paid says why");
                }
                if shares.uncovered_cents() > 0 {
                    prop_assert!(!row.reasons.is_empty(), "{row:?}");
                }
            }
            for (number, used) in paid {
                let policy = &policies[number as usize - 1];
                prop_assert!(policy.limit_cents.is_none_or(|limit| used <= limit));
                prop_assert!(settled.policies[&number].limit_cents == policy.limit_cents.map(|limit| limit - used));
            }
            for ((number, cover), used) in by_cover {
                let said = strictest(&policies[number as usize - 1], cover).unwrap();
                prop_assert!(said.limit_cents.is_none_or(|limit| used <= limit));
            }
            let totals = |sums: Vec<u64>| sums.into_iter().sum::<u64>();
            let total = settled.total.total_cents;
            prop_assert_eq!(totals(settled.rows.iter().map(|row| row.shares.total_cents).collect()), total);
            prop_assert_eq!(totals(settled.by_head.values().map(|it| it.total_cents).collect()), total);
            prop_assert_eq!(totals(settled.by_cover.values().map(|it| it.total_cents).collect()), total);
            prop_assert_eq!(totals(settled.by_stage.values().map(|it| it.total_cents).collect()), total);
        }
    }

    /// Numbers decide, and not the order of the entries.
    #[test]
    fn the_order_in_which_lines_were_recorded_changes_nothing(
        lines in proptest::collection::vec(line(), 0..10),
        policies in proptest::collection::vec(policy(), 0..3),
    ) {
        let numbered: Vec<(u32, CostLine)> = (1..).zip(lines).collect();
        let backwards: Vec<(u32, CostLine)> = numbered.iter().rev().cloned().collect();
        let one = settled(&told(&numbered, &[]), &policies, End::High);
        let other = settled(&told(&backwards, &[]), &policies, End::High);
        prop_assert_eq!(one, other);
    }
}
