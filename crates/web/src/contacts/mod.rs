//! The call list: whom to call, in which order, and how sure we are of their numbers.

mod asking;
mod contents;
mod dial;
mod duplicates;
mod exporting;
mod importing;
mod slips;

pub(crate) use asking::{answer, ask, asked, confirm, erase, erasure};
pub(crate) use contents::limit;
pub(crate) use dial::{Dial, country, dials};
pub(crate) use duplicates::{duplicates, merge};
pub(crate) use exporting::export;
pub(crate) use importing::{WaitingFiles, import, preview, read, take_over, undo};
pub(crate) use slips::slips;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use readiness::command::Command;
use readiness::contact::event::{Contact, ContactKind};
use readiness::contact::{Group, call_list, is_stale};
use readiness::event::SheetKind;

use crate::failure::Failure;
use crate::form::Posted;
use crate::frame::{Frame, page, redirect};
use crate::preparing::{Numbered, Preparing};
use crate::sheets;

/// So many entries stand on one page; who looks for one among thousands types a part of the name.
const ON_A_PAGE: usize = 200;

#[derive(Template)]
#[template(path = "contacts/page.html")]
struct ContactsPage<'a> {
    page: Frame<'a>,
    title: String,
    groups: Vec<(String, Vec<Card>)>,
    search: String,
    hidden: usize,
    stale: usize,
    pairs: usize,
    sees_private: bool,
    imports: Vec<(String, String)>,
}

/// An entry of the call list.
pub(super) struct Card {
    pub(super) id: u32,
    pub(super) title: String,
    /// What they do, and for whom.
    pub(super) who: String,
    pub(super) numbers: Vec<Dial>,
    pub(super) mails: Vec<String>,
    pub(super) deputy: Option<(u32, String)>,
    pub(super) lines: Vec<String>,
    pub(super) verified: String,
    pub(super) is_stale: bool,
    pub(super) has_hidden: bool,
}

/// What somebody looks for.
#[derive(Default, serde::Deserialize)]
pub(crate) struct Search {
    #[serde(default)]
    q: String,
}

/// A number as people of a country write it.
pub(crate) fn number_in_words(number: &str, country: &str) -> String {
    exchange::phone(number, country).map_or_else(|| number.to_owned(), |phone| phone.grouped)
}

/// A number as it is dialled from anywhere. A number that no list of numbers knows is taken as it was typed when it can
/// be dialled at all: new ranges are given out all the time, and who typed it may know better.
pub(crate) fn dialled(text: &str, country: &str) -> Option<String> {
    // A spreadsheet that took a number for an amount wrote decimals behind it.
    let whole = text.split_once('.').filter(|(_, rest)| rest.bytes().all(|byte| byte == b'0'));
    let text = whole.map_or(text, |(whole, _)| whole);
    if let Some(phone) = exchange::phone(text, country) {
        return Some(phone.international);
    }
    let plain: String = text.chars().filter(|c| !" -()\u{a0}".contains(*c)).collect();
    let digits = plain.strip_prefix('+').unwrap_or(&plain);
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    // Without a zero or a plus before it a long one lacks something, and would be another number.
    let begins = plain.starts_with(['0', '+']) || digits.len() <= SHORT_DIGITS;
    (is_number && begins && NUMBER_DIGITS.contains(&digits.len())).then_some(plain)
}

/// From the shortest service number to the longest number there is with its prefix.
const NUMBER_DIGITS: std::ops::RangeInclusive<usize> = 3..=17;

/// Numbers of services, and of desks within the house, have at most so many digits.
const SHORT_DIGITS: usize = 6;

/// `GET /prepare/contacts`.
pub(crate) async fn contacts(
    preparing: Preparing,
    Query(search): Query<Search>,
) -> Result<Response, Failure> {
    let w = preparing.wording();
    let all = call_list(&preparing.prepared);
    let wanted = search.q.trim().to_lowercase();
    let found: Vec<&(Group, u32, &Contact)> =
        all.iter().filter(|(_, _, contact)| holds(contact, &wanted)).collect();
    let mut groups: Vec<(String, Vec<Card>)> = Vec::new();
    for (group, id, contact) in found.iter().take(ON_A_PAGE) {
        let heading = w.text(&format!("call-group-{}", group.id()));
        let card = card(&preparing, *id, contact);
        match groups.last_mut() {
            Some((last, cards)) if *last == heading => cards.push(card),
            _ => groups.push((heading, vec![card])),
        }
    }
    let stale = all.iter().filter(|(_, _, contact)| is_stale(contact, preparing.today)).count();
    let view = ContactsPage {
        title: w.text("prepare-nav-contacts"),
        groups,
        hidden: found.len().saturating_sub(ON_A_PAGE),
        search: search.q,
        stale,
        pairs: readiness::contact::pairs(&preparing.prepared).len(),
        sees_private: preparing.sees_private(),
        imports: importing::undoable(&preparing),
        page: preparing.frame("/prepare/contacts"),
    };
    Ok(page(&view))
}

fn holds(contact: &Contact, wanted: &str) -> bool {
    let texts = [&contact.name, &contact.organisation, &contact.function, &contact.own_kind];
    wanted.is_empty() || texts.iter().any(|text| text.to_lowercase().contains(wanted))
}

#[derive(Template)]
#[template(path = "contacts/contact.html")]
struct ContactPage<'a> {
    page: Frame<'a>,
    title: String,
    card: Card,
    edit: String,
    note: String,
}

/// `GET /prepare/contacts/{id}`.
pub(crate) async fn contact(preparing: Preparing, Numbered(id): Numbered) -> Result<Response, Failure> {
    let contact = preparing.prepared.contact(id).ok_or(Failure::NotFound)?;
    let view = ContactPage {
        title: contact.title().to_owned(),
        note: contact.note.clone(),
        card: card(&preparing, id, contact),
        edit: sheets::at((SheetKind::Contact, id)),
        page: preparing.frame("/prepare/contacts"),
    };
    Ok(page(&view))
}

/// A contact as this visitor may see it.
pub(super) fn card(preparing: &Preparing, id: u32, contact: &Contact) -> Card {
    let w = preparing.wording();
    let sees_private = preparing.sees_private();
    let shown = if sees_private { contact.clone() } else { contact.without_private() };
    let mut lines = Vec::new();
    let roles = w.roles_of(id, &preparing.prepared);
    lines
        .extend((!roles.is_empty()).then(|| w.format("contact-roles", [("roles", roles.join(", ").into())])));
    lines.extend(
        contact
            .around_the_clock
            .map(|is_always| w.text(if is_always { "contact-always" } else { "contact-not-always" })),
    );
    lines.extend(Some(contact.hours.clone()).filter(|hours| !hours.is_empty()));
    for reference in &contact.references {
        lines.push(format!("{}: {}", w.word(reference.of), reference.number));
    }
    let labelled =
        |key: &str, text: &str| (!text.is_empty()).then(|| w.format(key, [("text", text.to_owned().into())]));
    lines.extend(labelled("contact-call-for", &contact.call_for));
    lines.extend(labelled("contact-technical", &contact.technical));
    let verified = match contact.verified_on {
        Some(on) => w.format(
            "contact-verified",
            [("on", w.day(on).into()), ("source", source(preparing, contact).into())],
        ),
        None => w.text("contact-never-verified"),
    };
    let deputy =
        contact.deputy.and_then(|id| preparing.prepared.contact(id).map(|it| (id, it.title().to_owned())));
    Card {
        id,
        title: contact.title().to_owned(),
        who: who(preparing, contact),
        numbers: dials(w, contact, preparing.country(), sees_private),
        mails: shown.mails.iter().map(|mail| mail.address.clone()).collect(),
        deputy,
        lines,
        verified,
        is_stale: is_stale(contact, preparing.today),
        has_hidden: !sees_private && contact.has_private(),
    }
}

fn source(preparing: &Preparing, contact: &Contact) -> String {
    if contact.source.is_empty() {
        preparing.wording().text("contact-no-source")
    } else {
        contact.source.clone()
    }
}

/// What somebody does, and for whom: `beheerder, Polder IT (IT voor kantoor)`.
fn who(preparing: &Preparing, contact: &Contact) -> String {
    let kind = match contact.kind {
        ContactKind::Other => contact.own_kind.clone(),
        kind => preparing.wording().word(kind),
    };
    let organisation = if contact.name.is_empty() { "" } else { &contact.organisation };
    let parts: Vec<&str> =
        [contact.function.as_str(), organisation].into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { kind } else { format!("{} ({kind})", parts.join(", ")) }
}

/// `POST /prepare/contacts/{id}/place`: earlier or later in the call list.
pub(crate) async fn place(
    preparing: Preparing,
    Numbered(id): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let mut contacts: Vec<u32> = call_list(&preparing.prepared).into_iter().map(|(_, id, _)| id).collect();
    let at = contacts.iter().position(|known| *known == id).ok_or(Failure::NotFound)?;
    let to =
        if posted.get("go") == "earlier" { at.saturating_sub(1) } else { (at + 1).min(contacts.len() - 1) };
    if to != at {
        contacts.swap(at, to);
        // A long list that nobody put in order needs no order below the one that moved.
        let last = preparing.prepared.call_order.len().max(at.max(to) + 1);
        contacts.truncate(last);
        let ordered = preparing.prepare(&Command::OrderCalls { contacts });
        if let Err(app::NotPrepared::Failed(problem)) = ordered {
            return Err(problem.into());
        }
    }
    Ok(redirect(&format!("/prepare/contacts#contact-{id}")))
}
