//! Contracts and policies as pages of rules.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use std::path::Path;

use common::{Told, given};
use jiff::civil::date;
use law::{Force, Recipient, Rulebook, SourceFile};
use proptest::prelude::*;
use readiness::agreement::event::{Contract, Direction, NoticeClause, Policy, Term};
use readiness::agreement::page::{agreement, pages, sheet_of};
use readiness::event::{Event, Sheet, SheetKept, SheetKind};

/// The calendar of the repository with the agreements of a preparation.
fn rulebook(told: &Told, calendars: &[&str]) -> Rulebook {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules/calendars/nl.toml");
    let bytes = std::fs::read(path).unwrap();
    let mut files = vec![SourceFile { path: "rules/calendars/nl.toml".to_owned(), bytes }];
    let calendars: Vec<String> = calendars.iter().map(|name| (*name).to_owned()).collect();
    for name in &calendars {
        let text = "zone = \"Europe/Brussels\"\nweekend = [\"saturday\", \"sunday\"]\nknown_from = 2020-01-01\n\
            source = { act = \"Wet\", article = \"1\", url = \"u\", checked_on = 2026-11-21 }\n\
            [[holiday]]\nname = \"Wapenstilstand\"\nmonth = 11\nday = 11\ncitation = \"art. 1\"\n";
        let path = format!("rules.d/calendars/{name}.toml");
        files.push(SourceFile { path, bytes: text.as_bytes().to_vec() });
    }
    files.extend(pages(&told.prepared, &calendars));
    Rulebook::load(&files).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn we_tell(term: Term, amount: Option<u32>) -> NoticeClause {
    NoticeClause { direction: Direction::WeTell, term, amount, ..NoticeClause::default() }
}

fn contract(notices: Vec<NoticeClause>) -> Contract {
    Contract {
        party: "Gemeente Zuidwold".to_owned(),
        subject: "Beheer van de werkplekken".to_owned(),
        number: "C-77".to_owned(),
        notices,
        ..Contract::default()
    }
}

fn terms(told: &Told, calendars: &[&str]) -> Vec<(String, Option<String>)> {
    let rulebook = rulebook(told, calendars);
    assert_eq!(rulebook.refused(), []);
    let term = |rule: &law::Rule| rule.due.as_ref().map(|due| due.within.to_string());
    rulebook.own_rules().map(|rule| (rule.id.clone(), term(rule))).collect()
}

#[test]
fn hours_days_working_days_and_at_once_become_terms_and_what_they_must_tell_us_does_not() {
    let they_tell = NoticeClause { direction: Direction::TheyTell, ..we_tell(Term::Hours, Some(24)) };
    let told = given().keeps(contract(vec![
        we_tell(Term::Hours, Some(24)),
        they_tell,
        we_tell(Term::WorkingDays, Some(1)),
        we_tell(Term::Days, Some(2)),
        we_tell(Term::Immediately, None),
        we_tell(Term::Hours, None),
    ]));
    let term = |term: &str| Some(term.to_owned());
    assert_eq!(
        terms(&told, &[]),
        [
            ("contract-1-1".to_owned(), term("24 hours")),
            ("contract-1-2".to_owned(), term("1 working-day")),
            ("contract-1-3".to_owned(), term("2 days")),
            ("contract-1-4".to_owned(), None),
            ("contract-1-5".to_owned(), None),
        ]
    );
}

#[test]
fn the_page_cites_the_contract_and_names_the_party() {
    let clause = NoticeClause { article: "9.3".to_owned(), ..we_tell(Term::Hours, Some(24)) };
    let told = given().keeps(contract(vec![clause]));
    let rulebook = rulebook(&told, &[]);
    let rule = rulebook.own_rules().next().unwrap();
    assert_eq!(rule.citation.to_string(), "Gemeente Zuidwold – Beheer van de werkplekken C-77(9.3)");
    assert_eq!((rule.force, rule.to), (Force::Agreed, Recipient::ContractPartner));
    assert_eq!(rule.party.as_deref(), Some("Gemeente Zuidwold"));
    assert_eq!(rule.agreement.as_deref(), Some("contract-1"));
}

#[test]
fn working_days_of_another_place_need_its_calendar_and_are_ours_without_it() {
    let clause = NoticeClause { days_of: "be".to_owned(), ..we_tell(Term::WorkingDays, Some(1)) };
    let told = given().keeps(contract(vec![clause]));
    let calendar = |calendars: &[&str]| {
        let rulebook = rulebook(&told, calendars);
        assert_eq!(rulebook.refused(), []);
        rulebook.own_rules().next().unwrap().due.as_ref().unwrap().calendar.clone()
    };
    assert_eq!(calendar(&["be"]).as_deref(), Some("be"));
    assert_eq!(calendar(&[]), None);
}

#[test]
fn a_contract_holds_from_its_first_day_to_its_last() {
    let contract = contract(vec![we_tell(Term::Hours, Some(24))]);
    let (starts_on, ends_on) = (Some(date(2025, 1, 1)), Some(date(2026, 12, 31)));
    let told = given().keeps(Contract { starts_on, ends_on, ..contract });
    let rulebook = rulebook(&told, &[]);
    let in_force = rulebook.own_rules().next().unwrap().in_force;
    assert!(in_force.on(date(2025, 1, 1)) && in_force.on(date(2026, 12, 31)));
    assert!(!in_force.on(date(2024, 12, 31)) && !in_force.on(date(2027, 1, 1)));
}

#[test]
fn a_policy_with_a_term_becomes_one_and_a_policy_without_does_not() {
    let policy =
        |notice_hours| Policy { insurer: "Verzekeraar NV".to_owned(), notice_hours, ..Policy::default() };
    let told = given().keeps(policy(Some(48))).keeps(policy(None)).keeps(policy(Some(0)));
    assert_eq!(terms(&told, &[]), [("policy-1".to_owned(), Some("48 hours".to_owned()))]);
}

#[test]
fn the_name_of_an_agreement_leads_back_to_its_sheet() {
    assert_eq!(sheet_of(&agreement(SheetKind::Contract, 7)), Some((SheetKind::Contract, 7)));
    assert_eq!(sheet_of(&agreement(SheetKind::Policy, 12)), Some((SheetKind::Policy, 12)));
    for other in ["contract", "contract-", "system-1", "contract-x", "z-cert"] {
        assert_eq!(sheet_of(other), None, "{other}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever is typed in a contract, its page loads and says no more than one rule a clause.
    #[test]
    fn no_text_in_a_contract_breaks_its_page(party in "\\PC{1,40}|.{1,40}", subject in ".{0,40}", article in ".{0,20}", from in "(?s).{0,60}") {
        let tricky = ["\"\n+++\n```toml exception\n", "\\\" '''", "> ```toml rule"];
        for trick in tricky {
            let clause = NoticeClause { article: article.clone(), counts_from: format!("{from}{trick}"), channel: trick.to_owned(), ..we_tell(Term::Hours, Some(24)) };
            let contract = Contract { party: format!("{party}{trick}"), subject: format!("{trick}{subject}"), number: subject.clone(), notices: vec![clause], ..Contract::default() };
            let mut told = given();
            told.prepared.happen(
                1,
                "sanne",
                told.now,
                Event::SheetKept(SheetKept { id: 1, sheet: Sheet::Contract(contract), import: None }),
            );
            let rulebook = rulebook(&told, &[]);
            prop_assert_eq!(rulebook.refused(), []);
            prop_assert_eq!(rulebook.own_rules().count(), 1);
        }
    }
}
