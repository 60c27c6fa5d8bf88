//! Whoever asks for a page: who they are, and in which language they read.

use std::sync::Arc;

use app::Secret;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use jiff::Timestamp;
use journal::{Eyes, Hash};
use readiness::access::event::{GuestAdmitted, Part};
use readiness::access::{Actor, Right, Rights, Way, organisation_of};
use wording::Lang;

use crate::failure::Failure;
use crate::routes::{Need, Route};

/// The cookie that holds the secret of a session, over TLS. Only the host itself can set a cookie with this prefix.
pub(crate) const TLS_COOKIE: &str = "__Host-paraat";
/// The same where browsers do not keep that prefix: plain HTTP on the machine itself.
pub(crate) const PLAIN_COOKIE: &str = "paraat";
/// The cookie that holds the language.
pub(crate) const LANG_COOKIE: &str = "paraat-lang";

/// Somebody who has entered.
#[derive(Clone, Debug)]
pub(crate) struct Visitor {
    /// Their id: the actor of what they record.
    pub(crate) person: String,
    /// Their name.
    pub(crate) name: String,
    /// The secret of their session.
    pub(crate) session: Secret,
    /// In which language they read.
    pub(crate) lang: Lang,
    /// What they may do, for the page that they ask for: a guest may other things elsewhere.
    pub(crate) rights: Rights,
    /// What was opened to them, when they are from elsewhere.
    pub(crate) guest: Option<Arc<GuestAdmitted>>,
    /// How their session began.
    pub(crate) way: Way,
    /// Until when it lasts.
    pub(crate) until: Timestamp,
}

impl Visitor {
    /// Who does what they do.
    pub(crate) fn actor(&self) -> Actor<'_> {
        Actor::entered(&self.person, self.rights)
    }

    /// Through whose eyes they look.
    pub(crate) fn eyes(&self) -> Eyes {
        self.actor().eyes()
    }

    /// Whether they have a right, for the page that they ask for.
    pub(crate) fn may(&self, right: Right) -> bool {
        self.rights.has(right)
    }

    /// Whether they may do what a route does. For a guest that depends on the part in which it is.
    pub(crate) fn may_ask(&self, route: &Route) -> bool {
        let Need::Right(right) = route.need else { return true };
        match (&self.guest, route.part) {
            (None, _) => self.rights.has(right),
            (Some(guest), Some(part)) => guest.rights(part).has(right),
            // Of what belongs to no part a guest gets only that there is something new.
            (Some(_), None) => false,
        }
    }

    /// Whether they may open an address of ours.
    pub(crate) fn may_go(&self, address: &str) -> bool {
        Route::to("get", address).is_some_and(|route| self.may_ask(route))
    }

    /// Whether they are of another organisation, and came in from there.
    pub(crate) fn is_helper(&self) -> bool {
        organisation_of(&self.person).is_some()
    }

    /// Whether they see a part of an incident.
    pub(crate) fn sees(&self, part: Part) -> bool {
        self.guest.as_ref().is_none_or(|guest| guest.parts.contains(&part))
    }

    /// What their forms carry, and no other page can know.
    pub(crate) fn form_token(&self) -> String {
        Hash::of(format!("form {}", self.session.reveal()).as_bytes()).to_string()
    }
}

/// The language of whoever asks, entered or not.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reads(pub(crate) Lang);

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Visitor, Failure> {
        parts.extensions.get::<Visitor>().cloned().ok_or(Failure::Closed)
    }
}

impl<S: Sync> axum::extract::OptionalFromRequestParts<S> for Visitor {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Visitor>, Failure> {
        Ok(parts.extensions.get::<Visitor>().cloned())
    }
}

impl<S: Sync> FromRequestParts<S> for Reads {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Reads, Failure> {
        Ok(Reads(lang(&parts.headers)))
    }
}

/// The language that somebody chose; Dutch when they chose none.
pub(crate) fn lang(headers: &HeaderMap) -> Lang {
    cookie(headers, LANG_COOKIE).and_then(|lang| lang.parse().ok()).unwrap_or_default()
}

/// The value of a cookie.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|line| line.split(';')).find_map(|pair| {
        let (key, value) = pair.trim().split_once('=')?;
        (key == name).then_some(value)
    })
}
