//! A batch: one situation a line, one answer a line, in order.

use serde_json::{Value, json};

use crate::program::{Folder, RANSOMWARE, paraat};

fn on_one_line(json: &str) -> String {
    json.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn answers(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_bad_line_leaves_an_error_in_its_place_and_the_rest_continues() {
    let folder = Folder::new();
    let good = on_one_line(RANSOMWARE);
    let bad = r#"{ "id": "fout", "facts": { "persoons": 3 } }"#;
    let batch = folder.file("rijen.jsonl", format!("{good}\n\n{bad}\r\n{{nee\n{good}"));
    let run = paraat(&["assess", &batch]);
    assert_eq!((run.code, run.err.as_str()), (2, ""));
    let answers = answers(&run.out);
    assert_eq!(answers.len(), 4);
    assert_eq!(answers[0]["id"], "klaar-1");
    assert_eq!(
        answers[1],
        json!({ "line": 3, "id": "fout",
                "error": "facts.persoons: dit gegeven bestaat niet; bedoelt u \"persons\"?" })
    );
    assert_eq!((&answers[2]["line"], &answers[2]["id"]), (&json!(4), &Value::Null));
    assert_eq!(answers[3], answers[0]);
}

#[test]
fn a_batch_of_good_lines_ends_well() {
    let folder = Folder::new();
    let line = on_one_line(RANSOMWARE);
    let batch = folder.file("rijen.jsonl", vec![line; 500].join("\n"));
    let run = paraat(&["assess", &batch, "--json", "--adopt-proposed", "--lang", "en"]);
    assert_eq!(run.code, 0);
    assert_eq!(run.out.lines().count(), 500);
    assert!(answers(&run.out).iter().all(|answer| answer["adopted_proposed"] == true));
}

#[test]
fn a_published_case_is_a_situation_too() {
    let folder = Folder::new();
    let row = r#"{"id":"c1","title":"x","basis":"y","jurisdiction":"NL/EU","facts":{"dimensions":["C"],"persons_approx":"about two dozen","aware":"2021-07-02"},"expected":{"notify_authority":true}}"#;
    let batch = folder.file("cases.jsonl", row);
    let run = paraat(&["assess", &batch]);
    assert_eq!(run.code, 0, "{}", run.out);
    assert_eq!(answers(&run.out)[0]["id"], "c1");
}

#[test]
fn lines_of_ten_megabytes_and_lines_that_are_no_text_are_survived() {
    let folder = Folder::new();
    let long =
        format!(r#"{{ "id": "lang", "facts": {{ "persons_approx": "{}" }} }}"#, "x".repeat(10_000_000));
    let key = format!(r#"{{ "{}": 1 }}"#, "k".repeat(10_000_000));
    let mut bytes = format!("{long}\n{key}\n").into_bytes();
    bytes.extend(b"{ \"id\": \"\xff\" }\n{}\n");
    let batch = folder.file("rijen.jsonl", bytes);
    let run = paraat(&["assess", &batch]);
    assert_eq!(run.code, 2);
    let answers = answers(&run.out);
    assert_eq!(answers.len(), 4);
    assert_eq!(answers[0]["id"], "lang");
    assert!(answers[1]["error"].as_str().unwrap().len() < 300);
    assert_eq!(answers[2]["error"], "dit is geen gewone tekst; bewaar het bestand als UTF-8");
    assert_eq!(answers[3]["conditions"]["personal-data-breach"], "unknown");
}

#[test]
fn an_empty_batch_has_no_answers() {
    let folder = Folder::new();
    let run = paraat(&["assess", &folder.file("leeg.jsonl", "\n\n")]);
    assert_eq!((run.code, run.out.as_str()), (0, ""));
}

#[test]
fn one_situation_at_a_time_can_be_explained() {
    let folder = Folder::new();
    let batch = folder.file("rijen.jsonl", "{}");
    let run = paraat(&["assess", &batch, "--explain", "avg-33-1"]);
    assert_eq!(run.code, 2);
    assert_eq!(run.err.lines().count(), 1);
}
