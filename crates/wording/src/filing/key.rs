//! Places in the file of a sheet.

use serde_json::{Map, Value};

/// A step of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// What has this name.
    Name(String),
    /// One of a list, by number.
    At(usize),
    /// One of a list for each answer.
    Each,
    /// The one of a list that has this name with this value.
    Where(String, String),
}

/// A place as a file writes it: `incident.types[kind=other].name`.
pub(super) fn steps(key: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    for part in key.split('.') {
        let (name, inner) = match part.split_once('[') {
            Some((name, inner)) => (name, Some(inner.strip_suffix(']')?)),
            None => (part, None),
        };
        steps.push(Step::Name(is_name(name).then(|| name.to_owned())?));
        match inner {
            None => {}
            Some("") => steps.push(Step::Each),
            Some(inner) => match inner.split_once('=') {
                Some((name, value)) if is_name(name) && is_name(value) => {
                    steps.push(Step::Where(name.to_owned(), value.to_owned()));
                }
                // A list is short: a number with more digits is a slip.
                _ => steps.push(Step::At(inner.parse().ok().filter(|at| *at < 10)?)),
            },
        }
    }
    Some(steps)
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// Puts a value at a place; whether there is such a place.
pub(super) fn put(place: &mut Value, steps: &[Step], value: Value) -> bool {
    let Some((first, rest)) = steps.split_first() else {
        *place = value;
        return true;
    };
    match first {
        Step::Name(name) => object(place).is_some_and(|object| {
            let inner = object.entry(name.clone()).or_insert(Value::Null);
            put(inner, rest, value)
        }),
        Step::At(at) => list(place).is_some_and(|list| {
            while list.len() <= *at {
                list.push(Value::Null);
            }
            put(&mut list[*at], rest, value)
        }),
        Step::Each => list(place).is_some_and(|list| {
            let Value::Array(values) = value else { return false };
            values.into_iter().all(|value| {
                let mut one = Value::Null;
                let is_put = put(&mut one, rest, value);
                list.push(one);
                is_put
            })
        }),
        Step::Where(name, wanted) => list(place).is_some_and(|list| {
            let found = list.iter_mut().find(|one| one[name.as_str()] == wanted.as_str());
            found.is_some_and(|one| put(one, rest, value))
        }),
    }
}

/// Whether anything stands at a place.
pub(super) fn stands(place: &Value, steps: &[Step]) -> bool {
    let Some((first, rest)) = steps.split_first() else { return !place.is_null() };
    match first {
        Step::Name(name) => stands(&place[name.as_str()], rest),
        Step::At(at) => stands(&place[*at], rest),
        Step::Each | Step::Where(..) => false,
    }
}

/// The object at a place that is one, or is still empty.
fn object(place: &mut Value) -> Option<&mut Map<String, Value>> {
    if place.is_null() {
        *place = Value::Object(Map::new());
    }
    place.as_object_mut()
}

fn list(place: &mut Value) -> Option<&mut Vec<Value>> {
    if place.is_null() {
        *place = Value::Array(Vec::new());
    }
    place.as_array_mut()
}
