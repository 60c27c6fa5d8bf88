//! `cargo xtask tidy`: the rules of the house that no compiler knows.
//!
//! Each check is one file with one function from the workspace to what is wrong in it, and its own proof below it.

mod dependency_counts;
mod edges;
mod keys;
mod licences;
mod machine_paths;
mod names;
mod purity;
mod sentences;
mod serialization;
mod sizes;
mod tokens;

use crate::breach::{Breach, report};
use crate::workspace::Workspace;

const CHECKS: &[fn(&Workspace) -> Vec<Breach>] = &[
    edges::check,
    purity::check,
    serialization::check,
    sentences::check,
    sizes::check,
    dependency_counts::check,
    licences::check,
    keys::check,
    names::check,
    machine_paths::check,
];

/// Runs every check on the project on the disk, and prints all that they find.
pub(crate) fn run() -> anyhow::Result<()> {
    let workspace = Workspace::read()?;
    let breaches: Vec<Breach> = CHECKS.iter().flat_map(|check| check(&workspace)).collect();
    report("tidy", &breaches)?;
    println!("tidy: {} files and {} packages are in order", workspace.files.len(), workspace.packages.len());
    Ok(())
}
