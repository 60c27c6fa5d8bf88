//! What checking a letter costs, beside counting the words of the same text. Prints Markdown; `cargo xtask bench` puts it
//! into `docs/performance.md`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench speaks through its output")]

use std::hint::black_box;

use testkit::bench::median;
use testkit::repository;
use wording::Lang;
use wording::lint::{Draft, Rules};
use wording::readability::measure;

/// So many words a letter has.
const WORDS: usize = 400;

/// A hostile text has so many bytes.
const MEGABYTE: usize = 1_000_000;

fn main() {
    let rules = Rules::new();
    let good = letter("good-data-subjects.nl.txt", WORDS);
    let bad = letter("bad-data-subjects.nl.txt", WORDS);
    let reference = microseconds(500, || {
        black_box(black_box(good.as_str()).split_whitespace().count());
    });
    println!("| {WORDS} words, release build | time | beside the reference |");
    println!("|---|---:|---:|");
    println!("| reference: counting the words of the text | {reference:.1} µs | 1 |");
    let row = |what: &str, time: f64| println!("| {what} | {time:.0} µs | {:.0} × |", time / reference);
    row(
        "measuring how plain it is",
        microseconds(200, || {
            black_box(measure(&good, Lang::Nl));
        }),
    );
    row("checking a good letter", microseconds(200, || drop(black_box(rules.check(&draft(&good))))));
    row(
        "checking a bad one, with all that is found",
        microseconds(200, || drop(black_box(rules.check(&draft(&bad))))),
    );
    row("checking a good letter in English", {
        let english = letter("good-data-subjects.en.txt", WORDS);
        microseconds(200, || drop(black_box(rules.check(&Draft { lang: Lang::En, ..draft(&english) }))))
    });
    row("reading the rules, once", microseconds(1, || drop(black_box(Rules::new()))));

    println!("\n| a megabyte | time | a megabyte of letters is |");
    println!("|---|---:|---:|");
    let letters = milliseconds(&rules, &good.repeat(MEGABYTE / good.len()));
    println!("| letters, one after the other | {letters:.0} ms | 1 |");
    for (what, piece) in [
        ("one word", "a"),
        ("words with which phrases begin", "geen niet wij de hackers gegevens "),
        ("one-word sentences", "Wij. "),
    ] {
        let time = milliseconds(&rules, &piece.repeat(MEGABYTE / piece.len()));
        println!("| {what} | {time:.0} ms | {:.1} × |", time / letters);
    }
}

/// A letter to somebody whose name and account number leaked.
fn draft(body: &str) -> Draft<'_> {
    Draft {
        lang: Lang::Nl,
        reader: Lang::Nl,
        audience: "data-subjects",
        template: "data-subjects",
        subject: "Belangrijk: uw gegevens zijn gestolen",
        body,
        responsibility: None,
        state: None,
        leaked: &["name", "iban"],
    }
}

/// A letter of the tests, over and over until it has so many words.
fn letter(name: &str, words: usize) -> String {
    let text = repository::read(&format!("crates/wording/tests/letters/{name}"));
    let body = text.split_once("+++\n").unwrap().1;
    let lines = body.lines().cycle();
    let mut letter = String::new();
    for line in lines {
        letter.push_str(line);
        letter.push('\n');
        if letter.split_whitespace().count() >= words {
            return letter;
        }
    }
    letter
}

/// The median of 31 times, each of so many runs.
fn microseconds(runs: u32, mut run: impl FnMut()) -> f64 {
    median(31, || (0..runs).for_each(|_| run())) * 1e6 / f64::from(runs)
}

fn milliseconds(rules: &Rules, text: &str) -> f64 {
    median(5, || drop(black_box(rules.check(&draft(text))))) * 1e3
}
