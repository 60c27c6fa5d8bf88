//! Several organisations in one program: what is of one is nowhere in another, whatever somebody shows of the first.

use std::sync::Arc;

use app::{App, Secret};
use axum::http::StatusCode;
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
        let second = first.for_organisation("garage");
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
        if route.method == "get" {
            let page = other.get(&path).await;
            assert!(!page.body.contains("lampionfabriek"), "{route:?}");
        }
    }
    assert_eq!(other.get(&incident).await.status, StatusCode::NOT_FOUND);
    assert_eq!(sanne.get(&theirs).await.status, StatusCode::NOT_FOUND);
    let found = other.get("/search?q=lampionfabriek").await;
    assert!(!found.body.contains(&incident), "{}", found.body);
    assert!(sanne.get("/search?q=lampionfabriek").await.body.contains(&incident));
    assert!(!other.begins(&format!("{incident}/live")).await, "no news of it either");
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
