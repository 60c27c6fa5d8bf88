//! A quotation with the pinned words marked »so«, which also survives where nothing can be bold.

use law::{Quotation, Rule, Rulebook};

/// A quotation to be shown.
pub(super) struct Quote {
    pub(super) paragraphs: Vec<String>,
    /// Whether it holds any of the pinned words.
    pub(super) is_marked: bool,
}

/// Marks the words wherever they stand, across paragraphs too.
pub(super) fn mark(quotation: &Quotation, words: &[String]) -> Quote {
    let text = quotation.paragraphs.join(" ");
    let mut marks: Vec<(usize, char)> = Vec::new();
    for pinned in words {
        let pinned = pinned.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(start) = text.find(&pinned) {
            marks.push((start, '»'));
            marks.push((start + pinned.len(), '«'));
        }
    }
    marks.sort_unstable();
    let mut offset = 0;
    let mut paragraphs = Vec::with_capacity(quotation.paragraphs.len());
    for paragraph in &quotation.paragraphs {
        let end = offset + paragraph.len();
        let mut marked = paragraph.clone();
        // From the back, so that what is still to be marked keeps its place. A mark at a seam belongs to the side
        // that it opens or closes.
        for (at, mark) in marks.iter().rev() {
            let here = if *mark == '»' { offset <= *at && *at < end } else { offset < *at && *at <= end };
            if here {
                marked.insert(at - offset, *mark);
            }
        }
        paragraphs.push(marked);
        offset = end + 1;
    }
    Quote { paragraphs, is_marked: !marks.is_empty() }
}

/// The paragraphs of its article in which the words stand on which a rule rests, with those words marked.
pub fn pinned_paragraphs(rulebook: &Rulebook, rule: &Rule) -> Vec<String> {
    let Some(page) = rulebook.page(&rule.place) else { return Vec::new() };
    let quotes = page.quotations.iter().map(|quotation| mark(quotation, &rule.words));
    let paragraphs = quotes.filter(|quote| quote.is_marked).flat_map(|quote| quote.paragraphs);
    paragraphs.filter(|paragraph| paragraph.contains(['»', '«'])).collect()
}
