//! The ransom dossier: the clock of an attacker is no clock, and nobody decides before five things are known.

use axum::http::StatusCode;
use incident::ransom::event::RansomChoice;

use crate::meetings::{Crisis, error_at, hidden};

const GROUNDS: [&str; 5] = ["mandate", "police", "insurer", "sanctions", "alternatives"];

const DEMAND: [(&str, &str); 7] = [
    ("demand", "30 bitcoin"),
    ("threat", "<script>alert(1)</script>"),
    ("deadline_at-date", "2021-07-09"),
    ("deadline_at-time", "17:23"),
    ("source", "een bestand op de server"),
    ("at-date", "2021-07-02"),
    ("at-time", "18:00"),
];

const DECISION: [(&str, &str); 8] = [
    ("choice", "do-not-pay"),
    ("alternative-1-what", "herbouw"),
    ("alternative-1-affects", "tentamens schuiven naar maart"),
    ("alternative-2-what", "sleutel kopen"),
    ("alternative-2-affects", "tentamens gaan door"),
    ("reasons", "De reservekopie is schoon."),
    ("mandate", "de directie"),
    ("dissent", ""),
];

fn ground<'a>(ground: &'a str, answer: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("ground", ground),
        ("answer", answer),
        ("text", "nagevraagd"),
        ("by", "Noor Bakker"),
        ("at-date", "2021-07-02"),
        ("at-time", "18:10"),
    ]
}

impl Crisis {
    /// The dossier with all five grounds known; sanctions stand like this.
    async fn with_grounds(sanctions: &str) -> Crisis {
        let mut crisis = Crisis::new().await;
        crisis.take("/ransom/demands", &DEMAND).await;
        for name in GROUNDS {
            let answer = if name == "sanctions" { sanctions } else { "clear" };
            crisis.take("/ransom/grounds", &ground(name, answer)).await;
        }
        crisis
    }
}

/// Scenario 4: two clocks at once, and only one of them is of the law.
#[tokio::test(flavor = "multi_thread")]
async fn the_moment_that_an_attacker_names_stands_in_the_dossier_and_in_no_list_of_terms() {
    let mut crisis = Crisis::new().await;
    let before = crisis.get("").await.matches("data-due").count();
    assert_eq!(crisis.take("/ransom/demands", &DEMAND).await, "/ransom?done=ransom");
    let page = crisis.get("/ransom").await;
    assert!(page.contains("De dader noemt vr 9 juli 2021, 17:23. Dat moment is van de dader."), "{page}");
    let dossier = page.split("id=\"demand\"").nth(1).unwrap();
    assert!(!dossier.contains("data-due") && !dossier.contains("class=\"clock"), "nothing counts down there");
    assert!(page.contains("&#60;script&#62;alert(1)"), "what they wrote is text");
    for rest in ["", "/duties", "/hurry", "/tasks", "/meetings", "/situation-reports/new"] {
        assert!(!crisis.get(rest).await.contains("17:23"), "{rest}");
    }
    assert_eq!(crisis.get("").await.matches("data-due").count(), before);
    assert!(crisis.get("/log").await.contains("Dat is geen termijn van de wet."));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_decides_before_five_things_are_known_and_the_page_leads_to_what_is_missing() {
    let mut crisis = Crisis::new().await;
    let page = crisis.get("/ransom").await;
    assert!(
        page.contains("Betaal niet.") && page.contains("Bel eerst de politie, uw verzekeraar en een jurist.")
    );
    assert!(page.contains("Leg vast wat de dader eist"), "{page}");
    assert!(!page.contains("name=\"choice\""), "there is nothing to decide yet");
    crisis.take("/ransom/demands", &DEMAND).await;
    crisis.take("/ransom/grounds", &ground("police", "clear")).await;
    let page = crisis.get("/ransom").await;
    assert!(page.contains("Zoek dit uit: Mandaat van de directie"), "{page}");
    let page = crisis.refuse("/ransom/decision", &DECISION).await;
    assert!(page.contains("Over losgeld kan nog niemand besluiten."), "{page}");
    for missing in ["mandate", "insurer", "sanctions", "alternatives"] {
        assert!(page.contains(&format!("<a href=\"#ground-{missing}\">")), "{missing}");
    }
    assert!(page.contains("value=\"tentamens gaan door\""), "what was typed stays");
    assert!(crisis.state().ransom.decided.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_weighs_two_things_and_nothing_is_paid_while_something_is_in_the_way() {
    let mut crisis = Crisis::with_grounds("objection").await;
    assert!(crisis.get("/ransom").await.contains("Alles is nagegaan."));
    let mut one = DECISION.to_vec();
    one.retain(|(name, _)| !name.starts_with("alternative-2"));
    let page = crisis.refuse("/ransom/decision", &one).await;
    let group = page.split("id=\"ransom-alternatives\"").nth(1).unwrap();
    assert!(group.split("</fieldset>").next().unwrap().contains("ten minste 2"), "{page}");
    let mut pay = DECISION.to_vec();
    pay[0].1 = "pay";
    let page = crisis.refuse("/ransom/decision", &pay).await;
    assert!(error_at(&page, "ransom-choice").contains("Sanctielijsten nagekeken"), "{page}");
    assert!(page.contains("<a href=\"#ground-sanctions\">"), "{page}");
    assert_eq!(crisis.take("/ransom/decision", &DECISION).await, "/ransom?done=ransom");
    let page = crisis.get("/ransom").await;
    for said in [
        "Niet betalen",
        "herbouw",
        "tentamens schuiven naar maart",
        "sleutel kopen",
        "De reservekopie is schoon.",
    ] {
        assert!(page.contains(said), "{said} is missing in {page}");
    }
    crisis.take("/ransom/grounds", &ground("sanctions", "clear")).await;
    crisis.take("/ransom/decision", &pay).await;
    let choices: Vec<RansomChoice> =
        crisis.state().ransom.decided.iter().map(|kept| kept.said.choice).collect();
    assert_eq!(choices, [RansomChoice::DoNotPay, RansomChoice::Pay], "both stay");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_always_be_looked_at_is_not_answered_with_not_applicable() {
    let mut crisis = Crisis::new().await;
    let page = crisis.get("/ransom").await;
    assert_eq!(
        page.matches("value=\"not-applicable\"").count(),
        2,
        "only the police and an insurer may not matter"
    );
    let page = crisis.refuse("/ransom/grounds", &ground("sanctions", "not-applicable")).await;
    assert!(error_at(&page, "ground-sanctions-answer").contains("Sanctielijsten"), "{page}");
    assert!(page.contains(">nagevraagd</textarea>"));
    let page = crisis.refuse("/ransom/grounds", &ground("sanctions", "")).await;
    assert_eq!(error_at(&page, "ground-sanctions-answer"), "Kies een van de antwoorden.");
    assert_eq!(
        crisis.send("/ransom/grounds", &ground("luck", "clear")).await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_people_who_state_the_same_ground_the_second_sees_the_first() {
    let mut crisis = Crisis::new().await;
    let page = crisis.get("/ransom").await;
    let seen = hidden(&page, "/ransom/grounds", "seen");
    let (mut first, mut second) = (ground("police", "clear"), ground("police", "objection"));
    first.push(("seen", &seen));
    second.push(("seen", &seen));
    let path = format!("{}/ransom/grounds", crisis.incident);
    assert_eq!(crisis.bram.post(&path, &first).await.status, StatusCode::SEE_OTHER);
    let page = crisis.refuse("/ransom/grounds", &second).await;
    assert!(
        page.contains("Iemand anders was u net voor") && page.contains("Politie gesproken: In orde."),
        "{page}"
    );
    let other = ground("insurer", "clear");
    crisis.take("/ransom/grounds", &other).await;
    // Whoever decides has seen all of them.
    let mut decision = DECISION.to_vec();
    decision.push(("seen", &seen));
    let page = crisis.refuse("/ransom/decision", &decision).await;
    assert!(page.contains("Iemand anders was u net voor"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_said_with_an_attacker_is_kept_apart_the_newest_first() {
    let mut crisis = Crisis::new().await;
    let said = |direction: &'static str, text: &'static str, time: &'static str| {
        vec![
            ("direction", direction),
            ("text", text),
            ("channel", "een pagina van de dader"),
            ("by", "Noor Bakker"),
            ("at-date", "2021-07-02"),
            ("at-time", time),
        ]
    };
    crisis.take("/ransom/contacts", &said("from-us", "Wie bent u?", "18:20")).await;
    crisis.take("/ransom/contacts", &said("from-them", "You have three days.", "18:10")).await;
    let page = crisis.get("/ransom").await;
    assert!(page.contains("Paraat gebruikt ze nooit in een bericht."));
    let places = ["Wie bent u?", "You have three days."].map(|text| page.find(text).unwrap());
    assert!(places.is_sorted(), "{page}");
    let page = crisis.refuse("/ransom/contacts", &said("", "Hallo", "18:30")).await;
    assert_eq!(error_at(&page, "contact-direction"), "Kies een van de antwoorden.");
    assert!(page.contains(">Hallo</textarea>"));
    let page = crisis.refuse("/ransom/contacts", &said("from-us", "Hallo", "23:59")).await;
    assert!(error_at(&page, "contact-at").contains("toekomst"), "{page}");
    for rest in ["/situation-reports/new", "/meetings"] {
        assert!(!crisis.get(rest).await.contains("three days"), "{rest}");
    }
}
