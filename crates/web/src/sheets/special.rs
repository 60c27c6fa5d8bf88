//! What only some sheets ask.

use incident::fact::{FactKey, Kind as Shape};
use readiness::agreement::event::{Clause, Cover, CoverLine, Covered};
use readiness::event::Word as _;
use readiness::prevention::listed::{LISTED, ListedMeasure};
use readiness::sheet::HIGHEST_LEVEL;
use readiness::team::event::{Act, Mandate};

use super::asker::Asker;
use crate::form::{Answer, Field, Kind};

impl Asker<'_> {
    /// A word of the list that a fact has.
    pub(super) fn fact(&mut self, name: &str, fact: FactKey, value: &mut String) {
        let words = if let Shape::Choice(words) = fact.kind() { words } else { &[] };
        let mut error = None;
        if let Some(typed) = self.typed(name) {
            let is_known = typed.is_empty() || words.contains(&typed.as_str());
            error = (!is_known).then_some("form-unknown");
            *value = if is_known { typed } else { String::new() };
        }
        let w = self.wording();
        let mut answers: Vec<Answer> =
            words.iter().map(|word| Answer::new(word, w.choice(fact, word), value == word)).collect();
        answers.sort_by_key(|answer| answer.label.to_lowercase());
        answers.insert(0, Answer::new("", w.text("stating-dont-know"), value.is_empty()));
        self.push(name, Kind::Select(answers), error);
    }

    /// Rules of the rulebook.
    pub(super) fn rules(&mut self, name: &str, value: &mut Vec<String>) {
        let rulebook = self.preparing.site.app.law();
        if let Some(posted) = self.posted {
            let key = self.name(name);
            *value = posted.all(&key).map(str::to_owned).collect();
        }
        let w = self.wording();
        let answers: Vec<Answer> = rulebook
            .rules()
            .map(|rule| Answer::new(&rule.id, w.order(rulebook, rule, None), value.contains(&rule.id)))
            .collect();
        value.retain(|id| answers.iter().any(|answer| answer.value == *id));
        self.push(name, Kind::Checks(answers), None);
    }

    /// Whether a contract settles something.
    pub(super) fn clause(&mut self, clause: Clause, held: Option<bool>) -> Option<bool> {
        let mut is_there = held;
        self.yes_no(&format!("clause-{}", clause.id()), &mut is_there);
        if let Some(field) = self.fields.last_mut() {
            field.label = self.preparing.wording().word(clause);
            field.hint = self.preparing.wording().word_hint(clause).unwrap_or_default();
        }
        is_there
    }

    /// What a policy says of a cover.
    pub(super) fn cover(&mut self, cover: Cover, held: Option<CoverLine>) -> Option<CoverLine> {
        let mut covered: Option<Covered> = held.as_ref().map(|line| line.covered);
        let mut line = held.unwrap_or_else(|| CoverLine { cover, ..CoverLine::default() });
        self.together("covers", cover, |asker| {
            asker.some_choice("covered", &mut covered);
            asker.euros("cover_limit_cents", &mut line.limit_cents);
            asker.euros("cover_deductible_cents", &mut line.deductible_cents);
            asker.line("condition", &mut line.condition);
        });
        line.covered = covered?;
        Some(line)
    }

    /// Whether a role may do something.
    pub(super) fn mandate(&mut self, act: Act, held: Option<Mandate>) -> Option<Mandate> {
        let mut may = held.is_some();
        let mut mandate = held.unwrap_or_else(|| Mandate { act, ..Mandate::default() });
        self.together("mandates", act, |asker| {
            asker.tick("may", &mut may);
            if act == Act::Spend {
                asker.euros("limit_cents", &mut mandate.limit_cents);
            }
            asker.line("condition", &mut mandate.condition);
        });
        may.then_some(mandate)
    }

    /// How far a measure is.
    pub(super) fn level(&mut self, name: &str, value: &mut u8) {
        if let Some(level) = self.typed(name).and_then(|typed| typed.parse().ok()) {
            *value = level;
        }
        let w = self.wording();
        let answer = |level: u8| Answer {
            value: level.to_string(),
            label: w.level(level),
            hint: w.level_hint(level),
            is_chosen: level == *value,
        };
        let answers = (0..=HIGHEST_LEVEL).map(answer).collect();
        self.push(name, Kind::Radios(answers), None);
    }

    /// A measure of the list; the sheet of a measure of our own has none.
    pub(super) fn listed(&mut self, name: &str, value: &mut String) {
        let listed = LISTED;
        if let Some(typed) = self.typed(name) {
            *value = typed;
        }
        if !value.is_empty() && listed.iter().all(|known| known.id != value.as_str()) {
            value.clear();
        }
        let w = self.wording();
        let answer =
            |known: &ListedMeasure| Answer::new(known.id, w.listed_measure(known), known.id == value);
        let mut answers: Vec<Answer> = listed.iter().map(answer).collect();
        answers.insert(0, Answer::new("", w.text("form-own-measure"), value.is_empty()));
        self.push(name, Kind::Select(answers), None);
    }
}

/// What a field says, for people who do not fill it in.
pub(super) fn in_words(field: &Field) -> String {
    let chosen = |answers: &[Answer]| {
        let chosen: Vec<&str> = answers
            .iter()
            .filter(|answer| answer.is_chosen && !answer.value.is_empty())
            .map(|answer| answer.label.as_str())
            .collect();
        chosen.join(", ")
    };
    match &field.kind {
        Kind::Line { value, .. }
        | Kind::Filled { value, .. }
        | Kind::Area { value }
        | Kind::Day { value } => value.clone(),
        Kind::Radios(answers) | Kind::Checks(answers) | Kind::Select(answers) => chosen(answers),
        Kind::Range { .. } | Kind::Moment { .. } | Kind::File | Kind::Open { .. } | Kind::Close { .. } => {
            String::new()
        }
    }
}
