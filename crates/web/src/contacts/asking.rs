//! Whether an entry is right: asked of the person by a personal link, or found out and written down. And the right of a
//! person to be erased.

use std::sync::Arc;

use app::{NotPrepared, Secret};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use readiness::access::{Rights, Way};
use readiness::command::Command;
use readiness::event::{Confirmation, SheetKind, Word as _};
use readiness::refusal::Refusal;

use crate::failure::Failure;
use crate::form::{Form, Posted, reason};
use crate::frame::{Frame, page, page_with};
use crate::preparing::{Numbered, Preparing};
use crate::sheets::{self, Asker};
use crate::site::{Site, Transport};
use crate::visitor::{Reads, Visitor};

/// A page that says something once.
#[derive(Template)]
#[template(path = "contacts/asked.html")]
struct AskedPage<'a> {
    page: Frame<'a>,
    title: String,
    paragraphs: Vec<String>,
    /// The link that was made, to be sent.
    link: String,
    back: String,
}

/// `POST /prepare/contacts/{id}/confirmation`: somebody found out that an entry is right.
pub(crate) async fn confirm(
    preparing: Preparing,
    Numbered(contact): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let how = Confirmation::from_id(posted.get("how")).filter(|how| *how != Confirmation::Link);
    let how = how.ok_or(Failure::BadForm)?;
    match preparing.prepare(&Command::Confirm { contact, how }) {
        Ok(()) => Ok(preparing.done(&format!("/prepare/contacts/{contact}"), "confirmed")),
        Err(NotPrepared::Refused(_)) => Err(Failure::NotFound),
        Err(NotPrepared::Failed(problem)) => Err(problem.into()),
    }
}

/// `POST /prepare/contacts/{id}/asking`: makes a personal link. It is shown once, for only its hash is kept.
pub(crate) async fn ask(
    preparing: Preparing,
    headers: HeaderMap,
    Numbered(contact): Numbered,
    _: Posted,
) -> Result<Response, Failure> {
    let link = Secret::new()?;
    match preparing.prepare(&Command::Ask { contact, link: link.hash() }) {
        Ok(()) => {}
        Err(NotPrepared::Refused(_)) => return Err(Failure::NotFound),
        Err(NotPrepared::Failed(problem)) => return Err(problem.into()),
    }
    let w = preparing.wording();
    let title = preparing.prepared.contact(contact).map(|contact| contact.title().to_owned());
    // The guard let no other host through than one of ours.
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let scheme = if preparing.site.transport == Transport::Tls { "https" } else { "http" };
    let mut paragraphs = vec![w.text("asked-made")];
    paragraphs.extend((preparing.site.transport == Transport::Loopback).then(|| w.text("asked-loopback")));
    let view = AskedPage {
        title: w.format("asked-title", [("name", title.unwrap_or_default().into())]),
        paragraphs,
        link: format!("{scheme}://{host}/confirm/{}", link.reveal()),
        back: format!("/prepare/contacts/{contact}"),
        page: preparing.frame("/prepare/contacts"),
    };
    Ok(page(&view))
}

/// Somebody with a personal link, who need not have entered.
struct Asked {
    preparing: Preparing,
    secret: Secret,
    form: Form,
    contact: readiness::contact::event::Contact,
}

impl Asked {
    fn enter(
        site: Arc<Site>,
        reads: Reads,
        secret: &str,
        posted: Option<&Posted>,
    ) -> Result<Option<Asked>, Failure> {
        let Some(secret) = Secret::shown(secret) else { return Ok(None) };
        let prepared = site.app.prepared()?;
        let Ok((id, contact)) = prepared.asked(&secret.hash(), site.now()) else { return Ok(None) };
        let mut contact = contact.clone();
        let visitor = Visitor {
            person: format!("contact:{id}"),
            name: contact.title().to_owned(),
            session: secret.clone(),
            lang: reads.0,
            // The link is a right of its own, to one's own entry and to nothing else.
            rights: Rights::NONE,
            guest: None,
            way: Way::Link,
            until: jiff::Timestamp::UNIX_EPOCH,
        };
        let preparing = Preparing::enter(site, visitor)?;
        let mut asker = Asker::new(&preparing, SheetKind::Contact, posted);
        sheets::ask_own(&mut asker, &mut contact);
        let w = preparing.wording();
        let (fields, counters) = (asker.fields, asker.counters);
        let heading = w.format("confirm-title", [("name", contact.title().to_owned().into())]);
        let mut form = Form::new(
            heading,
            format!("/confirm/{}", secret.reveal()),
            w.text("confirm-submit"),
            String::new(),
        )
        .lead(w.text("confirm-lead"))
        .lead(w.text("confirm-what-for"));
        form.fields = fields;
        form.hidden = counters;
        // Whoever made the link may not see all of it, so the link does not show all of it.
        let held = preparing.prepared.contact(id);
        let is_whole = contact.has_private() || held.is_none_or(|held| !held.has_private());
        let form = if is_whole { form } else { form.lead(w.text("confirm-not-all")) };
        let seen = preparing.prepared.last_entry((SheetKind::Contact, id));
        let form = form.hide("seen", seen);
        Ok(Some(Asked { preparing, secret, form, contact }))
    }

    /// What is around its pages: whoever came by a link has no sections, and may have entered as well.
    fn frame(&self, visitor: Option<&Visitor>) -> Frame<'_> {
        let path = format!("/confirm/{}", self.secret.reveal());
        Frame::new(&self.preparing.site, self.preparing.visitor.lang, visitor, &path)
    }
}

/// `GET /confirm/{secret}`: one's own entry, to be looked at. Looking uses nothing up.
pub(crate) async fn asked(
    State(site): State<Arc<Site>>,
    reads: Reads,
    visitor: Option<Visitor>,
    Path(secret): Path<String>,
) -> Result<Response, Failure> {
    let Some(mut asked) = Asked::enter(Arc::clone(&site), reads, &secret, None)? else {
        return Ok(dead(&site, reads, visitor.as_ref()));
    };
    let form = std::mem::replace(&mut asked.form, blank());
    Ok(crate::form::show_outside(asked.frame(visitor.as_ref()), form))
}

/// A link that does not work, or works no more.
fn dead(site: &Site, Reads(lang): Reads, visitor: Option<&Visitor>) -> Response {
    let w = site.wording(lang);
    let view = AskedPage {
        title: w.text("denied-title"),
        paragraphs: vec![w.not_prepared(&Refusal::LinkDead)],
        link: String::new(),
        back: String::new(),
        page: Frame::new(site, lang, visitor, "/"),
    };
    page_with(StatusCode::FORBIDDEN, &view)
}

fn blank() -> Form {
    Form::new(String::new(), String::new(), String::new(), String::new())
}

/// `POST /confirm/{secret}`: one's own entry is right, or was put right.
pub(crate) async fn answer(
    State(site): State<Arc<Site>>,
    reads: Reads,
    visitor: Option<Visitor>,
    Path(secret): Path<String>,
    posted: Posted,
) -> Result<Response, Failure> {
    let Some(mut asked) = Asked::enter(Arc::clone(&site), reads, &secret, Some(&posted))? else {
        return Ok(dead(&site, reads, visitor.as_ref()));
    };
    let mut form = std::mem::replace(&mut asked.form, blank());
    let shown = |asked: &Asked, form| {
        let frame = asked.frame(visitor.as_ref());
        Ok(crate::form::show_outside_with(StatusCode::UNPROCESSABLE_ENTITY, frame, form))
    };
    if !posted.get("more").is_empty() {
        return Ok(crate::form::show_outside(asked.frame(visitor.as_ref()), form.without_errors()));
    }
    if form.has_errors() {
        return shown(&asked, form);
    }
    // The office may have written the same entry while it was looked at.
    let was_seen = form.hidden.iter().any(|(name, seen)| name == "seen" && *seen == posted.get("seen"));
    if !was_seen && !posted.get("seen").is_empty() {
        form.err("", asked.preparing.wording().text("confirm-changed"));
        return shown(&asked, form);
    }
    let command = Command::AnswerAsked { link: asked.secret.hash(), contact: asked.contact.clone() };
    let w = asked.preparing.wording();
    match asked.preparing.prepare(&command) {
        Ok(()) => {
            let view = AskedPage {
                title: w.text("confirmed-title"),
                paragraphs: vec![w.text("confirmed-thanks")],
                link: String::new(),
                back: String::new(),
                page: asked.frame(visitor.as_ref()),
            };
            Ok(page_with(StatusCode::OK, &view))
        }
        Err(NotPrepared::Refused(refusal)) => {
            form.err(refusal.field(), w.not_prepared(&refusal));
            shown(&asked, form)
        }
        Err(NotPrepared::Failed(problem)) => Err(problem.into()),
    }
}

/// `GET /prepare/contacts/{id}/erasure`.
pub(crate) async fn erasure(preparing: Preparing, Numbered(contact): Numbered) -> Result<Response, Failure> {
    let form = erasing(&preparing, contact, "")?;
    Ok(preparing.show("/prepare/contacts", form))
}

/// `POST /prepare/contacts/{id}/erasure`.
pub(crate) async fn erase(
    preparing: Preparing,
    Numbered(contact): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let reason = posted.get("reason").to_owned();
    let form = erasing(&preparing, contact, &reason)?;
    let now = preparing.site.now();
    let erased = tokio::task::block_in_place(|| {
        preparing.site.app.erase_contact(preparing.visitor.actor(), contact, &reason, now)
    });
    match erased {
        Ok(_) => Ok(preparing.done("/prepare/contacts", "erased")),
        Err(not) => preparing.show_refused("/prepare/contacts", form, not),
    }
}

fn erasing(preparing: &Preparing, id: u32, typed: &str) -> Result<Form, Failure> {
    let w = preparing.wording();
    // Whoever was taken out long ago may ask it, too.
    let versions = preparing.prepared.history((SheetKind::Contact, id)).iter().rev();
    let last = versions.into_iter().find_map(|version| version.sheet.as_deref()).ok_or(Failure::NotFound)?;
    let name = w.sheet_title(last, &preparing.prepared);
    let heading = w.format("erasure-title", [("name", name.into())]);
    let action = format!("/prepare/contacts/{id}/erasure");
    let form = Form::new(heading, action, w.text("erasure-submit"), "/prepare/contacts".to_owned());
    Ok(form.lead(w.text("erasure-lead")).field(reason(w, typed)))
}
