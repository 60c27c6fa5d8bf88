//! The project stands alone: no file names a place on the machine of one of its authors.

use crate::breach::Breach;
use crate::workspace::{File, Workspace};

/// Places that exist on one machine only. They are written in parts, for this file is checked as well.
const MACHINE_PATHS: &[&str] =
    &[concat!("/", "work/"), concat!("/", "tmp/bash_jobs"), concat!("..", "/shared")];

pub(super) fn check(workspace: &Workspace) -> Vec<Breach> {
    workspace.files.iter().flat_map(mentions).collect()
}

fn mentions(file: &File) -> Vec<Breach> {
    let lines = file.text.lines().zip(1..);
    let found = lines.filter_map(|(line, number)| Some((number, mentioned(line)?)));
    found.map(|(number, path)| breach(file, number, path)).collect()
}

fn mentioned(line: &str) -> Option<&'static str> {
    MACHINE_PATHS.iter().copied().find(|path| line.match_indices(path).any(|(at, _)| starts_a_path(line, at)))
}

/// Whether a path begins here, rather than that the words are the middle of a web address.
fn starts_a_path(line: &str, at: usize) -> bool {
    let before = line[..at].chars().next_back();
    !before.is_some_and(|letter| letter.is_alphanumeric())
}

fn breach(file: &File, number: usize, path: &str) -> Breach {
    let what = format!("the file names {path}, which is a place on one machine");
    Breach::new(format!("{}:{number}", file.path), what, "name a file of the project, from its root")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::samples::files;

    #[test]
    fn a_place_on_one_machine_is_found() {
        for path in MACHINE_PATHS {
            let found = check(&files(&[("docs/a.md", &format!("# A\n\nSee `{path}x`.\n"))]));
            assert_eq!(found.len(), 1, "{path}");
            assert_eq!(found[0].place, "docs/a.md:3");
        }
    }

    #[test]
    fn a_web_address_and_a_path_of_the_project_pass() {
        let address = concat!("https://example.org", "/", "work/programme");
        assert!(check(&files(&[("docs/a.md", &format!("{address}\nrules/eu/avg\n"))])).is_empty());
    }
}
