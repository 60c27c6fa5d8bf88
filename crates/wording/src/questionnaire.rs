//! The list of questions that everybody who was there may answer afterwards (`wording/evaluation/questions.toml`).

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{Lang, Wording};

const FILE: &str = include_str!("../../../wording/evaluation/questions.toml");

/// A question of the list.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListedQuestion {
    /// Its id, as journals hold it.
    pub id: String,
    /// What it asks for.
    pub kind: Asks,
    /// Its words in Dutch.
    nl: String,
    /// Its words in English.
    en: String,
}

/// What a question asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asks {
    /// How something went, with room for words.
    Went,
    /// Words only.
    Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    question: Vec<ListedQuestion>,
}

/// The questions, read once. A file that cannot be read leaves none; a test sees to it that it can be.
static QUESTIONS: LazyLock<Vec<ListedQuestion>> =
    LazyLock::new(|| toml::from_str::<File>(FILE).map(|file| file.question).unwrap_or_default());

/// The questions, in the order in which they are asked.
pub fn questionnaire() -> &'static [ListedQuestion] {
    &QUESTIONS
}

impl Wording {
    /// The words of a question, by its id; the id itself where this program has no such question any more.
    pub fn asked(&self, id: &str) -> String {
        let question = questionnaire().iter().find(|question| question.id == id);
        question.map_or(id, |question| self.of_list(question)).to_owned()
    }

    /// The words of a question.
    pub fn of_list<'a>(&self, question: &'a ListedQuestion) -> &'a str {
        match self.lang() {
            Lang::Nl => &question.nl,
            Lang::En => &question.en,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_questions_can_be_read_have_ids_of_their_own_and_end_as_questions() {
        let file: File = toml::from_str(FILE).unwrap_or_else(|error| panic!("{error}"));
        let ids: BTreeSet<&str> = file.question.iter().map(|question| question.id.as_str()).collect();
        assert_eq!(ids.len(), file.question.len());
        for question in questionnaire() {
            assert!(question.nl.ends_with('?') && question.en.ends_with('?'), "{}", question.id);
        }
    }

    #[test]
    fn a_question_is_plain_dutch() {
        for question in questionnaire() {
            let score =
                crate::readability::measure(&question.nl, Lang::Nl).flesch_douma().unwrap_or_default();
            assert!(score >= crate::readability::PLAIN, "{}: {score}", question.id);
        }
    }

    #[test]
    fn a_question_of_another_program_shows_by_its_id() {
        assert_eq!(Wording::new(Lang::En).asked("keep"), "What went well, and should we keep?");
        assert_eq!(Wording::new(Lang::Nl).asked("mood"), "mood");
    }
}
