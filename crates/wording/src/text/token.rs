//! The parts of a chunk of text between two spaces: words, numbers, addresses, and facts that are cited.

use std::ops::Range;

use super::fold::{fold, is_mark, is_tie, is_unseen};

/// What a token is, by its form alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Letters.
    Word,
    /// Digits, with what stands between them: `14.30`, `485.000`, `2026-05-03`.
    Number,
    /// An address of a page: `https://…`, `www.…`, `vanloon.example/incident`.
    Link,
    /// An address of a mailbox.
    Mail,
    /// Something that is cited by its name in braces.
    Cited,
}

/// A word, a number, an address or a cited fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Where it stands in the text as it came in, in bytes.
    pub(crate) span: Range<usize>,
    /// Where it stands in the folded text; a cited fact stands there with its name.
    pub(super) folded: Range<usize>,
    /// What it is.
    pub(crate) shape: Shape,
    /// The number of its sentence.
    pub(crate) sentence: usize,
}

/// What stands in braces is no longer, so that an open brace in a long text costs little.
const LONGEST_BRACES: usize = 500;

/// Endings of addresses that are written without `www.`. An ending that is a Dutch or English word is not here: a space
/// that was forgotten after a full stop makes no address.
const ENDINGS: [&str; 13] =
    ["nl", "com", "org", "net", "eu", "info", "gov", "uk", "amsterdam", "frl", "example", "onion", "app"];

/// Adds the tokens of a chunk that starts at `offset` of its text.
pub(super) fn split(chunk: &str, offset: usize, folded: &mut String, tokens: &mut Vec<Token>) {
    if let Some((span, shape)) = address(chunk) {
        return push(span, chunk, offset, shape, folded, tokens);
    }
    let mut open: Option<Open> = None;
    let mut past = 0;
    for (at, letter) in chunk.char_indices() {
        if at < past {
            continue;
        }
        let end = at + letter.len_utf8();
        if letter.is_alphanumeric() {
            open = Some(match open {
                Some(open) if open.goes_on_with(letter) => Open { end, tie: None, last: letter, ..open },
                other => {
                    close(other.as_ref(), chunk, offset, folded, tokens);
                    Open { start: at, end, tie: None, last: letter }
                }
            });
        } else if let Some(open) = open.as_mut().filter(|open| open.takes(letter)) {
            open.add(letter, end);
        } else {
            close(open.take().as_ref(), chunk, offset, folded, tokens);
            if let Some(length) = braces(&chunk[at..]) {
                past = at + length;
                if cites(&chunk[at..past]) {
                    push(at..past, chunk, offset, Shape::Cited, folded, tokens);
                }
            }
        }
    }
    close(open.as_ref(), chunk, offset, folded, tokens);
}

/// A token that may go on.
struct Open {
    start: usize,
    end: usize,
    /// What stands after the last letter and may tie the next one to it.
    tie: Option<char>,
    last: char,
}

impl Open {
    fn goes_on_with(&self, letter: char) -> bool {
        let between_digits = self.last.is_ascii_digit() && letter.is_ascii_digit();
        self.tie.is_none_or(|tie| is_tie(tie) || between_digits)
    }

    fn takes(&self, letter: char) -> bool {
        let ties = is_tie(letter) || (matches!(letter, '.' | ',' | ':' | '/') && self.last.is_ascii_digit());
        is_mark(letter) || is_unseen(letter) || (ties && self.tie.is_none())
    }

    fn add(&mut self, letter: char, end: usize) {
        if is_mark(letter) {
            self.end = end;
        } else if !is_unseen(letter) {
            self.tie = Some(letter);
        }
    }
}

fn close(open: Option<&Open>, chunk: &str, offset: usize, folded: &mut String, tokens: &mut Vec<Token>) {
    if let Some(&Open { start, end, .. }) = open {
        let is_number = !chunk[start..end].contains(char::is_alphabetic);
        let shape = if is_number { Shape::Number } else { Shape::Word };
        push(start..end, chunk, offset, shape, folded, tokens);
    }
}

fn push(
    span: Range<usize>,
    chunk: &str,
    offset: usize,
    shape: Shape,
    folded: &mut String,
    tokens: &mut Vec<Token>,
) {
    let start = folded.len();
    match shape {
        Shape::Cited => folded.push_str(chunk[span.start + 1..span.end - 1].trim()),
        Shape::Word | Shape::Number => chunk[span.clone()].chars().for_each(|letter| fold(letter, folded)),
        Shape::Link | Shape::Mail => folded.extend(chunk[span.clone()].chars().flat_map(char::to_lowercase)),
    }
    let span = offset + span.start..offset + span.end;
    tokens.push(Token { span, folded: start..folded.len(), shape, sentence: 0 });
}

/// How long the braces are that open at the start of a text: on one line, without others in them.
pub(super) fn braces(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('{')?.as_bytes();
    let end = rest.iter().take(LONGEST_BRACES).position(|byte| matches!(byte, b'}' | b'{' | b'\n'))?;
    (rest[end] == b'}').then_some(end + 2)
}

/// Whether braces cite something by its name; others say when a text holds, or what somebody has yet to write
/// (`message/source.rs`).
fn cites(braces: &str) -> bool {
    let inside = braces.trim_start_matches('{').trim_end_matches('}').trim();
    let is_directive = ["if ", "part ", "perhaps ", "?"].iter().any(|start| inside.starts_with(start));
    !is_directive && !matches!(inside, "" | "end")
}

/// A chunk without the braces at its ends that cite nothing.
pub(super) fn without_directives(mut chunk: &str) -> &str {
    while let Some(length) = braces(chunk).filter(|length| !cites(&chunk[..*length])) {
        chunk = &chunk[length..];
    }
    while let Some(start) = chunk.rfind('{').filter(|start| chunk.ends_with('}') && !cites(&chunk[*start..]))
    {
        chunk = &chunk[..start];
    }
    chunk
}

/// Where an address stands in a chunk, and of what; whatever stands around it is punctuation.
pub(super) fn address(chunk: &str) -> Option<(Range<usize>, Shape)> {
    if !chunk.contains(['.', '@']) {
        return None;
    }
    let start = chunk.find(char::is_alphanumeric)?;
    let (last, letter) =
        chunk.char_indices().rfind(|(_, letter)| letter.is_alphanumeric() || *letter == '/')?;
    let end = last + letter.len_utf8();
    let core = chunk.get(start..end)?;
    let shape = if is_mail(core) {
        Shape::Mail
    } else if is_link(core) {
        Shape::Link
    } else {
        return None;
    };
    Some((start..end, shape))
}

fn is_mail(core: &str) -> bool {
    core.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.contains(['@', '/']) && host.contains('.') && !host.starts_with('.')
    })
}

fn is_link(core: &str) -> bool {
    let begins = |start: &str| {
        core.get(..start.len()).is_some_and(|first| first.eq_ignore_ascii_case(start))
            && core.len() > start.len()
    };
    if begins("https://") || begins("http://") || begins("www.") {
        return true;
    }
    let host = core.split('/').next().unwrap_or_default();
    let is_label =
        |label: &str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let Some((name, ending)) = host.rsplit_once('.') else { return false };
    ENDINGS.contains(&ending)
        && name.split('.').all(is_label)
        && name.contains(|c: char| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(chunk: &str) -> Vec<(String, Shape)> {
        let (mut folded, mut tokens) = (String::new(), Vec::new());
        split(chunk, 0, &mut folded, &mut tokens);
        tokens.iter().map(|token| (folded[token.folded.clone()].to_owned(), token.shape)).collect()
    }

    fn one(chunk: &str) -> (String, Shape) {
        let mut all = tokens(chunk);
        assert_eq!(all.len(), 1, "{chunk}: {all:?}");
        all.remove(0)
    }

    #[test]
    fn what_ties_the_parts_of_a_word_belongs_to_it() {
        for (written, read) in [
            ("IT-infrastructuur,", "itinfrastructuur"),
            ("(ran\u{200b}som\u{ad}ware)", "ransomware"),
            ("'foto’s'", "fotos"),
            ("gee\u{308}n", "geen"),
            ("woord-", "woord"),
        ] {
            assert_eq!(one(written), (read.to_owned(), Shape::Word), "{written}");
        }
    }

    #[test]
    fn a_number_keeps_what_stands_between_its_digits_and_a_word_does_not() {
        for number in ["485.000", "14.30", "2026-05-03.", "14:30,", "0800-1234"] {
            assert_eq!(one(number).1, Shape::Number, "{number}");
        }
        let words =
            |read: &[&str]| -> Vec<_> { read.iter().map(|word| ((*word).to_owned(), Shape::Word)).collect() };
        assert_eq!(tokens("en/of"), words(&["en", "of"]));
        assert_eq!(tokens("gestolen.Dat"), words(&["gestolen", "dat"]));
        assert_eq!(tokens("3.De"), [("3".to_owned(), Shape::Number), ("de".to_owned(), Shape::Word)]);
        assert_eq!(one("25-jarige"), ("25jarige".to_owned(), Shape::Word));
    }

    #[test]
    fn an_address_is_one_token_whatever_stands_around_it() {
        for link in [
            "https://vanloon.example/incident.",
            "(www.vanloon.example)",
            "vanloon.nl/vragen",
            "<delinde.nl>",
        ] {
            assert_eq!(one(link).1, Shape::Link, "{link}");
        }
        assert_eq!(one("vragen@delinde.example,").1, Shape::Mail);
        for word in ["o.a.", "gestolen.De", "3.14", "@vanloon"] {
            assert!(
                tokens(word).iter().all(|(_, shape)| !matches!(shape, Shape::Link | Shape::Mail)),
                "{word}"
            );
        }
    }

    #[test]
    fn a_fact_that_is_cited_is_one_token_with_its_name() {
        assert_eq!(one("({data_categories}),"), ("data_categories".to_owned(), Shape::Cited));
        assert_eq!(tokens("{"), []);
        assert_eq!(tokens("{}").len(), 0);
        assert_eq!(one(&format!("{{{}", "a".repeat(600))).1, Shape::Word);
        assert_eq!(tokens("{{persons}").len(), 1);
        assert_eq!(tokens("{end}Bel"), [("bel".to_owned(), Shape::Word)]);
    }

    #[test]
    fn a_token_stands_where_it_stood() {
        let (mut folded, mut tokens) = (String::new(), Vec::new());
        let chunk = "«pri\u{200b}vacy\u{200b}»";
        split(chunk, 10, &mut folded, &mut tokens);
        let span = tokens[0].span.clone();
        assert_eq!(&chunk[span.start - 10..span.end - 10], "pri\u{200b}vacy");
    }
}
