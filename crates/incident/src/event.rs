//! Every event of an incident there is, in one file, on purpose.
//!
//! Events are past tense and complete. They are a contract with the past: what was ever written must decode
//! for ever (`tests/events/` holds one frozen example of each). A new meaning is a new variant; a field never
//! changes what it means. Values of facts, and moments, are written as in a situation file
//! (`docs/situation.md`). What the events hold stands in the room that they are about, in a file `event.rs`; of what has
//! no room of its own, beside this file.

mod course;
mod decided;
mod noted;
mod when;

use law::RiskLevel;
use serde::{Deserialize, Serialize};

pub use self::course::{
    Because, IncidentErased, IncidentOpened, Kind, PersonErased, Profile, RestrictedLeftOut,
};
pub use self::decided::{
    AwarenessSet, DutyWaived, MomentRecorded, RiskDecided, SignalRecorded, SignificanceDecided,
    WaiverWithdrawn,
};
pub use self::noted::{EntryCorrected, EntryWithdrawn, NoteWritten};
pub use self::when::When;
pub use crate::callout::event::{CallMade, CalloutBegun, PersonSummoned};
pub use crate::channel::event::ChannelJudged;
pub use crate::containment::event::{ContainmentLifted, ContainmentTaken};
pub use crate::controller::event::ControllersCounted;
pub use crate::correction::event::CorrectionSettled;
pub use crate::cost::event::{
    ConsentStated, CostRecorded, CostRevised, CostWithdrawn, InterruptionStated, InterruptionWithdrawn,
};
pub use crate::decision::event::{DecisionReviewed, DecisionTaken};
pub use crate::differences::event::{
    DeadlineMoved, ObligationArose, ObligationChanged, ObligationLapsed, RiskProposed, RuleText, RulebookUsed,
};
pub use crate::evaluation::event::{
    CareStated, EvaluationPlanned, EvaluationSigned, ImprovementAgreed, ImprovementEnded, ImprovementJudged,
    LessonRecorded, LessonWithdrawn, QuestionnaireAnswered,
};
pub use crate::evidence::event::{CustodyPassed, EvidenceKept, ImageMade, ObjectSecured};
pub use crate::exercise::event::{ExerciseBegun, ExerciseClockSet, ExerciseEnded, ObservationNoted};
pub use crate::fact::event::{ConflictResolved, FactRecorded, FactRevised, FactWithdrawn};
use crate::fact::{Certainty, FactKey};
pub use crate::filing::event::{
    AuthorityAnswered, DelayForeseen, FilingSubmitted, FilingWithdrawn, SheetAnswered,
};
pub use crate::handover::event::{HandoverDrawnUp, HandoverSigned, ShiftNoted};
pub use crate::impact::event::ImpactStated;
pub use crate::indicator::event::{IndicatorRecorded, IndicatorWithdrawn};
pub use crate::joint::event::{IncidentJoined, IncidentShared, PartnerLooked, SharingEnded};
pub use crate::letter::event::{LetterFailed, LetterSent};
pub use crate::meeting::event::{MeetingClosed, MeetingOpened, MeetingPointNoted};
use crate::message::SharedCall;
pub use crate::message::event::{
    ApprovalAsked, ApprovalRefused, CallReported, CallShared, CheckOverruled, MessageApproved,
    MessageDropped, MessageSent, MessageWritten,
};
use crate::paper::Mark;
pub use crate::paper::event::{PaperLineEntered, PaperPhotoAttached};
pub use crate::question::event::{AnswerApproved, AnswerWritten, QuestionAnswered, QuestionAsked};
pub use crate::ransom::event::{AttackerContactLogged, ExtortionRecorded, RansomDecided, RansomGroundStated};
pub use crate::reminder::event::DutyReminded;
pub use crate::rumour::event::{RumourFollowed, RumourHeard, RumourJudged, RumourSettled};
pub use crate::sitrep::event::SituationReportIssued;
use crate::situation::read_value;
pub use crate::speaking::event::SpeakingSet;
pub use crate::stakeholder::event::{StakeholderTold, StakeholderWeighed};
pub use crate::steering::event::{DirectionSet, IncidentEscalated, RunbookStarted, StageSet};
pub use crate::supplier::event::{SupplierAnswered, SupplierAsked, SupplierNamed};
pub use crate::task::event::{
    ServiceProgressed, TaskAdded, TaskDropped, TaskFinished, TaskPassedOn, TaskRevised,
};
pub use crate::timeline::event::{EntryStarred, EntryUnstarred};

/// What an entry of an incident's stream says, with the persons it is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// Data subjects named in this payload, by an id of the organisation's own, so that one person can be
    /// erased.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<String>,
    /// What happened.
    #[serde(flatten)]
    pub event: Event,
}

/// Something that people recorded, decided or sent, or a receipt of what was concluded and shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Event {
    /// The incident was opened.
    IncidentOpened(IncidentOpened),
    /// What the organisation is before the law was stated anew.
    ProfileRevised(Profile),
    /// Somebody stated a fact for the first time.
    FactRecorded(FactRecorded),
    /// The same source stated it otherwise.
    FactRevised(FactRevised),
    /// A statement was recorded by mistake.
    FactWithdrawn(FactWithdrawn),
    /// Sources contradicted each other, and somebody decided whom to believe.
    ConflictResolved(ConflictResolved),
    /// A signal that something might be wrong.
    SignalRecorded(SignalRecorded),
    /// A moment of the incident.
    MomentRecorded(MomentRecorded),
    /// When the organisation became aware, for one regime.
    AwarenessSet(AwarenessSet),
    /// How high the risk for persons is.
    RiskDecided(RiskDecided),
    /// Whether the incident is significant or major.
    SignificanceDecided(SignificanceDecided),
    /// A duty is not acted on, for a reason.
    DutyWaived(DutyWaived),
    /// That decision was taken back.
    WaiverWithdrawn(WaiverWithdrawn),
    /// A report or a message that a duty asks was submitted.
    FilingSubmitted(FilingSubmitted),
    /// Somebody answered a field of a fill-in sheet.
    SheetAnswered(SheetAnswered),
    /// Whom it was filed with said something of it.
    AuthorityAnswered(AuthorityAnswered),
    /// It was withdrawn.
    FilingWithdrawn(FilingWithdrawn),
    /// A term will not be met, and that was said beforehand.
    DelayForeseen(DelayForeseen),
    /// Work with an assignee.
    TaskAdded(TaskAdded),
    /// That work was done.
    TaskFinished(TaskFinished),
    /// It changed: its assignee, its term, what it waits for.
    TaskRevised(TaskRevised),
    /// Nobody needs to do it any more.
    TaskDropped(TaskDropped),
    /// It was late, and went to the deputy.
    TaskPassedOn(TaskPassedOn),
    /// Experts were asked, did something, or advised.
    ServiceProgressed(ServiceProgressed),
    /// Somebody was reminded of a duty before its term ended.
    DutyReminded(DutyReminded),
    /// A letter was sent because of an entry.
    LetterSent(LetterSent),
    /// A letter was not sent, or nobody knows whether it was.
    LetterFailed(LetterFailed),
    /// Something was done to a system to limit the harm.
    ContainmentTaken(ContainmentTaken),
    /// That ended.
    ContainmentLifted(ContainmentLifted),
    /// Something is hit, may be, or is not.
    ImpactStated(ImpactStated),
    /// A meeting began.
    MeetingOpened(MeetingOpened),
    /// Something was said in it.
    MeetingPointNoted(MeetingPointNoted),
    /// It ended.
    MeetingClosed(MeetingClosed),
    /// Something was decided, with its alternatives.
    DecisionTaken(DecisionTaken),
    /// Somebody looked at what a decision did.
    DecisionReviewed(DecisionReviewed),
    /// A situation report was issued.
    SituationReportIssued(SituationReportIssued),
    /// An attacker wants something.
    ExtortionRecorded(ExtortionRecorded),
    /// Somebody spoke with the attacker.
    AttackerContactLogged(AttackerContactLogged),
    /// Something that must be known before anybody decides on a ransom.
    RansomGroundStated(RansomGroundStated),
    /// It was decided what is done with the demand.
    RansomDecided(RansomDecided),
    /// Somebody began or ended their work, or is on call.
    ShiftNoted(ShiftNoted),
    /// Work goes from one to another.
    HandoverDrawnUp(HandoverDrawnUp),
    /// One of them signed for it.
    HandoverSigned(HandoverSigned),
    /// A line for the logbook.
    NoteWritten(NoteWritten),
    /// An earlier entry was wrong; it stays, and this says what is right.
    EntryCorrected(EntryCorrected),
    /// A filing, a signal, a moment or something from paper was recorded by mistake.
    EntryWithdrawn(EntryWithdrawn),
    /// A file was kept as evidence.
    EvidenceKept(EvidenceKept),
    /// A thing was kept as evidence.
    ObjectSecured(ObjectSecured),
    /// Evidence went from hand to hand.
    CustodyPassed(CustodyPassed),
    /// An image was made of it.
    ImageMade(ImageMade),
    /// An indicator of compromise.
    IndicatorRecorded(IndicatorRecorded),
    /// It was none.
    IndicatorWithdrawn(IndicatorWithdrawn),
    /// An entry is for the summary.
    EntryStarred(EntryStarred),
    /// It is not any more.
    EntryUnstarred(EntryUnstarred),
    /// A line that was written on paper was typed in.
    PaperLineEntered(PaperLineEntered),
    /// A photo of a sheet of paper.
    PaperPhotoAttached(PaperPhotoAttached),
    /// "This is a crisis."
    IncidentEscalated(IncidentEscalated),
    /// The crisis was over; the incident went on.
    IncidentDeescalated(Because),
    /// How grave it is was said anew, short of a crisis.
    StageSet(StageSet),
    /// Aim, approach, priorities and leader were set.
    DirectionSet(DirectionSet),
    /// A runbook was begun.
    RunbookStarted(RunbookStarted),
    /// The team is called out.
    CalloutBegun(CalloutBegun),
    /// Somebody is to be called.
    PersonSummoned(PersonSummoned),
    /// Somebody was called.
    CallMade(CallMade),
    /// Whether the attacker may read a channel.
    ChannelJudged(ChannelJudged),
    /// The incident was offered to another organisation.
    IncidentShared(IncidentShared),
    /// Another organisation joined it, or this one joined theirs.
    IncidentJoined(IncidentJoined),
    /// Somebody of the other organisation looked at the facts.
    PartnerLooked(PartnerLooked),
    /// It is not shared any more.
    SharingEnded(SharingEnded),
    /// Whether somebody is told was weighed and decided.
    StakeholderWeighed(StakeholderWeighed),
    /// Somebody was told something, in a conversation.
    StakeholderTold(StakeholderTold),
    /// Who speaks, what is said every time, and in which tone.
    SpeakingSet(SpeakingSet),
    /// A message was written, or written anew.
    MessageWritten(MessageWritten),
    /// Approval was asked of one exact text.
    ApprovalAsked(ApprovalAsked),
    /// Somebody approved it.
    MessageApproved(MessageApproved),
    /// Somebody did not.
    ApprovalRefused(ApprovalRefused),
    /// Somebody overruled a check.
    CheckOverruled(CheckOverruled),
    /// An approved text went, or was put somewhere.
    MessageSent(MessageSent),
    /// A message does not go.
    MessageDropped(MessageDropped),
    /// Somebody was asked to call somebody.
    CallShared(CallShared),
    /// What came of that.
    CallReported(CallReported),
    /// What is done about an old value that somebody was told.
    CorrectionSettled(CorrectionSettled),
    /// Something costs money.
    CostRecorded(CostRecorded),
    /// It costs otherwise, or is more certain.
    CostRevised(CostRevised),
    /// It does not count any more.
    CostWithdrawn(CostWithdrawn),
    /// Something stood still, since when and until when.
    InterruptionStated(InterruptionStated),
    /// That does not count any more.
    InterruptionWithdrawn(InterruptionWithdrawn),
    /// What an insurer says of hiring somebody.
    ConsentStated(ConsentStated),
    /// A rumour goes round.
    RumourHeard(RumourHeard),
    /// It was decided what is done about it.
    RumourJudged(RumourJudged),
    /// It is true, or it is not.
    RumourSettled(RumourSettled),
    /// What it did.
    RumourFollowed(RumourFollowed),
    /// An answer was agreed on, or written anew.
    AnswerWritten(AnswerWritten),
    /// Somebody approved its words.
    AnswerApproved(AnswerApproved),
    /// Somebody asked something.
    QuestionAsked(QuestionAsked),
    /// They were answered.
    QuestionAnswered(QuestionAnswered),
    /// Management and the team sit down to look back.
    EvaluationPlanned(EvaluationPlanned),
    /// Somebody answered the list of questions.
    QuestionnaireAnswered(QuestionnaireAnswered),
    /// Something was learnt.
    LessonRecorded(LessonRecorded),
    /// That does not count any more.
    LessonWithdrawn(LessonWithdrawn),
    /// Something becomes better, by somebody, by a day.
    ImprovementAgreed(ImprovementAgreed),
    /// It was done, or is not done.
    ImprovementEnded(ImprovementEnded),
    /// Whether it worked.
    ImprovementJudged(ImprovementJudged),
    /// Somebody needs care.
    CareStated(CareStated),
    /// Somebody signed what was written about it.
    EvaluationSigned(EvaluationSigned),
    /// A supplier is hit, may be, or is not.
    SupplierNamed(SupplierNamed),
    /// They were asked questions.
    SupplierAsked(SupplierAsked),
    /// They answered one, or said that they cannot.
    SupplierAnswered(SupplierAnswered),
    /// How many people and records, of each for whom we process data.
    ControllersCounted(ControllersCounted),
    /// The incident is an exercise, and it began.
    ExerciseBegun(ExerciseBegun),
    /// Its clock was set.
    ExerciseClockSet(ExerciseClockSet),
    /// Somebody who watches saw something.
    ObservationNoted(ObservationNoted),
    /// It ended.
    ExerciseEnded(ExerciseEnded),
    /// The incident was closed.
    IncidentClosed(Because),
    /// The incident was opened again.
    IncidentReopened(Because),
    /// The payloads of one person were erased.
    PersonErased(PersonErased),
    /// Everything in the incident was erased.
    IncidentErased(IncidentErased),
    /// Entries that only some people may see were left out of an emergency kit.
    RestrictedLeftOut(RestrictedLeftOut),
    /// Receipt: conclusions from here on follow this rulebook.
    RulebookUsed(RulebookUsed),
    /// Receipt: a duty arose, or may have arisen.
    ObligationArose(ObligationArose),
    /// Receipt: its standing changed.
    ObligationChanged(ObligationChanged),
    /// Receipt: it no longer applied.
    ObligationLapsed(ObligationLapsed),
    /// Receipt: its term changed.
    DeadlineMoved(DeadlineMoved),
    /// Receipt: another risk was proposed.
    RiskProposed(RiskProposed),
}

impl Event {
    /// Whether it is a receipt: what was concluded and shown, which folding ignores.
    pub fn is_receipt(&self) -> bool {
        matches!(
            self,
            Event::RulebookUsed(_)
                | Event::ObligationArose(_)
                | Event::ObligationChanged(_)
                | Event::ObligationLapsed(_)
                | Event::DeadlineMoved(_)
                | Event::RiskProposed(_)
        )
    }

    /// Data subjects that it names by an id of their own, beside those that whoever records it names.
    pub fn subjects(&self) -> Vec<String> {
        match self {
            Event::PersonSummoned(summoned) => vec![summoned.person.clone()],
            Event::CallMade(call) => vec![call.person.clone()],
            Event::CallShared(shared) => vec![SharedCall::subject(shared.call)],
            Event::CallReported(reported) => vec![SharedCall::subject(reported.call)],
            _ => Vec::new(),
        }
    }

    /// The digest of the file that it brought, if it brought one.
    pub fn file(&self) -> Option<&str> {
        match self {
            Event::EvidenceKept(kept) => Some(&kept.digest),
            _ => None,
        }
    }

    /// Whether every word in it is one that this program knows. An entry of which a word is not understood is
    /// not read at all: leaving it out would draw conclusions as if it had never been recorded.
    pub fn is_understood(&self) -> bool {
        let stated = |stated: &FactRecorded| {
            FactKey::parse(&stated.fact)
                .is_some_and(|key| matches!(read_value(key, &stated.value), Ok(Some(_))))
                && Certainty::parse(&stated.certainty).is_some()
        };
        match self {
            Event::FactRecorded(event) => stated(event),
            Event::FactRevised(event) => stated(&event.now),
            Event::ConflictResolved(event) => FactKey::parse(&event.fact).is_some(),
            Event::RiskDecided(event) => RiskLevel::parse(&event.level).is_some(),
            Event::PaperLineEntered(event) => Mark::parse(&event.mark).is_some(),
            Event::DutyWaived(event) => event.reopen_when.iter().all(|fact| FactKey::parse(fact).is_some()),
            _ => true,
        }
    }
}
