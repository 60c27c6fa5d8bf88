//! The forms of what is prepared.

use readiness::event::{SheetKind, Word as _};

/// The fields of sheets that hold any text.
const TEXTS: [&str; 60] = [
    "place",
    "name",
    "organisation",
    "function",
    "own_kind",
    "hours",
    "call_for",
    "technical",
    "source",
    "note",
    "own_role",
    "responsible_for",
    "duties",
    "documents",
    "means",
    "title",
    "when",
    "party",
    "subject",
    "insurer",
    "broker",
    "exclusions",
    "conditions",
    "purpose",
    "minimised",
    "retention_because",
    "fallback",
    "backup",
    "when_disconnected",
    "evidence",
    "assignee",
    "scenario",
    "administrative",
    "physical",
    "audience",
    "trainer",
    "result",
    "room",
    "fallback_room",
    "channel",
    "code_word",
    "paper",
    "criteria",
    "address",
    "register_number",
    "officer_number",
    "number",
    "steps-0-what",
    "steps-0-dos",
    "steps-0-donts",
    "steps-0-evidence",
    "mails-0-address",
    "references-0-reference",
    "notices-0-counts_from",
    "notices-0-article",
    "notices-0-channel",
    "held-0-credible_because",
    "mandates-spend-condition",
    "covers-fines-condition",
    "reason",
];

/// The fields that hold a word or a number of their own.
const KNOWN: [(&str, &str); 22] = [
    ("kind", "other"),
    ("role", "other"),
    ("relation", "processor"),
    ("classification", "secret"),
    ("level", "4"),
    ("treatment", "accept"),
    ("steps-rows", "1"),
    ("steps-0-track", "containment"),
    ("steps-0-step_role", "lead"),
    ("prints", "call-list"),
    ("language", "nl"),
    ("mails-rows", "1"),
    ("references-rows", "1"),
    ("references-0-of", "other"),
    ("notices-rows", "1"),
    ("notices-0-direction", "we-tell"),
    ("notices-0-term", "hours"),
    ("mandates-spend-may", "yes"),
    ("covers-fines-covered", "yes"),
    ("numbers-rows", "1"),
    ("numbers-0-number", "06 12345678"),
    ("numbers-0-line", "mobile"),
];

/// Every form of the preparation, with the text in every field that may hold it.
pub(super) fn sheets(text: &str) -> Vec<(String, Vec<(&str, &str)>)> {
    let all: Vec<(&str, &str)> = TEXTS.into_iter().map(|word| (word, text)).chain(KNOWN).collect();
    let mut forms: Vec<(String, Vec<(&str, &str)>)> = Vec::new();
    for kind in SheetKind::ALL {
        let mut fields = all.clone();
        match kind {
            SheetKind::Training => fields.insert(0, ("kind", "exercise")),
            SheetKind::Profile => fields.retain(|(name, _)| *name != "role"),
            SheetKind::Policy => fields.retain(|(name, _)| *name != "alarm_number"),
            _ => {}
        }
        let id = if matches!(kind, SheetKind::Profile | SheetKind::Plan) { "1" } else { "new" };
        forms.push((format!("/sheets/{}/{id}", kind.id()), fields.clone()));
        forms.push((format!("/sheets/{}/1/removal", kind.id()), vec![("seen", text)]));
        let raw = fields.iter().map(|(name, _)| (*name, text)).collect();
        forms.push((format!("/sheets/{}/{id}", kind.id()), raw));
    }
    for question in 1..=10 {
        forms.push((format!("/prepare/first-hour/{question}"), all.clone()));
    }
    for question in 1..=23 {
        forms.push((format!("/prepare/rules/{question}"), vec![("reply", text), ("group_employees", text)]));
    }
    forms.push(("/sealed".to_owned(), vec![("code", text)]));
    forms.push(("/prepare/paper/seal".to_owned(), vec![("place", text)]));
    forms.push(("/prepare/proposals".to_owned(), vec![("name", text)]));
    forms.push(("/prepare/contacts/1/erasure".to_owned(), vec![("why", text)]));
    forms
}
