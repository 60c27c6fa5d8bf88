//! The commands on a data folder, as people meet them.

use serde_json::Value;

use crate::program::{Folder, Outcome, paraat, paraat_with_input};

const OPEN: &str =
    r#"{"command":"open-incident","code_name":"LINDE","kind":"incident","profile":{"country":"NL"}}"#;

/// Runs a command on a folder.
fn on(folder: &Folder, command: &str, more: &[&str]) -> Outcome {
    paraat(&[&[command, "--data", data(folder).as_str()], more].concat())
}

fn record(folder: &Folder, lines: &str) -> Outcome {
    let data = data(folder);
    let arguments = ["record", "--data", data.as_str(), "--incident", "1", "--actor", "sanne"];
    paraat_with_input(&arguments, lines.as_bytes())
}

fn data(folder: &Folder) -> String {
    folder.path().join("data").to_str().unwrap().to_owned()
}

fn database(folder: &Folder) -> std::path::PathBuf {
    folder.path().join("data/paraat.sqlite")
}

#[test]
fn each_line_is_acknowledged_refused_or_called_unreadable_in_its_place() {
    let folder = Folder::new();
    let lines = format!(
        "{OPEN}\n{}\n{}\nnonsense\n",
        r#"{"command":"record-fact","fact":"persoons","value":3,"source":"IT"}"#,
        r#"{"command":"record-fact","fact":"persons","value":3,"source":"IT"}"#
    );
    let outcome = record(&folder, &lines);
    assert_eq!(outcome.code, 1, "{}", outcome.err);
    let answers: Vec<Value> = outcome.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(answers[0]["recorded"].is_u64() && answers[2]["recorded"].is_u64());
    assert_eq!(answers[0]["entry"], 1, "its own entry, before the receipts");
    assert_eq!(answers[1]["refused"], "unknown");
    assert!(answers[1]["says"].as_str().unwrap().contains("persons"), "{}", answers[1]);
    assert_eq!(answers[3]["line"], 4);
}

#[test]
fn the_demo_fills_an_empty_folder_once_and_verifies() {
    let folder = Folder::new();
    let seeded = on(&folder, "demo", &["--seed-only"]);
    assert_eq!(seeded.code, 0, "{}", seeded.err);
    assert_eq!(on(&folder, "verify", &[]).code, 0);
    assert_eq!(on(&folder, "demo", &["--seed-only"]).code, 2, "it is not empty any more");
    let shown =
        on(&folder, "show", &["--incident", "vrijdagavond", "--at", "2021-07-04T12:00:00+02:00", "--json"]);
    let due = |answer: &Value| {
        let duties = answer["obligations"].as_array().unwrap().clone();
        duties.into_iter().find(|duty| duty["rule"] == "avg-33-1").map(|duty| duty["due"].clone())
    };
    assert_eq!(due(&shown.json()), Some(Value::from("2021-07-05T18:30:00+02:00")));
    assert_eq!(on(&folder, "rebuild", &[]).code, 0);
    let unknown = on(&folder, "show", &["--incident", "zaterdag"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("vrijdagavond"), "{}", unknown.err);
}

#[test]
fn the_log_stands_as_it_was_recorded_or_as_it_happened() {
    let folder = Folder::new();
    let line = |number: u32, at: &str| {
        format!(
            r#"{{"command":"enter-paper-line","sheet":"A","line":{number},"happened_at":"{at}","by":"Bram","text":"x","mark":"note"}}"#
        )
    };
    let lines = [OPEN, &line(2, "2026-03-01T23:10:00Z"), &line(1, "2026-03-01T22:50:00Z")].join("\n");
    assert_eq!(record(&folder, &lines).code, 0);
    let told = |order: &[&str]| -> Vec<Value> {
        let outcome = on(&folder, "log", &[&["--incident", "1"], order].concat());
        let lines = outcome.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        lines.map(|line| line["event"]["line"].clone()).filter(|line| !line.is_null()).collect()
    };
    assert_eq!(told(&[]), [2, 1]);
    assert_eq!(told(&["--order", "happened"]), [1, 2]);
}

#[test]
fn a_head_written_down_elsewhere_finds_a_history_that_was_rewritten() {
    let folder = Folder::new();
    record(&folder, &format!("{OPEN}\n{{\"command\":\"write-note\",\"text\":\"om drie uur\"}}\n"));
    let heads = folder.file("heads.txt", on(&folder, "heads", &[]).out);
    assert_eq!(on(&folder, "verify", &["--head", &heads]).code, 0);
    std::fs::remove_dir_all(folder.path().join("data")).unwrap();
    record(&folder, &format!("{OPEN}\n{{\"command\":\"write-note\",\"text\":\"om vijf uur\"}}\n"));
    assert_eq!(on(&folder, "verify", &[]).code, 0, "the new chain holds by itself");
    let found = on(&folder, "verify", &["--head", &heads]);
    assert_eq!(found.code, 1);
    assert!(found.out.contains("incident/1"), "{}", found.out);
    let bad = folder.file("bad.txt", "organisation incident/1 12");
    assert_eq!(on(&folder, "verify", &["--head", &bad]).code, 1);
    let empty = folder.file("empty.txt", "");
    assert_eq!(on(&folder, "verify", &["--head", &empty]).code, 1);
}

#[test]
fn a_changed_word_is_found_and_named() {
    let folder = Folder::new();
    record(&folder, &format!("{OPEN}\n{{\"command\":\"write-note\",\"text\":\"zeventien vestigingen\"}}\n"));
    let db = rusqlite::Connection::open(database(&folder)).unwrap();
    // What is sealed cannot be changed for something else, only be changed.
    let flip = "UPDATE journal SET payload = CAST(substr(payload, 1, length(payload) - 1) || x'00' AS BLOB) \
                WHERE number = (SELECT max(number) FROM journal)";
    assert_eq!(db.execute(flip, []).unwrap(), 1);
    drop(db);
    let found = on(&folder, "verify", &["--lang", "en"]);
    assert_eq!(found.code, 1);
    assert!(found.out.contains("incident/1"), "{}", found.out);
}

#[test]
fn a_person_is_erased_and_the_chain_still_verifies() {
    let folder = Folder::new();
    let note = r#"{"subjects":["klant-7"],"command":"write-note","text":"gebeld met 06-12345678"}"#;
    record(&folder, &format!("{OPEN}\n{note}\n"));
    let erase = |person: &str| {
        on(
            &folder,
            "erase",
            &["--incident", "1", "--person", person, "--reason", "verzoek", "--actor", "sanne"],
        )
    };
    assert_eq!(erase("klant-7").code, 0);
    assert!(erase("klant-8").out.contains("klant-8"));
    assert!(!on(&folder, "log", &["--incident", "1"]).out.contains("06-12345678"));
    assert_eq!(on(&folder, "verify", &[]).code, 0);
}

#[test]
fn what_is_wrong_with_a_folder_is_said_in_one_line() {
    let missing = Folder::new();
    let damaged = Folder::new();
    record(&damaged, &format!("{OPEN}\n"));
    let mut bytes = std::fs::read(database(&damaged)).unwrap();
    bytes[100..400].fill(0xAA);
    std::fs::write(database(&damaged), bytes).unwrap();
    let stranger = Folder::new();
    stranger.file("data/paraat.sqlite", "geen database, maar een brief");
    for folder in [&missing, &damaged, &stranger] {
        let outcome = on(folder, "verify", &[]);
        assert_eq!(outcome.code, 1);
        let said = format!("{}{}", outcome.out, outcome.err);
        assert!(!said.trim().is_empty() && !said.contains("panicked"), "{said}");
    }
    let outcome = record(&stranger, &format!("{OPEN}\n"));
    assert_eq!((outcome.code, outcome.err.lines().count()), (2, 1), "{}", outcome.err);
}

#[test]
fn a_folder_that_somebody_else_writes_says_so() {
    let folder = Folder::new();
    record(&folder, &format!("{OPEN}\n"));
    let held = store::Store::open(&folder.path().join("data")).unwrap();
    let outcome = record(&folder, r#"{"command":"write-note","text":"gebeld"}"#);
    assert_eq!((outcome.code, outcome.err.lines().count()), (2, 1), "{}", outcome.err);
    assert_eq!(on(&folder, "verify", &[]).code, 0, "looking is allowed meanwhile");
    drop(held);
    assert_eq!(record(&folder, r#"{"command":"write-note","text":"gebeld"}"#).code, 0);
}

#[test]
fn a_misspelt_key_is_refused_and_not_left_out() {
    let folder = Folder::new();
    let lines = format!(
        "{OPEN}\n{}\n{}\n",
        r#"{"command":"write-note","text":"Jan belde","subject":["jan"]}"#,
        r#"{"command":"waive-duty","rule":"avg-33-1","ground":"mocht","reopenwhen":["persons"]}"#
    );
    let outcome = record(&folder, &lines);
    let answers: Vec<Value> = outcome.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(answers[0]["recorded"].is_u64());
    for (answer, key) in answers[1..].iter().zip(["subject", "reopenwhen"]) {
        assert!(answer["error"].as_str().unwrap().contains(key), "{answer}");
    }
}

#[test]
fn an_exercise_says_so_before_anything_else() {
    let folder = Folder::new();
    record(&folder, &OPEN.replace(r#""kind":"incident""#, r#""kind":"exercise""#));
    let shown = on(&folder, "show", &["--incident", "1"]);
    assert!(shown.out.starts_with("OEFENING"), "{}", shown.out);
}

#[test]
fn an_organisation_with_a_space_keeps_its_heads_readable_and_one_with_a_tab_is_refused() {
    let folder = Folder::new();
    let data = data(&folder);
    let open = |organisation: &str| {
        let arguments = [
            "record",
            "--data",
            &data,
            "--organisation",
            organisation,
            "--incident",
            "1",
            "--actor",
            "sanne",
        ];
        paraat_with_input(&arguments, OPEN.as_bytes()).code
    };
    assert_eq!(open("De Linde"), 0);
    assert_eq!(open("De\tLinde"), 2);
    assert_eq!(open(" "), 2);
    let heads = folder.file("heads.txt", on(&folder, "heads", &[]).out);
    assert_eq!(on(&folder, "verify", &["--head", &heads]).code, 0);
}

#[test]
fn before_it_was_opened_an_incident_has_no_picture() {
    let folder = Folder::new();
    record(&folder, OPEN);
    let early = on(&folder, "show", &["--incident", "1", "--at", "2020-01-01T00:00:00Z"]);
    assert_eq!((early.code, early.out.as_str()), (2, ""), "{}", early.err);
}

#[test]
fn whoever_reads_a_mistyped_path_leaves_nothing_behind() {
    let folder = Folder::new();
    for command in ["show", "log", "rebuild"] {
        let more: &[&str] = if command == "rebuild" { &[] } else { &["--incident", "1"] };
        assert_ne!(on(&folder, command, more).code, 0, "{command}");
        assert!(!folder.path().join("data").exists(), "{command}");
    }
    record(&folder, OPEN);
    let unknown = on(&folder, "log", &["--incident", "2"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains('1'), "{}", unknown.err);
}

#[test]
fn a_picture_from_the_journal_can_be_explained_as_it_says() {
    let folder = Folder::new();
    on(&folder, "demo", &["--seed-only"]);
    let then = ["--incident", "vrijdagavond", "--at", "2021-07-04T12:00:00+02:00"];
    assert!(on(&folder, "show", &then).out.contains("--explain"));
    let explained = on(&folder, "show", &[&then[..], &["--explain", "avg-33-1"]].concat());
    assert_eq!(explained.code, 0, "{}", explained.err);
    assert!(explained.out.starts_with("avg-33-1"), "{}", explained.out);
}
