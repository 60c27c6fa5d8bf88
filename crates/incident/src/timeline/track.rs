//! In which of the four tracks an entry stands: that of its task, else the one that its kind belongs to.

use readiness::runbook::event::Track;

use crate::event::Event;
use crate::state::State;

/// From what the track of an entry follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tracked {
    /// It is about the task with this id, and goes where that goes.
    Task(String),
    /// It has a track of its own, or stands in none: steering, talking, writing down.
    As(Option<Track>),
}

/// From what the track of an event follows.
pub fn tracked(event: &Event) -> Tracked {
    let task = match event {
        Event::TaskAdded(e) => &e.task,
        Event::TaskFinished(e) => &e.task,
        Event::TaskRevised(e) => &e.task,
        Event::TaskDropped(e) => &e.task,
        Event::TaskPassedOn(e) => &e.task,
        Event::ServiceProgressed(e) => &e.task,
        other => return Tracked::As(by_kind(other)),
    };
    Tracked::Task(task.clone())
}

/// The track of what is about no task. A note or a line from paper may be about anything, and a decision of the team
/// about all of it.
fn by_kind(event: &Event) -> Option<Track> {
    match event {
        Event::ContainmentTaken(_) | Event::ContainmentLifted(_) | Event::ChannelJudged(_) => {
            Some(Track::Containment)
        }
        Event::FactRecorded(_)
        | Event::FactRevised(_)
        | Event::FactWithdrawn(_)
        | Event::ConflictResolved(_)
        | Event::SignalRecorded(_)
        | Event::MomentRecorded(_)
        | Event::AwarenessSet(_)
        | Event::RiskDecided(_)
        | Event::SignificanceDecided(_)
        | Event::ImpactStated(_)
        | Event::SupplierNamed(_)
        | Event::SupplierAsked(_)
        | Event::SupplierAnswered(_)
        | Event::ControllersCounted(_)
        | Event::ExtortionRecorded(_)
        | Event::AttackerContactLogged(_)
        | Event::EvidenceKept(_)
        | Event::ObjectSecured(_)
        | Event::CustodyPassed(_)
        | Event::ImageMade(_)
        | Event::IndicatorRecorded(_)
        | Event::IndicatorWithdrawn(_)
        | Event::RiskProposed(_) => Some(Track::Assessment),
        Event::FilingSubmitted(_)
        | Event::SheetAnswered(_)
        | Event::AuthorityAnswered(_)
        | Event::FilingWithdrawn(_)
        | Event::DelayForeseen(_)
        | Event::DutyWaived(_)
        | Event::WaiverWithdrawn(_)
        | Event::SituationReportIssued(_)
        | Event::StakeholderWeighed(_)
        | Event::StakeholderTold(_)
        | Event::SpeakingSet(_)
        | Event::MessageWritten(_)
        | Event::ApprovalAsked(_)
        | Event::MessageApproved(_)
        | Event::ApprovalRefused(_)
        | Event::CheckOverruled(_)
        | Event::MessageSent(_)
        | Event::MessageDropped(_)
        | Event::CallShared(_)
        | Event::CallReported(_)
        | Event::CorrectionSettled(_)
        | Event::RumourHeard(_)
        | Event::RumourJudged(_)
        | Event::RumourSettled(_)
        | Event::RumourFollowed(_)
        | Event::AnswerWritten(_)
        | Event::AnswerApproved(_)
        | Event::QuestionAsked(_)
        | Event::QuestionAnswered(_)
        | Event::ObligationArose(_)
        | Event::ObligationChanged(_)
        | Event::ObligationLapsed(_)
        | Event::DeadlineMoved(_) => Some(Track::Notification),
        _ => None,
    }
}

impl State {
    /// The track in which an entry stands now. A task without one that serves a duty is about telling.
    pub fn track(&self, tracked: &Tracked) -> Option<Track> {
        match tracked {
            Tracked::As(track) => *track,
            Tracked::Task(id) => {
                let task = self.tasks.get(id)?;
                task.track.or_else(|| task.rule.is_some().then_some(Track::Notification))
            }
        }
    }
}
