//! `cargo xtask golden`: writes down anew what prints say, how they are read aloud, and what they look like.

use std::process::Command;

use crate::machine::{cargo, done, root};
use crate::packages;

/// Runs the tests of goldens so that they write instead of compare.
pub(crate) fn run() -> anyhow::Result<()> {
    packages::require()?;
    let mut tests = Command::new(cargo());
    tests.current_dir(root()?).env("UPDATE_GOLDENS", "1");
    tests.args(["test", "--quiet", "--workspace", "--test", "goldens"]);
    done(&mut tests, "the goldens could not be written: see above")?;
    println!("golden: crates/documents/tests/goldens is written anew; read `git diff` as prose");
    Ok(())
}
