use incident::picture::{Options, picture};
use incident::ransom::event::RansomGround;
use incident::refusal::Refusal;
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::Told;

use super::{crisis, with};

fn ground(ground: &str, answer: &str) -> Value {
    json!({ "command": "state-ransom-ground", "ground": ground, "answer": answer, "text": "gevraagd", "by": "Bram",
            "at": "2026-07-03T16:30:00Z" })
}

fn decided(choice: &str) -> Value {
    json!({ "command": "decide-ransom", "choice": choice, "reasons": "de reservekopie is schoon",
            "mandate": "directie", "alternatives": [{ "what": "opnieuw opbouwen", "affects": "tentamens schuiven" },
                                                    { "what": "sleutel kopen", "affects": "tentamens gaan door" }] })
}

fn demanded() -> Told {
    crisis().when(json!({ "command": "record-extortion", "demand": "30 bitcoin", "source": "brief",
                          "deadline_at": "2026-07-06T16:30:00Z", "at": "2026-07-03T16:30:00Z" }))
}

/// The dossier with every ground, police and insurer answered like this.
fn complete(answer: &str) -> Told {
    demanded()
        .when(ground("mandate", "clear"))
        .when(ground("police", answer))
        .when(ground("insurer", answer))
        .when(ground("sanctions", "clear"))
        .when(ground("alternatives", "clear"))
}

#[test]
fn nobody_decides_on_a_ransom_while_a_ground_is_missing() {
    for choice in ["pay", "do-not-pay", "negotiate"] {
        let refused = demanded().refusal_of(decided(choice));
        let all = vec![
            RansomGround::Mandate,
            RansomGround::Police,
            RansomGround::Insurer,
            RansomGround::Sanctions,
            RansomGround::Alternatives,
        ];
        assert_eq!(refused, Refusal::DossierIncomplete { grounds: all });
        complete("not-applicable").when(decided(choice));
    }
    let told = demanded().when(ground("mandate", "clear")).when(ground("sanctions", "clear"));
    let Refusal::DossierIncomplete { grounds } = told.refusal_of(decided("pay")) else { panic!() };
    assert_eq!(grounds, [RansomGround::Police, RansomGround::Insurer, RansomGround::Alternatives]);
}

#[test]
fn nothing_is_paid_while_a_ground_objects_but_not_paying_can_be_decided() {
    let told = complete("clear").when(ground("sanctions", "objection"));
    let refused = told.refusal_of(decided("pay"));
    assert_eq!(refused, Refusal::GroundObjects { grounds: vec![RansomGround::Sanctions] });
    told.clone().when(decided("do-not-pay"));
    // The last answer counts.
    told.when(ground("sanctions", "clear")).when(decided("pay"));
}

#[test]
fn sanctions_alternatives_and_the_mandate_can_always_be_looked_at() {
    for name in ["mandate", "sanctions", "alternatives"] {
        let refused = demanded().refusal_of(ground(name, "not-applicable"));
        assert!(matches!(refused, Refusal::AlwaysAsked { .. }), "{name}: {refused:?}");
    }
}

/// Scenario 10: two alternatives at least, with what they mean for the exams.
#[test]
fn a_decision_on_a_ransom_weighs_two_alternatives() {
    let one = with(decided("pay"), "alternatives", json!([{ "what": "sleutel kopen" }, { "what": "" }]));
    assert_eq!(complete("clear").refusal_of(one), Refusal::AlternativesNeeded { least: 2 });
}

/// Scenario 4: the clock of the attacker is no clock of the law.
#[test]
fn no_duty_and_no_term_follows_from_what_an_attacker_says() {
    let shown = |told: &Told| {
        let situation = told.state.situation(told.now);
        format!("{:?}", picture(rulebook(), &situation, Options::default()).assessment)
    };
    let contact = json!({ "command": "log-attacker-contact", "at": "2026-07-03T16:30:00Z", "direction": "from-them",
                          "channel": "chat", "by": "Bram", "text": "72 uur" });
    assert_eq!(shown(&demanded().when(contact)), shown(&crisis()));
}
