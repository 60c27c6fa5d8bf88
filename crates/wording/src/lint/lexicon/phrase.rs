//! A phrase as the files write it.
//!
//! `uw|je privacy .. prioriteit`: words one after the other in one sentence, with `|` between words that are as good.
//! `zeer?` may be absent. `gestol*`, `*infrastructuur` and `*lek*` are words with that beginning, end or middle. `..` is up to
//! four words. `<stolen>` is a word of that set of `words.toml`. `@date` is a word with that mark. Parts with ` & ` between
//! them stand in one sentence, in any order. Capitals, accents, hyphens and apostrophes make no difference.

use std::collections::BTreeMap;

use super::super::marks::{self, Marks};
use super::super::problem::Mistake;
use crate::text::fold::folded;

/// How many words `..` stands for at most.
pub(super) const GAP: u32 = 4;

/// The places that a match may cover: one bit for each.
pub(super) const WINDOW: u32 = 48;

/// Parts of a phrase at most: one bit for each.
const MOST_PARTS: usize = 8;

/// Sets of words, by name.
pub(crate) type Sets = BTreeMap<String, Vec<String>>;

/// What a word must be like.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    Exactly(String),
    Begins(String),
    Ends(String),
    Holds(String),
}

/// One step of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A word of one of these forms, or with one of these marks.
    Word { forms: Vec<Form>, marks: Marks, optional: bool },
    /// Up to [`GAP`] words.
    Gap,
}

/// Reads a phrase: the steps of each of its parts.
pub(super) fn parse(phrase: &str, sets: &Sets) -> Result<Vec<Vec<Step>>, Mistake> {
    let wrong = || Mistake::Phrase(phrase.to_owned());
    let parts: Vec<Vec<Step>> =
        phrase.split(" & ").map(|part| steps(part, sets)).collect::<Option<_>>().ok_or_else(wrong)?;
    if parts.len() > MOST_PARTS { Err(wrong()) } else { Ok(parts) }
}

fn steps(part: &str, sets: &Sets) -> Option<Vec<Step>> {
    let steps: Vec<Step> =
        part.split_whitespace().map(|element| step(element, sets)).collect::<Option<_>>()?;
    let is_word = |step: Option<&Step>| matches!(step, Some(Step::Word { .. }));
    let needed = steps.iter().any(|step| matches!(step, Step::Word { optional: false, .. }));
    let reach: u32 = steps.iter().map(|step| if *step == Step::Gap { GAP } else { 1 }).sum();
    (needed && is_word(steps.first()) && is_word(steps.last()) && reach < WINDOW).then_some(steps)
}

fn step(element: &str, sets: &Sets) -> Option<Step> {
    if element == ".." {
        return Some(Step::Gap);
    }
    let (items, optional) = match element.strip_suffix('?') {
        Some(items) => (items, true),
        None => (element, false),
    };
    let (mut forms, mut marked) = (Vec::new(), marks::NONE);
    for item in items.split('|') {
        if let Some(name) = item.strip_prefix('@') {
            marked |= marks::named(name)?;
        } else if let Some(set) = item.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
            for word in sets.get(set)? {
                forms.push(form(word)?);
            }
        } else {
            forms.push(form(item)?);
        }
    }
    forms.sort();
    forms.dedup();
    Some(Step::Word { forms, marks: marked, optional })
}

/// A word with a star; what the star leaves must say something.
fn form(item: &str) -> Option<Form> {
    let (begins, ends) = (item.ends_with('*'), item.starts_with('*'));
    let word = folded(item);
    let shortest = if begins || ends { 3 } else { 1 };
    if word.len() < shortest || item.contains(char::is_whitespace) {
        return None;
    }
    Some(match (begins, ends) {
        (false, false) => Form::Exactly(word),
        (true, false) => Form::Begins(word),
        (false, true) => Form::Ends(word),
        (true, true) => Form::Holds(word),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(phrase: &str) -> Result<Vec<Vec<Step>>, Mistake> {
        parse(phrase, &Sets::from([("we".to_owned(), vec!["wij".to_owned(), "we".to_owned()])]))
    }

    #[test]
    fn a_phrase_is_read_word_by_word() {
        let word =
            |forms: &[Form], optional| Step::Word { forms: forms.to_vec(), marks: marks::NONE, optional };
        let exactly = |word: &str| Form::Exactly(word.to_owned());
        assert_eq!(
            read("<we> zeer? .. *foto's & é*en*").unwrap(),
            [
                vec![
                    word(&[exactly("we"), exactly("wij")], false),
                    word(&[exactly("zeer")], true),
                    Step::Gap,
                    word(&[Form::Ends("fotos".to_owned())], false)
                ],
                vec![word(&[Form::Begins("een".to_owned())], false)],
            ]
        );
    }

    #[test]
    fn a_phrase_that_means_nothing_is_refused() {
        for phrase in [
            "",
            ".. woord",
            "woord ..",
            "zeer?",
            "<them>",
            "@never",
            "a*",
            "***",
            "a||b",
            "een & ",
            "a & b & c & d & e & f & g & h & i",
        ] {
            assert_eq!(read(phrase), Err(Mistake::Phrase(phrase.to_owned())), "{phrase}");
        }
    }
}
