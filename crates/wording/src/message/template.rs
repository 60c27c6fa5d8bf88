//! A text that everybody begins with: a head that says for whom it is, and words that cite facts.

use std::fmt;
use std::sync::LazyLock;

use incident::message::event::Speed;
use incident::stakeholder::event::{MessageChannel, StakeholderKind};
use readiness::event::Word as _;
use serde::Deserialize;

use super::names::Names;
use super::source::{self, What};
use super::{Cited, ProblemKind, Responsibility, variant};
use crate::{Lang, Wording};

/// A text that everybody begins with.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// Its name.
    pub id: &'static str,
    /// Its language.
    pub lang: Lang,
    /// What people call it.
    pub title: String,
    /// For whom it may be: ids of [`StakeholderKind`].
    pub audiences: Vec<String>,
    /// Through what it may go.
    pub channels: Vec<MessageChannel>,
    /// How many people look at it.
    pub speed: Speed,
    /// For which kinds of responsibility it has words of its own.
    pub variants: Vec<Responsibility>,
    subject: String,
    body: String,
}

/// The lines between `+++`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    title: String,
    audiences: Vec<String>,
    channels: Vec<MessageChannel>,
    speed: Speed,
    #[serde(default)]
    variants: Vec<Responsibility>,
    #[serde(default)]
    subject: String,
}

/// A mistake in the file of a template.
#[derive(Clone, Debug, PartialEq)]
pub struct TemplateProblem {
    /// The file, from the root of the repository.
    pub path: String,
    /// The line, from one.
    pub line: usize,
    /// What is wrong.
    pub what: Mistake,
}

/// What is wrong with a template.
#[derive(Clone, Debug, PartialEq)]
pub enum Mistake {
    /// It does not begin with a head between two lines `+++`.
    NoHead,
    /// The head cannot be read.
    Head(String),
    /// No stakeholder is of this kind.
    Audience(String),
    /// The head names other kinds of responsibility than the text has parts for.
    Variants,
    /// There is no such part.
    NoPart(String),
    /// What stands in braces means nothing.
    Words(ProblemKind),
}

impl fmt::Display for TemplateProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {:?}", self.path, self.line, self.what)
    }
}

impl Template {
    /// Reads a file, with the parts that several templates share.
    ///
    /// # Errors
    ///
    /// Every mistake in it, with its line.
    pub fn read(
        id: &'static str,
        lang: Lang,
        file: &str,
        parts: &[(&str, &str)],
    ) -> Result<Template, Vec<TemplateProblem>> {
        let path = format!("wording/messages/{}/{id}.md", lang.as_str());
        let problem = |line, what| TemplateProblem { path: path.clone(), line, what };
        let (head, body, body_line) = split(file).ok_or_else(|| vec![problem(1, Mistake::NoHead)])?;
        let head: Head = toml::from_str(head).map_err(|error| {
            let line = error.span().map_or(0, |span| head[..span.start].matches('\n').count());
            vec![problem(2 + line, Mistake::Head(error.message().to_owned()))]
        })?;
        let mut problems = Vec::new();
        let strange = head.audiences.iter().filter(|one| StakeholderKind::from_id(one).is_none());
        problems.extend(strange.map(|one| problem(1, Mistake::Audience(one.clone()))));
        let (body, missing) = with_parts(body, parts);
        problems
            .extend(missing.into_iter().map(|(line, name)| problem(body_line + line, Mistake::NoPart(name))));
        let names = names(lang);
        for (text, line) in [(head.subject.as_str(), 1), (body.as_str(), body_line)] {
            problems.extend(mistakes(text, names).map(|(at, kind)| problem(line + at, Mistake::Words(kind))));
        }
        if variant::named(&format!("{}\n{body}", head.subject), names) != head.variants {
            problems.push(problem(1, Mistake::Variants));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let Head { title, audiences, channels, speed, variants, subject } = head;
        Ok(Template { id, lang, title, audiences, channels, speed, variants, subject, body })
    }

    /// The words to begin with, for whoever bears this responsibility. They cite facts: [`Wording::bind`] fills them in.
    pub fn text(&self, borne: Responsibility) -> String {
        variant::choose(&self.body, borne, names(self.lang))
    }

    /// The line that a mail has above it; empty when it needs none. It cites facts too.
    pub fn subject(&self, borne: Responsibility) -> String {
        variant::choose(&self.subject, borne, names(self.lang))
    }

    /// Whether it asks its writer something that no fact answers.
    pub fn has_questions(&self) -> bool {
        let (lines, _) = source::read(&self.body, names(self.lang));
        lines.iter().flat_map(|line| &line.pieces).any(|piece| matches!(piece.what, What::Ask(_)))
    }
}

/// The names of a language, without the caller's sentences: a template is read before anybody asks for a page.
fn names(lang: Lang) -> &'static Names {
    static SENTENCES: LazyLock<[Wording; 2]> = LazyLock::new(|| Lang::ALL.map(Wording::new));
    let [nl, en] = &*SENTENCES;
    Names::of(if lang == Lang::Nl { nl } else { en })
}

/// The head, the text, and the line on which the text begins.
fn split(file: &str) -> Option<(&str, &str, usize)> {
    let (head, body) = file.strip_prefix("+++\n")?.split_once("+++\n")?;
    let blank = body.len() - body.trim_start_matches('\n').len();
    Some((head, &body[blank..], 3 + head.matches('\n').count() + blank))
}

/// A text with each `{part name}` replaced by what it names; and parts that are not there, with their lines.
fn with_parts(body: &str, parts: &[(&str, &str)]) -> (String, Vec<(usize, String)>) {
    let mut whole = String::with_capacity(body.len());
    let mut missing = Vec::new();
    let mut pieces = body.split("{part ");
    whole.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (name, rest) = piece.split_once('}').unwrap_or((piece, ""));
        match parts.iter().find(|(part, _)| *part == name) {
            Some((_, part)) => whole.push_str(part.trim_end()),
            None => missing.push((whole.matches('\n').count(), name.to_owned())),
        }
        whole.push_str(rest);
    }
    (whole, missing)
}

/// What cannot be understood in a text, with its line counted from none. Behind a shared part the lines are those of
/// the whole.
fn mistakes(text: &str, names: &Names) -> impl Iterator<Item = (usize, ProblemKind)> {
    let (lines, problems) = source::read(text, names);
    let mut open = Vec::new();
    let mut found: Vec<(usize, ProblemKind)> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let is_block = line.opens_a_block(text) || line.closes_a_block(text);
        let mut within = Vec::new();
        let scopes = if is_block { &mut open } else { &mut within };
        for piece in &line.pieces {
            match piece.what {
                What::If(_) => scopes.push(number),
                What::End if scopes.pop().is_none() => found.push((number, ProblemKind::StrayEnd)),
                What::Cite(Cited::Fact(key)) if !Cited::Fact(key).can_be_told() => {
                    found.push((number, ProblemKind::NotToBeTold(key)));
                }
                _ => {}
            }
        }
    }
    found.extend(open.into_iter().map(|number| (number, ProblemKind::NoEnd)));
    let line_of = |at: usize| text[..at].matches('\n').count();
    found.extend(problems.into_iter().map(|problem| (line_of(problem.span.start), problem.kind)));
    found.into_iter()
}
