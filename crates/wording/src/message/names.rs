//! The names under which things are cited: a key, or the label that people see, in their language.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::{Cited, ProblemKind};
use crate::{Lang, Wording};

/// A name is never longer; what is longer is no slip of the keyboard.
const LONGEST: usize = 60;

/// All names of a language.
#[derive(Debug)]
pub(crate) struct Names(BTreeMap<String, Cited>);

impl Names {
    /// The names in the language of these sentences.
    pub(crate) fn of(wording: &Wording) -> &'static Names {
        static NL: OnceLock<Names> = OnceLock::new();
        static EN: OnceLock<Names> = OnceLock::new();
        let names = match wording.lang() {
            Lang::Nl => &NL,
            Lang::En => &EN,
        };
        names.get_or_init(|| Names::read(wording))
    }

    /// A key goes before a label that reads the same.
    fn read(wording: &Wording) -> Names {
        let labels = Cited::all().map(|cited| (plain(&wording.cited_label(cited)), cited));
        let keys = Cited::all().map(|cited| (cited.as_str().to_owned(), cited));
        Names(labels.chain(keys).collect())
    }

    /// What has this name, however it is spaced and capitalised.
    pub(crate) fn find(&self, written: &str) -> Option<Cited> {
        if written.len() > 4 * LONGEST {
            return None;
        }
        self.0.get(&plain(written)).copied()
    }

    /// The problem that nothing has this name.
    pub(super) fn unknown(&self, written: &str) -> ProblemKind {
        let nearest = nearest(written, self.0.keys().map(String::as_str));
        ProblemKind::UnknownName { written: written.to_owned(), nearest }
    }
}

impl Wording {
    /// What something that a text cites is called.
    pub fn cited_label(&self, cited: Cited) -> String {
        match cited {
            Cited::Fact(key) => self.fact(key),
            Cited::Told(told) => self.text(&format!("bound-told-{}", told.as_str())),
            Cited::Given(given) => self.text(&format!("bound-given-{}", given.as_str())),
        }
    }
}

/// Without capitals, and with one space between words.
fn plain(written: &str) -> String {
    written.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The candidate that looks most like what was written, if any looks like it at all.
pub(super) fn nearest<'a>(written: &str, candidates: impl Iterator<Item = &'a str>) -> Option<String> {
    if written.chars().nth(LONGEST).is_some() {
        return None;
    }
    let written = plain(written);
    let measured = candidates.map(|candidate| (strsim::damerau_levenshtein(&written, candidate), candidate));
    measured
        .filter(|(distance, candidate)| *distance <= candidate.len().max(written.len()) / 2)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_has_the_name_of_something_else() {
        for wording in Lang::ALL.map(Wording::new) {
            let names = Names::of(&wording);
            for cited in Cited::all() {
                assert_eq!(names.find(cited.as_str()), Some(cited));
                assert_eq!(names.find(&wording.cited_label(cited)), Some(cited), "{}", cited.as_str());
            }
        }
    }
}
