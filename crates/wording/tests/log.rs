//! Every event has a line in the logbook, in both languages.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

use std::collections::BTreeSet;
use std::fmt::Write;

use expect_test::{ExpectFile, expect, expect_file};
use incident::event::{Event, Said};
use jiff::tz::TimeZone;
use testkit::repository;
use wording::{LOG_KINDS, Lang, Wording, log_kind};

fn event(json: &str) -> Event {
    serde_json::from_str::<Said>(json).unwrap().event
}

/// The frozen example of every variant there is.
fn frozen() -> Vec<Event> {
    let files = repository::files_under("crates/incident/tests/events");
    files.iter().map(|path| event(&std::fs::read_to_string(path).unwrap())).collect()
}

fn line(lang: Lang, event: &Event) -> String {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap();
    Wording::new(lang).log_line(event, repository::rulebook(), &zone)
}

fn check(lang: Lang, expected: &ExpectFile) {
    let mut lines = String::new();
    for event in frozen() {
        writeln!(lines, "{}: {}", log_kind(&event), line(lang, &event)).unwrap();
    }
    expected.assert_eq(&lines);
}

#[test]
fn every_event_has_a_dutch_line() {
    check(Lang::Nl, &expect_file!["log/lines.nl.txt"]);
}

#[test]
fn every_event_has_an_english_line() {
    check(Lang::En, &expect_file!["log/lines.en.txt"]);
}

#[test]
fn every_kind_occurs_and_has_a_word() {
    let found: BTreeSet<&str> = frozen().iter().map(log_kind).collect();
    assert_eq!(found, BTreeSet::from(LOG_KINDS));
    for lang in Lang::ALL {
        let wording = Wording::new(lang);
        for kind in LOG_KINDS {
            assert!(!wording.log_kind_word(kind).starts_with("log-"), "{kind}");
        }
    }
}

#[test]
fn only_receipts_are_of_the_kind_receipt() {
    for event in frozen() {
        assert_eq!(log_kind(&event) == "receipt", event.is_receipt(), "{event:?}");
    }
}

#[test]
fn a_long_text_is_shortened_on_one_line_and_not_escaped() {
    let long = format!("<b>Regel</b>\\n{}", "woord ".repeat(100));
    let note = line(Lang::Nl, &event(&format!(r#"{{"type":"note-written","text":"{long}"}}"#)));
    assert!(note.starts_with("Aantekening: <b>Regel</b> woord woord "), "{note}");
    assert!(note.ends_with('…'), "{note}");
    assert!(note.chars().count() <= "Aantekening: ".len() + 301, "{note}");
}

#[test]
fn a_text_that_ends_by_itself_gets_no_second_full_stop() {
    let closed = |reason: &str| {
        line(Lang::Nl, &event(&format!(r#"{{"type":"incident-closed","reason":"{reason}"}}"#)))
    };
    assert_eq!(closed("alles gemeld"), "Incident gesloten. Reden: alles gemeld.");
    assert_eq!(closed("alles gemeld!"), "Incident gesloten. Reden: alles gemeld!");
}

#[test]
fn a_duty_that_may_exist_is_not_told_as_one_that_does() {
    let arose = |standing: &str| {
        let json = format!(
            r#"{{"type":"obligation-arose","rule":"avg-33-1","version":"cd","standing":"{standing}"}}"#
        );
        line(Lang::Nl, &event(&json))
    };
    expect![[r#"
        Plicht ontstaan: Meld dit bij de privacytoezichthouder (avg-33-1).
        Misschien een plicht: Meld dit bij de privacytoezichthouder (avg-33-1).
        Plicht ontstaan: Meld dit bij de privacytoezichthouder (avg-33-1). Zo staat het ermee: gedaan."#]]
    .assert_eq(&[arose("open"), arose("possible"), arose("met")].join("\n"));
}

#[test]
fn why_a_duty_lapsed_is_said_in_words() {
    let reasons = [
        "personal-data-breach",
        "risk-unlikely",
        "backup-where-needed",
        "controller",
        "uavg-42",
        "missed:avg-33-1",
    ];
    let lapsed = |because: &str| {
        let json = format!(r#"{{"type":"obligation-lapsed","rule":"avg-33-1","because":"{because}"}}"#);
        line(Lang::Nl, &event(&json))
    };
    let lines: Vec<String> = reasons.into_iter().chain(["not-in-force"]).map(lapsed).collect();
    expect![[r#"
        Plicht vervallen: Meld dit bij de privacytoezichthouder (avg-33-1), want dit is hier niet zo: er is een inbreuk op persoonsgegevens (een datalek).
        Plicht vervallen: Meld dit bij de privacytoezichthouder (avg-33-1), want dit staat vast: een risico voor mensen is niet waarschijnlijk.
        Plicht vervallen: Meld dit bij de privacytoezichthouder (avg-33-1), want dit is hier beslissend: de gegevens waren niet weg, of er is een bruikbare reservekopie.
        Plicht vervallen: Meld dit bij de privacytoezichthouder (avg-33-1), want dit geldt voor een verwerkingsverantwoordelijke (wie bepaalt waar de gegevens voor zijn en hoe ze worden gebruikt), en dat bent u hier niet.
        Plicht vervallen: Meld dit bij de privacytoezichthouder (avg-33-1), want uavg-42 gaat voor.
        Plicht vervallen: Meld dit bij de privacytoezichthouder (avg-33-1), want de termijn van avg-33-1 is niet gemist.
        Plicht vervallen: Meld dit bij de privacytoezichthouder (avg-33-1), want deze regel gold toen niet."#]].assert_eq(&lines.join("\n"));
}

#[test]
fn what_this_program_does_not_know_shows_as_it_was_written() {
    let unknown = [
        r#"{"type":"fact-recorded","fact":"mood","value":"sad","certainty":"sure","source":"SOC","known_at":"2021-07-02"}"#,
        r#"{"type":"risk-decided","level":"extreme","reason":"x"}"#,
        r#"{"type":"duty-waived","rule":"mars-1","ground":"x","reopen_when":["mood"]}"#,
        r#"{"type":"significance-decided","what":"grave","holds":true,"reason":"x"}"#,
        r#"{"type":"moment-recorded","moment":"event:herstel","at":"2021-07-02","source":"IT"}"#,
        r#"{"type":"moment-recorded","moment":"investigated","at":"2021-07-02","source":"IT"}"#,
        r#"{"type":"deadline-moved","rule":"avg-33-1","to":"2021-07-04T16:30:00Z"}"#,
    ];
    let lines: Vec<String> = unknown.iter().map(|json| line(Lang::Nl, &event(json))).collect();
    expect![[r#"
        Gegeven vastgelegd: mood: "sad" ? sure. Bron: SOC.
        Besluit: extreme. Reden: x.
        Besloten om dit niet te doen: mars-1. Reden: x. Kijk opnieuw als dit verandert: mood.
        Besluit: grave: ja. Reden: x.
        Moment vastgelegd: de gebeurtenis "herstel", op vr 2 juli 2021. Bron: IT.
        Moment vastgelegd: het einde van het onderzoek, op vr 2 juli 2021. Bron: IT.
        Termijn veranderd: Meld dit bij de privacytoezichthouder (avg-33-1). Eerst: geen datum. Nu: zo 4 juli 2021, 18:30."#]].assert_eq(&lines.join("\n"));
}
