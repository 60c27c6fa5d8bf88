//! All phrases of a language, found in one pass over a text.
//!
//! Each word of the text leads to the few phrases that may begin with it, and each of those is followed over at most
//! [`phrase::WINDOW`] words with one bit for each place. So the time is linear in the text, whatever stands in it.

mod atoms;
mod phrase;
mod scan;

use self::atoms::{Atom, Atoms};
pub(crate) use self::phrase::Sets;
use self::phrase::Step;
pub(crate) use self::scan::{Hit, Hits};
use super::marks::{self, Marks};
use super::problem::Mistake;

/// The number of a list of phrases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct List(usize);

/// All phrases of a language.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    atoms: Atoms,
    patterns: Vec<Pattern>,
    /// The patterns that may begin with a form, by its number.
    by_atom: Vec<Vec<usize>>,
    /// The patterns that may begin with a mark, by the place of its bit.
    by_mark: [Vec<usize>; marks::COUNT],
    /// Phrases of several parts: their list, their place in it, and how many parts they have.
    joint: Vec<(List, usize, u32)>,
    lists: usize,
}

/// Words one after the other.
#[derive(Debug)]
struct Pattern {
    steps: Vec<Known>,
    of: Of,
}

/// A step with the numbers of its forms.
#[derive(Debug)]
enum Known {
    Word { atoms: Vec<Atom>, marks: Marks, optional: bool },
    Gap,
}

/// What a pattern is.
#[derive(Clone, Copy, Debug)]
enum Of {
    /// A whole phrase: its list, and its place in it.
    Phrase(List, usize),
    /// A part of a joint phrase: the number of that, and of the part.
    Part(usize, u32),
}

impl Lexicon {
    /// Adds a list of phrases. What cannot be read is left out, and said.
    pub(crate) fn add(&mut self, phrases: &[String], sets: &Sets, mistakes: &mut Vec<Mistake>) -> List {
        let list = List(self.lists);
        self.lists += 1;
        for (place, written) in phrases.iter().enumerate() {
            match phrase::parse(written, sets) {
                Ok(parts) => self.add_phrase(list, place, &parts),
                Err(mistake) => mistakes.push(mistake),
            }
        }
        list
    }

    fn add_phrase(&mut self, list: List, place: usize, parts: &[Vec<Step>]) {
        if let [only] = parts {
            return self.add_pattern(only, Of::Phrase(list, place));
        }
        let number = self.joint.len();
        self.joint.push((list, place, parts.len() as u32));
        for (part, steps) in (0..).zip(parts) {
            self.add_pattern(steps, Of::Part(number, part));
        }
    }

    fn add_pattern(&mut self, steps: &[Step], of: Of) {
        let known: Vec<Known> = steps.iter().map(|step| self.known(step)).collect();
        let number = self.patterns.len();
        self.by_atom.resize_with(self.atoms.count(), Vec::new);
        for step in &known {
            let Known::Word { atoms, marks, optional } = step else { break };
            for atom in atoms {
                self.by_atom[*atom as usize].push(number);
            }
            for bit in marks::bits(*marks) {
                self.by_mark[bit].push(number);
            }
            if !optional {
                break;
            }
        }
        self.patterns.push(Pattern { steps: known, of });
    }

    fn known(&mut self, step: &Step) -> Known {
        match step {
            Step::Gap => Known::Gap,
            Step::Word { forms, marks, optional } => {
                let mut atoms: Vec<Atom> = forms.iter().map(|form| self.atoms.of(form)).collect();
                atoms.sort_unstable();
                Known::Word { atoms, marks: *marks, optional: *optional }
            }
        }
    }
}
