//! Every event has a line in the logbook, in both languages.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

use std::collections::BTreeSet;
use std::fmt::Write;

use expect_test::{Expect, expect};
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

fn check(lang: Lang, expected: &Expect) {
    let mut lines = String::new();
    for event in frozen() {
        writeln!(lines, "{}: {}", log_kind(&event), line(lang, &event)).unwrap();
    }
    expected.assert_eq(&lines);
}

#[test]
fn every_event_has_a_dutch_line() {
    check(
        Lang::Nl,
        &expect![[r#"
        moment: Moment van kennisneming vastgelegd voor de AVG: vr 2 juli 2021, 18:30. Reden: IT bevestigt dat bestanden zijn versleuteld.
        decision: Besluit: de bronnen spraken elkaar hier tegen: gegevens buitgemaakt. Nu geldt wat deze bron zegt: forensisch bureau. Reden: heeft de logboeken gezien.
        receipt: Termijn veranderd: Meld dit bij de privacytoezichthouder (avg-33-1). Eerst: ma 5 juli 2021, 18:30. Nu: zo 4 juli 2021, 18:30.
        decision: Besloten om dit niet te doen: Vertel dit aan de betrokkenen (avg-34-1). Reden: gegevens onleesbaar. Kijk opnieuw als dit verandert: sleutel veilig.
        correction: Logregel 7 verbeterd: Het waren 18 vestigingen. Reden: telfout.
        correction: Logregel 41 ingetrokken: die telt niet meer mee. Reden: de melding was nog niet verstuurd.
        evidence: Bewijs E1 bewaard: server.img (1.024 bytes).
        fact: Gegeven vastgelegd: gegevens buitgemaakt: ja ◐ waarschijnlijk. Bron: forensisch bureau. Dit gebeurde op do 1 juli 2021. Bewijs: E1.
        fact: Gegeven herzien: aantal personen: 485.000 tot 715.000 ● bevestigd. Bron: laboratorium. Dit vervangt logregel 4.
        fact: Gegeven ingetrokken: logregel 4 telt niet meer mee. Reden: verkeerd incident.
        filing: Melding vastgelegd: Meld dit bij de privacytoezichthouder (avg-33-1), ingediend op vr 2 juli 2021, 18:30 via AP-formulier. Kenmerk: D-2021-1. Waarom het later werd: te laat herkend.
        course: Incident gesloten. Reden: alles gemeld en hersteld.
        course: De crisis is voorbij; het incident gaat door. Reden: systemen draaien weer.
        course: Dit is nu een crisis: kritiek proces ligt stil. Reden: alle vestigingen geraakt.
        course: Incident ZILVERMEEUW geopend. Over de organisatie: rol: verwerkingsverantwoordelijke; sector: dienstverlener; land: NL; aantal werknemers: 1.600.
        course: Incident heropend. Reden: nieuwe lijst op het darkweb.
        moment: Moment vastgelegd: de ontdekking, op vr 2 juli 2021, 18:30. Bron: helpdesk.
        note: Aantekening over vr 2 juli 2021, 18:30: Directie gebeld.
        receipt: Plicht ontstaan: Meld dit bij de privacytoezichthouder (avg-33-1), uiterlijk ma 5 juli 2021, 18:30.
        receipt: Plicht veranderd: Meld dit bij de privacytoezichthouder (avg-33-1). Eerst: open. Nu: te laat.
        receipt: Plicht vervallen: Meld dit bij de privacytoezichthouder (avg-33-1), want dit staat vast: een risico voor mensen is niet waarschijnlijk.
        paper: Van papier, blad 12-3, regel 4 (besluit), door Bram: Stekker van de server eruit. Dit gebeurde op vr 2 juli 2021, 18:35.
        evidence: Foto van papieren blad 12-3: bewijs E1.
        erasure: Over een persoon gewist: de inhoud van logregel 5, 9. Reden: bewaartermijn voorbij.
        course: Over de organisatie geldt nu: rol: verwerker; sector: onbekend; land: onbekend; aantal werknemers: onbekend.
        erasure: Niet meegegaan in het noodpakket, want niet voor iedereen: de inhoud van logregel 12, 13. Wat daardoor was vervangen of ingetrokken, telt niet opnieuw mee: logregel 7.
        decision: Besluit: het risico voor mensen is hoog. Reden: identiteitsfraude ligt voor de hand.
        receipt: Voorstel voor het risico: een hoog risico. Een mens besluit. Aanwijzingen: high-national-id.
        receipt: Vanaf hier gelden de regels van versie abababababab.
        moment: Signaal vastgelegd van wo 9 januari 2019: een hotel belt over vreemde berichten. Bron: helpdesk.
        decision: Besluit: het incident is niet significant (Cyberbeveiligingswet). Reden: dienst bleef werken.
        task: Taak T1 toegevoegd voor Bram: Logboeken veiligstellen. Deze taak moet klaar zijn op vr 2 juli 2021, 18:30. Zij hoort bij deze plicht: Meld dit bij de privacytoezichthouder (avg-33-1).
        task: Taak T1 is klaar: kopie gemaakt.
        decision: Het besluit om dit niet te doen is ingetrokken: Vertel dit aan de betrokkenen (avg-34-1). Reden: sleutel toch gelekt.
    "#]],
    );
}

#[test]
fn every_event_has_an_english_line() {
    check(
        Lang::En,
        &expect![[r#"
        moment: Moment of becoming aware recorded for the AVG: Fri 2 July 2021, 18:30. Reason: IT bevestigt dat bestanden zijn versleuteld.
        decision: Decision: the sources contradicted each other here: data taken. What this source says now holds: forensisch bureau. Reason: heeft de logboeken gezien.
        receipt: Term changed: Report this to the data protection authority (avg-33-1). Before: Mon 5 July 2021, 18:30. Now: Sun 4 July 2021, 18:30.
        decision: Decided not to act on this: Tell the persons concerned (avg-34-1). Reason: gegevens onleesbaar. Look again if this changes: key safe.
        correction: Entry 7 corrected: Het waren 18 vestigingen. Reason: telfout.
        correction: Entry 41 withdrawn: it no longer counts. Reason: de melding was nog niet verstuurd.
        evidence: Evidence E1 kept: server.img (1,024 bytes).
        fact: Fact recorded: data taken: yes ◐ likely. Source: forensisch bureau. This happened on Thu 1 July 2021. Evidence: E1.
        fact: Fact revised: number of persons: 485,000 to 715,000 ● confirmed. Source: laboratorium. This replaces entry 4.
        fact: Fact withdrawn: entry 4 no longer counts. Reason: verkeerd incident.
        filing: Report recorded: Report this to the data protection authority (avg-33-1), submitted on Fri 2 July 2021, 18:30 through AP-formulier. Reference: D-2021-1. Why it took longer: te laat herkend.
        course: Incident closed. Reason: alles gemeld en hersteld.
        course: The crisis is over; the incident goes on. Reason: systemen draaien weer.
        course: This is now a crisis: kritiek proces ligt stil. Reason: alle vestigingen geraakt.
        course: Incident ZILVERMEEUW opened. About the organisation: role: controller; sector: service provider; country: NL; number of employees: 1,600.
        course: Incident reopened. Reason: nieuwe lijst op het darkweb.
        moment: Moment recorded: the detection, on Fri 2 July 2021, 18:30. Source: helpdesk.
        note: Note about Fri 2 July 2021, 18:30: Directie gebeld.
        receipt: Duty arose: Report this to the data protection authority (avg-33-1), by Mon 5 July 2021, 18:30.
        receipt: Duty changed: Report this to the data protection authority (avg-33-1). Before: open. Now: too late.
        receipt: Duty lapsed: Report this to the data protection authority (avg-33-1), for this is established: a risk for people is unlikely.
        paper: From paper, sheet 12-3, line 4 (decision), by Bram: Stekker van de server eruit. This happened on Fri 2 July 2021, 18:35.
        evidence: Photo of paper sheet 12-3: evidence E1.
        erasure: Erased about one person: the content of entry 5, 9. Reason: bewaartermijn voorbij.
        course: What now holds for the organisation: role: processor; sector: unknown; country: unknown; number of employees: unknown.
        erasure: Left out of the emergency kit, for it is not for everybody: the content of entry 12, 13. What those had replaced or withdrawn does not count again: entry 7.
        decision: Decision: the risk for people is high. Reason: identiteitsfraude ligt voor de hand.
        receipt: Proposal for the risk: a high risk. A person decides. Indicators: high-national-id.
        receipt: From here on the rules of version abababababab hold.
        moment: Signal of Wed 9 January 2019 recorded: een hotel belt over vreemde berichten. Source: helpdesk.
        decision: Decision: the incident is not significant (Cyberbeveiligingswet). Reason: dienst bleef werken.
        task: Task T1 added for Bram: Logboeken veiligstellen. It is due on Fri 2 July 2021, 18:30. It belongs to this duty: Report this to the data protection authority (avg-33-1).
        task: Task T1 is done: kopie gemaakt.
        decision: The decision not to act on this was withdrawn: Tell the persons concerned (avg-34-1). Reason: sleutel toch gelekt.
    "#]],
    );
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
