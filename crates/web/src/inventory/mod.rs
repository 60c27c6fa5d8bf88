//! What there is: systems, what stands on them, and the information in them. A system that is hit leads to who is affected.

use axum::response::Response;
use readiness::event::{Sheet, SheetKind};
use readiness::inventory::event::{DataSet, Service, System};
use readiness::inventory::reach::{By, Inventory, Node, reach};

use crate::failure::Failure;
use crate::prepare::{Entry, Group, Link, Listing};
use crate::preparing::{Numbered, Preparing};
use crate::sheets;

/// `GET /prepare/inventory`.
pub(crate) async fn inventory(preparing: Preparing) -> Result<Response, Failure> {
    let (w, prepared) = (preparing.wording(), &preparing.prepared);
    let mut listing = Listing::new(preparing.frame("/prepare/inventory"), w.text("prepare-nav-inventory"));
    listing.lead = vec![w.text("inventory-lead")];
    let group = |key: &str, kind: &str, entries: Vec<Entry>| Group {
        heading: w.text(&format!("inventory-{key}")),
        lead: w.text(&format!("inventory-{key}-lead")),
        entries,
        empty: w.text("inventory-none"),
        add: vec![Link::new(format!("/sheets/{kind}/new"), w.text(&format!("inventory-add-{key}")))],
    };
    let systems = prepared.systems().map(|(id, system)| of_system(&preparing, id, system)).collect();
    let services = prepared.services().map(|(id, service)| of_service(&preparing, id, service)).collect();
    let sets = prepared.data_sets().map(|(id, set)| of_data_set(&preparing, id, set)).collect();
    listing.groups = vec![
        group("systems", "system", systems),
        group("services", "service", services),
        group("sets", "data-set", sets),
    ];
    Ok(listing.shown())
}

fn of_system(preparing: &Preparing, id: u32, system: &System) -> Entry {
    let w = preparing.wording();
    let supplier = system.supplier.and_then(|id| preparing.prepared.contact(id));
    let supplier =
        supplier.map(|contact| w.format("system-supplier", [("who", contact.title().to_owned().into())]));
    let backup = match (system.is_backup_offline, system.restored_on) {
        (Some(true), Some(on)) => w.format("system-restored", [("on", w.day(on).into())]),
        _ => String::new(),
    };
    let weak = match (system.is_backup_offline, system.restored_on) {
        (Some(true), Some(_)) => None,
        (Some(true), None) => Some(w.text("system-never-restored")),
        (Some(false), _) => Some(w.text("system-backup-in-reach")),
        (None, _) => Some(w.text("system-backup-unknown")),
    };
    let mut entry = Entry::new(system.name.clone(), format!("/prepare/inventory/systems/{id}"))
        .line(supplier.unwrap_or_default())
        .line(backup);
    if system.is_exposed == Some(true) {
        entry = entry.line(w.text("system-exposed"));
    }
    entry.warn(weak)
}

fn of_service(preparing: &Preparing, id: u32, service: &Service) -> Entry {
    let w = preparing.wording();
    let whom: Vec<String> = service.stakeholders.iter().map(|kind| w.word(*kind)).collect();
    let hours = service.tolerable_hours.map(|n| w.format("service-tolerable", [("n", f64::from(n).into())]));
    Entry::new(service.name.clone(), sheets::at((SheetKind::Service, id)))
        .line(whom.join(", "))
        .line(hours.unwrap_or_default())
}

fn of_data_set(preparing: &Preparing, id: u32, set: &DataSet) -> Entry {
    let w = preparing.wording();
    let whom: Vec<String> = set.of_whom.iter().map(|kind| w.word(*kind)).collect();
    let kinds: Vec<String> = set.kinds.iter().map(|kind| w.word(*kind)).collect();
    let persons = set.persons.map(|n| w.format("set-persons", [("n", (n as f64).into())]));
    let months = set.retention_months.map(|n| w.format("set-retention", [("n", f64::from(n).into())]));
    let due = set.review_on.filter(|on| *on < preparing.today);
    Entry::new(set.name.clone(), sheets::at((SheetKind::DataSet, id)))
        .line(w.word(set.classification))
        .line(kinds.join(", "))
        .line(whom.join(", "))
        .line(persons.unwrap_or_default())
        .line(months.unwrap_or_default())
        .warn(set.retention_months.is_none().then(|| w.text("set-no-retention")))
        .warn(due.map(|on| w.format("prepare-review-due", [("on", w.day(on).into())])))
}

/// `GET /prepare/inventory/systems/{id}`: whom a hit on a system reaches.
pub(crate) async fn system(preparing: Preparing, Numbered(id): Numbered) -> Result<Response, Failure> {
    let (w, prepared) = (preparing.wording(), &preparing.prepared);
    let system = prepared.system(id).ok_or(Failure::NotFound)?;
    let inventory = Inventory::of(prepared);
    let reached = reach(&inventory, &[id]);
    let title = w.format("reach-title", [("system", system.name.clone().into())]);
    let mut listing = Listing::new(preparing.frame("/prepare/inventory"), title);
    listing.lead = vec![w.text("reach-lead")];
    if !system.when_disconnected.is_empty() {
        let text = system.when_disconnected.clone();
        listing.lead.push(w.format("reach-disconnected", [("text", text.into())]));
    }
    listing.links = vec![
        Link::new(sheets::at((SheetKind::System, id)), w.text("reach-edit")),
        Link::new("/prepare/inventory", w.text("reach-back")),
    ];
    let title = |id| prepared.get(id).map(|sheet| w.sheet_title(sheet, prepared)).unwrap_or_default();
    let sheet = |(kind, id): (SheetKind, u32), by: &By| {
        let href = if kind == SheetKind::Contact {
            format!("/prepare/contacts/{id}")
        } else {
            sheets::at((kind, id))
        };
        Entry::new(title((kind, id)), href).line(by_words(&preparing, by))
    };
    let services = reached.services.iter().map(|(id, by)| sheet((SheetKind::Service, *id), by)).collect();
    let sets = reached.data_sets.iter().map(|(id, by)| sheet((SheetKind::DataSet, *id), by)).collect();
    let kinds = reached.of_whom.iter().map(|(kind, by)| (kind, by, "reach-own-data"));
    let noticing = reached.stakeholders.iter().map(|(kind, by)| (kind, by, "reach-notice"));
    let people = kinds.chain(noticing).map(|(kind, by, key)| {
        Entry::new(w.word(*kind), String::new()).line(w.text(key)).line(by_words(&preparing, by))
    });
    let contacts = reached.contacts.iter().map(|(id, by)| sheet((SheetKind::Contact, *id), by)).collect();
    let contracts = reached.contracts.iter().map(|(id, agreed)| {
        let mut entry = sheet((SheetKind::Contract, *id), &agreed.by);
        for notice in &agreed.notices {
            entry = entry.line(w.notice(notice));
        }
        entry
    });
    let persons = w.reached_persons(reached.persons.counted, reached.persons.uncounted.len());
    let group = |key: &str, lead: String, entries: Vec<Entry>| Group {
        heading: w.text(key),
        lead,
        entries,
        empty: w.text("reach-none"),
        add: Vec::new(),
    };
    listing.groups = vec![
        group("reach-services", String::new(), services),
        group("reach-sets", String::new(), sets),
        group("reach-people", persons, people.collect()),
        group("reach-contacts", String::new(), contacts),
        group("reach-contracts", String::new(), contracts.collect()),
    ];
    Ok(listing.shown())
}

/// By what something was reached.
fn by_words(preparing: &Preparing, by: &By) -> String {
    let (w, prepared) = (preparing.wording(), &preparing.prepared);
    let name = |node: &Node| {
        let id = match *node {
            Node::System(id) => (SheetKind::System, id),
            Node::Service(id) => (SheetKind::Service, id),
            Node::DataSet(id) => (SheetKind::DataSet, id),
            Node::Contract(id) => (SheetKind::Contract, id),
            Node::Contact(id) => (SheetKind::Contact, id),
        };
        prepared.get(id).map(|sheet: &Sheet| w.sheet_title(sheet, prepared))
    };
    let names: Vec<String> = by.iter().filter_map(name).collect();
    if names.is_empty() { String::new() } else { w.format("reach-by", [("names", names.join(", ").into())]) }
}
