//! From what somebody types to what the database looks for. Whatever means something there is only a letter here.

/// More words nobody types to find something.
const MOST_WORDS: usize = 12;

/// No word is longer than this.
const LONGEST: usize = 60;

/// A shorter word cannot be looked for within others.
const SHORTEST_PART: usize = 3;

/// What to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Typed {
    words: Vec<String>,
}

impl Typed {
    /// Reads what was typed; nothing when there is no word in it.
    pub(super) fn read(text: &str) -> Option<Typed> {
        let words = text.split(|c: char| c.is_whitespace() || c.is_control());
        let words = words.filter(|word| word.chars().any(char::is_alphanumeric));
        let words: Vec<String> =
            words.take(MOST_WORDS).map(|word| word.chars().take(LONGEST).collect()).collect();
        (!words.is_empty()).then_some(Typed { words })
    }

    /// That each word begins so somewhere in some columns.
    pub(super) fn beginnings(&self, columns: &str) -> String {
        Typed::all(columns, self.words.iter())
    }

    /// That each word is somewhere, also within another; nothing when no word is long enough for that.
    pub(super) fn parts(&self) -> Option<String> {
        let long: Vec<String> =
            self.words.iter().filter(|word| Typed::is_long(word)).map(|word| quoted(word)).collect();
        (!long.is_empty()).then(|| long.join(" AND "))
    }

    /// That the words that are too short for [`Typed::parts`] begin so somewhere; nothing when none is.
    pub(super) fn short_beginnings(&self, columns: &str) -> Option<String> {
        let short: Vec<&String> = self.words.iter().filter(|word| !Typed::is_long(word)).collect();
        (!short.is_empty()).then(|| Typed::all(columns, short.into_iter()))
    }

    fn is_long(word: &str) -> bool {
        word.chars().count() >= SHORTEST_PART
    }

    fn all<'a>(columns: &str, words: impl Iterator<Item = &'a String>) -> String {
        let words: Vec<String> = words.map(|word| format!("{}*", quoted(word))).collect();
        format!("{{{columns}}} : ({})", words.join(" AND "))
    }
}

/// A text in quotes, in which nothing is an operator.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::Typed;

    #[test]
    fn words_are_quoted_so_that_no_operator_is_one() {
        let typed = Typed::read("  lek NEAR(\"a\" AND nl:x*) ").expect("there are words");
        assert_eq!(
            typed.beginnings("nl written"),
            "{nl written} : (\"lek\"* AND \"NEAR(\"\"a\"\"\"* AND \"AND\"* AND \"nl:x*)\"*)"
        );
        assert_eq!(
            typed.parts().as_deref(),
            Some("\"lek\" AND \"NEAR(\"\"a\"\"\" AND \"AND\" AND \"nl:x*)\"")
        );
        assert_eq!(typed.short_beginnings("nl"), None);
    }

    #[test]
    fn what_holds_no_word_looks_for_nothing_and_short_words_are_beginnings() {
        for nothing in ["", "  ", "--", "\" * ^ ( ) :", "\u{0}\u{2}"] {
            assert_eq!(Typed::read(nothing), None, "{nothing}");
        }
        let typed = Typed::read("AP é lek").expect("there are words");
        assert_eq!(typed.parts().as_deref(), Some("\"lek\""));
        assert_eq!(typed.short_beginnings("nl").as_deref(), Some("{nl} : (\"AP\"* AND \"é\"*)"));
    }
}
