//! From text to a situation.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use calendar::Start;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use law::{Capacity, Regime, Truth, Use};

use super::facts::{self, Slot, nearest, table};
use super::problem::{Form, SituationProblem, Wrong};
use super::tree::{TWICE, Tree};
use super::{Situation, Times, decided};
use crate::fact::{Fact, FactKey, Facts, Kind, Value, Worth};

/// In which form a situation is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JSON (RFC 8259).
    Json,
    /// TOML 1.0.
    Toml,
}

/// What reading needs besides the text.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The moment of the run, for a situation that names none.
    pub now: Timestamp,
    /// The zone of times without an offset and of bare days.
    pub zone: &'a TimeZone,
    /// The ids of the rules that can be filed under.
    pub rules: &'a [&'a str],
    /// The names of the events that terms run from.
    pub events: &'a [&'a str],
}

/// The event that `facts.fix_available` gives (CRA art. 14(2)(c)).
const FIX: &str = "corrective-measure-available";

/// The keys of a situation.
const KEYS: [&str; 9] =
    ["id", "at", "profile", "jurisdiction", "facts", "times", "filed", "agreements", "decided"];

/// Whether the incident touches what agreements are about; what is null nobody looked at.
fn agreements(tree: Option<&Tree>) -> Result<BTreeMap<String, Truth>, SituationProblem> {
    let mut agreements = BTreeMap::new();
    for (agreement, value) in table(tree, "agreements")? {
        let touched = decided::boolean(&format!("agreements.{agreement}"), value)?;
        agreements.extend(touched.map(|touched| (agreement.clone(), Truth::from_bool(touched))));
    }
    Ok(agreements)
}

/// A row with one of these keys is a published case; its other keys are for people.
const MARKS_A_CASE: [&str; 2] = ["expected", "basis"];

impl Reader<'_> {
    /// Reads one situation.
    ///
    /// # Errors
    ///
    /// The first mistake, with the key it is about.
    pub fn read(&self, text: &[u8], format: Format) -> Result<Situation, SituationProblem> {
        let text = std::str::from_utf8(text).map_err(|error| SituationProblem {
            line: Some(line_at(text, error.valid_up_to())),
            ..SituationProblem::at("", Wrong::NotText)
        })?;
        if text.trim_start_matches('\u{feff}').trim().is_empty() {
            return Err(SituationProblem::at("", Wrong::Empty));
        }
        let tree = match format {
            Format::Json => serde_json::from_str(text).map_err(|error| {
                if error.is_eof() {
                    let cut_off = SituationProblem::at("", Wrong::CutOff);
                    return SituationProblem { line: Some(error.line()), ..cut_off };
                }
                let message = error.to_string();
                // The library repeats the place at the end; it has its own field here.
                let message =
                    message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
                unreadable(message, error.line())
            })?,
            Format::Toml => toml::from_str(text).map_err(|error| {
                let line = error.span().map_or(1, |span| line_at(text.as_bytes(), span.start));
                unreadable(error.message(), line)
            })?,
        };
        let id = read_id(&tree)?;
        self.situation(&tree, id.clone()).map_err(|problem| SituationProblem { id, ..problem })
    }

    fn situation(&self, tree: &Tree, id: Option<String>) -> Result<Situation, SituationProblem> {
        let Tree::Table(entries) = tree else {
            return Err(SituationProblem::at("", Wrong::WrongForm { expected: Form::Table }));
        };
        let get = |key: &str| entries.iter().find(|(name, _)| name == key).map(|(_, value)| value);
        if !entries.iter().any(|(key, _)| MARKS_A_CASE.contains(&key.as_str()))
            && let Some((key, _)) = entries.iter().find(|(key, _)| !KEYS.contains(&key.as_str()))
        {
            let problem = Wrong::UnknownKey { nearest: nearest(key, KEYS) };
            return Err(SituationProblem::at(key, problem));
        }
        let mut facts = facts::read(self, get("facts"))?;
        let at = match get("at").map(|tree| Slot::new("at", tree).start(self)).transpose()?.flatten() {
            Some(at) => self.moment(at),
            None => when(&facts, FactKey::Date).map_or(self.now, |date| self.moment(date)),
        };
        let profile = self.profile(get("profile"), &mut facts)?;
        let jurisdiction = match get("jurisdiction") {
            Some(tree) => Slot::new("jurisdiction", tree).text()?.map(jurisdiction).transpose()?.flatten(),
            None => None,
        };
        let country = match (profile.country, jurisdiction) {
            (Some(country), Some(other)) if country != other => {
                let with = "profile.country".to_owned();
                return Err(SituationProblem::at("jurisdiction", Wrong::Conflict { with }));
            }
            (country, other) => country.or(other),
        };
        Ok(Situation {
            id,
            at,
            country,
            capacities: profile.capacities,
            not_capacities: profile.not_capacities,
            open_capacities: profile.open_capacities,
            employees: profile.employees,
            times: self.times(get("times"), &facts, at)?,
            filed: self.filed(get("filed"), &facts)?,
            filed_again: self.filed_again(get("filed"))?,
            agreements: agreements(get("agreements"))?,
            decided: decided::read(self, get("decided"), &facts)?,
            facts,
        })
    }

    fn profile(&self, tree: Option<&Tree>, facts: &mut Facts) -> Result<Profile, SituationProblem> {
        let mut profile = Profile::default();
        for (key, value) in table(tree, "profile")? {
            let path = format!("profile.{key}");
            let slot = Slot::new(&path, value);
            match key.as_str() {
                "role" => same_fact(facts, FactKey::Role, &slot, &path)?,
                "sector" => same_fact(facts, FactKey::Sector, &slot, &path)?,
                "country" => {
                    profile.country = slot.text()?.map(|text| known_country(text, &path)).transpose()?;
                }
                "capacities" => profile.capacities = capacities(&slot)?,
                "not_capacities" => profile.not_capacities = capacities(&slot)?,
                "open_capacities" => profile.open_capacities = capacities(&slot)?,
                "entity" => same_fact(facts, FactKey::Entity, &slot, &path)?,
                "employees" => profile.employees = slot.number()?,
                "turnover_eur" => turnover(facts, &slot, &path)?,
                other => {
                    const KNOWN: [&str; 9] = [
                        "role",
                        "sector",
                        "entity",
                        "country",
                        "capacities",
                        "not_capacities",
                        "open_capacities",
                        "employees",
                        "turnover_eur",
                    ];
                    let nearest = nearest(other, KNOWN);
                    return Err(SituationProblem::at(path, Wrong::UnknownKey { nearest }));
                }
            }
        }
        Ok(profile)
    }

    fn times(&self, tree: Option<&Tree>, facts: &Facts, at: Timestamp) -> Result<Times, SituationProblem> {
        let mut times = Times::default();
        for (key, value) in table(tree, "times")? {
            let path = format!("times.{key}");
            let slot = Slot::new(&path, value);
            match key.as_str() {
                "occurred" => times.occurred = slot.start(self)?,
                "signal" => times.signals = self.signals(&path, value)?,
                "detected" => times.detected = slot.start(self)?,
                "aware" => times.aware = slot.start(self)?,
                "classified" => times.classified = slot.start(self)?,
                "asked" => times.asked = slot.start(self)?,
                "investigated" => times.investigated = slot.start(self)?,
                other if other.starts_with("aware:") => {
                    let regime = regime(&path, &other["aware:".len()..])?;
                    times.aware_under.extend(slot.start(self)?.map(|at| (regime, at)));
                }
                other => match other.strip_prefix("event:") {
                    Some(name) if name == FIX || self.events.contains(&name) => {
                        times.events.extend(slot.start(self)?.map(|at| (name.to_owned(), at)));
                    }
                    _ => {
                        return Err(SituationProblem::at(
                            path,
                            Wrong::UnknownKey { nearest: nearest_time(other) },
                        ));
                    }
                },
            }
        }
        // Of a range the longest counts: an unknown hour never lengthens a term.
        let since = most(facts, FactKey::HoursSinceAware).and_then(|hours| {
            at.checked_sub(SignedDuration::try_from_secs_f64(hours * 3600.0).ok()?).ok().map(Start::Moment)
        });
        times.aware = same_time(times.aware, when(facts, FactKey::Aware).or(since), "aware")?;
        times.classified = same_time(times.classified, when(facts, FactKey::Classified), "classified")?;
        if let Some(fix) = when(facts, FactKey::FixAvailable) {
            times.events.entry(FIX.to_owned()).or_insert(fix);
        }
        Ok(times)
    }

    fn signals(&self, path: &str, tree: &Tree) -> Result<Vec<Start>, SituationProblem> {
        let items = match tree {
            Tree::List(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        let mut signals = Vec::new();
        for item in items {
            signals.extend(Slot::new(path, item).start(self)?);
        }
        Ok(signals)
    }

    fn filed(&self, tree: Option<&Tree>, facts: &Facts) -> Result<BTreeMap<String, Start>, SituationProblem> {
        let mut filed = BTreeMap::new();
        let trust = facts.ask(Use::Triggers).is_one_of(FactKey::Entity, &["tsp", "tsp_nonqualified"]);
        // Cbw art. 27(2): the report of a trust service provider stands in the place of the ordinary one.
        let report = if trust.truth == Truth::Yes { "cbw-27-2" } else { "cbw-27-1" };
        for (key, fact) in
            [("dora-19-4-a", FactKey::InitialSubmitted), (report, FactKey::NotificationSubmitted)]
        {
            filed.extend(when(facts, fact).map(|at| (key.to_owned(), at)));
        }
        for (rule, value) in table(tree, "filed")? {
            let path = format!("filed.{rule}");
            if !self.rules.contains(&rule.as_str()) {
                let nearest = nearest(rule, self.rules.iter().copied());
                return Err(SituationProblem::at(path, Wrong::UnknownRule { nearest }));
            }
            let first = match value {
                Tree::List(items) => items.first().unwrap_or(&Tree::Null),
                one => one,
            };
            if let Some(at) = Slot::new(&path, first).start(self)?
                && filed.insert(rule.clone(), at).is_some_and(|earlier| earlier != at)
            {
                return Err(SituationProblem::at(path, Wrong::Conflict { with: "facts".to_owned() }));
            }
        }
        Ok(filed)
    }

    /// The last of several submissions under one rule, in the order in which they were made.
    fn filed_again(&self, tree: Option<&Tree>) -> Result<BTreeMap<String, Start>, SituationProblem> {
        let mut again = BTreeMap::new();
        for (rule, value) in table(tree, "filed")? {
            let Tree::List(items) = value else { continue };
            let path = format!("filed.{rule}");
            for item in items.iter().skip(1) {
                let at = Slot::new(&path, item).start(self)?;
                again.extend(at.map(|at| (rule.clone(), at)));
            }
        }
        Ok(again)
    }
}

#[derive(Default)]
struct Profile {
    country: Option<String>,
    capacities: Vec<Capacity>,
    not_capacities: Vec<Capacity>,
    open_capacities: Vec<Capacity>,
    employees: Option<f64>,
}

fn read_id(tree: &Tree) -> Result<Option<String>, SituationProblem> {
    let Tree::Table(entries) = tree else { return Ok(None) };
    match entries.iter().find(|(key, _)| key == "id").map(|(_, value)| value) {
        None | Some(Tree::Null) => Ok(None),
        Some(Tree::Text(id)) => Ok(Some(id.clone())),
        Some(Tree::Number(number)) => Ok(Some(number.to_string())),
        Some(_) => Err(SituationProblem::at("id", Wrong::WrongForm { expected: Form::Text })),
    }
}

fn unreadable(message: &str, line: usize) -> SituationProblem {
    let (path, what) = match message.split_once(TWICE) {
        Some((_, key)) => (key.lines().next().unwrap_or_default(), Wrong::KeyTwice),
        None => ("", Wrong::Unreadable { message: message.to_owned() }),
    };
    SituationProblem { line: Some(line), ..SituationProblem::at(path, what) }
}

fn line_at(text: &[u8], offset: usize) -> usize {
    text.iter().take(offset).filter(|byte| **byte == b'\n').count() + 1
}

/// A moment that a fact states, unless it is too uncertain to set a clock.
fn when(facts: &Facts, key: FactKey) -> Option<Start> {
    let fact = facts.get(key).filter(|fact| fact.certainty.worth(Use::Triggers) == Worth::AsSaid)?;
    match fact.value {
        Value::When(start) => Some(start),
        _ => None,
    }
}

fn most(facts: &Facts, key: FactKey) -> Option<f64> {
    let fact = facts.get(key).filter(|fact| fact.certainty.worth(Use::Triggers) == Worth::AsSaid)?;
    match fact.value {
        Value::Number { max, .. } => Some(max),
        _ => None,
    }
}

/// `NL/EU` is Dutch; `EU` alone names no country.
fn jurisdiction(text: &str) -> Result<Option<String>, SituationProblem> {
    let parts: Vec<&str> = text.split('/').map(str::trim).collect();
    let is_country = |part: &&str| part.len() == 2 && part.chars().all(|c| c.is_ascii_uppercase());
    if !parts.iter().all(is_country) {
        let wrong =
            Wrong::UnknownValue { value: super::moment::shorten(text), nearest: Some("NL".to_owned()) };
        return Err(SituationProblem::at("jurisdiction", wrong));
    }
    Ok(parts.into_iter().find(|part| *part != "EU").map(str::to_owned))
}

fn known_country(text: &str, path: &str) -> Result<String, SituationProblem> {
    if text.len() == 2 && text.chars().all(|c| c.is_ascii_uppercase()) && text != "EU" {
        return Ok(text.to_owned());
    }
    let wrong = Wrong::UnknownValue { value: super::moment::shorten(text), nearest: Some("NL".to_owned()) };
    Err(SituationProblem::at(path, wrong))
}

fn capacities(slot: &Slot<'_>) -> Result<Vec<Capacity>, SituationProblem> {
    static NAMES: LazyLock<Vec<&str>> =
        LazyLock::new(|| Capacity::ALL.iter().map(|capacity| capacity.as_str()).collect());
    let names = slot.choices(&NAMES)?.unwrap_or_default();
    Ok(names.into_iter().filter_map(Capacity::parse).collect())
}

/// A key of the profile that is a fact too: it may stand in one place or in both, but not differ.
fn same_fact(facts: &mut Facts, key: FactKey, slot: &Slot<'_>, path: &str) -> Result<(), SituationProblem> {
    let Kind::Choice(all) = key.kind() else { return Ok(()) };
    let Some(choice) = slot.choice(all)? else { return Ok(()) };
    hold_same(facts, key, Value::Choice(choice), path)
}

fn turnover(facts: &mut Facts, slot: &Slot<'_>, path: &str) -> Result<(), SituationProblem> {
    let Some(number) = slot.number()? else { return Ok(()) };
    hold_same(facts, FactKey::TurnoverEur, Value::Number { min: number, max: number }, path)
}

fn hold_same(facts: &mut Facts, key: FactKey, value: Value, path: &str) -> Result<(), SituationProblem> {
    match facts.get(key) {
        Some(fact) if fact.value != value => {
            let with = format!("facts.{}", key.as_str());
            Err(SituationProblem::at(path, Wrong::Conflict { with }))
        }
        Some(_) => Ok(()),
        None => {
            facts.hold(key, Fact { value, certainty: crate::fact::Certainty::Confirmed, known_at: None });
            Ok(())
        }
    }
}

fn same_time(
    time: Option<Start>,
    fact: Option<Start>,
    name: &str,
) -> Result<Option<Start>, SituationProblem> {
    match (time, fact) {
        (Some(time), Some(fact)) if time != fact => {
            let with = format!("facts.{name}");
            Err(SituationProblem::at(format!("times.{name}"), Wrong::Conflict { with }))
        }
        (time, fact) => Ok(time.or(fact)),
    }
}

/// The regime of `aware:<regime>`. That of the AVG is `aware` itself.
fn regime(path: &str, name: &str) -> Result<Regime, SituationProblem> {
    let apart = Regime::ALL.iter().copied().filter(|regime| *regime != Regime::Gdpr);
    apart.clone().find(|regime| regime.as_str() == name).ok_or_else(|| {
        let nearest = nearest(name, apart.map(Regime::as_str)).map(|name| format!("aware:{name}"));
        SituationProblem::at(path.to_owned(), Wrong::UnknownKey { nearest })
    })
}

fn nearest_time(name: &str) -> Option<String> {
    nearest(name, ["occurred", "signal", "detected", "aware", "classified", "asked", "investigated"])
}
