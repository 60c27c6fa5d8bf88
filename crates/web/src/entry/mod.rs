//! The door: one-time links, the list of incidents behind it, leaving, the language, and pages that cannot be shown.

mod arriving;
mod browser;
mod door;
mod guests;

pub(crate) use arriving::Arriving;
pub(crate) use door::{
    Asking, afterwards, asked, door, invitation, passkey, password_form, question, sign_in,
};

use std::sync::Arc;

use app::{NotLetIn, Secret};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use readiness::access::{Denied, FOUNDER, Right};

use crate::failure::Failure;
use crate::form::{Field, Form, Posted, show_outside};
use crate::frame::{Frame, page, page_with, redirect};
use crate::guard::cookie_name;
use crate::room::ClockFace;
use crate::site::{Site, Transport};
use crate::visitor::{LANG_COOKIE, Reads, Visitor};
use journal::Eyes;

/// A page that only says something.
#[derive(Template)]
#[template(path = "entry/says.html")]
struct Says<'a> {
    page: Frame<'a>,
    title: String,
    paragraphs: Vec<String>,
    /// Where to go on: addresses and their words.
    on: Vec<(String, String)>,
}

/// All incidents.
#[derive(Template)]
#[template(path = "entry/incidents.html")]
struct Incidents<'a> {
    page: Frame<'a>,
    title: String,
    open: Vec<Item>,
    closed: Vec<Item>,
    /// How many sheets of the preparation are to be looked at again.
    reviews: usize,
    /// What everybody should see of the emergency kit.
    banners: Vec<String>,
}

/// An incident in the list.
struct Item {
    href: String,
    code_name: String,
    since: String,
    clock: Option<ClockFace>,
}

/// `GET /`: what there is, for who has entered; else how to enter.
pub(crate) async fn home(
    State(site): State<Arc<Site>>,
    Reads(lang): Reads,
    visitor: Option<Visitor>,
    arriving: Arriving,
) -> Result<Response, Failure> {
    let frame = Frame::new(&site, lang, visitor.as_ref(), "/");
    if visitor.is_none() {
        // Before anybody entered there is one way in.
        if !site.app.access()?.is_empty() {
            return Ok(door::shown(frame, &arriving, StatusCode::OK, |_| {}));
        }
        let paragraphs = ["door-how", "door-lost", "door-sealed"].map(|key| frame.t(key)).to_vec();
        let on = vec![sealed(&frame)];
        return Ok(page(&Says { title: frame.t("door-title"), paragraphs, on, page: frame }));
    }
    if let Some(visitor) = visitor.as_ref().filter(|visitor| !visitor.may(Right::Read)) {
        return match &visitor.guest {
            Some(guest) => guests::welcome(&site, frame, visitor, guest),
            None => Ok(without_role(&site, frame)?),
        };
    }
    let (now, eyes) = (site.now(), visitor.as_ref().map_or(Eyes::All, Visitor::eyes));
    let incidents = tokio::task::block_in_place(|| site.app.seen_by(eyes).incidents(now))?;
    if incidents.is_empty() {
        return Ok(redirect("/start"));
    }
    let (wording, zone) = (site.wording(lang), site.zone());
    let item = |summary: &app::Summary| Item {
        href: summary.stream.replacen("incident/", "/incidents/", 1),
        code_name: summary.code_name.clone(),
        since: wording.moment(summary.opened_at, zone),
        clock: summary.next_due.map(|due| ClockFace {
            what: wording.text("incidents-next-term"),
            at: due.to_string(),
            absolute: wording.moment(due, zone),
            relative: if due < now {
                wording.late(now.duration_since(due))
            } else {
                wording.left(due.duration_since(now))
            },
            is_late: due < now,
        }),
    };
    let of = |closed| incidents.iter().rev().filter(move |it| it.closed == closed).map(item).collect();
    let reviews = crate::prepare::soon(&*site.app.prepared()?, site.app.today(now));
    let (title, open, closed) = (frame.t("incidents-title"), of(false), of(true));
    let banners = crate::kits::banners(&site, wording)?;
    Ok(page(&Incidents { title, open, closed, reviews, banners, page: frame }))
}

/// What somebody sees who has entered and to whom nobody gave anything.
fn without_role(site: &Site, frame: Frame<'_>) -> Result<Response, Failure> {
    let who = crate::rights::who_may(&site.app, Right::Administer)?;
    let ask = match who.as_slice() {
        [] => frame.t("home-no-role-nobody"),
        who => frame.format("home-no-role", [("names", who.join(", ").into())]),
    };
    let title = frame.t("home-no-role-title");
    Ok(page(&Says { title, paragraphs: vec![ask], on: Vec::new(), page: frame }))
}

/// The way to the door for whoever nobody can let in.
fn sealed(frame: &Frame<'_>) -> (String, String) {
    ("/sealed".to_owned(), frame.t("door-sealed-on"))
}

/// `GET /link/{secret}`: asks to be used. Looking at it uses nothing up, for mail programs look at links too.
pub(crate) async fn link(
    State(site): State<Arc<Site>>,
    Reads(lang): Reads,
    visitor: Option<Visitor>,
    Path(secret): Path<String>,
) -> Result<Response, Failure> {
    let frame = Frame::new(&site, lang, visitor.as_ref(), "/");
    let access = site.app.access()?;
    let link = Secret::shown(&secret).ok_or(Denied::NoSuchLink);
    let person = link.and_then(|link| access.link(&link.hash(), site.now()));
    match person {
        Ok(person) => {
            let named = access.people.get(person).cloned();
            Ok(show_outside(
                frame,
                entering(site.wording(lang), &secret, named.as_deref(), person == FOUNDER, ""),
            ))
        }
        Err(denied) => Ok(turned_away(frame, denied)),
    }
}

fn entering(
    wording: &wording::Wording,
    secret: &str,
    named: Option<&str>,
    is_founder: bool,
    typed: &str,
) -> Form {
    let heading = match named {
        Some(name) => wording.format("link-title-named", [("name", name.to_owned().into())]),
        None => wording.text("link-title"),
    };
    let form = Form::new(heading, format!("/link/{secret}"), wording.text("link-submit"), String::new());
    match (named, is_founder) {
        (Some(_), _) => form,
        (None, founds) => {
            let form = if founds { form.lead(wording.text("link-founder")) } else { form };
            form.field(
                Field::line("name", wording.text("link-name"), typed).hint(wording.text("link-name-hint")),
            )
            .field(
                Field::line("organisation", wording.text("link-organisation"), "")
                    .hint(wording.text("link-organisation-hint")),
            )
        }
    }
}

/// `POST /link/{secret}`: uses it.
pub(crate) async fn enter(
    State(site): State<Arc<Site>>,
    Reads(lang): Reads,
    visitor: Option<Visitor>,
    arriving: Arriving,
    Path(secret): Path<String>,
    posted: Posted,
) -> Result<Response, Failure> {
    let frame = Frame::new(&site, lang, visitor.as_ref(), "/");
    let Some(link) = Secret::shown(&secret) else { return Ok(turned_away(frame, Denied::NoSuchLink)) };
    let (name, now) = (posted.some("name"), site.now());
    // Only whoever founds it is asked what the organisation is called.
    let founds = site.app.access()?.link(&link.hash(), now) == Ok(FOUNDER);
    let entered =
        tokio::task::block_in_place(|| site.app.enter(&link, name.as_deref(), &arriving.arrival, now));
    let entered = match entered {
        Ok(entered) => entered,
        Err(NotLetIn::Denied(Denied::BadName)) => {
            let wording = site.wording(lang);
            let mut form = entering(wording, &secret, None, true, posted.get("name"));
            form.err("name", wording.text("link-bad-name"));
            return Ok(show_outside(frame, form));
        }
        Err(NotLetIn::Denied(denied)) => return Ok(turned_away(frame, denied)),
        Err(NotLetIn::Failed(problem)) => return Err(problem.into()),
    };
    let person = site.app.access()?.person_of(&entered.session.hash(), now).map(str::to_owned);
    if let (true, Some(organisation), Some(person)) = (founds, posted.some("organisation"), person) {
        let organisation: String = organisation.chars().filter(|c| !c.is_control()).take(120).collect();
        tokio::task::block_in_place(|| site.app.name_organisation(&person, &organisation, now))?;
    }
    Ok(arriving.let_in(&site, &entered, "/"))
}

fn turned_away(frame: Frame<'_>, denied: Denied) -> Response {
    let paragraphs = vec![frame.t(&format!("denied-{}", denied.id())), frame.t("door-lost")];
    let says = Says { title: frame.t("denied-title"), paragraphs, on: Vec::new(), page: frame };
    page_with(StatusCode::FORBIDDEN, &says)
}

/// `POST /session/end`.
pub(crate) async fn leave(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    headers: HeaderMap,
    _: Posted,
) -> Result<Response, Failure> {
    let now = site.now();
    tokio::task::block_in_place(|| site.app.end_session(&visitor.person, &visitor.session, now))?;
    let mut response = redirect("/");
    let cookie = set_cookie(&site, &headers, cookie_name(site.transport), "", 0);
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

/// `POST /language`.
pub(crate) async fn language(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, Failure> {
    let lang: wording::Lang = posted.get("lang").parse().map_err(|()| Failure::BadForm)?;
    // Only to a page of our own.
    let back = Some(posted.get("back")).filter(|back| {
        back.starts_with('/') && !back.starts_with("//") && !back.contains(['\\', '\r', '\n'])
    });
    let mut response = redirect(back.unwrap_or("/"));
    let cookie = set_cookie(&site, &headers, LANG_COOKIE, lang.as_str(), 365 * 24 * 3600);
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

pub(crate) fn set_cookie(
    site: &Site,
    headers: &HeaderMap,
    name: &str,
    value: &str,
    seconds: i64,
) -> HeaderValue {
    let secure = if is_kept_secure(site.transport, headers) { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(""))
}

/// Whether the browser keeps a cookie that is marked Secure. On the machine itself all do but Safari, which asks TLS
/// even there; over plain HTTP on a network none does.
fn is_kept_secure(transport: Transport, headers: &HeaderMap) -> bool {
    let agent = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let is_safari = agent.contains("Safari/") && !agent.contains("Chrome/") && !agent.contains("Chromium/");
    match transport {
        Transport::Tls => true,
        Transport::Loopback => !is_safari,
        Transport::Plain => false,
    }
}

/// The page of a failure: what happened, that nothing is lost, what to do.
pub(crate) fn failed(site: &Site, frame: Frame<'_>, failure: &Failure) -> Response {
    let id = failure.id();
    let mut paragraphs = match failure {
        Failure::NotYours { right, who } => not_yours(&frame, *right, who),
        _ => vec![frame.t(&format!("failure-{id}"))],
    };
    if let Failure::Stopped { until } = failure {
        let until = frame.wording.moment(*until, site.zone());
        paragraphs.push(frame.format("failure-stopped-until", [("until", until.into())]));
    }
    if let Failure::World(problem) = failure {
        paragraphs.push(app::words::app_problem(problem, frame.wording));
    }
    let mut on = vec![("/".to_owned(), frame.t("failure-on"))];
    if let Failure::Closed = failure {
        paragraphs.push(frame.t("door-sealed"));
        on = vec![("/sign-in".to_owned(), frame.t("door-on")), sealed(&frame)];
    }
    let says = Says { title: frame.t(&format!("failure-{id}-title")), paragraphs, on, page: frame };
    page_with(failure.status(), &says)
}

/// What somebody lacks, and whom to ask.
fn not_yours(frame: &Frame<'_>, right: Right, who: &[String]) -> Vec<String> {
    let needed = frame.format("failure-not-yours", [("right", frame.wording.word(right).into())]);
    let ask = match who {
        [] => frame.t("failure-not-yours-nobody"),
        who => frame.format("failure-not-yours-who", [("names", who.join(", ").into())]),
    };
    vec![needed, ask]
}
