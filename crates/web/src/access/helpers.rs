//! Letting the people of another organisation of this installation in, to help, and ending that. Whoever types a name of
//! nobody gets the same answer: no house learns here which others there are.

use app::NotLetIn;
use axum::extract::{Path, Query};
use axum::response::Response;
use readiness::access::rights_of;
use readiness::event::{HelperAdmitted, HelperDismissed, Word as _};
use readiness::team::event::RoleKind;

use super::person::refused;
use super::{PAGE, rights_in_words};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, reason};
use crate::prepare::{Entry, Group, Link};
use crate::preparing::Preparing;

const HELPERS: &str = "/prepare/helpers";

/// Which organisation a form begins with.
#[derive(serde::Deserialize)]
pub(crate) struct Asked {
    organisation: Option<String>,
}

/// The other organisations whose people come in, on the page of access.
pub(super) fn group(preparing: &Preparing) -> Group {
    let w = preparing.wording();
    let entry = |helper: &HelperAdmitted| {
        let mut roles: Vec<String> = helper.roles.iter().map(|role| w.word(*role)).collect();
        roles.extend(helper.administers.then(|| w.text("rights-administrator")));
        let href = format!("{HELPERS}?organisation={}", helper.organisation);
        let mut entry = Entry::new(helper.name.clone(), href).line(roles.join(", "));
        let ending = format!("{HELPERS}/{}/ending", helper.organisation);
        entry.links.push(Link::new(ending, w.text("access-end")));
        entry
    };
    Group {
        heading: w.text("access-helpers"),
        lead: w.text("access-helpers-lead"),
        entries: preparing.prepared.helpers().map(entry).collect(),
        empty: w.text("access-no-helpers"),
        add: vec![Link::new(HELPERS, w.text("access-helper-add"))],
    }
}

/// `GET /prepare/helpers`.
pub(crate) async fn helping(preparing: Preparing, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let known = asked.organisation.and_then(|id| preparing.prepared.helper(&id).cloned());
    let form = form(&preparing, &known.unwrap_or_default());
    Ok(preparing.show(PAGE, form))
}

/// `POST /prepare/helpers`.
pub(crate) async fn help(preparing: Preparing, posted: Posted) -> Result<Response, Failure> {
    let admitted = HelperAdmitted {
        organisation: posted.get("organisation").trim().to_owned(),
        name: posted.get("name").trim().to_owned(),
        roles: posted.all("role").filter_map(RoleKind::from_id).collect(),
        administers: posted.has("administers", "yes"),
    };
    let (actor, now) = (preparing.visitor.actor(), preparing.site.now());
    match tokio::task::block_in_place(|| preparing.site.app.admit_helper(actor, &admitted, now)) {
        Ok(()) => Ok(preparing.done(PAGE, "helper")),
        Err(not) => refused(&preparing, form(&preparing, &admitted), not),
    }
}

fn form(preparing: &Preparing, helper: &HelperAdmitted) -> Form {
    let w = preparing.wording();
    let role = |role: &RoleKind| {
        let mut answer = Answer::new(role.id(), w.word(*role), helper.roles.contains(role));
        answer.hint = rights_in_words(preparing, rights_of(*role));
        answer
    };
    let roles = Kind::Checks(RoleKind::ALL.iter().map(role).collect());
    let administers = Answer::new("yes", w.text("access-administers"), helper.administers);
    let administers = Kind::Checks(vec![administers]);
    let heading = w.text("access-helper-add");
    Form::new(heading, HELPERS.to_owned(), w.text("access-guest-submit"), PAGE.to_owned())
        .lead(w.text("access-helpers-lead"))
        .field(
            Field::line("organisation", w.text("access-helper-id"), &helper.organisation)
                .hint(w.text("access-helper-id-hint")),
        )
        .field(
            Field::line("name", w.text("access-helper-name"), &helper.name)
                .hint(w.text("access-helper-name-hint")),
        )
        .field(Field::new("role", w.text("access-helper-roles"), roles))
        .field(Field::new("administers", w.text("access-administers-title"), administers))
}

/// `GET /prepare/helpers/{organisation}/ending`.
pub(crate) async fn dismissing(
    preparing: Preparing,
    Path(organisation): Path<String>,
) -> Result<Response, Failure> {
    let form = end_form(&preparing, &organisation, "")?;
    Ok(preparing.show(PAGE, form))
}

/// `POST /prepare/helpers/{organisation}/ending`: its people cannot enter any more, from now on.
pub(crate) async fn dismiss(
    preparing: Preparing,
    Path(organisation): Path<String>,
    posted: Posted,
) -> Result<Response, Failure> {
    let form = end_form(&preparing, &organisation, posted.get("reason"))?;
    let dismissed = HelperDismissed { organisation, reason: posted.get("reason").to_owned() };
    let (actor, now) = (preparing.visitor.actor(), preparing.site.now());
    let ended: Result<(), NotLetIn> =
        tokio::task::block_in_place(|| preparing.site.app.dismiss_helper(actor, &dismissed, now));
    match ended {
        // Whoever came in so and sends their own away is out with this.
        Ok(()) => Ok(preparing.done(PAGE, "access-ended")),
        Err(not) => refused(&preparing, form, not),
    }
}

fn end_form(preparing: &Preparing, organisation: &str, typed: &str) -> Result<Form, Failure> {
    let w = preparing.wording();
    let helper = preparing.prepared.helper(organisation).ok_or(Failure::NotFound)?;
    let heading = w.format("access-end-title", [("name", helper.name.clone().into())]);
    let action = format!("{HELPERS}/{organisation}/ending");
    Ok(Form::new(heading, action, w.text("access-end-submit"), PAGE.to_owned())
        .lead(w.text("access-helper-end-lead"))
        .field(reason(w, typed)))
}
