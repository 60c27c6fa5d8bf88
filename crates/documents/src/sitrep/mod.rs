//! A situation report on one page. However much it says, it stays one page: letters become smaller, then what does not fit
//! is cut, and the page says where the rest is.

use incident::event::SituationReportIssued;
use incident::sitrep::event::{Part as ReportPart, SitrepPart};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};
use wording::{Wording, cut_short};

use crate::engine::{Document, Part, Template, Unprintable};
use crate::paper::Stamp;

const TEMPLATE: Template = Template { name: "sitrep", text: include_str!("template.typ") };

/// More of a list of people tells nobody who else read it.
const TO_LETTERS: usize = 240;

/// A report to be printed, as it was issued.
#[derive(Clone, Copy)]
pub struct SituationReport<'a> {
    /// Its number.
    pub number: u32,
    /// What it says.
    pub said: &'a SituationReportIssued,
    /// The name of the incident that says nothing to outsiders.
    pub code_name: &'a str,
    /// Whether it is about an exercise.
    pub is_exercise: bool,
    /// Who made it.
    pub by: &'a str,
    /// The name of the organisation.
    pub organisation: &'a str,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// On whose clock its times are.
    pub zone: &'a TimeZone,
    /// The words of its language.
    pub wording: &'a Wording,
}

/// How much there is room for.
#[derive(Clone, Copy)]
struct Room {
    /// How many lines of a part.
    lines: usize,
    /// How many letters of a line.
    letters: usize,
    /// How large the letters are, in tenths of a point.
    size: u16,
}

impl Room {
    /// Room for everything, in letters of a size.
    const fn all(size: u16) -> Room {
        Room { lines: usize::MAX, letters: usize::MAX, size }
    }

    /// Room for some of it, in small letters.
    const fn some(lines: usize, letters: usize) -> Room {
        Room { lines, letters, size: 80 }
    }
}

/// From much to little: the first that fits is taken. The last fits whatever there is.
const ROOMS: [Room; 11] = [
    Room::all(120),
    Room::all(110),
    Room::all(105),
    Room::all(100),
    Room::all(95),
    Room::all(90),
    Room::all(80),
    Room::some(8, 240),
    Room::some(6, 160),
    Room::some(4, 110),
    Room::some(2, 80),
];

/// A situation report, on exactly one page.
///
/// # Errors
///
/// The template is wrong.
pub fn situation_report(report: &SituationReport<'_>) -> Result<Document, Unprintable> {
    let mut last = None;
    for room in ROOMS {
        let document = report.document(room);
        if document.lay_out()?.count() == 1 {
            return Ok(document);
        }
        last = Some(document);
    }
    Ok(last.unwrap_or_else(|| unreachable!("there is a smallest room")))
}

impl SituationReport<'_> {
    fn document(&self, room: Room) -> Document {
        let w = self.wording;
        let title = w.format("sitrep-named", [("number", self.number.to_string().into())]);
        let data = json!({
            "stamp": self.stamp(),
            "title": title,
            "size": f64::from(room.size) / 10.0,
            "exercise": self.is_exercise.then(|| w.text("bar-exercise")),
            "name": cut_short(self.code_name, TO_LETTERS / 3),
            "tlp": w.word(self.said.tlp),
            "tlp_hint": w.word_hint(self.said.tlp).unwrap_or_default(),
            "head": self.head(),
            "summary": self.summary(room),
            "parts": self.parts(room),
        });
        let at = w.start(self.said.at.0, self.zone);
        Document {
            title: format!("{title}, {at}"),
            lang: w.lang().as_str(),
            made_on: self.recorded_at.to_zoned(self.zone.clone()).date(),
            parts: vec![Part { template: TEMPLATE, data }],
        }
    }

    /// What stands above it: of which moment it tells, who made it, for whom, and when the next one comes.
    fn head(&self) -> Vec<Value> {
        let w = self.wording;
        let to = if self.said.to.is_empty() { w.text("sitrep-to-nobody") } else { self.said.to.join("; ") };
        let mut head = vec![
            ("sitrep-at", w.start(self.said.at.0, self.zone)),
            ("sitrep-by", cut_short(self.by, TO_LETTERS / 3)),
            ("sitrep-to", cut_short(&to, TO_LETTERS)),
        ];
        head.extend(self.said.next_at.map(|at| ("sitrep-next-at", w.start(at.0, self.zone))));
        head.into_iter().map(|(key, says)| json!({ "what": w.text(key), "says": says })).collect()
    }

    fn summary(&self, room: Room) -> Vec<String> {
        let summary = self.said.parts.iter().find(|part| part.part == SitrepPart::Summary);
        summary.map(|part| self.lines(part, room)).unwrap_or_default()
    }

    fn parts(&self, room: Room) -> Vec<Value> {
        let others = self.said.parts.iter().filter(|part| part.part != SitrepPart::Summary);
        let shown = |part: &ReportPart| json!({ "heading": self.wording.word(part.part), "lines": self.lines(part, room) });
        others.map(shown).collect()
    }

    /// The lines of a part that there is room for, and how many more there are.
    fn lines(&self, part: &ReportPart, room: Room) -> Vec<String> {
        let mut lines: Vec<String> = part.lines.iter().map(|line| cut_short(line, room.letters)).collect();
        let hidden = lines.len().saturating_sub(room.lines);
        if hidden > 0 {
            lines.truncate(room.lines);
            lines.push(self.wording.format("sitrep-more", [("n", (hidden as f64).into())]));
        }
        lines
    }

    /// What stands at the head and the foot of the page: the label stands at both.
    fn stamp(&self) -> Stamp {
        let w = self.wording;
        let entry = self.said.through.to_string();
        let tlp = format!("{} · {}", w.word(self.said.tlp), w.word_hint(self.said.tlp).unwrap_or_default());
        Stamp {
            organisation: self.organisation.to_owned(),
            version: w.format("sitrep-knows", [("entry", entry.into())]),
            check_before: w.text("sitrep-rest"),
            confidential: tlp.clone(),
            kept: tlp,
            sheet_number: None,
        }
    }
}
