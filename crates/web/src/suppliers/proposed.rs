//! Who may be hit: whoever processes data for us that are hit, and whoever keeps a system running that is hit.

use std::collections::BTreeSet;

use incident::impact::event::{Hit, ImpactOn};
use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use readiness::agreement::event::Relation;
use readiness::agreement::page::agreement;
use readiness::event::SheetKind;
use readiness::prepared::Prepared;

use crate::room::Room;

/// Those who are proposed and whom nobody named yet.
pub(super) fn proposed(room: &Room, prepared: &Prepared) -> Vec<Stakeholder> {
    let sets: BTreeSet<u32> = crate::impact::reached_data_sets(room, prepared);
    let keepers = kept_by(room, prepared);
    let is_theirs = |relation| matches!(relation, Relation::Processor | Relation::Supplier);
    let touched = |id: u32| {
        let key = agreement(SheetKind::Contract, id);
        let said = room.state.impacts.of(ImpactOn::Agreement, &key);
        said.is_some_and(|kept| kept.said.hit != Hit::Unaffected)
    };
    let contracts = prepared.contracts().filter(|(id, contract)| {
        let about = contract.data_sets.iter().any(|set| sets.contains(set));
        let keeps = contract.contact.is_some_and(|contact| keepers.contains(&contact));
        is_theirs(contract.relation) && (about || keeps || touched(*id))
    });
    let of_contracts: Vec<(u32, Option<u32>)> = contracts.map(|(id, said)| (id, said.contact)).collect();
    let with_contract: BTreeSet<u32> = of_contracts.iter().filter_map(|(_, contact)| *contact).collect();
    let named = keepers.iter().filter(|contact| !with_contract.contains(contact));
    let named = named.filter_map(|contact| prepared.contact(*contact)).map(|contact| {
        let name = if contact.organisation.trim().is_empty() {
            contact.title()
        } else {
            contact.organisation.as_str()
        };
        crate::steer::short(name)
    });
    let one = |of: String| Stakeholder::one(StakeholderKind::Suppliers, of);
    let all = of_contracts.iter().map(|(id, _)| format!("contract/{id}")).chain(named).map(one);
    all.filter(|who| !who.of.is_empty() && room.state.suppliers.get(who).is_none()).collect()
}

/// Who keeps the systems running that are hit.
fn kept_by(room: &Room, prepared: &Prepared) -> BTreeSet<u32> {
    let hit = room.state.impacts.hit_systems();
    hit.into_iter().filter_map(|id| prepared.system(id)?.supplier).collect()
}
