//! The picture of any past moment, with the rulebook of then.

use incident::picture::{Options, Picture, picture};
use incident::state::{Recorded, State};
use jiff::Timestamp;
use law::{Rulebook, SourceFile};

use crate::{App, AppProblem};

/// What was recorded up to a moment, and the rules that conclusions were drawn from then.
#[derive(Clone, Debug)]
pub struct Past {
    /// The moment.
    pub at: Timestamp,
    /// The incident as it was recorded by then.
    pub state: State,
    /// The rules of then.
    pub rulebook: Rulebook,
}

impl App {
    /// What a stream held at a moment. Payloads that were erased since are missing from it.
    ///
    /// # Errors
    ///
    /// The journal cannot be read, or the rulebook of then was not kept.
    pub fn past(&self, stream: &str, at: Timestamp) -> Result<Past, AppProblem> {
        let recorded: Vec<Recorded> = self.recorded(stream, 0)?;
        let state = State::fold(recorded.iter().filter(|recorded| recorded.recorded_at <= at));
        let rulebook = match &state.rulebook {
            None => self.rulebook.clone(),
            Some(version) if *version == self.rulebook.version().to_string() => self.rulebook.clone(),
            Some(version) => self.kept(version)?,
        };
        Ok(Past { at, state, rulebook })
    }

    fn kept(&self, version: &str) -> Result<Rulebook, AppProblem> {
        let files = self
            .store
            .rulebook(version)?
            .ok_or_else(|| AppProblem::RulebookGone { version: version.to_owned() })?;
        let files: Vec<SourceFile> =
            files.into_iter().map(|(path, bytes)| SourceFile { path, bytes }).collect();
        Rulebook::load(&files).map_err(AppProblem::Rulebook)
    }
}

impl Past {
    /// The picture as it was then.
    pub fn picture(&self) -> Picture<'_> {
        picture(&self.rulebook, &self.state.situation(self.at), Options::default())
    }
}
