//! The repository's own files, read once.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use law::{Rulebook, SourceFile};

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// Every file under a folder of the repository, sorted by path.
pub fn files_under(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of the repository") {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            collect(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// The files of `rules/`, with paths from the root of the repository.
pub fn rule_files() -> Vec<SourceFile> {
    let root = root();
    files_under("rules")
        .into_iter()
        .map(|path| SourceFile {
            path: path
                .strip_prefix(root)
                .expect("a path under the root")
                .to_string_lossy()
                .replace('\\', "/"),
            bytes: std::fs::read(&path).expect("a readable file"),
        })
        .collect()
}

/// The rulebook of the repository.
pub fn rulebook() -> &'static Rulebook {
    static RULEBOOK: OnceLock<Rulebook> = OnceLock::new();
    RULEBOOK.get_or_init(|| match Rulebook::load(&rule_files()) {
        Ok(rulebook) => rulebook,
        Err(problems) => {
            let lines: Vec<String> = problems.iter().map(|p| format!("{}: {:?}", p.place, p.what)).collect();
            panic!("the rulebook does not load:\n{}", lines.join("\n"));
        }
    })
}

/// The text of a file of the repository.
pub fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every sentence of the interface in a language (`nl` or `en`), from all its files.
pub fn sentences(lang: &str) -> String {
    let files = files_under("wording/ui");
    let ends = format!("{lang}.ftl");
    let named = |path: &std::path::PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name == ends || name.ends_with(&format!(".{ends}"))
    };
    files.into_iter().filter(named).map(|path| std::fs::read_to_string(path).unwrap()).collect()
}
