//! How well the engine agrees with what authorities decided.
//!
//! For a case that says whether an authority (or the persons concerned) had to be told, the engine agrees
//! when `avg-33-1` (or `avg-34-1`) is due exactly then, with the proposed risk taken as decided.
//! Sensitivity and specificity are kept apart: an engine that always says "tell" agrees with most cases
//! and is worthless.

use incident::picture::{Options, Picture, picture};
use law::RiskLevel;

use crate::cases::Case;
use crate::repository::rulebook;

/// Whom a case may say must be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whom {
    /// The authority: `avg-33-1`.
    Authority,
    /// The persons concerned: `avg-34-1`.
    Subjects,
}

impl Whom {
    /// Both.
    pub const ALL: [Whom; 2] = [Whom::Authority, Whom::Subjects];

    /// The rule that decides.
    pub fn rule(self) -> &'static str {
        match self {
            Whom::Authority => "avg-33-1",
            Whom::Subjects => "avg-34-1",
        }
    }

    /// What a case says.
    pub fn expected(self, case: &Case) -> Option<bool> {
        match self {
            Whom::Authority => case.expected.notify_authority,
            Whom::Subjects => case.expected.notify_subjects,
        }
    }
}

/// How many cases of one kind agree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Cases that agree.
    pub agree: usize,
    /// Cases that say something.
    pub of: usize,
}

impl Share {
    /// From 0 to 1; an empty share agrees.
    pub fn ratio(self) -> f64 {
        if self.of == 0 { 1.0 } else { self.agree as f64 / self.of as f64 }
    }
}

/// A case that the engine sees otherwise.
#[derive(Clone, Debug)]
pub struct Disagreement {
    /// The case.
    pub id: String,
    /// Whom it is about.
    pub whom: Whom,
    /// What the source says.
    pub expected: bool,
    /// What the engine proposes.
    pub proposed: Option<RiskLevel>,
}

/// The outcome over a set of cases.
#[derive(Clone, Debug, Default)]
pub struct Agreement {
    /// Of those told "yes" and "no", for authority and subjects.
    pub shares: [[Share; 2]; 2],
    /// What disagrees.
    pub disagreements: Vec<Disagreement>,
    /// Cases with "unlikely" where an authority had to be told. There may be none.
    pub unlikely_but_required: Vec<String>,
}

impl Agreement {
    /// The share of cases with this answer that agree.
    pub fn share(&self, whom: Whom, answer: bool) -> Share {
        self.shares[whom as usize][usize::from(answer)]
    }
}

/// Runs the engine over cases, leaving one indicator out if asked.
pub fn measure<'a>(cases: impl IntoIterator<Item = &'a Case>, without: Option<&str>) -> Agreement {
    let mut agreement = Agreement::default();
    for case in cases {
        let picture = assess(case, without);
        let proposed = picture.risk.proposal.level;
        if case.expected.notify_authority == Some(true) && proposed == Some(RiskLevel::Unlikely) {
            agreement.unlikely_but_required.push(case.id.clone());
        }
        for whom in Whom::ALL {
            let Some(expected) = whom.expected(case) else { continue };
            let agrees = picture.is_due(whom.rule()) == expected;
            let share = &mut agreement.shares[whom as usize][usize::from(expected)];
            share.of += 1;
            share.agree += usize::from(agrees);
            if !agrees {
                let id = case.id.clone();
                agreement.disagreements.push(Disagreement { id, whom, expected, proposed });
            }
        }
    }
    agreement
}

/// The picture of a case, with the proposed risk taken as decided.
pub fn assess<'a>(case: &Case, without: Option<&str>) -> Picture<'a> {
    picture(rulebook(), &case.situation, Options { adopt_proposed: true, without_indicator: without })
}

/// In which cases each indicator speaks, and from how many sources they come.
pub fn firings(cases: &[Case]) -> Vec<Firing> {
    rulebook()
        .indicators()
        .map(|indicator| {
            let alone: Vec<&Case> = cases.iter().filter(|case| speaks(case, &indicator.id)).collect();
            let mut sources: Vec<String> = alone.iter().map(|case| case.origin()).collect();
            sources.sort_unstable();
            sources.dedup();
            Firing {
                indicator: indicator.id.clone(),
                cases: alone.iter().map(|case| case.id.clone()).collect(),
                sources: sources.len(),
            }
        })
        .collect()
}

/// Where one indicator speaks.
#[derive(Clone, Debug)]
pub struct Firing {
    /// Its id.
    pub indicator: String,
    /// The cases.
    pub cases: Vec<String>,
    /// How many different sources those cases come from.
    pub sources: usize,
}

/// Whether an indicator speaks in a case, also when a ground goes before it.
fn speaks(case: &Case, indicator: &str) -> bool {
    let all = incident::picture::circumstances_undecided(&case.situation);
    rulebook().indicators().filter(|i| i.id == indicator).any(|i| i.speaks(&all))
}

/// Why a disagreement is left as it is.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The case.
    pub id: String,
    /// Whom it is about.
    pub whom: Whom,
    /// The reason.
    pub reason: String,
}

/// The explanations of `cases/disagreements.toml`.
pub fn explained() -> Vec<Explanation> {
    #[derive(serde::Deserialize)]
    struct Raw {
        disagreement: Vec<RawExplanation>,
    }
    #[derive(serde::Deserialize)]
    struct RawExplanation {
        id: String,
        whom: String,
        reason: String,
    }
    let raw: Raw = toml::from_str(&crate::repository::read("cases/disagreements.toml")).expect("a table");
    raw.disagreement
        .into_iter()
        .map(|raw| Explanation {
            id: raw.id,
            whom: if raw.whom == "authority" { Whom::Authority } else { Whom::Subjects },
            reason: raw.reason,
        })
        .collect()
}
