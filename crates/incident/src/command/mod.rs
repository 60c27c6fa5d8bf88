//! What people may do to an incident. Each command is decided against the state and becomes events, or is
//! refused; nothing here changes anything.

mod course;
mod decision;
mod fact;
mod filing;
mod notes;
mod paper;

use std::collections::BTreeMap;

use calendar::Start;
use jiff::Timestamp;
use law::Rulebook;
use serde::Deserialize;

use crate::event::{
    AttackerContactLogged, AwarenessSet, Because, CallMade, CalloutBegun, ChannelJudged, ConflictResolved,
    ContainmentLifted, ContainmentTaken, CustodyPassed, DecisionReviewed, DecisionTaken, DirectionSet,
    DutyWaived, EntryCorrected, EntryStarred, EntryUnstarred, EntryWithdrawn, Event, EvidenceKept,
    ExtortionRecorded, FactWithdrawn, FilingSubmitted, HandoverDrawnUp, HandoverSigned, ImageMade,
    ImpactStated, IncidentEscalated, IncidentOpened, IndicatorRecorded, IndicatorWithdrawn, MeetingClosed,
    MeetingOpened, MeetingPointNoted, MomentRecorded, NoteWritten, ObjectSecured, PaperLineEntered,
    PaperPhotoAttached, PersonSummoned, Profile, RansomDecided, RansomGroundStated, RiskDecided,
    RunbookStarted, ServiceProgressed, ShiftNoted, SignalRecorded, SignificanceDecided,
    SituationReportIssued, StageSet, TaskAdded, TaskDropped, TaskFinished, TaskRevised, WaiverWithdrawn,
    When,
};
use crate::fact::FactKey;
use crate::refusal::Refusal;
use crate::state::{State, Statements};
use crate::{
    callout::decide as callout, channel::decide as channel, containment::decide as containment,
    decision::decide as decided, evidence::decide as evidence, handover::decide as handover,
    impact::decide as impact, indicator::decide as indicator, meeting::decide as meeting,
    ransom::decide as ransom, sitrep::decide as sitrep, steering::decide as steering, task::decide as task,
    timeline::decide as timeline,
};

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
    /// Changes work.
    ReviseTask(TaskRevised),
    /// Says that nobody needs to do it any more.
    DropTask(TaskDropped),
    /// Says how far a service of experts is.
    ProgressService(ServiceProgressed),
    /// Limits the harm.
    TakeContainment(ContainmentTaken),
    /// Ends that.
    LiftContainment(ContainmentLifted),
    /// Says whether something is hit.
    StateImpact(ImpactStated),
    /// Opens a meeting.
    OpenMeeting(MeetingOpened),
    /// Writes down what is said in it.
    NotePoint(MeetingPointNoted),
    /// Closes it.
    CloseMeeting(MeetingClosed),
    /// Decides something, with its alternatives.
    TakeDecision(DecisionTaken),
    /// Says what a decision did.
    ReviewDecision(DecisionReviewed),
    /// Issues a situation report.
    IssueSituationReport(SituationReportIssued),
    /// Records what an attacker wants.
    RecordExtortion(ExtortionRecorded),
    /// Writes down what was said with the attacker.
    LogAttackerContact(AttackerContactLogged),
    /// Says how something stands that must be known before anybody decides on a ransom.
    StateRansomGround(RansomGroundStated),
    /// Decides what is done with the demand.
    DecideRansom(RansomDecided),
    /// Says who is at work.
    NoteShift(ShiftNoted),
    /// Draws up a handover.
    DrawUpHandover(HandoverDrawnUp),
    /// Signs it.
    SignHandover(HandoverSigned),
    /// Writes a line in the logbook.
    WriteNote(NoteWritten),
    /// Corrects an earlier entry.
    CorrectEntry(EntryCorrected),
    /// Withdraws a filing, a signal, a moment or something from paper that was recorded by mistake.
    WithdrawEntry(EntryWithdrawn),
    /// Keeps a file as evidence.
    KeepEvidence(EvidenceKept),
    /// Keeps a thing as evidence.
    SecureObject(ObjectSecured),
    /// Says that evidence went from hand to hand.
    PassCustody(CustodyPassed),
    /// Says that an image was made.
    RecordImage(ImageMade),
    /// Records an indicator of compromise.
    RecordIndicator(IndicatorRecorded),
    /// Takes it back.
    WithdrawIndicator(IndicatorWithdrawn),
    /// Marks an entry for the summary.
    StarEntry(EntryStarred),
    /// Takes that back.
    UnstarEntry(EntryUnstarred),
    /// Enters a line that was written on paper.
    EnterPaperLine(PaperLineEntered),
    /// Says which evidence is a photo of a sheet of paper.
    AttachPaperPhoto(PaperPhotoAttached),
    /// Makes it a crisis.
    Escalate(IncidentEscalated),
    /// Ends the crisis.
    Deescalate(Because),
    /// Says how grave it is, short of a crisis.
    SetStage(StageSet),
    /// Sets aim, approach, priorities and leader.
    SetDirection(DirectionSet),
    /// Begins a runbook.
    StartRunbook(RunbookStarted),
    /// Calls the team out.
    BeginCallout(CalloutBegun),
    /// Says who is called.
    SummonPerson(PersonSummoned),
    /// Records a call.
    RecordCall(CallMade),
    /// Says whether the attacker may read a channel.
    JudgeChannel(ChannelJudged),
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
            Command::WriteNote(note) => notes::note(note, desk)?,
            Command::CorrectEntry(correction) => notes::correct(state, correction)?,
            Command::WithdrawEntry(withdrawn) => notes::withdraw(state, withdrawn)?,
            Command::EnterPaperLine(entered) => paper::enter(state, entered, desk)?,
            Command::AttachPaperPhoto(attached) => paper::attach(state, attached)?,
            Command::Escalate(escalated) => course::escalate(state, escalated, desk)?,
            Command::Deescalate(because) => course::deescalate(state, because, desk)?,
            Command::Close(because) => course::close(state, because, desk)?,
            other => other.decide_in_a_room(state, desk)?,
        };
        Ok(vec![event])
    }

    /// What is decided in a room of its own.
    fn decide_in_a_room(&self, state: &State, desk: Desk<'_>) -> Result<Event, Refusal> {
        match self {
            Command::SetStage(set) => steering::set_stage(state, set, desk),
            Command::SetDirection(set) => steering::set_direction(set),
            Command::StartRunbook(started) => steering::start_runbook(started),
            Command::BeginCallout(begun) => callout::begin(begun),
            Command::SummonPerson(summoned) => callout::summon(state, summoned),
            Command::RecordCall(call) => callout::call(state, call, desk),
            Command::JudgeChannel(judged) => channel::judge(judged),
            Command::AddTask(task) => task::add(state, task, desk),
            Command::ReviseTask(revised) => task::revise(state, revised),
            Command::DropTask(dropped) => task::drop_it(state, dropped),
            Command::FinishTask(finished) => task::finish(state, finished),
            Command::ProgressService(progressed) => task::progress(state, progressed, desk),
            Command::TakeContainment(taken) => containment::take(state, taken, desk),
            Command::LiftContainment(lifted) => containment::lift(state, lifted, desk),
            Command::StateImpact(stated) => impact::state_it(state, stated),
            Command::OpenMeeting(opened) => meeting::open(state, opened, desk),
            Command::NotePoint(noted) => meeting::note(state, noted),
            Command::CloseMeeting(closed) => meeting::close(state, closed, desk),
            Command::TakeDecision(taken) => decided::take(state, taken),
            Command::ReviewDecision(reviewed) => decided::review(state, reviewed),
            Command::IssueSituationReport(issued) => sitrep::issue(state, issued, desk),
            Command::RecordExtortion(recorded) => ransom::record(recorded, desk),
            Command::LogAttackerContact(logged) => ransom::contact(logged, desk),
            Command::StateRansomGround(stated) => ransom::ground(stated, desk),
            Command::DecideRansom(decided) => ransom::decide(state, decided),
            Command::NoteShift(noted) => handover::shift(noted, desk),
            Command::DrawUpHandover(drawn_up) => handover::draw_up(state, drawn_up, desk),
            Command::SignHandover(signed) => handover::sign(state, signed),
            Command::KeepEvidence(kept) => evidence::keep(state, kept),
            Command::SecureObject(secured) => evidence::secure(state, secured, desk),
            Command::PassCustody(passed) => evidence::pass(state, passed, desk),
            Command::RecordImage(made) => evidence::image(state, made, desk),
            Command::RecordIndicator(recorded) => indicator::record(state, recorded, desk),
            Command::WithdrawIndicator(withdrawn) => indicator::withdraw(state, withdrawn),
            Command::StarEntry(starred) => timeline::star(state, starred),
            Command::UnstarEntry(unstarred) => timeline::unstar(state, unstarred),
            // Everything else was decided before.
            _ => Err(Refusal::NotOpened),
        }
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
            Command::ReviseTask(revised) => state.tasks.get(&revised.task).map(|task| task.last),
            Command::ResolveConflict(resolved) => FactKey::parse(&resolved.fact)
                .and_then(|key| state.facts.get(&key))
                .map(Statements::last_number),
            Command::SetDirection(_) => state.steering.direction.as_ref().map(|kept| kept.number),
            Command::JudgeChannel(judged) => {
                state.channels.last(judged.channel, &judged.name).map(|kept| kept.number)
            }
            Command::SubmitFiling(filing) => {
                let same = state.filings.iter().filter(|earlier| earlier.rule == filing.rule);
                same.map(|earlier| earlier.number).max()
            }
            other => other.takes_place_in_a_room(state),
        }
    }

    /// The same for what is decided in a room. Whoever decides on a ransom has seen every ground, and whoever issues a
    /// situation report the one before it.
    fn takes_place_in_a_room(&self, state: &State) -> Option<u64> {
        match self {
            Command::ReviewDecision(reviewed) => {
                let decision = state.decisions.get(reviewed.decision)?;
                decision.reviews.last().map(|review| review.number)
            }
            Command::IssueSituationReport(_) => state.situation_reports.last().map(|(_, kept)| kept.number),
            Command::StateRansomGround(stated) => state.ransom.ground(stated.ground).map(|kept| kept.number),
            Command::DecideRansom(_) => state.ransom.last_change(),
            Command::StateImpact(stated) => state.impacts.of(stated.on, &stated.key).map(|kept| kept.number),
            _ => None,
        }
    }
}

/// Nobody writes more in one field: so many characters.
pub const LONG: usize = 4_000;
/// A name, a place, or two of them.
pub const NAME: usize = 200;

/// A text that must say something that can be read.
pub(crate) fn readable(field: &'static str, text: &str, limit: usize) -> Result<(), Refusal> {
    needed(field, text)?;
    optional(field, text, limit)
}

/// A text that may be empty; what it says can be read.
pub(crate) fn optional(field: &'static str, text: &str, limit: usize) -> Result<(), Refusal> {
    if text.chars().count() > limit {
        Err(Refusal::TooLong { field, limit })
    } else if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        Err(Refusal::Unreadable { field })
    } else {
        Ok(())
    }
}

/// A text that may be absent; when it is there it says something.
pub(crate) fn some_readable(field: &'static str, text: Option<&str>, limit: usize) -> Result<(), Refusal> {
    text.map_or(Ok(()), |text| readable(field, text, limit))
}

/// Lines that say something, without what stands around them.
pub(crate) fn lines_of(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// The number that a command names, else the next one.
pub(crate) fn numbered(asked: u32, next: u32) -> u32 {
    if asked == 0 { next } else { asked }
}

/// The id that a command names, else the first number that is none yet.
pub(crate) fn free_id<T>(asked: &str, taken: &BTreeMap<String, T>) -> String {
    let asked = asked.trim();
    if !asked.is_empty() {
        return asked.to_owned();
    }
    let mut numbers = (1..=taken.len() + 1).map(|number| number.to_string());
    numbers.find(|id| !taken.contains_key(id)).unwrap_or_default()
}

/// The same as [`not_in_the_future`] for a moment that may be absent.
pub(crate) fn maybe_not_in_the_future(
    field: &'static str,
    when: Option<When>,
    desk: Desk<'_>,
) -> Result<(), Refusal> {
    when.map_or(Ok(()), |when| not_in_the_future(field, when, desk))
}

/// What comes after cannot come before. A day lasts until its end.
pub(crate) fn in_order(field: &'static str, from: When, to: When, desk: Desk<'_>) -> Result<(), Refusal> {
    let (from, end) = (desk.rulebook.moment_of(from.0), desk.rulebook.end_of(to.0));
    // The end of a day is the first moment of the next one, which is no part of it.
    if end < from || (end == from && matches!(to.0, Start::Day(_))) {
        Err(Refusal::Backwards { field })
    } else {
        Ok(())
    }
}

/// A text that must say something.
pub(crate) fn needed(field: &'static str, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() { Err(Refusal::Empty { field }) } else { Ok(()) }
}

/// A moment that cannot lie in the future; a day counts as its first second.
pub(crate) fn not_in_the_future(field: &'static str, when: When, desk: Desk<'_>) -> Result<(), Refusal> {
    if desk.rulebook.moment_of(when.0) > desk.now { Err(Refusal::InTheFuture { field }) } else { Ok(()) }
}

/// A word of a closed list.
pub(crate) fn one_of(field: &'static str, word: &str, all: &[&str]) -> Result<(), Refusal> {
    if all.contains(&word) {
        return Ok(());
    }
    let nearest = crate::situation::nearest(word, all.iter().copied());
    Err(Refusal::Unknown { field, word: word.to_owned(), nearest })
}

/// The id of evidence that was kept.
pub(crate) fn known_evidence(state: &State, evidence: &str) -> Result<(), Refusal> {
    let kept: Vec<&str> = state.evidence.keys().map(String::as_str).collect();
    one_of("evidence", evidence, &kept)
}

/// The id of a rule.
pub(crate) fn known_rule(rule: &str, desk: Desk<'_>) -> Result<(), Refusal> {
    let rules: Vec<&str> = desk.rulebook.rules().map(|rule| rule.id.as_str()).collect();
    one_of("rule", rule, &rules)
}
