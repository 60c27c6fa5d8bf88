//! The preparation as a page reads it.

use std::borrow::Cow;
use std::sync::Arc;

use app::{AppProblem, NotPrepared};
use axum::extract::{FromRequestParts, Query, RawPathParams};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;
use readiness::command::Command;
use readiness::prepared::Prepared;
use readiness::refusal::Refusal;
use wording::Wording;

use crate::contacts;
use crate::done::Done;
use crate::failure::Failure;
use crate::form::{Form, Theirs, show_outside_with};
use crate::frame::{Frame, Section, redirect};
use crate::site::Site;
use crate::visitor::Visitor;

/// What is prepared, for one visitor, at one moment.
pub(crate) struct Preparing {
    pub(crate) site: Arc<Site>,
    pub(crate) visitor: Visitor,
    pub(crate) prepared: Arc<Prepared>,
    pub(crate) now: Timestamp,
    pub(crate) today: Date,
    /// What was just done, in words, as the address says.
    done: Option<String>,
}

/// The parts: the address and the key of the name.
const SECTIONS: [(&str, &str); 11] = [
    ("/prepare", "prepare-nav-overview"),
    ("/prepare/contacts", "prepare-nav-contacts"),
    ("/prepare/team", "prepare-nav-team"),
    ("/prepare/runbooks", "prepare-nav-runbooks"),
    ("/prepare/agreements", "prepare-nav-agreements"),
    ("/prepare/inventory", "prepare-nav-inventory"),
    ("/prepare/prevention", "prepare-nav-prevention"),
    ("/exercises", "exercises-title"),
    ("/prepare/paper", "prepare-nav-paper"),
    ("/prepare/people", "access-title"),
    ("/prepare/log", "prepare-nav-log"),
];

impl FromRequestParts<Arc<Site>> for Preparing {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Preparing, Failure> {
        let visitor = parts.extensions.get::<Visitor>().cloned().ok_or(Failure::Closed)?;
        let mut preparing = Preparing::enter(Arc::clone(site), visitor)?;
        // An address that cannot be read says nothing.
        let done = Query::<Done>::try_from_uri(&parts.uri).ok();
        preparing.done = done.and_then(|Query(done)| done.said(preparing.wording()));
        Ok(preparing)
    }
}

/// The number at the end of a path, or before its last word.
pub(crate) struct Numbered(pub(crate) u32);

impl FromRequestParts<Arc<Site>> for Numbered {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Numbered, Failure> {
        let names = RawPathParams::from_request_parts(parts, site).await.map_err(|_| Failure::NotFound)?;
        let last = names.iter().last().ok_or(Failure::NotFound)?.1;
        last.parse().map(Numbered).map_err(|_| Failure::NotFound)
    }
}

impl Preparing {
    pub(crate) fn enter(site: Arc<Site>, visitor: Visitor) -> Result<Preparing, Failure> {
        let now = site.now();
        let prepared = tokio::task::block_in_place(|| site.app.prepared())?;
        let today = site.app.today(now);
        Ok(Preparing { site, visitor, prepared, now, today, done: None })
    }

    pub(crate) fn wording(&self) -> &Wording {
        self.site.wording(self.visitor.lang)
    }

    /// What is prepared as the visitor may see it: whoever may not see private numbers finds nobody by one.
    pub(crate) fn seen(&self) -> Cow<'_, Prepared> {
        if self.sees_private() {
            Cow::Borrowed(&self.prepared)
        } else {
            Cow::Owned(self.prepared.without_private())
        }
    }

    /// Whether the visitor may see private numbers.
    pub(crate) fn sees_private(&self) -> bool {
        self.prepared.sees_private(&self.visitor.person)
    }

    /// The country whose numbers are written without a country code.
    pub(crate) fn country(&self) -> &str {
        contacts::country(&self.prepared)
    }

    /// The name of whoever wrote something.
    pub(crate) fn name(&self, person: &str) -> String {
        let w = self.wording();
        // Whoever used a personal link did not enter.
        let contact = person.strip_prefix("contact:").and_then(|id| id.parse().ok());
        if let Some(contact) = contact.and_then(|id| self.prepared.contact(id)) {
            return w.format("prepare-by-link", [("name", contact.title().to_owned().into())]);
        }
        self.site.name(person, w.lang())
    }

    /// What is around a page of the preparation.
    pub(crate) fn frame(&self, path: &str) -> Frame<'_> {
        let mut frame = Frame::new(&self.site, self.visitor.lang, Some(&self.visitor), path);
        let current =
            SECTIONS.iter().filter(|(href, _)| path.starts_with(href)).map(|(href, _)| href.len()).max();
        let section = |(href, key): &(&str, &str)| Section {
            is_current: Some(href.len()) == current && path.starts_with(href),
            is_behind: false,
            href: (*href).to_owned(),
            name: self.wording().text(key),
        };
        let sections = SECTIONS.iter().map(section);
        frame.sections = sections.filter(|section| self.visitor.may_go(&section.href)).collect();
        frame.done.clone_from(&self.done);
        frame
    }

    /// Does what the visitor wants.
    pub(crate) fn prepare(&self, command: &Command) -> Result<(), NotPrepared> {
        // A body may take long to arrive: what is recorded is recorded now.
        let now = self.site.now();
        tokio::task::block_in_place(|| self.site.app.prepare(self.visitor.actor(), command, now))
    }

    /// To a page of the preparation, which says what was done.
    pub(crate) fn done(&self, path: &str, done: &str) -> Response {
        let sign = if path.contains('?') { '&' } else { '?' };
        redirect(&format!("{path}{sign}done={done}"))
    }

    /// Shows a form; with errors, the answer says that it was not taken.
    pub(crate) fn show(&self, path: &str, form: Form) -> Response {
        let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        show_outside_with(status, self.frame(path), form)
    }

    /// Shows a form again after its command was refused: what was typed stays, the reason stands at its field.
    pub(crate) fn show_refused(
        &self,
        path: &str,
        mut form: Form,
        not: NotPrepared,
    ) -> Result<Response, Failure> {
        let w = self.wording();
        match not {
            NotPrepared::Failed(problem) => form.err("", app::words::app_problem(&problem, w)),
            NotPrepared::Refused(Refusal::Overtaken { entry }) => {
                let text = self.entry_in_words(entry)?;
                let href = format!("/prepare/log?through={entry}");
                form.theirs = Some(Theirs::overtaken(w, text, href));
                // Sent again as it is, it is recorded in the knowledge of what somebody else recorded.
                form.hidden.retain(|(name, _)| name != "seen");
                form = form.hide("seen", entry);
            }
            NotPrepared::Refused(refusal) => form.err(refusal.field(), w.not_prepared(&refusal)),
        }
        Ok(self.show(path, form))
    }

    /// An entry of the organisation's own stream in one line, with who did it.
    fn entry_in_words(&self, number: u64) -> Result<String, AppProblem> {
        let entries = self.site.app.own_entries(number, 1)?;
        let line = |entry: &app::OwnEntry| {
            let what = entry
                .event
                .as_ref()
                .map(|event| self.wording().own_line(event, &self.prepared, self.site.zone()));
            let (who, what) = (self.name(&entry.actor), what.unwrap_or_default());
            self.wording().format("log-by", [("who", who.into()), ("what", what.into())])
        };
        Ok(entries.first().map(line).unwrap_or_default())
    }
}
