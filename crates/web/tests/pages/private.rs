//! Private numbers are seen by whom they are for, and by nobody else.

use axum::http::StatusCode;
use readiness::event::SheetKind;
use web::ROUTES;

use crate::browser::{Browser, House, filled};
use crate::preparing::{contact, keep};

const NUMBER: &str = "12345678";

/// A house with a private number, which only Sanne may see.
async fn house() -> (House, Browser, Browser) {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let bram = house.blind("Bram Visser").await;
    let mut fields = contact("Noor Bakker", "06 12345678");
    fields.extend([
        ("numbers-0-is_private", "yes"),
        ("mails-rows", "1"),
        ("mails-0-address", "noor@thuis.example"),
    ]);
    fields.push(("mails-0-mail_is_private", "yes"));
    keep(&mut sanne, "/sheets/contact/new", &fields).await;
    keep(&mut sanne, "/sheets/plan/1", &[("room", "De hal")]).await;
    (house, sanne, bram)
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_finds_a_private_number_on_any_page_or_in_any_file() {
    let (house, mut sanne, mut bram) = house().await;
    let mut role = vec![("role", "lead"), ("held-rows", "1"), ("held-0-person", "1")];
    keep(&mut sanne, "/sheets/role/new", &role).await;
    role.push(("seen", ""));
    let seen = house.prepared().last_entry((SheetKind::Contact, 1)).to_string();
    let mut again = contact("Noor Bakker-Smit", "06 12345678");
    again.extend([("numbers-0-is_private", "yes"), ("seen", seen.as_str())]);
    keep(&mut sanne, "/sheets/contact/1", &again).await;
    let incident = house.incident(&mut sanne).await;
    let mut found = 0;
    for route in ROUTES.iter().filter(|route| route.method == "get" && !route.path.ends_with("/live")) {
        for kind in ["contact", "role"] {
            for format in ["csv", "vcf"] {
                let path =
                    route.path.replace("{kind}", kind).replace("{format}", format).replace("{question}", "2");
                let path = filled(&path, &incident);
                let body = bram.get(&path).await.body.replace([' ', '-'], "");
                assert!(!body.contains(NUMBER) && !body.contains("noor@thuis"), "{path}");
                found += usize::from(sanne.get(&path).await.body.replace([' ', '-'], "").contains(NUMBER));
            }
        }
    }
    assert!(found > 5, "who may see it does");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_does_not_see_a_number_cannot_lose_open_or_learn_it() {
    let (house, _, mut bram) = house().await;
    let seen = house.prepared().last_entry((SheetKind::Contact, 1)).to_string();
    let mut fields = contact("Noor Bakker", "06 55555555");
    fields.push(("seen", &seen));
    keep(&mut bram, "/sheets/contact/1", &fields).await;
    let prepared = house.prepared();
    let numbers: Vec<(&str, bool)> =
        prepared.contact(1).unwrap().numbers.iter().map(|it| (it.number.as_str(), it.is_private)).collect();
    assert_eq!(numbers, [("+31612345678", true), ("+31655555555", false)], "each in its place");
    assert_eq!(prepared.contact(1).unwrap().mails.len(), 1);
    let seen = house.prepared().last_entry((SheetKind::Plan, 1)).to_string();
    let opened = [("private_readers", "bram-visser"), ("room", "De kantine"), ("seen", seen.as_str())];
    keep(&mut bram, "/sheets/plan/1", &opened).await;
    assert!(!bram.get("/prepare/contacts").await.body.contains("1234"), "and he still does not");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_not_see_a_number_comes_by_it_in_no_roundabout_way() {
    let (house, mut sanne, mut bram) = house().await;
    // The mark was forgotten at first.
    let open = contact("Karin Jansma", "06 98765432");
    keep(&mut sanne, "/sheets/contact/new", &open).await;
    let seen = house.prepared().last_entry((SheetKind::Contact, 2)).to_string();
    let mut marked = open.clone();
    marked.extend([("numbers-0-is_private", "yes"), ("seen", seen.as_str())]);
    keep(&mut sanne, "/sheets/contact/2", &marked).await;
    let mut it = contact("Storingsdienst", "06 11223344");
    it.retain(|(name, _)| *name != "kind");
    it.extend([("kind", "it-office"), ("numbers-0-is_private", "yes"), ("organisation", "Polder IT")]);
    keep(&mut sanne, "/sheets/contact/new", &it).await;

    let leaks = |body: &str| {
        let body = body.replace([' ', '-'], "");
        [NUMBER, "98765432", "11223344"].into_iter().any(|number| body.contains(number))
    };
    for question in 1..=10 {
        assert!(
            !leaks(&bram.get(&format!("/prepare/first-hour/{question}")).await.body),
            "question {question}"
        );
    }
    for id in 1..=3 {
        assert!(!leaks(&bram.get(&format!("/sheets/contact/{id}/history")).await.body), "history of {id}");
    }
    // An old version that is put back opens nothing.
    let first = house.prepared().history((SheetKind::Contact, 2))[0].entry.to_string();
    bram.post("/sheets/contact/2/history", &[("entry", &first)]).await;
    assert!(!leaks(&bram.get("/prepare/contacts").await.body));
    assert!(house.prepared().contact(2).unwrap().numbers.iter().all(|number| number.is_private));
    // A link that he makes shows no more than he may see.
    let page = bram.post("/prepare/contacts/1/asking", &[]).await;
    let secret = page.body.split("/confirm/").nth(1).unwrap().get(..32).unwrap().to_owned();
    let page = house.stranger().get(&format!("/confirm/{secret}")).await;
    assert!(!leaks(&page.body) && page.body.contains("staat hier niet bij"), "and says so");
    let sent = contact("Noor Bakker", "06 55555555");
    house.stranger().post_as_it_is(&format!("/confirm/{secret}"), &sent).await;
    assert!(house.prepared().contact(1).unwrap().numbers.iter().any(|it| it.number == "+31612345678"));
    // Nor does it help to take the plan away, or to erase what he does not see.
    let seen = house.prepared().last_entry((SheetKind::Plan, 1)).to_string();
    let page = bram.post("/sheets/plan/1/removal", &[("seen", &seen), ("reason", "x")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let page = bram.post("/prepare/contacts/1/erasure", &[("reason", "x")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!leaks(&bram.get("/prepare/contacts").await.body));
    assert!(house.prepared().contact(1).is_some());
    assert!(leaks(&sanne.get("/prepare/contacts").await.body), "who may see them does");
}
