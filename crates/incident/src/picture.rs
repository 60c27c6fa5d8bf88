//! The picture: everything that is derived from one situation, in one value.

use jiff::Timestamp;
use law::{
    Assessment, Because, Circumstances, Condition, Due, FactSet, Finding, Obligation, Qualification,
    RiskLevel, Rulebook, Standing, Truth, Use,
};

use crate::circumstances::{Ground, RiskHeld, circumstances, unsaid};
use crate::severity::{self, Enisa};
use crate::situation::Situation;

mod buckets;
mod next;
mod proposed;
mod qualified;
mod question;
mod warning;

pub use buckets::Buckets;
pub use next::Next;
pub use proposed::{Change, Compared, changes, compare};
pub use question::Question;
pub use warning::Warning;

/// How a picture is made.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// Treats the proposed risk as decided. For yardsticks only: the law asks a person.
    pub adopt_proposed: bool,
    /// Leaves one indicator out, to see what it contributes.
    pub without_indicator: Option<&'a str>,
}

/// Everything that follows from a situation.
#[derive(Clone, Debug)]
pub struct Picture<'a> {
    /// The truth of the conditions that regimes turn on.
    pub conditions: Conditions,
    /// What the law was told, for whoever wants to see how an answer came about.
    pub circumstances: Circumstances,
    /// What the criteria of the pages say, of each condition that they settle.
    pub qualified: Vec<Qualification<'a>>,
    /// The risk for persons: proposed, and decided.
    pub risk: Risk<'a>,
    /// The duties.
    pub assessment: Assessment<'a>,
    /// What is wise and no duty.
    pub advice: Vec<law::Advice<'a>>,
    /// What is worth asking, most useful first.
    pub questions: Vec<Question<'a>>,
    /// What does not fit together.
    pub warnings: Vec<Warning>,
}

/// The truth of the conditions that regimes turn on.
#[derive(Clone, Copy, Debug)]
pub struct Conditions {
    /// AVG art. 4(12).
    pub personal_data_breach: Finding,
    /// Cbw art. 25: as a person decided it, or else as the criteria propose.
    pub significant_incident: Truth,
    /// DORA art. 19: as a person decided it, or else as the criteria propose.
    pub major_incident: Truth,
}

/// The risk for the rights and freedoms of natural persons.
#[derive(Clone, Debug)]
pub struct Risk<'a> {
    /// What is proposed, with its reasons.
    pub proposal: law::Proposal<'a>,
    /// What was decided, if anything was.
    pub decided: Option<RiskLevel>,
    /// Whether facts that matter became known after the decision.
    pub stale: bool,
    /// Whether the proposal now lies above a stale decision, so that the duty is open again.
    pub reopened: bool,
    /// ENISA's score, as advice.
    pub enisa: Enisa,
}

/// What the law is told while nobody has decided on the risk.
pub fn circumstances_undecided(situation: &Situation) -> law::Circumstances {
    circumstances(situation, RiskHeld { decided: situation.decided.risk.is_some(), ..RiskHeld::OPEN })
}

/// Derives everything from a situation, at its own moment.
pub fn picture<'a>(rulebook: &'a Rulebook, situation: &Situation, options: Options<'_>) -> Picture<'a> {
    let undecided = circumstances_undecided(situation);
    let start = situation.times.known_since().unwrap_or(calendar::Start::Moment(situation.at));
    let proposal = law::propose(rulebook, &undecided, rulebook.day_of(start), options.without_indicator);
    let risk = weigh(situation, proposal);
    let mut settled = undecided;
    let held = hold(&risk, options.adopt_proposed);
    settled.state(Condition::RiskUnlikely, |_| held.unlikely);
    settled.state(Condition::HighRisk, |_| held.high);
    let qualified = qualified::qualify(rulebook, &mut settled, rulebook.day_of(start));
    let assessment = law::assess(rulebook, &settled, situation.at);
    let held = |condition| qualified::held(&settled, &qualified, condition);
    Picture {
        conditions: Conditions {
            personal_data_breach: settled.finding(Condition::PersonalDataBreach, Use::Triggers),
            significant_incident: held(Condition::SignificantIncident),
            major_incident: held(Condition::MajorIncident),
        },
        advice: law::advise(rulebook, &settled, situation.at),
        qualified,
        questions: question::questions(&assessment)
            .into_iter()
            .chain(question::who(&assessment, &unsaid(situation)))
            .collect(),
        warnings: warning::warnings(rulebook, situation, &assessment),
        circumstances: settled,
        risk,
        assessment,
    }
}

impl Picture<'_> {
    /// The obligation of a rule, if it applies or may apply.
    pub fn obligation(&self, rule: &str) -> Option<&Obligation<'_>> {
        self.assessment.obligations.iter().find(|obligation| obligation.rule.id == rule)
    }

    /// Why a rule does not apply, if it does not.
    pub fn not_applicable(&self, rule: &str) -> Option<Because<'_>> {
        self.assessment.not_applicable.iter().find(|not| not.rule.id == rule).map(|not| not.because)
    }

    /// Whether a rule makes a duty: open, missed or met, not merely possible and not waived.
    pub fn is_due(&self, rule: &str) -> bool {
        let due = |standing| matches!(standing, Standing::Open | Standing::Missed | Standing::Met);
        self.obligation(rule).is_some_and(|obligation| due(obligation.standing))
    }
}

/// Compares what was decided with what is proposed now.
fn weigh<'a>(situation: &Situation, proposal: law::Proposal<'a>) -> Risk<'a> {
    let decision = situation.decided.risk;
    let stale = decision.is_some_and(|decision| {
        let learnt = decision.decided_at.is_some_and(|at| !learnt_after(situation, at).is_empty());
        learnt || !decision.changed_since.is_empty()
    });
    let reopened = stale
        && matches!((decision, proposal.level), (Some(decided), Some(proposed)) if proposed > decided.level);
    Risk {
        decided: decision.map(|decision| decision.level),
        enisa: severity::score(&situation.facts),
        stale,
        reopened,
        proposal,
    }
}

/// The facts that became known after a moment.
fn learnt_after(situation: &Situation, moment: Timestamp) -> FactSet {
    situation
        .facts
        .iter()
        .filter(|(_, fact)| {
            fact.known_at.is_some_and(|known_at| known_at > moment && known_at <= situation.at)
        })
        .fold(FactSet::EMPTY, |set, (key, _)| set.union(Ground::Fact(key).set()))
}

/// What the law is told about the risk: the decision while it stands, else what the proposal waits for.
fn hold(risk: &Risk<'_>, adopt_proposed: bool) -> RiskHeld {
    let waiting = |finding: Finding| {
        let facts = if finding.truth == Truth::Unknown { finding.facts } else { FactSet::EMPTY };
        Finding::new(Truth::Unknown, facts)
    };
    let open = RiskHeld {
        unlikely: waiting(risk.proposal.unlikely),
        high: waiting(risk.proposal.high),
        decided: false,
    };
    match (risk.decided, risk.proposal.level) {
        (Some(level), _) if !risk.reopened => RiskHeld::decided(level),
        // Reopened by a higher proposal: what the decision excluded is open again, the rest of it stands.
        (Some(RiskLevel::Unlikely), Some(RiskLevel::High)) => open,
        (Some(level), Some(RiskLevel::High)) => RiskHeld { high: open.high, ..RiskHeld::decided(level) },
        (Some(level), _) => RiskHeld { unlikely: open.unlikely, ..RiskHeld::decided(level) },
        (None, Some(level)) if adopt_proposed => adopt(risk, level),
        (None, _) => open,
    }
}

/// A proposal taken for a decision: it rests on its own facts, and leaves open what it waits for.
fn adopt(risk: &Risk<'_>, level: RiskLevel) -> RiskHeld {
    let facts = risk.proposal.because.first().map_or(FactSet::EMPTY, |(_, facts)| *facts);
    let on = |yes| Finding::new(Truth::from_bool(yes), facts);
    let high = match (level, risk.proposal.high.truth) {
        (RiskLevel::Risk, Truth::Unknown) => risk.proposal.high,
        _ => on(level == RiskLevel::High),
    };
    RiskHeld { unlikely: on(level == RiskLevel::Unlikely), high, decided: false }
}

/// By when a duty is dated, if it is.
pub(crate) fn due_at(obligation: &Obligation<'_>) -> Option<Timestamp> {
    match &obligation.due {
        Due::Dated(deadline) => Some(deadline.at()),
        Due::Pending(_) | Due::WithoutUndueDelay { .. } => None,
    }
}
