//! What to do now, as a sentence.

use incident::picture::Next;
use incident::situation::Situation;
use law::{Condition, Due, Duty, Obligation, RiskLevel, Rulebook};

use crate::Wording;

impl Wording {
    /// One step as an order that says by when. Moments are told on the clock of the rulebook's zone, relative to that
    /// of the situation.
    pub fn next_step(&self, rulebook: &Rulebook, situation: &Situation, next: &Next<'_>) -> String {
        let order = |o: &Obligation<'_>| self.order(rulebook, o.rule, situation.country.as_deref());
        match next {
            Next::BecomeAware(duties) => {
                let duties = duties.iter().filter_map(|o| {
                    let period = self.period(o.rule.due.as_ref()?.within);
                    let arguments = [("duty", order(o).into()), ("period", period.into())];
                    Some(self.format("next-aware-duty", arguments))
                });
                let duties: Vec<String> = duties.collect();
                self.format("next-aware", [("duties", duties.join(" ").into())])
            }
            Next::Missed(o) | Next::Dated(o) | Next::Undated(o) => {
                let duty = order(o);
                let Due::Dated(deadline) = &o.due else {
                    return self.format("next-undated", [("duty", duty.into())]);
                };
                let due = self.deadline(deadline, rulebook.calendar().zone());
                if let Next::Missed(_) = next {
                    let late = self.late(situation.at.duration_since(deadline.at()));
                    let is_filing = o.rule.duty == Duty::FileWithAuthority;
                    let key = if is_filing { "next-missed-filing" } else { "next-missed" };
                    let arguments = [("duty", duty.into()), ("due", due.into()), ("late", late.into())];
                    return self.format(key, arguments);
                }
                let left = self.left(deadline.at().duration_since(situation.at));
                let arguments = [("duty", duty.into()), ("due", due.into()), ("left", left.into())];
                self.format("next-dated", arguments)
            }
            Next::DecideRisk(proposed) => self.decide_risk(*proposed),
            Next::Qualify(condition, proposed) => {
                let key = match condition {
                    Condition::MajorIncident => "next-qualify-major",
                    _ => "next-qualify-significant",
                };
                self.format(key, [("truth", self.truth(*proposed).into())])
            }
            Next::Ask(ground) => self.format("next-question", [("question", self.question(*ground).into())]),
        }
    }

    fn decide_risk(&self, proposed: Option<RiskLevel>) -> String {
        match proposed {
            Some(_) => self.format("next-decide-risk", [("risk", self.risk(proposed).into())]),
            None => self.text("next-decide-risk-later"),
        }
    }
}
