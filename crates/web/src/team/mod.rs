//! The crisis team: roles with their people, who reports to whom, and what does not hold.

use axum::response::Response;
use readiness::command::Command;
use readiness::event::SheetKind;
use readiness::prepared::ONLY;
use readiness::runbook::event::IncidentForm;
use readiness::team::event::{Act, Holding, Role, RoleKind};
use readiness::team::{Branch, Weight, doubts, missing_roles, tree};

use crate::contacts::number_in_words;
use crate::failure::Failure;
use crate::form::Posted;
use crate::prepare::{Doubtful, Entry, Group, Link, Listing};
use crate::preparing::Preparing;
use crate::sheets;

/// `GET /prepare/team`.
pub(crate) async fn team(preparing: Preparing) -> Result<Response, Failure> {
    let w = preparing.wording();
    let mut listing = Listing::new(preparing.frame("/prepare/team"), w.text("prepare-nav-team"));
    listing.lead = vec![w.text("team-lead")];
    let doubts = doubts(&preparing.prepared);
    if preparing.prepared.is_one_person() {
        listing.lead.push(w.text("team-one-person"));
    }
    listing.doubts = doubts
        .iter()
        .map(|(weight, doubt)| Doubtful {
            weight: weight.id(),
            text: w.team_doubt(doubt, &preparing.prepared),
            on: (*weight != Weight::Advice).then(|| mend(&preparing, doubt)).flatten(),
        })
        .collect();
    let mut entries = Vec::new();
    for branch in tree(&preparing.prepared) {
        flatten(&preparing, &branch, 0, &mut entries);
    }
    listing.groups.push(Group {
        heading: w.text("team-roles"),
        lead: String::new(),
        entries,
        empty: w.text("team-none"),
        add: vec![Link::new("/sheets/role/new", w.text("team-add"))],
    });
    listing.groups.push(plan(&preparing));
    let missing = missing_roles(&preparing.prepared).len();
    if missing > 0 && !preparing.prepared.is_one_person() {
        let words = w.format("team-begin", [("n", (missing as f64).into())]);
        listing.begin = Some(("/prepare/team".to_owned(), words));
    }
    Ok(listing.shown())
}

/// `POST /prepare/team`: the roles that every team needs.
pub(crate) async fn begin(preparing: Preparing, _: Posted) -> Result<Response, Failure> {
    match preparing.prepare(&Command::BeginTeam) {
        Ok(()) | Err(app::NotPrepared::Refused(_)) => Ok(preparing.done("/prepare/team", "sheet")),
        Err(app::NotPrepared::Failed(problem)) => Err(problem.into()),
    }
}

/// Where something that does not hold is put right.
pub(crate) fn mend(preparing: &Preparing, doubt: &readiness::team::Doubt) -> Option<Link> {
    use readiness::team::Doubt;
    let w = preparing.wording();
    let role = |kind: RoleKind| match preparing.prepared.role_of(kind) {
        Some((id, _)) => sheets::at((SheetKind::Role, id)),
        None => format!("/sheets/role/new?of={}", readiness::event::Word::id(kind)),
    };
    let href = match doubt {
        Doubt::NobodyIs(kind)
        | Doubt::NoDeputy(kind)
        | Doubt::OwnDeputy(kind)
        | Doubt::Twice(kind)
        | Doubt::ReportsToNobody(kind)
        | Doubt::NoLimit(kind)
        | Doubt::RansomBelowBoard(kind)
        | Doubt::Both(kind, _) => role(*kind),
        Doubt::Unreachable(_, contact) => sheets::at((SheetKind::Contact, *contact)),
        Doubt::Untrained | Doubt::NotCredible => role(RoleKind::Spokesperson),
        Doubt::NoMandate(Act::Ransom) => role(RoleKind::Board),
        Doubt::NoMandate(_) => role(RoleKind::Lead),
        Doubt::NobodyResponsible => sheets::at((SheetKind::Plan, ONLY)),
        Doubt::ManyTops(_) => return None,
    };
    Some(Link::new(href, w.text("prepare-mend")))
}

fn flatten(preparing: &Preparing, branch: &Branch<'_>, depth: usize, entries: &mut Vec<Entry>) {
    // Deeper than this a phone shows nothing but margin.
    let shown = depth.min(3);
    entries.push(Entry { depth: shown, ..entry(preparing, branch.id, branch.role) });
    for below in &branch.below {
        flatten(preparing, below, depth + 1, entries);
    }
}

fn entry(preparing: &Preparing, id: u32, role: &Role) -> Entry {
    let w = preparing.wording();
    let title = w.role_title(role);
    let hint = if role.responsible_for.is_empty() {
        w.word_hint(role.role).unwrap_or_default()
    } else {
        role.responsible_for.clone()
    };
    let mut entry = Entry::new(title, sheets::at((SheetKind::Role, id))).line(hint);
    for holding in &role.held {
        entry = entry.line(held(preparing, holding));
    }
    if role.held.is_empty() {
        entry = entry.warn(Some(w.text("team-nobody")));
    }
    let mandates: Vec<String> = role.mandates.iter().map(|mandate| w.mandate(mandate)).collect();
    if !mandates.is_empty() {
        entry = entry.line(w.format("team-mandates", [("mandates", mandates.join(" · ").into())]));
    }
    entry
}

/// Who holds a role, with a number: `Sanne de Wit, 06 12345678. Vervanger: Bram Visser, 06 …`
fn held(preparing: &Preparing, holding: &Holding) -> String {
    let w = preparing.wording();
    let sees_private = preparing.sees_private();
    let person = |id: Option<u32>| {
        let contact = preparing.prepared.contact(id?)?;
        let numbers = contact.numbers.iter().filter(|number| sees_private || !number.is_private);
        let first = numbers.clone().find(|number| !number.is_own).or_else(|| numbers.clone().next());
        let number = first.map(|number| number_in_words(&number.number, preparing.country()));
        let mut words = vec![contact.title().to_owned()];
        words.extend(number);
        Some(words.join(", "))
    };
    let forms: Vec<String> = holding.forms.iter().map(|form: &IncidentForm| w.word(*form)).collect();
    let nobody = || w.text("team-nobody");
    let mut words = vec![person(holding.person).unwrap_or_else(nobody)];
    if let Some(deputy) = person(holding.deputy) {
        words.push(w.format("team-deputy", [("who", deputy.into())]));
    }
    if !forms.is_empty() {
        words.push(w.format("team-only-for", [("forms", forms.join(", ").into())]));
    }
    if let Some(on) = holding.trained_on {
        words.push(w.format("team-trained", [("on", w.day(on).into())]));
    }
    if !holding.credible_because.is_empty() {
        words.push(holding.credible_because.clone());
    }
    words.join(". ")
}

fn plan(preparing: &Preparing) -> Group {
    let w = preparing.wording();
    let plan = preparing.prepared.plan(ONLY).cloned().unwrap_or_default();
    let responsible = plan.responsible.and_then(|id| preparing.prepared.contact(id));
    let said = [
        ("responsible", responsible.map(|contact| contact.title().to_owned()).unwrap_or_default()),
        ("room", plan.room),
        ("fallback_room", plan.fallback_room),
        ("channel", plan.channel),
        ("code_word", plan.code_word),
        ("paper", plan.paper),
        ("criteria", plan.criteria.lines().collect::<Vec<_>>().join(" · ")),
    ];
    let mut entry = Entry::new(w.text("sheet-new-plan"), sheets::at((SheetKind::Plan, ONLY)));
    for (name, text) in said {
        if !text.is_empty() {
            entry = entry.line(format!("{}: {text}", w.text(&format!("sheet-plan-{name}"))));
        }
    }
    Group {
        heading: w.text("team-plan"),
        lead: String::new(),
        entries: vec![entry],
        empty: String::new(),
        add: Vec::new(),
    }
}
