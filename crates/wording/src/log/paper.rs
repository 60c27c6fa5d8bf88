//! Lines from paper, and the sheets that they stood on.

use incident::event::{PaperLineEntered, PaperPhotoAttached};
use incident::paper::Mark;

use super::{Log, ended, told};
use crate::Wording;

impl Wording {
    /// What a line on paper was marked as: `feit`, `besluit`.
    pub fn paper_mark(&self, mark: Mark) -> String {
        self.text(&format!("paper-mark-{}", mark.as_str()))
    }

    /// Where a line stood: `blad 12-3, regel 4`.
    pub fn paper_place(&self, sheet: &str, line: u32) -> String {
        // Both are names, and get no separators.
        self.format("paper-place", [("sheet", told(sheet).into()), ("line", line.to_string().into())])
    }
}

impl Log<'_> {
    /// That it is from paper stands first: what was decided or held for certain there is no decision and no fact here.
    pub(super) fn paper_line(&self, event: &PaperLineEntered) -> Vec<String> {
        let mark = Mark::parse(&event.mark);
        let gaps = [
            ("place", self.wording.paper_place(&event.sheet, event.line).into()),
            ("mark", mark.map_or_else(|| told(&event.mark), |mark| self.wording.paper_mark(mark)).into()),
            ("by", told(&event.by).into()),
            ("text", ended(&event.text).into()),
        ];
        let mut sentences = vec![self.wording.format("log-paper-line", gaps)];
        if let Some(at) = event.happened_at {
            sentences.push(self.with("log-happened", "at", self.at(at)));
        }
        sentences
    }

    pub(super) fn paper_photo(&self, event: &PaperPhotoAttached) -> Vec<String> {
        let gaps = [("sheet", told(&event.sheet).into()), ("evidence", ended(&event.evidence).into())];
        vec![self.wording.format("log-paper-photo", gaps)]
    }
}
