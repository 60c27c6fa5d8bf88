//! A letter as it waits in the outbox.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use journal::Visibility;
use mail::{Attached, Letter};
use serde::{Deserialize, Serialize};

/// A letter with what must be known of it to write down what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Body {
    /// Its id, which stands in it too.
    pub(crate) letter: String,
    /// The number of the entry because of which it was written.
    pub(crate) entry: u64,
    to: String,
    /// What entries say of to whom it is: a private address stays out of them.
    pub(crate) shown: String,
    subject: String,
    text: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<File>,
    pub(crate) written_at: Timestamp,
    visibility: String,
    /// Data subjects, so that one person can be erased.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) subjects: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct File {
    name: String,
    media_type: String,
    bytes: String,
}

impl Body {
    pub(crate) fn new(
        id: String,
        entry: u64,
        letter: &Letter,
        visibility: &Visibility,
        written_at: Timestamp,
    ) -> Body {
        let file = |attached: &Attached| File {
            name: attached.name.clone(),
            media_type: attached.media_type.clone(),
            bytes: STANDARD.encode(&attached.bytes),
        };
        Body {
            letter: id,
            entry,
            to: letter.to.clone(),
            shown: mail::address(&letter.to).unwrap_or_else(|| letter.to.clone()),
            subject: letter.subject.clone(),
            text: letter.text.clone(),
            attachments: letter.attachments.iter().map(file).collect(),
            written_at,
            visibility: visibility.to_text(),
            subjects: Vec::new(),
        }
    }

    /// What stands in a row; nothing when it is no letter that this program wrote.
    pub(crate) fn read(text: &str) -> Option<Body> {
        serde_json::from_str(text).ok()
    }

    pub(crate) fn to_text(&self) -> String {
        serde_json::to_string(self).expect("a letter has no key that JSON cannot hold")
    }

    /// The letter itself; nothing when a file in it cannot be read.
    pub(crate) fn letter(&self) -> Option<Letter> {
        let attached = |file: &File| {
            let bytes = STANDARD.decode(&file.bytes).ok()?;
            Some(Attached { name: file.name.clone(), media_type: file.media_type.clone(), bytes })
        };
        Some(Letter {
            to: self.to.clone(),
            subject: self.subject.clone(),
            text: self.text.clone(),
            attachments: self.attachments.iter().map(attached).collect::<Option<_>>()?,
        })
    }

    /// Who may see what became of it: whoever may see because of what it was written.
    pub(crate) fn visibility(&self) -> Visibility {
        Visibility::parse(&self.visibility).unwrap_or_default()
    }

    /// What a relay said, without an address that is private.
    pub(crate) fn told(&self, said: &str) -> String {
        match mail::address(&self.to) {
            Some(address) if address != self.shown => replaced(said, &address, &self.shown),
            _ => said.to_owned(),
        }
    }
}

/// A text with something else in place of an address, however that is written.
fn replaced(text: &str, address: &str, by: &str) -> String {
    let (lower, wanted) = (text.to_ascii_lowercase(), address.to_ascii_lowercase());
    let mut out = String::new();
    let mut from = 0;
    while let Some(at) = lower[from..].find(&wanted) {
        out.push_str(&text[from..from + at]);
        out.push_str(by);
        from += at + wanted.len();
    }
    out.push_str(&text[from..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Letter {
        Letter {
            to: "Teun <teun@thuis.example>".to_owned(),
            subject: "Taak 3".to_owned(),
            text: "Kijk.\n".to_owned(),
            attachments: vec![Attached {
                name: "kaart.pdf".to_owned(),
                media_type: "application/pdf".to_owned(),
                bytes: vec![0, 255, 10],
            }],
        }
    }

    #[test]
    fn a_letter_comes_out_of_the_outbox_as_it_went_in() {
        let body = Body::new("1".to_owned(), 4, &letter(), &Visibility::Stream, Timestamp::UNIX_EPOCH);
        let read = Body::read(&body.to_text()).unwrap();
        assert_eq!((read.letter(), read.visibility()), (Some(letter()), Visibility::Stream));
        assert_eq!(read.shown, "teun@thuis.example");
        assert_eq!(Body::read("{\"letter\":1}"), None);
    }

    #[test]
    fn what_a_relay_says_tells_no_private_address() {
        let mut body = Body::new("1".to_owned(), 4, &letter(), &Visibility::Stream, Timestamp::UNIX_EPOCH);
        let said = "550 <Teun@Thuis.example>: nobody called teun@thuis.example";
        assert_eq!(body.told(said), said);
        "Teun Bakker".clone_into(&mut body.shown);
        assert_eq!(body.told(said), "550 <Teun Bakker>: nobody called Teun Bakker");
    }
}
