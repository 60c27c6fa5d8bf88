//! A small rulebook of made-up provisions.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses its own part, and a test that cannot be set up stops"
)]

use calendar::Start;
use law::{
    Anchor, Capacity, Circumstances, Condition, FactSet, Filed, Finding, PageProblem, Rulebook, SourceFile,
    Truth,
};

pub(crate) const ZONE_AND_DEFINITIONS: [&str; 5] = [
    "calendars/nl.toml",
    "conditions.md",
    "eu/dora/conditions.md",
    "nl/cbw/conditions.md",
    "nl/wwke/conditions.md",
];

/// Loads pages with the calendar and the definitions of the repository.
pub(crate) fn load(pages: &[(&str, &str)]) -> Result<Rulebook, Vec<PageProblem>> {
    let mut files: Vec<SourceFile> = pages
        .iter()
        .map(|(path, text)| SourceFile { path: (*path).to_owned(), bytes: text.as_bytes().to_vec() })
        .collect();
    for path in ZONE_AND_DEFINITIONS {
        let full = format!("{}/../../rules/{path}", env!("CARGO_MANIFEST_DIR"));
        files.push(SourceFile { path: path.to_owned(), bytes: std::fs::read(full).unwrap() });
    }
    Rulebook::load(&files)
}

/// A page in force since 2020 with these blocks under one quotation.
pub(crate) fn page(blocks: &str) -> String {
    page_from("2020-01-01", "", "law", blocks)
}

/// A page with its own dates and force.
pub(crate) fn page_from(from: &str, until: &str, force: &str, blocks: &str) -> String {
    format!(
        r#"+++
act      = "Wet op de voorbeelden (Wvb)"
article  = "1"
in_force = {{ from = {from}{until} }}
source   = "https://example.org/wvb"
force    = "{force}"
checked  = {{ on = 2026-11-21, how = "literal" }}
+++

# Artikel 1

> **1.** Wie iets merkt, meldt dat binnen
> 24 uur aan de autoriteit, tenzij niemand er last van heeft.

{blocks}
"#
    )
}

/// A rule block with these extra lines.
pub(crate) fn rule(id: &str, extra: &str) -> String {
    let words = if extra.contains("words =") { "" } else { "\nwords = [\"24 uur\"]" };
    format!(
        "```toml rule\nid = \"{id}\"\nduty = \"file-with-authority\"\non = \"controller\"\n\
         to = \"data-protection-authority\"{words}\n{extra}\n```\n"
    )
}

/// Circumstances of a controller with a breach, aware at this moment.
pub(crate) fn breach(aware: Option<&str>) -> Circumstances {
    let mut circumstances = Circumstances::unknown();
    circumstances.stand_as(Capacity::Controller, |_| yes());
    circumstances.state(Condition::PersonalDataBreach, |_| yes());
    if let Some(aware) = aware {
        circumstances.happened(Anchor::Aware, Start::Moment(moment(aware)));
    }
    circumstances
}

pub(crate) fn filed(circumstances: &mut Circumstances, rule: &str, at: &str) {
    circumstances.file(rule, Filed { at: Start::Moment(moment(at)) });
}

pub(crate) fn yes() -> Finding {
    Finding::new(Truth::Yes, FactSet::EMPTY)
}

pub(crate) fn moment(text: &str) -> jiff::Timestamp {
    text.parse().unwrap()
}
