//! Our crates depend on each other only along the arrows that the architecture draws.

use crate::breach::Breach;
use crate::workspace::{Need, NeedKind, Origin, Package, Workspace};

/// The crates that make up the product, apart from the binary.
const PRODUCT: &[&str] = &[
    "calendar",
    "law",
    "journal",
    "readiness",
    "incident",
    "wording",
    "store",
    "documents",
    "mail",
    "app",
    "web",
    "scan",
    "exchange",
    "kit",
];

/// Every crate of ours, with the crates of ours that it may depend on.
const ALLOWED: &[(&str, &[&str])] = &[
    ("calendar", &[]),
    ("law", &["calendar"]),
    ("journal", &[]),
    ("readiness", &["calendar", "law", "journal"]),
    ("incident", &["calendar", "law", "journal", "readiness"]),
    ("wording", &["calendar", "law", "journal", "readiness", "incident"]),
    ("store", &["calendar", "law", "journal", "readiness", "incident"]),
    // Telephone numbers are written by one crate, which knows none of ours.
    ("documents", &["calendar", "law", "journal", "readiness", "incident", "wording", "exchange"]),
    ("mail", &["calendar", "law", "journal", "readiness", "incident", "wording"]),
    (
        "app",
        &[
            "calendar",
            "law",
            "journal",
            "readiness",
            "incident",
            "wording",
            "store",
            "documents",
            "mail",
            "exchange",
            "kit",
        ],
    ),
    ("web", &["calendar", "law", "journal", "readiness", "incident", "wording", "exchange", "app"]),
    ("scan", &[]),
    ("exchange", &[]),
    ("kit", &[]),
    ("paraat", PRODUCT),
    ("testkit", PRODUCT),
    ("xtask", PRODUCT),
];

/// Builders for tests: anyone's tests may use it, the product may not.
const FOR_TESTS: &str = "testkit";

/// The developer's commands, which are no part of the product either.
const FOR_DEVELOPERS: &str = "xtask";

pub(super) fn check(workspace: &Workspace) -> Vec<Breach> {
    workspace.our_packages().flat_map(breaches_of).collect()
}

fn breaches_of(package: &Package) -> Vec<Breach> {
    let Some((name, allowed)) = ALLOWED.iter().find(|(name, _)| *name == package.name) else {
        let what = format!("the crate {} has no place in the architecture", package.name);
        let mend = "draw it in ARCHITECTURE.md, give it a decision record, and list it in tidy/edges.rs";
        return vec![Breach::new(&package.name, what, mend)];
    };
    let wrong = |need: &&Need| need.origin == Origin::Ours && !is_allowed(name, need, allowed);
    package.needs.iter().filter(wrong).map(|need| breach(name, need)).collect()
}

fn is_allowed(name: &str, need: &Need, allowed: &[&str]) -> bool {
    let may_use_testkit = need.kind == NeedKind::Development || name == FOR_DEVELOPERS;
    allowed.contains(&need.name.as_str()) || (need.name == FOR_TESTS && may_use_testkit)
}

fn breach(name: &str, need: &Need) -> Breach {
    let what = format!("{name} may not depend on {}", need.name);
    Breach::new(format!("crates/{name}/Cargo.toml"), what, "pass in what it needs as an argument")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::samples::{ours, packages};

    fn edge(from: &str, to: &str, kind: NeedKind) -> Vec<String> {
        let workspace = packages([ours(from).needing(to, kind, Origin::Ours)]);
        check(&workspace).into_iter().map(|breach| breach.what).collect()
    }

    #[test]
    fn the_law_knows_nothing_of_incidents() {
        assert_eq!(edge("law", "incident", NeedKind::Normal), ["law may not depend on incident"]);
        assert_eq!(edge("law", "incident", NeedKind::Development), ["law may not depend on incident"]);
    }

    #[test]
    fn adapters_do_not_chat_and_pages_do_not_write() {
        assert_eq!(edge("mail", "store", NeedKind::Normal), ["mail may not depend on store"]);
        assert_eq!(edge("web", "store", NeedKind::Normal), ["web may not depend on store"]);
        assert_eq!(edge("scan", "law", NeedKind::Normal), ["scan may not depend on law"]);
        assert_eq!(edge("exchange", "journal", NeedKind::Normal), ["exchange may not depend on journal"]);
        assert_eq!(edge("kit", "store", NeedKind::Normal), ["kit may not depend on store"]);
        assert_eq!(edge("web", "kit", NeedKind::Normal), ["web may not depend on kit"]);
    }

    #[test]
    fn the_test_kit_is_for_tests_and_developers() {
        assert_eq!(edge("paraat", "testkit", NeedKind::Normal), ["paraat may not depend on testkit"]);
        assert_eq!(edge("law", "testkit", NeedKind::Build), ["law may not depend on testkit"]);
        assert!(edge("law", "testkit", NeedKind::Development).is_empty());
        assert!(edge("xtask", "testkit", NeedKind::Normal).is_empty());
    }

    #[test]
    fn nobody_depends_on_the_binary_or_on_the_developer_commands() {
        assert_eq!(edge("testkit", "paraat", NeedKind::Normal), ["testkit may not depend on paraat"]);
        assert_eq!(edge("paraat", "xtask", NeedKind::Normal), ["paraat may not depend on xtask"]);
    }

    #[test]
    fn a_crate_without_a_place_in_the_architecture_is_found() {
        let found = check(&packages([ours("helpers")]));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].what, "the crate helpers has no place in the architecture");
    }

    #[test]
    fn the_drawn_arrows_pass() {
        assert!(edge("law", "calendar", NeedKind::Normal).is_empty());
        assert!(edge("web", "app", NeedKind::Normal).is_empty());
        assert!(edge("web", "exchange", NeedKind::Normal).is_empty());
        assert!(edge("paraat", "store", NeedKind::Normal).is_empty());
        assert!(edge("app", "kit", NeedKind::Normal).is_empty());
    }
}
