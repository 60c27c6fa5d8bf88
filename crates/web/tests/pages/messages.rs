//! Messages: begun with a text that fits, approved word for word, dead when a fact changes, sent, and called around.

use axum::http::{StatusCode, header};
use incident::message::Stage;
use incident::message::event::{CallResult, Speed};
use incident::stakeholder::event::MessageChannel;
use serde_json::json;

use crate::browser::{House, Page};
use crate::meetings::{Crisis, error_at, hidden};
use crate::preparing::{contact, keep};
use crate::sitreps::learn;

const BODY: &str = "Er is ingebroken. Het gaat om {persons} mensen. Bel {phone}. Op 3 juli hoort u meer.";

/// A message of somebody's own text to customers by mail.
async fn begun(crisis: &mut Crisis, who: &str, channel: &str) -> u32 {
    let fields = [("stakeholder", who), ("template", "own-text"), ("channel", channel), ("lang", "nl")];
    let at = crisis.take("/messages/new", &fields).await;
    at.trim_start_matches("/messages/").split('?').next().unwrap().parse().unwrap()
}

/// The same with words that cite a number.
async fn written(crisis: &mut Crisis, who: &str, channel: &str) {
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

async fn asked(crisis: &mut Crisis) {
    let page = crisis.get("/messages/1/asking").await;
    let version = hidden(&page, "/asking", "version");
    crisis.take("/messages/1/asking", &[("of", "Bram Visser"), ("version", &version)]).await;
}

/// Bram decides, on his own phone.
async fn decides(crisis: &mut Crisis, decision: &str, reason: &str) -> Page {
    let path = format!("{}/messages/1/approval", crisis.incident);
    let page = crisis.bram.get(&path).await;
    let digest = hidden(&page.body, "/approval", "digest");
    let fields = [("decision", decision), ("digest", digest.as_str()), ("reason", reason)];
    crisis.bram.post(&path, &fields).await
}

/// Approved by Bram.
async fn ready(crisis: &mut Crisis, who: &str, channel: &str) {
    written(crisis, who, channel).await;
    asked(crisis).await;
    assert_eq!(decides(crisis, "approve", "").await.status, StatusCode::SEE_OTHER);
}

fn stage(crisis: &Crisis) -> Stage {
    crisis.state().messages.get(1).unwrap().stage()
}

/// The fields with which a text is sent.
async fn sending(crisis: &mut Crisis, how: &'static str) -> Vec<(&'static str, String)> {
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

fn lent<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
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
async fn what_is_done_by_hand_is_recorded_with_its_place_and_the_promise_becomes_work() {
    let mut crisis = Crisis::new().await;
    ready(&mut crisis, "customers", "website").await;
    let mut fields = sending(&mut crisis, "hand").await;
    fields.extend([("next_at-date", "2021-07-03".to_owned()), ("next_at-time", "09:00".to_owned())]);
    let page = crisis.refuse("/messages/1/sending", &lent(&fields)).await;
    assert!(error_at(&page, "because").contains("Uw eigen mensen weten het nog niet."), "{page}");
    fields.push(("because", "De krant heeft het al.".to_owned()));
    fields.push(("reached", "4.000".to_owned()));
    assert_eq!(crisis.take("/messages/1/sending", &lent(&fields)).await, "/messages/1?done=message-sent");
    let state = crisis.state();
    let sent = &state.messages.get(1).unwrap().sent[0].said;
    assert_eq!((sent.channel, sent.reached), (MessageChannel::Website, Some(4000)));
    let task = state.tasks.values().find(|task| task.title.contains("Vertel meer aan Klanten")).unwrap();
    assert_eq!(task.assignee, "Sanne de Wit");
    assert!(task.due_at.is_some());
    let page = crisis.get("/messages/1").await;
    assert!(page.contains("vanloon.example/incident") && page.contains("4.000"), "{page}");
    learn(&crisis, 715);
    let list = crisis.get("/messages").await;
    assert!(list.contains("Achterhaald: aantal personen is nu anders."), "{list}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_went_does_not_go_twice_unknowingly() {
    let mut crisis = Crisis::new().await;
    ready(&mut crisis, "customers", "letter").await;
    let mut fields = sending(&mut crisis, "hand").await;
    fields
        .iter_mut()
        .filter(|(name, _)| *name == "channel")
        .for_each(|(_, value)| *value = "letter".to_owned());
    crisis.take("/messages/1/sending", &lent(&fields)).await;
    let page = crisis.refuse("/messages/1/sending", &lent(&fields)).await;
    assert!(page.contains("Iemand anders was u net voor"), "{page}");
    assert_eq!(crisis.state().messages.get(1).unwrap().sent.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_goes_to_each_alone_and_no_private_address_is_told() {
    let mut crisis = Crisis::within(House::with_relay()).await;
    for (name, address, is_private) in
        [("Noor Bakker", "noor@vanloon.example", false), ("Joost Smit", "joost@thuis.example", true)]
    {
        let mut fields = contact(name, "06 12345678");
        fields.extend([("mails-rows", "1"), ("mails-0-address", address)]);
        if is_private {
            fields.push(("mails-0-mail_is_private", "yes"));
        }
        keep(&mut crisis.sanne, "/sheets/contact/new", &fields).await;
    }
    ready(&mut crisis, "customers", "mail").await;
    let page = crisis.get("/messages/1/sending").await;
    assert!(page.contains("Noor Bakker, noor@vanloon.example") && !page.contains("thuis.example"), "{page}");
    let mut fields = sending(&mut crisis, "mail").await;
    let page = crisis.refuse("/messages/1/sending", &lent(&fields)).await;
    assert_eq!(error_at(&page, "to"), "Noem minstens één adres.");
    fields.push(("known", "Noor Bakker <noor@vanloon.example>".to_owned()));
    fields.push(("to", "Joost@thuis.example\r\nDe portier\r\nklant@polder.example".to_owned()));
    crisis.take("/messages/1/sending", &lent(&fields)).await;
    let state = crisis.state();
    let sent = &state.messages.get(1).unwrap().sent[0].said;
    assert_eq!(
        sent.to,
        ["Noor Bakker <noor@vanloon.example>", "Joost Smit", "De portier", "klant@polder.example"]
    );
    assert_eq!((sent.channel, sent.reached), (MessageChannel::Mail, Some(4)));
    let waiting = crisis.house.site.app().letters_waiting(&crisis.stream()).unwrap();
    let to: Vec<&str> = waiting.iter().map(|letter| letter.to.as_str()).collect();
    assert_eq!(to, ["noor@vanloon.example", "Joost Smit", "klant@polder.example"]);
    let page = crisis.get("/messages/1").await;
    assert!(page.contains("Mail aan klant@polder.example ligt klaar."), "{page}");
    assert!(page.contains("Mail aan De portier:"), "nobody is passed over in silence: {page}");
    assert!(!page.to_lowercase().contains("thuis.example"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_that_the_attacker_may_read_asks_why() {
    let mut crisis = Crisis::within(House::with_relay()).await;
    ready(&mut crisis, "customers", "mail").await;
    crisis.told(json!({ "command": "judge-channel", "channel": "mail", "trust": "untrusted", "reason": "hij las mee" }));
    let mut fields = sending(&mut crisis, "mail").await;
    fields.push(("to", "klant@polder.example".to_owned()));
    let page = crisis.refuse("/messages/1/sending", &lent(&fields)).await;
    assert!(error_at(&page, "because").contains("leest misschien mee"), "{page}");
    fields.push(("because", "Klanten weten het al.".to_owned()));
    crisis.take("/messages/1/sending", &lent(&fields)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_for_the_website_has_every_update_with_its_date_and_marks_what_was_replaced() {
    let mut crisis = Crisis::new().await;
    ready(&mut crisis, "customers", "website").await;
    let mut fields = sending(&mut crisis, "hand").await;
    fields.push(("because", "De krant heeft het al.".to_owned()));
    crisis.take("/messages/1/sending", &lent(&fields)).await;
    crisis
        .take(
            "/messages/1",
            &[
                ("subject", "Het zijn er meer"),
                ("body", "Nu {persons} mensen & <meer>."),
                ("channel", "website"),
            ],
        )
        .await;
    asked(&mut crisis).await;
    decides(&mut crisis, "approve", "").await;
    let mut fields = sending(&mut crisis, "hand").await;
    fields.push(("because", "De krant heeft het al.".to_owned()));
    crisis.take("/messages/1/sending", &lent(&fields)).await;
    let page = crisis.sanne.get(&format!("{}/messages/website", crisis.incident)).await;
    assert_eq!(page.status, StatusCode::OK);
    let named = page.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
    assert!(named.starts_with("attachment") && named.ends_with(".html"), "{named}");
    let (new, old) = page.body.split_once("class=\"old\"").unwrap();
    assert!(
        new.contains("Nu 485 mensen &#38; &#60;meer&#62;.") && !new.contains("Er is ingebroken."),
        "{new}"
    );
    assert!(old.contains("Dit bericht is vervangen.") && old.contains("Er is ingebroken."), "{old}");
    assert!(page.body.matches("vr 2 juli 2021, 18:30").count() == 2, "{}", page.body);
    assert!(!page.body.contains("src=") && !page.body.contains("href="), "nothing is fetched from elsewhere");
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_are_shared_out_in_turn_and_what_is_heard_becomes_a_fact_that_nobody_confirmed() {
    let mut crisis = Crisis::new().await;
    ready(&mut crisis, "customers", "phone").await;
    let list =
        "De Linde, balie; +31 20 1234567\nPolder IT; 088 1234567; Bram Visser\nKlaar; 020 7654321\nZuidwold;";
    let none = crisis.refuse("/messages/1/calls", &[("list", list)]).await;
    assert!(error_at(&none, "list").contains("De Linde, balie"), "{none}");
    let fields = [("list", list), ("callers", "Sanne de Wit"), ("callers", "Noor Bakker")];
    crisis.take("/messages/1/calls", &fields).await;
    let state = crisis.state();
    let callers: Vec<&str> = state.calls.all().map(|(_, call)| call.shared.said.caller.as_str()).collect();
    assert_eq!(callers, ["Sanne de Wit", "Bram Visser", "Noor Bakker", "Sanne de Wit"]);
    let page = crisis.get("/calls").await;
    assert!(page.contains("Bel nu De Linde, balie.") && page.contains("tel:+31201234567"), "{page}");
    let mine = page.find("Deze mensen belt u").unwrap();
    assert!(mine < page.find("Anderen bellen").unwrap(), "{page}");
    let page = crisis.get("/calls/1").await;
    assert!(page.contains("Het gaat om 485 mensen.") && page.contains("value=\"no-answer\""), "{page}");
    let bad =
        [("result", "told"), ("said", "Zij zijn ook gebeld."), ("fact", "minors"), ("value", "misschien")];
    let page = crisis.refuse("/calls/1", &bad).await;
    assert!(error_at(&page, "value").contains("past niet"), "{page}");
    assert!(page.contains("Zij zijn ook gebeld.</textarea>"), "{page}");
    let good = [
        ("result", "told"),
        ("said", "Zij zijn ook gebeld."),
        ("fact", "minors"),
        ("value", "Ja"),
        ("rumour", "yes"),
    ];
    assert_eq!(crisis.take("/calls/1", &good).await, "/calls/4?done=call-result");
    let state = crisis.state();
    assert_eq!(state.calls.get(1).unwrap().reports[0].said.result, CallResult::Told);
    let heard = state.facts[&incident::fact::FactKey::Minors].current().next().unwrap();
    assert_eq!((heard.source.as_str(), heard.certainty.as_str()), ("gebeld: De Linde, balie", "unconfirmed"));
    assert_eq!(state.rumours.all().count(), 1);
    assert_eq!(state.messages.get(1).unwrap().sent[0].said.channel, MessageChannel::Phone);
    assert_eq!(crisis.take("/calls/4", &[("result", "no-answer")]).await, "/calls?done=call-result");
    let log = crisis.get("/log").await;
    assert!(!log.contains("1234567") && !log.contains("7654321"), "the log tells no number: {log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn files_to_take_along_tell_no_number_of_anybody_who_is_called() {
    let mut crisis = Crisis::new().await;
    ready(&mut crisis, "customers", "phone").await;
    crisis.take("/messages/1/calls", &[("list", "De Linde; 06 99887766; Bram Visser")]).await;
    for format in ["csv", "json"] {
        let path = format!("{}/timeline/export/{format}?all=yes", crisis.incident);
        let page = crisis.sanne.get(&path).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("De Linde") && !page.body.contains("99887766"), "{format}");
    }
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
    let mut fields = sending(&mut crisis, "hand").await;
    fields
        .iter_mut()
        .filter(|(name, _)| *name == "channel")
        .for_each(|(_, value)| *value = "letter".to_owned());
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
        page.contains("Dit kan zo niet weg") && page.contains("<q>Er zijn geen gegevens gestolen.</q>"),
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
