//! The risk for persons in the answer.

use std::borrow::Cow;

use incident::picture;
use law::{CheckedHow, FactSet, Indicator, RiskLevel};
use serde::Serialize;

use super::stamp::InForce;
use super::{FactNames, Printer, Shown};

/// What is proposed, and what was decided.
#[derive(Serialize)]
pub(super) struct Risk<'a> {
    proposed: &'static str,
    decided: Option<&'static str>,
    because: Vec<Reason<'a>>,
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
    version: Cow<'a, str>,
    in_force: InForce<'a>,
}

/// ENISA's score, in points.
#[derive(Serialize)]
struct Enisa {
    min: f64,
    max: f64,
    band: &'static str,
}

impl<'a> Risk<'a> {
    pub(super) fn of(printer: &'a Printer<'a>, risk: &'a picture::Risk<'a>) -> Risk<'a> {
        let score = risk.enisa.score();
        Risk {
            proposed: risk.proposal.level.map_or("undetermined", RiskLevel::as_str),
            decided: risk.decided.map(RiskLevel::as_str),
            because: risk.proposal.because.iter().map(|it| Reason::of(printer, it)).collect(),
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
    fn of(printer: &'a Printer<'a>, (indicator, facts): &'a (&'a Indicator, FactSet)) -> Reason<'a> {
        let (version, in_force) = printer.stamps.stamp(indicator);
        Reason {
            indicator: &indicator.id,
            facts: FactNames(*facts),
            citation: Shown(&indicator.citation),
            verified: indicator.checked.how == CheckedHow::Literal,
            version,
            in_force,
        }
    }
}
