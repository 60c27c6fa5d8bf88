//! Phrases of one or more words, found word by word.

use std::collections::BTreeMap;

use super::token::{Token, What};

/// Phrases with what each means, by their first word.
#[derive(Debug)]
pub(super) struct Phrases<T>(BTreeMap<String, Vec<(Vec<String>, T)>>);

impl<T: Clone> Phrases<T> {
    /// Takes phrases in; a longer one is found before a shorter one.
    pub(super) fn new<'a>(phrases: impl IntoIterator<Item = (&'a str, T)>) -> Phrases<T> {
        let mut by_first: BTreeMap<String, Vec<(Vec<String>, T)>> = BTreeMap::new();
        for (phrase, meaning) in phrases {
            let mut words = phrase.split_whitespace().map(str::to_owned);
            if let Some(first) = words.next() {
                by_first.entry(first).or_default().push((words.collect(), meaning));
            }
        }
        by_first
            .values_mut()
            .for_each(|phrases| phrases.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len())));
        Phrases(by_first)
    }

    /// The phrase that begins at a token: how many tokens it takes, and what it means.
    pub(super) fn at(&self, tokens: &[Token<'_>], at: usize) -> Option<(usize, &T)> {
        let first = tokens.get(at)?.word()?;
        let found = self.0.get(first)?.iter().find(|(rest, _)| {
            rest.iter().enumerate().all(|(n, word)| {
                tokens
                    .get(at + 1 + n)
                    .is_some_and(|token| matches!(&token.what, What::Word(said) if said == word))
            })
        });
        found.map(|(rest, meaning)| (1 + rest.len(), meaning))
    }

    /// Where phrases stand among tokens, from left to right, none within another.
    pub(super) fn find<'s>(
        &'s self,
        tokens: &'s [Token<'_>],
    ) -> impl Iterator<Item = (std::ops::Range<usize>, &'s T)> + 's {
        let mut next = 0;
        std::iter::from_fn(move || {
            while next < tokens.len() {
                let at = next;
                match self.at(tokens, at) {
                    Some((length, meaning)) => {
                        next = at + length;
                        return Some((at..next, meaning));
                    }
                    None => next += 1,
                }
            }
            None
        })
    }

    /// Whether any stands among tokens.
    pub(super) fn any(&self, tokens: &[Token<'_>]) -> bool {
        self.find(tokens).next().is_some()
    }
}
