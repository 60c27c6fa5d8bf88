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
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::agreement::event::{Direction, Term};
    use crate::event::{Event, Sheet, SheetKept, SheetKind, SheetRemoved};

    /// Hospital De Linde: the record of patients and the agenda stand on one system, the website on another.
    #[derive(Default)]
    struct Linde {
        systems: BTreeMap<u32, System>,
        services: BTreeMap<u32, Service>,
        data_sets: BTreeMap<u32, DataSet>,
        contracts: BTreeMap<u32, Contract>,
        contacts: BTreeMap<u32, Contact>,
    }

    const RECORDS: u32 = 1;
    const WEBSITE: u32 = 2;
    const CARE: u32 = 11;
    const AGENDA: u32 = 12;
    const PATIENTS: u32 = 21;
    const STAFF: u32 = 22;
    const VISITORS: u32 = 23;
    const LABORATORY: u32 = 31;
    const IT: u32 = 41;
    const WARD: u32 = 42;
    const LAB_DESK: u32 = 43;
    const NOBODY: u32 = 99;

    impl Linde {
        fn new() -> Linde {
            let system = |services: &[u32], data_sets: &[u32], supplier| System {
                services: services.to_vec(),
                data_sets: data_sets.to_vec(),
                supplier,
                ..System::default()
            };
            let service = |data_sets: &[u32], stakeholders: &[ContactKind], contacts: &[u32]| Service {
                data_sets: data_sets.to_vec(),
                stakeholders: stakeholders.to_vec(),
                contacts: contacts.to_vec(),
                ..Service::default()
            };
            let data_set = |of_whom: &[ContactKind], persons| DataSet {
                of_whom: of_whom.to_vec(),
                persons,
                ..DataSet::default()
            };
            let notice = |direction| NoticeClause { direction, term: Term::Hours, ..NoticeClause::default() };
            let laboratory = Contract {
                contact: Some(LAB_DESK),
                data_sets: vec![PATIENTS, VISITORS],
                notices: vec![notice(Direction::WeTell), notice(Direction::TheyTell)],
                ..Contract::default()
            };
            let contact = |id| (id, Contact::default());
            Linde {
                systems: BTreeMap::from([
                    (RECORDS, system(&[CARE, AGENDA], &[STAFF], Some(IT))),
                    (WEBSITE, system(&[], &[VISITORS], None)),
                ]),
                services: BTreeMap::from([
                    (CARE, service(&[PATIENTS], &[ContactKind::Customer, ContactKind::Staff], &[WARD])),
                    (AGENDA, service(&[PATIENTS, STAFF], &[ContactKind::Customer], &[])),
                ]),
                data_sets: BTreeMap::from([
                    (PATIENTS, data_set(&[ContactKind::Customer], Some(12_000))),
                    (STAFF, data_set(&[ContactKind::Staff], Some(340))),
                    (VISITORS, data_set(&[ContactKind::FormerCustomer], None)),
                ]),
                contracts: BTreeMap::from([(LABORATORY, laboratory)]),
                contacts: [IT, WARD, LAB_DESK].into_iter().map(contact).collect(),
            }
        }

        fn inventory(&self) -> Inventory<'_> {
            Inventory {
                systems: self.systems.iter().map(|(id, sheet)| (*id, sheet)).collect(),
                services: self.services.iter().map(|(id, sheet)| (*id, sheet)).collect(),
                data_sets: self.data_sets.iter().map(|(id, sheet)| (*id, sheet)).collect(),
                contracts: self.contracts.iter().map(|(id, sheet)| (*id, sheet)).collect(),
                contacts: self.contacts.iter().map(|(id, sheet)| (*id, sheet)).collect(),
            }
        }
    }

    fn by(nodes: &[Node]) -> By {
        nodes.iter().copied().collect()
    }

    #[test]
    fn a_hit_reaches_services_and_data_and_says_by_what() {
        let linde = Linde::new();
        let reach = reach(&linde.inventory(), &[RECORDS]);
        let records = by(&[Node::System(RECORDS)]);
        assert_eq!(reach.services, BTreeMap::from([(CARE, records.clone()), (AGENDA, records)]));
        let patients = by(&[Node::Service(CARE), Node::Service(AGENDA)]);
        let staff = by(&[Node::System(RECORDS), Node::Service(AGENDA)]);
        assert_eq!(reach.data_sets, BTreeMap::from([(PATIENTS, patients), (STAFF, staff)]));
        assert!(reach.dangling.is_empty());
    }

    #[test]
    fn whose_data_and_who_notices_are_two_questions() {
        let linde = Linde::new();
        let reach = reach(&linde.inventory(), &[RECORDS]);
        let of_whom = [
            (ContactKind::Customer, by(&[Node::DataSet(PATIENTS)])),
            (ContactKind::Staff, by(&[Node::DataSet(STAFF)])),
        ];
        assert_eq!(reach.of_whom, BTreeMap::from(of_whom));
        let stakeholders = [
            (ContactKind::Customer, by(&[Node::Service(CARE), Node::Service(AGENDA)])),
            (ContactKind::Staff, by(&[Node::Service(CARE)])),
        ];
        assert_eq!(reach.stakeholders, BTreeMap::from(stakeholders));
    }

    #[test]
    fn people_are_added_up_and_a_number_that_is_missing_is_said() {
        let linde = Linde::new();
        let records = reach(&linde.inventory(), &[RECORDS]).persons;
        assert_eq!(records, Persons { counted: 12_340, uncounted: BTreeSet::new() });
        let all = reach(&linde.inventory(), &[RECORDS, WEBSITE]).persons;
        assert_eq!(all, Persons { counted: 12_340, uncounted: BTreeSet::from([VISITORS]) });
    }

    #[test]
    fn data_about_nobody_lack_no_number() {
        let mut linde = Linde::new();
        linde.data_sets.insert(STAFF, DataSet::default());
        assert!(reach(&linde.inventory(), &[RECORDS]).persons.uncounted.is_empty());
    }

    #[test]
    fn numbers_of_people_that_are_too_large_to_add_stay_as_large_as_they_can() {
        let mut linde = Linde::new();
        let everybody = DataSet { persons: Some(u64::MAX), ..DataSet::default() };
        linde.data_sets.insert(STAFF, everybody);
        assert_eq!(reach(&linde.inventory(), &[RECORDS]).persons.counted, u64::MAX);
    }

    #[test]
    fn contracts_about_the_data_come_with_how_we_tell_the_other_side() {
        let linde = Linde::new();
        let reach = reach(&linde.inventory(), &[RECORDS]);
        let agreed = &reach.contracts[&LABORATORY];
        assert_eq!(agreed.by, by(&[Node::DataSet(PATIENTS)]));
        assert_eq!(agreed.notices, [&linde.contracts[&LABORATORY].notices[0]]);
        assert!(
            !reach.data_sets.contains_key(&VISITORS),
            "the contract is also about data that were not hit"
        );
    }

    #[test]
    fn whom_to_call_follows_from_systems_services_and_contracts() {
        let linde = Linde::new();
        let expected = [
            (IT, by(&[Node::System(RECORDS)])),
            (WARD, by(&[Node::Service(CARE)])),
            (LAB_DESK, by(&[Node::Contract(LABORATORY)])),
        ];
        assert_eq!(reach(&linde.inventory(), &[RECORDS]).contacts, BTreeMap::from(expected));
    }

    #[test]
    fn a_hit_elsewhere_reaches_nothing_of_this() {
        let mut linde = Linde::new();
        linde.contracts.clear();
        let reach = reach(&linde.inventory(), &[WEBSITE]);
        assert!(reach.services.is_empty() && reach.stakeholders.is_empty() && reach.contacts.is_empty());
        assert_eq!(reach.data_sets.keys().copied().collect::<Vec<_>>(), [VISITORS]);
    }

    #[test]
    fn what_is_written_down_twice_counts_once() {
        let mut linde = Linde::new();
        let once = reach(&linde.inventory(), &[RECORDS]).persons;
        for system in linde.systems.values_mut() {
            system.services.extend(system.services.clone());
            system.data_sets.extend(system.data_sets.clone());
        }
        for contract in linde.contracts.values_mut() {
            contract.data_sets.push(PATIENTS);
        }
        let twice = reach(&linde.inventory(), &[RECORDS, RECORDS]);
        assert_eq!(twice.persons, once);
        assert_eq!(twice.systems, BTreeSet::from([RECORDS]));
        assert_eq!(twice.contracts.len(), 1);
    }

    #[test]
    fn a_number_without_a_sheet_is_reported_with_what_points_to_it() {
        let mut linde = Linde::new();
        linde.services.remove(&AGENDA);
        linde.data_sets.remove(&PATIENTS);
        linde.contacts.remove(&IT);
        let reach = reach(&linde.inventory(), &[RECORDS, NOBODY]);
        let dangling = [
            (None, Node::System(NOBODY)),
            (Some(Node::System(RECORDS)), Node::Service(AGENDA)),
            (Some(Node::System(RECORDS)), Node::Contact(IT)),
            (Some(Node::Service(CARE)), Node::DataSet(PATIENTS)),
        ];
        let dangling = dangling.map(|(from, to)| Dangling { from, to });
        assert_eq!(reach.dangling, BTreeSet::from(dangling));
        assert_eq!(reach.systems, BTreeSet::from([RECORDS]));
        assert!(!reach.services.contains_key(&AGENDA));
        assert!(reach.contracts.is_empty());
    }

    #[test]
    fn the_party_of_a_contract_that_is_gone_is_reported_too() {
        let mut linde = Linde::new();
        linde.contacts.remove(&LAB_DESK);
        let gone = Dangling { from: Some(Node::Contract(LABORATORY)), to: Node::Contact(LAB_DESK) };
        assert_eq!(reach(&linde.inventory(), &[RECORDS]).dangling, BTreeSet::from([gone]));
        assert_eq!(linde.inventory().dangling(), BTreeSet::from([gone]));
    }

    #[test]
    fn all_numbers_without_a_sheet_can_be_found_before_anything_is_hit() {
        let mut linde = Linde::new();
        assert!(linde.inventory().dangling().is_empty());
        linde.data_sets.remove(&VISITORS);
        let from = [Node::System(WEBSITE), Node::Contract(LABORATORY)];
        let expected = from.map(|from| Dangling { from: Some(from), to: Node::DataSet(VISITORS) });
        assert_eq!(linde.inventory().dangling(), BTreeSet::from(expected));
    }

    #[test]
    fn a_service_knows_on_which_systems_it_stands() {
        let mut linde = Linde::new();
        linde.systems.entry(WEBSITE).or_default().services = vec![AGENDA];
        assert_eq!(linde.inventory().systems_under(AGENDA), BTreeSet::from([RECORDS, WEBSITE]));
        assert_eq!(linde.inventory().systems_under(NOBODY), BTreeSet::new());
    }

    #[test]
    fn services_and_data_that_nothing_points_to_are_found() {
        let mut linde = Linde::new();
        assert!(linde.inventory().loose().is_empty());
        linde.systems.remove(&RECORDS);
        let loose = BTreeSet::from([Node::Service(CARE), Node::Service(AGENDA)]);
        assert_eq!(linde.inventory().loose(), loose);
        linde.data_sets.insert(NOBODY, DataSet::default());
        assert!(linde.inventory().loose().contains(&Node::DataSet(NOBODY)));
    }

    #[test]
    fn a_system_under_nothing_is_found() {
        let mut linde = Linde::new();
        linde.systems.insert(NOBODY, System::default());
        assert_eq!(linde.inventory().dead_ends(), BTreeSet::from([NOBODY]));
    }

    #[test]
    fn a_sheet_that_was_taken_out_is_no_longer_there() {
        let mut prepared = Prepared::default();
        let sheet = Sheet::System(System { services: vec![CARE], ..System::default() });
        let kept = Event::SheetKept(SheetKept { id: RECORDS, sheet, import: None });
        prepared.happen(1, "founder", Timestamp::UNIX_EPOCH, kept);
        assert_eq!(Inventory::of(&prepared).systems_under(CARE), BTreeSet::from([RECORDS]));
        let kind = SheetKind::System;
        let removed =
            Event::SheetRemoved(SheetRemoved { kind, id: RECORDS, reason: "sold".to_owned(), into: None });
        prepared.happen(2, "founder", Timestamp::UNIX_EPOCH, removed);
        let gone = Dangling { from: None, to: Node::System(RECORDS) };
        assert_eq!(reach(&Inventory::of(&prepared), &[RECORDS]).dangling, BTreeSet::from([gone]));
    }

    #[test]
    fn nothing_hit_reaches_nothing() {
        assert_eq!(reach(&Linde::new().inventory(), &[]), Reach::default());
        assert_eq!(reach(&Inventory::default(), &[]), Reach::default());
    }
}
