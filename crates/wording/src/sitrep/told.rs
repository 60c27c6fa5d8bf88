//! The lines of each part, in the words that the pages use.

use calendar::Start;
use incident::circumstances::Ground;
use incident::fact::{Certainty, FactKey};
use incident::impact::event::Hit;
use incident::meeting::event::{MeetingPointNoted, PointKind};
use incident::state::Kept;
use incident::steering::event::Stage;
use incident::task::Task;
use incident::timeline::happened_at;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use law::{Due, Obligation, Standing};
use readiness::event::Word as _;

use super::ReportGround;
use crate::Wording;
use crate::since::short;

/// So many questions are worth asking in a report.
const QUESTIONS: usize = 3;

pub(super) struct Told<'a> {
    pub(super) wording: &'a Wording,
    pub(super) ground: &'a ReportGround<'a>,
}

impl Told<'_> {
    fn zone(&self) -> &TimeZone {
        self.ground.rulebook.calendar().zone()
    }

    /// What is established and what was marked for the summary, what happened first first; then what was said in the
    /// last meeting.
    pub(super) fn happened(&self) -> Vec<String> {
        let (w, state) = (self.wording, self.ground.state);
        let mut lines: Vec<(Timestamp, String)> = Vec::new();
        let moment = |start: Start| self.ground.rulebook.moment_of(start);
        for change in state.steering.stages.iter().filter(|change| change.stage == Stage::Crisis) {
            lines.push((moment(change.at), self.at(change.at, &w.text("sitrep-crisis"))));
        }
        let contested: Vec<FactKey> = state.conflicts().iter().map(|conflict| conflict.fact).collect();
        for (key, statements) in state.facts.iter().filter(|(key, _)| !contested.contains(key)) {
            for said in statements.current().filter(|said| said.certainty == Certainty::Confirmed) {
                let at = said.happened_at.unwrap_or(said.known_at);
                let fact = format!("{}: {}", w.fact(*key), w.value(*key, &said.value, self.zone()));
                lines.push((moment(at), self.at(at, &short(&fact))));
            }
        }
        for starred in self.ground.starred {
            let at = happened_at(&starred.event).map_or(Start::Moment(starred.recorded_at), |when| when.0);
            let line = w.log_line(&starred.event, self.ground.rulebook, self.zone());
            lines.push((moment(at), self.at(at, &short(&line))));
        }
        lines.sort();
        let said = self.said_last(&[PointKind::Fact]).into_iter().filter(|point| point.said.task.is_none());
        let said = said.map(|point| w.with_share(&short(&point.said.text)));
        lines.into_iter().map(|(_, line)| line).chain(said).collect()
    }

    /// What sources contradict each other about, what is held without being sure, what was assumed in the last meeting,
    /// and what is worth finding out.
    pub(super) fn unknown(&self) -> Vec<String> {
        let (w, state) = (self.wording, self.ground.state);
        let conflicts = state.conflicts();
        let mut lines: Vec<String> = conflicts
            .iter()
            .map(|conflict| w.told("now-conflict", [("fact", w.fact(conflict.fact))]))
            .collect();
        for (key, statements) in &state.facts {
            if conflicts.iter().any(|conflict| conflict.fact == *key) {
                continue;
            }
            let unsure = statements.current().filter(|said| !is_established(said.certainty));
            lines.extend(unsure.map(|said| {
                let value = short(&w.value(*key, &said.value, self.zone()));
                format!("{}: {value} ({})", w.fact(*key), w.certainty(said.certainty))
            }));
        }
        let points = self.said_last(&[PointKind::Assumption, PointKind::Unknown]);
        lines.extend(points.into_iter().map(|point| self.point(point)));
        let held =
            |ground| matches!(ground, Ground::Fact(key) if self.ground.situation.facts.get(key).is_some());
        let open = self.ground.picture.questions.iter().map(|question| question.ground);
        lines.extend(open.filter(|ground| !held(*ground)).take(QUESTIONS).map(|ground| w.question(ground)));
        lines
    }

    /// How many people, and what was said to be hit, may be, or is not.
    pub(super) fn affected(&self) -> Vec<String> {
        let (w, facts) = (self.wording, &self.ground.situation.facts);
        let persons = [FactKey::Persons, FactKey::PersonsApprox, FactKey::DataCategories];
        let persons = persons.into_iter().filter_map(|key| {
            let fact = facts.get(key).filter(|fact| fact.certainty != Certainty::Refuted)?;
            let value = short(&w.value(key, &fact.value, self.zone()));
            Some(format!("{}: {value} ({})", w.fact(key), w.certainty(fact.certainty)))
        });
        let hits = Hit::ALL.iter().filter_map(|hit| {
            let named = self.ground.state.impacts.stated().filter(|kept| kept.said.hit == *hit);
            let names: Vec<String> =
                named.map(|kept| format!("{} ({})", kept.said.name, w.word(kept.said.on))).collect();
            (!names.is_empty()).then(|| short(&format!("{}: {}", w.word(*hit), names.join("; "))))
        });
        persons.chain(hits).collect()
    }

    /// What still limits the harm, and the decisions, the last first, with what they did.
    pub(super) fn measures(&self) -> Vec<String> {
        let (w, state) = (self.wording, self.ground.state);
        let lasting = state.containments.lasting().map(|(_, one)| {
            let said = &one.taken.said;
            let gaps = [
                ("act", w.word(said.act)),
                ("system", short(&said.system)),
                ("from", w.start(said.from.0, self.zone())),
            ];
            w.told("sitrep-containment", gaps)
        });
        let decisions = state.decisions.all().rev().map(|(number, decision)| {
            let effect = decision.effect().map_or_else(|| w.text("decision-not-reviewed"), |it| w.word(it));
            let what = short(&decision.taken.said.what);
            w.told("sitrep-decision", [("number", number.to_string()), ("what", what), ("effect", effect)])
        });
        let ransom = state.ransom.decided.last();
        let ransom = ransom.map(|kept| w.told("change-ransom", [("choice", w.word(kept.said.choice))]));
        lasting.chain(ransom).chain(decisions).collect()
    }

    /// The work that is open, the soonest first, with what was last said of it in a meeting.
    pub(super) fn actions(&self) -> Vec<String> {
        let (w, rulebook, state) = (self.wording, self.ground.rulebook, self.ground.state);
        let mut open: Vec<(&String, &Task)> = state.tasks.iter().filter(|(_, task)| task.is_open()).collect();
        let due = |task: &Task| task.due_at.map_or(Timestamp::MAX, |due| rulebook.end_of(due));
        open.sort_by_key(|(_, task)| (due(task), task.number));
        let line = |(id, task): (&String, &Task)| {
            let late = task.is_late(rulebook, self.ground.situation.at);
            let by_when = task.due_at.map(|due| w.start(due, self.zone()));
            let told = [Some(short(task.in_hands_of())), by_when, late.then(|| w.standing(Standing::Missed))];
            let told: Vec<String> = told.into_iter().flatten().filter(|part| !part.is_empty()).collect();
            let said = self.said_of(id).map(|text| format!(": {}", short(text))).unwrap_or_default();
            w.with_share(&format!("{} ({}){said}", short(&task.title), told.join(", ")))
        };
        open.into_iter().map(line).collect()
    }

    /// The duties: what has a date first, what was done last.
    pub(super) fn filings(&self) -> Vec<String> {
        let buckets = self.ground.picture.buckets();
        let all = [
            &buckets.dated,
            &buckets.undated,
            &buckets.pending,
            &buckets.met,
            &buckets.possible,
            &buckets.waived,
        ];
        all.into_iter().flatten().map(|obligation| self.owed(obligation)).collect()
    }

    fn owed(&self, obligation: &Obligation<'_>) -> String {
        let (w, rulebook, situation) = (self.wording, self.ground.rulebook, self.ground.situation);
        let duty = w.order(rulebook, obligation.rule, situation.country.as_deref());
        let standing = w.standing(obligation.standing);
        let how = match (&obligation.due, obligation.standing) {
            (_, Standing::Waived | Standing::Possible) => standing,
            _ if obligation.filed.is_some() => {
                let filing = self.ground.state.filings.iter().rev().find(|it| it.rule == obligation.rule.id);
                let reference = filing.and_then(|filing| filing.reference.as_deref());
                let done = w.by_when(rulebook, obligation, situation.at);
                reference.map_or(done.clone(), |reference| format!("{done} ({})", short(reference)))
            }
            // A report is read later: there is no "in five hours" in it.
            (Due::Dated(deadline), standing) => {
                let due = w.told("sitrep-due", [("due", w.deadline(deadline, self.zone()))]);
                match standing {
                    Standing::Missed => format!("{due} ({})", w.standing(standing)),
                    _ => due,
                }
            }
            (Due::WithoutUndueDelay { .. }, _) => w.text("due-undated"),
            (Due::Pending(_), _) => w.by_when(rulebook, obligation, situation.at),
        };
        format!("{duty}: {how}")
    }

    /// How it may go on, as the last meeting that spoke of it saw it.
    pub(super) fn outlook(&self) -> Vec<String> {
        let cases = [PointKind::BestCase, PointKind::LikelyCase, PointKind::WorstCase];
        let mut points = self.said_last(&cases);
        points.sort_by_key(|point| (point.said.kind, point.number));
        points.into_iter().map(|point| self.point(point)).collect()
    }

    /// What was said of some kinds in the last meeting in which anything of them was.
    fn said_last(&self, kinds: &[PointKind]) -> Vec<&Kept<MeetingPointNoted>> {
        let said = self.ground.state.meetings.all().rev().map(|(_, meeting)| {
            meeting.points.iter().filter(|point| kinds.contains(&point.said.kind)).collect::<Vec<_>>()
        });
        said.into_iter().find(|points| !points.is_empty()).unwrap_or_default()
    }

    /// What was last said of a task in a meeting.
    fn said_of(&self, task: &str) -> Option<&str> {
        let mut points = self.ground.state.meetings.all().flat_map(|(_, meeting)| &meeting.points);
        let about = points.rfind(|point| point.said.task.as_deref() == Some(task));
        about.map(|point| point.said.text.as_str())
    }

    fn point(&self, point: &Kept<MeetingPointNoted>) -> String {
        let text = self.wording.with_share(&short(&point.said.text));
        format!("{}: {text}", self.wording.word(point.said.kind))
    }

    fn at(&self, at: Start, text: &str) -> String {
        format!("{}: {text}", self.wording.start(at, self.zone()))
    }
}

fn is_established(certainty: Certainty) -> bool {
    matches!(certainty, Certainty::Confirmed | Certainty::Refuted)
}
