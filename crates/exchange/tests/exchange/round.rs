//! What is written reads back as the same text.

use exchange::{Card, PhoneKind, read_cards, read_table, write_cards, write_csv, write_xlsx};
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

/// What may stand in a value of a card, which has no space at its ends.
fn value() -> impl Strategy<Value = String> {
    nasty().prop_map(|text| text.trim().to_owned())
}

fn filled() -> impl Strategy<Value = String> {
    value().prop_map(|text| if text.is_empty() { "x".to_owned() } else { text })
}

fn card() -> impl Strategy<Value = Card> {
    let kinds = [
        PhoneKind::Mobile,
        PhoneKind::Work,
        PhoneKind::Home,
        PhoneKind::Fax,
        PhoneKind::Pager,
        PhoneKind::Other,
    ];
    let phones = vec((filled(), proptest::sample::select(kinds.to_vec())), 0..3);
    let lists = (phones, vec(filled(), 0..3), vec(filled(), 0..3), proptest::option::of(filled()));
    (filled(), value(), value(), value(), lists).prop_map(
        |(name, organisation, title, note, (phones, mails, categories, url))| Card {
            number: 1,
            name,
            organisation,
            title,
            phones,
            mails,
            note,
            categories,
            url,
        },
    )
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

    #[test]
    fn cards_read_back(cards in vec(card(), 1..4)) {
        let cards: Vec<Card> = cards.into_iter().zip(1..).map(|(card, number)| Card { number, ..card }).collect();
        let written = write_cards(&cards);
        let (read, problems) = read_cards(written.as_bytes()).unwrap();
        prop_assert_eq!(read, cards);
        prop_assert_eq!(problems, []);
    }
}
