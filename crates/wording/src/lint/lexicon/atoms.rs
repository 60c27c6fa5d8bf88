//! Which forms a word has, found without trying them all.

use std::collections::HashMap;

use super::phrase::Form;

/// The number of a form.
pub(super) type Atom = u32;

/// A middle is looked for in words up to this many bytes: no word of people is longer.
const LONGEST_WORD: usize = 120;

/// The forms that phrases ask for.
#[derive(Debug, Default)]
pub(super) struct Atoms {
    count: Atom,
    exact: HashMap<String, Atom>,
    /// By their first two bytes.
    beginnings: HashMap<[u8; 2], Vec<(String, Atom)>>,
    /// By their last two bytes.
    ends: HashMap<[u8; 2], Vec<(String, Atom)>>,
    middles: Vec<(String, Atom)>,
}

impl Atoms {
    /// The number of a form, a new one when it is new.
    pub(super) fn of(&mut self, form: &Form) -> Atom {
        let next = self.count;
        let atom = match form {
            Form::Exactly(word) => *self.exact.entry(word.clone()).or_insert(next),
            Form::Begins(word) => known(self.beginnings.entry(first_two(word)).or_default(), word, next),
            Form::Ends(word) => known(self.ends.entry(last_two(word)).or_default(), word, next),
            Form::Holds(word) => known(&mut self.middles, word, next),
        };
        self.count += Atom::from(atom == next);
        atom
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.count as usize
    }

    /// Adds the forms that a word has.
    pub(super) fn add_of(&self, word: &str, found: &mut Vec<Atom>) {
        found.extend(self.exact.get(word));
        if word.len() < 2 {
            return;
        }
        let beginnings = self.beginnings.get(&first_two(word)).into_iter().flatten();
        found.extend(beginnings.filter(|(start, _)| word.starts_with(start.as_str())).map(|(_, atom)| atom));
        let ends = self.ends.get(&last_two(word)).into_iter().flatten();
        found.extend(ends.filter(|(end, _)| word.ends_with(end.as_str())).map(|(_, atom)| atom));
        if word.len() <= LONGEST_WORD {
            found.extend(
                self.middles.iter().filter(|(part, _)| word.contains(part.as_str())).map(|(_, atom)| atom),
            );
        }
    }
}

fn known(alike: &mut Vec<(String, Atom)>, word: &str, next: Atom) -> Atom {
    if let Some((_, atom)) = alike.iter().find(|(other, _)| other == word) {
        return *atom;
    }
    alike.push((word.to_owned(), next));
    next
}

fn first_two(word: &str) -> [u8; 2] {
    let bytes = word.as_bytes();
    [bytes[0], bytes[1]]
}

fn last_two(word: &str) -> [u8; 2] {
    let bytes = word.as_bytes();
    [bytes[bytes.len() - 2], bytes[bytes.len() - 1]]
}
