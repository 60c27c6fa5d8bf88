//! Every print of an organisation with two thousand contacts, beside the same of one with seven.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks through its output")]

#[path = "../tests/common/mod.rs"]
mod common;

use std::time::Instant;

use common::{Desktop, every_print, van_loon};
use readiness::contact::event::{Contact, ContactKind, Number};
use readiness::event::{Event, Sheet, SheetKept};
use readiness::prepared::Prepared;
use wording::Lang;

const CONTACTS: u32 = 2_000;

/// So many lines has an incident of months.
const LINES: u64 = 5_000;

/// Van Loon Techniek with so many customers and staff that everybody is in the call list.
fn large() -> Prepared {
    let mut prepared = van_loon();
    let now = "2021-06-01T10:00:00+02:00".parse().unwrap();
    for id in 8..=CONTACTS {
        let kind = if id % 4 == 0 { ContactKind::Staff } else { ContactKind::Customer };
        let number = Number { number: format!("+3162{id:07}"), ..Number::default() };
        let contact =
            Contact { name: format!("Persoon {id}"), kind, numbers: vec![number], ..Contact::default() };
        let kept = SheetKept { id, sheet: Sheet::Contact(contact), import: None };
        prepared.happen(u64::from(id) + 100, "sanne", now, Event::SheetKept(kept));
    }
    prepared
}

fn main() {
    let (small, large) = (Desktop::of(van_loon(), Lang::Nl), Desktop::of(large(), Lang::Nl));
    println!("| print | 7 contacts | {CONTACTS} contacts | pages |");
    println!("|---|---:|---:|---:|");
    let timed = |desk: &Desktop, name: &str| {
        let start = Instant::now();
        let (_, document) = every_print(&desk.paper()).into_iter().find(|(it, _)| it == name).unwrap();
        let prepared = start.elapsed().as_secs_f64();
        let start = Instant::now();
        let pages = document.lay_out().unwrap();
        assert!(!pages.pdf().unwrap().is_empty());
        (start.elapsed().as_secs_f64() * 1000.0, prepared, pages.count())
    };
    let names: Vec<String> = every_print(&small.paper()).into_iter().map(|(name, _)| name).collect();
    for name in names {
        let (small, ..) = timed(&small, &name);
        let (large, _, pages) = timed(&large, &name);
        println!("| {name} | {small:.0} ms | {large:.0} ms | {pages} |");
    }
    timeline(&small.paper());
    let start = Instant::now();
    assert!(!documents::edition(&large.paper()).unwrap().is_empty());
    println!("| the edition in HTML | | {:.0} ms | |", start.elapsed().as_secs_f64() * 1000.0);
}

/// A timeline of a long incident, whole.
fn timeline(paper: &documents::Paper<'_>) {
    let start = Instant::now();
    let lines = common::timeline::many(LINES);
    let state = common::timeline::state(incident::event::Kind::Incident);
    let pages = common::timeline::printed(paper, &state, Vec::new(), lines).lay_out().unwrap();
    let size = pages.pdf().unwrap().len();
    let (time, count) = (start.elapsed().as_secs_f64(), pages.count());
    println!(
        "| a timeline of {LINES} lines ({:.1} MB) | | {:.0} ms | {count} |",
        size as f64 / 1e6,
        time * 1e3
    );
}
