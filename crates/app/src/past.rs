//! The picture of any past moment, with the rulebook of then.

use std::sync::Arc;

use incident::evaluation::as_of::{KnownBy, as_of};
use incident::picture::{Options, Picture, picture};
use incident::state::{Recorded, State};
use jiff::Timestamp;
use law::{Rulebook, SourceFile};

use crate::own_rules::with_own;
use crate::{App, AppProblem, View};

/// What was recorded up to a moment, and the rules that conclusions were drawn from then.
#[derive(Clone, Debug)]
pub struct Past {
    /// The moment.
    pub at: Timestamp,
    /// The incident as it was recorded by then.
    pub state: Arc<State>,
    /// The rules of then.
    pub rulebook: Arc<Rulebook>,
}

impl View<'_> {
    /// What a stream holds now, with the rules of now.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn present(&self, stream: &str, now: Timestamp) -> Result<Past, AppProblem> {
        Ok(Past { at: now, state: self.state(stream)?, rulebook: self.app.rulebook() })
    }

    /// What a stream held at a moment: everything up to the last entry that was recorded by then. The order of
    /// entries is certain, a clock that was set wrong is not. Payloads that were erased since are missing from it.
    ///
    /// # Errors
    ///
    /// The journal cannot be read, or the rulebook of then was not kept.
    pub fn past(&self, stream: &str, at: Timestamp) -> Result<Past, AppProblem> {
        let recorded: Vec<Recorded> = self.recorded(stream, 0)?;
        let by_then = recorded.iter().rposition(|recorded| recorded.recorded_at <= at);
        let state = Arc::new(State::fold(&recorded[..by_then.map_or(0, |last| last + 1)]));
        let rulebook = self.app.rulebook_of(&state)?;
        Ok(Past { at, state, rulebook })
    }

    /// What was known of a stream at a moment, by one of two clocks; by what was recorded it is the same as [`View::past`].
    ///
    /// # Errors
    ///
    /// As [`View::past`].
    pub fn known(&self, stream: &str, at: Timestamp, by: KnownBy) -> Result<Past, AppProblem> {
        let state = as_of(&self.recorded(stream, 0)?, self.app.law(), at, by);
        let rulebook = self.app.rulebook_of(&state)?;
        Ok(Past { at, state: Arc::new(state), rulebook })
    }
}

impl App {
    /// What a stream holds now, whole, with the rules of now.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn present(&self, stream: &str, now: Timestamp) -> Result<Past, AppProblem> {
        self.whole().present(stream, now)
    }

    /// What a stream held at a moment, whole; see [`View::past`].
    ///
    /// # Errors
    ///
    /// The journal cannot be read, or the rulebook of then was not kept.
    pub fn past(&self, stream: &str, at: Timestamp) -> Result<Past, AppProblem> {
        self.whole().past(stream, at)
    }

    /// The rules that conclusions were last drawn from in a state.
    pub(crate) fn rulebook_of(&self, state: &State) -> Result<Arc<Rulebook>, AppProblem> {
        let rulebook = self.rulebook();
        match &state.rulebook {
            Some(version) if *version != rulebook.version().to_string() => self.kept(version).map(Arc::new),
            _ => Ok(rulebook),
        }
    }

    fn kept(&self, version: &str) -> Result<Rulebook, AppProblem> {
        let prepared = self.prepared()?;
        let used = prepared.own_rules(version);
        let files = self
            .store
            .store()
            .rulebook(used.map_or(version, |used| used.law.as_str()))?
            .ok_or_else(|| AppProblem::RulebookGone { version: version.to_owned() })?;
        let files: Vec<SourceFile> =
            files.into_iter().map(|(path, bytes)| SourceFile { path, bytes }).collect();
        let files = match used {
            Some(used) => with_own(files, used),
            None => files,
        };
        let rulebook = Rulebook::load(&files).map_err(AppProblem::Rulebook)?;
        // The journal names the rules by their hash: pages that were changed since are not those rules.
        if rulebook.version().to_string() == version {
            Ok(rulebook)
        } else {
            Err(AppProblem::RulebookGone { version: version.to_owned() })
        }
    }
}

impl Past {
    /// The picture as it was then.
    pub fn picture(&self) -> Picture<'_> {
        picture(&self.rulebook, &self.state.situation(self.at), Options::default())
    }
}
