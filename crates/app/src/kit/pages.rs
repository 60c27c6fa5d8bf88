//! The pages that go into a kit: prints, and the edition for any browser.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use documents::Paper;
use incident::event::Kind;
use jiff::Timestamp;
use readiness::event::Word as _;
use readiness::paper::event::PrintKind;
use readiness::runbook::event::IncidentForm;
use wording::Lang;

use super::KitProblem;
use crate::{App, AppProblem};

/// Of so many open incidents a kit says how they stand: the last that were opened.
const MOST_INCIDENTS: usize = 50;

/// One page of a kit.
#[derive(Clone, Copy)]
enum Page {
    Print(PrintKind),
    Runbook(IncidentForm),
    Edition,
}

/// A page with the name under which it stands in a kit.
type Named = (String, Vec<u8>);

/// Every page of a kit, by the name under which it stands in it: `paraat.html`, and `prints/` with a name of small letters,
/// digits and hyphens, and `.pdf`. `app` is the copy without what only some people may see.
pub(super) fn pages(app: &App, lang: Lang, now: Timestamp) -> Result<Vec<Named>, KitProblem> {
    let prints = PrintKind::ALL.iter().map(|kind| Page::Print(*kind));
    let runbooks = IncidentForm::ALL.iter().map(|form| Page::Runbook(*form));
    let wanted: Vec<Page> = std::iter::once(Page::Edition).chain(prints).chain(runbooks).collect();
    let mut pages = app.print_for_kit(lang, now, |paper| made(paper, &wanted)).map_err(KitProblem::App)?;
    pages.extend(open_incidents(app, lang, now).map_err(KitProblem::App)?);
    Ok(pages)
}

/// How each incident that is open stands, on one page, the last that was opened first. An exercise is none.
fn open_incidents(app: &App, lang: Lang, now: Timestamp) -> Result<Vec<Named>, AppProblem> {
    let view = app.seen_by_all();
    let mut open: Vec<_> = app.incidents(now)?.into_iter().filter(|incident| !incident.closed).collect();
    open.sort_by_key(|incident| std::cmp::Reverse(incident.opened_at));
    let mut pages = Vec::new();
    for incident in open {
        let state = view.state(&incident.stream)?;
        let is_real = state.opened.as_ref().is_some_and(|opened| opened.kind == Kind::Incident);
        let picture = if is_real { view.incident_picture(&incident.stream, lang, now)? } else { None };
        if let Some(picture) = picture {
            pages.push((format!("prints/incident-{}.pdf", pages.len() + 1), picture.pdf()?));
        }
        if pages.len() == MOST_INCIDENTS {
            break;
        }
    }
    Ok(pages)
}

/// Makes pages on every core: the call list of thousands takes longer than all others together.
fn made(paper: &Paper<'_>, wanted: &[Page]) -> Result<Vec<Named>, AppProblem> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut pages = Vec::new();
        while let Some(page) = wanted.get(next.fetch_add(1, Ordering::Relaxed)) {
            pages.push(page.make(paper)?);
        }
        Ok::<_, AppProblem>(pages)
    };
    let cores = thread::available_parallelism().map_or(1, usize::from).min(wanted.len());
    let mut pages = thread::scope(|scope| {
        let helpers: Vec<_> = (1..cores).map(|_| scope.spawn(work)).collect();
        let mut pages = work()?;
        for helper in helpers {
            // A panic in a thread of ours is a panic here.
            pages.extend(helper.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
        }
        Ok::<_, AppProblem>(pages)
    })?;
    pages.sort();
    Ok(pages)
}

impl Page {
    fn make(self, paper: &Paper<'_>) -> Result<Named, AppProblem> {
        Ok(match self {
            Page::Edition => ("paraat.html".to_owned(), documents::edition(paper)?.into_bytes()),
            Page::Print(kind) => (format!("prints/{}.pdf", kind.id()), documents::print(paper, kind)?.pdf()?),
            Page::Runbook(form) => {
                (format!("prints/runbook-{}.pdf", form.id()), documents::runbook(paper, form).pdf()?)
            }
        })
    }
}
