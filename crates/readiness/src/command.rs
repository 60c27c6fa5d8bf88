//! What people may do with the preparation; each becomes events, or is refused.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use journal::Hash;

use crate::access::{Right, Rights};
use crate::contact::event::Contact;
use crate::contact::{bring_in, keep_hidden, merge, undo};
use crate::draft::Draft;
use crate::event::{
    CallOrderSet, Confirmation, ConfirmationAsked, ContactConfirmed, Event, ProposalDismissed, Sheet,
    SheetKept, SheetKind, SheetRemoved,
};
use crate::prepared::{ONLY, Prepared, SheetId};
use crate::refusal::Refusal;
use crate::sheet::needed;
use crate::team::event::RoleKind;
use crate::team::{appoint, begin_team};

/// How long a personal link can be used by which somebody looks at their own entry.
pub const ASKING_LASTS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// More contacts do not come in at once.
pub const MOST_IMPORTED: usize = 50_000;

/// What somebody wants to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Write a sheet; a new one when it has no number.
    Keep {
        /// Its number.
        id: Option<u32>,
        /// All that it says.
        sheet: Sheet,
        /// The entry that held when the form was shown, 0 when none did; absent when nobody looked.
        seen: Option<u64>,
    },
    /// Write several new sheets at once.
    Begin {
        /// What they say.
        sheets: Vec<Sheet>,
    },
    /// Take a sheet out.
    Remove {
        /// Which.
        id: SheetId,
        /// Why.
        reason: String,
        /// As with [`Command::Keep`].
        seen: Option<u64>,
    },
    /// Take over contacts from elsewhere, all of them or none.
    Import {
        /// A name that no other import has.
        import: String,
        /// The contacts, each with the number of the one that it takes the place of.
        contacts: Vec<(Option<u32>, Contact)>,
    },
    /// Undo an import, as far as nobody wrote since what it brought.
    UndoImport {
        /// Which.
        import: String,
    },
    /// Make one contact of two.
    Merge {
        /// The one that stays.
        into: u32,
        /// The one that goes.
        from: u32,
        /// Why.
        reason: String,
    },
    /// Say whom to call first.
    OrderCalls {
        /// Contacts by their numbers.
        contacts: Vec<u32>,
    },
    /// Ask somebody by a personal link to look at their own entry.
    Ask {
        /// The contact.
        contact: u32,
        /// The hash of the secret in the link.
        link: Hash,
    },
    /// Say that an entry is right.
    Confirm {
        /// The contact.
        contact: u32,
        /// How that is known.
        how: Confirmation,
    },
    /// Say by a personal link that one's own entry is right, or put it right.
    AnswerAsked {
        /// The hash of the secret in the link.
        link: Hash,
        /// The entry as it should be.
        contact: Contact,
    },
    /// Give a role to somebody, who comes into the call list if they are not there yet.
    Appoint {
        /// Which role; it comes into the team if it is not there yet.
        role: RoleKind,
        /// Whether they hold it or stand in.
        place: Place,
        /// Who.
        contact: Contact,
    },
    /// Write down the roles that every team needs, as far as they are not there, with who reports to whom.
    BeginTeam,
    /// Put a proposal of an incident aside.
    Dismiss {
        /// The name that it held.
        name: String,
    },
}

/// Whether somebody holds a role or stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Holds it.
    Holder,
    /// Stands in.
    Deputy,
}

/// Who asks, and when.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The id of the person.
    pub actor: &'a str,
    /// The moment.
    pub now: Timestamp,
    /// The day, on the clock of the house.
    pub today: Date,
}

impl Command {
    /// What it becomes when somebody does it who has these rights. Who holds a role has what the role gives, so whoever
    /// says who holds it administers. A personal link is a right of its own.
    ///
    /// # Errors
    ///
    /// Why it is refused.
    pub fn decide_with(
        &self,
        rights: Rights,
        prepared: &Prepared,
        desk: Desk<'_>,
    ) -> Result<Vec<Event>, Refusal> {
        if matches!(self, Command::AnswerAsked { .. }) {
            return self.decide(prepared, desk);
        }
        let expect = |right| if rights.has(right) { Ok(()) } else { Err(Refusal::NotYours { right }) };
        expect(Right::Prepare)?;
        let events = self.decide(prepared, desk)?;
        if events.iter().any(|event| says_who_holds(prepared, event)) {
            expect(Right::Administer)?;
        }
        Ok(events)
    }

    /// What it becomes.
    ///
    /// # Errors
    ///
    /// Why it is refused.
    pub fn decide(&self, prepared: &Prepared, desk: Desk<'_>) -> Result<Vec<Event>, Refusal> {
        match self {
            Command::Keep { id, sheet, seen } => keep(prepared, desk, *id, sheet, *seen),
            Command::Begin { sheets } => begin(prepared, desk, sheets),
            Command::Remove { id, reason, seen } => remove(prepared, *id, reason, *seen),
            Command::Import { import, contacts } => bring_in(prepared, desk, import, contacts),
            Command::UndoImport { import } => undo(prepared, desk, import),
            Command::Merge { into, from, reason } => merge(prepared, desk, *into, *from, reason),
            Command::OrderCalls { contacts } => order(prepared, contacts),
            Command::Ask { contact, link } => ask(prepared, desk, *contact, link),
            Command::Confirm { contact, how } => {
                there(prepared, (SheetKind::Contact, *contact))?;
                Ok(vec![confirmed(*contact, desk, *how, None)])
            }
            Command::AnswerAsked { link, contact } => answer(prepared, desk, link, contact),
            Command::Appoint { role, place, contact } => appoint(prepared, desk, *role, *place, contact),
            Command::BeginTeam => begin_team(prepared, desk),
            Command::Dismiss { name } => {
                needed("name", name)?;
                Ok(vec![Event::ProposalDismissed(ProposalDismissed { name: name.clone() })])
            }
        }
    }
}

/// Whether a role is held by somebody else after an event.
fn says_who_holds(prepared: &Prepared, event: &Event) -> bool {
    match event {
        Event::SheetKept(SheetKept { id, sheet: Sheet::Role(role), .. }) => {
            let before = prepared.role(*id);
            before
                .map_or(!role.held.is_empty(), |before| before.held != role.held || before.role != role.role)
        }
        Event::SheetRemoved(removed) => removed.kind == SheetKind::Role,
        _ => false,
    }
}

impl Prepared {
    /// Whether somebody may see private numbers.
    pub fn sees_private(&self, person: &str) -> bool {
        self.rights(person).has(Right::SeePersonal)
    }

    /// For which contact a personal link is, when it can be used, and what it shows of it: no more than whoever made the
    /// link may see, who can open it themselves.
    ///
    /// # Errors
    ///
    /// It cannot.
    pub fn asked(&self, link: &Hash, now: Timestamp) -> Result<(u32, Contact), Refusal> {
        let asked = self.asked.get(&link.to_string()).ok_or(Refusal::LinkDead)?;
        if asked.is_dead || now >= asked.expires_at {
            return Err(Refusal::LinkDead);
        }
        let contact = self.contact(asked.contact).ok_or(Refusal::LinkDead)?;
        let shows_all = self.sees_private(&asked.by);
        Ok((asked.contact, if shows_all { contact.clone() } else { contact.without_private() }))
    }
}

fn there(prepared: &Prepared, id: SheetId) -> Result<(), Refusal> {
    prepared.version(id).map(drop).ok_or(Refusal::Gone)
}

fn expect_seen(prepared: &Prepared, id: SheetId, seen: Option<u64>) -> Result<(), Refusal> {
    let entry = prepared.last_entry(id);
    if seen.is_some_and(|seen| seen != entry) { Err(Refusal::Overtaken { entry }) } else { Ok(()) }
}

fn kept(id: u32, sheet: Sheet) -> Event {
    Event::SheetKept(SheetKept { id, sheet, import: None })
}

pub(crate) fn keep(
    prepared: &Prepared,
    desk: Desk<'_>,
    id: Option<u32>,
    sheet: &Sheet,
    seen: Option<u64>,
) -> Result<Vec<Event>, Refusal> {
    let kind = sheet.kind();
    let is_only = matches!(kind, SheetKind::Profile | SheetKind::Plan);
    let own = if is_only { Some(ONLY) } else { id };
    let mut sheet = sheet.clone();
    if let Some(own) = own {
        if !is_only && prepared.history((kind, own)).is_empty() {
            return Err(Refusal::Gone);
        }
        expect_seen(prepared, (kind, own), seen)?;
        let older = prepared.history((kind, own)).iter().filter_map(|version| version.sheet.as_deref());
        let older: Vec<&Sheet> = older.collect();
        sheet.let_go(prepared, &older);
        match (&mut sheet, older.last()) {
            (Sheet::Contact(contact), Some(Sheet::Contact(last))) if !prepared.sees_private(desk.actor) => {
                keep_hidden(contact, last);
            }
            _ => {}
        }
        if prepared.get((kind, own)) == Some(&sheet) {
            return Err(Refusal::NothingNew);
        }
    }
    sheet.check(own, prepared, desk.today)?;
    Ok(vec![kept(own.unwrap_or_else(|| prepared.free(kind)), sheet)])
}

fn begin(prepared: &Prepared, desk: Desk<'_>, sheets: &[Sheet]) -> Result<Vec<Event>, Refusal> {
    let mut draft = Draft::on(prepared, desk);
    for sheet in sheets {
        draft.keep(None, sheet)?;
    }
    draft.done()
}

fn remove(prepared: &Prepared, id: SheetId, reason: &str, seen: Option<u64>) -> Result<Vec<Event>, Refusal> {
    there(prepared, id)?;
    expect_seen(prepared, id, seen)?;
    needed("reason", reason)?;
    let (kind, id) = id;
    Ok(vec![Event::SheetRemoved(SheetRemoved { kind, id, reason: reason.to_owned(), into: None })])
}

fn order(prepared: &Prepared, contacts: &[u32]) -> Result<Vec<Event>, Refusal> {
    for contact in contacts {
        there(prepared, (SheetKind::Contact, *contact))?;
    }
    if contacts == prepared.call_order {
        return Err(Refusal::NothingNew);
    }
    Ok(vec![Event::CallOrderSet(CallOrderSet { contacts: contacts.to_vec() })])
}

fn ask(prepared: &Prepared, desk: Desk<'_>, contact: u32, link: &Hash) -> Result<Vec<Event>, Refusal> {
    there(prepared, (SheetKind::Contact, contact))?;
    let link = link.to_string();
    if prepared.asked.contains_key(&link) {
        return Err(Refusal::LinkDead);
    }
    let expires_at = desk.now + ASKING_LASTS;
    Ok(vec![Event::ConfirmationAsked(ConfirmationAsked { contact, link, expires_at })])
}

fn confirmed(contact: u32, desk: Desk<'_>, how: Confirmation, link: Option<String>) -> Event {
    Event::ContactConfirmed(ContactConfirmed { contact, on: desk.today, how, link })
}

fn answer(
    prepared: &Prepared,
    desk: Desk<'_>,
    link: &Hash,
    contact: &Contact,
) -> Result<Vec<Event>, Refusal> {
    let (id, shown) = prepared.asked(link, desk.now)?;
    let held = prepared.contact(id).ok_or(Refusal::LinkDead)?;
    // Somebody says how they are reached, not what they are to us.
    let mut corrected = Contact {
        name: contact.name.clone(),
        function: contact.function.clone(),
        numbers: contact.numbers.clone(),
        mails: contact.mails.clone(),
        hours: contact.hours.clone(),
        ..held.clone()
    };
    if shown != *held {
        keep_hidden(&mut corrected, held);
    }
    let mut events = Vec::new();
    if corrected != *held {
        let mut sheet = Sheet::Contact(corrected);
        sheet.let_go(prepared, &[&Sheet::Contact(held.clone())]);
        sheet.check(Some(id), prepared, desk.today)?;
        events.push(kept(id, sheet));
    }
    events.push(confirmed(id, desk, Confirmation::Link, Some(link.to_string())));
    Ok(events)
}
