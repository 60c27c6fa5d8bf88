//! A browser at a door: what it brings, and the cookies that it gets when its person is let in.

use std::net::SocketAddr;
use std::sync::Arc;

use app::{Arrival, Entered, PasskeyHost, Secret};
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use readiness::access::{LINK_SESSION_LASTS, SESSION_LASTS};

use super::browser::browser;
use super::set_cookie;
use crate::failure::Failure;
use crate::frame::redirect;
use crate::guard::cookie_name;
use crate::site::{Site, Transport};
use crate::visitor::cookie;

/// How long a browser is known again.
const KNOWN: i64 = 365 * 24 * 3600;

/// How long an authenticator may take, for the cookie that belongs to what it was asked.
const ASKED: i64 = 5 * 60;

/// What a browser brings to a door.
pub(crate) struct Arriving {
    pub(crate) arrival: Arrival,
    /// The name by which it called us, where passkeys can work.
    pub(crate) passkey: Option<PasskeyHost>,
    /// The secret of what its authenticator was asked.
    pub(crate) ticket: Option<Secret>,
    pub(crate) headers: HeaderMap,
}

impl FromRequestParts<Arc<Site>> for Arriving {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Arriving, Failure> {
        let headers = parts.headers.clone();
        let agent = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
        let address = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|from| from.0.ip());
        let secret = |name: &str| cookie(&headers, name).and_then(Secret::shown);
        let arrival = Arrival {
            browser: agent.map(browser),
            old: secret(cookie_name(site.transport)),
            device: secret(&beside(site.transport, "device")),
            address,
            link_lasts: match site.transport {
                Transport::Loopback => SESSION_LASTS,
                Transport::Plain | Transport::Tls => LINK_SESSION_LASTS,
            },
        };
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let passkey = PasskeyHost::of(host, site.transport == Transport::Tls);
        let ticket = secret(&beside(site.transport, "passkey"));
        Ok(Arriving { arrival, passkey, ticket, headers })
    }
}

impl Arriving {
    /// To a page, with the cookies of who was let in.
    pub(crate) fn let_in(&self, site: &Site, entered: &Entered, to: &str) -> Response {
        let mut response = redirect(to);
        let lasts = entered.lasts.as_secs();
        self.set(site, &mut response, cookie_name(site.transport), entered.session.reveal(), lasts);
        if let Some(device) = &entered.device {
            self.set(site, &mut response, &beside(site.transport, "device"), device.reveal(), KNOWN);
        }
        self.forget_ticket(site, &mut response);
        response
    }

    /// Gives the browser the secret of what its authenticator is asked.
    pub(crate) fn give_ticket(&self, site: &Site, response: &mut Response, ticket: &Secret) {
        self.set(site, response, &beside(site.transport, "passkey"), ticket.reveal(), ASKED);
    }

    /// Takes it back: it can be used once.
    pub(crate) fn forget_ticket(&self, site: &Site, response: &mut Response) {
        if self.ticket.is_some() {
            self.set(site, response, &beside(site.transport, "passkey"), "", 0);
        }
    }

    fn set(&self, site: &Site, response: &mut Response, name: &str, value: &str, seconds: i64) {
        let cookie = set_cookie(site, &self.headers, name, value, seconds);
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}

/// The name of a cookie beside that of the session.
fn beside(transport: Transport, what: &str) -> String {
    format!("{}-{what}", cookie_name(transport))
}
