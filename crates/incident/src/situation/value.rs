//! One value by itself, as an event or a command holds it.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::facts::Slot;
use super::problem::SituationProblem;
use super::read::Reader;
use super::tree::Tree;
use crate::fact::{FactKey, Kind, Value};

/// Reads the value of a fact; `None` for null. Moments in it need an offset.
///
/// # Errors
///
/// What is wrong with it, at the path of the fact.
pub fn read_value(key: FactKey, json: &serde_json::Value) -> Result<Option<Value>, SituationProblem> {
    let reader = Reader { now: Timestamp::UNIX_EPOCH, zone: &TimeZone::UTC, rules: &[], events: &[] };
    Slot::new(key.as_str(), &tree(json)).value(&reader, key.kind())
}

/// The value of a choice that is written so, if there is one.
pub fn choice(key: FactKey, word: &str) -> Option<&'static str> {
    match key.kind() {
        Kind::Choice(all) => all.iter().copied().find(|known| *known == word),
        _ => None,
    }
}

fn tree(json: &serde_json::Value) -> Tree {
    match json {
        serde_json::Value::Null => Tree::Null,
        serde_json::Value::Bool(value) => Tree::Bool(*value),
        serde_json::Value::Number(number) => Tree::Number(number.as_f64().unwrap_or(f64::NAN)),
        serde_json::Value::String(text) => Tree::Text(text.clone()),
        serde_json::Value::Array(items) => Tree::List(items.iter().map(tree).collect()),
        serde_json::Value::Object(entries) => {
            Tree::Table(entries.iter().map(|(key, value)| (key.clone(), tree(value))).collect())
        }
    }
}
