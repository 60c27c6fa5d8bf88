//! `--explain`: the article, the facts and the count behind one answer.

use crate::program::{RANSOMWARE, paraat_with_input};

/// The explanation with its line breaks taken out.
fn explained(rule: &str, lang: &str) -> String {
    let arguments = ["assess", "-", "--explain", rule, "--lang", lang];
    let run = paraat_with_input(&arguments, RANSOMWARE.as_bytes());
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(
        run.out.lines().all(|line| line.chars().count() <= 80 || line.starts_with("http")),
        "{}",
        run.out
    );
    run.out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn holds(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part}\n\n{text}");
    }
}

#[test]
fn a_rule_shows_its_article_with_the_pinned_words_marked() {
    holds(
        &explained("avg-33-1", "nl"),
        &[
            "avg-33-1 — AVG art. 33(1)",
            "»uiterlijk 72 uur nadat hij er kennis van heeft genomen«",
            "»tenzij het niet waarschijnlijk is«",
            "vergeleken met de bron op",
            "woord voor woord",
            "rules/eu/avg/artikel-33.md:",
        ],
    );
}

#[test]
fn a_rule_shows_the_conditions_with_the_facts_behind_them() {
    holds(
        &explained("avg-33-1", "nl"),
        &[
            "Meld dit bij de AP: open; uiterlijk ma 5 juli 2021, 18:30 (nog 30,5 uur)",
            "ja: er is een inbreuk op persoonsgegevens (een datalek) (personal-data-breach)",
            "- soorten gegevens: naam en andere basisgegevens, contactgegevens ● bevestigd",
            "onbekend: een risico voor mensen is niet waarschijnlijk (risk-unlikely)",
        ],
    );
}

#[test]
fn a_rule_shows_how_its_term_was_counted_and_how_others_count() {
    holds(
        &explained("avg-33-1", "nl"),
        &[
            "72 uur na de kennisneming (het moment waarop u het wist), geteld volgens klokuren",
            "1. Vanaf vr 2 juli 2021, 18:30 tellen we 72 klokuren.",
            "Uiterlijk: ma 5 juli 2021, 18:30.",
            "ANDERE TELLINGEN, ALLEEN TER INFORMATIE - ma 5 juli 2021, 19:00",
            "DIT LAAT DE REGEL AAN MENSEN OVER - functionaris gegevensbescherming:",
        ],
    );
}

#[test]
fn an_exception_and_an_indicator_can_be_explained_too() {
    holds(
        &explained("uavg-42", "en"),
        &["Applies here: no.", "yes: Dutch law applies", "not verified: taken over", "stay in Dutch"],
    );
    holds(
        &explained("risk-malice", "en"),
        &["Speaks here for this judgement: a risk.", "bad intent: yes ● confirmed"],
    );
}

#[test]
fn an_exception_that_does_not_apply_says_so() {
    let nl = |rule: &str, situation: &str| {
        let run = paraat_with_input(&["assess", "-", "--explain", rule], situation.as_bytes());
        run.out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let unsaid = RANSOMWARE.replace(r#""sector": "service_provider","#, "");
    holds(&nl("uavg-42", &unsaid), &["Geldt hier: onbekend.", "Zou deze plichten wegnemen: avg-34-1"]);
    let bank = RANSOMWARE
        .replace(r#""incident_type""#, r#""entity": "financiele_onderneming_wft", "incident_type""#);
    holds(&nl("uavg-42", &bank), &["Geldt hier: ja.", "Neemt deze plichten hier weg: avg-34-1"]);
    let abroad = RANSOMWARE.replace(r#""country": "NL""#, r#""country": "DE""#);
    holds(&nl("uavg-42", &abroad), &["Geldt hier: nee.", "Zou deze plichten wegnemen: avg-34-1"]);
    let before = RANSOMWARE.replace("2021-07-0", "2018-05-0");
    holds(&nl("uavg-42", &before), &["Telt hier niet mee: gold niet op de dag"]);
}

#[test]
fn an_indicator_that_others_outweigh_says_what_weighs_more() {
    let harmed = RANSOMWARE.replace(r#""malicious": true"#, r#""malicious": true, "harm_observed": true"#);
    let run = paraat_with_input(&["assess", "-", "--explain", "risk-malice"], harmed.as_bytes());
    holds(&run.out, &["Spreekt hier voor dit oordeel: een risico. Iets anders weegt zwaarder"]);
}

#[test]
fn what_silences_an_indicator_depends_on_what_it_speaks_for() {
    holds(&explained("ground-minor-disclosure", "nl"), &["ZWIJGT AL ALS IEMAND EEN HIERVAN VERMOEDT"]);
    holds(&explained("high-special-categories", "nl"), &["ZWIJGT PAS ALS EEN HIERVAN VASTSTAAT"]);
}

#[test]
fn a_duty_without_a_term_is_told_in_plain_words() {
    let told = explained("avg-34-1", "nl");
    holds(&told, &["onverwijld", "zo snel mogelijk; de wet noemt geen uren of dagen"]);
    assert!(!told.contains("zonder onredelijke vertraging"), "{told}");
}

#[test]
fn a_rule_that_does_not_apply_says_why() {
    holds(&explained("avg-33-2", "nl"), &["geen plicht, want dit geldt voor een verwerker (wie"]);
    holds(&explained("avg-33-4", "en"), &["Time runs from the filing under avg-33-1."]);
}
