//! What others say and ask: one that proves true becomes a fact and work, and an answer holds as long as its facts do.

use axum::http::{StatusCode, header};
use incident::fact::FactKey;
use incident::rumour::event::RumourAct;
use incident::speaking::event::{Preventable, Responsibility};
use serde_json::json;

use crate::meetings::{Crisis, error_at, hidden};
use crate::preparing::{contact, keep};
use crate::sitreps::learn;

/// The six of our notes on crisis practice: what, where, by whom, reach, harm.
const SIX: [(&str, &str, &str, &str, &str); 6] = [
    ("Zij hebben stiekem betaald.", "wijkapp", "", "2", "4"),
    ("Het zijn er veel meer dan zij zeggen.", "de Streekkrant", "", "4", "4"),
    ("Wachtwoorden zijn ook gelekt.", "forum", "", "3", "5"),
    ("Het is een technische storing.", "site van de winkel", "Winkel Zonnig", "5", "2"),
    ("Je krijgt vanzelf schadevergoeding.", "radio", "", "4", "3"),
    ("Interne notities liggen op straat.", "televisie", "", "3", "4"),
];

async fn heard(crisis: &mut Crisis, number: usize) -> String {
    let (text, place, source, reach, harm) = SIX[number - 1];
    let fields = [
        ("text", text),
        ("place", place),
        ("source", source),
        ("reach", reach),
        ("harm", harm),
        ("kind", "doubt"),
        ("at-date", "2021-07-02"),
        ("at-time", "18:00"),
    ];
    crisis.take("/rumours/new", &fields).await
}

async fn with_six() -> Crisis {
    let mut crisis = Crisis::new().await;
    for number in 1..=6 {
        assert_eq!(heard(&mut crisis, number).await, format!("/rumours/{number}?done=rumour"));
    }
    crisis
}

const WATCH: [(&str, &str); 5] =
    [("reach", "3"), ("harm", "4"), ("act", "watch"), ("reason", "Het groeit."), ("assignee", "Fleur Mol")];

#[tokio::test(flavor = "multi_thread")]
async fn rumours_stand_by_reach_times_harm_and_the_first_step_is_the_one_nobody_decided_on() {
    let mut crisis = Crisis::new().await;
    let empty = crisis.get("/rumours").await;
    assert!(
        empty.contains("Er is nog geen gerucht opgeschreven.") && empty.contains("/rumours/new\""),
        "{empty}"
    );
    assert!(!crisis.get("").await.contains("Gerucht"));
    let mut crisis = with_six().await;
    let list = crisis.get("/rumours").await;
    let places: Vec<usize> =
        [2, 3, 6, 5, 4, 1].map(|n| list.find(&format!("id=\"rumour-{n}\"")).unwrap()).into();
    assert!(places.is_sorted(), "{places:?}");
    assert!(
        list.contains(
            "Niemand besloot nog over dit gerucht. Gerucht 2: “Het zijn er veel meer dan zij zeggen.”"
        ),
        "{list}"
    );
    assert!(list.contains("Prioriteit 16: bereik 4, schade 4."));
    let now = crisis.get("").await;
    assert!(
        now.contains("Gerucht 2: “Het zijn er veel meer") && now.contains("/rumours/2/decision"),
        "{now}"
    );
    assert!(now.contains("Niemand spreekt nu met pers en publiek"), "{now}");
    for rumour in [2, 3, 6, 5] {
        crisis.take(&format!("/rumours/{rumour}/decision"), &WATCH).await;
    }
    let now = crisis.get("").await;
    assert!(!now.contains("Niemand besloot er nog over"), "what weighs less than 12 can wait: {now}");
    let page = crisis.get("/rumours/2").await;
    for said in ["In de gaten houden. Het groeit.", "Fleur Mol", "Prioriteit 12", "Zoek uit of het waar is."]
    {
        assert!(page.contains(said), "{said} is missing in {page}");
    }
    let followed = [("effect", "De krant belde."), ("at-date", "2021-07-02"), ("at-time", "18:20")];
    crisis.take("/rumours/2/effect", &followed).await;
    assert!(crisis.get("/rumours/2").await.contains("De krant belde."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_makes_work_when_it_is_asked_and_says_at_its_field_what_is_missing() {
    let mut crisis = with_six().await;
    let page = crisis.refuse("/rumours/1/decision", &[("reach", "9"), ("reason", "Het groeit.")]).await;
    assert_eq!(error_at(&page, "act"), "Kies een van de antwoorden.");
    assert!(page.contains("Het groeit."), "what was typed stays");
    let page = crisis.refuse("/rumours/1/decision", &[("act", "watch"), ("harm", "3"), ("reach", "9")]).await;
    assert!(error_at(&page, "reach").contains('5'), "{page}");
    crisis.take("/rumours/1/decision", &WATCH).await;
    assert_eq!(crisis.state().tasks.len(), 0);
    let mut again = WATCH.to_vec();
    again.extend([("task", "yes"), ("due_at-date", "2021-07-03")]);
    crisis.take("/rumours/1/decision", &again).await;
    let state = crisis.state();
    assert!(
        state.tasks["1"].title.starts_with("In de gaten houden: Gerucht 1"),
        "{}",
        state.tasks["1"].title
    );
    assert_eq!(
        (state.tasks["1"].assignee.as_str(), state.rumours.get(1).unwrap().judged.len()),
        ("Fleur Mol", 2)
    );
}

/// Scenario 2: a partner says that it is a technical failure.
#[tokio::test(flavor = "multi_thread")]
async fn with_a_partner_who_tells_another_story_one_agrees_by_calling_them() {
    let mut crisis = Crisis::new().await;
    let mut shop = contact("Winkel Zonnig", "0612345678");
    shop[1].1 = "chain-partner";
    keep(&mut crisis.sanne, "/sheets/contact/new", &shop).await;
    heard(&mut crisis, 4).await;
    let form = crisis.get("/rumours/1/decision").await;
    assert!(
        form.contains("value=\"align\" checked") && form.contains("Dit zegt een partner van u."),
        "{form}"
    );
    let fields = [
        ("reach", "5"),
        ("harm", "2"),
        ("act", "align"),
        ("reason", "Wij zeggen iets anders."),
        ("assignee", "Fleur Mol"),
    ];
    crisis.take("/rumours/1/decision", &fields).await;
    let state = crisis.state();
    assert_eq!(state.rumours.get(1).unwrap().judged[0].said.act, RumourAct::Align);
    let task = &state.tasks["1"];
    assert!(task.title.starts_with("Bel Winkel Zonnig en spreek af wat u allebei zegt."), "{}", task.title);
    assert_eq!(task.assignee, "Fleur Mol");
}

/// Scenario 8: internal notes and numbers of people were stolen, and nobody had known.
#[tokio::test(flavor = "multi_thread")]
async fn two_rumours_prove_true_and_each_becomes_a_fact_work_and_corrections_in_one_act() {
    let mut crisis = with_six().await;
    crisis.told(json!({ "command": "submit-filing", "rule": "avg-33-1", "at": "2021-07-02T16:00:00Z",
                        "channel": "formulier", "content": "Voorlopige melding." }));
    crisis.told(json!({ "command": "tell-stakeholder", "stakeholder": { "kind": "customers" }, "by": "Fleur Mol",
                        "at": "2021-07-02T16:10:00Z", "channel": "mail", "text": "Het gaat om honderden mensen." }));
    let form = crisis.get("/rumours/2/truth").await;
    for said in ["Vul de melding aan: Meld dit bij de AP", "Schrijf aan Klanten wat anders is dan wij zeiden"]
    {
        assert!(form.contains(said), "{said} is missing in {form}");
    }
    // First the fact is chosen, then what it is now is asked.
    let mut fields = vec![
        ("truth", "true"),
        ("because", "De krant liet de lijst zien."),
        ("fact", "persons"),
        ("tasks", "filing:avg-33-1"),
        ("tasks", "told:customers"),
        ("assignee", "Fleur Mol"),
    ];
    let asked = crisis.refuse("/rumours/2/truth", &fields).await;
    assert_eq!(error_at(&asked, "value"), "Zeg nu wat het feit is.");
    assert!(asked.contains("De krant liet de lijst zien."));
    let before = crisis.state().number;
    fields.extend([
        ("asked", "persons"),
        ("value-exact", "715.000"),
        ("certainty", "confirmed"),
        ("source", "de Streekkrant"),
    ]);
    assert_eq!(crisis.take("/rumours/2/truth", &fields).await, "/rumours/2?done=rumour-truth");
    let state = crisis.state();
    assert!(state.number > before + 3, "truth, fact and two tasks");
    let settled = state.rumours.get(2).unwrap().settled.as_ref().unwrap();
    assert_eq!(settled.said.fact.as_deref(), Some("persons"));
    assert!(state.facts[&FactKey::Persons].of_source("de Streekkrant").is_some());
    let titles: Vec<&str> = state.tasks.values().map(|task| task.title.as_str()).collect();
    assert_eq!(titles.len(), 2, "{titles:?}");
    assert_eq!(state.tasks["1"].rule.as_deref(), Some("avg-33-1"));
    let page = crisis.get("/rumours/2").await;
    for said in [
        "Wat dit veranderde",
        "715.000",
        "Vul de melding aan",
        "/corrections",
        "2 keer zeiden wij iets anders.",
    ] {
        assert!(page.contains(said), "{said} is missing in {page}");
    }
    // The second is about something that no fact holds: what follows is work.
    let second = [
        ("truth", "partly"),
        ("because", "Van 12 klanten."),
        ("fact", ""),
        ("tasks", "told:customers"),
        ("assignee", "Fleur Mol"),
    ];
    crisis.take("/rumours/6/truth", &second).await;
    assert_eq!(crisis.state().tasks.len(), 3);
    let third = [
        ("truth", "false"),
        ("because", "De bank zag niets."),
        ("tasks", "told:customers"),
        ("assignee", "Fleur Mol"),
    ];
    crisis.take("/rumours/1/truth", &third).await;
    assert_eq!(crisis.state().tasks.len(), 3, "what is not true puts nothing right");
    let log = crisis.get("/log").await;
    assert!(log.contains("Gerucht 2: Het is waar"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_fact_that_cannot_be_read_nothing_is_recorded_and_every_word_stays() {
    let mut crisis = with_six().await;
    let before = crisis.state().number;
    let fields = [
        ("truth", "true"),
        ("because", "De krant."),
        ("fact", "persons"),
        ("asked", "persons"),
        ("value-exact", "veel"),
        ("certainty", "likely"),
        ("source", "de krant"),
    ];
    let page = crisis.refuse("/rumours/2/truth", &fields).await;
    assert!(!error_at(&page, "value").is_empty());
    assert!(page.contains("De krant.") && page.contains("value=\"veel\""), "{page}");
    assert_eq!(crisis.state().number, before);
    // Whoever said something else before is shown that, and says it once more.
    let mut other = fields.to_vec();
    other[4].1 = "10";
    crisis.take("/rumours/2/truth", &other).await;
    other[4].1 = "20";
    let page = crisis.refuse("/rumours/2/truth", &other).await;
    let (seen, held) = (hidden(&page, "/truth", "seen"), hidden(&page, "/truth", "fact_seen"));
    other.extend([("seen", seen.as_str()), ("fact_seen", held.as_str())]);
    crisis.take("/rumours/2/truth", &other).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_the_attacker_are_marked_and_stand_in_no_title() {
    let mut crisis = Crisis::new().await;
    crisis.told(json!({ "command": "record-extortion", "demand": "30 bitcoin", "source": "brief",
        "threat": "Maandag zetten wij alles online.", "at": "2021-07-02T16:00:00Z" }));
    let fields = [
        ("text", "maandag zetten wij ALLES online"),
        ("place", "forum"),
        ("reach", "3"),
        ("harm", "5"),
        ("kind", "fear"),
        ("at-date", "2021-07-02"),
        ("at-time", "18:00"),
    ];
    crisis.take("/rumours/new", &fields).await;
    let page = crisis.get("/rumours/1").await;
    assert!(page.contains("Dit zijn woorden van de dader."), "{page}");
    let now = crisis.get("").await;
    assert!(
        !now.split("<main").nth(1).unwrap().contains("ALLES online"),
        "the page of now repeats them: {now}"
    );
    let mut watch = WATCH.to_vec();
    watch.push(("task", "yes"));
    crisis.take("/rumours/1/decision", &watch).await;
    assert!(!crisis.state().tasks["1"].title.contains("online"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_incident_shows_its_rumours_and_takes_nothing() {
    let mut crisis = Crisis::new().await;
    "/incidents/stil".clone_into(&mut crisis.incident);
    crisis
        .told(json!({ "command": "open-incident", "code_name": "STIL", "kind": "incident", "profile": {} }));
    heard(&mut crisis, 1).await;
    crisis.told(json!({ "command": "record-fact", "fact": "personal_data", "value": false, "source": "IT" }));
    crisis.told(json!({ "command": "close", "reason": "vals alarm" }));
    for rest in ["/rumours", "/rumours/1", "/questions", "/questions/lines", "/questions/faq", "/speaking"] {
        let page = crisis.get(rest).await;
        let main = page.split("<main").nth(1).unwrap();
        assert!(!main.contains("class=\"button\"") && !main.contains("data-draft"), "{rest}: {main}");
    }
    assert_eq!(crisis.send("/rumours/1/decision", &WATCH).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let none = crisis.sanne.get(&format!("{}/rumours/9", crisis.incident)).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

const LINE: [(&str, &str); 4] = [
    ("question", "Hoeveel mensen zijn het?"),
    ("answer", "Het gaat om {persons} mensen."),
    ("lang", "nl"),
    ("public", "yes"),
];

async fn approve(crisis: &mut Crisis, line: &str, because: &str) {
    let rest = format!("/questions/lines/{line}");
    let page = crisis.get(&rest).await;
    let (entry, digest) = (hidden(&page, &rest, "entry"), hidden(&page, &rest, "digest"));
    let fields = [
        ("entry", entry.as_str()),
        ("digest", digest.as_str()),
        ("by", "Sanne de Wit"),
        ("because", because),
    ];
    crisis.take(&rest, &fields).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_waits_in_turn_and_is_answered_with_words_that_somebody_approved() {
    let mut crisis = Crisis::new().await;
    learn(&crisis, 485_000);
    assert!(crisis.get("/questions").await.contains("Er is nog geen vraag opgeschreven."));
    let page = crisis.refuse("/questions", &[("text", ""), ("kind", "press"), ("channel", "phone")]).await;
    assert_eq!(error_at(&page, "text"), "Vul dit in.");
    let ask = |text, kind, time| {
        [
            ("text", text),
            ("kind", kind),
            ("channel", "phone"),
            ("by", "de Streekkrant"),
            ("due_at-date", "2021-07-02"),
            ("due_at-time", time),
        ]
    };
    crisis.take("/questions", &ask("Hoeveel mensen zijn het?", "customers", "19:00")).await;
    crisis.take("/questions", &ask("Hoeveel mensen zijn het nu?", "press", "19:00")).await;
    let list = crisis.get("/questions").await;
    assert!(list.contains("“Hoeveel mensen zijn het nu?” (Pers)"), "the press comes first: {list}");
    assert!(list.contains("2 mensen vroegen dit."), "{list}");
    assert_eq!(crisis.take("/questions/lines/new", &LINE).await, "/questions/lines?done=line-written");
    assert!(!crisis.get("/questions/2").await.contains("485.000"), "nobody approved it yet");
    let own = crisis.get("/questions/lines/1").await;
    let (entry, digest) = (hidden(&own, "/lines/1", "entry"), hidden(&own, "/lines/1", "digest"));
    let fields =
        [("entry", entry.as_str()), ("digest", digest.as_str()), ("by", "Sanne de Wit"), ("because", "")];
    let page = crisis.refuse("/questions/lines/1", &fields).await;
    assert!(error_at(&page, "because").contains("U schreef dit zelf."), "{page}");
    let bram = crisis.bram.post(&format!("{}/questions/lines/1", crisis.incident), &fields).await;
    assert_eq!(bram.status, StatusCode::SEE_OTHER, "somebody else needs no reason");
    let page = crisis.get("/questions/2").await;
    assert!(page.contains("Het gaat om 485.000 mensen."), "{page}");
    let answer =
        [("line", "1"), ("text", ""), ("by", "Fleur Mol"), ("at-date", "2021-07-02"), ("at-time", "18:29")];
    assert_eq!(crisis.take("/questions/2", &answer).await, "/questions?done=answered");
    let said = &crisis.state().questions.get(2).unwrap().answers[0].said.clone();
    assert_eq!((said.line, said.text.as_str()), (Some(1), "Het gaat om 485.000 mensen."));
    let other = crisis.get("/questions/1").await;
    assert!(other.contains("Met antwoord 1: Het gaat om 485.000 mensen."), "{other}");
    assert!(other.contains("value=\"1\" checked"), "the line that was used is proposed: {other}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_whose_fact_changed_is_marked_offered_to_nobody_and_in_no_file() {
    let mut crisis = Crisis::new().await;
    learn(&crisis, 485_000);
    crisis.take("/questions/lines/new", &LINE).await;
    approve(&mut crisis, "1", "Ik ben alleen.").await;
    assert!(crisis.get("/questions/lines/1").await.contains("Ik ben alleen."));
    let faq = crisis.get("/questions/faq").await;
    assert!(faq.contains("Het gaat om 485.000 mensen.") && faq.contains("Laatst bijgewerkt:"), "{faq}");
    let file = crisis.sanne.get(&format!("{}/questions/faq/file?lang=nl", crisis.incident)).await;
    assert!(
        file.headers[header::CONTENT_DISPOSITION].to_str().unwrap().contains("vragen-en-antwoorden-nl.html")
    );
    assert!(file.body.contains("485.000") && !file.body.contains("href") && !file.body.contains("src="));
    crisis
        .take("/questions", &[("text", "Hoeveel mensen zijn het?"), ("kind", "press"), ("channel", "phone")])
        .await;
    let answer = [("line", "1"), ("by", "Fleur Mol"), ("at-date", "2021-07-02"), ("at-time", "18:29")];
    learn(&crisis, 715_000);
    let lines = crisis.get("/questions/lines").await;
    assert!(lines.contains("Achterhaald. Dit veranderde na het akkoord: aantal personen."), "{lines}");
    let page = crisis.refuse("/questions/1", &answer).await;
    assert_eq!(error_at(&page, "line"), "Dit antwoord geldt niet meer. Kies een ander.");
    for rest in ["/questions/faq", "/questions/faq/file", "/speaking/sheet"] {
        let page = crisis.sanne.get(&format!("{}{rest}", crisis.incident)).await;
        let main = page.body.split("<main").nth(1).unwrap();
        assert!(!main.contains("485.000") && !main.contains("715.000"), "{rest}: {main}");
    }
    assert!(crisis.get("/questions/faq").await.contains("Eén antwoord staat hier niet bij"));
    approve(&mut crisis, "1", "Ik ben alleen.").await;
    assert!(crisis.get("/questions/faq").await.contains("Het gaat om 715.000 mensen."));
    // What somebody takes back from the website goes at once.
    let internal = [("question", LINE[0].1), ("answer", LINE[1].1), ("lang", "nl")];
    crisis.take("/questions/lines/1/revision", &internal).await;
    let faq = crisis.get("/questions/faq").await;
    assert!(!faq.split("<main").nth(1).unwrap().contains("715.000"), "{faq}");
}

/// Scenario 9: what is secret gets a reason, not silence.
#[tokio::test(flavor = "multi_thread")]
async fn why_nothing_can_be_said_is_an_answer_and_a_late_press_question_stands_on_now() {
    let mut crisis = Crisis::new().await;
    let due = [("due_at-date", "2021-07-02"), ("due_at-time", "18:45")];
    let mut ask = vec![("text", "Wie deed het?"), ("kind", "press"), ("channel", "phone")];
    ask.extend(due);
    crisis.take("/questions", &ask).await;
    assert!(!crisis.get("").await.contains("De pers wacht"));
    crisis.house.set_clock("2021-07-02T17:00:00Z");
    let now = crisis.get("").await;
    assert!(now.contains("De pers wacht op antwoord sinds vr 2 juli 2021, 18:45: “Wie deed het?”"), "{now}");
    let nothing = |text| {
        [
            ("line", "nothing"),
            ("text", text),
            ("by", "Fleur"),
            ("at-date", "2021-07-02"),
            ("at-time", "18:50"),
        ]
    };
    let page = crisis.refuse("/questions/1", &nothing("")).await;
    assert!(error_at(&page, "text").contains("waarom"), "{page}");
    crisis.take("/questions/1", &nothing("de politie onderzoekt het.")).await;
    let said = crisis.state().questions.get(1).unwrap().answers[0].said.text.clone();
    assert_eq!(said, "Daar kunnen wij nu niets over zeggen, omdat de politie onderzoekt het.");
    assert!(!crisis.get("").await.contains("De pers wacht"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_spokesperson_is_proposed_and_what_is_known_speaks_for_a_tone_that_people_tick() {
    let mut crisis = Crisis::new().await;
    for (listed, level) in [("X01", "0"), ("X03", "3")] {
        keep(&mut crisis.sanne, "/sheets/measure/new", &[("listed", listed), ("level", level)]).await;
    }
    let page = crisis.get("/speaking").await;
    assert!(
        page.contains("Zet meervoudig inloggen aan") && page.contains("Inloggen zonder tweede stap"),
        "{page}"
    );
    assert!(!page.contains("Verdeel uw netwerk in delen"), "what is in place speaks for nothing");
    assert!(!page.contains("value=\"no-second-factor\" checked"), "people tick");
    let page = crisis.refuse("/speaking", &[("core", "Een.\nTwee.\nDrie.\nVier.")]).await;
    assert_eq!(error_at(&page, "responsibility"), "Kies een van de antwoorden.");
    let set = [
        ("spokesperson", "Fleur Mol"),
        ("deputy", "Bram Visser"),
        ("core", "Wij helpen u.\nHet spijt ons."),
        ("not_to_say", "Wie het deed."),
        ("responsibility", "victim"),
        ("preventable", "no-second-factor"),
        ("until-date", "2021-07-02"),
        ("until-time", "23:00"),
    ];
    crisis.take("/speaking", &set).await;
    let state = crisis.state();
    let said = &state.speaking.as_ref().unwrap().said;
    assert_eq!((said.core.len(), said.preventable.as_slice()), (2, [Preventable::NoSecondFactor].as_slice()));
    assert_eq!(state.responsibility(), Some(Responsibility::Preventable));
    let page = crisis.get("/speaking").await;
    assert!(
        page.contains("Noem uzelf geen slachtoffer.") && page.contains("Geef de woordvoerder het blad mee."),
        "{page}"
    );
    let sheet = crisis.get("/speaking/sheet").await;
    for said in
        ["Fleur Mol spreekt met pers en publiek.", "Het spijt ons.", "Wie het deed.", "Bram Visser vervangt."]
    {
        assert!(sheet.contains(said), "{said} is missing in {sheet}");
    }
    heard(&mut crisis, 1).await;
    assert!(!crisis.get("").await.contains("Niemand spreekt nu"));
    crisis.house.set_clock("2021-07-02T21:30:00Z");
    assert!(crisis.get("").await.contains("Niemand spreekt nu"), "the duty is over");
}
