//! The crisis card in three parts, after the first seed of the Digital Trust Center: steering the crisis, handling it, and
//! the details that one needs. As a folder of four small pages, a booklet of eight, a card for the wallet, and a poster.

use readiness::contact::{Group, call_list};
use readiness::event::Word as _;
use readiness::prepared::ONLY;
use readiness::team::event::{Act, Plan, RoleKind};
use serde::Serialize;
use serde_json::{Value, json};

use crate::deadlines::{Deadline, deadlines};
use crate::engine::{Part, Template};
use crate::paper::{Dial, Paper, lines};

const FOLDER: Template = Template { name: "crisis-card", text: include_str!("folder.typ") };
const POCKET: Template = Template { name: "pocket", text: include_str!("pocket.typ") };
const WALLET: Template = Template { name: "wallet-card", text: include_str!("wallet.typ") };
const POSTER: Template = Template { name: "poster", text: include_str!("poster.typ") };

/// So many numbers fit on a card, and can be told apart.
const NUMBERS: usize = 9;

/// So many numbers, and so many steps, fit on a card for the wallet.
const IN_THE_WALLET: usize = 5;

/// So many systems are named.
const SYSTEMS: usize = 4;

/// A line with what it is and what it says.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Said {
    pub(crate) what: String,
    pub(crate) says: String,
}

/// Somebody with a number.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Reached {
    pub(crate) who: String,
    /// What they are to us, and by which number they know us.
    pub(crate) of: String,
    pub(crate) dial: Option<Dial>,
}

/// What stands on a card, whatever its form.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Card {
    pub(crate) criteria: Vec<String>,
    pub(crate) steering: Vec<Said>,
    pub(crate) mandates: Vec<Said>,
    pub(crate) dos: Vec<String>,
    pub(crate) donts: Vec<String>,
    pub(crate) phases: Vec<Said>,
    pub(crate) deadlines: Vec<Deadline>,
    pub(crate) numbers: Vec<Reached>,
    pub(crate) details: Vec<Said>,
}

/// A folder of four pages of A6, two of them on a sheet of A4.
pub(crate) fn folder(paper: &Paper<'_>) -> Part {
    part(paper, FOLDER)
}

/// A booklet of eight pages of A7 on one sheet of A4.
pub(crate) fn pocket(paper: &Paper<'_>) -> Part {
    part(paper, POCKET)
}

/// Cards for the wallet, four on a sheet of A4.
pub(crate) fn wallet(paper: &Paper<'_>) -> Part {
    part(paper, WALLET)
}

/// A poster of A3 for the wall of the room.
pub(crate) fn poster(paper: &Paper<'_>) -> Part {
    part(paper, POSTER)
}

const WORDS: [&str; 24] = [
    "what",
    "within",
    "title",
    "subtitle",
    "is-it",
    "is-it-then",
    "steering",
    "mandates",
    "handling",
    "first-hour",
    "do",
    "dont",
    "deadlines",
    "since",
    "day-hour",
    "phases",
    "details",
    "numbers",
    "notes",
    "fold",
    "cut",
    "five-steps",
    "five-numbers",
    "found",
];

fn part(paper: &Paper<'_>, template: Template) -> Part {
    let card = card(paper);
    let steps = lines(&paper.wording.text("print-card-steps"));
    let data = json!({
        "stamp": paper.stamp,
        "words": paper.words("print-card-", &WORDS),
        "wallet_numbers": wallet_numbers(paper),
        "wallet_steps": steps.into_iter().take(IN_THE_WALLET).collect::<Vec<_>>(),
        "card": card,
    });
    Part { template, data }
}

/// All that a card says.
pub(crate) fn card(paper: &Paper<'_>) -> Card {
    let w = paper.wording;
    let plan = paper.prepared.plan(ONLY).cloned().unwrap_or_default();
    let own = lines(&plan.criteria);
    let tracks = readiness::runbook::event::Track::ALL.iter();
    let phases = tracks.map(|track| Said {
        what: w.word(*track),
        says: w.text(&format!("print-card-phase-{}", track.id())),
    });
    Card {
        criteria: if own.is_empty() { lines(&w.text("print-card-criteria")) } else { own },
        steering: steering(paper, &plan),
        mandates: Act::ALL.iter().map(|act| mandate(paper, *act)).collect(),
        dos: lines(&w.text("print-card-dos")),
        donts: lines(&w.text("print-card-donts")),
        phases: phases.collect(),
        deadlines: deadlines(paper),
        numbers: numbers(paper),
        details: details(paper, &plan),
    }
}

/// Who calls the team together, who does what, where it meets and over what it speaks.
fn steering(paper: &Paper<'_>, plan: &Plan) -> Vec<Said> {
    let w = paper.wording;
    let kinds =
        [RoleKind::Lead, RoleKind::Logger, RoleKind::Communication, RoleKind::TechnicalLead, RoleKind::Board];
    let mut steering: Vec<Said> = kinds.iter().map(|kind| role(paper, *kind)).collect();
    let open = || w.text("print-card-open");
    let said = |key: &str, text: &str| Said {
        what: w.text(key),
        says: if text.is_empty() { open() } else { text.to_owned() },
    };
    steering.push(said("sheet-plan-room", &plan.room));
    if !plan.fallback_room.is_empty() {
        steering.push(said("sheet-plan-fallback_room", &plan.fallback_room));
    }
    steering.push(said("sheet-plan-channel", &plan.channel));
    steering.push(said("sheet-plan-code_word", &plan.code_word));
    steering.push(Said { what: w.text("print-card-rhythm"), says: rhythm(paper, plan) });
    steering
}

/// When the team meets: first, and then again and again.
pub(crate) fn rhythm(paper: &Paper<'_>, plan: &Plan) -> String {
    let gaps = [
        ("minutes", f64::from(plan.first_meeting_minutes.unwrap_or(60)).into()),
        ("hours", f64::from(plan.meeting_every_hours.unwrap_or(4)).into()),
    ];
    paper.wording.format("print-card-meets", gaps)
}

/// Who holds a role, and who stands in.
fn role(paper: &Paper<'_>, kind: RoleKind) -> Said {
    let w = paper.wording;
    let holding = paper.prepared.role_of(kind).and_then(|(_, role)| role.holder(None));
    let who = holding.and_then(|held| paper.person(held.person));
    let deputy = holding.and_then(|held| paper.person(held.deputy));
    let deputy = deputy.map(|who| w.format("print-card-deputy", [("who", who.into())]));
    let says: Vec<String> = who.into_iter().chain(deputy).collect();
    Said {
        what: w.word(kind),
        says: if says.is_empty() { w.text("print-card-open") } else { says.join(". ") },
    }
}

/// Who may do something without asking.
fn mandate(paper: &Paper<'_>, act: Act) -> Said {
    let w = paper.wording;
    let may = paper.prepared.roles().filter_map(|(_, role)| {
        let mandate = role.mandates.iter().find(|mandate| mandate.act == act)?;
        Some(format!("{}{}", w.role_title(role), w.mandate_terms(mandate)))
    });
    let may: Vec<String> = may.collect();
    let nobody = || w.text(if act == Act::Ransom { "print-card-ransom" } else { "print-card-open" });
    Said { what: w.word(act), says: if may.is_empty() { nobody() } else { may.join(", ") } }
}

/// Whom to call from outside, in order.
fn numbers(paper: &Paper<'_>) -> Vec<Reached> {
    let outside = call_list(paper.prepared).into_iter().filter(|(group, ..)| *group != Group::Team);
    let all = outside.map(|(_, _, contact)| {
        let w = paper.wording;
        let kind = if contact.kind.is_own() { contact.own_kind.clone() } else { w.word(contact.kind) };
        let references = contact.references.iter().map(|it| format!("{} {}", w.word(it.of), it.number));
        let of: Vec<String> = std::iter::once(kind).chain(references).collect();
        Reached { who: contact.title().to_owned(), of: of.join(" · "), dial: paper.first_dial(contact) }
    });
    all.filter(|reached| reached.dial.is_some()).take(NUMBERS).collect()
}

/// The five numbers of the wallet: whoever leads, who stands in, then who is called first outside.
fn wallet_numbers(paper: &Paper<'_>) -> Value {
    let holding = paper.prepared.role_of(RoleKind::Lead).and_then(|(_, role)| role.holder(None));
    let person = |id: Option<u32>, key: &str| {
        let contact = paper.prepared.contact(id?)?;
        let of = paper.wording.text(key);
        Some(Reached { who: contact.title().to_owned(), of, dial: Some(paper.first_dial(contact)?) })
    };
    let team = [
        holding.and_then(|held| person(held.person, "print-card-leads")),
        holding.and_then(|held| person(held.deputy, "print-card-leads-deputy")),
    ];
    let all = team.into_iter().flatten().chain(numbers(paper));
    json!(all.take(IN_THE_WALLET).collect::<Vec<_>>())
}

/// What forms and helpers ask for, and where things are.
fn details(paper: &Paper<'_>, plan: &Plan) -> Vec<Said> {
    let (w, prepared) = (paper.wording, paper.prepared);
    let mut details = Vec::new();
    let mut add = |key: &str, text: String| {
        if !text.is_empty() {
            details.push(Said { what: w.text(key), says: text });
        }
    };
    for (_, policy) in prepared.policies() {
        let parts =
            [policy.insurer.as_str(), policy.number.as_str(), &paper.plain_dial(&policy.alarm_number).shown];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        add("print-card-policy", parts.join(" · "));
    }
    if let Some(profile) = prepared.profile(ONLY) {
        add("sheet-profile-register_number", profile.register_number.clone());
        add("sheet-profile-officer_number", profile.officer_number.clone());
        add("sheet-profile-address", lines(&profile.address).join(", "));
    }
    for (_, system) in prepared.systems().take(SYSTEMS) {
        let parts = [system.name.as_str(), &lines(&system.backup).join(", ")];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        add("print-card-system", parts.join(": "));
    }
    add("print-card-paper", plan.paper.clone());
    details
}
