//! Pages of one's own, and the list of rules.

use std::fs;
use std::process::Command;

use expect_test::expect;
use serde_json::Value;

use crate::program::{Folder, RANSOMWARE, assess_json, obligation, paraat, paraat_with_input};

/// The payment firm Klaar promised its customers to tell them within a day.
const CONTRACT: &str = r#"+++
act      = "Contract met ziekenhuis De Linde (De Linde)"
article  = "12"
in_force = { from = 2020-01-01 }
source   = "archief, map 7"
force    = "law"
checked  = { on = 2026-11-21, how = "literal" }
+++

# Artikel 12

> Klaar meldt een datalek binnen 24 uur na ontdekking aan De Linde.

```toml rule
id    = "de-linde-12"
duty  = "inform-controller"
on    = "controller"
to    = "controller"
when  = ["personal-data-breach"]
due   = { within = "24 hours", after = "aware" }
words = ["binnen 24 uur na ontdekking"]
```
"#;

#[test]
fn a_page_in_a_folder_adds_a_duty() {
    let folder = Folder::new();
    folder.file("contracten/de-linde.md", CONTRACT);
    folder.file("contracten/README.md", "Deze map heeft geen regels nodig.");
    let rules = folder.path().to_str().unwrap();
    let answer = assess_json(RANSOMWARE, &["--rules", rules]);
    let promised = obligation(&answer, "de-linde-12");
    assert_eq!(promised["due"], "2021-07-03T18:30:00+02:00");
    assert_eq!(promised["standing"], "missed");
    assert_eq!(promised["verified"], true);
    assert_ne!(obligation(&answer, "avg-33-1"), &Value::Null);
    assert_ne!(answer["rulebook"], assess_json(RANSOMWARE, &[])["rulebook"]);
}

#[test]
fn a_page_with_the_same_path_takes_the_place_of_the_built_in_one() {
    let built_in = concat!(env!("CARGO_MANIFEST_DIR"), "/../../rules/eu/avg/artikel-33.md");
    let page = fs::read_to_string(built_in).unwrap().replace("\"72 hours\"", "\"71 hours\"");
    let folder = Folder::new();
    folder.file("eu/avg/artikel-33.md", page);
    let answer = assess_json(RANSOMWARE, &["--rules", folder.path().to_str().unwrap()]);
    assert_eq!(obligation(&answer, "avg-33-1")["due"], "2021-07-05T17:30:00+02:00");
}

#[test]
fn a_mistake_in_a_page_is_told_with_its_place_and_a_hint() {
    let folder = Folder::new();
    folder.file("a.md", CONTRACT.replace("words = [\"binnen 24 uur", "words = [\"binnen 12 uur"));
    folder.file("b.md", CONTRACT.replace("de-linde-12", "de-linde-13").replace("aware", "awaer"));
    let rules = folder.path().to_str().unwrap();
    let run = paraat(&["rules", "--rules", rules]);
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    expect![[r#"
        MAP/a.md:21: de woorden "binnen 12 uur na ontdekking" staan niet in het geciteerde artikel
          hint: het artikel zegt "Klaar meldt een datalek binnen 24 uur na ontdekking aan De Linde"
        MAP/b.md:20: "after" kent de waarde "awaer" niet
          hint: bedoelt u "aware"?
    "#]]
    .assert_eq(&run.err.replace(rules, "MAP"));
    let run = paraat_with_input(&["assess", "-", "--rules", rules, "--lang", "en"], b"{}");
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert!(run.err.contains("the words \"binnen 12 uur na ontdekking\" are not in the quoted article"));
}

#[test]
fn the_list_names_every_provision_and_how_it_was_checked() {
    let run = paraat(&["rules"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let filing = run.out.lines().find(|line| line.starts_with("avg-33-1 ")).unwrap();
    for part in ["regel", "AVG art. 33(1)", "sinds 2018-05-25", "wet", "woord voor woord"] {
        assert!(filing.contains(part), "{filing}");
    }
    assert!(run.out.contains("Alle pagina's zijn in orde."));
    let english = paraat(&["rules", "--lang", "en"]);
    assert!(english.out.contains("All pages are in order.") && english.out.contains("word for word"));
}

#[test]
fn the_rulebook_can_be_printed_with_pages_of_ones_own() {
    let folder = Folder::new();
    folder.file("contracten/de-linde.md", CONTRACT);
    let (rules, elsewhere) = (folder.path().to_str().unwrap(), Folder::new());
    let out = elsewhere.path().join("regelboek.pdf");
    let out = out.to_str().unwrap();
    let run = paraat(&["lawbook", "--out", out, "--rules", rules, "--language", "en"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.starts_with(&format!("The rulebook is in {out}: ")), "{}", run.out);
    assert!(fs::read(out).unwrap().starts_with(b"%PDF-"));
    folder.file("contracten/de-linde.cases.toml", "[[case]]\nabout = \"x\"\nsource = \"x\"\n");
    let run = paraat(&["lawbook", "--out", out, "--rules", rules]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("de-linde.cases.toml: de gevallen zijn niet te lezen"), "{}", run.err);
}

#[test]
fn what_changed_is_told_for_the_law_and_for_our_pages_since_a_day_that_counts_itself() {
    let run = paraat(&["rules", "changes", "--since", "2026-11-28"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let text = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in [
        "Wat er veranderd is sinds za 28 november 2026",
        "do 2 december 2027: AI-verordening art. 73",
        "za 28 november 2026, uitgave 1.1.0: nieuw; voor wat u weet vanaf za 15 augustus 2026",
        "uitgave 1.1.0: voorgesteld, werkt niet;",
        "rules/nl/cbw/artikel-26.md, sinds dan versie ",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("uitgave 1.0.0") && !text.contains("AVG art. 33 geldt"));
    let day_after = paraat(&["rules", "changes", "--since", "2026-11-29", "--language", "en"]);
    assert!(day_after.out.contains("Nothing was changed in our pages in this time."), "{}", day_after.out);
    let ever = paraat(&["rules", "changes", "--since", "2018-05-25", "--lang", "en"]);
    let ever = ever.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(ever.contains("AVG art. 33 is in force.") && ever.contains("release 1.0.0: new"), "{ever}");
    assert_eq!(paraat(&["rules", "changes", "--since", "gisteren"]).code, 2);
}

/// A protocol of the sector, as it lies in `rules.d` of a data folder.
const PROTOCOL: &str = r#"+++
act      = "Protocol incidenten van onze sector"
article  = "4"
in_force = { from = 2020-01-01 }
source   = "map 12, kast 3"
force    = "agreed"
checked  = { on = 2026-11-29, how = "literal" }
+++

# Artikel 4

> Wie iets merkt, belt binnen een uur het meldpunt.

```toml rule
id     = "protocol-4"
duty   = "inform-contract-partner"
on     = "contract-party"
to     = "contract-partner"
party  = "Meldpunt Zorg"
due    = { within = "1 hour", after = "aware" }
words  = ["binnen een uur"]
```
"#;

#[test]
fn what_an_organisation_agreed_counts_in_an_assessment_and_stands_in_the_book_when_its_folder_is_named() {
    let folder = Folder::new();
    let data = folder.path().join("data");
    let data = data.to_str().unwrap();
    assert_eq!(paraat(&["demo", "--data", data, "--seed-only"]).code, 0);
    folder.file("data/rules.d/protocol.md", PROTOCOL);
    folder.file("data/rules.d/wrong.md", "no front matter");
    let situation = folder.file("situation.toml", "times = { aware = \"2026-11-20T09:00:00+01:00\" }");
    let run = paraat(&["assess", &situation, "--data", data, "--json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("rules.d/wrong.md"), "a page that is left out is told: {}", run.err);
    let due = |answer: &Value| {
        let duties = answer["obligations"].as_array().unwrap().clone();
        duties.into_iter().find(|duty| duty["rule"] == "protocol-4").map(|duty| duty["due"].clone())
    };
    let answer = serde_json::from_str(&run.out).unwrap();
    assert_eq!(due(&answer), Some(Value::from("2026-11-20T10:00:00+01:00")));
    assert_eq!(
        due(&paraat(&["assess", &situation, "--json"]).json()),
        None,
        "only where the folder is named"
    );
    let out = folder.path().join("regelboek.pdf");
    let run = paraat(&["lawbook", "--out", out.to_str().unwrap(), "--data", data]);
    assert_eq!(run.code, 0, "{}", run.err);
    let text = Command::new("pdftotext").args([out.as_os_str(), "-".as_ref()]).output().unwrap().stdout;
    assert!(String::from_utf8_lossy(&text).contains("Protocol incidenten van onze sector"));
    let nowhere = paraat(&["assess", &situation, "--data", "/nowhere/at/all"]);
    assert_eq!((nowhere.code, nowhere.err.contains("/nowhere/at/all")), (2, true), "{}", nowhere.err);
}
