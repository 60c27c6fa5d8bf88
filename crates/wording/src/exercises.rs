//! The scenarios that come with the program (`wording/exercises/`), and what is wrong with one from a file, in words.

use std::sync::LazyLock;

use incident::exercise::event::{Bilingual, Scenario};
use incident::exercise::{Fault, Outcome, Score, read};

use crate::problems::one_line;
use crate::{Lang, Wording};

/// The files, in the order in which people choose: the shortest that one person can do alone stand first.
const FILES: [&str; 6] = [
    include_str!("../../../wording/exercises/misdirected-mail.toml"),
    include_str!("../../../wording/exercises/stolen-laptop.toml"),
    include_str!("../../../wording/exercises/ceo-fraud.toml"),
    include_str!("../../../wording/exercises/ddos.toml"),
    include_str!("../../../wording/exercises/silent-supplier.toml"),
    include_str!("../../../wording/exercises/ransomware-friday.toml"),
];

static SCENARIOS: LazyLock<Vec<(Scenario, &str)>> =
    LazyLock::new(|| FILES.iter().filter_map(|file| Some((read(file).ok()?, *file))).collect());

/// The scenarios that come with the program, each with its file. One that cannot be read is left out; a test sees to it
/// that none is.
pub fn scenarios() -> &'static [(Scenario, &'static str)] {
    &SCENARIOS
}

impl Wording {
    /// A text of a scenario in this language; in the other one when it was not written in this one.
    pub fn of_scenario<'a>(&self, text: &'a Bilingual) -> &'a str {
        let (first, second) = match self.lang() {
            Lang::Nl => (&text.nl, &text.en),
            Lang::En => (&text.en, &text.nl),
        };
        if first.trim().is_empty() { second } else { first }
    }

    /// What is wrong with a scenario from a file, where, and how to mend it.
    pub fn scenario_fault(&self, fault: &Fault) -> String {
        let key = format!("scenario-fault-{}", fault.kind);
        let gaps = [
            ("place", one_line(&fault.place).into()),
            ("word", one_line(&fault.word).into()),
            ("has-word", if fault.word.is_empty() { "no" } else { "yes" }.into()),
        ];
        self.format(&key, gaps)
    }

    /// How an expectation stands, in a word or two.
    pub fn outcome(&self, outcome: Outcome) -> String {
        self.text(&format!("outcome-{}", outcome_id(outcome)))
    }

    /// A score in a sentence: `7 van 9 gelukt, 1 deels of te laat, 1 niet.`
    pub fn score(&self, score: &Score<'_>) -> String {
        let gaps = [
            ("met", score.met().into()),
            ("counted", score.counted().into()),
            ("partly", score.partly().into()),
            ("missed", score.missed().into()),
        ];
        self.format(if score.counted() == 0 { "score-nothing" } else { "score" }, gaps)
    }
}

/// The id of how an expectation stands, for words and for the look of it.
pub fn outcome_id(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met { .. } => "met",
        Outcome::Partly { .. } => "partly",
        Outcome::Missed { .. } => "missed",
        Outcome::Open => "open",
        Outcome::Unjudged => "unjudged",
        Outcome::NotYet => "not-yet",
        Outcome::NotReached => "not-reached",
    }
}
