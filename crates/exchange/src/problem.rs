//! What may be wrong, as data: the sentences live elsewhere.

/// Why a whole file cannot be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is nothing in it.
    Empty,
    /// It is something else than a table: a document, a picture, a web page, or cards.
    NotATable,
    /// It is something else than cards.
    NotCards,
    /// It is damaged, cut off, or not what it says it is.
    Unreadable,
    /// It is a spreadsheet of before 2007.
    OldSpreadsheet,
    /// It opens with a password only.
    Protected,
    /// The file is larger than we take.
    FileTooLarge {
        /// The most bytes that we take.
        limit_bytes: usize,
    },
    /// The file is packed, and larger than we take once it is unpacked.
    UnpacksTooLarge {
        /// The most bytes that we unpack.
        limit_bytes: u64,
    },
    /// The file is packed, and has more parts than we take.
    TooManyParts {
        /// The most parts that we take.
        limit: usize,
    },
    /// There are more rows than we take, or than the kind of file can hold.
    TooManyRows {
        /// The most rows, without the one with the names of the columns.
        limit: usize,
    },
    /// There are more columns than we take, or than the kind of file can hold.
    TooManyColumns {
        /// The most columns.
        limit: usize,
    },
    /// There are more cards than we take.
    TooManyCards {
        /// The most cards.
        limit: usize,
    },
    /// All text in it together is more than we take.
    TooMuchText {
        /// The most bytes of text.
        limit_bytes: usize,
    },
    /// A cell holds more than the kind of file can, so that it cannot be written.
    CellTooLong {
        /// The row, as a person will see it; the names of the columns are row 1.
        row: usize,
        /// The name of the column.
        column: String,
        /// The most characters, counted as UTF-16 does.
        limit: usize,
    },
}

impl Problem {
    /// What its sentence is found by.
    pub fn id(&self) -> &'static str {
        match self {
            Problem::Empty => "empty",
            Problem::NotATable => "not-a-table",
            Problem::NotCards => "not-cards",
            Problem::Unreadable => "unreadable",
            Problem::OldSpreadsheet => "old-spreadsheet",
            Problem::Protected => "protected",
            Problem::FileTooLarge { .. } => "file-too-large",
            Problem::UnpacksTooLarge { .. } => "unpacks-too-large",
            Problem::TooManyParts { .. } => "too-many-parts",
            Problem::TooManyRows { .. } => "too-many-rows",
            Problem::TooManyColumns { .. } => "too-many-columns",
            Problem::TooManyCards { .. } => "too-many-cards",
            Problem::TooMuchText { .. } => "too-much-text",
            Problem::CellTooLong { .. } => "cell-too-long",
        }
    }
}

/// Something that is wrong with one row, which is read all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// The row, as a person sees it in their spreadsheet.
    pub row: usize,
    /// The name of the column, when it is about one cell.
    pub column: Option<String>,
    /// What is wrong.
    pub what: RowWhat,
}

/// What may be wrong with a row or with a cell in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowWhat {
    /// The cell holds more than we take, and came out empty: half a text is worse than none.
    CellTooLong {
        /// How many characters it holds.
        characters: usize,
        /// The most that we take.
        limit: usize,
    },
    /// There is text to the right of the last column that has a name.
    MoreCellsThanColumns {
        /// That text, cell by cell.
        surplus: Vec<String>,
    },
    /// The spreadsheet could not compute the cell, which came out empty.
    ErrorValue {
        /// What the spreadsheet shows instead, such as `#N/A`.
        shown: String,
    },
    /// The cell holds a formula, and the file does not say what it gives. It came out empty, for we compute nothing.
    FormulaWithoutValue,
    /// A cell begins with a quotation mark that is never closed. The mark was read as text, and the cell ends with
    /// its line.
    QuoteNotClosed,
    /// Some characters of the cell could not be read, and came out as `�`.
    LostCharacters,
}

impl RowWhat {
    /// What its sentence is found by.
    pub fn id(&self) -> &'static str {
        match self {
            RowWhat::CellTooLong { .. } => "cell-too-long",
            RowWhat::MoreCellsThanColumns { .. } => "more-cells-than-columns",
            RowWhat::ErrorValue { .. } => "error-value",
            RowWhat::FormulaWithoutValue => "formula-without-value",
            RowWhat::QuoteNotClosed => "quote-not-closed",
            RowWhat::LostCharacters => "lost-characters",
        }
    }
}
