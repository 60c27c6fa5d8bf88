//! What every request passes: by which name we are called, from which page a form comes, who asks, and what browsers
//! may do with the answer. Whatever is not open in so many words is closed.

use std::sync::Arc;

use app::Secret;
use axum::extract::MatchedPath;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use incident::event::Kind;
use readiness::access::Looking;
use readiness::event::GuestLooked;

use crate::failure::Failure;
use crate::files::begin_name;
use crate::frame::Frame;
use crate::rights;
use crate::routes::Route;
use crate::site::{Site, Transport};
use crate::visitor::{PLAIN_COOKIE, TLS_COOKIE, Visitor, cookie, lang};

/// Nothing comes from elsewhere, nothing runs that is not in a file of ours, and nobody puts us in a frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

static HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // With `no-referrer` browsers would not say from which page a form comes.
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

/// Lets a request through, or answers in its place.
pub(crate) async fn guard(State(site): State<Arc<Site>>, mut request: Request, next: Next) -> Response {
    let lang = lang(request.headers());
    let visitor = match admit(&site, &request) {
        Ok(visitor) => visitor,
        Err(failure) => return shown(&site, lang, None, failure.into_response()),
    };
    let page = request.uri().path().to_owned();
    if let Some(visitor) = visitor.clone() {
        request.extensions_mut().insert(visitor);
    }
    let mut response = next.run(request).await;
    if let Some(visitor) = &visitor {
        // What cannot be written down is not shown.
        if let Err(failure) = looks(&site, visitor, &page, response.status()) {
            response = failure.into_response();
        }
    }
    if response.headers().contains_key(header::CONTENT_DISPOSITION) && is_of_exercise(&site, &page) {
        begin_name(response.headers_mut(), &site.wording(lang).text("bar-exercise"));
    }
    shown(&site, lang, visitor.as_ref(), response)
}

/// Whether a page is of an exercise: whatever leaves it says so in its name.
fn is_of_exercise(site: &Site, page: &str) -> bool {
    let Some(id) = page.strip_prefix("/incidents/").and_then(|rest| rest.split('/').next()) else {
        return false;
    };
    let state = site.app.state(&format!("incident/{id}")).ok();
    let opened = state.as_ref().and_then(|state| state.opened.as_ref());
    opened.is_some_and(|opened| opened.kind == Kind::Exercise)
}

fn admit(site: &Site, request: &Request) -> Result<Option<Visitor>, Failure> {
    let host = host(request.headers(), request.uri()).ok_or(Failure::WrongHost)?;
    if !site.is_ours(host) {
        return Err(Failure::WrongHost);
    }
    let only_reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if !only_reads && !is_from_our_page(request.headers(), host) {
        return Err(Failure::Foreign);
    }
    let visitor = visitor(site, request.headers())?;
    let path = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let route = path.and_then(|path| Route::of(request.method(), path));
    rights::check(site, visitor, route, request.uri().path())
}

/// By which name a request calls us.
pub(crate) fn host<'a>(headers: &'a HeaderMap, uri: &'a Uri) -> Option<&'a str> {
    let named = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    named.or_else(|| uri.authority().map(axum::http::uri::Authority::as_str))
}

/// Whether a form was sent by a page of our own: browsers say so themselves. One that says nothing is refused.
fn is_from_our_page(headers: &HeaderMap, host: &str) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let site = text(HeaderName::from_static("sec-fetch-site"));
    let origin = text(header::ORIGIN).and_then(|origin| origin.split_once("://"));
    match (site, origin) {
        (Some(site), None) => site == "same-origin",
        (Some(site), Some((_, origin))) => site == "same-origin" && origin.eq_ignore_ascii_case(host),
        (None, Some((_, origin))) => origin.eq_ignore_ascii_case(host),
        (None, None) => false,
    }
}

fn visitor(site: &Site, headers: &HeaderMap) -> Result<Option<Visitor>, Failure> {
    let name = cookie_name(site.transport);
    let Some(session) = cookie(headers, name).and_then(Secret::shown) else { return Ok(None) };
    let (access, now) = (site.app.access()?, site.now());
    let Some(there) = access.session(&session.hash(), now) else { return Ok(None) };
    let person = there.person.as_str();
    let prepared = site.app.prepared()?;
    let guest = prepared.guest(person, now).cloned().map(Arc::new);
    // A guest whose time is over is somebody who has not entered.
    if prepared.is_guest(person) && guest.is_none() {
        return Ok(None);
    }
    // Whoever comes from another organisation is in as long as that sends them.
    if !crate::customers::is_sent(site, person)? {
        return Ok(None);
    }
    site.seen.touch(session.hash(), now);
    Ok(Some(Visitor {
        person: person.to_owned(),
        name: site.name(person, lang(headers)),
        lang: lang(headers),
        rights: prepared.rights(person),
        guest,
        way: there.way,
        until: there.expires_at,
        session,
    }))
}

/// Writes down what a guest is about to be shown of an incident: a page that there is, and that they may see. Whoever asks
/// for others sees nothing, and nothing is written down.
fn looks(site: &Site, visitor: &Visitor, page: &str, status: StatusCode) -> Result<(), Failure> {
    let Some(guest) = &visitor.guest else { return Ok(()) };
    let is_incident = page.starts_with("/incidents/") && !page.ends_with("/live");
    // A form that was not taken comes back on its page.
    let is_page = status.is_success() || status == StatusCode::UNPROCESSABLE_ENTITY;
    if !is_incident || !is_page {
        return Ok(());
    }
    let number = site.app.state(&format!("incident/{}", guest.incident))?.number;
    let looked = GuestLooked { person: visitor.person.clone(), page: page.to_owned(), number };
    match tokio::task::block_in_place(|| site.app.guest_looks(&looked, site.now()))? {
        Looking::Stopped { until, .. } => Err(Failure::Stopped { until }),
        Looking::NoPage => Err(Failure::NotFound),
        Looking::Known | Looking::New(_) => Ok(()),
    }
}

/// The name of the session's cookie.
pub(crate) fn cookie_name(transport: Transport) -> &'static str {
    match transport {
        Transport::Tls => TLS_COOKIE,
        Transport::Loopback | Transport::Plain => PLAIN_COOKIE,
    }
}

/// Turns a failure into its page, and says what browsers may do.
fn shown(site: &Site, lang: wording::Lang, visitor: Option<&Visitor>, mut response: Response) -> Response {
    if let Some(failure) = response.extensions_mut().remove::<Failure>() {
        // What cannot be shown is no place to come back to.
        let frame = Frame::new(site, lang, visitor, "/");
        response = crate::entry::failed(site, frame, &failure);
    }
    let headers = response.headers_mut();
    for (name, value) in &HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    // What is on a page must not be found in the cache of a machine that others use.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if site.transport == Transport::Tls {
        let value = HeaderValue::from_static("max-age=31536000");
        headers.entry(header::STRICT_TRANSPORT_SECURITY).or_insert(value);
    }
    response
}
