//! Every dependency is somebody else's code to trust and to keep up with, so a crate has few.

use std::collections::BTreeSet;

use crate::breach::Breach;
use crate::workspace::{CORE, NeedKind, Origin, Package, Workspace};

const ADAPTERS: &[&str] = &["store", "documents", "mail", "scan", "exchange", "kit", "wording", "app"];

pub(super) fn check(workspace: &Workspace) -> Vec<Breach> {
    workspace.our_packages().filter_map(too_many).collect()
}

fn too_many(package: &Package) -> Option<Breach> {
    let limit = limit(&package.name)?;
    let direct = package.needs.iter();
    let direct = direct.filter(|need| need.kind == NeedKind::Normal && need.origin == Origin::ThirdParty);
    let count = direct.map(|need| need.name.as_str()).collect::<BTreeSet<_>>().len();
    let what = format!("{} has {count} direct dependencies; the limit is {limit}", package.name);
    let place = format!("crates/{}/Cargo.toml", package.name);
    (count > limit).then(|| Breach::new(place, what, "do without one, or write the few lines that you need"))
}

/// How many third-party packages a crate may ask for; the crates for developers are free.
fn limit(name: &str) -> Option<usize> {
    match name {
        core if CORE.contains(&core) => Some(7),
        adapter if ADAPTERS.contains(&adapter) => Some(15),
        "web" => Some(20),
        "paraat" => Some(25),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::samples::{ours, packages};

    fn faults(name: &str, count: usize) -> Vec<String> {
        let needing = |package: Package, number: usize| {
            package.needing(&format!("p{number}"), NeedKind::Normal, Origin::ThirdParty)
        };
        let package = (0..count).fold(ours(name), needing);
        check(&packages([package])).into_iter().map(|breach| breach.what).collect()
    }

    #[test]
    fn one_dependency_too_many_is_found() {
        assert_eq!(faults("law", 8), ["law has 8 direct dependencies; the limit is 7"]);
        assert_eq!(faults("wording", 16).len(), 1);
        assert_eq!(faults("web", 21).len(), 1);
        assert_eq!(faults("paraat", 26).len(), 1);
    }

    #[test]
    fn a_crate_at_its_limit_passes() {
        assert!(faults("law", 7).is_empty());
        assert!(faults("wording", 15).is_empty());
        assert!(faults("web", 20).is_empty());
        assert!(faults("paraat", 25).is_empty());
        assert!(faults("xtask", 40).is_empty());
    }

    #[test]
    fn our_own_crates_and_those_for_tests_do_not_count() {
        let full = (0..7)
            .fold(ours("law"), |law, n| law.needing(&format!("p{n}"), NeedKind::Normal, Origin::ThirdParty));
        let law = full.needing("calendar", NeedKind::Normal, Origin::Ours);
        let law = law.needing("proptest", NeedKind::Development, Origin::ThirdParty);
        assert!(check(&packages([law])).is_empty());
    }
}
