//! Calling the team out: in order, with the right number, and the deputy after a while.

use axum::http::StatusCode;
use incident::event::Event;
use incident::steering::event::Stage;
use readiness::event::SheetKind;

use super::{Evening, staff};
use crate::preparing::{contact, keep};

#[tokio::test(flavor = "multi_thread")]
async fn who_prepared_nothing_can_say_that_it_is_a_crisis_and_add_people_by_hand() {
    let mut evening = Evening::new().await;
    let form = evening.get("/course/escalate").await;
    assert!(form.contains("Klanten of de pers weten ervan.") && form.contains("Sanne de Wit"), "{form}");
    let fields = [("criteria", "Klanten of de pers weten ervan."), ("reason", "x"), ("runbook", "")];
    evening.take("/course/escalate", &fields).await;
    assert!(evening.state().tasks.is_empty());
    assert!(evening.get("/callout").await.contains("Er is nu niemand om te bellen."));
    let person = [("name", "mr. Roos Dijkstra"), ("role", "jurist")];
    evening.take("/callout/people", &person).await;
    let page = evening.get("/callout").await;
    assert!(page.contains("mr. Roos Dijkstra") && page.contains("Staat niet in de bellijst."), "{page}");
    let lost = evening.post("/callout/people", &[("name", "Karin"), ("stands_in_for", "contact/99")]).await;
    assert!(lost.body.contains("id=\"stands_in_for-error\""), "nobody would ever call her: {}", lost.body);
    keep(&mut evening.sanne, "/sheets/contact/new", &contact("Roos Dijkstra", "06 12345678")).await;
    evening.take("/callout/people", &[("name", "roos dijkstra")]).await;
    assert!(evening.get("/callout").await.contains("href=\"tel:+31612345678\""), "her number is looked up");
    let state = evening.state();
    let ids: Vec<&str> = state.callout.as_ref().unwrap().people.iter().map(|it| it.id()).collect();
    assert!(ids[0].starts_with("person/") && !ids[0].contains("Roos") && ids[1] == "contact/1", "{ids:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_not_reached_within_the_time_gets_a_deputy_and_stays_on_the_list() {
    let mut evening = Evening::prepared().await;
    evening.activate().await;
    let first = evening.called_now().await;
    assert_eq!(first.len(), 4, "{first:?}");
    assert_eq!(first[0], "Noor Bakker");
    evening.call("contact/2", "not-reached").await;
    evening.call("contact/1", "reached").await;
    let page = evening.get("/callout").await;
    assert!(page.contains("1 van 4 bereikt.") && page.contains("Eén keer geen gehoor."), "{page}");
    assert!(
        page.contains("Vanaf vr 2 juli 2021, 18:45 belt u ook de plaatsvervanger: Joost Smit."),
        "{page}"
    );
    assert!(page.contains("Vraag dan of Noor Bakker het overneemt."), "she stands in for Bram too");
    evening.house.set_clock("2021-07-02T16:44:59Z");
    assert!(!evening.called_now().await.contains(&"Joost Smit".to_owned()));
    evening.house.set_clock("2021-07-02T16:45:00Z");
    assert!(
        evening.get("/callout").await.matches("Bel zelf, of vraag het iemand.").count() > 1,
        "not Noor: she is waited for"
    );
    let late = evening.called_now().await;
    assert_eq!(late[..2], ["Noor Bakker", "Joost Smit"]);
    let page = evening.get("/callout").await;
    assert!(page.contains("In plaats van Noor Bakker."), "{page}");
    assert!(page.contains("Na 15 minuten niet bereikt, en één keer gebeld. Bel nu Joost Smit."), "{page}");
    evening.call("contact/4", "reached").await;
    let page = evening.get("/callout").await;
    assert!(page.contains("2 van 4 bereikt.") && page.contains("Voor één van hen komt een ander."), "{page}");
    assert!(page.contains("Plaatsvervanger Joost Smit is bereikt."), "{page}");
    assert!(page.contains("Bereikt op vr 2 juli 2021, 18:45, door Sanne de Wit."), "{page}");
    let hub = evening.get("/steer").await;
    assert!(hub.contains("2 van 4 bereikt.") && hub.contains("Bel nu 2 mensen."), "{hub}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_written_down_with_one_tap_or_with_who_called_when_and_what_was_said() {
    let mut evening = Evening::prepared().await;
    evening.activate().await;
    evening.house.set_clock("2021-07-02T17:00:00Z");
    let page = evening.get("/callout").await;
    assert!(page.contains("name=\"taken_over_by\" value=\"Joost Smit\""), "one tap says so: {page}");
    assert!(
        page.contains("Overleg: vr 2 juli 2021, 19:15")
            && page.contains("Het codewoord ligt hier: in de kluis")
    );
    let form = evening.get("/callout/calls?person=contact%2F3").await;
    assert!(form.contains("De plaatsvervanger is Noor Bakker."), "{form}");
    let taken = [("person", "contact/3"), ("outcome", "taken-over")];
    let page = evening.post("/callout/calls", &taken).await;
    assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.body.contains("taken_over_by-error"));
    let mixed = [("person", "contact/3"), ("outcome", "reached"), ("taken_over_by", "Noor Bakker")];
    let page = evening.post("/callout/calls", &mixed).await;
    assert!(page.body.contains("haal die naam weg") && page.body.contains("value=\"Noor Bakker\""));
    let whole = [
        ("person", "contact/3"),
        ("outcome", "taken-over"),
        ("taken_over_by", "Noor Bakker"),
        ("by", "Fleur Jansen"),
        ("at-date", "2021-07-02"),
        ("at-time", "18:50"),
        ("note", "Bram is ziek."),
    ];
    evening.take("/callout/calls", &whole).await;
    let page = evening.get("/callout").await;
    let said = "Overgenomen door Noor Bakker, op vr 2 juli 2021, 18:50. Gebeld door Fleur Jansen. Gezegd: Bram is ziek.";
    assert!(page.contains(said), "{page}");
    for person in ["", "contact/99", "<script>"] {
        let page = evening.post("/callout/calls", &[("person", person), ("outcome", "reached")]).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{person}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_are_looked_up_and_never_recorded_and_private_ones_are_not_for_everybody() {
    let mut evening = Evening::prepared().await;
    let mut fields = contact("Bram Visser", "06 12345603");
    fields.push(("numbers-0-is_private", "yes"));
    let seen = evening.house.prepared().last_entry((SheetKind::Contact, 3)).to_string();
    fields.push(("seen", &seen));
    keep(&mut evening.sanne, "/sheets/contact/3", &fields).await;
    evening.activate().await;
    assert!(evening.get("/callout").await.contains("href=\"tel:+31612345603\""));
    let mut bram = evening.house.blind("Bram Visser").await;
    for rest in ["/callout", "/callout/calls?person=contact%2F3", "/steer", "/log", ""] {
        let body = bram.get(&format!("{}{rest}", evening.incident)).await.body;
        assert!(!body.replace(' ', "").contains("12345603"), "{rest}");
    }
    let body = bram.get(&format!("{}/callout", evening.incident)).await.body;
    assert!(body.contains("href=\"tel:+31612345604\"") || body.contains("href=\"tel:+31612345602\""));
    assert!(body.contains("Er is ook een privénummer."), "and says that there is one: {body}");
    for recorded in evening.house.site.app().recorded(&evening.stream(), 0).unwrap() {
        let text = format!("{:?}", recorded.event);
        assert!(!text.contains("1234560"), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_over_telephony_that_is_red_is_marked_and_the_others_stand_before_it() {
    let mut evening = Evening::prepared().await;
    let mut fields = contact("Karin Jansma", "088 1234567");
    fields.retain(|(name, _)| *name != "numbers-rows");
    fields.extend([
        ("numbers-rows", "2"),
        ("numbers-0-is_own", "yes"),
        ("numbers-1-number", "06 55555555"),
        ("numbers-1-line", "mobile"),
    ]);
    keep(&mut evening.sanne, "/sheets/contact/new", &fields).await;
    evening.activate().await;
    let page = evening.get("/callout").await;
    let (own, other) = (page.find("tel:+31881234567").unwrap(), page.find("tel:+31655555555").unwrap());
    assert!(other < own, "what works goes first");
    assert!(!page.contains("Niet dit nummer"), "{page}");
    for (trust, warning) in [
        ("doubted", "Misschien leest de dader mee: dat weten we niet. Het gaat om: telefooncentrale."),
        ("untrusted", "De dader leest mee, of kan dat. Het gaat om: telefooncentrale."),
    ] {
        let judged = [("entry", "telephony"), ("channel", "telephony"), ("trust", trust), ("reason", "x")];
        evening.take("/channels", &judged).await;
        let page = evening.get("/callout").await;
        assert!(page.contains(warning) && page.contains("Gebruik: Een groep op privételefoons"), "{page}");
        assert!(page.contains("Niet dit nummer") && !page.contains("tel:+31881234567"), "{page}");
        assert!(page.contains("tel:+31655555555"));
    }
    let judged = [("entry", "telephony"), ("channel", "telephony"), ("trust", "trusted"), ("reason", "x")];
    evening.take("/channels", &judged).await;
    assert!(evening.get("/callout").await.contains("tel:+31881234567"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_team_is_called_out_without_a_crisis_and_a_meeting_of_later_on_waits_for_the_law() {
    let mut evening = Evening::prepared().await;
    assert!(evening.get("/callout").await.contains("Dat kan ook als het nog geen crisis is."));
    let fields = [
        ("deputy_after_minutes", "10"),
        ("first_meeting_at-date", "2021-07-02"),
        ("first_meeting_at-time", "20:00"),
    ];
    evening.take("/callout", &fields).await;
    let number = evening.state().number;
    let again = evening.post("/callout", &fields).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_eq!(evening.state().number, number, "pressed twice it begins once");
    assert_eq!(evening.state().steering.stage(), Stage::Incident);
    let now = evening.get("").await;
    let place = |text: &str| now.find(text).unwrap_or_else(|| panic!("{text}: {now}"));
    assert!(place("Bel nu 4 mensen.") < place("Meld dit bij de AP, uiterlijk"), "{now}");
    assert!(!now.contains("Het volgende overleg"), "it is an hour and a half away: {now}");
}

#[tokio::test(flavor = "multi_thread")]
async fn hundreds_of_people_are_called_out_and_most_are_folded_away() {
    let mut evening = Evening::prepared().await;
    for number in 0..400_u32 {
        let phone = format!("+316{}", 10_000_000 + number);
        staff(&evening.house, &format!("Monteur {number}"), "", &phone);
    }
    evening.activate().await;
    let page = evening.get("/callout").await;
    assert!(page.contains("0 van 404 bereikt."), "everybody but the deputy");
    assert_eq!(page.matches("<li class=\"card call").count(), 30);
    assert!(page.contains("Nog 374 mensen om te bellen") && page.contains("Monteur 399"));
    assert!(page.len() < 400_000, "{} bytes", page.len());
    let calls = evening.state().callout.as_ref().unwrap().people.len();
    let summoned = evening.house.site.app().recorded(&evening.stream(), 0).unwrap();
    let summoned = summoned.iter().filter(|it| matches!(it.event, Event::PersonSummoned(_))).count();
    assert_eq!((calls, summoned), (405, 405), "an entry for each, so that each can be erased");
}
