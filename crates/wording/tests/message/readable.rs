//! The Dutch letters can be read by somebody who is tired, and frightened.

use std::fmt::Write;

use wording::message::{Responsibility, Templates};
use wording::readability::{PLAIN, Size};
use wording::{Lang, Wording};

use crate::measure::{FLOOR_OF_A_TEXT, WORDS_OF_A_TEXT, score, size};
use crate::world;

/// A longer sentence is two sentences.
const WORDS_OF_A_SENTENCE: usize = 20;

/// The sentences of a text, as they are read: a line ends one too, and a list is named item by item.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| line.split_inclusive(['.', '?', '!', ':']))
}

#[test]
fn the_dutch_letters_are_plain_language() {
    let wording = Wording::new(Lang::Nl);
    let mut scores = String::new();
    let mut worst = f64::MAX;
    for template in Templates::new().all(Lang::Nl) {
        for told in [world::nothing(), world::half(), world::everything(), world::refuted()] {
            for borne in Responsibility::ALL {
                let text = wording.bind(&template.text(borne), &told.state, &world::given_all()).text;
                let whole = score(text.lines().map(size).fold(Size::default(), Size::with));
                if whole < worst {
                    writeln!(scores, "{whole:.1} {} {borne:?}", template.id).unwrap();
                    worst = whole;
                }
            }
        }
    }
    println!("{scores}");
    assert!(worst >= PLAIN, "{scores}");
}

/// What is filled in, such as a list of data, counts as one short word.
#[test]
fn no_line_of_a_template_is_hard_to_read() {
    for template in Templates::new().all(Lang::Nl) {
        for borne in Responsibility::ALL {
            for line in template.text(borne).lines() {
                let words: String = line
                    .split('{')
                    .map(|part| {
                        part.split_once('}').map_or_else(
                            || part.to_owned(),
                            |(inside, rest)| {
                                let is_filled_in = !inside.starts_with("if ") && inside != "end";
                                format!("{}{rest}", if is_filled_in { "X" } else { " " })
                            },
                        )
                    })
                    .collect();
                let size = size(&words);
                let place = format!("{}: {:.0}: {words}", template.id, score(size));
                assert!(size.words < WORDS_OF_A_TEXT || score(size) >= FLOOR_OF_A_TEXT, "{place}");
            }
        }
    }
}

#[test]
fn no_sentence_of_a_letter_is_long() {
    let wording = Wording::new(Lang::Nl);
    for template in Templates::new().all(Lang::Nl) {
        for told in [world::nothing(), world::half(), world::everything()] {
            for borne in Responsibility::ALL {
                let text = wording.bind(&template.text(borne), &told.state, &world::given_all()).text;
                for sentence in sentences(&text) {
                    let words = sentence.split_whitespace().count();
                    assert!(words <= WORDS_OF_A_SENTENCE, "{}: {words} words: {sentence}", template.id);
                }
            }
        }
    }
}
