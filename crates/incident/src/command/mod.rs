//! What people may do to an incident. Each command is decided against the state and becomes events, or is
//! refused; nothing here changes anything.

mod course;
mod decision;
mod fact;
mod filing;
mod paper;
mod work;

use jiff::Timestamp;
use law::Rulebook;
use serde::Deserialize;

use crate::event::{
    AwarenessSet, Because, ConflictResolved, DutyWaived, EntryCorrected, EntryWithdrawn, Event, EvidenceKept,
    FactWithdrawn, FilingSubmitted, IncidentEscalated, IncidentOpened, MomentRecorded, NoteWritten,
    PaperLineEntered, PaperPhotoAttached, Profile, RiskDecided, SignalRecorded, SignificanceDecided,
    TaskAdded, TaskFinished, WaiverWithdrawn, When,
};
use crate::fact::FactKey;
use crate::refusal::Refusal;
use crate::state::{State, Statements};

/// A command, as JSON: `{"command": "record-fact", …}`. The other keys are those of its event.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "command", rename_all = "kebab-case")]
pub enum Command {
    /// Opens the incident.
    OpenIncident(IncidentOpened),
    /// States anew what the organisation is before the law.
    ReviseProfile(Profile),
    /// States a fact, or states it otherwise.
    RecordFact(RecordFact),
    /// Withdraws a statement that was recorded by mistake.
    WithdrawFact(FactWithdrawn),
    /// Decides whom to believe where sources contradict each other.
    ResolveConflict(ConflictResolved),
    /// Records a signal.
    RecordSignal(SignalRecorded),
    /// Records a moment of the incident.
    RecordMoment(MomentRecorded),
    /// Sets awareness for a regime.
    SetAwareness(AwarenessSet),
    /// Decides on the risk.
    DecideRisk(RiskDecided),
    /// Decides whether the incident is significant or major.
    DecideSignificance(SignificanceDecided),
    /// Decides not to act on a duty.
    WaiveDuty(DutyWaived),
    /// Takes that back.
    WithdrawWaiver(WaiverWithdrawn),
    /// Records that a report or message was submitted.
    SubmitFiling(FilingSubmitted),
    /// Adds work.
    AddTask(TaskAdded),
    /// Finishes work.
    FinishTask(TaskFinished),
    /// Writes a line in the logbook.
    WriteNote(NoteWritten),
    /// Corrects an earlier entry.
    CorrectEntry(EntryCorrected),
    /// Withdraws a filing, a signal, a moment or something from paper that was recorded by mistake.
    WithdrawEntry(EntryWithdrawn),
    /// Keeps a file as evidence.
    KeepEvidence(EvidenceKept),
    /// Enters a line that was written on paper.
    EnterPaperLine(PaperLineEntered),
    /// Says which evidence is a photo of a sheet of paper.
    AttachPaperPhoto(PaperPhotoAttached),
    /// Makes it a crisis.
    Escalate(IncidentEscalated),
    /// Ends the crisis.
    Deescalate(Because),
    /// Closes the incident.
    Close(Because),
    /// Opens it again.
    Reopen(Because),
}

/// See [`Command::RecordFact`].
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordFact {
    /// Which fact.
    pub fact: String,
    /// Its value, as in a situation file.
    pub value: serde_json::Value,
    /// How sure; absent means confirmed.
    #[serde(default)]
    pub certainty: Option<String>,
    /// Who or what says so.
    pub source: String,
    /// The evidence it rests on, by id.
    #[serde(default)]
    pub evidence: Option<String>,
    /// When it was so in the world.
    #[serde(default)]
    pub happened_at: Option<When>,
    /// When it was learnt; absent means now.
    #[serde(default)]
    pub known_at: Option<When>,
    /// The number of the entry that the writer saw and revises; absent means that they saw none.
    #[serde(default)]
    pub seen: Option<u64>,
}

/// What deciding needs besides the state.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The rules in force.
    pub rulebook: &'a Rulebook,
    /// The moment of the command.
    pub now: Timestamp,
}

impl Command {
    /// The events that the command becomes.
    ///
    /// # Errors
    ///
    /// Why it is refused.
    pub fn decide(&self, state: &State, desk: Desk<'_>) -> Result<Vec<Event>, Refusal> {
        match self {
            Command::OpenIncident(opened) => return course::open(state, opened),
            Command::Reopen(because) => return course::reopen(state, because),
            _ if state.opened.is_none() => return Err(Refusal::NotOpened),
            _ if state.closed_at.is_some() => return Err(Refusal::Closed),
            _ => {}
        }
        let event = match self {
            Command::OpenIncident(_) | Command::Reopen(_) => return Err(Refusal::AlreadyOpened),
            Command::ReviseProfile(profile) => course::profile(profile)?,
            Command::RecordFact(command) => fact::record(state, command, desk)?,
            Command::WithdrawFact(withdrawn) => fact::withdraw(state, withdrawn)?,
            Command::ResolveConflict(resolved) => fact::resolve(state, resolved)?,
            Command::RecordSignal(signal) => decision::signal(signal, desk)?,
            Command::RecordMoment(moment) => decision::moment(moment, desk)?,
            Command::SetAwareness(awareness) => decision::awareness(awareness, desk)?,
            Command::DecideRisk(decided) => decision::risk(decided)?,
            Command::DecideSignificance(decided) => decision::significance(decided)?,
            Command::WaiveDuty(waived) => decision::waive(waived, desk)?,
            Command::WithdrawWaiver(withdrawn) => decision::withdraw_waiver(state, withdrawn)?,
            Command::SubmitFiling(filing) => filing::submit(state, filing, desk)?,
            Command::AddTask(task) => work::add(state, task, desk)?,
            Command::FinishTask(finished) => work::finish(state, finished)?,
            Command::WriteNote(note) => work::note(note)?,
            Command::CorrectEntry(correction) => work::correct(state, correction)?,
            Command::WithdrawEntry(withdrawn) => work::withdraw(state, withdrawn)?,
            Command::KeepEvidence(evidence) => work::evidence(state, evidence)?,
            Command::EnterPaperLine(entered) => paper::enter(state, entered, desk)?,
            Command::AttachPaperPhoto(attached) => paper::attach(state, attached)?,
            Command::Escalate(escalated) => course::escalate(state, escalated)?,
            Command::Deescalate(because) => course::deescalate(state, because)?,
            Command::Close(because) => course::close(state, because, desk)?,
        };
        Ok(vec![event])
    }
}

impl Command {
    /// Refuses what would take the place of something that its writer has not seen. `seen` is the number of the
    /// entry that held when the form was shown, 0 when none did; without it nobody looked, as in a script.
    ///
    /// # Errors
    ///
    /// [`Refusal::Overtaken`].
    pub fn expect_seen(&self, state: &State, seen: Option<u64>) -> Result<(), Refusal> {
        match (self.takes_place_of(state), seen) {
            (Some(entry), Some(seen)) if entry > seen => Err(Refusal::Overtaken { entry }),
            _ => Ok(()),
        }
    }

    /// The entry that holds now, and whose place this would take, or beside which it would stand as a second one.
    /// A decision on the risk and a waiver rest on facts: whatever changed those since must be seen first. A fact
    /// carries what its writer saw itself.
    pub fn takes_place_of(&self, state: &State) -> Option<u64> {
        match self {
            Command::ReviseProfile(_) => state.profile_number,
            Command::RecordMoment(moment) => state.moments.get(&moment.moment).map(|(number, _)| *number),
            Command::SetAwareness(set) => state.awareness.get(&set.regime).map(|awareness| awareness.number),
            Command::DecideRisk(_) => state.risk.as_ref().map(|risk| risk.number).max(state.last_change()),
            Command::WaiveDuty(waived) => {
                let held = state.waivers.get(&waived.rule).map(|waiver| waiver.number);
                held.max(state.risk.as_ref().map(|risk| risk.number)).max(state.last_change())
            }
            Command::ResolveConflict(resolved) => FactKey::parse(&resolved.fact)
                .and_then(|key| state.facts.get(&key))
                .map(Statements::last_number),
            Command::SubmitFiling(filing) => {
                let same = state.filings.iter().filter(|earlier| earlier.rule == filing.rule);
                same.map(|earlier| earlier.number).max()
            }
            _ => None,
        }
    }
}

/// A text that must say something.
fn needed(field: &'static str, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(Refusal::Empty { field }) } else { Ok(()) }
}

/// A moment that cannot lie in the future; a day counts as its first second.
fn not_in_the_future(field: &'static str, when: When, desk: Desk<'_>) -> Result<(), Refusal> {
    if desk.rulebook.moment_of(when.0) > desk.now { Err(Refusal::InTheFuture { field }) } else { Ok(()) }
}

/// A word of a closed list.
fn one_of(field: &'static str, word: &str, all: &[&str]) -> Result<(), Refusal> {
    if all.contains(&word) {
        return Ok(());
    }
    let nearest = crate::situation::nearest(word, all.iter().copied());
    Err(Refusal::Unknown { field, word: word.to_owned(), nearest })
}

/// The id of evidence that was kept.
fn known_evidence(state: &State, evidence: &str) -> Result<(), Refusal> {
    let kept: Vec<&str> = state.evidence.keys().map(String::as_str).collect();
    one_of("evidence", evidence, &kept)
}

/// The id of a rule.
fn known_rule(rule: &str, desk: Desk<'_>) -> Result<(), Refusal> {
    let rules: Vec<&str> = desk.rulebook.rules().map(|rule| rule.id.as_str()).collect();
    one_of("rule", rule, &rules)
}
