//! The register of breaches (AVG art. 33(5)) over all incidents: one row for each, derived each time that somebody looks
//! and stored nowhere. What somebody may not see of an incident is in no row of theirs.

mod dpv;
mod row;

use calendar::Start;
use incident::event::Kind;
use incident::fact::{Fact, FactKey, Facts};
use incident::impact::event::{Hit, ImpactOn};
use incident::picture::{Options, Picture, picture};
use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use incident::state::{RiskDecision, State};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use law::{Due, Rulebook, Standing, Truth};
use wording::Wording;

pub use dpv::breach_register_json;
pub use row::{REGISTER_COLUMNS, RegisterRow};

use crate::{AppProblem, View};

/// How many years after its closing an incident is kept when the plan does not say: so long an authority can still impose a
/// large fine (Awb art. 5:45(1)), and so long somebody can claim damages of which they knew (BW 3:310(1)). The AVG names no
/// period; what holds personal data is kept no longer than it is needed for (AVG art. 5(1)(e)). Written from memory, not
/// compared with the official texts.
pub const REGISTER_YEARS: u32 = 5;

/// The rules that a row tells of.
const AUTHORITY: &str = "avg-33-1";
const CONTROLLER: &str = "avg-33-2";
const PEOPLE: &str = "avg-34-1";

/// An incident as the register tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Breach {
    /// Its stream.
    pub stream: String,
    /// Its code name.
    pub code_name: String,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was closed, if it is.
    pub closed_at: Option<Timestamp>,
    /// The last day on which it is kept; none while it is open.
    pub keep_until: Option<Date>,
    /// Whether there is a personal data breach (AVG art. 4(12)).
    pub is_breach: Truth,
    /// Whether something of the incident stays unseen.
    pub is_partial: bool,
    /// When it happened.
    pub occurred: Option<Start>,
    /// When it was noticed.
    pub detected: Option<Start>,
    /// When the organisation became aware.
    pub aware: Option<Start>,
    /// What is held of it.
    pub facts: Facts,
    /// Facts of which sources contradict each other.
    pub contested: Vec<FactKey>,
    /// What is hit or may be, by name, with whether it is only suspected.
    pub effects: Vec<(String, bool)>,
    /// What was done against it, in the order in which it was recorded.
    pub measures: Vec<Measure>,
    /// What was decided on the risk.
    pub risk: Option<RiskDecision>,
    /// How the report to the authority stands.
    pub authority: Reported,
    /// How it stands with telling the persons concerned.
    pub people: Reported,
    /// When they were told otherwise than by what was filed.
    pub people_told: Option<Start>,
    /// How the report to the controller stands, of who is a processor.
    pub controller: Reported,
}

/// Something that was done.
#[derive(Clone, Debug, PartialEq)]
pub enum Measure {
    /// A system was contained.
    Contained {
        /// What was done.
        act: incident::containment::event::ContainmentAct,
        /// To which system.
        system: String,
        /// Since when.
        from: Start,
    },
    /// Something was decided.
    Decided {
        /// What.
        what: String,
        /// When.
        at: Timestamp,
    },
}

/// How a report stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Reported {
    /// It was made.
    Made {
        /// When.
        at: Start,
        /// The reference that the recipient gave.
        reference: Option<String>,
        /// Why it was late.
        delay_reason: Option<String>,
    },
    /// It was made, and withdrawn afterwards.
    Withdrawn {
        /// When it was made.
        at: Start,
        /// When it was withdrawn.
        withdrawn_at: Start,
        /// Why.
        reason: String,
    },
    /// People decided not to make it.
    Waived {
        /// On what ground.
        ground: String,
        /// Who approved it, by name or function; nobody was named when it is empty.
        approved_by: String,
        /// Who decided, by id.
        by: String,
        /// When that was recorded.
        at: Timestamp,
    },
    /// It must be made.
    Owed {
        /// By when, if that is dated.
        due_at: Option<Timestamp>,
    },
    /// It may be asked: something is not known yet.
    Possible,
    /// The law does not ask it.
    NotAsked,
}

impl Reported {
    /// Whether it was made.
    pub fn is_made(&self) -> bool {
        matches!(self, Reported::Made { .. })
    }
}

impl Breach {
    /// What is held of a fact.
    pub fn fact(&self, key: FactKey) -> Option<&Fact> {
        self.facts.get(key)
    }

    /// Whether it stands in the register by itself: there is a breach, or nobody can say that there is none.
    pub fn counts(&self) -> bool {
        self.is_breach != Truth::No
    }

    /// Whether it is kept longer than was set.
    pub fn is_past(&self, today: Date) -> bool {
        self.keep_until.is_some_and(|until| until < today)
    }

    /// The year under which people look for it: that of awareness, else that of opening.
    pub fn year(&self, rulebook: &Rulebook) -> i16 {
        let start = self.aware.unwrap_or(Start::Moment(self.opened_at));
        rulebook.day_of(start).year()
    }

    /// The words of people in it, in which somebody may look for something.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let measures = self.measures.iter().map(|measure| match measure {
            Measure::Contained { system, .. } => system.as_str(),
            Measure::Decided { what, .. } => what.as_str(),
        });
        let grounds = [&self.authority, &self.people, &self.controller].into_iter().filter_map(said);
        let effects = self.effects.iter().map(|(name, _)| name.as_str());
        let risk = self.risk.iter().map(|risk| risk.reason.as_str());
        std::iter::once(self.code_name.as_str()).chain(effects).chain(measures).chain(risk).chain(grounds)
    }
}

fn said(reported: &Reported) -> Option<&str> {
    match reported {
        Reported::Made { reference, .. } => reference.as_deref(),
        Reported::Waived { ground, .. } => Some(ground),
        Reported::Withdrawn { reason, .. } => Some(reason),
        _ => None,
    }
}

impl View<'_> {
    /// The register: every real incident, the one of which people were aware last first, as far as it may be seen. Whether each
    /// stands in it by itself, [`Breach::counts`] says.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn breaches(&self, now: Timestamp) -> Result<Vec<Breach>, AppProblem> {
        let years = self.app.register_years()?;
        let rulebook = self.app.rulebook();
        let mut breaches = Vec::new();
        for summary in self.app.incidents(now)? {
            let state = self.state(&summary.stream)?;
            let Some(mut breach) = breach(&rulebook, &summary.stream, &state, years, now) else {
                continue;
            };
            breach.is_partial = self.is_partial(&summary.stream)?;
            breaches.push(breach);
        }
        let at = |breach: &Breach| breach.aware.map_or(breach.opened_at, |aware| rulebook.moment_of(aware));
        breaches.sort_by(|one, other| at(other).cmp(&at(one)).then(one.stream.cmp(&other.stream)));
        Ok(breaches)
    }
}

/// Rows of the register to be printed, as their reader may see them.
pub struct PrintedRegister<'a> {
    /// The words of its language.
    pub wording: &'a Wording,
    /// What was picked out, in words.
    pub filters: Vec<String>,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
    /// When it is made.
    pub now: Timestamp,
}

impl crate::App {
    /// The register as a document.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn print_register(&self, printed: PrintedRegister<'_>) -> Result<documents::Document, AppProblem> {
        let PrintedRegister { wording, filters, columns, rows, now } = printed;
        Ok(documents::register(&documents::Register {
            wording,
            organisation: &self.named(wording)?,
            zone: self.law().calendar().zone(),
            at: now,
            filters,
            columns,
            rows,
        }))
    }

    /// How many years after its closing an incident is kept, as the plan says.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn register_years(&self) -> Result<u32, AppProblem> {
        let prepared = self.prepared()?;
        let plan = prepared.plan(readiness::prepared::ONLY);
        Ok(plan.and_then(|plan| plan.register_years).unwrap_or(REGISTER_YEARS))
    }
}

/// Until which day an incident that was closed on a day is kept.
pub(crate) fn kept_until(closed_on: Date, years: u32) -> Date {
    closed_on.saturating_add(i64::from(years).min(200).years())
}

/// An incident as a row; nothing of an exercise, in which nothing happened to anybody.
pub fn breach(
    rulebook: &Rulebook,
    stream: &str,
    state: &State,
    years: u32,
    now: Timestamp,
) -> Option<Breach> {
    let opened = state.opened.as_ref().filter(|opened| opened.kind != Kind::Exercise)?;
    let situation = state.situation(now);
    let picture = picture(rulebook, &situation, Options::default());
    let closed_on = state.closed_at.map(|at| rulebook.day_of(Start::Moment(at)));
    let reported = |rule: &str| reported(state, &picture, rule);
    Some(Breach {
        stream: stream.to_owned(),
        code_name: opened.code_name.clone(),
        opened_at: opened.at,
        closed_at: state.closed_at,
        keep_until: closed_on.map(|day| kept_until(day, years)),
        is_breach: picture.conditions.personal_data_breach.truth,
        is_partial: false,
        occurred: situation.times.occurred,
        detected: situation.times.detected,
        aware: situation.times.aware,
        contested: contested(state),
        effects: effects(state),
        measures: measures(state),
        risk: state.risk.clone(),
        authority: reported(AUTHORITY),
        people: reported(PEOPLE),
        people_told: people_told(state),
        controller: reported(CONTROLLER),
        facts: situation.facts,
    })
}

fn contested(state: &State) -> Vec<FactKey> {
    state.conflicts().iter().map(|conflict| conflict.fact).collect()
}

fn effects(state: &State) -> Vec<(String, bool)> {
    let stated = state.impacts.stated().filter(|kept| kept.said.hit != Hit::Unaffected);
    // Whose data it is stands with the persons concerned; what is hit are systems, services and information.
    let things = stated.filter(|kept| kept.said.on != ImpactOn::Stakeholder);
    things.map(|kept| (kept.said.name.clone(), kept.said.hit == Hit::Suspected)).collect()
}

fn measures(state: &State) -> Vec<Measure> {
    let contained = state.containments.all().map(|(_, one)| {
        let said = &one.taken.said;
        let measure = Measure::Contained { act: said.act, system: said.system.clone(), from: said.from.0 };
        (one.taken.number, measure)
    });
    let decided = state.decisions.all().map(|(_, one)| {
        let measure = Measure::Decided { what: one.taken.said.what.clone(), at: one.taken.recorded_at };
        (one.taken.number, measure)
    });
    let mut all: Vec<(u64, Measure)> = contained.chain(decided).collect();
    all.sort_by_key(|(number, _)| *number);
    all.into_iter().map(|(_, measure)| measure).collect()
}

fn people_told(state: &State) -> Option<Start> {
    let told = state.told_to(&Stakeholder::all(StakeholderKind::DataSubjects));
    told.first().map(|told| told.at)
}

fn reported(state: &State, picture: &Picture<'_>, rule: &str) -> Reported {
    if let Some(filing) = state.filings_of(rule).find(|filing| filing.withdrawn.is_none()) {
        return Reported::Made {
            at: filing.at,
            reference: filing.known_as().map(str::to_owned),
            delay_reason: filing.delay_reason.clone(),
        };
    }
    if let Some(waiver) = state.waivers.get(rule).filter(|waiver| state.waiver_stands(waiver)) {
        return Reported::Waived {
            ground: waiver.ground.clone(),
            approved_by: waiver.approved_by.clone(),
            by: waiver.by.clone(),
            at: waiver.at,
        };
    }
    match picture.obligation(rule) {
        Some(duty) if duty.standing == Standing::Possible => Reported::Possible,
        Some(duty) => Reported::Owed {
            due_at: match &duty.due {
                Due::Dated(deadline) => Some(deadline.at()),
                Due::Pending(_) | Due::WithoutUndueDelay { .. } => None,
            },
        },
        None => taken_back(state, rule).unwrap_or(Reported::NotAsked),
    }
}

/// A report that was made and withdrawn afterwards, when nothing asks for another one.
fn taken_back(state: &State, rule: &str) -> Option<Reported> {
    let filing = state.filings_of(rule).last()?;
    let withdrawn = filing.withdrawn.as_ref()?;
    let reason = withdrawn.said.reason.clone();
    Some(Reported::Withdrawn { at: filing.at, withdrawn_at: withdrawn.said.at.0, reason })
}
