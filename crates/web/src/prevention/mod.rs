//! What prevents and limits: measures with how far they are, risks, and training.

use axum::response::Response;
use readiness::event::SheetKind;
use readiness::prevention::event::{Measure, Risk, Training};
use readiness::prevention::level::{is_review_due, level, overdue, score};
use readiness::prevention::listed::{LISTED, ListedMeasure};

use crate::failure::Failure;
use crate::prepare::{Entry, Group, Link, Listing};
use crate::preparing::Preparing;
use crate::sheets;

/// `GET /prepare/prevention`.
pub(crate) async fn prevention(preparing: Preparing) -> Result<Response, Failure> {
    let (w, prepared) = (preparing.wording(), &preparing.prepared);
    let mut listing = Listing::new(preparing.frame("/prepare/prevention"), w.text("prepare-nav-prevention"));
    listing.lead = vec![w.text("prevention-lead")];
    let kept: Vec<(u32, &Measure)> = prepared.measures().collect();
    let of_listed = |listed: &&ListedMeasure| kept.iter().find(|(_, measure)| measure.listed == listed.id);
    let (mut begun, open): (Vec<_>, Vec<_>) = LISTED.iter().partition(|listed| of_listed(listed).is_some());
    // What lags most stands on top.
    begun.sort_by_key(|listed| of_listed(listed).map(|(_, measure)| level(measure, preparing.today).counted));
    let mut entries: Vec<Entry> = begun
        .iter()
        .filter_map(|listed| {
            of_listed(listed).map(|(id, measure)| of_measure(&preparing, *id, measure, Some(listed)))
        })
        .collect();
    let own = kept.iter().filter(|(_, measure)| ListedMeasure::find(&measure.listed).is_none());
    entries.extend(own.map(|(id, measure)| of_measure(&preparing, *id, measure, None)));
    let not_begun = open.iter().map(|listed| {
        Entry::new(w.listed_measure(listed), format!("/sheets/measure/new?of={}", listed.id))
            .line(w.measure_corrected(listed).unwrap_or_else(|| w.measure_why(listed)))
    });
    let group = |key: &str, entries: Vec<Entry>, add: Vec<Link>| Group {
        heading: w.text(&format!("prevention-{key}")),
        lead: w.text(&format!("prevention-{key}-lead")),
        entries,
        empty: w.text(&format!("prevention-{key}-none")),
        add,
    };
    let risks = prepared.risks().map(|(id, risk)| of_risk(&preparing, id, risk)).collect();
    let trainings =
        prepared.trainings().map(|(id, training)| of_training(&preparing, id, training)).collect();
    listing.groups = vec![
        group("measures", entries, vec![Link::new("/sheets/measure/new", w.text("prevention-add-measure"))]),
        group("risks", risks, vec![Link::new("/sheets/risk/new", w.text("prevention-add-risk"))]),
        group(
            "trainings",
            trainings,
            vec![Link::new("/sheets/training/new", w.text("prevention-add-training"))],
        ),
        group("open", not_begun.collect(), Vec::new()),
    ];
    Ok(listing.shown())
}

fn of_measure(preparing: &Preparing, id: u32, measure: &Measure, listed: Option<&ListedMeasure>) -> Entry {
    let w = preparing.wording();
    let level = level(measure, preparing.today);
    let mut entry = Entry::new(w.measure(measure), sheets::at((SheetKind::Measure, id))).line(format!(
        "{} · {}",
        level.counted,
        w.level(level.counted)
    ));
    for lowered in &level.lowered {
        entry = entry.warn(Some(w.lowered(lowered)));
    }
    if let Some(listed) = listed {
        entry = entry.line(w.measure_proof(listed)).line(w.measure_corrected(listed).unwrap_or_default());
        entry = entry.line(w.measure_framework(listed));
    }
    if !measure.evidence.is_empty() {
        entry = entry.line(w.format("measure-has-proof", [("text", measure.evidence.clone().into())]));
    }
    if !measure.assignee.is_empty() {
        entry = entry.line(w.format("prepare-assignee", [("who", measure.assignee.clone().into())]));
    }
    entry
}

fn of_risk(preparing: &Preparing, id: u32, risk: &Risk) -> Entry {
    let w = preparing.wording();
    let score = match score(risk) {
        Some(score) => w.format("risk-score", [("n", f64::from(score).into())]),
        None => w.text("risk-no-score"),
    };
    let due = is_review_due(risk, preparing.today);
    let due =
        risk.review_on.filter(|_| due).map(|on| w.format("prepare-review-due", [("on", w.day(on).into())]));
    Entry::new(risk.title.clone(), sheets::at((SheetKind::Risk, id)))
        .line(score)
        .line(w.word(risk.treatment))
        .warn(due)
}

fn of_training(preparing: &Preparing, id: u32, training: &Training) -> Entry {
    let w = preparing.wording();
    let when = match (training.held_on, training.planned_on) {
        (Some(on), _) => w.format("training-held", [("on", w.day(on).into())]),
        (None, Some(on)) => w.format("training-planned", [("on", w.day(on).into())]),
        (None, None) => w.text("training-not-planned"),
    };
    Entry::new(training.title.clone(), sheets::at((SheetKind::Training, id)))
        .line(w.word(training.kind))
        .line(training.audience.clone())
        .line(when)
        .warn(overdue(training, preparing.today).map(|overdue| w.overdue_training(&overdue)))
}
