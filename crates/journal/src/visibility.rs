//! Who may see an entry.

use std::collections::BTreeSet;

/// Who may see an entry. It stands in the envelope from the first day: need-to-know cannot be added later.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Visibility {
    /// Everybody who may see the stream.
    #[default]
    Stream,
    /// Only these people, by id.
    Only(BTreeSet<String>),
}

impl Visibility {
    /// Whether a person may see it, who may see the stream.
    pub fn includes(&self, person: &str) -> bool {
        match self {
            Visibility::Stream => true,
            Visibility::Only(people) => people.contains(person),
        }
    }

    /// `stream`, or `only:` with the ids, comma-separated, in order. Ids hold no comma.
    pub fn to_text(&self) -> String {
        match self {
            Visibility::Stream => "stream".to_owned(),
            Visibility::Only(people) => {
                let people: Vec<&str> = people.iter().map(String::as_str).collect();
                format!("only:{}", people.join(","))
            }
        }
    }

    /// Reads what [`Visibility::to_text`] wrote; nothing else.
    pub fn parse(text: &str) -> Option<Visibility> {
        let visibility = match text.strip_prefix("only:") {
            Some(people) => Visibility::Only(people.split(',').map(str::to_owned).collect()),
            None => Visibility::Stream,
        };
        (visibility.to_text() == text).then_some(visibility)
    }
}
