//! Over incidents: what each of them adds to the trends, and the sums of many. Nothing of it is kept: the same incidents give
//! the same numbers, and whoever sees less of an incident counts less of it.

mod kind;
mod money;
mod period;
mod sums;

pub use kind::{TrendKind, what_happened};
pub use money::{Spent, Within};
pub use period::{Period, Step, by_period};
pub use sums::{DutyCounts, FEW, Median, Sums};

use calendar::Start;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use law::{Recipient, Regime, Rulebook};

use crate::cost::cover::Settlement;
use crate::evaluation::metrics::{Course, Elapsed, Hearer, Mark, metrics};
use crate::event::Kind;
use crate::stakeholder::event::StakeholderKind;
use crate::state::State;

/// The report to the authority (AVG art. 33(1)), of which the time is told.
const AUTHORITY: &str = "avg-33-1";
/// The word to the persons concerned (AVG art. 34(1)).
const PEOPLE: &str = "avg-34-1";

/// An incident as trends count it. A time of which only the day is known counts to the end of that day.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// The day by which it has its place: that of awareness, else that of opening.
    pub placed_on: Date,
    /// What kind it was.
    pub kind: TrendKind,
    /// Whether a report to the authority stands.
    pub is_filed: bool,
    /// Whether the persons concerned heard of it.
    pub are_people_told: bool,
    /// From the first signal to awareness.
    pub to_awareness: Option<SignedDuration>,
    /// From awareness to the first report to the authority that stands.
    pub to_filing: Option<SignedDuration>,
    /// From the first signal, else from awareness, to the first word to the persons concerned.
    pub to_people: Option<SignedDuration>,
    /// Its duties to tell somebody.
    pub duties: DutyCounts,
    /// What it costs.
    pub spent: Spent,
}

/// What an incident adds; nothing when it is an exercise, in which nothing happened. `low` and `high` are its costs, settled
/// with the least and the most of each estimate.
pub fn counted(
    state: &State,
    rulebook: &Rulebook,
    (low, high): (&Settlement, &Settlement),
    now: Timestamp,
) -> Option<Counted> {
    let opened = state.opened.as_ref().filter(|opened| opened.kind != Kind::Exercise)?;
    // Only when the team was called out needs the entries themselves, and nobody asks for that here.
    let numbers = metrics(state, &[], rulebook, now);
    let situation = state.situation(now);
    let placed_at = situation.times.known_since().unwrap_or(Start::Moment(opened.at));
    let course = &numbers.course;
    let between = |from: Option<Mark>, to: Option<Mark>| lasted(from?, to?, rulebook);
    let tells = |rule: &str| rulebook.rule(rule).is_some_and(|rule| rule.to != Recipient::OwnRegister);
    Some(Counted {
        placed_on: rulebook.day_of(placed_at),
        kind: TrendKind::of(&situation.facts),
        is_filed: filed(state).is_some(),
        are_people_told: told(course).is_some(),
        to_awareness: between(course.signal, course.aware),
        to_filing: between(aware_of_breach(state, course), filed(state)),
        to_people: between(course.signal.or(course.aware), told(course)),
        duties: DutyCounts::of(numbers.terms.iter().filter(|term| tells(&term.rule))),
        spent: Spent::of(low, high),
    })
}

/// How long it took at most; nothing when the second came before the first.
fn lasted(from: Mark, to: Mark, rulebook: &Rulebook) -> Option<SignedDuration> {
    let most = Elapsed::between(from, to, rulebook).most;
    (!most.is_negative()).then_some(most)
}

/// Awareness of the breach, from which the 72 hours run, else the first awareness of anything.
fn aware_of_breach(state: &State, course: &Course) -> Option<Mark> {
    let own = state.awareness.get(Regime::Gdpr.as_str());
    own.map(|aware| Mark { at: aware.at, entry: aware.number }).or(course.aware)
}

fn filed(state: &State) -> Option<Mark> {
    let filing = state.filings_of(AUTHORITY).find(|filing| filing.withdrawn.is_none())?;
    Some(Mark { at: filing.at, entry: filing.number })
}

/// The first word to the persons concerned: as a message, or as what was filed under the duty. They stand in their order.
fn told(course: &Course) -> Option<Mark> {
    let is_theirs = |hearer: &Hearer| match hearer {
        Hearer::Audience(kind) => *kind == StakeholderKind::DataSubjects,
        Hearer::Filed(rule) => rule == PEOPLE,
    };
    course.first_words.iter().find(|word| is_theirs(&word.hearer)).map(|word| word.mark)
}
