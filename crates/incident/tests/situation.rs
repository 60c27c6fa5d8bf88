//! Bad input gets an answer that names the place and the mend.

use incident::fact::{Certainty, FactKey, Value};
use incident::situation::{Form, Format, SituationProblem, Wrong};
use jiff::civil::date;
use law::RiskLevel;
use testkit::{cases, situations};

fn problem(json: &str) -> SituationProblem {
    situations::read(json.as_bytes(), Format::Json).expect_err(json)
}

fn wrong(json: &str) -> (String, Wrong) {
    let problem = problem(json);
    (problem.path, problem.what)
}

fn near(path: &str, nearest: &str) -> (String, Wrong) {
    (path.to_owned(), Wrong::UnknownKey { nearest: Some(nearest.to_owned()) })
}

#[test]
fn unknown_keys_name_the_nearest_wherever_they_stand() {
    assert_eq!(wrong(r#"{"fact":{}}"#), near("fact", "facts"));
    assert_eq!(wrong(r#"{"facts":{"persoons":3}}"#), near("facts.persoons", "persons"));
    assert_eq!(wrong(r#"{"facts":{"persons":{"valeu":3}}}"#), near("facts.persons.valeu", "value"));
    assert_eq!(wrong(r#"{"profile":{"sektor":"bank"}}"#), near("profile.sektor", "sector"));
    assert_eq!(wrong(r#"{"times":{"awaer":"2026-11-20"}}"#), near("times.awaer", "aware"));
    assert_eq!(wrong(r#"{"times":{"aware:cwb":"2026-11-20"}}"#), near("times.aware:cwb", "aware:cbw"));
    assert_eq!(wrong(r#"{"decided":{"risc":"high"}}"#), near("decided.risc", "risk"));
    let (path, what) = wrong(r#"{"filed":{"avg-331":"2026-11-20"}}"#);
    assert_eq!(
        (path.as_str(), what),
        ("filed.avg-331", Wrong::UnknownRule { nearest: Some("avg-33-1".into()) })
    );
}

#[test]
fn unknown_values_name_the_nearest() {
    let cases = [
        (r#"{"facts":{"recipient":"known_singel"}}"#, "facts.recipient", "known_single"),
        (r#"{"facts":{"data_categories":["basic","helth"]}}"#, "facts.data_categories", "health"),
        (r#"{"facts":{"backup":{"value":true,"certainty":"likly"}}}"#, "facts.backup.certainty", "likely"),
        (r#"{"decided":{"risk":"hihg"}}"#, "decided.risk", "high"),
        (r#"{"profile":{"capacities":["controler"]}}"#, "profile.capacities", "controller"),
        (r#"{"profile":{"country":"Nederland"}}"#, "profile.country", "NL"),
    ];
    for (json, path, expected) in cases {
        let (found, what) = wrong(json);
        let Wrong::UnknownValue { nearest, .. } = what else { panic!("{json}: {what:?}") };
        assert_eq!((found.as_str(), nearest.as_deref()), (path, Some(expected)), "{json}");
    }
}

#[test]
fn impossible_and_ambiguous_moments_are_told_apart() {
    let at = |text: &str| wrong(&format!(r#"{{"times":{{"aware":"{text}"}}}}"#)).1;
    let echo = |text: &str| text.to_owned();
    for text in ["2026-02-30", "2026-13-01T10:00", "2026-11-20T25:00:00+01:00", "2026-03-29T02:30"] {
        assert_eq!(at(text), Wrong::ImpossibleMoment { text: echo(text) }, "{text}");
    }
    // The clock goes back: half past two comes twice, so it needs an offset.
    assert_eq!(at("2026-10-25T02:30"), Wrong::AmbiguousMoment { text: echo("2026-10-25T02:30") });
    assert_eq!(at("gisteren"), Wrong::NotAMoment { text: echo("gisteren") });
    assert_eq!(at(""), Wrong::NotAMoment { text: echo("") });
    assert!(situations::read(br#"{"times":{"aware":"2026-10-25T02:30+02:00"}}"#, Format::Json).is_ok());
}

#[test]
fn numbers_are_not_negative_not_endless_and_whole_where_they_count_people() {
    let persons = |number: &str| wrong(&format!(r#"{{"facts":{{"persons":{number}}}}}"#));
    assert_eq!(persons("-1"), ("facts.persons".into(), Wrong::Negative));
    assert_eq!(persons("1.5"), ("facts.persons".into(), Wrong::NotWhole));
    assert_eq!(persons("1e300"), ("facts.persons".into(), Wrong::NotFinite));
    assert_eq!(persons("\"veel\""), ("facts.persons".into(), Wrong::WrongForm { expected: Form::Number }));
    assert_eq!(persons(r#"{"min":10,"max":5}"#), ("facts.persons".into(), Wrong::MinimumAboveMaximum));
    assert_eq!(persons(r#"{"min":-1}"#), ("facts.persons.min".into(), Wrong::Negative));
    assert_eq!(wrong(r#"{"profile":{"employees":-8}}"#), ("profile.employees".into(), Wrong::Negative));
    let toml = situations::read(b"[facts]\npersons = nan", Format::Toml).unwrap_err();
    assert_eq!(toml.what, Wrong::NotANumber);
}

#[test]
fn a_range_of_persons_is_held_as_a_range() {
    let situation =
        situations::json(r#"{"facts":{"persons":{"value":{"min":0,"max":2000000},"certainty":"likely"}}}"#);
    let fact = situation.facts.get(FactKey::Persons).unwrap();
    assert_eq!(fact.value, Value::Number { min: 0.0, max: 2_000_000.0 });
    assert_eq!(fact.certainty, Certainty::Likely);
}

#[test]
fn a_key_that_stands_twice_is_an_error_in_both_formats() {
    let json = problem("{\"facts\":{\n\"persons\":3,\n\"persons\":5}}");
    assert_eq!((json.path.as_str(), json.line, json.what), ("persons", Some(3), Wrong::KeyTwice));
    let toml = situations::read(b"[facts]\npersons = 3\npersons = 5", Format::Toml).unwrap_err();
    assert_eq!(toml.line, Some(3));
}

#[test]
fn what_is_not_text_or_not_json_says_on_which_line() {
    let bytes = situations::read(b"{\n\"id\": \"\xff\"}", Format::Json).unwrap_err();
    assert_eq!((bytes.line, bytes.what), (Some(2), Wrong::NotText));
    let broken = problem("{\n\"id\": ");
    assert_eq!(broken.line, Some(2));
    assert_eq!(broken.what, Wrong::CutOff);
    assert!(matches!(problem("{]").what, Wrong::Unreadable { .. }));
    assert_eq!(problem("").what, Wrong::Empty);
    assert_eq!(problem(" \n").what, Wrong::Empty);
    assert_eq!(problem("null").what, Wrong::WrongForm { expected: Form::Table });
    let deep = "[".repeat(100_000);
    assert!(matches!(problem(&deep).what, Wrong::Unreadable { .. }));
    let (_, what) = wrong("[]");
    assert_eq!(what, Wrong::WrongForm { expected: Form::Table });
}

#[test]
fn a_long_text_is_echoed_short() {
    let long = "x".repeat(10_000_000);
    let Wrong::UnknownValue { value, .. } = wrong(&format!(r#"{{"facts":{{"recipient":"{long}"}}}}"#)).1
    else {
        panic!("a value")
    };
    assert!(value.chars().count() < 100);
}

#[test]
fn two_places_may_agree_but_not_differ() {
    let conflict = |json: &str| matches!(wrong(json).1, Wrong::Conflict { .. });
    assert!(conflict(r#"{"profile":{"role":"controller"},"facts":{"role":"processor"}}"#));
    assert!(conflict(r#"{"profile":{"sector":"bank"},"facts":{"sector":"legal"}}"#));
    assert!(conflict(r#"{"decided":{"risk":"unlikely"},"facts":{"high_risk":true}}"#));
    assert!(conflict(r#"{"facts":{"unlikely_risk":true,"high_risk":true}}"#));
    assert!(conflict(r#"{"decided":{"significant":false},"facts":{"significant":true}}"#));
    assert!(conflict(r#"{"times":{"aware":"2026-11-20"},"facts":{"aware":"2026-11-19"}}"#));
    assert!(
        situations::read(br#"{"profile":{"role":"processor"},"facts":{"role":"processor"}}"#, Format::Json)
            .is_ok()
    );
}

#[test]
fn facts_fill_what_they_stand_for() {
    let situation = situations::json(
        r#"{"at":"2026-11-21T12:00:00+01:00","facts":{"hours_since_aware":80,"high_risk":true,"significant":true}}"#,
    );
    let aware = situation.times.aware.map(|at| testkit::repository::rulebook().moment_of(at));
    assert_eq!(aware, "2026-11-18T04:00:00+01:00".parse().ok());
    assert_eq!(situation.decided.risk.map(|decision| decision.level), Some(RiskLevel::High));
    assert_eq!(situation.decided.significant, Some(true));
    let bare = situations::json(r#"{"facts":{"aware":"2026-11-20","fix_available":"2026-12-01"}}"#);
    assert_eq!(bare.times.aware, Some(calendar::Start::Day(date(2026, 11, 20))));
    assert!(bare.times.events.contains_key("corrective-measure-available"));
    assert_eq!(bare.at, situations::now(), "without `at` the moment of the run counts");
}

#[test]
fn a_row_of_published_cases_is_a_situation_and_its_other_keys_are_ignored() {
    let row = r#"{"id":"NL-1","source":"x","url":"y","title":"z","facts":{"persons":3,"backup":null},
        "expected":{"notify_authority":true},"quote":"","verification":"","jurisdiction":"NL/EU","basis":"guideline",
        "anything":1}"#;
    let situation = situations::json(row);
    assert_eq!(situation.id.as_deref(), Some("NL-1"));
    assert_eq!(situation.country.as_deref(), Some("NL"));
    assert!(situation.facts.get(FactKey::Backup).is_none(), "null means unknown");
}

#[test]
fn numbers_in_the_words_of_a_source_are_read_as_ranges_that_are_never_established() {
    let read = |text: &str| {
        let mut facts = toml::Table::new();
        facts.insert("persons_approx".into(), text.into());
        let situation = cases::situation("x", None, &facts);
        let fact = situation.facts.get(FactKey::PersonsApprox).unwrap().clone();
        if !matches!(fact.value, Value::Text(_)) {
            assert_ne!(fact.certainty, Certainty::Confirmed);
        }
        fact.value
    };
    assert_eq!(read("not many"), Value::Text("not many".into()));
    assert_eq!(read(">100000"), Value::Number { min: 100_000.0, max: f64::INFINITY });
    assert_eq!(read("16000-17000"), Value::Number { min: 16_000.0, max: 17_000.0 });
    assert_eq!(read("about two dozen"), Value::Number { min: 20.0, max: 30.0 });
    assert_eq!(read("140000"), Value::Number { min: 140_000.0, max: 140_000.0 });
    assert_eq!(read("45000 files, 1200 accessed"), Value::Number { min: 45_000.0, max: 45_000.0 });
    assert_eq!(read("16.000-17.000"), Value::Number { min: 16_000.0, max: 17_000.0 });
    assert_eq!(read("1.200.000"), Value::Number { min: 1_200_000.0, max: 1_200_000.0 });
    assert_eq!(read("5 million"), Value::Number { min: 5_000_000.0, max: 5_000_000.0 });
    assert_eq!(read("1,9 miljoen"), Value::Number { min: 1_900_000.0, max: 1_900_000.0 });
    assert_eq!(read("100k"), Value::Number { min: 100_000.0, max: 100_000.0 });
    assert_eq!(read("~10.000"), Value::Number { min: 9_000.0, max: 11_000.0 });
}

#[test]
fn the_reference_names_every_fact_and_every_value() {
    let reference = testkit::repository::read("docs/situation.md");
    for key in FactKey::ALL {
        assert!(reference.contains(&format!("| `{}` |", key.as_str())), "{}", key.as_str());
        if let incident::fact::Kind::Choice(all) | incident::fact::Kind::Choices(all) = key.kind() {
            for value in all {
                assert!(reference.contains(&format!("`{value}`")), "{} {value}", key.as_str());
            }
        }
    }
}
