//! What was written on paper and typed in, as events.

use serde::{Deserialize, Serialize};

use crate::event::When;

/// See [`Event::PaperLineEntered`](crate::event::Event::PaperLineEntered).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperLineEntered {
    /// The number of the sheet, as [`sheet_named`](crate::paper::sheet_named) writes it.
    pub sheet: String,
    /// The number of the line on it, from 1.
    pub line: u32,
    /// When it happened, if the paper says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened_at: Option<When>,
    /// Who wrote it, or did what it says.
    pub by: String,
    /// What it says, word for word.
    pub text: String,
    /// `note`, `fact`, `assumption`, `decision` or `action`.
    pub mark: String,
}

/// See [`Event::PaperPhotoAttached`](crate::event::Event::PaperPhotoAttached).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PaperPhotoAttached {
    /// The number of the sheet.
    pub sheet: String,
    /// The evidence that is its photo, by id.
    pub evidence: String,
}
