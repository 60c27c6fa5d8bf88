//! Whatever is typed, claims are found in one walk, and point at letters.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use wording::Lang;
use wording::claims::{claims, contradictions};

use crate::DAY;

#[test]
fn a_long_text_of_anything_is_read_in_one_walk() {
    for unit in [
        "485.000 mensen ",
        "485.000 ",
        "1 ",
        "000 ",
        "een half miljoen ",
        "tussen 1 en 2 mensen ",
        "niet ",
        "geen klanten ",
        "wachtwoord, ",
        "gestolen wachtwoord, ",
        "maar ",
        "mogelijk en ",
        "3 mei ontdekt ",
        "3 mei ",
        "ontdekt ",
        "a",
        "é\u{202e}",
        "- ",
        "\n",
        ". ",
        "?",
        "1.1.1.1.1",
        "1-1-",
        "honderdduizend",
        "weten wij nog ",
        "Het gaat om 3 mensen.\n",
        "aantal mensen ",
        "gehackt storing ",
        "3 mensen, maar ",
        "en mogelijk ",
        "niet, ",
        "wachtwoord en mogelijk gestolen ",
        "geen hack, ",
    ] {
        for lang in Lang::ALL {
            let text = format!("Ontdekt noticed {}", unit.repeat(100_000 / unit.len()));
            let begun = Instant::now();
            let found = claims(&text, lang, DAY);
            let both = contradictions(&found, &found);
            let spent = begun.elapsed();
            assert!(spent < Duration::from_secs(5), "{spent:?}: {unit}");
            assert!(found.len() <= 2_000 && both.len() <= 5 * 2_000);
        }
    }
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        proptest::sample::select(vec![
            "485.000",
            "1",
            "6,2",
            "miljoen",
            "een half miljoen",
            "mensen",
            "klanten",
            "wachtwoord",
            "niet",
            "geen",
            "gestolen",
            "maar",
            "mogelijk",
            "3 mei",
            "2021",
            "ontdekt",
            "hack",
            "storing",
            ". ",
            ", ",
            "\n",
            "- ",
            ": ",
            "tussen",
            "tot",
            "van de",
            "people",
            "between",
            "and",
            "not",
            "password",
            "stolen",
            "weten wij nog niet of",
            "gisteren",
            "om 18.30 uur",
            "-",
            "\u{a0}",
            "é",
            "May",
            "Dat weten wij nog niet zeker.",
        ])
        .prop_map(|piece| format!("{piece} ")),
        any::<String>(),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn claims_point_at_letters_and_a_text_never_fails(text in text(), english in any::<bool>()) {
        let lang = if english { Lang::En } else { Lang::Nl };
        let found = claims(&text, lang, DAY);
        for claim in &found {
            prop_assert!(text.get(claim.span.clone()).is_some_and(|said| !said.is_empty()), "{claim:?}");
        }
        prop_assert!(found.is_sorted_by_key(|claim| claim.span.start));
        for one in contradictions(&found, &found) {
            prop_assert!(one.new != one.old, "nothing contradicts itself");
        }
    }
}
