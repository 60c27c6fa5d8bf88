//! The chain of custody on paper: one page to sign, from which nothing is left out.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::{Desktop, custody, laptop, read, van_loon};
use documents::Document;
use incident::event::{CustodyPassed, Event, ObjectSecured};
use incident::state::{Recorded, State};
use wording::Lang;

fn said(document: &Document) -> String {
    let text = read(&document.pdf().unwrap(), "pdftotext", &["-layout"]);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn recorded(number: u64, event: Event) -> Recorded {
    let recorded_at = "2021-07-05T12:00:00Z".parse().unwrap();
    Recorded { number, actor: "sanne".to_owned(), recorded_at, event }
}

/// A thing that went so many times from hand to hand, with a text in every place.
fn handed(times: u64, text: &str) -> State {
    let at = serde_json::from_str("\"2021-07-02T18:50:00+02:00\"").unwrap();
    let (place, by) = ("kluis".to_owned(), "hand 0".to_owned());
    let secured = ObjectSecured { evidence: "1".to_owned(), what: text.to_owned(), place, by, at };
    let passed = (1..=times).map(|number| {
        recorded(
            number + 1,
            Event::CustodyPassed(CustodyPassed {
                evidence: "1".to_owned(),
                from: format!("hand {} {text}", number - 1),
                to: format!("hand {number} {text}"),
                at,
                why: text.to_owned(),
                place: text.to_owned(),
            }),
        )
    });
    State::fold(
        &std::iter::once(recorded(1, Event::ObjectSecured(secured))).chain(passed).collect::<Vec<_>>(),
    )
}

#[test]
fn a_chain_is_one_page_to_sign_and_says_where_it_breaks() {
    for lang in Lang::ALL {
        let desk = Desktop::of(van_loon(), lang);
        let document = custody(&desk.paper(), &laptop(), "2");
        assert_eq!(document.lay_out().unwrap().count(), 1, "{lang:?}");
    }
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let text = said(&custody(&desk.paper(), &laptop(), "2"));
    for part in [
        "Tussen Polder IT, Teun Smit en Noor Bakker is niet gezegd hoe het ging.",
        "serienummer PF-3X9K2",
        "FTK Imager 4.7",
        "9f86d081 884c7d65",
        "Nu bij: Politie, eenheid Oost",
        "Naam en handtekening",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let file = said(&custody(&desk.paper(), &laptop(), "1"));
    assert!(file.contains("512.110.190.592 bytes") && file.contains("door Sanne de Wit"), "{file}");
}

#[test]
fn nothing_of_a_long_chain_is_left_out_though_it_takes_more_pages() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let document = custody(&desk.paper(), &handed(80, "onderzoek"), "1");
    let pages = document.lay_out().unwrap().count();
    assert!((2..=6).contains(&pages), "{pages}");
    let text = said(&document);
    assert!((0..=80).all(|number| text.contains(&format!("hand {number} "))), "{text}");
}

#[test]
fn whatever_people_type_stays_text_on_the_chain() {
    let hostile = [
        "#panic(\"x\") *vet* = kop $x^2$ <b>@ref `code` \\ // /* [",
        "עדה כהן \u{202e}78563412\u{2066} محمد",
        "Bram 👨‍👩‍👧 🧯 Visser\u{0}",
        &"Zoë".repeat(60),
        "regel een\nregel twee",
    ];
    let desk = Desktop::of(van_loon(), Lang::Nl);
    for text in hostile {
        custody(&desk.paper(), &handed(3, text), "1")
            .pdf()
            .unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}
