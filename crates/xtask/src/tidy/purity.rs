//! The core crates know neither the world nor the time: no disk, no network, no database, no clock.

use super::tokens::{self, WrittenPath};
use crate::breach::Breach;
use crate::workspace::{CORE, File, Need, NeedKind, Workspace};

/// Paths that a core crate never writes down.
const FORBIDDEN_PATHS: &[&[&str]] = &[
    &["std", "fs"],
    &["std", "env"],
    &["std", "net"],
    &["std", "process"],
    &["std", "thread"],
    &["SystemTime"],
    &["Instant", "now"],
    &["Timestamp", "now"],
    &["Zoned", "now"],
];

/// Runtimes, servers, clients and databases: packages that bring the world in.
const FORBIDDEN_PACKAGES: &[&str] = &[
    "actix-web",
    "async-std",
    "axum",
    "diesel",
    "futures",
    "futures-util",
    "hyper",
    "lettre",
    "libsqlite3-sys",
    "postgres",
    "redb",
    "reqwest",
    "rocksdb",
    "rusqlite",
    "sea-orm",
    "sled",
    "smol",
    "sqlx",
    "tokio",
    "tokio-postgres",
    "tower",
    "ureq",
];

pub(super) fn check(workspace: &Workspace) -> Vec<Breach> {
    let packages = workspace.our_packages().filter(|package| CORE.contains(&package.name.as_str()));
    let needs = packages.flat_map(|package| package.needs.iter().map(|need| (package.name.as_str(), need)));
    let from_needs = needs.filter(|(_, need)| is_forbidden(need)).map(|(name, need)| worldly(name, need));
    from_needs.chain(workspace.core_sources().flat_map(impure_paths)).collect()
}

fn is_forbidden(need: &Need) -> bool {
    need.kind != NeedKind::Development && FORBIDDEN_PACKAGES.contains(&need.name.as_str())
}

fn worldly(name: &str, need: &Need) -> Breach {
    let what = format!("{name} is a core crate and may not depend on {}", need.name);
    Breach::new(
        format!("crates/{name}/Cargo.toml"),
        what,
        "do this work in an adapter and pass in the result",
    )
}

fn impure_paths(file: &File) -> Vec<Breach> {
    let paths = tokens::paths(&file.text);
    paths.iter().filter(|path| is_impure(path)).map(|path| impure(file, path)).collect()
}

fn is_impure(path: &WrittenPath) -> bool {
    FORBIDDEN_PATHS.iter().any(|forbidden| path.contains(forbidden))
}

fn impure(file: &File, path: &WrittenPath) -> Breach {
    let what = format!("a core crate may not touch {}", path.segments.join("::"));
    Breach::new(format!("{}:{}", file.path, path.line), what, "take the text or the moment as an argument")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Origin::ThirdParty;
    use crate::workspace::samples::{files, ours, packages};

    fn faults(text: &str) -> Vec<String> {
        let found = check(&files(&[("crates/law/src/rule.rs", text)]));
        found.into_iter().map(|breach| format!("{}: {}", breach.place, breach.what)).collect()
    }

    #[test]
    fn the_core_reads_no_disk_and_no_surroundings() {
        assert_eq!(
            faults("use std::{fmt, fs};\n"),
            ["crates/law/src/rule.rs:1: a core crate may not touch std::fs"]
        );
        assert_eq!(
            faults("fn f() {\n    println!(\"{:?}\", std::env::var(\"HOME\"));\n}\n"),
            ["crates/law/src/rule.rs:2: a core crate may not touch std::env::var"]
        );
        assert_eq!(faults("use std::net::TcpStream;").len(), 1);
        assert_eq!(faults("use std::process::exit;").len(), 1);
        assert_eq!(faults("use std::thread;").len(), 1);
    }

    #[test]
    fn the_core_does_not_know_what_time_it_is() {
        assert_eq!(faults("fn f() -> Timestamp { Timestamp::now() }").len(), 1);
        assert_eq!(faults("fn f() -> Zoned { jiff::Zoned::now() }").len(), 1);
        assert_eq!(faults("use std::time::SystemTime;").len(), 1);
        assert_eq!(faults("fn f() { std::time::Instant::now(); }").len(), 1);
    }

    #[test]
    fn the_core_depends_on_no_database_and_no_runtime() {
        let law = ours("law").needing("tokio", NeedKind::Normal, ThirdParty);
        let what: Vec<String> = check(&packages([law])).into_iter().map(|breach| breach.what).collect();
        assert_eq!(what, ["law is a core crate and may not depend on tokio"]);
    }

    #[test]
    fn a_pure_core_and_a_worldly_edge_pass() {
        assert_eq!(
            faults("use std::fmt;\nfn f(now: Timestamp) -> Instant { now.into() }"),
            Vec::<String>::new()
        );
        let law = ours("law").needing("jiff", NeedKind::Normal, ThirdParty);
        let tested = ours("incident").needing("tokio", NeedKind::Development, ThirdParty);
        let store = ours("store").needing("rusqlite", NeedKind::Normal, ThirdParty);
        assert!(check(&packages([law, tested, store])).is_empty());
        assert!(check(&files(&[("crates/paraat/src/main.rs", "use std::fs;")])).is_empty());
        assert!(check(&files(&[("crates/law/tests/cases.rs", "use std::fs;")])).is_empty());
    }
}
