//! Every route there is, in one table.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get, post};

use crate::failure::Failure;
use crate::site::Site;
use crate::{assets, decisions, duties, entry, facts, files, guard, live, log, now, start, tasks};

/// A form holds at most so many bytes: the content of a filing, word for word.
const FORM_BYTES: usize = 1 << 20;

/// A file that is kept as evidence holds at most so many bytes.
const FILE_BYTES: usize = 4 << 30;

/// A route, for whoever tests them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// GET or POST.
    pub method: &'static str,
    /// Its path, with names in braces.
    pub path: &'static str,
    /// Whether it is open to who has not entered.
    pub is_open: bool,
}

type Shared = Arc<Site>;

macro_rules! routes {
    ($($open:ident $path:literal { $($method:ident $name:path),+ })+) => {
        /// Every route.
        pub const ROUTES: &[Route] = &[
            $($(Route { method: stringify!($method), path: $path, is_open: routes!(@ $open) }),+),+
        ];

        fn table() -> Vec<(&'static str, MethodRouter<Shared>)> {
            vec![$(($path, MethodRouter::new()$(.merge($method($name)))+)),+]
        }
    };
    (@ open) => { true };
    (@ closed) => { false };
}

routes! {
    open "/" { get entry::home }
    open "/link/{secret}" { get entry::link, post entry::enter }
    open "/language" { post entry::language }
    open "/assets/{name}" { get assets::asset }
    closed "/session/end" { post entry::leave }
    closed "/start" { get start::begin, post start::answer }
    closed "/incidents/{id}" { get now::now }
    closed "/incidents/{id}/hurry" { get now::hurry }
    closed "/incidents/{id}/facts" { get facts::facts }
    closed "/incidents/{id}/facts/{fact}" { get facts::fact, post facts::state_it }
    closed "/incidents/{id}/facts/{fact}/withdrawal" { post facts::withdraw }
    closed "/incidents/{id}/facts/{fact}/conflict" { get decisions::conflict, post decisions::believe }
    closed "/incidents/{id}/duties" { get duties::duties }
    closed "/incidents/{id}/duties/{rule}" { get duties::duty }
    closed "/incidents/{id}/duties/{rule}/filing" { get duties::filing, post duties::submit }
    closed "/incidents/{id}/duties/{rule}/waiver" { get duties::waiver, post duties::waive }
    closed "/incidents/{id}/duties/{rule}/waiver-withdrawal" { post duties::withdraw }
    closed "/incidents/{id}/risk" { get decisions::risk, post decisions::decide }
    closed "/incidents/{id}/awareness" { get decisions::awareness, post decisions::set }
    closed "/incidents/{id}/moments" { get decisions::moments, post decisions::record }
    closed "/incidents/{id}/profile" { get decisions::profile, post decisions::revise }
    closed "/incidents/{id}/course/{step}" { get decisions::course, post decisions::take }
    closed "/incidents/{id}/tasks" { get tasks::tasks, post tasks::add }
    closed "/incidents/{id}/tasks/{task}" { get tasks::task, post tasks::finish }
    closed "/incidents/{id}/log" { get log::log, post log::write }
    closed "/incidents/{id}/log/{number}" { get log::entry, post log::correct }
    closed "/incidents/{id}/log/{number}/withdrawal" { post log::withdraw }
    closed "/incidents/{id}/files" { get files::files, post files::keep }
    closed "/incidents/{id}/files/{evidence}" { get files::file }
    closed "/incidents/{id}/live" { get live::live }
}

/// All pages.
pub fn router(site: &Arc<Site>) -> Router {
    let mut router = Router::new();
    for (path, route) in table() {
        let most = if path.ends_with("/files") { FILE_BYTES } else { FORM_BYTES };
        router = router.route(path, route.layer(DefaultBodyLimit::max(most)));
    }
    router
        .fallback(|| async { Failure::NotFound })
        .method_not_allowed_fallback(|| async { Failure::NotFound })
        .layer(from_fn_with_state(Arc::clone(site), guard::guard))
        .with_state(Arc::clone(site))
}
