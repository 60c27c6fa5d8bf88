//! A row of the register in words: the same on the page, in tables and on paper.

use calendar::Start;
use incident::fact::{FactKey, Value};
use jiff::tz::TimeZone;
use law::Truth;
use wording::Wording;

use super::{Breach, Measure, Reported};

/// The columns in their order, by the ends of the keys of their names.
pub const REGISTER_COLUMNS: [&str; 15] = [
    "name",
    "breach",
    "occurred",
    "detected",
    "aware",
    "nature",
    "data",
    "persons",
    "effects",
    "measures",
    "risk",
    "authority",
    "people",
    "processor",
    "closed",
];

/// A breach in words: a cell for each of the columns.
pub type RegisterRow = [String; 15];

/// What makes sentences of a breach.
struct Row<'a> {
    breach: &'a Breach,
    w: &'a Wording,
    zone: &'a TimeZone,
    name: &'a dyn Fn(&str) -> String,
}

impl Breach {
    /// It in words; `name` says what a person is called.
    pub fn row(&self, w: &Wording, zone: &TimeZone, name: &dyn Fn(&str) -> String) -> RegisterRow {
        let row = Row { breach: self, w, zone, name };
        [
            row.code_name(),
            w.text(match self.is_breach {
                Truth::Yes => "register-breach-yes",
                Truth::No => "register-breach-no",
                Truth::Unknown => "register-breach-unknown",
            }),
            row.moment(self.occurred),
            row.moment(self.detected),
            row.moment(self.aware),
            row.nature(),
            row.facts(&[FactKey::DataCategories]),
            row.persons(),
            row.effects(),
            row.measures(),
            row.risk(),
            row.reported(&self.authority),
            row.people(),
            row.processor(),
            self.closed_at.map_or_else(|| w.text("register-open"), |at| w.moment(at, zone)),
        ]
    }
}

impl Row<'_> {
    fn code_name(&self) -> String {
        let name = self.breach.code_name.clone();
        if self.breach.is_partial { self.w.format("register-partial", [("name", name.into())]) } else { name }
    }

    fn moment(&self, start: Option<Start>) -> String {
        start.map_or_else(|| self.w.text("register-unknown"), |start| self.w.start(start, self.zone))
    }

    /// A fact with how sure it is; nothing when it is unknown and nobody says that it is contested.
    fn fact(&self, key: FactKey) -> Option<String> {
        if self.breach.contested.contains(&key) {
            return Some(self.w.format("register-contested", [("fact", self.w.fact(key).into())]));
        }
        let fact = self.breach.fact(key)?;
        let value = self.w.value(key, &fact.value, self.zone);
        let gaps = [("value", value.into()), ("certainty", self.w.certainty(fact.certainty).into())];
        Some(self.w.format("register-fact", gaps))
    }

    fn facts(&self, keys: &[FactKey]) -> String {
        let said: Vec<String> = keys.iter().filter_map(|key| self.fact(*key)).collect();
        self.or_unknown(&said)
    }

    fn or_unknown(&self, said: &[String]) -> String {
        if said.is_empty() { self.w.text("register-unknown") } else { said.join("; ") }
    }

    fn nature(&self) -> String {
        self.facts(&[FactKey::IncidentType, FactKey::Dimensions])
    }

    fn persons(&self) -> String {
        let said = self.fact(FactKey::Persons).or_else(|| self.fact(FactKey::PersonsApprox));
        self.or_unknown(&said.into_iter().collect::<Vec<_>>())
    }

    fn effects(&self) -> String {
        let hit = self.breach.effects.iter().map(|(name, is_suspected)| {
            let key = if *is_suspected { "register-effect-suspected" } else { "register-effect" };
            self.w.format(key, [("name", name.clone().into())])
        });
        let said = [FactKey::HarmObserved, FactKey::UnavailableHours, FactKey::FinancialLossEur];
        let facts = said.into_iter().filter(|key| self.breach.fact(*key).is_some()).map(|key| {
            let value = self.fact(key).unwrap_or_default();
            self.w
                .format("register-effect-fact", [("fact", self.w.fact(key).into()), ("value", value.into())])
        });
        self.or_unknown(&hit.chain(facts).collect::<Vec<_>>())
    }

    fn measures(&self) -> String {
        let said: Vec<String> = self.breach.measures.iter().map(|measure| self.measure(measure)).collect();
        if said.is_empty() { self.w.text("register-none") } else { said.join("; ") }
    }

    fn measure(&self, measure: &Measure) -> String {
        match measure {
            Measure::Contained { act, system, from } => self.w.format(
                "register-contained",
                [
                    ("at", self.w.start(*from, self.zone).into()),
                    ("system", system.clone().into()),
                    ("act", self.w.word(*act).into()),
                ],
            ),
            Measure::Decided { what, at } => self.w.format(
                "register-decided",
                [("at", self.w.moment(*at, self.zone).into()), ("what", what.clone().into())],
            ),
        }
    }

    fn risk(&self) -> String {
        let Some(risk) = &self.breach.risk else { return self.w.text("register-risk-open") };
        let gaps = [
            ("level", self.w.risk(Some(risk.level)).into()),
            ("reason", risk.reason.clone().into()),
            ("by", (self.name)(&risk.by).into()),
            ("at", self.w.moment(risk.at, self.zone).into()),
        ];
        self.w.format("register-risk", gaps)
    }

    fn reported(&self, reported: &Reported) -> String {
        let w = self.w;
        match reported {
            Reported::Made { at, reference, delay_reason } => {
                let mut said = w.format("register-made", [("at", w.start(*at, self.zone).into())]);
                for (key, text) in [("register-reference", reference), ("register-late", delay_reason)] {
                    if let Some(text) = text {
                        said = format!("{said} {}", w.format(key, [("text", text.clone().into())]));
                    }
                }
                said
            }
            Reported::Withdrawn { at, withdrawn_at, reason } => w.format(
                "register-withdrawn",
                [
                    ("at", w.start(*at, self.zone).into()),
                    ("until", w.start(*withdrawn_at, self.zone).into()),
                    ("reason", reason.clone().into()),
                ],
            ),
            Reported::Waived { ground, approved_by, by, at } => {
                let decided = w.format(
                    "register-waived",
                    [
                        ("ground", ground.clone().into()),
                        ("by", (self.name)(by).into()),
                        ("at", w.moment(*at, self.zone).into()),
                    ],
                );
                let approved = (!approved_by.is_empty())
                    .then(|| w.format("waiver-approved", [("by", approved_by.clone().into())]));
                [Some(decided), approved].into_iter().flatten().collect::<Vec<_>>().join(" ")
            }
            Reported::Owed { due_at: Some(due) } => {
                w.format("register-owed", [("due", w.moment(*due, self.zone).into())])
            }
            Reported::Owed { due_at: None } => w.text("register-owed-undated"),
            Reported::Possible => w.text("register-possible"),
            Reported::NotAsked if self.breach.risk.is_some() => w.text("register-not-asked-risk"),
            Reported::NotAsked => w.text("register-not-asked"),
        }
    }

    fn people(&self) -> String {
        let reported = self.reported(&self.breach.people);
        match self.breach.people_told.filter(|_| !self.breach.people.is_made()) {
            Some(at) => self.w.format("register-told", [("at", self.w.start(at, self.zone).into())]),
            None => reported,
        }
    }

    fn processor(&self) -> String {
        let role = self.breach.fact(FactKey::Role).map(|fact| &fact.value);
        let at_processor = self.breach.fact(FactKey::BreachAtProcessor);
        if let Some(Value::Choice("processor" | "controller_and_processor")) = role {
            let reported = self.reported(&self.breach.controller);
            return self.w.format("register-we-are-processor", [("reported", reported.into())]);
        }
        match at_processor.map(|fact| &fact.value) {
            Some(Value::Bool(true)) => {
                self.fact(FactKey::BreachAtProcessor).map_or_else(String::new, |said| {
                    self.w.format("register-at-processor", [("said", said.into())])
                })
            }
            Some(_) => self.w.text("register-no-processor"),
            None => self.w.text("register-unknown"),
        }
    }
}
