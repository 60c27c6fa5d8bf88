//! The cells of a sheet of a workbook.

use std::io::BufRead;

use super::strings::{Strings, rich, unescape};
use crate::spreadsheet::value::{self, Epoch, Shape};
use crate::spreadsheet::xml::{Element, Step, Xml};
use crate::table::{Assembly, Cell, Draft};
use crate::{Problem, Table, limits};

/// Reads a sheet, row by row.
pub(super) fn read(
    part: impl BufRead,
    strings: &Strings,
    shapes: &[Shape],
    epoch: Epoch,
) -> Result<Table, Problem> {
    let mut sheet = Sheet { xml: Xml::new(part), strings, shapes, epoch };
    let mut assembly = Assembly::new();
    let mut number: usize = 0;
    loop {
        match sheet.xml.step()? {
            Step::Open(element) if element.is("row") => {
                let said = element.attribute("r")?.and_then(|it| it.parse().ok());
                number = said.unwrap_or_else(|| number.saturating_add(1));
                assembly.add(sheet.row(number)?)?;
            }
            Step::Close(closed) if closed.is("sheetData") => break,
            Step::End => return Err(Problem::Unreadable),
            _ => {}
        }
    }
    assembly.finish()
}

/// A sheet while it is read, with what its cells refer to.
struct Sheet<'a, R> {
    xml: Xml<R>,
    strings: &'a Strings,
    shapes: &'a [Shape],
    epoch: Epoch,
}

/// How a cell is kept.
struct Kept {
    column: Option<usize>,
    kind: String,
    shape: Shape,
}

impl<R: BufRead> Sheet<'_, R> {
    fn row(&mut self, number: usize) -> Result<Draft, Problem> {
        let mut draft = Draft::new(number);
        let mut column = 0;
        loop {
            match self.xml.step()? {
                Step::Open(element) if element.is("c") => {
                    let kept = kept(&element, self.shapes)?;
                    column = kept.column.unwrap_or(column);
                    if let Some(cell) = self.cell(&kept)? {
                        draft.put(column, cell)?;
                    }
                    column += 1;
                }
                Step::Close(closed) if closed.is("row") => return Ok(draft),
                Step::End => return Err(Problem::Unreadable),
                _ => {}
            }
        }
    }

    /// A cell; `None` when nothing stands in it. Of a formula only what it gave when the file was saved is read.
    fn cell(&mut self, kept: &Kept) -> Result<Option<Cell>, Problem> {
        let (mut found, mut formula) = (None, false);
        loop {
            match self.xml.step()? {
                Step::Open(element) if element.is("v") => {
                    let value = self.xml.text_until("v")?;
                    if kept.kind != "inlineStr" && !value.is_empty() {
                        found = Some(self.value(&value, kept)?);
                    }
                }
                Step::Open(element) if element.is("is") => {
                    found = Some(Cell::text(&rich(&mut self.xml, "is")?));
                }
                Step::Open(element) if element.is("f") => {
                    formula = true;
                    self.xml.text_until("f")?;
                }
                Step::Close(closed) if closed.is("c") => break,
                Step::End => return Err(Problem::Unreadable),
                _ => {}
            }
        }
        // A formula that gives an empty text says so with its kind.
        Ok(found.or_else(|| (formula && kept.kind != "str").then(Cell::formula_without_value)))
    }

    fn value(&self, value: &str, kept: &Kept) -> Result<Cell, Problem> {
        Ok(match kept.kind.as_str() {
            "s" => {
                let number = value.trim().parse().map_err(|_| Problem::Unreadable)?;
                Cell::text(self.strings.get(number).ok_or(Problem::Unreadable)?)
            }
            "str" => Cell::text(&unescape(value)),
            "b" => Cell::text(if matches!(value.trim(), "1" | "true") { "true" } else { "false" }),
            "e" => Cell::error(value),
            "d" => Cell::text(&value::iso(value)),
            _ => match value.trim().parse() {
                Ok(number) => Cell::text(&value::text(number, kept.shape, self.epoch)),
                Err(_) => Cell::text(value),
            },
        })
    }
}

fn kept(element: &Element, shapes: &[Shape]) -> Result<Kept, Problem> {
    let [place, style, kind] = element.attributes(["r", "s", "t"])?;
    let style: Option<usize> = style.and_then(|it| it.parse().ok());
    let shape = shapes.get(style.unwrap_or(0)).copied().unwrap_or_default();
    let kind = kind.map_or_else(String::new, |it| it.into_owned());
    Ok(Kept { column: place.and_then(|it| column(&it)), kind, shape })
}

/// The column of a place such as `AB12`, from 0. One that is far too large is only beyond our limit.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let number = |byte: u8| usize::from(byte.to_ascii_uppercase() - b'A') + 1;
    let column = letters.fold(0, |column, byte| (column * 26 + number(byte)).min(limits::COLUMNS * 26));
    column.checked_sub(1)
}
