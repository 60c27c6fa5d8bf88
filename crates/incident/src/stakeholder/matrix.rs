//! The matrix: what is proposed, joined with what was weighed and who was told. Nothing of it is stored.

use std::collections::BTreeMap;

use calendar::Start;
use jiff::{SignedDuration, Timestamp};
use law::Rulebook;

use super::Told;
use super::event::{MessageChannel, Necessity, Stakeholder, StakeholderKind, StakeholderWeighed};
use super::propose::{Ground, Proposed, Proposing, proposed};
use crate::message::before_staff;
use crate::state::{Filing, Kept, State};

/// Whoever waits for words and hears nothing for so long begins to believe others (crisis practice; Odido's customers had one
/// mail in a month).
pub const SILENCE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// A row of the matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<'a> {
    /// Whom.
    pub stakeholder: Stakeholder,
    /// Why they are proposed, if they are.
    pub proposed: Option<Proposed>,
    /// What people decided about them last.
    pub weighed: Option<&'a Kept<StakeholderWeighed>>,
    /// What they were told, oldest first.
    pub told: Vec<Told<'a>>,
    /// What was filed because the law asks that they are told, oldest first.
    pub filed: Vec<&'a Filing>,
}

/// Under which heading a row stands, in the order in which people act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Law or contract ask it.
    Must,
    /// It must be found out whether they are told.
    FindOut,
    /// It is wise.
    Should,
    /// It can be done.
    May,
    /// They are not told.
    Not,
}

impl Group {
    /// All of them, in order.
    pub const ALL: [Group; 5] = [Group::Must, Group::FindOut, Group::Should, Group::May, Group::Not];

    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Group::Must => "must",
            Group::FindOut => "find-out",
            Group::Should => "should",
            Group::May => "may",
            Group::Not => "not",
        }
    }

    fn of(necessity: Option<Necessity>) -> Group {
        match necessity {
            Some(Necessity::Must) => Group::Must,
            None => Group::FindOut,
            Some(Necessity::Should) => Group::Should,
            Some(Necessity::May) => Group::May,
            Some(Necessity::Not) => Group::Not,
        }
    }
}

impl Proposing<'_> {
    /// Every row: those that are proposed, those that somebody added, named or counted, and those who were told without either.
    pub fn rows(&self) -> Vec<Row<'_>> {
        let state: &State = self.state;
        let mut all: BTreeMap<Stakeholder, Option<Proposed>> =
            proposed(*self).into_iter().map(|row| (row.stakeholder.clone(), Some(row))).collect();
        let weighed = state.stakeholders.weighed().map(|(who, _)| who.clone());
        let told = state.told();
        let named = state.suppliers.all().map(|(who, _)| who.clone());
        let counted = state.controllers.all().map(|(who, _)| who.clone());
        let others = told.iter().map(|told| told.stakeholder.clone()).chain(named).chain(counted);
        for who in weighed.chain(others) {
            all.entry(who).or_default();
        }
        let row = |(stakeholder, proposed): (Stakeholder, Option<Proposed>)| Row {
            filed: filed(state, &stakeholder, proposed.as_ref()),
            weighed: state.stakeholders.of(&stakeholder),
            told: told.iter().filter(|told| told.stakeholder.includes(&stakeholder)).copied().collect(),
            proposed,
            stakeholder,
        };
        all.into_iter().map(row).collect()
    }
}

impl Row<'_> {
    /// Where it stands: what people decided, else what is proposed. What the law asks stays a must whatever was weighed, and
    /// what it may ask cannot be put aside while facts are missing.
    pub fn group(&self) -> Group {
        let weighed = self.weighed.map(|kept| Group::of(Some(kept.said.necessity)));
        match (weighed, self.proposed_group()) {
            (Some(weighed), Some(Group::Must)) if self.asked_by_law().is_some() => weighed.min(Group::Must),
            (Some(Group::May | Group::Not), Some(Group::FindOut)) => Group::FindOut,
            (Some(weighed), _) => weighed,
            // Somebody told them without weighing it: it was wise.
            (None, proposed) => proposed.unwrap_or(Group::Should),
        }
    }

    /// The rule by which the law asks that they are told, or may ask it.
    pub fn asked_by_law(&self) -> Option<&str> {
        self.proposed.as_ref()?.grounds.iter().find_map(|ground| match ground {
            Ground::Duty { rule } | Ground::NotKnown { rule } => Some(rule.as_str()),
            _ => None,
        })
    }

    /// Whether they were told anything, or what the law asks was filed.
    pub fn is_told(&self) -> bool {
        !self.told.is_empty() || !self.filed.is_empty()
    }

    /// Where it stands as it is proposed, whatever people decided.
    pub fn proposed_group(&self) -> Option<Group> {
        self.proposed.as_ref().map(|row| Group::of(row.necessity))
    }

    /// Whether what is proposed now asks more than people decided.
    pub fn is_stronger_now(&self) -> bool {
        let Some(weighed) = self.weighed.map(|kept| Group::of(Some(kept.said.necessity))) else {
            return false;
        };
        let asked = if self.asked_by_law().is_some() { Some(self.group()) } else { self.proposed_group() };
        asked.is_some_and(|asked| asked < weighed)
    }

    /// Through which channels: what people chose, else what is proposed.
    pub fn channels(&self) -> &[MessageChannel] {
        match (self.weighed, &self.proposed) {
            (Some(kept), _) if !kept.said.channels.is_empty() => &kept.said.channels,
            (_, Some(row)) => &row.channels,
            _ => &[],
        }
    }

    /// When they last heard something.
    pub fn last_at(&self, rulebook: &Rulebook) -> Option<Start> {
        let told = self.told.iter().map(|told| told.at);
        let filed = self.filed.iter().map(|filing| filing.at);
        told.chain(filed).max_by_key(|at| rulebook.moment_of(*at))
    }

    /// For how long they have heard nothing, once that is too long: they were told before, or they must be told. Of whoever
    /// need not be told nobody waits.
    pub fn silent_for(
        &self,
        rulebook: &Rulebook,
        opened_at: Timestamp,
        now: Timestamp,
    ) -> Option<SignedDuration> {
        let group = self.group();
        let kind = self.stakeholder.kind;
        // Who reads reports is not waiting for news; what the authority is owed has a term of its own.
        let is_waiting = if self.is_told() {
            group != Group::Not && waits_for_news(kind)
        } else {
            group == Group::Must && kind != StakeholderKind::Authority
        };
        if !is_waiting {
            return None;
        }
        let last = self.last_at(rulebook).map_or(opened_at, |at| rulebook.moment_of(at));
        let silent = now.duration_since(last);
        (silent > SILENCE).then_some(silent)
    }

    /// The moment at which they were promised to hear more, once it has passed and they did not.
    pub fn broken_promise(&self, rulebook: &Rulebook, now: Timestamp) -> Option<Start> {
        let promised = self.told.iter().max_by_key(|told| told.entry)?.next_at?;
        (rulebook.end_of(promised) < now).then_some(promised)
    }

    /// Whether staff are only to be told by pages that they must go to by themselves.
    pub fn is_intranet_only(&self) -> bool {
        let is_staff =
            matches!(self.stakeholder.kind, StakeholderKind::Staff | StakeholderKind::StaffVictims);
        let told = self.told.iter().map(|told| told.channel);
        let mut all = if self.told.is_empty() { self.channels().to_vec() } else { told.collect() };
        all.dedup();
        is_staff && all == [MessageChannel::Intranet]
    }

    /// Whether the world hears before our own people do, if they are told now through these channels.
    pub fn is_before_staff(&self, state: &State) -> bool {
        self.channels().iter().any(|channel| before_staff(state, &self.stakeholder, *channel))
            && self.group() != Group::Not
    }
}

/// What was filed by the rules that ask that all of a kind are told. For one of a kind a filing says nothing.
fn filed<'a>(state: &'a State, who: &Stakeholder, proposed: Option<&Proposed>) -> Vec<&'a Filing> {
    let grounds =
        proposed.filter(|_| who.of.is_empty()).map(|row| row.grounds.as_slice()).unwrap_or_default();
    let asks = |filing: &&Filing| {
        grounds.iter().any(|ground| matches!(ground, Ground::Duty { rule } | Ground::NotKnown { rule } if *rule == filing.rule))
    };
    state.filings.iter().filter(asks).collect()
}

fn waits_for_news(kind: StakeholderKind) -> bool {
    !matches!(
        kind,
        StakeholderKind::Authority
            | StakeholderKind::SectorAuthority
            | StakeholderKind::Csirt
            | StakeholderKind::Police
            | StakeholderKind::Insurer
            | StakeholderKind::Bank
            | StakeholderKind::Advisers
            | StakeholderKind::Networks
    )
}
