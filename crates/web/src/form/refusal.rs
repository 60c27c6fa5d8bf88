//! A refusal as whoever fills in a form reads it: at which field, and how to go on.

use incident::refusal::Refusal;
use wording::Wording;

/// The field that a refusal belongs to, empty for none, and its sentence.
pub(crate) fn explain(wording: &Wording, refusal: &Refusal) -> (&'static str, String) {
    match refusal {
        Refusal::Empty { field } => (field, wording.text("form-empty")),
        Refusal::InTheFuture { field } => (field, wording.text("form-in-the-future")),
        Refusal::Unknown { field, .. } => (field, wording.text("form-unknown")),
        Refusal::Reserved { field, .. } => (field, wording.refusal(refusal)),
        Refusal::TooLong { field, limit } => {
            (field, wording.format("form-too-long", [("limit", (*limit).into())]))
        }
        Refusal::OwnWords => ("because", wording.refusal(refusal)),
        Refusal::Unreadable { field } => (field, wording.text("form-unreadable")),
        Refusal::OutOfBounds { field, from, to } => {
            let bounds = [("from", from.to_string().into()), ("to", to.to_string().into())];
            (field, wording.format("form-out-of-bounds", bounds))
        }
        Refusal::TooMany { field, .. } => (field, wording.refusal(refusal)),
        Refusal::BadValue(_) => ("value", wording.refusal(refusal)),
        Refusal::NothingNew { .. } => ("value", wording.refusal(refusal)),
        Refusal::DelayNeedsReason { .. } => ("delay_reason", wording.text("form-delay-reason")),
        Refusal::HourNeeded { .. } => ("at", wording.text("form-hour-needed")),
        Refusal::Backwards { field } => (field, wording.refusal(refusal)),
        Refusal::AlternativesNeeded { .. } => ("alternatives", wording.refusal(refusal)),
        Refusal::GroundObjects { .. } => ("choice", wording.refusal(refusal)),
        Refusal::ConsentNeeded { .. } => ("without_consent", wording.refusal(refusal)),
        Refusal::DoesNotSee { .. } => ("assignee", wording.refusal(refusal)),
        Refusal::WaitsForUnseen { .. } => ("blocked_by", wording.refusal(refusal)),
        Refusal::OnlyEstimated => ("high_cents", wording.refusal(refusal)),
        Refusal::TooMuch { field } => (field, wording.text("form-too-much")),
        Refusal::Twice { field, .. } => (field, wording.refusal(refusal)),
        Refusal::StaffFirst => ("because", wording.refusal(refusal)),
        Refusal::AlwaysAsked { .. } => ("answer", wording.refusal(refusal)),
        other => ("", wording.refusal(other)),
    }
}
