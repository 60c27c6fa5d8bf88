//! A text says a fact as surely as it is known.

use incident::fact::{Certainty, FactKey};
use serde_json::{Value, json};
use testkit::story::Told;
use wording::message::{Basis, Bound, Cited, Given, GivenName, ProblemKind};
use wording::{Lang, Wording};

use crate::world::{self, by, opened, stating};

fn bind_in(lang: Lang, text: &str, told: &Told) -> Bound {
    Wording::new(lang).bind(text, &told.state, &world::given_all())
}

fn bind(text: &str, told: &Told) -> Bound {
    bind_in(Lang::Nl, text, told)
}

/// What a text becomes when one fact is known so surely.
fn said(text: &str, fact: &str, value: Value, certainty: &str) -> String {
    let bound = bind(text, &stating(opened(), fact, value, certainty));
    assert_eq!(bound.problems, [], "{text}");
    bound.text
}

fn kinds(bound: &Bound) -> Vec<&ProblemKind> {
    bound.problems.iter().map(|problem| &problem.kind).collect()
}

#[test]
fn a_number_is_said_as_surely_as_it_is_known() {
    let say =
        |certainty| said("Het gaat om {persons} mensen. Bel ons.", "persons", json!(485_000), certainty);
    assert_eq!(say("confirmed"), "Het gaat om 485.000 mensen. Bel ons.");
    assert_eq!(say("likely"), "Het gaat om waarschijnlijk 485.000 mensen. Bel ons.");
    assert_eq!(
        say("unconfirmed"),
        "Het gaat om mogelijk 485.000 mensen. Dat weten wij nog niet zeker. Bel ons."
    );
    assert_eq!(
        say("not_excludable"),
        "Het gaat om misschien 485.000 mensen. Wij kunnen dat niet uitsluiten. Bel ons."
    );
    let unknown = bind("Het gaat om {persons} mensen.", &opened());
    assert_eq!(
        (unknown.text.as_str(), unknown.problems.len()),
        ("Het gaat om een nog onbekend aantal mensen.", 0)
    );
}

#[test]
fn the_same_is_said_in_english() {
    let told = stating(opened(), "persons", json!({ "min": 1200, "max": 1500 }), "unconfirmed");
    let bound = bind_in(Lang::En, "It concerns {persons} people.", &told);
    assert_eq!(bound.text, "It concerns possibly 1,200 to 1,500 people. We are not sure of that yet.");
    let bound = bind_in(
        Lang::En,
        "On {detected} we saw it. Data have {exfiltration} been stolen.",
        &world::everything(),
    );
    assert_eq!(bound.text, "On Friday 2 July at 18:30 we saw it. Data have been stolen.");
}

#[test]
fn yes_and_no_are_the_adverb_of_their_sentence() {
    let say = |value: bool, certainty| {
        said("Er zijn {exfiltration} gegevens gestolen.", "exfiltration", json!(value), certainty)
    };
    assert_eq!(say(true, "confirmed"), "Er zijn gegevens gestolen.");
    assert_eq!(say(true, "likely"), "Er zijn waarschijnlijk gegevens gestolen.");
    assert_eq!(say(false, "confirmed"), "Er zijn niet gegevens gestolen.");
    assert_eq!(
        say(false, "unconfirmed"),
        "Er zijn mogelijk niet gegevens gestolen. Dat weten wij nog niet zeker."
    );
    let unknown = bind("Er zijn {exfiltration} gegevens gestolen.", &opened());
    assert_eq!(unknown.text, "Er zijn misschien gegevens gestolen. Dat weten wij nog niet.");
}

#[test]
fn behind_a_colon_yes_and_no_are_an_answer() {
    let say = |value: bool, certainty| {
        said("- Gegevens gestolen: {exfiltration}", "exfiltration", json!(value), certainty)
    };
    assert_eq!(say(true, "confirmed"), "- Gegevens gestolen: ja");
    assert_eq!(say(false, "confirmed"), "- Gegevens gestolen: nee");
    assert_eq!(say(true, "unconfirmed"), "- Gegevens gestolen: mogelijk wel (dat weten wij nog niet zeker)");
    assert_eq!(say(true, "refuted"), "- Gegevens gestolen: nee");
    let unknown = bind("- Gegevens gestolen: {exfiltration}\n- Aantal: {persons}", &opened());
    assert_eq!(unknown.text, "- Gegevens gestolen: dat weten wij nog niet\n- Aantal: dat weten wij nog niet");
}

#[test]
fn ranges_lists_and_moments_are_written_as_people_read_them() {
    let range = |value: Value| said("{persons} mensen", "persons", value, "confirmed");
    assert_eq!(range(json!({ "min": 485_000, "max": 941_000 })), "485.000 tot 941.000 mensen");
    assert_eq!(range(json!({ "min": 500 })), "Minstens 500 mensen");
    assert_eq!(range(json!({ "max": 2_000_000 })), "Hooguit 2.000.000 mensen");
    let list = |value: Value| said("Dit is weg: {data_categories}.", "data_categories", value, "confirmed");
    assert_eq!(list(json!(["name", "iban", "phone"])), "Dit is weg: naam, rekeningnummer en telefoonnummer.");
    assert_eq!(list(json!(["name"])), "Dit is weg: naam.");
    assert_eq!(list(json!([])), "Dit is weg: geen.");
    let moments = bind("{detected}, {occurred}, {aware}, {next_update}", &world::everything());
    assert_eq!(
        moments.text,
        "Vrijdag 2 juli om 18.30 uur, zaterdag 26 juni, vrijdag 2 juli om 18.30 uur, zaterdag 3 juli om 17.00 uur"
    );
    let later = Given { now: "2022-01-03T10:00:00+01:00".parse().unwrap(), ..world::given_all() };
    let bound = Wording::new(Lang::Nl).bind("Het was {detected}.", &world::everything().state, &later);
    assert_eq!(bound.text, "Het was vrijdag 2 juli 2021 om 18.30 uur.");
}

#[test]
fn what_was_refuted_is_not_said() {
    let told = stating(opened(), "persons", json!(485_000), "refuted");
    let bound = bind("Het gaat om {persons} mensen.", &told);
    assert_eq!(kinds(&bound), [&ProblemKind::Refuted(Cited::Fact(FactKey::Persons))]);
    assert_eq!(bound.problems[0].span, 12..21);
    assert_eq!(bound.text, "Het gaat om [aantal personen: klopt niet] mensen.");
    let theft = stating(opened(), "exfiltration", json!(true), "refuted");
    assert_eq!(
        kinds(&bind("Er zijn {exfiltration} gegevens gestolen.", &theft)),
        [&ProblemKind::Refuted(Cited::Fact(FactKey::Exfiltration))]
    );
}

#[test]
fn what_sources_contradict_each_other_about_is_not_said() {
    let told =
        by(by(opened(), "IT", "persons", json!(80), "confirmed"), "lab", "persons", json!(900), "confirmed");
    let bound = bind("Het gaat om {persons} mensen.", &told);
    assert_eq!(kinds(&bound), [&ProblemKind::Contested(Cited::Fact(FactKey::Persons))]);
    let [basis] = &bound.basis[..] else { panic!("{:?}", bound.basis) };
    assert!(basis.contested);
    assert_eq!(basis.entries.len(), 2);
    let bound = bind("{if persons unknown}Hoeveel mensen het zijn, weten wij nog niet.", &told);
    assert_eq!(bound.text, "Hoeveel mensen het zijn, weten wij nog niet.");
    assert!(bound.problems.is_empty(), "that nobody knows is true, and may be said: {bound:?}");
}

#[test]
fn that_a_danger_is_not_there_is_said_only_when_it_was_established() {
    let text = "{if exfiltration is yes}Ja.{end}{if exfiltration is no}Nee.{end}{if exfiltration unknown}Wij weten het niet.{end}";
    let answer = |value: bool, certainty| said(text, "exfiltration", json!(value), certainty);
    for (value, certainty, expected) in [
        (true, "confirmed", "Ja."),
        (true, "unconfirmed", "Ja."),
        (true, "refuted", "Nee."),
        (false, "confirmed", "Nee."),
        (false, "likely", "Wij weten het niet."),
        (false, "unconfirmed", "Wij weten het niet."),
        (false, "not_excludable", "Wij weten het niet."),
    ] {
        assert_eq!(answer(value, certainty), expected, "{value} {certainty}");
    }
    let password = "{if data_categories not credentials}Uw wachtwoord zit er niet bij.";
    let list = |certainty| said(password, "data_categories", json!(["name"]), certainty);
    assert_eq!(list("confirmed"), "Uw wachtwoord zit er niet bij.");
    assert_eq!(list("likely"), "");
}

#[test]
fn a_sentence_that_says_it_itself_says_how_sure_it_is() {
    let text = "{if incident_type is ransomware}Criminelen hebben {perhaps incident_type} onze bestanden op slot gezet.{end} Bel ons.";
    let say = |certainty| said(text, "incident_type", json!("ransomware"), certainty);
    assert_eq!(say("confirmed"), "Criminelen hebben onze bestanden op slot gezet. Bel ons.");
    assert_eq!(say("likely"), "Criminelen hebben waarschijnlijk onze bestanden op slot gezet. Bel ons.");
    assert_eq!(
        say("unconfirmed"),
        "Criminelen hebben mogelijk onze bestanden op slot gezet. Dat weten wij nog niet zeker. Bel ons."
    );
}

#[test]
fn a_condition_holds_for_its_sentence_its_line_or_its_block() {
    let told = stating(opened(), "persons", json!(1), "confirmed");
    let text = "Eén.\n\n{if persons above 1}Veel.\n\n{if persons is 1}\nTwee.\nDrie.{if persons unknown} Weg.{end} Vier.\n{end}\n\nVijf.\n";
    assert_eq!(bind(text, &told).text, "Eén.\n\nTwee.\nDrie. Vier.\n\nVijf.\n");
    assert_eq!(bind(text, &opened()).text, "Eén.\n\nVijf.\n");
}

#[test]
fn a_label_may_be_typed_in_the_language_of_the_text() {
    let told = world::half();
    let nl = bind("{Aantal  Personen} en {rol} op {plek van het nieuws}", &told);
    assert_eq!(nl.problems, []);
    assert!(
        nl.text.starts_with("Mogelijk 1.200 tot 1.500 en verwerkingsverantwoordelijke op vanloon"),
        "{}",
        nl.text
    );
    let en = bind_in(Lang::En, "{number of persons}, {if number of persons known}x{end}", &told);
    assert_eq!(en.problems, []);
    let mixed = bind("{number of persons}", &told);
    assert_eq!(mixed.problems.len(), 1, "another language has other labels");
    // A label with a word in it that conditions use too.
    let told = stating(opened(), "dimensions", json!(["C"]), "confirmed");
    assert_eq!(bind("{if wat is geraakt known}Ja.{end}", &told).text, "Ja.");
}

#[test]
fn a_name_that_does_not_exist_is_told_with_the_nearest() {
    let bound = bind("Het gaat om {persns} mensen.", &opened());
    let [problem] = &bound.problems[..] else { panic!("{bound:?}") };
    assert_eq!(problem.span, 12..20);
    assert_eq!(
        Wording::new(Lang::Nl).text_problem(problem),
        "\"persns\" kennen wij niet. Bedoelt u \"persons\"?"
    );
    assert_eq!(bound.text, "Het gaat om {persns} mensen.", "it stays as it was written");
}

#[test]
fn what_was_not_given_and_what_was_not_answered_stops_the_text() {
    let told = opened();
    let bound = Wording::new(Lang::Nl).bind(
        "Bel {phone}. {? Wat deed u meteen?}",
        &told.state,
        &world::given_nothing(),
    );
    assert_eq!(bound.text, "Bel [telefoonnummer om te bellen]. [Wat deed u meteen?]");
    assert_eq!(
        kinds(&bound),
        [
            &ProblemKind::NotGiven(GivenName::Phone),
            &ProblemKind::Unanswered { question: "Wat deed u meteen?".to_owned() }
        ]
    );
    let measures = bind("Wij hebben {measures}.", &told);
    assert_eq!(measures.problems.len(), 1, "nothing was done yet that could be told");
    assert_eq!(
        bind("Wij hebben {measures}.", &world::half()).text,
        "Wij hebben systemen van het netwerk gehaald."
    );
}

#[test]
fn the_basis_names_the_entries_and_the_value_as_written_also_for_conditions() {
    let told = world::half();
    let bound = bind(
        "{if exfiltration is yes}Let op.{end} {persons} mensen, nog eens {persons}, {organisation}.",
        &told,
    );
    let names: Vec<&str> = bound.basis.iter().map(|basis| basis.cited.as_str()).collect();
    assert_eq!(names, ["exfiltration", "persons"]);
    let persons = told.state.facts.get(&FactKey::Persons).unwrap().last_number();
    assert_eq!(
        bound.basis[1],
        Basis {
            cited: Cited::Fact(FactKey::Persons),
            entries: vec![persons],
            value: Some("1.200 tot 1.500".to_owned()),
            certainty: Certainty::Unconfirmed,
            contested: false,
        }
    );
    let unknown = bind("{minors}", &told);
    assert_eq!((unknown.basis[0].value.as_deref(), unknown.basis[0].entries.len()), (None, 0));
}

#[test]
fn a_revision_changes_the_basis_and_a_rumour_beside_it_does_not() {
    let told = stating(opened(), "persons", json!(485_000), "confirmed");
    let before = bind("{persons}", &told).basis;
    let told = by(told, "krant", "persons", json!(900_000), "unconfirmed");
    assert_eq!(bind("{persons}", &told).basis, before);
    let seen = told.state.facts[&FactKey::Persons].of_source("onderzoek").unwrap().number;
    let told = told.when(json!({ "command": "record-fact", "fact": "persons", "value": 715_000,
                                 "certainty": "confirmed", "source": "onderzoek", "seen": seen }));
    assert_ne!(bind("{persons}", &told).basis, before);
}

#[test]
fn no_letter_tells_a_decision_that_the_law_asks() {
    let bound = bind("{high_risk} {significant}", &opened());
    assert_eq!(
        kinds(&bound),
        [&ProblemKind::NotToBeTold(FactKey::HighRisk), &ProblemKind::NotToBeTold(FactKey::Significant)]
    );
}
