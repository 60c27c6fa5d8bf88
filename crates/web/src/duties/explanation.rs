//! An explanation, taken apart for a template.

use wording::Block;

/// A piece of text.
pub(crate) struct Piece {
    pub(crate) text: String,
    /// Whether a rule rests on these very words.
    pub(crate) is_pinned: bool,
}

/// A part of an explanation.
pub(super) struct Part {
    pub(super) kind: &'static str,
    pub(super) mark: String,
    pub(super) pieces: Vec<Piece>,
}

pub(super) fn part(block: Block) -> Part {
    let plain = |kind, mark, text| Part { kind, mark, pieces: vec![Piece { text, is_pinned: false }] };
    match block {
        Block::Heading(text) => plain("heading", String::new(), text),
        Block::Item { mark, text, .. } => plain("item", mark, text),
        Block::Line { text, .. } | Block::Note(text) => plain("line", String::new(), text),
        Block::Quote { text, .. } => Part { kind: "quote", mark: String::new(), pieces: pieces(&text) },
        Block::Space => Part { kind: "space", mark: String::new(), pieces: Vec::new() },
    }
}

/// Takes a quotation apart at the marks » and « around pinned words. Pinned words that go on from the paragraph
/// before, or into the next, have only one of the two.
pub(super) fn pieces(quoted: &str) -> Vec<Piece> {
    let first = quoted.find(['»', '«']);
    let mut is_pinned = first.is_some_and(|at| quoted[at..].starts_with('«'));
    let mut pieces = Vec::new();
    for text in quoted.split(['»', '«']) {
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), is_pinned });
        }
        is_pinned = !is_pinned;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::pieces;

    fn shown(quoted: &str) -> String {
        let pieces = pieces(quoted);
        let shown =
            pieces.iter().map(|it| if it.is_pinned { format!("[{}]", it.text) } else { it.text.clone() });
        shown.collect()
    }

    #[test]
    fn pinned_words_are_found_at_the_edges_too() {
        assert_eq!(shown("meldt »uiterlijk 72 uur« nadat"), "meldt [uiterlijk 72 uur] nadat");
        assert_eq!(shown("»alles«"), "[alles]");
        assert_eq!(shown("verder« en »opnieuw"), "[verder] en [opnieuw]");
        assert_eq!(shown("niets"), "niets");
    }
}
