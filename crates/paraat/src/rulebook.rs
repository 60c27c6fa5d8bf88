//! The rulebook: the pages inside the program, and those of a folder beside them.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use anyhow::anyhow;
use law::{PageProblem, Rulebook, SourceFile};
use rust_embed::RustEmbed;
use wording::Wording;

use crate::arguments::{Common, Own};
use crate::folder;
use crate::layout::printable;

/// The pages inside the program.
#[derive(RustEmbed)]
#[folder = "../../rules"]
struct Pages;

/// How the built-in pages are called in errors: as in the project.
const BUILT_IN: &str = "rules";

/// Loads the built-in pages with those of a folder. The inner error is what is wrong in the pages.
pub(crate) fn load(
    folder: Option<&Path>,
    wording: &Wording,
) -> anyhow::Result<Result<Rulebook, Vec<PageProblem>>> {
    Ok(Rulebook::load(&files(folder, wording)?))
}

/// The pages of the law, with those of an organisation's own where a data folder is named. The inner error is what is wrong
/// in the pages of the law: of the organisation's own a wrong one is told and left out.
pub(crate) fn load_beside(
    own: &Own,
    common: &Common,
    wording: &Wording,
) -> anyhow::Result<Result<Arc<Rulebook>, Vec<PageProblem>>> {
    match folder::rules_of(own, common, wording)? {
        Some(rulebook) => Ok(Ok(rulebook)),
        None => Ok(load(common.rules.as_deref(), wording)?.map(Arc::new)),
    }
}

/// The built-in pages with those of a folder.
pub(crate) fn files(folder: Option<&Path>, wording: &Wording) -> anyhow::Result<Vec<SourceFile>> {
    let mut files: BTreeMap<String, SourceFile> = Pages::iter()
        .filter(|path| is_part(path))
        .filter_map(|path| {
            let bytes = Pages::get(&path)?.data.into_owned();
            Some((path.to_string(), SourceFile { path: format!("{BUILT_IN}/{path}"), bytes }))
        })
        .collect();
    if let Some(folder) = folder {
        add_folder(folder, &mut files, wording)?;
    }
    Ok(files.into_values().collect())
}

/// Prints what is wrong in the pages.
pub(crate) fn print_problems(problems: &[PageProblem], wording: &Wording) -> io::Result<()> {
    let mut out = io::stderr().lock();
    problems.iter().try_for_each(|problem| writeln!(out, "{}", printable(&wording.page_problem(problem))))
}

/// What a folder says about itself is not a page of law.
fn is_part(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    !name.starts_with('.') && !name.eq_ignore_ascii_case("README.md")
}

fn add_folder(
    folder: &Path,
    files: &mut BTreeMap<String, SourceFile>,
    wording: &Wording,
) -> anyhow::Result<()> {
    let mut waiting = vec![folder.to_owned()];
    while let Some(inner) = waiting.pop() {
        for entry in fs::read_dir(&inner).map_err(|error| unreadable(&inner, &error, wording))? {
            let path = entry.map_err(|error| unreadable(&inner, &error, wording))?.path();
            let relative = relative(&path, folder);
            if !is_part(&relative) {
                continue;
            }
            if path.is_dir() {
                waiting.push(path);
            } else {
                let bytes = fs::read(&path).map_err(|error| unreadable(&path, &error, wording))?;
                files.insert(relative, SourceFile { path: with_slashes(&path), bytes });
            }
        }
    }
    Ok(())
}

fn relative(path: &Path, folder: &Path) -> String {
    with_slashes(path.strip_prefix(folder).unwrap_or(path))
}

fn with_slashes(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace('\\', "/") }
}

fn unreadable(path: &Path, error: &io::Error, wording: &Wording) -> anyhow::Error {
    anyhow!(crate::input::unreadable(path, error, wording))
}
