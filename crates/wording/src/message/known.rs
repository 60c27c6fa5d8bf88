//! What an incident knows of something that a text cites, and which entries say so.

use calendar::Start;
use incident::containment::event::ContainmentAct;
use incident::fact::{Certainty, Fact, FactKey, Facts, Value};
use incident::state::{State, Statements};
use readiness::event::Word as _;

use super::{Cited, Given, GivenName, Told};

/// The rule by which a breach is reported to the data protection authority: `rules/eu/avg/artikel-33.md`.
pub(crate) const REPORT: &str = "avg-33-1";

/// What a closed list calls that of which nobody said what it is.
const UNSPECIFIED: &str = "unspecified";

/// What is held of something, for a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Known {
    pub(super) held: Held,
    pub(super) certainty: Certainty,
    /// The entries that say so, in their order.
    pub(super) entries: Vec<u64>,
    /// Whether sources contradict each other about it.
    pub(super) contested: bool,
}

/// A value that a text may tell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Held {
    Nothing,
    Value(Value),
    /// What was done to limit the harm, each once.
    Acts(Vec<ContainmentAct>),
    /// What was given, in words.
    Words(String),
}

impl Known {
    /// Nothing was recorded.
    fn nothing() -> Known {
        Known { held: Held::Nothing, certainty: Certainty::Confirmed, entries: Vec::new(), contested: false }
    }

    fn recorded(held: Held, entries: Vec<u64>) -> Known {
        Known { held, entries, ..Known::nothing() }
    }

    /// Whether a text can say anything of it: it is neither unknown, nor refuted, nor contested. That a danger is
    /// not there can be said only when that was established.
    pub(super) fn can_be_said(&self) -> bool {
        match &self.held {
            Held::Nothing => false,
            Held::Words(words) => !words.is_empty(),
            Held::Value(Value::Bool(_)) => self.truth().is_some(),
            Held::Value(_) | Held::Acts(_) => self.is_asserted(),
        }
    }

    /// Yes when it is so or may well be; no when that was established. To refute it establishes the contrary.
    pub(super) fn truth(&self) -> Option<bool> {
        let Held::Value(Value::Bool(value)) = self.held else { return None };
        match self.certainty {
            _ if self.contested => None,
            Certainty::Refuted => Some(!value),
            Certainty::Confirmed => Some(value),
            Certainty::Likely | Certainty::Unconfirmed | Certainty::NotExcludable => value.then_some(true),
        }
    }

    /// The words of a closed list that hold or may hold.
    pub(super) fn words(&self) -> Vec<&'static str> {
        match &self.held {
            _ if !self.is_asserted() => Vec::new(),
            Held::Value(Value::Choice(word)) => vec![word],
            Held::Value(Value::Choices(words)) => words.clone(),
            Held::Acts(acts) => acts.iter().map(|act| act.id()).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether what the words leave out was established not to be so.
    pub(super) fn is_complete(&self) -> bool {
        let words = self.words();
        self.certainty == Certainty::Confirmed
            && matches!(self.held, Held::Value(Value::Choice(_) | Value::Choices(_)))
            && self.is_asserted()
            && !words.contains(&UNSPECIFIED)
    }

    /// The bounds of a number.
    pub(super) fn range(&self) -> Option<(f64, f64)> {
        match self.held {
            Held::Value(Value::Number { min, max }) if self.is_asserted() => Some((min, max)),
            _ => None,
        }
    }

    fn is_asserted(&self) -> bool {
        !self.contested && self.certainty != Certainty::Refuted
    }
}

/// An incident, asked for what a text cites.
pub(super) struct Ground<'a> {
    state: &'a State,
    given: &'a Given,
    facts: Facts,
    contested: Vec<FactKey>,
}

impl<'a> Ground<'a> {
    pub(super) fn new(state: &'a State, given: &'a Given) -> Ground<'a> {
        let contested = state.conflicts().iter().map(|conflict| conflict.fact).collect();
        Ground { state, given, facts: state.situation(given.now).facts, contested }
    }

    /// What is known of something.
    pub(super) fn known(&self, cited: Cited) -> Known {
        match cited {
            Cited::Fact(FactKey::Aware) => match self.state.awareness.get("avg") {
                Some(aware) => Known::recorded(when(aware.at), vec![aware.number]),
                None => Known::nothing(),
            },
            Cited::Fact(FactKey::Classified) => self.moment("classified"),
            Cited::Fact(key) => self.fact(key),
            Cited::Told(Told::Measures) => self.measures(),
            Cited::Told(Told::ReportedToAuthority) => {
                let report = self.state.filings.iter().find(|filing| filing.rule == REPORT);
                report.map_or_else(Known::nothing, |one| Known::recorded(when(one.at), vec![one.number]))
            }
            Cited::Told(moment) => self.moment(moment.as_str()),
            Cited::Given(name) => Known::recorded(self.given(name), Vec::new()),
        }
    }

    fn fact(&self, key: FactKey) -> Known {
        let Some(fact) = self.facts.get(key) else { return Known::nothing() };
        let contested = self.contested.contains(&key);
        let stated = self.state.facts.get(&key);
        let mut entries = stated.map_or_else(Vec::new, |stated| entries(stated, fact, contested));
        if entries.is_empty() {
            entries.extend(self.state.profile_number);
        }
        Known { held: Held::Value(fact.value.clone()), certainty: fact.certainty, entries, contested }
    }

    fn moment(&self, name: &str) -> Known {
        let moment = self.state.moments.get(name);
        moment.map_or_else(Known::nothing, |(number, at)| Known::recorded(when(*at), vec![*number]))
    }

    /// What was done, as far as that may be told: to watch is told to nobody, and what stands in words of its own was
    /// not written for others.
    fn measures(&self) -> Known {
        let mut acts = Vec::new();
        let mut entries = Vec::new();
        for (_, containment) in self.state.containments.all() {
            let act = containment.taken.said.act;
            if !matches!(act, ContainmentAct::Watch | ContainmentAct::Other) {
                entries.push(containment.taken.number);
                if !acts.contains(&act) {
                    acts.push(act);
                }
            }
        }
        if acts.is_empty() { Known::nothing() } else { Known::recorded(Held::Acts(acts), entries) }
    }

    fn given(&self, name: GivenName) -> Held {
        let words = match name {
            GivenName::Now => return when(Start::Moment(self.given.now)),
            GivenName::NextUpdate => return self.given.next_update.map_or(Held::Nothing, when),
            GivenName::Organisation => &self.given.organisation,
            GivenName::Incident => &self.given.incident,
            GivenName::Phone => &self.given.phone,
            GivenName::Contact => &self.given.contact,
            GivenName::Spokesperson => &self.given.spokesperson,
            GivenName::Place => &self.given.place,
            GivenName::Addressee => &self.given.own.addressee,
            GivenName::AgreedNotice => &self.given.own.agreed_notice,
            GivenName::Unanswered => &self.given.own.unanswered,
            GivenName::OwnPeople => &self.given.own.people,
            GivenName::OwnRecords => &self.given.own.records,
            GivenName::OwnKinds => &self.given.own.kinds,
        };
        Held::Words(words.trim().to_owned())
    }
}

fn when(at: Start) -> Held {
    Held::Value(Value::When(at))
}

/// The entries that say what is held: all sides while sources contradict each other.
fn entries(stated: &Statements, fact: &Fact, contested: bool) -> Vec<u64> {
    let current = stated.current();
    current
        .filter(|one| contested || (one.value == fact.value && one.certainty == fact.certainty))
        .map(|one| one.number)
        .collect()
}
