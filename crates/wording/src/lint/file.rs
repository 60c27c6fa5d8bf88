//! The files of `wording/lint/` as they are written. `docs/speaking.md` says what each key means.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use super::Level;
use super::lexicon::Sets;
use super::problem::{Mistake, Problem};
use crate::Lang;
use crate::message::Responsibility;

/// A file: its name from the root of the repository, and its text.
pub(super) type File = (&'static str, &'static str);

macro_rules! file {
    ($name:literal) => {
        (concat!("wording/lint/", $name), include_str!(concat!("../../../../wording/lint/", $name)))
    };
}

/// The files with rules.
pub(super) const RULES: [File; 5] = [
    file!("truth.toml"),
    file!("tone.toml"),
    file!("attacker.toml"),
    file!("contents.toml"),
    file!("form.toml"),
];
/// What readers can do, by kind of data.
pub(super) const ACTIONS: File = file!("actions.toml");
/// Jargon with plain words.
pub(super) const JARGON: File = file!("jargon.toml");
/// Where rules come from.
pub(super) const SOURCES: File = file!("sources.toml");
/// Sets of words.
pub(super) const WORDS: File = file!("words.toml");

/// Two things, one for each language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Each<T> {
    pub(super) nl: T,
    pub(super) en: T,
}

impl<T> Each<T> {
    pub(super) fn of(&self, lang: Lang) -> &T {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }
}

/// Phrases, or sentences, of each language.
pub(super) type Lines = Each<Vec<String>>;
/// A sentence in each language.
pub(super) type Said = Each<String>;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RulesFile {
    pub(super) rule: Vec<RuleEntry>,
}

/// A rule. A list that is absent limits nothing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleEntry {
    pub(super) id: Spanned<String>,
    pub(super) level: Level,
    #[serde(default)]
    pub(super) languages: Vec<String>,
    #[serde(default)]
    pub(super) audiences: Vec<String>,
    #[serde(default)]
    pub(super) not_audiences: Vec<String>,
    #[serde(default)]
    pub(super) templates: Vec<String>,
    #[serde(default)]
    pub(super) not_templates: Vec<String>,
    #[serde(default)]
    pub(super) responsibility: Vec<Judged>,
    /// With any of these facts established so, all is right.
    #[serde(default)]
    pub(super) unless_established: BTreeMap<String, bool>,
    /// Only when something leaked against which one can do something, or only when nothing did.
    pub(super) when_leaked: Option<bool>,
    #[serde(default)]
    pub(super) place: Where,
    #[serde(default)]
    pub(super) find: Lines,
    /// Takes over the phrases of another rule.
    pub(super) find_of: Option<String>,
    #[serde(default)]
    pub(super) unless: Lines,
    #[serde(default)]
    pub(super) near: Near,
    /// A sentence that cites a fact which is established may say so.
    #[serde(default)]
    pub(super) unless_cited: bool,
    /// These must stand somewhere in the text too.
    #[serde(default)]
    pub(super) also: Lines,
    /// The text must hold an address of a page too.
    #[serde(default)]
    pub(super) with_link: bool,
    #[serde(default)]
    pub(super) missing: Lines,
    pub(super) check: Option<CheckName>,
    /// The number of the check.
    pub(super) limit: Option<u32>,
    /// For lengths: a longer one is for another rule.
    pub(super) upto: Option<u32>,
    pub(super) why: Said,
    pub(super) instead: Said,
    pub(super) source: String,
    #[cfg_attr(not(test), expect(dead_code, reason = "tests hold the rule to it"))]
    pub(super) bad: Lines,
    #[cfg_attr(not(test), expect(dead_code, reason = "tests hold the rule to it"))]
    pub(super) good: Lines,
    /// What the bad and good sentences are said in.
    #[serde(default)]
    #[cfg_attr(not(test), expect(dead_code, reason = "tests hold the rule to it"))]
    pub(super) example: Example,
}

/// Responsibility as it was judged, or not yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Judged {
    Unknown,
    Victim,
    Accidental,
    Preventable,
}

impl From<Option<Responsibility>> for Judged {
    fn from(responsibility: Option<Responsibility>) -> Judged {
        match responsibility {
            None => Judged::Unknown,
            Some(Responsibility::Victim) => Judged::Victim,
            Some(Responsibility::Accidental) => Judged::Accidental,
            Some(Responsibility::Preventable) => Judged::Preventable,
        }
    }
}

/// Where a rule looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Where {
    /// In subject and body; what is missing is missed in the body.
    #[default]
    Anywhere,
    Subject,
    /// In the first two sentences of the body that are no greeting.
    Opening,
}

/// How near an exception must be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Near {
    #[default]
    Sentence,
    /// In the sentence before, the same one, or the one after.
    Around,
    Text,
}

/// The checks that are code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum CheckName {
    SentenceLength,
    MeanSentence,
    TextLength,
    Passive,
    FleschDouma,
    Brouwer,
    Flesch,
    Jargon,
    Actions,
    DataNamed,
    Denied,
    OnlyVague,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Example {
    pub(super) audience: Option<String>,
    pub(super) template: Option<String>,
    pub(super) leaked: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ActionsFile {
    pub(super) group: Vec<GroupEntry>,
    /// Kinds of data against whose loss nobody can do anything, with the reason.
    pub(super) nothing: BTreeMap<String, String>,
}

/// Kinds of data that readers can do the same about.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GroupEntry {
    pub(super) id: Spanned<String>,
    pub(super) kinds: Vec<String>,
    /// A fact that, when it is established not to be so, says that nothing of the kind is in the set.
    pub(super) absent_by: Option<String>,
    pub(super) name: Said,
    /// How a text names it.
    pub(super) named: Lines,
    /// What the reader can do.
    #[serde(rename = "do")]
    pub(super) act: Said,
    /// By which words a text is recognised to say it.
    pub(super) said: Lines,
    pub(super) source: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct JargonFile {
    pub(super) nl: BTreeMap<String, String>,
    pub(super) en: BTreeMap<String, String>,
    /// What stands before or after a word that is explained in place.
    pub(super) explains: Lines,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourcesFile {
    pub(super) source: BTreeMap<String, SourceEntry>,
}

/// A source. How and when it was read, the file says for whoever reads that.
#[derive(Debug, Deserialize)]
pub(super) struct SourceEntry {
    pub(super) title: Said,
    #[serde(default)]
    pub(super) url: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WordsFile {
    /// What introduces words that are not to be said.
    pub(super) quiet: Lines,
    pub(super) nl: Sets,
    pub(super) en: Sets,
}

/// Reads a file; one that cannot be read is empty, and that is said.
pub(super) fn read<T: DeserializeOwned + Default>(file: File, problems: &mut Vec<Problem>) -> T {
    toml::from_str(file.1).unwrap_or_else(|error| {
        let line = error.span().map_or(1, |span| line_at(file, span.start));
        problems.push(Problem {
            file: file.0,
            line,
            mistake: Mistake::Unreadable(error.message().to_owned()),
        });
        T::default()
    })
}

/// The line of a byte of a file, from 1.
pub(super) fn line_at(file: File, byte: usize) -> usize {
    1 + file.1.bytes().take(byte).filter(|byte| *byte == b'\n').count()
}
