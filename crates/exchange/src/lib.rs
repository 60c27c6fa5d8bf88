//! Address books and tables that people have elsewhere: in and out.
//!
//! Everything that comes in was made by somebody else, perhaps to harm. So nothing is evaluated, every size has a
//! limit ([`limits`]) that is measured rather than believed, and whatever is wrong with a single row is said with
//! that row instead of being dropped. Everything that goes out stays text in whatever program opens it.
//!
//! What is written reads back as the same text, apart from:
//!
//! - control characters: a tab becomes a space, every kind of line end becomes a line feed, the others go;
//! - rows in which every cell is empty or blank, and cells to the right of the last column;
//! - names of columns: space around them goes, other space in them becomes one space, an empty name becomes the
//!   letter of its column, and a name that was there already gets a number;
//! - on cards: space at the ends of a value, numbers, addresses and categories that are empty, and `tel:` or
//!   `mailto:` before them.
//!
//! This crate stands alone: it knows none of ours, no disk, no network and no clock.

mod cards;
mod clean;
pub mod limits;
mod phone;
mod problem;
mod reminders;
mod spreadsheet;
mod table;
mod text;
mod write;

pub use cards::{Card, CardProblem, CardWhat, PhoneKind, holds_cards, read_cards, write_cards};
pub use phone::{Phone, phone};
pub use problem::{Problem, RowProblem, RowWhat};
pub use reminders::{Reminder, Term, write_reminders, write_terms};
pub use table::{Row, Table, read_table};
pub use write::{write_csv, write_xlsx, write_zip};
