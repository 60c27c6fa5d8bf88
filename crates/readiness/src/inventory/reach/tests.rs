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
    assert!(!reach.data_sets.contains_key(&VISITORS), "the contract is also about data that were not hit");
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
