//! Need to know: what only some may see is nowhere for the others, and nothing says what it is.

use axum::http::StatusCode;
use incident::event::Event;
use jiff::SignedDuration;
use journal::{Eyes, Visibility};
use readiness::access::Actor;
use readiness::event::{GuestAdmitted, GuestKind, Part};
use readiness::team::event::RoleKind;
use web::ROUTES;

use crate::browser::{Browser, House, filled};

/// A word that nobody types by chance.
const WORD: &str = "zilverreiger";

/// Sanne leads and reads the counsel lane; Bram is the technical lead and does not.
pub(crate) async fn house() -> (House, Browser, Browser, String) {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let bram = house.blind("Bram Visser").await;
    let incident = house.incident(&mut sanne).await;
    (house, sanne, bram, incident)
}

/// Writes a note, a fact, a decision and a file that only some may see, each with the word in it.
async fn restrict(sanne: &mut Browser, incident: &str, seen_by: &str) {
    let text = format!("De {WORD} zat in de mailbox van de directie.");
    let note = [("text", text.as_str()), ("seen_by", seen_by)];
    assert_eq!(sanne.post(&format!("{incident}/log"), &note).await.status, StatusCode::SEE_OTHER);
    let fact = [
        ("value", "true"),
        ("certainty", "confirmed"),
        ("source", WORD),
        ("known_at-date", "2021-07-02"),
        ("known_at-time", "18:00"),
        ("seen_by", seen_by),
    ];
    let page = sanne.post(&format!("{incident}/facts/exfiltration"), &fact).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let decision = [
        ("what", text.as_str()),
        ("none_because", "Er is geen tijd."),
        ("reasons", WORD),
        ("mandate", "Sanne, volgens het plan"),
        ("seen_by", seen_by),
    ];
    let page = sanne.post(&format!("{incident}/decisions"), &decision).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
}

impl House {
    /// Parts of an incident are opened to a guest, who may write there.
    fn opens(&self, person: &str, incident: &str, parts: &[Part]) {
        let guest = GuestAdmitted {
            person: person.to_owned(),
            kind: GuestKind::Lawyer,
            from: String::new(),
            incident: incident.rsplit('/').next().unwrap().to_owned(),
            parts: parts.to_vec(),
            writes: true,
            until: self.site.now() + SignedDuration::from_hours(24),
        };
        self.site.app().admit_guest(Actor::on_the_machine("terminal"), &guest, self.site.now()).unwrap();
    }
}

/// Every page that a browser may open, as the table of routes has it.
pub(crate) async fn everywhere(browser: &mut Browser, incident: &str, word: &str) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for route in ROUTES.iter().filter(|route| route.method == "get" && !route.path.ends_with("/live")) {
        let mut paths = vec![filled(route.path, incident)];
        if route.path.contains("{format}") {
            paths = ["csv", "pdf", "json", "stix", "md", "txt", "html"]
                .map(|format| filled(&route.path.replace("{format}", format), incident))
                .to_vec();
        }
        if route.path.ends_with("/log/{number}") || route.path.ends_with("/decisions/{number}") {
            paths =
                (1..30).map(|n| filled(&route.path.replace("{number}", &n.to_string()), incident)).collect();
        }
        if route.path == "/search" || route.path == "/palette" {
            paths = vec![format!("{}?q={word}", route.path), format!("{}?q={}", route.path, &word[1..6])];
        }
        for path in paths {
            let page = browser.get(&path).await;
            assert_ne!(page.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}: {}", page.body);
            all.push((path, page.body));
        }
    }
    all
}

/// A word stands on no page that a browser may open, but where the browser itself asked for it.
pub(crate) async fn expect_nowhere(browser: &mut Browser, incident: &str, word: &str) {
    for (path, body) in everywhere(browser, incident, word).await {
        let query = body.replace(&format!("value=\"{word}\""), "").replace(&format!("q={word}"), "");
        let query = query.replace(&format!("“{word}”"), "");
        assert!(!query.contains(word), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_only_some_may_see_is_on_no_page_print_export_or_search_of_anybody_else() {
    for seen_by in ["counsel", "only"] {
        let (_house, mut sanne, mut bram, incident) = house().await;
        restrict(&mut sanne, &incident, seen_by).await;
        let found = everywhere(&mut sanne, &incident, WORD).await;
        let count = found.iter().filter(|(_, body)| body.contains(WORD)).count();
        assert!(count > 8, "{seen_by}: who may see it finds it in {count} places");
        expect_nowhere(&mut bram, &incident, WORD).await;
        // That a line is there may be known; who wrote it, and what kind it is, may not.
        let log = bram.get(&format!("{incident}/log")).await.body;
        assert!(log.contains("afgeschermd"), "{log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_of_the_log_does_not_read_the_counsel_lane_and_a_lawyer_does() {
    let (house, mut sanne, _, incident) = house().await;
    let mut smit = house.newcomer("Mr. B. Smit").await;
    restrict(&mut sanne, &incident, "counsel").await;
    house.opens("mr-b-smit", &incident, &[Part::Log]);
    for path in ["/log", "/timeline"] {
        assert!(!smit.get(&format!("{incident}{path}")).await.body.contains(WORD), "{path}");
    }
    assert_eq!(smit.get(&format!("{incident}/counsel")).await.status, StatusCode::FORBIDDEN);
    house.opens("mr-b-smit", &incident, &[Part::Counsel]);
    let lane = smit.get(&format!("{incident}/counsel")).await;
    assert!(lane.body.contains(WORD), "{}", lane.body);
    let token = smit.token_anywhere().await;
    let advice = [("text", "Ik raad aan te wachten met betalen."), ("token", token.as_str())];
    let page = smit.post_as_it_is(&format!("{incident}/counsel"), &advice).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    assert!(sanne.get(&format!("{incident}/counsel")).await.body.contains("Ik raad aan"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_duty_that_follows_from_what_stays_unseen_is_not_missed_and_does_not_say_why() {
    let (house, mut sanne, _, incident) = house().await;
    let mut noor = house.newcomer("Noor Bakker").await;
    let mut eva = house.newcomer("Eva Kok").await;
    house.gives_only("Noor Bakker", RoleKind::Privacy);
    house.gives_only("Eva Kok", RoleKind::Spokesperson);
    for page in ["", "/duties"] {
        assert!(!noor.get(&format!("{incident}{page}")).await.body.contains("Afgeschermd:"), "{page}");
    }
    // With a high risk the people concerned must be told.
    let command = incident::command::Command::DecideRisk(incident::event::RiskDecided {
        level: "high".to_owned(),
        reason: format!("Om de {WORD}."),
    });
    house.record(&incident, &command, Visibility::Counsel);
    for page in ["", "/duties"] {
        let told = noor.get(&format!("{incident}{page}")).await.body;
        assert!(
            told.contains("Afgeschermd:") && told.contains("mag u niet zien") && !told.contains(WORD),
            "{told}"
        );
        let other = eva.get(&format!("{incident}{page}")).await.body;
        assert!(other.contains("Afgeschermd: hier volgt iets"), "{other}");
        assert!(
            !sanne.get(&format!("{incident}{page}")).await.body.contains("Afgeschermd:"),
            "who sees it needs no mark"
        );
    }
    let eyes = Eyes::Of { person: "eva-kok".to_owned(), reads_counsel: false };
    let stream = incident.replacen("/incidents/", "incident/", 1);
    let seen = format!("{:?}", house.site.app().seen_by(eyes).recorded(&stream, 0).unwrap());
    let whole = format!("{:?}", house.site.app().recorded(&stream, 0).unwrap());
    let told = "avg-34-1";
    assert!(
        whole.matches(told).count() > seen.matches(told).count(),
        "no line of the log says what arose: {whole}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_acts_on_an_entry_that_they_do_not_see_and_what_is_about_it_stays_with_it() {
    let (house, mut sanne, mut bram, incident) = house().await;
    restrict(&mut sanne, &incident, "only").await;
    let stream = incident.replacen("/incidents/", "incident/", 1);
    let note = |house: &House| {
        let entries = house.site.app().entries(&stream, 0).unwrap();
        entries.into_iter().find(|entry| entry.visibility != Visibility::Stream).unwrap().number
    };
    let hidden = note(&house);
    let page = bram.post(&format!("{incident}/log/{hidden}"), &[("text", "Nee."), ("reason", "x")]).await;
    assert_ne!(page.status, StatusCode::SEE_OTHER);
    assert!(!page.body.contains(WORD), "{}", page.body);
    bram.post(&format!("{incident}/timeline/star"), &[("entry", &hidden.to_string()), ("star", "yes")]).await;
    assert!(house.site.app().state(&stream).unwrap().starred.is_empty(), "nor marks it");
    let page = sanne
        .post(&format!("{incident}/log/{hidden}"), &[("text", "Het was de ooievaar."), ("reason", "tikfout")])
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let last = house.site.app().entries(&stream, hidden).unwrap().pop().unwrap();
    assert!(matches!(last.visibility, Visibility::Only(_)), "a correction is seen by no more people");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fact_that_stays_unseen_does_not_stand_in_the_way_of_who_does_not_know_it() {
    let (house, mut sanne, mut bram, incident) = house().await;
    restrict(&mut sanne, &incident, "counsel").await;
    let form = bram.get(&format!("{incident}/facts/exfiltration")).await.body;
    assert!(!form.contains(WORD), "{form}");
    let fact = [
        ("value", "false"),
        ("certainty", "likely"),
        ("source", "de firewall"),
        ("known_at-date", "2021-07-02"),
        ("known_at-time", "18:20"),
    ];
    let page = bram.post(&format!("{incident}/facts/exfiltration"), &fact).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let stream = incident.replacen("/incidents/", "incident/", 1);
    let open = house.site.app().recorded(&stream, 0).unwrap();
    let by_bram = open.iter().rev().find(|recorded| recorded.actor == "bram-visser").unwrap();
    assert!(matches!(by_bram.event, Event::FactRecorded(_)), "{by_bram:?}");
    assert!(sanne.get(&format!("{incident}/facts")).await.body.contains("de firewall"));
}

#[tokio::test(flavor = "multi_thread")]
async fn above_the_pages_of_a_guest_stands_no_more_than_on_them() {
    let (house, mut sanne, _, incident) = house().await;
    let mut smit = house.newcomer("Mr. B. Smit").await;
    let aim =
        [("aim", "De balie draait maandag."), ("approach", "Eerst het netwerk."), ("leader", "Sanne de Wit")];
    let page = sanne.post(&format!("{incident}/direction"), &aim).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    sanne.post(&format!("{incident}/log"), &[("text", "De directie is gebeld.")]).await;
    let sees = |body: &str| {
        ["De directie is gebeld.", "De balie draait maandag.", "class=\"clock"]
            .map(|part| body.contains(part))
    };
    for (part, rest, expected) in [
        (Part::Facts, "/facts", [false; 3]),
        (Part::Duties, "/duties", [false, false, true]),
        (Part::Steering, "/meetings", [false, true, false]),
        (Part::Log, "/timeline/summary", [true, false, false]),
    ] {
        house.opens("mr-b-smit", &incident, &[part]);
        let page = smit.get(&format!("{incident}{rest}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(sees(&page.body), expected, "{part:?}: {}", page.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_counsel_lane_warns_when_its_words_stand_elsewhere_and_tells_nobody_else() {
    let (_house, mut sanne, mut bram, incident) = house().await;
    let advice = "Betaal niet voordat de politie en de verzekeraar ja hebben gezegd.";
    sanne.post(&format!("{incident}/counsel"), &[("text", advice)]).await;
    let lane = sanne.get(&format!("{incident}/counsel")).await.body;
    assert!(lane.contains(advice) && !lane.contains("staan ook ergens anders"), "{lane}");
    bram.post(&format!("{incident}/log"), &[("text", "Er is nog niets betaald.")]).await;
    assert!(!sanne.get(&format!("{incident}/counsel")).await.body.contains("staan ook ergens anders"));
    let quoting = "Volgens Mr. Smit: betaal NIET voordat de politie, en de verzekeraar, ja hebben gezegd!";
    bram.post(&format!("{incident}/log"), &[("text", quoting)]).await;
    let lane = sanne.get(&format!("{incident}/counsel")).await.body;
    assert!(
        lane.contains("staan ook ergens anders") && lane.contains("betaal niet voordat de politie en"),
        "{lane}"
    );
    assert!(sanne.get(&incident).await.body.contains("Eén regel herhaalt woorden van de advocatenlijn"));
    assert!(
        !bram.get(&incident).await.body.contains("advocatenlijn"),
        "nobody else learns that there is one"
    );
}
