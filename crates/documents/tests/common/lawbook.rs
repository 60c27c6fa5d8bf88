//! A few pages of the rulebook: the whole of it has more than a hundred and fifty pages on paper, and says nothing else.

use documents::{Document, Lawbook, Paper};
use incident::cases::RuleCase;
use law::{Rulebook, SourceFile};
use testkit::repository::rule_files;
use testkit::rule_cases;

/// One article word for word, one with thresholds, one from memory and one that is proposed.
const PAGES: [&str; 4] = [
    "rules/eu/avg/artikel-33.md",
    "rules/eu/nis2/cir-2024-2690-artikel-8.md",
    "rules/nl/tw/artikel-11-3a.md",
    "rules/proposed/digital-omnibus/avg-artikel-33.md",
];

/// A rulebook of those pages, with what every rulebook has.
pub(crate) fn small() -> Rulebook {
    let is_part = |path: &str| {
        let shared = ["calendars/nl.toml", "authorities.toml"];
        PAGES.contains(&path) || shared.iter().any(|end| path.ends_with(end))
    };
    let mut files: Vec<_> = rule_files().into_iter().filter(|file| is_part(&file.path)).collect();
    let texts = files.iter().map(|file| String::from_utf8_lossy(&file.bytes)).collect::<String>();
    files.push(definitions(&texts));
    Rulebook::load(&files).unwrap()
}

/// The definitions of what these pages name, and of nothing else: another condition is no other print.
fn definitions(pages: &str) -> SourceFile {
    let is_defining = |file: &SourceFile| file.path.ends_with("conditions.md");
    let mut defined = String::new();
    for file in rule_files().into_iter().filter(is_defining) {
        let text = String::from_utf8(file.bytes).unwrap();
        let sections = text.split("\n### ").skip(1);
        let named = sections.filter(|section| {
            let id = section.lines().next().unwrap().trim().trim_matches('`');
            pages.contains(&format!("\"{id}\""))
        });
        named.for_each(|section| {
            let section = section.split("\n## ").next().unwrap();
            defined.push_str(&format!("### {section}\n"));
        });
    }
    SourceFile { path: "rules/conditions.md".to_owned(), bytes: defined.into_bytes() }
}

/// The first cases beside those pages.
fn cases() -> Vec<RuleCase> {
    let of = |end: &'static str, number: usize| {
        rule_cases::all().into_iter().filter(move |case| case.file.ends_with(end)).take(number)
    };
    let avg = of("eu/avg/artikel-33.cases.toml", 6);
    avg.chain(of("proposed/digital-omnibus/avg-artikel-33.cases.toml", 2)).collect()
}

/// Those pages as a document.
pub(crate) fn lawbook(paper: &Paper<'_>) -> Document {
    let (rulebook, cases) = (small(), cases());
    documents::lawbook(&Lawbook {
        wording: paper.wording,
        rulebook: &rulebook,
        cases: &cases,
        today: "2026-11-29".parse().unwrap(),
    })
}
