//! A timeline on paper: every line that was picked, with both its times, and on every page what it is.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::timeline::{many, printed, state, timeline};
use common::{Desktop, read, van_loon};
use documents::{Document, TimelineLine};
use incident::event::Kind;
use wording::Lang;

fn text(document: &Document) -> String {
    read(&document.pdf().unwrap(), "pdftotext", &["-layout"])
}

#[test]
fn both_times_the_filters_the_code_name_and_an_exercise_stand_on_it() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let shown = text(&timeline(&desk.paper(), Kind::Exercise));
    for said in [
        "Tijdlijn ZILVERMEEUW",
        "OEFENING",
        "Alles wat mensen vastlegden.",
        "4 regels, zoals gebeurd.",
        "vr 2 juli 2021, 18:35",
        "vastgelegd za 3 juli 2021, 09:00",
        "17:40 tot 18:05",
        "duurt nog",
        "van papier",
        "staat in regel 12.",
        "1/1",
    ] {
        assert!(shown.contains(said), "{said} is missing in {shown}");
    }
    let picked = text(&timeline(&desk.paper(), Kind::Incident));
    assert!(picked.contains("Alleen: wie: Bram Visser.") && !picked.contains("OEFENING"), "{picked}");
}

#[test]
fn every_page_of_a_long_timeline_says_what_it_is_and_which_page_of_how_many() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let document = printed(&desk.paper(), &state(Kind::Exercise), Vec::new(), many(120));
    let pages = document.lay_out().unwrap().count();
    assert!(pages > 4, "{pages}");
    let shown = text(&document);
    for (page, number) in shown.split('\u{c}').filter(|page| !page.trim().is_empty()).zip(1..) {
        assert!(page.contains("OEFENING · Tijdlijn ZILVERMEEUW"), "{page}");
        assert!(page.contains(&format!("{number}/{pages}")), "{page}");
        assert!(page.contains("Wanneer"), "the head of the table: {page}");
    }
    for number in [1, 60, 120] {
        assert!(shown.contains(&format!("\n{number} ")), "{number}");
    }
}

#[test]
fn what_people_typed_stays_text_and_nothing_to_show_says_so() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let typed = "#pagebreak() *vet* $x$ \\ <b> \u{202e}om \u{0} 🔥 [[link]]";
    let line = TimelineLine {
        number: 1,
        recorded: "nu".to_owned(),
        text: typed.to_owned(),
        ..TimelineLine::default()
    };
    let shown = text(&printed(&desk.paper(), &state(Kind::Incident), vec![typed.to_owned()], vec![line]));
    assert!(shown.contains("#pagebreak() *vet* $x$ \\ <b>"), "{shown}");
    let empty = text(&printed(&desk.paper(), &state(Kind::Incident), Vec::new(), Vec::new()));
    assert!(empty.contains("Er zijn geen regels die aan deze keuze voldoen."), "{empty}");
}
