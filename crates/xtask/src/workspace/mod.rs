//! What the checks look at: the packages and the files of the project, held in memory.

mod files;
mod packages;

use crate::machine::root;

/// The whole project as the checks see it.
#[derive(Default)]
pub(crate) struct Workspace {
    /// Our own packages, and every package that they need for building or running.
    pub(crate) packages: Vec<Package>,
    /// Every file that is tracked, or would be after `git add`.
    pub(crate) files: Vec<File>,
}

/// A package: one of our crates, or somebody else's.
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) origin: Origin,
    /// The SPDX expression from its manifest.
    pub(crate) licence: Option<String>,
    /// What its manifest asks for directly.
    pub(crate) needs: Vec<Need>,
}

/// A line under `[dependencies]`, `[dev-dependencies]` or `[build-dependencies]`.
pub(crate) struct Need {
    pub(crate) name: String,
    pub(crate) kind: NeedKind,
    pub(crate) origin: Origin,
}

/// When a need is felt.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum NeedKind {
    /// When the program runs.
    Normal,
    /// While the program is built.
    Build,
    /// In tests only.
    Development,
}

/// Who wrote a package.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// It is in `crates/`.
    Ours,
    /// It comes from a registry.
    ThirdParty,
}

/// One file of the project.
pub(crate) struct File {
    /// From the root of the repository, with `/` between the parts.
    pub(crate) path: String,
    /// Its text; what is no text is decoded as well as it goes.
    pub(crate) text: String,
}

/// The crates that know neither the world nor the time. They may not fail on anything but their arguments.
pub(crate) const CORE: &[&str] = &["calendar", "law", "journal", "readiness", "incident"];

impl Workspace {
    /// Reads the workspace that the current folder is in.
    pub(crate) fn read() -> anyhow::Result<Self> {
        let root = root()?;
        Ok(Self { packages: packages::packages(&root)?, files: files::files(&root)? })
    }

    /// The packages that are ours.
    pub(crate) fn our_packages(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| package.origin == Origin::Ours)
    }

    /// Every Rust file of ours.
    pub(crate) fn rust_files(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.path.starts_with("crates/") && file.path.ends_with(".rs"))
    }

    /// The Rust files in the `src` folder of every core crate; their `tests` folders are left out.
    pub(crate) fn core_sources(&self) -> impl Iterator<Item = &File> {
        self.rust_files().filter(|file| is_core_source(&file.path))
    }

    /// The files under `folder` (which ends in `/`) whose names end in `ending`.
    pub(crate) fn files_in(&self, folder: &str, ending: &str) -> impl Iterator<Item = &File> {
        self.files.iter().filter(move |file| file.path.starts_with(folder) && file.path.ends_with(ending))
    }
}

fn is_core_source(path: &str) -> bool {
    let mut parts = path.split('/');
    let (folder, name, inside) = (parts.next(), parts.next(), parts.next());
    folder == Some("crates") && name.is_some_and(|name| CORE.contains(&name)) && inside == Some("src")
}

/// Small workspaces for the tests of the checks.
#[cfg(test)]
pub(crate) mod samples {
    use super::*;

    /// A workspace that holds these files, as (path, text), and no packages.
    pub(crate) fn files(files: &[(&str, &str)]) -> Workspace {
        let file = |(path, text): &(&str, &str)| File { path: (*path).to_owned(), text: (*text).to_owned() };
        Workspace { files: files.iter().map(file).collect(), ..Workspace::default() }
    }

    /// A workspace that holds these packages and no files.
    pub(crate) fn packages(packages: impl IntoIterator<Item = Package>) -> Workspace {
        Workspace { packages: packages.into_iter().collect(), ..Workspace::default() }
    }

    /// A crate of ours that needs nothing.
    pub(crate) fn ours(name: &str) -> Package {
        let licence = Some("EUPL-1.2".to_owned());
        Package { name: name.to_owned(), origin: Origin::Ours, licence, needs: Vec::new() }
    }

    /// Somebody else's package under this licence.
    pub(crate) fn third_party(name: &str, licence: Option<&str>) -> Package {
        let licence = licence.map(str::to_owned);
        Package { name: name.to_owned(), origin: Origin::ThirdParty, licence, needs: Vec::new() }
    }

    impl Package {
        /// The same package that also needs `name`.
        pub(crate) fn needing(mut self, name: &str, kind: NeedKind, origin: Origin) -> Self {
            self.needs.push(Need { name: name.to_owned(), kind, origin });
            self
        }
    }

    #[test]
    fn the_tests_folder_of_a_core_crate_is_no_source() {
        let workspace = files(&[
            ("crates/law/src/rule.rs", ""),
            ("crates/law/tests/cases.rs", ""),
            ("crates/web/src/facts.rs", ""),
        ]);
        let paths: Vec<&str> = workspace.core_sources().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["crates/law/src/rule.rs"]);
    }
}
