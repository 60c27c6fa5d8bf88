//! Numbers of persons in the words of a source, read as a range.

/// The range that words like "few dozen", ">100000" or "1.200" leave; `None` when they say nothing about a
/// number that we are sure to understand.
pub(super) fn approximate(text: &str) -> Option<(f64, f64)> {
    let text = text.trim().to_lowercase();
    if text.contains(|c: char| c.is_ascii_digit()) {
        return with_digits(&text);
    }
    if ["not ", "niet ", "geen ", "no "].iter().any(|denial| text.contains(denial)) {
        return None;
    }
    // The first phrase that occurs counts; longer phrases stand before those they contain.
    const PHRASES: [(&str, f64, f64); 9] = [
        ("two dozen", 20.0, 30.0),
        ("few dozen", 24.0, 100.0),
        ("family", 2.0, 10.0),
        ("hundreds", 200.0, 2_000.0),
        ("thousands", 1_000.0, 100_000.0),
        ("very large", 1_000.0, f64::INFINITY),
        ("large", 500.0, f64::INFINITY),
        ("many", 500.0, f64::INFINITY),
        ("millions", 1_000_000.0, f64::INFINITY),
    ];
    PHRASES.iter().find(|(phrase, ..)| text.contains(phrase)).map(|(_, min, max)| (*min, *max))
}

fn with_digits(text: &str) -> Option<(f64, f64)> {
    let numbers = numbers(text);
    let first = *numbers.first()?;
    if text.starts_with('>') {
        return Some((first, f64::INFINITY));
    }
    if text.starts_with('<') {
        return Some((0.0, first));
    }
    if text.contains(['-', '–'])
        && let Some(second) = numbers.get(1)
    {
        return Some((first.min(*second), first.max(*second)));
    }
    if ["about", "approx", "circa", "ca.", "ongeveer", "~"].iter().any(|word| text.starts_with(word)) {
        return Some((first * 0.9, first * 1.1));
    }
    Some((first, first))
}

/// Every number in a text: digits with separators of thousands, and a word for thousands or millions behind.
fn numbers(text: &str) -> Vec<f64> {
    let mut numbers = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        rest = &rest[start..];
        let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',')).unwrap_or(rest.len());
        let (digits, after) = rest.split_at(end);
        rest = after;
        let word = after.trim_start();
        let times = if ["million", "miljoen", "mln"].iter().any(|unit| word.starts_with(unit)) {
            1_000_000.0
        } else if word.starts_with("duizend") || word.starts_with("thousand") || is_k(word) {
            1_000.0
        } else {
            1.0
        };
        numbers.extend(number(digits.trim_end_matches(['.', ','])).map(|number| number * times));
    }
    numbers
}

fn is_k(word: &str) -> bool {
    word.strip_prefix('k').is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
}

/// Groups of three behind a separator are thousands; one other group is a fraction.
fn number(digits: &str) -> Option<f64> {
    let groups: Vec<&str> = digits.split(['.', ',']).collect();
    let (first, rest) = groups.split_first()?;
    if rest.iter().all(|group| group.len() == 3) {
        return format!("{first}{}", rest.concat()).parse().ok();
    }
    match rest {
        [fraction] => format!("{first}.{fraction}").parse().ok(),
        _ => None,
    }
}
