//! Asking the other organisation: each time both journals are asked whether the incident is shared, and theirs says who
//! looked.

use std::sync::Arc;

use app::{Across, NotRecorded, Shared};
use incident::joint::Partner;
use journal::Hash;
use readiness::access::Secondee;

use crate::failure::Failure;
use crate::room::Room;
use crate::site::Site;

/// The incident of another organisation that a code joins.
pub(super) struct Offered {
    pub(super) site: Arc<Site>,
    pub(super) incident: String,
}

/// Whether another organisation could share an incident here: there are several in this program.
pub(super) fn is_possible(room: &Room) -> bool {
    room.site.installation().is_some_and(|installation| installation.sites().len() > 1)
}

/// What an organisation calls itself.
pub(super) fn house(site: &Site) -> Result<String, Failure> {
    let access = site.app.access()?;
    Ok(access.organisation.clone().unwrap_or_else(|| site.app.organisation().to_owned()))
}

/// Calls something with the visitor as the other organisation knows them. Whoever helps here from a third one is told
/// apart by that.
fn across<T>(
    room: &Room,
    code: &str,
    call: impl FnOnce(Across<'_>) -> Result<T, NotRecorded>,
) -> Result<T, Failure> {
    let (person, house) = (room.visitor.person.replace('@', "."), house(&room.site)?);
    let who =
        Secondee { organisation: room.site.app.organisation(), person: &person, name: &room.visitor.name };
    let across = Across { who, house: &house, incident: &room.id, code };
    match tokio::task::block_in_place(|| call(across)) {
        Ok(done) => Ok(done),
        Err(NotRecorded::Failed(problem)) => Err(problem.into()),
        // Theirs is closed or was never opened: there is nothing to see.
        Err(NotRecorded::Refused(_)) => Err(Failure::NotFound),
    }
}

fn site_of(room: &Room, partner: &Partner) -> Option<Arc<Site>> {
    room.site.installation()?.site_of(&partner.joined.said.organisation).cloned()
}

/// What a partner lets us read; nothing when they ended it.
pub(super) fn look(room: &Room, partner: &Partner) -> Result<Option<Shared>, Failure> {
    let Some(site) = site_of(room, partner) else { return Ok(None) };
    let (joined, now) = (&partner.joined.said, room.site.now());
    across(room, &joined.code, |across| site.app.partner_looks(&joined.incident, across, now))
}

/// Whether a partner holds something that nobody here has looked at.
pub(super) fn has_news(room: &Room, partner: &Partner) -> Result<bool, Failure> {
    let Some(site) = site_of(room, partner) else { return Ok(false) };
    let joined = &partner.joined.said;
    across(room, &joined.code, |across| Ok(site.app.partner_has_news(&joined.incident, across)?))
}

/// Tells a partner that it ended. Theirs closes with it; ours is closed already.
pub(super) fn end(room: &Room, partner: &Partner, reason: &str) -> Result<(), Failure> {
    let Some(site) = site_of(room, partner) else { return Ok(()) };
    let (joined, now) = (&partner.joined.said, room.site.now());
    across(room, &joined.code, |across| site.app.partner_ends(&joined.incident, across, reason, now))
}

/// The incident that a code joins, if one does.
pub(super) fn offered(room: &Room, code: &Hash) -> Result<Option<Offered>, Failure> {
    let (Some(installation), now) = (room.site.installation(), room.site.now()) else { return Ok(None) };
    for site in installation.sites().iter().filter(|site| !Arc::ptr_eq(site, &room.site)) {
        // A house whose journal cannot be read has nothing to offer today; its own pages say why.
        let found = tokio::task::block_in_place(|| site.app.offered(code, now)).unwrap_or_default();
        if let Some(incident) = found {
            return Ok(Some(Offered { site: Arc::clone(site), incident }));
        }
    }
    Ok(None)
}

/// Joins it at the other organisation. Whether the code still worked.
pub(super) fn join(room: &Room, offered: &Offered, code: &Hash) -> Result<bool, Failure> {
    let now = room.site.now();
    across(room, &code.to_string(), |across| offered.site.app.partner_joins(&offered.incident, across, now))
}
