//! What people may do to an incident. Each command is decided against the state and becomes events, or is
//! refused; nothing here changes anything.

mod checks;
mod course;
mod decision;
mod fact;
mod notes;
mod paper;
mod places;

use jiff::Timestamp;
use law::Rulebook;
use serde::Deserialize;

pub(crate) use self::checks::*;
pub use self::checks::{LONG, NAME};
pub(crate) use self::course::profile;
pub use self::fact::RecordFact;
use crate::event::{
    AnswerApproved, AnswerWritten, ApprovalAsked, ApprovalRefused, AttackerContactLogged, AuthorityAnswered,
    AwarenessSet, Because, CallMade, CallReported, CallShared, CalloutBegun, CareStated, ChannelJudged,
    CheckOverruled, ConflictResolved, ConsentStated, ContainmentLifted, ContainmentTaken, ControllersCounted,
    CorrectionSettled, CostRecorded, CostRevised, CostWithdrawn, CustodyPassed, DecisionReviewed,
    DecisionTaken, DelayForeseen, DirectionSet, DutyWaived, EntryCorrected, EntryStarred, EntryUnstarred,
    EntryWithdrawn, EvaluationPlanned, EvaluationSigned, Event, EvidenceKept, ExerciseClockSet,
    ExerciseEnded, ExtortionRecorded, FactWithdrawn, FilingSubmitted, FilingWithdrawn, HandoverDrawnUp,
    HandoverSigned, ImageMade, ImpactStated, ImprovementAgreed, ImprovementEnded, ImprovementJudged,
    IncidentEscalated, IncidentJoined, IncidentOpened, IncidentShared, IndicatorRecorded, IndicatorWithdrawn,
    InterruptionStated, InterruptionWithdrawn, LessonRecorded, LessonWithdrawn, MeetingClosed, MeetingOpened,
    MeetingPointNoted, MessageApproved, MessageDropped, MessageSent, MessageWritten, MomentRecorded,
    NoteWritten, ObjectSecured, ObservationNoted, PaperLineEntered, PaperPhotoAttached, PersonSummoned,
    Profile, QuestionAnswered, QuestionAsked, QuestionnaireAnswered, RansomDecided, RansomGroundStated,
    RiskDecided, RumourFollowed, RumourHeard, RumourJudged, RumourSettled, RunbookStarted, ServiceProgressed,
    SharingEnded, SheetAnswered, ShiftNoted, SignalRecorded, SignificanceDecided, SituationReportIssued,
    SpeakingSet, StageSet, StakeholderTold, StakeholderWeighed, SupplierAnswered, SupplierAsked,
    SupplierNamed, TaskAdded, TaskDropped, TaskFinished, TaskRevised, WaiverWithdrawn,
};
use crate::exercise::event::OpenExercise;
use crate::refusal::Refusal;
use crate::state::State;
use crate::{
    callout::decide as callout, channel::decide as channel, containment::decide as containment,
    controller::decide as controller, correction::decide as correction, cost::decide as cost,
    decision::decide as decided, evaluation::decide as evaluation, evidence::decide as evidence,
    exercise::decide as exercise, filing::decide as filing, handover::decide as handover,
    impact::decide as impact, indicator::decide as indicator, joint::decide as joint,
    meeting::decide as meeting, message::decide as message, question::decide as question,
    ransom::decide as ransom, rumour::decide as rumour, sitrep::decide as sitrep,
    speaking::decide as speaking, stakeholder::decide as stakeholder, steering::decide as steering,
    supplier::decide as supplier, task::decide as task, timeline::decide as timeline,
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
    /// Answers a field of a fill-in sheet.
    AnswerSheet(SheetAnswered),
    /// Records what an authority said of a filing.
    RecordAnswer(AuthorityAnswered),
    /// Records that a filing was withdrawn.
    WithdrawFiling(FilingWithdrawn),
    /// Says that a term will not be met.
    ForeseeDelay(DelayForeseen),
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
    /// Offers the incident to another organisation.
    ShareIncident(IncidentShared),
    /// Joins the incident of another one.
    JoinIncident(IncidentJoined),
    /// Ends that.
    EndSharing(SharingEnded),
    /// Decides whether somebody is told.
    WeighStakeholder(StakeholderWeighed),
    /// Writes down that somebody was told.
    TellStakeholder(StakeholderTold),
    /// Says who speaks, what is said every time, and in which tone.
    SetSpeaking(SpeakingSet),
    /// Writes a message, or writes it anew.
    WriteMessage(MessageWritten),
    /// Asks approval of one exact text.
    AskApproval(ApprovalAsked),
    /// Approves it.
    ApproveMessage(MessageApproved),
    /// Does not approve it.
    RefuseApproval(ApprovalRefused),
    /// Overrules a check.
    OverruleCheck(CheckOverruled),
    /// Sends an approved text, or says that it was put somewhere.
    SendMessage(MessageSent),
    /// Says that a message does not go.
    DropMessage(MessageDropped),
    /// Asks somebody to call somebody.
    ShareCall(CallShared),
    /// Says what came of that.
    ReportCall(CallReported),
    /// Says what is done about an old value that somebody was told.
    SettleCorrection(CorrectionSettled),
    /// Writes down what something costs.
    RecordCost(CostRecorded),
    /// Says that it costs otherwise, or is more certain.
    ReviseCost(CostRevised),
    /// Takes it back.
    WithdrawCost(CostWithdrawn),
    /// Says since when and until when something stood still.
    StateInterruption(InterruptionStated),
    /// Takes that back.
    WithdrawInterruption(InterruptionWithdrawn),
    /// Writes down what an insurer says of hiring somebody.
    StateConsent(ConsentStated),
    /// Writes down a rumour.
    RecordRumour(RumourHeard),
    /// Decides what is done about it.
    JudgeRumour(RumourJudged),
    /// Says whether it is true.
    SettleRumour(RumourSettled),
    /// Says what it did.
    FollowRumour(RumourFollowed),
    /// Writes an answer, or writes it anew.
    WriteAnswer(AnswerWritten),
    /// Approves its words.
    ApproveAnswer(AnswerApproved),
    /// Writes down a question.
    RecordQuestion(QuestionAsked),
    /// Answers it.
    AnswerQuestion(QuestionAnswered),
    /// Plans when management and the team look back.
    PlanEvaluation(EvaluationPlanned),
    /// Answers the list of questions.
    AnswerQuestionnaire(QuestionnaireAnswered),
    /// Writes down what was learnt, or writes it anew.
    RecordLesson(LessonRecorded),
    /// Takes it back.
    WithdrawLesson(LessonWithdrawn),
    /// Agrees on what becomes better, or agrees anew.
    AgreeImprovement(ImprovementAgreed),
    /// Says that it was done, or is not done.
    EndImprovement(ImprovementEnded),
    /// Says whether it worked.
    JudgeImprovement(ImprovementJudged),
    /// Says who needs care, and how that goes.
    StateCare(CareStated),
    /// Signs what was written about it.
    SignEvaluation(EvaluationSigned),
    /// Says whether a supplier is hit, and when they told us.
    NameSupplier(SupplierNamed),
    /// Asks them questions.
    AskSupplier(SupplierAsked),
    /// Writes down what they answered.
    AnswerForSupplier(SupplierAnswered),
    /// Says how many people and records, of each for whom we process data.
    CountControllers(ControllersCounted),
    /// Opens an exercise.
    OpenExercise(Box<OpenExercise>),
    /// Sets its clock.
    SetExerciseClock(ExerciseClockSet),
    /// Writes down what somebody saw who watches.
    NoteObservation(ObservationNoted),
    /// Ends the exercise, and closes it.
    EndExercise(ExerciseEnded),
    /// Closes the incident.
    Close(Because),
    /// Opens it again.
    Reopen(Because),
}

/// What deciding needs besides the state.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The rules in force.
    pub rulebook: &'a Rulebook,
    /// Who gives the command: the actor of its entries.
    pub actor: &'a str,
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
            Command::OpenExercise(asked) => return exercise::open(state, asked),
            Command::Reopen(because) => return course::reopen(state, because),
            _ if state.opened.is_none() => return Err(Refusal::NotOpened),
            // Bills, and answers of insurers, come long after; people look back when it is over.
            _ if state.closed_at.is_some() && !self.is_about_costs() && !self.looks_back() => {
                return Err(Refusal::Closed);
            }
            Command::EndExercise(ended) => return exercise::end(state, ended),
            _ => {}
        }
        let event = match self {
            Command::OpenIncident(_)
            | Command::OpenExercise(_)
            | Command::EndExercise(_)
            | Command::Reopen(_) => return Err(Refusal::AlreadyOpened),
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

    /// Whether it is about what the incident costs.
    pub fn is_about_costs(&self) -> bool {
        matches!(
            self,
            Command::RecordCost(_)
                | Command::ReviseCost(_)
                | Command::WithdrawCost(_)
                | Command::StateInterruption(_)
                | Command::WithdrawInterruption(_)
                | Command::StateConsent(_)
        )
    }

    /// Whether it is about looking back on the incident.
    pub fn looks_back(&self) -> bool {
        matches!(
            self,
            Command::PlanEvaluation(_)
                | Command::AnswerQuestionnaire(_)
                | Command::RecordLesson(_)
                | Command::WithdrawLesson(_)
                | Command::AgreeImprovement(_)
                | Command::EndImprovement(_)
                | Command::JudgeImprovement(_)
                | Command::StateCare(_)
                | Command::SignEvaluation(_)
                | Command::NoteObservation(_)
        )
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
            Command::SubmitFiling(submitted) => filing::submit(state, submitted, desk),
            Command::AnswerSheet(answered) => filing::answer_sheet(state, answered),
            Command::RecordAnswer(answered) => filing::authority(state, answered, desk),
            Command::WithdrawFiling(withdrawn) => filing::withdraw(state, withdrawn, desk),
            Command::ForeseeDelay(foreseen) => filing::foresee_delay(state, foreseen, desk),
            Command::SetExerciseClock(set) => exercise::set_clock(state, *set, desk),
            Command::NoteObservation(noted) => exercise::observe(state, noted),
            Command::ShareIncident(shared) => joint::share(shared, desk),
            Command::JoinIncident(joined) => joint::join(state, joined),
            Command::EndSharing(ended) => joint::end(state, ended, desk),
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
            Command::RecordCost(recorded) => cost::record(state, recorded, desk),
            Command::ReviseCost(revised) => cost::revise(state, revised, desk),
            Command::WithdrawCost(withdrawn) => cost::withdraw(state, withdrawn),
            Command::StateInterruption(stated) => cost::interrupt(state, stated, desk),
            Command::WithdrawInterruption(withdrawn) => cost::withdraw_interruption(state, withdrawn),
            Command::StateConsent(stated) => cost::consent(stated, desk),
            Command::StarEntry(starred) => timeline::star(state, starred),
            Command::UnstarEntry(unstarred) => timeline::unstar(state, unstarred),
            other => other.decide_what_is_said(state, desk),
        }
    }
}

/// What is said to others.
impl Command {
    fn decide_what_is_said(&self, state: &State, desk: Desk<'_>) -> Result<Event, Refusal> {
        match self {
            Command::WeighStakeholder(it) => stakeholder::weigh(it),
            Command::TellStakeholder(it) => stakeholder::tell(it, desk),
            Command::SetSpeaking(it) => speaking::set(it),
            Command::WriteMessage(it) => message::write(state, it),
            Command::AskApproval(it) => message::ask(state, it),
            Command::ApproveMessage(it) => message::approve(state, it),
            Command::RefuseApproval(it) => message::refuse(state, it),
            Command::OverruleCheck(it) => message::overrule(state, it),
            Command::SendMessage(it) => message::send(state, it, desk),
            Command::DropMessage(it) => message::drop_it(state, it),
            Command::ShareCall(it) => message::share(state, it),
            Command::ReportCall(it) => message::report(state, it, desk),
            Command::SettleCorrection(it) => correction::settle(state, it),
            Command::RecordRumour(it) => rumour::hear(state, it, desk),
            Command::JudgeRumour(it) => rumour::judge(state, it),
            Command::SettleRumour(it) => rumour::settle(state, it),
            Command::FollowRumour(it) => rumour::follow(state, it, desk),
            Command::WriteAnswer(it) => question::write(state, it),
            Command::ApproveAnswer(it) => question::approve(state, it, desk),
            Command::RecordQuestion(it) => question::ask(state, it, desk),
            Command::AnswerQuestion(it) => question::answer(state, it, desk),
            Command::NameSupplier(it) => supplier::name(state, it, desk),
            Command::AskSupplier(it) => supplier::ask(state, it, desk),
            Command::AnswerForSupplier(it) => supplier::answer(state, it, desk),
            Command::CountControllers(it) => controller::count(state, it, desk),
            other => other.decide_looking_back(state, desk),
        }
    }

    fn decide_looking_back(&self, state: &State, desk: Desk<'_>) -> Result<Event, Refusal> {
        match self {
            Command::PlanEvaluation(it) => evaluation::plan(state, it),
            Command::AnswerQuestionnaire(it) => evaluation::answer(it),
            Command::RecordLesson(it) => evaluation::learn(state, it),
            Command::WithdrawLesson(it) => evaluation::withdraw(state, it),
            Command::AgreeImprovement(it) => evaluation::agree(state, it),
            Command::EndImprovement(it) => evaluation::end(state, it, desk),
            Command::JudgeImprovement(it) => evaluation::judge(state, it, desk),
            Command::StateCare(it) => evaluation::care(state, it),
            Command::SignEvaluation(it) => evaluation::sign(state, it),
            // Everything else was decided before.
            _ => Err(Refusal::NotOpened),
        }
    }
}
