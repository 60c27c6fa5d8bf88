//! A text as words, numbers and marks, each with where it stands.

use std::ops::Range;

/// A word, a number or a mark.
#[derive(Debug)]
pub(super) struct Token<'a> {
    pub(super) span: Range<usize>,
    pub(super) what: What<'a>,
}

/// What a token is.
#[derive(Debug)]
pub(super) enum What<'a> {
    /// In small letters, with the hyphens and apostrophes within it.
    Word(String),
    /// Digits with the points and commas within them, and the letters that stick to them: `485.000`, `3rd`, `485k`.
    Digits {
        digits: &'a str,
        suffix: String,
    },
    Mark(char),
}

impl Token<'_> {
    /// The word, if it is one.
    pub(super) fn word(&self) -> Option<&str> {
        match &self.what {
            What::Word(word) => Some(word),
            What::Digits { .. } | What::Mark(_) => None,
        }
    }

    /// Whether it is this mark.
    pub(super) fn is_mark(&self, mark: char) -> bool {
        matches!(self.what, What::Mark(one) if one == mark)
    }

    pub(super) fn is_digits(&self) -> bool {
        matches!(self.what, What::Digits { .. })
    }
}

/// The tokens of a text.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((start, letter)) = rest.next() {
        if letter.is_whitespace() {
            // A line that ends is a mark: it may end a sentence.
            if letter == '\n' {
                tokens.push(Token { span: start..start + 1, what: What::Mark('\n') });
            }
            continue;
        }
        let end = if letter.is_ascii_digit() {
            end_of(text, start, |letter, next| {
                letter.is_ascii_digit() || (is_point(letter) && is_digit(next))
            })
        } else if letter.is_alphanumeric() {
            end_of(text, start, |letter, next| {
                letter.is_alphanumeric() || (is_joint(letter) && next.is_some_and(char::is_alphanumeric))
            })
        } else {
            tokens.push(Token { span: start..start + letter.len_utf8(), what: What::Mark(plain(letter)) });
            continue;
        };
        let (end, what) = read(text, start, end, letter);
        tokens.push(Token { span: start..end, what });
        while rest.next_if(|(at, _)| *at < end).is_some() {}
    }
    tokens
}

fn read(text: &str, start: usize, end: usize, first: char) -> (usize, What<'_>) {
    if !first.is_ascii_digit() {
        return (end, What::Word(text[start..end].to_lowercase().replace('’', "'")));
    }
    let letters = end_of(text, end, |letter, _| letter.is_alphabetic());
    (letters, What::Digits { digits: &text[start..end], suffix: text[end..letters].to_lowercase() })
}

/// Where a run of letters ends that begins here; each is asked with the one behind it.
fn end_of(text: &str, start: usize, belongs: impl Fn(char, Option<char>) -> bool) -> usize {
    let mut letters = text[start..].char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if !belongs(letter, letters.peek().map(|(_, next)| *next)) {
            return start + at;
        }
    }
    text.len()
}

fn is_digit(next: Option<char>) -> bool {
    next.is_some_and(|next| next.is_ascii_digit())
}

fn is_point(letter: char) -> bool {
    matches!(letter, '.' | ',' | ':')
}

fn is_joint(letter: char) -> bool {
    matches!(letter, '-' | '\'' | '’')
}

/// Dashes are one mark, whatever their length.
fn plain(mark: char) -> char {
    match mark {
        '–' | '—' | '‑' => '-',
        other => other,
    }
}
