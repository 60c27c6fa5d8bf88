//! What was just done, as the address of the next page carries it.

use wording::Wording;

/// The end of an address after a form was taken.
#[derive(serde::Deserialize)]
pub(crate) struct Done {
    done: Option<String>,
}

/// The sentences for it; anything else in the address says nothing.
const SENTENCES: [&str; 35] = [
    "done-awareness",
    "done-conflict",
    "done-containment",
    "done-correction",
    "done-course",
    "done-custody",
    "done-fact",
    "done-file",
    "done-filing",
    "done-image",
    "done-impact",
    "done-indicator",
    "done-lifted",
    "done-line",
    "done-moment",
    "done-note",
    "done-object",
    "done-opened",
    "done-photo",
    "done-profile",
    "done-risk",
    "done-task",
    "done-sheet",
    "done-removed",
    "done-put-back",
    "done-imported",
    "done-import-undone",
    "done-confirmed",
    "done-destroyed",
    "done-erased",
    "done-merged",
    "done-adopted",
    "done-unknown",
    "done-waiver",
    "done-withdrawn",
];

impl Done {
    /// What was done, in words.
    pub(crate) fn said(&self, wording: &Wording) -> Option<String> {
        let key = format!("done-{}", self.done.as_deref()?);
        SENTENCES.contains(&key.as_str()).then(|| wording.text(&key))
    }
}
