//! A password with codes, and recovery codes: set, made anew, taken away.

use std::sync::Arc;

use app::{CodesToSet, NotKept, ShortCode};
use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use readiness::access::credential::Refused;

use super::why;
use crate::entry::Arriving;
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, show_outside};
use crate::frame::{Frame, page, page_with, redirect};
use crate::site::Site;
use crate::visitor::Visitor;

/// The page on which a password is set.
#[derive(Template)]
#[template(path = "account/password.html")]
struct Setting<'a> {
    page: Frame<'a>,
    title: String,
    /// The secret of the codes as a picture; absent when it cannot be drawn.
    picture: Option<String>,
    /// The same in groups of letters.
    secret: String,
    form: Form,
}

/// Recovery codes, once.
#[derive(Template)]
#[template(path = "account/recovery.html")]
struct Codes<'a> {
    page: Frame<'a>,
    title: String,
    codes: Vec<String>,
}

/// `GET /account/password`.
pub(crate) async fn setting(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, Failure> {
    ask(&site, &visitor, |_| {})
}

/// The form, with what was wrong.
fn ask(site: &Site, visitor: &Visitor, wrong: impl FnOnce(&mut Form)) -> Result<Response, Failure> {
    let w = site.wording(visitor.lang);
    let codes = match site.app.codes_to_set(&visitor.session, site.now()) {
        Ok(codes) => codes,
        Err(not) => {
            return match why(not, w, "/account/password") {
                // Whoever has the sealed code has nothing to set.
                Ok(_) => Ok(redirect("/account")),
                Err(turned) => turned.answer(),
            };
        }
    };
    let CodesToSet { secret, address } = codes;
    let mut form = Form::new(
        w.text("password-title"),
        "/account/password".to_owned(),
        w.text("password-submit"),
        "/account".to_owned(),
    )
    .field(
        Field::password("password", w.text("password-new"), "new-password").hint(w.text("password-new-hint")),
    )
    .field(Field::password("again", w.text("password-again"), "new-password"))
    .field(Field::filled("code", w.text("password-code"), "", "one-time-code"))
    .secret();
    wrong(&mut form);
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let frame = Frame::new(site, visitor.lang, Some(visitor), "/account");
    let setting = Setting {
        title: form.heading.clone(),
        picture: app::square_code(&address),
        secret: grouped(&secret),
        form,
        page: frame,
    };
    Ok(page_with(status, &setting))
}

/// `POST /account/password`.
pub(crate) async fn set(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    arriving: Arriving,
    posted: Posted,
) -> Result<Response, Failure> {
    let w = site.wording(visitor.lang);
    let (password, code) = (posted.get("password").to_owned(), posted.get("code").to_owned());
    if password != posted.get("again") {
        return ask(&site, &visitor, |form| form.err("again", w.text("password-differs")));
    }
    let Some(turn) = site.app.turn(&visitor.name, &arriving.arrival).await? else {
        return ask(&site, &visitor, |form| form.err("", w.text("door-busy")));
    };
    let (there, session, now) = (Arc::clone(&site), visitor.session.clone(), site.now());
    let setting =
        tokio::task::spawn_blocking(move || there.app.set_password(&turn, &session, &password, &code, now));
    match setting.await.map_err(|_| Failure::BadForm)? {
        Ok(codes) => Ok(shown_once(&site, &visitor, &codes)),
        Err(not) => {
            let field = match &not {
                NotKept::Weak(_) => "password",
                NotKept::Refused(Refused::WrongCode) => "code",
                _ => "",
            };
            match why(not, w, "/account/password") {
                Ok(problem) => ask(&site, &visitor, |form| form.err(field, problem)),
                Err(turned) => turned.answer(),
            }
        }
    }
}

/// `GET /account/password/removal`.
pub(crate) async fn forgetting(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, Failure> {
    Ok(sure(&site, &visitor, Sure::Forget, None))
}

/// `POST /account/password/removal`.
pub(crate) async fn forget(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    _: Posted,
) -> Result<Response, Failure> {
    match tokio::task::block_in_place(|| site.app.remove_password(&visitor.session, site.now())) {
        Ok(()) => Ok(redirect("/account?done=password-removed")),
        Err(not) => match why(not, site.wording(visitor.lang), "/account") {
            Ok(problem) => Ok(sure(&site, &visitor, Sure::Forget, Some(problem))),
            Err(turned) => turned.answer(),
        },
    }
}

/// `GET /account/recovery-codes`.
pub(crate) async fn making_codes(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
) -> Result<Response, Failure> {
    Ok(sure(&site, &visitor, Sure::MakeCodes, None))
}

/// `POST /account/recovery-codes`: the answer is the page with the codes, for they are nowhere else.
pub(crate) async fn make_codes(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    _: Posted,
) -> Result<Response, Failure> {
    match tokio::task::block_in_place(|| site.app.make_recovery_codes(&visitor.session, site.now())) {
        Ok(codes) => Ok(shown_once(&site, &visitor, &codes)),
        Err(not) => match why(not, site.wording(visitor.lang), "/account/recovery-codes") {
            Ok(problem) => Ok(sure(&site, &visitor, Sure::MakeCodes, Some(problem))),
            Err(turned) => turned.answer(),
        },
    }
}

/// What somebody is asked before it happens.
#[derive(Clone, Copy)]
enum Sure {
    Forget,
    MakeCodes,
}

fn sure(site: &Site, visitor: &Visitor, of: Sure, problem: Option<String>) -> Response {
    let w = site.wording(visitor.lang);
    let (heading, lead, action) = match of {
        Sure::Forget => {
            ("account-password-remove", "account-password-removing-lead", "/account/password/removal")
        }
        Sure::MakeCodes => ("account-recovery-make", "recovery-making-lead", "/account/recovery-codes"),
    };
    let mut form = Form::new(w.text(heading), action.to_owned(), w.text(heading), "/account".to_owned())
        .lead(w.text(lead));
    form.problem = problem;
    show_outside(Frame::new(site, visitor.lang, Some(visitor), "/account"), form)
}

fn shown_once(site: &Site, visitor: &Visitor, codes: &[ShortCode]) -> Response {
    let frame = Frame::new(site, visitor.lang, Some(visitor), "/account");
    let codes = codes.iter().map(ShortCode::reveal).collect();
    page(&Codes { title: frame.t("recovery-title"), codes, page: frame })
}

/// Groups of four letters, as people read them out.
fn grouped(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
