//! What is to be said of a text before it goes to people: while somebody types, and before somebody approves.
//!
//! The rules are data: `wording/lint/`. [`Rules::check`] finds what a text says that it should not, and what it does not say
//! that it should. Whether a text is *true* depends on the facts of the incident; whether it may *sound* so depends on whose
//! fault it was. Nothing here understands a text: it finds words. So a rule only blocks what is untrue, unlawful or hurts people,
//! and a person can overrule it.

mod actions;
mod check;
mod file;
mod found;
mod ground;
mod jargon;
mod lexicon;
mod marks;
mod problem;
mod reading;
mod rule;
mod rules;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use incident::state::State;
use serde::Deserialize;

pub use self::ground::leaked;
pub use self::problem::{Mistake, Problem};
pub use self::rules::Rules;
use crate::Lang;
use crate::message::Responsibility;

/// The template of a text that began with none.
pub const OWN_TEXT: &str = "own-text";

/// A text that is not sent yet, with what it is held against.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    /// The language of the text.
    pub lang: Lang,
    /// The language of whoever writes it: what is found is said in this one.
    pub reader: Lang,
    /// Whom it is for: the id of a [`StakeholderKind`](incident::stakeholder::event::StakeholderKind).
    pub audience: &'a str,
    /// What kind of message it is: one of [`TEMPLATE_IDS`](crate::message::TEMPLATE_IDS), or [`OWN_TEXT`].
    pub template: &'a str,
    /// The subject line; empty where there is none, as on paper.
    pub subject: &'a str,
    /// The text. A fact may be cited by its name in braces.
    pub body: &'a str,
    /// Whose fault it was; nothing while nobody has judged that.
    pub responsibility: Option<Responsibility>,
    /// The incident. Without one nothing is established.
    pub state: Option<&'a State>,
    /// The kinds of data of the readers that leaked, or may have: [`leaked`], or fewer for a group of whom less is lost.
    pub leaked: &'a [&'a str],
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Better otherwise.
    Advice,
    /// Untrue, unlawful, or it hurts people: not to be sent, unless somebody overrules it with a reason.
    Block,
}

/// A part of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The subject line.
    Subject,
    /// The text.
    Body,
}

/// A place in a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// In which part.
    pub part: Part,
    /// From which byte to which, of the part as it came in.
    pub bytes: Range<usize>,
}

/// What one rule says of one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding<'r> {
    /// The id of the rule.
    pub rule: &'r str,
    /// How much it weighs.
    pub level: Level,
    /// Where; nothing for what is missing, or is so of the whole text.
    pub span: Option<Span>,
    /// What stands there, cut short when it is long; empty without a place.
    pub quote: String,
    /// Why not.
    pub why: Cow<'r, str>,
    /// What to write, or to do, instead.
    pub instead: Cow<'r, str>,
    /// Who says so.
    pub source: &'r str,
}

/// Something that a message like this must say, and whether it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content<'r> {
    /// The id of the rule.
    pub rule: &'r str,
    /// How much it weighs when it is missing.
    pub level: Level,
    /// Where it is first said; nothing when it is not.
    pub said: Option<Span>,
    /// Why it must be said.
    pub why: &'r str,
    /// What to write.
    pub instead: &'r str,
}
