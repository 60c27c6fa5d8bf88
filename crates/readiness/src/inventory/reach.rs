//! How far a hit on systems reaches: which services fail, whose data are concerned, who notices, whom to tell.
//!
//! Sheets point to each other by numbers: a system to its services, data sets and supplier; a service to its data sets and
//! contacts; a contract to its data sets and its party. Everything that is reached says by what it was reached. A number
//! without a sheet is reported: what it stood for may matter, and nobody sees it any more.

use std::collections::{BTreeMap, BTreeSet};

use super::event::{DataSet, Service, System};
use crate::agreement::event::{Contract, NoticeClause};
use crate::agreement::watertight::we_tell;
use crate::contact::event::{Contact, ContactKind};
use crate::prepared::Prepared;

/// The sheets that point to each other, by their numbers.
#[derive(Clone, Debug, Default)]
pub struct Inventory<'a> {
    /// What is hit.
    pub systems: BTreeMap<u32, &'a System>,
    /// What stands on systems.
    pub services: BTreeMap<u32, &'a Service>,
    /// What is in systems, and used by services.
    pub data_sets: BTreeMap<u32, &'a DataSet>,
    /// What was agreed about data sets.
    pub contracts: BTreeMap<u32, &'a Contract>,
    /// Who is called.
    pub contacts: BTreeMap<u32, &'a Contact>,
}

/// A sheet that is pointed to, or points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Node {
    /// A system.
    System(u32),
    /// A service.
    Service(u32),
    /// A data set.
    DataSet(u32),
    /// A contract.
    Contract(u32),
    /// A contact.
    Contact(u32),
}

/// By what something was reached.
pub type By = BTreeSet<Node>;

/// What a hit reaches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach<'a> {
    /// The systems that are hit, as far as there is a sheet.
    pub systems: BTreeSet<u32>,
    /// The services that stand on them.
    pub services: BTreeMap<u32, By>,
    /// The data sets in them, and those that their services use.
    pub data_sets: BTreeMap<u32, By>,
    /// Whose data these are, by data set.
    pub of_whom: BTreeMap<ContactKind, By>,
    /// About how many people.
    pub persons: Persons,
    /// Who notices that services fail, by service.
    pub stakeholders: BTreeMap<ContactKind, By>,
    /// Whom of the call list this is about: who keeps the systems running, whom services tell first, the parties of the
    /// contracts.
    pub contacts: BTreeMap<u32, By>,
    /// Contracts about these data sets, also those that have ended: what they say of data may live on.
    pub contracts: BTreeMap<u32, Agreed<'a>>,
    /// Numbers without a sheet.
    pub dangling: BTreeSet<Dangling>,
}

/// About how many people data are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Persons {
    /// The numbers that were filled in, added up. Who is in two data sets counts twice, so of these it is the most.
    pub counted: u64,
    /// Data sets about people without a number. While there are any, nothing can be said of the whole.
    pub uncounted: BTreeSet<u32>,
}

/// A contract that is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agreed<'a> {
    /// Which data sets make it so.
    pub by: By,
    /// How we tell the other side.
    pub notices: Vec<&'a NoticeClause>,
}

/// A number without a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dangling {
    /// What points to it; nothing when somebody asked for it.
    pub from: Option<Node>,
    /// What is not there.
    pub to: Node,
}

/// What is reached when these systems are hit.
pub fn reach<'a>(inventory: &Inventory<'a>, hit: &[u32]) -> Reach<'a> {
    let mut reach = Reach::default();
    for id in hit {
        reach.visit(inventory, None, Node::System(*id));
    }
    for (id, contract) in &inventory.contracts {
        reach.agree(inventory, *id, contract);
    }
    reach
}

impl<'a> Reach<'a> {
    /// Keeps what is pointed to, and goes on from there when it is new.
    fn visit(&mut self, inventory: &Inventory<'a>, from: Option<Node>, to: Node) {
        if !inventory.holds(to) {
            self.dangling.insert(Dangling { from, to });
        } else if self.keep(from, to) {
            self.describe(inventory, to);
            for next in inventory.points_to(to) {
                self.visit(inventory, Some(to), next);
            }
        }
    }

    /// Whether it was not there before.
    fn keep(&mut self, from: Option<Node>, to: Node) -> bool {
        let (map, id) = match to {
            Node::System(id) => return self.systems.insert(id),
            // A contract is reached from its data sets, and never pointed to.
            Node::Contract(_) => return false,
            Node::Service(id) => (&mut self.services, id),
            Node::DataSet(id) => (&mut self.data_sets, id),
            Node::Contact(id) => (&mut self.contacts, id),
        };
        let is_new = !map.contains_key(&id);
        map.entry(id).or_default().extend(from);
        is_new
    }

    /// Whom a service or a data set is about.
    fn describe(&mut self, inventory: &Inventory<'a>, node: Node) {
        match node {
            Node::Service(id) => {
                let service = inventory.services.get(&id);
                for kind in service.iter().flat_map(|service| &service.stakeholders) {
                    self.stakeholders.entry(*kind).or_default().insert(node);
                }
            }
            Node::DataSet(id) => {
                let Some(data_set) = inventory.data_sets.get(&id) else { return };
                for kind in &data_set.of_whom {
                    self.of_whom.entry(*kind).or_default().insert(node);
                }
                self.persons.add(id, data_set);
            }
            Node::System(_) | Node::Contract(_) | Node::Contact(_) => {}
        }
    }

    /// Keeps a contract that is about one of the data sets, with its party. The other data sets of it are not hit.
    fn agree(&mut self, inventory: &Inventory<'a>, id: u32, contract: &'a Contract) {
        let hit = contract.data_sets.iter().filter(|set| self.data_sets.contains_key(set));
        let by: By = hit.map(|set| Node::DataSet(*set)).collect();
        if by.is_empty() {
            return;
        }
        self.contracts.insert(id, Agreed { by, notices: we_tell(contract).collect() });
        if let Some(party) = contract.contact {
            self.visit(inventory, Some(Node::Contract(id)), Node::Contact(party));
        }
    }
}

impl Persons {
    /// About how many people these data sets are.
    pub fn of<'a>(data_sets: impl IntoIterator<Item = (u32, &'a DataSet)>) -> Persons {
        let mut persons = Persons::default();
        data_sets.into_iter().for_each(|(id, data_set)| persons.add(id, data_set));
        persons
    }

    fn add(&mut self, id: u32, data_set: &DataSet) {
        match data_set.persons {
            Some(persons) => self.counted = self.counted.saturating_add(persons),
            None if data_set.of_whom.is_empty() => {}
            None => {
                self.uncounted.insert(id);
            }
        }
    }
}

impl<'a> Inventory<'a> {
    /// What holds now.
    pub fn of(prepared: &'a Prepared) -> Inventory<'a> {
        Inventory {
            systems: prepared.systems().collect(),
            services: prepared.services().collect(),
            data_sets: prepared.data_sets().collect(),
            contracts: prepared.contracts().collect(),
            contacts: prepared.contacts().collect(),
        }
    }

    /// The systems on which a service stands.
    pub fn systems_under(&self, service: u32) -> BTreeSet<u32> {
        let under = self.systems.iter().filter(|(_, system)| system.services.contains(&service));
        under.map(|(id, _)| *id).collect()
    }

    /// Services on no system, and data sets in no system, service or contract: no hit ever reaches them.
    pub fn loose(&self) -> BTreeSet<Node> {
        let pointed_to: BTreeSet<Node> = self.nodes().flat_map(|node| self.points_to(node)).collect();
        let may_be_loose = |node: &Node| matches!(node, Node::Service(_) | Node::DataSet(_));
        self.nodes().filter(|node| may_be_loose(node) && !pointed_to.contains(node)).collect()
    }

    /// Systems under no service and without data: a hit on them reaches nothing.
    pub fn dead_ends(&self) -> BTreeSet<u32> {
        let ends = self
            .systems
            .iter()
            .filter(|(_, system)| system.services.is_empty() && system.data_sets.is_empty());
        ends.map(|(id, _)| *id).collect()
    }

    /// All numbers without a sheet.
    pub fn dangling(&self) -> BTreeSet<Dangling> {
        let pointers =
            self.nodes().flat_map(|from| self.points_to(from).into_iter().map(move |to| (from, to)));
        let missing = pointers.filter(|(_, to)| !self.holds(*to));
        missing.map(|(from, to)| Dangling { from: Some(from), to }).collect()
    }

    fn nodes(&self) -> impl Iterator<Item = Node> {
        let systems = self.systems.keys().map(|id| Node::System(*id));
        let services = self.services.keys().map(|id| Node::Service(*id));
        let data_sets = self.data_sets.keys().map(|id| Node::DataSet(*id));
        let contracts = self.contracts.keys().map(|id| Node::Contract(*id));
        let contacts = self.contacts.keys().map(|id| Node::Contact(*id));
        systems.chain(services).chain(data_sets).chain(contracts).chain(contacts)
    }

    fn holds(&self, node: Node) -> bool {
        match node {
            Node::System(id) => self.systems.contains_key(&id),
            Node::Service(id) => self.services.contains_key(&id),
            Node::DataSet(id) => self.data_sets.contains_key(&id),
            Node::Contract(id) => self.contracts.contains_key(&id),
            Node::Contact(id) => self.contacts.contains_key(&id),
        }
    }

    /// What a sheet points to, whether it is there or not. Nothing points back, so there are no circles.
    fn points_to(&self, node: Node) -> Vec<Node> {
        match node {
            Node::System(id) => self.systems.get(&id).map(|system| from_system(system)),
            Node::Service(id) => self.services.get(&id).map(|service| from_service(service)),
            Node::Contract(id) => self.contracts.get(&id).map(|contract| from_contract(contract)),
            Node::DataSet(_) | Node::Contact(_) => None,
        }
        .unwrap_or_default()
    }
}

fn from_system(system: &System) -> Vec<Node> {
    let services = system.services.iter().map(|id| Node::Service(*id));
    let data_sets = system.data_sets.iter().map(|id| Node::DataSet(*id));
    services.chain(data_sets).chain(system.supplier.map(Node::Contact)).collect()
}

fn from_service(service: &Service) -> Vec<Node> {
    let data_sets = service.data_sets.iter().map(|id| Node::DataSet(*id));
    data_sets.chain(service.contacts.iter().map(|id| Node::Contact(*id))).collect()
}

fn from_contract(contract: &Contract) -> Vec<Node> {
    let data_sets = contract.data_sets.iter().map(|id| Node::DataSet(*id));
    data_sets.chain(contract.contact.map(Node::Contact)).collect()
}

#[cfg(test)]
mod tests;
