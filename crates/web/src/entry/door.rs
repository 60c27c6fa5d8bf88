//! The page at which people enter: with a passkey, with a password, with a code on paper. It is the same for everybody and
//! says nothing of who exists.

use std::sync::Arc;

use app::{Mistyped, NotSignedIn, ShortCode, Typed, link_of};
use askama::Template;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use wording::Wording;

use super::arriving::Arriving;
use crate::failure::Failure;
use crate::form::{Field, Form, Posted};
use crate::frame::{Frame, page_with, redirect};
use crate::site::Site;
use crate::visitor::{Reads, Visitor};

/// The door.
#[derive(Template)]
#[template(path = "entry/door.html")]
struct Door<'a> {
    page: Frame<'a>,
    title: String,
    passkey: Asking,
    /// The form for a password, whose errors stand on top.
    form: Form,
    /// The form for a code on paper.
    invitation: [Form; 1],
    /// What else there is, in sentences.
    paragraphs: Vec<String>,
}

/// The part of a page where an authenticator is asked.
pub(crate) struct Asking {
    /// Whether passkeys can work at this address.
    pub(crate) is_possible: bool,
    /// Where the question comes from, and where the answer goes.
    pub(crate) question: &'static str,
    pub(crate) action: &'static str,
    /// Where somebody wants to be afterwards.
    pub(crate) to: String,
    /// What was wrong with the last answer.
    pub(crate) problem: Option<String>,
}

impl Asking {
    /// To enter, or to enter again.
    pub(crate) fn entering(arriving: &Arriving, to: &str) -> Asking {
        Asking {
            is_possible: arriving.passkey.is_some(),
            question: "/passkey/question",
            action: "/passkey",
            to: to.to_owned(),
            problem: None,
        }
    }
}

/// Where somebody may want to be after they proved again who they are.
const AFTERWARDS: &[&str] = &["/account", "/account/password", "/account/recovery-codes"];

/// One of these, or the list of incidents.
pub(crate) fn afterwards(asked: &str) -> &'static str {
    AFTERWARDS.iter().find(|known| **known == asked).copied().unwrap_or("/")
}

/// `GET /sign-in`.
pub(crate) async fn door(
    State(site): State<Arc<Site>>,
    Reads(lang): Reads,
    visitor: Option<Visitor>,
    arriving: Arriving,
) -> Result<Response, Failure> {
    let frame = Frame::new(&site, lang, visitor.as_ref(), "/sign-in");
    Ok(shown(frame, &arriving, StatusCode::OK, |_| {}))
}

/// The door, with what is to be said on it.
pub(super) fn shown(
    frame: Frame<'_>,
    arriving: &Arriving,
    status: StatusCode,
    say: impl FnOnce(&mut Opened),
) -> Response {
    let w = frame.wording;
    let (form, invitation) = (password_form(w, "", None), invitation_form(w, ""));
    let mut opened = Opened { form, invitation, passkey: Asking::entering(arriving, "") };
    say(&mut opened);
    let Opened { form, invitation, passkey } = opened;
    let paragraphs = ["door-lost", "door-sealed"].map(|key| frame.t(key)).to_vec();
    let door = Door {
        title: frame.t("door-title"),
        passkey,
        form,
        invitation: [invitation],
        paragraphs,
        page: frame,
    };
    page_with(status, &door)
}

/// What stands on the door.
pub(super) struct Opened {
    pub(super) form: Form,
    pub(super) invitation: Form,
    pub(super) passkey: Asking,
}

/// The form for a password; without the name for whoever is known already.
pub(crate) fn password_form(w: &Wording, name: &str, known: Option<&str>) -> Form {
    let mut form =
        Form::new(w.text("door-password"), "/sign-in".to_owned(), w.text("door-submit"), String::new());
    form = match known {
        Some(to) => form.hide("name", name).hide("to", to),
        None => form.field(
            Field::filled("name", w.text("door-name"), name, "username").hint(w.text("door-name-hint")),
        ),
    };
    form.field(Field::password("password", w.text("door-secret"), "current-password"))
        .field(Field::filled("code", w.text("door-code"), "", "one-time-code").hint(w.text("door-code-hint")))
        .secret()
}

fn invitation_form(w: &Wording, typed: &str) -> Form {
    let (heading, submit) = (w.text("door-invited"), w.text("door-invitation-submit"));
    let code = Field::line("invitation", w.text("door-invitation"), typed);
    Form::new(heading, "/invitation".to_owned(), submit, String::new())
        .field(code.hint(w.text("door-invitation-hint")))
        .secret()
}

/// `POST /sign-in`. Whatever is wrong, the answer is one.
pub(crate) async fn sign_in(
    State(site): State<Arc<Site>>,
    Reads(lang): Reads,
    visitor: Option<Visitor>,
    arriving: Arriving,
    posted: Posted,
) -> Result<Response, Failure> {
    let to = afterwards(posted.get("to"));
    let name = posted.get("name").to_owned();
    let again = |status, key: &str| {
        let frame = Frame::new(&site, lang, visitor.as_ref(), "/sign-in");
        let problem = frame.t(key);
        shown(frame, &arriving, status, |opened| {
            opened.form = password_form(site.wording(lang), &name, None);
            opened.form.problem = Some(problem);
        })
    };
    let Some(turn) = site.app.turn(&name, &arriving.arrival).await? else {
        return Ok(again(StatusCode::SERVICE_UNAVAILABLE, "door-busy"));
    };
    let (password, code, now) =
        (posted.get("password").to_owned(), posted.get("code").to_owned(), site.now());
    let (there, typed, arrival) = (Arc::clone(&site), name.clone(), arriving.arrival.clone());
    let checking = tokio::task::spawn_blocking(move || {
        let typed = Typed { name: &typed, password: &password, code: &code };
        there.app.sign_in(&turn, typed, &arrival, now)
    });
    match checking.await.map_err(|_| Failure::BadForm)? {
        Ok(entered) => Ok(arriving.let_in(&site, &entered, to)),
        Err(NotSignedIn::Denied { slowed }) => {
            if !slowed.is_empty() {
                let there = Arc::clone(&site);
                // Only after the answer: recording it takes time that a name which nobody has would not take.
                drop(tokio::task::spawn_blocking(move || there.app.record_slowed(slowed, now)));
            }
            Ok(again(StatusCode::FORBIDDEN, "door-refused"))
        }
        Err(NotSignedIn::Failed(problem)) => Err(problem.into()),
    }
}

/// `POST /passkey/question`: what the authenticator of this browser is asked.
pub(crate) async fn question(
    State(site): State<Arc<Site>>,
    arriving: Arriving,
    _: Posted,
) -> Result<Response, Failure> {
    let host = arriving.passkey.as_ref().ok_or(Failure::NotFound)?;
    let question = site.app.ask_passkey(host, site.now()).map_err(|_| Failure::NotFound)?;
    Ok(asked(&site, &arriving, &question))
}

/// A question for an authenticator, with the cookie that belongs to it.
pub(crate) fn asked(site: &Site, arriving: &Arriving, question: &app::PasskeyQuestion) -> Response {
    let mut response = ([(header::CONTENT_TYPE, "application/json")], question.json.clone()).into_response();
    arriving.give_ticket(site, &mut response, &question.ticket);
    response
}

/// `POST /passkey`: enters with what the authenticator answered.
pub(crate) async fn passkey(
    State(site): State<Arc<Site>>,
    Reads(lang): Reads,
    visitor: Option<Visitor>,
    arriving: Arriving,
    posted: Posted,
) -> Result<Response, Failure> {
    let (host, ticket) = (arriving.passkey.as_ref(), arriving.ticket.as_ref());
    let entered = match host.zip(ticket) {
        None => Err(NotSignedIn::Denied { slowed: Vec::new() }),
        Some((host, ticket)) => tokio::task::block_in_place(|| {
            site.app.enter_by_passkey(host, ticket, posted.get("answer"), &arriving.arrival, site.now())
        }),
    };
    match entered {
        Ok(entered) => Ok(arriving.let_in(&site, &entered, afterwards(posted.get("to")))),
        Err(NotSignedIn::Failed(problem)) => Err(problem.into()),
        Err(NotSignedIn::Denied { .. }) => {
            let frame = Frame::new(&site, lang, visitor.as_ref(), "/sign-in");
            let problem = frame.t("door-passkey-refused");
            let mut response = shown(frame, &arriving, StatusCode::FORBIDDEN, |opened| {
                opened.passkey.problem = Some(problem);
            });
            arriving.forget_ticket(&site, &mut response);
            Ok(response)
        }
    }
}

/// `POST /invitation`: a code from paper leads to the same page as the link that it stands for.
pub(crate) async fn invitation(
    State(site): State<Arc<Site>>,
    Reads(lang): Reads,
    visitor: Option<Visitor>,
    arriving: Arriving,
    posted: Posted,
) -> Result<Response, Failure> {
    let typed = posted.get("invitation");
    match ShortCode::parse(typed) {
        Ok(code) => Ok(redirect(&format!("/link/{}", link_of(&code).reveal()))),
        Err(why) => {
            let w = site.wording(lang);
            let error = match why {
                Mistyped::Length { letters } => {
                    w.format("invitation-length", [("letters", letters.to_string().into())])
                }
                why => app::words::mistyped(why, w),
            };
            let frame = Frame::new(&site, lang, visitor.as_ref(), "/sign-in");
            Ok(shown(frame, &arriving, StatusCode::UNPROCESSABLE_ENTITY, |opened| {
                opened.invitation = invitation_form(w, typed);
                opened.invitation.err("invitation", error);
            }))
        }
    }
}
