//! A runbook on paper: its steps with a box to tick, who does them, within which time, whom to call.

use readiness::contact::event::ContactKind;
use readiness::event::Word as _;
use readiness::runbook::event::{IncidentForm, Runbook, RunbookStep, Track};
use serde::Serialize;
use serde_json::json;

use crate::engine::{Part, Template};
use crate::paper::Paper;

const TEMPLATE: Template = Template { name: "runbook", text: include_str!("template.typ") };

/// More of one kind are in the call list.
const CALLED: usize = 4;

/// One step.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Step {
    pub(crate) what: String,
    /// Who, in which track, within which time.
    pub(crate) who: String,
    pub(crate) notes: Vec<String>,
    /// Whom to call, with a number.
    pub(crate) calls: Vec<Called>,
    pub(crate) lists: Vec<(String, Vec<String>)>,
}

/// Whom a step calls.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Called {
    pub(crate) who: String,
    /// In groups; empty when nobody knows it.
    pub(crate) number: String,
    /// As telephones want it.
    pub(crate) plain: String,
}

/// The runbook for a kind of incident: the organisation's own, else ours.
pub(crate) fn of(paper: &Paper<'_>, form: IncidentForm) -> Runbook {
    let own = paper.prepared.runbooks().find(|(_, runbook)| runbook.forms.contains(&form));
    own.map_or_else(|| paper.wording.default_runbook(form), |(_, runbook)| runbook.clone())
}

/// The runbook as a part of a document.
pub(crate) fn part(paper: &Paper<'_>, form: IncidentForm) -> Part {
    let w = paper.wording;
    let runbook = of(paper, form);
    let tracks: Vec<String> = Track::ALL.iter().map(|track| w.word(*track)).collect();
    let data = json!({
        "stamp": paper.stamp,
        "title": runbook.title,
        "when": runbook.when,
        "tracks": format!("{} {}.", w.text("runbook-tracks"), tracks.join(", ")),
        "words": paper.words("print-runbook-", &["kind", "calls", "done", "by"]),
        "steps": runbook.steps.iter().map(|it| step(paper, it)).collect::<Vec<_>>(),
    });
    Part { template: TEMPLATE, data }
}

pub(crate) fn step(paper: &Paper<'_>, step: &RunbookStep) -> Step {
    let (w, prepared) = (paper.wording, paper.prepared);
    let holder = prepared.role_of(step.role).and_then(|(_, role)| paper.name(role.holder(None)?.person));
    let role = w.word(step.role);
    let who = holder.map_or(role.clone(), |holder| format!("{role}: {holder}"));
    let within = step.within_minutes.map(|minutes| w.within(minutes));
    let parts: Vec<String> = [who, w.word(step.track)].into_iter().chain(within).collect();
    Step {
        what: step.what.clone(),
        who: parts.join(" · "),
        notes: w.step_notes(step, prepared),
        calls: step.calls.iter().flat_map(|kind| calls(paper, *kind)).collect(),
        lists: w.step_lists(step, paper.rulebook, paper.country()),
    }
}

/// Who of a kind is in the call list, with a number; else the kind, with a line to write on.
fn calls(paper: &Paper<'_>, kind: ContactKind) -> Vec<Called> {
    let known = paper.prepared.contacts().filter(|(_, contact)| contact.kind == kind).take(CALLED);
    let known = known.map(|(_, contact)| {
        let dial = paper.first_dial(contact);
        let (number, plain) = dial.map(|dial| (dial.shown, dial.plain)).unwrap_or_default();
        Called { who: contact.title().to_owned(), number, plain }
    });
    let known: Vec<Called> = known.collect();
    if known.is_empty() {
        let (number, plain) = Default::default();
        return vec![Called { who: paper.wording.word(kind), number, plain }];
    }
    known
}
