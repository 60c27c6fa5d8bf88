//! Files that somebody made to do harm, or that broke on the way.

use std::io::{Cursor, Write};

use exchange::{Problem, RowWhat, Table, limits, read_cards, read_table, write_csv, write_xlsx};
use proptest::collection::vec;
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::made::packed::{Workbook, open_document, pack, workbook};
use crate::made::{cells, problem, table};

const UNPACKED: Problem = Problem::UnpacksTooLarge { limit_bytes: limits::UNPACKED_BYTES };
const TEXT: Problem = Problem::TooMuchText { limit_bytes: limits::TEXT_BYTES };
const COLUMNS: Problem = Problem::TooManyColumns { limit: limits::COLUMNS };
const ROWS: Problem = Problem::TooManyRows { limit: limits::ROWS };

fn read(bytes: &[u8]) -> Result<Table, Problem> {
    read_table(bytes, "lijst.csv")
}

/// A packed file with a part of so many zeros.
fn bomb(name: &str, bytes: u64) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let zeros = vec![0; 1 << 20];
    zip.start_file(name, SimpleFileOptions::default().compression_level(Some(1))).unwrap();
    for _ in 0..bytes.div_ceil(zeros.len() as u64) {
        zip.write_all(&zeros).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn twenty_thousand_rows_are_read_from_every_kind_of_file() {
    let rows: Vec<Vec<String>> =
        (0..20_000).map(|row| vec![format!("Naam {row}"), format!("06{row:08}")]).collect();
    let names = ["Naam", "Telefoon"];
    for file in [write_csv(&names, &rows), write_xlsx(&names, &rows, "Lijst").unwrap()] {
        let table = read(&file).unwrap();
        assert_eq!(table.rows.len(), 20_000);
        assert_eq!(table.rows[19_999].cells, rows[19_999]);
        assert_eq!(table.rows[19_999].number, 20_001);
    }
}

#[test]
fn a_file_is_refused_above_its_limit_and_read_up_to_it() {
    assert_eq!(
        read(&vec![b'x'; limits::FILE_BYTES + 1]),
        Err(Problem::FileTooLarge { limit_bytes: limits::FILE_BYTES })
    );
    assert!(read(&vec![b'x'; limits::FILE_BYTES]).is_ok());
    assert_eq!(read_cards(&vec![b'x'; limits::FILE_BYTES + 1]).unwrap_err().id(), "file-too-large");

    let rows = |count: usize| format!("Naam\n{}", "x\n".repeat(count));
    assert_eq!(read(rows(limits::ROWS).as_bytes()).unwrap().rows.len(), limits::ROWS);
    assert_eq!(read(rows(limits::ROWS + 1).as_bytes()), Err(ROWS));

    let columns = |count: usize| "x;".repeat(count) + "\n";
    assert_eq!(read(columns(limits::COLUMNS).as_bytes()).unwrap().columns.len(), limits::COLUMNS);
    assert_eq!(read(columns(limits::COLUMNS + 1).as_bytes()), Err(COLUMNS));
    assert_eq!(read(format!("Naam;Telefoon\n{}x\n", ";".repeat(limits::COLUMNS)).as_bytes()), Err(COLUMNS));

    let cards = |count: usize| "BEGIN:VCARD\nFN:x\nEND:VCARD\n".repeat(count);
    assert_eq!(read_cards(cards(limits::CARDS).as_bytes()).unwrap().0.len(), limits::CARDS);
    assert_eq!(
        read_cards(cards(limits::CARDS + 1).as_bytes()),
        Err(Problem::TooManyCards { limit: limits::CARDS })
    );
}

#[test]
fn a_cell_that_is_too_long_comes_out_empty_and_is_said() {
    let file = |length: usize| format!("Naam;Notitie\nAnna;{}\nBram;é\n", "é".repeat(length));
    assert_eq!(table(file(limits::CELL_CHARACTERS).as_bytes()).problems, []);
    for length in [limits::CELL_CHARACTERS + 1, 1_000_000] {
        let table = table(file(length).as_bytes());
        assert_eq!(cells(&table), [["Anna", ""], ["Bram", "é"]]);
        let what = RowWhat::CellTooLong { characters: length, limit: limits::CELL_CHARACTERS };
        assert_eq!(table.problems, [problem(2, Some("Notitie"), what)]);
    }
}

#[test]
fn one_line_of_five_million_letters_is_one_cell_that_is_too_long() {
    let length = 5_000_000;
    let table = table(&vec![b'x'; length]);
    assert_eq!(table.columns, ["A"]);
    let what = RowWhat::CellTooLong { characters: length, limit: limits::CELL_CHARACTERS };
    assert_eq!(table.problems, [problem(1, Some("A"), what)]);
    assert!(read(&vec![b';'; length]).is_err());
    assert!(read(&vec![b'"'; length]).is_ok());
    assert!(read("\"\n".repeat(length / 2).as_bytes()).is_err());
    assert!(
        read_cards(&[b"BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE".as_slice(), &b"=\n".repeat(length / 2)].concat())
            .is_ok()
    );
}

#[test]
fn a_file_that_unpacks_without_end_is_refused_while_it_is_small() {
    let file = bomb("xl/worksheets/sheet1.xml", limits::UNPACKED_BYTES + 1);
    assert!(file.len() < 4 << 20);
    assert_eq!(read(&file), Err(UNPACKED));
}

#[test]
fn a_file_that_lies_about_its_size_is_refused() {
    let bytes = limits::UNPACKED_BYTES + (1 << 20);
    let mut file = bomb("x", bytes);
    let size = (bytes as u32).to_le_bytes();
    let places: Vec<usize> = (0..file.len() - 4).filter(|&at| file[at..at + 4] == size).collect();
    assert_eq!(places.len(), 2);
    for at in places {
        file[at..at + 4].copy_from_slice(&7_u32.to_le_bytes());
    }
    assert_eq!(read(&file), Err(Problem::Unreadable));
}

#[test]
fn a_file_with_too_many_parts_is_refused() {
    let names: Vec<String> = (0..=limits::PARTS).map(|number| number.to_string()).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(read(&pack(&parts)), Err(Problem::TooManyParts { limit: limits::PARTS }));
    assert_eq!(read(&pack(&parts[1..])), Err(Problem::NotATable));
}

#[test]
fn a_text_that_a_million_cells_share_is_refused() {
    let data = "<row><c t=\"s\"><v>0</v></c></row>".repeat(20_000);
    let strings = format!("<si><t>{}</t></si>", "x".repeat(limits::CELL_CHARACTERS));
    let book = Workbook { sheets: vec![("visible", data)], strings, properties: "" };
    assert_eq!(read(&book.bytes()), Err(TEXT));
}

#[test]
fn a_row_that_says_it_comes_a_billion_times_is_refused() {
    let cell = |columns: &str, text: &str| {
        format!(
            "<table:table-cell {columns} office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
        )
    };
    let row = |rows: &str, cells: &str| {
        format!("<table:table><table:table-row {rows}>{cells}</table:table-row></table:table>")
    };
    let rows = "table:number-rows-repeated=\"1000000000\"";
    let columns = "table:number-columns-repeated=\"1000000000\"";
    assert_eq!(read(&open_document(&row(rows, &cell("", "x")))), Err(ROWS));
    assert_eq!(read(&open_document(&row("", &cell(columns, "x")))), Err(COLUMNS));
    assert_eq!(read(&open_document(&row(rows, &cell("", &"x".repeat(9_000))))), Err(TEXT));
    // Each of these spaces would be four gigabytes.
    let spaces = "x<text:s text:c=\"4000000000\"/>".repeat(100_000);
    let table = read(&open_document(&row("", &cell("", &spaces)))).unwrap();
    assert_eq!(table.problems[0].what.id(), "cell-too-long");
    let beyond = format!("<table:table-cell {columns}/>{}", cell("", "x"));
    assert_eq!(read(&open_document(&row("", &beyond))), Err(COLUMNS));
}

#[test]
fn a_cell_far_away_costs_no_room() {
    let far = |place: &str| format!("<row r=\"1048576\"><c r=\"{place}\" t=\"str\"><v>x</v></c></row>");
    let near = read(&workbook(&far("GR1048576"))).unwrap();
    assert_eq!((near.columns.len(), near.columns[199].as_str()), (200, "x"));
    for place in ["GS1048576", "XFD1048576", "ZZZZZZZZZZZZZZZZZZZZ1"] {
        assert_eq!(read(&workbook(&far(place))), Err(COLUMNS));
    }
    let last = workbook(
        "<row r=\"18446744073709551615\"><c t=\"str\"><v>x</v></c></row><row><c t=\"str\"><v>x</v></c></row>",
    );
    assert_eq!(read(&last).unwrap().rows[0].number, usize::MAX);
}

#[test]
fn entities_that_a_file_defines_are_not_expanded() {
    let row = "<row><c t=\"str\"><v>&kwaad;</v></c></row>";
    assert_eq!(read(&workbook(row)), Err(Problem::Unreadable));
    let content = b"<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>\
        <document-content><spreadsheet><table><table-row><table-cell><p>&c;</p></table-cell></table-row></table></spreadsheet></document-content>";
    assert_eq!(read(&pack(&[("content.xml", content)])), Err(Problem::Unreadable));
}

#[test]
fn a_workbook_of_before_2007_and_one_with_a_password_are_told_apart() {
    let compound = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    assert_eq!(read(&[compound.clone(), vec![0; 600]].concat()), Err(Problem::OldSpreadsheet));
    let sealed: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(read(&[compound, vec![0; 600], sealed].concat()), Err(Problem::Protected));
}

/// One good file of each kind.
fn good() -> Vec<Vec<u8>> {
    let data = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>46348</v></c></row>";
    let cell = "<table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell>";
    vec![
        workbook(data),
        open_document(&format!("<table:table><table:table-row>{cell}</table:table-row></table:table>")),
        b"Naam;Telefoon\r\n\"Zo\xEB\";06\r\n".to_vec(),
        "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB=\r\nTEL:06\r\nEND:VCARD".into(),
    ]
}

#[test]
fn a_file_that_was_cut_off_anywhere_is_read_or_refused() {
    for file in good() {
        let step = (file.len() / 400).max(1);
        for end in (0..file.len()).step_by(step) {
            let _ = read(&file[..end]);
            let _ = read_cards(&file[..end]);
        }
    }
    let packed = &good()[0];
    assert_eq!(read(&packed[..packed.len() / 2]), Err(Problem::Unreadable));
}

proptest! {
    #[test]
    fn no_bytes_make_the_reading_stop(bytes in vec(any::<u8>(), 0..2_000)) {
        let _ = read(&bytes);
        let _ = read_cards(&bytes);
        let starts: [&[u8]; 4] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"BEGIN:VCARD\n", b"\xFF\xFE"];
        for start in starts {
            let _ = read(&[start, &bytes].concat());
            let _ = read_cards(&[start, &bytes].concat());
        }
    }

    #[test]
    fn no_damage_to_a_good_file_makes_the_reading_stop(
        which in 0..4_usize,
        damage in vec((any::<proptest::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let mut file = good().swap_remove(which);
        for (at, byte) in damage {
            let at = at.index(file.len());
            file[at] = byte;
        }
        let _ = read(&file);
        let _ = read_cards(&file);
    }

    #[test]
    fn no_damage_inside_a_packed_file_makes_the_reading_stop(
        part in 0..7_usize,
        damage in vec((any::<proptest::sample::Index>(), "\\PC{0,6}"), 1..6),
    ) {
        let mut data = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>".to_owned();
        let mut content = "<spreadsheet><table><table-row number-rows-repeated=\"2\"><table-cell value=\"1\"/></table-row></table></spreadsheet>".to_owned();
        for (at, text) in damage {
            let target = if part % 2 == 0 { &mut data } else { &mut content };
            let at = at.index(target.len());
            if target.is_char_boundary(at) {
                target.insert_str(at, &text);
            }
        }
        let _ = read(&workbook(&data));
        let _ = read(&pack(&[("content.xml", content.as_bytes())]));
    }

    #[test]
    fn no_text_makes_the_reading_stop(text in "[\"';,|\\r\\n\\ta=é\u{0}]{0,200}", card in "[A-Z:;=\"\\r\\n ,\\\\é]{0,200}") {
        let _ = read(text.as_bytes());
        let _ = read_cards(format!("BEGIN:VCARD\r\n{card}\r\nEND:VCARD").as_bytes());
    }
}
