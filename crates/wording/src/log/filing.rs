//! Lines about filings.

use incident::event::{Event, FilingSubmitted};

use super::{Log, ended, told};

impl Log<'_> {
    /// The content itself stands with the entry: it is too long for a line.
    pub(super) fn filing(&self, event: &FilingSubmitted) -> Vec<String> {
        let gaps = [
            ("rule", self.rule(&event.rule).into()),
            ("at", self.at(event.at).into()),
            ("channel", ended(&event.channel).into()),
        ];
        let mut sentences = vec![self.wording.format("log-filing-submitted", gaps)];
        if let Some(reference) = &event.reference {
            sentences.push(self.with("log-reference", "reference", ended(reference)));
        }
        if let Some(reason) = &event.delay_reason {
            sentences.push(self.with("log-delay-reason", "reason", ended(reason)));
        }
        if let Some(entry) = event.supersedes {
            sentences.push(self.with("log-filing-supersedes", "filing", entry.to_string()));
        }
        sentences
    }

    /// What stands around a filing: answers on its sheet, what the authority said, that it was withdrawn or will be late.
    pub(super) fn around_filing(&self, event: &Event) -> Vec<String> {
        match event {
            Event::SheetAnswered(e) => {
                let key = if e.answer.is_empty() { "log-sheet-taken-back" } else { "log-sheet-answered" };
                let answer = ended(&e.answer.join("; "));
                vec![
                    self.say(key, [("sheet", told(&e.sheet)), ("field", told(&e.field)), ("answer", answer)]),
                ]
            }
            Event::AuthorityAnswered(e) => {
                let gaps = [
                    ("by", told(&e.by)),
                    ("at", self.at(e.at)),
                    ("filing", e.filing.to_string()),
                    ("text", ended(&e.text)),
                ];
                let mut said = vec![self.say("log-authority-answered", gaps)];
                said.extend(
                    e.reference.as_ref().map(|it| self.with("log-reference", "reference", ended(it))),
                );
                said.extend(e.wants_by.map(|at| self.with("log-answer-wants", "at", self.at(at))));
                said
            }
            Event::FilingWithdrawn(e) => {
                let gaps =
                    [("filing", e.filing.to_string()), ("at", self.at(e.at)), ("channel", ended(&e.channel))];
                vec![self.say("log-filing-withdrawn", gaps), self.reason(&e.reason)]
            }
            Event::DelayForeseen(e) => {
                let mut said =
                    vec![self.with("log-delay-foreseen", "rule", self.rule(&e.rule)), self.reason(&e.reason)];
                said.extend(e.expected_at.map(|at| self.with("log-delay-expected", "at", self.at(at))));
                said.extend(e.told_at.map(|at| self.with("log-delay-told", "at", self.at(at))));
                said
            }
            _ => Vec::new(),
        }
    }
}
