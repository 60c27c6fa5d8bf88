//! Which kinds of data leaked, and which did not.

use std::ops::Range;

use law::Truth;

use super::clause::{Clause, Reach, Sentence, Sure};
use super::kinds::DataKind;
use super::lexicon::{Leaked, Lexicon};
use super::phrases::Phrases;
use super::{Claim, Said};

/// So far before its verb a negation may stand: "is niet door anderen gezien".
const WORDS_BEFORE: usize = 4;

/// What a line above a list says of the items below it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Heading(Verdict);

/// What a clause says of the data that it names.
#[derive(Clone, Copy, Debug)]
struct Verdict {
    leaked: Truth,
    taken: bool,
    is_certain: bool,
}

/// What a sentence claims of data, and what it says of the items that follow.
pub(super) fn find(
    sentence: &Sentence<'_>,
    lexicon: &Lexicon,
    heading: Option<Heading>,
) -> (Vec<Claim>, Option<Heading>) {
    let heading = heading.filter(|_| sentence.is_item);
    let mut carried = heading.map(|Heading(verdict)| verdict);
    let mut found = Vec::new();
    for clause in &sentence.clauses {
        let verbs: Vec<(Range<usize>, Leaked)> =
            within(clause, sentence, &lexicon.leak).map(|(at, leaked)| (at, *leaked)).collect();
        if verbs.is_empty() && carried.is_none() && !clause.leans_forward {
            continue;
        }
        let said = Spoken { sentence, clause, verbs: &verbs, carried };
        found.extend(said.nouns(lexicon));
        carried = Some(said.verdict(clause.tokens.end));
    }
    // "Er zijn gegevens gestolen: naam en adres" says it of name and address, and so does a line above a list.
    let is_any = |claim: &Claim| matches!(claim.said, Said::Data { kind: DataKind::Any, .. });
    if sentence.opens_a_list || found.iter().any(|claim| !is_any(claim)) {
        found.retain(|claim| !is_any(claim));
    }
    let opened = carried.filter(|_| sentence.opens_a_list).map(Heading);
    (found, opened.or(heading))
}

/// Phrases that stand in a clause, by the tokens of its sentence.
fn within<'s, T: Clone>(
    clause: &'s Clause,
    sentence: &'s Sentence<'_>,
    phrases: &'s Phrases<T>,
) -> impl Iterator<Item = (Range<usize>, &'s T)> {
    let start = clause.tokens.start;
    let found = phrases.find(&sentence.tokens[clause.tokens.clone()]);
    found.map(move |(at, meaning)| (start + at.start..start + at.end, meaning))
}

/// A clause, with what it needs of the one before it.
struct Spoken<'a> {
    sentence: &'a Sentence<'a>,
    clause: &'a Clause,
    /// Where it says that something leaked.
    verbs: &'a [(Range<usize>, Leaked)],
    carried: Option<Verdict>,
}

impl Spoken<'_> {
    fn nouns(&self, lexicon: &Lexicon) -> Vec<Claim> {
        let nouns = within(self.clause, self.sentence, &lexicon.data).filter_map(|(at, kind)| {
            let Verdict { leaked, taken, is_certain } = self.verdict(at.start);
            let claim = Claim {
                span: self.sentence.span_of(&at),
                said: Said::Data { kind: *kind, leaked, taken },
                is_certain,
            };
            // Of data of any kind it is worth comparing only whether somebody has them.
            (taken || *kind != DataKind::Any).then_some(claim)
        });
        nouns.collect()
    }

    /// What the clause says of what stands at a token. Without a verb of its own it says what the one before it says,
    /// unless it denies it or stands against it.
    fn verdict(&self, token: usize) -> Verdict {
        let before = self.carried.filter(|_| self.verbs.is_empty() && !self.clause.contrasts);
        let leaked = match (self.clause.sure, self.denies(token)) {
            (Sure::Unknown, _) => Truth::Unknown,
            (_, true) => Truth::No,
            (_, false) => before.map_or(Truth::Yes, |before| before.leaked),
        };
        // Where the verb is still to come, nothing is known of it.
        let taken = match self.verbs {
            [] => before.is_none_or(|before| before.taken),
            verbs => verbs.iter().any(|(_, leaked)| *leaked == Leaked::Taken),
        };
        let is_certain = self.clause.sure == Sure::Certain && before.is_none_or(|before| before.is_certain);
        Verdict { leaked, taken, is_certain: is_certain && leaked != Truth::Unknown }
    }

    /// Whether a negation reaches what stands at a token: it begins the clause, or stands at its verb. In "uw naam is
    /// gestolen en u kunt niet inloggen" it stands elsewhere.
    fn denies(&self, token: usize) -> bool {
        let Some(denial) = self.clause.denial else { return false };
        let begins = denial.at < self.clause.tokens.start + 2;
        let is_at_verb = || {
            self.verbs.iter().any(|(verb, _)| {
                let is_before = denial.at < verb.start && verb.start - denial.at <= WORDS_BEFORE;
                is_before || verb.contains(&denial.at) || denial.at == verb.end
            })
        };
        match denial.reach {
            Reach::Behind => denial.at < token,
            Reach::Clause => true,
            Reach::Verb => self.verbs.is_empty() || begins || is_at_verb(),
        }
    }
}
