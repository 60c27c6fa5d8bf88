//! Work on a Friday evening: who does what in which track, what waits, what is late, and what is asked of experts.

use axum::http::StatusCode;
use incident::task::event::{ExpertService, ServiceStage};
use readiness::access::Actor;
use readiness::agreement::event::Policy;
use readiness::command::{Command, Place};
use readiness::contact::event::{Contact, ContactKind, Line, Mail, Number};
use readiness::event::{Sheet, Word as _};
use readiness::team::event::RoleKind;

use crate::browser::House;
use crate::evening::Evening;

impl Evening {
    fn prepare(&self, command: &Command) {
        self.house
            .site
            .app()
            .prepare(Actor::on_the_machine("terminal"), command, self.house.site.now())
            .unwrap();
    }

    fn contact(&self, contact: Contact) {
        self.prepare(&Command::Keep { id: None, sheet: Sheet::Contact(contact), seen: None });
    }

    /// Noor leads, Bram writes.
    fn team(&self) {
        for (name, role) in [("Noor Bakker", RoleKind::Lead), ("Bram Visser", RoleKind::Logger)] {
            let mails = vec![Mail {
                address: "noor@vanloon.example".to_owned(),
                is_private: role == RoleKind::Logger,
            }];
            let contact = Contact { name: name.to_owned(), mails, ..Contact::default() };
            self.prepare(&Command::Appoint { role, place: Place::Holder, contact });
        }
    }
}

/// The order in which words stand on a page; each must be there.
fn places(body: &str, words: &[&str]) -> Vec<usize> {
    words.iter().map(|word| body.find(word).unwrap_or_else(|| panic!("no {word} in {body}"))).collect()
}

fn expect_order(body: &str, words: &[&str]) {
    let places = places(body, words);
    assert!(places.is_sorted(), "{words:?} at {places:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn tasks_stand_in_their_track_what_is_late_first_and_what_ended_folded_away() {
    let mut evening = Evening::new().await;
    assert!(evening.get("/tasks").await.contains("Er staan geen taken open."));
    let due = |title, track, day| {
        vec![("title", title), ("assignee", "Bram Visser"), ("track", track), ("due_at-date", day)]
    };
    evening.record("/tasks", &due("Later", "containment", "2021-07-09")).await;
    evening.record("/tasks", &due("Bel klanten", "notification", "2021-07-03")).await;
    evening.record("/tasks", &due("Te laat", "containment", "2021-07-01")).await;
    evening.record("/tasks", &[("title", "Zonder iets"), ("assignee", "Sanne de Wit")]).await;
    evening.record("/tasks", &due("Nog een", "containment", "2021-07-04")).await;
    let body = evening.get("/tasks").await;
    expect_order(
        &body,
        &[
            "Eén taak is te laat.",
            ">Stoppen en herstellen</h2>",
            ">Te laat</a>",
            ">Nog een</a>",
            ">Later</a>",
            ">Melden en inlichten</h2>",
            ">Bel klanten</a>",
            ">Zonder spoor</h2>",
            ">Zonder iets</a>",
            "Hier staat niets open: Uitzoeken · Leren",
        ],
    );
    evening.record("/tasks/3", &[("result", "Het staat stil.")]).await;
    evening.record("/tasks/1/dropping", &[("reason", "Niet meer nodig.")]).await;
    let body = evening.get("/tasks").await;
    expect_order(
        &body,
        &[">Nog een</a>", "Klaar of niet meer nodig (2)", ">Later</a>", ">Te laat</a>", "Nieuwe taak</h2>"],
    );
    assert!(!body.contains("is te laat."), "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_is_given_to_somebody_of_the_team_or_to_anybody_else_by_name() {
    let mut evening = Evening::new().await;
    let alone = evening.get("/tasks").await;
    assert!(
        !alone.contains("id=\"person\"")
            && alone.contains("id=\"assignee\" name=\"assignee\" value=\"Sanne de Wit\"")
    );
    evening.team();
    let body = evening.get("/tasks").await;
    for name in ["Sanne de Wit", "Noor Bakker", "Bram Visser"] {
        assert!(body.contains(&format!("<option value=\"{name}\"")), "{name}");
    }
    let fields =
        [("title", "Een"), ("person", "Noor Bakker"), ("stand_in", "Bram Visser"), ("details", "a\nb")];
    evening.record("/tasks", &fields).await;
    evening
        .record(
            "/tasks",
            &[("title", "Twee"), ("person", "Noor Bakker"), ("assignee", "Joost"), ("blocked_by", "1")],
        )
        .await;
    let tasks = evening.state().tasks.clone();
    assert_eq!(
        (tasks["1"].assignee.as_str(), tasks["1"].deputy.as_deref()),
        ("Noor Bakker", Some("Bram Visser"))
    );
    assert_eq!(
        (tasks["2"].assignee.as_str(), tasks["2"].blocked_by.as_slice()),
        ("Joost", &["1".to_owned()][..])
    );
    assert!(evening.get("/tasks").await.contains("Wacht op 1: Een"));
    let two = evening.get("/tasks/2").await;
    assert!(two.contains("Wacht op 1: Een") && two.contains("Taak 2"), "{two}");
    let one = evening.get("/tasks/1").await;
    assert!(one.contains("<li>a</li><li>b</li>") && one.contains("<dd>Bram Visser</dd>"), "{one}");
    evening.record("/tasks/1", &[("result", "gedaan")]).await;
    assert!(!evening.get("/tasks").await.contains("Wacht op"));
    let nobody = evening.send("/tasks", &[("title", "Drie"), ("person", ""), ("assignee", " ")]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nobody.body.contains("id=\"assignee-error\"") && nobody.body.contains("value=\"Drie\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said_at_its_field_also_where_that_was_folded_away() {
    let mut evening = Evening::new().await;
    let long = "x".repeat(201);
    for (field, wrong) in
        [("title", " "), ("track", "spoor"), ("deputy", long.as_str()), ("due_at-date", "2021-02-30")]
    {
        let good = [("title", "Bel"), ("assignee", "Bram"), ("details", "bewaar dit")];
        let mut fields: Vec<_> = good.into_iter().filter(|(name, _)| *name != field).collect();
        fields.push((field, wrong));
        let page = evening.send("/tasks", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        let id = field.trim_end_matches("-date");
        assert!(page.body.contains(&format!("id=\"{id}-error\"")), "{field} {}", page.body);
        assert!(page.body.contains(">bewaar dit</textarea>"), "{field}");
        assert_eq!(page.body.contains("<details class=\"together\""), field != "deputy", "{field}");
    }
    assert!(evening.state().tasks.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_has_a_reason_and_does_not_undo_what_somebody_else_changed() {
    let mut evening = Evening::new().await;
    evening.record("/tasks", &[("title", "Bel"), ("assignee", "Bram"), ("due_at-date", "2021-07-04")]).await;
    let form = evening.get("/tasks/1/revision").await;
    assert!(
        form.contains("value=\"Bel\"")
            && form.contains("value=\"2021-07-04\"")
            && form.contains("value=\"Bram\"")
    );
    let seen = evening.state().tasks["1"].last.to_string();
    let change = |assignee, reason| {
        [("title", "Bel nu"), ("assignee", assignee), ("reason", reason), ("track", "assessment")]
    };
    let refused = evening.send("/tasks/1/revision", &change("Noor", "")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("id=\"reason-error\"") && refused.body.contains("value=\"Noor\""));
    let with_seen = |change: [(&'static str, &'static str); 4]| -> Vec<(String, String)> {
        let seen = ("seen".to_owned(), seen.clone());
        change.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).chain([seen]).collect()
    };
    let first = with_seen(change("Noor", "Bram is ziek"));
    let fields: Vec<(&str, &str)> =
        first.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    evening.record("/tasks/1/revision", &fields).await;
    let second = with_seen(change("Joost", "Bram is weg"));
    let fields: Vec<(&str, &str)> =
        second.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let overtaken = evening.send("/tasks/1/revision", &fields).await;
    assert_eq!(overtaken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        overtaken.body.contains("Nu voor Noor") && overtaken.body.contains("value=\"Joost\""),
        "{}",
        overtaken.body
    );
    let task = evening.state().tasks["1"].clone();
    assert_eq!((task.assignee.as_str(), task.due_at), ("Noor", None));
    let page = evening.get("/tasks/1").await;
    assert!(page.contains("Reden: Bram is ziek.") && page.contains("Uitzoeken"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_that_went_to_the_deputy_says_since_when_and_who_was_mailed() {
    for (house, says) in [
        (House::new(), "er is geen mailserver ingesteld. Bel zelf."),
        (House::with_relay(), "Mail aan noor@vanloon.example ligt klaar."),
    ] {
        let mut evening = Evening::in_a(house).await;
        evening.team();
        let fields = [
            ("title", "Logboeken"),
            ("assignee", "Sanne de Wit"),
            ("stand_in", "Noor Bakker"),
            ("due_at-date", "2021-07-02"),
            ("due_at-time", "19:00"),
        ];
        evening.record("/tasks", &fields).await;
        assert!(evening.sanne.get("/").await.body.contains("Mijn taken (1)"));
        evening.house.set_clock("2021-07-02T17:01:00Z");
        let app = evening.house.site.app();
        assert_eq!(app.pass_on_overdue(evening.house.site.now()).unwrap(), 1);
        let list = evening.get("/tasks").await;
        assert!(list.contains("bij plaatsvervanger Noor Bakker sinds vr 2 juli 2021, 19:01"), "{list}");
        let page = evening.get("/tasks/1").await;
        assert!(
            page.contains(says) && page.contains("Deze taak is te laat.") && page.contains("Eerst van"),
            "{page}"
        );
        assert!(!evening.sanne.get("/").await.body.contains("Mijn taken ("));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mine_is_what_is_in_my_hands_in_every_open_incident_late_first() {
    let mut evening = Evening::new().await;
    let first = evening.incident.clone();
    let empty = evening.sanne.get("/tasks").await.body;
    assert!(empty.contains("U hebt geen taken open staan.") && empty.contains(">Mijn taken</a>"), "{empty}");
    evening
        .record("/tasks", &[("title", "Kan wachten"), ("assignee", "sanne DE wit"), ("blocked_by", "")])
        .await;
    evening.incident = evening.house.incident(&mut evening.sanne).await;
    assert_ne!(evening.incident, first);
    let due = [("title", "Had gemoeten"), ("assignee", "Sanne de Wit"), ("due_at-date", "2021-07-01")];
    evening.record("/tasks", &due).await;
    evening.record("/tasks", &[("title", "Van Bram"), ("assignee", "Bram Visser")]).await;
    evening.record("/tasks", &[("title", "Daarna"), ("assignee", "Sanne de Wit"), ("blocked_by", "1")]).await;
    let body = evening.sanne.get("/tasks").await.body;
    expect_order(
        &body,
        &["Mijn taken (3)", "Te laat</h2>", ">Had gemoeten</a>", "Daarna</h2>", ">Daarna</a>"],
    );
    assert!(body.contains(">Kan wachten</a>") && !body.contains("Van Bram"), "{body}");
    assert!(body.contains("Dit wacht op een andere taak."));
    assert!(
        body.contains(&format!("{first}/tasks/1")) && body.contains(&format!("{}/tasks/1", evening.incident))
    );
    let mut bram = evening.house.person("Bram Visser").await;
    assert!(bram.get("/").await.body.contains("Mijn taken (1)"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_of_experts_becomes_a_task_and_what_came_of_it_stays_beside_it() {
    let mut evening = Evening::new().await;
    let number = Number { number: "+31881234567".to_owned(), line: Line::Work, ..Number::default() };
    let (name, kind) = ("Polder IT".to_owned(), ContactKind::ItOffice);
    evening.contact(Contact { name, kind, numbers: vec![number], ..Contact::default() });
    let page = evening.get("/experts").await;
    assert_eq!(page.matches("Nog niet gevraagd.").count(), ExpertService::ALL.len(), "twelve services");
    assert!(
        page.contains("tel:+31881234567") && page.contains("Wie dit voor u doet, staat nog niet"),
        "{page}"
    );
    let form = evening.get("/experts/remove-cause").await;
    assert!(form.contains("id=\"by\" name=\"by\" value=\"Polder IT\""), "{form}");
    let asked = |by| {
        [("by", by), ("at-date", "2021-07-02"), ("at-time", "18:00"), ("text", "K-7"), ("assignee", "Bram")]
    };
    let refused = evening.send("/experts/remove-cause", &asked(" ")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("id=\"by-error\"") && refused.body.contains("value=\"K-7\""));
    assert!(evening.state().tasks.is_empty(), "all or nothing");
    evening.record("/experts/remove-cause", &asked("Polder IT")).await;
    let task = evening.state().tasks["1"].clone();
    assert_eq!((task.stage(), task.assignee.as_str()), (Some(ServiceStage::Requested), "Bram"));
    let fields =
        [("stage", "advised"), ("by", "Polder IT"), ("at-date", "2021-07-02"), ("text", "Zet alles uit.")];
    evening.record("/tasks/1/progress", &fields).await;
    let page = evening.get("/experts").await;
    assert!(page.contains("Gevraagd aan Polder IT op vr 2 juli 2021, 18:00: K-7"), "{page}");
    assert!(page.contains("Advies van Polder IT op vr 2 juli 2021: Zet alles uit."), "{page}");
    assert!(evening.get("/tasks").await.contains("· Advies gegeven"));
    evening.record("/experts/remove-cause", &asked("Noordzee")).await;
    assert_eq!(evening.state().tasks.len(), 2, "it can be asked of another");
    let none = evening.send("/tasks/9/progress", &fields).await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
    assert_eq!(
        evening.sanne.get(&format!("{}/experts/nothing", evening.incident)).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_insured_is_asked_about_the_insurer_before_hiring_until_something_says_so() {
    let mut evening = Evening::new().await;
    let asks = "Is de verzekeraar gebeld?";
    assert!(!evening.get("/experts").await.contains(asks), "nobody knows whether there is one");
    let policy = Policy {
        insurer: "Noordzee".to_owned(),
        alarm_number: "+31201234567".to_owned(),
        ..Policy::default()
    };
    evening.prepare(&Command::Keep { id: None, sheet: Sheet::Policy(policy), seen: None });
    for rest in ["/experts", "/experts/remove-cause", "/experts/advise-on-authority"] {
        let page = evening.get(rest).await;
        assert!(page.contains(asks) && page.contains("tel:+31201234567"), "{rest} {page}");
    }
    assert!(!evening.get("/experts/bank-cards").await.contains(asks), "a bank costs nothing");
    evening.record("/tasks", &[("title", "Bel de Verzekeraar"), ("assignee", "Bram")]).await;
    let page = evening.get("/experts").await;
    assert!(
        page.contains("Deze taak staat nog open:") && page.contains("/tasks/1\">Bel de Verzekeraar</a>"),
        "{page}"
    );
    evening.record("/tasks/1", &[("result", "Zij sturen iemand.")]).await;
    assert!(!evening.get("/experts").await.contains(asks));
}
