//! What the templates claim of an incident is what is known of it, and no more.

use jiff::civil::Date;
use testkit::repository::rulebook;
use testkit::story::Told;
use wording::claims::{Claim, against_facts, claims, contradictions};
use wording::message::{Given, Own, Responsibility, Templates};
use wording::{Lang, Wording};

use crate::world;

const KNOWN: [fn() -> Told; 4] = [world::nothing, world::half, world::everything, world::refuted];

/// The letters of a language, each with its name and what it claims.
fn letters(lang: Lang, told: &Told, borne: Responsibility) -> Vec<(&'static str, String, Vec<Claim>)> {
    // What a controller's own people and data are is counted for them, and is no fact of the incident to be laid beside it.
    let given = Given { own: Own::default(), ..world::given_all() };
    let wording = Wording::new(lang);
    let day: Date = given.zone.to_datetime(given.now).date();
    let templates = Templates::new();
    let read = |template: &wording::message::Template| {
        let text = wording.bind(&template.text(borne), &told.state, &given).text;
        let claims = claims(&text, lang, day);
        (template.id, text, claims)
    };
    templates.all(lang).map(read).collect()
}

#[test]
fn no_template_claims_what_the_facts_do_not_say() {
    let zone = rulebook().calendar().zone();
    for lang in Lang::ALL {
        for told in KNOWN.map(|known| known()) {
            for borne in Responsibility::ALL {
                for (id, text, claims) in letters(lang, &told, borne) {
                    if let Some(one) = against_facts(&claims, &told.state, zone).first() {
                        panic!("{id} in {lang:?}: {one:?}: {}\n{text}", &text[one.span.clone()]);
                    }
                }
            }
        }
    }
}

#[test]
fn no_template_contradicts_another() {
    for lang in Lang::ALL {
        for told in KNOWN.map(|known| known()) {
            let letters = letters(lang, &told, Responsibility::Accidental);
            for (id, text, new) in &letters {
                for (other, beside, old) in &letters {
                    if let Some(one) = contradictions(new, old).first() {
                        panic!(
                            "{id} and {other} in {lang:?}: {one:?}: {} | {}\n{text}\n{beside}",
                            &text[one.new.clone()],
                            &beside[one.old.clone()]
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn the_letters_claim_what_they_say() {
    let told = world::everything();
    for lang in Lang::ALL {
        let letters = letters(lang, &told, Responsibility::Victim);
        let shown = |id: &str| -> Vec<String> {
            let (_, _, claims) = letters.iter().find(|(one, ..)| *one == id).unwrap();
            claims.iter().map(crate::shown).collect()
        };
        let website = shown("website");
        for claim in [
            "detected 2021-07-02T18:30",
            "cause ransomware",
            "people 1342..1342",
            "data any yes",
            "data name yes",
            "data address yes",
            "data bank-account yes",
            "data password yes",
            "data national-id no",
        ] {
            assert!(website.iter().any(|said| said == claim), "{lang:?}: {claim} in {website:#?}");
        }
        assert!(shown("board").contains(&"people 1342..1342".to_owned()), "{:#?}", shown("board"));
    }
}
