//! Which characters text may have, and how text is kept from becoming a formula.

/// What a spreadsheet takes for the start of a formula, in the wide forms of East Asia as well.
const FORMULA_STARTS: &[char] = &['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A text without control characters. Every kind of line end becomes a line feed, a tab becomes a space, so that
/// words do not grow together.
pub(crate) fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\r' => {
                signs.next_if_eq(&'\n');
                cleaned.push('\n');
            }
            '\n' => cleaned.push('\n'),
            '\t' => cleaned.push(' '),
            // These two are no characters at all, and XML cannot hold them.
            '\u{FFFE}' | '\u{FFFF}' => {}
            sign if sign.is_control() => {}
            sign => cleaned.push(sign),
        }
    }
    cleaned
}

/// The text with an apostrophe before it, when a spreadsheet would take it for a formula.
pub(crate) fn guard(text: String) -> String {
    if needs_guard(&text) { format!("'{text}") } else { text }
}

/// The text with an apostrophe before it, when [`unguard`] would take away an apostrophe that belongs to it.
pub(crate) fn guard_apostrophe(text: String) -> String {
    if text.starts_with('\'') { guard(text) } else { text }
}

/// The text without the apostrophe that keeps it from becoming a formula; other apostrophes belong to the text.
pub(crate) fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(guarded) if needs_guard(guarded) => guarded,
        _ => text,
    }
}

/// Whether a spreadsheet may take it for a formula, or could once its apostrophes are gone: so that a text that
/// had an apostrophe of its own gets a second one, and keeps the first.
fn needs_guard(text: &str) -> bool {
    let bare = text.trim_start_matches('\'');
    bare.starts_with(['\t', '\r']) || bare.trim_start().starts_with(FORMULA_STARTS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_apostrophe_is_taken_off_only_where_it_guards() {
        for (written, read) in [
            ("'=1+1", "=1+1"),
            ("'+31 6 1234 5678", "+31 6 1234 5678"),
            ("'-", "-"),
            ("'@home", "@home"),
            ("'\tx", "\tx"),
            ("'\rx", "\rx"),
            ("'  =1", "  =1"),
            ("''=1", "'=1"),
            ("'s-Hertogenbosch", "'s-Hertogenbosch"),
            ("'t Zand", "'t Zand"),
            ("'", "'"),
            ("=1", "=1"),
        ] {
            assert_eq!(unguard(written), read, "{written:?}");
        }
    }

    #[test]
    fn what_is_guarded_reads_back() {
        for text in ["=1", "'=1", "''+x", " =x", "' -", "'", "''", "a=1", "＝1", "", "'s-Gravenhage"] {
            assert_eq!(unguard(&guard(text.to_owned())), text);
            assert_eq!(unguard(&guard_apostrophe(text.to_owned())), text);
        }
    }

    #[test]
    fn words_do_not_grow_together_when_control_characters_go() {
        assert_eq!(clean("Jan\tde\u{0} Vries\u{7}\r\nThuis\rWerk\n"), "Jan de Vries\nThuis\nWerk\n");
        assert_eq!(clean("\u{85}a\u{FFFE}\u{200F}b"), "a\u{200F}b");
    }
}
