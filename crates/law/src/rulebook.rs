//! The rules that were loaded, checked against each other.

mod check;
mod definitions;
mod proposed;

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{Calendar, Start};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;

use crate::page::{Blocks, Front, PageProblem, Place, Quotation, What, read_blocks, split};
use crate::rule::Version;
use crate::{Anchor, Capacity, Condition, Exception, Force, Indicator, LeftToPeople, Recipient, Rule};

/// A file of the rulebook, as it was found.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path, with forward slashes, as people will see it in errors.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// One page: what it quotes and where it comes from.
#[derive(Clone, Debug)]
pub struct Page {
    /// The path it was loaded from.
    pub file: Arc<str>,
    /// Its first heading.
    pub title: String,
    /// The quoted passages, in order.
    pub quotations: Vec<Quotation>,
    /// The questions that it leaves to people.
    pub left_to_people: Vec<LeftToPeople>,
}

/// Who receives what in which country.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// The recipient of the rules, by id.
    pub recipient: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The usual abbreviation.
    pub short: String,
    /// The full name, in the country's language.
    pub name: String,
    /// Where this is laid down.
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAuthorities {
    authority: Vec<Authority>,
}

/// All rules, exceptions and indicators, with their pages, the calendar and the definitions.
#[derive(Clone, Debug)]
pub struct Rulebook {
    pages: BTreeMap<Arc<str>, Page>,
    rules: Vec<Rule>,
    exceptions: Vec<Exception>,
    indicators: Vec<Indicator>,
    authorities: Vec<Authority>,
    definitions: BTreeMap<&'static str, String>,
    calendar: Calendar,
    version: Version,
}

impl Rulebook {
    /// Loads a rulebook. The order of the files does not matter.
    ///
    /// # Errors
    ///
    /// Every mistake in every file, in the order of places; with one mistake nothing loads.
    pub fn load(files: &[SourceFile]) -> Result<Rulebook, Vec<PageProblem>> {
        let mut draft = Draft::default();
        let mut problems = Vec::new();
        for file in files {
            if let Err(found) = draft.add(file) {
                problems.extend(found);
            }
        }
        // Of a rulebook with broken pages, references to what stands on them say nothing.
        if problems.is_empty() {
            draft.attach_readings(&mut problems);
            check::references(&draft, &mut problems);
        }
        let calendar_broken = problems.iter().any(|problem| matches!(problem.what, What::Calendar(_)));
        if draft.calendar.is_none() && !calendar_broken {
            let place = Place { file: "calendars/nl.toml".into(), line: 1 };
            problems.push(PageProblem { place, what: What::MissingKey { key: "calendars/nl.toml".into() } });
        }
        problems.sort_by(|a, b| a.place.cmp(&b.place));
        match (draft.calendar.take(), problems.is_empty()) {
            (Some(calendar), true) => Ok(draft.finish(calendar)),
            _ => Err(problems),
        }
    }

    /// Every rule, by id and date, also those that are not law.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter()
    }

    /// The rules that can make duties on a day.
    pub(crate) fn rules_on(&self, day: Date) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |rule| rule.force == Force::Law && rule.in_force.on(day))
    }

    /// The rule with this id; of several versions the latest.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().rfind(|rule| rule.id == id)
    }

    /// Every exception, by id and date.
    pub fn exceptions(&self) -> impl Iterator<Item = &Exception> {
        self.exceptions.iter()
    }

    /// The exception with this id; of several versions the latest.
    pub fn exception(&self, id: &str) -> Option<&Exception> {
        self.exceptions.iter().rfind(|exception| exception.id == id)
    }

    /// The indicators that may feed a proposal, by id.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.indicators.iter().filter(|indicator| matches!(indicator.force, Force::Law | Force::Guidance))
    }

    /// The page from which a block was loaded.
    pub fn page(&self, place: &Place) -> Option<&Page> {
        self.pages.get(&place.file)
    }

    /// Every page, by path.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        self.pages.values()
    }

    /// The authority that is the recipient in a country.
    pub fn authority(&self, recipient: Recipient, country: &str) -> Option<&Authority> {
        self.authorities.iter().find(|a| a.recipient == recipient.as_str() && a.country == country)
    }

    /// The definition of a condition, in Dutch, as `conditions.md` gives it.
    pub fn definition(&self, condition: Condition) -> &str {
        self.definitions.get(condition.as_str()).map_or("", String::as_str)
    }

    /// The calendar by which terms are counted.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The hash over the content of all files, their cases aside, whatever their order: the same version means
    /// the same rules, dates, calendar, definitions and authorities.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The day of a moment, in the calendar's zone.
    pub fn day_of(&self, start: Start) -> Date {
        match start {
            Start::Day(day) => day,
            Start::Moment(at) => self.calendar.zone().to_datetime(at).date(),
        }
    }

    /// The moment by which something that is due on a day must be done: a day without an hour lasts until its end.
    pub fn end_of(&self, due: Start) -> Timestamp {
        match due {
            Start::Moment(at) => at,
            Start::Day(day) => day.tomorrow().map_or(Timestamp::MAX, |next| self.moment_of(Start::Day(next))),
        }
    }

    /// The moment of a start: a day without an hour counts from its first second.
    pub fn moment_of(&self, start: Start) -> Timestamp {
        match start {
            Start::Moment(at) => at,
            Start::Day(day) => day
                .to_zoned(self.calendar.zone().clone())
                .map_or(Timestamp::MIN, |start_of_day| start_of_day.timestamp()),
        }
    }

    /// The names of the events that terms run from.
    pub fn events(&self) -> impl Iterator<Item = &str> {
        let anchors = self.rules.iter().flat_map(|rule| {
            let second = rule.due.as_ref().and_then(|due| due.or.as_ref()).map(|(_, after)| after);
            rule.after.iter().chain(second)
        });
        anchors.filter_map(|anchor| match anchor {
            Anchor::Event(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// Whether any rule that can make duties holds on a day.
    pub fn covers(&self, day: Date) -> bool {
        self.rules_on(day).next().is_some()
    }

    /// What may set rules aside on a day: exceptions, and rules that displace or are named as displacing.
    pub(crate) fn displacers_on(&self, day: Date) -> impl Iterator<Item = Displacer<'_>> {
        let exceptions = self
            .exceptions
            .iter()
            .filter(move |exception| exception.force == Force::Law && exception.in_force.on(day))
            .map(|e| Displacer { id: &e.id, on: e.on, when: &e.when, unless: &[], rules: ids(&e.displaces) });
        let rules = self.rules_on(day).map(|r| Displacer {
            id: &r.id,
            on: r.on,
            when: &r.when,
            unless: &r.unless,
            rules: ids(&r.displaces),
        });
        exceptions.chain(rules).filter_map(|mut displacer| {
            let yields = |rule: &&Rule| rule.displaced_by.iter().any(|by| by == displacer.id);
            displacer.rules.extend(self.rules.iter().filter(yields).map(|rule| rule.id.as_str()));
            (!displacer.rules.is_empty()).then_some(displacer)
        })
    }
}

fn ids(ids: &[String]) -> Vec<&str> {
    ids.iter().map(String::as_str).collect()
}

/// A provision that goes before rules where it applies.
#[derive(Debug)]
pub(crate) struct Displacer<'a> {
    pub(crate) id: &'a str,
    pub(crate) on: Capacity,
    pub(crate) when: &'a [Condition],
    pub(crate) unless: &'a [Condition],
    pub(crate) rules: Vec<&'a str>,
}

/// What has been read so far.
#[derive(Default)]
struct Draft {
    pages: BTreeMap<Arc<str>, Page>,
    blocks: Blocks,
    authorities: Vec<Authority>,
    definitions: BTreeMap<&'static str, String>,
    calendar: Option<Calendar>,
    /// The hash of each file that was read.
    contents: Vec<Version>,
}

impl Draft {
    fn add(&mut self, file: &SourceFile) -> Result<(), Vec<PageProblem>> {
        let name: Arc<str> = file.path.as_str().into();
        let at = |line: usize, what: What| {
            vec![PageProblem { place: Place { file: Arc::clone(&name), line }, what }]
        };
        let text = std::str::from_utf8(&file.bytes).map_err(|error| {
            let line = file.bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            at(line, What::NotText)
        })?;
        if file.path.ends_with(".cases.toml") {
            return Ok(());
        }
        self.contents.push(Version::of([text]));
        if file.path.ends_with("calendars/nl.toml") {
            self.calendar = Some(Calendar::parse(text).map_err(|problem| at(1, What::Calendar(problem)))?);
            return Ok(());
        }
        if file.path.ends_with("authorities.toml") {
            let raw: RawAuthorities = crate::page::read_toml(text).map_err(|(line, what)| at(line, what))?;
            self.authorities.extend(raw.authority);
            return Ok(());
        }
        if file.path.ends_with("conditions.md") {
            self.definitions = definitions::read(text).map_err(|(line, what)| at(line, what))?;
            return Ok(());
        }
        if file.path.ends_with(".md") { self.add_page(&name, text) } else { Ok(()) }
    }

    fn add_page(&mut self, name: &Arc<str>, text: &str) -> Result<(), Vec<PageProblem>> {
        let at = |line: usize, what: What| {
            vec![PageProblem { place: Place { file: Arc::clone(name), line }, what }]
        };
        let parts = split(text).map_err(|(line, what)| at(line, what))?;
        let front = Front::read(&parts.front).map_err(|(line, what)| at(line + 1, what))?;
        if front.checked.how == crate::CheckedHow::Literal && parts.quotations.is_empty() {
            return Err(at(1, What::NothingQuoted));
        }
        let blocks = read_blocks(name, &front, &parts)?;
        self.blocks.rules.extend(blocks.rules);
        self.blocks.exceptions.extend(blocks.exceptions);
        self.blocks.indicators.extend(blocks.indicators);
        self.blocks.readings.extend(blocks.readings);
        let page = Page {
            file: Arc::clone(name),
            title: parts.title,
            quotations: parts.quotations,
            left_to_people: blocks.left_to_people,
        };
        self.pages.insert(Arc::clone(name), page);
        Ok(())
    }

    fn attach_readings(&mut self, problems: &mut Vec<PageProblem>) {
        for reading in std::mem::take(&mut self.blocks.readings) {
            let mut known = false;
            for rule in self.blocks.rules.iter_mut().filter(|rule| rule.id == reading.of) {
                known = true;
                rule.readings.push(reading.clone());
            }
            if !known {
                let ids = self.blocks.rules.iter().map(|rule| rule.id.as_str());
                problems.push(check::unknown_rule(&reading.place, "of", &reading.of, ids));
            }
        }
    }

    fn finish(self, calendar: Calendar) -> Rulebook {
        let Blocks { mut rules, mut exceptions, mut indicators, .. } = self.blocks;
        rules.sort_by(|a, b| (&a.id, a.in_force.from).cmp(&(&b.id, b.in_force.from)));
        rules.iter_mut().for_each(|rule| rule.readings.sort_by_key(|reading| reading.counted.as_str()));
        exceptions.sort_by(|a, b| (&a.id, a.in_force.from).cmp(&(&b.id, b.in_force.from)));
        indicators.sort_by(|a, b| (&a.id, a.in_force.from).cmp(&(&b.id, b.in_force.from)));
        Rulebook {
            pages: self.pages,
            rules,
            exceptions,
            indicators,
            authorities: self.authorities,
            definitions: self.definitions,
            calendar,
            version: Version::of_all(self.contents),
        }
    }
}
