//! Every template, walked over what may be known: letters to be read aloud. `UPDATE_EXPECT=1` writes them anew.

use std::fmt::Write;

use expect_test::expect_file;
use testkit::story::Told;
use wording::message::{Responsibility, TEMPLATE_IDS, Template, Templates};
use wording::{Lang, Wording};

use crate::world;

/// What is known, in words and as it is told, with who bears what.
type Walk = (&'static str, fn() -> Told, Responsibility);

/// So that each variant is read too.
const WALKS: [Walk; 5] = [
    ("nothing is known; a victim", world::nothing, Responsibility::Victim),
    ("half is known; an accident", world::half, Responsibility::Accidental),
    ("everything is confirmed; preventable", world::everything, Responsibility::Preventable),
    ("everything is confirmed; a victim", world::everything, Responsibility::Victim),
    ("number and theft are refuted; an accident", world::refuted, Responsibility::Accidental),
];

/// The letter that a template becomes, with its subject, and what has to be mended first.
fn letter(wording: &Wording, template: &Template, told: &Told, borne: Responsibility) -> String {
    let given = world::given_all();
    let mut letter = String::new();
    let subject = wording.bind(&template.subject(borne), &told.state, &given);
    if !subject.text.is_empty() {
        writeln!(letter, "Subject: {}\n", subject.text).unwrap();
    }
    let bound = wording.bind(&template.text(borne), &told.state, &given);
    letter.push_str(&bound.text);
    for problem in subject.problems.iter().chain(&bound.problems) {
        writeln!(letter, "! {}", wording.text_problem(problem)).unwrap();
    }
    letter
}

#[test]
fn every_letter_reads_well_whatever_is_known() {
    let templates = Templates::new();
    for lang in Lang::ALL {
        let wording = Wording::new(lang);
        for id in TEMPLATE_IDS {
            let template = templates.template(id, lang).unwrap();
            let mut letters = String::new();
            for (what, told, borne) in WALKS {
                if borne == Responsibility::Victim
                    && template.variants.is_empty()
                    && what.starts_with("everything")
                {
                    continue;
                }
                let letter = letter(&wording, template, &told(), borne);
                writeln!(letters, "=== {what}\n\n{}\n", letter.trim_end()).unwrap();
            }
            expect_file![format!("letters/{id}.{}.txt", lang.as_str())].assert_eq(&letters);
        }
    }
}

#[test]
fn a_letter_has_no_marks_and_no_double_spaces_left() {
    let templates = Templates::new();
    for lang in Lang::ALL {
        let wording = Wording::new(lang);
        for template in templates.all(lang) {
            for (what, told, _) in WALKS {
                for borne in Responsibility::ALL {
                    let letter = letter(&wording, template, &told(), borne);
                    let place = format!("{} in {lang:?}, {what}, {borne:?}", template.id);
                    for mark in ["{", "}", "  ", " .", " ,", "..", "\n\n\n", " \n", "bound-", "value-"] {
                        assert!(!letter.contains(mark), "{place}: {mark:?}\n{letter}");
                    }
                }
            }
        }
    }
}
