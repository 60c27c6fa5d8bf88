//! A whole incident told as steps: who did what when, and what the picture then showed.
//!
//! Stories are files (`stories/*.story.toml`). Tests play them against the domain; the demo plays them through
//! the program, by the same commands as people use.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Deserialize;

use crate::command::Command;

/// A story.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// What it shows, in a sentence about the world.
    pub title: String,
    /// The steps, in the order in which they were taken.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

/// One step of a story.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// When, as RFC 3339 with an offset.
    pub at: String,
    /// Who; absent means that nobody does anything and only the picture is looked at.
    #[serde(default)]
    pub by: Option<String>,
    /// What they do.
    #[serde(default)]
    pub does: Option<Command>,
    /// Why it is refused, when it is: the id of the refusal.
    #[serde(default)]
    pub refused: Option<String>,
    /// How duties then stand, by rule: the standing, a space, and when it is dated the moment it is due.
    #[serde(default)]
    pub shows: BTreeMap<String, String>,
    /// Whom the picture then proposes to tell, by kind: a necessity, or `find-out` while that is not known; without what is
    /// prepared.
    #[serde(default)]
    pub proposes: BTreeMap<String, String>,
    /// How many old values then went out that nobody settled.
    #[serde(default)]
    pub outdated: Option<usize>,
    /// How each supplier then stands, by the name of the supplier; without what is prepared.
    #[serde(default)]
    pub suppliers: BTreeMap<String, SupplierStands>,
    /// In which bucket each of those for whom we process data then stands, by name; without what is prepared.
    #[serde(default)]
    pub controllers: BTreeMap<String, String>,
}

/// How a supplier stands at a step of a story.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SupplierStands {
    /// How many questions they did not answer in full.
    pub stays_out: usize,
    /// Whether they told us in time: `in-time`, `late`, `missed`, `runs`, `hour-decides`, `aware-unknown` or `no-term`.
    pub noticed: String,
    /// So many whole days lay between when they knew and when they told us.
    #[serde(default)]
    pub took_days: Option<i64>,
    /// Whether it is time to ask again.
    #[serde(default)]
    pub ask_again: bool,
    /// Whether a formal notice of default has its place.
    #[serde(default)]
    pub in_default: bool,
}

/// Why a text is no story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryProblem {
    /// The line, if it is known.
    pub line: Option<usize>,
    /// What the library says.
    pub message: String,
}

impl Story {
    /// Reads a story.
    ///
    /// # Errors
    ///
    /// What is wrong with it, and where.
    pub fn read(text: &str) -> Result<Story, StoryProblem> {
        let story: Story = toml::from_str(text).map_err(|error| StoryProblem {
            line: error.span().map(|span| text[..span.start.min(text.len())].lines().count()),
            message: error.message().to_owned(),
        })?;
        for step in &story.steps {
            step.moment()?;
        }
        Ok(story)
    }
}

impl Step {
    /// When the step was taken.
    ///
    /// # Errors
    ///
    /// When `at` is no moment with an offset.
    pub fn moment(&self) -> Result<Timestamp, StoryProblem> {
        self.at.parse().map_err(|_| StoryProblem { line: None, message: self.at.clone() })
    }
}
