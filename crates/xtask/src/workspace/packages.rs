//! Asks cargo which packages there are.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use anyhow::Context;
use serde::Deserialize;

use super::{Need, NeedKind, Origin, Package};
use crate::machine::{answer, cargo};

/// Our packages and everything that they need for building or running on this platform.
pub(super) fn packages(root: &Path) -> anyhow::Result<Vec<Package>> {
    let mut command = Command::new(cargo());
    // Only this platform: packages for another one need not be on this machine, and we do not ship them.
    command.current_dir(root).args(["metadata", "--format-version", "1", "--all-features"]);
    command.args(["--filter-platform", &platform()?]);
    let metadata: Metadata = serde_json::from_str(&answer(&mut command)?)?;
    let needed = metadata.needed();
    let ours = &metadata.workspace_members;
    let packages = metadata.packages.iter().filter(|package| needed.contains(package.id.as_str()));
    Ok(packages.map(|package| package.to_package(ours.contains(&package.id))).collect())
}

fn platform() -> anyhow::Result<String> {
    let version = answer(Command::new("rustc").arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not say for which platform it builds")?.to_owned())
}

/// The part of `cargo metadata` that we read.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Listed>,
    workspace_members: Vec<String>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Listed {
    id: String,
    name: String,
    license: Option<String>,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    kind: Option<String>,
    path: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<EdgeKind>,
}

#[derive(Deserialize)]
struct EdgeKind {
    kind: Option<String>,
}

impl Metadata {
    /// The ids of all that our packages reach without going through a dev-dependency.
    fn needed(&self) -> BTreeSet<&str> {
        let nodes: BTreeMap<&str, &Node> =
            self.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
        let mut needed = BTreeSet::new();
        let mut ahead: Vec<&str> = self.workspace_members.iter().map(String::as_str).collect();
        while let Some(id) = ahead.pop() {
            if needed.insert(id) {
                let edges = nodes.get(id).into_iter().flat_map(|node| &node.deps);
                ahead.extend(edges.filter(|edge| edge.is_shipped()).map(|edge| edge.pkg.as_str()));
            }
        }
        needed
    }
}

impl Edge {
    fn is_shipped(&self) -> bool {
        self.dep_kinds.iter().any(|kind| need_kind(kind.kind.as_deref()) != NeedKind::Development)
    }
}

impl Listed {
    fn to_package(&self, is_ours: bool) -> Package {
        Package {
            name: self.name.clone(),
            origin: if is_ours { Origin::Ours } else { Origin::ThirdParty },
            licence: self.license.clone(),
            needs: self.dependencies.iter().map(Dependency::to_need).collect(),
        }
    }
}

impl Dependency {
    fn to_need(&self) -> Need {
        Need {
            name: self.name.clone(),
            kind: need_kind(self.kind.as_deref()),
            origin: if self.path.is_some() { Origin::Ours } else { Origin::ThirdParty },
        }
    }
}

fn need_kind(kind: Option<&str>) -> NeedKind {
    match kind {
        Some("dev") => NeedKind::Development,
        Some("build") => NeedKind::Build,
        _ => NeedKind::Normal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_tests_need_is_not_part_of_what_we_ship() -> anyhow::Result<()> {
        let metadata: Metadata = serde_json::from_str(
            r#"{
                "workspace_members": ["law"],
                "packages": [],
                "resolve": { "nodes": [
                    { "id": "law", "deps": [
                        { "pkg": "jiff", "dep_kinds": [{ "kind": null }] },
                        { "pkg": "cc", "dep_kinds": [{ "kind": "build" }] },
                        { "pkg": "proptest", "dep_kinds": [{ "kind": "dev" }] } ] },
                    { "id": "jiff", "deps": [{ "pkg": "memchr", "dep_kinds": [{ "kind": null }] }] },
                    { "id": "proptest", "deps": [{ "pkg": "rand", "dep_kinds": [{ "kind": null }] }] } ] }
            }"#,
        )?;
        assert_eq!(metadata.needed().into_iter().collect::<Vec<_>>(), ["cc", "jiff", "law", "memchr"]);
        Ok(())
    }
}
