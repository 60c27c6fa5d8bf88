//! A text beside the facts.

use serde_json::json;
use testkit::repository::rulebook;
use testkit::story::Told;
use wording::claims::{ContradictionKind, FactContradiction, against_facts};
use wording::{Lang, Wording};

use crate::read;
use crate::world::{opened, stating};

fn against(text: &str, told: &Told) -> Vec<(ContradictionKind, &'static str)> {
    let zone = rulebook().calendar().zone();
    let found: Vec<FactContradiction> = against_facts(&read(text, Lang::Nl), &told.state, zone);
    assert!(found.iter().all(|one| text.get(one.span.clone()).is_some_and(|said| !said.is_empty())));
    found.iter().map(|one| (one.kind, one.cited.as_str())).collect()
}

use ContradictionKind::{Cause, Certainty, Data, Moment, Number};

#[test]
fn a_number_is_laid_beside_the_number_that_is_known() {
    let told = stating(opened(), "persons", json!(715_000), "confirmed");
    assert_eq!(against("Bijna een half miljoen klanten zijn getroffen.", &told), [(Number, "persons")]);
    assert_eq!(against("Het gaat om 485.000 mensen.", &told), [(Number, "persons")]);
    assert_eq!(against("Ruim 700 duizend klanten zijn getroffen.", &told), []);
    let told = stating(opened(), "persons", json!({ "min": 485_000, "max": 941_000 }), "unconfirmed");
    assert_eq!(against("Het gaat om 715.000 mensen.", &told), [(Certainty, "persons")]);
    assert_eq!(against("Het gaat om mogelijk 715.000 mensen.", &told), []);
    let told = stating(opened(), "persons", json!(485_000), "refuted");
    assert_eq!(against("Het gaat om 485.000 mensen.", &told), [(Number, "persons")]);
    assert_eq!(against("Het gaat om 715.000 mensen.", &told), []);
    assert_eq!(
        against("Het gaat om 715.000 mensen.", &opened()),
        [],
        "what is not recorded contradicts nothing"
    );
}

/// Scenario 11: "gegevens zijn niet gestolen" while nobody knows.
#[test]
fn that_nothing_was_stolen_is_claimed_only_when_it_is_known() {
    let claim = "Er zijn geen gegevens gestolen.";
    assert_eq!(against(claim, &opened()), [(Certainty, "exfiltration")]);
    assert_eq!(
        against(claim, &stating(opened(), "exfiltration", json!(false), "unconfirmed")),
        [(Certainty, "exfiltration")]
    );
    assert_eq!(
        against(claim, &stating(opened(), "exfiltration", json!(true), "likely")),
        [(Data, "exfiltration")]
    );
    assert_eq!(against(claim, &stating(opened(), "exfiltration", json!(false), "confirmed")), []);
    assert_eq!(against(claim, &stating(opened(), "exfiltration", json!(true), "refuted")), []);
    assert_eq!(against("Wij weten nog niet of er gegevens zijn gestolen.", &opened()), []);
}

#[test]
fn a_kind_of_data_is_laid_beside_the_list() {
    let told = stating(opened(), "data_categories", json!(["name", "credentials"]), "confirmed");
    let told = stating(told, "exfiltration", json!(true), "confirmed");
    assert_eq!(against("Uw wachtwoord is niet gestolen.", &told), [(Data, "data_categories")]);
    assert_eq!(against("Uw BSN is gelekt.", &told), [(Data, "data_categories")]);
    assert_eq!(against("Uw naam is gestolen, uw BSN niet.", &told), []);
    let told = stating(opened(), "data_categories", json!(["customer"]), "confirmed");
    assert_eq!(against("Uw BSN is gelekt.", &told), [], "what customer data are, the list leaves open");
}

#[test]
fn days_and_causes_are_laid_beside_what_was_recorded() {
    let told = opened().at("2021-07-04T10:00:00+02:00").when(json!({
        "command": "record-moment", "moment": "detected", "at": "2021-07-02T18:30:00+02:00", "source": "helpdesk"
    }));
    assert_eq!(against("Wij ontdekten het op 4 juli.", &told), [(Moment, "detected")]);
    assert_eq!(against("Wij ontdekten het op vrijdag 2 juli om 18.30 uur.", &told), []);
    assert_eq!(against("Wij ontdekten het op vrijdag 2 juli om 23.00 uur.", &told), [(Moment, "detected")]);
    let told = stating(opened(), "incident_type", json!("ransomware"), "confirmed");
    assert_eq!(against("Het is een technische storing.", &told), [(Cause, "incident_type")]);
    assert_eq!(against("Wij zijn gehackt.", &told), []);
    let told = stating(opened(), "incident_type", json!("ransomware"), "likely");
    assert_eq!(against("Wij zijn getroffen door gijzelsoftware.", &told), [(Certainty, "incident_type")]);
}

#[test]
fn what_disagrees_can_be_said_in_a_sentence() {
    for wording in Lang::ALL.map(Wording::new) {
        for kind in [Number, Moment, Data, Certainty, Cause] {
            assert!(wording.contradiction(kind).ends_with('.'));
        }
    }
}
