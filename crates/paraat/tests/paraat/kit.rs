//! The emergency kit, as people make it, rehearse it and restore it.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use app::{App, SealedCode};
use testkit::repository::rule_files;

use crate::program::{Folder, Outcome, paraat};

const WORDS: &str = "vier losse woorden hier";

/// A house with the incident of the demo.
struct House(Folder);

impl House {
    fn new() -> House {
        let house = House(Folder::new());
        assert_eq!(paraat(&["demo", "--data", &house.data(), "--seed-only"]).code, 0);
        house
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    fn data(&self) -> String {
        self.path("data")
    }

    fn kit(&self) -> String {
        self.path("kit.age")
    }

    fn app(&self) -> App {
        App::open(&PathBuf::from(self.data()), "organisation", &rule_files()).unwrap()
    }

    fn make(&self, more: &[&str]) -> Outcome {
        with(WORDS, &[&["kit", "--data", &self.data(), "--out", &self.kit()], more].concat())
    }

    fn names(&self) -> Vec<String> {
        let names = std::fs::read_dir(self.0.path()).unwrap().map(|file| file.unwrap().file_name());
        let mut names: Vec<String> = names.map(|name| name.into_string().unwrap()).collect();
        names.sort();
        names
    }
}

/// Runs the program with a passphrase or a code in the environment, and its own folder for what passes.
fn with(passphrase: &str, arguments: &[&str]) -> Outcome {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraat"));
    outcome(command.args(arguments).env("PARAAT_PASSPHRASE", passphrase))
}

fn outcome(command: &mut Command) -> Outcome {
    let done = command.stdin(Stdio::null()).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Outcome { code: done.status.code().unwrap(), out: text(done.stdout), err: text(done.stderr) }
}

fn code() -> SealedCode {
    SealedCode::from_bytes(*b"een geheim, test")
}

#[test]
fn a_kit_is_made_rehearsed_and_restored_and_says_so_in_plain_words() {
    let house = House::new();
    let made = house.make(&[]);
    assert_eq!((made.code, made.err.as_str()), (0, ""), "{}", made.err);
    for says in ["MB. Het gaat open met een wachtzin.", "Niets is weggelaten.", "paraat rehearse"] {
        assert!(made.out.contains(says), "{says}: {}", made.out);
    }
    let passing = house.path("passing");
    std::fs::create_dir(&passing).unwrap();
    let before = std::fs::read(house.kit()).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraat"));
    command.env("PARAAT_PASSPHRASE", WORDS).env("TMPDIR", &passing);
    let rehearsed = outcome(command.args(["rehearse", &house.kit(), "--lang", "en"]));
    assert_eq!((rehearsed.code, rehearsed.err.as_str()), (0, ""));
    for says in [
        "The kit works.",
        "less than a minute old",
        "1 incident",
        "1. Noor Bakker · +31",
        "Nothing was changed",
    ] {
        assert!(rehearsed.out.contains(says), "{says}: {}", rehearsed.out);
    }
    assert_eq!(std::fs::read_dir(&passing).unwrap().count(), 0, "nothing is left behind");
    assert_eq!(std::fs::read(house.kit()).unwrap(), before);
    let heads = house.0.file("heads.txt", paraat(&["heads", "--data", &house.data()]).out);
    let restored = with(WORDS, &["restore", &house.kit(), "--data", &house.path("new")]);
    assert_eq!((restored.code, restored.err.as_str()), (0, ""));
    for says in ["is terug uit het noodpakket van", "paraat serve --data", "paraat link \"uw naam\""] {
        assert!(restored.out.contains(says), "{says}: {}", restored.out);
    }
    assert!(!restored.out.contains("/sealed"), "there is no sealed code");
    assert_eq!(paraat(&["verify", "--data", &house.path("new"), "--head", &heads]).code, 0);
    let shown = paraat(&["show", "--data", &house.path("new"), "--incident", "vrijdagavond"]);
    assert_eq!(shown.code, 0, "{}", shown.err);
}

#[test]
fn a_rehearsal_of_a_bad_kit_leaves_nothing_behind_either() {
    let house = House::new();
    house.make(&[]);
    let passing = house.path("passing");
    std::fs::create_dir(&passing).unwrap();
    let mut bytes = std::fs::read(house.kit()).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let bad = house.0.file("bad.age", &bytes);
    let mut command = Command::new(env!("CARGO_BIN_EXE_paraat"));
    command.env("PARAAT_PASSPHRASE", WORDS).env("TMPDIR", &passing);
    assert_eq!(outcome(command.args(["rehearse", &bad])).code, 1);
    assert_eq!(std::fs::read_dir(&passing).unwrap().count(), 0);
}

#[test]
fn what_is_wrong_is_one_clear_sentence_with_the_place_in_both_languages() {
    let house = House::new();
    house.make(&[]);
    let whole = std::fs::read(house.kit()).unwrap();
    let cut = house.0.file("cut.age", &whole[..whole.len() - 100]);
    let letter = house.0.file("letter.age", "een brief");
    let (kit, new) = (house.kit(), house.path("new"));
    let identity = house.0.file("key.txt", code().identity_text());
    let gone = house.path("gone.age");
    let cases: [(&str, &[&str], i32); 7] = [
        ("fout", &["rehearse", &kit], 1),
        ("fout", &["restore", &kit, "--data", &new], 1),
        (WORDS, &["rehearse", &cut], 1),
        (WORDS, &["rehearse", &letter], 1),
        (WORDS, &["rehearse", &kit, "--identity", &identity], 1),
        (WORDS, &["rehearse", &gone], 2),
        (WORDS, &["restore", &kit, "--data", &house.data()], 2),
    ];
    let before = house.names();
    for (passphrase, arguments, exit) in cases {
        let mut said = Vec::new();
        for lang in ["nl", "en"] {
            let outcome = with(passphrase, &[arguments, &["--lang", lang]].concat());
            assert_eq!((outcome.code, outcome.out.as_str()), (exit, ""), "{arguments:?}: {}", outcome.err);
            assert_eq!(outcome.err.lines().count(), 1, "{}", outcome.err);
            assert!(outcome.err.contains(house.0.path().to_str().unwrap()), "{}", outcome.err);
            assert!(!outcome.err.contains(['{', '}', '$']), "{}", outcome.err);
            said.push(outcome.err);
        }
        assert_ne!(said[0], said[1]);
    }
    assert_eq!(house.names(), before, "and nothing is left behind");
}

#[test]
fn recipients_are_named_or_stand_in_a_file_and_their_keys_open_it() {
    let house = House::new();
    let other = SealedCode::new().unwrap();
    let list = house.0.file("wie.txt", format!("# de directie\n{}\n", other.recipient()));
    let made = house.make(&["--to", &code().recipient().to_string(), "--to-file", &list]);
    assert!(made.out.contains("met 2 sleutels"), "{}", made.out);
    for opens in [code(), other] {
        let identity = house.0.file("key.txt", format!("# sleutel\n{}\n", opens.identity_text()));
        assert_eq!(paraat(&["rehearse", &house.kit(), "--identity", &identity]).code, 0);
        assert_eq!(with(&opens.reveal(), &["rehearse", &house.kit()]).code, 0);
        assert_eq!(with(&opens.identity_text(), &["rehearse", &house.kit()]).code, 0);
    }
    let mistyped = with("CNJP-W837-CNM6-ATBD-5GG7-8SBK-EKRR", &["rehearse", &house.kit()]);
    assert!(mistyped.code == 1 && mistyped.err.contains("typefout"), "{}", mistyped.err);
    for bad in
        [&["--to", "sanne"][..], &["--to-file", &house.0.file("empty.txt", "#\n")], &["--to-file", "/none"]]
    {
        let refused = house.make(bad);
        assert_eq!((refused.code, refused.err.lines().count()), (2, 1), "{}", refused.err);
    }
    assert_eq!(
        with(&code().reveal(), &["rehearse", &house.kit()]).code,
        0,
        "the kit that was there still is"
    );
}

#[test]
fn without_a_word_a_kit_opens_with_the_sealed_code() {
    let house = House::new();
    let code = house.app().issue_seal("founder", "kluis", "2026-11-28T12:00:00Z".parse().unwrap()).unwrap();
    let made = house.make(&[]);
    assert!(made.out.contains("met de noodcode"), "{}", made.out);
    let restored = with(&code.reveal(), &["restore", &house.kit(), "--data", &house.path("new")]);
    assert!(restored.code == 0 && restored.out.contains("/sealed"), "{}{}", restored.out, restored.err);
    assert!(house.make(&["--passphrase"]).out.contains("met een wachtzin"));
}

#[test]
fn a_short_passphrase_is_warned_of_and_an_empty_one_refused() {
    let house = House::new();
    let arguments = ["kit", "--data", &house.data(), "--out", &house.kit()];
    let short = with("geheim", &arguments);
    assert!(short.code == 0 && short.err.contains("deze wachtzin is kort"), "{}", short.err);
    let before = std::fs::read(house.kit()).unwrap();
    for empty in ["", "  "] {
        let refused = with(empty, &arguments);
        assert!(refused.code == 2 && refused.err.contains("lege wachtzin"), "{}", refused.err);
    }
    assert_eq!(std::fs::read(house.kit()).unwrap(), before);
}

/// Runs a command line in a terminal of its own, with what somebody types in it.
fn typed(line: &str, lines: &[&str]) -> Option<(bool, String)> {
    let mut command = Command::new("script");
    command.args(["-qec", line, "/dev/null"]).env_remove("PARAAT_PASSPHRASE").env("SHELL", "/bin/sh");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let mut stdin = child.stdin.take().unwrap();
    for line in lines {
        // A person waits for the question.
        std::thread::sleep(std::time::Duration::from_millis(700));
        writeln!(stdin, "{line}").unwrap();
    }
    let done = child.wait_with_output().unwrap();
    Some((done.status.success(), String::from_utf8_lossy(&done.stdout).into_owned()))
}

#[test]
fn a_passphrase_is_asked_twice_in_a_terminal_and_never_shown() {
    let house = House::new();
    let program = env!("CARGO_BIN_EXE_paraat");
    let make = format!("{program} kit --data {} --out {}", house.data(), house.kit());
    let Some((differs, said)) = typed(&make, &[WORDS, "iets anders"]) else { return };
    assert!(!differs && said.contains("niet gelijk"), "{said}");
    assert!(!PathBuf::from(house.kit()).exists());
    let (made, said) = typed(&make, &[WORDS, WORDS]).unwrap();
    assert!(made && said.contains("Wachtzin voor het noodpakket") && !said.contains(WORDS), "{said}");
    let (works, said) = typed(&format!("{program} rehearse {}", house.kit()), &[WORDS]).unwrap();
    assert!(works && said.contains("Het noodpakket werkt."), "{said}");
}

#[test]
fn where_nobody_can_type_it_says_how_else() {
    let house = House::new();
    let without_terminal = |arguments: &[&str]| {
        let mut command = Command::new("setsid");
        command.arg("-w").arg(env!("CARGO_BIN_EXE_paraat")).args(arguments).env_remove("PARAAT_PASSPHRASE");
        outcome(&mut command)
    };
    let made = without_terminal(&["kit", "--data", &house.data(), "--out", &house.kit()]);
    assert!(
        made.code == 2 && made.err.contains("PARAAT_PASSPHRASE") && made.err.contains("--to"),
        "{}",
        made.err
    );
    house.make(&[]);
    let opened = without_terminal(&["rehearse", &house.kit()]);
    assert!(opened.code == 2 && opened.err.contains("--identity"), "{}", opened.err);
}

#[test]
fn a_kit_that_cannot_be_written_says_why_and_leaves_nothing() {
    let house = House::new();
    let nowhere = house.path("stick/kit.age");
    let outcome = with(WORDS, &["kit", "--data", &house.data(), "--out", &nowhere]);
    assert!(outcome.code == 2 && outcome.err.contains("stick/kit.age is er niet"), "{}", outcome.err);
    let folder = with(WORDS, &["kit", "--data", &house.data(), "--out", &house.data()]);
    assert!(folder.code == 2 && folder.err.contains("is een map"), "{}", folder.err);
    let missing = with(WORDS, &["kit", "--data", &house.path("typo"), "--out", &house.kit()]);
    assert_eq!((missing.code, missing.err.lines().count()), (2, 1), "{}", missing.err);
    assert_eq!(house.names(), ["data"]);
    let inside = std::fs::read_dir(house.data()).unwrap().map(|file| file.unwrap().file_name());
    assert!(!inside.into_iter().any(|name| name == "making-kit"));
}
