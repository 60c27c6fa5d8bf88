//! Giving roles to people.

use super::event::{Holding, Role, RoleKind};
use crate::command::{Desk, Place};
use crate::contact::event::Contact;
use crate::contact::{merged, same_person};
use crate::draft::Draft;
use crate::event::{Event, Sheet};
use crate::prepared::Prepared;
use crate::refusal::Refusal;

/// The roles with which a team begins, each with the role that it reports to. The board stands above the team and is not
/// in it; the chair has a fixed line with it.
const BEGINNING: [(RoleKind, Option<RoleKind>); 7] = [
    (RoleKind::Board, None),
    (RoleKind::Lead, Some(RoleKind::Board)),
    (RoleKind::Logger, Some(RoleKind::Lead)),
    (RoleKind::Communication, Some(RoleKind::Lead)),
    (RoleKind::Spokesperson, Some(RoleKind::Lead)),
    (RoleKind::TechnicalLead, Some(RoleKind::Lead)),
    (RoleKind::Privacy, Some(RoleKind::Lead)),
];

/// The roles that every team needs and that are not there.
pub fn missing_roles(prepared: &Prepared) -> Vec<RoleKind> {
    BEGINNING.iter().map(|(kind, _)| *kind).filter(|kind| prepared.role_of(*kind).is_none()).collect()
}

/// Writes down the roles that every team needs, as far as they are not there.
pub(crate) fn begin_team(prepared: &Prepared, desk: Desk<'_>) -> Result<Vec<Event>, Refusal> {
    let mut draft = Draft::on(prepared, desk);
    for (kind, _) in BEGINNING {
        role(&mut draft, kind)?;
    }
    draft.done()
}

/// The number of a role, which is written down if it was not, with those above it.
fn role(draft: &mut Draft<'_>, kind: RoleKind) -> Result<u32, Refusal> {
    if let Some((id, _)) = draft.after.role_of(kind) {
        return Ok(id);
    }
    let above =
        BEGINNING.iter().find(|(own, _)| *own == kind).map_or(Some(RoleKind::Lead), |(_, above)| *above);
    let reports_to = above.map(|above| role(draft, above)).transpose()?;
    draft.keep(None, &Sheet::Role(Role { role: kind, reports_to, ..Role::default() }))
}

/// Gives a role to somebody. Whoever is in the call list already is found there.
pub(crate) fn appoint(
    prepared: &Prepared,
    desk: Desk<'_>,
    kind: RoleKind,
    place: Place,
    contact: &Contact,
) -> Result<Vec<Event>, Refusal> {
    let mut draft = Draft::on(prepared, desk);
    let person = match same_person(prepared, contact) {
        Some(id) => {
            let held = draft.after.contact(id).cloned().unwrap_or_default();
            draft.keep(Some(id), &Sheet::Contact(merged(&held, contact)))?
        }
        None => draft.keep(None, &Sheet::Contact(contact.clone()))?,
    };
    let id = role(&mut draft, kind)?;
    let mut role = draft.after.role(id).cloned().unwrap_or_default();
    let for_all = role.held.iter().position(|holding| holding.forms.is_empty());
    let at = for_all.unwrap_or_else(|| {
        role.held.push(Holding::default());
        role.held.len() - 1
    });
    let holding = &mut role.held[at];
    match place {
        Place::Holder if holding.person == Some(person) => {}
        // Whoever held it before was trained and believed, not whoever takes over.
        Place::Holder => {
            *holding = Holding { person: Some(person), deputy: holding.deputy, ..Holding::default() }
        }
        Place::Deputy => holding.deputy = Some(person),
    }
    draft.keep(Some(id), &Sheet::Role(role))?;
    draft.done()
}
