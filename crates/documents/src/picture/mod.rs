//! An incident on one page, for a meeting or a wall: what is known, what is not, what must happen and by when. However
//! much there is, it stays one page, and says what it leaves out.

mod told;

use incident::event::Kind;
use incident::picture::{Options, Picture};
use incident::situation::Situation;
use incident::state::State;
use law::Rulebook;
use serde_json::json;
use wording::Wording;

use self::told::Told;
use crate::engine::{Document, Part, Template, Unprintable};
use crate::paper::Stamp;

const TEMPLATE: Template = Template { name: "picture", text: include_str!("template.typ") };

/// An incident to be printed, at the moment of its situation.
#[derive(Clone, Copy)]
pub struct Incident<'a> {
    /// What people recorded.
    pub state: &'a State,
    /// What is known.
    pub situation: &'a Situation,
    /// The rules that conclusions are drawn from.
    pub rulebook: &'a Rulebook,
    /// The words of its language.
    pub wording: &'a Wording,
    /// The name of the organisation.
    pub organisation: &'a str,
    /// What was decided, the last first, each in a line.
    pub decisions: &'a [String],
}

/// How much of everything there is room for.
#[derive(Clone, Copy)]
struct Room {
    warnings: usize,
    facts: usize,
    questions: usize,
    duties: usize,
    steps: usize,
    tasks: usize,
    decisions: usize,
    /// How many letters of a text.
    letters: usize,
    /// How large the letters are, in points.
    size: u8,
}

impl Room {
    /// Room for all that anybody reads of a page, in letters of a size.
    const fn ample(size: u8) -> Room {
        let (warnings, facts, questions, duties, steps, tasks) = (4, 24, 7, 9, 4, 10);
        Room { warnings, facts, questions, duties, steps, tasks, decisions: 6, letters: 240, size }
    }

    /// Room for some of it, in small letters.
    const fn scarce(facts: usize, few: usize, letters: usize) -> Room {
        let (warnings, steps) = (few.div_ceil(2), few.div_ceil(2));
        let (questions, duties, tasks) = (few, few + 2, few + 1);
        Room { warnings, facts, questions, duties, steps, tasks, decisions: few, letters, size: 9 }
    }
}

/// From much to little: the first that fits is taken. The last fits whatever there is.
const ROOMS: [Room; 9] = [
    Room::ample(13),
    Room::ample(12),
    Room::ample(11),
    Room::ample(10),
    Room::ample(9),
    Room::scarce(16, 5, 160),
    Room::scarce(11, 4, 120),
    Room::scarce(7, 3, 90),
    Room::scarce(4, 1, 60),
];

/// The picture of an incident, on exactly one page.
///
/// # Errors
///
/// The template is wrong.
pub fn picture(incident: &Incident<'_>) -> Result<Document, Unprintable> {
    let picture = incident::picture::picture(incident.rulebook, incident.situation, Options::default());
    let mut last = None;
    for room in ROOMS {
        let document = incident.document(&picture, room);
        if document.lay_out()?.count() == 1 {
            return Ok(document);
        }
        last = Some(document);
    }
    Ok(last.unwrap_or_else(|| unreachable!("there is a smallest room")))
}

impl Incident<'_> {
    fn document(&self, picture: &Picture<'_>, room: Room) -> Document {
        let w = self.wording;
        let told = Told { incident: self, picture, letters: room.letters };
        let (name, is_exercise) = match &self.state.opened {
            Some(opened) => (told.cut(&opened.code_name), opened.kind == Kind::Exercise),
            None => (String::new(), false),
        };
        let data = json!({
            "stamp": self.stamp(),
            "title": name,
            "size": room.size,
            "exercise": is_exercise.then(|| w.text("bar-exercise")),
            "phase": w.incident_phase(self.state, told.zone()),
            "warnings": told.list(told.warnings(), room.warnings),
            "known": told.known(room.facts),
            "unknown": told.list(told.unknown(), room.questions),
            "risk": told.risk(),
            "duties": told.duties(room.duties),
            "steps": told.list(told.steps(), room.steps),
            "tasks": told.list(told.tasks(), room.tasks),
            "decisions": told.list(self.decisions.to_vec(), room.decisions),
            "words": self.words(),
        });
        Document {
            title: format!("{} {name}", w.text("print-picture-title")),
            lang: w.lang().as_str(),
            made_on: self.situation.at.to_zoned(told.zone().clone()).date(),
            parts: vec![Part { template: TEMPLATE, data }],
        }
    }

    fn words(&self) -> serde_json::Value {
        let keys = ["known", "unknown", "risk", "duties", "steps", "tasks", "decisions", "warnings", "none"];
        let word = |key: &str| self.wording.text(&format!("print-picture-{key}"));
        keys.iter().map(|key| ((*key).to_owned(), word(key).into())).collect::<serde_json::Map<_, _>>().into()
    }

    /// When it was made: from the next minute on it may be wrong.
    fn stamp(&self) -> Stamp {
        let w = self.wording;
        let at = w.moment(self.situation.at, self.rulebook.calendar().zone());
        let entry = self.state.number.to_string();
        Stamp {
            organisation: self.organisation.to_owned(),
            version: w.format("print-picture-made", [("at", at.into()), ("entry", entry.into())]),
            check_before: w.text("print-picture-check"),
            confidential: w.text("print-picture-confidential"),
            ..Stamp::default()
        }
    }
}
