//! The rules of an organisation's own, beside the law: pages in `rules.d/` of its folder, and its contracts and policies as
//! pages. They are loaded anew when an agreement changes, and an incident that is judged by them says by which.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Arc, PoisonError};

use jiff::Timestamp;
use law::{OWN_PAGES, PageProblem, Place, Rulebook, SourceFile, What};
use readiness::agreement::event::{OwnPage, OwnRulesUsed};
use readiness::agreement::page::pages;
use readiness::event::{Event, SheetKind};

use crate::{App, AppProblem, PROGRAM};

/// The folder in a data folder.
const FOLDER: &str = "rules.d";

/// Where the calendars of other places lie in it.
const CALENDARS: &str = "calendars";

/// The pages of an organisation's own, as they lie in its folder, and what could not be read.
#[derive(Clone, Debug, Default)]
pub(crate) struct OwnPages {
    files: Vec<SourceFile>,
    unreadable: Vec<PageProblem>,
}

impl OwnPages {
    /// What lies in `rules.d/` of a data folder and in the folder there that has the name of the organisation. Of several
    /// organisations only the first has the pages that lie there openly.
    pub(crate) fn read(folder: &Path, organisation: &str, is_first: bool) -> OwnPages {
        let mut pages = OwnPages::default();
        let open = folder.join(FOLDER);
        if is_first {
            pages.add(&open, "");
            pages.add(&open.join(CALENDARS), "calendars/");
        }
        let apart = open.join(organisation);
        if organisation != CALENDARS && is_name(organisation) {
            pages.add(&apart, &format!("{organisation}/"));
            pages.add(&apart.join(CALENDARS), &format!("{organisation}/calendars/"));
        }
        pages
    }

    fn add(&mut self, folder: &Path, prefix: &str) {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return,
            Err(error) => return self.refuse(prefix, &error),
        };
        let mut names: Vec<String> =
            entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        for name in names.into_iter().filter(|name| is_page(name)) {
            // What could not go along in a kit would be missing after it.
            if !::kit::is_rule_page(&format!("{prefix}{name}")) {
                let place = Place { file: format!("{OWN_PAGES}{prefix}{name}").into(), line: 1 };
                self.unreadable.push(PageProblem { place, what: What::BadFileName });
                continue;
            }
            match fs::read(folder.join(&name)) {
                Ok(bytes) => {
                    self.files.push(SourceFile { path: format!("{OWN_PAGES}{prefix}{name}"), bytes });
                }
                Err(error) => self.refuse(&format!("{prefix}{name}"), &error),
            }
        }
    }

    fn refuse(&mut self, path: &str, error: &io::Error) {
        let place = Place { file: format!("{OWN_PAGES}{path}").into(), line: 1 };
        self.unreadable.push(PageProblem { place, what: What::CannotRead { message: error.to_string() } });
    }

    /// The pages, for a kit: each by its path in the folder, with what it says.
    pub(crate) fn for_kit(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().filter_map(|file| Some((file.path.strip_prefix(OWN_PAGES)?, file.bytes.as_slice())))
    }

    /// The names of the calendars among them.
    fn calendars(&self) -> Vec<String> {
        let calendar = |file: &SourceFile| {
            let (folder, name) = file.path.rsplit_once('/')?;
            let name = name.strip_suffix(".toml")?;
            folder.ends_with(CALENDARS).then(|| name.to_owned())
        };
        self.files.iter().filter_map(calendar).collect()
    }
}

/// A page or a calendar; what an editor leaves behind and what the folder says about itself is neither.
fn is_page(name: &str) -> bool {
    let is_meant = Path::new(name).extension().is_some_and(|it| it == "md" || it == "toml");
    is_meant && !name.starts_with('.') && !name.eq_ignore_ascii_case("readme.md")
}

/// Whether a name of an organisation can be that of a folder.
fn is_name(organisation: &str) -> bool {
    !organisation.is_empty() && !organisation.starts_with('.') && !organisation.contains(['/', '\\'])
}

impl App {
    /// The rules that conclusions are drawn from now: the law, and what the organisation agreed itself.
    pub fn rulebook(&self) -> Arc<Rulebook> {
        Arc::clone(&self.rulebook.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The rules of the program alone.
    pub fn law(&self) -> &Rulebook {
        &self.law
    }

    /// The names of the calendars of other places that lie in the folder.
    pub fn calendars(&self) -> Vec<String> {
        self.own_pages.calendars()
    }

    /// What is wrong with pages of the organisation's own, which were left out.
    pub fn refused_pages(&self) -> Vec<PageProblem> {
        let rulebook = self.rulebook();
        self.own_pages.unreadable.iter().chain(rulebook.refused()).cloned().collect()
    }

    /// Loads the rules anew with what is agreed now. What was concluded by the old ones is forgotten.
    pub(crate) fn refresh_rulebook(&self) -> Result<(), AppProblem> {
        let mut own = self.own_pages.files.clone();
        let agreed = pages(&*self.prepared()?, &self.own_pages.calendars());
        own.retain(|file| !agreed.iter().any(|page| page.path == file.path));
        own.extend(agreed);
        let rulebook = if own.is_empty() {
            Arc::clone(&self.law)
        } else {
            own.splice(0..0, self.program.iter().cloned());
            Arc::new(Rulebook::load(&own).map_err(AppProblem::Rulebook)?)
        };
        if self.rulebook().version() != rulebook.version() {
            self.orders().clear();
            self.work().clear();
            self.watched().clear();
        }
        *self.rulebook.write().unwrap_or_else(PoisonError::into_inner) = rulebook;
        self.own_files.lock().unwrap_or_else(PoisonError::into_inner).clone_from(&own);
        Ok(())
    }

    /// The same after entries of the organisation's own stream, if one of them changed an agreement.
    pub(crate) fn follow_agreements(&self, events: &[Event]) -> Result<(), AppProblem> {
        let is_agreement = |kind| matches!(kind, SheetKind::Contract | SheetKind::Policy);
        let changes = events.iter().any(|event| match event {
            Event::SheetKept(kept) => is_agreement(kept.sheet.kind()),
            Event::SheetRemoved(removed) => is_agreement(removed.kind),
            _ => false,
        });
        if changes { self.refresh_rulebook() } else { Ok(()) }
    }

    /// Records the pages of the organisation's own once, before an incident is judged by them: so that the rules of any
    /// past moment can be had again.
    pub(crate) fn keep_own_rules(&self, rulebook: &Rulebook, now: Timestamp) -> Result<(), AppProblem> {
        let (version, law) = (rulebook.version().to_string(), self.law.version().to_string());
        if version == law || self.prepared()?.own_rules(&version).is_some() {
            return Ok(());
        }
        let files = self.own_files.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let own = files.into_iter().filter(|file| file.path.starts_with(OWN_PAGES));
        let refused: Vec<_> = rulebook.refused().iter().map(|it| Arc::clone(&it.place.file)).collect();
        let own = own.filter(|file| !refused.iter().any(|path| **path == *file.path));
        let page = |file: SourceFile| {
            let text = String::from_utf8(file.bytes).ok()?;
            Some(OwnPage { path: file.path, text })
        };
        let used = OwnRulesUsed { rulebook: version, law, pages: own.filter_map(page).collect() };
        self.append_own(PROGRAM, now, || {
            let prepared = self.prepared()?;
            let is_kept = prepared.own_rules(&used.rulebook).is_some();
            let events = if is_kept { Vec::new() } else { vec![Event::OwnRulesUsed(used.clone())] };
            Ok((prepared.number, events))
        })
    }
}

/// The files of a rulebook that holds pages of an organisation's own, from those of the law and what was recorded.
pub(crate) fn with_own(law: Vec<SourceFile>, used: &OwnRulesUsed) -> Vec<SourceFile> {
    let own = used.pages.iter().filter(|page| page.path.starts_with(OWN_PAGES));
    let file = |page: &OwnPage| SourceFile { path: page.path.clone(), bytes: page.text.clone().into_bytes() };
    law.into_iter().chain(own.map(file)).collect()
}
