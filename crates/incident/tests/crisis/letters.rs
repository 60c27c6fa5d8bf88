use incident::event::{Event, LetterFailed, LetterSent, When};
use incident::letter::event::LetterFailure;
use testkit::story::Told;

use super::opened;

fn told(events: impl IntoIterator<Item = Event>) -> Told {
    let mut told = opened();
    events.into_iter().for_each(|event| told.record(event));
    told
}

fn sent(entry: u64, letter: &str) -> Event {
    let at = When(calendar::Start::Moment("2026-07-03T16:31:00Z".parse().unwrap()));
    Event::LetterSent(LetterSent {
        entry,
        letter: letter.to_owned(),
        to: "teun@vanloon.example".to_owned(),
        at,
    })
}

fn failed(entry: u64, letter: &str, why: LetterFailure) -> Event {
    let (letter, to, text) = (letter.to_owned(), "Bram Visser".to_owned(), String::new());
    Event::LetterFailed(LetterFailed { entry, letter, to, why, text })
}

#[test]
fn of_every_entry_it_is_known_which_letters_went_and_which_did_not() {
    let told = told([sent(3, "a"), failed(3, "b", LetterFailure::Unknown), sent(4, "c")]);
    let of = |entry| -> Vec<_> {
        told.state.letters.of(entry).map(|ended| (ended.to(), ended.failure())).collect()
    };
    assert_eq!(of(3), [("teun@vanloon.example", None), ("Bram Visser", Some(LetterFailure::Unknown))]);
    assert_eq!(of(4).len(), 1);
    assert_eq!(of(5).len(), 0);
    assert!(told.state.letters.has_ended("b") && !told.state.letters.has_ended("d"));
}

#[test]
fn a_letter_changes_nothing_of_what_is_concluded() {
    let before = opened();
    let after = told([sent(3, "a")]);
    assert_eq!(before.picture().assessment.obligations.len(), after.picture().assessment.obligations.len());
    assert!(!sent(3, "a").is_receipt(), "the dossier shows it as what happened");
}
