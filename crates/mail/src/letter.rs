//! A letter.

use lettre::Address;
use lettre::message::Mailbox;

/// A letter to one address, in plain text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// To whom: `teun@vanloon.example`, or `Teun Bakker <teun@vanloon.example>`.
    pub to: String,
    /// What it is about; line breaks become spaces.
    pub subject: String,
    /// What it says.
    pub text: String,
    /// Files that go with it.
    pub attachments: Vec<Attached>,
}

/// A file that goes with a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// Its name, without a folder.
    pub name: String,
    /// What kind of file it is, such as `application/pdf`; when that cannot be read, no kind at all.
    pub media_type: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// The address alone, when a text holds one that a letter can be sent to.
pub fn address(text: &str) -> Option<String> {
    mailbox(text).map(|mailbox| mailbox.email.to_string())
}

/// An address, with the name before it if there is one. Names are taken as people write them, for a relay reads only
/// what stands between the last brackets.
pub(crate) fn mailbox(text: &str) -> Option<Mailbox> {
    let text = text.trim();
    let (name, address) = match text.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
        Some((name, address)) => (name, address),
        None => ("", text),
    };
    // What a relay would read as the end of a line, or of an address, is in no address that anybody has.
    if address.chars().any(|c| c.is_control() || c.is_whitespace() || "<>\",;".contains(c)) {
        return None;
    }
    let name = one_line(name.trim().trim_matches('"'));
    let address: Address = address.parse().ok()?;
    Some(Mailbox::new((!name.is_empty()).then_some(name), address))
}

/// A text in which nothing begins another line.
pub(crate) fn one_line(text: &str) -> String {
    let flat: String = text
        .chars()
        .map(|c| if c.is_control() || "\u{2028}\u{2029}".contains(c) { ' ' } else { c })
        .collect();
    flat.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_with_and_without_a_name() {
        for (text, name, address) in [
            ("teun@vanloon.example", None, "teun@vanloon.example"),
            (" Teun Bakker <teun@vanloon.example> ", Some("Teun Bakker"), "teun@vanloon.example"),
            ("\"Bakker, Teun\" <teun@vanloon.example>", Some("Bakker, Teun"), "teun@vanloon.example"),
            ("Bakker, Teun <teun@vanloon.example>", Some("Bakker, Teun"), "teun@vanloon.example"),
            ("Zoë <zoë@vanloon.example>", Some("Zoë"), "zoë@vanloon.example"),
            ("x <y> <teun@vanloon.example>", Some("x <y>"), "teun@vanloon.example"),
        ] {
            let read = mailbox(text).unwrap();
            assert_eq!((read.name.as_deref(), read.email.to_string().as_str()), (name, address), "{text}");
        }
    }

    #[test]
    fn what_could_say_something_to_a_relay_is_no_address() {
        for text in [
            "",
            "teun",
            "@vanloon.example",
            "teun@",
            "teun@vanloon.example>\r\nRCPT TO:<eve@kwaad.example",
            "teun@vanloon.example\r\nBcc: eve@kwaad.example",
            "\"teun\r\nDATA\"@vanloon.example",
            "\"teun bakker\"@vanloon.example",
            "teun@vanloon.example, eve@kwaad.example",
            "teun@vanloon .example",
            "teun@vanloon.example\0",
            "<<teun@vanloon.example>>",
        ] {
            assert_eq!(address(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_name_begins_no_line_of_its_own() {
        let read = mailbox("Teun\r\nBcc: eve@kwaad.example <teun@vanloon.example>").unwrap();
        assert_eq!(read.name.as_deref(), Some("Teun  Bcc: eve@kwaad.example"));
    }
}
