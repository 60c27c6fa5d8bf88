//! Lines of cells, as every program that writes them means them.

use crate::Problem;

/// Reads records from a text. A cell in quotation marks may hold separators, line ends and doubled quotation
/// marks; what follows the closing mark belongs to the cell, as spreadsheets have it.
///
/// It is ours, and not the `csv` crate, because that skips empty lines, so that nobody could find a row by its
/// number, and hides that a quotation mark is never closed, which swallows all rows below it.
#[derive(Clone, Debug)]
pub(super) struct Records<'a> {
    text: &'a str,
    at: usize,
    separator: char,
    number: usize,
    /// Whether quotation marks mean something: not once one was open up to the end of the text.
    quoting: bool,
}

impl<'a> Records<'a> {
    pub(super) fn new(text: &'a str, separator: char) -> Records<'a> {
        Records { text, at: 0, separator, number: 0, quoting: true }
    }

    /// The number of the record that comes next, counted from 1 with the empty ones, as a spreadsheet does.
    pub(super) fn next_number(&self) -> Option<usize> {
        (self.at < self.text.len()).then_some(self.number + 1)
    }

    /// Reads the next record: its cells are handed over with their column. Says whether all quotation marks were
    /// closed.
    pub(super) fn read(
        &mut self,
        mut cell: impl FnMut(usize, &str) -> Result<(), Problem>,
    ) -> Result<bool, Problem> {
        self.number += 1;
        let mut closed = true;
        for column in 0.. {
            let quoting = self.quoting;
            match self.quoted() {
                Some(text) => cell(column, &text)?,
                None => {
                    closed &= !quoting || !self.rest().starts_with('"');
                    let text = self.plain();
                    cell(column, text)?;
                }
            }
            let rest = self.rest();
            if rest.starts_with(self.separator) {
                self.at += self.separator.len_utf8();
                continue;
            }
            self.at += if rest.starts_with("\r\n") { 2 } else { rest.len().min(1) };
            break;
        }
        Ok(closed)
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// A cell without quotation marks: up to a separator or the end of the line.
    fn plain(&mut self) -> &'a str {
        let rest = self.rest();
        let end = rest.find([self.separator, '\r', '\n']).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    /// A cell in quotation marks, when there is one here and it is closed.
    fn quoted(&mut self) -> Option<String> {
        let mut inside = self.rest().strip_prefix('"').filter(|_| self.quoting)?;
        let mut text = String::new();
        loop {
            let Some((before, after)) = inside.split_once('"') else {
                self.quoting = false;
                return None;
            };
            text.push_str(before);
            match after.strip_prefix('"') {
                Some(more) => {
                    text.push('"');
                    inside = more;
                }
                // A mark on a later line with text right behind it opens another cell: this one was never closed.
                None if text.contains(['\r', '\n']) && !self.ends_a_cell(after) => return None,
                None => {
                    self.at = self.text.len() - after.len();
                    text.push_str(self.plain());
                    return Some(text);
                }
            }
        }
    }

    fn ends_a_cell(&self, after: &str) -> bool {
        after.is_empty() || after.starts_with([self.separator, '\r', '\n'])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(text: &str) -> Vec<(usize, Vec<String>, bool)> {
        let mut records = Records::new(text, ';');
        let mut all = Vec::new();
        while let Some(number) = records.next_number() {
            let mut cells = Vec::new();
            let closed = records.read(|_, text| {
                cells.push(text.to_owned());
                Ok(())
            });
            all.push((number, cells, closed.unwrap()));
        }
        all
    }

    fn cells(text: &str) -> Vec<Vec<String>> {
        records(text).into_iter().map(|(_, cells, _)| cells).collect()
    }

    #[test]
    fn every_kind_of_line_end_ends_a_record() {
        assert_eq!(cells("a;b\nc\r\nd\re"), [vec!["a", "b"], vec!["c"], vec!["d"], vec!["e"]]);
    }

    #[test]
    fn quotation_marks_hold_what_would_end_a_cell() {
        assert_eq!(cells("\"a;b\";\"c\r\nd\"\n\"e\"\"f\""), [vec!["a;b", "c\r\nd"], vec!["e\"f"]]);
        assert_eq!(cells("a\"b;\"c\"d;\"\""), [["a\"b", "cd", ""]]);
    }

    #[test]
    fn empty_rows_count_as_a_person_counts_them() {
        let numbers: Vec<_> =
            records("a\n\n\"b\nb\"\n\nc").into_iter().map(|(n, cells, _)| (n, cells)).collect();
        let row = |number, cell: &str| (number, vec![cell.to_owned()]);
        assert_eq!(numbers, [row(1, "a"), row(2, ""), row(3, "b\nb"), row(4, ""), row(5, "c")]);
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_does_not_swallow_the_rows_below_it() {
        let row = |number, cells: [&str; 2], closed| (number, cells.map(str::to_owned).to_vec(), closed);
        for below in ["\"5\n5\"", "5"] {
            let all = records(&format!("a;b\n1;\"2\n3;4\n{below};6\n"));
            assert_eq!(all[1..3], [row(2, ["1", "\"2"], false), row(3, ["3", "4"], true)]);
            assert_eq!(all[3], row(4, [below.trim_matches('"'), "6"], true));
        }
    }
}
