//! A letter on paper: the exact words of a message, with room for the address of whoever gets it.
//!
//! Paraat knows no addresses of people at home. The letter is made once, and whoever prints many puts each address where
//! the window of an envelope shows it (NEN 1026: a DL envelope with its window on the left).

use jiff::civil::Date;
use serde_json::{Value, json};
use wording::Wording;

use crate::engine::{Document, Part, Template};

const TEMPLATE: Template = Template { name: "letter", text: include_str!("template.typ") };

/// A letter to be printed.
#[derive(Clone, Copy)]
pub struct Letter<'a> {
    /// The name of the organisation that writes it.
    pub organisation: &'a str,
    /// To whom it goes, as far as that is one; empty when each of many gets it.
    pub to: &'a str,
    /// The day above it.
    pub on: Date,
    /// What it is about; may be empty.
    pub subject: &'a str,
    /// Its words: lines, with a blank one between paragraphs and `- ` before each of a list.
    pub body: &'a str,
    /// Whether these words may not go yet.
    pub is_draft: bool,
    /// Whether it is part of an exercise.
    pub is_exercise: bool,
    /// The words of its language.
    pub wording: &'a Wording,
}

/// A letter on paper.
pub fn letter(letter: &Letter<'_>) -> Document {
    let w = letter.wording;
    let title =
        if letter.subject.is_empty() { w.text("print-letter-title") } else { letter.subject.to_owned() };
    let data = json!({
        "organisation": letter.organisation,
        "to": letter.to,
        "on": w.plain_day(letter.on),
        "title": title,
        "subject": letter.subject,
        "blocks": blocks(letter.body),
        "draft": letter.is_draft.then(|| w.text("print-letter-draft")),
        "exercise": letter.is_exercise.then(|| w.text("bar-exercise")),
    });
    let part = Part { template: TEMPLATE, data };
    Document { title, lang: w.lang().as_str(), made_on: letter.on, parts: vec![part] }
}

/// The words, block by block: a heading is a question that its answer follows on the next line.
fn blocks(body: &str) -> Vec<Value> {
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut is_new = true;
    let mut rest = body.lines().map(str::trim).peekable();
    while let Some(line) = rest.next() {
        let is_followed = rest.peek().is_some_and(|next| !next.is_empty());
        if line.is_empty() {
            is_new = true;
        } else if let Some(item) = line.strip_prefix("- ") {
            match blocks.last_mut() {
                Some(Block::Items(items)) => items.push(item),
                _ => blocks.push(Block::Items(vec![item])),
            }
            is_new = true;
        } else if is_new && line.ends_with('?') && is_followed {
            blocks.push(Block::Heading(line));
        } else {
            match blocks.last_mut() {
                Some(Block::Lines(lines)) if !is_new => lines.push(line),
                _ => blocks.push(Block::Lines(vec![line])),
            }
            is_new = false;
        }
    }
    blocks.iter().map(Block::shown).collect()
}

/// What stands together in a letter.
#[derive(Debug, PartialEq)]
enum Block<'a> {
    Heading(&'a str),
    Items(Vec<&'a str>),
    Lines(Vec<&'a str>),
}

impl Block<'_> {
    fn shown(&self) -> Value {
        match self {
            Block::Heading(text) => json!({ "kind": "heading", "lines": [text] }),
            Block::Items(items) => json!({ "kind": "items", "lines": items }),
            Block::Lines(lines) => json!({ "kind": "lines", "lines": lines }),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::blocks;

    #[test]
    fn a_question_with_its_answer_below_it_is_a_heading_and_dashes_make_a_list() {
        let body = "Beste mevrouw,\n\nDit is er. Weet u meer?\n\nWat kunt u doen?\nLet op:\n- Bel.\n- Kijk.\nDat is alles.\n\nHebt u vragen?\n\nMet groet,\nVan Loon";
        let found: Vec<(String, String)> = blocks(body)
            .iter()
            .map(|block| {
                let lines = block["lines"].as_array().unwrap().iter().map(|line| line.as_str().unwrap());
                (block["kind"].as_str().unwrap().to_owned(), lines.collect::<Vec<_>>().join(" / "))
            })
            .collect();
        let of = |kind: &str, lines: &str| (kind.to_owned(), lines.to_owned());
        assert_eq!(
            found,
            [
                of("lines", "Beste mevrouw,"),
                of("lines", "Dit is er. Weet u meer?"),
                of("heading", "Wat kunt u doen?"),
                of("lines", "Let op:"),
                of("items", "Bel. / Kijk."),
                of("lines", "Dat is alles."),
                of("lines", "Hebt u vragen?"),
                of("lines", "Met groet, / Van Loon"),
            ]
        );
        assert_eq!(blocks(""), Vec::<serde_json::Value>::new());
        assert_eq!(blocks("- Los"), [json!({ "kind": "items", "lines": ["Los"] })]);
    }
}
