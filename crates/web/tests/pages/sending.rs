//! What goes out: by mail to each alone, by hand with its place, on the website with its date, and by phone in turn.

use axum::http::{StatusCode, header};
use incident::message::event::CallResult;
use incident::stakeholder::event::MessageChannel;
use serde_json::json;

use crate::browser::House;
use crate::meetings::{Crisis, error_at};
use crate::messages::{asked, decides, lent, ready, sending, sending_by_letter};
use crate::preparing::{contact, keep};
use crate::sitreps::learn;

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
    let fields = sending_by_letter(&mut crisis).await;
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
