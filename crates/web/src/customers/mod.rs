//! The organisations of this installation that this one helps: who needs help first, and coming in there. What is shown of
//! each is what that house lets its helpers see, and that somebody looked stands in its own journal.

use std::sync::Arc;

use app::{Customer, CustomerIncident, Invitation, NotLetIn};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::Timestamp;
use readiness::access::{Right, Secondee, organisation_of};
use wording::Wording;

use crate::failure::Failure;
use crate::form::Posted;
use crate::frame::{Frame, page};
use crate::site::Site;
use crate::visitor::Visitor;

/// After so long without a kit, a house is told to be late with it.
const OLD_KIT: jiff::SignedDuration = readiness::kit::OLD_AFTER;

#[derive(Template)]
#[template(path = "customers/customers.html")]
struct CustomersPage<'a> {
    page: Frame<'a>,
    title: String,
    customers: Vec<Row>,
}

/// One customer.
struct Row {
    id: String,
    name: String,
    lines: Vec<String>,
    warnings: Vec<String>,
}

#[derive(Template)]
#[template(path = "customers/enter.html")]
struct EnterPage<'a> {
    page: Frame<'a>,
    title: String,
    /// A link that works once, for a minute.
    link: String,
}

/// Whether this house helps others, so that there is something to see.
pub(crate) fn helps(site: &Site) -> bool {
    !customers_of(site).is_empty()
}

/// The other sites whose house lets the people of this one in.
fn customers_of(site: &Site) -> Vec<Arc<Site>> {
    let Some(installation) = site.installation() else { return Vec::new() };
    let own = site.app.organisation();
    // A house whose journal cannot be read is not there today; its own pages say why.
    let admits =
        |other: &&Arc<Site>| other.app.organisation() != own && other.app.admits(own).unwrap_or_default();
    installation.sites().iter().filter(admits).cloned().collect()
}

/// Whether the organisation of somebody from elsewhere still lets them go out to help. That this house lets it in no more has
/// ended their sessions.
pub(crate) fn is_sent(site: &Site, person: &str) -> Result<bool, app::AppProblem> {
    let Some(organisation) = organisation_of(person) else { return Ok(true) };
    let own = person.split('@').next().unwrap_or_default();
    let installation = site.installation();
    let Some(from) = installation.as_ref().and_then(|all| all.site_of(organisation)) else {
        return Ok(false);
    };
    Ok(from.app.prepared()?.rights(own).has(Right::Prepare))
}

fn helper<'a>(site: &'a Site, visitor: &'a Visitor) -> Secondee<'a> {
    Secondee { organisation: site.app.organisation(), person: &visitor.person, name: &visitor.name }
}

/// `GET /customers`.
pub(crate) async fn customers(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, Failure> {
    let (now, frame) = (site.now(), Frame::new(&site, visitor.lang, Some(&visitor), "/customers"));
    let sites = customers_of(&site);
    if sites.is_empty() {
        return Err(Failure::NotFound);
    }
    let mut customers = Vec::new();
    for other in sites {
        let looked = tokio::task::block_in_place(|| other.app.customer(helper(&site, &visitor), now));
        match looked {
            Ok(customer) => customers.push(customer),
            // It was ended a moment ago.
            Err(NotLetIn::Denied(_)) => {}
            Err(NotLetIn::Failed(problem)) => return Err(problem.into()),
        }
    }
    customers.sort_by_cached_key(Customer::order);
    let rows = customers.iter().map(|customer| row(customer, &site, frame.wording, now)).collect();
    Ok(page(&CustomersPage { title: frame.t("customers-title"), customers: rows, page: frame }))
}

fn row(customer: &Customer, site: &Site, w: &Wording, now: Timestamp) -> Row {
    let mut row = Row {
        id: customer.organisation.clone(),
        name: customer.name.clone(),
        lines: Vec::new(),
        warnings: Vec::new(),
    };
    for incident in &customer.incidents {
        let line = incident_line(incident, site, w, now);
        let is_late = incident.next_due.is_some_and(|due| due < now);
        if incident.is_crisis || is_late { row.warnings.push(line) } else { row.lines.push(line) }
    }
    if customer.incidents.is_empty() {
        row.lines.push(w.text("customers-quiet"));
    }
    if !customer.has_lead {
        row.warnings.push(w.text("customers-no-lead"));
    }
    match customer.kit_at {
        None => row.warnings.push(w.text("customers-no-kit")),
        Some(at) => {
            let line = w.format("customers-kit", [("at", w.moment(at, site.zone()).into())]);
            let is_old = now.duration_since(at) > OLD_KIT;
            if is_old { row.warnings.push(line) } else { row.lines.push(line) }
        }
    }
    row
}

fn incident_line(incident: &CustomerIncident, site: &Site, w: &Wording, now: Timestamp) -> String {
    let clock = match incident.next_due {
        Some(due) if due < now => w.late(now.duration_since(due)),
        Some(due) => w.left(due.duration_since(now)),
        None => w.text("customers-no-term"),
    };
    let key = if incident.is_crisis { "customers-crisis" } else { "customers-incident" };
    let gaps = [
        ("incident", incident.code_name.clone().into()),
        ("clock", clock.into()),
        ("at", w.moment(incident.last_at, site.zone()).into()),
    ];
    w.format(key, gaps)
}

/// `POST /customers/{organisation}/entering`: a link into the house of a customer. A browser does not let a form of ours
/// end on a page of another host, so the link is shown, and is one more click.
pub(crate) async fn enter(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Path(organisation): Path<String>,
    _: Posted,
) -> Result<Response, Failure> {
    let frame = Frame::new(&site, visitor.lang, Some(&visitor), "/customers");
    let sites = customers_of(&site);
    let other = sites.iter().find(|other| other.app.organisation() == organisation);
    let other = other.ok_or(Failure::NotFound)?;
    let (made, now) = (Invitation::new()?, site.now());
    let issued = tokio::task::block_in_place(|| {
        other.app.helper_enters(helper(&site, &visitor), &made.link.hash(), now)
    });
    match issued {
        Ok(()) => {}
        Err(NotLetIn::Denied(_)) => return Err(Failure::NotFound),
        Err(NotLetIn::Failed(problem)) => return Err(problem.into()),
    }
    let name = other.app.access()?.organisation.clone().unwrap_or(organisation);
    let title = frame.format("customers-enter-title", [("name", name.into())]);
    let link = format!("{}/link/{}", other.address(), made.link.reveal());
    Ok(page(&EnterPage { title, link, page: frame }))
}
