//! Who is named in an entry as doing something, apart from whoever recorded it.

use crate::event::Event;

/// The names of people that an event gives as who did, does or is asked something; as they were written, none empty.
pub fn named(event: &Event) -> Vec<&str> {
    let mut names = match event {
        Event::IncidentEscalated(e) => vec![e.leader.as_str()],
        Event::StakeholderWeighed(e) => vec![e.assignee.as_str(), e.decided_by.as_str()],
        Event::StakeholderTold(e) => vec![e.by.as_str()],
        Event::AuthorityAnswered(e) => vec![e.by.as_str()],
        Event::SpeakingSet(e) => vec![e.spokesperson.as_str(), e.deputy.as_str()],
        Event::ApprovalAsked(e) => vec![e.of.as_str(), e.deputy.as_str()],
        Event::MessageApproved(e) => vec![e.by.as_str()],
        Event::ApprovalRefused(e) => vec![e.by.as_str()],
        Event::CheckOverruled(e) => vec![e.by.as_str()],
        Event::MessageSent(e) => vec![e.by.as_str()],
        Event::CallShared(e) => vec![e.caller.as_str()],
        Event::CallReported(e) => vec![e.by.as_str()],
        Event::ConsentStated(e) => vec![e.by.as_str()],
        Event::EvaluationPlanned(e) => {
            let present = e.management.iter().chain(&e.team).map(String::as_str);
            std::iter::once(e.chair.as_str()).chain(present).collect()
        }
        Event::QuestionnaireAnswered(e) => vec![e.person.as_str()],
        Event::ImprovementAgreed(e) => vec![e.assignee.as_str()],
        Event::ImprovementJudged(e) => vec![e.by.as_str()],
        Event::CareStated(e) => vec![e.person.as_str(), e.assignee.as_str()],
        Event::EvaluationSigned(e) => vec![e.by.as_str()],
        Event::ExerciseBegun(e) => {
            let players = e.players.iter().map(|player| player.name.as_str());
            let watching = e.observers.iter().map(String::as_str);
            std::iter::once(e.leader.as_str()).chain(players).chain(watching).collect()
        }
        Event::ObservationNoted(e) => vec![e.by.as_str()],
        Event::RumourJudged(e) => vec![e.assignee.as_str()],
        Event::AnswerApproved(e) => vec![e.by.as_str()],
        Event::QuestionAsked(e) => vec![e.by.as_str()],
        Event::QuestionAnswered(e) => vec![e.by.as_str()],
        Event::SupplierNamed(e) => vec![e.told_by.as_str()],
        Event::SupplierAsked(e) => vec![e.by.as_str()],
        Event::SupplierAnswered(e) => vec![e.by.as_str()],
        Event::TaskAdded(e) => vec![e.assignee.as_str(), text(e.deputy.as_ref())],
        Event::TaskRevised(e) => vec![e.assignee.as_str(), text(e.deputy.as_ref())],
        Event::TaskPassedOn(e) => vec![e.to.as_str()],
        Event::DutyReminded(e) => e.to.iter().map(String::as_str).collect(),
        Event::ServiceProgressed(e) => vec![e.by.as_str()],
        Event::ContainmentTaken(e) => vec![e.by.as_str()],
        Event::MeetingOpened(e) => {
            let present = e.present.iter().map(String::as_str);
            [e.chair.as_str(), e.logger.as_str()].into_iter().chain(present).collect()
        }
        Event::AttackerContactLogged(e) => vec![e.by.as_str()],
        Event::RansomGroundStated(e) => vec![e.by.as_str()],
        Event::ShiftNoted(e) => vec![e.person.as_str()],
        Event::HandoverDrawnUp(e) => vec![e.from.as_str(), e.to.as_str()],
        Event::HandoverSigned(e) => vec![e.by.as_str()],
        Event::ObjectSecured(e) => vec![e.by.as_str()],
        Event::CustodyPassed(e) => vec![e.from.as_str(), e.to.as_str()],
        Event::ImageMade(e) => vec![e.by.as_str()],
        Event::PaperLineEntered(e) => vec![e.by.as_str()],
        Event::DirectionSet(e) => vec![e.leader.as_str(), e.deputy.as_str()],
        Event::PersonSummoned(e) => vec![e.name.as_str()],
        Event::CallMade(e) => vec![e.name.as_str(), e.by.as_str(), e.taken_over_by.as_str()],
        _ => Vec::new(),
    };
    names.retain(|name| !name.trim().is_empty());
    names
}

fn text(name: Option<&String>) -> &str {
    name.map_or("", String::as_str)
}
