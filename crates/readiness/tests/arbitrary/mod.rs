//! What people might do, and write, in any order and with any text.

use journal::Hash;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use readiness::command::{Command, Place};
use readiness::contact::event::{Contact, ContactKind, Mail, Number};
use readiness::event::{Confirmation, Event, Said, Sheet, SheetKind, Word as _};
use readiness::inventory::event::Service;
use readiness::team::event::{Holding, Plan, Role, RoleKind};
use serde_json::Value;

/// Somebody does something.
#[derive(Clone, Debug)]
pub(crate) struct Act {
    pub(crate) by: &'static str,
    pub(crate) command: Command,
}

pub(crate) fn act() -> impl Strategy<Value = Act> {
    (select(vec!["founder", "sanne", "bram"]), command()).prop_map(|(by, command)| Act { by, command })
}

/// Numbers of sheets: few, so that they meet.
fn id() -> impl Strategy<Value = u32> {
    1_u32..7
}

fn command() -> impl Strategy<Value = Command> {
    let link = || (0_u8..3).prop_map(|it| Hash::of(&[it]));
    let import = || select(vec!["a", "b", "c", "d", "e", "f"]).prop_map(str::to_owned);
    let reason = || prop_oneof![9 => Just("dubbel".to_owned()), 1 => hostile()];
    let place = || select(vec![Place::Holder, Place::Deputy]);
    prop_oneof![
        12 => (proptest::option::of(id()), sheet(), proptest::option::weighted(0.1, 0_u64..40))
            .prop_map(|(id, sheet, seen)| Command::Keep { id, sheet, seen }),
        2 => proptest::collection::vec(sheet(), 0..4).prop_map(|sheets| Command::Begin { sheets }),
        4 => (select(SheetKind::ALL), id(), reason())
            .prop_map(|(kind, id, reason)| Command::Remove { id: (kind, id), reason, seen: None }),
        2 => (id(), reason())
            .prop_map(|(id, reason)| Command::Remove { id: (SheetKind::Contact, id), reason, seen: None }),
        5 => (import(), proptest::collection::vec((proptest::option::of(id()), contact()), 0..4))
            .prop_map(|(import, contacts)| Command::Import { import, contacts }),
        3 => import().prop_map(|import| Command::UndoImport { import }),
        4 => (id(), id(), reason()).prop_map(|(into, from, reason)| Command::Merge { into, from, reason }),
        2 => proptest::collection::vec(id(), 0..5).prop_map(|contacts| Command::OrderCalls { contacts }),
        2 => (id(), link()).prop_map(|(contact, link)| Command::Ask { contact, link }),
        2 => (id(), select(Confirmation::ALL)).prop_map(|(contact, how)| Command::Confirm { contact, how }),
        2 => (link(), contact()).prop_map(|(link, contact)| Command::AnswerAsked { link, contact }),
        4 => (select(RoleKind::ALL), place(), contact())
            .prop_map(|(role, place, contact)| Command::Appoint { role, place, contact }),
        1 => Just(Command::BeginTeam),
        1 => hostile().prop_map(|name| Command::Dismiss { name }),
    ]
}

/// A text of which somebody might hope that it does harm.
pub(crate) fn hostile() -> impl Strategy<Value = String> {
    let known = [
        "",
        " ",
        "\0",
        "\r\n\t",
        "\u{202e}gnp.exe",
        "'; DROP TABLE entry; --",
        "{{7*7}}",
        "=cmd|'/c calc'!A1",
        "<script>alert(1)</script>",
        "e\u{301}\u{301}\u{301}",
        "ﷺ👩‍👩‍👧‍👦",
        "-",
        "22-11-99999",
        "0612345678;;;|/,:::",
        "@@",
        "a@b.c",
        "24/7",
        "İı",
    ];
    let long = Just("x".repeat(4_001));
    prop_oneof![8 => select(known.to_vec()).prop_map(str::to_owned), 8 => any::<String>(), 1 => long]
}

/// Somebody of a small world, in which people have the same names and numbers.
pub(crate) fn contact() -> impl Strategy<Value = Contact> {
    let names =
        vec!["Sanne de Wit", "Bram Visser", "bram visser", "Bram Vissers", "Balie 1", "Balie 2", "José", ""];
    let organisations = vec!["", "Polder IT", "De Linde", "Polder-IT"];
    let numbers = select(vec!["+31612345678", "+31687654321", "+31201234567", ""]);
    let mails = select(vec!["bram@polder.example", "Bram@Polder.example", "info@polder.example"]);
    let number = (numbers, any::<bool>()).prop_map(|(number, is_private)| Number {
        number: number.to_owned(),
        is_private,
        ..Number::default()
    });
    let mail = (mails, any::<bool>())
        .prop_map(|(address, is_private)| Mail { address: address.to_owned(), is_private });
    let kinds = vec![ContactKind::Staff, ContactKind::ItOffice, ContactKind::Other];
    (
        select(names),
        select(organisations),
        select(kinds),
        proptest::collection::vec(number, 0..4),
        proptest::collection::vec(mail, 0..2),
        proptest::option::weighted(0.3, id()),
        prop_oneof![9 => Just(String::new()), 1 => hostile()],
    )
        .prop_map(|(name, organisation, kind, numbers, mails, deputy, note)| Contact {
            name: name.to_owned(),
            organisation: organisation.to_owned(),
            kind,
            numbers,
            mails,
            deputy,
            note,
            ..Contact::default()
        })
}

fn role() -> impl Strategy<Value = Role> {
    let held = (proptest::option::of(id()), proptest::option::of(id()))
        .prop_map(|(person, deputy)| Holding { person, deputy, ..Holding::default() });
    (
        select(&RoleKind::ALL[..6]),
        proptest::option::of(id()),
        proptest::collection::vec(id(), 0..3),
        proptest::collection::vec(held, 0..3),
    )
        .prop_map(|(role, reports_to, informs, held)| Role {
            role,
            reports_to,
            informs,
            held,
            ..Role::default()
        })
}

fn plan() -> impl Strategy<Value = Plan> {
    let readers = select(vec![vec![], vec!["sanne"], vec!["bram"], vec!["sanne", "bram"]]);
    (readers, proptest::option::of(id())).prop_map(|(readers, responsible)| Plan {
        private_readers: readers.into_iter().map(str::to_owned).collect(),
        responsible,
        ..Plan::default()
    })
}

fn service() -> impl Strategy<Value = Service> {
    let contacts = proptest::collection::vec(id(), 0..5);
    contacts.prop_map(|contacts| Service { name: "Afspraken".to_owned(), contacts, ..Service::default() })
}

pub(crate) fn sheet() -> impl Strategy<Value = Sheet> {
    prop_oneof![
        4 => contact().prop_map(Sheet::Contact),
        3 => role().prop_map(Sheet::Role),
        1 => plan().prop_map(Sheet::Plan),
        2 => service().prop_map(Sheet::Service),
        4 => changed(),
    ]
}

/// A sheet of any kind in which every field is filled in.
fn full() -> Vec<Value> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/events");
    let read = |kind: &SheetKind| {
        let text = std::fs::read_to_string(format!("{folder}/sheet-kept-{}.json", kind.id())).unwrap();
        let said: Said = serde_json::from_str(&text).unwrap();
        let Event::SheetKept(kept) = said.event else { panic!("{text}") };
        serde_json::to_value(kept.sheet).unwrap()
    };
    SheetKind::ALL.iter().map(read).collect()
}

/// What may stand in a field.
fn leaf() -> impl Strategy<Value = Value> {
    let day = (1_i16..4_000, 1_i8..13, 1_i8..29)
        .prop_map(|(year, month, day)| jiff::civil::date(year, month, day).to_string());
    prop_oneof![
        3 => hostile().prop_map(Value::from),
        3 => (0_u64..7).prop_map(Value::from),
        1 => any::<u64>().prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        2 => day.prop_map(Value::from),
        1 => Just(Value::Array(Vec::new())),
        1 => Just(Value::Null),
    ]
}

/// A sheet of any kind in which some fields hold something else, as far as that can be read.
fn changed() -> impl Strategy<Value = Sheet> {
    let changes = proptest::collection::vec((any::<Index>(), leaf()), 0..12);
    (select(full()), changes).prop_map(|(mut value, changes)| {
        for (at, leaf) in changes {
            let places = places(&value, String::new());
            let before = value.clone();
            if let Some(place) = value.pointer_mut(&places[at.index(places.len())]) {
                *place = leaf;
            }
            if serde_json::from_value::<Sheet>(value.clone()).is_err() {
                value = before;
            }
        }
        serde_json::from_value(value).unwrap()
    })
}

/// Everything that stands within a value, by its place.
fn places(value: &Value, at: String) -> Vec<String> {
    let within: Vec<String> = match value {
        Value::Array(lines) => (lines.iter().enumerate())
            .flat_map(|(line, value)| places(value, format!("{at}/{line}")))
            .collect(),
        Value::Object(fields) => {
            fields.iter().flat_map(|(field, value)| places(value, format!("{at}/{field}"))).collect()
        }
        _ => Vec::new(),
    };
    std::iter::once(at).chain(within).collect()
}
