//! What came of calling: who was reached, whose deputy it is, who waits, and who calls whom.

use std::collections::BTreeMap;

use incident::callout::event::CallOutcome;
use incident::callout::{Callout, Summoned};
use incident::event::CallMade;
use incident::state::Kept;

use super::person::Reading;
use crate::room::Room;

/// What came of calling.
pub(super) struct Told {
    pub(super) reached: Vec<Line>,
    pub(super) passed: Vec<Line>,
    /// Deputies whose turn it is not.
    pub(super) waiting: Vec<Line>,
    /// Every caller with whom they call.
    pub(super) tree: Vec<(String, Vec<String>)>,
}

/// Somebody, and what is to be said of them.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) href: String,
}

/// How many were reached, in words: `4 van 7 bereikt`.
pub(super) fn count(room: &Room, callout: &Callout) -> Vec<String> {
    let w = room.wording();
    let all = callout.first_choices().count();
    let open = callout.to_call(room.now).iter().filter(|call| call.instead_of.is_none()).count();
    let in_person =
        callout.first_choices().filter(|person| person.outcome() == Some(CallOutcome::Reached)).count();
    let covered = all - open;
    let gaps = [("n", covered.to_string().into()), ("all", all.to_string().into())];
    let mut said = vec![w.format("callout-count", gaps)];
    let others = covered.saturating_sub(in_person);
    said.extend((others > 0).then(|| w.format("callout-count-others", [("n", others.into())])));
    let before = callout.people.iter().filter(|person| is_from_before(callout, person)).count();
    said.extend((before > 0).then(|| w.format("callout-count-before", [("n", before.into())])));
    said
}

/// Whether somebody was reached when the team was called out before, and not since.
fn is_from_before(callout: &Callout, person: &Summoned) -> bool {
    let last = person.calls.last().filter(|_| person.is_settled());
    last.is_some_and(|call| call.number < callout.begun.number)
}

impl Reading<'_> {
    pub(super) fn told(&self) -> Told {
        let deputies = self.callout.deputies();
        let mut told =
            Told { reached: Vec::new(), passed: Vec::new(), waiting: Vec::new(), tree: self.tree() };
        for person in &self.callout.people {
            let last = person.calls.last().filter(|_| person.is_settled());
            told.reached.extend(last.map(|call| self.line(person, self.call_in_words(person, call))));
        }
        for person in self.callout.first_choices().filter(|person| !person.is_settled()) {
            let Some(deputies) = deputies.get(person.id()) else { continue };
            if self.room.now >= self.callout.passes_at(person) || deputies.iter().any(|it| it.is_settled()) {
                told.passed.push(self.line(person, self.passed(person, deputies)));
            } else {
                told.waiting.extend(deputies.iter().map(|deputy| self.line(deputy, self.waiting(person))));
            }
        }
        told
    }

    fn line(&self, person: &Summoned, text: String) -> Line {
        let said = &person.summons.said;
        let name =
            if said.role.is_empty() { said.name.clone() } else { format!("{}, {}", said.name, said.role) };
        Line { name, text, href: self.address(person) }
    }

    /// What came of a call: when, by whom, what was said.
    pub(super) fn call_in_words(&self, person: &Summoned, call: &Kept<CallMade>) -> String {
        let (w, said) = (self.room.wording(), &call.said);
        let key = match said.outcome {
            CallOutcome::Reached => "callout-reached",
            CallOutcome::NotReached => "callout-not-reached",
            CallOutcome::TakenOver => "callout-taken-over",
        };
        let gaps = [
            ("at", w.start(said.at.0, self.room.site.zone()).into()),
            ("by", said.by.clone().into()),
            ("over", said.taken_over_by.clone().into()),
        ];
        let note =
            (!said.note.is_empty()).then(|| w.format("callout-note", [("note", said.note.clone().into())]));
        let before = is_from_before(self.callout, person).then(|| w.text("callout-before"));
        let all = std::iter::once(w.format(key, gaps)).chain(note).chain(before);
        all.collect::<Vec<_>>().join(" ")
    }

    /// Why it is the deputy's turn, and what came of that.
    fn passed(&self, person: &Summoned, deputies: &[&Summoned]) -> String {
        let w = self.room.wording();
        let minutes = self.callout.begun.said.deputy_after_minutes;
        let mut said = vec![match person.tries() {
            0 => w.format("callout-passed-uncalled", [("minutes", minutes.into())]),
            tries => w.format("callout-passed", [("minutes", minutes.into()), ("n", tries.into())]),
        }];
        said.extend(deputies.iter().map(|deputy| {
            let key = match deputy.outcome() {
                Some(CallOutcome::Reached | CallOutcome::TakenOver) => "callout-deputy-reached",
                Some(CallOutcome::NotReached) => "callout-deputy-not-reached",
                None => "callout-deputy-uncalled",
            };
            w.format(key, [("deputy", deputy.name().to_owned().into())])
        }));
        said.join(" ")
    }

    fn waiting(&self, person: &Summoned) -> String {
        let w = self.room.wording();
        let at = w.moment(self.callout.passes_at(person), self.room.site.zone());
        w.format("callout-waits", [("at", at.into()), ("name", person.name().to_owned().into())])
    }

    /// Who calls whom, as they were summoned.
    fn tree(&self) -> Vec<(String, Vec<String>)> {
        let w = self.room.wording();
        let mut tree: Vec<(Option<&str>, Vec<String>)> = Vec::new();
        let mut places: BTreeMap<Option<&str>, usize> = BTreeMap::new();
        for person in &self.callout.people {
            let caller = person.summons.said.called_by.as_deref();
            let at = *places.entry(caller).or_insert_with(|| {
                tree.push((caller, Vec::new()));
                tree.len() - 1
            });
            let outcome = person.outcome().map_or_else(|| w.text("callout-uncalled"), |it| w.word(it));
            tree[at].1.push(format!("{}: {outcome}", person.name()));
        }
        let calls = |caller: Option<&str>| match caller.and_then(|id| self.callout.person(id)) {
            Some(caller) => w.format("callout-tree-caller", [("name", caller.name().to_owned().into())]),
            None => w.text("callout-tree-leader"),
        };
        tree.into_iter().map(|(caller, called)| (calls(caller), called)).collect()
    }
}
