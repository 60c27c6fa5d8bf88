//! Forms: fields with what was typed, an error at the field and a summary on top. They work without a script.

mod fields;
mod moment;
mod number;
mod posted;
mod refusal;
mod seen_by;

pub(crate) use fields::{Answer, Field, Kind};
pub(crate) use moment::{moment_field, moment_kind, needed_moment, some_moment};
pub(crate) use number::{number, whole};
pub(crate) use posted::{MomentError, Posted, moment_of};
pub(crate) use refusal::explain;
pub(crate) use seen_by::{seen_by, seen_by_fields, seen_by_with, seen_only_by};

use app::NotRecorded;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::refusal::Refusal;
use wording::Wording;

use crate::failure::Failure;
use crate::frame::{Frame, page_with};
use crate::room::Room;

/// A form with everything on it.
pub(crate) struct Form {
    pub(crate) heading: String,
    /// What to know before filling it in.
    pub(crate) lead: Vec<String>,
    pub(crate) action: String,
    pub(crate) hidden: Vec<(String, String)>,
    pub(crate) fields: Vec<Field>,
    pub(crate) submit: String,
    /// Where to go without doing anything.
    pub(crate) back: String,
    /// A refusal that belongs to no field.
    pub(crate) problem: Option<String>,
    /// What somebody else recorded meanwhile.
    pub(crate) theirs: Option<Theirs>,
    /// Whether files are sent with it.
    pub(crate) has_file: bool,
    /// Whether what is typed may stay in this browser until it is sent.
    pub(crate) keeps_draft: bool,
    /// Whether it holds what was just read from elsewhere, so that no draft of before takes its place.
    pub(crate) is_filled_in: bool,
    /// The words of a second button that goes one question back.
    pub(crate) before: Option<String>,
    /// The words of a button that shows the form again with what was chosen.
    pub(crate) again: Option<String>,
    /// Buttons that each send an answer of their own, in place of the one that sends the form: the name, the value and
    /// the words of each.
    pub(crate) answers: Vec<(&'static str, String, String)>,
    /// Where what stands in the way of it is put right: addresses and their words.
    pub(crate) places: Vec<(String, String)>,
    /// What else one can do here: addresses and their words.
    pub(crate) beside: Vec<(String, String)>,
}

/// What was recorded already, to be read beside one's own text.
pub(crate) struct Theirs {
    pub(crate) heading: String,
    pub(crate) text: String,
    /// What they changed: the field, what stood there, what stands there now.
    pub(crate) changes: Vec<(String, String, String)>,
    pub(crate) href: String,
    /// How to go on.
    pub(crate) how: String,
}

impl Theirs {
    /// What somebody else recorded meanwhile.
    pub(crate) fn overtaken(wording: &Wording, text: String, href: String) -> Theirs {
        let (heading, how) = (wording.text("form-theirs"), wording.text("form-theirs-how"));
        Theirs { heading, text, changes: Vec::new(), href, how }
    }
}

impl Form {
    /// A form without fields yet.
    pub(crate) fn new(heading: String, action: String, submit: String, back: String) -> Form {
        Form {
            heading,
            lead: Vec::new(),
            action,
            hidden: Vec::new(),
            fields: Vec::new(),
            submit,
            back,
            problem: None,
            theirs: None,
            has_file: false,
            keeps_draft: true,
            is_filled_in: false,
            before: None,
            again: None,
            answers: Vec::new(),
            places: Vec::new(),
            beside: Vec::new(),
        }
    }

    pub(crate) fn lead(mut self, text: String) -> Form {
        self.lead.push(text);
        self
    }

    pub(crate) fn hide(mut self, name: &str, value: impl std::fmt::Display) -> Form {
        self.hidden.push((name.to_owned(), format!("{value}")));
        self
    }

    pub(crate) fn field(mut self, field: Field) -> Form {
        self.fields.push(field);
        self
    }

    pub(crate) fn fields(mut self, fields: Vec<Field>) -> Form {
        self.fields.extend(fields);
        self
    }

    /// A button that sends an answer of its own.
    pub(crate) fn answer(mut self, name: &'static str, value: &str, words: String) -> Form {
        self.answers.push((name, value.to_owned(), words));
        self
    }

    /// What is typed is a secret: no browser keeps it.
    pub(crate) fn secret(mut self) -> Form {
        self.keeps_draft = false;
        self
    }

    /// Sets the ids of its fields apart from those of other forms on the page.
    pub(crate) fn apart(mut self, prefix: &str) -> Form {
        for field in &mut self.fields {
            prefix.clone_into(&mut field.prefix);
        }
        self
    }

    /// The form as the only one on a page: its fields have ids of their own.
    pub(crate) fn whole(self) -> Form {
        self.apart("")
    }

    /// Puts an error at a field; at the top when there is no such field.
    pub(crate) fn err(&mut self, name: &str, error: String) {
        match self.fields.iter_mut().find(|field| field.name == name) {
            Some(field) => field.error = Some(error),
            None => self.problem = Some(error),
        }
    }

    /// The same form for somebody who is not done filling it in.
    pub(crate) fn without_errors(mut self) -> Form {
        self.problem = None;
        for field in &mut self.fields {
            field.error = None;
        }
        self
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.problem.is_some()
            || self.theirs.is_some()
            || self.fields.iter().any(|field| field.error.is_some())
    }
}

/// A page that is a form.
#[derive(Template)]
#[template(path = "form/page.html")]
struct FormPage<'a> {
    page: Frame<'a>,
    title: String,
    form: Form,
}

/// Shows a form of an incident; with errors, the answer says that it was not taken.
pub(crate) fn show(room: &Room, rest: &str, form: Form) -> Result<Response, Failure> {
    let frame = room.frame(&room.picture(), rest)?;
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page_with(status, &FormPage { page: frame, title: form.heading.clone(), form }))
}

/// Shows a form outside any incident.
pub(crate) fn show_outside(frame: Frame<'_>, form: Form) -> Response {
    show_outside_with(StatusCode::OK, frame, form)
}

/// The same with another status.
pub(crate) fn show_outside_with(status: StatusCode, frame: Frame<'_>, form: Form) -> Response {
    page_with(status, &FormPage { page: frame, title: form.heading.clone(), form })
}

/// Shows a form again after its command was not recorded: what was typed stays, the reason stands at its field.
pub(crate) fn show_refused(
    room: &Room,
    rest: &str,
    form: Form,
    not: NotRecorded,
) -> Result<Response, Failure> {
    show(room, rest, refused(room, form, not)?)
}

/// The form with the reason why its command was not recorded.
pub(crate) fn refused(room: &Room, mut form: Form, not: NotRecorded) -> Result<Form, Failure> {
    let w = room.wording();
    let refusal = match not {
        // What was typed must not go because the disk is full.
        NotRecorded::Failed(problem) => {
            form.err("", app::words::app_problem(&problem, w));
            return Ok(form);
        }
        NotRecorded::Refused(refusal) => *refusal,
    };
    match refusal {
        Refusal::Overtaken { entry } | Refusal::Revised { entry, .. } => {
            let (text, href) = stands_there(room, entry)?;
            form.theirs = Some(Theirs::overtaken(w, text, href));
            // Sent again as it is, it is recorded in the knowledge of what somebody else recorded.
            form.hidden.retain(|(name, _)| name != "seen");
            form = form.hide("seen", entry);
        }
        Refusal::LineEntered { entry, .. } => {
            let (text, href) = stands_there(room, entry)?;
            let (heading, how) = (w.text("paper-entered"), w.text("paper-entered-how"));
            form.theirs = Some(Theirs { heading, text, changes: Vec::new(), href, how });
            form.err("line", w.text("paper-entered"));
        }
        refusal => {
            let (field, text) = refusal::explain(w, &refusal);
            form.err(field, text);
        }
    }
    Ok(form)
}

/// What an entry says, and where it is.
fn stands_there(room: &Room, entry: u64) -> Result<(String, String), Failure> {
    let recorded = room.seen().recorded(&room.stream(), entry.saturating_sub(1))?;
    let there = recorded.iter().find(|recorded| recorded.number == entry);
    let text = there.map(|recorded| room.line(recorded)).unwrap_or_default();
    Ok((text, room.at(&format!("/log/{entry}"))))
}

/// A field that asks for a reason.
pub(crate) fn reason_field(room: &Room, typed: &str) -> Field {
    reason(room.wording(), typed)
}

/// The same outside any incident.
pub(crate) fn reason(wording: &Wording, typed: &str) -> Field {
    Field::area("reason", wording.text("form-reason"), typed)
}
