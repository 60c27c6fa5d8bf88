//! What a director reads, and what goes from one to another.

use incident::handover::event::{HandoverLines, HandoverPart};
use incident::picture::{Options, picture};
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::{Told, given};
use wording::{BoardPart, BoardView, HandoverView, Lang, MOST_WORDS, Wording};

const T: &str = "2026-07-03T16:30:00Z";

fn fact(fact: &str, value: &Value) -> Value {
    json!({ "command": "record-fact", "fact": fact, "value": value, "source": "IT" })
}

/// Friday evening, with everything in it that a page could want to show.
fn friday(long: &str) -> Told {
    let ground = |ground: &str| json!({ "command": "state-ransom-ground", "ground": ground, "answer": "clear", "text": "x", "by": "x", "at": T });
    given()
        .at("2026-07-03T18:30:00+02:00")
        .when(json!({ "command": "open-incident", "code_name": "KOMPAS", "kind": "incident",
                      "profile": { "role": "controller", "country": "NL" } }))
        .when(json!({ "command": "escalate", "criteria": [format!("alle vestigingen liggen stil {long}")],
                      "reason": "hack" }))
        .when(fact("incident_type", &json!("ransomware")))
        .when(fact("dimensions", &json!(["C", "A"])))
        .when(fact("data_categories", &json!(["basic", "health"])))
        .when(fact("persons", &json!({ "min": 485_000, "max": 715_000 })))
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": T, "reason": "zeker" }))
        .when(json!({ "command": "set-direction", "aim": format!("Maandag werkt iedereen weer {long}"),
                      "leader": "Bram", "management": format!("Bram belt elk uur {long}") }))
        .when(json!({ "command": "take-decision", "what": format!("Alles van het netwerk {long}"),
                      "none_because": "x", "reasons": "x", "mandate": "x" }))
        .when(json!({ "command": "record-extortion", "demand": "30 bitcoin", "source": "brief", "at": T,
                      "deadline_at": "2026-07-04T06:00:00Z" }))
        .when(ground("police"))
        .when(json!({ "command": "issue-situation-report", "at": T, "lang": "nl", "tlp": "red", "through": 1,
                      "parts": [{ "part": "summary", "lines": ["x"] },
                                { "part": "asked", "lines": [format!("Akkoord voor overwerk {long}")] }] }))
        .when(json!({ "command": "add-task", "title": format!("Logboeken {long}"), "assignee": "Teun",
                      "due_at": T }))
        .when(json!({ "command": "note-shift", "person": "Teun", "shift": "at-work", "at": T }))
}

fn board(told: &Told, lang: Lang, changes: &[String]) -> Vec<BoardPart> {
    let situation = told.state.situation(told.now);
    let picture = picture(rulebook(), &situation, Options::default());
    let view = BoardView {
        state: &told.state,
        picture: &picture,
        situation: &situation,
        rulebook: rulebook(),
        changes,
        now: told.now,
    };
    Wording::new(lang).board(&view)
}

fn handover(told: &Told) -> Vec<HandoverLines> {
    let situation = told.state.situation(told.now);
    let picture = picture(rulebook(), &situation, Options::default());
    let view = HandoverView {
        state: &told.state,
        picture: &picture,
        situation: &situation,
        rulebook: rulebook(),
        now: told.now,
    };
    Wording::new(Lang::Nl).handover(&view)
}

fn words(parts: &[BoardPart]) -> usize {
    let lines = parts.iter().flat_map(|part| part.lines.iter().chain([&part.heading]));
    lines.flat_map(|line| line.split_whitespace()).count()
}

#[test]
fn the_board_reads_at_most_120_words_whatever_people_wrote() {
    let long = "heel veel woorden die niemand leest ".repeat(80);
    let changes = vec![long.clone(), long.clone(), long.clone()];
    for lang in Lang::ALL {
        let title = Wording::new(lang).text("board-title");
        for told in [friday(""), friday(&long)] {
            let parts = board(&told, lang, &changes);
            let count = words(&parts) + title.split_whitespace().count();
            assert!(count <= MOST_WORDS, "{count}: {parts:?}");
            assert_eq!(parts.len(), 8, "nothing is left out for lack of room: {parts:?}");
        }
    }
}

#[test]
fn the_board_reads_what_how_bad_what_is_done_what_is_due_and_what_is_asked() {
    let mut said = String::new();
    for part in board(&friday(""), Lang::Nl, &["Aantal personen: 715.000.".to_owned()]) {
        said.push_str(&format!("{}: {}\n", part.heading, part.lines.join(" | ")));
    }
    expect_test::expect![[r#"
        Wat: gijzelsoftware (ransomware), bevestigd. | alle vestigingen liggen stil
        Sinds: vr 3 juli 2026, 18:30
        Hoe erg: Crisis. | aantal personen: 485.000 tot 715.000 ● bevestigd | Voorstel: een hoog risico.
        Wat we doen: Maandag werkt iedereen weer | Besloten: Alles van het netwerk
        Termijnen: AP: ma 6 juli 2026, 18:30 (nog 72 uur)
        Van u nodig: Over het losgeld is nog niet besloten. | Akkoord voor overwerk
        Vragen?: Bram belt elk uur
        Nieuw voor u: Aantal personen: 715.000.
    "#]]
    .assert_eq(&said);
}

/// Scenario 4: the moment that an attacker names is none of ours.
#[test]
fn the_clock_of_an_attacker_is_no_deadline_for_anybody() {
    let said = format!("{:?}{:?}", board(&friday(""), Lang::Nl, &[]), handover(&friday("")));
    assert!(!said.contains("4 juli 2026, 08:00"), "{said}");
}

#[test]
fn whoever_goes_on_reads_what_is_known_done_decided_and_due() {
    let told = friday("").when(json!({ "command": "add-task", "title": "Bel de bank", "assignee": "Fleur" }));
    let told = told.when(json!({ "command": "finish-task", "task": "2", "result": "passen geblokkeerd" }));
    let told = told.at("2026-07-03T20:00:00+02:00");
    let mut said = String::new();
    for part in handover(&told) {
        said.push_str(&format!("{:?}: {}\n", part.part, part.lines.join(" | ")));
    }
    expect_test::expect![[r#"
        Direction: Maandag werkt iedereen weer  | Leiding: Bram
        Picture: soorten gegevens: naam en andere basisgegevens, gezondheid ● bevestigd | wat is geraakt: geheimhouding, beschikbaarheid ● bevestigd | wat er gebeurde: gijzelsoftware (ransomware) ● bevestigd | aantal personen: 485.000 tot 715.000 ● bevestigd | rol: verwerkingsverantwoordelijke ● bevestigd
        Done: Bel de bank: passen geblokkeerd
        Decisions: 1. Alles van het netwerk  (nog niet nagekeken)
        Tasks: Te laat: taak 1, Logboeken  (Teun), moest klaar zijn op vr 3 juli 2026, 18:30
        Deadlines: Meld dit bij de AP: uiterlijk ma 6 juli 2026, 18:30
        People: Teun: aan het werk, 1 uur en 30 minuten
    "#]].assert_eq(&said);
}

#[test]
fn a_handover_of_a_long_week_stays_short() {
    let long = "woord ".repeat(600);
    let mut told = friday("");
    for _ in 0..40 {
        told = told.when(json!({ "command": "add-task", "title": long, "assignee": "Teun" }));
    }
    for part in handover(&told) {
        assert!(part.lines.len() <= 10, "{:?}", part.part);
        assert!(part.lines.iter().all(|line| line.chars().count() <= 200), "{:?}", part.part);
        assert_ne!(part.part, HandoverPart::Added, "that is for people");
    }
}
