//! What was typed in during a crisis becomes preparation afterwards: names that an incident holds and the call list does
//! not, and what an incident says of the organisation.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::response::Response;
use incident::state::State;
use readiness::command::Command;
use readiness::contact::duplicates_of;
use readiness::contact::event::Contact;
use readiness::event::Sheet;
use readiness::prepared::ONLY;

use crate::failure::Failure;
use crate::files::encoded;
use crate::form::Posted;
use crate::frame::{Frame, page};
use crate::preparing::Preparing;

/// Longer words are no name.
const LONGEST_NAME: usize = 80;

/// More proposals nobody goes through.
const MOST: usize = 100;

#[derive(Template)]
#[template(path = "prepare/proposals.html")]
struct ProposalsPage<'a> {
    page: Frame<'a>,
    title: String,
    names: Vec<Proposed>,
    /// The incident that says what the organisation is, while the preparation does not.
    profile: Option<String>,
}

/// A name that an incident holds.
pub(super) struct Proposed {
    name: String,
    /// For the address of the form that takes it over.
    query: String,
    why: String,
}

/// `GET /prepare/proposals`.
pub(crate) async fn proposals(preparing: Preparing) -> Result<Response, Failure> {
    let view = ProposalsPage {
        title: preparing.wording().text("proposals-title"),
        names: proposed(&preparing)?,
        profile: profile(&preparing)?.map(|(code_name, _)| code_name),
        page: preparing.frame("/prepare"),
    };
    Ok(page(&view))
}

/// Names that incidents hold: who said something, and who was to do something.
pub(super) fn proposed(preparing: &Preparing) -> Result<Vec<Proposed>, Failure> {
    let (w, prepared) = (preparing.wording(), &preparing.prepared);
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for (code_name, state) in incidents(preparing)? {
        for name in named(&state) {
            let gaps = [("incident", code_name.clone().into())];
            names.entry(name).or_insert_with(|| w.format("proposals-from", gaps));
        }
    }
    let people = preparing.site.app.access()?.people.clone();
    let is_person = |name: &str| people.values().any(|known| known == name);
    names.retain(|name, _| !prepared.dismissed.contains(name) && !is_person(name));
    let all: Vec<(String, String)> = names.into_iter().collect();
    let contacts: Vec<Contact> =
        all.iter().map(|(name, _)| Contact { name: name.clone(), ..Contact::default() }).collect();
    let found = duplicates_of(prepared, &contacts);
    let organisations: BTreeSet<String> =
        prepared.contacts().map(|(_, contact)| contact.organisation.to_lowercase()).collect();
    let is_new =
        |(name, found): (&str, &Option<_>)| found.is_none() && !organisations.contains(&name.to_lowercase());
    let new = all.into_iter().zip(found).filter(|((name, _), found)| is_new((name, found)));
    let proposed = new.take(MOST).map(|((name, why), _)| Proposed { query: encoded(&name), name, why });
    Ok(proposed.collect())
}

fn incidents(preparing: &Preparing) -> Result<Vec<(String, std::sync::Arc<State>)>, Failure> {
    let app = preparing.site.app.seen_by(preparing.visitor.eyes());
    let mut incidents = Vec::new();
    for summary in tokio::task::block_in_place(|| app.incidents(preparing.now))? {
        incidents.push((summary.code_name, app.state(&summary.stream)?));
    }
    Ok(incidents)
}

fn named(state: &State) -> BTreeSet<String> {
    let tasks = state.tasks.values().map(|task| task.assignee.clone());
    let sources =
        state.facts.values().flat_map(|said| said.current()).map(|statement| statement.source.clone());
    let names = tasks.chain(sources).map(|name| name.trim().to_owned());
    names.filter(|name| !name.is_empty() && name.chars().count() <= LONGEST_NAME).collect()
}

/// What the last incident says of the organisation, while the preparation says nothing.
fn profile(preparing: &Preparing) -> Result<Option<(String, readiness::team::event::Profile)>, Failure> {
    if preparing.prepared.profile(ONLY).is_some() {
        return Ok(None);
    }
    let incidents = incidents(preparing)?.into_iter().rev();
    let mut said = incidents.filter(|(_, state)| state.profile_number.is_some()).map(|(code_name, state)| {
        let held = &state.profile;
        let profile = readiness::team::event::Profile {
            country: held.country.clone().unwrap_or_default(),
            sector: held.sector.clone().unwrap_or_default(),
            role: held.role.clone().unwrap_or_default(),
            employees: held.employees,
            ..Default::default()
        };
        (code_name, profile)
    });
    Ok(said.find(|(_, profile)| *profile != Default::default()))
}

/// `POST /prepare/proposals`: puts a name aside, or takes over what an incident says of the organisation.
pub(crate) async fn dismiss(preparing: Preparing, posted: Posted) -> Result<Response, Failure> {
    let command = match posted.get("go") {
        "profile" => {
            let (_, profile) = profile(&preparing)?.ok_or(Failure::NotFound)?;
            Command::Keep { id: None, sheet: Sheet::Profile(profile), seen: None }
        }
        _ => Command::Dismiss { name: posted.get("name").chars().take(LONGEST_NAME).collect() },
    };
    match preparing.prepare(&command) {
        Ok(()) => Ok(preparing.done("/prepare/proposals", "sheet")),
        Err(app::NotPrepared::Refused(_)) => Err(Failure::BadForm),
        Err(app::NotPrepared::Failed(problem)) => Err(problem.into()),
    }
}
