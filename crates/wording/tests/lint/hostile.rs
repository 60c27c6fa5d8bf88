//! Whatever somebody types or pastes: no panic, places that exist, and a time that grows with the text.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use incident::stakeholder::event::StakeholderKind;
use proptest::prelude::*;
use readiness::event::Word as _;
use wording::Lang;
use wording::lint::{Draft, Part};
use wording::message::{Responsibility, TEMPLATE_IDS};
use wording::readability::measure;

use crate::world::{RULES, draft};

/// What trips readers of text up, with words that rules look for.
const SPICE: [&str; 44] = [
    "slechts",
    "geen",
    "niet",
    "gestolen",
    "gegevens",
    "wij",
    "u",
    "nooit",
    "ransomware",
    "onder controle",
    "3 mei",
    "0800 1234",
    "https://vanloon.example",
    "a@b.example",
    "{persons}",
    "{",
    "}",
    "{{",
    "'",
    "’",
    "-",
    "--",
    ".",
    "?!",
    "…",
    "\n",
    "\n\n",
    "\r\n",
    "\u{200b}",
    "\u{ad}",
    "\u{202e}",
    "\u{301}",
    "e\u{308}",
    "\u{a0}",
    "\u{feff}",
    "ĳ",
    "ﬁ",
    "ß",
    "İ",
    "שלום",
    "تسريب",
    "漏洞",
    "👩‍💻",
    "1.",
];

fn spiced() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(SPICE.as_slice()).prop_map(str::to_owned),
        2 => Just(" ".to_owned()),
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..80).prop_map(|pieces| pieces.join(" "))
}

fn glued() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(SPICE.as_slice()), 0..80).prop_map(|pieces| pieces.concat())
}

fn holds(draft: &Draft<'_>) {
    places_exist(draft);
    for content in RULES.contents(draft) {
        let Some(span) = content.said else { continue };
        let whole = if span.part == Part::Subject { draft.subject } else { draft.body };
        assert!(whole.get(span.bytes).is_some_and(|said| !said.is_empty()));
    }
    let measured = measure(draft.body, draft.lang);
    assert!(measured.size.sentences <= measured.size.words && measured.size.words <= measured.size.syllables);
    if let Some(longest) = measured.longest {
        assert!(draft.body.get(longest.span).is_some_and(|sentence| !sentence.is_empty()));
    }
}

/// Every place is one of the text, in its order, and named once by a rule.
fn places_exist(draft: &Draft<'_>) {
    let found = RULES.check(draft);
    let mut seen = BTreeSet::new();
    for finding in &found {
        let Some(span) = &finding.span else { continue };
        let whole = if span.part == Part::Subject { draft.subject } else { draft.body };
        let text = whole.get(span.bytes.clone()).expect("a place of the text");
        assert!(!text.trim().is_empty() && !finding.quote.is_empty(), "{finding:?}");
        assert!(text.starts_with(finding.quote.trim_end_matches('…').trim_end()), "{finding:?}");
        assert!(seen.insert((finding.rule, span.part, span.bytes.start)), "twice: {finding:?}");
    }
    let places: Vec<_> =
        found.iter().filter_map(|f| f.span.as_ref()).map(|s| (s.part, s.bytes.start)).collect();
    assert!(places.is_sorted());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_is_typed_every_finding_has_a_place_that_exists(
        subject in glued(),
        body in prop_oneof![spiced(), glued(), any::<String>()],
        lang in prop::sample::select(Lang::ALL.as_slice()),
        audience in prop::sample::select(StakeholderKind::ALL),
        template in prop::sample::select(TEMPLATE_IDS.as_slice()),
        responsibility in prop::sample::select([None, Some(Responsibility::Preventable)].as_slice()),
    ) {
        let audience = audience.id();
        holds(&Draft { lang, audience, template, responsibility, subject: &subject, leaked: &["iban"], ..draft(&body) });
    }
}

/// Texts of about so many bytes that would hurt a program that looks twice.
fn hostile(bytes: usize) -> Vec<(&'static str, String)> {
    let repeated = |piece: &str| piece.repeat(bytes / piece.len());
    vec![
        (
            "a letter over and over",
            repeated("Criminelen hebben uw naam gestolen. Wij weten nog niet wie. Bel 0800 1234.\n\n"),
        ),
        ("one word", repeated("a")),
        ("one word with everything in it", repeated("ransomwaregegevensinfrastructuur")),
        ("one sentence of words that begin phrases", repeated("geen niet wij de hackers gegevens ")),
        ("one phrase that almost ends", repeated("niet geen niet niet niet ")),
        ("sentences", repeated("Wij. ")),
        ("numbers", repeated("0 1 2 3 4 ")),
        ("one number", repeated("0123456789.")),
        ("open braces", repeated("{a")),
        ("hyphens", repeated("a-")),
        ("apostrophes", repeated("'")),
        ("zero width", repeated("a\u{200b}")),
        ("accents", repeated("\u{301}")),
        ("from right to left", repeated("\u{202e}שלום עולם. ")),
        ("addresses", repeated("a.b@c.nl ")),
        ("full stops", repeated(". ")),
        ("empty lines", repeated("\n")),
        ("brackets", repeated("(ransomware) ")),
    ]
}

fn time(body: &str) -> Duration {
    let once = || {
        let start = Instant::now();
        RULES.check(&Draft { leaked: &["iban", "credentials"], ..draft(body) });
        start.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

#[test]
fn the_time_grows_with_the_text_and_not_faster() {
    let (small, large) = (hostile(8_000), hostile(64_000));
    for ((what, short), (_, long)) in small.iter().zip(&large) {
        let (little, much) = (time(short), time(long));
        // Eight times the text; four times as much again is left for noise.
        assert!(much < little * 32 + Duration::from_millis(50), "{what}: {little:?}, then {much:?}");
    }
}

/// A megabyte of what is most to do about; a fifth of it of everything.
#[test]
fn a_megabyte_is_checked() {
    let heavy = [
        "a letter over and over",
        "one word",
        "from right to left",
        "one sentence of words that begin phrases",
    ];
    let large = hostile(1_000_000).into_iter().filter(|(what, _)| heavy.contains(what));
    for (what, body) in hostile(200_000).into_iter().chain(large) {
        let start = Instant::now();
        places_exist(&draft(&body));
        assert!(start.elapsed() < Duration::from_secs(60), "{what}: {:?}", start.elapsed());
    }
}

#[test]
fn a_word_of_a_hundred_thousand_letters_hides_nothing_beside_it() {
    let word = "a".repeat(100_000);
    let body = format!("{word} Wij betreuren dit. {word}");
    let found = RULES.check(&draft(&body));
    let regret = found.iter().find(|finding| finding.rule == "non-apology").expect("it is found");
    assert_eq!(regret.quote, "betreuren");
}
