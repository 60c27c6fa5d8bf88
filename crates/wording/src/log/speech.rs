//! Lines about what is said to others: stakeholders, messages, rumours, questions.

use incident::event::{
    ApprovalAsked, CallReported, CheckOverruled, CorrectionSettled, Event, MessageSent, MessageWritten,
    QuestionAsked, RumourHeard, RumourJudged, RumourSettled, SpeakingSet, StakeholderTold,
    StakeholderWeighed,
};
use incident::stakeholder::event::Stakeholder;

use super::{Log, ended, numbers, told};

impl Log<'_> {
    /// What was said, or is to be said; nothing for an event that has another place.
    pub(super) fn in_speech(&self, event: &Event) -> Vec<String> {
        match event {
            Event::StakeholderWeighed(e) => self.weighed(e),
            Event::StakeholderTold(e) => self.conversation(e),
            Event::SpeakingSet(e) => self.speaking(e),
            Event::MessageWritten(e) => self.message(e),
            Event::ApprovalAsked(e) => self.approval(e),
            Event::MessageApproved(e) => {
                let gaps = [("number", e.message.to_string()), ("by", ended(&e.by))];
                let said = self.say("log-message-approved", gaps);
                std::iter::once(said).chain(self.some_reason(&e.because)).collect()
            }
            Event::ApprovalRefused(e) => {
                let gaps = [("number", e.message.to_string()), ("by", ended(&e.by))];
                vec![self.say("log-approval-refused", gaps), self.reason(&e.reason)]
            }
            Event::CheckOverruled(e) => self.overruled(e),
            Event::MessageSent(e) => self.sent(e),
            Event::MessageDropped(e) => {
                let said = self.say("log-message-dropped", [("number", e.message.to_string())]);
                vec![said, self.reason(&e.reason)]
            }
            Event::CallShared(e) => {
                let gaps =
                    [("caller", told(&e.caller)), ("name", told(&e.name)), ("number", e.message.to_string())];
                vec![self.say("log-call-shared", gaps)]
            }
            Event::CallReported(e) => self.called(e),
            Event::CorrectionSettled(e) => self.correction(e),
            other => self.among_others(other),
        }
    }

    /// What others say and ask.
    fn among_others(&self, event: &Event) -> Vec<String> {
        match event {
            Event::RumourHeard(e) => self.rumour(e),
            Event::RumourJudged(e) => self.rumour_judged(e),
            Event::RumourSettled(e) => self.rumour_settled(e),
            Event::RumourFollowed(e) => {
                let gaps =
                    [("number", e.rumour.to_string()), ("at", self.at(e.at)), ("text", ended(&e.effect))];
                vec![self.say("log-rumour-followed", gaps)]
            }
            Event::AnswerWritten(e) => {
                let gaps = [("number", e.line.to_string()), ("question", ended(&e.question))];
                let mut said = vec![self.say("log-answer-written", gaps), ended(&e.answer)];
                said.extend(e.is_public.then(|| self.wording.text("log-answer-public")));
                said
            }
            Event::AnswerApproved(e) => {
                let gaps =
                    [("number", e.line.to_string()), ("entry", e.entry.to_string()), ("by", ended(&e.by))];
                let said = self.say("log-answer-approved", gaps);
                std::iter::once(said).chain(self.some_reason(&e.because)).collect()
            }
            Event::QuestionAsked(e) => self.question(e),
            Event::QuestionAnswered(e) => {
                let gaps = [
                    ("number", e.question.to_string()),
                    ("at", self.at(e.at)),
                    ("by", told(&e.by)),
                    ("text", ended(&e.text)),
                ];
                vec![self.say("log-question-answered", gaps)]
            }
            other => self.looking_back(other),
        }
    }

    fn weighed(&self, e: &StakeholderWeighed) -> Vec<String> {
        let gaps = [
            ("who", self.who(&e.stakeholder)),
            ("necessity", self.wording.word(e.necessity)),
            ("ground", ended(&e.ground)),
        ];
        let channels: Vec<String> = e.channels.iter().map(|channel| self.wording.word(*channel)).collect();
        let mut said = vec![self.say("log-stakeholder-weighed", gaps)];
        for (key, text) in [
            ("log-stakeholder-means", &e.means),
            ("log-stakeholder-for", &e.advantages),
            ("log-stakeholder-against", &e.drawbacks),
            ("log-stakeholder-expected", &e.expected),
            ("log-stakeholder-by", &e.decided_by),
            ("log-stakeholder-channels", &channels.join(", ")),
            ("log-stakeholder-assignee", &e.assignee),
        ] {
            said.extend(self.also(key, text));
        }
        said.extend(e.tell_at.map(|at| self.say("log-stakeholder-when", [("at", self.at(at))])));
        said
    }

    fn conversation(&self, e: &StakeholderTold) -> Vec<String> {
        let gaps = [
            ("who", self.who(&e.stakeholder)),
            ("at", self.at(e.at)),
            ("by", told(&e.by)),
            ("channel", self.wording.word(e.channel)),
            ("text", ended(&e.text)),
        ];
        let mut said = vec![self.say("log-stakeholder-told", gaps)];
        said.extend(self.also("log-told-to", &e.to));
        said.extend(e.reached.map(|n| self.say("log-reached", [("n", n.to_string())])));
        said.extend(self.also("log-told-answer", &e.answer));
        said.extend(e.next_at.map(|at| self.say("log-message-next", [("at", self.at(at))])));
        said
    }

    fn speaking(&self, e: &SpeakingSet) -> Vec<String> {
        let preventable: Vec<String> = e.preventable.iter().map(|one| self.wording.word(*one)).collect();
        let mut said = vec![self.say("log-speaking", [("text", ended(&e.spokesperson))])];
        for (key, text) in [
            ("log-speaking-deputy", &e.deputy),
            ("log-speaking-core", &e.core.join(" ")),
            ("log-speaking-not", &e.not_to_say.join("; ")),
            ("log-speaking-responsibility", &self.wording.word(e.responsibility)),
            ("log-speaking-preventable", &preventable.join("; ")),
        ] {
            said.extend(self.also(key, text));
        }
        said.extend(self.some_reason(&e.because));
        said
    }

    fn message(&self, e: &MessageWritten) -> Vec<String> {
        let words = if e.subject.trim().is_empty() { &e.body } else { &e.subject };
        let gaps = [
            ("number", e.message.to_string()),
            ("who", self.who(&e.stakeholder)),
            ("channel", self.wording.word(e.channel)),
            ("text", ended(words)),
        ];
        let mut said = vec![self.say("log-message-written", gaps)];
        if !e.corrects.is_empty() {
            said.push(self.say("log-message-corrects", [("entries", numbers(&e.corrects))]));
        }
        said
    }

    fn approval(&self, e: &ApprovalAsked) -> Vec<String> {
        let gaps = [
            ("of", told(&e.of)),
            ("number", e.message.to_string()),
            ("speed", self.wording.word(e.speed)),
            ("text", ended(&e.body)),
        ];
        vec![self.say("log-approval-asked", gaps)]
    }

    fn overruled(&self, e: &CheckOverruled) -> Vec<String> {
        let gaps = [("by", told(&e.by)), ("number", e.message.to_string()), ("check", told(&e.check))];
        let mut said = vec![self.say("log-check-overruled", gaps)];
        said.extend(self.also("log-check-quote", &e.quote));
        said.push(self.reason(&e.reason));
        said
    }

    fn sent(&self, e: &MessageSent) -> Vec<String> {
        let gaps = [
            ("number", e.message.to_string()),
            ("at", self.at(e.at)),
            ("by", told(&e.by)),
            ("channel", self.wording.word(e.channel)),
        ];
        let mut said = vec![self.say("log-message-sent", gaps)];
        said.extend(self.also("log-told-to", &e.to.join(", ")));
        said.extend(self.also("log-message-place", &e.place));
        said.extend(e.reached.map(|n| self.say("log-reached", [("n", n.to_string())])));
        said.extend(e.next_at.map(|at| self.say("log-message-next", [("at", self.at(at))])));
        said.extend(self.some_reason(&e.because));
        said
    }

    fn called(&self, e: &CallReported) -> Vec<String> {
        let gaps = [
            ("number", e.call.to_string()),
            ("at", self.at(e.at)),
            ("by", told(&e.by)),
            ("result", ended(&self.wording.word(e.result))),
        ];
        let mut said = vec![self.say("log-call-reported", gaps)];
        said.extend(self.also("log-call-said", &e.said));
        said
    }

    fn correction(&self, e: &CorrectionSettled) -> Vec<String> {
        let gaps = [
            ("fact", self.fact_named(&e.fact)),
            ("entry", e.entry.to_string()),
            ("settlement", ended(&self.wording.word(e.settlement))),
        ];
        let mut said = vec![self.say("log-correction-settled", gaps)];
        said.extend(
            e.message.map(|number| self.say("log-correction-message", [("number", number.to_string())])),
        );
        said.extend(self.some_reason(&e.because));
        said
    }

    fn rumour(&self, e: &RumourHeard) -> Vec<String> {
        let gaps = [
            ("number", e.rumour.to_string()),
            ("kind", self.wording.word(e.kind)),
            ("at", self.at(e.at)),
            ("place", told(&e.place)),
            ("text", ended(&e.text)),
        ];
        let mut said = vec![self.say("log-rumour-heard", gaps), self.weight(e.reach, e.harm)];
        said.extend((!e.source.trim().is_empty()).then(|| self.source(&e.source)));
        said
    }

    fn weight(&self, reach: u8, harm: u8) -> String {
        self.say("log-rumour-weight", [("reach", reach.to_string()), ("harm", harm.to_string())])
    }

    fn rumour_judged(&self, e: &RumourJudged) -> Vec<String> {
        let gaps = [("number", e.rumour.to_string()), ("act", ended(&self.wording.word(e.act)))];
        let mut said = vec![self.say("log-rumour-judged", gaps), self.weight(e.reach, e.harm)];
        said.push(self.reason(&e.reason));
        said.extend(e.line.map(|line| self.say("log-rumour-line", [("line", line.to_string())])));
        said.extend(self.also("log-stakeholder-assignee", &e.assignee));
        said
    }

    fn rumour_settled(&self, e: &RumourSettled) -> Vec<String> {
        let gaps = [("number", e.rumour.to_string()), ("truth", ended(&self.wording.word(e.truth)))];
        let mut said = vec![self.say("log-rumour-settled", gaps), self.reason(&e.because)];
        said.extend(
            e.fact.as_ref().map(|fact| self.say("log-rumour-fact", [("fact", self.fact_named(fact))])),
        );
        said
    }

    fn question(&self, e: &QuestionAsked) -> Vec<String> {
        let gaps = [
            ("number", e.question.to_string()),
            ("who", self.who(&e.stakeholder)),
            ("at", self.at(e.at)),
            ("channel", self.wording.word(e.channel)),
            ("text", ended(&e.text)),
        ];
        let mut said = vec![self.say("log-question-asked", gaps)];
        said.extend(self.also("log-question-by", &e.by));
        said.extend(e.due_at.map(|at| self.say("log-question-due", [("at", self.at(at))])));
        said
    }

    pub(super) fn some_reason(&self, reason: &str) -> Option<String> {
        (!reason.trim().is_empty()).then(|| self.reason(reason))
    }

    /// A kind of people, and which of them when it is one of a kind.
    pub(super) fn who(&self, stakeholder: &Stakeholder) -> String {
        self.wording.stakeholder(stakeholder)
    }
}
