//! Looking back on an incident: who sits down together, what was learnt, what becomes better, who needs care, as events.

use jiff::civil::Date;
use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

/// See [`Event::EvaluationPlanned`](crate::event::Event::EvaluationPlanned).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvaluationPlanned {
    /// When they sit down together.
    pub at: When,
    /// Where.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Who chairs it.
    pub chair: String,
    /// Who comes of management.
    pub management: Vec<String>,
    /// Who comes of the team.
    pub team: Vec<String>,
    /// What is spoken of, in order.
    pub agenda: Vec<String>,
    /// Why it is planned anew.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

words! {
    /// How something went, as somebody saw it.
    HowWell "how-well" {
        /// It went well.
        Well "well",
        /// Some of it went well.
        Partly "partly",
        /// It went badly.
        Badly "badly",
        /// They had no part in it.
        NotMine "not-mine",
    }
}

/// What somebody answers to one question of the list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionnaireAnswer {
    /// The question, by its id in the list.
    pub question: String,
    /// How it went, where that is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub went: Option<HowWell>,
    /// In their words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// See [`Event::QuestionnaireAnswered`](crate::event::Event::QuestionnaireAnswered).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionnaireAnswered {
    /// Who answers, by name.
    pub person: String,
    /// What they answer, in the order of the list.
    pub answers: Vec<QuestionnaireAnswer>,
}

words! {
    /// What was learnt.
    LessonKind "lesson-kind" {
        /// It went well: keep it.
        WentWell "went-well",
        /// It did not go well.
        WentBadly "went-badly",
        /// It would be done otherwise now.
        DoOtherwise "do-otherwise",
    }
}

/// See [`Event::LessonRecorded`](crate::event::Event::LessonRecorded).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LessonRecorded {
    /// Its number in this incident; in a command 0 for the next one. One that is there is stated anew.
    #[serde(default)]
    pub lesson: u32,
    /// What kind of lesson.
    pub kind: LessonKind,
    /// What was learnt.
    pub text: String,
    /// The entries that it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<u64>,
    /// Why it is stated anew.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// See [`Event::LessonWithdrawn`](crate::event::Event::LessonWithdrawn).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LessonWithdrawn {
    /// Its number.
    pub lesson: u32,
    /// Why it does not count any more.
    pub reason: String,
}

words! {
    /// What an improvement changes in what is prepared.
    Improves "improves" {
        /// A measure.
        Measure "measure",
        /// A runbook.
        Runbook "runbook",
        /// A contract.
        Contract "contract",
        /// How long data are kept.
        Retention "retention",
        /// Something else.
        Other "other",
    }
}

/// See [`Event::ImprovementAgreed`](crate::event::Event::ImprovementAgreed).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImprovementAgreed {
    /// Its number in this incident; in a command 0 for the next one. One that is there is agreed anew.
    #[serde(default)]
    pub improvement: u32,
    /// What becomes better, and how.
    pub what: String,
    /// The lessons that it follows from, by number.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lessons: Vec<u32>,
    /// Who does it.
    pub assignee: String,
    /// The last day on which it should be done.
    pub due_on: Date,
    /// What it changes.
    pub improves: Improves,
    /// Which sheet of the preparation that is, by number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<u32>,
    /// From which day on it is asked whether it worked.
    pub ask_on: Date,
    /// Why it is agreed anew.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

words! {
    /// How an improvement ended.
    ImprovementEnd "improvement-end" {
        /// It was done.
        Done "done",
        /// It is not done.
        Dropped "dropped",
    }
}

/// See [`Event::ImprovementEnded`](crate::event::Event::ImprovementEnded).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImprovementEnded {
    /// Its number.
    pub improvement: u32,
    /// How it ended.
    pub end: ImprovementEnd,
    /// What was done, or why it is not done.
    pub text: String,
    /// When.
    pub at: When,
}

words! {
    /// Whether an improvement did what it was for.
    Worked "worked" {
        /// It did.
        Yes "yes",
        /// Some of it.
        Partly "partly",
        /// It did not.
        No "no",
        /// Nobody can tell yet.
        TooEarly "too-early",
    }
}

/// See [`Event::ImprovementJudged`](crate::event::Event::ImprovementJudged).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImprovementJudged {
    /// Its number.
    pub improvement: u32,
    /// Whether it worked.
    pub worked: Worked,
    /// By what one sees that.
    pub text: String,
    /// Who judges, by name.
    pub by: String,
    /// From which day on it is asked again, when nobody can tell yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask_on: Option<Date>,
}

/// See [`Event::CareStated`](crate::event::Event::CareStated).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CareStated {
    /// Its number in this incident; in a command 0 for the next one. One that is there is stated anew.
    #[serde(default)]
    pub care: u32,
    /// Who needs it.
    pub person: String,
    /// What they need.
    pub needs: String,
    /// Who sees to it.
    pub assignee: String,
    /// On which day somebody asks them again how they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask_on: Option<Date>,
    /// How it ended; empty while it goes on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ended: String,
    /// Why it is stated anew.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

words! {
    /// As what somebody signs an evaluation.
    SignedAs "signed-as" {
        /// As its chair.
        Chair "chair",
        /// For management.
        Management "management",
        /// For the team.
        Team "team",
        /// As somebody else who was there.
        Present "present",
    }
}

/// See [`Event::EvaluationSigned`](crate::event::Event::EvaluationSigned).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvaluationSigned {
    /// As what.
    pub role: SignedAs,
    /// Who signs, by name.
    pub by: String,
    /// SHA-256 of the text that was read, as Markdown in UTF-8, in hexadecimal.
    pub digest: String,
    /// The language in which it was read, as `nl` or `en`.
    pub lang: String,
}
