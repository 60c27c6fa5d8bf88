//! The cells of a sheet.

use super::book::Book;
use super::compound::{u16_at, u32_at};
use super::records::{self, Record, Records};
use super::strings::Pieces;
use crate::spreadsheet::value::{self, Shape};
use crate::table::{Assembly, Cell, Draft};
use crate::{Problem, Table};

/// What the codes of errors show (\[MS-XLS\], 2.5.10).
const ERRORS: &[(u8, &str)] = &[
    (0x00, "#NULL!"),
    (0x07, "#DIV/0!"),
    (0x0F, "#VALUE!"),
    (0x17, "#REF!"),
    (0x1D, "#NAME?"),
    (0x24, "#NUM!"),
    (0x2A, "#N/A"),
];

/// What a cell holds, before it takes room: many cells may share one long text.
enum Value {
    Shared(usize),
    Text(String),
    Number(f64, Shape),
    Truth(bool),
    Error(u8),
    /// A formula that gives a text, which comes in a record of its own.
    Pending,
}

/// A cell, with its row and its column from 0.
struct Placed {
    row: u16,
    column: u16,
    value: Value,
}

/// Reads a sheet from where it begins.
pub(super) fn read(stream: &[u8], book: &Book) -> Result<Table, Problem> {
    let mut cells = placed(stream, book)?;
    // Nearly all files have them in this order already.
    cells.sort_by_key(|cell| cell.row);
    let mut assembly = Assembly::new();
    for row in cells.chunk_by(|one, other| one.row == other.row) {
        let mut draft = Draft::new(usize::from(row[0].row) + 1);
        for placed in row {
            draft.put(placed.column.into(), cell(&placed.value, book)?)?;
        }
        assembly.add(draft)?;
    }
    assembly.finish()
}

fn placed(stream: &[u8], book: &Book) -> Result<Vec<Placed>, Problem> {
    let mut all = Records::new(stream);
    let mut cells: Vec<Placed> = Vec::new();
    // A chart in the sheet has a beginning, an end, and cells of its own in between.
    let mut depth = 0;
    loop {
        let record = all.next()?;
        match record.kind {
            records::BOF => depth += 1,
            records::EOF if depth <= 1 => return Ok(cells),
            records::EOF => depth -= 1,
            records::STRING if depth == 1 => {
                if let Some(last) = cells.last_mut().filter(|it| matches!(it.value, Value::Pending)) {
                    last.value = Value::Text(Pieces::new(record.pieces()).text()?);
                }
            }
            records::MUL_RK if depth == 1 => numbers(&record, book, &mut cells)?,
            _ if depth == 1 => {
                if let Some(value) = value(&record, book)? {
                    let (row, column) = (u16_at(record.bytes, 0)?, u16_at(record.bytes, 2)?);
                    cells.push(Placed { row, column, value });
                }
            }
            _ => {}
        }
    }
}

/// What a record says that holds one cell; `None` for every other record.
fn value(record: &Record, book: &Book) -> Result<Option<Value>, Problem> {
    let bytes = record.bytes;
    let shape = || Ok(book.shapes.get(usize::from(u16_at(bytes, 4)?)).copied().unwrap_or_default());
    Ok(Some(match record.kind {
        records::LABEL_SST => Value::Shared(u32_at(bytes, 6)? as usize),
        records::LABEL | records::R_STRING => {
            let mut pieces = Pieces::new(record.pieces());
            pieces.skip(6)?;
            Value::Text(pieces.text()?)
        }
        records::NUMBER => Value::Number(float(bytes, 6)?, shape()?),
        records::RK => Value::Number(small_number(u32_at(bytes, 6)?), shape()?),
        records::BOOL_ERR => match u16_at(bytes, 6)?.to_le_bytes() {
            [truth, 0] => Value::Truth(truth != 0),
            [code, _] => Value::Error(code),
        },
        records::FORMULA if u16_at(bytes, 12)? == 0xFFFF => {
            match (u16_at(bytes, 6)?.to_le_bytes()[0], u16_at(bytes, 8)?.to_le_bytes()[0]) {
                (0, _) => Value::Pending,
                (1, truth) => Value::Truth(truth != 0),
                (2, code) => Value::Error(code),
                _ => Value::Text(String::new()),
            }
        }
        records::FORMULA => Value::Number(float(bytes, 6)?, shape()?),
        _ => return Ok(None),
    }))
}

/// Several numbers beside each other: a row, a first column, for each its style and the number, a last column.
fn numbers(record: &Record, book: &Book, cells: &mut Vec<Placed>) -> Result<(), Problem> {
    let (row, first) = (u16_at(record.bytes, 0)?, u16_at(record.bytes, 2)?);
    let pairs = record.bytes.get(4..).unwrap_or_default().chunks_exact(6);
    for (column, pair) in (first..).zip(pairs) {
        let shape = book.shapes.get(usize::from(u16_at(pair, 0)?)).copied().unwrap_or_default();
        cells.push(Placed { row, column, value: Value::Number(small_number(u32_at(pair, 2)?), shape) });
    }
    Ok(())
}

fn cell(value: &Value, book: &Book) -> Result<Cell, Problem> {
    Ok(match value {
        Value::Shared(number) => Cell::text(book.strings.get(*number).ok_or(Problem::Unreadable)?),
        Value::Text(text) => Cell::text(text),
        Value::Number(number, shape) => Cell::text(&value::text(*number, *shape, book.epoch)),
        Value::Truth(truth) => Cell::text(if *truth { "true" } else { "false" }),
        Value::Error(code) => {
            let shown = ERRORS.iter().find(|(known, _)| known == code).map_or("#?", |(_, shown)| shown);
            Cell::error(shown)
        }
        Value::Pending => Cell::formula_without_value(),
    })
}

fn float(bytes: &[u8], at: usize) -> Result<f64, Problem> {
    let (low, high) = (u32_at(bytes, at)?, u32_at(bytes, at + 4)?);
    Ok(f64::from_bits(u64::from(high) << 32 | u64::from(low)))
}

/// A number in four bytes: thirty bits, whether they are a whole number, and whether it counts hundredths
/// (\[MS-XLS\], 2.5.217).
fn small_number(packed: u32) -> f64 {
    let number = match packed & 2 {
        0 => f64::from_bits(u64::from(packed & !3) << 32),
        _ => f64::from((packed as i32) >> 2),
    };
    if packed & 1 == 0 { number } else { number / 100.0 }
}
