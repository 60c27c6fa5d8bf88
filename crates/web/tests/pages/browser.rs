//! A browser without eyes: it keeps cookies, follows no redirect, and says where a form comes from.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use app::{App, Post};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use jiff::Timestamp;
use journal::Visibility;
use readiness::access::Actor;
use readiness::event::RolesGiven;
use readiness::team::event::RoleKind;
use testkit::repository::rule_files;
use tower::ServiceExt as _;
use web::{Site, Transport, router};
use wording::Lang;

pub(crate) const HOST: &str = "127.0.0.1:7272";
/// The same machine by a name, for which passkeys work.
pub(crate) const NAME: &str = "localhost:7272";

/// A running program with its folder, which goes away with the test.
pub(crate) struct House {
    pub(crate) site: Arc<Site>,
    pub(crate) router: Router,
    now: Arc<Mutex<Timestamp>>,
    folder: PathBuf,
}

/// What a browser got.
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

/// Somebody with a browser.
#[derive(Clone)]
pub(crate) struct Browser {
    pub(crate) router: Router,
    pub(crate) cookies: Vec<(String, String)>,
    /// By which name it calls us.
    pub(crate) host: &'static str,
    /// From where it comes.
    pub(crate) from: Option<SocketAddr>,
}

impl House {
    /// A house on Friday evening, 18:30.
    pub(crate) fn new() -> House {
        House::at("2021-07-02T16:30:00Z", Transport::Loopback)
    }

    /// The same with a relay for mail, which nobody asks anything.
    pub(crate) fn with_relay() -> House {
        House::made("2021-07-02T16:30:00Z", Transport::Loopback, |app| {
            app.with_post(Post::new(Lang::Nl, None))
        })
    }

    /// The same in whose folder these files lie among the rules.
    pub(crate) fn with_pages(pages: &[(&str, &str)]) -> House {
        let mut house = House::new();
        let folder = house.folder.join("with-pages");
        for (name, text) in pages {
            let path = folder.join("rules.d").join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let app = App::open(&folder, "organisation", &rule_files()).unwrap();
        let now = Arc::clone(&house.now);
        let read = Arc::new(move || *now.lock().unwrap());
        let hosts = vec![HOST.to_owned(), NAME.to_owned()];
        let site = Arc::new(Site::new(app, read, hosts, Transport::Loopback));
        house.router = router(&site);
        house.site = site;
        house
    }

    pub(crate) fn at(now: &str, transport: Transport) -> House {
        House::made(now, transport, |app| app)
    }

    fn made(now: &str, transport: Transport, with: impl FnOnce(App) -> App) -> House {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("paraat-web-{}-{number}", std::process::id()));
        let app = with(App::open(&folder, "organisation", &rule_files()).unwrap());
        let now = Arc::new(Mutex::new(now.parse::<Timestamp>().unwrap()));
        let clock = Arc::clone(&now);
        let read = Arc::new(move || *clock.lock().unwrap());
        let site = Arc::new(Site::new(app, read, vec![HOST.to_owned(), NAME.to_owned()], transport));
        House { router: router(&site), site, now, folder }
    }

    /// A house in which time goes on between any two looks at the clock, as it does outside tests.
    pub(crate) fn ticking() -> House {
        let mut house = House::new();
        let clock = Arc::clone(&house.now);
        let tick = Arc::new(move || {
            let mut now = clock.lock().unwrap();
            *now += jiff::SignedDuration::from_millis(1);
            *now
        });
        let app = App::open(&house.folder.join("ticking"), "organisation", &rule_files()).unwrap();
        house.site = Arc::new(Site::new(app, tick, vec![HOST.to_owned()], Transport::Loopback));
        house.router = router(&house.site);
        house
    }

    pub(crate) fn set_clock(&self, now: &str) {
        *self.now.lock().unwrap() = now.parse().unwrap();
    }

    /// Somebody who has not entered.
    pub(crate) fn stranger(&self) -> Browser {
        Browser { router: self.router.clone(), cookies: Vec::new(), host: HOST, from: None }
    }

    /// Somebody who has, and may do everything.
    pub(crate) async fn person(&self, name: &str) -> Browser {
        let browser = self.newcomer(name).await;
        self.gives(name, RoleKind::Lead);
        browser
    }

    /// Somebody who prepares and administers, and whose role does not let them see private numbers.
    pub(crate) async fn blind(&self, name: &str) -> Browser {
        let browser = self.newcomer(name).await;
        self.gives(name, RoleKind::TechnicalLead);
        browser
    }

    /// Somebody gets a role, in place of those that they had, and administers.
    pub(crate) fn gives(&self, name: &str, role: RoleKind) {
        let access = self.site.app().access().unwrap();
        let person = access.people.iter().find(|(_, known)| *known == name).unwrap().0.clone();
        let given = RolesGiven { person, roles: vec![role], administers: true, contact: None };
        self.site.app().give_roles(Actor::on_the_machine("terminal"), &given, self.site.now()).unwrap();
    }

    /// Somebody gets a role, in place of those that they had, and nothing else.
    pub(crate) fn gives_only(&self, name: &str, role: RoleKind) {
        let access = self.site.app().access().unwrap();
        let person = access.people.iter().find(|(_, known)| *known == name).unwrap().0.clone();
        let given = RolesGiven { person, roles: vec![role], administers: false, contact: None };
        self.site.app().give_roles(Actor::on_the_machine("terminal"), &given, self.site.now()).unwrap();
    }

    /// Something is recorded, for those who may see it.
    pub(crate) fn record(
        &self,
        incident: &str,
        command: &incident::command::Command,
        visibility: Visibility,
    ) {
        let stream = incident.replacen("/incidents/", "incident/", 1);
        let request = app::Request {
            stream: &stream,
            actor: Actor::on_the_machine("terminal"),
            command,
            subjects: &[],
            visibility,
            seen: None,
            now: self.site.now(),
        };
        self.site.app().record(&request).unwrap();
    }

    /// Somebody who has entered, and whom nobody gave anything.
    pub(crate) async fn newcomer(&self, name: &str) -> Browser {
        let link = app::Secret::new().unwrap();
        let actor = Actor::on_the_machine("terminal");
        self.site.app().issue_link(actor, name, &link.hash(), self.site.now()).unwrap();
        let mut browser = self.stranger();
        let page = browser.post(&format!("/link/{}", link.reveal()), &[]).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
        browser
    }

    /// An incident that a person opened: files are locked, customers are hit, known since now.
    pub(crate) async fn incident(&self, browser: &mut Browser) -> String {
        let answers = [
            ("step", "whose"),
            ("what", "locked"),
            ("since", "now"),
            ("whose", "customers"),
            ("many", "hundreds"),
        ];
        let page = browser.post("/start", &answers).await;
        page.location()
    }
}

impl Page {
    /// Where it leads, without what it says was done.
    pub(crate) fn location(&self) -> String {
        self.headers[header::LOCATION].to_str().unwrap().split('?').next().unwrap().to_owned()
    }
}

impl Drop for House {
    fn drop(&mut self) {
        _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl Browser {
    pub(crate) async fn get(&mut self, path: &str) -> Page {
        self.send(Request::get(path).header(header::HOST, self.host), Body::empty()).await
    }

    /// Sends a form as a page of ours would, with the token of the session.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let token = self.token().await;
        let mut fields = fields.to_vec();
        fields.push(("token", &token));
        self.post_as_it_is(path, &fields).await
    }

    pub(crate) async fn post_as_it_is(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let request = Request::post(path)
            .header(header::HOST, self.host)
            .header(header::ORIGIN, format!("http://{}", self.host))
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(encoded(fields))).await
    }

    pub(crate) async fn send(&mut self, mut request: axum::http::request::Builder, body: Body) -> Page {
        if !self.cookies.is_empty() {
            let cookies: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        if let Some(from) = self.from {
            request = request.extension(ConnectInfo(from));
        }
        let response = self.router.clone().oneshot(request.body(body).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.retain(|(known, _)| known != name);
            self.cookies.push((name.to_owned(), value.to_owned()));
        }
        let body = to_bytes(body, 16 << 20).await.unwrap();
        Page {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// Whether a stream of news begins.
    pub(crate) async fn begins(&mut self, path: &str) -> bool {
        let cookies = self.cookies.iter().map(|(name, value)| format!("{name}={value}"));
        let cookies = cookies.collect::<Vec<_>>().join("; ");
        let request = Request::get(path).header(header::HOST, self.host).header(header::COOKIE, cookies);
        self.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap().status().is_success()
    }

    /// The token of this session, from the first page: everybody who has entered sees that.
    pub(crate) async fn token_anywhere(&mut self) -> String {
        let page = self.get("/").await;
        let after = page.body.split("name=\"token\" value=\"").nth(1).unwrap_or_default();
        after.split('"').next().unwrap_or_default().to_owned()
    }

    /// The token that forms of this session carry; empty for a stranger.
    pub(crate) async fn token(&mut self) -> String {
        if self.cookies.iter().all(|(name, _)| !name.ends_with("paraat")) {
            return String::new();
        }
        let page = self.get("/start").await;
        let after = page.body.split("name=\"token\" value=\"").nth(1).unwrap_or_default();
        after.split('"').next().unwrap_or_default().to_owned()
    }
}

pub(crate) fn encoded(fields: &[(&str, &str)]) -> String {
    let escape = |text: &str| -> String {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => char::from(byte).to_string(),
                byte => format!("%{byte:02X}"),
            })
            .collect()
    };
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
    pairs.join("&")
}

/// A path of the table with names filled in.
pub(crate) fn filled(path: &str, incident: &str) -> String {
    path.replace("/incidents/{id}", incident)
        .replace("{fact}", "persons")
        .replace("{rule}", "avg-33-1")
        .replace("{step}", "close")
        .replace("{task}", "1")
        .replace("{number}", "1")
        .replace("{evidence}", "1")
        .replace("{containment}", "1")
        .replace("{indicator}", "1")
        .replace("{secret}", "00000000000000000000000000000000")
        .replace("{name}", "paraat.css")
        .replace("{question}", "1")
        .replace("{import}", "00000000000000000000000000000000")
        .replace("{format}", "csv")
        .replace("{contact}", "1")
        .replace("{passkey}", "1")
        .replace("{form}", "extortion")
        .replace("{runbook}", "1")
        .replace("{system}", "1")
        .replace("{kind}", "contact")
        .replace("{sheet}", "1")
        .replace("{fillin}", "ap")
        .replace("{field}", "5.2")
        .replace("{print}", "log-sheets")
        .replace("{copy}", "1")
        .replace("{handover}", "1")
        .replace("{service}", "remove-cause")
        .replace("{stakeholder}", "customers")
        .replace("{person}", "sanne-de-wit")
        .replace("{rumour}", "1")
        .replace("{cost}", "1")
        .replace("{lesson}", "1")
        .replace("{scenario}", "ddos")
        .replace("{incident}", "abeel")
        .replace("{improvement}", "1")
        .replace("{care}", "1")
        .replace("{standstill}", "1")
        .replace("{line}", "1")
        .replace("{organisation}", "van-loon")
        .replace("{supplier}", "suppliers%2FWolkenwerk")
        .replace("{topic}", "people")
        .replace("{controller}", "controllers%2FSpoorlijn")
}
