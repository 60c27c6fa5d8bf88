//! What is in an incident, through somebody's eyes: what they may not see is not there, and everything that follows from
//! entries follows from those that they see. Pages, prints and exports of an incident are made from this and from nothing
//! else, so that there is one place where need to know is decided.

use std::collections::BTreeMap;
use std::sync::{Arc, MutexGuard, PoisonError};

use incident::picture::{Options, picture};
use incident::state::{Recorded, State};
use jiff::Timestamp;
use journal::{Entry, Eyes, Visibility};
use law::{Due, Standing};

use crate::{App, AppProblem, read};

/// So many views are remembered; then they are forgotten, for each can be folded again.
const MOST_VIEWS: usize = 64;

/// The use cases that read an incident, through somebody's eyes.
#[derive(Clone)]
pub struct View<'a> {
    pub(crate) app: &'a App,
    pub(crate) eyes: Eyes,
}

/// The entries of a stream that only some may see.
#[derive(Clone, Debug, Default)]
pub(crate) struct Restricted {
    /// As far as which entry they were looked for.
    number: u64,
    entries: Vec<(u64, Visibility)>,
}

/// States through the eyes of those who do not see everything, by stream and eyes.
pub(crate) type Views = BTreeMap<(String, Eyes), Arc<State>>;

/// A duty of which somebody may not see why it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shielded {
    /// Its rule.
    pub rule: String,
    /// By when, if that is dated.
    pub due_at: Option<Timestamp>,
}

impl App {
    /// What is in incidents, through somebody's eyes.
    pub fn seen_by(&self, eyes: Eyes) -> View<'_> {
        View { app: self, eyes }
    }

    /// What is in incidents, whole.
    pub fn whole(&self) -> View<'_> {
        self.seen_by(Eyes::All)
    }

    /// The same as far as everybody may read it who may see an incident: what goes to many is proposed from this.
    pub fn seen_by_all(&self) -> View<'_> {
        self.seen_by(Eyes::Of { person: String::new(), reads_counsel: false })
    }

    /// The entries of a stream that only some may see.
    fn restricted(&self, stream: &str) -> Result<Restricted, AppProblem> {
        let known = lock(&self.restricted).get(stream).cloned().unwrap_or_default();
        let entries = self.entries(stream, known.number)?;
        let Some(last) = entries.last() else { return Ok(known) };
        let mut all = known;
        all.number = last.number;
        let restricted = entries.iter().filter(|entry| entry.visibility != Visibility::Stream);
        all.entries.extend(restricted.map(|entry| (entry.number, entry.visibility.clone())));
        lock(&self.restricted).insert(stream.to_owned(), all.clone());
        Ok(all)
    }

    /// The ways in which entries of a stream are restricted, each once.
    pub(crate) fn restrictions(&self, stream: &str) -> Result<Vec<Visibility>, AppProblem> {
        let mut all: Vec<Visibility> = Vec::new();
        for (_, visibility) in self.restricted(stream)?.entries {
            if !all.contains(&visibility) {
                all.push(visibility);
            }
        }
        Ok(all)
    }

    /// Forgets what was seen of a stream.
    pub(crate) fn forget_views(&self, stream: &str) {
        lock(&self.restricted).remove(stream);
        lock(&self.views).retain(|(of, _), _| of != stream);
    }
}

impl View<'_> {
    /// The entries of a stream after an entry. What must stay unseen has its envelope and says nothing.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn entries(&self, stream: &str, after: u64) -> Result<Vec<Entry>, AppProblem> {
        Ok(self.masked(self.app.entries(stream, after)?))
    }

    /// The same up to and with another entry.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn entries_through(&self, stream: &str, after: u64, through: u64) -> Result<Vec<Entry>, AppProblem> {
        Ok(self.masked(self.app.entries_through(stream, after, through)?))
    }

    /// Entries of a stream by their numbers, in the order in which those are given.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn entries_of(&self, stream: &str, numbers: &[u64]) -> Result<Vec<Entry>, AppProblem> {
        Ok(self.masked(self.app.entries_of(stream, numbers)?))
    }

    /// What was recorded in a stream after an entry, as far as it may be seen and was not erased.
    ///
    /// # Errors
    ///
    /// The journal cannot be read, or holds an entry that this program does not understand.
    pub fn recorded(&self, stream: &str, after: u64) -> Result<Vec<Recorded>, AppProblem> {
        self.entries(stream, after)?.iter().filter_map(|entry| read(entry).transpose()).collect()
    }

    /// Whether something in a stream stays unseen.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn is_partial(&self, stream: &str) -> Result<bool, AppProblem> {
        let restricted = self.app.restricted(stream)?;
        Ok(restricted.entries.iter().any(|(_, visibility)| !visibility.is_open_to(&self.eyes)))
    }

    /// Who may see an entry, where that is not everybody, and the reader does.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn seen_only_by(&self, stream: &str, number: u64) -> Result<Option<Visibility>, AppProblem> {
        let restricted = self.app.restricted(stream)?;
        let mut entries = restricted.entries.into_iter();
        let found = entries.find(|(entry, visibility)| *entry == number && visibility.is_open_to(&self.eyes));
        Ok(found.map(|(_, visibility)| visibility))
    }

    /// The state of a stream, folded from what may be seen.
    ///
    /// # Errors
    ///
    /// As [`View::recorded`].
    pub fn state(&self, stream: &str) -> Result<Arc<State>, AppProblem> {
        if self.eyes == Eyes::All || !self.is_partial(stream)? {
            return self.app.state(stream);
        }
        let key = (stream.to_owned(), self.eyes.clone());
        let mut state = lock(&self.app.views).get(&key).cloned().unwrap_or_default();
        let entries = self.entries(stream, state.number)?;
        if entries.is_empty() {
            return Ok(state);
        }
        let folded = Arc::make_mut(&mut state);
        for entry in &entries {
            if let Some(recorded) = read(entry)? {
                folded.apply(&recorded);
            }
            folded.number = entry.number;
        }
        let mut views = lock(&self.app.views);
        if views.len() >= MOST_VIEWS {
            views.clear();
        }
        views.insert(key, Arc::clone(&state));
        Ok(state)
    }

    /// The duties that follow from what stays unseen: they must not be missed because a reason may not be read.
    ///
    /// # Errors
    ///
    /// As [`View::state`].
    pub fn shielded(&self, stream: &str, now: Timestamp) -> Result<Vec<Shielded>, AppProblem> {
        if !self.is_partial(stream)? {
            return Ok(Vec::new());
        }
        let duties = |state: &State| -> Vec<Shielded> {
            let situation = state.situation(now);
            let rulebook = self.app.rulebook();
            let picture = picture(&rulebook, &situation, Options::default());
            let open = picture.assessment.obligations.iter();
            let open = open.filter(|duty| matches!(duty.standing, Standing::Open | Standing::Missed));
            let shielded = open.map(|duty| Shielded {
                rule: duty.rule.id.as_str().to_owned(),
                due_at: match &duty.due {
                    Due::Dated(deadline) => Some(deadline.at()),
                    Due::Pending(_) | Due::WithoutUndueDelay { .. } => None,
                },
            });
            shielded.collect()
        };
        let seen = duties(&*self.state(stream)?);
        let mut whole = duties(&*self.app.state(stream)?);
        whole.retain(|duty| !seen.contains(duty));
        Ok(whole)
    }

    fn masked(&self, mut entries: Vec<Entry>) -> Vec<Entry> {
        for entry in entries.iter_mut().filter(|entry| !entry.visibility.is_open_to(&self.eyes)) {
            entry.payload = None;
        }
        entries
    }
}

fn lock<T>(of: &std::sync::Mutex<T>) -> MutexGuard<'_, T> {
    // A thread that panicked left at worst a cache that is behind.
    of.lock().unwrap_or_else(PoisonError::into_inner)
}
