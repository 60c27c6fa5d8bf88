//! A file of a sheet that names what is not there does not load, and says where and what is near.

use wording::filing::{read_sheets, sheets};

const HEAD: &str = r#"
id = "form"
title = { nl = "Formulier", en = "Form" }
rules = ["avg-33-1"]
channel = { nl = "post", en = "mail" }
source = "verzonnen"
checked = "memory"

[[chapter]]
id = "1"
title = { nl = "Een", en = "One" }
"#;

/// A question with these lines.
fn field(id: &str, lines: &str) -> String {
    format!("\n[[chapter.field]]\nid = \"{id}\"\nlabel = {{ nl = \"Vraag\", en = \"Question\" }}\n{lines}\n")
}

fn choice(id: &str, lines: &str) -> String {
    let options = r#"kind = "choice"
options = [
    { id = "yes", label = { nl = "Ja", en = "Yes" } },
    { id = "no", label = { nl = "Nee", en = "No" } },
]"#;
    field(id, &format!("{options}\n{lines}"))
}

#[track_caller]
fn refused(fields: &[String], says: &str) {
    let text = format!("{HEAD}{}", fields.concat());
    let wrong = read_sheets(&[("form.toml", &text)]).unwrap_err();
    assert!(wrong.contains(says), "{wrong}");
}

#[test]
fn every_sheet_of_this_program_loads() {
    assert_eq!(sheets().map(|all| all.len()), Ok(10));
}

#[test]
fn a_key_that_there_is_not_says_its_line() {
    refused(&[field("1.1", "kind = \"text\"\nneded = true")], "neded");
    refused(&[field("1.1", "kind = \"text\"\nneded = true")], "form.toml: TOML parse error at line 17");
}

#[test]
fn a_source_that_there_is_not_says_what_is_near() {
    refused(
        &[field("1.1", "kind = \"number\"\nfrom = \"person\"")],
        "form.toml:14: question 1.1: nothing follows from `person`; did you mean `persons`?",
    );
}

#[test]
fn questions_that_wait_for_each_other_are_refused() {
    let on = |other: &str| format!("when = [{{ field = \"{other}\", is = [\"yes\"] }}]");
    refused(
        &[choice("1.1", &on("1.2")), choice("1.2", &on("1.3")), choice("1.3", &on("1.1"))],
        "1.1, 1.2, 1.3",
    );
    refused(&[choice("1.1", &on("1.1"))], "depends on itself");
}

#[test]
fn a_condition_names_a_question_and_an_answer_that_there_are() {
    let on = |other: &str, is: &str| format!("when = [{{ field = \"{other}\", is = [\"{is}\"] }}]");
    refused(&[choice("1.1", ""), choice("1.2", &on("1.11", "yes"))], "did you mean `1.1`?");
    refused(&[choice("1.1", ""), choice("1.2", &on("1.1", "yess"))], "no answer `yess`; did you mean `yes`?");
    let or = "when = [{ field = \"1.1\", is = [\"yes\"], or = [{ field = \"9\", is = [\"yes\"] }] }]";
    refused(&[choice("1.1", ""), choice("1.2", or)], "depends on question `9`");
}

#[test]
fn two_answers_never_go_to_one_place_of_the_file() {
    let at = |id: &str, key: &str| field(id, &format!("kind = \"text\"\nkey = \"{key}\""));
    refused(&[at("1.1", "a.b"), at("1.2", "a.b")], "that of question 1.2");
    refused(&[at("1.1", "a"), at("1.2", "a.b")], "or holds it");
    for wrong in ["a..b", "", "a[", "a[x", "a[99]", "a b", "a[]"] {
        let lines = format!("kind = \"text\"\nkey = \"{wrong}\"");
        let text = format!("{HEAD}{}", field("1.1", &lines));
        assert!(read_sheets(&[("form.toml", &text)]).is_err(), "{wrong}");
    }
}

#[test]
fn what_a_place_cannot_hold_needs_a_place_for_words() {
    let number = |rest: &str| field("1.1", &format!("kind = \"number\"\nkey = \"n\"\nrest = \"{rest}\""));
    refused(&[number("1.2"), field("1.2", "kind = \"text\"")], "no place for words");
    refused(&[number("1.3")], "no place for words");
    refused(&[choice("1.1", "shape = \"truth\"")], "no place in the file");
}

#[test]
fn a_sheet_continues_only_one_that_came_before() {
    let text = format!("continues = \"frm\"\n{HEAD}{}", field("2.1", "kind = \"text\""));
    let first = format!("{HEAD}{}", field("1.1", "kind = \"text\""));
    let wrong = read_sheets(&[("form.toml", &first), ("next.toml", &text)]).unwrap_err();
    assert!(wrong.contains("next.toml: it continues `frm`") && wrong.contains("`form`"), "{wrong}");
}
