//! What prevents and limits: measures, risks and training, as events hold them.

use jiff::civil::Date;

use crate::event::{content, words};

content! {
    /// Something that prevents, or limits.
    Measure {
        /// Its id in the list of measures; empty for one of our own.
        listed: String,
        /// What it is, for one of our own.
        title: String,
        /// How far it is: 0 not at all, 1 now and then, 2 agreed, 3 in place, 4 tested.
        level: u8,
        /// What proves it.
        evidence: String,
        /// From which day the proof is.
        evidence_on: Option<Date>,
        /// Until when the level holds; after this day it counts one lower.
        review_on: Option<Date>,
        /// Who sees to it.
        assignee: String,
        /// Anything else.
        note: String,
    }
}

content! {
    /// A risk that was assessed.
    Risk {
        /// What may happen.
        title: String,
        /// How it comes about, and what it does.
        scenario: String,
        /// How likely, from 1 (rarely) to 5 (almost certainly).
        likelihood: Option<u8>,
        /// How grave, from 1 (hardly) to 5 (we do not survive it).
        impact: Option<u8>,
        /// What is done with it.
        treatment: Treatment,
        /// Safeguards by rules and agreements.
        administrative: String,
        /// Safeguards by locks and walls.
        physical: String,
        /// Safeguards by technology.
        technical: String,
        /// Which systems it is about.
        systems: Vec<u32>,
        /// Who sees to it.
        assignee: String,
        /// When it was assessed.
        assessed_on: Option<Date>,
        /// When somebody looks at it again.
        review_on: Option<Date>,
    }
}

words! {
    /// What is done with a risk.
    Treatment "treatment" {
        /// Make it smaller.
        Reduce "reduce",
        /// Stop doing what brings it.
        Avoid "avoid",
        /// Let somebody else bear it, such as an insurer.
        Transfer "transfer",
        /// Live with it.
        Accept "accept",
    }
}

content! {
    /// Something that was or will be learnt.
    Training {
        /// What.
        title: String,
        /// What kind.
        kind: TrainingKind,
        /// For whom.
        audience: String,
        /// Who gives it.
        trainer: String,
        /// When it is planned.
        planned_on: Option<Date>,
        /// When it was held.
        held_on: Option<Date>,
        /// How many people were there.
        attendees: Option<u32>,
        /// What came of it.
        result: String,
        /// After how many months it is held again.
        repeat_months: Option<u32>,
    }
}

words! {
    /// Kinds of training.
    TrainingKind "training-kind" {
        /// Everybody learns what to notice and to report.
        Awareness "awareness",
        /// The crisis team learns its work.
        CrisisTeam "crisis-team",
        /// Whoever speaks to the press learns to.
        Spokesperson "spokesperson",
        /// Something is practised from beginning to end.
        Exercise "exercise",
        /// Specialists learn.
        Technical "technical",
        /// The board learns what it is responsible for.
        Board "board",
    }
}
