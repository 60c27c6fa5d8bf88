//! Every route there is, in one table.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get, post};

use crate::failure::Failure;
use crate::site::Site;
use crate::{
    agreements, assets, board, callout, channels, contacts, containment, corrections, decided, decisions,
    duties, entry, experts, facts, files, guard, handovers, impact, indicators, inventory, kits, live, log,
    meetings, messages, now, palette, paper, prepare, prevention, prints, questions, ransom, rumours,
    runbooks, search, sheets, shifts, sitreps, speaking, stakeholders, start, steer, tasks, team, timeline,
};

/// A form holds at most so many bytes: the content of a filing, word for word.
const FORM_BYTES: usize = 1 << 20;

/// A file that is kept as evidence holds at most so many bytes.
const FILE_BYTES: usize = 64 << 30;

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

/// A list of contacts holds at most so many bytes, with what a browser puts around it.
const LIST_BYTES: usize = 17 << 20;

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
    open "/sealed" { get kits::ask, post kits::enter }
    open "/language" { post entry::language }
    open "/assets/{name}" { get assets::asset }
    closed "/session/end" { post entry::leave }
    closed "/tasks" { get tasks::mine }
    closed "/search" { get search::search }
    closed "/palette" { get palette::palette }
    closed "/start" { get start::begin, post start::answer }
    open "/confirm/{secret}" { get contacts::asked, post contacts::answer }
    closed "/prepare" { get prepare::overview }
    closed "/prepare/first-hour/{question}" { get prepare::question, post prepare::answer }
    closed "/prepare/proposals" { get prepare::proposals, post prepare::dismiss }
    closed "/prepare/reviews" { get prepare::reviews }
    closed "/prepare/reviews/calendar" { get prepare::calendar }
    closed "/prepare/removed" { get prepare::removed }
    closed "/prepare/log" { get prepare::log }
    closed "/prepare/contacts" { get contacts::contacts }
    closed "/prepare/contacts/import" { get contacts::import, post contacts::read }
    closed "/prepare/contacts/imports/{import}" { get contacts::preview, post contacts::take_over }
    closed "/prepare/contacts/imports/{import}/undo" { post contacts::undo }
    closed "/prepare/contacts/export/{format}" { get contacts::export }
    closed "/prepare/contacts/duplicates" { get contacts::duplicates, post contacts::merge }
    closed "/prepare/contacts/slips" { get contacts::slips }
    closed "/prepare/contacts/{contact}" { get contacts::contact }
    closed "/prepare/contacts/{contact}/place" { post contacts::place }
    closed "/prepare/contacts/{contact}/confirmation" { post contacts::confirm }
    closed "/prepare/contacts/{contact}/asking" { post contacts::ask }
    closed "/prepare/contacts/{contact}/erasure" { get contacts::erasure, post contacts::erase }
    closed "/prepare/team" { get team::team, post team::begin }
    closed "/prepare/runbooks" { get runbooks::runbooks }
    closed "/prepare/runbooks/own/{runbook}" { get runbooks::own }
    closed "/prepare/runbooks/{form}" { get runbooks::default, post runbooks::adopt }
    closed "/prepare/agreements" { get agreements::agreements }
    closed "/prepare/inventory" { get inventory::inventory }
    closed "/prepare/inventory/systems/{system}" { get inventory::system }
    closed "/prepare/prevention" { get prevention::prevention }
    closed "/prepare/paper" { get prints::prints }
    closed "/prepare/paper/trial/{print}" { get prints::trial }
    closed "/prepare/paper/trial/runbook/{form}" { get prints::trial_runbook }
    closed "/prepare/paper/copies/{copy}" { get prints::copy }
    closed "/prepare/paper/copies/{copy}/destruction" { post prints::destroy }
    closed "/prepare/paper/seal" { get prints::seal, post prints::issue }
    closed "/sheets/{kind}/{sheet}" { get sheets::sheet, post sheets::keep }
    closed "/sheets/{kind}/{sheet}/history" { get sheets::history, post sheets::put_back }
    closed "/sheets/{kind}/{sheet}/removal" { get sheets::removal, post sheets::remove }
    closed "/incidents/{id}" { get now::now }
    closed "/incidents/{id}/hurry" { get now::hurry }
    closed "/incidents/{id}/picture" { get now::on_paper }
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
    closed "/incidents/{id}/steer" { get steer::steer }
    closed "/incidents/{id}/course/escalate" { get steer::activation, post steer::activate }
    closed "/incidents/{id}/direction" { get steer::direction, post steer::set }
    closed "/incidents/{id}/callout" { get callout::callout, post callout::begin }
    closed "/incidents/{id}/callout/calls" { get callout::calling, post callout::record }
    closed "/incidents/{id}/callout/people" { get callout::person, post callout::summon }
    closed "/incidents/{id}/channels" { get channels::channels, post channels::judge }
    closed "/incidents/{id}/course/{step}" { get decisions::course, post decisions::take }
    closed "/incidents/{id}/tasks" { get tasks::tasks, post tasks::add }
    closed "/incidents/{id}/tasks/{task}" { get tasks::task, post tasks::finish }
    closed "/incidents/{id}/tasks/{task}/revision" { get tasks::revising, post tasks::revise }
    closed "/incidents/{id}/tasks/{task}/dropping" { get tasks::dropping, post tasks::drop_it }
    closed "/incidents/{id}/tasks/{task}/progress" { get tasks::progressing, post tasks::progress }
    closed "/incidents/{id}/experts" { get experts::experts }
    closed "/incidents/{id}/experts/{service}" { get experts::asking, post experts::ask }
    closed "/incidents/{id}/meetings" { get meetings::meetings, post meetings::open }
    closed "/incidents/{id}/meetings/{number}" { get meetings::meeting }
    closed "/incidents/{id}/meetings/{number}/controls" { get meetings::meeting, post meetings::control }
    closed "/incidents/{id}/meetings/{number}/actions" { get meetings::meeting, post meetings::follow }
    closed "/incidents/{id}/meetings/{number}/points" { get meetings::meeting, post meetings::note }
    closed "/incidents/{id}/meetings/{number}/decisions" { get meetings::meeting, post meetings::decide }
    closed "/incidents/{id}/meetings/{number}/tasks" { get meetings::meeting, post meetings::give }
    closed "/incidents/{id}/meetings/{number}/end" { get meetings::meeting, post meetings::close }
    closed "/incidents/{id}/decisions" { get decided::decisions, post decided::take }
    closed "/incidents/{id}/decisions/{number}" { get decided::decision, post decided::review }
    closed "/incidents/{id}/situation-reports" { get sitreps::reports }
    closed "/incidents/{id}/situation-reports/new" { get sitreps::draft, post sitreps::issue }
    closed "/incidents/{id}/situation-reports/{number}" { get sitreps::report }
    closed "/incidents/{id}/situation-reports/{number}/pdf" { get sitreps::pdf }
    closed "/incidents/{id}/stakeholders" { get stakeholders::stakeholders, post stakeholders::add }
    closed "/incidents/{id}/stakeholders/{stakeholder}" { get stakeholders::stakeholder, post stakeholders::weigh }
    closed "/incidents/{id}/stakeholders/{stakeholder}/told" { get stakeholders::stakeholder, post stakeholders::tell }
    closed "/incidents/{id}/stakeholders/{stakeholder}/dismissal" { get stakeholders::dismissing, post stakeholders::dismiss }
    closed "/incidents/{id}/corrections" { get corrections::corrections, post corrections::settle }
    closed "/incidents/{id}/rumours" { get rumours::rumours }
    closed "/incidents/{id}/rumours/new" { get rumours::hearing, post rumours::hear }
    closed "/incidents/{id}/rumours/{rumour}" { get rumours::rumour }
    closed "/incidents/{id}/rumours/{rumour}/decision" { get rumours::deciding, post rumours::decide }
    closed "/incidents/{id}/rumours/{rumour}/effect" { get rumours::following, post rumours::follow }
    closed "/incidents/{id}/rumours/{rumour}/truth" { get rumours::settling, post rumours::settle }
    closed "/incidents/{id}/questions" { get questions::questions, post questions::ask }
    closed "/incidents/{id}/questions/faq" { get questions::faq }
    closed "/incidents/{id}/questions/faq/file" { get questions::file }
    closed "/incidents/{id}/questions/lines" { get questions::lines }
    closed "/incidents/{id}/questions/lines/new" { get questions::writing, post questions::write }
    closed "/incidents/{id}/questions/lines/{line}" { get questions::line, post questions::approve }
    closed "/incidents/{id}/questions/lines/{line}/revision" { get questions::rewriting, post questions::rewrite }
    closed "/incidents/{id}/questions/{question}" { get questions::question, post questions::answer }
    closed "/incidents/{id}/speaking" { get speaking::speaking, post speaking::set }
    closed "/incidents/{id}/speaking/sheet" { get speaking::on_paper }
    closed "/incidents/{id}/messages" { get messages::messages }
    closed "/incidents/{id}/messages/new" { get messages::begin, post messages::create }
    closed "/incidents/{id}/messages/website" { get messages::website }
    closed "/incidents/{id}/messages/{number}" { get messages::writing, post messages::write }
    closed "/incidents/{id}/messages/{number}/overruling" { get messages::overruling, post messages::overrule }
    closed "/incidents/{id}/messages/{number}/asking" { get messages::asking, post messages::ask }
    closed "/incidents/{id}/messages/{number}/approval" { get messages::approval, post messages::decide }
    closed "/incidents/{id}/messages/{number}/sending" { get messages::sending, post messages::send }
    closed "/incidents/{id}/messages/{number}/dropping" { get messages::dropping, post messages::drop_it }
    closed "/incidents/{id}/messages/{number}/calls" { get messages::sharing, post messages::share }
    closed "/incidents/{id}/calls" { get messages::calls }
    closed "/incidents/{id}/calls/{number}" { get messages::call, post messages::report }
    closed "/incidents/{id}/ransom" { get ransom::ransom }
    closed "/incidents/{id}/ransom/demands" { get ransom::ransom, post ransom::record }
    closed "/incidents/{id}/ransom/grounds" { get ransom::ransom, post ransom::state }
    closed "/incidents/{id}/ransom/contacts" { get ransom::ransom, post ransom::log }
    closed "/incidents/{id}/ransom/decision" { get ransom::ransom, post ransom::decide }
    closed "/incidents/{id}/log" { get log::log, post log::write }
    closed "/incidents/{id}/log/{number}" { get log::entry, post log::correct }
    closed "/incidents/{id}/log/{number}/withdrawal" { post log::withdraw }
    closed "/incidents/{id}/timeline" { get timeline::timeline }
    closed "/incidents/{id}/timeline/star" { post timeline::star }
    closed "/incidents/{id}/timeline/summary" { get timeline::summary }
    closed "/incidents/{id}/timeline/export/{format}" { get timeline::export }
    closed "/incidents/{id}/files" { get files::files, post files::keep }
    closed "/incidents/{id}/files/{evidence}" { get files::file }
    closed "/incidents/{id}/files/{evidence}/chain" { get files::chain, post files::pass }
    closed "/incidents/{id}/files/{evidence}/image" { get files::imaging, post files::image }
    closed "/incidents/{id}/files/{evidence}/print" { get files::on_paper }
    closed "/incidents/{id}/objects" { get files::securing, post files::secure }
    closed "/incidents/{id}/containment" { get containment::containment }
    closed "/incidents/{id}/containment/new" { get containment::taking, post containment::take }
    closed "/incidents/{id}/containment/{containment}" { get containment::lifting, post containment::lift }
    closed "/incidents/{id}/impact" { get impact::impact, post impact::state_it }
    closed "/incidents/{id}/impact/statement" { get impact::statement }
    closed "/incidents/{id}/indicators" { get indicators::indicators }
    closed "/incidents/{id}/indicators/new" { get indicators::adding, post indicators::add }
    closed "/incidents/{id}/indicators/paste" { get indicators::pasting, post indicators::paste }
    closed "/incidents/{id}/indicators/export/{format}" { get indicators::export }
    closed "/incidents/{id}/indicators/{indicator}" { get indicators::withdrawing, post indicators::withdraw }
    closed "/incidents/{id}/paper" { get paper::paper, post paper::enter }
    closed "/incidents/{id}/paper/photos" { post paper::attach }
    closed "/incidents/{id}/shifts" { get shifts::shifts, post shifts::note }
    closed "/incidents/{id}/handovers" { get handovers::handovers, post handovers::draw_up }
    closed "/incidents/{id}/handovers/draft" { get handovers::draft }
    closed "/incidents/{id}/handovers/{handover}" { get handovers::handover }
    closed "/incidents/{id}/handovers/{handover}/signature" { post handovers::sign }
    closed "/incidents/{id}/board" { get board::board }
    closed "/incidents/{id}/live" { get live::live }
}

/// All pages.
pub fn router(site: &Arc<Site>) -> Router {
    let mut router = Router::new();
    for (path, route) in table() {
        let most = match path.rsplit('/').next() {
            Some("files" | "photos") => FILE_BYTES,
            Some("import") => LIST_BYTES,
            _ => FORM_BYTES,
        };
        router = router.route(path, route.layer(DefaultBodyLimit::max(most)));
    }
    router
        .fallback(|| async { Failure::NotFound })
        .method_not_allowed_fallback(|| async { Failure::NotFound })
        .layer(from_fn_with_state(Arc::clone(site), guard::guard))
        .with_state(Arc::clone(site))
}
