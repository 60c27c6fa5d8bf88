//! How much we take in. Far above what people have, and low enough for a small server: the worst file that we know
//! how to make within these limits took four seconds and half a gigabyte, measured on 22 November 2026.

/// The bytes of a file.
pub const FILE_BYTES: usize = 16 << 20;

/// The rows of a table, without the one with the names of the columns.
pub const ROWS: usize = 50_000;

/// The columns of a table.
pub const COLUMNS: usize = 200;

/// The characters of one cell, and of one value on a card.
pub const CELL_CHARACTERS: usize = 10_000;

/// The cards of a file with cards.
pub const CARDS: usize = 50_000;

/// The bytes of all text that comes out of a file: a few bytes in a spreadsheet can stand for much text.
pub const TEXT_BYTES: usize = 64 << 20;

/// The bytes of a spreadsheet once it is unpacked.
pub const UNPACKED_BYTES: u64 = 256 << 20;

/// The parts of a packed spreadsheet.
pub const PARTS: usize = 2_000;
