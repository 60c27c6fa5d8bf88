//! An incident on Friday evening, with Sanne at the keyboard.

use std::sync::Arc;

use axum::http::StatusCode;
use incident::state::State;

use crate::browser::{Browser, House, Page};

/// A house with one incident, and who opened it.
pub(crate) struct Evening {
    pub(crate) house: House,
    pub(crate) sanne: Browser,
    pub(crate) incident: String,
}

impl Evening {
    /// Friday evening; nothing was prepared.
    pub(crate) async fn new() -> Evening {
        Evening::in_a(House::new()).await
    }

    pub(crate) async fn in_a(house: House) -> Evening {
        let mut sanne = house.person("Sanne de Wit").await;
        let incident = house.incident(&mut sanne).await;
        Evening { house, sanne, incident }
    }

    pub(crate) fn state(&self) -> Arc<State> {
        self.house.site.app().state(&self.incident.replacen("/incidents/", "incident/", 1)).unwrap()
    }

    pub(crate) async fn get(&mut self, rest: &str) -> String {
        let page = self.sanne.get(&format!("{}{rest}", self.incident)).await;
        assert_eq!(page.status, StatusCode::OK, "{rest}");
        page.body
    }

    pub(crate) async fn send(&mut self, rest: &str, fields: &[(&str, &str)]) -> Page {
        self.sanne.post(&format!("{}{rest}", self.incident), fields).await
    }

    /// Sends a form that must be taken.
    pub(crate) async fn record(&mut self, rest: &str, fields: &[(&str, &str)]) {
        let page = self.send(rest, fields).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{rest}: {}", page.body);
    }
}
