//! A card on A5 for each role: who it is, what it does, to whom it reports, and what it may do without asking.

use readiness::event::Word as _;
use readiness::team::event::{Role, RoleKind};
use serde::Serialize;
use serde_json::json;

use crate::card::Said;
use crate::engine::{Part, Template};
use crate::paper::{Paper, lines};

const TEMPLATE: Template = Template { name: "role-cards", text: include_str!("template.typ") };

/// One card.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct RoleCard {
    pub(crate) title: String,
    /// What the role is for.
    pub(crate) purpose: String,
    pub(crate) people: Vec<Said>,
    pub(crate) duties: Vec<String>,
    /// What it may do without asking; nothing when it may do nothing.
    pub(crate) mandates: Vec<String>,
    pub(crate) lines: Vec<Said>,
}

/// The cards of all roles; of the roles that every team needs, while there are none.
pub(crate) fn part(paper: &Paper<'_>) -> Part {
    let data = json!({
        "stamp": paper.stamp,
        "words": paper.words("print-role-", &["title", "duties", "mandates", "none", "notes"]),
        "cards": cards(paper),
    });
    Part { template: TEMPLATE, data }
}

pub(crate) fn cards(paper: &Paper<'_>) -> Vec<RoleCard> {
    let mut roles: Vec<(u32, &Role)> = paper.prepared.roles().collect();
    roles.sort_by_key(|(id, role)| (role.role, *id));
    if !roles.is_empty() {
        return roles.into_iter().map(|(_, role)| card(paper, role)).collect();
    }
    let needed = [RoleKind::Lead, RoleKind::Logger, RoleKind::Communication, RoleKind::TechnicalLead];
    needed.iter().map(|kind| card(paper, &Role { role: *kind, ..Role::default() })).collect()
}

fn card(paper: &Paper<'_>, role: &Role) -> RoleCard {
    let w = paper.wording;
    let own = lines(&role.duties);
    let ours = || lines(&w.find(&format!("print-duties-{}", role.role.id()), []).unwrap_or_default());
    let hint = || w.word_hint(role.role).unwrap_or_default();
    RoleCard {
        title: w.role_title(role),
        purpose: Some(role.responsible_for.clone()).filter(|it| !it.is_empty()).unwrap_or_else(hint),
        people: people(paper, role),
        duties: if own.is_empty() { ours() } else { own },
        mandates: role.mandates.iter().map(|mandate| w.mandate(mandate)).collect(),
        lines: around(paper, role),
    }
}

/// Who holds it, for all incidents or for some, and who stands in; with a line to write on where nobody does.
fn people(paper: &Paper<'_>, role: &Role) -> Vec<Said> {
    let w = paper.wording;
    let mut people = Vec::new();
    for held in &role.held {
        let forms: Vec<String> = held.forms.iter().map(|form| w.word(*form)).collect();
        let only =
            (!forms.is_empty()).then(|| w.format("team-only-for", [("forms", forms.join(", ").into())]));
        let who = paper.person(held.person).into_iter().chain(only).collect::<Vec<_>>().join(". ");
        people.push(Said { what: w.text("print-role-holder"), says: who });
        people.push(Said {
            what: w.text("print-role-deputy"),
            says: paper.person(held.deputy).unwrap_or_default(),
        });
    }
    if people.is_empty() {
        people.push(Said { what: w.text("print-role-holder"), says: String::new() });
        people.push(Said { what: w.text("print-role-deputy"), says: String::new() });
    }
    people
}

/// To whom it reports, who calls it out, whom it informs, and what it needs.
fn around(paper: &Paper<'_>, role: &Role) -> Vec<Said> {
    let w = paper.wording;
    let named = |id: u32| {
        let other = paper.prepared.role(id)?;
        let who = other.holder(None).and_then(|held| paper.person(held.person));
        Some(who.map_or_else(|| w.role_title(other), |who| format!("{} ({who})", w.role_title(other))))
    };
    let informs: Vec<String> = role.informs.iter().filter_map(|id| named(*id)).collect();
    let said = [
        ("sheet-role-reports_to", role.reports_to.and_then(named).unwrap_or_default()),
        ("sheet-role-called_by", role.called_by.and_then(named).unwrap_or_default()),
        ("sheet-role-informs", informs.join(", ")),
        ("sheet-role-documents", lines(&role.documents).join(", ")),
        ("sheet-role-means", lines(&role.means).join(", ")),
    ];
    let said = said.into_iter().filter(|(_, says)| !says.is_empty());
    said.map(|(key, says)| Said { what: w.text(key), says }).collect()
}
