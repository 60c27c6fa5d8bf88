//! How an incident stands, in words that several places use: its pages, and the picture on paper.

use calendar::Start;
use incident::picture::{Picture, Risk};
use incident::state::State;
use incident::steering::event::Stage;
use jiff::tz::TimeZone;

use crate::Wording;

impl Wording {
    /// How grave an incident is, and since when: `crisis, sinds vr 2 juli 2021, 18:30`. An incident that is neither
    /// less nor more says since when it is open.
    pub fn incident_phase(&self, state: &State, zone: &TimeZone) -> String {
        let opened = state.opened.as_ref().map(|opened| Start::Moment(opened.at));
        let (key, since) = match (state.closed_at, state.steering.stage()) {
            (Some(_), _) => ("bar-closed", opened),
            (None, Stage::Crisis) => ("bar-crisis", state.steering.since()),
            (None, Stage::Disruption) => ("bar-disruption", state.steering.since()),
            (None, Stage::Incident) => ("bar-incident", opened),
        };
        let since = since.map(|since| self.start(since, zone)).unwrap_or_default();
        self.format(key, [("since", since.into())])
    }

    /// How the risk for people stands: decided, else proposed, else undetermined.
    pub fn risk_held(&self, risk: &Risk<'_>) -> String {
        match (risk.decided, risk.proposal.level) {
            (Some(decided), _) => {
                self.format("now-risk-decided", [("decided", self.risk(Some(decided)).into())])
            }
            (None, Some(level)) => {
                self.format("now-risk-proposed", [("proposed", self.risk(Some(level)).into())])
            }
            (None, None) => self.text("now-risk-undetermined"),
        }
    }

    /// What to look out for: a decision that may no longer fit first, then what does not fit together.
    pub fn picture_warnings(&self, picture: &Picture<'_>, zone: &TimeZone) -> Vec<String> {
        let risk = match (picture.risk.reopened, picture.risk.stale) {
            (true, _) => Some(self.text("risk-is-reopened")),
            (false, true) => Some(self.text("risk-is-stale")),
            (false, false) => None,
        };
        let doubts = picture.warnings.iter().map(|warning| self.warning(warning, zone));
        risk.into_iter().chain(doubts).collect()
    }
}

/// The beginning of a text that is longer than so many letters.
pub fn cut_short(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let kept: String = text.chars().take(letters.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}
