//! Whom we owe words to: weighed one by one, with who was told what. What is proposed stands in `propose`, both
//! together in `matrix`.

pub(crate) mod decide;
pub mod event;
pub mod matrix;
pub mod propose;

use std::collections::BTreeMap;

use calendar::Start;
use readiness::event::Word as _;

use self::event::{
    MessageChannel, Necessity, Stakeholder, StakeholderKind, StakeholderTold, StakeholderWeighed,
};
use crate::event::Event;
use crate::state::{Kept, Recorded, State};

impl Stakeholder {
    /// A kind as a whole.
    pub fn all(kind: StakeholderKind) -> Stakeholder {
        Stakeholder { kind, of: String::new() }
    }

    /// One of a kind.
    pub fn one(kind: StakeholderKind, of: impl Into<String>) -> Stakeholder {
        Stakeholder { kind, of: of.into() }
    }

    /// Its key, as forms and addresses write it: `customers`, `partners/contract/3`, `own/Wijkraad`.
    pub fn key(&self) -> String {
        if self.of.is_empty() { self.kind.id().to_owned() } else { format!("{}/{}", self.kind.id(), self.of) }
    }

    /// The stakeholder with this key.
    pub fn from_key(key: &str) -> Option<Stakeholder> {
        let (kind, of) = key.split_once('/').unwrap_or((key, ""));
        let kind = StakeholderKind::from_id(kind)?;
        (kind != StakeholderKind::Own || !of.trim().is_empty()).then(|| Stakeholder::one(kind, of.trim()))
    }

    /// Whether it is all of the others, or one of them.
    pub fn includes(&self, other: &Stakeholder) -> bool {
        self.kind == other.kind && (self.of.is_empty() || self.of == other.of)
    }
}

/// What was weighed, and who was told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stakeholders {
    weighed: BTreeMap<Stakeholder, Kept<StakeholderWeighed>>,
    told: Vec<Kept<StakeholderTold>>,
}

impl Stakeholders {
    /// What was last decided about each.
    pub fn weighed(&self) -> impl Iterator<Item = (&Stakeholder, &Kept<StakeholderWeighed>)> {
        self.weighed.iter()
    }

    /// What was last decided about one.
    pub fn of(&self, stakeholder: &Stakeholder) -> Option<&Kept<StakeholderWeighed>> {
        self.weighed.get(stakeholder)
    }

    /// Whether it was decided that they are not told.
    pub fn is_dismissed(&self, stakeholder: &Stakeholder) -> bool {
        self.of(stakeholder).is_some_and(|kept| kept.said.necessity == Necessity::Not)
    }

    /// Conversations, in the order in which they were recorded.
    pub fn told(&self) -> &[Kept<StakeholderTold>] {
        &self.told
    }

    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::StakeholderWeighed(e) => {
                self.weighed.insert(e.stakeholder.clone(), Kept::new(recorded, e));
            }
            Event::StakeholderTold(e) => self.told.push(Kept::new(recorded, e)),
            _ => {}
        }
    }
}

/// That somebody was told something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Told<'a> {
    /// Who.
    pub stakeholder: &'a Stakeholder,
    /// When.
    pub at: Start,
    /// Through what.
    pub channel: MessageChannel,
    /// The number of its entry.
    pub entry: u64,
    /// The message with which they were told; nothing for a conversation.
    pub message: Option<u32>,
    /// When they were promised to hear more.
    pub next_at: Option<Start>,
    /// The name of who told them.
    pub by: &'a str,
    /// How many people, if it is known.
    pub reached: Option<u64>,
}

impl State {
    /// Everything that was told to anybody, in the order in which it was recorded.
    pub fn told(&self) -> Vec<Told<'_>> {
        let conversations = self.stakeholders.told().iter().map(|kept| Told {
            stakeholder: &kept.said.stakeholder,
            at: kept.said.at.0,
            channel: kept.said.channel,
            entry: kept.number,
            message: None,
            next_at: kept.said.next_at.map(|when| when.0),
            by: &kept.said.by,
            reached: kept.said.reached,
        });
        let sent = self.messages.all().flat_map(|(number, message)| {
            message.sent.iter().map(move |kept| Told {
                stakeholder: message.stakeholder(),
                at: kept.said.at.0,
                channel: kept.said.channel,
                entry: kept.number,
                message: Some(number),
                next_at: kept.said.next_at.map(|when| when.0),
                by: &kept.said.by,
                reached: kept.said.reached,
            })
        });
        let mut told: Vec<Told<'_>> = conversations.chain(sent).collect();
        told.sort_by_key(|told| told.entry);
        told
    }

    /// What one of them was told, oldest first; what all of a kind were told they were told too.
    pub fn told_to(&self, stakeholder: &Stakeholder) -> Vec<Told<'_>> {
        self.told().into_iter().filter(|told| told.stakeholder.includes(stakeholder)).collect()
    }
}
