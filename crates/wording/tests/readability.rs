//! The Dutch texts on the screen can be read by somebody who is tired.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

mod measure;

use std::fmt::Write;
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use measure::{FLOOR_OF_A_TEXT, WORDS_OF_A_TEXT, score, size};
use testkit::repository;
use wording::readability::{PLAIN, Size};

static NL: LazyLock<String> = LazyLock::new(|| repository::sentences("nl"));

/// What developers and writers of rule pages read.
const FOR_DEVELOPERS: [&str; 2] = ["page-", "calendar-"];

/// The texts that people read on a screen, by key. What is filled in counts as one short word.
fn texts() -> Vec<(String, String)> {
    let resource = fluent_syntax::parser::parse(NL.as_str()).unwrap();
    let mut texts = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(pattern) = &message.value else { continue };
        let key = message.id.name;
        let mut text = String::new();
        if write_pattern(pattern, &mut text) && !FOR_DEVELOPERS.iter().any(|prefix| key.starts_with(prefix)) {
            texts.push((key.to_owned(), text));
        }
    }
    texts
}

/// Writes a text, with the last of the variants where it has several; whether it has any words of its own.
fn write_pattern(pattern: &Pattern<&str>, text: &mut String) -> bool {
    let mut has_words = false;
    for element in &pattern.elements {
        has_words |= match element {
            PatternElement::TextElement { value } => {
                text.push_str(value);
                value.contains(char::is_alphabetic)
            }
            PatternElement::Placeable { expression } => write_expression(expression, text),
        };
    }
    has_words
}

fn write_expression(expression: &Expression<&str>, text: &mut String) -> bool {
    match expression {
        Expression::Select { variants, .. } => {
            variants.last().is_some_and(|variant| write_pattern(&variant.value, text))
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            text.push_str(value);
            true
        }
        Expression::Inline(_) => {
            text.push('X');
            false
        }
    }
}

#[test]
fn the_texts_are_plain_language() {
    let texts = texts();
    assert!(texts.len() > 500);
    let whole = texts.iter().map(|(_, text)| size(text)).fold(Size::default(), Size::with);
    let long = texts.iter().map(|(key, text)| (size(text), key, text));
    let mut long: Vec<_> = long.filter(|(size, ..)| size.words >= WORDS_OF_A_TEXT).collect();
    long.sort_by(|(one, ..), (other, ..)| score(*one).total_cmp(&score(*other)));
    let mut worst = String::new();
    for (size, key, text) in long.iter().take(10) {
        writeln!(worst, "{:.0} {key}: {text}", score(*size)).unwrap();
    }
    let sentences = long.iter().map(|(size, ..)| *size).fold(Size::default(), Size::with);
    println!("all texts: {:.1}; the longer ones: {:.1}; the ten worst:", score(whole), score(sentences));
    println!("{worst}");
    // Labels of a word or two are no sentences, so what is read as sentences must pass by itself too.
    for size in [whole, sentences] {
        assert!(score(size) >= PLAIN, "{size:?} scores {:.1}", score(size));
    }
    for (size, key, text) in long {
        assert!(score(size) >= FLOOR_OF_A_TEXT, "{key} scores {:.0}: {text}", score(size));
    }
}
