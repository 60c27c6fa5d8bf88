//! What is written reads back as the same text.

use exchange::{read_table, write_csv, write_xlsx};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::made::cells;

/// Texts that break what is careless: quotation marks, separators, line breaks, marks of formulas and of cards,
/// emoji, letters from right to left, and what looks like an escape.
fn nasty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[\"';,|:=+@\\\\ -]{1,3}",
        "[a-zA-Zéë0-9]{1,4}",
        Just("\n".to_owned()),
        Just("\\n".to_owned()),
        Just("🚑👩‍🚒".to_owned()),
        Just("\u{200F}שלום\u{202E}".to_owned()),
        Just("_x000D_".to_owned()),
        Just("&amp;<b>]]>".to_owned()),
        Just("\u{FEFF}\u{2028}\u{a0}".to_owned()),
        Just("END:VCARD".to_owned()),
        Just("=C3=AB".to_owned()),
        Just("sep=;".to_owned()),
        Just("＝1".to_owned()),
    ];
    vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

/// Rows that are not blank: those are skipped.
fn rows(columns: usize) -> impl Strategy<Value = Vec<Vec<String>>> {
    let row = vec(nasty(), columns)
        .prop_filter("a blank row", |row| row.iter().any(|cell| !cell.trim().is_empty()));
    vec(row, 1..5)
}

fn written() -> impl Strategy<Value = (Vec<String>, Vec<Vec<String>>)> {
    (1..4_usize).prop_flat_map(|columns| {
        let names = (1..=columns).map(|number| format!("Kolom {number}")).collect::<Vec<_>>();
        (Just(names), rows(columns))
    })
}

proptest! {
    #[test]
    fn a_table_in_text_reads_back((columns, rows) in written()) {
        let read = read_table(&write_csv(&columns, &rows), "lijst.csv").unwrap();
        prop_assert_eq!(&read.columns, &columns);
        prop_assert_eq!(cells(&read), rows);
        prop_assert_eq!(read.problems, []);
    }

    #[test]
    fn a_table_in_a_workbook_reads_back((columns, rows) in written()) {
        let read = read_table(&write_xlsx(&columns, &rows, "Lijst").unwrap(), "lijst.xlsx").unwrap();
        prop_assert_eq!(&read.columns, &columns);
        prop_assert_eq!(cells(&read), rows);
        prop_assert_eq!(read.problems, []);
    }
}
