//! What is found, by whom, and that the index is never more than what the journal says.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]
#![allow(dead_code, reason = "the tests of kits use more of the house")]

mod kits;

use std::fs;

use app::{App, HitOf, Request, Search, SearchGroup, SearchPart};
use incident::command::Command;
use journal::{People, Visibility};
use proptest::prelude::*;
use readiness::access::Actor;
use readiness::command::Command as Prepare;
use readiness::event::{Sheet, SheetKind};
use readiness::inventory::event::System;
use serde_json::{Value, json};
use wording::Lang;

use crate::kits::{House, STREAM, contact, now};

const OTHER: &str = "incident/berk";

fn search<'a>(text: &'a str, person: &'a str) -> Search<'a> {
    Search { text, lang: Lang::Nl, person, reads_counsel: false, incident: None, skip: 0, most: 100 }
}

fn parts(app: &App, text: &str) -> Vec<SearchPart> {
    app.search(&search(text, "sanne")).unwrap()
}

/// What is found, in its order.
fn found(app: &App, text: &str) -> Vec<HitOf> {
    parts(app, text).into_iter().flat_map(|part| part.hits).map(|hit| hit.of).collect()
}

fn record_as(app: &App, stream: &str, subjects: &[&str], command: Value) -> u64 {
    let command: Command = serde_json::from_value(command).unwrap();
    let subjects: Vec<String> = subjects.iter().map(|it| (*it).to_owned()).collect();
    let (visibility, now) = (Visibility::Stream, now());
    let request = Request {
        stream,
        actor: Actor::on_the_machine("sanne"),
        command: &command,
        subjects: &subjects,
        visibility,
        seen: None,
        now,
    };
    app.record(&request).unwrap()[0].number
}

fn note(app: &App, stream: &str, text: &str) -> u64 {
    record_as(app, stream, &[], json!({ "command": "write-note", "text": text }))
}

fn opened(name: &str) -> (House, App) {
    let house = House::new(name);
    let app = house.open();
    for (stream, code_name) in [(STREAM, "LARIX"), (OTHER, "BERK")] {
        let command = json!({ "command": "open-incident", "code_name": code_name, "kind": "incident",
            "profile": { "country": "NL" } });
        record_as(&app, stream, &[], command);
    }
    (house, app)
}

#[test]
fn entries_are_found_by_what_people_wrote_and_by_how_their_line_reads() {
    let (_house, app) = opened("words");
    let number = record_as(
        &app,
        STREAM,
        &[],
        json!({ "command": "submit-filing", "rule": "avg-33-1",
        "at": "2026-11-27T10:00:00Z", "channel": "het formulier", "content": "Er lekten 940 dossiers van patiënten." }),
    );
    let entry = HitOf::Entry { stream: STREAM.to_owned(), number };
    for text in ["dossiers", "patienten", "ossier", "940 lekten", "melding vastgelegd"] {
        assert!(found(&app, text).contains(&entry), "{text}");
    }
    let english = app.search(&Search { lang: Lang::En, ..search("report recorded", "sanne") }).unwrap();
    assert!(english[0].hits.iter().any(|hit| hit.of == entry));
    assert!(found(&app, "filing-submitted").is_empty(), "codes are not what people read");
    assert!(found(&app, "olifant").is_empty());
}

#[test]
fn what_was_recorded_a_moment_ago_is_found_and_receipts_and_stars_are_not() {
    let (_house, app) = opened("fresh");
    assert!(found(&app, "stekker").is_empty());
    let number = note(&app, STREAM, "Stekker eruit.");
    assert_eq!(found(&app, "stekker"), [HitOf::Entry { stream: STREAM.to_owned(), number }]);
    record_as(&app, STREAM, &[], json!({ "command": "star-entry", "entry": number }));
    record_as(
        &app,
        STREAM,
        &[],
        json!({ "command": "record-fact", "fact": "personal_data", "value": true,
        "certainty": "confirmed", "source": "SOC" }),
    );
    let kinds: Vec<bool> = app.recorded(STREAM, 0).unwrap().iter().map(|it| it.event.is_receipt()).collect();
    assert!(kinds.contains(&true), "there are receipts");
    let all = parts(&app, "a").iter().chain(&parts(&app, "regels")).map(|part| part.total).sum::<usize>();
    assert!(all < kinds.len() + 2);
    assert!(found(&app, "ster").is_empty());
}

#[test]
fn this_incident_stands_first_and_pages_go_on_from_group_to_group() {
    let (house, app) = opened("groups");
    for number in 0..3 {
        note(&app, STREAM, &format!("planning {number}"));
        note(&app, OTHER, &format!("planning {number}"));
    }
    house.prepare(&app, contact("Planning", "+31612345678"));
    let asked = Search { incident: Some(OTHER), ..search("planning", "sanne") };
    let whole = app.search(&asked).unwrap();
    let groups: Vec<(SearchGroup, usize)> = whole.iter().map(|part| (part.group, part.total)).collect();
    let expected =
        [(SearchGroup::ThisIncident, 3), (SearchGroup::Incidents, 3), (SearchGroup::Preparation, 1)];
    assert_eq!(groups, expected);
    let all: Vec<HitOf> = whole.into_iter().flat_map(|part| part.hits).map(|hit| hit.of).collect();
    let paged = (0..4).flat_map(|page| app.search(&Search { skip: page * 2, most: 2, ..asked }).unwrap());
    let paged: Vec<HitOf> = paged.flat_map(|part| part.hits).map(|hit| hit.of).collect();
    assert_eq!(paged, all);
    assert!(matches!(&all[0], HitOf::Entry { stream, .. } if stream == OTHER));
}

#[test]
fn a_sheet_is_found_as_it_is_now() {
    let (house, app) = opened("sheets");
    house.prepare(&app, contact("Noor Bakker", "+31611223344"));
    let noor = HitOf::Sheet((SheetKind::Contact, 1));
    for text in ["noor", "06 11223344", "0611", "bak", "contact noor"] {
        assert_eq!(found(&app, text), std::slice::from_ref(&noor), "{text}");
    }
    let keep = |id, sheet| {
        app.prepare(Actor::on_the_machine("founder"), &Prepare::Keep { id, sheet, seen: None }, now())
            .unwrap();
    };
    keep(Some(1), contact("Noor de Wit", "+31611223344"));
    assert!(found(&app, "bakker").is_empty());
    assert_eq!(found(&app, "de wit"), [noor]);
    keep(None, Sheet::System(System { name: "Planningsserver".to_owned(), ..System::default() }));
    assert_eq!(found(&app, "server"), [HitOf::Sheet((SheetKind::System, 1))]);
    let remove = Prepare::Remove { id: (SheetKind::Contact, 1), reason: "weg".to_owned(), seen: None };
    app.prepare(Actor::on_the_machine("founder"), &remove, now()).unwrap();
    assert!(found(&app, "noor").is_empty());
}

#[test]
fn who_is_erased_is_found_no_more_at_once() {
    let (house, app) = opened("erased");
    let named = record_as(
        &app,
        STREAM,
        &["klant-17"],
        json!({ "command": "write-note", "text": "Mevrouw Jansen belde." }),
    );
    let other = note(&app, STREAM, "Iemand anders belde.");
    assert_eq!(found(&app, "jansen").len(), 1);
    app.erase_person(STREAM, "sanne", "klant-17", "verzoek", now()).unwrap();
    assert!(!kits::holds(&house.data(), b"Jansen"), "nor is there a file that holds it");
    assert!(found(&app, "jansen").is_empty());
    assert_eq!(found(&app, "belde"), [HitOf::Entry { stream: STREAM.to_owned(), number: other }]);
    assert_ne!(named, other);

    house.prepare(&app, contact("Noor Bakker", "+31611223344"));
    house.prepare(&app, contact("Ada Smit", "+31611223355"));
    assert_eq!(found(&app, "noor").len(), 1);
    app.erase_contact(Actor::on_the_machine("founder"), 1, "verzoek", now()).unwrap();
    assert!(!kits::holds(&house.data(), b"Bakker"), "nor is there a file that holds it");
    assert!(found(&app, "bakker").is_empty() && found(&app, "11223344").is_empty());
    assert_eq!(found(&app, "ada"), [HitOf::Sheet((SheetKind::Contact, 2))]);
}

#[test]
fn only_the_people_of_a_restricted_entry_find_it() {
    let (house, app) = opened("restricted");
    let counsel = Visibility::Only(People::new(["anna".to_owned(), "bob".to_owned()]).unwrap());
    house.record(&app, counsel, json!({ "command": "write-note", "text": "Advies van de advocaat." }));
    let total = |person: &str, text: &str| {
        let parts = app.search(&search(text, person)).unwrap();
        parts.iter().map(|part| part.total).sum::<usize>()
    };
    for text in ["advocaat", "advoc", "vocaat"] {
        assert_eq!((total("anna", text), total("bob", text)), (1, 1), "{text}");
        for person in ["sanne", "ann", "anna,bob", "", "nn"] {
            assert_eq!(total(person, text), 0, "{text} {person}");
        }
    }
}

#[test]
fn an_index_of_another_history_is_begun_anew() {
    let (house, app) = opened("restored");
    note(&app, STREAM, "Van vroeger.");
    drop(app);
    let saved = house.path("saved");
    fs::copy(house.data().join("paraat.sqlite"), &saved).unwrap();
    let app = house.open();
    note(&app, STREAM, "Van later.");
    assert_eq!(found(&app, "later").len(), 1);
    drop(app);
    fs::copy(&saved, house.data().join("paraat.sqlite")).unwrap();
    let app = house.open();
    assert!(found(&app, "later").is_empty(), "the folder was put back from a copy");
    note(&app, STREAM, "Weer anders.");
    assert_eq!((found(&app, "vroeger").len(), found(&app, "anders").len()), (1, 1));
}

#[test]
fn two_organisations_in_one_folder_find_only_their_own() {
    let (house, app) = opened("two");
    note(&app, STREAM, "Stekker eruit bij De Linde.");
    let other = app.for_organisation("zuidwold").unwrap();
    house.record(
        &other,
        Visibility::Stream,
        json!({ "command": "open-incident", "code_name": "LARIX", "kind": "incident",
        "profile": { "country": "NL" } }),
    );
    note(&other, STREAM, "Stekker eruit bij Zuidwold.");
    for (app, own, strange) in [(&app, "linde", "zuidwold"), (&other, "zuidwold", "linde")] {
        assert_eq!((found(app, "stekker").len(), found(app, own).len()), (1, 1));
        assert!(found(app, strange).is_empty());
    }
    assert_eq!((app.organisation(), other.organisation()), ("de-linde", "zuidwold"));
    let within = App::within(app.store().store(), "zuidwold", &testkit::repository::rule_files()).unwrap();
    assert_eq!(within.state(STREAM).unwrap().number, other.state(STREAM).unwrap().number);
}

/// Something that happens to a folder.
#[derive(Clone, Debug)]
enum Step {
    Note(bool, String),
    About(u8, String),
    Keep(u8, String),
    Remove(u8),
    Erase(u8),
    EraseContact(u8),
    Search,
}

fn step() -> impl Strategy<Value = Step> {
    let word = "[a-d]{1,3}( [a-d]{1,3})?";
    prop_oneof![
        3 => (any::<bool>(), word).prop_map(|(other, text)| Step::Note(other, text)),
        2 => (0..3_u8, word).prop_map(|(who, text)| Step::About(who, text)),
        3 => (0..4_u8, word).prop_map(|(id, name)| Step::Keep(id, name)),
        1 => (0..4_u8).prop_map(Step::Remove),
        1 => (0..3_u8).prop_map(Step::Erase),
        1 => (0..4_u8).prop_map(Step::EraseContact),
        2 => Just(Step::Search),
    ]
}

fn happen(app: &App, step: &Step) {
    // What is refused, such as removing what is not there, changes nothing.
    match step {
        Step::Note(other, text) => drop(note(app, if *other { OTHER } else { STREAM }, text)),
        Step::About(who, text) => {
            let subject = format!("klant-{who}");
            record_as(app, STREAM, &[&subject], json!({ "command": "write-note", "text": text }));
        }
        Step::Keep(id, name) => {
            let id = Some(u32::from(*id)).filter(|id| *id > 0);
            let sheet = contact(name, "+31612345678");
            drop(app.prepare(
                Actor::on_the_machine("founder"),
                &Prepare::Keep { id, sheet, seen: None },
                now(),
            ));
        }
        Step::Remove(id) => {
            let id = (SheetKind::Contact, u32::from(*id));
            drop(app.prepare(
                Actor::on_the_machine("founder"),
                &Prepare::Remove { id, reason: "weg".to_owned(), seen: None },
                now(),
            ));
        }
        Step::Erase(who) => {
            drop(app.erase_person(STREAM, "sanne", &format!("klant-{who}"), "verzoek", now()));
        }
        Step::EraseContact(id) => {
            drop(app.erase_contact(Actor::on_the_machine("founder"), u32::from(*id), "verzoek", now()));
        }
        Step::Search => drop(parts(app, "a")),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whenever somebody searched in between, what is found is what a new index finds.
    #[test]
    fn what_was_indexed_step_by_step_is_what_is_indexed_at_once(steps in proptest::collection::vec(step(), 1..16)) {
        let (_house, app) = opened("steps");
        for step in &steps {
            happen(&app, step);
        }
        let looked = || ["a", "b", "c d", "bcd", "klant", "contact", "larix", "gewist"].map(|text| parts(&app, text));
        let step_by_step = looked();
        app.rebuild(now()).unwrap();
        prop_assert_eq!(step_by_step, looked());
    }
}
