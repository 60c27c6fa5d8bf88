//! A page as a whole: what it is about, what it quotes, and how it was compared with its source.

use std::sync::Arc;

use super::blocks::LeftToPeople;
use super::front::{Checked, Citation, Force, Front, InForce};
use super::split::{Parts, Passage, Quotation};
use crate::rule::Version;

/// One page: what it quotes and where it comes from.
#[derive(Clone, Debug)]
pub struct Page {
    /// The path it was loaded from.
    pub file: Arc<str>,
    /// Its first heading.
    pub title: String,
    /// Where its text stands.
    pub citation: Citation,
    /// From when until when it holds.
    pub in_force: InForce,
    /// With what force.
    pub force: Force,
    /// When and how it was compared with its source.
    pub checked: Checked,
    /// Who compared it, where the page says so.
    pub checked_by: Option<String>,
    /// The quoted passages, in order.
    pub quotations: Vec<Quotation>,
    /// What it says itself: how we read the article.
    pub prose: Vec<Passage>,
    /// The questions that it leaves to people.
    pub left_to_people: Vec<LeftToPeople>,
    /// The hash of what it says of the law: quotations, blocks, dates and source. Prose and the day of comparing aside.
    pub version: Version,
}

impl Page {
    /// What it is about: its title without the number of the article, which its citation says already.
    pub fn subject(&self) -> &str {
        let without = self.title.split_once(" — ").filter(|(first, _)| first.starts_with("Artikel "));
        without.map_or(self.title.as_str(), |(_, subject)| subject)
    }

    pub(crate) fn of(
        file: &Arc<str>,
        front: &Front,
        parts: Parts,
        left_to_people: Vec<LeftToPeople>,
    ) -> Page {
        let version = version(front, &parts);
        Page {
            file: Arc::clone(file),
            title: parts.title,
            citation: front.cite(None),
            in_force: front.in_force,
            force: front.force,
            checked: front.checked,
            checked_by: front.checked_by.clone(),
            quotations: parts.quotations,
            prose: parts.prose,
            left_to_people,
            version,
        }
    }
}

fn version(front: &Front, parts: &Parts) -> Version {
    let InForce { from, until } = front.in_force;
    let (from, until) = (from.to_string(), until.map(|until| until.to_string()).unwrap_or_default());
    let dated = [&front.act, &front.article, &front.source, front.force.as_str(), &from, &until];
    let quoted = parts.quotations.iter().map(|quotation| quotation.text.as_str());
    let encoded = parts.fences.iter().flat_map(|fence| [fence.kind.as_str(), fence.text.as_str()]);
    Version::of(dated.into_iter().chain(quoted).chain(encoded))
}
