//! Address books and tables that people have elsewhere: in and out.
//!
//! Everything that comes in was made by somebody else, perhaps to harm. So nothing is evaluated, every size has a
//! limit ([`limits`]) that is measured rather than believed, and whatever is wrong with a single row is said with
//! that row instead of being dropped.
//!
//! This crate stands alone: it knows none of ours, no disk, no network and no clock.

mod clean;
pub mod limits;
mod problem;
mod spreadsheet;
mod table;
mod text;

pub use problem::{Problem, RowProblem, RowWhat};
pub use table::{Row, Table, read_table};
