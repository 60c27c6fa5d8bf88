//! What a director reads on a phone: at most 120 words, whatever happened.

use incident::decision::event::DecisionTaken;
use incident::fact::FactKey;
use incident::picture::Picture;
use incident::sitrep::event::SitrepPart;
use incident::situation::Situation;
use incident::state::State;
use jiff::Timestamp;
use law::{Due, Rulebook};

use crate::Wording;
use crate::duty::addressee;

/// More words nobody reads who is asked for a decision in a lift.
pub const MOST_WORDS: usize = 120;

/// So many deadlines are named.
const DEADLINES: usize = 2;

/// A part of the page: its heading, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardPart {
    /// Which part, as the end of the key of its heading.
    pub part: &'static str,
    /// The heading.
    pub heading: String,
    /// The lines.
    pub lines: Vec<String>,
}

/// What the page is made of.
#[derive(Clone, Copy)]
pub struct BoardView<'a> {
    /// The incident.
    pub state: &'a State,
    /// What follows from it.
    pub picture: &'a Picture<'a>,
    /// What is known of it.
    pub situation: &'a Situation,
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// What changed since the reader last looked, newest first.
    pub changes: &'a [String],
    /// The moment.
    pub now: Timestamp,
}

/// The parts in their order, each with the most words that it may have. With the headings they are fewer than
/// [`MOST_WORDS`] in both languages; a test counts them.
const PARTS: [(&str, usize); 8] = [
    ("what", 15),
    ("since", 8),
    ("how-bad", 15),
    ("doing", 15),
    ("deadlines", 15),
    ("asked", 12),
    ("line", 8),
    ("changed", 12),
];

impl Wording {
    /// What the board reads: what, since when, how bad, what is done, what is due, what is asked of them, whom they
    /// speak with, what changed. A part about which there is nothing to say is left out.
    pub fn board(&self, view: &BoardView<'_>) -> Vec<BoardPart> {
        let parts = PARTS.map(|(part, most)| {
            let lines = match part {
                "what" => self.board_what(view),
                "since" => self.board_since(view),
                "how-bad" => self.board_how_bad(view),
                "doing" => self.board_doing(view),
                "deadlines" => self.board_deadlines(view),
                "asked" => self.board_asked(view),
                "line" => board_line(view),
                _ => view.changes.to_vec(),
            };
            let heading = self.text(&format!("board-{part}"));
            BoardPart { part, heading, lines: within(lines, most) }
        });
        parts.into_iter().filter(|part| !part.lines.is_empty()).collect()
    }

    fn board_what(&self, view: &BoardView<'_>) -> Vec<String> {
        let zone = view.rulebook.calendar().zone();
        let kind = view.situation.facts.get(FactKey::IncidentType);
        let kind = kind.map(|fact| {
            let value = self.value(FactKey::IncidentType, &fact.value, zone);
            let gaps = [("what", value.into()), ("certainty", self.certainty(fact.certainty).into())];
            self.format("board-kind", gaps)
        });
        let stages = view.state.steering.stages.iter().rev();
        let criteria = stages.flat_map(|change| change.criteria.first()).next().cloned();
        let said: Vec<String> = kind.into_iter().chain(criteria).collect();
        if said.is_empty() { vec![self.text("board-what-unknown")] } else { said }
    }

    /// Since it happened, as far as anybody knows; else since it was seen.
    fn board_since(&self, view: &BoardView<'_>) -> Vec<String> {
        let times = &view.situation.times;
        let opened = view.state.opened.as_ref().map(|opened| calendar::Start::Moment(opened.at));
        let since = times.occurred.or(times.detected).or(times.known_since()).or(opened);
        since.map(|since| self.start(since, view.rulebook.calendar().zone())).into_iter().collect()
    }

    fn board_how_bad(&self, view: &BoardView<'_>) -> Vec<String> {
        let stage = self.word(view.state.steering.stage());
        let persons = view.situation.facts.get(FactKey::Persons).map(|fact| {
            let zone = view.rulebook.calendar().zone();
            self.fact_line(FactKey::Persons, Some(fact), zone)
        });
        let (key, level) = match view.picture.risk.decided {
            Some(level) => ("board-risk-decided", Some(level)),
            None => ("board-risk-proposed", view.picture.risk.proposal.level),
        };
        let is_about_people = view.picture.conditions.personal_data_breach.truth != law::Truth::No;
        let risk = is_about_people.then(|| self.format(key, [("risk", self.risk(level).into())]));
        std::iter::once(format!("{stage}.")).chain(persons).chain(risk).collect()
    }

    fn board_doing(&self, view: &BoardView<'_>) -> Vec<String> {
        let aim = view.state.steering.direction.as_ref().map(|kept| kept.said.aim.clone());
        let lasting = view.state.containments.lasting().count();
        let measures = (lasting > 0).then(|| self.format("board-measures", [("n", (lasting as f64).into())]));
        let decided = view.state.decisions.last().map(|(_, decision)| &decision.taken.said);
        let decided = decided
            .map(|DecisionTaken { what, .. }| self.format("board-decided", [("what", what.clone().into())]));
        aim.into_iter().chain(measures).chain(decided).collect()
    }

    /// Only what the law sets: the moment that an attacker names is none.
    fn board_deadlines(&self, view: &BoardView<'_>) -> Vec<String> {
        let zone = view.rulebook.calendar().zone();
        let country = view.situation.country.as_deref();
        let dated = view.picture.buckets().dated;
        let lines = dated.iter().filter_map(|obligation| {
            let Due::Dated(deadline) = &obligation.due else { return None };
            let left = if deadline.is_past(view.now) {
                self.late(view.now.duration_since(deadline.at()))
            } else {
                self.left(deadline.at().duration_since(view.now))
            };
            let gaps = [
                ("to", addressee(view.rulebook, obligation.rule, country).into()),
                ("due", self.deadline(deadline, zone).into()),
                ("left", left.into()),
            ];
            Some(self.format("board-deadline", gaps))
        });
        let mut seen = Vec::new();
        for line in lines {
            if !seen.contains(&line) {
                seen.push(line);
            }
        }
        seen.truncate(DEADLINES);
        seen
    }

    /// What the last situation report asked, and a decision on a ransom that nobody took.
    fn board_asked(&self, view: &BoardView<'_>) -> Vec<String> {
        let report = view.state.situation_reports.last().map(|(_, report)| &report.said.parts);
        let asked = report.into_iter().flatten().filter(|part| part.part == SitrepPart::Asked);
        let asked: Vec<String> = asked.flat_map(|part| part.lines.clone()).collect();
        let ransom = &view.state.ransom;
        let waits = !ransom.demands.is_empty() && ransom.decided.is_empty();
        let waits = waits.then(|| self.text("board-ransom"));
        let all: Vec<String> = waits.into_iter().chain(asked).collect();
        if all.is_empty() { vec![self.text("board-nothing")] } else { all }
    }
}

/// Between management and the team: whom they speak with.
fn board_line(view: &BoardView<'_>) -> Vec<String> {
    let said = view.state.steering.direction.as_ref().map(|kept| &kept.said);
    let line = said.map(|said| if said.management.is_empty() { &said.leader } else { &said.management });
    line.cloned().into_iter().collect()
}

/// As many of the lines as so many words allow; the last one is cut where they end.
fn within(lines: Vec<String>, most: usize) -> Vec<String> {
    let mut left = most;
    let mut kept = Vec::new();
    for line in lines {
        let words: Vec<&str> = line.split_whitespace().collect();
        if words.is_empty() {
            continue;
        }
        if left == 0 {
            break;
        }
        let cut = words.len() > left;
        let mut text = words[..words.len().min(left)].join(" ");
        if cut {
            text = format!("{}…", text.trim_end_matches(['.', ',', ';', ':']));
        }
        left -= words.len().min(left);
        kept.push(text);
    }
    kept
}
