//! Whether a supplier told us in time: what was agreed, when they became aware as they say, and when they told us. What is
//! not known stays unknown. Our own terms run from when we became aware (EDPB guidelines 9/2022: when the processor informs
//! us), and that is set by a person.

use calendar::{Counting, Deadline, Period, Start, deadline};
use jiff::{SignedDuration, Timestamp};
use law::Rulebook;
use readiness::agreement::event::{Contract, Term};
use readiness::agreement::watertight::{TheirNotice, their_notice};

use super::Supplier;

/// The term within which they tell us, as it was agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreed {
    /// Within so long after they became aware.
    Within(Period),
    /// At once: AVG art. 33(2) says no more either.
    AtOnce,
    /// There is a clause, and nobody looked its term up.
    Unread,
    /// Nobody knows of a clause.
    Nothing,
}

impl Agreed {
    /// What was agreed with a supplier: what somebody read for this incident, else the quickest clause of the sheet.
    pub fn of(supplier: &Supplier, contract: Option<&Contract>) -> Agreed {
        let said = &supplier.now().said;
        if let Some(hours) = said.notice_hours {
            return if hours == 0 { Agreed::AtOnce } else { Agreed::Within(Period::Hours(hours)) };
        }
        let notice = match contract.map(their_notice) {
            Some(
                TheirNotice::InTime(notice) | TheirNotice::TooLate(notice) | TheirNotice::Unnumbered(notice),
            ) => notice,
            Some(TheirNotice::NotLookedUp) | None if said.clause.trim().is_empty() => return Agreed::Nothing,
            Some(TheirNotice::NotLookedUp) | None => return Agreed::Unread,
        };
        match (notice.term, notice.amount.filter(|amount| *amount > 0)) {
            (Term::Immediately, _) => Agreed::AtOnce,
            (Term::Hours, Some(hours)) => Agreed::Within(Period::Hours(hours)),
            (Term::Days, Some(days)) => Agreed::Within(Period::Days(days)),
            (Term::WorkingDays, Some(days)) => Agreed::Within(Period::WorkingDays(days)),
            (Term::Hours | Term::Days | Term::WorkingDays, None) => Agreed::Unread,
        }
    }
}

/// How their notice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noticed {
    /// No term with an end was agreed, or nobody looked it up.
    NoTerm,
    /// Nobody knows when they became aware, so that nothing can be counted.
    AwareUnknown,
    /// The term runs, and they did not tell us yet.
    Runs(Timestamp),
    /// The term ended then, and they did not tell us.
    Missed(Timestamp),
    /// They told us before it ended.
    InTime(Timestamp),
    /// It ended then; they told us so much later.
    Late(Timestamp, SignedDuration),
    /// Only the day of one of the moments is known, and the hour decides.
    HourDecides(Timestamp),
}

impl Noticed {
    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Noticed::NoTerm => "no-term",
            Noticed::AwareUnknown => "aware-unknown",
            Noticed::Runs(_) => "runs",
            Noticed::Missed(_) => "missed",
            Noticed::InTime(_) => "in-time",
            Noticed::Late(..) => "late",
            Noticed::HourDecides(_) => "hour-decides",
        }
    }
}

/// The clock of a supplier.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TheirClock {
    /// What was agreed.
    pub agreed: Agreed,
    /// When they became aware, as they say.
    pub aware_at: Option<Start>,
    /// When they told us.
    pub told_at: Option<Start>,
    /// How long it took from the one to the other, when both are known; whole days when one of them is a day.
    pub took: Option<SignedDuration>,
    /// How their notice stands.
    pub noticed: Noticed,
}

impl TheirClock {
    /// The clock as it stands now.
    pub fn of(
        supplier: &Supplier,
        contract: Option<&Contract>,
        rulebook: &Rulebook,
        now: Timestamp,
    ) -> TheirClock {
        let agreed = Agreed::of(supplier, contract);
        let (aware_at, told_at) = (supplier.aware_at(), supplier.told_at());
        let took = aware_at.zip(told_at).map(|(aware, told)| took(aware, told, rulebook));
        let noticed = match (agreed, aware_at) {
            (Agreed::Within(period), Some(aware)) => noticed(aware, told_at, period, rulebook, now),
            (Agreed::Within(_), None) => Noticed::AwareUnknown,
            (Agreed::AtOnce | Agreed::Unread | Agreed::Nothing, _) => Noticed::NoTerm,
        };
        TheirClock { agreed, aware_at, told_at, took, noticed }
    }

    /// Whether it is certain that the term that was agreed was not kept.
    pub fn is_late(&self) -> bool {
        matches!(self.noticed, Noticed::Missed(_) | Noticed::Late(..))
    }
}

/// From the one to the other: by the clock, or by the calendar where only a day is known.
fn took(aware: Start, told: Start, rulebook: &Rulebook) -> SignedDuration {
    match (aware, told) {
        (Start::Moment(aware), Start::Moment(told)) => told.duration_since(aware),
        _ => {
            let days = rulebook.day_of(aware).until(rulebook.day_of(told)).map_or(0, |span| span.get_days());
            SignedDuration::from_hours(i64::from(days) * 24)
        }
    }
}

fn noticed(
    aware: Start,
    told: Option<Start>,
    period: Period,
    rulebook: &Rulebook,
    now: Timestamp,
) -> Noticed {
    let ends = |from: Start| deadline(from, period, Counting::Clock, rulebook.calendar());
    // Of a day the term may have begun at its first second or at its last one.
    let (Ok(first), Ok(last)) = (ends(aware), ends(Start::Moment(rulebook.end_of(aware)))) else {
        return Noticed::NoTerm;
    };
    let last: &Deadline = if matches!(aware, Start::Day(_)) { &last } else { &first };
    match told {
        None if last.is_past(now) => Noticed::Missed(last.at()),
        None => Noticed::Runs(first.at()),
        Some(told) if is_past(aware, last, rulebook.moment_of(told)) => {
            Noticed::Late(last.at(), rulebook.moment_of(told).duration_since(last.at()))
        }
        Some(Start::Moment(told)) if !first.is_past(told) => Noticed::InTime(first.at()),
        Some(Start::Day(day)) if rulebook.end_of(Start::Day(day)) <= first.at() => {
            Noticed::InTime(first.at())
        }
        Some(_) => Noticed::HourDecides(first.at()),
    }
}

/// Whether a term is certainly over. One that runs from some moment of a day ends before the last one that it may have.
fn is_past(aware: Start, last: &Deadline, told: Timestamp) -> bool {
    match aware {
        Start::Moment(_) => last.is_past(told),
        Start::Day(_) => told >= last.at(),
    }
}
