//! Use cases: load, decide, append. Thin on purpose: what may happen is decided in `incident`, what is kept is
//! kept by `store`, and this crate brings the two together. Every write passes here.
//!
//! Time is an argument: whoever calls says what moment it is.

mod access;
mod bell;
mod controllers;
mod costs;
mod erase;
mod erase_colleague;
mod erase_contact;
mod erase_incident;
mod evaluation;
mod exercises;
mod files;
mod happening;
mod helpers;
mod incident_paper;
mod incidents;
mod joint;
mod kit;
mod lawbook;
mod own_rules;
mod paper;
mod past;
mod post;
mod prepare;
mod problem;
mod quote;
mod record;
mod register;
mod report;
mod restrict;
mod rights;
mod search;
mod stix;
mod terms;
mod trends;
mod verify;
mod veris;
mod view;
mod work;

pub mod words;

pub use access::{
    Arrival, CodesToSet, Entered, Invitation, NotKept, NotLetIn, NotSignedIn, PasskeyHost, PasskeyQuestion,
    Secret, Turn, Typed, link_of,
};
pub use bell::Rings;
pub use controllers::PrintedController;
pub use costs::PrintedClaim;
pub use documents::{ClaimPart, LOG_LINES, TimelineLine, square_code};
pub use erase::Erased;
pub use evaluation::{Agreed, Evaluated};
pub use exercises::Exercised;
pub use happening::{Dated, Happening};
pub use helpers::{Customer, CustomerIncident};
pub use incidents::Summary;
pub use joint::{Across, Report, Shared};
pub use kit::{
    Key, KitOrder, KitProblem, LeftOut, Lock, Made, Manifest, Mistyped, Problem, Recipient, Rehearsed,
    Restored, SealedCode, ShortCode, rehearse, restore,
};
pub use paper::{Document, PaperLetter, Timeline};
pub use past::Past;
pub use post::{Answer, Attached, Delay, Letter, Post, Relay, Sending, Sends, Unsendable, WaitingLetter};
pub use prepare::{NotPrepared, OwnEntry};
pub use problem::{AppProblem, NotRecorded};
pub use quote::Quote;
pub use record::Request;
pub use register::{
    Breach, Measure, PrintedRegister, REGISTER_COLUMNS, REGISTER_YEARS, RegisterRow, Reported, breach,
    breach_register_json,
};
pub use search::{HitOf, Search, SearchGroup, SearchHit, SearchPart};
pub use stix::{Bundle, STIX_MEDIA_TYPE, StixOrder, StixOrigin, stix_bundle};
pub use store::{Attachment, Content, KeySource, KeysKept, MasterKey, StoreProblem};
pub use terms::RunningTerm;
pub use trends::CountedIncident;
pub use verify::{verify, verify_with};
pub use veris::veris_incident;
pub use view::{Shielded, View};
pub use work::{OpenTask, Work};

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock};

use incident::state::{Recorded, State};
use journal::Entry;
use law::{Rulebook, SourceFile};
use readiness::access::Access;
use readiness::kit::Kit;
use readiness::prepared::Prepared;
use store::{House, Journal as _, Store};
use wording::Wording;

use crate::bell::Bell;
use crate::happening::Ordered;
use crate::own_rules::OwnPages;
use crate::post::Queue;

/// The use cases over one data folder, for one organisation.
pub struct App {
    /// What the organisation has in the folder; nothing of another can be reached through it.
    store: House,
    /// The rules of the program, and the files that they were read from.
    law: Arc<Rulebook>,
    program: Arc<[SourceFile]>,
    /// The data folder.
    folder: Option<PathBuf>,
    /// The pages that lie in the folder as the organisation's own.
    own_pages: OwnPages,
    /// All files of the rules of now, with agreements as pages; nothing when there are no rules but the law.
    own_files: Mutex<Vec<SourceFile>>,
    /// The law, and what the organisation agreed.
    rulebook: RwLock<Arc<Rulebook>>,
    /// States by stream, as far as they were folded. A cache: the journal is the truth.
    states: Mutex<BTreeMap<String, Arc<State>>>,
    /// Which entries only some may see, by stream.
    restricted: Mutex<BTreeMap<String, view::Restricted>>,
    /// States through the eyes of those who do not see everything.
    views: Mutex<view::Views>,
    /// In which order what streams say happened, as far as they were read.
    orders: Mutex<BTreeMap<String, Ordered>>,
    /// Who may enter, as far as it was folded.
    access: Mutex<Arc<Access>>,
    /// Checking passwords, a few at a time.
    passwords: access::Passwords,
    /// Who tried to enter in vain.
    limits: Mutex<access::Limits>,
    /// What authenticators were asked.
    ceremonies: access::Ceremonies,
    /// What is prepared, as far as it was folded.
    prepared: Mutex<Arc<Prepared>>,
    /// What is known of kits, as far as it was folded.
    kit: Mutex<Arc<Kit>>,
    /// One at a time brings the index of what can be found up to date.
    indexing: Mutex<()>,
    /// The words of both languages, once something needs both.
    words: OnceLock<[Wording; 2]>,
    bell: Bell,
    /// How letters are written; absent when there is no relay.
    post: Option<Arc<Post>>,
    /// Letters that wait for their turn.
    queue: Mutex<Queue>,
    /// Open work by stream, as far as it was followed.
    work: Mutex<BTreeMap<String, Arc<Work>>>,
    /// When it is time to look whether somebody must be reminded, by stream.
    watched: Mutex<work::Watched>,
}

/// The actor of entries that the program itself writes.
pub const PROGRAM: &str = "paraat";

impl App {
    /// Opens a data folder for writing, and keeps the rulebook that conclusions will be drawn from, so that
    /// it can be had again by its version.
    ///
    /// # Errors
    ///
    /// The folder cannot be opened, or the rulebook has mistakes.
    pub fn open(folder: &Path, organisation: &str, files: &[SourceFile]) -> Result<App, AppProblem> {
        App::open_with(folder, &KeySource::in_folder(), organisation, files)
    }

    /// The same with the key that the folder is sealed under. A folder of an older version is sealed on the way.
    ///
    /// # Errors
    ///
    /// As [`App::open`]; or the key is missing, or another one.
    pub fn open_with(
        folder: &Path,
        key: &KeySource,
        organisation: &str,
        files: &[SourceFile],
    ) -> Result<App, AppProblem> {
        // A mistake in the rules is found before anything is made.
        let law = Rulebook::load(files).map_err(AppProblem::Rulebook)?;
        App::keeping(&Store::open_sealing(folder, key, &subjects_of)?, organisation, law, files)?
            .lying_in(folder)
    }

    /// The use cases for one organisation in a folder that is open already.
    ///
    /// # Errors
    ///
    /// The rulebook has mistakes, or cannot be kept.
    pub fn within(store: &Store, organisation: &str, files: &[SourceFile]) -> Result<App, AppProblem> {
        let law = Rulebook::load(files).map_err(AppProblem::Rulebook)?;
        let app = App::keeping(store, organisation, law, files)?;
        app.refresh_rulebook()?;
        Ok(app)
    }

    fn keeping(
        store: &Store,
        organisation: &str,
        law: Rulebook,
        files: &[SourceFile],
    ) -> Result<App, AppProblem> {
        let rules = files.iter().filter(|file| !file.is_log());
        let kept: Vec<(String, Vec<u8>)> =
            rules.map(|file| (file.path.clone(), file.bytes.clone())).collect();
        store.keep_rulebook(&law.version().to_string(), &kept)?;
        Ok(App::with(store.of(organisation), Arc::new(law), files.into()))
    }

    /// The same with the pages of rules that lie in the data folder.
    fn lying_in(mut self, folder: &Path) -> Result<App, AppProblem> {
        self.own_pages = OwnPages::read(folder, self.organisation(), true);
        self.folder = Some(folder.to_owned());
        self.refresh_rulebook()?;
        Ok(self)
    }

    /// The use cases for another organisation in the same folder, with the same law and the same relay, and with rules of
    /// its own. They share nothing that was read: each remembers only its own.
    ///
    /// # Errors
    ///
    /// What the organisation prepared cannot be read.
    pub fn for_organisation(&self, organisation: &str) -> Result<App, AppProblem> {
        let house = self.store.store().of(organisation);
        let other = App::with(house, Arc::clone(&self.law), Arc::clone(&self.program));
        let own_pages = self.folder.as_deref().map(|folder| OwnPages::read(folder, organisation, false));
        let other = App {
            post: self.post.clone(),
            folder: self.folder.clone(),
            own_pages: own_pages.unwrap_or_default(),
            ..other
        };
        other.refresh_rulebook()?;
        Ok(other)
    }

    /// Whose use cases these are.
    pub fn organisation(&self) -> &str {
        self.store.organisation()
    }

    /// Opens a data folder that is there, for reading: also while somebody else writes it, and without leaving
    /// anything behind. Whatever would write fails.
    ///
    /// # Errors
    ///
    /// There is no data in the folder, it cannot be read, or the rulebook has mistakes.
    pub fn open_to_read(folder: &Path, organisation: &str, files: &[SourceFile]) -> Result<App, AppProblem> {
        App::open_to_read_with(folder, &KeySource::in_folder(), organisation, files)
    }

    /// The same with the key that the folder is sealed under.
    ///
    /// # Errors
    ///
    /// As [`App::open_to_read`]; or the key is missing, or another one.
    pub fn open_to_read_with(
        folder: &Path,
        key: &KeySource,
        organisation: &str,
        files: &[SourceFile],
    ) -> Result<App, AppProblem> {
        let law = Rulebook::load(files).map_err(AppProblem::Rulebook)?;
        let store = Store::open_to_read_with(folder, key)?;
        App::with(store.of(organisation), Arc::new(law), files.into()).lying_in(folder)
    }

    /// By the law alone, until it is told what else there is.
    fn with(store: House, law: Arc<Rulebook>, program: Arc<[SourceFile]>) -> App {
        App {
            store,
            rulebook: RwLock::new(Arc::clone(&law)),
            law,
            program,
            folder: None,
            own_pages: OwnPages::default(),
            own_files: Mutex::default(),
            states: Mutex::default(),
            restricted: Mutex::default(),
            views: Mutex::default(),
            orders: Mutex::default(),
            access: Mutex::default(),
            passwords: access::Passwords::default(),
            limits: Mutex::default(),
            ceremonies: access::Ceremonies::default(),
            prepared: Mutex::default(),
            kit: Mutex::default(),
            indexing: Mutex::default(),
            words: OnceLock::new(),
            bell: Bell::default(),
            post: None,
            queue: Mutex::default(),
            work: Mutex::default(),
            watched: Mutex::default(),
        }
    }

    /// The journal of the organisation and everything beside it.
    pub fn store(&self) -> &House {
        &self.store
    }

    /// The state of a stream as it is now.
    ///
    /// # Errors
    ///
    /// The journal cannot be read, or holds an entry that this program does not understand.
    pub fn state(&self, stream: &str) -> Result<Arc<State>, AppProblem> {
        let known = self.states().get(stream).cloned();
        let mut state = known.unwrap_or_default();
        let entries = self.entries(stream, state.number)?;
        if entries.is_empty() {
            return Ok(state);
        }
        let folded = Arc::make_mut(&mut state);
        for entry in &entries {
            if let Some(recorded) = read(entry)? {
                folded.apply(&recorded);
            }
            // An erased entry says nothing any more, but it has its number.
            folded.number = entry.number;
        }
        self.states().insert(stream.to_owned(), Arc::clone(&state));
        Ok(state)
    }

    /// What was recorded in a stream after an entry, as far as it was not erased.
    ///
    /// # Errors
    ///
    /// As [`App::state`].
    pub fn recorded(&self, stream: &str, after: u64) -> Result<Vec<Recorded>, AppProblem> {
        self.entries(stream, after)?.iter().filter_map(|entry| read(entry).transpose()).collect()
    }

    /// The entries of a stream after an entry.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn entries(&self, stream: &str, after: u64) -> Result<Vec<Entry>, AppProblem> {
        Ok(self.store.entries(stream, after)?)
    }

    /// The entries of a stream after an entry, up to and with another.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn entries_through(&self, stream: &str, after: u64, through: u64) -> Result<Vec<Entry>, AppProblem> {
        Ok(self.store.entries_through(stream, after, through)?)
    }

    /// The streams of the organisation.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn streams(&self) -> Result<Vec<String>, AppProblem> {
        Ok(self.store.streams()?.into_iter().map(|head| head.stream).collect())
    }

    /// Folds what was written in the organisation's own stream since the last time that somebody asked.
    fn folded<T: Clone>(
        &self,
        known: &Mutex<Arc<T>>,
        number: impl Fn(&T) -> u64,
        apply: impl Fn(&mut T, &Entry) -> Result<(), u64>,
    ) -> Result<Arc<T>, AppProblem> {
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        let entries = self.entries(readiness::STREAM, number(&known))?;
        if !entries.is_empty() {
            let folded = Arc::make_mut(&mut known);
            for entry in &entries {
                let unreadable = |number| AppProblem::Unreadable { stream: entry.stream.clone(), number };
                apply(folded, entry).map_err(unreadable)?;
            }
        }
        Ok(Arc::clone(&known))
    }

    fn forget(&self, stream: &str) {
        self.states().remove(stream);
        self.forget_views(stream);
        self.orders().remove(stream);
        self.work().remove(stream);
    }

    fn states(&self) -> MutexGuard<'_, BTreeMap<String, Arc<State>>> {
        // A thread that panicked left at worst a cache that is behind.
        self.states.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whom an event names, as every event says it: for a folder that is sealed.
fn subjects_of(event: &str) -> Vec<String> {
    #[derive(serde::Deserialize)]
    struct Named {
        #[serde(default)]
        subjects: Vec<String>,
    }
    serde_json::from_str::<Named>(event).map(|named| named.subjects).unwrap_or_default()
}

/// An entry of an incident's stream as what it records.
fn read(entry: &Entry) -> Result<Option<Recorded>, AppProblem> {
    Recorded::read(entry).map_err(|number| AppProblem::Unreadable { stream: entry.stream.clone(), number })
}
