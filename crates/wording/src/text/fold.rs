//! One spelling for what a reader sees as one word.
//!
//! What is typed reaches us through word processors, mail and telephones: with curly quotes, soft hyphens, letters with
//! accents in two parts, marks that nobody sees. Folding leaves the letters that are read, in lower case and without
//! accents, so that a word is found however it is written. It looks at one character at a time, so it is linear.

/// The letters that a letter with an accent, or one that stands for two, is read as.
const READ_AS: [(&str, &str); 22] = [
    ("àáâãäåāăąǎ", "a"),
    ("çćĉċč", "c"),
    ("ďđð", "d"),
    ("èéêëēĕėęě", "e"),
    ("ĝğġģ", "g"),
    ("ĥħ", "h"),
    ("ìíîïĩīĭįıǐ", "i"),
    ("ĵ", "j"),
    ("ķ", "k"),
    ("ĺļľŀł", "l"),
    ("ñńņňŋ", "n"),
    ("òóôõöøōŏőǒ", "o"),
    ("ŕŗř", "r"),
    ("śŝşšș", "s"),
    ("ţťŧț", "t"),
    ("ùúûüũūŭůűųǔ", "u"),
    ("ŵẁẃẅ", "w"),
    ("ýÿŷỳ", "y"),
    ("źżž", "z"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("ß", "ss"),
];

/// Letters that are printed as one sign.
const TIED: [(char, &str); 6] =
    [('ĳ', "ij"), ('ﬀ', "ff"), ('ﬁ', "fi"), ('ﬂ', "fl"), ('ﬃ', "ffi"), ('ﬄ', "ffl")];

/// Adds to `folded` what is read where `letter` stands; nothing for a mark that is not read, or that only ties a word
/// together, such as a hyphen.
pub(crate) fn fold(letter: char, folded: &mut String) {
    if letter.is_ascii_alphanumeric() {
        folded.push(letter.to_ascii_lowercase());
    } else if !letter.is_ascii() && letter.is_alphanumeric() {
        for lower in plain_width(letter).to_lowercase() {
            fold_lower(lower, folded);
        }
    }
}

/// A whole word, folded.
pub(crate) fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    word.chars().for_each(|letter| fold(letter, &mut folded));
    folded
}

fn fold_lower(lower: char, folded: &mut String) {
    if lower.is_ascii() {
        return folded.push(lower);
    }
    let accented = || READ_AS.iter().find(|(letters, _)| letters.contains(lower)).map(|(_, read)| *read);
    let tied = || TIED.iter().find(|(letter, _)| *letter == lower).map(|(_, read)| *read);
    match accented().or_else(tied) {
        Some(read) => folded.push_str(read),
        None if is_mark(lower) => {}
        None => folded.push(lower),
    }
}

/// Letters and digits that are as wide as a Chinese sign are still Latin ones (U+FF01 to U+FF5E).
fn plain_width(letter: char) -> char {
    match u32::from(letter) {
        wide @ 0xFF01..=0xFF5E => char::from_u32(wide - 0xFEE0).unwrap_or(letter),
        _ => letter,
    }
}

/// An accent of its own, which belongs to the letter before it.
pub(crate) fn is_mark(letter: char) -> bool {
    matches!(u32::from(letter),
        0x0300..=0x036F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F)
}

/// What takes no place on the screen: spaces without width, soft hyphens, marks of direction, variants.
pub(crate) fn is_unseen(letter: char) -> bool {
    matches!(u32::from(letter),
        0x00AD | 0x034F | 0x061C | 0x180E | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F
        | 0xFE00..=0xFE0F | 0xFEFF | 0xE0000..=0xE007F | 0xE0100..=0xE01EF)
}

/// What ties the parts of a word together: hyphens and apostrophes.
pub(crate) fn is_tie(letter: char) -> bool {
    matches!(letter, '-' | '‐' | '‑' | '\'' | '’' | '‘' | 'ʼ' | '′' | '´' | '`')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_the_same_however_it_is_written() {
        for (written, read) in [
            ("Geïnformeerd", "geinformeerd"),
            ("gei\u{308}nformeerd", "geinformeerd"),
            ("pri\u{200b}va\u{ad}cy", "privacy"),
            ("IT‑infrastructuur", "itinfrastructuur"),
            ("foto’s", "fotos"),
            ("FOTO'S", "fotos"),
            ("ＨＡＣＫ", "hack"),
            ("veĳligheid", "veijligheid"),
            ("ﬁnancieel", "financieel"),
            ("Straße", "strasse"),
            ("İstanbul", "istanbul"),
            ("één", "een"),
        ] {
            assert_eq!(folded(written), read, "{written}");
        }
    }

    #[test]
    fn letters_of_other_scripts_stay() {
        assert_eq!(folded("Утечка"), "утечка");
        assert_eq!(folded("تسريب"), "تسريب");
    }

    #[test]
    fn no_accented_letter_is_read_in_two_ways() {
        let all: Vec<char> = READ_AS.iter().flat_map(|(letters, _)| letters.chars()).collect();
        let once: std::collections::BTreeSet<char> = all.iter().copied().collect();
        assert_eq!(all.len(), once.len());
    }
}
