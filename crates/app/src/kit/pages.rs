//! The prints that go into a kit.

use jiff::Timestamp;
use readiness::access::FOUNDER;
use readiness::event::Word as _;
use readiness::paper::event::PrintKind;
use readiness::runbook::event::IncidentForm;
use wording::{Lang, Wording};

use super::KitProblem;
use crate::App;

/// Every page of a kit, by the name under which it stands in it: `prints/` with a name of small letters, digits and hyphens,
/// and `.pdf`. `app` is the copy without what only some people may see. Private numbers are in it: whoever opens a kit needs
/// them, and has the key.
pub(super) fn pages(app: &App, lang: Lang, now: Timestamp) -> Result<Vec<(String, Vec<u8>)>, KitProblem> {
    let (wording, today) = (Wording::new(lang), app.today(now));
    let prepared = app.prepared().map_err(KitProblem::App)?;
    let mut stamp = app.stamp(&prepared, FOUNDER, &wording, today, None).map_err(KitProblem::App)?;
    let gaps = [("version", prepared.number.to_string().into()), ("day", wording.day(today).into())];
    stamp.version = wording.format("print-of-kit", gaps);
    let paper = app.paper(&prepared, &wording, today, &stamp);
    let named = |id: &str, document: documents::Document| {
        let pdf = document.pdf().map_err(|error| KitProblem::App(error.into()))?;
        Ok((format!("prints/{id}.pdf"), pdf))
    };
    let prints = PrintKind::ALL.iter().map(|kind| {
        let document = documents::print(&paper, *kind).map_err(|error| KitProblem::App(error.into()))?;
        named(kind.id(), document)
    });
    let runbooks = IncidentForm::ALL
        .iter()
        .map(|form| named(&format!("runbook-{}", form.id()), documents::runbook(&paper, *form)));
    prints.chain(runbooks).collect()
}
