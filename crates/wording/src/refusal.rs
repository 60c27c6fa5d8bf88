//! Why a command is refused, in one or two sentences: what was refused, and how to go on.

use incident::fact::{Certainty, FactKey};
use incident::ransom::event::RansomGround;
use incident::refusal::Refusal;

use crate::problems::{one_line, shortened};
use crate::{Value, Wording};

impl Wording {
    /// What is refused and how to go on: `Dit incident is gesloten; er is niets vastgelegd. Heropen het eerst, met een
    /// reden.` For [`Refusal::Revised`] this says what holds now; whoever shows it puts both texts side by side.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::Unknown { field, word, nearest } => self.unknown_word(field, word, nearest.as_deref()),
            // A situation problem ends as it likes, so nothing stands behind it.
            Refusal::BadValue(problem) => {
                self.format("refusal-bad-value", [("problem", self.situation_problem(problem).into())])
            }
            other => self.format(&format!("refusal-{}", other.id()), self.gaps(other)),
        }
    }

    /// What the sentence of a refusal is filled in with. Numbers of entries are names: they get no separators.
    fn gaps<'a>(&self, refusal: &'a Refusal) -> Vec<(&'static str, Value<'a>)> {
        match refusal {
            Refusal::Empty { field } | Refusal::InTheFuture { field } | Refusal::Unreadable { field } => {
                vec![("field", self.field(field).into())]
            }
            Refusal::Revised { fact, entry, source, value, certainty } => vec![
                ("fact", self.fact_named(fact).into()),
                ("entry", entry.to_string().into()),
                ("source", one_line(source).into()),
                ("value", self.written_value(fact, value).into()),
                ("certainty", self.certainty_named(certainty).into()),
            ],
            Refusal::Overtaken { entry } | Refusal::NothingNew { entry } | Refusal::NoSuchEntry { entry } => {
                vec![("entry", entry.to_string().into())]
            }
            Refusal::NoConflict { fact } => vec![("fact", self.fact_named(fact).into())],
            Refusal::NotWaived { rule }
            | Refusal::DelayNeedsReason { rule }
            | Refusal::NoTermToMiss { rule }
            | Refusal::HourNeeded { rule } => {
                vec![("rule", one_line(rule).into())]
            }
            Refusal::TaskExists { task } | Refusal::NoSuchTask { task } | Refusal::TaskFinished { task } => {
                vec![("task", one_line(task).into())]
            }
            Refusal::Undecided { rules } => vec![("rules", rules.join(", ").into())],
            Refusal::Contested { facts } => {
                let facts: Vec<String> = facts.iter().map(|fact| self.fact(*fact)).collect();
                vec![("facts", facts.join(", ").into())]
            }
            Refusal::OtherCommand { fact, command } => {
                vec![("fact", self.fact(*fact).into()), ("command", (*command).into())]
            }
            Refusal::Reserved { field, word } => {
                vec![("field", self.field(field).into()), ("word", shortened(word).into())]
            }
            Refusal::EvidenceExists { evidence } => vec![("evidence", one_line(evidence).into())],
            Refusal::TooLong { field, limit } => {
                vec![("field", self.field(field).into()), ("limit", (*limit).into())]
            }
            Refusal::OutOfBounds { field, from, to } => {
                let bounds = [("from", from.to_string().into()), ("to", to.to_string().into())];
                [("field", self.field(field).into())].into_iter().chain(bounds).collect()
            }
            Refusal::LineEntered { sheet, line, entry } => {
                vec![("place", self.paper_place(sheet, *line).into()), ("entry", entry.to_string().into())]
            }
            other => self.gaps_in_rooms(other),
        }
    }

    /// The same for refusals about steering, work and evidence.
    fn gaps_in_rooms<'a>(&self, refusal: &'a Refusal) -> Vec<(&'static str, Value<'a>)> {
        let grounds = |grounds: &[RansomGround]| -> Value<'a> {
            let words: Vec<String> = grounds.iter().map(|ground| self.word(*ground)).collect();
            words.join("; ").into()
        };
        match refusal {
            Refusal::NoSuch { what, id } | Refusal::Exists { what, id } | Refusal::Ended { what, id } => {
                vec![("what", self.text(&format!("thing-{}", what.id())).into()), ("id", one_line(id).into())]
            }
            Refusal::TooMany { field, limit } => {
                vec![("field", self.field(field).into()), ("limit", (*limit).into())]
            }
            Refusal::Backwards { field } => vec![("field", self.field(field).into())],
            Refusal::Circle { task } | Refusal::NoService { task } | Refusal::WaitsForUnseen { task } => {
                vec![("task", one_line(task).into())]
            }
            Refusal::DoesNotSee { name } => vec![("name", one_line(name).into())],
            Refusal::MeetingIsOpen { meeting } => vec![("meeting", meeting.to_string().into())],
            Refusal::NotControlled { decisions } => {
                let numbers: Vec<String> = decisions.iter().map(u32::to_string).collect();
                vec![("decisions", numbers.join(", ").into())]
            }
            Refusal::AlternativesNeeded { least } => vec![("least", (*least).into())],
            Refusal::DossierIncomplete { grounds: which } | Refusal::GroundObjects { grounds: which } => {
                vec![("grounds", grounds(which))]
            }
            Refusal::AlwaysAsked { ground } => vec![("ground", self.word(*ground).into())],
            Refusal::NotTheirs { from, to } => {
                vec![("from", one_line(from).into()), ("to", one_line(to).into())]
            }
            Refusal::NotApproved { message } | Refusal::TextChanged { message } => {
                vec![("message", message.to_string().into())]
            }
            Refusal::Stale { facts } => {
                let facts: Vec<String> = facts.iter().map(|fact| self.fact(*fact)).collect();
                vec![("facts", facts.join(", ").into())]
            }
            Refusal::NotYours { right } => vec![("right", self.word(*right).into())],
            Refusal::NotAgreed { line } => vec![("line", line.to_string().into())],
            Refusal::ConsentNeeded { supplier } => vec![("supplier", one_line(supplier).into())],
            Refusal::TooMuch { field } => vec![("field", self.field(field).into())],
            Refusal::NotDone { improvement } => vec![("improvement", improvement.to_string().into())],
            Refusal::Twice { field, word } => {
                vec![("field", self.field(field).into()), ("word", shortened(word).into())]
            }
            Refusal::KeptUntil { until } => vec![("day", self.day(*until).into())],
            Refusal::NoIndicator { kind } => vec![("kind", self.word(*kind).into())],
            _ => Vec::new(),
        }
    }

    fn unknown_word(&self, field: &str, word: &str, nearest: Option<&str>) -> String {
        let mend = match nearest {
            // How a country is written helps more than the one country that we know best.
            Some(nearest) if field != "country" => {
                self.format("refusal-meant", [("nearest", nearest.to_owned().into())])
            }
            _ => self.find(&format!("mend-{field}"), []).unwrap_or_else(|| self.text("mend-spelling")),
        };
        let gaps =
            [("field", self.field(field).into()), ("word", shortened(word).into()), ("mend", mend.into())];
        self.format("refusal-unknown", gaps)
    }

    /// A field with its name in a command, when that is another word: `bron (source)`.
    fn field(&self, name: &str) -> String {
        match self.find(&format!("field-{name}"), []) {
            Some(words) if words != name => format!("{words} ({name})"),
            _ => name.to_owned(),
        }
    }

    fn fact_named(&self, name: &str) -> String {
        FactKey::parse(name).map_or_else(|| one_line(name), |key| self.fact(key))
    }

    fn certainty_named(&self, name: &str) -> String {
        Certainty::parse(name).map_or_else(|| one_line(name), |certainty| self.certainty(certainty))
    }

    /// A value that was written as JSON: a word where it is a single one, else as it was written.
    fn written_value(&self, fact: &str, json: &str) -> String {
        let text = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        match (json, text) {
            ("true", _) => self.text("truth-yes"),
            ("false", _) => self.text("truth-no"),
            (_, Some(word)) if !word.contains(['"', '\\']) => match FactKey::parse(fact) {
                Some(key) => shortened(&self.choice(key, word)),
                None => shortened(word),
            },
            _ => json.parse().map_or_else(|_| shortened(json), |number| self.number(number)),
        }
    }
}
