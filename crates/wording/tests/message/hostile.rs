//! Whatever somebody types stays text, and costs no more than its length.

use std::time::{Duration, Instant};

use incident::state::State;
use serde_json::json;
use wording::message::{Bound, ProblemKind};
use wording::{Lang, Wording};

use crate::world;

fn bind(text: &str) -> Bound {
    Wording::new(Lang::Nl).bind(text, &State::default(), &world::given_all())
}

#[test]
fn what_looks_like_a_program_stays_text() {
    for text in [
        "#import \"x.typ\": * #read(\"/etc/passwd\") $x^2$ *vet* _schuin_ @bron <label>",
        "<script>alert(1)</script> <img src=x onerror=y> &amp; &#123;",
        "=SUM(A1:A9)\t-1+1\t@x",
        "\u{202e}snelheid \u{2066}links\u{2069} \u{feff}\u{0}\u{7}\r\n\r\n",
        "a\r\n\r\nb  \n   \n\n\n",
        "$ persons } }} ",
    ] {
        let bound = bind(text);
        assert_eq!(bound.text, text);
    }
    assert_eq!(bind("$ persons } }} ").problems.len(), 3, "a brace that goes nowhere is a slip");
}

#[test]
fn braces_within_braces_are_read_once() {
    for (text, expected) in [
        ("{{organisation}}", "{Van Loon Techniek}"),
        ("{{{organisation", "{{{organisation"),
        ("{ { organisation } }", "{ Van Loon Techniek }"),
        ("{}{ }", "{}{ }"),
        ("{organisation\n}", "{organisation\n}"),
        ("{ $organisation -> [one] x *[other] y }", "{ $organisation -> [one] x *[other] y }"),
    ] {
        let bound = bind(text);
        assert_eq!(bound.text, expected);
        assert!(!bound.problems.is_empty(), "{text}");
    }
}

#[test]
fn what_is_filled_in_is_never_read_again() {
    let mut given = world::given_all();
    given.organisation = "{persons} {if} {end}\r\nBcc: iedereen@example.org".to_owned();
    let told =
        world::stating(world::opened(), "persons_approx", json!("{organisation}\n\nX: y"), "confirmed");
    let bound = Wording::new(Lang::Nl).bind("{organisation} {persons_approx}", &told.state, &given);
    assert_eq!(bound.text, "{persons} {if} {end} Bcc: iedereen@example.org {organisation} X: y");
    assert!(bound.problems.is_empty());
}

#[test]
fn an_end_without_a_beginning_and_a_beginning_without_an_end_are_told() {
    let kinds = |text: &str| bind(text).problems.into_iter().map(|problem| problem.kind).collect::<Vec<_>>();
    assert_eq!(kinds("{end}"), [ProblemKind::StrayEnd]);
    assert_eq!(kinds("a {end} b"), [ProblemKind::StrayEnd]);
    assert_eq!(kinds("{if persons known}\na"), [ProblemKind::NoEnd]);
    assert_eq!(kinds("{if persons known} a"), []);
    assert_eq!(kinds("{if persons} a"), [ProblemKind::NoCondition]);
    assert_eq!(kinds("{if victim} a"), [ProblemKind::NoCondition]);
    assert_eq!(kinds("{if persons is many} a").len(), 1);
    assert_eq!(kinds("{if exfiltration is yes no} a"), [ProblemKind::NoCondition]);
}

/// A text of a megabyte costs what a megabyte costs; the bound is generous, for machines are slow and busy.
#[test]
fn a_megabyte_of_anything_is_read_in_one_walk() {
    let megabyte = |unit: &str| unit.repeat(1_000_000 / unit.len());
    for text in [
        megabyte("{"),
        megabyte("}"),
        megabyte("{}"),
        megabyte("{x}"),
        megabyte("{persons}"),
        megabyte("{persns} "),
        megabyte("{if persons known}"),
        megabyte("{if persons known}\n"),
        megabyte("{if persons known}a{end}"),
        megabyte("{end}\n"),
        megabyte("{exfiltration} "),
        megabyte("{exfiltration}. "),
        megabyte("is not above known "),
        format!("{{if {}}}", megabyte("is not known ")),
        format!("{{{}}}", megabyte("persons")),
        megabyte("\u{202e}é\n"),
    ] {
        let begun = Instant::now();
        let bound = bind(&text);
        let spent = begun.elapsed();
        assert!(spent < Duration::from_secs(10), "{spent:?}: {}…", &text[..20]);
        assert!(bound.text.len() < 60 * text.len());
    }
}
