//! The pages and the things to do, in one table: a line for each. Its name is a sentence, and the other words by which
//! people look for it are the sentence with `-also` behind that key.

use wording::Wording;

/// A page, or something to do.
pub(super) struct Place {
    /// Its path in the table of routes; `{id}` is the incident that somebody is in.
    pub(super) path: &'static str,
    /// Where on the page, if not at its top.
    pub(super) part: &'static str,
    /// The key of its name, without `place-`.
    key: &'static str,
    pub(super) kind: PlaceKind,
}

/// What somebody wants there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PlaceKind {
    /// To do something.
    Act,
    /// To look at something.
    Look,
}

impl Place {
    /// What people call it.
    pub(super) fn name(&self, w: &Wording) -> String {
        w.text(&format!("place-{}", self.key))
    }

    /// Other words by which they look for it.
    pub(super) fn also(&self, w: &Wording) -> String {
        w.text(&format!("place-{}-also", self.key))
    }

    /// Whether it belongs to an incident.
    pub(super) fn is_of_incident(&self) -> bool {
        self.path.contains("{id}")
    }
}

const fn act(path: &'static str, part: &'static str, key: &'static str) -> Place {
    Place { path, part, key, kind: PlaceKind::Act }
}

const fn look(path: &'static str, key: &'static str) -> Place {
    Place { path, part: "", key, kind: PlaceKind::Look }
}

/// All of them, in the order in which they are offered.
pub(super) const PLACES: &[Place] = &[
    act("/incidents/{id}/facts", "", "record-fact"),
    act("/incidents/{id}/tasks", "", "add-task"),
    act("/incidents/{id}/stakeholders", "", "tell-people"),
    act("/incidents/{id}/log", "", "write-note"),
    act("/incidents/{id}/meetings", "", "open-meeting"),
    act("/incidents/{id}/decisions", "", "take-decision"),
    act("/incidents/{id}/situation-reports/new", "", "report-situation"),
    act("/incidents/{id}/messages/new", "", "begin-message"),
    act("/incidents/{id}/corrections", "", "corrections"),
    act("/incidents/{id}/rumours/new", "", "write-rumour"),
    act("/incidents/{id}/costs/new", "", "write-cost"),
    act("/incidents/{id}/suppliers", "#add", "name-supplier"),
    act("/incidents/{id}/controllers/numbers", "", "count-controllers"),
    act("/incidents/{id}/callout", "", "call-out"),
    act("/incidents/{id}/course/escalate", "", "make-crisis"),
    act("/incidents/{id}/handovers/draft", "", "hand-over"),
    act("/incidents/{id}/paper", "", "type-paper"),
    act("/incidents/{id}/files", "", "keep-file"),
    act("/incidents/{id}/moments", "", "record-moment"),
    act("/incidents/{id}/timeline/summary", "", "summarise"),
    act("/incidents/{id}/evaluation/lessons/new", "", "write-lesson"),
    act("/incidents/{id}/evaluation/improvements/new", "", "agree-improvement"),
    act("/incidents/{id}/as-of", "", "as-of"),
    act("/incidents/{id}/timeline", "#export", "take-timeline"),
    look("/incidents/{id}", "now"),
    look("/incidents/{id}/facts", "facts"),
    look("/incidents/{id}/duties", "duties"),
    look("/incidents/{id}/suppliers", "suppliers"),
    look("/incidents/{id}/controllers", "controllers"),
    look("/incidents/{id}/tasks", "tasks"),
    look("/incidents/{id}/costs", "costs"),
    look("/incidents/{id}/evaluation", "evaluation"),
    look("/incidents/{id}/log", "log"),
    look("/incidents/{id}/timeline", "timeline"),
    look("/incidents/{id}/steer", "steer"),
    look("/incidents/{id}/messages", "messages"),
    look("/incidents/{id}/calls", "calls"),
    look("/incidents/{id}/meetings", "meetings"),
    look("/incidents/{id}/decisions", "decisions"),
    look("/incidents/{id}/situation-reports", "situation-reports"),
    look("/incidents/{id}/rumours", "rumours"),
    look("/incidents/{id}/questions", "questions-desk"),
    look("/incidents/{id}/questions/lines", "answer-lines"),
    look("/incidents/{id}/questions/faq", "faq"),
    look("/incidents/{id}/speaking", "speaking"),
    look("/incidents/{id}/ransom", "ransom"),
    look("/incidents/{id}/channels", "channels"),
    look("/incidents/{id}/shifts", "shifts"),
    look("/incidents/{id}/handovers", "handovers"),
    look("/incidents/{id}/board", "board"),
    look("/incidents/{id}/risk", "risk"),
    look("/incidents/{id}/significance", "significance"),
    look("/incidents/{id}/files", "files"),
    look("/incidents/{id}/hurry", "hurry"),
    look("/incidents/{id}/picture", "picture"),
    act("/start", "", "start"),
    look("/", "incidents"),
    look("/improvements", "improvements"),
    look("/register", "register"),
    look("/trends", "trends"),
    look("/prepare", "prepare"),
    look("/prepare/rules", "which-rules"),
    look("/prepare/contacts", "contacts"),
    look("/prepare/team", "team"),
    look("/prepare/runbooks", "runbooks"),
    look("/prepare/agreements", "agreements"),
    look("/prepare/inventory", "inventory"),
    look("/prepare/prevention", "prevention"),
    look("/prepare/paper", "print"),
    look("/account", "account"),
];

#[cfg(test)]
mod tests {
    use wording::{Lang, Wording};

    use super::PLACES;
    use crate::routes::ROUTES;

    #[test]
    fn every_place_is_a_page_that_there_is_with_a_name_and_other_words_in_both_languages() {
        for place in PLACES {
            let is_there = ROUTES.iter().any(|route| route.method == "get" && route.path == place.path);
            assert!(is_there, "{}", place.path);
            for lang in Lang::ALL {
                let w = Wording::new(lang);
                for key in [format!("place-{}", place.key), format!("place-{}-also", place.key)] {
                    assert!(w.find(&key, []).is_some_and(|words| !words.is_empty()), "{key} {lang:?}");
                }
            }
        }
    }
}
