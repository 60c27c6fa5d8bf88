//! Keys, organisations and the journal as it is, on the command line.

use std::io::Write as _;
use std::process::{Command, Stdio};

use testkit::repository::root;

use crate::program::{Folder, Outcome, paraat, paraat_with_input};

const OPEN: &str = r#"{"command":"open-incident","code_name":"LARIX","kind":"incident","profile":{"role":"controller","country":"NL"}}"#;

/// Records an incident for an organisation, with a note that names somebody.
fn record(folder: &Folder, organisation: &str, more: &[&str]) -> Outcome {
    let note = r#"{"subjects":["klant-7"],"command":"write-note","text":"gebeld met Aardenburg"}"#;
    let data = data(folder);
    let arguments =
        ["record", "--data", &data, "--organisation", organisation, "--incident", "1", "--actor", "sanne"];
    paraat_with_input(&[&arguments[..], more].concat(), format!("{OPEN}\n{note}\n").as_bytes())
}

fn data(folder: &Folder) -> String {
    folder.path().join("data").to_str().unwrap().to_owned()
}

fn on(folder: &Folder, command: &[&str]) -> Outcome {
    let data = data(folder);
    paraat(&[command, &["--data", &data, "--lang", "en"]].concat())
}

/// The same with variables in the environment.
fn with(variables: &[(&str, &str)], folder: &Folder, command: &[&str]) -> Outcome {
    let mut program = Command::new(env!("CARGO_BIN_EXE_paraat"));
    program.args(command).args(["--data", &data(folder), "--lang", "en"]).envs(variables.iter().copied());
    let done = program.stdin(Stdio::null()).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Outcome { code: done.status.code().unwrap(), out: text(done.stdout), err: text(done.stderr) }
}

#[test]
fn a_key_is_shown_without_telling_it_and_replaced_in_its_place_and_elsewhere() {
    let folder = Folder::new();
    assert_eq!(record(&folder, "organisation", &[]).code, 0);
    let key = |path: &str| std::fs::read_to_string(path).unwrap().lines().nth(1).unwrap().to_owned();
    let here = format!("{}/paraat.key", data(&folder));
    let shown = on(&folder, &["keys", "show"]);
    assert_eq!(shown.code, 0, "{}", shown.err);
    assert!(
        shown.out.contains(&here) && shown.out.contains("never replaced") && shown.out.contains("1 person")
    );
    assert!(!shown.out.contains(&key(&here)));
    let first = key(&here);
    let rotated = on(&folder, &["keys", "rotate"]);
    assert_eq!(rotated.code, 0, "{}", rotated.err);
    assert_ne!(key(&here), first);
    assert_eq!(on(&folder, &["verify"]).code, 0);
    let elsewhere = folder.path().join("stick.key").to_str().unwrap().to_owned();
    let moved = on(&folder, &["keys", "rotate", "--new-key-file", &elsewhere]);
    assert!(moved.code == 0 && moved.out.contains(&elsewhere) && moved.out.contains(&here), "{}", moved.err);
    let wrong = on(&folder, &["keys", "show"]);
    assert_eq!((wrong.code, wrong.err.lines().count()), (2, 1));
    assert!(wrong.err.contains(&here) && wrong.err.contains("--key-file"), "{}", wrong.err);
    assert_eq!(on(&folder, &["verify", "--key-file", &elsewhere]).code, 0);
    assert_eq!(with(&[("PARAAT_KEY_FILE", &elsewhere)], &folder, &["verify"]).code, 0);
    let digits = key(&elsewhere);
    let given = with(&[("PARAAT_KEY", &digits)], &folder, &["log", "--incident", "1"]);
    assert!(given.code == 0 && given.out.contains("Aardenburg"), "{}", given.err);
    let bad = with(&[("PARAAT_KEY", "niet goed")], &folder, &["verify"]);
    assert!(bad.code != 0 && bad.err.contains("PARAAT_KEY") && !bad.err.contains("niet goed"), "{}", bad.err);
    let nowhere = with(&[("PARAAT_KEY", &digits)], &folder, &["keys", "rotate"]);
    assert!(nowhere.code == 2 && nowhere.err.contains("--new-key-file"), "{}", nowhere.err);
}

#[test]
fn a_key_behind_a_passphrase_opens_with_it_and_says_so_without() {
    let folder = Folder::new();
    record(&folder, "organisation", &[]);
    let locked = folder.path().join("locked.age").to_str().unwrap().to_owned();
    let words = "vier losse woorden hier";
    let rotate = ["keys", "rotate", "--passphrase", "--new-key-file", &locked];
    assert_eq!(with(&[("PARAAT_NEW_KEY_PASSPHRASE", words)], &folder, &rotate).code, 0);
    let verify = ["verify", "--key-file", &locked];
    assert_eq!(with(&[("PARAAT_KEY_PASSPHRASE", words)], &folder, &verify).code, 0);
    let wrong = with(&[("PARAAT_KEY_PASSPHRASE", "iets anders")], &folder, &verify);
    assert!(wrong.code != 0 && wrong.err.contains("passphrase") && !wrong.err.contains("iets anders"));
}

#[test]
fn without_its_key_a_folder_is_refused_and_verified_as_far_as_that_goes() {
    let folder = Folder::new();
    record(&folder, "organisation", &[]);
    let key = folder.path().join("data/paraat.key");
    std::fs::rename(&key, folder.path().join("away")).unwrap();
    let refused = record(&folder, "organisation", &[]);
    assert_eq!((refused.code, refused.err.lines().count()), (2, 1), "{}", refused.err);
    assert!(!key.exists(), "no new key is made");
    let verified = on(&folder, &["verify"]);
    assert_eq!(verified.code, 0, "{}", verified.err);
    assert!(verified.out.contains("The key is not there"), "{}", verified.out);
}

#[test]
fn an_organisation_is_listed_and_removed_for_good_when_its_name_is_typed() {
    let folder = Folder::new();
    record(&folder, "de-linde", &[]);
    record(&folder, "zuidwold-gemeente", &[]);
    let listed = on(&folder, &["organisation", "list"]);
    assert_eq!(listed.out.lines().count(), 2, "{}", listed.out);
    let unknown = on(&folder, &["organisation", "remove", "klaar", "--yes", "klaar"]);
    assert!(unknown.code == 2 && unknown.err.contains("zuidwold-gemeente"), "{}", unknown.err);
    let refused = on(&folder, &["organisation", "remove", "zuidwold-gemeente", "--yes", "zuidwold"]);
    assert_eq!(refused.code, 2);
    let held = store::Store::open(&folder.path().join("data")).unwrap();
    let locked = on(&folder, &["organisation", "remove", "zuidwold-gemeente", "--yes", "zuidwold-gemeente"]);
    assert_eq!(locked.code, 2, "not while somebody writes");
    drop(held);
    let data = data(&folder);
    let typed = ["organisation", "remove", "zuidwold-gemeente", "--data", &data];
    let removed = paraat_with_input(&typed, b"zuidwold-gemeente\n");
    assert_eq!(removed.code, 0, "{}", removed.err);
    assert_eq!(on(&folder, &["organisation", "list"]).out.lines().count(), 1);
    let bytes = std::fs::read(folder.path().join("data/paraat.sqlite")).unwrap();
    assert!(!bytes.windows(8).any(|window| window == b"zuidwold"));
    assert_eq!(on(&folder, &["verify"]).code, 0);
}

/// The Python in `docs/journal.md`.
fn python() -> String {
    let page = std::fs::read_to_string(root().join("docs/journal.md")).unwrap();
    let code = page.split("```python\n").nth(1).unwrap().split("```").next().unwrap().to_owned();
    code + "\nimport sys\nfor (organisation, stream), (number, hash) in check(sys.stdin).items():\n    print(organisation, stream, f'{number}:{hash}', sep='\\t')\n"
}

#[test]
#[allow(clippy::print_stderr, reason = "a test that is skipped says why")]
fn anybody_recomputes_every_hash_from_the_lines_of_the_journal_with_the_python_of_the_docs() {
    let folder = Folder::new();
    record(&folder, "de-linde", &[]);
    record(&folder, "zuidwold", &[]);
    let erase = ["erase", "--organisation", "de-linde", "--incident", "1", "--person", "klant-7"];
    assert_eq!(on(&folder, &[&erase[..], &["--reason", "verzoek", "--actor", "sanne"]].concat()).code, 0);
    let lines = on(&folder, &["journal", "--organisation", "de-linde"]);
    assert_eq!(lines.code, 0, "{}", lines.err);
    assert!(!lines.out.contains("zuidwold") && !lines.out.contains("Aardenburg"));
    assert!(lines.out.contains("\"event\":null"), "what was erased has its envelope");
    let check = |input: &str| {
        let mut command = Command::new("python3");
        let command = command.args(["-c", &python()]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut running = command.stderr(Stdio::null()).spawn().ok()?;
        let _ = running.stdin.take().unwrap().write_all(input.as_bytes());
        let done = running.wait_with_output().unwrap();
        Some((done.status.success(), String::from_utf8(done.stdout).unwrap()))
    };
    let Some((holds, heads)) = check(&lines.out) else {
        eprintln!("skipped: there is no python3");
        return;
    };
    assert!(holds);
    let expected = on(&folder, &["heads"]).out;
    let expected: Vec<&str> = expected.lines().filter(|line| line.starts_with("de-linde")).collect();
    assert_eq!(heads.lines().collect::<Vec<_>>(), expected);
    let tampered = lines.out.replacen("LARIX", "LARYX", 1);
    assert_eq!(check(&tampered).map(|(holds, _)| holds), Some(false));
}
