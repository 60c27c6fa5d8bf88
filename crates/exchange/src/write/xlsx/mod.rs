//! A table as a workbook (ECMA-376): six parts, of which four are always the same.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use crate::Problem;
use crate::clean::{clean, guard_apostrophe};
use crate::table::letters;

/// What Excel can hold (its published specifications and limits): rows, columns, and in one cell the units of
/// UTF-16.
const ROWS: usize = 1_048_576;
const COLUMNS: usize = 16_384;
const CELL_UNITS: usize = 32_767;

/// What a part of a packed file can hold.
const PART_BYTES: usize = u32::MAX as usize;

/// What the name of a sheet may not have, and how long it may be.
const FORBIDDEN_IN_NAMES: &[char] = &['[', ']', ':', '*', '?', '/', '\\'];
const NAME_UNITS: usize = 31;

/// How wide columns are, in characters, and in how many rows we look for the longest.
const WIDTHS: std::ops::RangeInclusive<usize> = 8..=60;
const ROWS_LOOKED_AT: usize = 1_000;

/// The styles of cells in `styles.xml`. Both are text: so a cell does not become a formula or a number when
/// somebody edits it.
const BOLD: usize = 1;
const PLAIN: usize = 2;

const MAIN: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const RELATED: &str = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// Writes a table as a workbook with one sheet, whose first row has the names, in bold, and stays in sight. Every
/// cell is text, whatever it looks like: no formula, no link, no number. The same table gives the same bytes, for
/// nothing in it says when it was made. What Excel allows in no name of a sheet becomes a space in it.
///
/// # Errors
///
/// When it does not fit in a workbook.
pub fn write_xlsx(
    columns: &[impl AsRef<str>],
    rows: &[impl AsRef<[String]>],
    sheet_name: &str,
) -> Result<Vec<u8>, Problem> {
    if rows.len() >= ROWS {
        return Err(Problem::TooManyRows { limit: ROWS - 1 });
    }
    let names: Vec<&str> = columns.iter().map(AsRef::as_ref).collect();
    let sheet = sheet(&names, rows)?;
    let name = escape(&name_of_sheet(sheet_name));
    let book = format!(
        "<workbook {MAIN} {RELATED}><sheets><sheet name=\"{name}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let parts = [
        ("[Content_Types].xml", include_str!("content_types.xml")),
        ("_rels/.rels", include_str!("package.rels")),
        ("xl/_rels/workbook.xml.rels", include_str!("workbook.rels")),
        ("xl/styles.xml", include_str!("styles.xml")),
        ("xl/workbook.xml", &book),
        ("xl/worksheets/sheet1.xml", &sheet),
    ];
    pack(&parts).map_err(|_| Problem::TooMuchText { limit_bytes: PART_BYTES })
}

fn sheet(names: &[&str], rows: &[impl AsRef<[String]>]) -> Result<String, Problem> {
    let mut sheet = format!(
        "<worksheet {MAIN}><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\">\
         <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>\
         <selection pane=\"bottomLeft\"/></sheetView></sheetViews>"
    );
    put_widths(&mut sheet, names, rows);
    sheet.push_str("<sheetData>");
    put_row(&mut sheet, names, 1, names.iter().copied(), BOLD)?;
    for (row, number) in rows.iter().zip(2..) {
        put_row(&mut sheet, names, number, row.as_ref().iter().map(String::as_str), PLAIN)?;
    }
    sheet.push_str("</sheetData></worksheet>");
    Ok(sheet)
}

/// Makes each column as wide as its longest line, within what reads well.
fn put_widths(sheet: &mut String, names: &[&str], rows: &[impl AsRef<[String]>]) {
    let longest = |text: &str| text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
    let mut widths: Vec<usize> = names.iter().map(|name| longest(name)).collect();
    for row in rows.iter().take(ROWS_LOOKED_AT) {
        for (width, cell) in widths.iter_mut().zip(row.as_ref()) {
            *width = longest(cell).max(*width);
        }
    }
    if widths.is_empty() {
        return;
    }
    sheet.push_str("<cols>");
    for (width, number) in widths.into_iter().zip(1..) {
        let width = (width + 2).clamp(*WIDTHS.start(), *WIDTHS.end());
        put(
            sheet,
            format_args!("<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>"),
        );
    }
    sheet.push_str("</cols>");
}

fn put_row<'a>(
    sheet: &mut String,
    names: &[&str],
    number: usize,
    cells: impl Iterator<Item = &'a str>,
    style: usize,
) -> Result<(), Problem> {
    put(sheet, format_args!("<row r=\"{number}\">"));
    for (column, cell) in cells.enumerate() {
        if column >= COLUMNS {
            return Err(Problem::TooManyColumns { limit: COLUMNS });
        }
        let text = guard_apostrophe(clean(cell));
        if text.encode_utf16().count() > CELL_UNITS {
            let column = names.get(column).map_or_else(|| letters(column), |&name| name.to_owned());
            return Err(Problem::CellTooLong { row: number, column, limit: CELL_UNITS });
        }
        let (letters, text) = (letters(column), escape(&text));
        put(sheet, format_args!("<c r=\"{letters}{number}\" s=\"{style}\" t=\"inlineStr\"><is>"));
        put(sheet, format_args!("<t xml:space=\"preserve\">{text}</t></is></c>"));
    }
    sheet.push_str("</row>");
    Ok(())
}

fn put(sheet: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a text cannot fail.
    let _ = sheet.write_fmt(text);
}

/// Text as XML has it, also between quotation marks. What looks like the escape of a character, such as
/// `_x000D_`, has its first sign escaped, or else Excel would read it as that character.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (at, sign) in text.char_indices() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '_' if is_escape(&text[at..]) => escaped.push_str("_x005F_"),
            sign => escaped.push(sign),
        }
    }
    escaped
}

fn is_escape(text: &str) -> bool {
    let digits =
        text.strip_prefix("_x").and_then(|rest| rest.split_once('_')).map_or("", |(digits, _)| digits);
    digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A name that Excel accepts.
fn name_of_sheet(name: &str) -> String {
    let mut units = 0;
    let fits = |sign: &char| {
        units += sign.len_utf16();
        units <= NAME_UNITS
    };
    let is_edge = |sign: char| sign.is_whitespace() || sign == '\'';
    let allowed = clean(name).replace(FORBIDDEN_IN_NAMES, " ").replace('\n', " ");
    let short: String = allowed.trim_matches(is_edge).chars().take_while(fits).collect();
    let short = short.trim_matches(is_edge);
    if short.is_empty() { "1".to_owned() } else { short.to_owned() }
}

fn pack(parts: &[(&str, &str)]) -> Result<Vec<u8>, ZipError> {
    // The moment of writing would make two equal tables differ.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, options)?;
        zip.write_all(content.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_gets_a_name_that_excel_accepts() {
        for (asked, given) in [
            ("Contacten", "Contacten"),
            ("Oproep / crisis: [nu]?", "Oproep   crisis   nu"),
            ("'s-Hertogenbosch'", "s-Hertogenbosch"),
            ("", "1"),
            ("' '", "1"),
            ("Een naam die veel te lang is voor een blad", "Een naam die veel te lang is vo"),
            ("🚑🚑🚑🚑🚑🚑🚑🚑🚑🚑🚑🚑🚑🚑🚑🚑", "🚑🚑🚑🚑🚑🚑🚑🚑🚑🚑🚑🚑🚑🚑🚑"),
        ] {
            assert_eq!(name_of_sheet(asked), given);
        }
    }
}
