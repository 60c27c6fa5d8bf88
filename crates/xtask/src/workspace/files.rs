//! Finds the files of the project on the disk.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Context;

use super::File;
use crate::machine::answer;

/// What is built or stored beside the project. Without git nobody tells us so.
const NOT_OURS: &[&str] = &[".git", "data", "target", "e2e/node_modules"];

/// Every file that git tracks, or would track after `git add`; without git every file there is.
pub(super) fn files(root: &Path) -> anyhow::Result<Vec<File>> {
    let paths = match tracked(root) {
        Ok(paths) => paths,
        // The project may have arrived as an archive.
        Err(_) => walked(root)?,
    };
    paths.iter().map(|path| file(root, path)).collect()
}

fn tracked(root: &Path) -> anyhow::Result<BTreeSet<String>> {
    let mut list = Command::new("git");
    list.current_dir(root).args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let listed = answer(&mut list)?;
    // A file that was removed but is still in the index is no longer part of the project.
    let present = listed.split_terminator('\0').filter(|path| root.join(path).is_file());
    Ok(present.map(str::to_owned).collect())
}

fn walked(root: &Path) -> anyhow::Result<BTreeSet<String>> {
    let mut paths = BTreeSet::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type()?;
            if kind.is_dir() && !NOT_OURS.contains(&format!("{folder}{name}").as_str()) {
                folders.push(format!("{folder}{name}/"));
            } else if kind.is_file() {
                paths.insert(format!("{folder}{name}"));
            }
        }
    }
    Ok(paths)
}

fn file(root: &Path, path: &str) -> anyhow::Result<File> {
    let bytes = fs::read(root.join(path)).with_context(|| format!("{path} cannot be read"))?;
    Ok(File { path: path.to_owned(), text: String::from_utf8_lossy(&bytes).into_owned() })
}
