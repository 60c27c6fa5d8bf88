//! A table: named columns and rows of text, and how it is put together from what a file holds.

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::clean::{clean, unguard};
use crate::{Problem, RowProblem, RowWhat, limits, spreadsheet, text};

/// How much of an error value we repeat: a real one is far shorter.
const SHOWN_CHARACTERS: usize = 40;

/// A table as somebody had it elsewhere. The first row that was not empty gave the names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The names of the columns; each differs from the others, none is empty.
    pub columns: Vec<String>,
    /// The rows, in their order, without those that were empty.
    pub rows: Vec<Row>,
    /// What is wrong with single rows, in their order.
    pub problems: Vec<RowProblem>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number, as a person sees it in their spreadsheet: the row with the names is usually row 1.
    pub number: usize,
    /// Its cells: as many as there are columns.
    pub cells: Vec<String>,
}

impl AsRef<[String]> for Row {
    fn as_ref(&self) -> &[String] {
        &self.cells
    }
}

/// Reads a table, whatever it is kept in: the content decides, and the name of the file only where the content
/// leaves a choice.
///
/// # Errors
///
/// When the file as a whole is refused; what is wrong with single rows stands in the table.
pub fn read_table(bytes: &[u8], file_name: &str) -> Result<Table, Problem> {
    if bytes.len() > limits::FILE_BYTES {
        return Err(Problem::FileTooLarge { limit_bytes: limits::FILE_BYTES });
    }
    contained(|| spreadsheet::read(bytes).unwrap_or_else(|| text::read(bytes, file_name)))
}

/// Runs the reading of a file. Whatever a library panics on is a file that cannot be read, and no reason to stop.
pub(crate) fn contained<T>(read: impl FnOnce() -> Result<T, Problem>) -> Result<T, Problem> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(Problem::Unreadable))
}

/// What a file holds in one cell.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    text: String,
    wrong: Option<RowWhat>,
}

impl Cell {
    /// A cell with this text.
    pub(crate) fn text(text: &str) -> Cell {
        let too_long = |characters| {
            let what = RowWhat::CellTooLong { characters, limit: limits::CELL_CHARACTERS };
            Cell { text: String::new(), wrong: Some(what) }
        };
        let characters = text.chars().count();
        // Cleaning makes a text shorter, though never much: what is far too long is not copied first.
        if characters > 4 * limits::CELL_CHARACTERS {
            return too_long(characters);
        }
        let text = clean(unguard(text));
        match text.chars().count() {
            characters if characters > limits::CELL_CHARACTERS => too_long(characters),
            _ => Cell { text, wrong: None },
        }
    }

    /// A cell with a text that was read from bytes that were not all characters.
    pub(crate) fn damaged(text: &str) -> Cell {
        let mut cell = Cell::text(text);
        if cell.wrong.is_none() && text.contains(char::REPLACEMENT_CHARACTER) {
            cell.wrong = Some(RowWhat::LostCharacters);
        }
        cell
    }

    /// A cell that the spreadsheet could not compute, with what it shows instead.
    pub(crate) fn error(shown: &str) -> Cell {
        let shown = clean(shown).chars().take(SHOWN_CHARACTERS).collect();
        Cell { text: String::new(), wrong: Some(RowWhat::ErrorValue { shown }) }
    }

    /// A cell with a formula, without what it gives.
    pub(crate) fn formula_without_value() -> Cell {
        Cell { text: String::new(), wrong: Some(RowWhat::FormulaWithoutValue) }
    }

    fn is_blank(&self) -> bool {
        self.wrong.is_none() && self.text.trim().is_empty()
    }
}

/// A row while it is read.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    number: usize,
    cells: Vec<Option<Cell>>,
    wrong: Vec<RowWhat>,
}

impl Draft {
    /// A row without cells, with its number as a person sees it.
    pub(crate) fn new(number: usize) -> Draft {
        Draft { number, cells: Vec::new(), wrong: Vec::new() }
    }

    /// Puts a cell in a column, counted from 0.
    pub(crate) fn put(&mut self, column: usize, cell: Cell) -> Result<(), Problem> {
        if column >= limits::COLUMNS {
            let refused = Problem::TooManyColumns { limit: limits::COLUMNS };
            return if cell.is_blank() { Ok(()) } else { Err(refused) };
        }
        if self.cells.len() <= column {
            self.cells.resize(column + 1, None);
        }
        self.cells[column] = Some(cell);
        Ok(())
    }

    /// Notes something that is wrong with the row as a whole.
    pub(crate) fn note(&mut self, wrong: RowWhat) {
        self.wrong.push(wrong);
    }

    /// The same row once more, with another number.
    pub(crate) fn again(&self, number: usize) -> Draft {
        Draft { number, ..self.clone() }
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.width() == 0
    }

    /// How many columns it has, up to the last cell that is not blank.
    fn width(&self) -> usize {
        let filled = |cell: &Option<Cell>| cell.as_ref().is_some_and(|cell| !cell.is_blank());
        self.cells.iter().rposition(filled).map_or(0, |last| last + 1)
    }
}

/// A table while it is read, row by row.
#[derive(Debug)]
pub(crate) struct Assembly {
    table: Table,
    /// How many bytes of text may still come.
    room: usize,
}

impl Assembly {
    pub(crate) fn new() -> Assembly {
        let table = Table { columns: Vec::new(), rows: Vec::new(), problems: Vec::new() };
        Assembly { table, room: limits::TEXT_BYTES }
    }

    /// Adds a row: the first that is not empty gives the names of the columns.
    pub(crate) fn add(&mut self, draft: Draft) -> Result<(), Problem> {
        let number = draft.number;
        if draft.is_blank() {
            return Ok(());
        }
        for what in &draft.wrong {
            self.complain(number, None, what.clone())?;
        }
        if self.table.columns.is_empty() { self.add_columns(draft) } else { self.add_row(draft) }
    }

    /// The table, when there was anything in it.
    pub(crate) fn finish(self) -> Result<Table, Problem> {
        if self.table.columns.is_empty() { Err(Problem::Empty) } else { Ok(self.table) }
    }

    fn add_columns(&mut self, draft: Draft) -> Result<(), Problem> {
        let width = draft.width();
        let mut taken = HashSet::new();
        for (column, cell) in draft.cells.into_iter().take(width).enumerate() {
            let (text, wrong) = cell.map_or((String::new(), None), |cell| (cell.text, cell.wrong));
            let name = distinct(column_name(&text, column), &mut taken);
            self.spend(name.len())?;
            if let Some(what) = wrong {
                self.complain(draft.number, Some(&name), what)?;
            }
            self.table.columns.push(name);
        }
        Ok(())
    }

    fn add_row(&mut self, mut draft: Draft) -> Result<(), Problem> {
        if self.table.rows.len() == limits::ROWS {
            return Err(Problem::TooManyRows { limit: limits::ROWS });
        }
        let (number, width) = (draft.number, draft.width());
        let columns = self.table.columns.len();
        let mut surplus = draft.cells.split_off(columns.min(draft.cells.len()));
        surplus.truncate(width.saturating_sub(columns));
        let mut cells = Vec::with_capacity(columns);
        for (column, cell) in draft.cells.into_iter().enumerate() {
            let Cell { text, wrong } = cell.unwrap_or(Cell { text: String::new(), wrong: None });
            self.spend(text.len())?;
            if let Some(what) = wrong {
                let name = self.table.columns[column].clone();
                self.complain(number, Some(&name), what)?;
            }
            cells.push(text);
        }
        cells.resize(columns, String::new());
        if !surplus.is_empty() {
            let surplus = surplus.into_iter().map(|cell| cell.map_or_else(String::new, |cell| cell.text));
            let surplus: Vec<String> = surplus.collect();
            self.spend(surplus.iter().map(String::len).sum())?;
            self.complain(number, None, RowWhat::MoreCellsThanColumns { surplus })?;
        }
        self.table.rows.push(Row { number, cells });
        Ok(())
    }

    fn complain(&mut self, row: usize, column: Option<&str>, what: RowWhat) -> Result<(), Problem> {
        let column = column.map(str::to_owned);
        // A problem takes room as well: there may be millions of them in a file that wants to do harm.
        self.spend(size_of::<RowProblem>() + column.as_ref().map_or(0, String::len))?;
        self.table.problems.push(RowProblem { row, column, what });
        Ok(())
    }

    fn spend(&mut self, bytes: usize) -> Result<(), Problem> {
        let too_much = Problem::TooMuchText { limit_bytes: limits::TEXT_BYTES };
        self.room = self.room.checked_sub(bytes).ok_or(too_much)?;
        Ok(())
    }
}

/// The name of a column: what stands above it, or else its letter.
fn column_name(text: &str, column: usize) -> String {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() { letters(column) } else { name }
}

/// The letters of a column, as every spreadsheet shows them: `A` to `Z`, then `AA`.
pub(crate) fn letters(column: usize) -> String {
    let letter = char::from(b'A' + (column % 26) as u8);
    match column / 26 {
        0 => letter.to_string(),
        before => letters(before - 1) + &letter.to_string(),
    }
}

/// The name, or with a number behind it when it was taken.
fn distinct(name: String, taken: &mut HashSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name} ({number})"));
    let name =
        std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name)).unwrap_or(name);
    taken.insert(name.clone());
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_a_spreadsheet_does() {
        assert_eq!([0, 25, 26, 51, 52, 199].map(letters), ["A", "Z", "AA", "AZ", "BA", "GR"]);
    }

    #[test]
    fn a_panic_in_a_library_is_a_file_that_cannot_be_read() {
        assert_eq!(contained::<()>(|| panic!("a library did not expect this")), Err(Problem::Unreadable));
    }
}
