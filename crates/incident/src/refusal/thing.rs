//! What a refusal is about.

/// What a refusal is about, where many things are refused alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// Somebody who is called out.
    Person,
    /// Something that limits the harm.
    Containment,
    /// A meeting.
    Meeting,
    /// A decision.
    Decision,
    /// A situation report.
    SituationReport,
    /// A handover.
    Handover,
    /// An indicator of compromise.
    Indicator,
    /// A message.
    Message,
    /// A call that somebody was asked to make.
    Call,
    /// A rumour.
    Rumour,
    /// An answer that was agreed on.
    AnswerLine,
    /// A question of somebody.
    Question,
    /// Sharing with another organisation.
    Partner,
    /// A report or message that was submitted.
    Filing,
    /// Something that costs money.
    Cost,
    /// A time in which something stood still.
    Interruption,
    /// Something that was learnt.
    Lesson,
    /// Something that becomes better.
    Improvement,
    /// Care for somebody.
    Care,
    /// A signature under an evaluation.
    Signature,
    /// A supplier that is hit.
    Supplier,
    /// An exercise.
    Exercise,
}

impl Thing {
    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Thing::Person => "person",
            Thing::Containment => "containment",
            Thing::Meeting => "meeting",
            Thing::Decision => "decision",
            Thing::SituationReport => "situation-report",
            Thing::Handover => "handover",
            Thing::Indicator => "indicator",
            Thing::Message => "message",
            Thing::Call => "call",
            Thing::Rumour => "rumour",
            Thing::AnswerLine => "answer-line",
            Thing::Question => "question",
            Thing::Partner => "partner",
            Thing::Filing => "filing",
            Thing::Cost => "cost",
            Thing::Interruption => "interruption",
            Thing::Lesson => "lesson",
            Thing::Improvement => "improvement",
            Thing::Care => "care",
            Thing::Signature => "signature",
            Thing::Supplier => "supplier",
            Thing::Exercise => "exercise",
        }
    }
}
