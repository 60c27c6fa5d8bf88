//! Six weeks after the Friday evening at Van Loon Techniek: management and the team looked back, and signed.

use documents::{Document, Evaluation, Paper};
use incident::evaluation::digest;
use incident::evaluation::metrics::{Money, metrics};
use serde_json::json;
use testkit::story::{Told, given};
use wording::{EvaluationReport, EvaluationView, Reach};

/// The evening, as far as its numbers need it, and what was said of it afterwards.
fn told() -> Told {
    let text = "Beste klant, onze planning ligt stil. Wij bellen u maandag.";
    let sent = incident::message::digest("Storing", text);
    given()
        .at("2021-07-02T18:30:00+02:00")
        .when(json!({ "command": "open-incident", "code_name": "ZILVERMEEUW", "kind": "incident",
                      "profile": { "role": "controller", "country": "NL" } }))
        .when(json!({ "command": "record-signal", "what": "Alle schermen zijn zwart.", "source": "Bram Visser",
                      "at": "2021-07-02T15:50:00Z" }))
        .when(json!({ "command": "record-fact", "fact": "dimensions", "value": ["C", "A"], "source": "IT" }))
        .when(json!({ "command": "record-fact", "fact": "data_categories", "value": ["basic"], "source": "IT" }))
        .when(json!({ "command": "record-fact", "fact": "persons", "value": 485, "source": "personeelszaken" }))
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2021-07-02T16:20:00Z", "reason": "IT zag het." }))
        .when(json!({ "command": "decide-risk", "level": "risk", "reason": "Namen en adressen." }))
        .when(json!({ "command": "begin-callout", "deputy_after_minutes": 15 }))
        .at("2021-07-02T19:30:00+02:00")
        .when(json!({ "command": "write-message", "stakeholder": { "kind": "customers" }, "lang": "nl",
                      "channel": "phone", "subject": "Storing", "body": text }))
        .when(json!({ "command": "ask-approval", "message": 1, "speed": "first-notice", "of": "Sanne",
                      "subject": "Storing", "body": text }))
        .at("2021-07-02T19:55:00+02:00")
        .when(json!({ "command": "approve-message", "message": 1, "digest": sent, "by": "Sanne" }))
        .when(json!({ "command": "tell-stakeholder", "stakeholder": { "kind": "staff" }, "at": "2021-07-02T17:50:00Z",
                      "by": "Sanne", "channel": "meeting", "text": "Zet niets aan.", "reached": 80 }))
        .when(json!({ "command": "send-message", "message": 1, "digest": sent, "at": "2021-07-02T17:55:00Z",
                      "by": "Sanne", "channel": "phone", "reached": 120 }))
        .when(json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2021-07-02T17:54:00Z",
                      "channel": "formulier", "content": "Wij melden." }))
        .when(json!({ "command": "plan-evaluation", "at": "2021-08-16T08:00:00Z", "place": "Vergaderkamer 2",
                      "chair": "Noor Bakker", "management": ["Pieter van Loon"], "team": ["Sanne de Wit", "Bram Visser"],
                      "agenda": ["Wat ging goed, wat niet?", "Wat doen wij anders?"] }))
        .at("2021-08-16T12:00:00+02:00")
        .when(json!({ "command": "record-lesson", "kind": "went-well", "text": "Binnen anderhalf uur wist iedereen die hier werkt wat hij niet moest doen.", "entries": [2] }))
        .when(json!({ "command": "record-lesson", "kind": "went-badly", "text": "De bellijst stond op de schijf die op slot zat.", "entries": [2, 3] }))
        .when(json!({ "command": "agree-improvement", "what": "De bellijst hangt op papier in de werkplaats.", "lessons": [2],
                      "assignee": "Bram Visser", "due_on": "2021-09-01", "improves": "measure", "ask_on": "2021-12-01" }))
        .when(json!({ "command": "answer-questionnaire", "person": "Bram Visser",
                      "answers": [{ "question": "know-what-to-do", "went": "partly", "text": "Het draaiboek was weg." }] }))
}

fn report(paper: &Paper<'_>, told: &Told, digests: &[(&'static str, String)]) -> EvaluationReport {
    let metrics = metrics(&told.state, &told.recorded, paper.rulebook, told.now);
    let money = Money::default();
    let view = EvaluationView {
        state: &told.state,
        metrics: &metrics,
        money: &money,
        rulebook: paper.rulebook,
        reach: Reach::Open,
    };
    paper.wording.evaluation(view, digests)
}

/// The report in the language of a paper, signed by two.
pub(crate) fn signed(paper: &Paper<'_>) -> EvaluationReport {
    let told = told();
    let lang = paper.wording.lang().as_str();
    let digest = digest(&report(paper, &told, &[]).signed_text());
    let sign = |told: Told, role: &str, by: &str| {
        told.when(
            json!({ "command": "sign-evaluation", "role": role, "by": by, "digest": digest, "lang": lang }),
        )
    };
    let told = sign(sign(told, "chair", "Noor Bakker"), "management", "Pieter van Loon");
    let told =
        told.at("2021-09-01T09:00:00+02:00").when(json!({ "command": "end-improvement", "improvement": 1,
        "end": "done", "text": "Hangt er, en ligt in elke bus.", "at": "2021-09-01" }));
    report(paper, &told, &[(lang, digest)])
}

/// The same as a document.
pub(crate) fn evaluation(paper: &Paper<'_>) -> Document {
    documents::evaluation(&printed(paper, &signed(paper)))
}

/// A report on its way to a form.
pub(crate) fn printed<'a>(paper: &'a Paper<'a>, report: &'a EvaluationReport) -> Evaluation<'a> {
    Evaluation {
        wording: paper.wording,
        organisation: &paper.stamp.organisation,
        zone: paper.rulebook.calendar().zone(),
        at: "2021-09-02T08:00:00Z".parse().unwrap(),
        report,
    }
}
