//! An explanation keeps the words of the law apart from what is told about them.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

use incident::picture::{Options, picture};
use testkit::repository::rulebook;
use testkit::situations;
use wording::{Block, Lang, Wording};

fn explained(id: &str, lang: Lang) -> Result<Vec<Block>, String> {
    let situation = situations::toml(
        r#"
        at = "2026-11-21T12:00:00+01:00"
        profile = { role = "controller", country = "NL" }
        [facts]
        dimensions = ["C"]
        data_categories = ["basic"]
        "#,
    );
    let picture = picture(rulebook(), &situation, Options::default());
    Wording::new(lang).explain(rulebook(), &situation, &picture, id)
}

#[test]
fn the_words_of_the_law_are_quotes_with_the_pinned_words_marked() {
    let pinned = "»uiterlijk 72 uur nadat hij er kennis van heeft genomen«";
    let quotes_it = |block: &Block| matches!(block, Block::Quote { text, .. } if text.contains(pinned));
    assert!(explained("avg-33-1", Lang::Nl).unwrap().iter().any(quotes_it));
    assert!(explained("avg-33-1", Lang::En).unwrap().iter().any(quotes_it));
}

#[test]
fn only_who_reads_another_language_is_told_that_the_law_stands_in_dutch() {
    let told = |lang| matches!(explained("avg-33-1", lang).unwrap().last(), Some(Block::Note(_)));
    assert!(told(Lang::En));
    assert!(!told(Lang::Nl));
}

#[test]
fn a_name_that_is_nearly_right_is_answered_with_the_right_one() {
    let unknown = explained("avg-33-l", Lang::En).unwrap_err();
    assert_eq!(unknown, "avg-33-l: there is no such rule; did you mean \"avg-33-1\"?");
}
