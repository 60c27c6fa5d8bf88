//! Files for tests, made here byte by byte, so that anybody can see what is in them.

pub(crate) mod packed;

use exchange::{RowProblem, RowWhat, Table, read_table};

pub(crate) fn table(bytes: &[u8]) -> Table {
    read_table(bytes, "lijst").unwrap()
}

/// The cells of all rows.
pub(crate) fn cells(table: &Table) -> Vec<Vec<&str>> {
    table.rows.iter().map(|row| row.cells.iter().map(String::as_str).collect()).collect()
}

/// The numbers of all rows.
pub(crate) fn numbers(table: &Table) -> Vec<usize> {
    table.rows.iter().map(|row| row.number).collect()
}

pub(crate) fn problem(row: usize, column: Option<&str>, what: RowWhat) -> RowProblem {
    RowProblem { row, column: column.map(str::to_owned), what }
}
