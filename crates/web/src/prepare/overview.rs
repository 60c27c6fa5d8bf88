//! What is missing, what costs most on the night on top.

use askama::Template;
use axum::response::Response;
use readiness::event::{SheetKind, Word as _};
use readiness::gaps::{Gap, gaps};
use readiness::prepared::ONLY;
use readiness::runbook::event::IncidentForm;

use super::first_hour::{self, QUESTIONS};
use super::{Link, proposals, reviewing};
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::preparing::Preparing;
use crate::sheets;
use crate::team;

/// So many gaps are shown at once; the others are folded.
const SHOWN: usize = 8;

#[derive(Template)]
#[template(path = "prepare/overview.html")]
struct OverviewPage<'a> {
    page: Frame<'a>,
    title: String,
    next: Option<Missing>,
    others: Vec<Missing>,
    rest: Vec<Missing>,
    /// Which question of the first hour is open, and how many have an answer.
    hour: Option<(usize, usize)>,
    questions: usize,
    proposals: usize,
    /// How many sheets are to be looked at again within a month.
    reviews: usize,
    in_order: Vec<Link>,
    /// What everybody should see of the emergency kit.
    banners: Vec<String>,
}

/// Something that is missing, with where it is mended.
struct Missing {
    text: String,
    on: Option<Link>,
}

/// `GET /prepare`.
pub(crate) async fn overview(preparing: Preparing) -> Result<Response, Failure> {
    let w = preparing.wording();
    let gaps = gaps(&preparing.prepared, preparing.today, IncidentForm::ALL.len());
    let mut missing =
        gaps.iter().map(|gap| Missing { text: w.gap(gap, &preparing.prepared), on: mend(&preparing, gap) });
    let next = missing.next();
    let others = missing.by_ref().take(SHOWN).collect();
    let open = first_hour::open(&preparing.prepared);
    let view = OverviewPage {
        title: w.text("prepare-title"),
        next,
        others,
        rest: missing.collect(),
        hour: open.first().map(|first| (*first, QUESTIONS - open.len())),
        questions: QUESTIONS,
        proposals: proposals::proposed(&preparing)?.len(),
        reviews: reviewing::soon(&preparing.prepared, preparing.today),
        in_order: in_order(&preparing),
        banners: crate::kits::banners(&preparing.site, w)?,
        page: preparing.frame("/prepare"),
    };
    Ok(page(&view))
}

/// How much there is of everything.
fn in_order(preparing: &Preparing) -> Vec<Link> {
    let (w, prepared) = (preparing.wording(), &preparing.prepared);
    let kinds = SheetKind::ALL.iter().filter(|kind| !matches!(kind, SheetKind::Profile | SheetKind::Plan));
    let count = |kind: &SheetKind| {
        let gaps = [("n", (prepared.of(*kind).count() as f64).into())];
        Link::new(sheets::part(*kind), w.format(&format!("count-{}", kind.id()), gaps))
    };
    kinds.map(count).collect()
}

/// Where a gap is mended.
fn mend(preparing: &Preparing, gap: &Gap) -> Option<Link> {
    let sheet = |kind, id| sheets::at((kind, id));
    let href = match gap {
        Gap::Team(doubt) => return team::mend(preparing, doubt),
        Gap::NobodyToCall(call) => format!("/sheets/contact/new?of={}", call.kinds()[0].id()),
        Gap::InsuranceUnknown | Gap::NoProfile => sheet(SheetKind::Profile, ONLY),
        Gap::NoPolicy => "/sheets/policy/new".to_owned(),
        Gap::NoAlarmNumber(id) | Gap::PolicyEnded(id) => sheet(SheetKind::Policy, *id),
        Gap::NoChannel | Gap::NoRoom | Gap::NoCriteria | Gap::NoPaper => sheet(SheetKind::Plan, ONLY),
        Gap::NothingPrinted => "/sheets/printed-copy/new".to_owned(),
        Gap::CopiesOld(_) => "/prepare/paper".to_owned(),
        Gap::NoSystems => "/sheets/system/new".to_owned(),
        Gap::NoDataSets => "/sheets/data-set/new".to_owned(),
        Gap::BackupInReach(id) | Gap::NeverRestored(id) => sheet(SheetKind::System, *id),
        Gap::SlowNotice(id) => sheet(SheetKind::Contract, *id),
        Gap::RetentionUnknown(id) => sheet(SheetKind::DataSet, *id),
        Gap::NoNumber(id) => sheet(SheetKind::Contact, *id),
        Gap::NobodyHelps => "/prepare/first-hour/3".to_owned(),
        Gap::NoNumbers(_) => "/prepare/contacts".to_owned(),
        Gap::Stale(_) => "/prepare/contacts/slips".to_owned(),
        Gap::Duplicates(_) => "/prepare/contacts/duplicates".to_owned(),
        Gap::Dangling(id) | Gap::ReviewDue(id, _) => sheets::at(*id),
        Gap::DefaultRunbooks(_) => "/prepare/runbooks".to_owned(),
        Gap::NoMeasures => "/prepare/prevention".to_owned(),
        Gap::NoRisks => "/sheets/risk/new".to_owned(),
        Gap::NeverPractised => "/sheets/training/new".to_owned(),
        Gap::TrainingMissed(id) => sheet(SheetKind::Training, *id),
    };
    Some(Link::new(href, preparing.wording().text("prepare-mend")))
}
