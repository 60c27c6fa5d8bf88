//! What a word is beyond its letters: a date, a time, a telephone number.

use std::collections::BTreeSet;

use incident::fact::Kind;

use super::lexicon::Sets;
use crate::message::{Cited, GivenName, Names, Told};
use crate::text::fold::folded;
use crate::text::{Shape, Text, Token};

/// A set of marks, a bit for each.
pub(crate) type Marks = u16;

/// No mark.
pub(crate) const NONE: Marks = 0;
/// A number in digits.
pub(crate) const NUMBER: Marks = 1;
/// An address of a page.
pub(crate) const LINK: Marks = 1 << 1;
/// An address of a mailbox.
pub(crate) const MAIL: Marks = 1 << 2;
/// A fact that is cited.
pub(crate) const CITED: Marks = 1 << 3;
/// The first number of a telephone number.
pub(crate) const PHONE: Marks = 1 << 4;
/// A day: `3 mei`, `2026-05-03`.
pub(crate) const DATE: Marks = 1 << 5;
/// An hour: `14.30 uur`.
pub(crate) const TIME: Marks = 1 << 6;
/// A length of time: `24 uur`.
pub(crate) const TERM: Marks = 1 << 7;
/// Money: `€ 100`.
pub(crate) const AMOUNT: Marks = 1 << 8;

/// Their names in phrases, in the order of their bits.
const NAMES: [&str; COUNT] = ["number", "link", "mail", "cited", "phone", "date", "time", "term", "amount"];

/// How many there are.
pub(crate) const COUNT: usize = 9;

/// The mark with this name; `when` is any of date, time and term.
pub(crate) fn named(name: &str) -> Option<Marks> {
    if name == "when" {
        return Some(DATE | TIME | TERM);
    }
    NAMES.iter().position(|other| *other == name).map(|bit| 1 << bit)
}

/// The places of the bits of some marks.
pub(crate) fn bits(marks: Marks) -> impl Iterator<Item = usize> {
    (0..COUNT).filter(move |bit| marks & (1 << bit) != 0)
}

/// The words that a language makes dates and times with: sets of `words.toml`.
#[derive(Debug, Default)]
pub(crate) struct Moments {
    month: BTreeSet<String>,
    unit: BTreeSet<String>,
    clock: BTreeSet<String>,
    at: BTreeSet<String>,
    money: BTreeSet<String>,
}

impl Moments {
    /// Takes them from the sets of a language.
    pub(crate) fn of(sets: &Sets) -> Moments {
        let set = |name: &str| sets.get(name).into_iter().flatten().map(|word| folded(word)).collect();
        Moments {
            month: set("month"),
            unit: set("unit"),
            clock: set("clock"),
            at: set("at"),
            money: set("money"),
        }
    }
}

/// The marks of each token of a text.
pub(crate) fn of(text: &Text<'_>, moments: &Moments, names: &Names) -> Vec<Marks> {
    let marks = |at: usize| match text.tokens[at].shape {
        Shape::Word => of_word(text, at),
        Shape::Number => NUMBER | of_number(text, at, moments),
        Shape::Link => LINK,
        Shape::Mail => MAIL,
        Shape::Cited => CITED | names.find(text.folded(&text.tokens[at])).map_or(NONE, of_cited),
    };
    (0..text.tokens.len()).map(marks).collect()
}

/// `5pm`, `9u` and `14u30` are times in one word.
fn of_word(text: &Text<'_>, at: usize) -> Marks {
    let word = text.folded(&text.tokens[at]);
    let rest = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let hour = word.len() - rest.len();
    let ends = ["am", "pm", "u", "h"];
    let is_time = (1..=2).contains(&hour) && ends.iter().any(|end| rest == *end || is_quarter(rest, end));
    if is_time { TIME } else { NONE }
}

fn is_quarter(rest: &str, end: &str) -> bool {
    rest.strip_prefix(end).is_some_and(|minutes| minutes.len() == 2 && is_digits(minutes))
}

/// What is filled in where a name stands in braces: a moment is a date with a time.
fn of_cited(cited: Cited) -> Marks {
    match cited {
        Cited::Fact(key) if matches!(key.kind(), Kind::Moment) => DATE | TIME,
        Cited::Told(Told::Occurred | Told::Detected | Told::Investigated | Told::ReportedToAuthority)
        | Cited::Given(GivenName::Now | GivenName::NextUpdate) => DATE | TIME,
        Cited::Given(GivenName::Phone) => PHONE,
        Cited::Fact(_) | Cited::Told(_) | Cited::Given(_) => NONE,
    }
}

fn of_number(text: &Text<'_>, at: usize, moments: &Moments) -> Marks {
    let written = &text.whole[text.tokens[at].span.clone()];
    let word_at = |at: Option<usize>| at.and_then(|at| text.tokens.get(at)).map(|token| text.folded(token));
    let (before, after) = (word_at(at.checked_sub(1)), word_at(at.checked_add(1)));
    let among = |set: &BTreeSet<String>, word: Option<&str>| word.is_some_and(|word| set.contains(word));
    let day = is_digits(written) && written.len() <= 2;
    if is_date(written) || (day && (among(&moments.month, after) || among(&moments.month, before))) {
        return DATE;
    }
    let on_the_clock = among(&moments.clock, after);
    if is_clock(written) && (on_the_clock || written.contains(':'))
        || (day && on_the_clock && among(&moments.at, before))
    {
        return TIME;
    }
    if among(&moments.unit, after) {
        return TERM;
    }
    let in_front =
        text.whole[..text.tokens[at].span.start].chars().rev().take(2).find(|letter| !letter.is_whitespace());
    if among(&moments.money, after) || among(&moments.money, before) || in_front == Some('€') {
        return AMOUNT;
    }
    if is_phone(text, at) { PHONE } else { NONE }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `3-5-2026`, `03/05/26`, `2026-05-03`.
fn is_date(written: &str) -> bool {
    if written.len() > 10 {
        return false;
    }
    ['-', '/', '.'].iter().any(|sign| {
        let parts: Vec<&str> = written.split(*sign).collect();
        let [first, middle, last] = parts.as_slice() else { return false };
        let digits = parts.iter().all(|part| is_digits(part));
        digits && middle.len() <= 2 && matches!((first.len(), last.len()), (1 | 2, 2 | 4) | (4, 1 | 2))
    })
}

/// `14.30` and `14:30`.
fn is_clock(written: &str) -> bool {
    written.split_once(['.', ':']).is_some_and(|(hour, minutes)| {
        is_digits(hour) && hour.len() <= 2 && is_digits(minutes) && minutes.len() == 2
    })
}

/// So many numbers may follow each other in one telephone number.
const PARTS_OF_A_PHONE: usize = 8;

/// A number that begins with 0 or + and has 8 to 15 digits, over several tokens if they stand close together; or a number of a
/// Dutch municipality, `14 0547`.
fn is_phone(text: &Text<'_>, at: usize) -> bool {
    let tokens = &text.tokens[at..];
    let written = &text.whole[tokens[0].span.clone()];
    let before = text.whole[..tokens[0].span.start].chars().next_back();
    if written.starts_with('0') || before == Some('+') {
        let close = |pair: &[Token]| pair[1].shape == Shape::Number && stands_close(text, pair);
        let together =
            1 + tokens.windows(2).take(PARTS_OF_A_PHONE - 1).take_while(|pair| close(pair)).count();
        let digits = |token: &Token| text.folded(token).len();
        return (8..=15).contains(&tokens[..together].iter().map(digits).sum::<usize>());
    }
    let next = tokens.get(1).map(|token| text.folded(token));
    written == "14" && next.is_some_and(|next| next.starts_with('0') && matches!(next.len(), 3 | 4))
}

/// Whether only spaces and the signs of telephone numbers stand between two tokens.
fn stands_close(text: &Text<'_>, pair: &[Token]) -> bool {
    let between = &text.whole[pair[0].span.end..pair[1].span.start];
    between.len() <= 4
        && between.chars().all(|letter| matches!(letter, ' ' | '\u{a0}' | '(' | ')' | '-' | '.' | '/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Abbreviations;
    use crate::{Lang, Wording};

    fn marks(text: &str) -> Vec<Marks> {
        let word = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let sets = Sets::from([
            ("month".to_owned(), word(&["mei", "May"])),
            ("unit".to_owned(), word(&["uur", "dagen"])),
            ("clock".to_owned(), word(&["uur", "pm"])),
            ("at".to_owned(), word(&["om", "voor"])),
            ("money".to_owned(), word(&["euro"])),
        ]);
        let names = Names::of(&Wording::new(Lang::Nl));
        of(&Text::read(text, &Abbreviations::default()), &Moments::of(&sets), names)
    }

    fn has(text: &str, mark: Marks) -> bool {
        marks(text).iter().any(|marks| marks & mark != 0)
    }

    #[test]
    fn a_date_is_a_day_of_a_month() {
        for date in [
            "op 3 mei",
            "May 3, 2026",
            "op 03-05-2026",
            "2026-05-03",
            "{aware}",
            "{next_update}",
            "{detected}",
        ] {
            assert!(has(date, DATE), "{date}");
        }
        for no in ["3 mensen", "2026", "1.000.000", "{persons}", "0800-1234"] {
            assert!(!has(no, DATE), "{no}");
        }
    }

    #[test]
    fn an_hour_is_no_length_of_time() {
        for time in ["om 9 uur", "14.30 uur", "14:30", "5pm", "14u30", "at 5 pm voor 5 pm"] {
            assert!(has(time, TIME), "{time}");
        }
        assert!(has("binnen 24 uur", TERM) && !has("binnen 24 uur", TIME));
        assert!(!has("14.30 mensen", TIME));
    }

    #[test]
    fn a_telephone_number_is_known_however_it_is_written() {
        for phone in [
            "0800 1234",
            "0800-1234",
            "06 12 34 56 78",
            "(0541) 12 34 56",
            "+31 541 123 456",
            "0031541123456",
            "14 0547",
        ] {
            assert!(has(phone, PHONE), "{phone}");
        }
        for no in ["485.000", "03-05-2026", "07", "0541 123", "2026 0541", "0 1 2 3 4\n5 6 7 8 9"] {
            assert!(!has(no, PHONE), "{no}");
        }
    }

    #[test]
    fn money_is_a_number_with_its_coin() {
        for amount in ["€ 100", "€100", "100 euro"] {
            assert!(has(amount, AMOUNT), "{amount}");
        }
        assert!(!has("100 mensen", AMOUNT));
    }
}
