//! A page with a mistake does not load, and says where it is and how to mend it.

mod common;

use common::{load, page, page_from, rule};
use law::{Rulebook, SourceFile, What};

/// The only problem of a page, with its line.
fn problem(text: &str) -> (usize, What) {
    let mut problems = load(&[("wvb.md", text)]).expect_err("a page with a mistake");
    assert_eq!(problems.len(), 1, "{problems:?}");
    let problem = problems.remove(0);
    assert_eq!(&*problem.place.file, "wvb.md");
    (problem.place.line, problem.what)
}

/// The line of a text on which these words stand.
fn line_of(text: &str, words: &str) -> usize {
    text.lines().position(|line| line.contains(words)).expect(words) + 1
}

fn block(extra: &str) -> String {
    page(&rule("wvb-1", extra))
}

#[test]
fn a_good_page_loads_with_its_citation_version_and_words() {
    let rulebook = load(&[("wvb.md", &block("words = [\"binnen 24 uur\"]\nparagraph = \"1\""))]).unwrap();
    let rule = rulebook.rule("wvb-1").unwrap();
    assert_eq!(rule.citation.to_string(), "Wvb art. 1(1)");
    assert_eq!(rule.version.to_string().len(), 64);
    assert_eq!(rulebook.page(&rule.place).unwrap().title, "Artikel 1");
}

#[test]
fn pinned_words_must_stand_in_the_quotation_white_space_aside() {
    // "binnen" and "24 uur" stand on two lines of the page.
    assert!(load(&[("wvb.md", &block("words = [\"dat binnen   24 uur\"]"))]).is_ok());
    let text = block("words = [\"binnen 48 uur\"]");
    let (line, what) = problem(&text);
    assert_eq!(line, line_of(&text, "words ="));
    let What::WordsNotQuoted { words, clause } = what else { panic!("{what:?}") };
    assert_eq!(words, "binnen 48 uur");
    assert_eq!(clause.as_deref(), Some("meldt dat binnen 24 uur aan de autoriteit"));
}

#[test]
fn words_of_another_page_do_not_count() {
    let other = block("words = [\"binnen 24 uur\"]").replace("wvb-1", "wvb-2");
    let bare = block("words = [\"binnen 24 uur\"]").replace("> ", "");
    let problems = load(&[("a.md", &other), ("b.md", &bare)]).unwrap_err();
    assert!(matches!(problems[0].what, What::NothingQuoted), "{problems:?}");
}

#[test]
fn an_unknown_key_names_the_nearest() {
    let text = block("wordz = []");
    let expected = What::UnknownKey { key: "wordz".into(), nearest: Some("words".into()) };
    assert_eq!(problem(&text), (line_of(&text, "wordz"), expected));
}

#[test]
fn an_unknown_condition_names_the_nearest() {
    let text = block("when = [\"personal-data-breech\"]");
    let expected = What::UnknownValue {
        key: "when",
        value: "personal-data-breech".into(),
        nearest: Some("personal-data-breach".into()),
    };
    assert_eq!(problem(&text), (line_of(&text, "when ="), expected));
}

#[test]
fn unknown_vocabulary_is_refused_wherever_it_stands() {
    let cases = [
        ("duty = \"file-with-authority\"", "duty = \"file-with-autority\"", "duty"),
        ("on = \"controller\"", "on = \"controler\"", "on"),
        ("to = \"data-protection-authority\"", "to = \"nobody\"", "to"),
        ("\nfill = 1", "\nphase = \"first\"", "phase"),
        ("\nfill = 1", "\ndue = { within = \"72 ours\", after = \"aware\" }", "within"),
        ("\nfill = 1", "\ndue = { within = \"72 hours\", after = \"awake\" }", "after"),
        ("\nfill = 1", "\ndue = { within = \"72 hours\", after = \"aware\", counted = \"clok\" }", "counted"),
    ];
    for (from, to, wanted) in cases {
        let text = block("\nfill = 1").replace(from, to).replace("\nfill = 1", "");
        let (line, what) = problem(&text);
        let What::UnknownValue { key, .. } = what else { panic!("{to}: {what:?}") };
        assert_eq!(key, wanted);
        assert_eq!(line, line_of(&text, to.trim()), "{to}");
    }
}

#[test]
fn a_missing_key_and_broken_toml_say_on_which_line() {
    let text = block("").replace("duty = \"file-with-authority\"\n", "");
    assert_eq!(problem(&text).1, What::MissingKey { key: "duty".into() });
    let text = block("when = [");
    assert!(matches!(problem(&text), (_, What::Toml { .. })));
}

#[test]
fn an_unknown_block_names_the_nearest() {
    let text = page("```toml rul\nid = \"x\"\n```");
    let expected = What::UnknownBlock { kind: "rul".into(), nearest: Some("rule".into()) };
    assert_eq!(problem(&text), (line_of(&text, "toml rul"), expected));
}

#[test]
fn front_matter_is_checked_line_by_line() {
    assert_eq!(problem("# Artikel 1").1, What::NoFrontMatter);
    assert_eq!(problem("+++\nact = \"x\"\n").1, What::FrontMatterOpen);
    let text = page_from("2020-01-01", ", until = 2019-01-01", "law", "");
    assert_eq!(problem(&text), (line_of(&text, "in_force"), What::DatesReversed));
    let text = page_from("2020-01-01T00:00:00", "", "law", "");
    assert_eq!(problem(&text), (line_of(&text, "in_force"), What::NotADate { key: "from" }));
    let text = page_from("2020-01-01", "", "lex", "");
    assert!(matches!(problem(&text), (6, What::UnknownValue { key: "force", .. })));
    let text = page("").replace("literal", "litteral");
    assert!(matches!(problem(&text), (7, What::UnknownValue { key: "how", .. })));
    let text = page("").replace("article  = \"1\"\n", "");
    assert_eq!(problem(&text).1, What::MissingKey { key: "article".into() });
}

#[test]
fn a_page_that_is_not_text_says_from_which_line() {
    let bytes = [page("").as_bytes(), b"\n\xff\xfe"].concat();
    let file = SourceFile { path: "wvb.md".into(), bytes };
    let problems = Rulebook::load(std::slice::from_ref(&file)).unwrap_err();
    let problem = problems.iter().find(|problem| &*problem.place.file == "wvb.md").unwrap();
    assert_eq!(problem.what, What::NotText);
    assert!(problem.place.line > 12, "{:?}", problem.place);
}

#[test]
fn an_id_is_kebab_case_and_stands_once_for_the_same_days() {
    let text = page(&rule("Wvb_1", ""));
    assert_eq!(problem(&text).1, What::BadId { id: "Wvb_1".into() });
    let (one, two) = (block(""), block(""));
    let problems = load(&[("a.md", &one), ("b.md", &two)]).unwrap_err();
    let What::DuplicateId { id, first } = &problems[0].what else { panic!("{problems:?}") };
    assert_eq!((id.as_str(), &*first.file, &*problems[0].place.file), ("wvb-1", "a.md", "b.md"));
}

#[test]
fn a_change_of_law_is_a_second_page_with_the_same_id_and_other_days() {
    let old = page_from("2020-01-01", ", until = 2026-01-01", "law", &rule("wvb-1", ""));
    let new = page_from("2026-01-01", "", "law", &rule("wvb-1", "paragraph = \"1\""));
    assert_eq!(load(&[("old.md", &old), ("new.md", &new)]).unwrap().rules().count(), 2);
}

#[test]
fn references_to_rules_that_do_not_exist_name_the_nearest() {
    let cases = [
        "displaces = [\"wvb-11\"]",
        "displaced_by = [\"wvb-11\"]",
        "after = \"filed:wvb-11\"",
        "after = \"missed:wvb-11\"",
        "due = { within = \"1 month\", after = \"filed:wvb-11\" }",
    ];
    for extra in cases {
        let (_, what) = problem(&block(extra));
        let What::UnknownRule { id, nearest, .. } = what else { panic!("{extra}: {what:?}") };
        assert_eq!((id.as_str(), nearest.as_deref()), ("wvb-11", Some("wvb-1")));
    }
    let reading = "```toml reading\nof = \"wvb-11\"\ncounted = \"clock\"\nsource = \"x\"\n```";
    assert!(matches!(problem(&page(&format!("{}{reading}", rule("wvb-1", "")))).1, What::UnknownRule { .. }));
}

#[test]
fn half_an_alternative_term_is_refused() {
    let text = block("due = { within = \"4 hours\", after = \"classified\", or_within = \"24 hours\" }");
    assert_eq!(problem(&text), (line_of(&text, "due ="), What::HalfAlternative));
}

#[test]
fn a_literal_page_of_law_pins_each_of_its_rules() {
    let text = block("words = []");
    assert_eq!(problem(&text).1, What::NotPinned);
    assert!(load(&[("wvb.md", &text.replace("literal", "memory"))]).is_ok());
}

#[test]
fn rules_that_displace_each_other_or_follow_themselves_are_refused() {
    let each =
        format!("{}{}", rule("wvb-1", "displaces = [\"wvb-2\"]"), rule("wvb-2", "displaces = [\"wvb-1\"]"));
    let expected = What::DisplaceEachOther { id: "wvb-1".into(), other: "wvb-2".into() };
    assert_eq!(problem(&page(&each)).1, expected);
    assert_eq!(problem(&block("after = \"missed:wvb-1\"")).1, What::FollowsItself { id: "wvb-1".into() });
}

#[test]
fn a_term_that_no_law_has_is_refused() {
    let text = block("due = { within = \"900000000 hours\", after = \"aware\" }");
    assert!(matches!(problem(&text).1, What::UnknownValue { key: "within", .. }));
}

#[test]
fn a_broken_page_is_not_blamed_on_the_pages_that_refer_to_it() {
    let broken = block("wordz = []");
    let refers = page(&rule("wvb-2", "displaces = [\"wvb-1\"]"));
    assert_eq!(load(&[("a.md", &broken), ("b.md", &refers)]).unwrap_err().len(), 1);
}

#[test]
fn the_version_of_the_rulebook_changes_with_dates_and_force() {
    let version = |text: &str| load(&[("wvb.md", text)]).unwrap().version();
    let plain = page_from("2020-01-01", "", "law", &rule("wvb-1", ""));
    assert_ne!(version(&plain), version(&page_from("2020-01-02", "", "law", &rule("wvb-1", ""))));
    assert_ne!(version(&plain), version(&page_from("2020-01-01", "", "proposed", &rule("wvb-1", ""))));
}

#[test]
fn every_mistake_is_reported_not_only_the_first() {
    let text = page(&format!("{}{}", rule("Bad", ""), rule("wvb-2", "when = [\"x\"]")));
    assert_eq!(load(&[("wvb.md", &text)]).unwrap_err().len(), 2);
}

#[test]
fn a_rulebook_without_calendar_or_definitions_does_not_load() {
    let problems = Rulebook::load(&[]).unwrap_err();
    assert!(!problems.is_empty());
}

#[test]
fn the_version_changes_with_the_block_and_not_with_white_space() {
    let version = |text: &str| load(&[("wvb.md", text)]).unwrap().rule("wvb-1").unwrap().version;
    let plain = block("when = [\"personal-data-breach\"]");
    assert_eq!(version(&plain), version(&plain.replace("when = [", "when =   [")));
    assert_ne!(version(&plain), version(&plain.replace("personal-data-breach", "high-risk")));
}

/// A rulebook of before can be rebuilt for ever, also once this program knows conditions that came later.
#[test]
fn what_nothing_rests_on_need_not_be_defined_and_what_something_rests_on_must_be() {
    let zone = format!("{}/../../rules/calendars/nl.toml", env!("CARGO_MANIFEST_DIR"));
    let load = |conditions: &str| {
        let file = |path: &str, bytes: Vec<u8>| SourceFile { path: path.to_owned(), bytes };
        Rulebook::load(&[
            file("wvb.md", block("when = [\"personal-data-breach\"]").into_bytes()),
            file("calendars/nl.toml", std::fs::read(&zone).unwrap()),
            file("conditions.md", conditions.as_bytes().to_vec()),
        ])
    };
    assert!(load("### `personal-data-breach`\nEen inbreuk. Bron: AVG art. 4.\n").is_ok());
    let problems = load("### `high-risk`\nHoog. Bron: AVG art. 34.\n").unwrap_err();
    assert_eq!(problems[0].what, What::MissingKey { key: "personal-data-breach".into() });
}

#[test]
fn the_version_of_a_page_is_that_of_what_it_says_of_the_law_and_not_of_how_we_read_it() {
    let load = |text: &str| load(&[("wvb.md", text)]).unwrap().pages().next().unwrap().clone();
    let text = format!("{}\n**Lezing.** Wij tellen\nklokuren.\n", block("when = [\"personal-data-breach\"]"));
    let page = load(&text);
    let prose: Vec<(&str, usize)> = page.prose.iter().map(|it| (it.text.as_str(), it.line)).collect();
    assert_eq!(prose, [("Lezing. Wij tellen klokuren.", line_of(&text, "**Lezing.**"))]);
    let same = |from: &str, to: &str| load(&text.replace(from, to)).version == page.version;
    assert!(same("klokuren", "uren"));
    assert!(same("on = 2026-11-21", "on = 2026-11-22"));
    assert!(!same("tenzij niemand er last van heeft", "behalve als niemand er last van heeft"));
    assert!(!same("from = 2020-01-01", "from = 2020-01-01, until = 2027-01-01"));
    assert!(!same("personal-data-breach", "high-risk"));
}

#[test]
fn who_compared_a_page_may_be_said_and_is_otherwise_unknown() {
    let by = |text: &str| load(&[("wvb.md", text)]).unwrap().pages().next().unwrap().checked_by.clone();
    let plain = block("");
    assert_eq!(by(&plain), None);
    let signed = plain.replace("how = \"literal\"", "how = \"literal\", by = \"Noor Bakker\"");
    assert_eq!(by(&signed).as_deref(), Some("Noor Bakker"));
}

#[test]
fn the_log_of_changes_is_no_part_of_the_version_and_a_line_that_is_wrong_is_told_with_its_place() {
    let page = block("");
    let log = "## 1.0.0 - 2026-11-28\n\n* New page.\n* Impacted periods: all.\n* Impacted areas:\n  - `wvb.md` \
               `0123456789ab`\n* Details:\n  - One.\n* Bijzonderheden:\n  - Een.\n";
    let without = load(&[("wvb.md", &page)]).unwrap();
    let with = load(&[("wvb.md", &page), ("CHANGELOG.md", log)]).unwrap();
    assert_eq!(without.version(), with.version());
    assert_eq!((without.changes().len(), with.changes().len()), (0, 1));
    let wrong = log.replace("New page", "New paper");
    let problems = load(&[("wvb.md", &page), ("CHANGELOG.md", &wrong)]).unwrap_err();
    assert_eq!(problems[0].what, What::NotAChange { line: "* New paper.".into() });
    assert_eq!(problems[0].place.to_string(), "CHANGELOG.md:3");
}
