//! What a command would take the place of: whoever gives it has seen that.

use super::Command;
use crate::fact::FactKey;
use crate::refusal::Refusal;
use crate::state::{State, Statements};

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
            Command::WeighStakeholder(weighed) => {
                state.stakeholders.of(&weighed.stakeholder).map(|kept| kept.number)
            }
            Command::SetSpeaking(_) => state.speaking.as_ref().map(|kept| kept.number),
            Command::WriteMessage(written) => {
                state.messages.get(written.message).map(|message| message.now().number)
            }
            // What went to people is not taken back: whoever sends it once more knows that somebody did.
            Command::SendMessage(sent) => {
                state.messages.get(sent.message)?.sent.last().map(|kept| kept.number)
            }
            Command::ShareCall(shared) => {
                let same = state.calls.all().filter(|(_, call)| call.shared.said.message == shared.message);
                same.map(|(_, call)| call.shared.number).max()
            }
            Command::WriteAnswer(written) => state.answers.get(written.line).map(|line| line.now().number),
            Command::JudgeRumour(judged) => {
                state.rumours.get(judged.rumour)?.judged.last().map(|kept| kept.number)
            }
            Command::SettleRumour(settled) => {
                state.rumours.get(settled.rumour)?.settled.as_ref().map(|kept| kept.number)
            }
            Command::NameSupplier(named) => state.suppliers.get(&named.supplier).map(|it| it.now().number),
            Command::AnswerForSupplier(answered) => {
                let supplier = state.suppliers.get(&answered.supplier)?;
                supplier.answer(&answered.topic).map(|kept| kept.number)
            }
            Command::CountControllers(counted) => {
                let held = counted.rows.iter().filter_map(|row| state.controllers.now(&row.controller));
                held.map(|held| held.number).max()
            }
            Command::ReviseCost(revised) => state.costs.get(revised.cost).map(crate::cost::Cost::last),
            Command::WithdrawCost(withdrawn) => state.costs.get(withdrawn.cost).map(crate::cost::Cost::last),
            Command::StateInterruption(stated) => {
                state.costs.interruption(stated.interruption).map(crate::cost::Interruption::last)
            }
            Command::WithdrawInterruption(withdrawn) => {
                state.costs.interruption(withdrawn.interruption).map(crate::cost::Interruption::last)
            }
            Command::PlanEvaluation(_) => state.evaluation.plan().map(|kept| kept.number),
            Command::RecordLesson(it) => {
                state.evaluation.lesson(it.lesson).map(crate::evaluation::Lesson::last)
            }
            Command::WithdrawLesson(it) => {
                state.evaluation.lesson(it.lesson).map(crate::evaluation::Lesson::last)
            }
            Command::AgreeImprovement(it) => {
                state.evaluation.improvement(it.improvement).map(crate::evaluation::Improvement::last)
            }
            Command::StateCare(it) => state.evaluation.care(it.care).map(|care| care.now().number),
            Command::IssueSituationReport(_) => state.situation_reports.last().map(|(_, kept)| kept.number),
            Command::StateRansomGround(stated) => state.ransom.ground(stated.ground).map(|kept| kept.number),
            Command::DecideRansom(_) => state.ransom.last_change(),
            Command::StateImpact(stated) => state.impacts.of(stated.on, &stated.key).map(|kept| kept.number),
            _ => None,
        }
    }
}
