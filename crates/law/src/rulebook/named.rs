//! What the lines of criteria name, looked up once: an assessment asks for it a hundred times.

use std::ops::Range;

use crate::criteria::Named;
use crate::{Criteria, Criterion, Provision, Threshold};

/// Where the versions of a provision stand among provisions that are sorted by id.
fn versions_of<T: std::ops::Deref<Target = Provision>>(sorted: &[T], id: &str) -> Range<usize> {
    let first = sorted.partition_point(|provision| provision.id.as_str() < id);
    let number = sorted[first..].iter().take_while(|provision| provision.id == id).count();
    first..first + number
}

/// Looks up once what every line of the criteria names.
pub(super) fn resolve(thresholds: &[Threshold], criteria: &mut [Criteria]) {
    let named = |line: &Criterion, criteria: &[Criteria]| {
        let Criterion::Named(id) = line else { return Named::Nothing };
        let found = versions_of(thresholds, id);
        if found.is_empty() { Named::Criteria(versions_of(criteria, id)) } else { Named::Thresholds(found) }
    };
    let resolved: Vec<Vec<Named>> = criteria
        .iter()
        .map(|it| it.of.iter().chain(&it.unless).map(|line| named(line, criteria)).collect())
        .collect();
    for (criteria, named) in criteria.iter_mut().zip(resolved) {
        criteria.named = named;
    }
}
