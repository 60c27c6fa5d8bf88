//! What to do now, and what after that.

use std::io;

use super::View;
use crate::layout::Sheet;

/// Prints the next step, and the one after it.
pub(super) fn print(view: &View<'_>, sheet: &mut Sheet<'_>) -> io::Result<()> {
    let steps = view.picture.next(view.situation, view.options);
    let step = |next| view.wording.next_step(view.rulebook, view.situation, next);
    sheet.heading(&view.wording.text("text-now"))?;
    match steps.as_slice() {
        [] => sheet.line(2, &view.wording.text("next-nothing")),
        [only] => sheet.line(2, &step(only)),
        [first, second, ..] => {
            sheet.hanging(2, "1. ", &step(first))?;
            sheet.hanging(2, "2. ", &step(second))
        }
    }
}
