//! Which regimes bind a house, and why: both sides of every number, and what is not known.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::given;
use law::{Capacity, Truth};
use readiness::prepared::Prepared;
use readiness::scope::event::{ScopeQuestion as Q, ScopeReply};
use readiness::scope::{self, Regime, ScopeGround, ScopeStep, Scoped};
use readiness::team::event::Profile;

fn profile(yes: &[Q], no: &[Q]) -> Profile {
    let mut profile =
        Profile { country: "NL".to_owned(), role: "controller".to_owned(), ..Profile::default() };
    yes.iter().for_each(|question| profile.answer_scope(*question, ScopeReply::Yes));
    no.iter().for_each(|question| profile.answer_scope(*question, ScopeReply::No));
    profile
}

/// Everything else is answered with no.
fn only(yes: &[Q]) -> Profile {
    let no: Vec<Q> = <Q as readiness::event::Word>::ALL
        .iter()
        .copied()
        .filter(|question| !yes.contains(question))
        .collect();
    profile(yes, &no)
}

fn house(profile: Profile) -> Prepared {
    given().keeps(profile).prepared
}

fn found(prepared: &Prepared, regime: Regime) -> Scoped {
    scope::scope(prepared).into_iter().find(|scoped| scoped.regime == regime).unwrap()
}

fn binds(profile: Profile, regime: Regime) -> Truth {
    found(&house(profile), regime).binds
}

fn sized(mut profile: Profile, employees: u32, turnover: u64, balance: u64) -> Profile {
    profile.group_employees = Some(employees);
    profile.group_turnover_cents = Some(turnover);
    profile.group_balance_cents = Some(balance);
    profile
}

const MILLION: u64 = 1_000_000 * 100;

#[test]
fn of_a_house_that_said_nothing_nothing_is_settled() {
    let blank = given().prepared;
    assert!(scope::scope(&blank).iter().all(|scoped| scoped.binds == Truth::Unknown));
    assert!(
        scope::scope(&blank).iter().all(|scoped| !scoped.because.is_empty()),
        "each says what would settle it"
    );
    assert!(scope::capacities(&blank).is_empty(), "of what nobody was asked about nothing is said");
    assert_eq!(scope::entity(&blank), None);
}

#[test]
fn an_enterprise_of_annex_one_is_important_from_fifty_people_on_and_essential_from_two_hundred_and_fifty() {
    let of = |employees| sized(only(&[Q::AnnexOne]), employees, 0, 0);
    for (employees, important, essential) in [
        (49, Truth::No, Truth::No),
        (50, Truth::Yes, Truth::No),
        (51, Truth::Yes, Truth::No),
        (249, Truth::Yes, Truth::No),
        (250, Truth::No, Truth::Yes),
        (251, Truth::No, Truth::Yes),
    ] {
        assert_eq!(binds(of(employees), Regime::Important), important, "{employees}");
        assert_eq!(binds(of(employees), Regime::Essential), essential, "{employees}");
    }
}

#[test]
fn ten_million_is_not_more_than_ten_million_and_both_numbers_must_be() {
    let of = |turnover, balance| binds(sized(only(&[Q::AnnexTwo]), 12, turnover, balance), Regime::Cbw);
    assert_eq!(of(10 * MILLION - 1, 99 * MILLION), Truth::No);
    assert_eq!(of(10 * MILLION, 99 * MILLION), Truth::No);
    assert_eq!(of(10 * MILLION + 1, 10 * MILLION), Truth::No);
    assert_eq!(of(10 * MILLION + 1, 10 * MILLION + 1), Truth::Yes);
}

#[test]
fn fifty_and_forty_three_million_make_an_enterprise_large() {
    let of = |turnover, balance| binds(sized(only(&[Q::AnnexOne]), 12, turnover, balance), Regime::Essential);
    assert_eq!(of(50 * MILLION, 43 * MILLION + 1), Truth::No);
    assert_eq!(of(50 * MILLION + 1, 43 * MILLION), Truth::No);
    assert_eq!(of(50 * MILLION + 1, 43 * MILLION + 1), Truth::Yes);
}

#[test]
fn the_group_counts_and_a_small_house_in_an_unknown_group_is_not_ruled_out() {
    let small = Profile { employees: Some(12), ..only(&[Q::AnnexOne]) };
    let scoped = found(&house(small.clone()), Regime::Cbw);
    assert_eq!(scoped.binds, Truth::Unknown);
    assert!(scoped.because.contains(&ScopeGround::GroupEmployees), "{:?}", scoped.because);
    assert_eq!(binds(sized(small.clone(), 12, 0, 0), Regime::Cbw), Truth::No);
    assert_eq!(binds(sized(small, 400, 0, 0), Regime::Essential), Truth::Yes);
    let large = Profile { employees: Some(50), ..only(&[Q::AnnexOne]) };
    assert_eq!(binds(large, Regime::Cbw), Truth::Yes, "the group is no smaller than the house");
}

#[test]
fn some_are_bound_whatever_their_size() {
    let tiny = |question| sized(only(&[question]), 3, 0, 0);
    for question in [Q::DomainNames, Q::QualifiedTrust, Q::DecentralBody, Q::CentralBody, Q::CriticalEntity] {
        assert_eq!(binds(tiny(question), Regime::Essential), Truth::Yes, "{question:?}");
    }
    for question in [Q::Communications, Q::OtherTrust] {
        assert_eq!(binds(tiny(question), Regime::Important), Truth::Yes, "{question:?}");
    }
    assert_eq!(binds(sized(only(&[Q::Communications]), 50, 0, 0), Regime::Essential), Truth::Yes);
    assert_eq!(binds(tiny(Q::Designated), Regime::Cbw), Truth::Yes);
    assert_eq!(binds(tiny(Q::AnnexOne), Regime::Cbw), Truth::No);
}

#[test]
fn a_bakery_that_answered_everything_is_bound_by_the_avg_alone() {
    let bakery = Profile { is_insured: Some(false), ..sized(only(&[]), 8, MILLION, MILLION) };
    let bound: Vec<Regime> = scope::scope(&house(bakery))
        .into_iter()
        .filter(|scoped| scoped.binds != Truth::No)
        .map(|scoped| scoped.regime)
        .collect();
    assert_eq!(bound, [Regime::Controller]);
}

#[test]
fn a_bank_follows_dora_and_says_so_to_its_incidents() {
    let bank = house(sized(only(&[Q::AnnexOne, Q::Licence, Q::Bank]), 400, 0, 0));
    for regime in [Regime::Dora, Regime::Prudential, Regime::NoArticle34, Regime::Essential] {
        assert_eq!(found(&bank, regime).binds, Truth::Yes, "{regime:?}");
    }
    assert_eq!(found(&bank, Regime::InvestmentFirm).binds, Truth::No);
    assert_eq!(scope::entity(&bank), Some("credit_institution"));
    let capacities = scope::capacities(&bank);
    assert!(capacities.contains(&(Capacity::PrudentialUndertaking, Truth::Yes)), "{capacities:?}");
    assert!(capacities.contains(&(Capacity::Issuer, Truth::No)), "{capacities:?}");
}

#[test]
fn an_intermediary_is_under_dora_only_when_it_is_large() {
    let of = |employees| binds(sized(only(&[Q::Licence, Q::Intermediary]), employees, 0, 0), Regime::Dora);
    assert_eq!((of(249), of(250)), (Truth::No, Truth::Yes));
}

#[test]
fn who_has_no_licence_is_not_asked_for_its_kind_and_no_kind_is_left_open() {
    let without = house(profile(&[], &[Q::Licence]));
    assert!(!scope::is_open(&without, ScopeStep::Question(Q::Bank)));
    assert_eq!(found(&without, Regime::Dora).binds, Truth::No);
    assert_eq!(found(&without, Regime::Dora).because, [ScopeGround::Answer(Q::Licence)]);
    let with = house(profile(&[Q::Licence], &[]));
    assert!(scope::is_open(&with, ScopeStep::Question(Q::Bank)));
    assert_eq!(found(&with, Regime::Dora).binds, Truth::Unknown);
}

#[test]
fn i_do_not_know_yet_is_an_answer_that_settles_nothing_and_is_said_to_incidents() {
    let mut unsure = profile(&[], &[]);
    unsure.answer_scope(Q::DigitalProducts, ScopeReply::Unknown);
    let unsure = house(unsure);
    assert!(!scope::is_open(&unsure, ScopeStep::Question(Q::DigitalProducts)), "nobody is asked again");
    assert_eq!(found(&unsure, Regime::Cra).binds, Truth::Unknown);
    assert!(scope::capacities(&unsure).contains(&(Capacity::ProductManufacturer, Truth::Unknown)));
}

#[test]
fn the_last_answer_counts() {
    let mut profile = profile(&[Q::Listed], &[]);
    profile.answer_scope(Q::Listed, ScopeReply::No);
    assert_eq!(profile.scope.iter().filter(|answer| answer.question == Q::Listed).count(), 1);
    assert_eq!(binds(profile, Regime::Mar), Truth::No);
}

#[test]
fn a_house_abroad_is_not_bound_by_dutch_acts_and_one_without_a_country_may_be() {
    let abroad = Profile { country: "BE".to_owned(), ..only(&[Q::DecentralBody, Q::DigitalProducts]) };
    assert_eq!(found(&house(abroad.clone()), Regime::Cbw).because, [ScopeGround::Country]);
    assert_eq!(binds(abroad, Regime::Cra), Truth::Yes);
    let nowhere = Profile { country: String::new(), ..only(&[Q::DecentralBody]) };
    assert_eq!(binds(nowhere, Regime::Cbw), Truth::Unknown);
}

#[test]
fn every_question_is_a_step_and_the_size_is_asked_after_the_sectors() {
    let steps: Vec<ScopeStep> = scope::steps().collect();
    assert_eq!(steps.len(), <Q as readiness::event::Word>::ALL.len() + 1);
    let place = |step| steps.iter().position(|found| *found == step).unwrap();
    assert_eq!(place(ScopeStep::Size), place(ScopeStep::Question(Q::AnnexTwo)) + 1);
}
