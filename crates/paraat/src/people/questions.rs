//! The questions worth asking, most useful first.

use std::io;

use super::View;
use crate::layout::Sheet;

/// More than this many questions at once is no help to anybody.
const MOST: usize = 7;

/// Prints the first questions, and how many are left.
pub(super) fn print(view: &View<'_>, sheet: &mut Sheet<'_>) -> io::Result<()> {
    let (wording, questions) = (view.wording, &view.picture.questions);
    if questions.is_empty() {
        return Ok(());
    }
    sheet.heading(&wording.text("text-questions"))?;
    let mut above = String::new();
    for (number, question) in (1..=MOST).zip(questions) {
        let settles = question.settles.join(", ");
        // A term that has passed is no reason to hurry any more; the duties say that it has.
        let settles = match question.before.filter(|before| *before > view.situation.at) {
            Some(before) => {
                let before = wording.moment(before, view.zone);
                let arguments = [("rules", settles.into()), ("before", before.into())];
                wording.format("question-settles-before", arguments)
            }
            None => wording.format("question-settles", [("rules", settles.into())]),
        };
        // Questions that settle the same stand together under one line.
        if settles != above {
            sheet.line(2, &settles)?;
            above = settles;
        }
        sheet.hanging(4, &format!("{number}. "), &wording.question(question.ground))?;
    }
    match questions.len().saturating_sub(MOST) {
        0 => Ok(()),
        more => sheet.line(2, &wording.format("text-more-questions", [("n", more.into())])),
    }
}
