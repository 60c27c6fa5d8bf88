//! Several organisations in one program: what is of one is nowhere in another, whatever somebody shows of the first.

use std::sync::Arc;

use app::{App, Secret};
use axum::http::StatusCode;
use incident::command::Command;
use incident::event::IncidentJoined;
use readiness::access::Actor;
use readiness::event::RolesGiven;
use readiness::team::event::RoleKind;
use testkit::repository::rule_files;
use web::{Installation, ROUTES, Site, Transport};

use crate::browser::{Browser, filled};

pub(crate) const LINDE: &str = "linde.localhost:7272";
pub(crate) const GARAGE: &str = "garage.localhost:7272";

/// A program with two organisations.
pub(crate) struct Two {
    pub(crate) installation: Arc<Installation>,
    folder: std::path::PathBuf,
}

impl Two {
    pub(crate) fn new(name: &str) -> Two {
        let folder = std::env::temp_dir().join(format!("paraat-web-two-{name}-{}", std::process::id()));
        let first = App::open(&folder, "linde", &rule_files()).unwrap();
        let second = first.for_organisation("garage").unwrap();
        let site = |app, host: &str| {
            let now = Arc::new(|| "2021-07-02T16:30:00Z".parse().unwrap());
            Arc::new(Site::new(app, now, vec![host.to_owned()], Transport::Loopback))
        };
        let installation = Installation::new(vec![site(first, LINDE), site(second, GARAGE)]);
        Two { installation, folder }
    }

    pub(crate) fn stranger(&self, host: &'static str) -> Browser {
        Browser { router: self.installation.router(), cookies: Vec::new(), host, from: None }
    }

    pub(crate) fn app(&self, organisation: &str) -> &App {
        self.installation.site_of(organisation).unwrap().app()
    }

    pub(crate) fn link(&self, organisation: &str, name: &str) -> String {
        let (app, link) = (self.app(organisation), Secret::new().unwrap());
        let (actor, now) = (Actor::on_the_machine("terminal"), self.installation.sites()[0].now());
        app.issue_link(actor, name, &link.hash(), now).unwrap();
        let person = app.access().unwrap().link(&link.hash(), now).unwrap().to_owned();
        let given = RolesGiven { person, roles: vec![RoleKind::Lead], administers: true, contact: None };
        app.give_roles(actor, &given, now).unwrap();
        format!("/link/{}", link.reveal())
    }

    pub(crate) async fn person(&self, organisation: &str, host: &'static str, name: &str) -> Browser {
        let (link, mut browser) = (self.link(organisation, name), self.stranger(host));
        assert_eq!(browser.post(&link, &[]).await.status, StatusCode::SEE_OTHER);
        browser
    }
}

impl Drop for Two {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.folder);
    }
}

const ANSWERS: [(&str, &str); 5] =
    [("step", "whose"), ("what", "locked"), ("since", "now"), ("whose", "customers"), ("many", "hundreds")];

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_one_organisation_opens_or_shows_anything_of_another() {
    let two = Two::new("apart");
    let mut sanne = two.person("linde", LINDE, "Sanne de Wit").await;
    let mut other = two.person("garage", GARAGE, "Sanne de Wit").await;
    let incident = sanne.post("/start", &ANSWERS).await.location();
    sanne.post(&format!("{incident}/log"), &[("text", "De lampionfabriek belde.")]).await;
    assert!(sanne.get(&format!("{incident}/log")).await.body.contains("lampionfabriek"));
    let theirs = other.post("/start", &ANSWERS).await.location();
    // The cookie of one is a stranger's cookie at the other, with the same name and the same person.
    let mut astray = Browser { host: GARAGE, ..sanne.clone() };
    let token = sanne.token().await;
    for route in ROUTES.iter().filter(|route| !route.is_open()) {
        let path = filled(route.path, &incident);
        let page = match route.method {
            "get" => astray.get(&path).await,
            _ => astray.post_as_it_is(&path, &[("token", &token)]).await,
        };
        assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{route:?}");
        // Whoever entered at the other finds nothing there of the first.
        if route.method == "get" && !route.path.ends_with("/live") {
            let page = other.get(&path).await;
            assert!(!page.body.contains("lampionfabriek"), "{route:?}");
        }
    }
    assert_eq!(incident, theirs, "both have an incident of that name");
    let theirs = two.app("garage").state(&theirs.replacen("/incidents/", "incident/", 1)).unwrap().number;
    let ours = two.app("linde").state(&incident.replacen("/incidents/", "incident/", 1)).unwrap().number;
    assert!(ours > theirs, "what is written in one is not in the other");
    assert!(!other.get("/search?q=lampionfabriek").await.body.contains("belde"));
    assert!(sanne.get("/search?q=lampionfabriek").await.body.contains("belde"));
}

#[tokio::test(flavor = "multi_thread")]
async fn links_and_forms_of_one_organisation_are_nothing_at_another() {
    let two = Two::new("links");
    let link = two.link("linde", "Sanne de Wit");
    let mut bram = two.stranger(GARAGE);
    let page = bram.post(&link, &[]).await;
    assert_ne!(page.status, StatusCode::SEE_OTHER);
    assert!(bram.cookies.iter().all(|(name, _)| name != "paraat"), "{:?}", bram.cookies);
    let mut sanne = two.stranger(LINDE);
    assert_eq!(sanne.post(&link, &[]).await.status, StatusCode::SEE_OTHER, "it was not used up");
    let mut other = two.person("garage", GARAGE, "Sanne de Wit").await;
    let token = sanne.token().await;
    let page = other.post_as_it_is("/start", &[("token", &token), ("step", "whose")]).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN, "a token of another organisation");
    assert!(two.app("garage").incidents(two.installation.sites()[0].now()).unwrap().is_empty());
    let mut stranger = two.stranger("elsewhere.example");
    assert_eq!(stranger.get("/").await.status, StatusCode::MISDIRECTED_REQUEST);
}

/// The garage lets the people of De Linde in.
async fn admitted(two: &Two, roles: &[(&str, &str)]) -> Browser {
    let mut joost = two.person("garage", GARAGE, "Joost Mulder").await;
    let named = [("organisation", "linde"), ("name", "De Linde ICT")];
    let page = joost.post("/prepare/helpers", &[&named, roles].concat()).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    joost
}

fn link_on(body: &str) -> String {
    let after =
        body.split(&format!("http://{GARAGE}/link/")).nth(1).unwrap_or_else(|| panic!("no link in {body}"));
    format!("/link/{}", &after[..32])
}

/// Sanne of De Linde goes into the garage.
async fn helping(two: &Two, sanne: &mut Browser) -> Browser {
    let page = sanne.post("/customers/garage/entering", &[]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let mut there = two.stranger(GARAGE);
    let entered = there.post(&link_on(&page.body), &[]).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.body);
    let again = two.stranger(GARAGE).post(&link_on(&page.body), &[]).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN, "the link worked once");
    there
}

#[tokio::test(flavor = "multi_thread")]
async fn the_people_of_a_supplier_see_who_needs_help_and_come_in_and_it_is_all_in_the_log_there() {
    let two = Two::new("helping");
    let mut sanne = two.person("linde", LINDE, "Sanne de Wit").await;
    assert_eq!(sanne.get("/customers").await.status, StatusCode::NOT_FOUND, "nobody let them in");
    assert_eq!(sanne.post("/customers/garage/entering", &[]).await.status, StatusCode::NOT_FOUND);
    let mut joost = admitted(&two, &[("role", "technical-lead")]).await;
    let incident = joost.post("/start", &ANSWERS).await.location();
    let list = sanne.get("/customers").await.body;
    assert!(list.contains("garage") && list.contains("Niemand leidt het crisisteam"), "{list}");
    assert!(list.contains("nog 72 uur"), "the term that runs: {list}");
    sanne.get("/customers").await;
    let mut there = helping(&two, &mut sanne).await;
    assert_eq!(there.get(&format!("{incident}/log")).await.status, StatusCode::OK);
    assert_eq!(there.get("/account").await.status, StatusCode::NOT_FOUND, "their keys are kept at home");
    assert_eq!(there.get("/prepare/people").await.status, StatusCode::FORBIDDEN);
    assert_eq!(there.get("/customers").await.status, StatusCode::NOT_FOUND, "the garage helps nobody");
    let log = joost.get("/prepare/log").await.body;
    assert_eq!(log.matches("Bekeek vanuit de eigen organisatie").count(), 1, "once an hour: {log}");
    assert!(log.contains("Sanne de Wit (De Linde ICT)") && log.contains("één minuut"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dismissal_and_an_end_at_home_both_put_a_helper_out_at_once() {
    let two = Two::new("dismissed");
    let mut sanne = two.person("linde", LINDE, "Sanne de Wit").await;
    let mut joost = admitted(&two, &[("role", "observer")]).await;
    joost.post("/start", &ANSWERS).await;
    let mut there = helping(&two, &mut sanne).await;
    assert_eq!(there.get("/tasks").await.status, StatusCode::OK);
    let page = joost.post("/prepare/helpers/linde/ending", &[("reason", "klaar")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    assert_eq!(there.get("/tasks").await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(sanne.get("/customers").await.status, StatusCode::NOT_FOUND);
    admitted(&two, &[("role", "observer")]).await;
    assert_eq!(there.get("/tasks").await.status, StatusCode::UNAUTHORIZED, "what ended stays so");
    let mut there = helping(&two, &mut sanne).await;
    // At home her role is another one, in which she does not help others.
    let app = two.app("linde");
    let given = RolesGiven {
        person: "sanne-de-wit".to_owned(),
        roles: vec![RoleKind::Observer],
        administers: false,
        contact: None,
    };
    two.link("linde", "Bram Visser");
    app.give_roles(Actor::on_the_machine("terminal"), &given, two.installation.sites()[0].now()).unwrap();
    assert_eq!(there.get("/tasks").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_lets_an_organisation_in_does_not_learn_whether_there_is_one() {
    let two = Two::new("nameless");
    let mut joost = two.person("garage", GARAGE, "Joost Mulder").await;
    let mut answers = Vec::new();
    for organisation in ["linde", "nobody-here"] {
        let fields = [("organisation", organisation), ("name", "Van Loon"), ("role", "observer")];
        let page = joost.post("/prepare/helpers", &fields).await;
        let list = joost.get("/prepare/people").await.body;
        let list = list.matches("Van Loon").count();
        answers.push((page.status, page.location(), page.body, list));
    }
    assert_eq!(answers[0].0, StatusCode::SEE_OTHER);
    assert_eq!((answers[0].0, &answers[0].1, &answers[0].2), (answers[1].0, &answers[1].1, &answers[1].2));
    let page = joost.get("/prepare/helpers").await.body;
    assert!(!page.contains("linde"), "{page}");
    let own = [("organisation", "garage"), ("name", "Wij"), ("role", "observer")];
    assert_eq!(joost.post("/prepare/helpers", &own).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_restricted_at_a_customer_stays_unseen_in_the_overview() {
    let two = Two::new("restricted");
    let mut sanne = two.person("linde", LINDE, "Sanne de Wit").await;
    let mut joost = admitted(&two, &[("role", "observer")]).await;
    let incident = joost.post("/start", &ANSWERS).await.location();
    let before = sanne.get("/customers").await.body;
    assert!(before.contains("nog 72 uur"), "{before}");
    // A moment from which the term has run out, for the counsel lane only.
    let command = Command::SetAwareness(incident::event::AwarenessSet {
        regime: "avg".to_owned(),
        at: incident::event::When(calendar::Start::Moment("2021-06-01T10:00:00Z".parse().unwrap())),
        reason: "Toen al.".to_owned(),
    });
    let request = app::Request {
        stream: &incident.replacen("/incidents/", "incident/", 1),
        actor: Actor::on_the_machine("terminal"),
        command: &command,
        subjects: &[],
        visibility: journal::Visibility::Counsel,
        seen: None,
        now: two.installation.sites()[0].now(),
    };
    two.app("garage").record(&request).unwrap();
    assert_eq!(sanne.get("/customers").await.body, before);
    joost
        .post("/prepare/helpers", &[("organisation", "linde"), ("name", "De Linde ICT"), ("role", "legal")])
        .await;
    assert_ne!(sanne.get("/customers").await.body, before, "whoever reads the lane sees it");
}

/// The garage offers its incident, and gets a code.
async fn code(joost: &mut Browser, incident: &str) -> String {
    let page = joost.post(&format!("{incident}/joint/offer"), &[("with", "De Linde"), ("note", "")]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let code = page.body.split("<code class=\"link\">").nth(1).unwrap();
    code.split('<').next().unwrap().to_owned()
}

/// Both have an incident, and De Linde joined that of the garage.
async fn sharing(two: &Two) -> (Browser, String, Browser, String) {
    let mut joost = two.person("garage", GARAGE, "Joost Mulder").await;
    let mut sanne = two.person("linde", LINDE, "Sanne de Wit").await;
    let theirs = joost.post("/start", &ANSWERS).await.location();
    let ours = sanne.post("/start", &ANSWERS).await.location();
    let code = code(&mut joost, &theirs).await;
    let page = sanne.post(&format!("{ours}/joint/joining"), &[("code", &code.to_lowercase())]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    (joost, theirs, sanne, ours)
}

/// States a fact in words that are found again.
async fn state(browser: &mut Browser, incident: &str, persons: &str, seen: &str) {
    let fields = [
        ("value-min", persons),
        ("value-max", persons),
        ("certainty", "likely"),
        ("source", "boekhouder"),
        ("seen", seen),
    ];
    let page = browser.post(&format!("{incident}/facts/persons"), &fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
}

/// The entry of a statement on the page, from the form that takes it over.
fn entry_of(body: &str, fact: &str) -> String {
    let form = body.split(&format!("name=\"fact\" value=\"{fact}\"")).nth(1).unwrap();
    form.split("name=\"entry\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_companies_on_one_network_read_each_others_facts_and_file_each_for_themselves() {
    let two = Two::new("joint");
    let (mut joost, theirs, mut sanne, ours) = sharing(&two).await;
    state(&mut joost, &theirs, "715", "").await;
    let now = sanne.get(&ours).await.body;
    assert!(now.contains("garage heeft iets nieuws"), "{now}");
    let page = sanne.get(&format!("{ours}/joint")).await.body;
    assert!(page.contains("715") && page.contains("boekhouder") && page.contains("Hun meldingen"), "{page}");
    assert!(!sanne.get(&ours).await.body.contains("garage heeft iets nieuws"), "she looked");
    let log = joost.get(&format!("{theirs}/log")).await.body;
    assert!(log.contains("Sanne de Wit (linde)") && log.contains("Bekeek onze feiten"), "{log}");
    // She holds it too, with the garage as its source; a number that moved meanwhile is not taken blindly.
    let entry = entry_of(&page, "persons");
    let taking = [("organisation", "garage"), ("fact", "persons"), ("entry", entry.as_str())];
    let page = sanne.post(&format!("{ours}/joint/taking"), &taking).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    assert!(sanne.get(&format!("{ours}/facts")).await.body.contains("garage: boekhouder"));
    assert!(!joost.get(&format!("{theirs}/facts")).await.body.contains("linde: "), "nothing flows by itself");
    state(&mut joost, &theirs, "941", &entry).await;
    let page = sanne.post(&format!("{ours}/joint/taking"), &taking).await;
    assert_eq!(page.status, StatusCode::OK, "shown again");
    assert!(page.body.contains("941"), "{}", page.body);
    // Each files for itself: that of one is not the other's.
    let filing = [
        ("at-date", "2021-07-02"),
        ("at-time", "18:25"),
        ("channel", "formulier"),
        ("content", "Onze klanten."),
        ("reference", "AP-1"),
    ];
    let page = joost.post(&format!("{theirs}/duties/avg-33-1/filing"), &filing).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let (garage, linde) = (two.app("garage"), two.app("linde"));
    let filings = |app: &App, incident: &str| {
        app.state(&incident.replacen("/incidents/", "incident/", 1)).unwrap().filings.len()
    };
    assert_eq!((filings(garage, &theirs), filings(linde, &ours)), (1, 0));
    let page = sanne.get(&format!("{ours}/joint")).await.body;
    assert!(page.contains("Gedaan") || page.contains("gedaan"), "how theirs stands: {page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_to_share_works_once_and_never_outside_its_day_and_says_nothing_else() {
    let two = Two::new("joint-code");
    let (mut joost, theirs, mut sanne, ours) = sharing(&two).await;
    let wrong = "Deze code werkt niet";
    let page = sanne.post(&format!("{ours}/joint/joining"), &[("code", "AAAA-BBBB")]).await;
    assert!(page.status == StatusCode::UNPROCESSABLE_ENTITY && page.body.contains(wrong), "{}", page.body);
    let code = code(&mut joost, &theirs).await;
    let page = sanne.post(&format!("{ours}/joint/joining"), &[("code", &code)]).await;
    assert!(page.body.contains("U deelt al een incident met"), "{}", page.body);
    // One who takes their own code joins nobody.
    let page = joost.post(&format!("{theirs}/joint/joining"), &[("code", &code)]).await;
    assert!(page.body.contains(wrong), "{}", page.body);
    let page =
        joost.post(&format!("{theirs}/joint/ending"), &[("organisation", ""), ("reason", "fout")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let page = sanne.post(&format!("{ours}/joint/joining"), &[("code", &code)]).await;
    assert!(page.body.contains(wrong), "it was taken back: {}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_for_a_few_is_not_for_the_other_company_and_an_end_is_an_end_for_both() {
    let two = Two::new("joint-end");
    let (mut joost, theirs, mut sanne, ours) = sharing(&two).await;
    let command = Command::RecordFact(incident::command::RecordFact {
        fact: "persons".to_owned(),
        value: serde_json::json!(8675),
        certainty: None,
        source: "advocaat".to_owned(),
        evidence: None,
        happened_at: None,
        known_at: None,
        seen: None,
    });
    let request = app::Request {
        stream: &theirs.replacen("/incidents/", "incident/", 1),
        actor: Actor::on_the_machine("terminal"),
        command: &command,
        subjects: &[],
        visibility: journal::Visibility::Counsel,
        seen: None,
        now: two.installation.sites()[0].now(),
    };
    two.app("garage").record(&request).unwrap();
    let page = sanne.get(&format!("{ours}/joint")).await.body;
    assert!(!page.contains("8675") && !page.contains("8.675") && !page.contains("advocaat"), "{page}");
    let page = joost
        .post(&format!("{theirs}/joint/ending"), &[("organisation", "linde"), ("reason", "ruzie")])
        .await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    state(&mut joost, &theirs, "4242", "").await;
    let page = sanne.get(&format!("{ours}/joint")).await.body;
    assert!(!page.contains("4242") && !page.contains("4.242"), "{page}");
    assert!(page.contains("deelde u dit tot"), "it ended here too: {page}");
    assert!(sanne.get(&format!("{ours}/log")).await.body.contains("ruzie"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_incident_that_was_shared_elsewhere_opens_to_nobody_here() {
    let two = Two::new("joint-elsewhere");
    let mut joost = two.person("garage", GARAGE, "Joost Mulder").await;
    let mut sanne = two.person("linde", LINDE, "Sanne de Wit").await;
    let theirs = joost.post("/start", &ANSWERS).await.location();
    let ours = sanne.post("/start", &ANSWERS).await.location();
    let id = |at: &str| at.trim_start_matches("/incidents/").to_owned();
    // Each came out of a kit of another program, where both names were somebody else's.
    for (from, to, at, incident) in
        [("garage", "linde", &theirs, id(&ours)), ("linde", "garage", &ours, id(&theirs))]
    {
        let code = app::Secret::new().unwrap().hash().to_string();
        let (organisation, name) = (to.to_owned(), to.to_owned());
        let command = Command::JoinIncident(IncidentJoined { organisation, name, incident, code });
        let request = app::Request {
            stream: &at.replacen("/incidents/", "incident/", 1),
            actor: Actor::on_the_machine("terminal"),
            command: &command,
            subjects: &[],
            visibility: journal::Visibility::Stream,
            seen: None,
            now: two.installation.sites()[0].now(),
        };
        two.app(from).record(&request).unwrap();
    }
    state(&mut joost, &theirs, "8675", "").await;
    let page = sanne.get(&format!("{ours}/joint")).await.body;
    assert!(!page.contains("8675") && !page.contains("8.675"), "{page}");
    assert!(page.contains("Zij laten u niet meer meelezen"), "{page}");
    assert!(!joost.get(&format!("{theirs}/log")).await.body.contains("Bekeek onze feiten"));
}
