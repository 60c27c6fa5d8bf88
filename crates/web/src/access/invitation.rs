//! Inviting somebody by a one-time link, and making another one for who lost theirs.

use app::{Invitation, ShortCode, link_of};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, header};
use axum::response::Response;

use super::person::refused;
use super::{PAGE, at, named};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted};
use crate::frame::{Frame, page};
use crate::preparing::Preparing;
use crate::prints::{pdf, shown as shown_pdf};
use crate::site::Transport;

/// A link, shown once.
#[derive(Template)]
#[template(path = "access/link.html")]
struct LinkPage<'a> {
    page: Frame<'a>,
    title: String,
    paragraphs: Vec<String>,
    link: String,
    /// The same to be read out or written down.
    code: String,
    /// Where to go on: an address and its words.
    on: (String, String),
}

/// Whether the invitation is for a guest, as the address says.
#[derive(serde::Deserialize)]
pub(crate) struct Asked {
    guest: Option<String>,
}

/// `GET /prepare/invitation`.
pub(crate) async fn inviting(preparing: Preparing, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    Ok(preparing.show(PAGE, form(&preparing, "", asked.guest.is_some())))
}

/// `POST /prepare/invitation`: makes the link. Only its hash is kept.
pub(crate) async fn invite(
    preparing: Preparing,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, Failure> {
    let is_guest = posted.has("guest", "yes");
    let (name, made, now) = (posted.get("name"), Invitation::new()?, preparing.site.now());
    let app = &preparing.site.app;
    let actor = preparing.visitor.actor();
    let invited = tokio::task::block_in_place(|| -> Result<String, app::NotLetIn> {
        app.issue_link(actor, name, &made.link.hash(), now)?;
        let person = app.access()?.link(&made.link.hash(), now)?.to_owned();
        // A guest gets nothing but what is opened to them next.
        if !is_guest {
            app.give_what_fits(actor, &person, now)?;
        }
        Ok(person)
    });
    match invited {
        Ok(person) => shown(&preparing, &headers, &person, &made, is_guest),
        Err(not) => refused(&preparing, form(&preparing, name, is_guest), not),
    }
}

fn form(preparing: &Preparing, typed: &str, is_guest: bool) -> Form {
    let w = preparing.wording();
    let (title, lead) = match is_guest {
        true => ("access-invite-guest", "access-invite-guest-lead"),
        false => ("access-invite", "access-invite-lead"),
    };
    let name =
        Field::line("name", w.text("access-invite-name"), typed).hint(w.text("access-invite-name-hint"));
    let form = Form::new(
        w.text(title),
        "/prepare/invitation".to_owned(),
        w.text("access-invite-submit"),
        PAGE.to_owned(),
    );
    let form = form.lead(w.text(lead)).field(name);
    if is_guest { form.hide("guest", "yes") } else { form }
}

/// `GET /prepare/people/{person}/link`.
pub(crate) async fn linking(preparing: Preparing, Path(person): Path<String>) -> Result<Response, Failure> {
    let form = link_form(&preparing, &person)?;
    Ok(preparing.show(PAGE, form))
}

/// `POST /prepare/people/{person}/link`: another link for the same person.
pub(crate) async fn link(
    preparing: Preparing,
    headers: HeaderMap,
    Path(person): Path<String>,
    _: Posted,
) -> Result<Response, Failure> {
    let form = link_form(&preparing, &person)?;
    let (name, made, now) = (named(&preparing, &person)?, Invitation::new()?, preparing.site.now());
    let issued = tokio::task::block_in_place(|| {
        preparing.site.app.issue_link(preparing.visitor.actor(), &name, &made.link.hash(), now)
    });
    match issued {
        Ok(()) => shown(&preparing, &headers, &person, &made, false),
        Err(not) => refused(&preparing, form, not),
    }
}

fn link_form(preparing: &Preparing, person: &str) -> Result<Form, Failure> {
    let w = preparing.wording();
    let heading = w.format("access-link-title", [("name", named(preparing, person)?.into())]);
    let action = format!("{}/link", at(person));
    Ok(Form::new(heading, action, w.text("access-invite-submit"), at(person))
        .lead(w.text("access-link-lead")))
}

fn shown(
    preparing: &Preparing,
    headers: &HeaderMap,
    person: &str,
    made: &Invitation,
    is_guest: bool,
) -> Result<Response, Failure> {
    let w = preparing.wording();
    let mut paragraphs = vec![w.text("access-link-made")];
    paragraphs.extend((preparing.site.transport == Transport::Loopback).then(|| w.text("asked-loopback")));
    let on = if is_guest {
        (format!("{}/guest", at(person)), w.text("access-next-guest"))
    } else {
        (at(person), w.text("access-next-roles"))
    };
    let title = w.format("access-link-of", [("name", named(preparing, person)?.into())]);
    let link = format!("{}/link/{}", address(preparing, headers), made.link.reveal());
    let code = made.code.reveal();
    Ok(page(&LinkPage { title, paragraphs, link, code, on, page: preparing.frame(PAGE) }))
}

/// Where whoever reads the page finds us, and so whoever gets the letter: the guard let no other host through than one of
/// ours.
fn address(preparing: &Preparing, headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let scheme = if preparing.site.transport == Transport::Tls { "https" } else { "http" };
    format!("{scheme}://{host}")
}

/// `POST /prepare/invitation/print`: the invitation as a letter. The code comes from the page that showed it, for it is
/// nowhere else, and stands for a link that still works.
pub(crate) async fn print(
    preparing: Preparing,
    headers: HeaderMap,
    posted: Posted,
) -> Result<Response, Failure> {
    let (app, now) = (&preparing.site.app, preparing.site.now());
    let code = ShortCode::parse(posted.get("code")).map_err(|_| Failure::NotFound)?;
    let made = Invitation { link: link_of(&code), code };
    let access = app.access()?;
    let person = access.link(&made.link.hash(), now).map_err(|_| Failure::NotFound)?.to_owned();
    let (name, address) = (named(&preparing, &person)?, address(&preparing, &headers));
    let (actor, lang) = (&preparing.visitor.person, preparing.visitor.lang);
    let bytes = pdf(|| app.print_invitation(actor, &name, &made, &address, lang, now).map(Some))?;
    Ok(shown_pdf(&preparing.wording().text("access-link-file"), bytes))
}
