//! Which breaches are picked out: by year, kind, whether they were reported, open or closed, and words.

use std::collections::BTreeSet;

use app::Breach;
use incident::fact::{FactKey, Value};

use super::Register;
use crate::files::encoded;

/// Words that are looked for hold at most so many letters.
const MOST_LETTERS: usize = 200;

/// What an address asks for. What cannot be read picks nothing out.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    year: Option<i16>,
    kind: String,
    is_reported: Option<bool>,
    state: Option<State>,
    text: String,
    has_others: bool,
}

/// How far an incident is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Open,
    Closed,
    /// Closed for longer than it is kept.
    Past,
}

impl State {
    const ALL: [State; 3] = [State::Open, State::Closed, State::Past];

    fn id(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Closed => "closed",
            State::Past => "past",
        }
    }
}

/// An answer of a list.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

/// The filter as a form.
pub(super) struct FilterForm {
    /// The lists, each with its name and label.
    pub(super) lists: Vec<(&'static str, String, Vec<Choice>)>,
    pub(super) text: String,
    pub(super) has_others: bool,
}

impl Filter {
    pub(super) fn read(pairs: &[(String, String)]) -> Filter {
        let get =
            |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
        Filter {
            year: get("year").parse().ok(),
            kind: get("kind").chars().take(MOST_LETTERS).collect(),
            is_reported: match get("reported") {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            state: State::ALL.into_iter().find(|state| state.id() == get("state")),
            text: get("text").chars().take(MOST_LETTERS).collect(),
            has_others: get("others") == "yes",
        }
    }

    pub(super) fn picks(&self, register: &Register, breach: &Breach) -> bool {
        let rulebook = register.site.app.law();
        let is_there = match self.state {
            None => true,
            Some(State::Open) => breach.closed_at.is_none(),
            Some(State::Closed) => breach.closed_at.is_some(),
            Some(State::Past) => breach.is_past(register.today),
        };
        is_there
            && (self.has_others || breach.counts())
            && self.year.is_none_or(|year| breach.year(rulebook) == year)
            && (self.kind.is_empty() || kind(breach) == Some(self.kind.as_str()))
            && self.is_reported.is_none_or(|is| breach.authority.is_made() == is)
            && self.holds(register, breach)
    }

    /// Whether all words that are looked for stand in the row, as its reader sees it.
    fn holds(&self, register: &Register, breach: &Breach) -> bool {
        if self.text.is_empty() {
            return true;
        }
        let row = register.row(breach).join("\n").to_lowercase();
        self.text.to_lowercase().split_whitespace().all(|word| row.contains(word))
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let yes_no = |is: bool| if is { "yes" } else { "no" }.to_owned();
        let pairs = [
            ("year", self.year.map(|year| year.to_string()).unwrap_or_default()),
            ("kind", self.kind.clone()),
            ("reported", self.is_reported.map(yes_no).unwrap_or_default()),
            ("state", self.state.map(State::id).unwrap_or_default().to_owned()),
            ("text", self.text.clone()),
            ("others", if self.has_others { "yes".to_owned() } else { String::new() }),
        ];
        pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// An address that asks for the same.
    pub(super) fn address(&self, path: &str) -> String {
        let said: Vec<String> =
            self.pairs().iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        if said.is_empty() { path.to_owned() } else { format!("{path}?{}", said.join("&")) }
    }

    pub(super) fn form(&self, register: &Register) -> FilterForm {
        let w = register.site.wording(register.visitor.lang);
        let rulebook = register.site.app.law();
        let years: BTreeSet<i16> = register.all.iter().map(|breach| breach.year(rulebook)).collect();
        let kinds: BTreeSet<&str> = register.all.iter().filter_map(kind).collect();
        let years = years.into_iter().rev().map(|year| (year.to_string(), year.to_string()));
        let kinds = kinds.into_iter().map(|kind| (kind.to_owned(), w.choice(FactKey::IncidentType, kind)));
        let word = |list: &str, id: &str| (id.to_owned(), w.text(&format!("register-filter-{list}-{id}")));
        let reported = ["yes", "no"].map(|id| word("reported", id));
        let states = State::ALL.map(|state| word("state", state.id()));
        let said = self.pairs();
        let list = |name: &'static str, answers: Vec<(String, String)>| {
            let chosen = said.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value.as_str());
            let all = (String::new(), w.text("register-filter-all"));
            let choice = |(value, label): (String, String)| {
                let is_chosen = value == chosen;
                Choice { value, label, is_chosen }
            };
            let choices = std::iter::once(all).chain(answers).map(choice).collect();
            (name, w.text(&format!("register-filter-{name}")), choices)
        };
        FilterForm {
            lists: vec![
                list("year", years.collect()),
                list("kind", kinds.collect()),
                list("reported", reported.to_vec()),
                list("state", states.to_vec()),
            ],
            text: self.text.clone(),
            has_others: self.has_others,
        }
    }

    /// What is picked out, in words.
    pub(super) fn in_words(&self, register: &Register) -> Vec<String> {
        let w = register.site.wording(register.visitor.lang);
        let form = self.form(register);
        let mut words: Vec<String> = Vec::new();
        for (_, label, choices) in &form.lists {
            let chosen = choices.iter().find(|choice| choice.is_chosen && !choice.value.is_empty());
            words.extend(chosen.map(|choice| format!("{label}: {}", choice.label)));
        }
        if !self.text.is_empty() {
            words.push(format!("{}: {}", w.text("register-filter-text"), self.text));
        }
        if self.has_others {
            words.push(w.text("register-filter-others"));
        }
        words
    }
}

/// What happened, as a word of the facts.
fn kind(breach: &Breach) -> Option<&'static str> {
    match breach.fact(FactKey::IncidentType).map(|fact| &fact.value) {
        Some(Value::Choice(kind)) => Some(kind),
        _ => None,
    }
}
