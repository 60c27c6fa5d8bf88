//! All incidents at a glance: a projection that can be thrown away and computed again.

use incident::state::State;
use jiff::Timestamp;
use law::{Due, Standing};
use store::{Derived, Journal as _};

use crate::{App, AppProblem, View};

/// The prefix of the streams of incidents.
pub(crate) const INCIDENT: &str = "incident/";
/// The kind under which summaries are kept.
const KIND: &str = "incident-summary";

/// One incident in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Its stream.
    pub stream: String,
    /// Its code name.
    pub code_name: String,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// Whether it is closed.
    pub closed: bool,
    /// The earliest term of a duty that is not done, if one is dated.
    pub next_due: Option<Timestamp>,
}

impl View<'_> {
    /// Every incident, by stream, as far as it may be seen.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn incidents(&self, now: Timestamp) -> Result<Vec<Summary>, AppProblem> {
        let mut all = self.app.incidents(now)?;
        for summary in &mut all {
            if self.is_partial(&summary.stream)? {
                let state = self.state(&summary.stream)?;
                if let Some(seen) = self.app.summary(&summary.stream, &state, now) {
                    *summary = seen;
                }
            }
        }
        Ok(all)
    }
}

impl App {
    /// Every incident, by stream. Summaries that are behind are computed again on the way.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn incidents(&self, now: Timestamp) -> Result<Vec<Summary>, AppProblem> {
        let mut summaries = Vec::new();
        for head in self.store.streams()? {
            if !head.stream.starts_with(INCIDENT) {
                continue;
            }
            let kept = self.store.recall(KIND, &head.stream)?;
            let current = kept.filter(|derived| derived.number == head.head.number);
            let summary = match current.and_then(|derived| self.read(&head.stream, &derived.body)) {
                Some(summary) => Some(summary),
                None => self.summarise(&head.stream, now)?,
            };
            summaries.extend(summary);
        }
        Ok(summaries)
    }

    /// Throws away everything that was computed and computes it again from the journal.
    ///
    /// # Errors
    ///
    /// The world fails; what is missing then is computed when it is asked for.
    pub fn rebuild(&self, now: Timestamp) -> Result<usize, AppProblem> {
        self.store.forget_all_derived()?;
        self.states().clear();
        self.orders().clear();
        self.work().clear();
        self.rebuild_index()?;
        Ok(self.incidents(now)?.len())
    }

    /// Computes the summary of a stream and keeps it.
    pub(crate) fn summarise(&self, stream: &str, now: Timestamp) -> Result<Option<Summary>, AppProblem> {
        let state = self.state(stream)?;
        let Some(summary) = self.summary(stream, &state, now) else { return Ok(None) };
        let body = serde_json::json!({
            "rulebook": self.rulebook().version().to_string(),
            "code_name": summary.code_name,
            "opened_at": summary.opened_at.to_string(),
            "closed": summary.closed,
            "next_due": summary.next_due.map(|due| due.to_string()),
        });
        let derived = Derived { number: state.number, body: body.to_string().into_bytes() };
        match self.store.remember(KIND, stream, derived) {
            // It is only kept to be found sooner: whoever cannot write, or has no room, computes it again.
            Ok(()) | Err(_) => Ok(Some(summary)),
        }
    }

    fn summary(&self, stream: &str, state: &State, now: Timestamp) -> Option<Summary> {
        let opened = state.opened.as_ref()?;
        let rulebook = self.rulebook();
        let picture = incident::picture::picture(
            &rulebook,
            &state.situation(state.clock(now)),
            incident::picture::Options::default(),
        );
        let next_due = picture
            .assessment
            .obligations
            .iter()
            // A term on the clock of an exercise is none on the clock on the wall.
            .filter(|_| state.exercise.is_none())
            .filter(|obligation| !matches!(obligation.standing, Standing::Met | Standing::Waived))
            .filter_map(|obligation| match &obligation.due {
                Due::Dated(deadline) => Some(deadline.at()),
                Due::Pending(_) | Due::WithoutUndueDelay { .. } => None,
            })
            .min();
        Some(Summary {
            stream: stream.to_owned(),
            code_name: opened.code_name.clone(),
            opened_at: opened.at,
            closed: state.closed_at.is_some(),
            next_due,
        })
    }

    /// Whether what was kept of a stream says that it is closed, as far as an entry.
    pub(crate) fn is_known_closed(&self, stream: &str, number: u64) -> bool {
        let kept = self.store.recall(KIND, stream).ok().flatten();
        let body = kept.filter(|derived| derived.number == number).map(|derived| derived.body);
        let body = body.and_then(|body| serde_json::from_slice::<serde_json::Value>(&body).ok());
        body.is_some_and(|body| body["closed"] == true)
    }

    /// A summary as it was kept, unless it follows other rules.
    fn read(&self, stream: &str, body: &[u8]) -> Option<Summary> {
        let body: serde_json::Value = serde_json::from_slice(body).ok()?;
        if body["rulebook"].as_str()? != self.rulebook().version().to_string() {
            return None;
        }
        let moment = |key: &str| body[key].as_str().map(str::parse).transpose().ok();
        Some(Summary {
            stream: stream.to_owned(),
            code_name: body["code_name"].as_str()?.to_owned(),
            opened_at: moment("opened_at")??,
            closed: body["closed"].as_bool()?,
            next_due: moment("next_due")?,
        })
    }
}
