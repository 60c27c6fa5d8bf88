//! What the members of a kit are called. There are no others, so no name leads out of the folder it is unpacked in.

use std::fmt;

use crate::limits;

/// The manifest itself, which stands first.
pub(crate) const MANIFEST: &str = "manifest.json";
const HTML: &str = "paraat.html";
const DATABASE: &str = "data/paraat.sqlite";
const KEY: &str = "data/paraat.key";
const PRINTS: &str = "prints/";
const ATTACHMENTS: &str = "data/attachments/";
const RULES: &str = "data/rules.d/";

/// The name of a member.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// The edition that any browser opens.
    Html,
    /// A print: small letters, digits and hyphens, and `.pdf`.
    Print(String),
    /// The database.
    Database,
    /// The key under which the data are sealed.
    Key,
    /// An attachment, by the 64 digits of its SHA-256.
    Attachment(String),
    /// A page of rules of the organisation's own, by its path in the folder of such pages.
    Rule(String),
}

impl Name {
    /// The name that is written so; nothing for any other text.
    pub fn parse(text: &str) -> Option<Name> {
        let name = match text {
            HTML => Name::Html,
            DATABASE => Name::Database,
            KEY => Name::Key,
            _ => {
                match (text.strip_prefix(PRINTS), text.strip_prefix(ATTACHMENTS), text.strip_prefix(RULES)) {
                    (Some(print), ..) if is_plain(print) => Name::Print(print.to_owned()),
                    (_, Some(path), _) => Name::Attachment(path.replacen('/', "", 1)),
                    (.., Some(path)) if is_rule_page(path) => Name::Rule(path.to_owned()),
                    _ => return None,
                }
            }
        };
        let is_known = !matches!(&name, Name::Attachment(digits) if !is_digest(digits));
        (is_known && name.to_string() == text).then_some(name)
    }

    /// Whether it is part of the data folder.
    pub fn is_data(&self) -> bool {
        matches!(self, Name::Database | Name::Key | Name::Attachment(_) | Name::Rule(_))
    }

    /// The most bytes that we take of it.
    pub(crate) fn limit(&self) -> u64 {
        match self {
            Name::Html | Name::Print(_) | Name::Rule(_) => limits::PAGE_BYTES,
            Name::Database => limits::DATABASE_BYTES,
            Name::Key => limits::KEY_BYTES,
            Name::Attachment(_) => limits::ATTACHMENT_BYTES,
        }
    }

    /// Whether it gets smaller by packing. Prints are packed already, and what is sealed is like chance; packing that costs
    /// time, and a member that is not packed cannot be larger than the kit. A database is still packed, for the pages of
    /// rules in it are not sealed.
    pub(crate) fn is_packed(&self) -> bool {
        matches!(self, Name::Html | Name::Database | Name::Rule(_))
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Name::Html => f.write_str(HTML),
            Name::Database => f.write_str(DATABASE),
            Name::Key => f.write_str(KEY),
            Name::Print(print) => write!(f, "{PRINTS}{print}"),
            Name::Rule(path) => write!(f, "{RULES}{path}"),
            Name::Attachment(digits) => {
                let (folder, file) = digits.split_at_checked(2).unwrap_or((digits, ""));
                write!(f, "{ATTACHMENTS}{folder}/{file}")
            }
        }
    }
}

/// Whether a path can be that of a page of rules: a few folders and a name, of letters, digits and signs that steer no
/// file system, ending in `.md` or `.toml`.
pub fn is_rule_page(path: &str) -> bool {
    let is_sign = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ');
    let is_part = |part: &str| {
        !part.is_empty()
            && part.len() <= 120
            && !part.starts_with(['.', ' '])
            && !part.ends_with(['.', ' '])
            && part.chars().all(is_sign)
    };
    let parts: Vec<&str> = path.split('/').collect();
    parts.len() <= 3
        && parts.iter().copied().all(is_part)
        && (path.ends_with(".md") || path.ends_with(".toml"))
}

fn is_plain(print: &str) -> bool {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let stem = print.strip_suffix(".pdf").unwrap_or_default();
    !stem.is_empty() && print.len() <= limits::NAME_LETTERS && stem.bytes().all(is_letter)
}

pub(crate) fn is_digest(digits: &str) -> bool {
    digits.len() == 64 && digits.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}
