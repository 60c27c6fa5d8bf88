//! Spreadsheets as LibreOffice writes them.

use exchange::{Problem, RowWhat, read_table};

use crate::made::packed::{open_document, pack};
use crate::made::{cells, numbers, problem, table};

fn text(text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
}

fn sheet(rows: &[&str]) -> Vec<u8> {
    let rows: String = rows.iter().map(|row| format!("<table:table-row>{row}</table:table-row>")).collect();
    open_document(&format!(
        "<table:table table:name=\"leeg\"/><table:table table:name=\"Lijst\">{rows}</table:table>"
    ))
}

#[test]
fn a_list_of_libreoffice_is_read_as_it_shows() {
    let names = text("Naam") + &text("Waarde");
    let row = |value: &str| text("Anna &amp; <text:span>Zoë</text:span>") + value;
    let rows = [
        "<table:table-cell office:value-type=\"float\" office:value=\"31612345678\"><text:p>3,16E+10</text:p></table:table-cell>",
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-22\"><text:p>22-11-26</text:p></table:table-cell>",
        "<table:table-cell office:value-type=\"time\" office:time-value=\"PT14H30M00S\"><text:p>14:30</text:p></table:table-cell>",
        "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>WAAR</text:p></table:table-cell>",
        "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>opmerking</text:p></office:annotation>\
         <text:p>een<text:s text:c=\"2\"/>twee</text:p><text:p>drie<text:line-break/>vier</text:p></table:table-cell>",
    ]
    .map(row);
    let rows: Vec<&str> = [names.as_str()].into_iter().chain(rows.iter().map(String::as_str)).collect();
    let table = table(&sheet(&rows));
    assert_eq!(table.columns, ["Naam", "Waarde"]);
    let values: Vec<&str> = cells(&table).iter().map(|row| row[1]).collect();
    assert_eq!(values, ["31612345678", "2026-11-22", "14:30:00", "true", "een  twee\ndrie\nvier"]);
    assert_eq!(table.rows[0].cells[0], "Anna & Zoë");
}

#[test]
fn formulas_count_for_what_they_gave_and_errors_are_said() {
    let names = text("a") + &text("b");
    let row = "<table:table-cell table:formula=\"of:=HYPERLINK(&quot;http://kwaad.example&quot;)\" office:value-type=\"string\"><text:p>klik</text:p></table:table-cell>\
         <table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>";
    let open = text("x") + "<table:table-cell table:formula=\"of:=1+1\"/>";
    let table = table(&sheet(&[&names, row, &open]));
    assert_eq!(cells(&table), [["klik", ""], ["x", ""]]);
    let shown = "#DIV/0!".to_owned();
    assert_eq!(
        table.problems,
        [
            problem(2, Some("b"), RowWhat::ErrorValue { shown }),
            problem(3, Some("b"), RowWhat::FormulaWithoutValue)
        ]
    );
}

#[test]
fn cells_and_rows_that_come_more_than_once_are_counted() {
    let names = text("a") + &text("b") + &text("c");
    let twice = "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
    let rows = format!(
        "<table:table-row>{names}<table:table-cell table:number-columns-repeated=\"16381\"/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>\
         <table:table-row table:number-rows-repeated=\"2\"><table:covered-table-cell/>{twice}</table:table-row>\
         <table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
    );
    let table = table(&open_document(&format!("<table:table>{rows}</table:table>")));
    assert_eq!(cells(&table), [["", "x", "x"], ["", "x", "x"]]);
    assert_eq!(numbers(&table), [5, 6]);
}

#[test]
fn a_document_with_a_password_is_said_to_have_one() {
    let manifest = b"<manifest><file-entry><encryption-data/></file-entry></manifest>";
    let file = pack(&[("META-INF/manifest.xml", manifest), ("content.xml", b"\x01\x02")]);
    assert_eq!(read_table(&file, "lijst.ods"), Err(Problem::Protected));
}

#[test]
fn a_letter_of_libreoffice_is_no_table() {
    let file = pack(&[("content.xml", b"<office:document-content><office:text/></office:document-content>")]);
    assert_eq!(read_table(&file, "brief.odt"), Err(Problem::NotATable));
}
