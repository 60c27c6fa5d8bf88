//! Why somebody stands in the matrix, in words, and where the law is read.

use incident::stakeholder::matrix::Row;
use readiness::prepared::Prepared;
use wording::GroundView;

use crate::room::Room;

/// Why they are proposed, the strongest first.
pub(super) fn grounds(room: &Room, prepared: &Prepared, row: &Row<'_>) -> Vec<String> {
    let view = GroundView { rulebook: room.rulebook(), country: room.situation.country.as_deref(), prepared };
    let grounds = row.proposed.iter().flat_map(|proposed| &proposed.grounds);
    let mut said: Vec<String> = grounds.map(|ground| room.wording().why(ground, view)).collect();
    if said.is_empty() {
        said.push(room.wording().text("people-own-row"));
    }
    said
}

/// Where the duty is that asks that they are told.
pub(super) fn duty(room: &Room, row: &Row<'_>) -> Option<String> {
    row.asked_by_law().map(|rule| room.at(&format!("/duties/{rule}")))
}
