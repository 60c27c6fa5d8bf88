//! What the members of a kit are called. There are no others, so no name leads out of the folder it is unpacked in.

use std::fmt;

use crate::limits;

/// The manifest itself, which stands first.
pub(crate) const MANIFEST: &str = "manifest.json";
const HTML: &str = "paraat.html";
const DATABASE: &str = "data/paraat.sqlite";
const PRINTS: &str = "prints/";
const ATTACHMENTS: &str = "data/attachments/";

/// The name of a member.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// The edition that any browser opens.
    Html,
    /// A print: small letters, digits and hyphens, and `.pdf`.
    Print(String),
    /// The database.
    Database,
    /// An attachment, by the 64 digits of its SHA-256.
    Attachment(String),
}

impl Name {
    /// The name that is written so; nothing for any other text.
    pub fn parse(text: &str) -> Option<Name> {
        let name = match text {
            HTML => Name::Html,
            DATABASE => Name::Database,
            _ => match (text.strip_prefix(PRINTS), text.strip_prefix(ATTACHMENTS)) {
                (Some(print), _) if is_plain(print) => Name::Print(print.to_owned()),
                (_, Some(path)) => Name::Attachment(path.replacen('/', "", 1)),
                _ => return None,
            },
        };
        let is_known = !matches!(&name, Name::Attachment(digits) if !is_digest(digits));
        (is_known && name.to_string() == text).then_some(name)
    }

    /// Whether it is part of the data folder.
    pub fn is_data(&self) -> bool {
        matches!(self, Name::Database | Name::Attachment(_))
    }

    /// The most bytes that we take of it.
    pub(crate) fn limit(&self) -> u64 {
        match self {
            Name::Html | Name::Print(_) => limits::PAGE_BYTES,
            Name::Database => limits::DATABASE_BYTES,
            Name::Attachment(_) => limits::ATTACHMENT_BYTES,
        }
    }

    /// Whether it gets smaller by packing. Prints are packed already, and so are most files that people keep; packing them
    /// again costs time, and a member that is not packed cannot be larger than the kit.
    pub(crate) fn is_packed(&self) -> bool {
        matches!(self, Name::Html | Name::Database)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Name::Html => f.write_str(HTML),
            Name::Database => f.write_str(DATABASE),
            Name::Print(print) => write!(f, "{PRINTS}{print}"),
            Name::Attachment(digits) => {
                let (folder, file) = digits.split_at_checked(2).unwrap_or((digits, ""));
                write!(f, "{ATTACHMENTS}{folder}/{file}")
            }
        }
    }
}

fn is_plain(print: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let stem = print.strip_suffix(".pdf").unwrap_or_default();
    !stem.is_empty() && print.len() <= limits::NAME_LETTERS && stem.bytes().all(is_letter)
}

pub(crate) fn is_digest(digits: &str) -> bool {
    digits.len() == 64 && digits.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}
