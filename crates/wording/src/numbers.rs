//! Numbers with the separators of the language.

use fluent_bundle::types::FluentNumber;

use crate::{Lang, Value, Wording};

impl Wording {
    /// A number: `1.234,5` in Dutch, `1,234.5` in English; at most two decimals.
    pub fn number(&self, number: f64) -> String {
        match self.lang() {
            Lang::Nl => with_separators(number, '.', ','),
            Lang::En => with_separators(number, ',', '.'),
        }
    }
}

/// How the Dutch sentences write a number that they are given.
pub(crate) fn dutch<M>(value: &Value<'_>, _: &M) -> Option<String> {
    as_number(value).map(|number| with_separators(number.value, '.', ','))
}

/// How the English sentences write a number that they are given.
pub(crate) fn english<M>(value: &Value<'_>, _: &M) -> Option<String> {
    as_number(value).map(|number| with_separators(number.value, ',', '.'))
}

fn as_number<'a>(value: &'a Value<'_>) -> Option<&'a FluentNumber> {
    match value {
        Value::Number(number) => Some(number),
        _ => None,
    }
}

fn with_separators(number: f64, thousands: char, decimal: char) -> String {
    let rounded = format!("{:.2}", number.abs());
    let (whole, fraction) = rounded.split_once('.').unwrap_or((&rounded, ""));
    let fraction = fraction.trim_end_matches('0');
    let mut text = String::with_capacity(rounded.len() + 4);
    if number < 0.0 {
        text.push('-');
    }
    for (at, digit) in whole.char_indices() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            text.push(thousands);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(decimal);
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_follow_the_language() {
        let written = |number| Lang::ALL.map(|lang| Wording::new(lang).number(number));
        assert_eq!(written(1_234_567.5), ["1.234.567,5", "1,234,567.5"]);
        assert_eq!(written(30.5), ["30,5", "30.5"]);
        assert_eq!(written(1000.0), ["1.000", "1,000"]);
        assert_eq!(written(999.0), ["999", "999"]);
        assert_eq!(written(0.254), ["0,25", "0.25"]);
    }
}
