//! A report as Markdown. What people typed is text in it, whatever it looks like.

use std::fmt::Write as _;

use super::{EvaluationPart, EvaluationReport};
use crate::problems::one_line;

/// Letters that mean something in Markdown, or would begin HTML.
const MARKS: &[char] = &['\\', '`', '*', '_', '{', '}', '[', ']', '<', '>', '#', '|', '~', '&', '!'];

/// The report with these parts.
pub(super) fn written(report: &EvaluationReport, parts: &[EvaluationPart]) -> String {
    let mut text = format!("# {}\n", escaped(&report.title));
    for line in report.exercise.iter().chain(&report.lead) {
        _ = write!(text, "\n{}\n", escaped(line));
    }
    for part in parts {
        _ = write!(text, "\n## {}\n\n", escaped(&part.heading));
        for line in &part.lines {
            _ = writeln!(text, "- {}", escaped(line));
        }
        if !part.rows.is_empty() {
            if !part.lines.is_empty() {
                text.push('\n');
            }
            table(&mut text, part);
        }
    }
    text
}

fn table(text: &mut String, part: &EvaluationPart) {
    let row = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| escaped(cell)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    text.push_str(&row(&part.columns));
    text.push_str(&format!("|{}\n", " --- |".repeat(part.columns.len())));
    for cells in &part.rows {
        text.push_str(&row(cells));
    }
}

/// A text on one line in which nothing is a mark.
fn escaped(text: &str) -> String {
    let line = one_line(text);
    let mut safe = String::with_capacity(line.len());
    for (at, letter) in line.char_indices() {
        // At the beginning of a line a digit with a dot, a hyphen or a plus would begin a list.
        let begins_list = match letter {
            '-' | '+' | '=' => at == 0,
            '.' | ')' => at > 0 && line[..at].chars().all(|before| before.is_ascii_digit()),
            _ => false,
        };
        if begins_list || MARKS.contains(&letter) {
            safe.push('\\');
        }
        safe.push(letter);
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_typed_is_no_mark_of_markdown() {
        let typed = "# <script>alert(1)</script> | [klik](http://kwaad.test)\n- en `dit` *ook*";
        let expected = "\\# \\<script\\>alert(1)\\</script\\> \\| \\[klik\\](http://kwaad.test) - en \\`dit\\` \\*ook\\*";
        assert_eq!(escaped(typed), expected);
        assert_eq!(escaped("1. eerst"), "1\\. eerst");
        assert_eq!(escaped("- eerst"), "\\- eerst");
        assert_eq!(escaped("om 18.30 uur"), "om 18.30 uur");
    }

    #[test]
    fn a_part_with_lines_and_a_table_has_both() {
        let part = EvaluationPart {
            heading: "Lessen".into(),
            lines: vec!["Eén les.".into()],
            columns: vec!["Nr".into(), "Les".into()],
            rows: vec![vec!["1".into(), "a|b".into()]],
        };
        let report = EvaluationReport {
            title: "Evaluatie KOMPAS".into(),
            exercise: None,
            lead: vec!["Gesloten.".into()],
            parts: vec![part.clone()],
            after: vec![EvaluationPart { heading: "Daarna".into(), ..EvaluationPart::default() }],
        };
        let signed = "# Evaluatie KOMPAS\n\nGesloten.\n\n## Lessen\n\n- Eén les.\n\n| Nr | Les |\n| --- | --- |\n| 1 | a\\|b |\n";
        assert_eq!(report.signed_text(), signed);
        assert_eq!(report.markdown(), format!("{signed}\n## Daarna\n\n"));
    }
}
