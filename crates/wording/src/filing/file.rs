//! A sheet as a file in the structure that its form gives: only what the structure can hold, and never an answer that it does
//! not know.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use serde_json::{Number, Value};

use super::fill::{Answer, Filled, FilledSheet};
use super::key::{put, stands, steps};
use super::model::{Field, FieldKind, Shape};
use super::written::{Read, bounds, lei, mail, phone, read_duration, read_moment};
use crate::Wording;

/// A sheet as a file.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetFile {
    /// What stands in it.
    pub json: Value,
    /// The questions that are answered and of which the file can say nothing, by id.
    pub left_out: Vec<String>,
}

/// An answer as it stands in the file.
struct Stands {
    value: Option<Value>,
    /// Whether that is all that was answered.
    is_whole: bool,
}

impl Wording {
    /// The answers in the structure of the form; nothing when it has none. Moments are read on the clock of the zone.
    pub fn sheet_file(&self, filled: &FilledSheet, zone: &TimeZone) -> Option<SheetFile> {
        let mut fields = filled.sheet.fields();
        if fields.all(|field| field.key.is_none()) {
            return None;
        }
        let answered =
            |filled: &'_ Filled| filled.answer.as_ref().map(|answer| stand(filled.field, answer, zone));
        let mut told: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut left_out = Vec::new();
        for asked in filled.fields().filter(|asked| asked.field.key.is_some()) {
            let (Some(stood), Some(answer)) = (answered(asked), &asked.answer) else { continue };
            match &asked.field.rest {
                Some(rest) if !stood.is_whole => {
                    told.entry(rest).or_default().push(self.left_over(asked.field, answer));
                }
                _ if stood.value.is_none() => left_out.push(asked.field.id.clone()),
                _ => {}
            }
        }
        let mut json = Value::Object(serde_json::Map::new());
        for field in filled.sheet.fields() {
            let Some(steps) = field.key.as_deref().and_then(steps) else { continue };
            let asked = filled.fields().find(|asked| asked.field.id == field.id);
            let value = match asked {
                Some(asked) => answered(asked).and_then(|stood| stood.value),
                None if is_settled(filled, field) => {
                    field.unasked.as_ref().map(|says| says.in_language(self.lang()).into())
                }
                None => None,
            };
            if let Some(value) = with(value, told.get(field.id.as_str()))
                && !put(&mut json, &steps, value)
            {
                left_out.push(field.id.clone());
            }
        }
        for (key, value) in &filled.sheet.constants {
            let Some(steps) = steps(key) else { continue };
            if stands(&json, &steps[..steps.len() - 1]) {
                put(&mut json, &steps, value.clone().into());
            }
        }
        Some(SheetFile { json, left_out })
    }

    /// What the place of a question cannot hold, in words.
    fn left_over(&self, field: &Field, answer: &Answer) -> String {
        let label = field.label.in_language(self.lang()).to_owned();
        let gaps = [
            ("field", field.id.clone().into()),
            ("label", label.into()),
            ("answer", answer.text.clone().into()),
        ];
        self.format("sheet-file-told", gaps)
    }
}

/// Whether a question is not asked because of answers, and not because they are still missing.
fn is_settled(filled: &FilledSheet, field: &Field) -> bool {
    let is_answered = |id: &str| filled.fields().any(|it| it.field.id == id && it.answer.is_some());
    field.when.iter().all(|when| when.field == "late" || is_answered(&when.field))
}

/// Words with what other places could not hold below them.
fn with(value: Option<Value>, told: Option<&Vec<String>>) -> Option<Value> {
    let Some(told) = told else { return value };
    let words = value.and_then(|value| value.as_str().map(str::to_owned));
    Some(words.into_iter().chain(told.iter().cloned()).collect::<Vec<_>>().join("\n").into())
}

fn stand(field: &Field, answer: &Answer, zone: &TimeZone) -> Stands {
    let text = answer.text.trim();
    let whole = |value: Option<Value>| Stands { is_whole: value.is_some(), value };
    match field.kind {
        FieldKind::Text | FieldKind::Long => whole(Some(text.into())),
        FieldKind::Phone => whole(phone(text).map(Value::from)),
        FieldKind::Mail => whole(mail(text).map(Value::from)),
        FieldKind::Lei => whole(lei(text).map(Value::from)),
        FieldKind::Duration => whole(read_duration(text).map(Value::from)),
        FieldKind::Day => whole(read_moment(text).map(|read| read.start().date().to_string().into())),
        FieldKind::Moment => {
            let read = read_moment(text);
            let at = read.and_then(|read| zone.to_zoned(read.start()).ok());
            let value = at.map(|at| at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string().into());
            Stands { is_whole: matches!(read, Some(Read::Minute(_))), value }
        }
        FieldKind::Number => {
            let bounds = bounds(text);
            // Of a range the file says the most: an estimate that turns out too low has to be explained.
            let value = bounds.and_then(|(_, most)| plain(most));
            Stands { is_whole: value.is_some() && bounds.is_some_and(|(least, most)| least == most), value }
        }
        FieldKind::Choice | FieldKind::Choices => stand_chosen(field, answer),
    }
}

/// A whole number has no point.
fn plain(number: f64) -> Option<Value> {
    if number.fract() == 0.0 && number < 9e15 {
        return Some(Value::from(number as u64));
    }
    Number::from_f64(number).map(Value::Number)
}

/// Only options of the form, by the names that the file has for them.
fn stand_chosen(field: &Field, answer: &Answer) -> Stands {
    let chosen = field.options.iter().filter(|option| answer.values.contains(&option.id));
    let names: Vec<Value> = chosen
        .filter(|option| !option.not_in_file)
        .map(|option| option.file.as_ref().unwrap_or(&option.id).clone().into())
        .collect();
    let is_all = names.len() == answer.values.len();
    match field.shape {
        Some(Shape::Truth) => {
            let value = match answer.values.first().map(String::as_str) {
                Some("yes") => Some(Value::Bool(true)),
                Some("no") => Some(Value::Bool(false)),
                _ => None,
            };
            Stands { is_whole: value.is_some(), value }
        }
        None if field.kind == FieldKind::Choices => {
            Stands { value: (!names.is_empty()).then_some(Value::Array(names)), is_whole: is_all }
        }
        _ => Stands { is_whole: is_all && names.len() == 1, value: names.into_iter().next() },
    }
}
