//! The blocks of a page: rules, exceptions, readings, contents, indicators, open norms.

use std::sync::Arc;

use calendar::{Counting, Period};
use serde::Deserialize;

use super::front::{CheckedHow, Force, Front, known, line_of_key, names, read_toml};
use super::problem::{PageProblem, Place, What, nearest};
use super::split::{Fence, Parts};
use super::words::{likeliest_clause, squeeze};
use crate::criteria::{Criteria, Threshold};
use crate::indicator::{Indicator, Signal};
use crate::rule::{DueBlock, Exception, Provision, Rule, Version};
use crate::term::Term;
use crate::{Anchor, Capacity, Condition, Duty, Phase, Recipient};

/// Another defensible way to count a rule's term: shown beside the strict one, never used for alarms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The rule whose term is counted otherwise.
    pub of: String,
    /// How it is counted then.
    pub counted: Counting,
    /// The term, where the reading has another one.
    pub within: Option<Period>,
    /// Who counts so, or by which provision.
    pub source: String,
    /// Where the block stands.
    pub place: Place,
}

/// An open norm: a question to a person in a role, not a guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftToPeople {
    /// The rule that it belongs to, if any.
    pub of: Option<String>,
    /// The role that is asked, in kebab-case.
    pub asks: String,
    /// The question, in the language of the page.
    pub what: String,
    /// Where the block stands.
    pub place: Place,
}

/// Everything that the blocks of one page say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Blocks {
    pub(crate) rules: Vec<Rule>,
    pub(crate) exceptions: Vec<Exception>,
    pub(crate) indicators: Vec<Indicator>,
    pub(crate) readings: Vec<Reading>,
    pub(crate) left_to_people: Vec<LeftToPeople>,
    pub(crate) thresholds: Vec<Threshold>,
    pub(crate) criteria: Vec<Criteria>,
    pub(crate) terms: Vec<Term>,
}

const KINDS: [&str; 8] =
    ["rule", "exception", "indicator", "reading", "left_to_people", "threshold", "criteria", "term"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: String,
    paragraph: Option<String>,
    duty: String,
    phase: Option<String>,
    on: String,
    to: String,
    #[serde(default)]
    when: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    due: Option<RawDue>,
    after: Option<String>,
    #[serde(default)]
    words: Vec<String>,
    #[serde(default)]
    displaces: Vec<String>,
    #[serde(default)]
    displaced_by: Vec<String>,
    agreement: Option<String>,
    party: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDue {
    within: String,
    after: String,
    counted: Option<String>,
    or_within: Option<String>,
    or_after: Option<String>,
    calendar: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawException {
    id: String,
    paragraph: Option<String>,
    on: String,
    #[serde(default)]
    when: Vec<String>,
    displaces: Vec<String>,
    #[serde(default)]
    words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawIndicator {
    id: String,
    paragraph: Option<String>,
    proposes: String,
    when: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    words: Vec<String>,
    cites: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawReading {
    of: String,
    counted: String,
    within: Option<String>,
    source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLeftToPeople {
    of: Option<String>,
    asks: String,
    what: String,
}

/// Reads all blocks of a page; every mistake is reported, not only the first.
pub(crate) fn read_blocks(file: &Arc<str>, front: &Front, parts: &Parts) -> Result<Blocks, Vec<PageProblem>> {
    let mut blocks = Blocks::default();
    let mut problems = Vec::new();
    for fence in &parts.fences {
        let reader = BlockReader { front, parts, fence, file };
        if let Err((line, what)) = reader.read_into(&mut blocks) {
            problems
                .push(PageProblem { place: Place { file: Arc::clone(file), line: fence.line + line }, what });
        }
    }
    if problems.is_empty() { Ok(blocks) } else { Err(problems) }
}

pub(super) struct BlockReader<'a> {
    front: &'a Front,
    parts: &'a Parts,
    fence: &'a Fence,
    file: &'a Arc<str>,
}

/// No law counts more than this many of anything.
fn is_sensible(period: &Period) -> bool {
    const MOST: u32 = 10_000;
    let (Period::Hours(n)
    | Period::Days(n)
    | Period::WorkingDays(n)
    | Period::Weeks(n)
    | Period::Months(n)
    | Period::Years(n)) = period;
    *n <= MOST
}

/// A mistake with its line inside the block, from 1.
pub(super) type Mistake = (usize, What);

impl BlockReader<'_> {
    fn read_into(&self, blocks: &mut Blocks) -> Result<(), Mistake> {
        match self.fence.kind.as_str() {
            "rule" => blocks.rules.push(self.rule()?),
            "exception" => blocks.exceptions.push(self.exception()?),
            "indicator" => blocks.indicators.push(self.indicator()?),
            "reading" => blocks.readings.push(self.reading()?),
            "threshold" => blocks.thresholds.push(self.threshold()?),
            "criteria" => blocks.criteria.push(self.criteria()?),
            "term" => blocks.terms.push(self.term()?),
            "left_to_people" => blocks.left_to_people.push(self.left_to_people()?),
            kind => {
                let nearest = nearest(kind, KINDS);
                return Err((0, What::UnknownBlock { kind: kind.to_owned(), nearest }));
            }
        }
        Ok(())
    }

    fn rule(&self) -> Result<Rule, Mistake> {
        let raw: RawRule = read_toml(&self.fence.text)?;
        Ok(Rule {
            provision: self.provision(raw.id, raw.paragraph, raw.words)?,
            duty: self.known("duty", &raw.duty, Duty::parse, Duty::ALL, Duty::as_str)?,
            phase: match &raw.phase {
                Some(phase) => Some(self.known("phase", phase, Phase::parse, Phase::ALL, Phase::as_str)?),
                None => None,
            },
            on: self.capacity(&raw.on)?,
            to: self.known("to", &raw.to, Recipient::parse, Recipient::ALL, Recipient::as_str)?,
            when: self.conditions("when", &raw.when)?,
            unless: self.conditions("unless", &raw.unless)?,
            after: match (&raw.after, &raw.due) {
                (Some(after), _) => Some(self.anchor("after", after)?),
                (None, Some(due)) => Some(self.anchor("after", &due.after)?),
                (None, None) => None,
            },
            due: raw.due.map(|due| self.due(&due)).transpose()?,
            displaces: raw.displaces,
            displaced_by: raw.displaced_by,
            agreement: match raw.agreement {
                Some(id) => self.check_id(&id).map(|()| Some(id))?,
                None => None,
            },
            party: raw.party,
            readings: Vec::new(),
            terms: Vec::new(),
        })
    }

    fn exception(&self) -> Result<Exception, Mistake> {
        let raw: RawException = read_toml(&self.fence.text)?;
        Ok(Exception {
            provision: self.provision(raw.id, raw.paragraph, raw.words)?,
            on: self.capacity(&raw.on)?,
            when: self.conditions("when", &raw.when)?,
            displaces: raw.displaces,
        })
    }

    fn indicator(&self) -> Result<Indicator, Mistake> {
        let raw: RawIndicator = read_toml(&self.fence.text)?;
        Ok(Indicator {
            provision: self.provision(raw.id, raw.paragraph, raw.words)?,
            proposes: self.known("proposes", &raw.proposes, Signal::parse, Signal::ALL, Signal::as_str)?,
            when: self.conditions("when", &raw.when)?,
            unless: self.conditions("unless", &raw.unless)?,
            cites: raw.cites,
        })
    }

    /// What every block has; its id must be well-formed and its words must stand on the page.
    pub(super) fn provision(
        &self,
        id: String,
        paragraph: Option<String>,
        words: Vec<String>,
    ) -> Result<Provision, Mistake> {
        self.check_id(&id)?;
        self.check_words(&words)?;
        let literal_law = self.front.force == Force::Law && self.front.checked.how == CheckedHow::Literal;
        if literal_law && words.is_empty() {
            return Err((self.line("id"), What::NotPinned));
        }
        Ok(Provision {
            citation: self.front.cite(paragraph),
            in_force: self.front.in_force,
            force: self.front.force,
            checked: self.front.checked,
            version: self.version(&words),
            place: self.place(),
            regime: self.front.regime,
            words,
            id,
        })
    }

    fn reading(&self) -> Result<Reading, Mistake> {
        let raw: RawReading = read_toml(&self.fence.text)?;
        Ok(Reading {
            counted: self.counting(&raw.counted)?,
            within: raw.within.map(|within| self.period("within", &within)).transpose()?,
            of: raw.of,
            source: raw.source,
            place: self.place(),
        })
    }

    fn left_to_people(&self) -> Result<LeftToPeople, Mistake> {
        let raw: RawLeftToPeople = read_toml(&self.fence.text)?;
        Ok(LeftToPeople { of: raw.of, asks: raw.asks, what: raw.what, place: self.place() })
    }

    pub(super) fn due(&self, raw: &RawDue) -> Result<DueBlock, Mistake> {
        let or = match (&raw.or_within, &raw.or_after) {
            (Some(within), Some(after)) => {
                Some((self.period("or_within", within)?, self.anchor("or_after", after)?))
            }
            (None, None) => None,
            _ => return Err((self.line("due"), What::HalfAlternative)),
        };
        Ok(DueBlock {
            within: self.period("within", &raw.within)?,
            after: self.anchor("after", &raw.after)?,
            counted: raw.counted.as_deref().map_or(Ok(Counting::Clock), |counted| self.counting(counted))?,
            or,
            calendar: raw.calendar.clone(),
        })
    }

    pub(super) fn conditions(&self, key: &'static str, ids: &[String]) -> Result<Vec<Condition>, Mistake> {
        ids.iter().map(|id| self.condition(key, id)).collect()
    }

    pub(super) fn condition(&self, key: &'static str, id: &str) -> Result<Condition, Mistake> {
        self.known(key, id, Condition::parse, Condition::ALL, Condition::as_str)
    }

    /// The text of the block.
    pub(super) fn text(&self) -> &str {
        &self.fence.text
    }

    fn capacity(&self, id: &str) -> Result<Capacity, Mistake> {
        self.known("on", id, Capacity::parse, Capacity::ALL, Capacity::as_str)
    }

    pub(super) fn counting(&self, id: &str) -> Result<Counting, Mistake> {
        self.known("counted", id, |id| id.parse().ok(), &Counting::ALL, |counting| counting.as_str())
    }

    pub(super) fn known<T: Copy>(
        &self,
        key: &'static str,
        id: &str,
        parse: impl Fn(&str) -> Option<T>,
        all: &'static [T],
        as_str: fn(T) -> &'static str,
    ) -> Result<T, Mistake> {
        known(key, id, parse, names(all, as_str)).map_err(|what| (self.line(key), what))
    }

    pub(super) fn period(&self, key: &'static str, text: &str) -> Result<Period, Mistake> {
        text.parse().ok().filter(is_sensible).ok_or_else(|| {
            (
                self.line(key),
                What::UnknownValue { key, value: text.to_owned(), nearest: Some("72 hours".into()) },
            )
        })
    }

    pub(super) fn anchor(&self, key: &'static str, text: &str) -> Result<Anchor, Mistake> {
        const PLAIN: [&str; 5] = ["aware", "classified", "detected", "occurred", "asked"];
        Anchor::parse(text).ok_or_else(|| {
            (
                self.line(key),
                What::UnknownValue { key, value: text.to_owned(), nearest: nearest(text, PLAIN) },
            )
        })
    }

    fn check_id(&self, id: &str) -> Result<(), Mistake> {
        let kebab = !id.is_empty()
            && !id.starts_with('-')
            && !id.ends_with('-')
            && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if kebab { Ok(()) } else { Err((self.line("id"), What::BadId { id: id.to_owned() })) }
    }

    /// The pin: a rule whose words are gone from the article does not load.
    fn check_words(&self, words: &[String]) -> Result<(), Mistake> {
        for pinned in words {
            let pinned = squeeze(pinned);
            if !self.parts.quotations.iter().any(|quotation| quotation.text.contains(&pinned)) {
                let texts = self.parts.quotations.iter().map(|quotation| quotation.text.as_str());
                let clause = likeliest_clause(&pinned, texts);
                return Err((self.line("words"), What::WordsNotQuoted { words: pinned, clause }));
            }
        }
        Ok(())
    }

    /// The version is the hash of the block and of the quoted words, white space aside.
    fn version(&self, words: &[String]) -> Version {
        Version::of(std::iter::once(self.fence.text.as_str()).chain(words.iter().map(String::as_str)))
    }

    /// The line of a key; what has no line of its own stands inside `due`.
    pub(super) fn line(&self, key: &str) -> usize {
        let own = self.fence.text.lines().any(|line| {
            line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
        });
        line_of_key(&self.fence.text, if own { key } else { "due" })
    }

    fn place(&self) -> Place {
        Place { file: Arc::clone(self.file), line: self.fence.line }
    }
}
