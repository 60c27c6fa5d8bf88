//! Lessons, improvements and care, as pages show them.

use incident::evaluation::event::Improves;
use incident::evaluation::{Care, Improvement, ImprovementStanding, Lesson};
use jiff::civil::Date;
use readiness::prepared::Prepared;
use wording::Wording;

use super::REST;
use crate::now::Ask;
use crate::room::Room;
use crate::sheets;

/// A lesson as a page shows it.
pub(super) struct LessonShown {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) text: String,
    /// The entries that it rests on.
    pub(super) entries: Vec<Ask>,
    /// What can be done with it; nothing when it does not count any more.
    pub(super) links: Vec<Ask>,
    /// Why it does not count any more.
    pub(super) withdrawn: Option<String>,
}

/// An improvement as a page shows it.
pub(crate) struct ImprovementShown {
    pub(crate) id: String,
    pub(crate) what: String,
    pub(crate) standing: String,
    /// Whether somebody must do something about it today.
    pub(crate) is_waiting: bool,
    pub(crate) lines: Vec<String>,
    /// The sheet that it changes.
    pub(crate) sheet: Option<Ask>,
    pub(crate) links: Vec<Ask>,
}

/// Care as a page shows it.
pub(super) struct CareShown {
    pub(super) id: String,
    pub(super) person: String,
    pub(super) needs: String,
    pub(super) lines: Vec<String>,
    pub(super) change: String,
}

/// What improvements are shown with.
pub(crate) struct Showing<'a> {
    pub(crate) wording: &'a Wording,
    pub(crate) prepared: &'a Prepared,
    pub(crate) today: Date,
    /// The address of their incident.
    pub(crate) incident: String,
}

/// The entries of something, as links.
pub(super) fn entries(room: &Room, entries: &[u64]) -> Vec<Ask> {
    let link = |entry: &u64| Ask { text: entry.to_string(), href: room.at(&format!("/log/{entry}")) };
    entries.iter().map(link).collect()
}

pub(super) fn lesson(room: &Room, number: u32, lesson: &Lesson) -> LessonShown {
    let (w, said) = (room.wording(), &lesson.now().said);
    let link = |rest: &str, key: &str| Ask {
        href: room.at(&format!("{REST}/lessons/{number}{rest}")),
        text: w.text(key),
    };
    let counts = lesson.withdrawn.is_none();
    let gaps = [("number", number.to_string().into()), ("kind", w.word(said.kind).into())];
    LessonShown {
        id: format!("lesson-{number}"),
        title: w.format("lesson-numbered", gaps),
        text: said.text.clone(),
        entries: entries(room, &said.entries),
        links: if counts {
            vec![link("", "evaluation-change"), link("/withdrawal", "lesson-withdraw")]
        } else {
            Vec::new()
        },
        withdrawn: lesson
            .withdrawn
            .as_ref()
            .map(|kept| w.format("lesson-withdrawn", [("reason", kept.said.reason.clone().into())])),
    }
}

pub(super) fn care(room: &Room, number: u32, care: &Care) -> CareShown {
    let (w, said) = (room.wording(), &care.now().said);
    let mut lines = vec![w.format("care-by", [("who", said.assignee.clone().into())])];
    lines.extend(said.ask_on.map(|day| w.format("care-asked", [("day", w.day(day).into())])));
    if !care.is_open() {
        lines.push(w.format("care-was-ended", [("text", said.ended.clone().into())]));
    }
    CareShown {
        id: format!("care-{number}"),
        person: said.person.clone(),
        needs: said.needs.clone(),
        lines,
        change: room.at(&format!("{REST}/care/{number}")),
    }
}

impl Showing<'_> {
    /// An improvement.
    pub(crate) fn improvement(&self, number: u32, improvement: &Improvement) -> ImprovementShown {
        let (w, said) = (self.wording, &improvement.now().said);
        let is = improvement.standing(self.today);
        let due = [("who", said.assignee.clone().into()), ("day", w.day(said.due_on).into())];
        let mut lines = vec![w.format("improvement-by", due)];
        if !said.lessons.is_empty() {
            let lessons: Vec<String> = said.lessons.iter().map(u32::to_string).collect();
            lines.push(w.format("improvement-from", [("lessons", lessons.join(", ").into())]));
        }
        if said.improves != Improves::Other || said.sheet.is_some() {
            lines.push(w.format("improvement-changes", [("what", w.word(said.improves).into())]));
        }
        lines.extend(improvement.ended.as_ref().map(|kept| {
            let gaps = [("end", w.word(kept.said.end).into()), ("text", kept.said.text.clone().into())];
            w.format("improvement-ended", gaps)
        }));
        lines.extend(improvement.judged.iter().map(|kept| {
            let gaps = [
                ("worked", w.word(kept.said.worked).into()),
                ("text", kept.said.text.clone().into()),
                ("who", kept.said.by.clone().into()),
            ];
            w.format("improvement-judged", gaps)
        }));
        ImprovementShown {
            id: format!("improvement-{number}"),
            what: said.what.clone(),
            standing: standing(w, is),
            is_waiting: is.is_waiting(),
            lines,
            sheet: self.sheet(improvement),
            links: self.links(number, is),
        }
    }

    fn sheet(&self, improvement: &Improvement) -> Option<Ask> {
        let id = improvement.sheet()?;
        let sheet = self.prepared.get(id)?;
        Some(Ask { text: self.wording.sheet_title(sheet, self.prepared), href: sheets::at(id) })
    }

    fn links(&self, number: u32, is: ImprovementStanding) -> Vec<Ask> {
        let link = |rest: &str, key: &str| Ask {
            href: format!("{}{REST}/improvements/{number}{rest}", self.incident),
            text: self.wording.text(key),
        };
        match is {
            ImprovementStanding::Open | ImprovementStanding::Late => {
                vec![link("/end", "improvement-to-end"), link("", "evaluation-change")]
            }
            ImprovementStanding::Done(_) | ImprovementStanding::Ask | ImprovementStanding::Judged(_) => {
                vec![link("/effect", "improvement-to-judge")]
            }
            ImprovementStanding::Dropped => Vec::new(),
        }
    }
}

/// How an improvement stands, in words.
fn standing(w: &Wording, is: ImprovementStanding) -> String {
    match is {
        ImprovementStanding::Done(day) => w.format("improvement-is-done", [("day", w.day(day).into())]),
        other => w.text(&format!("improvement-is-{}", other.id())),
    }
}
