//! What is not a situation: exit code 2 and one line that says what is wrong, where, and how to mend it.

use crate::program::{Folder, Outcome, paraat, paraat_with_input};

fn assess(situation: impl AsRef<[u8]>) -> Outcome {
    paraat_with_input(&["assess", "-"], situation.as_ref())
}

/// The one line, without the name of the program and of the input.
fn complaint(run: &Outcome) -> &str {
    assert_eq!((run.code, run.out.as_str()), (2, ""), "{}", run.err);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    let line = run.err.trim_end();
    line.strip_prefix("paraat: standaardinvoer: ").or(line.strip_prefix("paraat: ")).unwrap()
}

#[test]
fn a_file_that_cannot_be_a_situation_is_refused_in_one_line() {
    let folder = Folder::new();
    let missing = folder.path().join("weg.json").display().to_string();
    let run = paraat(&["assess", &missing]);
    assert_eq!(complaint(&run), format!("{missing}: dit bestaat niet; controleer de naam en de map"));
    let path = folder.path().display().to_string();
    assert_eq!(complaint(&paraat(&["assess", &path])), format!("{path}: dit is een map; noem een bestand"));
    let yaml = folder.file("situatie.yaml", "a: 1");
    let run = paraat(&["assess", &yaml, "--lang", "en"]);
    assert!(complaint(&run).ends_with("this kind of file is not known; use .toml, .json or .jsonl"));
    let bare = folder.file("situatie", "{}");
    assert!(complaint(&paraat(&["assess", &bare])).contains("dit soort bestand ken ik niet"));
}

#[test]
fn the_name_of_the_file_stands_before_the_complaint() {
    let folder = Folder::new();
    let toml = folder.file("fout.toml", "[facts]\npersons = = 3\n");
    let run = paraat(&["assess", &toml]);
    assert!(complaint(&run).starts_with(&format!("{toml}: regel 2: dit kan ik niet lezen")), "{}", run.err);
}

#[test]
fn what_is_no_number_is_not_called_too_large() {
    let folder = Folder::new();
    let toml = folder.file("fout.toml", "[facts]\npersons = nan\n");
    assert!(
        complaint(&paraat(&["assess", &toml])).ends_with("facts.persons: dit is geen getal; schrijf cijfers")
    );
}

#[test]
fn every_mistake_names_its_key_and_the_mend() {
    let cases = [
        (r#"{"facts":{"persoons":3}}"#, r#"facts.persoons: dit gegeven bestaat niet; bedoelt u "persons"?"#),
        (r#"{"fact":{}}"#, r#"fact: deze sleutel bestaat niet; bedoelt u "facts"?"#),
        (r#"{"facts":{"persons":-3}}"#, "facts.persons: dit getal is kleiner dan nul; vul 0 of meer in"),
        (r#"{"facts":{"persons":1.5}}"#, "facts.persons: dit moet een heel getal zijn"),
        (r#"{"facts":{"persons":1e300}}"#, "facts.persons: dit getal is te groot om waar te zijn"),
        (r#"{"facts":{"persons":{"min":9,"max":2}}}"#, "facts.persons: het minimum ligt boven het maximum"),
        (r#"{"facts":{"persons":"veel"}}"#, "facts.persons: hier hoort een getal"),
        (r#"{"facts":{"backup":"ja"}}"#, "facts.backup: hier hoort true of false"),
        (r#"{"facts":{"dimensions":"C"}}"#, "facts.dimensions: hier hoort een lijst"),
        (
            r#"{"facts":{"role":"controler"}}"#,
            r#"facts.role: de waarde "controler" bestaat hier niet; bedoelt u "controller"?"#,
        ),
        (r#"{"facts":[]}"#, "facts: hier hoort een tabel met sleutels"),
        (r#"{"times":{"aware":"2021-02-30"}}"#, r#"times.aware: "2021-02-30" bestaat niet"#),
        (r#"{"times":{"aware":"2021-03-28T02:30"}}"#, r#"times.aware: "2021-03-28T02:30" bestaat niet"#),
        (
            r#"{"times":{"aware":"2021-10-31T02:30"}}"#,
            r#"times.aware: "2021-10-31T02:30" komt twee keer voor"#,
        ),
        (r#"{"times":{"aware":"vrijdag"}}"#, r#"times.aware: "vrijdag" is geen moment"#),
        (r#"{"times":{"aware":7}}"#, "times.aware: hier hoort een moment"),
        (
            r#"{"filed":{"avg-33":"2021-07-02"}}"#,
            r#"filed.avg-33: deze regel bestaat niet; bedoelt u "avg-33-1"?"#,
        ),
        (
            r#"{"facts":{"role":"processor"},"profile":{"role":"controller"}}"#,
            "profile.role: dit zegt iets anders dan facts.role",
        ),
        (
            r#"{"facts":{"risk":true},"decided":{"risk":"unlikely"}}"#,
            "decided.risk: dit zegt iets anders dan facts.risk",
        ),
        (r#"{"facts":{"persons":1,"persons":2}}"#, "regel 1: persons: deze sleutel staat er twee keer"),
        (r#"{"facts":{"persons":{"value":1,"certainty":"zeker"}}}"#, "facts.persons.certainty: de waarde"),
        ("", "hier staat niets"),
        (r#"{"facts":{"persons":"#, "regel 1: de tekst houdt te vroeg op"),
        ("[1]", "hier hoort een tabel met sleutels"),
    ];
    for (situation, expected) in cases {
        let run = assess(situation);
        assert!(complaint(&run).starts_with(expected), "{situation}\n{}{expected}", run.err);
    }
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let run = assess(b"{ \"id\":\n\"\xff\xfe\" }");
    assert_eq!(complaint(&run), "regel 2: dit is geen gewone tekst; bewaar het bestand als UTF-8");
}

#[test]
fn ten_megabytes_of_nonsense_give_one_short_line() {
    let run = assess(format!(r#"{{"facts":{{"{}":1}}}}"#, "é".repeat(5_000_000)));
    assert!(complaint(&run).len() < 400);
    let run = assess(format!(r#"{{"times":{{"aware":"{}"}}}}"#, "x".repeat(10_000_000)));
    assert!(complaint(&run).len() < 400);
    let run = assess("[".repeat(10_000_000));
    assert!(complaint(&run).len() < 400);
}

#[test]
fn a_key_cannot_break_the_line_or_steer_the_terminal() {
    let run = assess(r#"{"facts":{"a\nb\u001b[31m":1}}"#);
    assert!(!complaint(&run).contains('\u{1b}'));
    let run = paraat(&["assess", "weg\u{1b}[2J\u{9b}31m\n.json"]);
    assert!(complaint(&run).starts_with("weg\u{fffd}[2J\u{fffd}31m .json: dit bestaat niet"), "{}", run.err);
    let run = paraat_with_input(&["assess", "-", "--explain", "x\u{1b}[31m"], b"{}");
    assert!(complaint(&run).starts_with("x\u{fffd}[31m: deze regel bestaat niet"), "{}", run.err);
}

#[test]
fn a_mark_at_the_start_of_a_file_is_no_mistake() {
    let run = assess("\u{feff}{}");
    assert_eq!((run.code, run.err.as_str()), (0, ""));
}

#[test]
fn an_unknown_rule_to_explain_names_the_nearest() {
    let run = paraat_with_input(&["assess", "-", "--explain", "avg-33"], b"{}");
    assert_eq!(complaint(&run), r#"avg-33: deze regel bestaat niet; bedoelt u "avg-33-1"?"#);
    let run = paraat_with_input(&["assess", "-", "--explain", "AVG 34-1"], b"{}");
    assert_eq!(complaint(&run), r#"AVG 34-1: deze regel bestaat niet; bedoelt u "avg-34-1"?"#);
    for strange in ["zzzz", "onzin", ""] {
        let run = paraat_with_input(&["assess", "-", "--explain", strange], b"{}");
        assert_eq!(
            complaint(&run),
            format!("{strange}: deze regel bestaat niet; `paraat rules` noemt alle regels")
        );
    }
}

#[test]
fn a_folder_of_rules_that_is_not_there_is_refused() {
    let run = paraat_with_input(&["assess", "-", "--rules", "nergens"], b"{}");
    assert_eq!(complaint(&run), "nergens: dit bestaat niet; controleer de naam en de map");
}

#[test]
fn the_program_names_its_version_and_its_commands() {
    let version = paraat(&["--version"]);
    assert_eq!(
        (version.code, version.out.as_str()),
        (0, concat!("paraat ", env!("CARGO_PKG_VERSION"), "\n"))
    );
    let help = paraat(&["--help"]);
    assert!(help.code == 0 && help.out.contains("assess") && help.out.contains("rules"));
    assert_eq!(paraat(&["assess"]).code, 2);
    assert_eq!(paraat(&["no-such-command"]).code, 2);
}
