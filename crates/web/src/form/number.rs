//! Numbers, as people of each language write them.

use wording::Lang;

/// A number as people of a language write it: in Dutch with dots between thousands and a comma before decimals, in
/// English the other way round; without either it is read as it stands. Nothing for nothing.
pub(crate) fn number(text: &str, lang: Lang) -> Result<Option<f64>, ()> {
    let (group, decimal) = match lang {
        Lang::Nl => ('.', ','),
        Lang::En => (',', '.'),
    };
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if text.is_empty() {
        return Ok(None);
    }
    let (whole, rest) = text.split_once(decimal).unwrap_or((&text, ""));
    let groups: Vec<&str> = whole.split(group).collect();
    let is_grouped =
        groups.len() > 1 && groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3);
    // Three digits behind a decimal mark are thousands in somebody else's notation: nobody knows which is meant.
    if rest.len() == 3
        || (!is_grouped && groups.len() > 1 && groups.iter().skip(1).any(|group| group.len() == 3))
    {
        return Err(());
    }
    let whole = if is_grouped { groups.concat() } else { whole.to_owned() };
    let plain = if rest.is_empty() { whole } else { format!("{whole}.{rest}") };
    // A point before decimals is understood in Dutch too, where it cannot be meant between thousands.
    let is_plain = plain.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let number: f64 = if is_plain { plain.parse().map_err(drop)? } else { return Err(()) };
    if number.is_finite() { Ok(Some(number)) } else { Err(()) }
}

/// A whole number as people of a language write it: a decimal mark in it is a mistake.
pub(crate) fn whole(text: &str, lang: Lang) -> Result<Option<f64>, ()> {
    let read = number(text, lang)?;
    if read.is_none_or(|number| number.fract() == 0.0)
        && !text.contains(if lang == Lang::Nl { ',' } else { '.' })
    {
        Ok(read)
    } else {
        Err(())
    }
}

#[cfg(test)]
mod tests {
    use wording::Lang;

    use super::{number, whole};

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, lang, read) in [
            ("941.000", Lang::Nl, 941_000.0),
            ("941,000", Lang::En, 941_000.0),
            ("941000", Lang::Nl, 941_000.0),
            ("1.234.567,5", Lang::Nl, 1_234_567.5),
            ("1,234,567.5", Lang::En, 1_234_567.5),
            ("2,5", Lang::Nl, 2.5),
            ("2.5", Lang::Nl, 2.5),
            ("2.5", Lang::En, 2.5),
            (" 12 000 ", Lang::Nl, 12_000.0),
        ] {
            assert_eq!(number(text, lang), Ok(Some(read)), "{text}");
        }
        assert_eq!(number("", Lang::Nl), Ok(None));
        for text in ["veel", "1,2,3", "1e999", "12-13", "-5", "inf", "NaN"] {
            assert_eq!(number(text, Lang::Nl), Err(()), "{text}");
        }
        assert_eq!(number("2,5", Lang::En), Err(()), "half of it would be lost");
        for (text, lang) in [("100,000", Lang::Nl), ("1.000", Lang::En), ("1234.567", Lang::Nl)] {
            assert_eq!(number(text, lang), Err(()), "{text} may mean two things");
        }
        assert_eq!(whole("941.000", Lang::Nl), Ok(Some(941_000.0)));
        for text in ["2,5", "2.5", "1,0"] {
            assert_eq!(whole(text, Lang::Nl), Err(()), "{text}");
        }
    }
}
