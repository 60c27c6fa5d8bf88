//! The pages that go into a kit: prints, and the edition for any browser.

use documents::Document;
use jiff::Timestamp;
use readiness::event::Word as _;
use readiness::paper::event::PrintKind;
use readiness::runbook::event::IncidentForm;
use wording::Lang;

use super::KitProblem;
use crate::{App, AppProblem};

/// Every page of a kit, by the name under which it stands in it: `paraat.html`, and `prints/` with a name of small letters,
/// digits and hyphens, and `.pdf`. `app` is the copy without what only some people may see.
pub(super) fn pages(app: &App, lang: Lang, now: Timestamp) -> Result<Vec<(String, Vec<u8>)>, KitProblem> {
    let named = |id: String, document: Document| Ok((format!("prints/{id}.pdf"), document.pdf()?));
    let pages = app.print_for_kit(lang, now, |paper| {
        let prints =
            PrintKind::ALL.iter().map(|kind| named(kind.id().to_owned(), documents::print(paper, *kind)?));
        let runbook =
            |form: &IncidentForm| named(format!("runbook-{}", form.id()), documents::runbook(paper, *form));
        let edition =
            std::iter::once_with(|| Ok(("paraat.html".to_owned(), documents::edition(paper)?.into_bytes())));
        let all = edition.chain(prints).chain(IncidentForm::ALL.iter().map(runbook));
        all.collect::<Result<Vec<_>, AppProblem>>()
    });
    pages.map_err(KitProblem::App)
}
