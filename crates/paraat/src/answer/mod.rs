//! The answer as JSON. `docs/situation.md` is its reference; its keys and values are a contract.

mod duties;
mod moments;
mod proposed;
mod risk;
mod stamp;

use std::borrow::Cow;

use calendar::Start;
use incident::circumstances::Ground;
use incident::picture::{Options, Picture, Question, Warning};
use incident::situation::Situation;
use jiff::tz::TimeZone;
use law::{FactSet, Rulebook};
use serde::{Serialize, Serializer};

use self::duties::{Duties, Excuses};
use self::moments::{Moment, When};
use self::proposed::Proposed;
use self::risk::Risk;
use self::stamp::{InForce, Stamps};

/// Turns pictures into answers; it keeps what all answers share.
pub(crate) struct Printer<'a> {
    rulebook: &'a Rulebook,
    zone: &'a TimeZone,
    version: String,
    stamps: Stamps,
}

/// The answer to one situation.
#[derive(Serialize)]
pub(crate) struct Answer<'a> {
    id: Option<&'a str>,
    at: Moment<'a>,
    rulebook: &'a str,
    conditions: Conditions,
    risk: Risk<'a>,
    obligations: Duties<'a>,
    not_applicable: Excuses<'a>,
    questions: Vec<Asked<'a>>,
    warnings: Vec<Doubt<'a>>,
    qualifications: Vec<Qualified<'a>>,
    advice: Vec<Advised<'a>>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    adopted_proposed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    proposed: Option<Proposed<'a>>,
}

/// What is wise and no duty.
#[derive(Serialize)]
struct Advised<'a> {
    rule: &'a str,
    to: &'a str,
    because: FactNames,
    citation: Shown<&'a law::Citation>,
    version: Cow<'a, str>,
    in_force: InForce<'a>,
}

/// The truth of what regimes turn on.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Conditions {
    personal_data_breach: &'static str,
    significant_incident: &'static str,
    major_incident: &'static str,
}

/// What the criteria of the pages say of a condition, apart from what people decided.
#[derive(Serialize)]
struct Qualified<'a> {
    condition: &'static str,
    /// What follows from what is known.
    settled: &'static str,
    /// What follows when what nobody spoke of is taken not to be so.
    proposed: &'static str,
    because: Vec<Met<'a>>,
    awaits: FactNames,
}

/// Criteria that are met.
#[derive(Serialize)]
struct Met<'a> {
    criteria: &'a str,
    citation: Shown<&'a law::Citation>,
    facts: FactNames,
    version: Cow<'a, str>,
    in_force: InForce<'a>,
}

impl<'a> Qualified<'a> {
    fn of(printer: &'a Printer<'a>, qualification: &'a law::Qualification<'a>) -> Qualified<'a> {
        let met = |(criteria, facts): &(&'a law::Criteria, law::FactSet)| {
            let (version, in_force) = printer.stamps.stamp(criteria);
            Met {
                criteria: &criteria.id,
                citation: Shown(&criteria.citation),
                facts: FactNames(*facts),
                version,
                in_force,
            }
        };
        Qualified {
            condition: qualification.condition.as_str(),
            settled: qualification.finding.truth.as_str(),
            proposed: qualification.proposed.as_str(),
            because: qualification.because.iter().map(met).collect(),
            awaits: FactNames(qualification.awaits),
        }
    }
}

/// An open question.
#[derive(Serialize)]
struct Asked<'a> {
    fact: &'static str,
    settles: &'a [&'a str],
    before: Option<Moment<'a>>,
}

/// What does not fit together.
#[derive(Serialize)]
#[serde(tag = "warning", rename_all = "kebab-case")]
enum Doubt<'a> {
    AwareAfterSignal { signal: When<'a>, aware: When<'a> },
    AwareWhenInvestigated { investigated: When<'a>, aware: When<'a> },
    AwareBeforeOccurred { occurred: When<'a>, aware: When<'a> },
    InTheFuture { path: &'a str, at: When<'a> },
    FilingHourUnknown { rule: &'a str, at: When<'a> },
    NoRulesThatDay { aware: When<'a> },
    Contradiction { facts: Vec<&'static str> },
}

impl<'a> Printer<'a> {
    /// For one rulebook.
    pub(crate) fn new(rulebook: &'a Rulebook) -> Printer<'a> {
        let version = format!("sha256:{}", rulebook.version());
        Printer { rulebook, zone: rulebook.calendar().zone(), version, stamps: Stamps::of(rulebook) }
    }

    /// The answer to one situation.
    pub(crate) fn answer(
        &'a self,
        situation: &'a Situation,
        picture: &'a Picture<'a>,
        proposed: Option<&'a Picture<'a>>,
        options: Options<'_>,
    ) -> Answer<'a> {
        let conditions = &picture.conditions;
        Answer {
            id: situation.id.as_deref(),
            at: self.moment(situation.at),
            rulebook: &self.version,
            conditions: Conditions {
                personal_data_breach: conditions.personal_data_breach.truth.as_str(),
                significant_incident: conditions.significant_incident.as_str(),
                major_incident: conditions.major_incident.as_str(),
            },
            risk: Risk::of(self, &picture.risk),
            obligations: Duties { printer: self, situation, picture },
            not_applicable: Excuses { printer: self, not: &picture.assessment.not_applicable },
            questions: picture.questions.iter().map(|question| self.question(question)).collect(),
            warnings: picture.warnings.iter().map(|warning| self.doubt(warning)).collect(),
            qualifications: picture.qualified.iter().map(|it| Qualified::of(self, it)).collect(),
            advice: self.advice(situation, picture),
            adopted_proposed: options.adopt_proposed,
            proposed: proposed.map(|proposed| Proposed::of(self, situation, picture, proposed)),
        }
    }

    fn advice(&'a self, situation: &'a Situation, picture: &'a Picture<'a>) -> Vec<Advised<'a>> {
        let speaks = picture.advice.iter().filter(|advice| advice.speaks == law::Truth::Yes);
        speaks
            .map(|advice| {
                let (version, in_force) = self.stamps.stamp(advice.rule);
                Advised {
                    rule: &advice.rule.id,
                    to: wording::addressee(self.rulebook, advice.rule, situation.country.as_deref()),
                    because: FactNames(advice.facts),
                    citation: Shown(&advice.rule.citation),
                    version,
                    in_force,
                }
            })
            .collect()
    }

    fn question(&'a self, question: &'a Question<'a>) -> Asked<'a> {
        Asked {
            fact: question.ground.as_str(),
            settles: &question.settles,
            before: question.before.map(|before| self.moment(before)),
        }
    }

    fn doubt(&'a self, warning: &'a Warning) -> Doubt<'a> {
        let when = |start: &Start| self.when(*start);
        match warning {
            Warning::AwareAfterSignal { signal, aware } => {
                Doubt::AwareAfterSignal { signal: when(signal), aware: when(aware) }
            }
            Warning::AwareWhenInvestigated { investigated, aware } => {
                Doubt::AwareWhenInvestigated { investigated: when(investigated), aware: when(aware) }
            }
            Warning::AwareBeforeOccurred { occurred, aware } => {
                Doubt::AwareBeforeOccurred { occurred: when(occurred), aware: when(aware) }
            }
            Warning::InTheFuture { path, at } => Doubt::InTheFuture { path, at: when(at) },
            Warning::FilingHourUnknown { rule, at } => Doubt::FilingHourUnknown { rule, at: when(at) },
            Warning::NoRulesThatDay { aware } => Doubt::NoRulesThatDay { aware: when(aware) },
            Warning::Contradiction { grounds } => {
                Doubt::Contradiction { facts: grounds.iter().map(|ground| ground.as_str()).collect() }
            }
        }
    }
}

/// The names of facts, as files write them.
struct FactNames(FactSet);

impl Serialize for FactNames {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let grounds = self.0.iter().filter_map(Ground::from_number);
        serializer.collect_seq(grounds.map(Ground::as_str))
    }
}

/// A list that is written as another list, without holding it.
struct Mapped<'a, T, U> {
    from: &'a [T],
    to: fn(&'a T) -> U,
}

impl<'a, T, U: Serialize> Serialize for Mapped<'a, T, U> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.from.iter().map(self.to))
    }
}

/// Something that is written as it shows.
struct Shown<T>(T);

impl<T: std::fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
