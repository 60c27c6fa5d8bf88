//! The lines of a card: folded, quoted, and in whatever characters a telephone of 2003 wrote them.

use encoding_rs::{Encoding, UTF_8};

use crate::text;

/// A line of a card once it is unfolded: `TEL;TYPE=CELL:06-1234 5678`.
#[derive(Debug)]
pub(super) struct Line {
    /// Where it begins in the file, from 1.
    pub(super) number: usize,
    bytes: Vec<u8>,
    /// Whether it is in quoted-printable, which goes on at the next line behind a `=`.
    is_quoted: bool,
    /// Whether it holds bytes in base64, which some programs go on with on the next line without a space.
    is_picture: bool,
}

/// A line taken apart.
#[derive(Debug)]
pub(super) struct Property {
    /// Its name, in capitals, without the group before it.
    pub(super) name: String,
    /// Its parameters, in capitals: the name and a value of it. Version 2.1 gives values without a name.
    parameters: Vec<(String, String)>,
    value: Vec<u8>,
}

/// Reads the lines of a file and unfolds them, one by one.
pub(super) struct Lines<'a> {
    rest: Option<&'a [u8]>,
    number: usize,
    /// The line that was read to see that the one before it had ended.
    ahead: Option<Line>,
    /// Version 2.1 folds at a space that belongs to the text; later ones put in a space of their own.
    keeps_space: bool,
}

impl<'a> Lines<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Lines<'a> {
        Lines { rest: Some(bytes), number: 0, ahead: None, keeps_space: false }
    }

    /// The next line as it stands, without what ends it.
    fn physical(&mut self) -> Option<&'a [u8]> {
        let bytes = self.rest?;
        self.number += 1;
        let Some(end) = bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n')) else {
            self.rest = None;
            return Some(bytes);
        };
        let width = if bytes[end..].starts_with(b"\r\n") { 2 } else { 1 };
        self.rest = Some(&bytes[end + width..]);
        Some(&bytes[..end])
    }

    fn begin(&mut self, bytes: &[u8]) -> Line {
        let says = |what: &[u8]| bytes.trim_ascii().eq_ignore_ascii_case(what);
        self.keeps_space = says(b"VERSION:2.1") || (self.keeps_space && !says(b"BEGIN:VCARD"));
        let head = bytes.split(|&byte| byte == b':').next().unwrap_or_default();
        let has = |word: &[u8]| head.windows(word.len()).any(|it| it.eq_ignore_ascii_case(word));
        let (is_quoted, is_picture) = (has(b"QUOTED-PRINTABLE"), has(b"BASE64") || has(b"ENCODING=B"));
        Line { number: self.number, bytes: bytes.to_vec(), is_quoted, is_picture }
    }
}

impl Iterator for Lines<'_> {
    type Item = Line;

    fn next(&mut self) -> Option<Line> {
        let mut line = self.ahead.take();
        while let Some(bytes) = self.physical() {
            match (&mut line, bytes) {
                // An empty line ends what would go on there.
                (Some(line), _) if line.is_quoted && line.bytes.ends_with(b"=") && !is_border(bytes) => {
                    line.bytes.pop();
                    line.bytes.extend_from_slice(bytes);
                }
                (_, []) => {}
                (None, _) => line = Some(self.begin(bytes)),
                (Some(line), [b' ' | b'\t', rest @ ..]) => {
                    line.bytes.extend_from_slice(if self.keeps_space { bytes } else { rest });
                }
                (Some(line), _) if line.is_picture && !bytes.contains(&b':') => {}
                _ => {
                    self.ahead = Some(self.begin(bytes));
                    break;
                }
            }
        }
        line
    }
}

/// Whether a card begins or ends here: nothing goes on across that.
fn is_border(bytes: &[u8]) -> bool {
    [b"BEGIN:VCARD".as_slice(), b"END:VCARD"].iter().any(|it| bytes.trim_ascii().eq_ignore_ascii_case(it))
}

impl Line {
    /// The line taken apart, when it is written as a card has it.
    pub(super) fn property(&self) -> Option<Property> {
        let colon = outside_quotes(&self.bytes, b':').next()?;
        let head = String::from_utf8_lossy(&self.bytes[..colon]).to_uppercase();
        let ends = outside_quotes(head.as_bytes(), b';').chain([head.len()]);
        let mut start = 0;
        let mut parts =
            ends.map(|end| head.get(std::mem::replace(&mut start, end + 1)..end).unwrap_or_default());
        let name = parts.next()?.rsplit('.').next()?.trim().to_owned();
        let mut parameters = Vec::new();
        for part in parts {
            let (name, values) = part.split_once('=').unwrap_or(("", part));
            let values = values.split(',').map(|value| value.trim().trim_matches('"').to_owned());
            parameters.extend(values.map(|value| (name.trim().to_owned(), value)));
        }
        let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        // Programs invent names of their own, with signs in them that are not allowed.
        let is_name = (is_name && !name.is_empty()) || name.starts_with("X-");
        is_name.then(|| Property { name, parameters, value: self.bytes[colon + 1..].to_vec() })
    }
}

/// Where a sign stands that is not between quotation marks.
fn outside_quotes(bytes: &[u8], sign: u8) -> impl Iterator<Item = usize> {
    let mut quoted = false;
    bytes.iter().enumerate().filter_map(move |(at, &byte)| {
        quoted ^= byte == b'"';
        (byte == sign && !quoted).then_some(at)
    })
}

impl Property {
    /// Whether a parameter has this value, as `TYPE=CELL` or as `CELL` alone.
    pub(super) fn has(&self, value: &str) -> bool {
        self.parameters.iter().any(|(name, it)| (name.is_empty() || name == "TYPE") && it == value)
    }

    /// Whether a card begins or ends here.
    pub(super) fn is_border(&self) -> bool {
        matches!(self.name.as_str(), "BEGIN" | "END")
            && self.value.trim_ascii().eq_ignore_ascii_case(b"VCARD")
    }

    /// Whether it holds bytes, such as a photograph, instead of text.
    pub(super) fn is_bytes(&self) -> bool {
        self.parameters.iter().any(|(name, value)| match name.as_str() {
            "ENCODING" => value == "B" || value == "BASE64",
            "" => value == "BASE64",
            _ => false,
        })
    }

    /// Its value as text, still with the marks between its parts; and whether characters were lost. Without a
    /// character set of its own it is UTF-8, or else what the file as a whole is most likely written in.
    pub(super) fn text(&self, likely: &'static Encoding) -> (String, bool) {
        let is_quoted = self.parameters.iter().any(|(_, value)| value == "QUOTED-PRINTABLE");
        let bytes = if is_quoted { unquoted(&self.value) } else { self.value.clone() };
        let said = self.parameters.iter().find(|(name, _)| name == "CHARSET");
        let said = said.and_then(|(_, label)| Encoding::for_label(label.as_bytes()));
        let encoding = match said {
            Some(encoding) => encoding,
            None if std::str::from_utf8(&bytes).is_ok() => UTF_8,
            // What was quoted is plain ASCII in the file, and says more by itself.
            None if likely == UTF_8 => text::likely(&bytes),
            None => likely,
        };
        let (text, lost) = encoding.decode_without_bom_handling(&bytes);
        (text.into_owned(), lost)
    }
}

/// Bytes that were written as `=C3=AB`; what only looks like that is left as it is.
fn unquoted(bytes: &[u8]) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit as u8);
    let mut plain = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((&first, after)) = rest.split_first() {
        let pair = after.first_chunk::<2>().filter(|_| first == b'=');
        match pair.and_then(|[high, low]| Some(digit(*high)? * 16 + digit(*low)?)) {
            Some(byte) => {
                plain.push(byte);
                rest = &after[2..];
            }
            None => {
                plain.push(first);
                rest = after;
            }
        }
    }
    plain
}

/// The parts of a value between marks that are not escaped, each still escaped.
pub(super) fn parts(value: &str, mark: char) -> Vec<&str> {
    let (mut parts, mut start, mut escaped) = (Vec::new(), 0, false);
    for (at, sign) in value.char_indices() {
        if sign == mark && !escaped {
            parts.push(&value[start..at]);
            start = at + mark.len_utf8();
        }
        escaped = sign == '\\' && !escaped;
    }
    parts.push(&value[start..]);
    parts
}

/// A value with what its escapes stand for. A backslash that escapes nothing is one.
pub(super) fn unescape(value: &str) -> String {
    let mut plain = String::with_capacity(value.len());
    let mut signs = value.chars().peekable();
    while let Some(sign) = signs.next() {
        let escaped = signs.next_if(|next| sign == '\\' && "\\;,:nN".contains(*next));
        plain.push(match escaped {
            Some('n' | 'N') => '\n',
            Some(escaped) => escaped,
            None => sign,
        });
    }
    plain
}
