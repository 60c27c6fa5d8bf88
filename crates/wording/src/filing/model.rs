//! Fill-in sheets as files hold them (`wording/filings/`).

use std::collections::BTreeMap;

use incident::filing::source::Source;
use readiness::event::Word as _;
use serde::Deserialize;

use crate::Lang;

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
    /// What it is worth.
    #[serde(default)]
    pub force: Force,
    /// The sheet whose questions come first: what was answered there is proposed here.
    #[serde(default)]
    pub continues: Option<String>,
    /// The sheets that it continues, the nearest first.
    #[serde(skip)]
    pub earlier: Vec<String>,
    /// What stands in the file whatever is answered, by key, where its surroundings stand there.
    #[serde(default)]
    pub constants: BTreeMap<String, String>,
    /// The chapters.
    pub chapter: Vec<Chapter>,
    /// What must hold between answers.
    #[serde(default)]
    pub check: Vec<Check>,
}

/// What a form is worth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// The form in use, or what an act asks.
    #[default]
    Form,
    /// A draft on which people were asked for their opinion.
    Consultation,
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
    /// The place in the file: names with dots, `[0]` for the first of a list, `[]` for one of a list for each answer,
    /// `[name=value]` for the one that has this.
    #[serde(default)]
    pub key: Option<String>,
    /// How it stands there, where its kind does not say it.
    #[serde(default)]
    pub shape: Option<Shape>,
    /// The question at which the file says in words what its place cannot hold: a range, an hour that nobody knows, further answers.
    #[serde(default)]
    pub rest: Option<String>,
    /// What the file says where it is not asked.
    #[serde(default)]
    pub unasked: Option<Both>,
}

impl Sheet {
    /// Every question, asked or not.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.chapter.iter().flat_map(|chapter| &chapter.field)
    }
}

impl Field {
    /// The conditions on it and on its options.
    pub fn conditions(&self) -> impl Iterator<Item = &When> {
        self.when.iter().chain(self.options.iter().flat_map(|option| &option.when)).flat_map(When::all)
    }

    /// Whether it is answered from a closed list.
    pub fn is_list(&self) -> bool {
        matches!(self.kind, FieldKind::Choice | FieldKind::Choices)
    }

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
    /// A day.
    Day,
    /// How long: days, hours and minutes.
    Duration,
    /// A mail address.
    Mail,
    /// A phone number; the file holds it with its country.
    Phone,
    /// The code of a legal entity (ISO 17442): twenty letters and digits, the last two digits.
    Lei,
}

/// How an answer stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// Of `yes` and `no`, true or false.
    Truth,
    /// The first of what was chosen.
    One,
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
    /// It may be chosen only where all of these hold.
    #[serde(default)]
    pub when: Vec<When>,
    /// How the file calls it, where that is not its id.
    #[serde(default)]
    pub file: Option<String>,
    /// Whether the file has no word for it.
    #[serde(default)]
    pub not_in_file: bool,
}

/// A question is asked where another one has one of these answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// Which other one, or `late`: whether the filing is.
    pub field: String,
    /// The answers.
    pub is: Vec<String>,
    /// Or where one of these holds.
    #[serde(default)]
    pub or: Vec<When>,
}

impl When {
    /// It, and what may hold in its place.
    pub fn all(&self) -> Vec<&When> {
        std::iter::once(self).chain(self.or.iter().flat_map(When::all)).collect()
    }
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
