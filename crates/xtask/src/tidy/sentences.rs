//! Sentences for people live in `rules/`, in `wording/` and in templates, not in the core.

use std::iter::Peekable;

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};

use crate::breach::Breach;
use crate::workspace::{File, Workspace};

/// From this many words a string is a sentence.
const WORDS_OF_A_SENTENCE: usize = 3;

/// What follows these in brackets is read by programmers only.
const FOR_PROGRAMMERS: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "expect",
    "panic",
    "unreachable",
];

pub(super) fn check(workspace: &Workspace) -> Vec<Breach> {
    workspace.core_sources().filter(|file| !is_test_file(file)).flat_map(sentences).collect()
}

/// Whether the whole file is a `#[cfg(test)] mod tests;`.
fn is_test_file(file: &File) -> bool {
    file.path.ends_with("/tests.rs") || file.path.contains("/tests/")
}

fn sentences(file: &File) -> Vec<Breach> {
    let mut found = Vec::new();
    collect(file.text.parse().unwrap_or_default(), &mut found);
    found.into_iter().map(|(line, sentence)| breach(file, line, &sentence)).collect()
}

fn breach(file: &File, line: usize, sentence: &str) -> Breach {
    let what = format!("the core speaks a sentence: {sentence:?}");
    let mend = "return an enum with the data, and put the sentence in `wording`";
    Breach::new(format!("{}:{line}", file.path), what, mend)
}

/// Collects the lines and texts of the sentences among `tokens`.
fn collect(tokens: TokenStream, found: &mut Vec<(usize, String)>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => skip_attribute(&mut tokens),
            TokenTree::Ident(name) if FOR_PROGRAMMERS.contains(&name.to_string().as_str()) => {
                skip_arguments(&mut tokens);
            }
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Literal(literal) => found.extend(sentence(&literal)),
            TokenTree::Punct(_) | TokenTree::Ident(_) => {}
        }
    }
}

/// Skips what follows a `#`; after `#[cfg(test)]` also the item that it marks.
fn skip_attribute(tokens: &mut Peekable<IntoIter>) {
    tokens.next_if(|token| is_punct(token, '!'));
    let attribute = tokens.next_if(|token| matches!(token, TokenTree::Group(_)));
    if attribute.is_some_and(|attribute| is_for_tests(&attribute)) {
        skip_item(tokens);
    }
}

fn is_for_tests(attribute: &TokenTree) -> bool {
    let written: String = attribute.to_string().split_whitespace().collect();
    written == "[cfg(test)]"
}

/// Skips up to the end of an item: its semicolon, or the braces of its body.
fn skip_item(tokens: &mut Peekable<IntoIter>) {
    let is_end = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        other => is_punct(other, ';'),
    };
    tokens.find(is_end);
}

fn skip_arguments(tokens: &mut Peekable<IntoIter>) {
    tokens.next_if(|token| is_punct(token, '!'));
    tokens.next_if(|token| matches!(token, TokenTree::Group(_)));
}

fn is_punct(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

/// The line and the text of a string literal, when that is a sentence.
fn sentence(literal: &Literal) -> Option<(usize, String)> {
    let syn::Lit::Str(text) = syn::Lit::new(literal.clone()) else {
        return None;
    };
    let text = text.value();
    let words = text.split_whitespace().filter(|word| is_word(word)).count();
    (words >= WORDS_OF_A_SENTENCE).then(|| (literal.span().start().line, text))
}

/// Letters, with what may stand in or beside a word.
fn is_word(text: &str) -> bool {
    let word = text.trim_matches(|sign: char| sign.is_ascii_punctuation() && !"{}".contains(sign));
    !word.is_empty() && word.chars().all(|sign| sign.is_alphabetic() || "-'’".contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::samples::files;

    fn spoken(text: &str) -> Vec<String> {
        let found = check(&files(&[("crates/law/src/rule.rs", text)]));
        found.into_iter().map(|breach| format!("{}: {}", breach.place, breach.what)).collect()
    }

    #[test]
    fn a_sentence_in_a_string_is_found() {
        assert_eq!(
            spoken("fn f() -> &'static str {\n    \"meld dit bij de AP\"\n}\n"),
            ["crates/law/src/rule.rs:2: the core speaks a sentence: \"meld dit bij de AP\""]
        );
    }

    #[test]
    fn a_sentence_in_a_macro_is_found() {
        assert_eq!(spoken("fn f(x: u8) -> String { format!(\"rule {x} is not known.\") }").len(), 1);
    }

    #[test]
    fn sentences_for_programmers_pass() {
        let text = "//! The law knows circumstances.\n\
                    /// A rule of the law.\n#[must_use = \"a rule that is dropped\"]\n\
                    fn f() { a.expect(\"a rule is never empty\"); assert!(b, \"the list is sorted\"); }\n\
                    fn g() { unreachable!(\"the loader refuses this page\") }\n";
        assert_eq!(spoken(text), Vec::<String>::new());
    }

    #[test]
    fn tests_may_speak() {
        let text = "#[cfg(test)]\nmod tests {\n    const TEXT: &str = \"een zin van vijf woorden\";\n}\n";
        assert_eq!(spoken(text), Vec::<String>::new());
        let workspace =
            files(&[("crates/law/src/rule/tests.rs", "const A: &str = \"drie gewone woorden\";")]);
        assert!(check(&workspace).is_empty());
    }

    #[test]
    fn what_follows_a_test_is_read_again() {
        assert_eq!(spoken("#[cfg(test)]\nuse a::{b, c};\nconst A: &str = \"drie gewone woorden\";").len(), 1);
    }

    #[test]
    fn names_and_patterns_are_no_sentences() {
        let text = "const A: [&str; 4] = [\"avg-33-1\", \"72 hours\", \"%Y-%m-%d %H:%M\", \"{a} {b} {c}\"];";
        assert_eq!(spoken(text), Vec::<String>::new());
    }

    #[test]
    fn outside_the_core_sentences_are_free() {
        let workspace = files(&[("crates/wording/src/lib.rs", "const A: &str = \"drie gewone woorden\";")]);
        assert!(check(&workspace).is_empty());
    }
}
