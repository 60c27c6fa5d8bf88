//! Lines about steering, work and evidence.

use calendar::Start;
use incident::callout::event::CallOutcome;
use incident::decision::event::Alternative;
use incident::event::{
    AttackerContactLogged, CallMade, CalloutBegun, ChannelJudged, ContainmentTaken, CustodyPassed,
    DecisionReviewed, DecisionTaken, DirectionSet, Event, ExtortionRecorded, HandoverDrawnUp, ImageMade,
    ImpactStated, IndicatorRecorded, LetterFailed, MeetingClosed, MeetingOpened, MeetingPointNoted,
    ObjectSecured, PersonSummoned, RansomDecided, RansomGroundStated, ServiceProgressed, ShiftNoted,
    SituationReportIssued, TaskRevised, When,
};

use super::{Log, ended, told};

impl Log<'_> {
    /// What happened in one of the rooms; nothing for an event that has another place.
    pub(super) fn in_a_room(&self, event: &Event) -> Vec<String> {
        match event {
            Event::StageSet(e) => {
                let said = self.say("log-stage-set", [("stage", self.wording.word(e.stage))]);
                vec![said, self.reason(&e.reason)]
            }
            Event::DirectionSet(e) => self.direction(e),
            Event::RunbookStarted(e) => vec![self.say("log-runbook-started", [("title", ended(&e.title))])],
            Event::CalloutBegun(e) => self.callout(e),
            Event::PersonSummoned(e) => self.summoned(e),
            Event::CallMade(e) => self.call(e),
            Event::ChannelJudged(e) => self.channel(e),
            Event::IncidentShared(_)
            | Event::IncidentJoined(_)
            | Event::PartnerLooked(_)
            | Event::SharingEnded(_) => self.joint(event),
            Event::TaskRevised(e) => self.task_revised(e),
            Event::TaskDropped(e) => {
                vec![self.say("log-task-dropped", [("task", told(&e.task))]), self.reason(&e.reason)]
            }
            Event::TaskPassedOn(e) => {
                let gaps = [("task", told(&e.task)), ("to", ended(&e.to)), ("due", self.at(e.was_due_at))];
                vec![self.say("log-task-passed-on", gaps)]
            }
            Event::ServiceProgressed(e) => self.service(e),
            Event::DutyReminded(e) => {
                let due = ("due", self.at(e.due_at));
                vec![
                    self.say(
                        "log-duty-reminded",
                        [("rule", told(&e.rule)), ("to", told(&e.to.join(", "))), due],
                    ),
                ]
            }
            Event::LetterSent(e) => {
                let gaps = [("to", told(&e.to)), ("entry", e.entry.to_string()), ("at", self.at(e.at))];
                vec![self.say("log-letter-sent", gaps)]
            }
            Event::LetterFailed(e) => self.letter_failed(e),
            Event::ContainmentTaken(e) => self.contained(e),
            Event::ContainmentLifted(e) => {
                let gaps = [("number", e.containment.to_string()), ("at", self.at(e.at))];
                vec![self.say("log-containment-lifted", gaps), self.reason(&e.reason)]
            }
            Event::ImpactStated(e) => self.impact(e),
            other => self.in_a_later_room(other),
        }
    }

    fn in_a_later_room(&self, event: &Event) -> Vec<String> {
        match event {
            Event::MeetingOpened(e) => self.meeting(e),
            Event::MeetingPointNoted(e) => self.point(e),
            Event::MeetingClosed(e) => self.meeting_closed(e),
            Event::DecisionTaken(e) => self.decision(e),
            Event::DecisionReviewed(e) => self.reviewed(e),
            Event::SituationReportIssued(e) => self.situation_report(e),
            Event::ExtortionRecorded(e) => self.extortion(e),
            Event::AttackerContactLogged(e) => self.attacker(e),
            Event::RansomGroundStated(e) => self.ransom_ground(e),
            Event::RansomDecided(e) => self.ransom(e),
            Event::ShiftNoted(e) => self.shift(e),
            Event::HandoverDrawnUp(e) => self.handover(e),
            Event::HandoverSigned(e) => {
                let gaps = [("number", e.handover.to_string()), ("by", ended(&e.by))];
                vec![self.say("log-handover-signed", gaps)]
            }
            Event::ObjectSecured(e) => self.secured(e),
            Event::CustodyPassed(e) => self.passed(e),
            Event::ImageMade(e) => self.imaged(e),
            Event::IndicatorRecorded(e) => self.indicator(e),
            Event::IndicatorWithdrawn(e) => {
                let said = self.say("log-indicator-withdrawn", [("number", e.indicator.to_string())]);
                vec![said, self.reason(&e.reason)]
            }
            Event::EntryStarred(e) => vec![self.say("log-entry-starred", [("entry", e.entry.to_string())])],
            Event::EntryUnstarred(e) => {
                vec![self.say("log-entry-unstarred", [("entry", e.entry.to_string())])]
            }
            other => self.in_speech(other),
        }
    }

    fn direction(&self, e: &DirectionSet) -> Vec<String> {
        let mut said = vec![
            self.say("log-direction-aim", [("aim", ended(&e.aim))]),
            self.say("log-direction-leader", [("leader", ended(&e.leader))]),
        ];
        said.extend(self.also("log-direction-deputy", &e.deputy));
        said.extend(self.also("log-direction-approach", &e.approach));
        said.extend(self.also("log-direction-priorities", &e.priorities.join("; ")));
        said.extend(self.also("log-direction-management", &e.management));
        said
    }

    fn callout(&self, e: &CalloutBegun) -> Vec<String> {
        let minutes = e.deputy_after_minutes.to_string();
        let mut said = vec![self.say("log-callout-begun", [("minutes", minutes)])];
        said.extend(e.first_meeting_at.map(|at| self.say("log-callout-meeting", [("at", self.at(at))])));
        said.extend(self.also("log-callout-place", &e.place));
        said.extend(self.also("log-callout-channel", &e.channel));
        said
    }

    fn summoned(&self, e: &PersonSummoned) -> Vec<String> {
        let key = match (e.role.is_empty(), e.stands_in_for.is_some()) {
            (true, false) => "log-person-summoned",
            (false, false) => "log-person-summoned-as",
            (true, true) => "log-deputy-summoned",
            (false, true) => "log-deputy-summoned-as",
        };
        vec![self.say(key, [("name", told(&e.name)), ("role", ended(&e.role))])]
    }

    fn call(&self, e: &CallMade) -> Vec<String> {
        let key = match e.outcome {
            CallOutcome::Reached => "log-call-reached",
            CallOutcome::NotReached => "log-call-not-reached",
            CallOutcome::TakenOver => "log-call-taken-over",
        };
        let gaps = [
            ("person", told(&e.name)),
            ("at", self.at(e.at)),
            ("by", told(&e.by)),
            ("over", ended(&e.taken_over_by)),
        ];
        let mut said = vec![self.say(key, gaps)];
        said.extend(self.also("log-call-note", &e.note));
        said
    }

    fn channel(&self, e: &ChannelJudged) -> Vec<String> {
        let kind = self.wording.word(e.channel);
        let name = if e.name.is_empty() { kind } else { format!("{kind} ({})", told(&e.name)) };
        let gaps = [("channel", name), ("trust", ended(&self.wording.word(e.trust)))];
        let mut said = vec![self.say("log-channel-judged", gaps), self.reason(&e.reason)];
        said.extend(self.also("log-channel-source", &e.source));
        said
    }

    fn joint(&self, event: &Event) -> Vec<String> {
        match event {
            Event::IncidentShared(e) => {
                let until = self.at(When(Start::Moment(e.expires_at)));
                let gaps = [("with", told(&e.with)), ("until", until)];
                let mut said = vec![self.say("log-incident-shared", gaps)];
                said.extend(self.also("log-words", &e.note));
                said
            }
            Event::IncidentJoined(e) => vec![self.say("log-incident-joined", [("name", ended(&e.name))])],
            Event::PartnerLooked(e) => {
                vec![self.say("log-partner-looked", [("through", e.through.to_string())])]
            }
            Event::SharingEnded(e) => {
                let is_offer = e.organisation.is_empty();
                let key = if is_offer { "log-sharing-taken-back" } else { "log-sharing-ended" };
                vec![self.say(key, []), self.reason(&e.reason)]
            }
            _ => Vec::new(),
        }
    }

    fn task_revised(&self, e: &TaskRevised) -> Vec<String> {
        let gaps = [("task", told(&e.task)), ("assignee", told(&e.assignee)), ("title", ended(&e.title))];
        let mut said = vec![self.say("log-task-revised", gaps)];
        said.extend(e.due_at.map(|due| self.say("log-task-due", [("due", self.at(due))])));
        said.push(self.reason(&e.reason));
        said
    }

    fn service(&self, e: &ServiceProgressed) -> Vec<String> {
        let gaps = [
            ("task", told(&e.task)),
            ("stage", self.wording.word(e.stage)),
            ("at", self.at(e.at)),
            ("by", ended(&e.by)),
        ];
        let mut said = vec![self.say("log-service-progressed", gaps)];
        said.extend(self.also("log-words", &e.text));
        said
    }

    fn letter_failed(&self, e: &LetterFailed) -> Vec<String> {
        let why = ended(&self.wording.word(e.why));
        let gaps = [("to", told(&e.to)), ("entry", e.entry.to_string()), ("why", why)];
        let mut said = vec![self.say("log-letter-failed", gaps)];
        said.extend(self.also("log-letter-said", &e.text));
        said
    }

    fn contained(&self, e: &ContainmentTaken) -> Vec<String> {
        let gaps = [
            ("number", e.containment.to_string()),
            ("act", self.wording.word(e.act)),
            ("system", told(&e.system)),
            ("from", self.at(e.from)),
            ("by", ended(&e.by)),
        ];
        let mut said = vec![self.say("log-containment-taken", gaps)];
        said.extend(self.also("log-words", &e.what));
        said.push(self.say("log-mandate", [("text", ended(&e.mandate))]));
        said.extend(self.also("log-containment-service", &e.service_effect));
        said.extend(self.also("log-containment-evidence", &e.evidence_effect));
        said
    }

    fn impact(&self, e: &ImpactStated) -> Vec<String> {
        let gaps = [
            ("on", self.wording.word(e.on)),
            ("name", told(&e.name)),
            ("hit", ended(&self.wording.word(e.hit))),
        ];
        let mut said = vec![self.say("log-impact-stated", gaps), self.source(&e.source)];
        said.extend(self.also("log-words", &e.because));
        said
    }

    fn meeting(&self, e: &MeetingOpened) -> Vec<String> {
        let gaps = [("number", e.meeting.to_string()), ("at", self.at(e.at)), ("chair", ended(&e.chair))];
        let mut said = vec![self.say("log-meeting-opened", gaps)];
        said.extend(self.also("log-meeting-logger", &e.logger));
        said.extend(self.also("log-meeting-present", &e.present.join(", ")));
        said
    }

    fn point(&self, e: &MeetingPointNoted) -> Vec<String> {
        let (meeting, text) = (e.meeting.to_string(), ended(&e.text));
        let said = match &e.task {
            Some(task) => {
                let gaps = [("meeting", meeting), ("task", told(task)), ("text", text)];
                self.say("log-meeting-task", gaps)
            }
            None => {
                let gaps = [("meeting", meeting), ("kind", self.wording.word(e.kind)), ("text", text)];
                self.say("log-meeting-point", gaps)
            }
        };
        vec![said]
    }

    fn meeting_closed(&self, e: &MeetingClosed) -> Vec<String> {
        let closed = self.say("log-meeting-closed", [("number", e.meeting.to_string())]);
        let next = match e.next_at {
            Some(at) => Some(self.say("log-meeting-next", [("at", self.at(at))])),
            None => self.also("log-meeting-no-next", &e.no_next_because),
        };
        std::iter::once(closed).chain(next).collect()
    }

    fn decision(&self, e: &DecisionTaken) -> Vec<String> {
        let gaps = [("number", e.decision.to_string()), ("what", ended(&e.what))];
        let mut said = vec![self.say("log-decision-taken", gaps), self.reason(&e.reasons)];
        said.extend(self.alternatives(&e.alternatives));
        said.extend(self.also("log-decision-none", &e.none_because));
        said.push(self.say("log-mandate", [("text", ended(&e.mandate))]));
        said.extend(self.also("log-dissent", &e.dissent));
        said
    }

    fn alternatives(&self, all: &[Alternative]) -> Option<String> {
        let names: Vec<String> = all.iter().map(|one| told(&one.what)).collect();
        self.also("log-decision-alternatives", &names.join("; "))
    }

    fn reviewed(&self, e: &DecisionReviewed) -> Vec<String> {
        let gaps = [("number", e.decision.to_string()), ("effect", ended(&self.wording.word(e.effect)))];
        let mut said = vec![self.say("log-decision-reviewed", gaps)];
        said.extend(self.also("log-words", &e.text));
        said
    }

    fn situation_report(&self, e: &SituationReportIssued) -> Vec<String> {
        let gaps =
            [("number", e.report.to_string()), ("at", self.at(e.at)), ("tlp", self.wording.word(e.tlp))];
        let mut said = vec![self.say("log-situation-report", gaps)];
        said.extend(self.also("log-situation-report-to", &e.to.join(", ")));
        said
    }

    fn extortion(&self, e: &ExtortionRecorded) -> Vec<String> {
        let mut said = vec![self.say("log-extortion", [("demand", ended(&e.demand))])];
        said.extend(self.also("log-extortion-threat", &e.threat));
        said.extend(e.deadline_at.map(|at| self.say("log-extortion-deadline", [("at", self.at(at))])));
        said.push(self.source(&e.source));
        said
    }

    fn attacker(&self, e: &AttackerContactLogged) -> Vec<String> {
        let gaps = [
            ("direction", self.wording.word(e.direction)),
            ("channel", told(&e.channel)),
            ("by", told(&e.by)),
            ("at", self.at(e.at)),
            ("text", ended(&e.text)),
        ];
        vec![self.say("log-attacker-contact", gaps)]
    }

    fn ransom_ground(&self, e: &RansomGroundStated) -> Vec<String> {
        let gaps = [
            ("ground", self.wording.word(e.ground)),
            ("answer", ended(&self.wording.word(e.answer))),
            ("text", ended(&e.text)),
            ("by", ended(&e.by)),
        ];
        vec![self.say("log-ransom-ground", gaps)]
    }

    fn ransom(&self, e: &RansomDecided) -> Vec<String> {
        let choice = ended(&self.wording.word(e.choice));
        let mut said = vec![self.say("log-ransom-decided", [("choice", choice)]), self.reason(&e.reasons)];
        said.extend(self.alternatives(&e.alternatives));
        said.push(self.say("log-mandate", [("text", ended(&e.mandate))]));
        said.extend(self.also("log-dissent", &e.dissent));
        said
    }

    fn shift(&self, e: &ShiftNoted) -> Vec<String> {
        let gaps =
            [("person", told(&e.person)), ("shift", self.wording.word(e.shift)), ("at", self.at(e.at))];
        let mut said = vec![self.say("log-shift", gaps)];
        let wellbeing = e.wellbeing.map(|wellbeing| ended(&self.wording.word(wellbeing)));
        said.extend(wellbeing.map(|wellbeing| self.say("log-wellbeing", [("wellbeing", wellbeing)])));
        said.extend(self.also("log-words", &e.note));
        said
    }

    fn handover(&self, e: &HandoverDrawnUp) -> Vec<String> {
        let gaps = [
            ("number", e.handover.to_string()),
            ("role", told(&e.role)),
            ("from", told(&e.from)),
            ("to", ended(&e.to)),
        ];
        vec![self.say("log-handover", gaps)]
    }

    fn secured(&self, e: &ObjectSecured) -> Vec<String> {
        let gaps = [
            ("evidence", told(&e.evidence)),
            ("what", ended(&e.what)),
            ("place", ended(&e.place)),
            ("by", told(&e.by)),
            ("at", self.at(e.at)),
        ];
        vec![self.say("log-object-secured", gaps)]
    }

    fn passed(&self, e: &CustodyPassed) -> Vec<String> {
        let gaps = [
            ("evidence", told(&e.evidence)),
            ("from", told(&e.from)),
            ("to", told(&e.to)),
            ("at", self.at(e.at)),
        ];
        let mut said = vec![self.say("log-custody-passed", gaps), self.reason(&e.why)];
        said.extend(self.also("log-place", &e.place));
        said
    }

    fn imaged(&self, e: &ImageMade) -> Vec<String> {
        let gaps = [
            ("evidence", told(&e.evidence)),
            ("by", told(&e.by)),
            ("at", self.at(e.at)),
            ("how", ended(&e.how)),
        ];
        let mut said = vec![self.say("log-image-made", gaps)];
        said.extend(self.also("log-image-digest", &e.digest));
        said.extend(self.also("log-place", &e.original));
        said
    }

    fn indicator(&self, e: &IndicatorRecorded) -> Vec<String> {
        let gaps = [
            ("number", e.indicator.to_string()),
            ("kind", self.wording.word(e.kind)),
            ("value", told(&e.value)),
        ];
        let mut said = vec![self.say("log-indicator", gaps), self.source(&e.source)];
        said.extend(self.also("log-words", &e.note));
        said
    }

    /// A sentence with gaps.
    pub(super) fn say<const N: usize>(&self, key: &str, gaps: [(&'static str, String); N]) -> String {
        self.wording.format(key, gaps.map(|(gap, value)| (gap, value.into())))
    }

    /// A sentence about what may be left empty.
    pub(super) fn also(&self, key: &str, text: &str) -> Option<String> {
        (!text.trim().is_empty()).then(|| self.say(key, [("text", ended(text))]))
    }
}
