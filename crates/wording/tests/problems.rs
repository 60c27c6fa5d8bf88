//! An error says where, what, and how to mend it.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

use calendar::{CalendarProblem, EntryProblem};
use expect_test::{Expect, expect};
use incident::situation::{Form, SituationProblem, Wrong};
use law::{PageProblem, Place, What};
use wording::{Lang, Wording};

fn page(what: What, lang: Lang) -> String {
    let place = Place { file: "rules/eu/avg/artikel-33.md".into(), line: 22 };
    Wording::new(lang).page_problem(&PageProblem { place, what })
}

#[test]
fn words_that_are_not_in_the_article_are_told_as_typst_would() {
    let what = || What::WordsNotQuoted {
        words: "binnen 72 uur".to_owned(),
        clause: Some("uiterlijk 72 uur nadat hij er kennis van heeft genomen".to_owned()),
    };
    let check = |lang, expected: &Expect| expected.assert_eq(&page(what(), lang));
    check(
        Lang::Nl,
        &expect![[r#"
            rules/eu/avg/artikel-33.md:22: de woorden "binnen 72 uur" staan niet in het geciteerde artikel
              hint: het artikel zegt "uiterlijk 72 uur nadat hij er kennis van heeft genomen""#]],
    );
    check(
        Lang::En,
        &expect![[r#"
            rules/eu/avg/artikel-33.md:22: the words "binnen 72 uur" are not in the quoted article
              hint: the article says "uiterlijk 72 uur nadat hij er kennis van heeft genomen""#]],
    );
}

fn kinds_of_page_mistakes() -> Vec<What> {
    let text = || "tekst".to_owned();
    let near = || Some("avg-33-1".to_owned());
    let entry = |problem| CalendarProblem::Entry { line: 3, name: "Koningsdag".to_owned(), problem };
    vec![
        What::NotText,
        What::NoFrontMatter,
        What::FrontMatterOpen,
        What::Toml { message: "one\ntwo".to_owned() },
        What::UnknownKey { key: text(), nearest: near() },
        What::UnknownKey { key: text(), nearest: None },
        What::MissingKey { key: text() },
        What::UnknownBlock { kind: text(), nearest: None },
        What::UnknownValue { key: "duty", value: text(), nearest: None },
        What::WordsNotQuoted { words: text(), clause: None },
        What::NothingQuoted,
        What::Calendar(CalendarProblem::Form { line: 2, message: text() }),
        What::Calendar(CalendarProblem::UnknownZone { line: 2, zone: text() }),
        What::Calendar(CalendarProblem::NoSuchDate { line: 2 }),
        What::Calendar(entry(EntryProblem::NotFixedInOneWay)),
        What::Calendar(entry(EntryProblem::NoSuchDay)),
        What::Calendar(entry(EntryProblem::TooFar)),
        What::Calendar(entry(EntryProblem::UntilBeforeFrom)),
        What::Calendar(entry(EntryProblem::UnknownCounting(text()))),
        What::DatesReversed,
        What::NotADate { key: "from" },
        What::HalfAlternative,
        What::NotPinned,
        What::DisplaceEachOther { id: text(), other: text() },
        What::FollowsItself { id: text() },
        What::DuplicateId { id: text(), first: Place { file: "a.md".into(), line: 3 } },
        What::UnknownRule { key: "of", id: text(), nearest: None },
        What::BadId { id: text() },
    ]
}

#[test]
fn every_mistake_in_a_page_is_two_lines_with_a_hint() {
    for lang in Lang::ALL {
        for what in kinds_of_page_mistakes() {
            let told = page(what, lang);
            assert_eq!(told.lines().count(), 2, "{told}");
            assert!(told.starts_with("rules/eu/avg/artikel-33.md:22: "), "{told}");
            assert!(told.contains("\n  hint: ") && !told.contains(['{', '\u{2068}']), "{told}");
        }
    }
}

fn problem(path: &str, what: Wrong) -> SituationProblem {
    SituationProblem { id: None, path: path.to_owned(), line: None, what }
}

#[test]
fn an_unknown_fact_names_the_nearest_one() {
    let persoons = problem("facts.persoons", Wrong::UnknownKey { nearest: Some("persons".to_owned()) });
    let told = Lang::ALL.map(|lang| Wording::new(lang).situation_problem(&persoons));
    assert_eq!(
        told,
        [
            "facts.persoons: dit gegeven bestaat niet; bedoelt u \"persons\"?",
            "facts.persoons: there is no such fact; did you mean \"persons\"?",
        ]
    );
}

#[test]
fn what_cannot_be_read_says_on_which_line() {
    let wrong = Wrong::Unreadable { message: "expected value".to_owned() };
    let told =
        Wording::new(Lang::Nl).situation_problem(&SituationProblem { line: Some(3), ..problem("", wrong) });
    assert_eq!(told, "regel 3: dit kan ik niet lezen; verbeter de schrijfwijze (expected value)");
    let twice = SituationProblem { line: Some(4), ..problem("persons", Wrong::KeyTwice) };
    let told = Wording::new(Lang::Nl).situation_problem(&twice);
    assert_eq!(told, "regel 4: persons: deze sleutel staat er twee keer; laat er één staan");
}

#[test]
fn every_problem_of_a_situation_is_one_line_that_says_where() {
    let text = || "twee\nregels".to_owned();
    let mut wrongs = vec![
        Wrong::Unreadable { message: text() },
        Wrong::NotText,
        Wrong::Empty,
        Wrong::CutOff,
        Wrong::NotANumber,
        Wrong::KeyTwice,
        Wrong::UnknownKey { nearest: None },
        Wrong::UnknownValue { value: text(), nearest: None },
        Wrong::Negative,
        Wrong::NotWhole,
        Wrong::NotFinite,
        Wrong::MinimumAboveMaximum,
        Wrong::NotAMoment { text: text() },
        Wrong::ImpossibleMoment { text: text() },
        Wrong::AmbiguousMoment { text: text() },
        Wrong::Conflict { with: "decided.risk".to_owned() },
        Wrong::UnknownRule { nearest: None },
    ];
    let forms = [Form::Table, Form::Bool, Form::Number, Form::Text, Form::ListOfText, Form::Moment];
    wrongs.extend(forms.map(|expected| Wrong::WrongForm { expected }));
    for lang in Lang::ALL {
        let wording = Wording::new(lang);
        for wrong in &wrongs {
            let told = wording.situation_problem(&problem("facts.persons", wrong.clone()));
            assert_eq!(told.lines().count(), 1, "{told}");
            assert!(told.starts_with("facts.persons: ") && !told.contains('{'), "{told}");
        }
    }
}

#[test]
fn the_term_does_not_wait_for_the_investigation() {
    let start = |text: &str| calendar::Start::Moment(text.parse().unwrap());
    let warning = incident::picture::Warning::AwareAfterSignal {
        signal: start("2021-07-01T10:00:00+02:00"),
        aware: start("2021-07-02T18:30:00+02:00"),
    };
    let zone = jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap();
    let told = Wording::new(Lang::Nl).warning(&warning, &zone);
    assert!(told.contains("de termijn wacht niet op het onderzoek"), "{told}");
    assert!(told.contains("do 1 juli 2021, 10:00"), "{told}");
}

#[test]
fn every_warning_names_what_to_look_at_again() {
    use incident::circumstances::Ground;
    use incident::fact::FactKey;
    use incident::picture::Warning;
    let day = |day| calendar::Start::Day(jiff::civil::date(2021, 7, day));
    let warnings = [
        (Warning::AwareAfterSignal { signal: day(1), aware: day(2) }, "1 juli 2021"),
        (Warning::AwareWhenInvestigated { investigated: day(1), aware: day(2) }, "onderzoek"),
        (Warning::AwareBeforeOccurred { occurred: day(3), aware: day(2) }, "3 juli 2021"),
        (Warning::InTheFuture { path: "filed.avg-33-1".to_owned(), at: day(9) }, "filed.avg-33-1"),
        (Warning::FilingHourUnknown { rule: "avg-33-1".to_owned(), at: day(9) }, "Het uur beslist"),
        (Warning::NoRulesThatDay { aware: day(2) }, "geen enkele"),
        (
            Warning::Contradiction {
                grounds: vec![Ground::Fact(FactKey::PersonalData), Ground::Fact(FactKey::DataCategories)],
            },
            "persoonsgegevens, soorten gegevens",
        ),
    ];
    let zone = jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap();
    for (warning, part) in warnings {
        let [nl, en] = Lang::ALL.map(|lang| Wording::new(lang).warning(&warning, &zone));
        assert!(nl.contains(part), "{nl}");
        for told in [nl, en] {
            assert!(told.ends_with('.') && !told.contains(['{', '\n']), "{told}");
        }
    }
}
