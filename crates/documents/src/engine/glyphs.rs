//! What can be shown of what people typed.

use serde_json::Value;

use super::fonts::FONTS;

/// What stands for a letter that no font of ours has. It is plain that something was there.
const MISSING: char = '\u{25a1}';

/// A text as it can be printed: marks that turn the direction of writing are taken out, for they could turn the figures
/// of a number around; what no font has becomes an open square.
pub(crate) fn showable(text: &str) -> String {
    let shown = text.chars().filter(|c| !steers(*c)).map(|c| if is_known(c) { c } else { MISSING });
    let mut shown: String = shown.collect();
    // An emoji of several parts is one square.
    let twice = MISSING.to_string().repeat(2);
    while shown.contains(&twice) {
        shown = shown.replace(&twice, &MISSING.to_string());
    }
    shown
}

/// The same for every text in a value.
pub(crate) fn showable_in(value: &mut Value) {
    match value {
        Value::String(text) if !text.is_ascii() || text.bytes().any(|byte| byte.is_ascii_control()) => {
            *text = showable(text);
        }
        Value::Array(values) => values.iter_mut().for_each(showable_in),
        Value::Object(fields) => fields.values_mut().for_each(showable_in),
        _ => {}
    }
}

/// Characters that show nothing themselves and change what stands beside them.
fn steers(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c,
            '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e0fff}')
}

fn is_known(c: char) -> bool {
    c == '\n' || FONTS.iter().any(|font| font.info().coverage.contains(c.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_europe_and_of_the_middle_east_stay_as_they_are() {
        for name in
            ["Zoë van ’t Hoff", "Łukasz Żak", "Ελένη", "Мария", "דנה", "محمد", "€ 25.000", "½ × 3 – 4 …"]
        {
            assert_eq!(showable(name), name);
        }
    }

    #[test]
    fn what_no_font_has_becomes_one_square() {
        assert_eq!(showable("Bram 👨‍👩‍👧 Visser"), "Bram □ Visser");
        assert_eq!(showable("漢字"), "□");
    }

    #[test]
    fn nothing_can_turn_the_figures_of_a_number_around() {
        assert_eq!(showable("06\u{202e}12345678\u{2066}"), "0612345678");
        assert_eq!(showable("a\u{1b}[31mb\r\tc\nd"), "a[31mbc\nd");
    }
}
