//! Answering the questions that a text asks whoever writes it.

use super::names::Names;
use super::source::{self, Line, Piece, What};
use crate::Wording;

/// What somebody answers whose text should not say this at all.
const NOT_HERE: [&str; 3] = ["-", "–", "—"];

impl Wording {
    /// A text in which a question has its answer, wherever it is asked; nothing when the text does not ask it.
    ///
    /// An answer stands within a line, as the question did: conditions end with their line, so its own lines become one. A
    /// dash leaves the question out, and with it a line that says nothing else.
    pub fn with_answer(&self, text: &str, question: &str, answer: &str) -> Option<String> {
        let answer = answer.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_left_out = NOT_HERE.contains(&answer.as_str());
        let (lines, _) = source::read(text, Names::of(self));
        let is_it = |piece: &&Piece<'_>| matches!(piece.what, What::Ask(asked) if asked == question.trim());
        let mut answered = String::with_capacity(text.len() + answer.len());
        let mut is_asked = false;
        for line in &lines {
            let asks = line.pieces.iter().any(|piece| is_it(&piece));
            is_asked |= asks;
            if asks && is_left_out && says_nothing_else(line, text) {
                continue;
            }
            for piece in &line.pieces {
                match is_it(&piece) {
                    true if is_left_out => {}
                    true => answered.push_str(&answer),
                    false => answered.push_str(&text[piece.span.clone()]),
                }
            }
            answered.push_str(line.ending);
        }
        is_asked.then_some(answered)
    }
}

/// Whether a line is a question with nothing beside it but the mark of a list, or what the answer would have been to.
fn says_nothing_else(line: &Line<'_>, text: &str) -> bool {
    let words = line.pieces.iter().filter(|piece| matches!(piece.what, What::Text | What::Cite(_)));
    let words: String = words.map(|piece| &text[piece.span.clone()]).collect();
    let is_only_asked = line.pieces.iter().filter(|piece| matches!(piece.what, What::Ask(_))).count() == 1;
    let words = words.trim_matches(|letter: char| letter.is_whitespace() || "-*".contains(letter));
    is_only_asked && (words.is_empty() || words.ends_with(':'))
}

#[cfg(test)]
mod tests {
    use crate::{Lang, Wording};

    fn answered(text: &str, question: &str, answer: &str) -> Option<String> {
        Wording::new(Lang::Nl).with_answer(text, question, answer)
    }

    #[test]
    fn an_answer_takes_the_place_of_its_question_and_of_no_other() {
        let text =
            "{? Wat ging er fout?} En: {?Wat verandert u?}\n{if persons known}{? Wat ging er fout? }{end}";
        let once = answered(text, "Wat ging er fout?", " Een update\nontbrak. ").unwrap();
        assert_eq!(
            once,
            "Een update ontbrak. En: {?Wat verandert u?}\n{if persons known}Een update ontbrak.{end}"
        );
        assert_eq!(answered(&once, "Wat ging er fout?", "Nog eens."), None);
        assert_eq!(answered("", "Wat?", "Dit."), None);
        let cites = answered("{? Wie?}", "Wie?", "Het gaat om {persons} mensen.").unwrap();
        assert_eq!(cites, "Het gaat om {persons} mensen.");
    }

    #[test]
    fn a_dash_leaves_the_question_out_with_the_line_that_would_say_nothing_else() {
        let text = "Dit verandert:\n- Levering: {? Later?}\n- Offertes: {? Komt een offerte later?}\n{if persons known}- {? Nog iets?}{end}\nTot dan.";
        let left = answered(text, "Komt een offerte later?", "-").unwrap();
        assert_eq!(
            left,
            "Dit verandert:\n- Levering: {? Later?}\n{if persons known}- {? Nog iets?}{end}\nTot dan."
        );
        let left = answered(&left, "Nog iets?", "–").unwrap();
        assert_eq!(left, "Dit verandert:\n- Levering: {? Later?}\nTot dan.");
        let within =
            answered("De kenmerken staan in de bijlage. {? Welke afspraak?}\nDag.", "Welke afspraak?", "-");
        assert_eq!(within.as_deref(), Some("De kenmerken staan in de bijlage. \nDag."));
    }
}
