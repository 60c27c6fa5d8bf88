//! `conditions.md`: each condition under a heading of its own, defined in Dutch with its source. Each act may have such a
//! file beside its pages.

use std::collections::BTreeMap;

use crate::Condition;
use crate::page::{What, nearest};

/// Reads the definitions of one file; nothing but conditions may be defined.
pub(super) fn read(text: &str) -> Result<BTreeMap<&'static str, String>, (usize, What)> {
    let mut definitions: BTreeMap<&'static str, String> = BTreeMap::new();
    let mut current: Option<&'static str> = None;
    for (index, line) in text.lines().enumerate() {
        if let Some(heading) = line.strip_prefix("### ") {
            let id = heading.trim().trim_matches('`');
            let condition = Condition::parse(id).ok_or_else(|| {
                let all = Condition::ALL.iter().map(|condition| condition.as_str());
                (
                    index + 1,
                    What::UnknownValue { key: "condition", value: id.into(), nearest: nearest(id, all) },
                )
            })?;
            current = Some(condition.as_str());
            definitions.entry(condition.as_str()).or_default();
        } else if line.starts_with('#') {
            current = None;
        } else if let Some(definition) = current.and_then(|id| definitions.get_mut(id)) {
            if !definition.is_empty() && !line.trim().is_empty() {
                definition.push(' ');
            }
            definition.push_str(line.trim());
        }
    }
    Ok(definitions)
}

/// The first of some conditions that has no definition.
pub(super) fn missing(
    definitions: &BTreeMap<&'static str, String>,
    used: impl IntoIterator<Item = Condition>,
) -> Option<&'static str> {
    let lacks = |condition: &Condition| definitions.get(condition.as_str()).is_none_or(String::is_empty);
    used.into_iter().find(lacks).map(Condition::as_str)
}
