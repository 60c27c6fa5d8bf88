//! What each event changes. What cannot be read any more changes nothing: folding never fails.

use law::RiskLevel;

use super::{Awareness, Kept, Opened, Recorded, RiskDecision, State, Statement, Waiver};
use crate::callout::Callout;
use crate::event::{Event, FactRecorded, PaperLineEntered, Profile};
use crate::evidence;
use crate::exercise::Exercise;
use crate::fact::{Certainty, FactKey};
use crate::paper::{Mark, PaperLine};
use crate::situation::read_value;

impl State {
    /// Applies one event.
    pub fn apply(&mut self, recorded: &Recorded) {
        self.number = recorded.number;
        self.apply_in_rooms(recorded);
        match &recorded.event {
            Event::IncidentOpened(e) => {
                self.opened =
                    Some(Opened { code_name: e.code_name.clone(), kind: e.kind, at: recorded.recorded_at });
                self.revise(recorded.number, &e.profile);
            }
            Event::ProfileRevised(profile) => self.revise(recorded.number, profile),
            Event::FactRecorded(e) => self.state_fact(recorded, e),
            Event::FactRevised(e) => self.state_fact(recorded, &e.now),
            Event::FactWithdrawn(e) => {
                self.withdrawals.insert(e.entry, recorded.number);
                self.facts.values_mut().for_each(|fact| fact.withdraw(e.entry, recorded.number));
            }
            Event::ConflictResolved(e) => {
                if let Some(key) = FactKey::parse(&e.fact) {
                    self.facts.entry(key).or_default().believe(&e.source, recorded.number);
                }
            }
            Event::SignalRecorded(e) => drop(self.signals.insert(recorded.number, Kept::new(recorded, e))),
            Event::MomentRecorded(e) => {
                self.moments.insert(e.moment.clone(), (recorded.number, e.at.0));
            }
            Event::AwarenessSet(e) => {
                let (at, reason, by) = (e.at.0, e.reason.clone(), recorded.actor.clone());
                let number = recorded.number;
                self.awareness.insert(e.regime.clone(), Awareness { at, reason, by, number });
            }
            _ => self.apply_decision(recorded),
        }
    }

    /// Decisions and filings.
    fn apply_decision(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::RiskDecided(e) => {
                self.risk = RiskLevel::parse(&e.level).map(|level| RiskDecision {
                    level,
                    reason: e.reason.clone(),
                    by: recorded.actor.clone(),
                    at: recorded.recorded_at,
                    number: recorded.number,
                });
            }
            Event::SignificanceDecided(e) => drop(self.significance.insert(e.what.clone(), e.holds)),
            Event::DutyWaived(e) => {
                let reopen_when = e.reopen_when.iter().filter_map(|fact| FactKey::parse(fact)).collect();
                let waiver = Waiver {
                    ground: e.ground.clone(),
                    reopen_when,
                    approved_by: e.approved_by.clone(),
                    by: recorded.actor.clone(),
                    at: recorded.recorded_at,
                    number: recorded.number,
                };
                self.waivers.insert(e.rule.clone(), waiver);
            }
            Event::WaiverWithdrawn(e) => drop(self.waivers.remove(&e.rule)),
            Event::EntryCorrected(e) => drop(self.corrections.insert(e.entry, recorded.number)),
            Event::EntryWithdrawn(e) => {
                self.withdrawals.insert(e.entry, recorded.number);
                self.take_back(e.entry, recorded.number);
            }
            Event::PersonErased(e) => {
                e.superseded.iter().for_each(|entry| self.take_back(*entry, recorded.number));
            }
            Event::RestrictedLeftOut(e) => {
                e.superseded.iter().for_each(|entry| self.take_back(*entry, recorded.number));
            }
            Event::PaperLineEntered(e) => self.enter_line(recorded.number, e),
            Event::PaperPhotoAttached(e) => {
                let sheet = self.paper.entry(e.sheet.clone()).or_default();
                sheet.photos.insert(recorded.number, e.evidence.clone());
            }
            _ => self.apply_course(recorded),
        }
    }

    /// The course of the incident, and which rulebook was used; other receipts change nothing.
    fn apply_course(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::IncidentEscalated(_) => self.escalated_at = Some(recorded.recorded_at),
            Event::IncidentDeescalated(_) => self.escalated_at = None,
            Event::IncidentClosed(_) => self.closed_at = Some(recorded.recorded_at),
            Event::IncidentReopened(_) => self.closed_at = None,
            Event::IncidentErased(_) => {
                *self = State { is_erased: true, number: recorded.number, ..State::default() };
            }
            Event::RulebookUsed(e) => self.rulebook = Some(e.rulebook.clone()),
            Event::EntryStarred(e) => drop(self.starred.insert(e.entry)),
            Event::EntryUnstarred(e) => drop(self.starred.remove(&e.entry)),
            _ => {}
        }
    }

    /// What has a room of its own: each room knows which events are about it.
    fn apply_in_rooms(&mut self, recorded: &Recorded) {
        self.steering.apply(recorded);
        Callout::apply(&mut self.callout, recorded);
        self.containments.apply(recorded);
        self.meetings.apply(recorded);
        self.decisions.apply(recorded);
        self.ransom.apply(recorded);
        self.handovers.apply(recorded);
        self.indicators.apply(recorded);
        self.apply_task(recorded);
        self.reminders.apply(recorded);
        self.letters.apply(recorded);
        self.stakeholders.apply(recorded);
        self.messages.apply(recorded);
        self.calls.apply(recorded);
        self.costs.apply(recorded);
        self.evaluation.apply(recorded);
        self.rumours.apply(recorded);
        self.answers.apply(recorded);
        self.questions.apply(recorded);
        self.suppliers.apply(recorded);
        self.controllers.apply(recorded);
        self.joint.apply(recorded);
        Exercise::apply(&mut self.exercise, recorded);
        self.apply_filing(recorded);
        evidence::apply(&mut self.evidence, recorded);
        match &recorded.event {
            Event::ChannelJudged(e) => self.channels.apply(recorded, e),
            Event::SpeakingSet(e) => self.speaking = Some(Kept::new(recorded, e)),
            Event::CorrectionSettled(e) => self.settled.push(Kept::new(recorded, e)),
            Event::ImpactStated(e) => self.impacts.apply(recorded, e),
            Event::ShiftNoted(e) => self.shifts.apply(recorded, e),
            Event::SituationReportIssued(e) => self.situation_reports.apply(recorded, e),
            _ => {}
        }
    }

    fn revise(&mut self, number: u64, profile: &Profile) {
        let changed = [
            (FactKey::Entity, self.profile.entity != profile.entity),
            (FactKey::Role, self.profile.role != profile.role),
            (FactKey::Sector, self.profile.sector != profile.sector),
        ];
        for (key, _) in changed.into_iter().filter(|(_, changed)| *changed) {
            self.profiled.insert(key, number);
        }
        self.profile = profile.clone();
        self.profile_number = Some(number);
    }

    fn enter_line(&mut self, number: u64, entered: &PaperLineEntered) {
        let Some(mark) = Mark::parse(&entered.mark) else { return };
        let happened_at = entered.happened_at.map(|when| when.0);
        let line = PaperLine { number, by: entered.by.clone(), happened_at, mark };
        self.paper.entry(entered.sheet.clone()).or_default().lines.insert(entered.line, line);
    }

    /// An entry does not count any more.
    fn take_back(&mut self, entry: u64, by: u64) {
        self.facts.values_mut().for_each(|fact| fact.withdraw(entry, by));
        self.signals.remove(&entry);
        self.moments.retain(|_, (number, _)| *number != entry);
        self.awareness.retain(|_, awareness| awareness.number != entry);
        self.risk.take_if(|risk| risk.number == entry);
        self.waivers.retain(|_, waiver| waiver.number != entry);
        self.filings.retain(|filing| filing.number != entry);
        self.paper.retain(|_, sheet| {
            sheet.lines.retain(|_, line| line.number != entry);
            sheet.photos.remove(&entry);
            !sheet.is_empty()
        });
    }

    fn state_fact(&mut self, recorded: &Recorded, stated: &FactRecorded) {
        let (Some(key), Some(certainty)) =
            (FactKey::parse(&stated.fact), Certainty::parse(&stated.certainty))
        else {
            return;
        };
        let Ok(Some(value)) = read_value(key, &stated.value) else { return };
        self.facts.entry(key).or_default().add(Statement {
            number: recorded.number,
            value,
            written: stated.value.clone(),
            certainty,
            source: stated.source.clone(),
            evidence: stated.evidence.clone(),
            happened_at: stated.happened_at.map(|when| when.0),
            known_at: stated.known_at.0,
            recorded_at: recorded.recorded_at,
            superseded: false,
        });
    }
}
