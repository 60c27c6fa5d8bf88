//! What can be found by its words, by whom, and that what is erased cannot be found and is nowhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod support;

use journal::{Hash, Head, People};
use proptest::prelude::*;
use store::{
    Findable, Found, House, Journal as _, MOST_ITEMS, Reindex, SeenBy, Sought, Store, StoreProblem, Within,
};
use support::{Scratch, append, count, erase, house, two_streams};

const ONE: &str = "incident-1";
const OTHER: &str = "incident-2";

fn text(item: u64, nl: &str, en: &str, written: &str) -> Findable {
    Findable {
        item,
        said: [nl.to_owned(), en.to_owned()],
        written: written.to_owned(),
        seen_by: SeenBy::Everybody,
    }
}

/// Puts texts into the index of a stream, as far as that has entries.
fn index(store: &House, stream: &str, texts: Vec<Findable>) {
    store.open_index("test").unwrap();
    let known = store.indexed(stream).unwrap();
    // The first stream is the newer one.
    let began_at = if stream == ONE { "2026-03-02T14:05:00Z" } else { "2026-03-01T14:05:00Z" }.parse().ok();
    let change = Reindex { gone: texts.iter().map(|text| text.item).collect(), texts, began_at };
    let head = store.head(stream).unwrap();
    assert!(store.index(stream, &known, &change, head).unwrap());
}

fn sought(text: &str) -> Sought<'_> {
    Sought {
        text,
        language: 0,
        person: "sanne",
        sees_private: false,
        reads_counsel: false,
        within: Within::AllBut(&[]),
        skip: 0,
        most: 20,
    }
}

fn items(store: &House, text: &str) -> Vec<u64> {
    store.find(&sought(text)).unwrap().hits.iter().map(|hit| hit.item).collect()
}

fn folder() -> (Scratch, House) {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    index(
        &store,
        ONE,
        vec![
            text(
                1,
                "Aantekening: Gegevenslek bij Van Loon.",
                "Note: Gegevenslek bij Van Loon.",
                "Gegevenslek bij Van Loon.",
            ),
            text(2, "Gemeld aan de AP.", "Reported to the AP.", "het meldformulier"),
            text(3, "Aantekening: de elektra viel uit.", "Note: de elektra viel uit.", "de elektra viel uit"),
        ],
    );
    index(&store, OTHER, vec![text(1, "Aantekening: één café, lek", "Note: één café, lek", "één café, lek")]);
    (scratch, store)
}

#[test]
fn words_are_found_by_how_they_begin_whatever_their_accents_and_capitals() {
    let (_scratch, store) = folder();
    for (typed, found) in [
        ("gegev", vec![1]),
        ("GEGEVENSLEK van", vec![1]),
        ("ap", vec![2]),
        ("cafe", vec![1]),
        ("CAFÉ een", vec![1]),
        ("gegevens ap", vec![]),
        ("", vec![]),
        ("***", vec![]),
    ] {
        assert_eq!(items(&store, typed), found, "{typed}");
    }
}

#[test]
fn a_part_of_a_dutch_word_finds_the_whole_after_the_words_that_begin_so() {
    let (_scratch, store) = folder();
    let found = store.find(&sought("lek")).unwrap();
    let places: Vec<(&str, u64)> = found.hits.iter().map(|hit| (hit.stream.as_str(), hit.item)).collect();
    assert_eq!(places, [(OTHER, 1), (ONE, 3), (ONE, 1)], "then the newest of the newest stream");
    let marked = |at: usize| {
        let marked = found.hits[at].piece.iter().filter(|(_, is_marked)| *is_marked);
        marked.map(|(text, _)| text.as_str()).collect::<Vec<_>>()
    };
    assert_eq!((marked(0), marked(2)), (vec!["lek"], vec!["lek"]));
    assert_eq!(items(&store, "venslek loon"), [1]);
    assert_eq!(items(&store, "ap formulier"), [2], "a short word begins so, a long one may be a part");
    assert!(items(&store, "p formulier").is_empty());
}

#[test]
fn each_language_finds_what_it_shows() {
    let (_scratch, store) = folder();
    assert_eq!(items(&store, "gemeld"), [2]);
    assert!(items(&store, "reported").is_empty());
    let english = store.find(&Sought { language: 1, ..sought("reported") }).unwrap();
    assert_eq!(english.total, 1);
}

#[test]
fn a_stream_is_searched_alone_or_left_out_and_pages_follow_each_other() {
    let (_scratch, store) = folder();
    let within = |within| store.find(&Sought { within, ..sought("aantekening") }).unwrap();
    assert_eq!(within(Within::Stream(ONE)).total, 2);
    assert_eq!(within(Within::AllBut(&[ONE])).total, 1);
    assert_eq!(within(Within::AllBut(&[ONE, OTHER])), Found::default());
    assert_eq!(within(Within::BestOf(OTHER)).total, 1);
    assert_eq!(within(Within::Stream("nowhere")), Found::default());
    let page = |skip| store.find(&Sought { skip, most: 1, ..sought("aantekening") }).unwrap();
    assert_eq!((page(0).total, page(2).hits.len(), page(3).hits.len()), (3, 1, 0));
    let all: Vec<_> = [page(0), page(1), page(2)].into_iter().flat_map(|page| page.hits).collect();
    assert_eq!(all, store.find(&sought("aantekening")).unwrap().hits);
}

#[test]
fn only_who_may_see_a_text_finds_it() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    let people = People::new(["anna".to_owned(), "bob".to_owned()]).unwrap();
    let held =
        |item, seen_by| Findable { seen_by, ..text(item, "geheim", "secret", "advies van de advocaat") };
    index(
        &store,
        ONE,
        vec![
            held(1, SeenBy::Only(people)),
            held(2, SeenBy::WhoSeesPrivate),
            held(3, SeenBy::WhoSeesNoPrivate),
            held(4, SeenBy::Everybody),
        ],
    );
    let found = |person, sees_private, typed| {
        let found = store.find(&Sought { person, sees_private, ..sought(typed) }).unwrap();
        let items: Vec<u64> = found.hits.iter().map(|hit| hit.item).collect();
        assert_eq!(found.total, items.len(), "not even how many there are");
        items
    };
    for typed in ["geheim", "advocaat", "vocaat"] {
        assert_eq!(found("sanne", false, typed), [4, 3], "{typed}");
        assert_eq!(found("sanne", true, typed), [4, 2], "{typed}");
        assert_eq!(found("anna", false, typed), [4, 3, 1], "{typed}");
        for nobody in ["ann", "na", "anna,bob", "", "%", ","] {
            assert_eq!(found(nobody, false, typed), [4, 3], "{nobody}");
        }
    }
}

#[test]
fn what_can_be_found_is_never_on_the_disk_and_what_is_erased_is_found_no_more() {
    let scratch = Scratch::new();
    let store = house(&scratch);
    let secret = "<0612345678>";
    store.append(append(ONE, 0, &[secret, "event 2"])).unwrap();
    store.append(append(OTHER, 0, &["event 1"])).unwrap();
    let texts = (3..400).map(|item| text(item, secret, secret, &format!("{secret} bij Van Loon {item}")));
    index(&store, ONE, texts.collect());
    index(&store, OTHER, vec![text(1, "blijft", "stays", "blijft")]);
    assert_eq!(store.find(&sought("0612345678")).unwrap().total, 397);
    assert_eq!(count(&scratch, b"0612345678"), 0);
    assert!(!scratch.data().join("search.sqlite").exists());
    store.erase(erase(ONE, 2, &[1])).unwrap();
    assert!(items(&store, "0612345678").is_empty() && items(&store, "loon").is_empty());
    assert_eq!(items(&store, "blijft"), [1], "other streams are found as before");
    assert_eq!(store.indexed(ONE).unwrap().head, Head::START, "the rest is computed again");
}

#[test]
fn what_was_read_before_an_erasure_is_not_indexed_after_it() {
    let scratch = Scratch::new();
    let store = two_streams(&scratch);
    store.open_index("test").unwrap();
    let known = store.indexed(ONE).unwrap();
    store.erase(erase(ONE, 5, &[2])).unwrap();
    let change = Reindex { texts: vec![text(2, "gewist", "erased", "gewist")], ..Reindex::default() };
    let head = store.head(ONE).unwrap();
    assert!(!store.index(ONE, &known, &change, head).unwrap());
    assert!(items(&store, "gewist").is_empty());
}

#[test]
fn an_index_that_somebody_else_made_is_begun_anew() {
    let (scratch, store) = folder();
    assert_eq!(items(&store, "lek").len(), 3);
    store.open_index("another program").unwrap();
    assert!(items(&store, "lek").is_empty());
    assert_eq!(store.indexed(ONE).unwrap().head, Head::START);
    let found = support::verified(&scratch.data());
    assert!(found.findings.is_empty(), "{:?}", found.findings);
}

#[test]
fn a_folder_that_is_only_read_can_be_searched_and_keeps_nothing_of_it() {
    let (scratch, store) = folder();
    drop(store);
    let before = scratch.bytes();
    let store = Store::open_to_read(&scratch.data()).unwrap().of("de-linde");
    index(&store, ONE, vec![text(1, "Gegevenslek", "Leak", "Gegevenslek")]);
    assert_eq!(items(&store, "lek"), [1]);
    assert!(before == scratch.bytes(), "searching changed the folder");
}

#[test]
fn who_searches_in_one_organisation_finds_nothing_of_another() {
    let (_scratch, store) = folder();
    let other = store.store().of("zuidwold");
    other.append(append(ONE, 0, &["{}"])).unwrap();
    assert_eq!(other.find(&sought("lek")), Err(StoreProblem::Closed), "each has its own index");
    index(&other, ONE, vec![text(1, "lekkage", "leak", "lekkage")]);
    assert_eq!(items(&other, "lek"), [1]);
    assert_eq!(items(&store, "lekkage"), [] as [u64; 0]);
    other.forget_index();
    assert_eq!(items(&store, "lek").len(), 3);
}

#[test]
fn an_item_that_is_written_anew_is_found_by_its_new_words_only() {
    let (_scratch, store) = folder();
    store.append(append(ONE, 5, &["event 6"])).unwrap();
    index(
        &store,
        ONE,
        vec![text(1, "anders", "otherwise", "anders"), text(MOST_ITEMS, "te groot", "", "te groot")],
    );
    assert!(items(&store, "gegevenslek").is_empty());
    assert_eq!(items(&store, "anders"), [1]);
    assert!(items(&store, "groot").is_empty());
    assert_ne!(store.indexed(ONE).unwrap().head.hash, Hash::NONE);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// Whatever somebody types, the database takes it for words.
    #[test]
    fn nothing_that_is_typed_is_a_mistake(
        typed in "(\\PC|[\"'*^():{}+-]|NEAR|AND|OR|NOT|nl:|written:|\u{0}|\u{2}|\u{301}| ){0,24}",
        language in 0..3_usize,
    ) {
        thread_local!(static FOLDER: (Scratch, House) = folder());
        FOLDER.with(|(_, store)| {
            for within in [Within::AllBut(&[ONE]), Within::BestOf(ONE)] {
                let found = store.find(&Sought { language, within, ..sought(&typed) });
                prop_assert!(found.is_ok(), "{typed:?}: {found:?}");
            }
            Ok(())
        })?;
    }

    /// A word of a text finds it, and so does any part of three letters.
    #[test]
    fn every_word_finds_its_text(words in proptest::collection::vec("[a-zéëï]{1,9}", 1..6), at in 0..6_usize) {
        thread_local!(static FOLDER: (Scratch, House) = folder());
        FOLDER.with(|(_, store)| {
            let whole = words.join(" ");
            index(store, OTHER, vec![text(1, &whole, &whole, &whole)]);
            let within = Within::Stream(OTHER);
            let total = |typed: &str| store.find(&Sought { within, ..sought(typed) }).unwrap().total;
            let word = &words[at % words.len()];
            prop_assert_eq!(total(word), 1);
            let part: String = word.chars().skip(1).collect();
            if part.chars().count() >= 3 {
                prop_assert_eq!(total(&part), 1);
            }
            Ok(())
        })?;
    }
}
