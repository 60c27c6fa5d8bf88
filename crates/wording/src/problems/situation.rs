//! What is wrong with a situation, in one line.

use incident::situation::{Form, SituationProblem, Wrong};

use super::{one_line, shortened};
use crate::Wording;

impl Wording {
    /// One line: where, what, how to mend it. `facts.persoons: dit gegeven bestaat niet; bedoelt u "persons"?`
    pub fn situation_problem(&self, problem: &SituationProblem) -> String {
        let path = shortened(&problem.path);
        let path = path.as_str();
        let line = |line: usize| self.format("situation-line", [("line", line.into())]);
        let what = self.what_is_wrong(path, &problem.what);
        match (problem.line, path) {
            (Some(at), "") => format!("{}: {what}", line(at)),
            (Some(at), _) => format!("{}: {path}: {what}", line(at)),
            (None, "") => what,
            (None, _) => format!("{path}: {what}"),
        }
    }

    fn what_is_wrong(&self, path: &str, wrong: &Wrong) -> String {
        let is_fact = path.starts_with("facts.");
        match wrong {
            Wrong::Unreadable { message } => {
                self.format("situation-unreadable", [("message", one_line(message).into())])
            }
            Wrong::NotText => self.text("situation-not-text"),
            Wrong::Empty => self.text("situation-empty"),
            Wrong::CutOff => self.text("situation-cut-off"),
            Wrong::KeyTwice => self.text("situation-key-twice"),
            Wrong::UnknownKey { nearest } => {
                let key = if is_fact { "situation-unknown-fact" } else { "situation-unknown-key" };
                self.format(key, [("mend", self.meant(nearest.as_ref(), "situation-see-keys").into())])
            }
            Wrong::UnknownValue { value, nearest } => {
                let mend = self.meant(nearest.as_ref(), "situation-see-values");
                self.format(
                    "situation-unknown-value",
                    [("value", one_line(value).into()), ("mend", mend.into())],
                )
            }
            Wrong::WrongForm { expected } => self.text(form_key(*expected)),
            Wrong::Negative => self.text("situation-negative"),
            Wrong::NotWhole => self.text("situation-not-whole"),
            Wrong::NotANumber => self.text("situation-not-a-number"),
            Wrong::NotFinite => self.text("situation-not-finite"),
            Wrong::MinimumAboveMaximum => self.text("situation-minimum-above-maximum"),
            Wrong::NotAMoment { text } => self.with_text("situation-not-a-moment", text),
            Wrong::ImpossibleMoment { text } => self.with_text("situation-impossible-moment", text),
            Wrong::AmbiguousMoment { text } => self.with_text("situation-ambiguous-moment", text),
            Wrong::Conflict { with } => self.format("situation-conflict", [("with", with.as_str().into())]),
            Wrong::UnknownRule { nearest } => {
                let mend = self.meant(nearest.as_ref(), "situation-see-rules");
                self.format("situation-unknown-rule", [("mend", mend.into())])
            }
        }
    }

    fn with_text(&self, key: &str, text: &str) -> String {
        self.format(key, [("text", one_line(text).into())])
    }
}

fn form_key(form: Form) -> &'static str {
    match form {
        Form::Table => "situation-form-table",
        Form::Bool => "situation-form-bool",
        Form::Number => "situation-form-number",
        Form::Text => "situation-form-text",
        Form::ListOfText => "situation-form-list",
        Form::Moment => "situation-form-moment",
    }
}
