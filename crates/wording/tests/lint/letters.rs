//! Letters written for these tests: five good and five bad ones in each language.

use std::fmt::Write as _;
use std::path::Path;

use expect_test::expect_file;
use incident::state::State;
use serde::Deserialize;
use serde_json::Value;
use testkit::repository;
use wording::Lang;
use wording::lint::{Draft, Finding, Level, Part, leaked};
use wording::message::Responsibility;

use crate::world::{RULES, fact, opened};

/// What stands above a letter.
#[derive(Deserialize)]
struct Head {
    audience: String,
    template: String,
    responsibility: Option<String>,
    facts: toml::Table,
    subject: String,
}

struct Letter {
    name: String,
    lang: Lang,
    head: Head,
    body: String,
    state: State,
}

fn letters(begin: &str) -> Vec<Letter> {
    let paths = repository::files_under("crates/wording/tests/letters");
    let letters: Vec<Letter> = paths.iter().filter_map(|path| letter(path, begin)).collect();
    assert_eq!(letters.len(), 10);
    letters
}

fn letter(path: &Path, begin: &str) -> Option<Letter> {
    let name = path.file_name()?.to_str()?;
    let rest = name.strip_prefix(begin)?.strip_suffix(".txt")?;
    let lang = rest.rsplit('.').next()?.parse().ok()?;
    let text = std::fs::read_to_string(path).unwrap();
    let (head, body) = text.split_once("+++\n").unwrap();
    let head: Head = toml::from_str(head).unwrap();
    let told = head.facts.iter().fold(opened(), |told, (key, value)| {
        told.when(fact(key, &Value::deserialize(value.clone()).unwrap(), "confirmed"))
    });
    Some(Letter { name: name.to_owned(), lang, head, body: body.to_owned(), state: told.state })
}

fn findings(letter: &Letter) -> Vec<Finding<'static>> {
    let leaked = leaked(&letter.state);
    RULES.check(&Draft {
        lang: letter.lang,
        reader: letter.lang,
        audience: &letter.head.audience,
        template: &letter.head.template,
        subject: &letter.head.subject,
        body: &letter.body,
        responsibility: letter.head.responsibility.as_deref().map(|id| Responsibility::parse(id).unwrap()),
        state: Some(&letter.state),
        leaked: &leaked,
    })
}

/// A line for each finding: level, rule, and what stands there or what to write instead.
fn told(findings: &[Finding<'_>]) -> String {
    let mut told = String::new();
    for finding in findings {
        let level = match finding.level {
            Level::Block => "block ",
            Level::Advice => "advice",
        };
        let what = match &finding.span {
            Some(span) if span.part == Part::Subject => format!("subject: {}", finding.quote),
            Some(_) => finding.quote.replace('\n', " "),
            None => format!("({})", finding.instead),
        };
        writeln!(told, "{level}  {:<28} {what}", finding.rule).unwrap();
    }
    told
}

#[test]
fn of_a_good_letter_there_is_nothing_to_say() {
    for letter in letters("good-") {
        assert_eq!(told(&findings(&letter)), "", "{}", letter.name);
    }
}

#[test]
fn a_bad_letter_is_told_what_a_reader_would_say() {
    for letter in letters("bad-") {
        let expected = expect_file![format!("../letters/{}", letter.name.replace(".txt", ".findings"))];
        expected.assert_eq(&told(&findings(&letter)));
    }
}

/// Sentences that look like what is blocked and are nothing of the kind.
#[test]
fn an_innocent_sentence_is_not_blocked_even_when_everything_went_wrong() {
    let mut wrong = String::new();
    for lang in Lang::ALL {
        let sentences =
            repository::read(&format!("crates/wording/tests/letters/innocent.{}.txt", lang.as_str()));
        for sentence in sentences.lines() {
            let draft = Draft {
                lang,
                reader: lang,
                audience: "customers",
                template: "correction",
                subject: sentence,
                body: sentence,
                responsibility: Some(Responsibility::Preventable),
                state: None,
                leaked: &["iban", "credentials"],
            };
            for finding in RULES.check(&draft).iter().filter(|finding| finding.level == Level::Block) {
                writeln!(wrong, "{} blocks: {sentence}", finding.rule).unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
