//! Everything that we ship may be shipped under the EUPL.

use spdx::{Expression, LicenseReq, ParseMode};

use crate::breach::Breach;
use crate::workspace::{Package, Workspace};

/// The licences whose code may be in the product. Of `OR` one is enough, of `AND` all must be here.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
    "bzip2-1.0.6",
];

pub(super) fn check(workspace: &Workspace) -> Vec<Breach> {
    workspace.packages.iter().filter_map(unusable).collect()
}

fn unusable(package: &Package) -> Option<Breach> {
    let what = match package.licence.as_deref() {
        None => "the package states no licence".to_owned(),
        Some(licence) => fault(licence)?,
    };
    Some(Breach::new(
        &package.name,
        what,
        "use another package, or decide in docs/decisions to allow this one",
    ))
}

fn fault(licence: &str) -> Option<String> {
    // Older packages write MIT/Apache-2.0 for a choice.
    match Expression::parse_mode(licence, ParseMode::LAX) {
        Ok(expression) if expression.evaluate(is_allowed) => None,
        Ok(_) => Some(format!("the licence {licence} is not one that we may ship")),
        Err(error) => Some(format!("the licence {licence} cannot be read: {}", error.reason)),
    }
}

/// Whether a single licence is allowed; an exception to it only ever permits more.
fn is_allowed(requirement: &LicenseReq) -> bool {
    requirement.license.id().is_some_and(|id| ALLOWED.contains(&id.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::samples::{ours, packages, third_party};

    fn fault_of(licence: &str) -> Option<String> {
        let found = check(&packages([third_party("p", Some(licence))]));
        found.into_iter().next().map(|breach| breach.what)
    }

    #[test]
    fn a_licence_that_binds_the_whole_product_is_found() {
        let what = "the licence AGPL-3.0-only is not one that we may ship";
        assert_eq!(fault_of("AGPL-3.0-only").as_deref(), Some(what));
        assert!(fault_of("GPL-2.0-or-later").is_some());
        assert!(fault_of("LicenseRef-Own").is_some());
    }

    #[test]
    fn of_a_choice_one_is_enough_and_of_a_sum_all_are_needed() {
        assert_eq!(fault_of("Apache-2.0 OR GPL-2.0-only"), None);
        assert_eq!(fault_of("MIT/Apache-2.0"), None);
        assert!(fault_of("MIT AND GPL-3.0-only").is_some());
        assert_eq!(fault_of("(MIT OR Apache-2.0) AND Unicode-3.0"), None);
        assert_eq!(fault_of("Apache-2.0 WITH LLVM-exception"), None);
    }

    #[test]
    fn a_licence_that_is_missing_or_unreadable_is_found() {
        assert_eq!(check(&packages([third_party("p", None)])).len(), 1);
        assert!(fault_of("do what you like").is_some());
    }

    #[test]
    fn our_own_licence_passes() {
        assert!(check(&packages([ours("law")])).is_empty());
    }
}
