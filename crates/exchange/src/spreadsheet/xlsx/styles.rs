//! How the numbers of a workbook are meant.

use std::collections::BTreeMap;
use std::io::BufRead;

use crate::Problem;
use crate::spreadsheet::value::{Shape, shape_of_code, shape_of_number};
use crate::spreadsheet::xml::{Step, Xml};

/// How each style of cell means a number, in the order in which cells refer to the styles.
pub(super) fn read(part: impl BufRead) -> Result<Vec<Shape>, Problem> {
    let mut xml = Xml::new(part);
    let mut formats = BTreeMap::new();
    let mut shapes = Vec::new();
    let mut in_cells = false;
    let number = |text: &str| text.trim().parse::<usize>().unwrap_or(0);
    loop {
        match xml.step()? {
            Step::Open(element) if element.is("numFmt") => {
                if let [Some(id), Some(code)] = element.attributes(["numFmtId", "formatCode"])? {
                    formats.insert(number(&id), shape_of_code(&code));
                }
            }
            Step::Open(element) if element.is("cellXfs") => in_cells = true,
            Step::Close(closed) if closed.is("cellXfs") => in_cells = false,
            Step::Open(element) if in_cells && element.is("xf") => {
                let format = element.attribute("numFmtId")?.map_or(0, |id| number(&id));
                shapes.push(formats.get(&format).copied().unwrap_or_else(|| shape_of_number(format)));
            }
            Step::End => return Ok(shapes),
            _ => {}
        }
    }
}
