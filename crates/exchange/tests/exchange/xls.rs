//! Workbooks of Excel 97 to 2003.

use exchange::{Problem, RowWhat, read_table};

use crate::made::compound::{beginning, compound, end, place, record, text, workbook};
use crate::made::{cells, numbers, problem, table};

const FORMULA: u16 = 0x0006;
const MUL_RK: u16 = 0x00BD;
const SST: u16 = 0x00FC;
const LABEL_SST: u16 = 0x00FD;
const NUMBER: u16 = 0x0203;
const LABEL: u16 = 0x0204;
const BOOL_ERR: u16 = 0x0205;
const STRING: u16 = 0x0207;
const RK: u16 = 0x027E;
const CONTINUE: u16 = 0x003C;

fn label(row: u16, column: u16, name: &str) -> Vec<u8> {
    record(LABEL, &[&place(row, column, 0), &text(name)])
}

fn shared(row: u16, column: u16, number: u32) -> Vec<u8> {
    record(LABEL_SST, &[&place(row, column, 0), &number.to_le_bytes()])
}

fn number(row: u16, column: u16, style: u16, value: f64) -> Vec<u8> {
    record(NUMBER, &[&place(row, column, style), &value.to_le_bytes()])
}

fn file(whole: &[Vec<u8>], sheet: &[Vec<u8>]) -> Vec<u8> {
    compound("Workbook", &workbook(whole, sheet))
}

#[test]
fn an_old_telephone_list_is_read_with_its_numbers_and_dates() {
    let strings = [text("Naam"), text("Zoë 🚑"), text("Dag")].concat();
    let strings = record(SST, &[&[3, 0, 0, 0, 3, 0, 0, 0], &strings]);
    let rk = |value: i32| ((value << 2) as u32 | 2).to_le_bytes();
    let several = record(MUL_RK, &[&[2, 0, 1, 0], &[0, 0], &rk(612_345), &[1, 0], &rk(46_348), &[2, 0]]);
    let table = table(&file(
        &[strings],
        &[
            shared(0, 0, 0),
            label(0, 1, "Telefoon"),
            shared(0, 2, 2),
            shared(1, 0, 1),
            number(1, 1, 0, 31_612_345_678.0),
            number(1, 2, 2, 46_348.0),
            several,
            record(RK, &[&place(2, 0, 0), &(((150 << 2) | 3) as u32).to_le_bytes()]),
        ],
    ));
    assert_eq!(table.columns, ["Naam", "Telefoon", "Dag"]);
    assert_eq!(cells(&table), [["Zoë 🚑", "31612345678", "2026-11-22"], ["1.5", "612345", "2026-11-22"]]);
    assert_eq!(numbers(&table), [2, 3]);
}

#[test]
fn formulas_count_for_what_they_gave_and_errors_are_said() {
    let formula = |row, column, value: [u8; 8]| record(FORMULA, &[&place(row, column, 0), &value, &[0; 8]]);
    let says = |kind, value| [kind, 0, value, 0, 0, 0, 0xFF, 0xFF];
    let table = table(&file(
        &[],
        &[
            label(0, 0, "a"),
            label(0, 1, "b"),
            formula(1, 0, says(0, 0)),
            record(STRING, &[&text("klik")]),
            formula(1, 1, 7.0_f64.to_le_bytes()),
            formula(2, 0, says(1, 1)),
            formula(2, 1, says(2, 0x2A)),
            formula(3, 0, says(0, 0)),
            record(BOOL_ERR, &[&place(3, 1, 0), &[7, 1]]),
        ],
    ));
    assert_eq!(cells(&table), [["klik", "7"], ["true", ""], ["", ""]]);
    let error = |row, shown: &str| problem(row, Some("b"), RowWhat::ErrorValue { shown: shown.to_owned() });
    let missing = problem(4, Some("a"), RowWhat::FormulaWithoutValue);
    assert_eq!(table.problems, [error(3, "#N/A"), missing, error(4, "#DIV/0!")]);
}

#[test]
fn a_text_goes_on_in_the_record_that_continues_it() {
    let mut strings = vec![1, 0, 0, 0, 1, 0, 0, 0];
    strings.extend([5, 0, 0]);
    strings.extend(b"Zui");
    let more = ['d', 'ë'].iter().flat_map(|it| (*it as u16).to_le_bytes());
    let more: Vec<u8> = [1].into_iter().chain(more).collect();
    let whole = [record(SST, &[&strings]), record(CONTINUE, &[&more])];
    assert_eq!(table(&file(&whole, &[shared(0, 0, 0)])).columns, ["Zuidë"]);
}

#[test]
fn a_large_workbook_and_a_small_one_are_kept_otherwise_and_read_alike() {
    for rows in [3_u16, 3_000] {
        let sheet: Vec<Vec<u8>> = (0..rows).map(|row| label(row, 0, &format!("naam {row}"))).collect();
        let table = table(&file(&[], &sheet));
        assert_eq!(table.rows.len(), usize::from(rows) - 1);
        assert_eq!(table.rows.last().unwrap().cells, [format!("naam {}", rows - 1)]);
    }
}

#[test]
fn a_chart_in_a_sheet_has_cells_that_are_not_of_the_sheet() {
    let sheet = [label(0, 0, "a"), beginning(0x20), label(1, 0, "grafiek"), end(), label(2, 0, "b")];
    assert_eq!(cells(&table(&file(&[], &sheet))), [["b"]]);
}

#[test]
fn a_workbook_with_a_password_is_said_to_have_one() {
    let file_pass = record(0x002F, &[&[1, 0]]);
    assert_eq!(read_table(&file(&[file_pass], &[]), ""), Err(Problem::Protected));
    assert_eq!(read_table(&compound("EncryptedPackage", b"x"), "lijst.xlsx"), Err(Problem::Protected));
}

#[test]
fn a_letter_of_an_old_word_is_no_table() {
    assert_eq!(read_table(&compound("WordDocument", b"x"), "brief.doc"), Err(Problem::NotATable));
}
