//! What a text claims: how many, when, which data, by what cause, and how surely. So that what is said now can be laid
//! beside what was said before, and beside the facts (`docs/speaking.md`).
//!
//! The words by which a claim is known stand in `wording/claims/`. Nothing here understands a text: it finds the claims
//! that people usually make in the words in which they usually make them, and rather overlooks one than invents one.

mod against;
mod amount;
mod cause;
mod clause;
mod contradict;
mod counted;
mod data;
mod kinds;
mod lexicon;
mod moment;
mod phrases;
mod token;

pub use against::{FactContradiction, against_facts};
pub use contradict::{Contradiction, ContradictionKind, contradictions};
pub use kinds::{Cause, Counted, DataKind, Happening};

use std::ops::Range;

use jiff::civil::{Date, DateTime};
use law::Truth;

use self::clause::Sentence;
use self::lexicon::Lexicon;
use crate::Lang;

/// No text makes more claims that anybody could compare; what comes after is not looked at.
const MOST_CLAIMS: usize = 2_000;

/// Something that a text says is so.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Where: bytes of the text.
    pub span: Range<usize>,
    /// What it says.
    pub said: Said,
    /// Whether it is said without "perhaps".
    pub is_certain: bool,
}

/// What a claim says.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// So many are affected: at the least, and at the most.
    Number {
        /// Of what.
        counted: Counted,
        /// At the least.
        min: f64,
        /// At the most; infinity when nothing is said of it.
        max: f64,
    },
    /// Something happened within these two moments, on the clock of the text.
    Moment {
        /// What happened.
        of: Happening,
        /// Not earlier.
        from: DateTime,
        /// Earlier than this.
        until: DateTime,
    },
    /// A kind of data leaked, did not, or may have.
    Data {
        /// Which kind.
        kind: DataKind,
        /// Unknown when the text says that nobody knows.
        leaked: Truth,
        /// Whether it is said that somebody has it, and not that somebody could see it or that it was hit.
        taken: bool,
    },
    /// This was the cause, or was not.
    Cause {
        /// What.
        cause: Cause,
        /// Whether it was.
        holds: bool,
    },
}

/// The claims of a text, in its order. The day is that of the text: "yesterday" and a date without a year hang on it.
pub fn claims(text: &str, lang: Lang, day: Date) -> Vec<Claim> {
    let lexicon = Lexicon::of(lang);
    let sentences = clause::sentences(text, lexicon);
    let mut claims = Vec::new();
    let mut heading = None;
    for (at, sentence) in sentences.iter().enumerate() {
        if claims.len() >= MOST_CLAIMS {
            break;
        }
        let is_doubted = sentences.get(at + 1).is_some_and(|next| next.is_afterthought);
        claims.extend(counted::find(sentence, lexicon));
        claims.extend(moment::find(sentence, lexicon, day));
        claims.extend(cause::find(sentence, lexicon));
        let (found, now) = data::find(sentence, lexicon, heading);
        claims.extend(found);
        heading = now;
        if is_doubted {
            doubt(&mut claims, sentence);
        }
    }
    claims.sort_by_key(|claim| (claim.span.start, claim.span.end));
    claims.truncate(MOST_CLAIMS);
    claims
}

/// "Dat weten wij nog niet zeker." takes back how surely the sentence before it was said.
fn doubt(claims: &mut [Claim], sentence: &Sentence<'_>) {
    let said = claims.iter_mut().rev().take_while(|claim| claim.span.start >= sentence.span.start);
    said.for_each(|claim| claim.is_certain = false);
}
