//! What the inventory proposes, and by which way it came there.

use std::collections::BTreeSet;

use incident::impact::event::{Hit, ImpactOn};
use readiness::agreement::event::Contract;
use readiness::agreement::page::{agreement, sheet_of};
use readiness::agreement::watertight::we_tell;
use readiness::contact::event::ContactKind;
use readiness::event::{Sheet, SheetKind, Word as _};
use readiness::inventory::reach::{By, Inventory, Node, Reach, reach};
use readiness::prepared::Prepared;
use wording::cut_short;

use crate::room::Room;

/// So many ways to one thing are told.
const WAYS: usize = 3;

/// More letters of a name tell nobody better what it is.
const NAME: usize = 200;

/// The inventory, with what the systems lead to that are hit.
pub(super) struct Reached<'a> {
    pub(super) prepared: &'a Prepared,
    reach: Reach<'a>,
}

/// Something that may be hit.
pub(super) struct Proposed {
    pub(super) key: String,
    pub(super) name: String,
    /// By which ways it shows, in words.
    pub(super) via: Vec<String>,
}

impl<'a> Reached<'a> {
    pub(super) fn of(room: &Room, prepared: &'a Prepared) -> Reached<'a> {
        let reach = reach(&Inventory::of(prepared), &room.state.impacts.hit_systems());
        Reached { prepared, reach }
    }

    /// What may be hit of a kind: systems all of them, others as far as they are reached.
    pub(super) fn proposed(&self, room: &Room, on: ImpactOn) -> Vec<Proposed> {
        let mut proposed: Vec<Proposed> = match on {
            ImpactOn::System => self.prepared.systems().map(|(id, _)| self.system(id)).collect(),
            ImpactOn::Service => {
                self.reach.services.keys().map(|id| self.sheet(room, Node::Service(*id))).collect()
            }
            ImpactOn::DataSet => {
                self.reach.data_sets.keys().map(|id| self.sheet(room, Node::DataSet(*id))).collect()
            }
            ImpactOn::Stakeholder => self.kinds().into_iter().map(|kind| self.people(room, kind)).collect(),
            ImpactOn::Agreement => self.agreements(room),
        };
        proposed.sort_by_key(|it| it.name.to_lowercase());
        proposed
    }

    /// One thing of the inventory, reached or not.
    pub(super) fn known(&self, room: &Room, on: ImpactOn, key: &str) -> Option<Proposed> {
        let number = key.parse::<u32>().ok().filter(|number| number.to_string() == key);
        match (on, number) {
            (ImpactOn::System, Some(id)) => self.prepared.system(id).map(|_| self.system(id)),
            (ImpactOn::Service, Some(id)) => {
                self.prepared.service(id).map(|_| self.sheet(room, Node::Service(id)))
            }
            (ImpactOn::DataSet, Some(id)) => {
                self.prepared.data_set(id).map(|_| self.sheet(room, Node::DataSet(id)))
            }
            (ImpactOn::Agreement, _) => {
                self.agreements(room).into_iter().find(|it| it.key == key).or_else(|| {
                    let (_, id) = sheet_of(key).filter(|(kind, _)| *kind == SheetKind::Contract)?;
                    self.prepared.contract(id).map(|contract| self.contract(room, id, contract))
                })
            }
            (ImpactOn::Stakeholder, _) => ContactKind::from_id(key).map(|kind| self.people(room, kind)),
            _ => None,
        }
    }

    /// Data sets that are hit or may be: those that somebody said so of, and those that are reached and that nobody
    /// excluded.
    pub(super) fn data_sets(&self, room: &Room) -> BTreeSet<u32> {
        let said = |hits: fn(Hit) -> bool| {
            let sets = room.state.impacts.stated().filter(|kept| kept.said.on == ImpactOn::DataSet);
            let sets = sets.filter(move |kept| hits(kept.said.hit));
            sets.filter_map(|kept| kept.said.key.parse().ok()).collect::<BTreeSet<u32>>()
        };
        let excluded = said(|hit| hit == Hit::Unaffected);
        let reached = self.reach.data_sets.keys().copied().filter(|id| !excluded.contains(id));
        let hit = said(|hit| hit != Hit::Unaffected);
        reached.chain(hit).filter(|id| self.prepared.data_set(*id).is_some()).collect()
    }

    /// Whether one of the systems by which something is reached was said to be hit after an entry.
    pub(super) fn is_reached_since(&self, room: &Room, on: ImpactOn, key: &str, entry: u64) -> bool {
        let by = match (on, key.parse::<u32>()) {
            (ImpactOn::Service, Ok(id)) => self.reach.services.get(&id),
            (ImpactOn::DataSet, Ok(id)) => self.reach.data_sets.get(&id),
            _ => None,
        };
        let said = |id: u32| room.state.impacts.of(ImpactOn::System, &id.to_string());
        by.is_some_and(|by| self.systems_of(by).into_iter().filter_map(said).any(|kept| kept.number > entry))
    }

    fn systems_of(&self, by: &By) -> BTreeSet<u32> {
        let of = |node: &Node| match node {
            Node::System(id) => BTreeSet::from([*id]),
            other => self.by(*other).map(|by| self.systems_of(by)).unwrap_or_default(),
        };
        by.iter().flat_map(of).collect()
    }

    fn system(&self, id: u32) -> Proposed {
        let name = self.prepared.system(id).map_or_else(String::new, |system| cut_short(&system.name, NAME));
        Proposed { key: id.to_string(), name, via: Vec::new() }
    }

    fn sheet(&self, room: &Room, node: Node) -> Proposed {
        let key = match node {
            Node::Service(id)
            | Node::DataSet(id)
            | Node::System(id)
            | Node::Contract(id)
            | Node::Contact(id) => id,
        };
        let via = self.by(node).map(|by| self.via(room, by)).into_iter().filter(|via| !via.is_empty());
        Proposed { key: key.to_string(), name: self.name(room, node), via: via.collect() }
    }

    fn kinds(&self) -> BTreeSet<ContactKind> {
        self.reach.of_whom.keys().chain(self.reach.stakeholders.keys()).copied().collect()
    }

    /// People, with why it is about them: their data, or what they notice.
    fn people(&self, room: &Room, kind: ContactKind) -> Proposed {
        let w = room.wording();
        let reasons = [
            ("impact-own-data", self.reach.of_whom.get(&kind)),
            ("impact-notices", self.reach.stakeholders.get(&kind)),
        ];
        let told =
            |(key, by): (&str, Option<&By>)| Some(w.format(key, [("via", self.via(room, by?).into())]));
        let via = reasons.into_iter().filter_map(told);
        Proposed { key: kind.id().to_owned(), name: w.word(kind), via: via.collect() }
    }

    /// Contracts about data that are hit or may be; and what pages of the organisation's own name, for those nobody knows
    /// whether it is hit.
    fn agreements(&self, room: &Room) -> Vec<Proposed> {
        let sets = self.data_sets(room);
        let is_about = |contract: &Contract| contract.data_sets.iter().any(|id| sets.contains(id));
        let woken = self.prepared.contracts().filter(|(_, contract)| is_about(contract));
        let mut agreements: Vec<Proposed> =
            woken.map(|(id, contract)| self.contract(room, id, contract)).collect();
        for rule in room.rulebook().own_rules() {
            let Some(agreement) = rule.agreement.as_ref().filter(|it| sheet_of(it).is_none()) else {
                continue;
            };
            if agreements.iter().all(|known| known.key != *agreement) {
                let via = vec![rule.citation.to_string()];
                let name = rule.party.as_deref().unwrap_or(agreement);
                agreements.push(Proposed { key: agreement.clone(), name: cut_short(name, NAME), via });
            }
        }
        agreements
    }

    /// A contract, with how we tell the other side and which of the data that are hit it is about.
    fn contract(&self, room: &Room, id: u32, contract: &Contract) -> Proposed {
        let (w, hit) = (room.wording(), self.data_sets(room));
        let mut via: Vec<String> = we_tell(contract).map(|notice| w.notice(notice)).collect();
        if via.is_empty() {
            via.push(w.text("impact-no-notice"));
        }
        let sets = contract.data_sets.iter().filter(|id| hit.contains(id));
        let names: Vec<String> =
            sets.filter_map(|id| self.prepared.data_set(*id)).map(|set| set.name.clone()).collect();
        if !names.is_empty() {
            via.push(w.format("impact-contract-about", [("names", names.join(", ").into())]));
        }
        Proposed { key: agreement(SheetKind::Contract, id), name: self.name(room, Node::Contract(id)), via }
    }

    fn by(&self, node: Node) -> Option<&By> {
        match node {
            Node::Service(id) => self.reach.services.get(&id),
            Node::DataSet(id) => self.reach.data_sets.get(&id),
            Node::Contact(id) => self.reach.contacts.get(&id),
            Node::System(_) | Node::Contract(_) => None,
        }
    }

    /// The ways to something, in words: `via Planningsserver → Planning`.
    fn via(&self, room: &Room, by: &By) -> String {
        let w = room.wording();
        let ways = self.ways(by);
        let told = ways.iter().take(WAYS).map(|way| {
            let names: Vec<String> = way.iter().map(|node| self.name(room, *node)).collect();
            w.format("impact-via", [("way", names.join(" → ").into())])
        });
        let more = (ways.len() > WAYS).then(|| w.text("impact-via-more"));
        told.chain(more).collect::<Vec<_>>().join("; ")
    }

    /// The ways, each from its system on; no more than one that is not told.
    fn ways(&self, by: &By) -> Vec<Vec<Node>> {
        let mut ways: Vec<Vec<Node>> = Vec::new();
        for node in by {
            let before = self.by(*node).map(|by| self.ways(by)).filter(|ways| !ways.is_empty());
            let before = before.unwrap_or_else(|| vec![Vec::new()]);
            ways.extend(before.into_iter().map(|mut way| {
                way.push(*node);
                way
            }));
            if ways.len() > WAYS {
                break;
            }
        }
        ways.truncate(WAYS + 1);
        ways
    }

    fn name(&self, room: &Room, node: Node) -> String {
        let id = match node {
            Node::System(id) => (SheetKind::System, id),
            Node::Service(id) => (SheetKind::Service, id),
            Node::DataSet(id) => (SheetKind::DataSet, id),
            Node::Contract(id) => (SheetKind::Contract, id),
            Node::Contact(id) => (SheetKind::Contact, id),
        };
        let title = |sheet: &Sheet| cut_short(&room.wording().sheet_title(sheet, self.prepared), NAME);
        self.prepared.get(id).map(title).unwrap_or_default()
    }
}
