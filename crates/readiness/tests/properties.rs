//! Laws that hold whatever people do.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod arbitrary;
mod common;

use std::collections::BTreeSet;

use arbitrary::{Act, act, contact, hostile, sheet};
use common::{IsSheet as _, TODAY, Told, given};
use proptest::prelude::*;
use readiness::access::FOUNDER;
use readiness::command::{Command, Desk};
use readiness::contact::columns::{Column, Reader, read};
use readiness::contact::event::Contact;
use readiness::contact::{call_list, duplicates_of, pairs};
use readiness::event::{Event, Said, Sheet, SheetKept, SheetKind};
use readiness::gaps::gaps;
use readiness::prepared::{Prepared, SheetId};
use readiness::team::{doubts, tree};

/// What people did one after the other, as far as it was not refused.
fn told(acts: &[Act]) -> Told {
    acts.iter().fold(given(), |told, act| {
        let mut told = told.by(act.by);
        _ = told.attempt(&act.command);
        told
    })
}

/// A call list, and what people did then.
fn story() -> impl Strategy<Value = Told> {
    let keep = |contact: Contact| Command::Keep { id: None, sheet: contact.sheet(), seen: None };
    let first = contact().prop_map(move |contact| Act { by: FOUNDER, command: keep(contact) });
    let acts = (proptest::collection::vec(first, 0..8), proptest::collection::vec(act(), 0..40));
    acts.prop_map(|(first, then)| told(&[first, then].concat()))
}

/// Contacts that hold now, with their numbers.
fn contacts(prepared: &Prepared) -> Vec<(u32, &Contact)> {
    prepared.contacts().collect()
}

/// What everybody sees of how somebody is reached, in small letters.
fn open(contact: &Contact) -> BTreeSet<String> {
    let contact = contact.without_private();
    let numbers = contact.numbers.iter().map(|it| it.number.to_lowercase());
    numbers.chain(contact.mails.iter().map(|it| it.address.to_lowercase())).collect()
}

/// What nobody sees who does not see private numbers.
fn private(contact: &Contact) -> BTreeSet<String> {
    let numbers = contact.numbers.iter().map(|it| it.number.to_lowercase());
    let all: BTreeSet<String> =
        numbers.chain(contact.mails.iter().map(|it| it.address.to_lowercase())).collect();
    all.difference(&open(contact)).cloned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn folding_what_was_written_down_gives_what_was_there(told in story(), cut in any::<prop::sample::Index>()) {
        let written: Vec<String> = (told.recorded.iter())
            .map(|(.., event)| serde_json::to_string(&Said { subjects: Vec::new(), event: event.clone() }).unwrap())
            .collect();
        let both: Vec<_> = told.recorded.iter().zip(&written).collect();
        let fold = |mut prepared: Prepared, part: &[(&common::Recorded, &String)]| {
            for ((number, by, moment, _), text) in part {
                let said: Said = serde_json::from_str(text).unwrap();
                prepared.happen(*number, by, *moment, said.event);
                prepared.number = *number;
            }
            prepared
        };
        let (first, then) = both.split_at(cut.index(both.len() + 1));
        let folded = fold(fold(Prepared::default(), first), then);
        prop_assert_eq!(&folded, &told.prepared);
    }

    #[test]
    fn every_sheet_is_read_back_as_it_was_written(sheet in sheet(), id in any::<u32>(), import in hostile()) {
        let event = Event::SheetKept(SheetKept { id, sheet, import: Some(import) });
        let said = Said { subjects: vec!["contact-1".to_owned()], event };
        let written = serde_json::to_string(&said).unwrap();
        let read: Said = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(&read, &said);
        prop_assert_eq!(serde_json::to_string(&read).unwrap(), written);
    }

    #[test]
    fn what_a_command_writes_points_to_what_is_there(told in story(), act in act()) {
        let mut told = told.by(act.by);
        let Ok(events) = told.attempt(&act.command) else { return Ok(()) };
        for event in events {
            let Event::SheetKept(kept) = event else { continue };
            for (field, link) in kept.sheet.links() {
                prop_assert!(told.prepared.version(link).is_some(), "{field} of {kept:?} by {:?}", act.command);
            }
        }
    }

    #[test]
    fn no_role_ever_reports_to_itself(told in story()) {
        for (own, role) in told.prepared.roles() {
            let mut above = role.reports_to;
            for _ in told.prepared.roles() {
                prop_assert_ne!(above, Some(own));
                above = above.and_then(|id| told.prepared.role(id)?.reports_to);
            }
        }
        fn count(branches: &[readiness::team::Branch<'_>]) -> usize {
            branches.iter().map(|branch| 1 + count(&branch.below)).sum()
        }
        prop_assert_eq!(count(&tree(&told.prepared)), told.prepared.roles().count());
    }

    #[test]
    fn a_number_is_given_out_once(told in story()) {
        let mut begun: Vec<SheetId> = Vec::new();
        for (.., event) in &told.recorded {
            let Event::SheetKept(kept) = event else { continue };
            let id = (kept.sheet.kind(), kept.id);
            if !begun.contains(&id) {
                let is_next = begun.iter().filter(|other| other.0 == id.0).all(|other| other.1 < id.1);
                prop_assert!(is_next, "{id:?} after {begun:?}");
                begun.push(id);
            }
        }
        for kind in [SheetKind::Contact, SheetKind::Role, SheetKind::System] {
            prop_assert!(told.prepared.history((kind, told.prepared.free(kind))).is_empty());
        }
    }

    #[test]
    fn a_refusal_leaves_everything_as_it_was_and_the_same_command_is_decided_the_same(
        told in story(), act in act()
    ) {
        let mut after = told.clone().by(act.by);
        let desk = Desk { actor: act.by, now: told.now, today: TODAY };
        let decided = act.command.decide(&told.prepared, desk);
        prop_assert_eq!(&after.attempt(&act.command), &decided);
        if decided.is_err() {
            prop_assert_eq!(after.prepared, told.prepared);
        }
    }

    /// Bram does not see private numbers. Whatever he does, what was private stays so, and stays.
    #[test]
    fn whoever_does_not_see_private_numbers_neither_opens_nor_loses_one(told in story(), act in act()) {
        let told = told.readers(&["sanne"]);
        let before = told.prepared.clone();
        if let Command::AnswerAsked { link, .. } = &act.command {
            let shown = before.asked(link, told.now);
            // Whoever has a link that shows all of their entry decides on it.
            prop_assume!(!shown.is_ok_and(|(_, contact)| contact.has_private()));
        }
        let mut told = told.by("bram");
        if told.attempt(&act.command).is_err() {
            return Ok(());
        }
        prop_assert!(!told.prepared.sees_private("bram"));
        for (id, contact) in contacts(&before) {
            let takes_out = matches!(act.command, Command::UndoImport { .. } | Command::Remove { .. });
            let now = match &act.command {
                Command::Merge { into, from, .. } if *from == id => told.prepared.contact(*into),
                _ => told.prepared.contact(id),
            };
            let Some(now) = now else {
                prop_assert!(takes_out);
                continue;
            };
            prop_assert!(private(contact).is_disjoint(&open(now)), "{:?}", act.command);
            prop_assert!(takes_out || private(contact).is_subset(&private(now)), "{:?}", act.command);
        }
    }

    #[test]
    fn whoever_is_in_the_call_list_is_called_once(told in story()) {
        let mut called: Vec<u32> = call_list(&told.prepared).into_iter().map(|(_, id, _)| id).collect();
        called.sort_unstable();
        let all: Vec<u32> = told.prepared.contacts().map(|(id, _)| id).collect();
        prop_assert_eq!(called, all);
    }

    #[test]
    fn two_contacts_seem_to_be_one_from_both_sides(one in contact(), other in contact()) {
        let among = |known: &Contact, new: &Contact| {
            let mut told = given();
            let event = SheetKept { id: 1, sheet: Sheet::Contact(known.clone()), import: None };
            told.happens(Event::SheetKept(event));
            duplicates_of(&told.prepared, std::slice::from_ref(new))[0]
        };
        prop_assert_eq!(among(&one, &other), among(&other, &one));
    }

    #[test]
    fn whatever_was_told_can_be_judged(told in story()) {
        _ = (doubts(&told.prepared), pairs(&told.prepared), told.prepared.team_members());
        let gaps = gaps(&told.prepared, TODAY, 14);
        prop_assert!(!gaps.iter().enumerate().any(|(at, gap)| gaps[..at].contains(gap) && gap.id() != "team"));
    }

    #[test]
    fn whatever_stands_in_a_file_is_a_contact_or_told_to_be_none(
        cells in proptest::collection::vec(hostile(), 0..8), names in proptest::collection::vec(hostile(), 0..8)
    ) {
        let columns: Vec<Column> = Column::all().chain(names.iter().map(|name| Column::guess(name))).collect();
        let phone = |text: &str| text.starts_with('0').then(|| text.to_owned());
        for turn in 0..columns.len() {
            let turned: Vec<Column> = columns[turn..].to_vec();
            match read(&cells, &turned, Reader { phone: &phone, kind: &|_| None }) {
                Ok(contact) => prop_assert!(!contact.title().is_empty()),
                Err(bad) => prop_assert!(!bad.is_empty()),
            }
        }
    }
}
