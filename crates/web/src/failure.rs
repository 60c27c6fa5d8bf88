//! What cannot be shown. The guard, which knows the language, turns it into a page.

use app::AppProblem;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use readiness::access::Right;

/// Why there is no page.
#[derive(Clone, Debug)]
pub(crate) enum Failure {
    /// There is nothing here.
    NotFound,
    /// Whoever asks has not entered.
    Closed,
    /// It takes a right that whoever asks does not have.
    NotYours {
        /// Which.
        right: Right,
        /// Who has it, by name.
        who: Vec<String>,
    },
    /// A guest saw more pages today than anybody reads.
    Stopped {
        /// From when on they can go on.
        until: Timestamp,
    },
    /// The request did not come from one of our own pages.
    Foreign,
    /// Somebody called us by another name.
    WrongHost,
    /// More was sent than we take, or something that is no form.
    BadForm,
    /// The world failed.
    World(AppProblem),
}

impl Failure {
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Failure::NotFound => StatusCode::NOT_FOUND,
            Failure::Closed => StatusCode::UNAUTHORIZED,
            Failure::Foreign | Failure::NotYours { .. } => StatusCode::FORBIDDEN,
            Failure::WrongHost => StatusCode::MISDIRECTED_REQUEST,
            Failure::Stopped { .. } => StatusCode::TOO_MANY_REQUESTS,
            Failure::BadForm => StatusCode::BAD_REQUEST,
            Failure::World(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Its id, in the keys of its sentences.
    pub(crate) fn id(&self) -> &'static str {
        match self {
            Failure::NotFound => "not-found",
            Failure::Closed => "closed",
            Failure::NotYours { .. } => "not-yours",
            Failure::Foreign => "foreign",
            Failure::WrongHost => "wrong-host",
            Failure::Stopped { .. } => "stopped",
            Failure::BadForm => "bad-form",
            Failure::World(_) => "world",
        }
    }
}

impl From<AppProblem> for Failure {
    fn from(problem: AppProblem) -> Failure {
        Failure::World(problem)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
