//! What does not fit together.

use calendar::Start;
use law::{Assessment, Due, FactSet, Rulebook, Use};

use crate::circumstances::{Ground, breach};
use crate::situation::Situation;

/// Something that a person should look at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Awareness was set later than a recorded signal. A short look is allowed before one is aware, but
    /// the term does not wait for the end of an investigation (EDPB 9/2022; AP, Booking.com, 2020).
    AwareAfterSignal {
        /// The signal.
        signal: Start,
        /// Awareness as it was set.
        aware: Start,
    },
    /// Awareness was set no earlier than the end of the investigation.
    AwareWhenInvestigated {
        /// The end of the investigation.
        investigated: Start,
        /// Awareness as it was set.
        aware: Start,
    },
    /// Awareness lies before the incident.
    AwareBeforeOccurred {
        /// When it happened, as stated.
        occurred: Start,
        /// Awareness as it was set.
        aware: Start,
    },
    /// A moment lies after the moment of the assessment. A filing in the future is not done yet.
    InTheFuture {
        /// The path of the moment: `times.aware`, `filed.avg-33-1`, `decided.risk.decided_at`.
        path: String,
        /// The moment.
        at: Start,
    },
    /// Of a filing only the day is known, and its term ended on that day: the hour decides whether it was
    /// late.
    FilingHourUnknown {
        /// The rule.
        rule: String,
        /// The day.
        at: Start,
    },
    /// No rule of the rulebook was in force on the day that decides which rules apply.
    NoRulesThatDay {
        /// The day, as stated.
        aware: Start,
    },
    /// Facts contradict each other; until one is put right, what depends on them is unknown.
    Contradiction {
        /// What contradicts what.
        grounds: Vec<Ground>,
    },
}

/// Compares the moments with each other, and facts that say opposite things.
pub(super) fn warnings(
    rulebook: &Rulebook,
    situation: &Situation,
    assessment: &Assessment<'_>,
) -> Vec<Warning> {
    let mut warnings = awareness(rulebook, situation);
    warnings.extend(future(rulebook, situation));
    warnings.extend(filings(rulebook, assessment));
    let ask = situation.facts.ask(Use::Triggers);
    let contradiction = breach::contradiction(ask, situation.decided.risk.is_some());
    warnings.extend(
        contradiction.map(|facts: FactSet| Warning::Contradiction { grounds: Ground::all_in(facts) }),
    );
    warnings
}

fn awareness(rulebook: &Rulebook, situation: &Situation) -> Vec<Warning> {
    let times = &situation.times;
    let every = times.aware.into_iter().chain(times.aware_under.values().copied());
    let mut warnings: Vec<Warning> = Vec::new();
    for warning in every.flat_map(|aware| doubts(rulebook, situation, aware)) {
        if !warnings.contains(&warning) {
            warnings.push(warning);
        }
    }
    warnings
}

/// What does not fit one moment of awareness.
fn doubts(rulebook: &Rulebook, situation: &Situation, aware: Start) -> Vec<Warning> {
    let times = &situation.times;
    let at = |start| rulebook.moment_of(start);
    let mut warnings = Vec::new();
    for signal in times.signals.iter().chain(&times.detected).copied() {
        if at(signal) < at(aware) {
            warnings.push(Warning::AwareAfterSignal { signal, aware });
        }
    }
    if let Some(investigated) = times.investigated
        && at(aware) >= at(investigated)
    {
        warnings.push(Warning::AwareWhenInvestigated { investigated, aware });
    }
    if let Some(occurred) = times.occurred
        && at(aware) < at(occurred)
    {
        warnings.push(Warning::AwareBeforeOccurred { occurred, aware });
    }
    if !rulebook.covers(rulebook.day_of(aware)) {
        warnings.push(Warning::NoRulesThatDay { aware });
    }
    warnings
}

fn future(rulebook: &Rulebook, situation: &Situation) -> Vec<Warning> {
    let times = &situation.times;
    let named = [
        ("times.occurred", times.occurred),
        ("times.detected", times.detected),
        ("times.aware", times.aware),
        ("times.classified", times.classified),
        ("times.asked", times.asked),
        ("times.investigated", times.investigated),
    ];
    let under =
        times.aware_under.iter().map(|(regime, at)| (format!("times.aware:{}", regime.as_str()), *at));
    let decided_at = situation.decided.risk.and_then(|decision| decision.decided_at).map(Start::Moment);
    let times = named.into_iter().filter_map(|(path, at)| Some((path.to_owned(), at?))).chain(under);
    let filed = situation.filed.iter().map(|(rule, at)| (format!("filed.{rule}"), *at));
    let decided = decided_at.map(|at| ("decided.risk.decided_at".to_owned(), at));
    times
        .chain(filed)
        .chain(decided)
        .filter(|(_, at)| rulebook.moment_of(*at) > situation.at)
        .map(|(path, at)| Warning::InTheFuture { path, at })
        .collect()
}

fn filings(rulebook: &Rulebook, assessment: &Assessment<'_>) -> Vec<Warning> {
    let mut warnings = Vec::new();
    for obligation in &assessment.obligations {
        if let (Due::Dated(deadline), Some(filed)) = (&obligation.due, obligation.filed)
            && let Start::Day(day) = filed.at
            && deadline.end_of_day().is_none()
            && rulebook.day_of(Start::Moment(deadline.at())) == day
        {
            warnings.push(Warning::FilingHourUnknown { rule: obligation.rule.id.clone(), at: filed.at });
        }
    }
    warnings
}
