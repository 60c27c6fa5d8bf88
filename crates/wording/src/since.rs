//! What changed, a line for each: `aantal personen: 485.000 → 715.000 (bevestigd, volgens het lab)`.

use incident::event::When;
use incident::fact::FactKey;
use incident::since::{Change, Changed, DutyChange};
use incident::state::Statement;
use law::Rulebook;

use crate::problems::one_line;
use crate::{Wording, cut_short};

/// So many letters of what somebody wrote fit in a line.
const LETTERS: usize = 200;

impl Wording {
    /// What changed, in a line. The country (ISO 3166-1 alpha-2) says who the authorities are; moments are told on the
    /// clock of the rulebook's zone.
    pub fn change(&self, rulebook: &Rulebook, country: Option<&str>, change: &Change<'_>) -> String {
        let zone = rulebook.calendar().zone();
        let duty = |rule: &str| match rulebook.rule(rule) {
            Some(rule) => self.order(rulebook, rule, country),
            None => rule.to_owned(),
        };
        match &change.what {
            Changed::Stage(stage) => {
                let gaps = [("stage", self.word(stage.stage)), ("at", self.start(stage.at, zone))];
                self.told("change-stage", gaps)
            }
            Changed::Fact(key, was, is) => self.fact_change(rulebook, *key, *was, *is),
            Changed::Duty(rule, how) => self.duty_change(rulebook, duty(rule), *how),
            Changed::Filed(filing) => {
                let gaps = [("duty", duty(&filing.rule)), ("at", self.start(filing.at, zone))];
                self.told("change-filed", gaps)
            }
            Changed::Waived(rule, _) => self.told("change-waived", [("duty", duty(rule))]),
            Changed::Risk(risk) => self.told("change-risk", [("risk", self.risk(Some(risk.level)))]),
            Changed::Decided(number, decision) => {
                let (number, what) = (number.to_string(), short(&decision.taken.said.what));
                match decision.effect().map(|effect| self.word(effect)) {
                    Some(effect) => {
                        let gaps = [("number", number), ("what", what), ("effect", effect)];
                        self.told("change-reviewed", gaps)
                    }
                    None => self.told("change-decided", [("number", number), ("what", what)]),
                }
            }
            Changed::Reviewed(number, decision) => {
                let effect = decision.effect().map(|effect| self.word(effect)).unwrap_or_default();
                let what = short(&decision.taken.said.what);
                self.told(
                    "change-reviewed",
                    [("number", number.to_string()), ("what", what), ("effect", effect)],
                )
            }
            other => self.change_in_a_room(other),
        }
    }

    fn change_in_a_room(&self, changed: &Changed<'_>) -> String {
        match changed {
            Changed::Ransom(kept) => self.told("change-ransom", [("choice", self.word(kept.said.choice))]),
            Changed::Contained(_, one) => {
                let gaps =
                    [("act", self.word(one.taken.said.act)), ("system", short(&one.taken.said.system))];
                self.told("change-contained", gaps)
            }
            Changed::Lifted(_, one) => {
                let gaps =
                    [("act", self.word(one.taken.said.act)), ("system", short(&one.taken.said.system))];
                self.told("change-lifted", gaps)
            }
            Changed::Impact(kept) => {
                let gaps = [("name", short(&kept.said.name)), ("hit", self.word(kept.said.hit))];
                self.told("change-impact", gaps)
            }
            Changed::TaskEnded(_, task) => match &task.result {
                Some(result) => {
                    let gaps = [("title", short(&task.title)), ("result", self.with_share(&short(result)))];
                    self.told("change-task", gaps)
                }
                None => self.told("change-task-dropped", [("title", short(&task.title))]),
            },
            _ => String::new(),
        }
    }

    fn fact_change(
        &self,
        rulebook: &Rulebook,
        key: FactKey,
        was: Option<&Statement>,
        is: Option<&Statement>,
    ) -> String {
        let zone = rulebook.calendar().zone();
        let value = |statement: &Statement| short(&self.value(key, &statement.value, zone));
        let sure = |statement: &Statement| self.certainty(statement.certainty);
        let fact = self.fact(key);
        match (was, is) {
            (Some(was), Some(is)) => {
                let what = match (was.value == is.value, was.certainty == is.certainty) {
                    (true, _) => format!("{}: {} → {}", value(is), sure(was), sure(is)),
                    (false, true) => format!("{} → {} ({})", value(was), value(is), sure(is)),
                    (false, false) => {
                        format!("{} ({}) → {} ({})", value(was), sure(was), value(is), sure(is))
                    }
                };
                self.told("change-fact", [("fact", fact), ("what", what), ("source", short(&is.source))])
            }
            (None, Some(is)) => {
                let what = format!("{} ({})", value(is), sure(is));
                self.told("change-fact-new", [("fact", fact), ("what", what), ("source", short(&is.source))])
            }
            (Some(was), None) => self.told("change-fact-gone", [("fact", fact), ("what", value(was))]),
            (None, None) => String::new(),
        }
    }

    fn duty_change(&self, rulebook: &Rulebook, duty: String, how: DutyChange) -> String {
        let at = |when: When| self.start(when.0, rulebook.calendar().zone());
        match how {
            DutyChange::Arose(Some(due)) => {
                self.told("change-duty-arose", [("duty", duty), ("due", at(due))])
            }
            DutyChange::Arose(None) => self.told("change-duty-arose-undated", [("duty", duty)]),
            DutyChange::MayApply => self.told("change-duty-may", [("duty", duty)]),
            DutyChange::Moved { from: Some(from), to: Some(to) } => {
                self.told("change-duty-moved", [("duty", duty), ("from", at(from)), ("to", at(to))])
            }
            DutyChange::Moved { from: None, to: Some(to) } => {
                self.told("change-duty-dated", [("duty", duty), ("to", at(to))])
            }
            DutyChange::Moved { .. } => self.told("change-duty-undated", [("duty", duty)]),
            DutyChange::Missed => self.told("change-duty-missed", [("duty", duty)]),
            DutyChange::Lapsed => self.told("change-duty-lapsed", [("duty", duty)]),
        }
    }

    /// A sentence with gaps.
    pub(crate) fn told<const N: usize>(&self, key: &str, gaps: [(&'static str, String); N]) -> String {
        self.format(key, gaps.map(|(gap, value)| (gap, value.into())))
    }
}

/// The beginning of what somebody wrote, on one line.
pub(crate) fn short(text: &str) -> String {
    cut_short(&one_line(text), LETTERS)
}
