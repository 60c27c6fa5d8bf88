//! Numbers of persons in the words of a source, read as a range.

/// The range that words like "few dozen" or ">100000" leave; `None` when they say nothing about a number.
pub(super) fn approximate(text: &str) -> Option<(f64, f64)> {
    let text = text.trim().to_lowercase();
    if text.contains(|c: char| c.is_ascii_digit()) {
        return with_digits(&text);
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
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .filter_map(|digits| digits.parse::<f64>().ok());
    let first = numbers.next()?;
    if text.starts_with('>') {
        return Some((first, f64::INFINITY));
    }
    if text.starts_with('<') {
        return Some((0.0, first));
    }
    if text.contains('-')
        && let Some(second) = numbers.next()
    {
        return Some((first.min(second), first.max(second)));
    }
    if text.starts_with("about") {
        return Some((first * 0.9, first * 1.1));
    }
    Some((first, first))
}
