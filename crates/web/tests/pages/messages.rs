//! Messages: begun with a text that fits, approved word for word, dead when a fact changes, sent, and called around.

use axum::http::StatusCode;
use incident::message::Stage;
use incident::message::event::Speed;
use serde_json::json;

use crate::browser::Page;
use crate::meetings::{Crisis, error_at, hidden};
use crate::sitreps::learn;

const BODY: &str = "Er is ingebroken. Het gaat om {persons} mensen. Bel {phone}. Op 3 juli hoort u meer.";

/// A message of somebody's own text to customers by mail.
pub(crate) async fn begun(crisis: &mut Crisis, who: &str, channel: &str) -> u32 {
    let fields = [("stakeholder", who), ("template", "own-text"), ("channel", channel), ("lang", "nl")];
    let at = crisis.take("/messages/new", &fields).await;
    at.trim_start_matches("/messages/").split('?').next().unwrap().parse().unwrap()
}

/// The same with words that cite a number.
pub(crate) async fn written(crisis: &mut Crisis, who: &str, channel: &str) {
    learn(crisis, 485);
    begun(crisis, who, channel).await;
    let fields = [
        ("subject", "Inbraak bij Van Loon"),
        ("body", BODY),
        ("channel", channel),
        ("phone", "0800 1234"),
        ("place", "vanloon.example"),
    ];
    crisis.take("/messages/1", &fields).await;
}

pub(crate) async fn asked(crisis: &mut Crisis) {
    let page = crisis.get("/messages/1/asking").await;
    let version = hidden(&page, "/asking", "version");
    crisis.take("/messages/1/asking", &[("of", "Bram Visser"), ("version", &version)]).await;
}

/// Bram decides, on his own phone.
pub(crate) async fn decides(crisis: &mut Crisis, decision: &str, reason: &str) -> Page {
    let path = format!("{}/messages/1/approval", crisis.incident);
    let page = crisis.bram.get(&path).await;
    let digest = hidden(&page.body, "/approval", "digest");
    let fields = [("decision", decision), ("digest", digest.as_str()), ("reason", reason)];
    crisis.bram.post(&path, &fields).await
}

/// Approved by Bram.
pub(crate) async fn ready(crisis: &mut Crisis, who: &str, channel: &str) {
    written(crisis, who, channel).await;
    asked(crisis).await;
    assert_eq!(decides(crisis, "approve", "").await.status, StatusCode::SEE_OTHER);
}

fn stage(crisis: &Crisis) -> Stage {
    crisis.state().messages.get(1).unwrap().stage()
}

/// The fields with which a text is sent.
pub(crate) async fn sending(crisis: &mut Crisis, how: &'static str) -> Vec<(&'static str, String)> {
    let page = crisis.get("/messages/1/sending").await;
    let of = |name| hidden(&page, "/sending", name);
    vec![
        ("how", how.to_owned()),
        ("digest", of("digest")),
        ("seen", of("seen")),
        ("at-date", "2021-07-02".to_owned()),
        ("at-time", "18:30".to_owned()),
        ("channel", "website".to_owned()),
        ("place", "vanloon.example/incident".to_owned()),
    ]
}

/// The same for letters on paper.
pub(crate) async fn sending_by_letter(crisis: &mut Crisis) -> Vec<(&'static str, String)> {
    let mut fields = sending(crisis, "hand").await;
    for (_, value) in fields.iter_mut().filter(|(name, _)| *name == "channel") {
        "letter".clone_into(value);
    }
    fields
}

pub(crate) fn lent<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    fields.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_list_offers_the_first_step_and_texts_that_fit_come_first() {
    let mut crisis = Crisis::new().await;
    let list = crisis.get("/messages").await;
    assert!(list.contains("Er zijn nog geen berichten.") && list.contains("/messages/new"), "{list}");
    let form = crisis.get("/messages/new?stakeholder=police").await;
    let (first, rest) = form.split_once("template-rest").unwrap();
    assert!(first.contains("value=\"police\" selected") && first.contains("value=\"police\""), "{form}");
    assert!(rest.contains("value=\"customers-service\""), "the others are folded away");
    let page = crisis.refuse("/messages/new", &[("stakeholder", ""), ("lang", "nl")]).await;
    assert_eq!(error_at(&page, "stakeholder"), "Kies een van de antwoorden.");
    assert_eq!(error_at(&page, "template"), "Kies een van de antwoorden.");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_template_begins_with_its_words_and_says_what_is_still_missing() {
    let mut crisis = Crisis::new().await;
    let fields = [
        ("stakeholder", "public"),
        ("template", "holding-statement"),
        ("channel", "website"),
        ("lang", "nl"),
    ];
    assert_eq!(crisis.take("/messages/new", &fields).await, "/messages/1?done=message-begun");
    let state = crisis.state();
    let message = state.messages.get(1).unwrap();
    assert!(message.now().said.body.contains("{phone}"), "{:?}", message.now().said);
    let page = crisis.get("/messages/1").await;
    assert!(page.contains("telefoonnummer om te bellen: dat is nog niet ingevuld."), "{page}");
    assert!(page.contains("Los eerst"), "{page}");
    let page = crisis.get("/messages/1/asking").await;
    assert!(!page.contains("<button>Vraag akkoord op deze tekst</button>"), "not while something is missing");
    let page = crisis.refuse("/messages/1/asking", &[("of", "Bram Visser"), ("version", "0")]).await;
    assert!(page.contains("is intussen anders"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fact_in_braces_reads_as_surely_as_it_is_known_and_stands_in_the_basis() {
    let mut crisis = Crisis::new().await;
    written(&mut crisis, "customers", "mail").await;
    let page = crisis.get("/messages/1").await;
    assert!(page.contains("Het gaat om 485 mensen. Bel 0800 1234."), "{page}");
    assert!(page.contains("/facts/persons\">aantal personen</a></dt><dd>485"), "{page}");
    assert!(page.contains("bevestigd"), "{page}");
    assert!(page.contains("Leesbaar:"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn checking_keeps_what_is_typed_and_records_nothing() {
    let mut crisis = Crisis::new().await;
    written(&mut crisis, "customers", "mail").await;
    let before = crisis.state().number;
    let typed = [("body", "Een {raadsel} & <b>meer</b>"), ("subject", "x"), ("go", "check")];
    let page = crisis.send("/messages/1", &typed).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.body.contains("Een {raadsel} &#38; &#60;b&#62;meer&#60;/b&#62;</textarea>"),
        "{}",
        page.body
    );
    assert!(page.body.contains("kennen wij niet"), "{}", page.body);
    let page = crisis.send("/messages/1", &[("body", "Het zijn"), ("insert", "persons")]).await;
    assert!(page.body.contains("Het zijn {persons}</textarea>"), "{}", page.body);
    assert_eq!(crisis.state().number, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_people_who_write_at_once_nobody_loses_a_word() {
    let mut crisis = Crisis::new().await;
    written(&mut crisis, "customers", "mail").await;
    let seen = crisis.state().number.to_string();
    let path = format!("{}/messages/1", crisis.incident);
    let fields = [("body", "Van Bram."), ("seen", seen.as_str())];
    assert_eq!(crisis.bram.post(&path, &fields).await.status, StatusCode::SEE_OTHER);
    let page = crisis.refuse("/messages/1", &[("body", "Van Sanne."), ("seen", &seen)]).await;
    assert!(page.contains("Van Sanne.</textarea>"), "{page}");
    assert!(page.contains("<ins>Van Bram.</ins>"), "{page}");
    let seen = hidden(&page, "/messages/1", "seen");
    crisis.take("/messages/1", &[("body", "Van allebei."), ("seen", &seen)]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_fact_ends_an_approval_and_the_page_says_which() {
    let mut crisis = Crisis::new().await;
    ready(&mut crisis, "customers", "mail").await;
    assert_eq!(stage(&crisis), Stage::Approved);
    learn(&crisis, 715);
    let page = crisis.get("/messages/1/approval").await;
    assert!(page.contains("Intussen veranderd: aantal personen."), "{page}");
    assert!(page.contains("Het gaat om 485 mensen."), "what was approved stays word for word");
    let list = crisis.get("/messages").await;
    assert!(list.contains("Een feit in Bericht 1 (Klanten) is veranderd."), "{list}");
    let page = crisis.get("/messages/1/sending").await;
    assert!(!page.contains("Leg vast dat het weg is"), "{page}");
    let fields = [("how", "hand"), ("at-date", "2021-07-02"), ("at-time", "18:30"), ("channel", "mail")];
    let page = crisis.refuse("/messages/1/sending", &fields).await;
    assert!(page.contains("De tekst klopt niet meer: aantal personen"), "{page}");
    asked(&mut crisis).await;
    let page = crisis.get("/messages/1/approval").await;
    assert!(page.contains("Het gaat om 715 mensen."), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_wrote_it_approves_only_with_a_reason_and_the_wait_shows_its_age() {
    let mut crisis = Crisis::new().await;
    written(&mut crisis, "customers", "mail").await;
    asked(&mut crisis).await;
    assert_eq!(crisis.state().messages.get(1).unwrap().asked().unwrap().said.speed, Speed::FourEyes);
    crisis.house.set_clock("2021-07-04T17:00:00Z");
    let page = crisis.get("/messages/1/approval").await;
    assert!(page.contains("Wacht op akkoord van Bram Visser: dag 3."), "{page}");
    assert!(page.contains("U schreef dit zelf."), "{page}");
    let digest = hidden(&page, "/approval", "digest");
    let fields = [("decision", "approve"), ("digest", digest.as_str())];
    let page = crisis.refuse("/messages/1/approval", &fields).await;
    assert!(error_at(&page, "because").contains("U schreef dit zelf."), "{page}");
    let page = decides(&mut crisis, "refuse", "").await;
    assert!(error_at(&page.body, "refuse-reason").contains("Vul dit in"), "{}", page.body);
    assert_eq!(decides(&mut crisis, "approve", "").await.status, StatusCode::SEE_OTHER);
    let list = crisis.get("/messages").await;
    assert!(list.contains("Een akkoord duurde hier gemiddeld 48 uur en 30 minuten."), "{list}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_goes_back_to_the_writer_with_its_reason() {
    let mut crisis = Crisis::new().await;
    written(&mut crisis, "customers", "mail").await;
    asked(&mut crisis).await;
    assert_eq!(decides(&mut crisis, "refuse", "Noem de datum.").await.status, StatusCode::SEE_OTHER);
    assert_eq!(stage(&crisis), Stage::Draft);
    let page = crisis.get("/messages/1").await;
    assert!(page.contains("Geen akkoord van Bram Visser: Noem de datum."), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_set_text_takes_one_approval_and_a_changed_one_two() {
    let mut crisis = Crisis::new().await;
    let fields =
        [("stakeholder", "staff"), ("template", "holding-statement"), ("channel", "meeting"), ("lang", "nl")];
    crisis.take("/messages/new", &fields).await;
    let page = crisis.get("/messages/1/asking").await;
    assert!(page.contains("Akkoord van één persoon is genoeg."), "{page}");
    let body = format!("{} En meer.", crisis.state().messages.get(1).unwrap().now().said.body);
    crisis.take("/messages/1", &[("body", &body)]).await;
    let page = crisis.get("/messages/1/asking").await;
    assert!(page.contains("Iemand anders dan de schrijver leest het"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_does_not_go_says_why_and_a_closed_incident_takes_nothing() {
    let mut crisis = Crisis::new().await;
    written(&mut crisis, "customers", "mail").await;
    crisis.take("/messages/1/dropping", &[("reason", "Wij bellen hen.")]).await;
    let list = crisis.get("/messages").await;
    assert!(list.contains("Gaat niet weg") && list.contains("Wij bellen hen."), "{list}");
    let none = crisis.sanne.get(&format!("{}/messages/9", crisis.incident)).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_otherwise_than_before_stands_beside_the_old_words() {
    let mut crisis = Crisis::new().await;
    ready(&mut crisis, "customers", "letter").await;
    let fields = sending_by_letter(&mut crisis).await;
    crisis.take("/messages/1/sending", &lent(&fields)).await;
    learn(&crisis, 715);
    begun(&mut crisis, "press", "press").await;
    let page =
        crisis.send("/messages/2", &[("body", "Het gaat om {persons} mensen."), ("go", "check")]).await;
    let conflict =
        page.body.split("Dit zeiden wij eerder anders").nth(1).unwrap_or_else(|| panic!("{}", page.body));
    assert!(conflict.contains("Bericht 1 (Klanten), vr 2 juli 2021, 18:30"), "{conflict}");
    assert!(
        conflict.contains("Het gaat om 485 mensen.") && conflict.contains("Het gaat om 715 mensen."),
        "{conflict}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_says_that_nothing_was_stolen_while_that_is_not_known() {
    let mut crisis = Crisis::new().await;
    begun(&mut crisis, "customers", "mail").await;
    let body = "Er zijn geen gegevens gestolen. Bel ons.";
    crisis.take("/messages/1", &[("subject", "Nieuws"), ("body", body)]).await;
    let page = crisis.get("/messages/1").await;
    assert!(
        page.contains("Dit kan zo niet weg")
            && page.contains("Niemand heeft vastgesteld dat dit niet is gestolen."),
        "{page}"
    );
    let version = crisis.state().messages.get(1).unwrap().now().number.to_string();
    let ask = [("of", "Bram Visser"), ("version", version.as_str())];
    crisis.refuse("/messages/1/asking", &ask).await;
    // Whoever decides that it stays says so by name, one for each point.
    while let Some(link) = overruling(&crisis.get("/messages/1").await) {
        let page = crisis.get(&link.replace(&crisis.incident.clone(), "")).await;
        let check = hidden(&page, "/overruling", "check");
        let quote = hidden(&page, "/overruling", "quote").replace("&#39;", "'");
        let fields = [
            ("check", check.as_str()),
            ("quote", quote.as_str()),
            ("by", "Noor Bakker"),
            ("reason", "Het lab zegt het."),
        ];
        crisis.take("/messages/1/overruling", &fields).await;
    }
    let page = crisis.get("/messages/1").await;
    assert!(page.contains("Noor Bakker laat dit zo. Het lab zegt het."), "{page}");
    crisis.take("/messages/1/asking", &ask).await;
}

/// Where the first check that blocks is overruled.
fn overruling(page: &str) -> Option<String> {
    let link = page
        .split("href=\"")
        .skip(1)
        .find(|rest| rest.split('"').next().unwrap().contains("/overruling?"))?;
    Some(link.split('"').next().unwrap().replace("&#38;", "&"))
}

#[tokio::test(flavor = "multi_thread")]
async fn every_text_to_begin_with_can_be_begun_in_both_languages() {
    let mut crisis = Crisis::new().await;
    let ids = wording::message::TEMPLATE_IDS;
    for lang in ["nl", "en"] {
        for id in ids {
            let fields =
                [("stakeholder", "customers"), ("template", id), ("channel", "letter"), ("lang", lang)];
            crisis.take("/messages/new", &fields).await;
        }
    }
    assert_eq!(crisis.state().messages.all().count(), 2 * ids.len());
    let last = crisis.get(&format!("/messages/{}", 2 * ids.len())).await;
    assert!(last.contains("<article class=\"written\" lang=\"en\">"), "{last}");
}

#[tokio::test(flavor = "multi_thread")]
async fn when_it_could_have_been_prevented_nobody_says_that_it_can_happen_to_anyone() {
    let mut crisis = Crisis::new().await;
    begun(&mut crisis, "customers", "mail").await;
    let typed = [("body", "Dit kan iedereen overkomen."), ("go", "check")];
    let blocks = |body: &str| {
        let cards = body.split("Dit kan zo niet weg").skip(1);
        cards.filter(|card| card.split("</li>").next().unwrap().contains("iedereen overkomen")).count()
    };
    let page = crisis.send("/messages/1", &typed).await;
    assert_eq!(blocks(&page.body), 0, "nobody judged whose fault it was: {}", page.body);
    crisis.told(json!({
        "command": "set-speaking", "spokesperson": "Noor Bakker", "responsibility": "accidental",
        "preventable": ["no-second-factor"], "because": "Er was geen tweede factor."
    }));
    let page = crisis.send("/messages/1", &typed).await;
    assert_eq!(blocks(&page.body), 1, "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_begins_with_a_text_that_is_there_answers_what_it_asks_and_reads_no_braces() {
    let mut crisis = Crisis::new().await;
    let fields = [
        ("stakeholder", "customers"),
        ("template", "customers-service"),
        ("channel", "mail"),
        ("lang", "nl"),
    ];
    crisis.take("/messages/new", &fields).await;
    let page = crisis.get("/messages/1").await;
    let at = |what: &str| page.find(what).unwrap_or_else(|| panic!("{what}: {page}"));
    assert!(at("Dit weet alleen u") < at("De woorden zelf veranderen"), "{page}");
    assert!(at("<details class=\"together\" id=\"words\">") < at("id=\"body\""), "the words are folded away");
    assert!(at("Zo leest men het nu") < at("Wat er nog aan schort"), "what people will read stands first");
    assert!(page.contains("Vul in wat alleen u weet"), "the next step leads there");

    // Answers go to their place, a dash takes the line away, and what has no place any more is not lost.
    let body = crisis.state().messages.get(1).unwrap().now().said.body.clone();
    let typed = [
        ("body", body.as_str()),
        ("channel", "mail"),
        ("question-0", "Gaan afspraken door?"),
        ("answer-0", "Afspraken gaan\r\ngewoon door."),
        ("question-1", "Komt een offerte later?"),
        ("answer-1", "-"),
        ("question-2", "Hoe laat is het?"),
        ("answer-2", "Half zeven <b>"),
    ];
    let page = crisis.refuse("/messages/1", &typed).await;
    assert!(page.contains("De tekst stelt deze vraag niet meer."), "{page}");
    assert!(
        page.contains("Half zeven &#60;b&#62;") && page.contains("Afspraken gaan gewoon door."),
        "{page}"
    );
    // A button that adds a fact loses nothing either.
    let page = crisis.send("/messages/1", &[&typed[..], &[("insert", "persons")]].concat()).await;
    assert!(page.body.contains("Half zeven &#60;b&#62;") && page.body.contains("{persons}"), "{}", page.body);
    crisis.take("/messages/1", &typed[..6]).await;
    let kept = crisis.state().messages.get(1).unwrap().now().said.body.clone();
    assert!(kept.contains("- Afspraken: Afspraken gaan gewoon door."), "{kept}");
    assert!(!kept.contains("Offertes"), "{kept}");
    assert!(kept.contains("{? Komen bestellingen later?"), "what was not answered is asked still: {kept}");
}
