//! The texts that the cells of a workbook share.

use std::io::BufRead;

use crate::Problem;
use crate::spreadsheet::xml::{Step, Xml};

/// The shared texts, one behind the other, and where each ends.
#[derive(Default)]
pub(super) struct Strings {
    all: String,
    ends: Vec<usize>,
}

impl Strings {
    pub(super) fn read(part: impl BufRead) -> Result<Strings, Problem> {
        let mut xml = Xml::new(part);
        let mut strings = Strings::default();
        loop {
            match xml.step()? {
                Step::Open(element) if element.is("si") => {
                    strings.all.push_str(&rich(&mut xml, "si")?);
                    strings.ends.push(strings.all.len());
                }
                Step::End => return Ok(strings),
                _ => {}
            }
        }
    }

    /// The text with this number, from 0.
    pub(super) fn get(&self, number: usize) -> Option<&str> {
        let end = *self.ends.get(number)?;
        let start = if number == 0 { 0 } else { self.ends[number - 1] };
        Some(&self.all[start..end])
    }
}

/// The text of an element that may have pieces in several fonts. How it is pronounced, as Japanese files say, is
/// left out.
pub(super) fn rich(xml: &mut Xml<impl BufRead>, name: &str) -> Result<String, Problem> {
    let (mut all, mut spoken) = (String::new(), false);
    loop {
        match xml.step()? {
            Step::Open(element) if element.is("rPh") => spoken = true,
            Step::Close(closed) if closed.is("rPh") => spoken = false,
            Step::Open(element) if element.is("t") => {
                let kept = element.attribute("space")?.is_some_and(|it| it == "preserve");
                let text = xml.text_until("t")?;
                let text = if kept { &text } else { text.trim_matches([' ', '\t', '\r', '\n']) };
                if !spoken {
                    all.push_str(&unescape(text));
                }
            }
            Step::Close(closed) if closed.is(name) => return Ok(all),
            Step::End => return Err(Problem::Unreadable),
            _ => {}
        }
    }
}

/// Excel writes characters that XML cannot hold as `_x000D_` (ECMA-376, 22.9.2.19).
pub(super) fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, escaped) = rest.split_at(at);
        plain.push_str(before);
        let (sign, after) = escape(escaped).unwrap_or(('_', &escaped[1..]));
        plain.push(sign);
        rest = after;
    }
    plain.push_str(rest);
    plain
}

/// The character that `_xHHHH_` at the start of a text stands for, and what comes behind it.
fn escape(text: &str) -> Option<(char, &str)> {
    let digits = text.get(2..6).filter(|it| it.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    let after = text[6..].strip_prefix('_')?;
    let sign = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
    Some((sign, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escape_is_read_and_what_only_looks_like_one_is_left() {
        for (written, read) in [
            ("a_x000A_b", "a\nb"),
            ("_x005F_x000A_", "_x000A_"),
            ("_x00_", "_x00_"),
            ("_x000é_", "_x000é_"),
            ("_xD800_", "_xD800_"),
            ("_x", "_x"),
            ("__x0041_", "_A"),
        ] {
            assert_eq!(unescape(written), read);
        }
    }
}
