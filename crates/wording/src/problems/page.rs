//! What is wrong with a page of the rulebook, in the form that Typst made familiar: what, and below it a hint.

use law::{PageProblem, What};

use super::one_line;
use crate::Wording;

impl Wording {
    /// Two lines: the place and what is wrong there, then how to mend it.
    pub fn page_problem(&self, problem: &PageProblem) -> String {
        let (what, hint) = self.page_mistake(&problem.what);
        let hint = self.format("page-hint", [("hint", hint.into())]);
        format!("{}: {what}\n  {hint}", problem.place)
    }

    /// What is wrong with a page of an organisation's own, and the hint.
    fn own_mistake(&self, what: &What) -> (String, String) {
        match what {
            What::NotOnOwnPage { what } => (
                self.format("page-not-on-own", [("what", what.as_str().into())]),
                self.text("page-not-on-own-hint"),
            ),
            What::CannotRead { message } => (
                self.format("page-cannot-read", [("message", one_line(message).into())]),
                self.text("page-cannot-read-hint"),
            ),
            What::TooLong { most } => (
                self.format("page-too-long", [("most", ((most / 1024) as f64).into())]),
                self.text("page-too-long-hint"),
            ),
            What::TooMany { most } => (
                self.format("page-too-many", [("most", (*most as f64).into())]),
                self.text("page-too-many-hint"),
            ),
            _ => (String::new(), String::new()),
        }
    }

    /// What is wrong with an id, a list of criteria, the keys of a block or a line of the log, and the hint.
    fn list_mistake(&self, what: &What) -> (String, String) {
        match what {
            What::NotOneOf { keys } => (
                self.format("page-not-one-of", [("keys", keys.join(", ").into())]),
                self.text("page-not-one-of-hint"),
            ),
            What::NotAChange { line } => (
                self.format("page-not-a-change", [("line", one_line(line).into())]),
                self.text("page-not-a-change-hint"),
            ),
            What::BadId { id } => {
                (self.format("page-bad-id", [("id", id.as_str().into())]), self.text("page-bad-id-hint"))
            }
            What::FollowsItself { id } => (
                self.format("page-follows-itself", [("id", id.as_str().into())]),
                self.text("page-follows-itself-hint"),
            ),
            What::MadeOfItself { id } => (
                self.format("page-made-of-itself", [("id", id.as_str().into())]),
                self.text("page-made-of-itself-hint"),
            ),
            _ => (String::new(), String::new()),
        }
    }

    /// What is wrong, and the hint.
    fn page_mistake(&self, what: &What) -> (String, String) {
        match what {
            What::NotText => self.mistake("page-not-text", "page-not-text-hint"),
            What::NoFrontMatter => self.mistake("page-no-front-matter", "page-no-front-matter-hint"),
            What::FrontMatterOpen => self.mistake("page-front-matter-open", "page-front-matter-open-hint"),
            What::NothingQuoted => self.mistake("page-nothing-quoted", "page-nothing-quoted-hint"),
            What::DatesReversed => self.mistake("page-dates-reversed", "page-dates-reversed-hint"),
            What::NotPinned => self.mistake("page-not-pinned", "page-not-pinned-hint"),
            What::HalfAlternative => self.mistake("page-half-alternative", "page-half-alternative-hint"),
            What::Toml { message } => {
                let message = one_line(message);
                (self.format("page-toml", [("message", message.into())]), self.text("page-toml-hint"))
            }
            What::Calendar(problem) => self.calendar_problem(problem),
            What::MissingKey { key } => (
                self.format("page-missing-key", [("key", key.as_str().into())]),
                self.format("page-missing-key-hint", [("key", key.as_str().into())]),
            ),
            What::NotADate { key } => {
                (self.format("page-not-a-date", [("key", (*key).into())]), self.text("page-not-a-date-hint"))
            }
            What::NotOneOf { .. }
            | What::MadeOfItself { .. }
            | What::NotAChange { .. }
            | What::BadId { .. }
            | What::FollowsItself { .. } => self.list_mistake(what),
            What::BadFileName => self.mistake("page-bad-name", "page-bad-name-hint"),
            What::NotOnOwnPage { .. }
            | What::CannotRead { .. }
            | What::TooLong { .. }
            | What::TooMany { .. } => self.own_mistake(what),
            What::DisplaceEachOther { id, other } => (
                self.format(
                    "page-displace-each-other",
                    [("id", id.as_str().into()), ("other", other.as_str().into())],
                ),
                self.text("page-displace-each-other-hint"),
            ),
            What::DuplicateId { id, first } => (
                self.format("page-duplicate-id", [("id", id.as_str().into())]),
                self.format("page-duplicate-id-hint", [("first", first.to_string().into())]),
            ),
            What::WordsNotQuoted { words, clause } => (
                self.format("page-words-not-quoted", [("words", words.as_str().into())]),
                match clause {
                    Some(clause) => {
                        self.format("page-words-not-quoted-hint", [("clause", clause.as_str().into())])
                    }
                    None => self.text("page-words-not-quoted-hint-none"),
                },
            ),
            What::UnknownKey { key, nearest } => (
                self.format("page-unknown-key", [("key", key.as_str().into())]),
                self.meant(nearest.as_ref(), "page-unknown-key-hint"),
            ),
            What::UnknownBlock { kind, nearest } => (
                self.format("page-unknown-block", [("kind", kind.as_str().into())]),
                self.meant(nearest.as_ref(), "page-unknown-block-hint"),
            ),
            What::UnknownRule { key, id, nearest } => (
                self.format("page-unknown-rule", [("key", (*key).into()), ("id", id.as_str().into())]),
                self.meant(nearest.as_ref(), "page-unknown-rule-hint"),
            ),
            What::UnknownValue { key, value, nearest } => (
                self.format("page-unknown-value", [("key", (*key).into()), ("value", value.as_str().into())]),
                self.meant(nearest.as_ref(), "page-unknown-value-hint"),
            ),
        }
    }

    pub(super) fn mistake(&self, what: &str, hint: &str) -> (String, String) {
        (self.text(what), self.text(hint))
    }
}
