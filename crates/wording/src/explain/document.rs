//! The explanation as a document: what it says, not how it looks.

/// A part of a document. Indents count characters on a terminal; elsewhere they say what belongs under what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading, with space above it.
    Heading(String),
    /// A paragraph.
    Line {
        /// How far it stands from the margin.
        indent: usize,
        /// The words, in the language of the reader.
        text: String,
    },
    /// A paragraph behind a mark.
    Item {
        /// How far the mark stands from the margin.
        indent: usize,
        /// The mark, with the space after it: `- `, `1. `.
        mark: String,
        /// The words, in the language of the reader.
        text: String,
    },
    /// Literal words in Dutch, whatever the language of the reader: the text of the law, with the words that the
    /// provision is pinned to between » and «, or the definition of a condition.
    Quote {
        /// How far it stands from the margin.
        indent: usize,
        /// The words, which stay as they are.
        text: String,
    },
    /// A remark on the document itself, in the language of the reader. It speaks of the terms, so that no term is
    /// explained in it.
    Note(String),
    /// Space between what stands above and below.
    Space,
}

/// A document that is being written.
#[derive(Default)]
pub(super) struct Document {
    blocks: Vec<Block>,
}

impl Document {
    pub(super) fn heading(&mut self, text: String) {
        self.blocks.push(Block::Heading(text));
    }

    pub(super) fn line(&mut self, indent: usize, text: impl Into<String>) {
        self.blocks.push(Block::Line { indent, text: text.into() });
    }

    pub(super) fn item(&mut self, indent: usize, mark: &str, text: String) {
        self.blocks.push(Block::Item { indent, mark: mark.to_owned(), text });
    }

    pub(super) fn quote(&mut self, indent: usize, text: &str) {
        self.blocks.push(Block::Quote { indent, text: text.to_owned() });
    }

    /// A remark, apart from what stands above it.
    pub(super) fn note(&mut self, text: String) {
        self.blocks.extend([Block::Space, Block::Note(text)]);
    }

    pub(super) fn finish(self) -> Vec<Block> {
        self.blocks
    }
}
