//! Several organisations in one program: each is a site with a host name of its own, so that browsers keep their cookies,
//! passkeys and forms apart. Whoever asks by a name of nobody gets the same answer as ever.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use tower::ServiceExt as _;

use crate::failure::Failure;
use crate::guard::host;
use crate::routes::router;
use crate::site::Site;

/// The sites of one program.
pub struct Installation {
    sites: Vec<Arc<Site>>,
}

impl Installation {
    /// The sites of a program; the first answers whoever calls us by a name of nobody. Each site gets to know that the
    /// others are there, and no more.
    pub fn new(sites: Vec<Arc<Site>>) -> Arc<Installation> {
        let installation = Arc::new(Installation { sites });
        for site in &installation.sites {
            site.belongs_to(&installation);
        }
        installation
    }

    /// The sites.
    pub fn sites(&self) -> &[Arc<Site>] {
        &self.sites
    }

    /// The site of an organisation, by its name in the data folder.
    pub fn site_of(&self, organisation: &str) -> Option<&Arc<Site>> {
        self.sites.iter().find(|site| site.app().organisation() == organisation)
    }

    /// Ends what would keep connections open.
    pub fn stop(&self) {
        self.sites.iter().for_each(|site| site.stop());
    }

    /// All pages of all sites.
    pub fn router(&self) -> Router {
        let pages: Vec<_> = self.sites.iter().map(|site| (Arc::clone(site), router(site))).collect();
        Router::new().fallback(answer).with_state(Arc::new(pages))
    }
}

type Pages = Arc<Vec<(Arc<Site>, Router)>>;

/// Lets the site answer that is called so. A name of nobody is refused by the guard of the first.
async fn answer(State(pages): State<Pages>, request: Request) -> Response {
    let called = host(request.headers(), request.uri());
    let ours = pages.iter().find(|(site, _)| called.is_some_and(|name| site.is_ours(name)));
    let Some((_, router)) = ours.or_else(|| pages.first()) else {
        return Failure::WrongHost.into_response();
    };
    match router.clone().oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}
