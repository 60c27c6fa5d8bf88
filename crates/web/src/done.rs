//! What was just done, as the address of the next page carries it.

use wording::Wording;

/// The end of an address after a form was taken.
#[derive(serde::Deserialize)]
pub(crate) struct Done {
    done: Option<String>,
}

/// The sentences for it; anything else in the address says nothing.
const SENTENCES: &[&str] = &[
    "done-access-ended",
    "done-guest",
    "done-roles",
    "done-adopted",
    "done-answered",
    "done-asked",
    "done-awareness",
    "done-call",
    "done-call-result",
    "done-callout",
    "done-calls-shared",
    "done-channel",
    "done-confirmed",
    "done-conflict",
    "done-containment",
    "done-control",
    "done-correction",
    "done-course",
    "done-crisis",
    "done-custody",
    "done-decision",
    "done-destroyed",
    "done-direction",
    "done-dismissed",
    "done-erased",
    "done-fact",
    "done-file",
    "done-filing",
    "done-handover",
    "done-image",
    "done-impact",
    "done-import-undone",
    "done-imported",
    "done-indicator",
    "done-lifted",
    "done-line",
    "done-line-approved",
    "done-line-written",
    "done-meeting",
    "done-meeting-closed",
    "done-merged",
    "done-message-approved",
    "done-message-asked",
    "done-message-begun",
    "done-message-dropped",
    "done-message-overruled",
    "done-message-refused",
    "done-message-sent",
    "done-message-written",
    "done-moment",
    "done-note",
    "done-object",
    "done-opened",
    "done-passkey-kept",
    "done-passkey-removed",
    "done-password-removed",
    "done-person",
    "done-photo",
    "done-point",
    "done-profile",
    "done-put-back",
    "done-question",
    "done-ransom",
    "done-removed",
    "done-risk",
    "done-rumour",
    "done-rumour-decision",
    "done-rumour-effect",
    "done-rumour-truth",
    "done-session-ended",
    "done-sessions-ended",
    "done-settled",
    "done-sheet",
    "done-shift",
    "done-signed",
    "done-situation-report",
    "done-speaking",
    "done-task",
    "done-told",
    "done-unknown",
    "done-waiver",
    "done-weighed",
    "done-withdrawn",
];

impl Done {
    /// What was done, in words.
    pub(crate) fn said(&self, wording: &Wording) -> Option<String> {
        let key = format!("done-{}", self.done.as_deref()?);
        SENTENCES.contains(&key.as_str()).then(|| wording.text(&key))
    }
}
