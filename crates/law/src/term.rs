//! A term that holds in place of the ordinary one, under conditions of its own.
//!
//! RTS 2025/301 art. 5 has two of them: who classifies late has four hours from then on (paragraph 2), and what falls
//! on a day off may wait until noon of the next working day, but not for a bank (paragraphs 4 to 6).

use calendar::{Counting, Period, deadline};

use crate::rule::{DueBlock, Provision};
use crate::{Anchor, Circumstances, Condition, FactSet, Finding, Rule, Rulebook, Truth, Use};

/// Another term of a rule, or another way to count it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// What every block has.
    pub provision: Provision,
    /// The rule.
    pub of: String,
    /// All of these must be established: a longer term is an excuse.
    pub when: Vec<Condition>,
    /// Any of these takes it away once it is established; while it is open, it is awaited.
    pub unless: Vec<Condition>,
    /// It holds only when something happened later than this.
    pub once: Option<Once>,
    /// The term.
    pub due: Option<DueBlock>,
    /// How it is counted.
    pub counted: Option<Counting>,
}

/// Something that happened after a period had passed: "niet binnen 24 uur … maar in een later stadium".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Once {
    /// What happened.
    pub happened: Anchor,
    /// Later than so long ...
    pub later_than: Period,
    /// ... after this.
    pub after: Anchor,
}

/// The term that a rule has in some circumstances.
pub(crate) struct Applied<'a> {
    pub(crate) due: Option<&'a DueBlock>,
    pub(crate) counted: Counting,
    /// The facts that decided which term holds.
    pub(crate) facts: FactSet,
    /// Open conditions that would take the term away.
    pub(crate) awaits: Vec<Condition>,
}

impl<'a> Applied<'a> {
    /// Applies every term of a rule that holds, in the order of their ids.
    pub(crate) fn to(rule: &'a Rule, circumstances: &Circumstances, rulebook: &Rulebook) -> Applied<'a> {
        let due = rule.due.as_ref();
        let mut applied = Applied {
            due,
            counted: due.map_or_else(Counting::default, |due| due.counted),
            facts: FactSet::EMPTY,
            awaits: Vec::new(),
        };
        for term in &rule.terms {
            applied.apply(rule, term, circumstances, rulebook);
        }
        applied
    }

    fn apply(&mut self, rule: &Rule, term: &'a Term, circumstances: &Circumstances, rulebook: &Rulebook) {
        if term.once.as_ref().is_some_and(|once| !once.is_so(rule, circumstances, rulebook)) {
            return;
        }
        let found = |condition: &Condition| circumstances.finding(*condition, Use::Excuses);
        let holds = Finding::all(term.when.iter().map(found));
        if holds.truth != Truth::Unknown {
            self.facts = self.facts.union(holds.facts);
        }
        if holds.truth != Truth::Yes {
            return;
        }
        let undone = Finding::any(term.unless.iter().map(found));
        if undone.truth == Truth::Yes {
            self.facts = self.facts.union(undone.facts);
            return;
        }
        let open = |condition: &&Condition| found(condition).truth == Truth::Unknown;
        self.awaits.extend(term.unless.iter().filter(open));
        if let Some(due) = &term.due {
            self.due = Some(due);
            self.counted = due.counted;
        }
        self.counted = term.counted.unwrap_or(self.counted);
    }
}

impl Once {
    fn is_so(&self, rule: &Rule, circumstances: &Circumstances, rulebook: &Rulebook) -> bool {
        let start = |anchor| circumstances.start(rule, anchor, rulebook);
        let (Some(happened), Some(start)) = (start(&self.happened), start(&self.after)) else {
            return false;
        };
        let limit = deadline(start, self.later_than, Counting::Clock, rulebook.calendar());
        // Of a bare day the first second counts, as everywhere: not knowing the hour lengthens nothing.
        limit.is_ok_and(|limit| limit.is_past(rulebook.moment_of(happened)))
    }
}
