//! Looking back: management and team sit down together, say what was learnt and what becomes better, look after people,
//! and sign. Later somebody asks of each improvement whether it worked. Most of it happens after an incident was closed.

pub mod as_of;
pub(crate) mod decide;
pub mod event;
pub mod metrics;

use jiff::civil::Date;
use journal::Hash;
use readiness::event::SheetKind;

use self::event::{
    CareStated, EvaluationPlanned, EvaluationSigned, ImprovementAgreed, ImprovementEnd, ImprovementEnded,
    ImprovementJudged, Improves, LessonRecorded, LessonWithdrawn, QuestionnaireAnswered, Worked,
};
use crate::event::Event;
use crate::state::{Kept, Numbered, Recorded};

/// Everything about looking back that was recorded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evaluation {
    /// The meeting as it was planned, oldest first; the last one holds.
    pub plans: Vec<Kept<EvaluationPlanned>>,
    questionnaires: Vec<Kept<QuestionnaireAnswered>>,
    lessons: Numbered<Lesson>,
    improvements: Numbered<Improvement>,
    cares: Numbered<Care>,
    /// Who signed what, in the order in which they did.
    pub signatures: Vec<Kept<EvaluationSigned>>,
}

/// Something that was learnt, with all that it was before.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// What it said, oldest first; never empty.
    versions: Vec<Kept<LessonRecorded>>,
    /// That it does not count any more.
    pub withdrawn: Option<Kept<LessonWithdrawn>>,
}

/// Something that becomes better, with all that it was before.
#[derive(Clone, Debug, PartialEq)]
pub struct Improvement {
    /// What was agreed, oldest first; never empty.
    versions: Vec<Kept<ImprovementAgreed>>,
    /// How it ended, if it did.
    pub ended: Option<Kept<ImprovementEnded>>,
    /// Whether it worked, each time that somebody was asked.
    pub judged: Vec<Kept<ImprovementJudged>>,
}

/// Care for somebody, with all that was said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Care {
    /// What was said, oldest first; never empty.
    versions: Vec<Kept<CareStated>>,
}

/// How an improvement stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImprovementStanding {
    /// Somebody must still do it, and there is time.
    Open,
    /// It should have been done.
    Late,
    /// It was done; whether it worked is asked from this day on.
    Done(Date),
    /// It was done, and somebody must say whether it worked.
    Ask,
    /// Somebody said whether it worked.
    Judged(Worked),
    /// It is not done, with a reason.
    Dropped,
}

/// The digest of the words that somebody signs: one changed letter makes another.
pub fn digest(text: &str) -> String {
    Hash::of(text.as_bytes()).to_string()
}

impl ImprovementStanding {
    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            ImprovementStanding::Open => "open",
            ImprovementStanding::Late => "late",
            ImprovementStanding::Done(_) => "done",
            ImprovementStanding::Ask => "ask",
            ImprovementStanding::Judged(Worked::Yes) => "worked",
            ImprovementStanding::Judged(Worked::Partly | Worked::TooEarly) => "partly",
            ImprovementStanding::Judged(Worked::No) => "failed",
            ImprovementStanding::Dropped => "dropped",
        }
    }

    /// Whether somebody must do something about it today.
    pub fn is_waiting(self) -> bool {
        matches!(self, ImprovementStanding::Late | ImprovementStanding::Ask)
    }
}

impl Improves {
    /// The kind of sheet that it changes, if that is one.
    pub fn sheet_kind(self) -> Option<SheetKind> {
        match self {
            Improves::Measure => Some(SheetKind::Measure),
            Improves::Runbook => Some(SheetKind::Runbook),
            Improves::Contract => Some(SheetKind::Contract),
            Improves::Retention => Some(SheetKind::DataSet),
            Improves::Other => None,
        }
    }
}

impl Lesson {
    /// What it says now, with who said so.
    pub fn now(&self) -> &Kept<LessonRecorded> {
        self.versions.last().expect("a lesson begins with what it says")
    }

    /// The last entry about it.
    pub fn last(&self) -> u64 {
        self.withdrawn.as_ref().map_or_else(|| self.now().number, |kept| kept.number)
    }
}

impl Improvement {
    /// What is agreed now, with who said so.
    pub fn now(&self) -> &Kept<ImprovementAgreed> {
        self.versions.last().expect("an improvement begins with what is agreed")
    }

    /// What was agreed before, oldest first.
    pub fn earlier(&self) -> impl Iterator<Item = &Kept<ImprovementAgreed>> {
        self.versions.iter().take(self.versions.len().saturating_sub(1))
    }

    /// The sheet of the preparation that it changes, if there is one.
    pub fn sheet(&self) -> Option<(SheetKind, u32)> {
        let said = &self.now().said;
        Some((said.improves.sheet_kind()?, said.sheet?))
    }

    /// The last entry about it.
    pub fn last(&self) -> u64 {
        let judged = self.judged.last().map(|kept| kept.number);
        let ended = self.ended.as_ref().map(|kept| kept.number);
        judged.max(ended).unwrap_or_default().max(self.now().number)
    }

    /// How it stands on a day.
    pub fn standing(&self, today: Date) -> ImprovementStanding {
        let Some(ended) = &self.ended else {
            let is_late = self.now().said.due_on < today;
            return if is_late { ImprovementStanding::Late } else { ImprovementStanding::Open };
        };
        if ended.said.end == ImprovementEnd::Dropped {
            return ImprovementStanding::Dropped;
        }
        let ask_on = match self.judged.last().map(|kept| &kept.said) {
            Some(judged) if judged.worked != Worked::TooEarly => {
                return ImprovementStanding::Judged(judged.worked);
            }
            Some(judged) => judged.ask_on,
            None => None,
        };
        let ask_on = ask_on.unwrap_or(self.now().said.ask_on);
        if ask_on <= today { ImprovementStanding::Ask } else { ImprovementStanding::Done(ask_on) }
    }
}

impl Care {
    /// What is said now, with who said so.
    pub fn now(&self) -> &Kept<CareStated> {
        self.versions.last().expect("care begins with what is said")
    }

    /// Whether it goes on.
    pub fn is_open(&self) -> bool {
        self.now().said.ended.trim().is_empty()
    }
}

impl Evaluation {
    /// The meeting as it is planned now.
    pub fn plan(&self) -> Option<&Kept<EvaluationPlanned>> {
        self.plans.last()
    }

    /// What each person answered last, in the order in which they did.
    pub fn questionnaires(&self) -> impl Iterator<Item = &Kept<QuestionnaireAnswered>> {
        let is_last = |at: usize, kept: &Kept<QuestionnaireAnswered>| {
            let later = self.questionnaires.iter().skip(at + 1);
            !later.into_iter().any(|later| later.said.person == kept.said.person)
        };
        self.questionnaires
            .iter()
            .enumerate()
            .filter(move |(at, kept)| is_last(*at, kept))
            .map(|(_, kept)| kept)
    }

    /// All lessons, also those that were withdrawn, by number.
    pub fn lessons(&self) -> impl Iterator<Item = (u32, &Lesson)> {
        self.lessons.all()
    }

    /// The lesson with a number.
    pub fn lesson(&self, lesson: u32) -> Option<&Lesson> {
        self.lessons.get(lesson)
    }

    /// All improvements, by number.
    pub fn improvements(&self) -> impl Iterator<Item = (u32, &Improvement)> {
        self.improvements.all()
    }

    /// The improvement with a number.
    pub fn improvement(&self, improvement: u32) -> Option<&Improvement> {
        self.improvements.get(improvement)
    }

    /// All care, by number.
    pub fn cares(&self) -> impl Iterator<Item = (u32, &Care)> {
        self.cares.all()
    }

    /// The care with a number.
    pub fn care(&self, care: u32) -> Option<&Care> {
        self.cares.get(care)
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::EvaluationPlanned(e) => self.plans.push(Kept::new(recorded, e)),
            Event::QuestionnaireAnswered(e) => self.questionnaires.push(Kept::new(recorded, e)),
            Event::LessonRecorded(e) => {
                let kept = Kept::new(recorded, e);
                if self.lessons.has(e.lesson) {
                    self.lessons.change(e.lesson, |held| held.versions.push(kept));
                } else {
                    self.lessons.put(e.lesson, Lesson { versions: vec![kept], withdrawn: None });
                }
            }
            Event::LessonWithdrawn(e) => {
                self.lessons.change(e.lesson, |held| held.withdrawn = Some(Kept::new(recorded, e)));
            }
            Event::CareStated(e) => {
                let kept = Kept::new(recorded, e);
                if self.cares.has(e.care) {
                    self.cares.change(e.care, |held| held.versions.push(kept));
                } else {
                    self.cares.put(e.care, Care { versions: vec![kept] });
                }
            }
            Event::EvaluationSigned(e) => self.signatures.push(Kept::new(recorded, e)),
            _ => self.improve(recorded),
        }
    }

    fn improve(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::ImprovementAgreed(e) => {
                let kept = Kept::new(recorded, e);
                if self.improvements.has(e.improvement) {
                    self.improvements.change(e.improvement, |held| held.versions.push(kept));
                } else {
                    let agreed = Improvement { versions: vec![kept], ended: None, judged: Vec::new() };
                    self.improvements.put(e.improvement, agreed);
                }
            }
            Event::ImprovementEnded(e) => {
                self.improvements.change(e.improvement, |held| held.ended = Some(Kept::new(recorded, e)));
            }
            Event::ImprovementJudged(e) => {
                self.improvements.change(e.improvement, |held| held.judged.push(Kept::new(recorded, e)));
            }
            _ => {}
        }
    }
}
