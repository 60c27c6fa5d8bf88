//! Lines about suppliers that are hit, and about those for whom we process data.

use incident::controller::event::ControllerCount;
use incident::event::{ControllersCounted, Event, SupplierAnswered, SupplierAsked, SupplierNamed};

use super::{Log, ended, told};

/// So many of them are named in a line; the entry holds all.
const NAMED: usize = 5;

impl Log<'_> {
    /// Who is hit, what was asked and answered, and how many people of whom; nothing for anything else.
    pub(super) fn about_suppliers(&self, event: &Event) -> Vec<String> {
        match event {
            Event::SupplierNamed(e) => self.supplier(e),
            Event::SupplierAsked(e) => self.supplier_asked(e),
            Event::SupplierAnswered(e) => self.supplier_answered(e),
            Event::ControllersCounted(e) => self.counted(e),
            _ => Vec::new(),
        }
    }

    fn supplier(&self, e: &SupplierNamed) -> Vec<String> {
        let gaps = [("who", self.who(&e.supplier)), ("hit", self.wording.word(e.hit).to_lowercase())];
        let mut said = vec![self.say("log-supplier-named", gaps)];
        said.extend(e.told_at.map(|at| self.say("log-supplier-told-us", [("at", self.at(at))])));
        said.extend(self.also("log-supplier-told-by", &e.told_by));
        said.extend(self.also("log-supplier-contact", &e.contact));
        said.extend(self.also("log-supplier-clause", &e.clause));
        said.extend(e.notice_hours.map(|n| self.say("log-supplier-hours", [("n", n.to_string())])));
        said.extend(self.also("log-supplier-because", &e.because));
        said
    }

    fn supplier_asked(&self, e: &SupplierAsked) -> Vec<String> {
        let topics: Vec<String> = e.topics.iter().map(|topic| self.wording.supplier_topic(topic)).collect();
        let gaps = [
            ("who", self.who(&e.supplier)),
            ("at", self.at(e.at)),
            ("by", told(&e.by)),
            ("channel", self.wording.word(e.channel)),
            ("topics", topics.join("; ")),
        ];
        let mut said = vec![self.say("log-supplier-asked", gaps)];
        said.extend(self.also("log-told-to", &e.to));
        said.extend(e.answer_by.map(|at| self.say("log-supplier-answer-by", [("at", self.at(at))])));
        said.extend(
            e.message.map(|number| self.say("log-supplier-message", [("number", number.to_string())])),
        );
        said
    }

    fn supplier_answered(&self, e: &SupplierAnswered) -> Vec<String> {
        let gaps = [
            ("who", self.who(&e.supplier)),
            ("at", self.at(e.at)),
            ("by", told(&e.by)),
            ("topic", self.wording.supplier_topic(&e.topic)),
            ("outcome", self.wording.word(e.outcome).to_lowercase()),
            ("text", ended(&e.text)),
        ];
        let mut said = vec![self.say("log-supplier-answered", gaps)];
        said.extend(e.aware_at.map(|at| self.say("log-supplier-aware", [("at", self.at(at))])));
        said.extend(e.next_at.map(|at| self.say("log-supplier-next", [("at", self.at(at))])));
        said
    }

    fn counted(&self, e: &ControllersCounted) -> Vec<String> {
        let rows: Vec<String> = e.rows.iter().take(NAMED).map(|row| self.count(row)).collect();
        let more = if e.rows.len() > NAMED { "; …" } else { "" };
        let gaps = [
            ("n", e.rows.len().to_string()),
            ("source", told(&e.source)),
            ("at", self.at(e.known_at)),
            ("rows", format!("{}{more}", rows.join("; "))),
        ];
        let mut said = vec![self.say("log-controllers-counted", gaps)];
        said.extend((!e.reason.trim().is_empty()).then(|| self.reason(&e.reason)));
        said
    }

    /// Whose, and how many.
    fn count(&self, row: &ControllerCount) -> String {
        let number = row.people.or(row.records).map(|between| self.wording.between(between));
        let number = number.unwrap_or_else(|| self.wording.text("truth-unknown"));
        format!("{}: {number}", self.who(&row.controller))
    }
}
