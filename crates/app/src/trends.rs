//! All incidents together, as far as somebody may see them: what each adds to the trends.

use incident::cost::cover::End;
use incident::trend::{Counted, counted};
use jiff::Timestamp;

use crate::{AppProblem, View};

/// An incident with what it adds.
#[derive(Clone, Debug, PartialEq)]
pub struct CountedIncident {
    /// Its stream.
    pub stream: String,
    /// Whether something of it stays unseen.
    pub is_partial: bool,
    /// What it adds.
    pub counted: Counted,
}

impl View<'_> {
    /// Every real incident as trends count it, by stream, as far as it may be seen.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn counted(&self, now: Timestamp) -> Result<Vec<CountedIncident>, AppProblem> {
        let rulebook = self.app.rulebook();
        let mut all = Vec::new();
        for summary in self.app.incidents(now)? {
            let state = self.state(&summary.stream)?;
            let low = self.app.settlement(&state, End::Low, now)?;
            let high = self.app.settlement(&state, End::High, now)?;
            let Some(counted) = counted(&state, &rulebook, (&low, &high), now) else { continue };
            let is_partial = self.is_partial(&summary.stream)?;
            all.push(CountedIncident { stream: summary.stream, is_partial, counted });
        }
        Ok(all)
    }
}
