//! Lines about looking back.

use incident::event::{
    CareStated, EvaluationPlanned, EvaluationSigned, Event, ImprovementAgreed, ImprovementEnded,
    ImprovementJudged, LessonRecorded, QuestionnaireAnswered,
};

use super::{DIGITS_OF_VERSION, Log, ended, told};

impl Log<'_> {
    /// What was planned, learnt, agreed and signed; nothing for anything else.
    pub(super) fn looking_back(&self, event: &Event) -> Vec<String> {
        match event {
            Event::EvaluationPlanned(e) => self.planned(e),
            Event::QuestionnaireAnswered(e) => self.questionnaire(e),
            Event::LessonRecorded(e) => self.lesson(e),
            Event::LessonWithdrawn(e) => {
                let said = self.say("log-lesson-withdrawn", [("number", e.lesson.to_string())]);
                vec![said, self.reason(&e.reason)]
            }
            Event::ImprovementAgreed(e) => self.agreed(e),
            Event::ImprovementEnded(e) => self.improvement_ended(e),
            Event::ImprovementJudged(e) => self.judged(e),
            Event::CareStated(e) => self.care(e),
            Event::EvaluationSigned(e) => self.signed(e),
            Event::IncidentErased(e) => {
                let number = e.entries.len().to_string();
                vec![self.say("log-incident-erased", [("number", number)]), self.reason(&e.reason)]
            }
            other => self.about_exercise(other),
        }
    }

    fn planned(&self, e: &EvaluationPlanned) -> Vec<String> {
        let gaps = [("at", self.at(e.at)), ("chair", ended(&e.chair))];
        let mut said = vec![self.say("log-evaluation-planned", gaps)];
        said.extend(self.also("log-evaluation-management", &e.management.join(", ")));
        said.extend(self.also("log-evaluation-team", &e.team.join(", ")));
        said.extend(self.also("log-evaluation-agenda", &e.agenda.join("; ")));
        said.extend(self.also("log-evaluation-place", &e.place));
        said.extend(self.some_reason(&e.reason));
        said
    }

    /// The questions by their words; those that this program does not know by their ids.
    fn questionnaire(&self, e: &QuestionnaireAnswered) -> Vec<String> {
        let mut said = vec![self.say("log-questionnaire", [("person", ended(&e.person))])];
        for answer in &e.answers {
            let question = self.wording.asked(&answer.question);
            let went = answer.went.map(|went| self.wording.word(went));
            let text = Some(answer.text.trim().to_owned()).filter(|text| !text.is_empty());
            let words: Vec<String> = went.into_iter().chain(text).collect();
            said.push(format!("{} {}", told(&question), ended(&words.join(": "))));
        }
        said
    }

    fn lesson(&self, e: &LessonRecorded) -> Vec<String> {
        let gaps = [
            ("number", e.lesson.to_string()),
            ("kind", self.wording.word(e.kind).to_lowercase()),
            ("text", ended(&e.text)),
        ];
        let entries: Vec<String> = e.entries.iter().map(u64::to_string).collect();
        let mut said = vec![self.say("log-lesson", gaps)];
        said.extend(self.also("log-lesson-entries", &entries.join(", ")));
        said.extend(self.some_reason(&e.reason));
        said
    }

    fn agreed(&self, e: &ImprovementAgreed) -> Vec<String> {
        let gaps = [
            ("number", e.improvement.to_string()),
            ("what", ended(&e.what)),
            ("assignee", told(&e.assignee)),
            ("due", self.wording.day(e.due_on)),
            ("improves", self.wording.word(e.improves).to_lowercase()),
            ("ask", self.wording.day(e.ask_on)),
        ];
        let lessons: Vec<String> = e.lessons.iter().map(u32::to_string).collect();
        let mut said = vec![self.say("log-improvement", gaps)];
        said.extend(self.also("log-improvement-lessons", &lessons.join(", ")));
        said.extend(self.some_reason(&e.reason));
        said
    }

    fn improvement_ended(&self, e: &ImprovementEnded) -> Vec<String> {
        let gaps = [
            ("number", e.improvement.to_string()),
            ("end", self.wording.word(e.end).to_lowercase()),
            ("at", self.at(e.at)),
            ("text", ended(&e.text)),
        ];
        vec![self.say("log-improvement-ended", gaps)]
    }

    fn judged(&self, e: &ImprovementJudged) -> Vec<String> {
        let gaps = [
            ("number", e.improvement.to_string()),
            ("by", told(&e.by)),
            ("worked", ended(&self.wording.word(e.worked).to_lowercase())),
            ("text", ended(&e.text)),
        ];
        let mut said = vec![self.say("log-improvement-judged", gaps)];
        let again = e.ask_on.map(|day| self.say("log-ask-again", [("day", self.wording.day(day))]));
        said.extend(again);
        said
    }

    fn care(&self, e: &CareStated) -> Vec<String> {
        let gaps = [
            ("number", e.care.to_string()),
            ("person", told(&e.person)),
            ("needs", ended(&e.needs)),
            ("assignee", ended(&e.assignee)),
        ];
        let mut said = vec![self.say("log-care", gaps)];
        said.extend(e.ask_on.map(|day| self.say("log-care-ask", [("day", self.wording.day(day))])));
        said.extend(self.also("log-care-ended", &e.ended));
        said.extend(self.some_reason(&e.reason));
        said
    }

    fn signed(&self, e: &EvaluationSigned) -> Vec<String> {
        let digits: String = e.digest.chars().take(DIGITS_OF_VERSION).collect();
        let role = self.wording.word(e.role).to_lowercase();
        vec![self.say("log-evaluation-signed", [("by", told(&e.by)), ("role", role), ("digest", digits)])]
    }
}
