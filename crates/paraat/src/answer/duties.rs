//! Obligations in the answer, and the rules that make none.

use std::borrow::Cow;

use calendar::Step;
use incident::picture::Picture;
use incident::situation::Situation;
use law::{Because, CheckedHow, Citation, Condition, Counted, Due, NotApplicable, Obligation};
use serde::{Serialize, Serializer};

use super::moments::{Moment, When};
use super::stamp::InForce;
use super::{FactNames, Mapped, Printer, Shown};

/// The obligations of a picture.
pub(super) struct Duties<'a> {
    pub(super) printer: &'a Printer<'a>,
    pub(super) situation: &'a Situation,
    pub(super) picture: &'a Picture<'a>,
}

impl Serialize for Duties<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let obligations = &self.picture.assessment.obligations;
        serializer.collect_seq(obligations.iter().map(|obligation| self.duty(obligation)))
    }
}

/// One obligation: first the keys of the contract, then what we add to it.
#[derive(Serialize)]
pub(super) struct Duty<'a> {
    rule: &'a str,
    standing: &'static str,
    to: &'a str,
    phase: Option<&'static str>,
    due: Option<Moment<'a>>,
    due_kind: &'static str,
    remaining_s: Option<i64>,
    readings: Vec<Reading<'a>>,
    because: FactNames,
    awaits: Mapped<'a, Condition, &'static str>,
    citation: Shown<&'a Citation>,
    words: &'a [String],
    since: Option<When<'a>>,
    pending_on: Option<Shown<&'a law::Anchor>>,
    filed: Option<When<'a>>,
    late_s: Option<i64>,
    counted: Option<&'static str>,
    steps: Mapped<'a, Step, &'static str>,
    verified: bool,
    version: Cow<'a, str>,
    in_force: InForce<'a>,
}

/// Another way to count the term.
#[derive(Serialize)]
struct Reading<'a> {
    counted: &'static str,
    due: Moment<'a>,
    source: &'a str,
}

impl<'a> Duties<'a> {
    fn duty(&self, obligation: &'a Obligation<'a>) -> Duty<'a> {
        Duties::duty_of(self.printer, self.situation, self.picture, obligation)
    }

    /// One obligation of any picture of the situation.
    pub(super) fn duty_of(
        printer: &'a Printer<'a>,
        situation: &'a Situation,
        picture: &Picture<'_>,
        obligation: &'a Obligation<'a>,
    ) -> Duty<'a> {
        let rule = obligation.rule;
        let deadline = match &obligation.due {
            Due::Dated(deadline) => Some(deadline),
            Due::Pending(_) | Due::WithoutUndueDelay { .. } => None,
        };
        let (due_kind, since, pending_on) = match obligation.due {
            Due::Dated(_) => ("dated", None, None),
            Due::Pending(anchor) => ("pending", None, Some(Shown(anchor))),
            Due::WithoutUndueDelay { since } => ("without-undue-delay", since, None),
        };
        let (version, in_force) = printer.stamps.stamp(rule);
        Duty {
            rule: &rule.id,
            standing: obligation.standing.as_str(),
            to: recipient(printer, situation, picture, rule),
            phase: rule.phase.map(law::Phase::as_str),
            due: deadline.map(|deadline| printer.moment(deadline.at())),
            due_kind,
            remaining_s: deadline.map(|deadline| deadline.at().as_second() - situation.at.as_second()),
            readings: obligation.readings.iter().map(|reading| read_otherwise(printer, reading)).collect(),
            because: FactNames(obligation.because),
            awaits: Mapped { from: &obligation.awaits, to: |condition| condition.as_str() },
            citation: Shown(&rule.citation),
            words: &rule.words,
            since: since.map(|since| printer.when(since)),
            pending_on,
            filed: obligation.filed.map(|filed| printer.when(filed.at)),
            late_s: obligation.late.map(|late| late.as_secs()),
            counted: obligation.counted.map(|counted| counted.as_str()),
            steps: Mapped { from: deadline.map_or(&[], |deadline| deadline.steps()), to: step_id },
            verified: rule.checked.how == CheckedHow::Literal,
            version,
            in_force,
        }
    }
}

/// To whom, by the short name of the authority that supervises an organisation like this one.
fn recipient<'a>(
    printer: &'a Printer<'a>,
    situation: &Situation,
    picture: &Picture<'_>,
    rule: &'a law::Rule,
) -> &'a str {
    let country = situation.country.as_deref();
    let known =
        country.and_then(|country| printer.rulebook.authority_for(rule.to, country, &picture.circumstances));
    match known {
        Some(authority) => authority.short.as_str(),
        None => wording::addressee(printer.rulebook, rule, country),
    }
}

fn read_otherwise<'a>(printer: &'a Printer<'a>, counted: &'a Counted<'a>) -> Reading<'a> {
    Reading {
        counted: counted.reading.counted.as_str(),
        due: printer.moment(counted.deadline.at()),
        source: &counted.reading.source,
    }
}

/// A rule that makes no duty here.
#[derive(Serialize)]
pub(super) struct Excused<'a> {
    rule: &'a str,
    because: Shown<Ground<'a>>,
    version: Cow<'a, str>,
    in_force: InForce<'a>,
}

impl<'a> Excused<'a> {
    pub(super) fn of(printer: &'a Printer<'a>, not: &'a NotApplicable<'a>) -> Excused<'a> {
        let (version, in_force) = printer.stamps.stamp(not.rule);
        Excused { rule: &not.rule.id, because: Shown(Ground(not)), version, in_force }
    }
}

/// All of them.
pub(super) struct Excuses<'a> {
    pub(super) printer: &'a Printer<'a>,
    pub(super) not: &'a [NotApplicable<'a>],
}

impl Serialize for Excuses<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.not.iter().map(|not| Excused::of(self.printer, not)))
    }
}

/// Why a rule makes no duty: an id.
struct Ground<'a>(&'a NotApplicable<'a>);

impl std::fmt::Display for Ground<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0.because {
            Because::Capacity => f.write_str(self.0.rule.on.as_str()),
            Because::Lacks(condition) | Because::Excused(condition) => f.write_str(condition.as_str()),
            Because::Displaced(by) => f.write_str(by),
            Because::Untouched(agreement) => write!(f, "untouched:{agreement}"),
            Because::NotMissed(rule) => write!(f, "missed:{rule}"),
            Because::NoTerm(rule) => write!(f, "term:{rule}"),
        }
    }
}

/// The id of a step: the name of its variant.
fn step_id(step: &Step) -> &'static str {
    match step {
        Step::HourUnknown { .. } => "hour-unknown",
        Step::HourOfEventLeftOut { .. } => "hour-of-event-left-out",
        Step::DayOfEventLeftOut { .. } => "day-of-event-left-out",
        Step::ClockHours { .. } => "clock-hours",
        Step::DaysAdded { .. } => "days-added",
        Step::WorkingDaysAdded { .. } => "working-days-added",
        Step::WeeksAdded { .. } => "weeks-added",
        Step::MonthsAdded { .. } => "months-added",
        Step::YearsAdded { .. } => "years-added",
        Step::MonthClamped { .. } => "month-clamped",
        Step::WallTimeSkipped { .. } => "wall-time-skipped",
        Step::ClockChange { .. } => "clock-change",
        Step::HoursNotExtended { .. } => "hours-not-extended",
        Step::LongPeriodNotExtended { .. } => "long-period-not-extended",
        Step::LastDayOff { .. } => "last-day-off",
        Step::MovedTo { .. } => "moved-to",
        Step::TwoWorkingDays { .. } => "two-working-days",
        Step::NoonOfNextWorkingDay { .. } => "noon-of-next-working-day",
    }
}
