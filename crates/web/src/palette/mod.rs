//! Quickly to somewhere: pages, things to do, incidents, people to call, and what was found, as somebody types. A script
//! asks for it; without one the search of every page does the work.

mod offered;
mod places;

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use wording::Wording;

use self::offered::Offers;
use crate::failure::Failure;
use crate::frame::page;
use crate::site::Site;
use crate::visitor::Visitor;

/// More letters nobody types here.
const LONGEST: usize = 100;

#[derive(Template)]
#[template(path = "palette/list.html")]
struct List {
    groups: Vec<Group>,
    /// How many there are, in words.
    said: String,
}

/// What belongs together.
struct Group {
    heading: String,
    offers: Vec<Offer>,
}

/// Somewhere to go.
struct Offer {
    /// Its place in the list, from 0.
    place: usize,
    href: String,
    name: String,
    /// What to know of it.
    about: String,
}

/// `GET /palette`: a piece of a page.
pub(crate) async fn palette(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let get = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
    let typed: String = get("q").chars().take(LONGEST).collect();
    let offers = Offers::new(&site, &visitor, &typed, incident_of(get("from")));
    let mut groups = tokio::task::block_in_place(|| offers.groups())?;
    let mut places = 0..;
    for offer in groups.iter_mut().flat_map(|group| &mut group.offers) {
        offer.place = places.next().unwrap_or_default();
    }
    let said = said(site.wording(visitor.lang), places.start);
    Ok(page(&List { groups, said }))
}

fn said(w: &Wording, count: usize) -> String {
    w.format("palette-count", [("n", (count as f64).into())])
}

/// The incident of whose pages a path is one.
fn incident_of(path: &str) -> Option<&str> {
    let id = path.strip_prefix("/incidents/")?;
    id.split(['/', '?', '#']).next().filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use super::incident_of;

    #[test]
    fn the_incident_is_read_from_the_path_of_any_of_its_pages() {
        for path in ["/incidents/ab1", "/incidents/ab1/log", "/incidents/ab1?x=/", "/incidents/ab1#main"] {
            assert_eq!(incident_of(path), Some("ab1"), "{path}");
        }
        for path in
            ["", "/", "/incidents/", "/prepare", "/incidents//log", "https://kwaad.example/incidents/x"]
        {
            assert_eq!(incident_of(path), None, "{path}");
        }
    }
}
