//! Drafts and incidents for the tests.

use std::sync::LazyLock;

use incident::state::State;
use serde_json::{Value, json};
use testkit::story::{Told, given};
use wording::Lang;
use wording::lint::{Draft, Finding, Level, Rules};

pub(crate) static RULES: LazyLock<Rules> = LazyLock::new(Rules::new);

/// A Dutch letter to data subjects, of which nothing is known.
pub(crate) fn draft(body: &str) -> Draft<'_> {
    Draft {
        lang: Lang::Nl,
        reader: Lang::En,
        audience: "data-subjects",
        template: "letter",
        subject: "",
        body,
        responsibility: None,
        state: None,
        leaked: &[],
    }
}

/// The ids of the rules that say something of a draft, each once.
pub(crate) fn rules_that_speak(draft: &Draft<'_>) -> Vec<String> {
    let mut ids: Vec<String> = RULES.check(draft).iter().map(|finding| finding.rule.to_owned()).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// What one rule says of a draft.
pub(crate) fn said_by(rule: &str, draft: &Draft<'_>) -> Vec<Finding<'static>> {
    RULES.check(draft).into_iter().filter(|finding| finding.rule == rule).collect()
}

/// Whether one rule blocks a draft.
pub(crate) fn blocks(rule: &str, draft: &Draft<'_>) -> bool {
    said_by(rule, draft).iter().any(|finding| finding.level == Level::Block)
}

/// An incident at Van Loon Techniek of which nothing is known.
pub(crate) fn opened() -> Told {
    given().when(json!({
        "command": "open-incident", "code_name": "MOLEN", "kind": "incident",
        "profile": { "role": "controller", "sector": "service_provider", "country": "NL" }
    }))
}

/// The command that records a fact.
pub(crate) fn fact(name: &str, value: &Value, certainty: &str) -> Value {
    json!({ "command": "record-fact", "fact": name, "value": value, "certainty": certainty, "source": "Polder IT" })
}

/// An incident in which one fact is held.
pub(crate) fn knowing(name: &str, value: &Value, certainty: &str) -> State {
    opened().when(fact(name, value, certainty)).state
}
