//! Every route there is, in one table.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::Method;
use axum::middleware::from_fn_with_state;
use axum::routing::{MethodRouter, get, post};

use readiness::access::Right;
use readiness::access::event::Part;

use crate::failure::Failure;
use crate::site::Site;
use crate::{
    access, account, agreements, as_of, assets, board, calendar, callout, channels, contacts, containment,
    controllers, corrections, costs, counsel, customers, decided, decisions, duties, entry, evaluation,
    exercise, exercises, experts, facts, files, guard, handovers, impact, improvements, indicators,
    inventory, joint, kits, live, log, meetings, messages, now, palette, paper, prepare, prevention, prints,
    questions, ransom, register, rumours, runbooks, search, sheets, shifts, sitreps, speaking, stakeholders,
    start, steer, suppliers, tasks, team, timeline, trends,
};

/// A form holds at most so many bytes: the content of a filing, word for word.
const FORM_BYTES: usize = 1 << 20;

/// A file that is kept as evidence holds at most so many bytes.
const FILE_BYTES: usize = 64 << 30;

/// A route, for the guard and for whoever tests them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// GET or POST.
    pub method: &'static str,
    /// Its path, with names in braces.
    pub path: &'static str,
    /// What whoever asks must have.
    pub need: Need,
    /// In which part of an incident it is, for guests, to whom parts are opened one by one.
    pub part: Option<Part>,
}

/// What whoever asks for a route must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Nothing: the door, what is needed to see it, and links that are a right of their own.
    Open,
    /// They have entered, as whomever.
    Enter,
    /// They have entered and have this right.
    Right(Right),
}

/// A list of contacts holds at most so many bytes, with what a browser puts around it.
const LIST_BYTES: usize = 17 << 20;

type Shared = Arc<Site>;

macro_rules! routes {
    ($($path:literal in $part:ident { $($method:ident $need:ident $name:path),+ })+) => {
        /// Every route, with what it needs. Whatever does not stand here is not there.
        pub const ROUTES: &[Route] = &[
            $($(Route {
                method: stringify!($method),
                path: $path,
                need: routes!(@ $need),
                part: routes!(@ part $part),
            }),+),+
        ];

        fn table() -> Vec<(&'static str, MethodRouter<Shared>)> {
            vec![$(($path, MethodRouter::new()$(.merge($method($name)))+)),+]
        }
    };
    (@ Open) => { Need::Open };
    (@ Enter) => { Need::Enter };
    (@ part House) => { None };
    (@ part $part:ident) => { Some(Part::$part) };
    (@ $right:ident) => { Need::Right(Right::$right) };
}

routes! {
    "/" in House { get Open entry::home }
    "/link/{secret}" in House { get Open entry::link, post Open entry::enter }
    "/sign-in" in House { get Open entry::door, post Open entry::sign_in }
    "/passkey" in House { post Open entry::passkey }
    "/passkey/question" in House { post Open entry::question }
    "/invitation" in House { post Open entry::invitation }
    "/sealed" in House { get Open kits::ask, post Open kits::enter }
    "/language" in House { post Open entry::language }
    "/assets/{name}" in House { get Open assets::asset }
    "/session/end" in House { post Enter entry::leave }
    "/account" in House { get Enter account::account }
    "/account/again" in House { get Enter account::again }
    "/account/passkeys" in House { post Enter account::keep }
    "/account/passkeys/question" in House { post Enter account::question }
    "/account/passkeys/{passkey}/removal" in House { get Enter account::removing, post Enter account::remove }
    "/account/password" in House { get Enter account::setting, post Enter account::set }
    "/account/password/removal" in House { get Enter account::forgetting, post Enter account::forget }
    "/account/recovery-codes" in House { get Enter account::making_codes, post Enter account::make_codes }
    "/account/sessions" in House { post Enter account::end }
    "/account/calendar" in House { post Enter calendar::set }
    "/calendar/{secret}" in House { get Open calendar::terms }
    "/tasks" in House { get Read tasks::mine }
    "/improvements" in House { get Read improvements::improvements }
    "/exercises" in House { get Read exercises::exercises }
    "/exercises/scenarios/{scenario}" in House { get Prepare exercises::choosing }
    "/exercises/scenarios/{scenario}/file" in House { get Prepare exercises::file }
    "/exercises/again/{incident}" in House { get Prepare exercises::again }
    "/exercises/import" in House { get Prepare exercises::importing, post Prepare exercises::import }
    "/exercises/begin" in House { post Prepare exercises::begin }
    "/register" in House { get Read register::register }
    "/register/export/{format}" in House { get Export register::export }
    "/trends" in House { get Read trends::trends }
    "/trends/export/{format}" in House { get Export trends::export }
    "/search" in House { get Read search::search }
    "/palette" in House { get Read palette::palette }
    "/customers" in House { get Prepare customers::customers }
    "/customers/{organisation}/entering" in House { post Prepare customers::enter }
    "/start" in House { get Draft start::begin, post Draft start::answer }
    "/confirm/{secret}" in House { get Open contacts::asked, post Open contacts::answer }
    "/prepare" in House { get Read prepare::overview }
    "/prepare/first-hour/{question}" in House { get Prepare prepare::question, post Prepare prepare::answer }
    "/prepare/rules" in House { get Read prepare::rules }
    "/prepare/rules/lawbook" in House { get Read prepare::lawbook }
    "/prepare/rules/{question}" in House { get Prepare prepare::asking, post Prepare prepare::reply }
    "/prepare/proposals" in House { get Prepare prepare::proposals, post Prepare prepare::dismiss }
    "/prepare/reviews" in House { get Read prepare::reviews }
    "/prepare/reviews/calendar" in House { get Read prepare::calendar }
    "/prepare/removed" in House { get Read prepare::removed }
    "/prepare/log" in House { get Administer prepare::log }
    "/prepare/people" in House { get Administer access::people }
    "/prepare/people/{person}" in House { get Administer access::person, post Administer access::give }
    "/prepare/people/{person}/link" in House { get Administer access::linking, post Administer access::link }
    "/prepare/people/{person}/guest" in House { get Administer access::admitting, post Administer access::admit }
    "/prepare/people/{person}/ending" in House { get Administer access::ending, post Administer access::end }
    "/prepare/people/{person}/erasure" in House { get Administer access::erasure, post Administer access::erase }
    "/prepare/helpers" in House { get Administer access::helping, post Administer access::help }
    "/prepare/helpers/{organisation}/ending" in House { get Administer access::dismissing, post Administer access::dismiss }
    "/prepare/invitation/print" in House { post Administer access::print }
    "/prepare/invitation" in House { get Administer access::inviting, post Administer access::invite }
    "/prepare/contacts" in House { get Read contacts::contacts }
    "/prepare/contacts/import" in House { get Prepare contacts::import, post Prepare contacts::read }
    "/prepare/contacts/imports/{import}" in House { get Prepare contacts::preview, post Prepare contacts::take_over }
    "/prepare/contacts/imports/{import}/undo" in House { post Prepare contacts::undo }
    "/prepare/contacts/export/{format}" in House { get Export contacts::export }
    "/prepare/contacts/duplicates" in House { get Prepare contacts::duplicates, post Prepare contacts::merge }
    "/prepare/contacts/slips" in House { get Export contacts::slips }
    "/prepare/contacts/{contact}" in House { get Read contacts::contact }
    "/prepare/contacts/{contact}/place" in House { post Prepare contacts::place }
    "/prepare/contacts/{contact}/confirmation" in House { post Prepare contacts::confirm }
    "/prepare/contacts/{contact}/asking" in House { post Prepare contacts::ask }
    "/prepare/contacts/{contact}/erasure" in House { get Administer contacts::erasure, post Administer contacts::erase }
    "/prepare/team" in House { get Read team::team, post Prepare team::begin }
    "/prepare/runbooks" in House { get Read runbooks::runbooks }
    "/prepare/runbooks/own/{runbook}" in House { get Read runbooks::own }
    "/prepare/runbooks/{form}" in House { get Read runbooks::default, post Prepare runbooks::adopt }
    "/prepare/agreements" in House { get Read agreements::agreements }
    "/prepare/inventory" in House { get Read inventory::inventory }
    "/prepare/inventory/systems/{system}" in House { get Read inventory::system }
    "/prepare/prevention" in House { get Read prevention::prevention }
    "/prepare/paper" in House { get Read prints::prints }
    "/prepare/paper/trial/{print}" in House { get Read prints::trial }
    "/prepare/paper/trial/runbook/{form}" in House { get Read prints::trial_runbook }
    "/prepare/paper/copies/{copy}" in House { get Read prints::copy }
    "/prepare/paper/copies/{copy}/destruction" in House { post Prepare prints::destroy }
    "/prepare/paper/seal" in House { get Administer prints::seal, post Administer prints::issue }
    "/sheets/{kind}/{sheet}" in House { get Read sheets::sheet, post Prepare sheets::keep }
    "/sheets/{kind}/{sheet}/history" in House { get Read sheets::history, post Prepare sheets::put_back }
    "/sheets/{kind}/{sheet}/removal" in House { get Prepare sheets::removal, post Prepare sheets::remove }
    "/incidents/{id}" in Picture { get Read now::now }
    "/incidents/{id}/hurry" in Picture { get Read now::hurry }
    "/incidents/{id}/picture" in Picture { get Read now::on_paper }
    "/incidents/{id}/facts" in Facts { get Read facts::facts }
    "/incidents/{id}/facts/{fact}" in Facts { get Read facts::fact, post Draft facts::state_it }
    "/incidents/{id}/facts/{fact}/withdrawal" in Facts { post Draft facts::withdraw }
    "/incidents/{id}/facts/{fact}/conflict" in Facts { get Read decisions::conflict, post Draft decisions::believe }
    "/incidents/{id}/duties" in Duties { get Read duties::duties }
    "/incidents/{id}/duties/{rule}" in Duties { get Read duties::duty }
    "/incidents/{id}/duties/{rule}/filing" in Duties { get File duties::filing, post File duties::submit }
    "/incidents/{id}/duties/{rule}/delay" in Duties { get Read duties::foreseeing, post File duties::foresee }
    "/incidents/{id}/duties/{rule}/sheets/{fillin}" in Duties { get Read duties::sheet, post Draft duties::confirm }
    "/incidents/{id}/duties/{rule}/sheets/{fillin}/file/{format}" in Duties { get Export duties::file }
    "/incidents/{id}/duties/{rule}/sheets/{fillin}/{field}" in Duties { get Read duties::field, post Draft duties::answer_sheet }
    "/incidents/{id}/filings/{number}" in Duties { get Read duties::filed }
    "/incidents/{id}/filings/{number}/answer" in Duties { get Read duties::answering, post Draft duties::answer }
    "/incidents/{id}/filings/{number}/withdrawal" in Duties { get Read duties::withdrawing, post File duties::withdraw_filing }
    "/incidents/{id}/duties/{rule}/waiver" in Duties { get Decide duties::waiver, post Decide duties::waive }
    "/incidents/{id}/duties/{rule}/waiver-withdrawal" in Duties { post Decide duties::withdraw }
    "/incidents/{id}/suppliers" in Duties { get Read suppliers::suppliers, post Draft suppliers::add }
    "/incidents/{id}/suppliers/{supplier}" in Duties { get Read suppliers::supplier }
    "/incidents/{id}/suppliers/{supplier}/naming" in Duties { get Read suppliers::renaming, post Draft suppliers::rename }
    "/incidents/{id}/suppliers/{supplier}/asking" in Duties { get Read suppliers::asking, post Draft suppliers::ask }
    "/incidents/{id}/suppliers/{supplier}/answers/{topic}" in Duties { get Read suppliers::answering, post Draft suppliers::answer }
    "/incidents/{id}/controllers" in Duties { get Read controllers::controllers }
    "/incidents/{id}/controllers/numbers" in Duties { get Read controllers::counting, post Draft controllers::count }
    "/incidents/{id}/controllers/numbers/import" in Duties { get Read controllers::counting, post Draft controllers::import }
    "/incidents/{id}/controllers/telling" in Duties { get Read controllers::telling, post Draft controllers::tell }
    "/incidents/{id}/controllers/{controller}" in Duties { get Read controllers::controller, post Draft controllers::revise }
    "/incidents/{id}/controllers/{controller}/pdf" in Duties { get Export controllers::pdf }
    "/incidents/{id}/risk" in Facts { get Decide decisions::risk, post Decide decisions::decide }
    "/incidents/{id}/significance" in Facts { get Decide decisions::significance, post Decide decisions::qualify }
    "/incidents/{id}/awareness" in Facts { get Decide decisions::awareness, post Decide decisions::set }
    "/incidents/{id}/moments" in Facts { get Read decisions::moments, post Draft decisions::record }
    "/incidents/{id}/profile" in Facts { get Decide decisions::profile, post Decide decisions::revise }
    "/incidents/{id}/steer" in Steering { get Read steer::steer }
    "/incidents/{id}/course/escalate" in Steering { get Decide steer::activation, post Decide steer::activate }
    "/incidents/{id}/direction" in Steering { get Decide steer::direction, post Decide steer::set }
    "/incidents/{id}/callout" in Steering { get Read callout::callout, post Draft callout::begin }
    "/incidents/{id}/callout/calls" in Steering { get Read callout::calling, post Draft callout::record }
    "/incidents/{id}/callout/people" in Steering { get Read callout::person, post Draft callout::summon }
    "/incidents/{id}/channels" in Steering { get Read channels::channels, post Draft channels::judge }
    "/incidents/{id}/course/{step}" in Steering { get Decide decisions::course, post Decide decisions::take }
    "/incidents/{id}/tasks" in Work { get Read tasks::tasks, post Draft tasks::add }
    "/incidents/{id}/tasks/{task}" in Work { get Read tasks::task, post Draft tasks::finish }
    "/incidents/{id}/tasks/{task}/revision" in Work { get Read tasks::revising, post Draft tasks::revise }
    "/incidents/{id}/tasks/{task}/dropping" in Work { get Read tasks::dropping, post Draft tasks::drop_it }
    "/incidents/{id}/tasks/{task}/progress" in Work { get Read tasks::progressing, post Draft tasks::progress }
    "/incidents/{id}/experts" in Work { get Read experts::experts }
    "/incidents/{id}/experts/{service}" in Work { get Read experts::asking, post Draft experts::ask }
    "/incidents/{id}/costs" in Costs { get Read costs::costs }
    "/incidents/{id}/costs/new" in Costs { get Read costs::adding, post Draft costs::add }
    "/incidents/{id}/costs/consent" in Costs { get Read costs::asking, post Draft costs::ask }
    "/incidents/{id}/costs/standstill" in Costs { get Read costs::stopping, post Draft costs::stop }
    "/incidents/{id}/costs/standstill/{standstill}" in Costs { get Read costs::restating, post Draft costs::restate }
    "/incidents/{id}/costs/standstill/{standstill}/withdrawal" in Costs { get Read costs::undoing, post Draft costs::undo }
    "/incidents/{id}/costs/export/{format}" in Costs { get Export costs::export }
    "/incidents/{id}/costs/{cost}" in Costs { get Read costs::revising, post Draft costs::revise }
    "/incidents/{id}/costs/{cost}/withdrawal" in Costs { get Read costs::withdrawing, post Draft costs::withdraw }
    "/incidents/{id}/erasure" in House { get Administer register::erasing, post Administer register::erase }
    "/incidents/{id}/exercise" in House { get Read exercise::exercising }
    "/incidents/{id}/exercise/clock" in House { post Draft exercise::set }
    "/incidents/{id}/exercise/observations/new" in House { get Read exercise::observing, post Read exercise::observe }
    "/incidents/{id}/exercise/end" in House { get Read exercise::ending, post Draft exercise::end }
    "/incidents/{id}/exercise/file" in House { get Read exercise::file }
    "/incidents/{id}/evaluation" in House { get Read evaluation::evaluation }
    "/incidents/{id}/evaluation/plan" in House { get Read evaluation::planning, post Draft evaluation::plan }
    "/incidents/{id}/evaluation/questions" in House { get Read evaluation::answering, post Read evaluation::answer }
    "/incidents/{id}/evaluation/lessons/new" in House { get Read evaluation::learning, post Draft evaluation::learn }
    "/incidents/{id}/evaluation/lessons/{lesson}" in House { get Read evaluation::relearning, post Draft evaluation::learn_anew }
    "/incidents/{id}/evaluation/lessons/{lesson}/withdrawal" in House { get Read evaluation::withdrawing, post Draft evaluation::withdraw }
    "/incidents/{id}/evaluation/improvements/new" in House { get Read evaluation::agreeing, post Draft evaluation::agree }
    "/incidents/{id}/evaluation/improvements/{improvement}" in House { get Read evaluation::changing, post Draft evaluation::agree_anew }
    "/incidents/{id}/evaluation/improvements/{improvement}/end" in House { get Read evaluation::ending, post Draft evaluation::end }
    "/incidents/{id}/evaluation/improvements/{improvement}/effect" in House { get Read evaluation::judging, post Draft evaluation::judge }
    "/incidents/{id}/evaluation/care/new" in House { get Read evaluation::caring, post Draft evaluation::care }
    "/incidents/{id}/evaluation/care/{care}" in House { get Read evaluation::restating_care, post Draft evaluation::more_care }
    "/incidents/{id}/evaluation/signature" in House { get Read evaluation::signing, post Read evaluation::sign }
    "/incidents/{id}/evaluation/export/{format}" in House { get Export evaluation::export }
    "/incidents/{id}/as-of" in House { get Read as_of::as_of }
    "/incidents/{id}/meetings" in Steering { get Read meetings::meetings, post Draft meetings::open }
    "/incidents/{id}/meetings/{number}" in Steering { get Read meetings::meeting }
    "/incidents/{id}/meetings/{number}/controls" in Steering { get Read meetings::meeting, post Draft meetings::control }
    "/incidents/{id}/meetings/{number}/actions" in Steering { get Read meetings::meeting, post Draft meetings::follow }
    "/incidents/{id}/meetings/{number}/points" in Steering { get Read meetings::meeting, post Draft meetings::note }
    "/incidents/{id}/meetings/{number}/decisions" in Steering { get Read meetings::meeting, post Draft meetings::decide }
    "/incidents/{id}/meetings/{number}/tasks" in Steering { get Read meetings::meeting, post Draft meetings::give }
    "/incidents/{id}/meetings/{number}/end" in Steering { get Read meetings::meeting, post Draft meetings::close }
    "/incidents/{id}/decisions" in Steering { get Read decided::decisions, post Draft decided::take }
    "/incidents/{id}/decisions/{number}" in Steering { get Read decided::decision, post Draft decided::review }
    "/incidents/{id}/situation-reports" in Steering { get Read sitreps::reports }
    "/incidents/{id}/situation-reports/new" in Steering { get Send sitreps::draft, post Send sitreps::issue }
    "/incidents/{id}/situation-reports/{number}" in Steering { get Read sitreps::report }
    "/incidents/{id}/situation-reports/{number}/pdf" in Steering { get Read sitreps::pdf }
    "/incidents/{id}/stakeholders" in Speaking { get Read stakeholders::stakeholders, post Draft stakeholders::add }
    "/incidents/{id}/stakeholders/{stakeholder}" in Speaking { get Read stakeholders::stakeholder, post Draft stakeholders::weigh }
    "/incidents/{id}/stakeholders/{stakeholder}/told" in Speaking { get Read stakeholders::stakeholder, post Draft stakeholders::tell }
    "/incidents/{id}/stakeholders/{stakeholder}/dismissal" in Speaking { get Read stakeholders::dismissing, post Draft stakeholders::dismiss }
    "/incidents/{id}/corrections" in Speaking { get Read corrections::corrections, post Draft corrections::settle }
    "/incidents/{id}/rumours" in Speaking { get Read rumours::rumours }
    "/incidents/{id}/rumours/new" in Speaking { get Read rumours::hearing, post Draft rumours::hear }
    "/incidents/{id}/rumours/{rumour}" in Speaking { get Read rumours::rumour }
    "/incidents/{id}/rumours/{rumour}/decision" in Speaking { get Read rumours::deciding, post Draft rumours::decide }
    "/incidents/{id}/rumours/{rumour}/effect" in Speaking { get Read rumours::following, post Draft rumours::follow }
    "/incidents/{id}/rumours/{rumour}/truth" in Speaking { get Read rumours::settling, post Draft rumours::settle }
    "/incidents/{id}/questions" in Speaking { get Read questions::questions, post Draft questions::ask }
    "/incidents/{id}/questions/faq" in Speaking { get Read questions::faq }
    "/incidents/{id}/questions/faq/file" in Speaking { get Export questions::file }
    "/incidents/{id}/questions/lines" in Speaking { get Read questions::lines }
    "/incidents/{id}/questions/lines/new" in Speaking { get Read questions::writing, post Draft questions::write }
    "/incidents/{id}/questions/lines/{line}" in Speaking { get Read questions::line, post Approve questions::approve }
    "/incidents/{id}/questions/lines/{line}/revision" in Speaking { get Read questions::rewriting, post Draft questions::rewrite }
    "/incidents/{id}/questions/{question}" in Speaking { get Read questions::question, post Draft questions::answer }
    "/incidents/{id}/speaking" in Speaking { get Read speaking::speaking, post Decide speaking::set }
    "/incidents/{id}/speaking/sheet" in Speaking { get Read speaking::on_paper }
    "/incidents/{id}/messages" in Speaking { get Read messages::messages }
    "/incidents/{id}/messages/new" in Speaking { get Read messages::begin, post Draft messages::create }
    "/incidents/{id}/messages/website" in Speaking { get Export messages::website }
    "/incidents/{id}/messages/{number}" in Speaking { get Read messages::writing, post Draft messages::write }
    "/incidents/{id}/messages/{number}/overruling" in Speaking { get Approve messages::overruling, post Approve messages::overrule }
    "/incidents/{id}/messages/{number}/asking" in Speaking { get Read messages::asking, post Draft messages::ask }
    "/incidents/{id}/messages/{number}/approval" in Speaking { get Approve messages::approval, post Approve messages::decide }
    "/incidents/{id}/messages/{number}/sending" in Speaking { get Send messages::sending, post Send messages::send }
    "/incidents/{id}/messages/{number}/letter" in Speaking { get Read messages::letter }
    "/incidents/{id}/messages/{number}/dropping" in Speaking { get Read messages::dropping, post Draft messages::drop_it }
    "/incidents/{id}/messages/{number}/calls" in Speaking { get Read messages::sharing, post Draft messages::share }
    "/incidents/{id}/calls" in Speaking { get Read messages::calls }
    "/incidents/{id}/calls/{number}" in Speaking { get Read messages::call, post Draft messages::report }
    "/incidents/{id}/ransom" in Steering { get Read ransom::ransom }
    "/incidents/{id}/ransom/demands" in Steering { get Read ransom::ransom, post Draft ransom::record }
    "/incidents/{id}/ransom/grounds" in Steering { get Read ransom::ransom, post Draft ransom::state }
    "/incidents/{id}/ransom/contacts" in Steering { get Read ransom::ransom, post Draft ransom::log }
    "/incidents/{id}/ransom/decision" in Steering { get Read ransom::ransom, post Decide ransom::decide }
    "/incidents/{id}/joint" in House { get Read joint::joint }
    "/incidents/{id}/joint/offer" in House { get Read joint::joint, post Decide joint::offer }
    "/incidents/{id}/joint/joining" in House { get Read joint::joint, post Decide joint::join }
    "/incidents/{id}/joint/taking" in House { get Read joint::joint, post Draft joint::take }
    "/incidents/{id}/joint/ending" in House { get Read joint::joint, post Decide joint::end }
    "/incidents/{id}/counsel" in Counsel { get ReadCounsel counsel::lane, post Draft counsel::write }
    "/incidents/{id}/log" in Log { get Read log::log, post Draft log::write }
    "/incidents/{id}/log/{number}" in Log { get Read log::entry, post Draft log::correct }
    "/incidents/{id}/log/{number}/withdrawal" in Log { post Draft log::withdraw }
    "/incidents/{id}/timeline" in Log { get Read timeline::timeline }
    "/incidents/{id}/timeline/star" in Log { post Draft timeline::star }
    "/incidents/{id}/timeline/summary" in Log { get Read timeline::summary }
    "/incidents/{id}/timeline/export/{format}" in Log { get Export timeline::export }
    "/incidents/{id}/files" in Evidence { get Read files::files, post Draft files::keep }
    "/incidents/{id}/files/{evidence}" in Evidence { get SeePersonal files::file }
    "/incidents/{id}/files/{evidence}/chain" in Evidence { get Read files::chain, post Draft files::pass }
    "/incidents/{id}/files/{evidence}/image" in Evidence { get Read files::imaging, post Draft files::image }
    "/incidents/{id}/files/{evidence}/print" in Evidence { get Read files::on_paper }
    "/incidents/{id}/objects" in Evidence { get Read files::securing, post Draft files::secure }
    "/incidents/{id}/containment" in Evidence { get Read containment::containment }
    "/incidents/{id}/containment/new" in Evidence { get Read containment::taking, post Draft containment::take }
    "/incidents/{id}/containment/{containment}" in Evidence { get Read containment::lifting, post Draft containment::lift }
    "/incidents/{id}/impact" in Evidence { get Read impact::impact, post Draft impact::state_it }
    "/incidents/{id}/impact/statement" in Evidence { get Read impact::statement }
    "/incidents/{id}/indicators" in Evidence { get Read indicators::indicators }
    "/incidents/{id}/indicators/new" in Evidence { get Read indicators::adding, post Draft indicators::add }
    "/incidents/{id}/indicators/paste" in Evidence { get Read indicators::pasting, post Draft indicators::paste }
    "/incidents/{id}/indicators/export/{format}" in Evidence { get Export indicators::export }
    "/incidents/{id}/indicators/{indicator}" in Evidence { get Read indicators::withdrawing, post Draft indicators::withdraw }
    "/incidents/{id}/paper" in Log { get Read paper::paper, post Draft paper::enter }
    "/incidents/{id}/paper/photos" in Log { post Draft paper::attach }
    "/incidents/{id}/shifts" in Steering { get Read shifts::shifts, post Draft shifts::note }
    "/incidents/{id}/handovers" in Steering { get Read handovers::handovers, post Draft handovers::draw_up }
    "/incidents/{id}/handovers/draft" in Steering { get Read handovers::draft }
    "/incidents/{id}/handovers/{handover}" in Steering { get Read handovers::handover }
    "/incidents/{id}/handovers/{handover}/signature" in Steering { post Draft handovers::sign }
    "/incidents/{id}/board" in Picture { get Read board::board }
    "/incidents/{id}/live" in House { get Read live::live }
}

impl Route {
    /// Whether it is open to who has not entered.
    pub fn is_open(&self) -> bool {
        self.need == Need::Open
    }

    /// The route of a request, by the path in the table that the router found for it. Whoever only asks for headers gets
    /// what a page would give.
    pub(crate) fn of(method: &Method, path: &str) -> Option<&'static Route> {
        let method = if method == Method::HEAD { "GET" } else { method.as_str() };
        ROUTES.iter().find(|route| route.path == path && route.method.eq_ignore_ascii_case(method))
    }

    /// The route of an address of ours, as pages link to it. Of two that fit, the one that names more wins, as with the
    /// router.
    pub(crate) fn to(method: &str, address: &str) -> Option<&'static Route> {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let names = |route: &&Route| route.path.split('/').filter(|part| !part.starts_with('{')).count();
        let fits = |route: &&Route| {
            let (mut pattern, mut parts) = (route.path.split('/'), path.split('/'));
            loop {
                match (pattern.next(), parts.next()) {
                    (None, None) => return true,
                    (Some(expected), Some(part)) if expected == part || expected.starts_with('{') => {}
                    _ => return false,
                }
            }
        };
        ROUTES.iter().filter(|route| route.method == method).filter(fits).max_by_key(names)
    }
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
