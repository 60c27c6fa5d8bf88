//! Every print is laid out and is a valid PDF.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]
mod common;
use common::{Desktop, van_loon};
use readiness::event::Word as _;
use readiness::paper::event::PrintKind;
use wording::Lang;

#[test]
fn every_print_becomes_a_pdf() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let mut failures = Vec::new();
    for kind in PrintKind::ALL {
        let document = documents::print(&desk.paper(), *kind);
        let pdf = document.and_then(|document| document.pdf());
        match pdf {
            Ok(pdf) => {
                if let Ok(dir) = std::env::var("PRINTS") {
                    std::fs::write(format!("{dir}/{}.pdf", kind.id()), pdf).unwrap();
                }
            }
            Err(error) => failures.push(format!("{}: {error}", kind.id())),
        }
    }
    let runbook = documents::runbook(&desk.paper(), readiness::runbook::event::IncidentForm::Extortion).pdf();
    match runbook {
        Ok(pdf) => {
            if let Ok(dir) = std::env::var("PRINTS") {
                std::fs::write(format!("{dir}/runbook.pdf"), pdf).unwrap();
            }
        }
        Err(error) => failures.push(format!("runbook: {error}")),
    }
    assert!(failures.is_empty(), "{failures:#?}");
}
