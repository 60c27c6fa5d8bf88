//! The chain of custody of one piece of evidence, to be signed: what it is, in whose hands it was, where nobody said how it
//! went, the images that were made of it, and room for what comes. One page; a chain that is longer than that goes on
//! on the next, for nothing of it may be left out.

use incident::event::Kind;
use incident::evidence::{Evidence, Link};
use incident::state::State;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use law::Rulebook;
use serde_json::{Value, json};
use wording::Wording;

use crate::engine::{Document, Part, Template, Unprintable};
use crate::paper::Stamp;

const TEMPLATE: Template = Template { name: "custody", text: include_str!("template.typ") };

/// Sizes of letters, each with so many lines for what comes, from much to little: the first that fits on a page is taken.
const ROOMS: [(u8, usize); 4] = [(11, 4), (10, 3), (9, 2), (8, 1)];

/// So many digits of a hash are read in one go.
const GROUP: usize = 8;

/// A piece of evidence to be printed.
#[derive(Clone, Copy)]
pub struct Piece<'a> {
    /// Its id in the incident.
    pub id: &'a str,
    /// What is known of it.
    pub evidence: &'a Evidence,
    /// The name of whoever brought it.
    pub keeper: &'a str,
    /// The incident.
    pub state: &'a State,
    /// The rules, for the zone of times.
    pub rulebook: &'a Rulebook,
    /// The words of its language.
    pub wording: &'a Wording,
    /// The name of the organisation.
    pub organisation: &'a str,
    /// The moment at which it is printed.
    pub now: Timestamp,
}

/// The chain of custody of a piece of evidence.
///
/// # Errors
///
/// The template is wrong.
pub fn custody(piece: &Piece<'_>) -> Result<Document, Unprintable> {
    let mut last = None;
    for (size, blank) in ROOMS {
        let document = piece.document(size, blank);
        if document.lay_out()?.count() == 1 {
            return Ok(document);
        }
        last = Some(document);
    }
    Ok(last.unwrap_or_else(|| unreachable!("there is a smallest room")))
}

impl Piece<'_> {
    fn document(&self, size: u8, blank: usize) -> Document {
        let w = self.wording;
        let is_exercise = self.state.opened.as_ref().is_some_and(|opened| opened.kind == Kind::Exercise);
        let chain = self.evidence.chain(self.rulebook, self.keeper);
        let title = w.format("print-custody-title", [("piece", self.id.into())]);
        let data = json!({
            "stamp": self.stamp(),
            "title": title,
            "size": size,
            "exercise": is_exercise.then(|| w.text("bar-exercise")),
            "about": self.about(chain.holder()),
            "chain": chain.links.iter().flat_map(|link| self.link(link)).collect::<Vec<Value>>(),
            "images": self.images(),
            "blank": blank,
            "words": self.words(),
        });
        Document {
            title,
            lang: w.lang().as_str(),
            made_on: self.now.to_zoned(self.zone().clone()).date(),
            parts: vec![Part { template: TEMPLATE, data }],
        }
    }

    /// What it is, by what it can be known, and who has it.
    fn about(&self, holder: &str) -> Vec<Value> {
        let (w, evidence) = (self.wording, self.evidence);
        let start = match &evidence.object {
            Some(object) => w.start(object.said.at.0, self.zone()),
            None => w.moment(evidence.recorded_at, self.zone()),
        };
        let first = evidence.object.as_ref().map_or(self.keeper, |object| &object.said.by);
        let mut rows = vec![("what", evidence.name.clone())];
        if evidence.is_file() {
            rows.push(("size", w.format("print-custody-bytes", [("n", w.whole(evidence.bytes).into())])));
            rows.push(("digest", grouped(&evidence.digest)));
        }
        rows.push(("secured", w.format("print-custody-by", [("who", first.into()), ("at", start.into())])));
        rows.push(("holder", holder.to_owned()));
        rows.extend(evidence.place(self.rulebook).map(|place| ("place", place.to_owned())));
        let said = |(key, says): (&str, String)| json!({ "what": self.word(key), "says": says });
        rows.into_iter().map(said).collect()
    }

    /// Once from hand to hand, after the line that says what is missing before it.
    fn link(&self, link: &Link<'_>) -> Vec<Value> {
        let (w, said) = (self.wording, &link.passed.said);
        let gap = link.missing_from.map(|held| {
            let gaps = [("from", held.into()), ("to", said.from.as_str().into())];
            json!({ "gap": w.format("custody-gap", gaps) })
        });
        let row = json!({
            "gap": null,
            "at": w.start(said.at.0, self.zone()),
            "from": said.from,
            "to": said.to,
            "why": said.why,
            "place": said.place,
        });
        gap.into_iter().chain([row]).collect()
    }

    fn images(&self) -> Vec<Value> {
        let w = self.wording;
        let images = self.evidence.images.iter().map(|kept| {
            let said = &kept.said;
            let file = said.image.as_ref().and_then(|id| Some((id, self.state.evidence.get(id)?)));
            let file_name = file.map_or(String::new(), |(id, file)| format!("{id}: {}", file.name));
            let digest = file.map_or_else(|| said.digest.clone(), |(_, file)| grouped(&file.digest));
            json!({
                "at": w.start(said.at.0, self.zone()),
                "by": said.by,
                "how": said.how,
                "file": file_name,
                "digest": digest,
                "original": said.original,
            })
        });
        images.collect()
    }

    fn words(&self) -> Value {
        let keys = [
            "chain",
            "none",
            "at",
            "from",
            "to",
            "why",
            "signed",
            "images",
            "maker",
            "image",
            "hash",
            "original",
            "check",
            "checked-by",
            "checked-on",
            "next",
        ];
        keys.iter()
            .map(|key| ((*key).to_owned(), self.word(key).into()))
            .collect::<serde_json::Map<_, _>>()
            .into()
    }

    fn word(&self, key: &str) -> String {
        self.wording.text(&format!("print-custody-{key}"))
    }

    fn zone(&self) -> &TimeZone {
        self.rulebook.calendar().zone()
    }

    fn stamp(&self) -> Stamp {
        let w = self.wording;
        let code_name = self.state.opened.as_ref().map_or("", |opened| &opened.code_name);
        let gaps = [
            ("name", code_name.into()),
            ("at", w.moment(self.now, self.zone()).into()),
            ("entry", self.state.number.to_string().into()),
        ];
        Stamp {
            organisation: self.organisation.to_owned(),
            version: w.format("print-custody-made", gaps),
            check_before: w.text("print-custody-later"),
            confidential: w.text("print-picture-confidential"),
            ..Stamp::default()
        }
    }
}

/// A hash in groups that can be compared without losing the place.
fn grouped(digest: &str) -> String {
    let digits: Vec<char> = digest.chars().collect();
    digits.chunks(GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
