//! What may be said depends on what is established.

use incident::state::State;
use serde_json::json;
use wording::lint::{Draft, leaked};

use crate::world::{RULES, blocks, draft, fact, knowing, opened, said_by};

const NOT_STOLEN: &str = "Uw gegevens zijn niet gestolen.";

fn held_against<'a>(state: &'a State, body: &'a str) -> Draft<'a> {
    Draft { state: Some(state), ..draft(body) }
}

#[test]
fn that_nothing_was_stolen_may_be_said_only_when_it_is_established() {
    assert!(blocks("not-stolen", &draft(NOT_STOLEN)), "without an incident nothing is established");
    assert!(blocks("not-stolen", &held_against(&opened().state, NOT_STOLEN)), "nobody said anything");
    for (value, certainty, may) in [
        (false, "confirmed", true),
        (true, "refuted", true),
        (false, "likely", false),
        (false, "unconfirmed", false),
        (false, "not_excludable", false),
        (true, "confirmed", false),
        (false, "refuted", false),
    ] {
        let state = knowing("exfiltration", &json!(value), certainty);
        assert_eq!(!blocks("not-stolen", &held_against(&state, NOT_STOLEN)), may, "{value}, {certainty}");
    }
}

#[test]
fn while_sources_contradict_each_other_nothing_is_established() {
    let says = |source: &str, value: bool| {
        json!({ "command": "record-fact", "fact": "exfiltration", "value": value, "certainty": "confirmed",
                "source": source })
    };
    let state = opened().when(says("Polder IT", false)).when(says("krant", true)).state;
    assert!(blocks("not-stolen", &held_against(&state, NOT_STOLEN)));
}

#[test]
fn that_a_kind_of_data_was_not_stolen_may_be_said_when_the_list_is_established_without_it() {
    let body = "Uw wachtwoord is niet gestolen.";
    assert!(blocks("not-stolen", &draft(body)));
    for (kinds, certainty, may) in [
        (json!(["name", "iban"]), "confirmed", true),
        (json!(["name", "iban"]), "likely", false),
        (json!(["name", "password_hash"]), "confirmed", false),
    ] {
        let state = knowing("data_categories", &kinds, certainty);
        assert_eq!(!blocks("not-stolen", &held_against(&state, body)), may, "{kinds}, {certainty}");
    }
    let state = knowing("credentials", &json!(false), "confirmed");
    assert!(
        !blocks("not-stolen", &held_against(&state, body)),
        "that no passwords are in the set is a fact too"
    );
}

#[test]
fn a_sentence_that_names_several_kinds_must_be_true_of_all() {
    let state = knowing("data_categories", &json!(["name", "iban"]), "confirmed");
    let body = "Uw wachtwoord en rekeningnummer zijn niet gestolen.";
    assert!(blocks("not-stolen", &held_against(&state, body)));
    let body = "Uw wachtwoord en paspoort zijn niet gestolen.";
    assert!(!blocks("not-stolen", &held_against(&state, body)));
}

#[test]
fn that_there_is_no_risk_may_be_said_when_that_was_decided() {
    let body = "U loopt geen risico.";
    let decided = |level: &str| {
        let decide = json!({ "command": "decide-risk", "level": level, "reason": "zie het overleg" });
        opened().when(fact("dimensions", &json!(["C"]), "confirmed")).when(decide).state
    };
    assert!(blocks("no-risk", &held_against(&decided("high"), body)));
    assert!(!blocks("no-risk", &held_against(&decided("unlikely"), body)));
}

#[test]
fn a_claim_that_rests_on_an_established_fact_is_no_claim() {
    let body = "De situatie is onder controle: {exfiltration}.";
    assert_eq!(said_by("absolute", &draft(body)).len(), 1);
    let (known, rumour) = ("confirmed", "unconfirmed");
    let state = knowing("exfiltration", &json!(false), known);
    assert_eq!(said_by("absolute", &held_against(&state, body)), []);
    let state = knowing("exfiltration", &json!(false), rumour);
    assert_eq!(said_by("absolute", &held_against(&state, body)).len(), 1);
}

#[test]
fn what_leaked_is_what_anybody_says_that_leaked() {
    assert_eq!(leaked(&opened().state), Vec::<&str>::new());
    let suspected = knowing("data_categories", &json!(["name", "iban"]), "unconfirmed");
    assert_eq!(leaked(&suspected), ["name", "iban"]);
    let refuted = knowing("data_categories", &json!(["name", "iban"]), "refuted");
    assert_eq!(leaked(&refuted), Vec::<&str>::new());
    let more = opened()
        .when(fact("data_categories", &json!(["name", "credentials"]), "confirmed"))
        .when(fact("credentials", &json!(true), "confirmed"))
        .when(fact("national_id", &json!(true), "likely"))
        .when(fact("criminal_data", &json!(false), "confirmed"))
        .when(fact("financial_data", &json!(true), "refuted"));
    assert_eq!(leaked(&more.state), ["name", "credentials", "national_id"]);
}

#[test]
fn for_each_kind_of_data_that_leaked_the_reader_must_have_something_to_do() {
    let draft = Draft {
        leaked: &["name", "email", "credentials", "gender"],
        ..draft("Verander uw wachtwoord, ook op andere sites.")
    };
    let found = said_by("nothing-to-do-for-kind", &draft);
    assert_eq!(
        found.len(),
        1,
        "one for names and addresses, none for passwords, nor for what nobody can guard against"
    );
    assert_eq!(
        found[0].why,
        "Leaked: your name, address, telephone number or email address. The text does not say what readers can do about it."
    );
    assert!(found[0].instead.starts_with("Watch out for fake emails"));
    let silent = Draft { leaked: &["gender", "no-such-kind"], ..draft };
    assert_eq!(said_by("nothing-to-do-for-kind", &silent), []);
}

#[test]
fn that_nothing_needs_to_be_done_is_blocked_only_when_something_can_be_done() {
    let body = "Er is geen vervolgactie nodig.";
    assert!(blocks("nothing-to-do-needed", &Draft { leaked: &["iban"], ..draft(body) }));
    assert!(!blocks("nothing-to-do-needed", &draft(body)));
    assert_eq!(
        RULES.check(&draft(body)).iter().filter(|finding| finding.rule == "nothing-to-do-yet").count(),
        1
    );
}
