//! The rules that were loaded, checked against each other.

mod authority;
mod check;
mod definitions;
mod named;
mod own;
mod proposed;

use std::collections::BTreeMap;
use std::sync::Arc;

use calendar::{Calendar, Start};
use jiff::Timestamp;
use jiff::civil::Date;

pub use self::authority::Authority;
use crate::changelog::{self, Change};
use crate::criteria::Named;
use crate::page::{Blocks, Front, Page, PageProblem, Place, What, read_blocks, split};
use crate::rule::Version;
use crate::{
    Anchor, Capacity, Circumstances, Condition, Criteria, Exception, Force, Indicator, Provision, Recipient,
    Rule, Threshold, Truth, Use,
};

/// Where the path of a page begins that is an organisation's own.
pub const OWN_PAGES: &str = "rules.d/";

/// A file of the rulebook, as it was found.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Its path, with forward slashes, as people will see it in errors.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl SourceFile {
    /// Whether it is the log of changes. It says nothing that counts: whoever keeps a rulebook to load it again need not keep it.
    pub fn is_log(&self) -> bool {
        changelog::is_one(&self.path)
    }
}

/// All rules, exceptions and indicators, with their pages, the calendar and the definitions.
#[derive(Clone, Debug)]
pub struct Rulebook {
    pages: BTreeMap<Arc<str>, Page>,
    rules: Vec<Rule>,
    exceptions: Vec<Exception>,
    indicators: Vec<Indicator>,
    thresholds: Vec<Threshold>,
    criteria: Vec<Criteria>,
    calendars: BTreeMap<String, Calendar>,
    authorities: Vec<Authority>,
    definitions: BTreeMap<&'static str, String>,
    calendar: Calendar,
    changes: Vec<Change>,
    version: Version,
    refused: Vec<PageProblem>,
}

impl Rulebook {
    /// Loads a rulebook. The order of the files does not matter. Files whose path begins with [`OWN_PAGES`] are an
    /// organisation's own: they add duties and calendars and change nothing of the law, and one with a mistake is left
    /// out; see [`Rulebook::refused`].
    ///
    /// # Errors
    ///
    /// Every mistake in every file of the program, in the order of places; with one mistake nothing loads.
    pub fn load(files: &[SourceFile]) -> Result<Rulebook, Vec<PageProblem>> {
        let (own, files): (Vec<_>, Vec<_>) = files.iter().partition(|file| file.path.starts_with(OWN_PAGES));
        let mut draft = Draft::default();
        let mut problems = Vec::new();
        for file in files {
            if let Err(found) = draft.add(file) {
                problems.extend(found);
            }
        }
        // Of a rulebook with broken pages, references to what stands on them say nothing.
        if problems.is_empty() {
            problems.extend(draft.undefined());
            draft.attach_readings(&mut problems);
            draft.attach_terms(&mut problems);
            check::references(&draft, &mut problems);
        }
        let calendar_broken = problems.iter().any(|problem| matches!(problem.what, What::Calendar(_)));
        if draft.calendar.is_none() && !calendar_broken {
            let place = Place { file: "calendars/nl.toml".into(), line: 1 };
            problems.push(PageProblem { place, what: What::MissingKey { key: "calendars/nl.toml".into() } });
        }
        problems.sort_by(|a, b| a.place.cmp(&b.place));
        if !problems.is_empty() {
            return Err(problems);
        }
        let (mut draft, refused) = own::add(&draft, &own);
        let calendar = draft.calendar.take().ok_or_else(Vec::new)?;
        Ok(Rulebook { refused, ..draft.finish(calendar) })
    }

    /// What is wrong with pages of the organisation's own, which were left out, in the order of places.
    pub fn refused(&self) -> &[PageProblem] {
        &self.refused
    }

    /// The rules on pages of the organisation's own, by id and date.
    pub fn own_rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(|rule| rule.place.file.starts_with(OWN_PAGES))
    }

    /// Every rule, by id and date, also those that are not law.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.iter()
    }

    /// The rules that can make duties on a day.
    pub(crate) fn rules_on(&self, day: Date) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |rule| rule.force.binds() && rule.in_force.on(day))
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

    /// What was changed in the pages, as their log tells it: the newest first.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The authority that is the recipient in a country, whoever has to tell it; none where that depends on who.
    pub fn authority(&self, recipient: Recipient, country: &str) -> Option<&Authority> {
        self.authorities_of(recipient, country).find(|authority| authority.when.is_empty())
    }

    /// The authority that is the recipient in a country for somebody in these circumstances, as far as they say.
    pub fn authority_for(
        &self,
        recipient: Recipient,
        country: &str,
        circumstances: &Circumstances,
    ) -> Option<&Authority> {
        let met = |id: &String| {
            Condition::parse(id)
                .is_some_and(|when| circumstances.finding(when, Use::Triggers).truth == Truth::Yes)
        };
        self.authorities_of(recipient, country).find(|authority| authority.when.iter().all(met))
    }

    /// The conditions that decide which of several authorities is the recipient.
    pub fn conditions_of_authorities(&self) -> impl Iterator<Item = Condition> {
        self.authorities.iter().flat_map(|authority| &authority.when).filter_map(|id| Condition::parse(id))
    }

    /// Every authority, in the order of their file.
    pub fn authorities(&self) -> impl Iterator<Item = &Authority> {
        self.authorities.iter()
    }

    fn authorities_of(&self, recipient: Recipient, country: &str) -> impl Iterator<Item = &Authority> {
        self.authorities.iter().filter(move |a| a.recipient == recipient.as_str() && a.country == country)
    }

    /// Every threshold, by id and date.
    pub fn thresholds(&self) -> impl Iterator<Item = &Threshold> {
        self.thresholds.iter()
    }

    /// All criteria, by id and date.
    pub fn criteria(&self) -> impl Iterator<Item = &Criteria> {
        self.criteria.iter()
    }

    /// The threshold that a line names, as it is on a day.
    pub(crate) fn threshold_on(&self, named: &Named, day: Date) -> Option<&Threshold> {
        let Named::Thresholds(versions) = named else { return None };
        version_on(&self.thresholds[versions.clone()], day)
    }

    /// The criteria that a line names, as they are on a day.
    pub(crate) fn criteria_on(&self, named: &Named, day: Date) -> Option<&Criteria> {
        let Named::Criteria(versions) = named else { return None };
        version_on(&self.criteria[versions.clone()], day)
    }

    /// The calendar of this name, or the rulebook's own.
    pub(crate) fn calendar_of(&self, name: Option<&str>) -> &Calendar {
        name.and_then(|name| self.calendars.get(name)).unwrap_or(&self.calendar)
    }

    /// The definition of a condition, in Dutch, as `conditions.md` gives it.
    pub fn definition(&self, condition: Condition) -> &str {
        self.definitions.get(condition.as_str()).map_or("", String::as_str)
    }

    /// The calendar by which terms are counted.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The hash over the content of all files, their cases and the log of changes aside, whatever their order: the same version means
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
            let terms = rule.terms.iter().filter_map(|term| term.due.as_ref());
            let seconds =
                rule.due.iter().chain(terms).flat_map(|due| {
                    std::iter::once(&due.after).chain(due.or.as_ref().map(|(_, after)| after))
                });
            rule.after.iter().chain(seconds)
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
        // Few rules yield by themselves; whoever displaces is compared with those, and not with every rule.
        let yielding: Vec<&Rule> = self.rules.iter().filter(|rule| !rule.displaced_by.is_empty()).collect();
        exceptions.chain(rules).filter_map(move |mut displacer| {
            let yields = |rule: &&&Rule| rule.displaced_by.iter().any(|by| by == displacer.id);
            displacer.rules.extend(yielding.iter().filter(yields).map(|rule| rule.id.as_str()));
            (!displacer.rules.is_empty()).then_some(displacer)
        })
    }
}

/// The one of the versions of a provision that is law on a day.
fn version_on<T: std::ops::Deref<Target = Provision>>(versions: &[T], day: Date) -> Option<&T> {
    versions.iter().find(|provision| provision.force == Force::Law && provision.in_force.on(day))
}

/// The place whose calendar a file holds.
fn calendar_of(path: &str) -> Option<&str> {
    let (folder, file) = path.rsplit_once('/')?;
    if folder.rsplit('/').next() == Some("calendars") { file.strip_suffix(".toml") } else { None }
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
#[derive(Clone, Default)]
struct Draft {
    pages: BTreeMap<Arc<str>, Page>,
    blocks: Blocks,
    authorities: Vec<Authority>,
    definitions: BTreeMap<&'static str, String>,
    /// The first file of definitions.
    defined_in: Option<Place>,
    calendar: Option<Calendar>,
    calendars: BTreeMap<String, Calendar>,
    changes: Vec<Change>,
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
        // What is said of the rules is no rule: a line more in the log makes no other rulebook.
        if file.is_log() {
            self.changes = changelog::read(text).map_err(|(line, what)| at(line, what))?;
            return Ok(());
        }
        self.contents.push(Version::of([text]));
        if let Some(place) = calendar_of(&file.path) {
            let calendar = Calendar::parse(text).map_err(|problem| at(1, What::Calendar(problem)))?;
            match place {
                "nl" => self.calendar = Some(calendar),
                other => drop(self.calendars.insert(other.to_owned(), calendar)),
            }
            return Ok(());
        }
        if file.path.ends_with("authorities.toml") {
            let found = authority::read(text).map_err(|(line, what)| at(line, what))?;
            self.authorities.extend(found);
            return Ok(());
        }
        if file.path.ends_with("conditions.md") {
            for (id, definition) in definitions::read(text).map_err(|(line, what)| at(line, what))? {
                self.definitions.insert(id, definition);
            }
            self.defined_in.get_or_insert(Place { file: name, line: 1 });
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
        self.blocks.thresholds.extend(blocks.thresholds);
        self.blocks.criteria.extend(blocks.criteria);
        self.blocks.terms.extend(blocks.terms);
        self.pages.insert(Arc::clone(name), Page::of(name, &front, parts, blocks.left_to_people));
        Ok(())
    }

    /// A condition that something rests on and no file of definitions defines, once there is such a file. What nothing
    /// rests on may be missing: pages of before know nothing of conditions that came later.
    fn undefined(&self) -> Option<PageProblem> {
        let place = self.defined_in.clone()?;
        let Blocks { rules, exceptions, indicators, .. } = &self.blocks;
        let used = rules.iter().flat_map(|rule| rule.when.iter().chain(&rule.unless));
        let used = used.chain(exceptions.iter().flat_map(|exception| &exception.when));
        let used = used.chain(indicators.iter().flat_map(|it| it.when.iter().chain(&it.unless)));
        let missing = definitions::missing(&self.definitions, used.copied())?;
        Some(PageProblem { place, what: What::MissingKey { key: missing.to_owned() } })
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

    fn attach_terms(&mut self, problems: &mut Vec<PageProblem>) {
        let mut terms = std::mem::take(&mut self.blocks.terms);
        terms.sort_by(|a, b| a.id.cmp(&b.id));
        for term in terms {
            let mut known = false;
            for rule in self.blocks.rules.iter_mut().filter(|rule| rule.id == term.of) {
                known = true;
                // Another term is another rule: its version shows it.
                rule.provision.version = Version::of_all(vec![rule.version, term.version]);
                rule.terms.push(term.clone());
            }
            if !known {
                let ids = self.blocks.rules.iter().map(|rule| rule.id.as_str());
                problems.push(check::unknown_rule(&term.place, "of", &term.of, ids));
            }
        }
    }

    fn finish(self, calendar: Calendar) -> Rulebook {
        let Blocks { mut rules, mut exceptions, mut indicators, mut thresholds, mut criteria, .. } =
            self.blocks;
        thresholds.sort_by(|a, b| (&a.id, a.in_force.from).cmp(&(&b.id, b.in_force.from)));
        criteria.sort_by(|a, b| (&a.id, a.in_force.from).cmp(&(&b.id, b.in_force.from)));
        named::resolve(&thresholds, &mut criteria);
        rules.sort_by(|a, b| (&a.id, a.in_force.from).cmp(&(&b.id, b.in_force.from)));
        rules.iter_mut().for_each(|rule| rule.readings.sort_by_key(|reading| reading.counted.as_str()));
        exceptions.sort_by(|a, b| (&a.id, a.in_force.from).cmp(&(&b.id, b.in_force.from)));
        indicators.sort_by(|a, b| (&a.id, a.in_force.from).cmp(&(&b.id, b.in_force.from)));
        Rulebook {
            pages: self.pages,
            rules,
            exceptions,
            indicators,
            thresholds,
            criteria,
            calendars: self.calendars,
            authorities: self.authorities,
            definitions: self.definitions,
            calendar,
            changes: self.changes,
            version: Version::of_all(self.contents),
            refused: Vec::new(),
        }
    }
}
