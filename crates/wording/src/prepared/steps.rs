//! The steps of runbooks, and the roles of people, in words: for pages and for paper alike.

use law::Rulebook;
use readiness::contact::event::ContactKind;
use readiness::prepared::Prepared;
use readiness::runbook::event::RunbookStep;
use readiness::team::event::Role;

use crate::Wording;

impl Wording {
    /// What is to be known before a step is taken: for whom it is, and who may do it without asking.
    pub fn step_notes(&self, step: &RunbookStep, prepared: &Prepared) -> Vec<String> {
        let mandate = step.mandate.map(|act| {
            let may =
                prepared.roles().filter(|(_, role)| role.may(act)).map(|(_, role)| self.role_title(role));
            let may: Vec<String> = may.collect();
            let key = if may.is_empty() { "runbook-mandate-nobody" } else { "runbook-mandate" };
            self.format(key, [("act", self.word(act).into()), ("who", may.join(", ").into())])
        });
        step.when_insured.then(|| self.text("runbook-when-insured")).into_iter().chain(mandate).collect()
    }

    /// What belongs to a step, in lists with a heading each: what to do and what to leave, what proves it, which duties it
    /// answers, and whom it tells.
    pub fn step_lists(
        &self,
        step: &RunbookStep,
        rulebook: &Rulebook,
        country: &str,
    ) -> Vec<(String, Vec<String>)> {
        let words = |kinds: &[ContactKind]| kinds.iter().map(|kind| self.word(*kind)).collect();
        let rules = step.filings.iter().filter_map(|id| rulebook.rule(id));
        let filings = rules.map(|rule| self.order(rulebook, rule, Some(country)));
        let lists = [
            ("runbook-dos", lines(&step.dos)),
            ("runbook-donts", lines(&step.donts)),
            ("runbook-evidence", lines(&step.evidence)),
            ("runbook-filings", filings.collect()),
            ("runbook-messages", words(&step.messages)),
        ];
        let lists = lists.into_iter().filter(|(_, lines)| !lines.is_empty());
        lists.map(|(key, lines)| (self.text(key), lines)).collect()
    }

    /// Which roles a contact holds, and then for which they stand in.
    pub fn roles_of(&self, contact: u32, prepared: &Prepared) -> Vec<String> {
        let holds = |role: &Role| role.held.iter().any(|held| held.person == Some(contact));
        let stands_in = |role: &Role| role.held.iter().any(|held| held.deputy == Some(contact));
        let roles = || prepared.roles().map(|(_, role)| role);
        let held = roles().filter(|role| holds(role)).map(|role| self.role_title(role));
        let deputy = roles().filter(|role| !holds(role) && stands_in(role));
        let deputy =
            deputy.map(|role| self.format("contact-stands-in", [("role", self.role_title(role).into())]));
        held.chain(deputy).collect()
    }
}

/// The lines of a text of which each says one thing.
fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).filter(|line| !line.trim().is_empty()).collect()
}
