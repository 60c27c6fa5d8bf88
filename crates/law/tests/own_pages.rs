//! Pages of an organisation's own: they add duties, take nothing away, and one that is wrong stops nothing.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::{breach, load, moment, page, page_from, rule, yes};
use law::{
    Because, Capacity, Circumstances, Condition, FactSet, Finding, Force, Recipient, Rulebook, Standing,
    Truth, What, assess,
};

/// A page of the law with one rule.
fn law() -> (&'static str, String) {
    ("wvb.md", page(&rule("wvb-1", "when = [\"personal-data-breach\"]\nafter = \"aware\"")))
}

/// A clause of a contract.
fn clause(id: &str, extra: &str) -> String {
    format!(
        "```toml rule\nid = \"{id}\"\nduty = \"inform-contract-partner\"\non = \"contract-party\"\n\
         to = \"contract-partner\"\nparty = \"Klaar bv\"\n{extra}\n```\n"
    )
}

fn agreed(blocks: &str) -> String {
    page_from("2020-01-01", "", "agreed", blocks)
}

/// The law with own pages beside it.
fn with(own: &[(&str, &str)]) -> Rulebook {
    let (path, text) = law();
    let mut pages = vec![(path, text.as_str())];
    pages.extend_from_slice(own);
    load(&pages).unwrap()
}

fn ids(rulebook: &Rulebook) -> Vec<&str> {
    rulebook.rules().map(|rule| rule.id.as_str()).collect()
}

fn told(rulebook: &Rulebook) -> Vec<(String, What)> {
    rulebook.refused().iter().map(|problem| (problem.place.to_string(), problem.what.clone())).collect()
}

#[test]
fn a_contract_makes_a_duty_to_a_party_with_a_name() {
    let text = agreed(&clause("klaar-1", "due = { within = \"24 hours\", after = \"aware\" }"));
    let rulebook = with(&[("rules.d/klaar.md", &text)]);
    assert_eq!(rulebook.refused(), []);
    let own: Vec<_> = rulebook.own_rules().collect();
    assert_eq!(own.len(), 1);
    assert_eq!((own[0].force, own[0].to), (Force::Agreed, Recipient::ContractPartner));
    assert_eq!(own[0].party.as_deref(), Some("Klaar bv"));
    let mut circumstances = breach(Some("2026-11-20T15:30:00+01:00"));
    circumstances.stand_as(Capacity::ContractParty, |_| yes());
    let assessment = assess(&rulebook, &circumstances, moment("2026-11-20T16:00:00+01:00"));
    assert!(assessment.obligations.iter().any(|obligation| obligation.rule.id == "klaar-1"));
}

#[test]
fn a_duty_from_an_agreement_binds_only_when_the_incident_touches_it() {
    let text = agreed(&clause("klaar-1", "agreement = \"contract-7\"\nafter = \"aware\""));
    let rulebook = with(&[("rules.d/klaar.md", &text)]);
    let now = moment("2026-11-20T16:00:00+01:00");
    let judge = |circumstances: &Circumstances| {
        let assessment = assess(&rulebook, circumstances, now);
        let standing = assessment.obligations.iter().find(|it| it.rule.id == "klaar-1").map(|it| it.standing);
        let not = assessment.not_applicable.iter().find(|it| it.rule.id == "klaar-1");
        (standing, not.map(|not| not.because == Because::Untouched("contract-7")))
    };
    let mut circumstances = breach(Some("2026-11-20T15:30:00+01:00"));
    circumstances.stand_as(Capacity::ContractParty, |_| yes());
    assert_eq!(judge(&circumstances), (Some(Standing::Possible), None), "nobody said anything of it");
    circumstances.touch("contract-8", yes());
    assert_eq!(judge(&circumstances), (Some(Standing::Possible), None), "that is another agreement");
    circumstances.touch("contract-7", yes());
    assert_eq!(judge(&circumstances), (Some(Standing::Open), None));
    circumstances.touch("contract-7", Finding::new(Truth::No, FactSet::EMPTY));
    assert_eq!(judge(&circumstances), (None, Some(true)));
}

#[test]
fn a_page_that_is_wrong_is_told_with_its_place_and_stops_neither_the_law_nor_the_other_pages() {
    let good = agreed(&clause("klaar-1", "after = \"aware\""));
    let misspelt = agreed(&clause("klaar-2", "afterr = \"aware\""));
    let rulebook = with(&[("rules.d/good.md", &good), ("rules.d/misspelt.md", &misspelt)]);
    assert_eq!(ids(&rulebook), ["klaar-1", "wvb-1"]);
    let what = What::UnknownKey { key: "afterr".to_owned(), nearest: Some("after".to_owned()) };
    assert_eq!(told(&rulebook), [("rules.d/misspelt.md:21".to_owned(), what)]);
    assert_eq!(
        rulebook.version(),
        with(&[("rules.d/good.md", &good)]).version(),
        "what was left out is no part of the rules"
    );
}

#[test]
fn a_page_falls_with_the_page_that_it_refers_to() {
    let first = agreed(&clause("klaar-1", "on_what = 1"));
    let second = agreed(&clause("klaar-2", "due = { within = \"1 month\", after = \"filed:klaar-1\" }"));
    let third = agreed(&clause("klaar-3", "due = { within = \"1 month\", after = \"filed:wvb-1\" }"));
    let rulebook = with(&[("rules.d/1.md", &first), ("rules.d/2.md", &second), ("rules.d/3.md", &third)]);
    assert_eq!(ids(&rulebook), ["klaar-3", "wvb-1"]);
    assert_eq!(rulebook.refused().len(), 2);
    assert!(matches!(&rulebook.refused()[1].what, What::UnknownRule { id, .. } if id == "klaar-1"));
}

#[test]
fn no_page_of_ones_own_takes_a_duty_of_the_law_away() {
    let exception = "```toml exception\nid = \"klaar-9\"\non = \"controller\"\ndisplaces = [\"wvb-1\"]\n\
        words = [\"24 uur\"]\n```\n";
    let displacing = clause("klaar-8", "after = \"aware\"\ndisplaces = [\"wvb-1\"]");
    let reading = "```toml reading\nof = \"wvb-1\"\ncounted = \"eu-1182-71\"\nsource = \"s\"\n```\n";
    let indicator = "```toml indicator\nid = \"klaar-7\"\nproposes = \"unlikely\"\nwhen = [\"malicious\"]\n\
        cites = \"c\"\n```\n";
    let taken = clause("wvb-1", "after = \"aware\"");
    for (blocks, says) in
        [(exception, "exception"), (&displacing, "displaces"), (reading, "reading"), (indicator, "indicator")]
    {
        for force in ["agreed", "law"] {
            let text =
                page_from("2020-01-01", "", force, blocks).replace("how = \"literal\"", "how = \"memory\"");
            let rulebook = with(&[("rules.d/klaar.md", &text)]);
            assert_eq!(ids(&rulebook), ["wvb-1"]);
            assert_eq!(told(&rulebook)[0].1, What::NotOnOwnPage { what: says.to_owned() }, "{force}");
            let assessment = assess(
                &rulebook,
                &breach(Some("2026-11-20T15:30:00+01:00")),
                moment("2026-11-20T16:00:00+01:00"),
            );
            assert_eq!(assessment.obligations[0].rule.id, "wvb-1");
        }
    }
    let rulebook = with(&[("rules.d/klaar.md", &agreed(&taken))]);
    assert_eq!(rulebook.rules().count(), 1);
    assert!(
        matches!(&told(&rulebook)[0].1, What::DuplicateId { id, first } if id == "wvb-1" && *first.file == *"wvb.md")
    );
}

#[test]
fn definitions_authorities_and_the_calendar_of_the_law_are_not_for_own_pages() {
    let files = [
        ("rules.d/conditions.md", "## malicious\n\nNooit.\n"),
        ("rules.d/nl/authorities.toml", ""),
        ("rules.d/calendars/nl.toml", ""),
    ];
    let rulebook = with(&files);
    let names: Vec<What> = told(&rulebook).into_iter().map(|(_, what)| what).collect();
    for name in ["authorities.toml", "conditions.md", "nl.toml"] {
        assert!(names.contains(&What::NotOnOwnPage { what: name.to_owned() }), "{name} {names:?}");
    }
    assert_eq!(rulebook.version(), with(&[]).version());
    assert_ne!(rulebook.definition(Condition::Malicious), "Nooit.");
}

#[test]
fn a_heap_of_pages_and_a_page_without_end_are_not_read() {
    let long = format!("{}{}", agreed(&clause("klaar-1", "after = \"aware\"")), " ".repeat(256 * 1024));
    let rulebook = with(&[("rules.d/long.md", &long)]);
    assert_eq!(told(&rulebook)[0].1, What::TooLong { most: 256 * 1024 });
    let many: Vec<(String, String)> = (0..501)
        .map(|n| (format!("rules.d/{n:03}.md"), agreed(&clause(&format!("klaar-{n}"), "after = \"aware\""))))
        .collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let rulebook = with(&many);
    assert_eq!(rulebook.own_rules().count(), 500);
    assert_eq!(told(&rulebook), [("rules.d/500.md:1".to_owned(), What::TooMany { most: 500 })]);
}
