//! One provision explained: the article it encodes, and how it came to its answer here.

mod conditions;
mod document;
mod provision;
mod quote;
mod rule;

pub use self::quote::pinned_paragraphs;

use incident::picture::Picture;
use incident::situation::Situation;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use law::{InForce, Rulebook};

pub use self::document::Block;
use self::document::Document;
use self::provision::Provision;
use crate::{Lang, Wording};

/// What every part of the explanation reads.
struct View<'a> {
    rulebook: &'a Rulebook,
    situation: &'a Situation,
    picture: &'a Picture<'a>,
    wording: &'a Wording,
    zone: &'a TimeZone,
}

impl Wording {
    /// The explanation of a rule, an exception or an indicator, by its id: the article, how it stands here, and why.
    /// The picture is one of the situation, made with the rulebook. Moments are told on the clock of its zone.
    ///
    /// # Errors
    ///
    /// The sentence that there is no such provision, on one line, with the nearest id when one is near.
    pub fn explain(
        &self,
        rulebook: &Rulebook,
        situation: &Situation,
        picture: &Picture<'_>,
        id: &str,
    ) -> Result<Vec<Block>, String> {
        let view = View { rulebook, situation, picture, wording: self, zone: rulebook.calendar().zone() };
        let provision = view.find(id).ok_or_else(|| view.unknown(id))?;
        let mut document = Document::default();
        view.head(&mut document, &provision);
        match &provision {
            Provision::Rule(rule) => view.rule(&mut document, rule),
            Provision::Exception(exception) => view.exception(&mut document, exception),
            Provision::Indicator(indicator) => view.indicator(&mut document, indicator),
        }
        view.left_to_people(&mut document, &provision);
        if self.lang() != Lang::Nl {
            document.note(self.text("text-dutch-words"));
        }
        Ok(document.finish())
    }
}

impl<'a> View<'a> {
    /// The provision with this id; of several versions the one in force when the organisation became aware.
    fn find(&self, id: &str) -> Option<Provision<'a>> {
        let day = self.day();
        let versions: Vec<Provision<'a>> =
            provision::all(self.rulebook).filter(|provision| provision.id() == id).collect();
        let holds = |in_force: &InForce| in_force.on(day);
        versions.iter().find(|version| holds(version.in_force())).or(versions.last()).copied()
    }

    /// The day that decides which provisions hold: that of awareness, or of the assessment while nobody set it.
    fn day(&self) -> Date {
        let start = self.situation.times.known_since().unwrap_or(calendar::Start::Moment(self.situation.at));
        self.rulebook.day_of(start)
    }

    fn unknown(&self, id: &str) -> String {
        // At most two letters in five may differ: another name that is merely as short is no help.
        let written = id.to_lowercase();
        let nearest = provision::all(self.rulebook)
            .map(|provision| (strsim::damerau_levenshtein(&written, provision.id()), provision.id()))
            .filter(|(distance, known)| distance * 5 <= known.len().max(written.len()) * 2)
            .min_by_key(|(distance, _)| *distance);
        match nearest {
            Some((_, nearest)) => self
                .wording
                .format("explain-unknown-nearest", [("id", id.into()), ("nearest", nearest.into())]),
            None => self.wording.format("explain-unknown", [("id", id.into())]),
        }
    }
}
