//! A case beside a rule: what is known in it, and how each rule must stand.

use calendar::Start;
use incident::cases::RuleCase;
use incident::circumstances::Ground;
use incident::fact::Certainty;
use jiff::tz::TimeZone;
use law::{Anchor, Because, Capacity, Condition, Rulebook, Standing};

use crate::Wording;

/// A case in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseTold {
    /// What it is about, as its file says it: in Dutch.
    pub about: String,
    /// Where it comes from.
    pub source: String,
    /// What is known in it.
    pub known: Vec<String>,
    /// How rules and conditions must stand.
    pub expected: Vec<String>,
}

impl Wording {
    /// A case in words. Moments are told on the clock of the rulebook's zone.
    pub fn case_told(&self, rulebook: &Rulebook, case: &RuleCase) -> CaseTold {
        let zone = rulebook.calendar().zone();
        CaseTold {
            about: case.about.clone(),
            source: case.source.clone(),
            known: self.known_in(case, zone),
            expected: self.expected_in(rulebook, case, zone),
        }
    }

    fn known_in(&self, case: &RuleCase, zone: &TimeZone) -> Vec<String> {
        let situation = &case.situation;
        let line = |name: String, value: String| {
            self.format("explain-ground", [("ground", name.into()), ("value", value.into())])
        };
        let mut known =
            vec![line(self.text("lawbook-case-at"), self.exact(Start::Moment(situation.at), zone))];
        known.extend(situation.country.clone().map(|country| line(self.ground(Ground::Country), country)));
        if !situation.capacities.is_empty() {
            let names: Vec<String> = situation.capacities.iter().map(|it| self.capacity(*it)).collect();
            known.push(line(self.ground(Ground::Capacities), names.join(", ")));
        }
        known.extend(situation.facts.iter().map(|(key, fact)| match fact.certainty {
            Certainty::Confirmed => line(self.fact(key), self.value(key, &fact.value, zone)),
            _ => self.fact_line(key, Some(fact), zone),
        }));
        let times = &situation.times;
        let anchors = [
            (Anchor::Occurred, times.occurred),
            (Anchor::Detected, times.detected),
            (Anchor::Aware, times.aware),
            (Anchor::Classified, times.classified),
            (Anchor::Asked, times.asked),
        ];
        let anchors = anchors.into_iter().filter_map(|(anchor, at)| Some((self.anchor(&anchor), at?)));
        let under = times.aware_under.iter();
        let under = under.map(|(regime, at)| (self.awareness_under(*regime), *at));
        let events = times.events.iter().map(|(name, at)| (self.happening(name), *at));
        let filed = situation.filed.iter();
        let filed = filed.map(|(rule, at)| (self.anchor(&Anchor::Filed(rule.clone())), *at));
        known.extend(
            anchors
                .chain(under)
                .chain(events)
                .chain(filed)
                .map(|(name, at)| line(name, self.exact(at, zone))),
        );
        known.extend(self.decided_in(case));
        known
    }

    fn decided_in(&self, case: &RuleCase) -> Vec<String> {
        let decided = &case.situation.decided;
        let mut lines = Vec::new();
        let mut add = |what: String, is_so: bool| {
            let key = if is_so { "lawbook-case-decided" } else { "lawbook-case-decided-not" };
            lines.push(self.format(key, [("what", what.into())]));
        };
        if let Some(risk) = decided.risk {
            add(self.risk(Some(risk.level)), true);
        }
        for (condition, held) in
            [(Condition::SignificantIncident, decided.significant), (Condition::MajorIncident, decided.major)]
        {
            if let Some(held) = held {
                add(self.condition(condition), held);
            }
        }
        let waived = decided.waived.iter().map(|rule| format!("{rule}: {}", self.standing(Standing::Waived)));
        lines.into_iter().chain(waived).collect()
    }

    fn expected_in(&self, rulebook: &Rulebook, case: &RuleCase, zone: &TimeZone) -> Vec<String> {
        let rules = case.expect.iter().map(|(rule, expected)| {
            let mut told = format!("{rule}: {}", self.expected(rulebook, rule, expected));
            if let Some(due) = case.due.get(rule) {
                let due = self.exact(Start::Moment(*due), zone);
                told.push_str(&format!("; {}", self.format("lawbook-case-due", [("due", due.into())])));
            }
            if let Some(awaits) = case.awaits.get(rule).filter(|awaits| !awaits.is_empty()) {
                let awaits: Vec<String> = awaits.iter().map(|id| self.named(id)).collect();
                let awaits = awaits.join("; ");
                told.push_str(&format!(
                    "; {}",
                    self.format("lawbook-case-awaits", [("what", awaits.into())])
                ));
            }
            told
        });
        let conditions = case.conditions.iter();
        let conditions = conditions
            .map(|(id, truth)| format!("{}: {}", self.named(id), self.text(&format!("truth-{truth}"))));
        rules.chain(conditions).collect()
    }

    /// A start with its seconds where it has any: a case on a boundary turns on them.
    fn exact(&self, at: Start, zone: &TimeZone) -> String {
        let seconds = match at {
            Start::Moment(at) => zone.to_datetime(at).second(),
            Start::Day(_) => 0,
        };
        let told = self.start(at, zone);
        if seconds == 0 { told } else { format!("{told}:{seconds:02}") }
    }

    /// A condition by its id.
    fn named(&self, id: &str) -> String {
        Condition::parse(id).map_or_else(|| id.to_owned(), |condition| self.condition(condition))
    }

    /// How a rule must stand, as a case writes it: a standing, or why it makes no duty.
    fn expected(&self, rulebook: &Rulebook, rule: &str, expected: &str) -> String {
        if let Some(standing) = Standing::ALL.iter().find(|standing| standing.as_str() == expected) {
            return self.standing(*standing);
        }
        let Some(why) = expected.strip_prefix("not_applicable:") else {
            return match expected {
                "advised" => self.text("lawbook-case-advised"),
                "perhaps-advised" => self.text("lawbook-case-perhaps-advised"),
                _ => self.text("lawbook-case-absent"),
            };
        };
        let found = rulebook.rule(rule);
        let because = match (Capacity::parse(why), Condition::parse(why), why.split_once(':')) {
            (Some(_), ..) => Because::Capacity,
            (_, Some(condition), _) if found.is_some_and(|rule| rule.when.contains(&condition)) => {
                Because::Lacks(condition)
            }
            (_, Some(condition), _) => Because::Excused(condition),
            (_, _, Some(("missed", of))) => Because::NotMissed(of),
            (_, _, Some(("term", of))) => Because::NoTerm(of),
            _ => Because::Displaced(why),
        };
        let on = found.map_or(Capacity::Organisation, |rule| rule.on);
        let because = match because {
            Because::Capacity => self.format("lawbook-case-for", [("capacity", self.capacity(on).into())]),
            because => self.because(because, on),
        };
        self.format("explain-no-duty", [("because", because.into())])
    }
}
