//! What an organisation prepares, on a real folder.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::path::PathBuf;

use app::{App, AppProblem, NotPrepared};
use jiff::Timestamp;
use journal::Hash;
use readiness::access::{Actor, Right};
use readiness::command::{Command, Place};
use readiness::contact::event::{Contact, Line, Number};
use readiness::event::{Event, Sheet, SheetKind};
use readiness::refusal::Refusal;
use readiness::team::event::{Plan, RoleKind};
use testkit::repository::rule_files;

const NAME: &str = "Bram Visserman";
const NUMBER: &str = "+31612345678";

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        Folder(std::env::temp_dir().join(format!("paraat-prepared-{}-{name}", std::process::id())))
    }

    fn open(&self) -> App {
        App::open(&self.0, "van-loon", &rule_files()).unwrap()
    }

    /// Whether any file in it holds these words, also those that a running program keeps beside its database.
    fn holds(&self, words: &str) -> bool {
        let holds = |path: PathBuf| {
            let bytes = std::fs::read(path).unwrap();
            bytes.windows(words.len()).any(|window| window == words.as_bytes())
        };
        let files = std::fs::read_dir(&self.0).unwrap().map(|file| file.unwrap().path());
        files.filter(|path| path.is_file()).any(holds)
    }
}

/// Whether any entry of the organisation's own stream says these words.
fn says(app: &App, words: &str) -> bool {
    let entries = app.entries(readiness::STREAM, 0).unwrap();
    entries.iter().filter_map(|entry| entry.payload.as_ref()).any(|payload| payload.event.contains(words))
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.0);
    }
}

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn person(name: &str) -> Contact {
    Contact { name: name.to_owned(), ..Contact::default() }
}

fn bram() -> Contact {
    let number = Number { number: NUMBER.to_owned(), line: Line::Mobile, ..Number::default() };
    Contact { numbers: vec![number], note: "Woont in Zuidwold.".to_owned(), ..person(NAME) }
}

fn keep(sheet: Sheet) -> Command {
    Command::Keep { id: None, sheet, seen: None }
}

fn prepare(app: &App, command: &Command) {
    app.prepare(Actor::on_the_machine("sanne"), command, now()).unwrap();
}

fn verified(folder: &Folder) {
    let verification = app::verify(&folder.0, &[]).unwrap();
    assert!(verification.findings.is_empty(), "{:?}", verification.findings);
}

#[test]
fn what_was_prepared_is_on_the_disk_and_there_after_closing_and_opening() {
    let folder = Folder::new("kept");
    let app = folder.open();
    prepare(&app, &keep(Sheet::Contact(bram())));
    prepare(&app, &Command::BeginTeam);
    prepare(&app, &Command::Ask { contact: 1, link: Hash::of(b"link") });
    prepare(&app, &keep(Sheet::Plan(Plan { room: "De kantine".to_owned(), ..Plan::default() })));
    let before = app.prepared().unwrap();
    assert!(says(&app, NAME) && !folder.holds(NAME), "sealed, also before the program is closed");
    drop(app);
    let app = folder.open();
    assert_eq!(app.prepared().unwrap(), before);
    let version = before.version((SheetKind::Contact, 1)).unwrap();
    assert_eq!((version.by.as_str(), version.since), ("sanne", now()));
    drop(app);
    verified(&folder);
}

#[test]
fn a_refusal_writes_nothing() {
    let folder = Folder::new("refused");
    let app = folder.open();
    let refused =
        app.prepare(Actor::on_the_machine("sanne"), &keep(Sheet::Contact(Contact::default())), now());
    assert!(matches!(refused, Err(NotPrepared::Refused(Refusal::Empty { field: "name" }))), "{refused:?}");
    assert_eq!(app.prepared().unwrap().number, 0);
}

#[test]
fn two_who_write_at_the_same_time_lose_no_sheet() {
    let folder = Folder::new("together");
    let app = folder.open();
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let app = &app;
            scope.spawn(move || {
                for at in 0..25 {
                    let command = keep(Sheet::Contact(person(&format!("{thread}/{at}"))));
                    while let Err(not) = app.prepare(Actor::on_the_machine("sanne"), &command, now()) {
                        assert!(matches!(not, NotPrepared::Failed(AppProblem::Busy)), "{not:?}");
                    }
                }
            });
        }
    });
    let prepared = app.prepared().unwrap();
    let mut names: Vec<&str> = prepared.contacts().map(|(_, contact)| contact.title()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 100);
    assert!(prepared.contacts().all(|(id, _)| prepared.history((SheetKind::Contact, id)).len() == 1));
}

#[test]
fn of_two_who_write_the_same_sheet_the_second_is_told() {
    let folder = Folder::new("overtaken");
    let app = folder.open();
    prepare(&app, &keep(Sheet::Contact(bram())));
    let seen = Some(app.prepared().unwrap().last_entry((SheetKind::Contact, 1)));
    let write = |name: &str| {
        let command = Command::Keep { id: Some(1), sheet: Sheet::Contact(person(name)), seen };
        app.prepare(Actor::on_the_machine("sanne"), &command, now())
    };
    write("Bram").unwrap();
    let second = write("Bram V.");
    assert!(matches!(second, Err(NotPrepared::Refused(Refusal::Overtaken { .. }))), "{second:?}");
}

#[test]
fn whoever_is_erased_is_nowhere_in_the_folder_and_the_chain_still_verifies() {
    let folder = Folder::new("erased");
    let app = folder.open();
    prepare(&app, &keep(Sheet::Contact(bram())));
    let renamed = Contact { function: "Beheerder".to_owned(), ..bram() };
    prepare(&app, &Command::Keep { id: Some(1), sheet: Sheet::Contact(renamed), seen: None });
    prepare(&app, &Command::Appoint { role: RoleKind::Lead, place: Place::Holder, contact: bram() });
    prepare(&app, &Command::Ask { contact: 1, link: Hash::of(b"link") });
    prepare(&app, &keep(Sheet::Contact(person("Noor Bakker"))));
    assert!(says(&app, NAME) && says(&app, "612345678") && !folder.holds(NAME));
    app.erase_contact(Actor::on_the_machine("sanne"), 1, "verzoek van de persoon", now()).unwrap();
    for words in [NAME, "612345678", "Woont in Zuidwold"] {
        assert!(!folder.holds(words) && !says(&app, words), "{words} while the program runs");
    }
    let before = app.prepared().unwrap();
    assert_eq!(before.contact(1), None);
    assert!(before.asked(&Hash::of(b"link"), now()).is_err());
    assert_eq!(before.history((SheetKind::Contact, 1)).iter().filter(|it| it.sheet.is_some()).count(), 0);
    drop(app);
    verified(&folder);
    let app = folder.open();
    assert!(!says(&app, NAME) && !says(&app, "612345678"));
    assert_eq!(app.prepared().unwrap(), before);
    prepare(&app, &keep(Sheet::Contact(person("Piet Smit"))));
    let prepared = app.prepared().unwrap();
    assert_eq!(prepared.contact(3), Some(&person("Piet Smit")), "no number is given out again");
    assert_eq!(prepared.contact(2), Some(&person("Noor Bakker")), "and nobody else is gone");
}

#[test]
fn old_rows_beside_the_keys_of_now_say_nothing_of_whom_was_erased() {
    let folder = Folder::new("raw");
    let app = folder.open();
    prepare(&app, &keep(Sheet::Contact(bram())));
    prepare(&app, &keep(Sheet::Contact(person("Noor Bakker"))));
    drop(app);
    let (database, raw) = (folder.0.join("paraat.sqlite"), folder.0.join("raw"));
    std::fs::copy(&database, &raw).unwrap();
    let app = folder.open();
    app.erase_contact(Actor::on_the_machine("sanne"), 1, "verzoek", now()).unwrap();
    drop(app);
    let db = rusqlite::Connection::open(&database).unwrap();
    db.execute("ATTACH ? AS raw", [raw.to_str().unwrap()]).unwrap();
    let put_back = "UPDATE journal SET payload = (SELECT payload FROM raw.journal AS old \
                    WHERE old.stream = journal.stream AND old.number = journal.number) \
                    WHERE EXISTS (SELECT 1 FROM raw.journal AS old \
                    WHERE old.stream = journal.stream AND old.number = journal.number)";
    assert!(db.execute(put_back, []).unwrap() >= 2);
    drop(db);
    std::fs::remove_file(raw).unwrap();
    verified(&folder);
    let app = folder.open();
    assert!(!says(&app, NAME) && !says(&app, "612345678") && says(&app, "Noor Bakker"));
}

#[test]
fn the_number_of_the_last_contact_is_not_given_out_again_after_an_erasure() {
    let folder = Folder::new("last");
    let app = folder.open();
    prepare(&app, &keep(Sheet::Contact(bram())));
    app.erase_contact(Actor::on_the_machine("sanne"), 1, "verzoek", now()).unwrap();
    app.erase_contact(Actor::on_the_machine("sanne"), 1, "nog eens", now()).unwrap();
    prepare(&app, &keep(Sheet::Contact(person("Noor Bakker"))));
    assert_eq!(app.prepared().unwrap().contacts().map(|(id, _)| id).collect::<Vec<_>>(), [2]);
    drop(app);
    verified(&folder);
}

#[test]
fn an_erasure_takes_the_reason_for_which_somebody_was_taken_out_before() {
    let folder = Folder::new("reason");
    let app = folder.open();
    prepare(&app, &keep(Sheet::Contact(bram())));
    let reason = format!("{NAME} werkt hier niet meer");
    prepare(&app, &Command::Remove { id: (SheetKind::Contact, 1), reason, seen: None });
    assert!(says(&app, NAME));
    app.erase_contact(Actor::on_the_machine("sanne"), 1, "verzoek", now()).unwrap();
    assert!(!says(&app, NAME));
    assert!(
        !app.prepared().unwrap().history((SheetKind::Contact, 1)).is_empty(),
        "its number is still taken"
    );
}

#[test]
fn an_erasure_takes_what_became_one_with_the_contact() {
    let folder = Folder::new("merged");
    let app = folder.open();
    prepare(&app, &keep(Sheet::Contact(bram())));
    prepare(&app, &keep(Sheet::Contact(person("B. Visserman"))));
    prepare(&app, &keep(Sheet::Contact(person("Noor Bakker"))));
    prepare(&app, &Command::Merge { into: 2, from: 1, reason: "dubbel".to_owned() });
    app.erase_contact(Actor::on_the_machine("sanne"), 2, "verzoek", now()).unwrap();
    for words in ["Visserman", "612345678"] {
        assert!(!folder.holds(words), "{words}");
    }
    let before = app.prepared().unwrap();
    assert_eq!(before.contacts().map(|(id, _)| id).collect::<Vec<_>>(), [3]);
    drop(app);
    verified(&folder);
    let app = folder.open();
    assert_eq!(app.prepared().unwrap(), before);
    prepare(&app, &keep(Sheet::Contact(person("Piet Smit"))));
    assert_eq!(app.prepared().unwrap().contact(4), Some(&person("Piet Smit")));
}

#[test]
fn an_erasure_leaves_who_was_taken_apart_again() {
    let folder = Folder::new("apart");
    let app = folder.open();
    prepare(&app, &keep(Sheet::Contact(bram())));
    prepare(&app, &keep(Sheet::Contact(person("Noor Bakker"))));
    prepare(&app, &Command::Merge { into: 2, from: 1, reason: "dubbel".to_owned() });
    prepare(&app, &Command::Keep { id: Some(1), sheet: Sheet::Contact(bram()), seen: None });
    app.erase_contact(Actor::on_the_machine("sanne"), 2, "verzoek", now()).unwrap();
    assert_eq!(app.prepared().unwrap().contact(1), Some(&bram()));
    assert!(!folder.holds("Noor Bakker"));
}

#[test]
fn an_erasure_has_a_reason_and_somebody_to_erase() {
    let folder = Folder::new("nobody");
    let app = folder.open();
    let refusal = |contact: u32, reason: &str| match app.erase_contact(
        Actor::on_the_machine("sanne"),
        contact,
        reason,
        now(),
    ) {
        Err(NotPrepared::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    assert_eq!(refusal(1, "verzoek"), Refusal::Gone);
    prepare(&app, &keep(Sheet::Contact(bram())));
    assert_eq!(refusal(1, " "), Refusal::Empty { field: "reason" });
    assert_eq!(app.prepared().unwrap().contact(1), Some(&bram()));
}

#[test]
fn whoever_does_not_see_what_is_private_does_not_erase_it() {
    let folder = Folder::new("private");
    let app = folder.open();
    let mut hidden = bram();
    hidden.numbers[0].is_private = true;
    prepare(&app, &keep(Sheet::Contact(hidden)));
    prepare(&app, &keep(Sheet::Contact(person("B. Visserman"))));
    prepare(&app, &Command::Merge { into: 2, from: 1, reason: "dubbel".to_owned() });
    let by = |rights: &[Right]| {
        let actor = Actor::entered("piet", rights.iter().copied().collect());
        app.erase_contact(actor, 2, "verzoek", now())
    };
    for (has, lacks) in [(Right::Administer, Right::SeePersonal), (Right::SeePersonal, Right::Administer)] {
        let refused = Refusal::NotYours { right: lacks };
        assert!(matches!(by(&[has]), Err(NotPrepared::Refused(why)) if why == refused));
    }
    assert!(says(&app, "612345678"));
    by(&[Right::Administer, Right::SeePersonal]).unwrap();
    assert!(!says(&app, "612345678"));
}

#[test]
fn the_own_log_says_what_happened_and_what_was_erased() {
    let folder = Folder::new("log");
    let app = folder.open();
    prepare(&app, &keep(Sheet::Contact(bram())));
    prepare(&app, &keep(Sheet::Contact(person("Noor Bakker"))));
    app.erase_contact(Actor::on_the_machine("noor"), 1, "verzoek", now()).unwrap();
    let last = app.prepared().unwrap().number;
    let log = app.own_entries(last, last).unwrap();
    let said: Vec<(u64, &str, &str)> = log
        .iter()
        .map(|entry| {
            let what = match &entry.event {
                None => "erased",
                Some(Event::SheetKept(_)) => "kept",
                Some(Event::SheetRemoved(_)) => "removed",
                Some(Event::PersonErased(_)) => "announced",
                Some(other) => panic!("{other:?}"),
            };
            (entry.number, entry.actor.as_str(), what)
        })
        .collect();
    let expected =
        [(4, "noor", "announced"), (3, "noor", "removed"), (2, "sanne", "kept"), (1, "sanne", "erased")];
    assert_eq!(said, expected);
}

#[test]
fn a_list_of_twenty_thousand_comes_in_and_goes_back() {
    let folder = Folder::new("many");
    let app = folder.open();
    prepare(&app, &keep(Sheet::Contact(bram())));
    let before = app.prepared().unwrap();
    let mut contacts: Vec<(Option<u32>, Contact)> =
        (0..20_000).map(|at| (None, person(&format!("Klant {at}")))).collect();
    contacts[10_000] = (Some(1), Contact { function: "Beheerder".to_owned(), ..bram() });
    prepare(&app, &Command::Import { import: "lijst".to_owned(), contacts });
    let imported = app.prepared().unwrap();
    assert_eq!(imported.contacts().count(), 20_000);
    assert_eq!(imported.contact(20_000).map(Contact::title), Some("Klant 19999"));
    prepare(&app, &Command::UndoImport { import: "lijst".to_owned() });
    let undone = app.prepared().unwrap();
    let listed = |prepared: &readiness::prepared::Prepared| {
        prepared.contacts().map(|(id, contact)| (id, contact.clone())).collect::<Vec<_>>()
    };
    assert_eq!(listed(&undone), listed(&before));
    drop(app);
    assert_eq!(folder.open().prepared().unwrap(), undone);
}
