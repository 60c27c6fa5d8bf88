//! What is found stands where it says.

use wording::lint::{Draft, Finding, Part};

use crate::world::{RULES, draft, said_by};

fn quotes<'a>(rule: &str, body: &'a str) -> Vec<&'a str> {
    let found = said_by(rule, &draft(body));
    found.into_iter().filter_map(|finding| finding.span).map(|span| &body[span.bytes]).collect()
}

#[test]
fn a_word_is_found_however_it_is_written_and_stands_where_it_stood() {
    for written in [
        "slechts",
        "SLECHTS",
        "sle\u{200b}chts",
        "s\u{ad}l\u{ad}echts",
        "\u{202e}slechts\u{202c}",
        "sle\u{301}chts",
        "slêchts",
        "ｓｌｅｃｈｔｓ",
        "«slechts»",
        "‘slechts’,",
    ] {
        let body = format!("Het gaat om {written} klanten.");
        let found = quotes("minimising", &body);
        assert_eq!(found.len(), 1, "{body}");
        let read: String = found[0].chars().filter(|letter| letter.is_alphanumeric()).collect();
        assert!(written.contains(found[0]) && read.chars().count() == 7, "{written}: {}", found[0]);
    }
}

#[test]
fn words_of_a_phrase_may_have_any_space_and_punctuation_between_them() {
    for body in [
        "een beperkt\u{a0}aantal",
        "een beperkt\naantal",
        "een beperkt, aantal",
        "een 'beperkt' \u{2009} aantal",
        "een beperkt\u{200b} aantal",
    ] {
        assert_eq!(quotes("minimising", body).len(), 1, "{body:?}");
    }
    assert_eq!(
        quotes("minimising", "De groep is beperkt. Aantal klanten volgt."),
        [""; 0],
        "a phrase ends with its sentence"
    );
}

#[test]
fn an_apostrophe_and_a_hyphen_may_be_of_any_kind() {
    for body in [
        "menselijke fout",
        "onze IT-infrastructuur",
        "onze IT‑infrastructuur",
        "onze ITinfrastructuur",
        "onze it infrastructuur",
    ] {
        let said = said_by("jargon", &draft(body)).len() + said_by("blame-employee", &draft(body)).len();
        assert_eq!(said, 1, "{body}");
    }
}

#[test]
fn findings_come_in_the_order_of_the_text_with_what_is_missing_last() {
    let draft = Draft {
        subject: "Slechts een storing",
        ..draft("Wij betreuren dit. Het gaat om slechts enkele klanten.")
    };
    let found = RULES.check(&draft);
    let place = |finding: &Finding<'_>| finding.span.as_ref().map(|span| (span.part, span.bytes.start));
    let places: Vec<_> = found.iter().map(place).collect();
    let until = places.iter().position(Option::is_none).expect("something is missing");
    assert!(places[..until].is_sorted() && places[until..].iter().all(Option::is_none), "{places:?}");
    assert_eq!(places[0], Some((Part::Subject, 0)));
}

#[test]
fn each_place_is_named_once_by_a_rule_and_what_overlaps_is_one_place() {
    assert_eq!(
        quotes("victim-pose", "Wij zijn getroffen door een zeer geavanceerde professionele aanval."),
        ["geavanceerde professionele aanval"]
    );
    assert_eq!(quotes("minimising", "Slechts hier en slechts daar."), ["Slechts", "slechts"]);
}

#[test]
fn a_long_quote_is_cut_short_and_its_place_is_whole() {
    let body = format!("Wij {} weten dat.", "en nog veel meer ".repeat(20));
    let found = &said_by("sentence-too-long", &draft(&body))[0];
    assert_eq!(found.span.as_ref().map(|span| span.bytes.len()), Some(body.len()));
    assert!(found.quote.chars().count() <= 160 && found.quote.ends_with('…'), "{}", found.quote);
}

#[test]
fn a_rule_names_a_hundred_places_and_no_more() {
    let body = "Slechts dit. ".repeat(500);
    assert_eq!(quotes("minimising", &body).len(), 100);
}

#[test]
fn a_cited_fact_is_no_word() {
    assert_eq!(
        quotes("minimising", "Het gaat om slechts {persons} klanten."),
        [""; 0],
        "the number stands there"
    );
    assert_eq!(quotes("jargon", "Het gaat om {servers} klanten."), [""; 0]);
}

#[test]
fn only_the_first_sentences_of_a_text_open_it() {
    let late = "Op 3 mei zijn uw naam en adres gestolen. Wij vinden dat heel erg voor u. Ons andere systeem is niet gehackt.";
    assert_eq!(quotes("opens-with-denial", late), [""; 0]);
    assert_eq!(
        quotes("opens-with-denial", "Beste mevrouw,\n\nOns systeem is niet gehackt."),
        ["niet gehackt"]
    );
    let in_subject = Draft { subject: "Ons systeem is niet gehackt", ..draft(late) };
    assert_eq!(said_by("opens-with-denial", &in_subject), []);
}
