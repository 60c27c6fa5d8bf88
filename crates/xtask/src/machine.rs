//! The programs of this machine: cargo, and what else we ask.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};

/// The folder that holds the workspace's `Cargo.toml`.
pub(crate) fn root() -> anyhow::Result<PathBuf> {
    let mut locate = Command::new(cargo());
    locate.args(["locate-project", "--workspace", "--message-format", "plain"]);
    let manifest = PathBuf::from(answer(&mut locate)?.trim());
    Ok(manifest.parent().context("the workspace's manifest is in no folder")?.to_owned())
}

/// The cargo that started us, so that a toolchain chosen on the command line stays chosen.
pub(crate) fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// What a command prints when it succeeds; its complaint otherwise.
pub(crate) fn answer(command: &mut Command) -> anyhow::Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().with_context(|| format!("{name} cannot be started; is it installed?"))?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{name} failed: {}", complaint.trim());
    Ok(String::from_utf8(output.stdout)?)
}

/// Runs a command to its end, and says what is wrong when it fails.
pub(crate) fn done(command: &mut Command, complaint: &str) -> anyhow::Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().with_context(|| format!("{name} cannot be started"))?;
    ensure!(status.success(), "{complaint}");
    Ok(())
}

/// Builds the program as developers do, for only such a program takes its time from a file; gives where it is. It is built
/// with the tests of the whole workspace: alone its libraries would have other features, and those that print take
/// minutes to build once more.
pub(crate) fn program(root: &Path) -> anyhow::Result<PathBuf> {
    let mut build = Command::new(cargo());
    build.current_dir(root).args(["build", "--quiet", "--workspace", "--bins", "--tests"]);
    done(&mut build, "the program cannot be built")?;
    let mut metadata = Command::new(cargo());
    metadata.current_dir(root).args(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: serde_json::Value = serde_json::from_str(&answer(&mut metadata)?)?;
    let target = metadata["target_directory"].as_str().context("cargo does not say where it builds")?;
    Ok(Path::new(target).join("debug/paraat"))
}
