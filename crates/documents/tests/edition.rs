//! The edition in HTML: whole without anything from elsewhere, everybody in it, and text that stays text.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::{Desktop, keep, van_loon};
use readiness::contact::event::{Contact, Number};
use readiness::event::Sheet;
use readiness::prepared::Prepared;
use wording::Lang;

fn edition(prepared: Prepared, lang: Lang) -> String {
    documents::edition(&Desktop::of(prepared, lang).paper()).unwrap()
}

fn contact(name: &str, number: &str, is_private: bool) -> Contact {
    let number = Number { number: number.to_owned(), is_private, ..Number::default() };
    Contact { name: name.to_owned(), numbers: vec![number], ..Contact::default() }
}

#[test]
fn it_needs_nothing_from_elsewhere_and_may_do_nothing_else() {
    for lang in Lang::ALL {
        let page = edition(van_loon(), lang);
        for elsewhere in
            ["http:", "https:", "src=", "@import", "url(", "<link", "<img", "<iframe", "onclick", "fetch("]
        {
            assert!(!page.contains(elsewhere), "{elsewhere}");
        }
        assert!(page.contains("default-src &#39;none&#39;") || page.contains("default-src 'none'"));
        assert_eq!((page.matches("<script").count(), page.matches("<style").count()), (1, 1));
    }
}

#[test]
fn everybody_can_be_called_with_one_tap() {
    let (prepared, page) = (van_loon(), edition(van_loon(), Lang::Nl));
    for (_, contact) in prepared.contacts() {
        let number = &contact.outside_number().unwrap().number;
        assert!(page.contains(&format!("href=\"tel:{number}\"")), "{}", contact.title());
    }
}

#[test]
fn a_private_number_is_in_it_only_for_who_may_see_it() {
    let mut prepared = Prepared::default();
    keep(&mut prepared, Sheet::Contact(contact("Bram Visser", "+31687654321", true)));
    assert!(edition(prepared.clone(), Lang::Nl).contains("tel:+31687654321"));
    assert!(!edition(prepared.without_private(), Lang::Nl).contains("87654321"));
}

#[test]
fn whatever_people_type_stays_text() {
    let mut prepared = Prepared::default();
    let hostile = "</style><script>alert(1)</script>\" onload='x' {{ t }} \u{202e}👨‍👩‍👧 عדה";
    keep(&mut prepared, Sheet::Contact(contact(hostile, "+31612345678", false)));
    keep(&mut prepared, Sheet::Contact(contact(&"Zoë ".repeat(75), "+31612345679", false)));
    let page = edition(prepared, Lang::Nl);
    assert_eq!(page.matches("<script").count(), 1);
    assert!(!page.contains("alert(1)</script>") && !page.contains('\u{202e}') && page.contains("{{ t }}"));
}

#[test]
fn every_sentence_is_there_in_both_languages() {
    for lang in Lang::ALL {
        for prepared in [van_loon(), Prepared::default()] {
            let page = edition(prepared, lang);
            assert!(
                !page.contains(">print-") && !page.contains("\"print-"),
                "a key stands where a sentence should"
            );
        }
    }
}

#[test]
fn two_thousand_contacts_are_all_there() {
    let mut prepared = Prepared::default();
    let now = "2021-06-01T10:00:00+02:00".parse().unwrap();
    for id in 1..=2000 {
        let sheet = Sheet::Contact(contact(&format!("Klant {id}"), &format!("+3162{id:07}"), false));
        let kept = readiness::event::SheetKept { id, sheet, import: None };
        prepared.happen(id.into(), "sanne", now, readiness::event::Event::SheetKept(kept));
    }
    assert_eq!(edition(prepared, Lang::Nl).matches("class=\"dial\"").count(), 2000);
}
