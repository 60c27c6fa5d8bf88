//! Tables in text, in every way in which programs write them.

use exchange::{Problem, RowWhat, read_table};

use crate::made::{cells, numbers, problem, table};

#[test]
fn an_export_of_a_dutch_excel_is_read_with_its_accents() {
    let table = table(b"Naam;Plaats;Telefoon\r\nZo\xEB Coenra\xE4ds;'s-Hertogenbosch;06-1234 5678\r\nAndr\xE9;Zuidwold;\x80 5\r\n");
    assert_eq!(table.columns, ["Naam", "Plaats", "Telefoon"]);
    assert_eq!(
        cells(&table),
        [["Zoë Coenraäds", "'s-Hertogenbosch", "06-1234 5678"], ["André", "Zuidwold", "€ 5"]]
    );
    assert_eq!(numbers(&table), [2, 3]);
    assert!(table.problems.is_empty());
}

#[test]
fn a_text_is_read_in_whatever_characters_it_has() {
    let text = "Naam,Telefoon\nZoë 🚑,06-1234 5678\n";
    let wide = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
    let files = [
        text.as_bytes().to_vec(),
        [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        [b"\xFF\xFE", wide(u16::to_le_bytes).as_slice()].concat(),
        [b"\xFE\xFF", wide(u16::to_be_bytes).as_slice()].concat(),
    ];
    for file in files {
        let table = table(&file);
        assert_eq!(table.columns, ["Naam", "Telefoon"]);
        assert_eq!(cells(&table), [["Zoë 🚑", "06-1234 5678"]]);
    }
}

#[test]
fn a_row_keeps_the_number_that_it_has_in_a_spreadsheet() {
    let table = table(b"\n;;\nNaam;Notitie\n\nAnna;\"regel een\r\nregel twee\"\n ; \nBram;\n");
    assert_eq!(table.columns, ["Naam", "Notitie"]);
    assert_eq!(cells(&table), [["Anna", "regel een\nregel twee"], ["Bram", ""]]);
    assert_eq!(numbers(&table), [5, 7]);
}

#[test]
fn a_line_that_says_the_separator_is_no_row() {
    let table = table(b"sep=|\r\nNaam|Telefoon\r\nAnna|06\r\n");
    assert_eq!(table.columns, ["Naam", "Telefoon"]);
    assert_eq!(numbers(&table), [2]);
}

#[test]
fn short_rows_are_filled_up_and_of_long_ones_nothing_is_lost() {
    let table = table(b"Naam;Telefoon;;\nAnna\nBram;06;extra;;meer;\nCarla;06;;\n");
    assert_eq!(table.columns, ["Naam", "Telefoon"]);
    assert_eq!(cells(&table), [["Anna", ""], ["Bram", "06"], ["Carla", "06"]]);
    let surplus = ["extra", "", "meer"].map(str::to_owned).to_vec();
    assert_eq!(table.problems, [problem(3, None, RowWhat::MoreCellsThanColumns { surplus })]);
}

#[test]
fn every_column_has_a_name_of_its_own() {
    let table = table(b"Telefoon;;Telefoon; Telefoon ;E-mail\n1;2;3;4;5\n");
    assert_eq!(table.columns, ["Telefoon", "B", "Telefoon (2)", "Telefoon (3)", "E-mail"]);
}

#[test]
fn an_apostrophe_that_guards_is_taken_off_and_others_stay() {
    let table = table(b"Naam;Telefoon\n't Hooft;'+31 6 1234 5678\n'=1+1;'- bellen\n");
    assert_eq!(cells(&table), [["'t Hooft", "+31 6 1234 5678"], ["=1+1", "- bellen"]]);
}

#[test]
fn a_formula_in_text_is_text() {
    let table = table(b"Naam;Telefoon\n\"=HYPERLINK(\"\"http://kwaad.example\"\")\";=cmd|' /C calc'!A0\n");
    assert_eq!(cells(&table), [["=HYPERLINK(\"http://kwaad.example\")", "=cmd|' /C calc'!A0"]]);
}

#[test]
fn control_characters_go_and_words_stay_apart() {
    let table = table(b"Naam;Notitie\nAnna\x00\x07;\"een\ttwee\x1B\"\n");
    assert_eq!(cells(&table), [["Anna", "een twee"]]);
}

#[test]
fn a_quotation_mark_that_is_never_closed_costs_one_cell_and_is_said() {
    let table = table(b"Naam;Bijnaam\nAnna;\"An\nBram;\"Bram\"\nCarla;\n");
    assert_eq!(cells(&table), [["Anna", "\"An"], ["Bram", "Bram"], ["Carla", ""]]);
    assert_eq!(table.problems, [problem(2, None, RowWhat::QuoteNotClosed)]);
}

#[test]
fn characters_that_could_not_be_read_are_said_with_their_cell() {
    let table = table(b"Naam;Plaats\nZo\xC3\xAB;IJsselstein\nAndr\xC3;Zo\xC3\xABterwoude\n");
    assert_eq!(cells(&table), [["Zoë", "IJsselstein"], ["Andr\u{FFFD}", "Zoëterwoude"]]);
    assert_eq!(table.problems, [problem(3, Some("Naam"), RowWhat::LostCharacters)]);
    let wide =
        [b"\xFF\xFE".to_vec(), "a;b\nx".encode_utf16().chain([0xD800]).flat_map(u16::to_le_bytes).collect()];
    let table = read_table(&wide.concat(), "").unwrap();
    assert_eq!(cells(&table), [["x\u{FFFD}", ""]]);
    assert_eq!(table.problems, [problem(2, Some("a"), RowWhat::LostCharacters)]);
}

#[test]
fn only_the_names_of_columns_is_a_table_without_rows() {
    let table = table(b"Naam;Telefoon\n");
    assert_eq!(table.columns, ["Naam", "Telefoon"]);
    assert!(table.rows.is_empty());
}

#[test]
fn nothing_is_said_to_be_nothing() {
    for file in [&b""[..], b"\xEF\xBB\xBF", b" \r\n\t\n", b";;\n;;\n", b"\"\"\n"] {
        assert_eq!(read_table(file, "leeg.csv"), Err(Problem::Empty), "{file:?}");
    }
}

#[test]
fn something_else_than_a_table_is_said_to_be_no_table() {
    let zeros = [b"a;b\n".as_slice(), &[0; 100]].concat();
    for file in [
        &b"%PDF-1.7\n"[..],
        b"<!doctype html><table>",
        b"\n<?xml version=\"1.0\"?>",
        b"begin:vcard\r\n",
        &zeros,
    ] {
        assert_eq!(read_table(file, "telefoonlijst.csv"), Err(Problem::NotATable));
    }
}
