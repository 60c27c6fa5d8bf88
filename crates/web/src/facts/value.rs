//! The value of a fact on a form, and back.

use calendar::Start;
use incident::event::When;
use incident::fact::{FactKey, Kind as Shape, Value};
use serde_json::{Value as Json, json};

use super::answers;
use crate::form::{Answer, Field, Kind, Posted, moment_field, number, some_moment, whole};
use crate::room::Room;

/// The field for the value of a fact: as it was typed, else as it is held.
pub(crate) fn value_field(room: &Room, key: FactKey, posted: Option<&Posted>, held: Option<&Value>) -> Field {
    let w = room.wording();
    let label = w.fact(key);
    let typed = |name: &str| posted.map(|posted| posted.get(name).to_owned());
    match key.kind() {
        Shape::Bool => {
            let chosen = typed("value").or(match held {
                Some(Value::Bool(true)) => Some("true".to_owned()),
                Some(Value::Bool(false)) => Some("false".to_owned()),
                _ => None,
            });
            let answer =
                |value: &str, key: &str| Answer::new(value, w.text(key), chosen.as_deref() == Some(value));
            let answers =
                vec![answer("true", "stating-yes"), answer("false", "stating-no"), dont_know(room, posted)];
            Field::new("value", label, Kind::Radios(answers))
        }
        Shape::Choice(all) => {
            let held = if let Some(Value::Choice(choice)) = held { Some((*choice).to_owned()) } else { None };
            let chosen = typed("value").or(held);
            let (mut answers, fold_after) = answers(room, key, all, |value| chosen.as_deref() == Some(value));
            // That nobody knows yet is never hidden.
            let (at, fold_after) =
                if fold_after == 0 { (answers.len(), 0) } else { (fold_after, fold_after + 1) };
            answers.insert(at, dont_know(room, posted));
            Field::folded("value", label, Kind::Radios(answers), fold_after)
        }
        Shape::Choices(all) => {
            let is_chosen = |value: &str| match (posted, held) {
                (Some(posted), _) => posted.has("value", value),
                (None, Some(Value::Choices(choices))) => choices.contains(&value),
                _ => false,
            };
            let (answers, fold_after) = answers(room, key, all, is_chosen);
            let field = Field::folded("value", label, Kind::Checks(answers), fold_after);
            field.hint(w.text("stating-choices-hint"))
        }
        Shape::Count | Shape::Amount => {
            let bound =
                |name: &str, held: Option<f64>| typed(name).or(held.map(|n| w.number(n))).unwrap_or_default();
            let (exact, low, high) = match held {
                Some(Value::Number { min, max }) if min == max => (Some(*min), None, None),
                Some(Value::Number { min, max }) => {
                    (None, Some(*min), Some(*max).filter(|max| max.is_finite()))
                }
                _ => (None, None, None),
            };
            let kind = Kind::Range {
                exact: bound("value-exact", exact),
                min: bound("value-min", low),
                max: bound("value-max", high),
            };
            Field::new("value", label, kind).hint(w.text("stating-range-hint"))
        }
        Shape::Moment => {
            let proposed = if let Some(Value::When(start)) = held { Some(When(*start)) } else { None };
            moment_field(room, posted, "value", label, proposed)
        }
        Shape::Amounts | Shape::Text => {
            let held = match held {
                Some(Value::Text(text)) => text.clone(),
                Some(Value::Numbers(all)) => all.iter().map(|n| w.number(*n)).collect::<Vec<_>>().join("; "),
                _ => String::new(),
            };
            words_field(key, label, &typed("value").unwrap_or(held))
        }
    }
}

/// What happened takes some sentences; other facts in words are a few of them.
fn words_field(key: FactKey, label: String, text: &str) -> Field {
    match key {
        FactKey::Account => Field::area("value", label, text),
        _ => Field::line("value", label, text),
    }
}

fn dont_know(room: &Room, posted: Option<&Posted>) -> Answer {
    let is_chosen = posted.is_some_and(|posted| posted.get("value") == DONT_KNOW);
    Answer::new(DONT_KNOW, room.wording().text("stating-dont-know"), is_chosen)
}

/// "I don't know yet": nothing is recorded, for absent is unknown.
pub(crate) const DONT_KNOW: &str = "dont-know";

/// What was typed, as JSON; null when nothing was, `Err` when the form says already what is wrong.
pub(crate) fn typed_value(
    room: &Room,
    key: FactKey,
    form: &mut crate::form::Form,
    posted: &Posted,
) -> Result<Json, ()> {
    let text = posted.get("value");
    let read = |text: &str| number(text, room.visitor.lang);
    Ok(match key.kind() {
        Shape::Bool => text.parse().map_or(Json::Null, Json::Bool),
        Shape::Choice(_) | Shape::Text => {
            if text.is_empty() {
                Json::Null
            } else {
                json!(text)
            }
        }
        Shape::Choices(_) => {
            let chosen: Vec<&str> = posted.all("value").filter(|value| !value.is_empty()).collect();
            if chosen.is_empty() { Json::Null } else { json!(chosen) }
        }
        Shape::Count | Shape::Amount => {
            let of = |name: &str| match key.kind() {
                Shape::Count => whole(posted.get(name), room.visitor.lang),
                _ => read(posted.get(name)),
            };
            match (of("value-exact"), of("value-min"), of("value-max")) {
                (Ok(None), Ok(None), Ok(None)) => Json::Null,
                (Ok(Some(exact)), Ok(None), Ok(None)) => json!(exact),
                (Ok(None), Ok(Some(min)), Ok(None)) => json!({ "min": min }),
                (Ok(None), Ok(min), Ok(Some(max))) => json!({ "min": min.unwrap_or_default(), "max": max }),
                (Ok(Some(_)), Ok(_), Ok(_)) => {
                    form.err("value", room.wording().text("form-exact-or-range"));
                    return Err(());
                }
                _ => {
                    form.err("value", room.wording().text("form-no-number"));
                    return Err(());
                }
            }
        }
        Shape::Amounts => {
            let all: Result<Vec<_>, ()> = text.split(';').map(read).collect();
            match all {
                Ok(all) => json!(all.into_iter().flatten().collect::<Vec<_>>()),
                Err(()) => {
                    form.err("value", room.wording().text("form-no-number"));
                    return Err(());
                }
            }
        }
        Shape::Moment => match some_moment(room, form, posted, "value")? {
            None => Json::Null,
            Some(When(Start::Moment(at))) => json!(at.to_string()),
            Some(When(Start::Day(day))) => json!(day.to_string()),
        },
    })
}
