//! Finding what was recorded and what is prepared by its words.

mod shown;

pub(crate) use shown::{Shown, shown};

use std::sync::Arc;

use app::{Search, SearchGroup, SearchPart};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;

use crate::failure::Failure;
use crate::files::encoded;
use crate::frame::{Frame, page};
use crate::site::Site;
use crate::visitor::Visitor;
use journal::Eyes;
use readiness::access::Right;

/// So much is found on a page.
const PAGE: usize = 20;

/// Nobody reads further.
const MOST_PAGES: usize = 500;

/// More letters nobody types to find something.
const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "search/page.html")]
struct SearchPage<'a> {
    page: Frame<'a>,
    title: String,
    /// What was typed.
    text: String,
    /// The incident that somebody came from, and its name.
    incident: Option<(String, String)>,
    total: usize,
    groups: Vec<Group>,
    before: Option<String>,
    next: Option<String>,
    /// How much was found where, and which page this is when there are several.
    which: Vec<String>,
}

/// What was found in one place.
struct Group {
    heading: String,
    hits: Vec<Shown>,
}

/// What an address asks for.
pub(crate) struct Asked {
    text: String,
    /// The incident that somebody comes from, by its id.
    incident: Option<String>,
    page: usize,
}

impl Asked {
    /// The first page of what somebody looks for.
    pub(crate) fn first(text: &str, incident: Option<&str>) -> Asked {
        Asked { text: text.to_owned(), incident: incident.map(str::to_owned), page: 1 }
    }

    /// Reads the end of an address.
    fn read(pairs: &[(String, String)]) -> Asked {
        let get =
            |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
        let page: usize = get("page").parse().unwrap_or(1);
        Asked {
            text: get("q").chars().take(LONGEST).collect(),
            incident: Some(get("in").to_owned()).filter(|id| !id.is_empty()),
            page: page.clamp(1, MOST_PAGES),
        }
    }

    pub(crate) fn at(&self, page: usize) -> String {
        let within = self.incident.as_deref().map(|id| format!("&in={}", encoded(id))).unwrap_or_default();
        format!("/search?q={}{within}&page={page}", encoded(&self.text))
    }
}

/// `GET /search`.
pub(crate) async fn search(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let mut asked = Asked::read(&pairs);
    let incident = asked.incident.take().and_then(|id| named(&site, &id).map(|name| (id, name)));
    asked.incident = incident.as_ref().map(|(id, _)| id.clone());
    let parts = tokio::task::block_in_place(|| found(&site, &visitor, &asked, PAGE))?;
    let total: usize = parts.iter().map(|part| part.total).sum();
    let w = site.wording(visitor.lang);
    let last = total.div_ceil(PAGE).clamp(1, MOST_PAGES);
    let name = incident.as_ref().map_or("", |(_, name)| name);
    let (groups, which) = grouped(&site, &visitor, parts, name, (asked.page, last))?;
    let path = asked.at(asked.page);
    let mut frame = Frame::new(&site, visitor.lang, Some(&visitor), &path);
    // The page has a field of its own.
    frame.has_search = false;
    let view = SearchPage {
        title: w.text("search-title"),
        total,
        groups,
        before: (asked.page > 1).then(|| asked.at(asked.page - 1)),
        next: (asked.page < last).then(|| asked.at(asked.page + 1)),
        which,
        text: asked.text,
        incident,
        page: frame,
    };
    Ok(page(&view))
}

/// What was found in groups; and when it does not all stand on one page, how much there is where, and which page it is.
fn grouped(
    site: &Site,
    visitor: &Visitor,
    parts: Vec<SearchPart>,
    incident: &str,
    (page, last): (usize, usize),
) -> Result<(Vec<Group>, Vec<String>), Failure> {
    let w = site.wording(visitor.lang);
    let (mut groups, mut which) = (Vec::new(), Vec::new());
    for part in parts.into_iter().filter(|part| part.total > 0) {
        let heading = heading(w, &part, incident);
        which.push(heading.clone());
        if !part.hits.is_empty() {
            groups.push(Group { heading, hits: shown(site, visitor, &part.hits)? });
        }
    }
    let gaps = [("page", page), ("pages", last)].map(|(gap, number)| (gap, (number as f64).into()));
    which.push(w.format("search-which", gaps));
    Ok((groups, if last > 1 { which } else { Vec::new() }))
}

/// The name of an incident, if there is one.
pub(crate) fn named(site: &Site, id: &str) -> Option<String> {
    // That there is an incident, and what it is called, is for everybody.
    let state = site.app.seen_by(Eyes::All).state(&format!("incident/{id}")).ok()?;
    state.opened.as_ref().map(|opened| opened.code_name.clone())
}

/// What is found, as many as fit on a page.
pub(crate) fn found(
    site: &Site,
    visitor: &Visitor,
    asked: &Asked,
    most: usize,
) -> Result<Vec<SearchPart>, Failure> {
    let stream = asked.incident.as_deref().map(|id| format!("incident/{id}"));
    Ok(site.app.search(&Search {
        text: &asked.text,
        lang: visitor.lang,
        person: &visitor.person,
        reads_counsel: visitor.may(Right::ReadCounsel),
        incident: stream.as_deref(),
        skip: asked.page.saturating_sub(1) * most,
        most,
    })?)
}

fn heading(w: &wording::Wording, part: &SearchPart, name: &str) -> String {
    let key = match part.group {
        SearchGroup::ThisIncident => "search-in-this",
        SearchGroup::Incidents if name.is_empty() => "search-in-incidents",
        SearchGroup::Incidents => "search-in-others",
        SearchGroup::Preparation => "search-in-preparation",
    };
    let count = w.format("search-count", [("n", (part.total as f64).into())]);
    let place = w.format(key, [("name", name.to_owned().into())]);
    format!("{place}: {count}")
}
