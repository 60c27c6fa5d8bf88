//! Prints of an incident: no more is on them than whoever prints them may see.

use documents::Document;
use incident::event::Event;
use incident::state::{Recorded, State};
use jiff::Timestamp;
use wording::{Lang, Wording};

use crate::{AppProblem, View};

/// More decisions do not fit on a page with everything else.
const MOST_DECISIONS: usize = 12;

impl View<'_> {
    /// An incident on one page, as it is at a moment. Nothing when there is none.
    ///
    /// # Errors
    ///
    /// As [`App::trial`].
    pub fn incident_picture(
        &self,
        stream: &str,
        lang: Lang,
        now: Timestamp,
    ) -> Result<Option<Document>, AppProblem> {
        let state = self.state(stream)?;
        if state.opened.is_none() {
            return Ok(None);
        }
        let wording = Wording::new(lang);
        let decisions = self.decisions(stream, &state, &wording)?;
        let incident = documents::Incident {
            state: &state,
            situation: &state.situation(now),
            rulebook: &self.app.rulebook(),
            organisation: &self.app.named(&wording)?,
            decisions: &decisions,
            wording: &wording,
        };
        Ok(Some(documents::picture(&incident)?))
    }

    /// The chain of custody of a piece of evidence, to be signed. Nothing when there is no such piece.
    ///
    /// # Errors
    ///
    /// As [`App::trial`].
    pub fn custody_sheet(
        &self,
        stream: &str,
        evidence: &str,
        lang: Lang,
        now: Timestamp,
    ) -> Result<Option<Document>, AppProblem> {
        let state = self.state(stream)?;
        let Some(piece) = state.evidence.get(evidence) else { return Ok(None) };
        let (wording, access) = (Wording::new(lang), self.app.access()?);
        let piece = documents::Piece {
            id: evidence,
            evidence: piece,
            keeper: access.name(&piece.by),
            state: &state,
            rulebook: &self.app.rulebook(),
            organisation: &self.app.named(&wording)?,
            wording: &wording,
            now,
        };
        Ok(Some(documents::custody(&piece)?))
    }

    /// What was decided in an incident and still stands, the last first, each with when and by whom.
    fn decisions(&self, stream: &str, state: &State, w: &Wording) -> Result<Vec<String>, AppProblem> {
        let (access, zone) = (self.app.access()?, self.app.law().calendar().zone());
        let decided = self.recorded(stream, 0)?.into_iter().rev().filter(|recorded| {
            is_decision(&recorded.event) && !state.withdrawals.contains_key(&recorded.number)
        });
        let line = |recorded: Recorded| {
            let what = w.log_line(&recorded.event, &self.app.rulebook(), zone);
            let who = access.name(&recorded.actor).to_owned();
            let said = w.format("log-by", [("who", who.into()), ("what", what.into())]);
            format!("{}: {said}", w.moment(recorded.recorded_at, zone))
        };
        Ok(decided.take(MOST_DECISIONS).map(line).collect())
    }
}

/// Whether people decided something that others must know.
fn is_decision(event: &Event) -> bool {
    let is_of_its_own = matches!(
        event,
        Event::AwarenessSet(_)
            | Event::IncidentEscalated(_)
            | Event::IncidentDeescalated(_)
            | Event::IncidentClosed(_)
            | Event::IncidentReopened(_)
    );
    is_of_its_own || wording::log_kind(event) == "decision"
}
