//! Fill-in sheets as files hold them (`wording/filings/`).

use incident::filing::source::Source;
use readiness::event::Word as _;
use serde::Deserialize;

use crate::Lang;

/// The sheets, in the order in which a duty offers them.
const FILES: [&str; 9] = [
    include_str!("../../../../wording/filings/ap.toml"),
    include_str!("../../../../wording/filings/cbw-waarschuwing.toml"),
    include_str!("../../../../wording/filings/cbw-melding.toml"),
    include_str!("../../../../wording/filings/cbw-eindverslag.toml"),
    include_str!("../../../../wording/filings/dora-eerste.toml"),
    include_str!("../../../../wording/filings/dora-tussentijds.toml"),
    include_str!("../../../../wording/filings/dora-eind.toml"),
    include_str!("../../../../wording/filings/cra.toml"),
    include_str!("../../../../wording/filings/aangifte.toml"),
];

/// Words in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Both {
    nl: String,
    en: String,
}

impl Both {
    /// The words in one of them.
    pub fn in_language(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }
}

/// A form of an authority, question by question.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Its id, which answers are recorded under.
    pub id: String,
    /// What it is called.
    pub title: Both,
    /// The rules that it serves.
    pub rules: Vec<String>,
    /// Where it is filed.
    pub channel: Both,
    /// What its questions follow.
    pub source: String,
    /// How that was read: `literal`, `secondary` or `memory`.
    pub checked: String,
    /// Whether it is only a consultation so far.
    #[serde(default)]
    pub is_consultation: bool,
    /// The chapters.
    pub chapter: Vec<Chapter>,
    /// What must hold between answers.
    #[serde(default)]
    pub check: Vec<Check>,
}

/// A part of a form.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// Its number.
    pub id: String,
    /// What it is called.
    pub title: Both,
    /// The questions.
    pub field: Vec<Field>,
}

/// A question.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Its number on the form.
    pub id: String,
    /// What is asked.
    pub label: Both,
    /// What helps to answer it.
    #[serde(default)]
    pub hint: Option<Both>,
    /// What an answer looks like.
    pub kind: FieldKind,
    /// The answers of a closed list.
    #[serde(default)]
    pub options: Vec<Choice>,
    /// What it follows from, by the id of a [`Source`].
    #[serde(default)]
    pub from: Option<String>,
    /// Whether an answer is needed where it is asked.
    #[serde(default)]
    pub needed: bool,
    /// Whether its number and options are known from memory only.
    #[serde(default)]
    pub is_from_memory: bool,
    /// It is asked only where all of these hold.
    #[serde(default)]
    pub when: Vec<When>,
    /// The key in what is exported.
    #[serde(default)]
    pub key: Option<String>,
}

impl Field {
    /// What it follows from.
    pub fn source(&self) -> Option<Source> {
        self.from.as_deref().and_then(Source::from_id)
    }
}

/// What an answer looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// A line.
    Text,
    /// Some lines.
    Long,
    /// A number, or two with `-` between them: at least and at most.
    Number,
    /// A moment or a day, as people write it.
    Moment,
    /// One of the options.
    Choice,
    /// Some of them.
    Choices,
}

/// An answer of a closed list.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// What it says.
    pub label: Both,
    /// The ids of what it follows from: values of facts, `yes` and `no`.
    #[serde(default)]
    pub from: Vec<String>,
}

/// A question is asked where another one has one of these answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// Which other one, or `late`: whether the filing is.
    pub field: String,
    /// The answers.
    pub is: Vec<String>,
}

/// What must hold between answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// How they are compared.
    pub kind: CheckKind,
    /// The first field.
    pub a: String,
    /// The second one.
    pub b: String,
    /// Answers of the first that ask for it.
    #[serde(default)]
    pub if_a: Vec<String>,
    /// Answers of the second that do not go with it.
    #[serde(default)]
    pub not_b: Vec<String>,
    /// What to say when it does not hold.
    pub says: Both,
    /// Whether that stops the filing from being complete, or is only said.
    #[serde(default)]
    pub is_warning: bool,
}

/// How two answers are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckKind {
    /// The first number is at most the second.
    AtMost,
    /// The first moment is not after the second.
    NotAfter,
    /// With an answer of the first, the second is none of some.
    Excludes,
}

/// Every sheet.
///
/// # Errors
///
/// A file that cannot be read, with the place.
pub fn sheets() -> Result<Vec<Sheet>, String> {
    FILES.iter().map(|file| toml::from_str(file).map_err(|error| error.to_string())).collect()
}
