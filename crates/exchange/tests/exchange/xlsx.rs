//! Workbooks as Excel and other programs write them.

use exchange::{Problem, RowWhat, read_table};

use crate::made::packed::{Workbook, pack, sheets, workbook};
use crate::made::{cells, numbers, problem, table};

const NAMES: &str = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";

fn rows(data: &str) -> Vec<u8> {
    workbook(&format!("{NAMES}{data}"))
}

#[test]
fn telephone_numbers_that_became_numbers_keep_their_digits() {
    let table = table(&rows(
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\"><v>3.1612345678E10</v></c></row>\
         <row r=\"3\"><c r=\"B3\"><v>612345678</v></c></row><row r=\"4\"><c r=\"B4\" t=\"n\"><v>1.5</v></c></row>",
    ));
    assert_eq!(table.columns, ["Naam", "Telefoon"]);
    assert_eq!(cells(&table), [["Anna <b> & Zoë", "31612345678"], ["", "612345678"], ["", "1.5"]]);
    assert_eq!(numbers(&table), [2, 3, 4]);
}

#[test]
fn a_formula_counts_for_what_it_gave_and_is_never_computed() {
    let table = table(&rows(
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>HYPERLINK(\"http://kwaad.example\")</f><v>klik</v></c>\
         <c r=\"B2\"><f>cmd|' /C calc'!A0</f><v>7</v></c></row>\
         <row r=\"3\"><c r=\"A3\"><f>WEBSERVICE(\"http://kwaad.example\")</f></c><c r=\"B3\"><v>1</v></c></row>\
         <row r=\"4\"><c r=\"A4\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"B4\"><v>2</v></c></row>",
    ));
    assert_eq!(cells(&table), [["klik", "7"], ["", "1"], ["", "2"]]);
    assert_eq!(table.problems, [problem(3, Some("Naam"), RowWhat::FormulaWithoutValue)]);
}

#[test]
fn dates_truths_and_errors_come_out_as_a_person_reads_them() {
    let table = table(&rows(
        "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46348</v></c><c r=\"B2\" s=\"2\"><v>46348.6041666667</v></c></row>\
         <row r=\"3\"><c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"B3\" t=\"e\"><v>#N/A</v></c></row>\
         <row r=\"4\"><c r=\"A4\" t=\"d\"><v>2026-11-22T00:00:00</v></c><c r=\"B4\" s=\"3\"><v>1.25</v></c></row>",
    ));
    assert_eq!(
        cells(&table),
        [["2026-11-22", "2026-11-22T14:30:00"], ["true", ""], ["2026-11-22", "30:00:00"]]
    );
    let shown = "#N/A".to_owned();
    assert_eq!(table.problems, [problem(3, Some("Telefoon"), RowWhat::ErrorValue { shown })]);
}

#[test]
fn days_are_counted_from_1904_when_the_workbook_says_so() {
    let data = "<row><c t=\"inlineStr\"><is><t>Dag</t></is></c></row><row><c s=\"1\"><v>44886</v></c></row>";
    let book = Workbook {
        sheets: vec![("visible", data.to_owned())],
        strings: String::new(),
        properties: "date1904=\"1\"",
    };
    assert_eq!(cells(&table(&book.bytes())), [["2026-11-22"]]);
}

#[test]
fn text_in_several_fonts_is_one_text() {
    let table = table(&rows(
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>Anna</t></r><r><rPr><b/></rPr>\
         <t xml:space=\"preserve\"> de Vries_x000A_arts</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is></c></row>",
    ));
    assert_eq!(cells(&table), [["Anna de Vries\narts", ""]]);
}

#[test]
fn places_decide_where_a_cell_stands_and_rows_without_cells_are_skipped() {
    let table = table(&rows(
        "<row r=\"5\"><c r=\"B5\"><v>1</v></c></row><row r=\"6\"><c r=\"A6\"/></row><row><c><v>2</v></c><c><v>3</v></c></row>",
    ));
    assert_eq!(cells(&table), [["", "1"], ["2", "3"]]);
    assert_eq!(numbers(&table), [5, 7]);
}

#[test]
fn the_first_sheet_that_people_see_and_that_has_cells_is_read() {
    let sheet =
        |text: &str| format!("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{text}</t></is></c></row>");
    let (hidden, first, second) = (sheet("verborgen"), sheet("eerste"), sheet("tweede"));
    let all = [("veryHidden", hidden.as_str()), ("visible", ""), ("visible", &first), ("visible", &second)];
    assert_eq!(table(&sheets(&all)).columns, ["eerste"]);
    assert_eq!(table(&sheets(&all[..2])).columns, ["verborgen"]);
    assert_eq!(read_table(&sheets(&all[1..2]), ""), Err(Problem::Empty));
}

#[test]
fn a_packed_file_that_is_no_spreadsheet_is_said_to_be_no_table() {
    let relations = |target: &str| {
        format!(
            "<Relationships><Relationship Id=\"d\" Type=\"x/officeDocument\" Target=\"{target}\"/></Relationships>"
        )
    };
    let letter = relations("word/document.xml");
    let binary = relations("xl/workbook.bin");
    for parts in [
        vec![("a.txt", &b"x"[..])],
        vec![("_rels/.rels", letter.as_bytes()), ("word/document.xml", b"<document/>")],
        vec![("_rels/.rels", binary.as_bytes()), ("xl/workbook.bin", b"\x00")],
    ] {
        assert_eq!(read_table(&pack(&parts), "brief.xlsx"), Err(Problem::NotATable));
    }
}
