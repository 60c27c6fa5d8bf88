//! An incident folded from its events: what people recorded, decided and sent. Everything else is derived.

mod apply;
mod kept;
mod situation;
mod statements;

pub use kept::{Kept, Numbered};
pub use statements::{Conflict, Statement, Statements};

use std::collections::{BTreeMap, BTreeSet};

use calendar::Start;
use jiff::Timestamp;
use journal::Entry;
use law::RiskLevel;

use crate::callout::Callout;
use crate::channel::Channels;
use crate::containment::Containments;
use crate::controller::Controllers;
use crate::correction::Corrections;
use crate::cost::Costs;
use crate::decision::Decisions;
use crate::evaluation::Evaluation;
use crate::event::{Event, Kind, Profile, Said, SignalRecorded};
use crate::evidence::Evidence;
use crate::exercise::Exercise;
use crate::fact::FactKey;
pub use crate::filing::Filing;
use crate::filing::FilingDesk;
use crate::handover::{Handovers, Shifts};
use crate::impact::Impacts;
use crate::indicator::Indicators;
use crate::joint::Joint;
use crate::letter::Letters;
use crate::meeting::Meetings;
use crate::message::{Messages, SharedCalls};
use crate::paper::PaperSheet;
use crate::question::{AnswerLines, Questions};
use crate::ransom::Ransom;
use crate::reminder::Reminders;
use crate::rumour::Rumours;
use crate::sitrep::SituationReports;
use crate::speaking::Speaking;
use crate::stakeholder::Stakeholders;
use crate::steering::Steering;
use crate::supplier::Suppliers;
use crate::task::Task;

/// An event with the envelope that it came in.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// The number of its entry.
    pub number: u64,
    /// Who recorded it.
    pub actor: String,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// What it says.
    pub event: Event,
}

impl Recorded {
    /// Reads an entry. An erased one says nothing any more.
    ///
    /// # Errors
    ///
    /// The number of the entry, when its payload is no event that this program knows.
    pub fn read(entry: &Entry) -> Result<Option<Recorded>, u64> {
        let Some(payload) = &entry.payload else { return Ok(None) };
        let said: Said = serde_json::from_str(&payload.event).map_err(|_| entry.number)?;
        if !said.event.is_understood() {
            return Err(entry.number);
        }
        Ok(Some(Recorded {
            number: entry.number,
            actor: entry.actor.clone(),
            recorded_at: entry.recorded_at,
            event: said.event,
        }))
    }
}

/// An incident as its events leave it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// How it was opened; `None` before that.
    pub opened: Option<Opened>,
    /// What the organisation is before the law.
    pub profile: Profile,
    /// The entry that last stated the profile.
    pub profile_number: Option<u64>,
    /// The entries in which the profile last said otherwise of a fact that it stands in for.
    pub(crate) profiled: BTreeMap<FactKey, u64>,
    /// What was stated of each fact, by whom, and how that changed.
    pub facts: BTreeMap<FactKey, Statements>,
    /// Signals, by the number of their entry.
    pub signals: BTreeMap<u64, Kept<SignalRecorded>>,
    /// The moments of the incident, by name, with the entry that set them last.
    pub moments: BTreeMap<String, (u64, Start)>,
    /// Awareness, by regime.
    pub awareness: BTreeMap<String, Awareness>,
    /// The decision on the risk.
    pub risk: Option<RiskDecision>,
    /// Decisions that the incident is, or is not, `significant` or `major`.
    pub significance: BTreeMap<String, bool>,
    /// Duties that are not acted on.
    pub waivers: BTreeMap<String, Waiver>,
    /// Reports and messages, in the order in which they were recorded.
    pub filings: Vec<Filing>,
    /// What was answered on fill-in sheets, and which terms will not be met.
    pub desk: FilingDesk,
    /// Work, by id.
    pub tasks: BTreeMap<String, Task>,
    /// Who was reminded of which duty.
    pub reminders: Reminders,
    /// Letters that went, or did not.
    pub letters: Letters,
    /// How grave it is, and where the team is steering.
    pub steering: Steering,
    /// Who is called out; nothing when nobody is.
    pub callout: Option<Callout>,
    /// Which channels the attacker may read.
    pub channels: Channels,
    /// With whom it is shared.
    pub joint: Joint,
    /// What is done to limit the harm.
    pub containments: Containments,
    /// What is hit.
    pub impacts: Impacts,
    /// Meetings.
    pub meetings: Meetings,
    /// Decisions, with their alternatives.
    pub decisions: Decisions,
    /// Situation reports.
    pub situation_reports: SituationReports,
    /// What an attacker wants, and what is done with that.
    pub ransom: Ransom,
    /// Who is at work.
    pub shifts: Shifts,
    /// Handovers of work.
    pub handovers: Handovers,
    /// Indicators of compromise.
    pub indicators: Indicators,
    /// Whom we owe words to, and who was told what.
    pub stakeholders: Stakeholders,
    /// Who speaks, and in which tone.
    pub speaking: Speaking,
    /// Messages.
    pub messages: Messages,
    /// Calls that people were asked to make.
    pub calls: SharedCalls,
    /// What was done about old values that went out.
    pub settled: Corrections,
    /// What it costs, when something stood still, and what insurers allowed.
    pub costs: Costs,
    /// What was learnt of it, what becomes better, and who signed that.
    pub evaluation: Evaluation,
    /// Rumours.
    pub rumours: Rumours,
    /// Answers that were agreed on.
    pub answers: AnswerLines,
    /// Questions of others.
    pub questions: Questions,
    /// Suppliers that are hit, what we asked them, and what they answered.
    pub suppliers: Suppliers,
    /// Those for whom we process data, with their own numbers.
    pub controllers: Controllers,
    /// The exercise that it is, if it is one with a scenario.
    pub exercise: Option<Exercise>,
    /// Entries that are for the summary.
    pub starred: BTreeSet<u64>,
    /// Files and things kept as evidence, by id.
    pub evidence: BTreeMap<String, Evidence>,
    /// What was written on paper and typed in, by the number of the sheet.
    pub paper: BTreeMap<String, PaperSheet>,
    /// Corrections, by the number of the entry that was wrong.
    pub corrections: BTreeMap<u64, u64>,
    /// What withdrew an entry, by the number of the entry that was withdrawn.
    pub withdrawals: BTreeMap<u64, u64>,
    /// Since when it is a crisis.
    pub escalated_at: Option<Timestamp>,
    /// Whether everything in it was erased; then nothing else is known of it, and it is never opened again.
    pub is_erased: bool,
    /// Since when it is closed.
    pub closed_at: Option<Timestamp>,
    /// The rulebook that conclusions were last drawn from.
    pub rulebook: Option<String>,
    /// The number of the last entry.
    pub number: u64,
}

/// How an incident was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// A name that says nothing to outsiders.
    pub code_name: String,
    /// Whether it is real.
    pub kind: Kind,
    /// When it was opened.
    pub at: Timestamp,
}

/// When the organisation became aware, for one regime.
#[derive(Clone, Debug, PartialEq)]
pub struct Awareness {
    /// When.
    pub at: Start,
    /// Why then.
    pub reason: String,
    /// Who set it.
    pub by: String,
    /// The number of its entry.
    pub number: u64,
}

/// A decision on the risk.
#[derive(Clone, Debug, PartialEq)]
pub struct RiskDecision {
    /// The level.
    pub level: RiskLevel,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub by: String,
    /// When it was recorded.
    pub at: Timestamp,
    /// The number of its entry.
    pub number: u64,
}

/// A duty that is not acted on.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiver {
    /// On what ground.
    pub ground: String,
    /// Facts whose change opens it again.
    pub reopen_when: Vec<FactKey>,
    /// Who approved it, by name or function; nobody was named when it is empty.
    pub approved_by: String,
    /// Who wrote it down, by id.
    pub by: String,
    /// When that was recorded.
    pub at: Timestamp,
    /// The number of its entry.
    pub number: u64,
}

/// What happened after people decided not to act on a duty, so that it is open again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reopened {
    /// The facts of which something else is known since, of those that they named.
    pub facts: Vec<FactKey>,
    /// Whether somebody decided on the risk since.
    pub risk: bool,
}

impl State {
    /// Folds events, in the order of their numbers.
    pub fn fold<'a>(recorded: impl IntoIterator<Item = &'a Recorded>) -> State {
        let mut state = State::default();
        recorded.into_iter().for_each(|recorded| state.apply(recorded));
        state
    }

    /// Whether events other than opening can be recorded.
    pub fn is_open(&self) -> bool {
        self.opened.is_some() && self.closed_at.is_none()
    }

    /// What the clock of the incident shows at a moment of the clock on the wall: the same, unless it is an exercise.
    pub fn clock(&self, real: Timestamp) -> Timestamp {
        self.exercise.as_ref().map_or(real, |exercise| exercise.clock.at(real))
    }

    /// Whether an entry is a filing, a signal, a moment or something from paper that counts now.
    pub fn counts(&self, entry: u64) -> bool {
        self.signals.contains_key(&entry)
            || self.moments.values().any(|(number, _)| *number == entry)
            || self.filings.iter().any(|filing| filing.number == entry)
            || self.paper_entries().any(|number| number == entry)
    }

    /// The entries that count now: conclusions are drawn from them, or they hold a line of a sheet.
    pub fn counting(&self) -> BTreeSet<u64> {
        let stated = self.facts.values().flat_map(|statements| statements.current().map(|said| said.number));
        stated
            .chain(self.signals.keys().copied())
            .chain(self.moments.values().map(|(number, _)| *number))
            .chain(self.awareness.values().map(|awareness| awareness.number))
            .chain(self.risk.iter().map(|risk| risk.number))
            .chain(self.waivers.values().map(|waiver| waiver.number))
            .chain(self.filings.iter().map(|filing| filing.number))
            .chain(self.paper_entries())
            .collect()
    }

    /// The entries of lines and photos of sheets of paper.
    pub fn paper_entries(&self) -> impl Iterator<Item = u64> {
        self.paper.values().flat_map(|sheet| {
            sheet.lines.values().map(|line| line.number).chain(sheet.photos.keys().copied())
        })
    }

    /// Facts of which sources contradict each other.
    pub fn conflicts(&self) -> Vec<Conflict<'_>> {
        self.facts.iter().filter_map(|(key, statements)| statements.conflict(*key)).collect()
    }

    /// The last entry that changed anything that is known of a fact; none when nothing did.
    pub fn last_change(&self) -> Option<u64> {
        let stated = self.facts.values().map(Statements::last_number).max();
        stated.max(self.profile_number)
    }

    /// Whether a waiver still stands: none of the facts that would open it again changed since, and nobody decided
    /// on the risk since.
    pub fn waiver_stands(&self, waiver: &Waiver) -> bool {
        self.reopened(waiver).is_none()
    }

    /// Why a waiver does not stand any more; nothing while it does.
    pub fn reopened(&self, waiver: &Waiver) -> Option<Reopened> {
        let risk = self.risk.as_ref().is_some_and(|risk| risk.number > waiver.number);
        let changed = waiver.reopen_when.iter().copied().filter(|key| self.last_number(*key) > waiver.number);
        let facts: Vec<FactKey> = changed.collect();
        (risk || !facts.is_empty()).then_some(Reopened { facts, risk })
    }

    /// Whether anything was stated, withdrawn or settled about a fact since the risk was decided. The order of
    /// entries counts, not the clock.
    pub fn changed_since_risk(&self) -> impl Iterator<Item = FactKey> {
        let decided = self.risk.as_ref().map_or(u64::MAX, |risk| risk.number);
        self.facts
            .keys()
            .chain(self.profiled.keys())
            .copied()
            .filter(move |key| self.last_number(*key) > decided)
    }

    /// The number of the last entry that changed what is known of a fact; 0 when none did.
    pub(crate) fn last_number(&self, key: FactKey) -> u64 {
        let stated = self.facts.get(&key).map_or(0, Statements::last_number);
        stated.max(self.profiled.get(&key).copied().unwrap_or_default())
    }
}
