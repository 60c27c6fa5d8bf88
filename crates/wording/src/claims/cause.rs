//! What a text calls the cause.

use super::clause::{Clause, Reach, Sentence, Sure};
use super::lexicon::Lexicon;
use super::{Claim, Said};

/// The causes that a sentence names. What nobody knows is no claim.
pub(super) fn find(sentence: &Sentence<'_>, lexicon: &Lexicon) -> Vec<Claim> {
    let mut found = Vec::new();
    for clause in &sentence.clauses {
        if clause.sure == Sure::Unknown {
            continue;
        }
        let tokens = &sentence.tokens[clause.tokens.clone()];
        found.extend(lexicon.causes.find(tokens).map(|(range, cause)| {
            let at = clause.tokens.start + range.start..clause.tokens.start + range.end;
            Claim {
                span: sentence.span_of(&at),
                said: Said::Cause { cause: *cause, holds: !is_denied(clause, at.start) },
                is_certain: clause.sure == Sure::Certain,
            }
        }));
    }
    found
}

/// A negation denies a cause that it stands shortly before: "geen sprake van een hack", "niet door een storing". In "door
/// een storing kunnen wij niet leveren" it denies something else.
fn is_denied(clause: &Clause, at: usize) -> bool {
    clause.denial.is_some_and(|denial| match denial.reach {
        Reach::Clause => true,
        Reach::Behind => (1..=4).contains(&at.saturating_sub(denial.at)),
        Reach::Verb => (1..=3).contains(&at.saturating_sub(denial.at)),
    })
}
