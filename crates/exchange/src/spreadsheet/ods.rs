//! Spreadsheets of LibreOffice and of others that keep to OpenDocument (ISO/IEC 26300).

use std::io::BufRead;

use super::archive::Archive;
use super::value;
use super::xml::{Element, Step, Xml};
use crate::table::{Assembly, Cell, Draft};
use crate::{Problem, Table, limits};

/// What stands in a cell beside its text: remarks, drawings, how it is pronounced.
const BESIDE: &[&str] = &["annotation", "frame", "custom-shape", "ruby-text"];

/// Reads the first sheet that has anything in it.
pub(super) fn read(archive: &mut Archive) -> Result<Table, Problem> {
    if archive.has("META-INF/manifest.xml") && is_protected(archive)? {
        return Err(Problem::Protected);
    }
    let mut document = Document { xml: Xml::new(archive.part("content.xml")?) };
    let mut is_spreadsheet = false;
    loop {
        match document.xml.step()? {
            Step::Open(element) if element.is("spreadsheet") => is_spreadsheet = true,
            Step::Open(element) if element.is("tracked-changes") => document.skip("tracked-changes")?,
            Step::Open(element) if is_spreadsheet && element.is("table") => match document.table() {
                Err(Problem::Empty) => {}
                read => return read,
            },
            Step::End if is_spreadsheet => return Err(Problem::Empty),
            Step::End => return Err(Problem::NotATable),
            _ => {}
        }
    }
}

/// Whether any part is encrypted, by the list of parts.
fn is_protected(archive: &mut Archive) -> Result<bool, Problem> {
    let mut xml = Xml::new(archive.part("META-INF/manifest.xml")?);
    loop {
        match xml.step()? {
            Step::Open(element) if element.is("encryption-data") => return Ok(true),
            Step::End => return Ok(false),
            _ => {}
        }
    }
}

/// A document while it is read.
struct Document<R> {
    xml: Xml<R>,
}

/// Cells beside each other that are alike.
struct Cells {
    cell: Option<Cell>,
    /// In how many columns it stands.
    columns: usize,
}

impl<R: BufRead> Document<R> {
    /// Reads a sheet, row by row. Rows that are alike stand in the file once, with how often they come.
    fn table(&mut self) -> Result<Table, Problem> {
        let mut assembly = Assembly::new();
        let mut number: usize = 1;
        loop {
            match self.xml.step()? {
                Step::Open(element) if element.is("table-row") => {
                    let times = repeated(&element, "number-rows-repeated")?;
                    let row = self.row()?;
                    // Nearly every sheet ends with an empty row that comes a million times.
                    let filled = if row.is_blank() { 0 } else { times };
                    for again in 0..filled {
                        assembly.add(row.again(number.saturating_add(again)))?;
                    }
                    number = number.saturating_add(times);
                }
                Step::Open(element) if element.is("shapes") => self.skip("shapes")?,
                Step::Close(closed) if closed.is("table") => return assembly.finish(),
                Step::End => return Err(Problem::Unreadable),
                _ => {}
            }
        }
    }

    /// A row, still without its number.
    fn row(&mut self) -> Result<Draft, Problem> {
        let (mut row, mut column) = (Draft::new(0), 0_usize);
        loop {
            match self.xml.step()? {
                Step::Open(element) if element.is("table-cell") || element.is("covered-table-cell") => {
                    let name = if element.is("table-cell") { "table-cell" } else { "covered-table-cell" };
                    let kept = Kept::of(&element)?;
                    let cells = self.cell(kept, name)?;
                    let end = column.saturating_add(cells.columns);
                    if let Some(cell) = cells.cell {
                        // One column too many is enough to be refused; a million would only take time.
                        for column in column..end.min(limits::COLUMNS.max(column) + 1) {
                            row.put(column, cell.clone())?;
                        }
                    }
                    column = end;
                }
                Step::Close(closed) if closed.is("table-row") => return Ok(row),
                Step::End => return Err(Problem::Unreadable),
                _ => {}
            }
        }
    }

    fn cell(&mut self, kept: Kept, name: &str) -> Result<Cells, Problem> {
        let shown = self.paragraphs(name)?;
        let cell = match kept.value {
            Some(value) if !kept.is_error => Some(Cell::text(&value)),
            _ if kept.is_error => Some(Cell::error(&shown)),
            _ if !shown.is_empty() => Some(Cell::text(&shown)),
            _ => kept.is_formula.then(Cell::formula_without_value).filter(|_| !kept.is_text),
        };
        Ok(Cells { cell, columns: kept.columns })
    }

    /// The text of a cell: its paragraphs on lines of their own.
    fn paragraphs(&mut self, name: &str) -> Result<String, Problem> {
        let (mut all, mut inside, mut first) = (String::new(), 0_usize, true);
        loop {
            match self.xml.step()? {
                Step::Open(element) if BESIDE.iter().any(|it| element.is(it)) => {
                    let beside = BESIDE.iter().find(|it| element.is(it)).copied().unwrap_or_default();
                    self.skip(beside)?;
                }
                Step::Open(element) if element.is("p") => {
                    if inside == 0 && !std::mem::take(&mut first) {
                        all.push('\n');
                    }
                    inside += 1;
                }
                Step::Close(closed) if closed.is("p") => inside = inside.saturating_sub(1),
                Step::Open(element) if element.is("s") => {
                    // A few bytes may stand for any number of spaces: a cell that is far too long gets no more.
                    let room = (5 * limits::CELL_CHARACTERS).saturating_sub(all.len());
                    all.extend(std::iter::repeat_n(' ', repeated(&element, "c")?.min(room)));
                }
                Step::Open(element) if element.is("tab") => all.push('\t'),
                Step::Open(element) if element.is("line-break") => all.push('\n'),
                Step::Text(text) if inside > 0 => all.push_str(&text),
                Step::Close(closed) if closed.is(name) => return Ok(all),
                Step::End => return Err(Problem::Unreadable),
                _ => {}
            }
        }
    }

    /// Goes to the end of the element with this name, which is open, and may hold others with that name.
    fn skip(&mut self, name: &str) -> Result<(), Problem> {
        let mut depth = 1;
        while depth > 0 {
            match self.xml.step()? {
                Step::Open(element) if element.is(name) => depth += 1,
                Step::Close(closed) if closed.is(name) => depth -= 1,
                Step::End => return Err(Problem::Unreadable),
                _ => {}
            }
        }
        Ok(())
    }
}

/// How a cell is kept.
struct Kept {
    columns: usize,
    /// What it holds, when that does not stand in its paragraphs.
    value: Option<String>,
    is_text: bool,
    is_error: bool,
    is_formula: bool,
}

impl Kept {
    fn of(element: &Element) -> Result<Kept, Problem> {
        // The kind of value comes twice, once as the standard has it and once as LibreOffice extends it.
        let kinds = element.all("value-type")?;
        let [number, date, time, truth, formula] =
            element.attributes(["value", "date-value", "time-value", "boolean-value", "formula"])?;
        let value = match (date, time, truth, number) {
            (Some(date), ..) => Some(value::iso(&date)),
            (_, Some(time), ..) => Some(clock(&time).unwrap_or_else(|| time.into_owned())),
            (_, _, Some(truth), _) => Some(truth.to_ascii_lowercase()),
            (.., Some(number)) => Some(number.parse().map_or_else(|_| number.into_owned(), value::plain)),
            _ => None,
        };
        Ok(Kept {
            columns: repeated(element, "number-columns-repeated")?,
            value,
            is_text: kinds.iter().any(|it| it == "string"),
            is_error: kinds.iter().any(|it| it == "error"),
            is_formula: formula.is_some(),
        })
    }
}

/// How often something comes; at least once.
fn repeated(element: &Element, name: &str) -> Result<usize, Problem> {
    Ok(element.attribute(name)?.and_then(|it| it.parse().ok()).unwrap_or(1).max(1))
}

/// A duration such as `PT14H30M00S` as hours, minutes and seconds: `14:30:00`.
fn clock(duration: &str) -> Option<String> {
    let (hours, rest) = duration.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?.split(['.', ',']).next()?;
    let number = |text: &str| text.parse::<u32>().ok();
    Some(format!("{:02}:{:02}:{:02}", number(hours)?, number(minutes)?, number(seconds)?))
}
