//! Every sentence of the interface exists in Dutch and in English, exists once, and is used; and what is used exists.
//!
//! A key is used when the sources hold it in quotes, or when another sentence refers to it. A key that is put together
//! from a prefix and a value is used when the sources hold its prefix, hyphen included, at the start of a string:
//! `"standing-"` or `"standing-{name}"` uses `standing-open`.

use std::collections::{BTreeMap, BTreeSet};

use crate::breach::Breach;
use crate::workspace::{File, Workspace};

const LANGUAGES: [&str; 2] = ["nl", "en"];

pub(super) fn check(workspace: &Workspace) -> Vec<Breach> {
    let keys: Vec<Key> = workspace.files_in("wording/", ".ftl").flat_map(keys).collect();
    let mut breaches = missing_in_a_language(&keys);
    breaches.extend(written_twice(&keys));
    breaches.extend(unused(&keys, workspace));
    breaches.extend(unwritten(&keys, workspace));
    breaches
}

/// A key, and where it is.
struct Key {
    name: String,
    path: String,
    line: usize,
}

impl Key {
    fn place(&self) -> String {
        format!("{}:{}", self.path, self.line)
    }
}

/// The keys that a file defines. Definitions start at the margin; what belongs to them is indented.
fn keys(file: &File) -> impl Iterator<Item = Key> {
    let numbered = file.text.lines().zip(1..);
    let named = numbered.filter_map(|(text, line)| Some((defined(text)?, line)));
    named.map(|(name, line)| Key { name: name.to_owned(), path: file.path.clone(), line })
}

fn defined(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let is_margin = line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-');
    is_margin.then(|| name.trim_end())
}

fn missing_in_a_language(keys: &[Key]) -> Vec<Breach> {
    let known: BTreeSet<(String, &str)> =
        keys.iter().map(|key| (key.path.clone(), key.name.as_str())).collect();
    let mut breaches = Vec::new();
    for key in keys {
        for other in counterparts(&key.path) {
            if !known.contains(&(other.clone(), key.name.as_str())) {
                let what = format!("the sentence {} is not in {other}", key.name);
                breaches.push(Breach::new(key.place(), what, "write it in both languages"));
            }
        }
    }
    breaches
}

/// The same file in the other languages: `ui/nl.ftl` stands beside `ui/en.ftl`.
fn counterparts(path: &str) -> Vec<String> {
    let own = path.split(['/', '.']).find(|part| LANGUAGES.contains(part)).unwrap_or_default();
    let others = LANGUAGES.iter().filter(|language| !own.is_empty() && **language != own);
    others.map(|other| with_language(path, own, other)).collect()
}

fn with_language(path: &str, own: &str, other: &str) -> String {
    let parts = path.split_inclusive(['/', '.']);
    let named = |part: &str| part.trim_end_matches(['/', '.']) == own;
    parts.map(|part| if named(part) { part.replace(own, other) } else { part.to_owned() }).collect()
}

fn written_twice(keys: &[Key]) -> Vec<Breach> {
    let mut first: BTreeMap<(&str, &str), &Key> = BTreeMap::new();
    let mut breaches = Vec::new();
    for key in keys {
        let language = key.path.split(['/', '.']).find(|part| LANGUAGES.contains(part)).unwrap_or_default();
        if let Some(earlier) = first.insert((language, &key.name), key) {
            let what = format!("the sentence {} is already in {}", key.name, earlier.place());
            breaches.push(Breach::new(key.place(), what, "keep one of the two"));
        }
    }
    breaches
}

fn unused(keys: &[Key], workspace: &Workspace) -> Vec<Breach> {
    let sources: Vec<&str> = workspace.files_in("crates/", "").filter(is_product).map(text).collect();
    let wording: Vec<&str> = workspace.files_in("wording/", ".ftl").map(text).collect();
    let uses = Uses { quoted: strings_at_start(&sources), referred: references(&wording) };
    let unused = keys.iter().filter(|key| !uses.contain(&key.name));
    unused.map(unused_breach).collect()
}

fn unused_breach(key: &Key) -> Breach {
    let what = format!("the sentence {} is not used", key.name);
    Breach::new(key.place(), what, "remove it from both languages, or show it")
}

/// The crates that speak: the core has no sentences.
const SPEAKING: [&str; 5] =
    ["crates/app/", "crates/documents/", "crates/paraat/", "crates/web/", "crates/wording/"];
/// What asks for a sentence by its key.
const ASKS: [&str; 6] = [".text(\"", ".t(\"", ".format(\"", ".many(\"", ".counted(\"", ".with_mark(\""];

/// Sentences that are asked for by a whole key and stand nowhere: people would read the key.
fn unwritten(keys: &[Key], workspace: &Workspace) -> Vec<Breach> {
    let known: BTreeSet<&str> = keys.iter().map(|key| key.name.as_str()).collect();
    let speaks = |file: &&File| is_product(file) && SPEAKING.iter().any(|place| file.path.starts_with(place));
    let mut breaches = Vec::new();
    for file in workspace.files_in("crates/", "").filter(speaks) {
        let lines = file.text.lines().zip(1..).take_while(|(line, _)| line.trim() != "#[cfg(test)]");
        for (text, line) in lines {
            for key in asked(text).filter(|key| !known.contains(key)) {
                let what = format!("the sentence {key} stands nowhere");
                breaches.push(Breach::new(
                    format!("{}:{line}", file.path),
                    what,
                    "write it in both languages",
                ));
            }
        }
    }
    breaches
}

/// The whole keys that a line asks for; not what is put together from parts.
fn asked(line: &str) -> impl Iterator<Item = &str> {
    let after = ASKS.iter().flat_map(|ask| line.split(ask).skip(1));
    after.filter_map(|rest| rest.split_once('"')).map(|(key, _)| key).filter(|key| is_key(key))
}

/// Whether a file is a source of the product; what developers and tests say is shown to nobody.
fn is_product(file: &&File) -> bool {
    let mut parts = file.path.split('/').skip(1);
    !matches!(parts.next(), Some("xtask" | "testkit")) && parts.next() == Some("src")
}

fn text(file: &File) -> &str {
    &file.text
}

/// How the project mentions keys.
struct Uses<'a> {
    /// What follows a quote in the sources as far as it could be a key; a prefix ends in a hyphen.
    quoted: BTreeSet<&'a str>,
    /// What other sentences refer to.
    referred: BTreeSet<&'a str>,
}

impl Uses<'_> {
    fn contain(&self, name: &str) -> bool {
        let mut prefixes = name.match_indices('-').map(|(at, _)| &name[..=at]);
        self.quoted.contains(name)
            || self.referred.contains(name)
            || prefixes.any(|prefix| prefix != "-" && self.quoted.contains(prefix))
    }
}

/// What stands after each quote: the whole string when that could be a key, or the part up to a `{` or the quote.
fn strings_at_start<'a>(sources: &[&'a str]) -> BTreeSet<&'a str> {
    let after_quotes = sources.iter().flat_map(|text| text.split('"').skip(1));
    after_quotes
        .map(|string| string.split('{').next().unwrap_or_default())
        .filter(|part| is_key(part))
        .collect()
}

/// What stands after each opening brace in a sentence, when that is a key or a term.
fn references<'a>(wording: &[&'a str]) -> BTreeSet<&'a str> {
    let after_braces = wording.iter().flat_map(|text| text.split('{').skip(1));
    let first_words =
        after_braces.filter_map(|text| text.split(['}', '(', '.', ' ']).find(|word| !word.is_empty()));
    first_words.filter(|word| is_key(word)).collect()
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::samples::files;

    fn faults(nl: &str, en: &str, source: &str) -> Vec<String> {
        let workspace = files(&[
            ("wording/ui/nl.ftl", nl),
            ("wording/ui/en.ftl", en),
            ("crates/wording/src/lib.rs", source),
        ]);
        check(&workspace).into_iter().map(|breach| format!("{}: {}", breach.place, breach.what)).collect()
    }

    #[test]
    fn a_sentence_in_one_language_only_is_found() {
        assert_eq!(
            faults("a = Een\n# b = niet\nb = Twee\n", "a = One\n", "(\"a\", \"b\")"),
            ["wording/ui/nl.ftl:3: the sentence b is not in wording/ui/en.ftl"]
        );
        assert_eq!(
            faults("a = Een\n", "a = One\nb = Two\n", "(\"a\", \"b\")"),
            ["wording/ui/en.ftl:2: the sentence b is not in wording/ui/nl.ftl"]
        );
    }

    #[test]
    fn a_sentence_that_is_written_twice_is_found() {
        assert_eq!(
            faults("a = Een\na = Twee\n", "a = One\n", "\"a\""),
            ["wording/ui/nl.ftl:2: the sentence a is already in wording/ui/nl.ftl:1"]
        );
    }

    #[test]
    fn a_sentence_that_nobody_uses_is_found() {
        assert_eq!(
            faults("a = Een\n", "a = One\n", "fn a() -> &'static str { \"ab\" }"),
            [
                "wording/ui/nl.ftl:1: the sentence a is not used",
                "wording/ui/en.ftl:1: the sentence a is not used"
            ]
        );
    }

    #[test]
    fn a_sentence_that_stands_nowhere_is_found_where_it_is_asked_for() {
        let sentence = "a = Een\n";
        let asks = "fn a() {\n  w.text(\"a\");\n  w.format(\"b\", []);\n}\n#[cfg(test)]\nw.text(\"c\");\n";
        assert_eq!(
            faults(sentence, sentence, asks),
            ["crates/wording/src/lib.rs:3: the sentence b stands nowhere"]
        );
    }

    #[test]
    fn a_test_uses_no_sentence() {
        let ftl = "a = Een\n";
        let workspace = files(&[
            ("wording/ui/nl.ftl", ftl),
            ("wording/ui/en.ftl", ftl),
            ("crates/wording/tests/all.rs", "\"a\""),
            ("crates/xtask/src/tidy/keys.rs", "\"a\""),
        ]);
        assert_eq!(check(&workspace).len(), 2);
    }

    #[test]
    fn a_prefix_uses_every_sentence_that_starts_with_it() {
        let ftl = "standing-open = Open\nstanding-met = Gedaan\n    .title = Titel\n";
        assert_eq!(faults(ftl, ftl, "format!(\"standing-{name}\")"), Vec::<String>::new());
        assert_eq!(faults(ftl, ftl, "[\"standing-\", name].concat()"), Vec::<String>::new());
        assert_eq!(faults(ftl, ftl, "\"standing\"").len(), 4);
    }

    #[test]
    fn a_sentence_may_use_another() {
        let ftl = "-name = Paraat\nhello = Dit is { -name }, { bye }\nbye = tot ziens\n";
        assert_eq!(faults(ftl, ftl, "\"hello\""), Vec::<String>::new());
    }

    #[test]
    fn a_folder_for_each_language_will_do_as_well() {
        assert_eq!(counterparts("wording/nl/facts.ftl"), ["wording/en/facts.ftl"]);
        assert_eq!(counterparts("wording/ui/facts.nl.ftl"), ["wording/ui/facts.en.ftl"]);
    }

    #[test]
    fn a_project_without_sentences_passes() {
        assert!(check(&files(&[("crates/law/src/lib.rs", "")])).is_empty());
    }
}
