//! The risk for persons in the answer.

use incident::picture;
use law::{CheckedHow, FactSet, Indicator, RiskLevel};
use serde::Serialize;

use super::duties::{InForce, Sha256};
use super::{FactNames, Mapped, Shown};

/// What is proposed, and what was decided.
#[derive(Serialize)]
pub(super) struct Risk<'a> {
    proposed: &'static str,
    decided: Option<&'static str>,
    because: Mapped<'a, (&'a Indicator, FactSet), Reason<'a>>,
    enisa: Enisa,
    stale: bool,
    reopened: bool,
    awaits: FactNames,
}

/// One indicator that speaks for the proposal.
#[derive(Serialize)]
pub(super) struct Reason<'a> {
    indicator: &'a str,
    facts: FactNames,
    citation: Shown<&'a law::Citation>,
    verified: bool,
    version: Sha256<'a>,
    in_force: InForce,
}

/// ENISA's score, in points.
#[derive(Serialize)]
struct Enisa {
    min: f64,
    max: f64,
    band: &'static str,
}

impl<'a> Risk<'a> {
    pub(super) fn of(risk: &'a picture::Risk<'a>) -> Risk<'a> {
        let score = risk.enisa.score();
        Risk {
            proposed: risk.proposal.level.map_or("undetermined", RiskLevel::as_str),
            decided: risk.decided.map(RiskLevel::as_str),
            because: Mapped { from: &risk.proposal.because, to: Reason::of },
            enisa: Enisa {
                min: score.min(),
                max: score.max(),
                band: score.band().map_or("unknown", |band| band.as_str()),
            },
            stale: risk.stale,
            reopened: risk.reopened,
            awaits: FactNames(risk.proposal.awaits),
        }
    }
}

impl<'a> Reason<'a> {
    fn of((indicator, facts): &'a (&'a Indicator, FactSet)) -> Reason<'a> {
        Reason {
            indicator: &indicator.id,
            facts: FactNames(*facts),
            citation: Shown(&indicator.citation),
            verified: indicator.checked.how == CheckedHow::Literal,
            version: Sha256(&indicator.version),
            in_force: InForce::of(indicator),
        }
    }
}
