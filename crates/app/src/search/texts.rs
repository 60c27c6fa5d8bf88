//! Which texts an entry and a sheet are found by.

use incident::event::{Event, Said};
use journal::{Entry, Visibility};
use readiness::event::Sheet;
use readiness::prepared::{Prepared, SheetId};
use serde_json::Value;
use store::{Findable, SeenBy};
use wording::Wording;

use super::{is_found, item_of};
use crate::App;

/// Fields that hold ids, words of closed lists and hashes. What they say stands in the line in the words of people.
const CODES: [&str; 51] = [
    "type",
    "subjects",
    "fact",
    "certainty",
    "level",
    "rule",
    "reopen_when",
    "regime",
    "moment",
    "mark",
    "kind",
    "act",
    "hit",
    "on",
    "outcome",
    "stage",
    "service",
    "trust",
    "tlp",
    "direction",
    "answer",
    "choice",
    "shift",
    "wellbeing",
    "part",
    "effect",
    "track",
    "digest",
    "evidence",
    "image",
    "task",
    "blocked_by",
    "called_by",
    "stands_in_for",
    "rulebook",
    "line",
    "of",
    "role",
    "forms",
    "relation",
    "import",
    "classification",
    "treatment",
    "language",
    "went",
    "improves",
    "worked",
    "end",
    "topic",
    "topics",
    "categories",
];

/// A number as people of the Netherlands write it begins otherwise.
const COUNTRY: &str = "+31";

impl App {
    /// The text of an entry of an incident; nothing when it was erased, cannot be read, or is not for finding.
    pub(super) fn entry_text(&self, words: &[Wording; 2], entry: &Entry) -> Option<Findable> {
        let payload = entry.payload.as_ref()?;
        let said: Said = serde_json::from_str(&payload.event).ok()?;
        if !said.event.is_understood() || !is_found(&said.event) {
            return None;
        }
        let zone = self.law().calendar().zone();
        let value: Value = serde_json::from_str(&payload.event).ok()?;
        Some(Findable {
            item: entry.number,
            said: words.each_ref().map(|words| words.log_line(&said.event, &self.rulebook(), zone)),
            // What is still to come in an exercise is not to be found by who plays.
            written: if matches!(said.event, Event::ExerciseBegun(_)) {
                String::new()
            } else {
                written(&value)
            },
            seen_by: match &entry.visibility {
                Visibility::Stream => SeenBy::Everybody,
                Visibility::Only(people) => SeenBy::Only(people.clone()),
                Visibility::Counsel => SeenBy::WhoReadsCounsel,
            },
        })
    }
}

/// The texts of a sheet: one, or two when something of it is private.
pub(super) fn sheet_texts(words: &[Wording; 2], id: SheetId, sheet: &Sheet) -> Vec<Findable> {
    let text = |variant: u64, sheet: &Sheet, seen_by: SeenBy| Findable {
        item: item_of(id, variant),
        said: words.each_ref().map(|words| {
            // Its own words only: what it points to is a sheet itself, and may change without it.
            let title = words.sheet_title(sheet, &Prepared::default());
            let kind = match sheet {
                Sheet::Contact(contact) => format!(" ({})", words.word(contact.kind)),
                _ => String::new(),
            };
            format!("{}: {title}{kind}", words.word(sheet.kind()))
        }),
        written: serde_json::to_value(sheet).map(|value| written(&value)).unwrap_or_default(),
        seen_by,
    };
    match sheet {
        Sheet::Contact(contact) if contact.has_private() => vec![
            text(1, &Sheet::Contact(contact.without_private()), SeenBy::WhoSeesNoPrivate),
            text(2, sheet, SeenBy::WhoSeesPrivate),
        ],
        sheet => vec![text(0, sheet, SeenBy::Everybody)],
    }
}

/// The numbers of all texts that a sheet may have.
pub(super) fn items_of(id: SheetId) -> [u64; 3] {
    [0, 1, 2].map(|variant| item_of(id, variant))
}

/// What somebody wrote in an entry; nothing when it says nothing any more.
pub(crate) fn written_in(entry: &Entry) -> Option<String> {
    let value: Value = serde_json::from_str(&entry.payload.as_ref()?.event).ok()?;
    Some(written(&value))
}

/// Every text that somebody wrote in an event or a sheet, in its order.
fn written(value: &Value) -> String {
    let mut texts = Vec::new();
    collect("", value, &mut texts);
    texts.join(" · ")
}

fn collect(key: &str, value: &Value, texts: &mut Vec<String>) {
    match value {
        _ if CODES.contains(&key) => {}
        Value::String(text) if is_code(text) => {}
        Value::String(text) => {
            texts.push(text.clone());
            // Who looks for a number types it as it is dialled here.
            texts.extend(text.strip_prefix(COUNTRY).map(|rest| format!("0{rest}")));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(key, value, texts)),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| collect(key, value, texts)),
        _ => {}
    }
}

/// A moment, a day, a hash or an id of several words: nobody typed it to be read.
fn is_code(text: &str) -> bool {
    let is_time = text.parse::<jiff::Timestamp>().is_ok() || text.parse::<jiff::civil::Date>().is_ok();
    let is_hash = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let of_id = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_id = text.contains('-') && !text.starts_with('-') && text.bytes().all(of_id);
    // The number of a sheet of paper is read: `12-3`.
    is_time
        || is_hash
        || (is_id && text.bytes().any(|byte| byte.is_ascii_lowercase()))
        || text.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::written;

    #[test]
    fn what_people_wrote_is_found_and_codes_moments_and_hashes_are_not() {
        let event = json!({
            "type": "containment-taken", "subjects": ["klant-17"], "act": "switch-off", "system": "Planningsserver",
            "from": "2021-07-02T16:30:00Z", "until": "2021-07-03", "by": "Teun", "digest": "a".repeat(64),
            "sheet": "12-3", "ground": "not-applicable", "alternatives": [{ "what": "Niets doen" }], "count": 7,
            "number": "+31612345678", "note": " ",
        });
        assert_eq!(written(&event), "Planningsserver · Teun · 12-3 · Niets doen · +31612345678 · 0612345678");
    }
}
