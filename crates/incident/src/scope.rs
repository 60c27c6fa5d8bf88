//! What an incident takes over from what the house prepared: what it is before the law, asked once.

use law::Truth;
use readiness::prepared::{ONLY, Prepared};
use readiness::scope;

use crate::event::Profile;

/// The profile with which an incident of this house begins.
pub fn profile_of(prepared: &Prepared) -> Profile {
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let capacities = scope::capacities(prepared);
    let said = |truth: Truth| {
        let said = capacities.iter().filter(move |(_, said)| *said == truth);
        said.map(|(capacity, _)| capacity.as_str().to_owned()).collect()
    };
    let held = prepared.profile(ONLY);
    Profile {
        role: held.and_then(|held| text(&held.role)),
        sector: held.and_then(|held| text(&held.sector)),
        country: held.and_then(|held| text(&held.country)),
        employees: held.and_then(|held| held.employees),
        entity: scope::entity(prepared).map(str::to_owned),
        capacities: said(Truth::Yes),
        not_capacities: said(Truth::No),
        open_capacities: said(Truth::Unknown),
    }
}
