//! From circumstances to obligations.

use std::collections::BTreeMap;

use calendar::{Calendar, Counting, Deadline, Period, Start, deadline};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::page::Reading;
use crate::term::Applied;
use crate::{
    Anchor, Capacity, Circumstances, Condition, FactSet, Filed, Finding, Rule, Rulebook, Truth, Use,
};

/// Everything that follows from the circumstances at one moment, in the order of rule ids.
#[derive(Clone, Debug)]
pub struct Assessment<'a> {
    /// The duties that apply, or may apply.
    pub obligations: Vec<Obligation<'a>>,
    /// The rules that were considered and do not apply.
    pub not_applicable: Vec<NotApplicable<'a>>,
}

/// How a duty stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It applies and is not done yet.
    Open,
    /// It may apply: prepare, and ask.
    Possible,
    /// It is done, in time or late.
    Met,
    /// It applies, its term has passed and it is not done.
    Missed,
    /// It applies or may apply, and people decided with reasons not to act on it.
    Waived,
}

impl Standing {
    /// Every standing.
    pub const ALL: [Standing; 5] =
        [Standing::Open, Standing::Possible, Standing::Met, Standing::Missed, Standing::Waived];

    /// `open`, `possible`, `met`, `missed` or `waived`.
    pub fn as_str(self) -> &'static str {
        match self {
            Standing::Open => "open",
            Standing::Possible => "possible",
            Standing::Met => "met",
            Standing::Missed => "missed",
            Standing::Waived => "waived",
        }
    }
}

/// A rule that applies here, to someone, by some moment, because of facts.
#[derive(Clone, Debug)]
pub struct Obligation<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// How it stands.
    pub standing: Standing,
    /// By when.
    pub due: Due<'a>,
    /// By which rules the term is counted here, if it has one.
    pub counted: Option<Counting>,
    /// Other defensible counts of the term, for information.
    pub readings: Vec<Counted<'a>>,
    /// The facts that suffice to derive it.
    pub because: FactSet,
    /// The conditions that are not known yet: of `when` they keep it possible, of the excuses they
    /// could still take it away. When this is empty, nothing unknown can change the verdict.
    pub awaits: Vec<Condition>,
    /// The unknown facts that would settle those conditions.
    pub asks: FactSet,
    /// The filing, when it was submitted.
    pub filed: Option<Filed>,
    /// How much later than due it was filed; absent when in time.
    pub late: Option<SignedDuration>,
}

/// By when a duty must be done.
#[derive(Clone, Debug)]
pub enum Due<'a> {
    /// By this moment.
    Dated(Deadline),
    /// A term that runs from something that has not happened yet, or whose moment nobody has set.
    Pending(&'a Anchor),
    /// The law names no term; shown with the age since the anchor, never with an invented date.
    WithoutUndueDelay {
        /// What the age is counted from, when known.
        since: Option<Start>,
    },
}

/// A term counted according to another reading.
#[derive(Clone, Debug)]
pub struct Counted<'a> {
    /// The reading.
    pub reading: &'a Reading,
    /// The outcome.
    pub deadline: Deadline,
}

/// A rule that was considered and does not apply.
#[derive(Clone, Debug)]
pub struct NotApplicable<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// Why not.
    pub because: Because<'a>,
    /// The facts that this rests on.
    pub facts: FactSet,
}

impl NotApplicable<'_> {
    /// Whether it binds a kind of organisation that this one never was said to be: nobody has to read why not.
    pub fn is_for_others(&self) -> bool {
        let special = !matches!(self.rule.on, Capacity::Controller | Capacity::Processor);
        special && self.because == Because::Capacity && self.facts.is_empty()
    }
}

/// Why a rule does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because<'a> {
    /// The organisation does not stand in the capacity it binds.
    Capacity,
    /// The incident does not touch what the agreement is about.
    Untouched(&'a str),
    /// A condition it asks is not met.
    Lacks(Condition),
    /// A condition that excuses is established.
    Excused(Condition),
    /// Another provision goes before.
    Displaced(&'a str),
    /// It follows a missed term, and that term was not missed.
    NotMissed(&'a str),
    /// It must be done before the end of a term, and no such term runs.
    NoTerm(&'a str),
}

/// Assesses the circumstances at a moment against the rules in force on the day of awareness, or, while
/// that is not set, on the day of the assessment.
pub fn assess<'a>(rulebook: &'a Rulebook, circumstances: &Circumstances, now: Timestamp) -> Assessment<'a> {
    let day = rulebook.day_of(circumstances.known_since().unwrap_or(Start::Moment(now)));
    let court =
        Court { rulebook, circumstances, now, displaced: displacements(rulebook, circumstances, day) };
    let mut assessment = Assessment { obligations: Vec::new(), not_applicable: Vec::new() };
    let (following, first): (Vec<&Rule>, Vec<&Rule>) = rulebook
        .rules_on(day)
        .partition(|rule| rule.after.as_ref().is_some_and(|after| after.follows().is_some()));
    for rule in first.into_iter().chain(following) {
        match court.judge(rule, &assessment.obligations) {
            Ok(obligation) => assessment.obligations.push(obligation),
            Err(not_applicable) => assessment.not_applicable.push(not_applicable),
        }
    }
    assessment.obligations.sort_by(|a, b| a.rule.id.cmp(&b.rule.id));
    assessment.not_applicable.sort_by(|a, b| a.rule.id.cmp(&b.rule.id));
    assessment
}

/// A provision that may set a rule aside: established, or still open.
#[derive(Clone, Debug)]
struct Displacement<'a> {
    by: &'a str,
    holds: Finding,
    open: Vec<Condition>,
    /// Whether part of it is established, so that it is worth asking for the rest.
    near: bool,
}

fn displacements<'a>(
    rulebook: &'a Rulebook,
    circumstances: &Circumstances,
    day: Date,
) -> BTreeMap<&'a str, Vec<Displacement<'a>>> {
    let mut displaced: BTreeMap<&str, Vec<Displacement<'_>>> = BTreeMap::new();
    for displacer in rulebook.displacers_on(day) {
        let found = |condition: &Condition| circumstances.finding(*condition, Use::Excuses);
        // A provision that is excused itself goes before nothing.
        let excused = displacer.unless.iter().map(found).find(|finding| finding.truth == Truth::Yes);
        let when = Finding::all(displacer.when.iter().map(found));
        let holds = circumstances.capacity(displacer.on, Use::Excuses).and(when);
        let holds = excused.map_or(holds, |excused| holds.and(excused.negate()));
        let unknown = |condition: &&Condition| found(condition).truth == Truth::Unknown;
        let open: Vec<Condition> = displacer.when.iter().filter(unknown).copied().collect();
        let near = open.len() < displacer.when.len();
        for rule in displacer.rules {
            displaced.entry(rule).or_default().push(Displacement {
                by: displacer.id,
                holds,
                open: open.clone(),
                near,
            });
        }
    }
    displaced
}

struct Court<'a, 'c> {
    rulebook: &'a Rulebook,
    circumstances: &'c Circumstances,
    now: Timestamp,
    displaced: BTreeMap<&'a str, Vec<Displacement<'a>>>,
}

impl<'a> Court<'a, '_> {
    fn judge(&self, rule: &'a Rule, judged: &[Obligation<'a>]) -> Result<Obligation<'a>, NotApplicable<'a>> {
        let not = |because, facts| NotApplicable { rule, because, facts };
        // That the organisation does not stand in the capacity takes the duty away, so it must be established.
        let capacity = self.circumstances.capacity(rule.on, Use::Excuses);
        if capacity.truth == Truth::No {
            return Err(not(Because::Capacity, capacity.facts));
        }
        let mut applies = match self.circumstances.capacity(rule.on, Use::Triggers) {
            likely_not if likely_not.truth == Truth::No => Finding::new(Truth::Unknown, likely_not.facts),
            finding => finding,
        };
        if let Some(agreement) = &rule.agreement {
            let touched = self.circumstances.touched(agreement);
            if touched.truth == Truth::No {
                return Err(not(Because::Untouched(agreement), touched.facts));
            }
            applies = applies.and(touched);
        }
        let mut awaits = Vec::new();
        for condition in &rule.when {
            let finding = self.circumstances.finding(*condition, Use::Triggers);
            match finding.truth {
                Truth::No => return Err(not(Because::Lacks(*condition), finding.facts)),
                Truth::Unknown => awaits.push(*condition),
                // What is met by criteria may still be undone by what is open.
                Truth::Yes => awaits.extend_from_slice(self.circumstances.could_undo(*condition)),
            }
            applies = applies.and(finding);
        }
        let mut asks = if applies.truth == Truth::Unknown { applies.facts } else { FactSet::EMPTY };
        self.hear_excuses(rule, &mut awaits, &mut asks).map_err(|(because, facts)| not(because, facts))?;
        let applied = Applied::to(rule, self.circumstances, self.rulebook);
        let due = match &rule.after {
            Some(Anchor::Missed(of)) => match missed_at(of, judged, self.now) {
                Some(at) => Due::WithoutUndueDelay { since: Some(Start::Moment(at)) },
                None => return Err(not(Because::NotMissed(of), FactSet::EMPTY)),
            },
            Some(Anchor::Before(of)) => match running_term(of, judged) {
                Some(due) => due,
                None => return Err(not(Because::NoTerm(of), FactSet::EMPTY)),
            },
            _ => self.due(rule, &applied),
        };
        awaits
            .extend(applied.awaits.iter().filter(|open| !awaits.contains(open)).copied().collect::<Vec<_>>());
        let because = self.support(rule).union(applied.facts);
        Ok(self.obligation(
            rule,
            applies.truth,
            because,
            Pending { due, counted: applied.due.map(|_| applied.counted), awaits, asks },
        ))
    }

    /// Displacement and `unless`: what is established takes the duty away, what is open is awaited.
    fn hear_excuses(
        &self,
        rule: &'a Rule,
        awaits: &mut Vec<Condition>,
        asks: &mut FactSet,
    ) -> Result<(), (Because<'a>, FactSet)> {
        for displacement in self.displaced.get(rule.id.as_str()).into_iter().flatten() {
            match displacement.holds.truth {
                Truth::Yes => return Err((Because::Displaced(displacement.by), displacement.holds.facts)),
                Truth::Unknown => {
                    awaits.extend(
                        displacement
                            .open
                            .iter()
                            .filter(|open| !awaits.contains(open))
                            .copied()
                            .collect::<Vec<_>>(),
                    );
                    if displacement.near {
                        *asks = asks.union(displacement.holds.facts);
                    }
                }
                Truth::No => {}
            }
        }
        for condition in &rule.unless {
            let finding = self.circumstances.finding(*condition, Use::Excuses);
            if finding.truth == Truth::Yes {
                return Err((Because::Excused(*condition), finding.facts));
            }
            if finding.truth == Truth::Unknown {
                if !awaits.contains(condition) {
                    awaits.push(*condition);
                }
                *asks = asks.union(finding.facts);
            }
        }
        Ok(())
    }

    /// The facts behind everything that is established for the rule.
    fn support(&self, rule: &Rule) -> FactSet {
        let conditions = rule.when.iter().map(|c| self.circumstances.finding(*c, Use::Triggers));
        std::iter::once(self.circumstances.capacity(rule.on, Use::Triggers))
            .chain(rule.agreement.iter().map(|agreement| self.circumstances.touched(agreement)))
            .chain(conditions)
            .filter(|finding| finding.truth == Truth::Yes)
            .fold(FactSet::EMPTY, |facts, finding| facts.union(finding.facts))
    }

    fn obligation(
        &self,
        rule: &'a Rule,
        applies: Truth,
        because: FactSet,
        Pending { due, counted, awaits, asks }: Pending<'a>,
    ) -> Obligation<'a> {
        let filed = self.circumstances.filed(&rule.id);
        let late = match (&due, filed) {
            (Due::Dated(deadline), Some(filed)) => {
                let at = self.rulebook.moment_of(filed.at);
                deadline.is_past(at).then(|| at.duration_since(deadline.at()))
            }
            _ => None,
        };
        let past = matches!(&due, Due::Dated(deadline) if deadline.is_past(self.now));
        let done = filed.filter(|filed| self.rulebook.moment_of(filed.at) <= self.now);
        let standing = match (done, applies) {
            (Some(_), _) => Standing::Met,
            (None, _) if self.circumstances.is_waived(&rule.id) => Standing::Waived,
            (None, Truth::Unknown) => Standing::Possible,
            (None, _) if past => Standing::Missed,
            (None, _) => Standing::Open,
        };
        let readings = self.readings(rule);
        Obligation { rule, standing, due, counted, readings, because, awaits, asks, filed, late }
    }

    fn due(&self, rule: &'a Rule, applied: &Applied<'a>) -> Due<'a> {
        let Some(block) = applied.due else {
            let since =
                rule.after.as_ref().and_then(|after| self.circumstances.start(rule, after, self.rulebook));
            return match &rule.after {
                Some(after) if since.is_none() && (after.is_filing() || is_awaited(after)) => {
                    Due::Pending(after)
                }
                _ => Due::WithoutUndueDelay { since },
            };
        };
        let calendar = self.rulebook.calendar_of(block.calendar.as_deref());
        let count = |within, after, counted| self.count(rule, within, after, counted, calendar);
        let first = count(block.within, &block.after, applied.counted);
        let Some((within, after)) = &block.or else {
            return first.map_or(Due::Pending(&block.after), Due::Dated);
        };
        let second = count(*within, after, applied.counted);
        // The earlier of the two is the term; a day off then moves that one, and not each by itself (RTS 2025/301
        // art. 5(4): "the time limit").
        let ends = |within, after| count(within, after, Counting::Clock).map(|deadline| deadline.at());
        let second_is_earlier = ends(*within, after) < ends(block.within, &block.after);
        match (first, second) {
            (Some(first), Some(second)) => Due::Dated(if second_is_earlier { second } else { first }),
            (Some(only), None) | (None, Some(only)) => Due::Dated(only),
            (None, None) => Due::Pending(&block.after),
        }
    }

    fn readings(&self, rule: &'a Rule) -> Vec<Counted<'a>> {
        let Some(block) = &rule.due else { return Vec::new() };
        rule.readings
            .iter()
            .filter_map(|reading| {
                let within = reading.within.unwrap_or(block.within);
                let calendar = self.rulebook.calendar_of(block.calendar.as_deref());
                let deadline = self.count(rule, within, &block.after, reading.counted, calendar)?;
                Some(Counted { reading, deadline })
            })
            .collect()
    }

    /// Counts a term, when its anchor is known. A term beyond the calendar's reach counts as pending.
    fn count(
        &self,
        rule: &Rule,
        within: Period,
        after: &Anchor,
        counted: Counting,
        calendar: &Calendar,
    ) -> Option<Deadline> {
        let start = self.circumstances.start(rule, after, self.rulebook)?;
        deadline(start, within, counted, calendar).ok()
    }
}

/// What was found of a duty before its standing.
struct Pending<'a> {
    due: Due<'a>,
    counted: Option<Counting>,
    awaits: Vec<Condition>,
    asks: FactSet,
}

/// Whether it is something that may not have happened yet.
fn is_awaited(anchor: &Anchor) -> bool {
    matches!(anchor, Anchor::Event(_) | Anchor::Asked)
}

/// The term of an earlier rule while it still binds, or waits to begin.
fn running_term<'a>(of: &str, judged: &[Obligation<'a>]) -> Option<Due<'a>> {
    let obligation = judged.iter().find(|obligation| obligation.rule.id == of)?;
    let binds = !matches!(obligation.standing, Standing::Met | Standing::Waived);
    let runs = matches!(obligation.due, Due::Dated(_) | Due::Pending(_));
    (binds && runs).then(|| obligation.due.clone())
}

/// When the term of an earlier rule passed unused, if it did.
fn missed_at(of: &str, judged: &[Obligation<'_>], now: Timestamp) -> Option<Timestamp> {
    let obligation = judged.iter().find(|obligation| obligation.rule.id == of)?;
    let Due::Dated(deadline) = &obligation.due else { return None };
    let unused = match obligation.standing {
        Standing::Met => obligation.late.is_some(),
        _ => deadline.is_past(now),
    };
    unused.then(|| deadline.at())
}
