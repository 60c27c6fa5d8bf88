//! Limiting the harm, what is hit, evidence from hand to hand, and traces for others.

use axum::http::{StatusCode, header};
use incident::impact::event::{Hit, ImpactOn};
use readiness::access::Actor;
use readiness::agreement::event::{Contract, Direction, NoticeClause, Term};
use readiness::command::Command;
use readiness::contact::event::{Contact, ContactKind};
use readiness::event::{Sheet, SheetKind};
use readiness::inventory::event::{DataSet, Service, System};
use readiness::team::event::{Act, Holding, Mandate, Role, RoleKind};

use crate::browser::Page;
use crate::evening::Evening;

impl Evening {
    fn keep(&self, sheet: Sheet) {
        let command = Command::Keep { id: None, sheet, seen: None };
        self.house
            .site
            .app()
            .prepare(Actor::on_the_machine("sanne"), &command, self.house.site.now())
            .unwrap();
    }

    /// A planning server with the planning on it, which uses data of customers.
    fn inventory(&self, system: &str) {
        let (of_whom, persons) = (vec![ContactKind::Customer], Some(1_200));
        self.keep(Sheet::DataSet(DataSet {
            name: "Klantgegevens".to_owned(),
            of_whom,
            persons,
            ..DataSet::default()
        }));
        self.keep(Sheet::Service(Service {
            name: "Planning".to_owned(),
            stakeholders: vec![ContactKind::Customer, ContactKind::Staff],
            data_sets: vec![1],
            ..Service::default()
        }));
        self.keep(Sheet::System(System {
            name: system.to_owned(),
            services: vec![1],
            when_disconnected: "Niemand ziet meer waar hij heen moet.".to_owned(),
            ..System::default()
        }));
        self.keep(Sheet::System(System { name: "Website".to_owned(), ..System::default() }));
        let notice = NoticeClause {
            direction: Direction::WeTell,
            term: Term::Hours,
            amount: Some(24),
            ..NoticeClause::default()
        };
        self.keep(Sheet::Contract(Contract {
            party: "De Linde".to_owned(),
            notices: vec![notice],
            data_sets: vec![1],
            ..Contract::default()
        }));
    }

    async fn contain(&mut self, more: &[(&str, &str)]) {
        let fields = [
            ("system", "Planningsserver"),
            ("act", "disconnect"),
            ("mandate", "Het crisisplan"),
            ("by", "Bram Visser"),
            ("from-date", "2021-07-02"),
            ("from-time", "18:20"),
            ("service_effect", "Planning ligt stil."),
            ("evidence_effect", "Geheugen blijft."),
        ];
        let fields: Vec<_> = more.iter().chain(&fields).copied().collect();
        self.record("/containment/new", &fields).await;
    }

    async fn tap(&mut self, on: &str, key: &str, hit: &str) -> Page {
        self.send("/impact", &[("tap", "1"), ("on", on), ("key", key), ("seen", "0"), ("hit", hit)]).await
    }

    async fn hand_over(&mut self, from: &str, to: &str, time: &str) {
        let fields =
            [("from", from), ("to", to), ("at-date", "2021-07-02"), ("at-time", time), ("why", "onderzoek")];
        self.record("/files/1/chain", &fields).await;
    }
}

/// What a field of a page holds.
fn value(body: &str, id: &str) -> String {
    let field = body.split(&format!("id=\"{id}\" ")).nth(1).unwrap_or_else(|| panic!("no {id} in {body}"));
    let tag = field.split('>').next().unwrap();
    tag.split(" value=\"").nth(1).map_or(String::new(), |rest| rest.split('"').next().unwrap().to_owned())
}

/// The text between two marks.
fn between<'a>(body: &'a str, from: &str, to: &str) -> &'a str {
    let rest = body.split_once(from).unwrap_or_else(|| panic!("no {from} in {body}")).1;
    rest.split(to).next().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_knows_who_may_disconnect_and_what_the_sheet_says_of_the_system() {
    let mut evening = Evening::new().await;
    assert_eq!(value(&evening.get("/containment/new").await, "mandate"), "Het crisisplan");
    evening.inventory("Planningsserver");
    evening.keep(Sheet::Contact(Contact { name: "Bram Visser".to_owned(), ..Contact::default() }));
    evening.keep(Sheet::Role(Role {
        role: RoleKind::TechnicalLead,
        held: vec![Holding { person: Some(1), ..Holding::default() }],
        mandates: vec![Mandate { act: Act::Disconnect, ..Mandate::default() }],
        ..Role::default()
    }));
    let body = evening.get("/containment/new?system=1").await;
    assert!(value(&body, "mandate").ends_with(": Bram Visser"), "{}", value(&body, "mandate"));
    assert_eq!(value(&body, "by"), "Sanne de Wit");
    assert!(body.contains(">Niemand ziet meer waar hij heen moet.</textarea>"));
    for warned in
        ["Let op. Sporen in het geheugen gaan verloren.", "Let op. Doe dit pas als de dader eruit is"]
    {
        assert!(body.contains(warned), "{warned}");
    }
    let again = evening.send("/containment/new", &[("sheet", "1"), ("go", "again"), ("by", "Noor")]).await;
    assert_eq!(again.status, StatusCode::OK);
    assert!(again.body.contains("waar hij heen moet") && value(&again.body, "by") == "Noor");
    assert_eq!(evening.state().containments.all().count(), 0);
    evening.contain(&[("sheet", "1"), ("system", "")]).await;
    let taken = evening.state().containments.get(1).unwrap().taken.said.clone();
    assert_eq!((taken.system.as_str(), taken.sheet), ("Planningsserver", Some(1)));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_contained_without_its_price_and_what_was_typed_stays() {
    let mut evening = Evening::new().await;
    let page = evening.send("/containment/new", &[("system", "Mail"), ("from-date", "2021-07-02")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Kies een van de antwoorden.") && value(&page.body, "system") == "Mail");
    let fields = [("system", "Mail"), ("act", "switch-off"), ("mandate", "plan"), ("by", "Bram")];
    let fields: Vec<_> =
        fields.into_iter().chain([("from-date", "2021-07-02"), ("service_effect", "geen mail")]).collect();
    let page = evening.send("/containment/new", &fields).await;
    assert!(page.body.contains("id=\"evidence_effect-error\""), "{}", page.body);
    assert_eq!(evening.state().containments.all().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_should_have_ended_comes_first_and_what_was_lifted_is_folded_away() {
    let mut evening = Evening::new().await;
    evening.contain(&[("until-date", "2021-07-02"), ("until-time", "19:00")]).await;
    evening.contain(&[("system", "Website")]).await;
    let overdue = "Dit had al voorbij moeten zijn";
    assert!(!evening.get("/containment").await.contains(overdue), "it is half past six");
    evening.house.set_clock("2021-07-02T17:00:00Z");
    let body = evening.get("/containment").await;
    let first = between(&body, "id=\"containment-", "</li>");
    assert!(
        first.starts_with('1') && first.contains(overdue) && first.contains("Geheugen blijft."),
        "{first}"
    );
    assert!(evening.get("/steer").await.contains("Daarvan had 1 al voorbij moeten zijn."));
    let lift = [("at-date", "2021-07-02"), ("at-time", "18:59"), ("reason", "Alles is schoon.")];
    evening.record("/containment/1", &lift).await;
    let body = evening.get("/containment").await;
    let lasting = between(&body, "Dit geldt nu", "<details");
    assert!(lasting.contains("Website") && !lasting.contains("Planningsserver"));
    let lifted = between(&body, "<details class=\"more\" id=\"lifted\"", "</details>");
    assert!(lifted.contains("Planningsserver") && lifted.contains("Alles is schoon."));
    let again = evening.send("/containment/1", &lift).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(evening.get("/containment/2").await.contains("Hef op: Van het netwerk halen, Website"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_system_that_is_hit_proposes_what_it_leads_to_and_people_confirm_one_by_one() {
    let mut evening = Evening::new().await;
    evening.inventory("Planningsserver");
    let body = evening.get("/impact").await;
    assert!(body.contains("Planningsserver") && body.contains("Website"));
    assert!(!body.contains("Klantgegevens") && !body.contains("te bekijken."), "nothing is hit yet");
    assert_eq!(evening.tap("system", "1", "affected").await.status, StatusCode::SEE_OTHER);
    let body = evening.get("/impact").await;
    assert!(body.contains("Nog 5 dingen te bekijken."), "{body}");
    assert!(body.contains("via Planningsserver → Planning<"), "{body}");
    assert!(body.contains("ten hoogste 1.200"), "{body}");
    assert!(body.contains("De Linde") && body.contains("24 uur"), "the notice clause is woken");
    assert_eq!(evening.state().impacts.stated().count(), 1, "nothing is confirmed by itself");
    for (on, key, hit) in [
        ("service", "1", "affected"),
        ("data-set", "1", "suspected"),
        ("stakeholder", "customer", "affected"),
    ] {
        assert_eq!(evening.tap(on, key, hit).await.status, StatusCode::SEE_OTHER, "{on}");
    }
    let body = evening.get("/impact").await;
    assert!(body.contains("Nog 2 dingen te bekijken."), "{body}");
    let said = evening.state().impacts.of(ImpactOn::DataSet, "1").unwrap().said.clone();
    assert_eq!(
        (said.name.as_str(), said.hit, said.source.as_str()),
        ("Klantgegevens", Hit::Suspected, "Sanne de Wit")
    );
    assert_eq!(said.because, "via Planningsserver → Planning");
    let customers =
        evening.state().impacts.of(ImpactOn::Stakeholder, "customer").unwrap().said.because.clone();
    assert!(
        customers.contains("Hun gegevens: via Planningsserver") && customers.contains("Zij merken"),
        "{customers}"
    );
    assert_eq!(evening.tap("agreement", "contract-1", "affected").await.status, StatusCode::SEE_OTHER);
    let told = evening.state().impacts.of(ImpactOn::Agreement, "contract-1").unwrap().said.because.clone();
    assert!(told.contains("binnen 24 uur") && told.contains("Gaat over: Klantgegevens"), "{told}");
    let duties = evening.get("/duties").await;
    assert!(duties.contains("Licht De Linde in"), "{duties}");
    assert!(
        evening.get("/duties/contract-1-1").await.contains("contract-1-1") || duties.contains("contract-1-1")
    );
    // Tapping twice is no second answer, and no fault.
    assert_eq!(evening.tap("data-set", "1", "suspected").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    for id in [(SheetKind::System, 1), (SheetKind::Service, 1)] {
        let remove = Command::Remove { id, reason: "weg".to_owned(), seen: None };
        evening
            .house
            .site
            .app()
            .prepare(Actor::on_the_machine("sanne"), &remove, evening.house.site.now())
            .unwrap();
    }
    let body = evening.get("/impact").await;
    assert!(
        body.contains("Planningsserver") && body.contains(">Planning<"),
        "what was confirmed stays: {body}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn who_says_that_something_is_not_hit_says_why_and_a_newer_hit_makes_that_doubtful() {
    let mut evening = Evening::new().await;
    evening.inventory("Planningsserver");
    evening.tap("system", "1", "suspected").await;
    let asks = evening.get("/impact/statement?on=service&key=1").await;
    assert!(asks.contains("Is dit geraakt? Planning") && asks.contains("via Planningsserver"));
    let answer = |because| {
        [
            ("on", "service"),
            ("key", "1"),
            ("seen", "0"),
            ("hit", "unaffected"),
            ("source", "Bram"),
            ("because", because),
        ]
    };
    let page = evening.send("/impact", &answer("")).await;
    assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.body.contains("id=\"because-error\""));
    evening.record("/impact", &answer("draait in een ander net")).await;
    let body = evening.get("/impact").await;
    assert!(between(&body, "id=\"clear-service\"", "</details>").contains("draait in een ander net"));
    let doubt = "een ander systeem geraakt";
    assert!(!body.contains(doubt));
    let fields =
        [("on", "system"), ("key", "1"), ("hit", "affected"), ("source", "Bram"), ("because", "versleuteld")];
    evening.record("/impact", &fields).await;
    assert!(evening.get("/impact").await.contains(doubt));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_who_was_just_before_is_seen_first() {
    let mut evening = Evening::new().await;
    evening.inventory("Planningsserver");
    let mut bram = evening.house.person("Bram Visser").await;
    let tapped = [("tap", "1"), ("on", "system"), ("key", "1"), ("seen", "0"), ("hit", "suspected")];
    bram.post(&format!("{}/impact", evening.incident), &tapped).await;
    let page = evening.tap("system", "1", "affected").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("class=\"theirs\"") && page.body.contains("Bram Visser"), "{}", page.body);
    let state = evening.state();
    let theirs = state.impacts.of(ImpactOn::System, "1").unwrap();
    assert!(page.body.contains(&format!("name=\"seen\" value=\"{}\"", theirs.number)));
    assert_eq!(theirs.said.hit, Hit::Suspected);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_inventory_the_page_says_so_and_own_names_work() {
    let mut evening = Evening::new().await;
    let body = evening.get("/impact").await;
    assert!(body.contains("nog geen systemen opgeschreven") && body.contains("/sheets/system/new"));
    for (on, name) in [("system", "1"), ("stakeholder", "customer"), ("service", "<b>Planning</b>")] {
        let fields = [("on", on), ("key", ""), ("name", name), ("hit", "affected"), ("source", "Sanne")];
        evening.record("/impact", &fields).await;
    }
    let state = evening.state();
    assert!(state.impacts.hit_systems().is_empty(), "a name that is a number is no sheet");
    assert!(state.impacts.of(ImpactOn::Stakeholder, "customer").is_none());
    let body = evening.get("/impact").await;
    assert!(body.contains("&#60;b&#62;Planning") || body.contains("&lt;b&gt;Planning"), "{body}");
    assert!(
        body.contains("/impact/statement?on=system&#38;key=own%3A1") || body.contains("key=own%3A1"),
        "{body}"
    );
    assert!(evening.get("/impact/statement?on=system&key=own%3A1").await.contains("Is dit geraakt? 1"));
    let fields = [("on", "system"), ("key", ""), ("name", " "), ("hit", "affected"), ("source", "Sanne")];
    assert!(evening.send("/impact", &fields).await.body.contains("id=\"name-error\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_name_in_the_inventory_is_a_name_wherever_it_leads() {
    let mut evening = Evening::new().await;
    evening.inventory("\"><img src=x onerror=alert(1)>\u{202e}");
    evening.tap("system", "1", "affected").await;
    evening.tap("service", "1", "affected").await;
    for rest in ["/impact", "/containment/new", "/impact/statement?on=service&key=1", "/log"] {
        let body = evening.get(rest).await;
        assert!(!body.contains("<img") && body.contains("img src=x"), "{rest}: {body}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thing_goes_from_hand_to_hand_and_what_nobody_said_shows_until_somebody_does() {
    let mut evening = Evening::new().await;
    let secured = [
        ("what", "Laptop 7KX"),
        ("place", "De kluis"),
        ("by", "Teun"),
        ("at-date", "2021-07-02"),
        ("at-time", "17:00"),
    ];
    evening.record("/objects", &secured).await;
    assert!(evening.get("/objects").await.contains("kopie (image)"), "the police want the hardware");
    assert_eq!(value(&evening.get("/files/1/chain").await, "from"), "Teun");
    evening.hand_over("teun", "Bram Visser", "17:10").await;
    evening.hand_over("Polder IT", "de politie", "18:00").await;
    let gap = "Tussen Bram Visser en Polder IT is niet gezegd hoe het ging.";
    for rest in ["/files", "/files/1/chain"] {
        assert!(evening.get(rest).await.contains(gap), "{rest}");
    }
    assert_eq!(value(&evening.get("/files/1/chain").await, "from"), "de politie");
    evening.hand_over("Bram Visser", "Polder IT", "17:30").await;
    let body = evening.get("/files/1/chain").await;
    assert!(!body.contains(gap), "{body}");
    let order: Vec<usize> =
        ["Van teun", "Van Bram", "Van Polder"].iter().map(|it| body.find(it).unwrap()).collect();
    assert!(order.is_sorted(), "in the order in which it happened");
    let unsaid =
        evening.send("/files/1/chain", &[("from", "x"), ("to", "y"), ("at-date", "2021-07-02")]).await;
    assert!(unsaid.body.contains("id=\"why-error\"") && value(&unsaid.body, "to") == "y", "{}", unsaid.body);
    let image = [
        ("by", "Polder IT"),
        ("how", "FTK"),
        ("digest", "SHA-1 abc"),
        ("original", "Kluis 2"),
        ("at-date", "2021-07-02"),
    ];
    evening.record("/files/1/image", &image).await;
    assert!(evening.get("/files/1/chain").await.contains("SHA-1 abc"));
    let print = evening.sanne.get(&format!("{}/files/1/print", evening.incident)).await;
    assert_eq!(print.headers[header::CONTENT_TYPE], "application/pdf");
    assert!(print.body.starts_with("%PDF"));
}

const LIST: &str = "hxxps://kwaad[.]example/a\n203.0.113[.]7\nwat is dit\n\n=HYPERLINK(1)\n203.0.113.7";

#[tokio::test(flavor = "multi_thread")]
async fn of_a_pasted_list_nothing_is_lost_and_nobody_can_click_on_it() {
    let mut evening = Evening::new().await;
    let page = evening.send("/indicators/paste", &[("lines", LIST), ("source", "Polder IT")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Vastgelegd: 2. Stond er al: 1."), "{}", page.body);
    assert!(page.body.contains("regel 3 (wat is dit), regel 5 (=HYPERLINK(1))"), "{}", page.body);
    assert!(page.body.contains(">wat is dit\n=HYPERLINK(1)</textarea>"), "{}", page.body);
    let rest = [("lines", "wat is dit\n=HYPERLINK(1)"), ("kind", "mutex"), ("source", "Polder IT")];
    evening.record("/indicators/paste", &rest).await;
    let body = evening.get("/indicators").await;
    assert!(
        body.contains("<code>hxxps://kwaad[.]example/a</code>") && body.contains("203[.]0[.]113[.]7"),
        "{body}"
    );
    assert!(!body.contains("https://kwaad") && !body.contains("href=\"hxxps"), "{body}");
    assert_eq!(evening.state().indicators.standing().count(), 4);
    let twice = evening.send("/indicators/new", &[("value", "203.0.113.7"), ("source", "x")]).await;
    assert!(twice.status == StatusCode::UNPROCESSABLE_ENTITY && twice.body.contains("id=\"value-error\""));
    let unclear = evening.send("/indicators/new", &[("value", "wat is dit"), ("source", "x")]).await;
    assert!(unclear.body.contains("id=\"kind-error\"") && value(&unclear.body, "value") == "wat is dit");
}

#[tokio::test(flavor = "multi_thread")]
async fn traces_leave_with_the_name_of_the_organisation_and_how_far_they_may_go() {
    let mut evening = Evening::new().await;
    let lines = [
        ("lines", "hxxps://kwaad[.]example/a\n=cmd|x"),
        ("kind", ""),
        ("source", "Polder IT"),
        ("note", "intern"),
    ];
    evening.send("/indicators/paste", &lines).await;
    evening.record("/indicators/new", &[("value", "=cmd|x"), ("kind", "mutex"), ("source", "x")]).await;
    evening.record("/indicators/1", &[("reason", "van onszelf")]).await;
    assert!(evening.get("/indicators").await.contains("van onszelf"));
    let export = format!("{}/indicators/export", evening.incident);
    let stix = evening.sanne.get(&format!("{export}/stix?tlp=amber-strict")).await;
    assert_eq!(stix.headers[header::CONTENT_TYPE], "application/stix+json;version=2.1");
    assert!(stix.headers[header::CONTENT_DISPOSITION].to_str().unwrap().starts_with("attachment;"));
    let bundle: serde_json::Value = serde_json::from_str(&stix.body).unwrap();
    let objects = bundle["objects"].as_array().unwrap();
    assert_eq!(objects[0]["name"], "TLP:AMBER+STRICT");
    assert_eq!(
        (&objects[2]["pattern"], &objects[2]["revoked"]),
        (&"[url:value = 'https://kwaad.example/a']".into(), &true.into())
    );
    assert_eq!(objects[3]["pattern"], "[mutex:name = '=cmd|x']");
    assert!(
        !stix.body.contains("intern") && !stix.body.contains("Sanne") && !stix.body.contains("Polder"),
        "{}",
        stix.body
    );
    let again = evening.sanne.get(&format!("{export}/stix?tlp=amber-strict")).await;
    assert_eq!(again.body, stix.body);
    let noted = evening.sanne.get(&format!("{export}/stix?tlp=amber&notes=1")).await;
    assert!(noted.body.contains("intern"));
    let csv = evening.sanne.get(&format!("{export}/csv")).await;
    assert!(
        csv.body.contains("\"'=cmd|x\"") && csv.body.contains("\"https://kwaad.example/a\""),
        "{}",
        csv.body
    );
    for unsaid in ["stix", "stix?tlp=", "stix?tlp=white", "xml"] {
        let page = evening.sanne.get(&format!("{export}/{unsaid}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{unsaid}: nothing leaves without a word for how far");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_thousands_is_recorded_in_parts_and_none_of_it_is_lost() {
    let mut evening = Evening::new().await;
    let lines: Vec<String> = (0..1_200).map(|n| format!("10.{}.{}.1", n / 250, n % 250)).collect();
    let page = evening.send("/indicators/paste", &[("lines", &lines.join("\n")), ("source", "x")]).await;
    assert!(page.body.contains("De andere 200 staan nog hieronder"), "{}", page.status);
    assert_eq!(evening.state().indicators.standing().count(), 1_000);
    let left = between(&page.body, "id=\"lines\"", "</textarea>").split_once('>').unwrap().1.to_owned();
    evening.record("/indicators/paste", &[("lines", &left), ("source", "x")]).await;
    assert_eq!(evening.state().indicators.standing().count(), 1_200);
}
