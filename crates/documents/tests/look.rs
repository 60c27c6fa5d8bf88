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
    for kind in PrintKind::ALL {
        let document = documents::print(&desk.paper(), *kind).unwrap();
        let pdf = document.pdf().unwrap_or_else(|e| panic!("{}: {e}", kind.id()));
        if let Ok(dir) = std::env::var("PRINTS") {
            std::fs::write(format!("{dir}/{}.pdf", kind.id()), pdf).unwrap();
        }
    }
}
