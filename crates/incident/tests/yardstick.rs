//! The engine against what authorities decided.

use testkit::cases::{Case, published};
use testkit::repository;
use testkit::yardstick::{Whom, explained, firings, measure};

fn edpb(case: &Case) -> bool {
    case.file == "cases/edpb-01-2021.toml"
}

#[test]
fn all_eighteen_cases_of_the_edpb_agree() {
    let cases: Vec<Case> = published().into_iter().filter(edpb).collect();
    assert_eq!(cases.len(), 18);
    let agreement = measure(&cases, None);
    assert!(agreement.disagreements.is_empty(), "{:?}", agreement.disagreements);
}

#[test]
fn of_the_other_cases_most_that_require_telling_are_due_and_most_that_do_not_are_not() {
    let cases: Vec<Case> = published().into_iter().filter(|case| !edpb(case)).collect();
    let agreement = measure(&cases, None);
    for whom in Whom::ALL {
        let (yes, no) = (agreement.share(whom, true), agreement.share(whom, false));
        assert!(yes.of >= 40 && no.of >= 15, "{whom:?}: {yes:?} {no:?}");
        assert!(yes.ratio() >= 0.95, "{whom:?}: {yes:?}");
        assert!(no.ratio() >= 0.85, "{whom:?}: {no:?}");
    }
}

#[test]
fn unlikely_is_never_proposed_where_an_authority_had_to_be_told() {
    let agreement = measure(&published(), None);
    assert!(agreement.unlikely_but_required.is_empty(), "{:?}", agreement.unlikely_but_required);
}

#[test]
fn every_disagreement_is_explained_and_no_explanation_is_left_over() {
    let agreement = measure(&published(), None);
    let mut found: Vec<(String, Whom)> =
        agreement.disagreements.iter().map(|d| (d.id.clone(), d.whom)).collect();
    let mut listed: Vec<(String, Whom)> = explained().into_iter().map(|e| (e.id, e.whom)).collect();
    found.sort();
    listed.sort();
    assert_eq!(found, listed);
}

#[test]
fn every_indicator_speaks_in_three_cases_of_two_sources_or_is_justified() {
    let justified = repository::read("docs/indicators.md");
    for firing in firings(&published()) {
        let enough = firing.cases.len() >= 3 && firing.sources >= 2;
        let written = justified.contains(&format!("## `{}`", firing.indicator));
        assert!(enough || written, "{firing:?}");
    }
}

#[test]
fn the_enisa_score_alone_never_makes_a_risk_unlikely() {
    // Six decisions rejected "no notification" on a low score (UODO, CNIL, AEPD).
    let rejected = ["PL-ENEA", "PL-TOYOTA", "PL-MILLENNIUM", "PL-COURIER", "ES-VIVUS", "ES-GENERALI"];
    let cases = published();
    for id in rejected {
        let case = cases.iter().find(|case| case.id == id).expect(id);
        let picture = testkit::yardstick::assess(case, None);
        assert_ne!(picture.risk.proposal.level, Some(law::RiskLevel::Unlikely), "{id}");
        assert!(picture.is_due("avg-33-1"), "{id}");
    }
}
