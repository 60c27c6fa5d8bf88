//! Words as they are compared: white space aside.

/// One space for every run of white space (no-break spaces included), none at the ends.
pub(crate) fn squeeze(text: &str) -> String {
    let mut squeezed = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !squeezed.is_empty() {
            squeezed.push(' ');
        }
        squeezed.push_str(word);
    }
    squeezed
}

/// The clause among the quotations that shares most words with these, as a hint for mending a pin.
pub(crate) fn likeliest_clause<'a>(
    words: &str,
    quotations: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    let wanted: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
    quotations
        .into_iter()
        .flat_map(|quotation| quotation.split([',', ';', '.', ':']))
        .map(|clause| (shared(&wanted, clause), clause.trim()))
        .filter(|(shared, _)| *shared > 0)
        .max_by_key(|(shared, _)| *shared)
        .map(|(_, clause)| clause.to_owned())
}

fn shared(wanted: &[String], clause: &str) -> usize {
    let has: Vec<String> = clause.split_whitespace().map(str::to_lowercase).collect();
    wanted.iter().filter(|word| has.contains(word)).count()
}
