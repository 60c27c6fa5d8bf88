//! Who enters and who may do what, for whoever manages access: people with their roles, guests, invitations.

mod guest;
mod helpers;
mod invitation;
mod person;

pub(crate) use guest::{admit, admitting};
pub(crate) use helpers::{dismiss, dismissing, help, helping};
pub(crate) use invitation::{invite, inviting, link, linking, print};
pub(crate) use person::{end, ending, erase, erasure, give, person};

use axum::response::Response;
use readiness::access::{Rights, organisation_of};
use readiness::event::GuestAdmitted;
use readiness::team::event::RoleKind;

use crate::failure::Failure;
use crate::prepare::{Entry, Group, Link, Listing};
use crate::preparing::Preparing;

const PAGE: &str = "/prepare/people";

/// The address of a person.
fn at(person: &str) -> String {
    format!("{PAGE}/{person}")
}

/// The name of the person in an address, if there is one.
fn named(preparing: &Preparing, person: &str) -> Result<String, Failure> {
    let access = preparing.site.app.access()?;
    access.people.get(person).cloned().ok_or(Failure::NotFound)
}

/// `GET /prepare/people`.
pub(crate) async fn people(preparing: Preparing) -> Result<Response, Failure> {
    let w = preparing.wording();
    let access = preparing.site.app.access()?;
    let (guests, staff): (Vec<_>, Vec<_>) = access
        .people
        .iter()
        .filter(|(person, _)| organisation_of(person).is_none())
        .partition(|(person, _)| preparing.prepared.is_guest(person));
    let (staff, gone): (Vec<_>, Vec<_>) = staff.into_iter().partition(|(person, _)| {
        preparing.prepared.rights(person) != Rights::NONE || access.may_enter(person)
    });
    let mut listing = Listing::new(preparing.frame(PAGE), w.text("access-title"));
    listing.lead = vec![w.text("access-lead")];
    let entries = staff.iter().map(|(person, name)| colleague(&preparing, person, name)).collect();
    listing.groups.push(Group {
        heading: w.text("access-staff"),
        lead: String::new(),
        entries,
        empty: w.text("access-none"),
        add: vec![Link::new("/prepare/invitation", w.text("access-invite"))],
    });
    let admitted = |person: &str| preparing.prepared.guests().find(|guest| guest.person == person);
    let entry = |(person, name): &(&String, &String)| Some(visiting(&preparing, name, admitted(person)?));
    listing.groups.push(Group {
        heading: w.text("access-guests"),
        lead: w.text("access-guests-lead"),
        entries: guests.iter().filter_map(entry).collect(),
        empty: w.text("access-no-guests"),
        add: vec![Link::new("/prepare/invitation?guest=yes", w.text("access-invite-guest"))],
    });
    listing.groups.push(helpers::group(&preparing));
    if !gone.is_empty() {
        let entries = gone.iter().map(|(person, name)| Entry::new((*name).clone(), at(person))).collect();
        let (heading, lead) = (w.text("access-gone"), w.text("access-gone-lead"));
        listing.groups.push(Group { heading, lead, entries, empty: String::new(), add: Vec::new() });
    }
    Ok(listing.shown())
}

fn colleague(preparing: &Preparing, person: &str, name: &str) -> Entry {
    let w = preparing.wording();
    let (roles, rights) = (roles_in_words(preparing, person), preparing.prepared.rights(person));
    let entry = Entry::new(name.to_owned(), at(person));
    if rights == Rights::NONE {
        return entry.warn(Some(w.text("access-no-role")));
    }
    entry.line(roles).line(rights_in_words(preparing, rights))
}

fn visiting(preparing: &Preparing, name: &str, guest: &GuestAdmitted) -> Entry {
    let w = preparing.wording();
    let parts: Vec<String> = guest.parts.iter().map(|part| w.word(*part)).collect();
    let gaps = [
        ("kind", w.word(guest.kind).into()),
        ("incident", code_name(preparing, &guest.incident).into()),
        ("parts", parts.join(", ").into()),
        ("until", w.moment(guest.until, preparing.site.zone()).into()),
    ];
    let is_over = guest.until <= preparing.now;
    Entry::new(name.to_owned(), format!("{}/guest", at(&guest.person)))
        .line(w.format("access-guest-line", gaps))
        .warn(is_over.then(|| w.text("access-guest-over")))
}

/// What an incident is called; its id when it is not there any more.
fn code_name(preparing: &Preparing, incident: &str) -> String {
    let state = preparing.site.app.state(&format!("incident/{incident}")).ok();
    let opened = state.and_then(|state| state.opened.as_ref().map(|opened| opened.code_name.clone()));
    opened.unwrap_or_else(|| incident.to_owned())
}

/// The roles of a person: `Crisisleider, regelt de toegang`.
fn roles_in_words(preparing: &Preparing, person: &str) -> String {
    let w = preparing.wording();
    let called = |role| if role == RoleKind::Other { w.text("access-no-fixed-role") } else { w.word(role) };
    let roles = preparing.prepared.roles_of(person).into_iter().map(called);
    let administers = preparing.prepared.given(person).administers.then(|| w.text("rights-administrator"));
    roles.chain(administers).collect::<Vec<_>>().join(", ")
}

/// What somebody may do: `Mag lezen, opschrijven en melden.`
fn rights_in_words(preparing: &Preparing, rights: Rights) -> String {
    let w = preparing.wording();
    let rights: Vec<String> = rights.each().map(|right| w.word(right)).collect();
    w.format("access-may", [("rights", rights.join(", ").into())])
}
