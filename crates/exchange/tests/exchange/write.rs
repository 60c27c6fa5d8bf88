//! Tables that people take along: they stay text in whatever program opens them.

use std::io::{Cursor, Read};

use exchange::{Problem, read_table, write_csv, write_xlsx};
use zip::ZipArchive;

use crate::made::{cells, table};

const COLUMNS: &[&str] = &["Naam", "Telefoon"];

fn rows(rows: &[[&str; 2]]) -> Vec<Vec<String>> {
    rows.iter().map(|row| row.map(str::to_owned).to_vec()).collect()
}

/// The parts of a packed file, with their text.
fn parts(file: &[u8]) -> Vec<(String, String)> {
    let mut zip = ZipArchive::new(Cursor::new(file)).unwrap();
    let count = zip.len();
    let part = |index| {
        let mut part = zip.by_index(index).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        (part.name().unwrap().into_owned(), text)
    };
    (0..count).map(part).collect()
}

#[test]
fn text_for_spreadsheets_is_as_a_dutch_excel_expects_it() {
    let file = write_csv(COLUMNS, &rows(&[["Zoë \"Zo\" Coën", "06; of\n088"]]));
    let expected = "\u{FEFF}\"Naam\";\"Telefoon\"\r\n\"Zoë \"\"Zo\"\" Coën\";\"06; of\n088\"\r\n";
    assert_eq!(String::from_utf8(file).unwrap(), expected);
}

#[test]
fn nothing_in_a_text_becomes_a_formula() {
    let starts =
        ["=1+1", "+31612345678", "-1", "@x", "\t=1", "\r=1", "  =1", "\n=1", "\u{a0}=1", "'=1", "＝1"];
    for start in starts {
        let text = String::from_utf8(write_csv(&[start], &[vec![start.to_owned()]])).unwrap();
        let cells: Vec<&str> = text.trim_start_matches('\u{FEFF}').split_terminator("\r\n").collect();
        assert!(cells.iter().all(|cell| cell.starts_with("\"'")), "{cells:?}");
    }
}

#[test]
fn a_workbook_holds_text_only_and_keeps_its_names_in_sight() {
    let file = write_xlsx(
        COLUMNS,
        &rows(&[
            ["=HYPERLINK(\"http://kwaad.example\")", "0612345678"],
            ["https://kwaad.example", "=cmd|' /C calc'!A0"],
        ]),
        "Contacten",
    );
    let parts = parts(&file.unwrap());
    let part = |name: &str| parts.iter().find(|(it, _)| it == name).map(|(_, text)| text.as_str()).unwrap();
    let sheet = part("xl/worksheets/sheet1.xml");
    assert_eq!(sheet.matches("<c ").count(), sheet.matches(" t=\"inlineStr\"").count());
    assert!(!sheet.contains("<f") && !sheet.contains("<hyperlink"));
    assert!(sheet.contains("state=\"frozen\""));
    assert!(sheet.contains("<cols>"));
    assert_eq!(part("xl/styles.xml").matches("<b/>").count(), 1);
    assert_eq!(sheet.matches(" s=\"1\"").count(), COLUMNS.len());
    assert!(part("xl/workbook.xml").contains("name=\"Contacten\""));
    let names: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
    let rels = ["_rels/.rels", "xl/_rels/workbook.xml.rels"];
    let xml = ["xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"];
    assert_eq!(names, [&["[Content_Types].xml"], &rels[..], &xml[..]].concat());
}

#[test]
fn the_same_table_gives_the_same_workbook() {
    let write = || write_xlsx(COLUMNS, &rows(&[["Anna", "06"], ["Bram", "088"]]), "Lijst").unwrap();
    let first = write();
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert!(first == write());
}

#[test]
fn what_a_workbook_cannot_hold_is_refused_with_its_place() {
    let long = [["Anna".to_owned(), "x".repeat(32_768)]];
    let refused = Problem::CellTooLong { row: 2, column: "Telefoon".to_owned(), limit: 32_767 };
    assert_eq!(write_xlsx(COLUMNS, &long.map(Vec::from), "Lijst"), Err(refused));
    let names: Vec<String> = (0..16_385).map(|number| number.to_string()).collect();
    let none: &[Vec<String>] = &[];
    assert_eq!(write_xlsx(&names, none, "Lijst"), Err(Problem::TooManyColumns { limit: 16_384 }));
    let many = vec![Vec::new(); 1_048_576];
    assert_eq!(write_xlsx(COLUMNS, &many, "Lijst"), Err(Problem::TooManyRows { limit: 1_048_575 }));
}

#[test]
fn a_table_that_was_read_can_be_written() {
    let table = table(b"Naam;Telefoon\nAnna;'+31612345678\n");
    let again = read_table(&write_csv(&table.columns, &table.rows), "").unwrap();
    assert_eq!(again, table);
    let again = read_table(&write_xlsx(&table.columns, &table.rows, "Lijst").unwrap(), "").unwrap();
    assert_eq!(cells(&again), [["Anna", "+31612345678"]]);
}
