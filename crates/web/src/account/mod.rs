//! How somebody comes in, as they see and change it themselves: passkeys, password, recovery codes, sessions.

mod again;
mod notices;
mod passkeys;
mod password;
mod seen;
mod sessions;

pub(crate) use again::again;
pub(crate) use notices::{Notice, notices};
pub(crate) use passkeys::{keep, question, remove, removing};
pub(crate) use password::{forget, forgetting, make_codes, making_codes, set, setting};
pub(crate) use seen::Seen;
pub(crate) use sessions::end;

use std::sync::Arc;

use app::NotKept;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::Timestamp;
use readiness::access::credential::{Held, Refused};
use readiness::access::{SEALED, Way};
use wording::Wording;

use crate::done::Done;
use crate::entry::{Arriving, Asking};
use crate::failure::Failure;
use crate::frame::{Frame, page_with, redirect};
use crate::site::Site;
use crate::visitor::Visitor;

/// Everything about how somebody comes in.
#[derive(Template)]
#[template(path = "account/page.html")]
struct Account<'a> {
    page: Frame<'a>,
    title: String,
    /// Whoever has the sealed code has nothing to set.
    is_sealed: bool,
    /// Whether they can come back without a link.
    can_return: bool,
    passkeys: Vec<PasskeyRow>,
    passkey: Asking,
    /// What a new passkey is called unless somebody says otherwise.
    suggested: String,
    /// What they have in the way of a password, in sentences.
    password: Vec<String>,
    has_password: bool,
    /// The address of their calendar, for who can have one.
    calendar: Option<CalendarRow>,
    sessions: Vec<SessionRow>,
}

/// What is said of the address of a calendar.
struct CalendarRow {
    line: String,
    make: String,
    is_there: bool,
}

/// A passkey.
struct PasskeyRow {
    number: u32,
    name: String,
    lines: Vec<String>,
    warning: Option<String>,
}

/// A session.
struct SessionRow {
    /// The hash of its secret, by which it is ended.
    hash: String,
    browser: String,
    lines: Vec<String>,
    is_this: bool,
}

/// `GET /account`.
pub(crate) async fn account(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(done): Query<Done>,
    arriving: Arriving,
) -> Result<Response, Failure> {
    shown(&site, &visitor, &arriving, Some(&done), None)
}

/// The page, with what was wrong.
fn shown(
    site: &Site,
    visitor: &Visitor,
    arriving: &Arriving,
    done: Option<&Done>,
    problem: Option<String>,
) -> Result<Response, Failure> {
    let (access, w, now) = (site.app.access()?, site.wording(visitor.lang), site.now());
    let mut frame = Frame::new(site, visitor.lang, Some(visitor), "/account");
    frame.done = done.and_then(|done| done.said(w));
    let nothing = Held::default();
    let held = access.held(&visitor.person).unwrap_or(&nothing);
    let said = Said { w, site };
    let status = if problem.is_some() {
        axum::http::StatusCode::UNPROCESSABLE_ENTITY
    } else {
        axum::http::StatusCode::OK
    };
    let account = Account {
        title: frame.t("account-title"),
        is_sealed: visitor.person == SEALED,
        can_return: held.can_return(),
        passkeys: held.passkeys.iter().map(|(number, passkey)| said.passkey(*number, passkey)).collect(),
        passkey: Asking {
            is_possible: arriving.passkey.is_some(),
            question: "/account/passkeys/question",
            action: "/account/passkeys",
            to: String::new(),
            problem,
        },
        suggested: w.browser(arriving.arrival.browser),
        password: said.password(held),
        has_password: held.password.is_some(),
        calendar: crate::calendar::may_have(visitor)
            .then(|| said.calendar(access.calendar_since(&visitor.person))),
        sessions: said.sessions(&access, visitor, now),
        page: frame,
    };
    Ok(page_with(status, &account))
}

/// Makes sentences.
struct Said<'a> {
    w: &'a Wording,
    site: &'a Site,
}

impl Said<'_> {
    fn at(&self, key: &str, moment: Timestamp) -> String {
        self.w.format(key, [("at", self.w.moment(moment, self.site.zone()).into())])
    }

    fn passkey(&self, number: u32, passkey: &readiness::access::credential::Passkey) -> PasskeyRow {
        let added = self.w.format(
            "account-passkey-added",
            [
                ("at", self.w.moment(passkey.added_at, self.site.zone()).into()),
                ("host", passkey.host.clone().into()),
            ],
        );
        let used = match passkey.used_at {
            Some(used_at) => self.at("account-passkey-used", used_at),
            None => self.w.text("account-passkey-never"),
        };
        let warning = passkey.refused_at.map(|at| self.at("account-passkey-refused", at));
        PasskeyRow { number, name: passkey.name.clone(), lines: vec![added, used], warning }
    }

    fn calendar(&self, since: Option<Timestamp>) -> CalendarRow {
        let make = if since.is_some() { "account-calendar-again" } else { "account-calendar-make" };
        let line = since.map(|at| self.at("account-calendar-since", at));
        CalendarRow {
            line: line.unwrap_or_else(|| self.w.text("account-calendar-none")),
            make: self.w.text(make),
            is_there: since.is_some(),
        }
    }

    fn password(&self, held: &Held) -> Vec<String> {
        let Some(password) = &held.password else { return vec![self.w.text("account-password-none")] };
        let left = held.recovery.left.len() as f64;
        let mut lines = vec![
            self.at("account-password-is", password.set_at),
            self.w.format("account-recovery", [("n", left.into())]),
        ];
        lines.extend(held.recovery.used_at.map(|at| self.at("account-recovery-used", at)));
        lines
    }

    fn sessions(
        &self,
        access: &readiness::access::Access,
        visitor: &Visitor,
        now: Timestamp,
    ) -> Vec<SessionRow> {
        // Whoever opens the envelope does not see who else did.
        let own = visitor.session.hash().to_string();
        let sessions = access.sessions_of(&visitor.person, now).into_iter();
        let sessions = sessions.filter(|(hash, session)| session.way != Way::Sealed || *hash == own);
        sessions
            .map(|(hash, session)| {
                let way = self.w.text(&format!("account-way-{}", session.way.id()));
                let at = self.w.moment(session.began_at, self.site.zone());
                let since = self.w.format("account-session-since", [("at", at.into()), ("way", way.into())]);
                let seen = journal::Hash::parse(hash).and_then(|hash| self.site.seen.last(hash));
                let seen = seen.map(|at| self.at("account-session-seen", at));
                SessionRow {
                    hash: hash.to_owned(),
                    browser: self.w.browser(session.browser),
                    lines: std::iter::once(since).chain(seen).collect(),
                    is_this: hash == own,
                }
            })
            .collect()
    }
}

/// Why nothing was changed, as a sentence; or where to go first.
pub(crate) fn why(not: NotKept, w: &Wording, to: &str) -> Result<String, Box<Turned>> {
    match not {
        NotKept::Refused(Refused::NotProved) => {
            Err(Box::new(Turned::Away(redirect(&format!("/account/again?to={to}")))))
        }
        NotKept::Refused(refused) => Ok(w.text(&format!("refused-{}", refused.id()))),
        NotKept::Weak(weak) => Ok(w.text(&format!("weak-{}", weak.id()))),
        NotKept::Failed(problem) => Err(Box::new(Turned::Failed(problem.into()))),
    }
}

/// What is answered in place of a form.
pub(crate) enum Turned {
    /// They must first show again who they are.
    Away(Response),
    /// The world failed.
    Failed(Failure),
}

impl Turned {
    pub(crate) fn answer(self) -> Result<Response, Failure> {
        match self {
            Turned::Away(response) => Ok(response),
            Turned::Failed(failure) => Err(failure),
        }
    }
}
