//! Terms in people's own calendars: an address that is made and ended on the page of one's account, and what is read there.

use std::sync::Arc;

use app::{RunningTerm, Secret};
use askama::Template;
use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use exchange::{Term, write_terms};
use readiness::access::Right;
use wording::{Lang, Wording, short_name};

use crate::account::{Turned, why};
use crate::failure::Failure;
use crate::form::Posted;
use crate::frame::{Frame, page, redirect};
use crate::site::Site;
use crate::visitor::Visitor;

/// Where an address begins.
const PLACE: &str = "/calendar";

/// The address, once.
#[derive(Template)]
#[template(path = "calendar/address.html")]
struct Address<'a> {
    page: Frame<'a>,
    title: String,
    address: String,
}

/// In which language a calendar is read: no cookie comes with it.
#[derive(serde::Deserialize)]
pub(crate) struct Reading {
    lang: Option<String>,
}

/// Whether somebody can have a calendar: nobody's is made who is here for a while, or from elsewhere.
pub(crate) fn may_have(visitor: &Visitor) -> bool {
    let is_somebody = visitor.person != readiness::access::SEALED && visitor.guest.is_none();
    is_somebody && !visitor.is_helper() && visitor.may(Right::Read)
}

/// `POST /account/calendar`: makes an address and shows it once, or ends the one there is.
pub(crate) async fn set(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    posted: Posted,
) -> Result<Response, Failure> {
    let now = site.now();
    if posted.get("end") == "yes" {
        tokio::task::block_in_place(|| site.app.end_calendar(&visitor.person, now))?;
        return Ok(redirect("/account?done=calendar-ended"));
    }
    if !may_have(&visitor) {
        return Err(Failure::NotFound);
    }
    let frame = Frame::new(&site, visitor.lang, Some(&visitor), "/account");
    match tokio::task::block_in_place(|| site.app.make_calendar(&visitor.session, now)) {
        Ok(secret) => Ok(page(&Address {
            title: frame.t("account-calendar-address-title"),
            address: address(&site, &secret, visitor.lang),
            page: frame,
        })),
        Err(not) => match why(not, frame.wording, "/account") {
            Err(turned) => turned.answer(),
            Ok(_) => Turned::Failed(Failure::BadForm).answer(),
        },
    }
}

fn address(site: &Site, secret: &Secret, lang: Lang) -> String {
    let lang = if lang == Lang::Nl { String::new() } else { format!("?lang={}", lang.as_str()) };
    format!("{}{PLACE}/{}.ics{lang}", site.address(), secret.reveal())
}

/// `GET /calendar/{secret}`: the terms of whoever has the address. Every address that is none is answered alike.
pub(crate) async fn terms(
    State(site): State<Arc<Site>>,
    Path(file): Path<String>,
    Query(reading): Query<Reading>,
) -> Result<Response, Failure> {
    let now = site.now();
    let secret = file.strip_suffix(".ics").and_then(Secret::shown).ok_or(Failure::NotFound)?;
    let terms = tokio::task::block_in_place(|| site.app.calendar_terms(&secret, now))?;
    let terms = terms.ok_or(Failure::NotFound)?;
    let lang = reading.lang.and_then(|lang| lang.parse().ok()).unwrap_or_default();
    let w = site.wording(lang);
    let written: Vec<Term> = terms.iter().map(|term| written(&site, w, term)).collect();
    let text = write_terms(&w.text("calendar-name"), &written, now);
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"))];
    Ok((headers, Body::from(text)).into_response())
}

/// A term with no more than who must hear something of which incident.
fn written(site: &Site, w: &Wording, term: &RunningTerm) -> Term {
    let key = if term.is_exercise { "calendar-due-exercise" } else { "calendar-due" };
    let gaps = [("incident", term.code_name.clone().into()), ("to", to(site, w, term).into())];
    let id = term.stream.replace('/', "-");
    Term { id: format!("{id}-{}@paraat", term.rule), at: term.due_at, what: w.format(key, gaps) }
}

/// To whom, by the name that people use.
fn to(site: &Site, w: &Wording, term: &RunningTerm) -> String {
    if let Some(party) = &term.party {
        return party.clone();
    }
    let short = short_name(site.app.law(), term.to, term.country.as_deref());
    if short == term.to.as_str() { w.recipient(term.to) } else { short.to_owned() }
}
