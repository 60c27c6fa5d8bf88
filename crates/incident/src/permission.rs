//! Which right a command takes. Where nobody may do it, nothing is decided.

use readiness::access::{Right, Rights};

use crate::command::Command;
use crate::refusal::Refusal;
use crate::state::State;

/// Whether whoever has these rights may give a command.
///
/// # Errors
///
/// The right that they lack.
pub fn may(rights: Rights, command: &Command, state: &State) -> Result<(), Refusal> {
    let right = needed(command, state);
    if rights.has(right) { Ok(()) } else { Err(Refusal::NotYours { right }) }
}

/// The right that a command takes. What is written down, drafted and noted takes one; each step that binds the
/// organisation takes its own.
pub fn needed(command: &Command, state: &State) -> Right {
    match command {
        Command::ReviseProfile(_)
        | Command::SetAwareness(_)
        | Command::DecideRisk(_)
        | Command::DecideSignificance(_)
        | Command::WaiveDuty(_)
        | Command::WithdrawWaiver(_)
        | Command::DecideRansom(_)
        | Command::Escalate(_)
        | Command::Deescalate(_)
        | Command::SetStage(_)
        | Command::SetDirection(_)
        | Command::SetSpeaking(_)
        | Command::ShareIncident(_)
        | Command::JoinIncident(_)
        | Command::EndSharing(_)
        | Command::Close(_)
        | Command::Reopen(_) => Right::Decide,
        Command::ApproveMessage(_)
        | Command::RefuseApproval(_)
        | Command::OverruleCheck(_)
        | Command::ApproveAnswer(_) => Right::Approve,
        Command::SendMessage(_) | Command::IssueSituationReport(_) => Right::Send,
        Command::SubmitFiling(_) | Command::WithdrawFiling(_) | Command::ForeseeDelay(_) => Right::File,
        // Everybody who was there answers for themselves, and signs what they read: a director and an observer too.
        Command::AnswerQuestionnaire(_) | Command::SignEvaluation(_) | Command::NoteObservation(_) => {
            Right::Read
        }
        // Whoever takes something back needs what it took to do it.
        Command::WithdrawEntry(withdrawn) => taken_by(withdrawn.entry, state),
        _ => Right::Draft,
    }
}

fn taken_by(entry: u64, state: &State) -> Right {
    let is_filing = state.filings.iter().any(|filing| filing.number == entry);
    let is_decision = state.risk.as_ref().is_some_and(|risk| risk.number == entry)
        || state.awareness.values().any(|awareness| awareness.number == entry)
        || state.waivers.values().any(|waiver| waiver.number == entry);
    match (is_filing, is_decision) {
        (true, _) => Right::File,
        (_, true) => Right::Decide,
        _ => Right::Draft,
    }
}

/// The entry that holds what a command is about, where the command names that by a number or an id of its own: what not all
/// may see may be in it.
pub fn stands_on(command: &Command, state: &State) -> Option<u64> {
    let task = |id: &str| state.tasks.get(id).map(|task| task.number);
    let evidence = |id: &str| state.evidence.get(id).map(|kept| kept.number);
    match command {
        Command::ReviseTask(it) => task(&it.task),
        Command::FinishTask(it) => task(&it.task),
        Command::DropTask(it) => task(&it.task),
        Command::ProgressService(it) => task(&it.task),
        Command::NotePoint(it) => it.task.as_deref().and_then(task),
        Command::AnswerQuestion(it) => state.questions.get(it.question).map(|one| one.asked.number),
        Command::ReviewDecision(it) => state.decisions.get(it.decision).map(|one| one.taken.number),
        Command::PassCustody(it) => evidence(&it.evidence),
        Command::RecordImage(it) => evidence(&it.evidence),
        Command::AttachPaperPhoto(it) => evidence(&it.evidence),
        Command::ReviseCost(it) => state.costs.get(it.cost).map(crate::cost::Cost::last),
        Command::WithdrawCost(it) => state.costs.get(it.cost).map(crate::cost::Cost::last),
        Command::StateInterruption(it) => {
            state.costs.interruption(it.interruption).map(crate::cost::Interruption::last)
        }
        Command::WithdrawInterruption(it) => {
            state.costs.interruption(it.interruption).map(crate::cost::Interruption::last)
        }
        Command::RecordLesson(it) => state.evaluation.lesson(it.lesson).map(crate::evaluation::Lesson::last),
        Command::WithdrawLesson(it) => {
            state.evaluation.lesson(it.lesson).map(crate::evaluation::Lesson::last)
        }
        Command::AgreeImprovement(it) => improvement(state, it.improvement),
        Command::EndImprovement(it) => improvement(state, it.improvement),
        Command::JudgeImprovement(it) => improvement(state, it.improvement),
        Command::StateCare(it) => state.evaluation.care(it.care).map(|care| care.now().number),
        _ => None,
    }
}

fn improvement(state: &State, improvement: u32) -> Option<u64> {
    state.evaluation.improvement(improvement).map(crate::evaluation::Improvement::last)
}

/// The tasks that a task would wait for, with the entries that hold them.
pub fn waits_for<'a>(command: &'a Command, state: &State) -> Vec<(&'a str, u64)> {
    let blocked_by = match command {
        Command::AddTask(it) => &it.blocked_by,
        Command::ReviseTask(it) => &it.blocked_by,
        _ => return Vec::new(),
    };
    let number = |id: &'a String| state.tasks.get(id).map(|task| (id.as_str(), task.number));
    blocked_by.iter().filter_map(number).collect()
}

/// Who would have to do a task: they must see it.
pub fn gives_to(command: &Command) -> Vec<&str> {
    let (assignee, deputy) = match command {
        Command::AddTask(it) => (&it.assignee, &it.deputy),
        Command::ReviseTask(it) => (&it.assignee, &it.deputy),
        _ => return Vec::new(),
    };
    std::iter::once(assignee.as_str()).chain(deputy.as_deref()).collect()
}

/// Whether everybody who may see the incident sees what a command records, whatever its author chose: that there is an
/// incident; that the team meets, for there is one meeting at a time; and the answers that we agreed on, for whoever is
/// asked gives them.
pub fn is_for_all(command: &Command) -> bool {
    matches!(
        command,
        Command::OpenIncident(_)
            | Command::OpenExercise(_)
            | Command::SetExerciseClock(_)
            | Command::EndExercise(_)
            | Command::OpenMeeting(_)
            | Command::CloseMeeting(_)
            | Command::WriteAnswer(_)
            | Command::ApproveAnswer(_)
    )
}

/// The entry that a command acts on, if it names one.
pub fn acts_on(command: &Command) -> Option<u64> {
    match command {
        Command::WithdrawFact(it) => Some(it.entry),
        Command::CorrectEntry(it) => Some(it.entry),
        Command::WithdrawEntry(it) => Some(it.entry),
        Command::StarEntry(it) => Some(it.entry),
        Command::UnstarEntry(it) => Some(it.entry),
        Command::ApproveAnswer(it) => Some(it.entry),
        Command::SettleCorrection(it) => Some(it.entry),
        _ => None,
    }
}
