//! What asks for action, in the order in which it does.

use law::{Anchor, Condition, Due, Duty, Obligation, Recipient, RiskLevel, Standing, Truth};

use super::{Options, Picture, due_at};
use crate::circumstances::Ground;
use crate::fact::FactKey;
use crate::situation::Situation;

/// Something that asks for action now.
#[derive(Clone, Debug)]
pub enum Next<'a> {
    /// Set the moment of awareness: the terms of these duties run from it, and nobody has set it.
    BecomeAware(Vec<&'a Obligation<'a>>),
    /// Do what is late.
    Missed(&'a Obligation<'a>),
    /// Do what has a date.
    Dated(&'a Obligation<'a>),
    /// Do what the law wants soon without naming a term.
    Undated(&'a Obligation<'a>),
    /// Decide on the risk for persons. The level is what is proposed; `None` while it is too early to propose one.
    DecideRisk(Option<RiskLevel>),
    /// Decide whether the incident is significant or major; with it what the criteria propose. In these regimes one
    /// does not wait: an estimate is allowed.
    Qualify(Condition, Truth),
    /// Find out what settles most.
    Ask(Ground),
}

impl Picture<'_> {
    /// Everything that asks for action, in the order in which it does: the moment without which no clock runs, what is
    /// late, what is dated, what others wait for, the decision that most turns on, the question that settles most, and
    /// one's own register. The situation and the options are those that the picture was made of.
    pub fn next(&self, situation: &Situation, options: Options<'_>) -> Vec<Next<'_>> {
        let of = |standing| self.assessment.obligations.iter().filter(move |o| o.standing == standing);
        let mut missed: Vec<_> = of(Standing::Missed).collect();
        let mut dated: Vec<_> = of(Standing::Open).filter(|o| matches!(o.due, Due::Dated(_))).collect();
        missed.sort_by_key(|obligation| due_at(obligation));
        dated.sort_by_key(|obligation| due_at(obligation));
        let undated = || of(Standing::Open).filter(|o| matches!(o.due, Due::WithoutUndueDelay { .. }));
        // Whoever still has to file says why it is late in that filing.
        let any_missed = !missed.is_empty();
        let said_there = |o: &Obligation<'_>| o.rule.duty == Duty::GiveReasonsForDelay && any_missed;
        let outward = undated().filter(|o| o.rule.to != Recipient::OwnRegister && !said_there(o));
        let register = undated().filter(|o| o.rule.to == Recipient::OwnRegister);
        let mut steps: Vec<Next<'_>> = self.become_aware(situation).into_iter().collect();
        steps.extend(missed.into_iter().map(Next::Missed));
        steps.extend(dated.into_iter().map(Next::Dated));
        steps.extend(outward.map(Next::Undated));
        steps.extend(self.qualify());
        // Nobody can decide on what is too early to say: then the question goes first.
        match (self.decide_risk(options), self.risk.proposal.level) {
            (Some(decide), None) => steps.extend(self.ask().into_iter().chain([decide])),
            (decide, _) => steps.extend(decide.into_iter().chain(self.ask())),
        }
        steps.extend(register.map(Next::Undated));
        steps
    }

    /// The moment of awareness, while nobody has set it and the term of a duty that applies runs from it.
    fn become_aware(&self, situation: &Situation) -> Option<Next<'_>> {
        if situation.times.aware.is_some() {
            return None;
        }
        let waits = |o: &&Obligation<'_>| {
            let on_awareness = matches!(o.due, Due::Pending(Anchor::Aware));
            o.standing == Standing::Open && on_awareness && o.rule.due.is_some()
        };
        let duties: Vec<_> = self.assessment.obligations.iter().filter(waits).collect();
        (!duties.is_empty()).then_some(Next::BecomeAware(duties))
    }

    /// The decision on the risk, when something waits for it.
    fn decide_risk(&self, options: Options<'_>) -> Option<Next<'_>> {
        let decided = options.adopt_proposed || (self.risk.decided.is_some() && !self.risk.reopened);
        let waits = |obligation: &Obligation<'_>| {
            obligation.awaits.iter().any(|c| matches!(c, Condition::RiskUnlikely | Condition::HighRisk))
        };
        if decided || !self.assessment.obligations.iter().any(waits) {
            return None;
        }
        Some(Next::DecideRisk(self.risk.proposal.level))
    }

    /// The decisions on which duties wait, while the criteria settle nothing.
    fn qualify(&self) -> Vec<Next<'_>> {
        let waits = |condition: Condition| {
            let on = |o: &&Obligation<'_>| o.standing == Standing::Possible && o.awaits.contains(&condition);
            self.assessment
                .obligations
                .iter()
                .any(|o| on(&o) && !matches!(o.due, Due::Pending(anchor) if anchor.is_filing()))
        };
        [(Condition::MajorIncident, self.conditions.major_incident)]
            .into_iter()
            .chain([(Condition::SignificantIncident, self.conditions.significant_incident)])
            .filter(|(condition, _)| waits(*condition))
            .map(|(condition, proposed)| Next::Qualify(condition, proposed))
            .collect()
    }

    fn ask(&self) -> Option<Next<'_>> {
        // The moment of awareness has a step of its own.
        let aware = Ground::Fact(FactKey::Aware);
        let question = self.questions.iter().find(|question| question.ground != aware)?;
        Some(Next::Ask(question.ground))
    }
}
