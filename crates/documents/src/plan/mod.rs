//! The incident response plan: everything that is prepared, in the order in which it is needed.

use readiness::event::Word as _;
use readiness::inventory::event::System;
use readiness::prepared::ONLY;
use readiness::runbook::event::IncidentForm;
use readiness::team::event::{Act, Plan};
use serde::Serialize;
use serde_json::json;

use crate::card::{self, Said};
use crate::deadlines::deadlines;
use crate::engine::{Part, Template};
use crate::paper::{Paper, lines};

const TEMPLATE: Template = Template { name: "response-plan", text: include_str!("template.typ") };

/// Whom to think of, by the ends of the keys of their words: the nine groups of the Digital Trust Center's page, and those
/// that real incidents add.
const STAKEHOLDERS: [&str; 12] = [
    "staff",
    "customers",
    "suppliers",
    "authorities",
    "contracts",
    "police",
    "insurer",
    "advisers",
    "networks",
    "former",
    "press",
    "board",
];

/// A chapter of the plan.
#[derive(Clone, Debug, Default, Serialize)]
struct Chapter {
    title: String,
    lead: String,
    bullets: Vec<String>,
    said: Vec<Said>,
    /// A table: its head, then its rows.
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// The plan as a part of a document.
pub(crate) fn part(paper: &Paper<'_>) -> Part {
    let plan = paper.prepared.plan(ONLY).cloned().unwrap_or_default();
    let chapters = vec![
        chapter(paper, "purpose"),
        Chapter { bullets: card::card(paper).criteria, ..chapter(paper, "crisis") },
        team(paper),
        meeting(paper, &plan),
        first_hour(paper),
        stakeholders(paper),
        terms(paper),
        insurance(paper),
        systems(paper),
        Chapter {
            bullets: lines(&paper.wording.text("print-plan-evidence-lines")),
            ..chapter(paper, "evidence")
        },
        runbooks(paper),
        Chapter { bullets: lines(&paper.wording.text("print-plan-after-lines")), ..chapter(paper, "after") },
        upkeep(paper),
    ];
    let data = json!({
        "stamp": paper.stamp,
        "title": paper.wording.text("print-plan-title"),
        "open": paper.wording.text("print-card-open"),
        "chapters": chapters,
    });
    Part { template: TEMPLATE, data }
}

/// A chapter with its title and its first lines, by the end of their keys.
fn chapter(paper: &Paper<'_>, name: &str) -> Chapter {
    let w = paper.wording;
    Chapter {
        title: w.text(&format!("print-plan-{name}")),
        lead: w.text(&format!("print-plan-{name}-lead")),
        ..Chapter::default()
    }
}

fn head(paper: &Paper<'_>, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| paper.wording.text(&format!("print-plan-head-{key}"))).collect()
}

fn team(paper: &Paper<'_>) -> Chapter {
    let w = paper.wording;
    let mut roles: Vec<_> = paper.prepared.roles().collect();
    roles.sort_by_key(|(id, role)| (role.role, *id));
    let row = |(_, role): &(u32, &readiness::team::event::Role)| {
        let held = role.holder(None);
        let above = role.reports_to.and_then(|id| paper.prepared.role(id)).map(|role| w.role_title(role));
        let may: Vec<String> = role.mandates.iter().map(|mandate| w.mandate(mandate)).collect();
        vec![
            w.role_title(role),
            held.and_then(|held| paper.person(held.person)).unwrap_or_default(),
            held.and_then(|held| paper.person(held.deputy)).unwrap_or_default(),
            above.unwrap_or_default(),
            may.join("; "),
        ]
    };
    let rows = roles.iter().map(row).collect();
    let head = head(paper, &["role", "holder", "deputy", "reports-to", "may"]);
    Chapter { head, rows, ..chapter(paper, "team") }
}

fn meeting(paper: &Paper<'_>, plan: &Plan) -> Chapter {
    let w = paper.wording;
    let said = [
        (w.text("sheet-plan-room"), plan.room.clone()),
        (w.text("sheet-plan-fallback_room"), plan.fallback_room.clone()),
        (w.text("sheet-plan-channel"), plan.channel.clone()),
        (w.text("sheet-plan-code_word"), plan.code_word.clone()),
        (w.text("print-card-rhythm"), card::rhythm(paper, plan)),
    ];
    let said = said.into_iter().map(|(what, says)| Said { what, says }).collect();
    Chapter { said, bullets: lines(&w.text("print-plan-meeting-lines")), ..chapter(paper, "meeting") }
}

fn first_hour(paper: &Paper<'_>) -> Chapter {
    let card = card::card(paper);
    let rows = card.dos.into_iter().map(|it| vec![paper.wording.text("print-card-do"), it]);
    let donts = card.donts.into_iter().map(|it| vec![paper.wording.text("print-card-dont"), it]);
    let head = head(paper, &["kind", "step"]);
    Chapter { head, rows: rows.chain(donts).collect(), ..chapter(paper, "first-hour") }
}

/// Whom to tell what, and why.
fn stakeholders(paper: &Paper<'_>) -> Chapter {
    let w = paper.wording;
    let row = |name: &&str| {
        let text = |part: &str| w.text(&format!("print-tell-{name}{part}"));
        vec![text(""), text("-what"), text("-why")]
    };
    let head = head(paper, &["who", "what", "why"]);
    Chapter { head, rows: STAKEHOLDERS.iter().map(row).collect(), ..chapter(paper, "stakeholders") }
}

fn terms(paper: &Paper<'_>) -> Chapter {
    let rows = deadlines(paper).into_iter().map(|it| vec![it.what, it.within, it.ground]).collect();
    Chapter { head: head(paper, &["what", "within", "ground"]), rows, ..chapter(paper, "terms") }
}

fn insurance(paper: &Paper<'_>) -> Chapter {
    let w = paper.wording;
    let mut said = Vec::new();
    for (_, policy) in paper.prepared.policies() {
        let mut add = |key: &str, says: String| {
            if !says.is_empty() {
                said.push(Said { what: w.text(&format!("sheet-policy-{key}")), says });
            }
        };
        let euros = |cents: Option<u64>| cents.map(|cents| w.euros(cents)).unwrap_or_default();
        let count = |number: Option<u32>| number.map(|number| w.whole(number.into())).unwrap_or_default();
        add("insurer", policy.insurer.clone());
        add("number", policy.number.clone());
        add("alarm_number", paper.plain_dial(&policy.alarm_number).shown);
        add("notice_hours", count(policy.notice_hours));
        add("limit_cents", euros(policy.limit_cents));
        add("deductible_cents", euros(policy.deductible_cents));
        add("waiting_hours", count(policy.waiting_hours));
        add("exclusions", lines(&policy.exclusions).join("; "));
        add("conditions", lines(&policy.conditions).join("; "));
    }
    let bullets = if said.is_empty() { vec![w.text("print-plan-insurance-none")] } else { Vec::new() };
    Chapter { said, bullets, ..chapter(paper, "insurance") }
}

/// Systems, those without which trouble comes soonest on top.
fn systems(paper: &Paper<'_>) -> Chapter {
    let (w, prepared) = (paper.wording, paper.prepared);
    let tolerable = |system: &System| {
        let hours = system.services.iter().filter_map(|id| prepared.service(*id)?.tolerable_hours);
        hours.min()
    };
    let mut systems: Vec<_> = prepared.systems().map(|(_, system)| system).collect();
    systems.sort_by_key(|system| tolerable(system).unwrap_or(u32::MAX));
    let row = |system: &&System| {
        let services = system.services.iter().filter_map(|id| Some(prepared.service(*id)?.name.clone()));
        vec![
            system.name.clone(),
            services.collect::<Vec<_>>().join(", "),
            tolerable(system)
                .map(|hours| w.format("print-plan-hours", [("n", f64::from(hours).into())]))
                .unwrap_or_default(),
            paper.person(system.supplier).unwrap_or_default(),
            lines(&system.backup).join(", "),
            lines(&system.when_disconnected).join(", "),
        ]
    };
    let head = head(paper, &["system", "services", "tolerable", "supplier", "backup", "disconnected"]);
    Chapter { head, rows: systems.iter().map(row).collect(), ..chapter(paper, "systems") }
}

fn runbooks(paper: &Paper<'_>) -> Chapter {
    let own = |form: &IncidentForm| paper.prepared.runbooks().any(|(_, it)| it.forms.contains(form));
    let row = |form: &IncidentForm| {
        let key = if own(form) { "print-plan-own" } else { "print-plan-ours" };
        vec![paper.wording.word(*form), paper.wording.text(key)]
    };
    let rows = IncidentForm::ALL.iter().map(row).collect();
    Chapter { head: head(paper, &["form", "runbook"]), rows, ..chapter(paper, "runbooks") }
}

/// When it was practised, and who may do what when nobody can be asked.
fn upkeep(paper: &Paper<'_>) -> Chapter {
    let w = paper.wording;
    let held = paper.prepared.trainings().filter_map(|(_, training)| Some((training, training.held_on?)));
    let mut bullets: Vec<String> =
        held.map(|(training, on)| format!("{}: {}", w.day(on), training.title)).collect();
    if bullets.is_empty() {
        bullets.push(w.text("print-plan-never-practised"));
    }
    let nobody = Act::ALL.iter().filter(|act| !paper.prepared.roles().any(|(_, role)| role.may(**act)));
    bullets.extend(nobody.map(|act| w.format("print-plan-nobody-may", [("act", w.word(*act).into())])));
    Chapter { bullets, ..chapter(paper, "upkeep") }
}
