//! What is wise and no duty: a rule on a page of guidance.

use jiff::Timestamp;

use crate::{Circumstances, FactSet, Finding, Force, Rule, Rulebook, Truth, Use};
use calendar::Start;

/// A rule of guidance that speaks here, or may. It has no term, is never missed, and nobody has to waive it.
#[derive(Clone, Debug)]
pub struct Advice<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// Whether it speaks: `Yes`, or `Unknown`.
    pub speaks: Truth,
    /// What that rests on, or waits for.
    pub facts: FactSet,
}

/// The advice that the pages of guidance give on the day of awareness, in the order of rule ids; what they advise
/// against here is left out.
pub fn advise<'a>(rulebook: &'a Rulebook, circumstances: &Circumstances, now: Timestamp) -> Vec<Advice<'a>> {
    let day = rulebook.day_of(circumstances.known_since().unwrap_or(Start::Moment(now)));
    let guidance =
        rulebook.rules().filter(move |rule| rule.force == Force::Guidance && rule.in_force.on(day));
    guidance.filter_map(|rule| given(rule, circumstances)).collect()
}

fn given<'a>(rule: &'a Rule, circumstances: &Circumstances) -> Option<Advice<'a>> {
    let excused = rule
        .unless
        .iter()
        .any(|condition| circumstances.finding(*condition, Use::Excuses).truth == Truth::Yes);
    let when = rule.when.iter().map(|condition| circumstances.finding(*condition, Use::Triggers));
    let speaks = Finding::all(when).and(circumstances.capacity(rule.on, Use::Triggers));
    (!excused && speaks.truth != Truth::No).then_some(Advice {
        rule,
        speaks: speaks.truth,
        facts: speaks.facts,
    })
}
