//! The chapters: one for each act, in the order in which a reader meets them, each with its cases at the end.

use std::collections::BTreeMap;

use incident::cases::RuleCase;
use law::Page;
use serde_json::{Value, json};

use super::{Lawbook, article};

/// The chapters of our own pages in their order, by folder. What an organisation adds comes after them, proposals last.
const ORDER: [&str; 19] = [
    "eu/avg",
    "nl/uavg",
    "nl/cbw",
    "eu/nis2",
    "nl/wwke",
    "eu/cer",
    "eu/dora",
    "eu/cra",
    "eu/eidas",
    "eu/eprivacy",
    "nl/tw",
    "eu/mdr",
    "eu/ivdr",
    "eu/ai",
    "eu/mar",
    "nl/wft",
    "nl/wpg",
    "nl/bw",
    "guidance",
];
const PROPOSED: &str = "proposed";

/// A case with its number in the book.
pub(super) struct Numbered<'a> {
    pub(super) name: String,
    pub(super) case: &'a RuleCase,
}

/// Every chapter.
pub(super) fn all(book: &Lawbook<'_>) -> Vec<Value> {
    let mut pages: BTreeMap<&str, Vec<&Page>> = BTreeMap::new();
    for page in book.rulebook.pages() {
        pages.entry(folder(&page.file)).or_default().push(page);
    }
    for pages in pages.values_mut() {
        pages.sort_by_key(|page| in_order(&page.file));
    }
    let mut chapters: Vec<(&str, Vec<&Page>)> = pages.into_iter().collect();
    chapters.sort_by_key(|(folder, _)| (place(folder), *folder));
    let numbered = numbered(book, &chapters);
    chapters.iter().map(|(folder, pages)| chapter(book, folder, pages, &numbered)).collect()
}

fn chapter(book: &Lawbook<'_>, folder: &str, pages: &[&Page], cases: &[Numbered<'_>]) -> Value {
    let own = cases.iter().filter(|it| self::folder(&it.case.file) == folder);
    let row = |it: &Numbered<'_>| {
        let told = book.wording.case_told(book.rulebook, it.case);
        json!({
            "name": it.name,
            "about": told.about,
            "source": told.source,
            "known": told.known,
            "expected": told.expected,
        })
    };
    json!({
        "title": title(book, folder, pages),
        "articles": pages.iter().map(|page| article::article(book, page, cases)).collect::<Vec<_>>(),
        "cases": own.map(row).collect::<Vec<_>>(),
    })
}

/// The cases with their numbers, chapter by chapter.
fn numbered<'a>(book: &Lawbook<'a>, chapters: &[(&str, Vec<&Page>)]) -> Vec<Numbered<'a>> {
    let letter = book.wording.text("lawbook-case").chars().next().unwrap_or('C');
    let ordered = chapters.iter().flat_map(|(wanted, _)| {
        let cases: &'a [RuleCase] = book.cases;
        cases.iter().filter(move |case| folder(&case.file) == *wanted)
    });
    ordered.zip(1..).map(|(case, number)| Numbered { name: format!("{letter}{number}"), case }).collect()
}

/// What a chapter is called: by us, or by the act of its first page.
fn title(book: &Lawbook<'_>, folder: &str, pages: &[&Page]) -> String {
    let known = ORDER.contains(&folder) || folder == PROPOSED;
    if known {
        return book.wording.text(&format!("lawbook-part-{}", folder.replace('/', "-")));
    }
    pages.first().map(|page| page.citation.act.clone()).unwrap_or_default()
}

fn place(folder: &str) -> usize {
    let own = ORDER.len();
    let last = if folder == PROPOSED { own + 1 } else { own };
    ORDER.iter().position(|known| *known == folder).unwrap_or(last)
}

/// The folder of a file within the rulebook; proposals of every act are one chapter.
fn folder(file: &str) -> &str {
    let (folder, _) = file.rsplit_once('/').unwrap_or(("", file));
    let at = folder.rfind("rules/").map_or(0, |at| at + "rules/".len());
    let inner = &folder[at..];
    if inner.starts_with(PROPOSED) { PROPOSED } else { inner }
}

/// A name with its numbers as numbers, so that article 5 comes before article 14.
fn in_order(file: &str) -> Vec<(String, u64)> {
    let mut parts: Vec<(String, u64)> = Vec::new();
    let mut rest = file;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
        let (text, tail) = rest.split_at(digits);
        let end = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
        parts.push((text.to_owned(), tail[..end].parse().unwrap_or_default()));
        rest = &tail[end..];
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_stand_by_their_numbers_and_not_by_their_letters() {
        assert!(in_order("rules/nl/cbw/artikel-5.md") < in_order("rules/nl/cbw/artikel-14.md"));
        assert!(in_order("cir-2024-2690-artikel-9.md") < in_order("cir-2024-2690-artikel-10.md"));
    }

    #[test]
    fn a_file_belongs_to_the_chapter_of_its_act_wherever_the_rulebook_lies() {
        assert_eq!(folder("rules/eu/avg/artikel-33.md"), "eu/avg");
        assert_eq!(folder("/srv/paraat/rules/eu/avg/artikel-33.cases.toml"), "eu/avg");
        assert_eq!(folder("rules/proposed/digital-omnibus/avg-artikel-33.md"), "proposed");
        assert_eq!(folder("contracten/de-linde.md"), "contracten");
    }
}
