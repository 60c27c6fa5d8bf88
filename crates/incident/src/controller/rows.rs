//! All for whom we process data, in the order in which they are told: who must hear it now, by when by their own contract,
//! what they were told, and whether that still is so. Derived from contracts, numbers and what was said; nothing is stored.

use std::collections::BTreeSet;

use calendar::{Counting, Period, deadline};
use jiff::Timestamp;
use law::{Due, Recipient, Rulebook, Standing};
use readiness::agreement::event::{Contract, NoticeClause, Relation, Term};
use readiness::agreement::page::agreement;
use readiness::agreement::watertight::we_tell;
use readiness::event::SheetKind;

use super::Counted;
use super::event::Between;
use crate::fact::Certainty;
use crate::impact::event::{Hit, ImpactOn};
use crate::stakeholder::Told;
use crate::stakeholder::event::{Necessity, Stakeholder, StakeholderKind};
use crate::stakeholder::propose::Proposing;

/// Whether somebody is told now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bucket {
    /// They must hear it now: they do not know, or what they know is not so any more.
    Must,
    /// It is wise: nothing of theirs is hit as far as was found out, or they still wait for their own number.
    Wise,
    /// They know what we know, or it was decided that they are not told.
    Later,
}

impl Bucket {
    /// All of them, in order.
    pub const ALL: [Bucket; 3] = [Bucket::Must, Bucket::Wise, Bucket::Later];

    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Bucket::Must => "must",
            Bucket::Wise => "wise",
            Bucket::Later => "later",
        }
    }
}

/// What they know of their own numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Heard<'a> {
    /// Nothing at all.
    Nothing,
    /// That something happened, without a number of their own.
    NoNumber,
    /// The numbers that hold now.
    Now,
    /// Numbers that are not so any more, as they were then.
    Old(&'a Counted),
}

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<'a> {
    /// Who.
    pub controller: Stakeholder,
    /// The number of the contract, if there is one.
    pub contract: Option<u32>,
    /// Whether they are told now.
    pub bucket: Bucket,
    /// The numbers that hold now.
    pub count: Option<&'a Counted>,
    /// What they were told, oldest first.
    pub told: Vec<Told<'a>>,
    /// What they know of their own numbers.
    pub heard: Heard<'a>,
    /// By when their contract asks it of us, if it has a term and we are aware.
    pub due_at: Option<Timestamp>,
    /// Whether it was found out that nothing of theirs is hit.
    pub is_spared: bool,
}

impl Row<'_> {
    /// Whether they were told anything.
    pub fn is_told(&self) -> bool {
        !self.told.is_empty()
    }

    /// Whether the term of their contract ended before they heard anything.
    pub fn is_late(&self, rulebook: &Rulebook, now: Timestamp) -> bool {
        let first = self.told.iter().map(|told| rulebook.moment_of(told.at)).min();
        self.due_at.is_some_and(|due| first.unwrap_or(now) > due)
    }
}

impl Proposing<'_> {
    /// All of them: those of contracts, and those whom somebody counted, weighed or told. Who must be told first comes first.
    pub fn controllers(&self, rulebook: &Rulebook) -> Vec<Row<'_>> {
        let of_contracts =
            self.prepared.contracts().filter(|(_, said)| said.relation == Relation::Controller);
        let of_contracts = of_contracts.map(|(id, _)| sheet(id));
        let told = self.state.told();
        let is_one = |who: &&Stakeholder| who.kind == StakeholderKind::Controllers && !who.of.is_empty();
        let counted = self.state.controllers.all().map(|(who, _)| who);
        let weighed = self.state.stakeholders.weighed().map(|(who, _)| who);
        let named = counted.chain(weighed).chain(told.iter().map(|told| told.stakeholder)).filter(is_one);
        let all: BTreeSet<Stakeholder> = of_contracts.chain(named.cloned()).collect();
        let mut rows: Vec<Row<'_>> =
            all.into_iter().map(|who| self.controller(who, &told, rulebook)).collect();
        rows.sort_by_cached_key(|row| {
            (row.bucket, row.is_told(), row.due_at.unwrap_or(Timestamp::MAX), row.controller.clone())
        });
        rows
    }

    fn controller<'a>(&'a self, who: Stakeholder, told: &[Told<'a>], rulebook: &Rulebook) -> Row<'a> {
        let id = who.of.strip_prefix("contract/").and_then(|id| id.parse().ok());
        let contract = id.and_then(|id| Some((id, self.prepared.contract(id)?)));
        let count = self.state.controllers.now(&who);
        let told: Vec<Told<'a>> =
            told.iter().filter(|told| told.stakeholder.includes(&who)).copied().collect();
        let heard = self.heard(&who, &told, count);
        let is_spared = self.is_spared(id, count);
        Row {
            bucket: self.bucket(&who, contract.map(|(_, said)| said), heard, is_spared, count),
            contract: contract.map(|(id, _)| id),
            due_at: contract.and_then(|(id, said)| self.due_at(id, said, rulebook)),
            controller: who,
            count,
            told,
            heard,
            is_spared,
        }
    }

    /// What was said to all of them at once held no number of one.
    fn heard<'a>(&'a self, who: &Stakeholder, told: &[Told<'_>], count: Option<&Counted>) -> Heard<'a> {
        let own = told.iter().rev().find(|told| !told.stakeholder.of.is_empty());
        let then = own.and_then(|told| self.state.controllers.as_of(who, self.worded_at(told)));
        match (told.is_empty(), then) {
            (true, _) => Heard::Nothing,
            (false, None) => Heard::NoNumber,
            (false, Some(then)) if count.is_some_and(|now| now.count == then.count) => Heard::Now,
            (false, Some(then)) => Heard::Old(then),
        }
    }

    /// The entry at which the words were settled that they were told: a message says what was known when its approval was asked,
    /// however long it waited to go.
    fn worded_at(&self, told: &Told<'_>) -> u64 {
        let message = told.message.and_then(|number| self.state.messages.get(number));
        let asked = message.and_then(|message| {
            let sent = message.sent.iter().find(|sent| sent.number == told.entry)?;
            message.sent_text(sent)
        });
        asked.map_or(told.entry, |asked| asked.number)
    }

    /// Only what was established excuses: a number that is nought and confirmed, or somebody who looked.
    fn is_spared(&self, contract: Option<u32>, count: Option<&Counted>) -> bool {
        let none = Some(Between { least: 0, most: 0 });
        let no_people = count.is_some_and(|counted| {
            counted.certainty == Certainty::Confirmed.as_str()
                && counted.count.people == none
                && counted.count.records.is_none_or(|records| records.most == 0)
        });
        let said = contract
            .and_then(|id| self.state.impacts.of(ImpactOn::Agreement, &agreement(SheetKind::Contract, id)));
        match (count, said) {
            // Whatever was counted later than somebody looked says more.
            (Some(counted), Some(said)) if counted.number > said.number => no_people,
            (_, Some(said)) => said.said.hit == Hit::Unaffected,
            (_, None) => no_people,
        }
    }

    fn bucket(
        &self,
        who: &Stakeholder,
        contract: Option<&Contract>,
        heard: Heard<'_>,
        is_spared: bool,
        count: Option<&Counted>,
    ) -> Bucket {
        let to_them = |duty: &&law::Obligation<'_>| duty.rule.to == Recipient::Controller;
        let duty = self.picture.assessment.obligations.iter().find(to_them);
        let by_law = duty.is_some_and(|duty| !matches!(duty.standing, Standing::Possible | Standing::Waived));
        let weighed = self.state.stakeholders.of(who).map(|kept| kept.said.necessity);
        let must = by_law
            || contract.is_some_and(|said| we_tell(said).next().is_some())
            || weighed == Some(Necessity::Must);
        match heard {
            Heard::Now => Bucket::Later,
            Heard::Old(_) => Bucket::Must,
            Heard::NoNumber if count.is_some() => Bucket::Wise,
            Heard::NoNumber => Bucket::Later,
            Heard::Nothing if weighed == Some(Necessity::Not) && !by_law => Bucket::Later,
            Heard::Nothing if must && !is_spared => Bucket::Must,
            Heard::Nothing => Bucket::Wise,
        }
    }

    /// The first term of their contract: as the rules have it, else counted here from when we became aware.
    fn due_at(&self, id: u32, contract: &Contract, rulebook: &Rulebook) -> Option<Timestamp> {
        let name = agreement(SheetKind::Contract, id);
        let obligations = self.picture.assessment.obligations.iter();
        let own = obligations.filter(|duty| duty.rule.agreement.as_deref() == Some(name.as_str()));
        let dated = own.filter_map(|duty| match &duty.due {
            Due::Dated(deadline) => Some(deadline.at()),
            Due::Pending(_) | Due::WithoutUndueDelay { .. } => None,
        });
        dated.min().or_else(|| we_tell(contract).filter_map(|clause| self.counted(clause, rulebook)).min())
    }

    fn counted(&self, clause: &NoticeClause, rulebook: &Rulebook) -> Option<Timestamp> {
        let aware = self.state.awareness.get("avg").or_else(|| self.state.awareness.values().next())?.at;
        let amount = clause.amount.filter(|amount| *amount > 0);
        let period = match (clause.term, amount?) {
            (Term::Immediately, _) => return None,
            (Term::Hours, amount) => Period::Hours(amount),
            (Term::Days, amount) => Period::Days(amount),
            (Term::WorkingDays, amount) => Period::WorkingDays(amount),
        };
        let ends = deadline(aware, period, Counting::Clock, rulebook.calendar());
        Some(ends.ok()?.at())
    }
}

/// The one of a contract.
pub fn sheet(contract: u32) -> Stakeholder {
    Stakeholder::one(StakeholderKind::Controllers, format!("contract/{contract}"))
}
