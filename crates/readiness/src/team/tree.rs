//! Who reports to whom, as a tree.

use std::collections::BTreeSet;

use super::event::Role;
use crate::prepared::Prepared;

/// A role with those that report to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch<'a> {
    /// Its number.
    pub id: u32,
    /// The role.
    pub role: &'a Role,
    /// Who reports to it.
    pub below: Vec<Branch<'a>>,
}

/// The reporting lines. A role that reports to one that is gone stands at the top, and so does one of a circle: no role
/// is lost.
pub fn tree(prepared: &Prepared) -> Vec<Branch<'_>> {
    let mut roles: Vec<(u32, &Role)> = prepared.roles().collect();
    roles.sort_by_key(|(id, role)| (role.role, *id));
    let mut placed = BTreeSet::new();
    let is_top = |role: &Role| role.reports_to.is_none_or(|above| prepared.role(above).is_none());
    let tops: Vec<u32> = roles.iter().filter(|(_, role)| is_top(role)).map(|(id, _)| *id).collect();
    let mut branches: Vec<Branch<'_>> =
        tops.into_iter().filter_map(|id| branch(&roles, id, &mut placed)).collect();
    for (id, _) in &roles {
        branches.extend(branch(&roles, *id, &mut placed));
    }
    branches
}

fn branch<'a>(roles: &[(u32, &'a Role)], id: u32, placed: &mut BTreeSet<u32>) -> Option<Branch<'a>> {
    if !placed.insert(id) {
        return None;
    }
    let (_, role) = roles.iter().find(|(own, _)| *own == id)?;
    let below = roles.iter().filter(|(_, below)| below.reports_to == Some(id));
    let below: Vec<u32> = below.map(|(id, _)| *id).collect();
    let below = below.into_iter().filter_map(|id| branch(roles, id, placed)).collect();
    Some(Branch { id, role, below })
}
