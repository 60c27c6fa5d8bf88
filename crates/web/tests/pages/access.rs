//! Who enters and who may do what: inviting, roles, guests, and ending it.

use axum::http::StatusCode;
use readiness::access::{LOOKS_A_DAY, Right, Rights, rights_of};
use readiness::event::{Event, GuestLooked, Part};
use readiness::team::event::RoleKind;

use crate::browser::{Browser, House};
use crate::preparing::{contact, keep};

/// The link that a page shows once.
fn link_on(body: &str) -> String {
    let after = body.split("/link/").nth(1).unwrap_or_else(|| panic!("no link in {body}"));
    format!("/link/{}", &after[..32])
}

/// Somebody is invited, and uses the link.
async fn invited(house: &House, by: &mut Browser, fields: &[(&str, &str)]) -> Browser {
    let page = by.post("/prepare/invitation", fields).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let mut browser = house.stranger();
    let page = browser.post(&link_on(&page.body), &[]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_in_the_crisis_team_gets_by_an_invitation_what_their_role_gives() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    keep(&mut sanne, "/sheets/contact/new", &contact("Noor Bakker", "06 12345678")).await;
    let held = [("role", "privacy"), ("held-rows", "1"), ("held-0-person", "1")];
    keep(&mut sanne, "/sheets/role/new", &held).await;
    let mut noor = invited(&house, &mut sanne, &[("name", "Noor Bakker")]).await;
    let mut joost = invited(&house, &mut sanne, &[("name", "Joost Mulder")]).await;
    assert_eq!(house.prepared().rights("noor-bakker"), rights_of(RoleKind::Privacy));
    assert_eq!(house.prepared().rights("joost-mulder"), rights_of(RoleKind::Other));
    let incident = house.incident(&mut sanne).await;
    let filing = format!("{incident}/duties/avg-33-1/filing");
    assert_eq!(noor.get(&filing).await.status, StatusCode::OK);
    let page = joost.get(&filing).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(
        page.body.contains("melden") && page.body.contains("Noor Bakker"),
        "says whom to ask: {}",
        page.body
    );
    let list = sanne.get("/prepare/people").await.body;
    assert!(list.contains("Noor Bakker") && list.contains("Privacy"), "{list}");
    // Whoever is no longer in the team may no longer do it, without anybody doing anything more.
    let seen = house.prepared().last_entry((readiness::event::SheetKind::Role, 1)).to_string();
    keep(&mut sanne, "/sheets/role/1", &[("role", "privacy"), ("held-rows", "0"), ("seen", &seen)]).await;
    assert_eq!(noor.get(&filing).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_printed_as_a_letter_while_it_works_and_nothing_else_is() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let page = sanne.post("/prepare/invitation", &[("name", "Noor Bakker")]).await.body;
    let code = page.split("name=\"code\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let letter = sanne.post("/prepare/invitation/print", &[("code", &code)]).await;
    assert_eq!(letter.status, StatusCode::OK);
    assert!(letter.body.starts_with("%PDF"), "a letter");
    let made_up = app::Invitation::new().unwrap().code.reveal().to_owned();
    let letter = sanne.post("/prepare/invitation/print", &[("code", &made_up)]).await;
    assert_eq!(letter.status, StatusCode::NOT_FOUND, "a code of nobody is no letter of ours");
    assert_eq!(house.stranger().post(&link_on(&page), &[]).await.status, StatusCode::SEE_OTHER);
    let letter = sanne.post("/prepare/invitation/print", &[("code", &code)]).await;
    assert_eq!(letter.status, StatusCode::NOT_FOUND, "it was used");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_no_role_is_told_whom_to_ask_and_sees_nothing() {
    let house = House::new();
    house.person("Sanne de Wit").await;
    let mut bram = house.newcomer("Bram Visser").await;
    let page = bram.get("/").await;
    assert!(page.body.contains("nog geen rol") && page.body.contains("Sanne de Wit"), "{}", page.body);
    assert!(!page.body.contains("href=\"/prepare\"") && !page.body.contains("href=\"/tasks\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_are_given_on_a_page_and_the_last_who_manages_access_keeps_that() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    house.newcomer("Bram Visser").await;
    let form = sanne.get("/prepare/people/bram-visser").await.body;
    assert!(form.contains("Heeft nog geen rol"), "{form}");
    let page = sanne.post("/prepare/people/bram-visser", &[("role", "lead"), ("role", "privacy")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    assert!(house.prepared().rights("bram-visser").has(Right::File));
    let page = sanne.post("/prepare/people/sanne-de-wit", &[("role", "lead")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Dan regelt niemand meer de toegang"), "{}", page.body);
    let page = sanne.post("/prepare/people/sanne-de-wit/ending", &[("reason", "weg")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for path in ["/prepare/people/nobody", "/prepare/people/nobody/guest", "/prepare/people/nobody/ending"] {
        assert_eq!(sanne.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

/// Mass assignment: a form cannot name another person, another right or another end than it asks for.
#[tokio::test(flavor = "multi_thread")]
async fn mass_assignment_gives_nothing_that_the_form_does_not_ask() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    house.newcomer("Bram Visser").await;
    house.newcomer("Eva Kok").await;
    let fields = [
        ("role", "observer"),
        ("person", "eva-kok"),
        ("rights", "administer"),
        ("administers", "true"),
        ("roles", "lead"),
        ("role", "nonsense"),
    ];
    sanne.post("/prepare/people/bram-visser", &fields).await;
    assert_eq!(house.prepared().rights("bram-visser"), rights_of(RoleKind::Observer));
    assert_eq!(house.prepared().rights("eva-kok"), Rights::NONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_sees_what_was_opened_and_all_that_they_open_is_in_the_log() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let id = incident.rsplit('/').next().unwrap().to_owned();
    let mut smit = invited(&house, &mut sanne, &[("name", "Mr. B. Smit"), ("guest", "yes")]).await;
    assert_eq!(house.prepared().rights("mr-b-smit"), Rights::NONE);
    let fields = [
        ("incident", id.as_str()),
        ("kind", "lawyer"),
        ("from", "Smit Advocaten"),
        ("part", "facts"),
        ("part", "duties"),
        ("until-date", "2021-07-09"),
        ("until-time", "12:00"),
    ];
    let page = sanne.post("/prepare/people/mr-b-smit/guest", &fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let home = smit.get("/").await.body;
    assert!(home.contains("te gast bij") && home.contains(&format!("{incident}/facts")), "{home}");
    assert!(!home.contains(&format!("{incident}/log")) && !home.contains("href=\"/prepare\""), "{home}");
    let facts = smit.get(&format!("{incident}/facts")).await;
    assert_eq!(facts.status, StatusCode::OK);
    assert!(
        !facts.body.contains("/search\"") && !facts.body.contains("palette.js"),
        "no way to search the house"
    );
    assert!(!facts.body.contains(&format!("href=\"{incident}/log")), "{}", facts.body);
    let again = smit.get(&format!("{incident}/facts")).await;
    assert_eq!(again.status, StatusCode::OK);
    smit.get(&format!("{incident}/duties")).await;
    let last = house.prepared().number;
    let entries = house.site.app().own_entries(last, last).unwrap();
    let mut looked: Vec<String> = entries
        .iter()
        .filter(|entry| entry.actor == "mr-b-smit")
        .filter_map(|entry| match &entry.event {
            Some(Event::GuestLooked(looked)) => Some(looked.page.clone()),
            _ => None,
        })
        .collect();
    looked.reverse();
    assert_eq!(
        looked,
        [format!("{incident}/facts"), format!("{incident}/duties")],
        "what they saw already, once"
    );
    sanne.post(&format!("{incident}/log"), &[("text", "Er kwam iets bij.")]).await;
    smit.get(&format!("{incident}/facts")).await;
    assert_eq!(house.prepared().number, last, "what they see of it for some minutes is the same look");
    house.set_clock("2021-07-02T16:41:00Z");
    smit.get(&format!("{incident}/facts")).await;
    assert_eq!(house.prepared().number, last + 1, "a page that could show more after that is another look");
    for unknown in ["/facts/geen", "/log", "/tasks", "/nergens", "/duties/avg-0-0", "/facts/%00"] {
        let page = smit.get(&format!("{incident}{unknown}")).await;
        assert!(!page.status.is_success(), "{unknown}: {}", page.status);
    }
    let long = format!("{incident}/facts?{}", "x".repeat(5_000));
    assert_eq!(smit.get(&long).await.status, StatusCode::OK);
    assert_eq!(house.prepared().number, last + 1, "what they are not shown is not written down");
    // The end is the end, also for a page that stayed open.
    house.set_clock("2021-07-09T10:00:00Z");
    assert_eq!(smit.get(&format!("{incident}/facts")).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_who_opens_more_pages_than_anybody_reads_is_stopped_and_that_is_written_down_once() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let mut bram = house.newcomer("Bram Visser").await;
    house.admits(&incident, &[Part::Facts], false);
    let before = house.prepared().number;
    let limit = u64::try_from(LOOKS_A_DAY).unwrap();
    // The same page by ever more addresses: whoever wants to fill the log does so.
    let looked = |number: usize| GuestLooked {
        person: "bram-visser".to_owned(),
        page: format!("{incident}/facts/persons/{number}"),
        number: 1,
    };
    for number in 0..LOOKS_A_DAY {
        house.site.app().guest_looks(&looked(number), house.site.now()).unwrap();
    }
    for _ in 0..3 {
        let page = bram.get(&format!("{incident}/facts")).await;
        assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(page.body.contains("U kunt verder vanaf za 3 juli 2021, 18:30."), "{}", page.body);
        assert!(!page.body.contains("fact="), "nothing of the page is shown");
    }
    assert_eq!(house.prepared().number, before + limit + 1, "one line says so");
    let log = sanne.get("/prepare/log").await.body;
    assert!(log.contains("Opende op één dag 1.000 pagina&#39;s."), "{log}");
    house.admits(&incident, &[Part::Facts], false);
    assert_eq!(bram.get(&format!("{incident}/facts")).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_without_writing_cannot_write_and_with_it_only_where_it_was_opened() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let mut bram = house.newcomer("Bram Visser").await;
    house.admits(&incident, &[Part::Log], false);
    let token = bram.token_anywhere().await;
    let page = bram.get(&format!("{incident}/log")).await;
    assert!(page.body.contains("Als gast kunt u dit lezen"), "the form says so: {}", page.body);
    let note = [("text", "Van buiten."), ("token", token.as_str())];
    let refused = bram.post_as_it_is(&format!("{incident}/log"), &note).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    house.admits(&incident, &[Part::Log], true);
    let page = bram.post_as_it_is(&format!("{incident}/log"), &note).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    assert!(sanne.get(&format!("{incident}/log")).await.body.contains("Van buiten."));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_ended_is_out_at_once_with_every_browser_and_every_link() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let mut bram = house.person("Bram Visser").await;
    let page = sanne.post("/prepare/people/bram-visser/link", &[]).await;
    let link = link_on(&page.body);
    let nowhy = sanne.post("/prepare/people/bram-visser/ending", &[("reason", " ")]).await;
    assert_eq!(nowhy.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(bram.get("/prepare").await.status, StatusCode::OK);
    sanne.post("/prepare/people/bram-visser/ending", &[("reason", "Uit dienst.")]).await;
    assert_eq!(bram.get("/prepare").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(house.stranger().post(&link, &[]).await.status, StatusCode::FORBIDDEN);
    let list = sanne.get("/prepare/people").await.body;
    assert!(list.contains("Niet meer binnen"), "{list}");
    let log = sanne.get("/prepare/log").await.body;
    assert!(log.contains("Sloot de toegang van Bram Visser af: Uit dienst."), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_erased_is_out_and_the_pages_do_not_know_them_any_more() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let mut bram = house.person("Bram Visser").await;
    let incident = house.incident(&mut sanne).await;
    bram.post(&format!("{incident}/log"), &[("text", "De router is vervangen.")]).await;
    assert!(
        sanne.get("/prepare/people/bram-visser").await.body.contains("/prepare/people/bram-visser/erasure")
    );
    let at = "/prepare/people/bram-visser/erasure";
    assert!(sanne.get(at).await.body.contains("Bram Visser wissen"));
    for unsure in [vec![("reason", "Op verzoek.")], vec![("reason", " "), ("sure", "yes")]] {
        let page = sanne.post(at, &unsure).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", page.body);
    }
    assert_eq!(bram.get("/prepare").await.status, StatusCode::OK, "nothing was erased yet");
    let page = sanne.post(at, &[("reason", "Op verzoek."), ("sure", "yes")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    assert_eq!(bram.get("/prepare").await.status, StatusCode::UNAUTHORIZED);
    for path in ["/prepare/people".to_owned(), "/prepare/log".to_owned(), format!("{incident}/log")] {
        assert!(!sanne.get(&path).await.body.contains("Bram Visser"), "{path}");
    }
    assert_eq!(sanne.get(at).await.status, StatusCode::NOT_FOUND);
    // What he wrote of the incident stays: it is the record of what happened.
    let log = sanne.get(&format!("{incident}/log")).await.body;
    assert!(log.contains("De router is vervangen.") && log.contains("Iemand die gewist is"), "{log}");
    let log = sanne.get("/prepare/log").await.body;
    assert!(log.contains("gewist") && log.contains("Op verzoek."), "{log}");
    // Who came in before still stands in the log, by name.
    assert!(log.contains("Sanne de Wit: Kwam binnen."), "{log}");
}
