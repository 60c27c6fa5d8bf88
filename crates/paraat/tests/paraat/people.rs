//! The answer for people: first what to do now.

use expect_test::{Expect, expect};

use crate::program::{RANSOMWARE, paraat_with_input};

fn text(situation: &str, more: &[&str]) -> String {
    let arguments: Vec<&str> = ["assess", "-"].iter().chain(more).copied().collect();
    let run = paraat_with_input(&arguments, situation.as_bytes());
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    run.out
}

/// The first lines of an answer: what a person sees without scrolling.
fn screenful(text: &str, lines: usize, expected: &Expect) {
    let first: Vec<&str> = text.lines().take(lines).collect();
    expected.assert_eq(&first.join("\n"));
}

#[test]
fn the_first_lines_say_what_to_do_and_by_when() {
    screenful(
        &text(RANSOMWARE, &[]),
        8,
        &expect![[r#"
            klaar-1 · stand op zo 4 juli 2021, 12:00 (tijden: Europe/Amsterdam)

            NU
              1. Meld dit bij de AP, uiterlijk ma 5 juli 2021, 18:30 (nog 30,5 uur).
              2. Besluit hoe hoog het risico voor mensen is. Het voorstel is: een risico.

            PLICHTEN MET EEN UITERSTE MOMENT
              - Meld dit bij de AP — uiterlijk ma 5 juli 2021, 18:30 (nog 30,5 uur)"#]],
    );
}

#[test]
fn a_director_who_reads_english_sees_the_same() {
    let text = text(RANSOMWARE, &["--lang", "en"]);
    screenful(
        &text,
        8,
        &expect![[r#"
            klaar-1 · as of Sun 4 July 2021, 12:00 (times: Europe/Amsterdam)

            NOW
              1. Report this to the AP, by Mon 5 July 2021, 18:30 (30.5 hours left).
              2. Decide how high the risk for people is. The proposal is: a risk.

            DUTIES WITH A DEADLINE
              - Report this to the AP — by Mon 5 July 2021, 18:30 (30.5 hours left)"#]],
    );
    assert_eq!(text.matches("stay in Dutch").count(), 1);
}

#[test]
fn a_term_of_art_is_explained_where_it_stands_first() {
    let english = text(RANSOMWARE, &["--lang", "en"]);
    assert_eq!(english.matches("AVG (GDPR) art. 33(1)").count(), 1, "{english}");
    assert_eq!(english.matches("(data subjects)").count(), 1, "{english}");
    let dutch = text(RANSOMWARE, &[]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(dutch.matches("de betrokkenen (de mensen om wie het gaat)").count(), 1, "{dutch}");
    assert_eq!(dutch.matches("de kennisneming (het moment waarop u het wist)").count(), 1, "{dutch}");
}

#[test]
fn while_nobody_said_when_they_knew_that_is_the_first_thing_to_do() {
    let unaware =
        RANSOMWARE.replace(r#""times": { "aware": "2021-07-02T18:30:00+02:00" }"#, r#""times": {}"#);
    let told = text(&unaware, &[]);
    screenful(
        &told,
        8,
        &expect![[r#"
        klaar-1 · stand op zo 4 juli 2021, 12:00 (tijden: Europe/Amsterdam)

        NU
          1. Leg eerst vast wanneer uw organisatie met redelijke zekerheid wist dat dit
             speelde. Zonder dat moment loopt hier geen klok, terwijl de tijd voor de
             wet misschien al loopt. Meld dit bij de AP: u hebt 72 uur vanaf dat moment.
          2. Besluit hoe hoog het risico voor mensen is. Het voorstel is: een risico.
    "#]],
    );
    let english = text(&unaware, &["--lang", "en"]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(english.contains("NOW 1. First set down when your organisation knew"), "{english}");
    assert!(english.contains("Report this to the AP: you have 72 hours from that moment."), "{english}");
}

#[test]
fn while_it_is_too_early_to_say_how_high_the_risk_is_the_question_goes_first() {
    let little = r#"{ "at": "2021-07-04T12:00:00+02:00", "times": { "aware": "2021-07-02T18:30:00+02:00" },
                      "facts": { "role": "controller", "personal_data_breach": true } }"#;
    let told = text(little, &[]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("Er is nog te weinig bekend voor een voorstel. Zoek eerst"), "{told}");
    assert!(!told.contains("oorstel is: nog niet") && !told.contains("Voorstel: nog niet"), "{told}");
}

#[test]
fn nothing_in_a_situation_can_steer_the_terminal() {
    let id = r#""id": "klaar\u001b[2J\u0007\u009b31m\u202e","#;
    let hostile = RANSOMWARE
        .replace(r#""id": "klaar-1","#, id)
        .replace(r#""persons": 1500"#, r#""persons_approx": "een paar \u001b]0;titel\u0007""#);
    for more in [&[][..], &["--explain", "risk-many-persons"], &["--explain", "avg-33-1"]] {
        let told = text(&hostile, more);
        let steers = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
        assert!(!told.contains(steers), "{told:?}");
    }
    assert!(text(&hostile, &[]).starts_with("klaar\u{fffd}[2J\u{fffd}\u{fffd}31m\u{fffd} · stand op"));
}

#[test]
fn a_term_that_passed_is_told_without_hiding_it() {
    let late = RANSOMWARE.replace("2021-07-04T12:00", "2021-07-08T12:00");
    let text = text(&late, &[]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("ook al is het te laat"), "{text}");
    assert!(text.contains("de termijn eindigde ma 5 juli 2021, 18:30 (65,5 uur te laat)"), "{text}");
}

#[test]
fn a_late_filing_is_told_with_how_late_it_was() {
    let filed = RANSOMWARE
        .replace(r#""filed": {}"#, r#""filed": { "avg-33-1": "2021-07-27T18:30:00+02:00" }"#)
        .replace("2021-07-04T12:00", "2021-07-28T12:00");
    let text = text(&filed, &[]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        text.contains("gedaan di 27 juli 2021, 18:30, 22 dagen te laat. Leg uit hoe dat kwam."),
        "{text}"
    );
    assert!(text.contains("NU 1. Leg de AP uit waarom de melding te laat is"), "{text}");
}

#[test]
fn an_adopted_proposal_and_a_signal_stand_on_top() {
    let signal = RANSOMWARE.replace(r#""times": {"#, r#""times": { "signal": "2021-07-01","#);
    let text = text(&signal, &["--adopt-proposed"]).split_whitespace().collect::<Vec<_>>().join(" ");
    let (top, rest) = text.split_once(" NU ").unwrap();
    assert!(top.contains("geldt hier als besloten (--adopt-proposed)"), "{top}");
    assert!(top.contains("de termijn wacht niet op het onderzoek"), "{top}");
    assert!(!rest.contains("Besluit hoe hoog"), "{rest}");
}

#[test]
fn what_nobody_compared_with_the_source_says_so() {
    let bank = RANSOMWARE
        .replace("service_provider", "bank")
        .replace(r#""incident_type""#, r#""entity": "financiele_onderneming_wft", "incident_type""#);
    let text = text(&bank, &[]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("uavg-42 gaat voor (UAVG art. 42, niet gecontroleerd)"), "{text}");
}

#[test]
fn where_nothing_happened_nothing_needs_doing() {
    let text = text(r#"{ "facts": { "personal_data": false } }"#, &[]);
    assert!(text.contains("Er hoeft nu niets"), "{text}");
    assert!(!text.contains("RISICO"), "{text}");
}

#[test]
fn questions_are_plain_and_say_what_they_settle() {
    let text = text(RANSOMWARE, &[]);
    assert!(text.contains("VRAGEN, DE BELANGRIJKSTE EERST"), "{text}");
    assert!(text.contains("    1. ") && text.contains("Beslist mee over avg-33-1"), "{text}");
}
