//! A card to scan: name and number, for a telephone that works when the computers do not.

use fast_qr::{ECL, QRBuilder};

/// The most bytes of a name on a card: with more, the squares get too small to print well.
const NAME_BYTES: usize = 40;

/// The width of one square of a code on paper, in millimetres: cameras of telephones read it from an arm's length.
const MODULE_MM: f64 = 0.42;

/// The white around a code, in squares, which readers need (ISO/IEC 18004).
const QUIET: usize = 4;

/// A code as it is drawn.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub(crate) struct Code {
    /// As SVG, the white around it included.
    pub(crate) svg: String,
    /// How wide it is on paper, in millimetres.
    pub(crate) width_mm: f64,
}

/// A card with a name and a number (vCard 3.0, RFC 2426).
pub(crate) fn card(name: &str, number: &str) -> Option<Code> {
    let name = escaped(&short(name));
    code(&format!("BEGIN:VCARD\r\nVERSION:3.0\r\nN:{name}\r\nFN:{name}\r\nTEL:{number}\r\nEND:VCARD\r\n"))
}

/// A text as a code; none when it is longer than a code can be.
pub(crate) fn code(text: &str) -> Option<Code> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let size = code.size;
    let mut path = String::new();
    for row in 0..size {
        let mut column = 0;
        while column < size {
            let start = column;
            while column < size && code[row][column].value() {
                column += 1;
            }
            if column > start {
                path.push_str(&format!(
                    "M{} {}h{}v1h-{}z",
                    start + QUIET,
                    row + QUIET,
                    column - start,
                    column - start
                ));
            }
            column += 1;
        }
    }
    let all = size + 2 * QUIET;
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {all} {all}\" shape-rendering=\"crispEdges\"><path d=\"{path}\"/></svg>"
    );
    Some(Code { svg, width_mm: all as f64 * MODULE_MM })
}

/// The beginning of a name, in whole letters.
fn short(name: &str) -> String {
    let mut short = String::new();
    for letter in name.chars().filter(|c| !c.is_control()) {
        if short.len() + letter.len_utf8() > NAME_BYTES {
            break;
        }
        short.push(letter);
    }
    short.trim().to_owned()
}

/// What has a meaning in a card means nothing in a name.
fn escaped(name: &str) -> String {
    name.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_cut_between_letters_and_keeps_the_code_small() {
        let code = card(&"é".repeat(300), "+31612345678").unwrap();
        assert!(code.width_mm < 25.0, "{}", code.width_mm);
        assert_eq!(short(&"é".repeat(300)).chars().count(), 20);
    }

    #[test]
    fn a_name_cannot_end_its_line_or_begin_another() {
        assert_eq!(escaped(&short("Bram;\r\nTEL:112,x\\")), "Bram\\;TEL:112\\,x\\\\");
    }
}
