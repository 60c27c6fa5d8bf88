//! The page that goes along to one of those for whom we process data.

use jiff::Timestamp;
use wording::Wording;

use crate::{App, AppProblem};

/// A page for one of them to be printed, as its reader may see it.
pub struct PrintedController<'a> {
    /// The words of its language.
    pub wording: &'a Wording,
    /// What they are called.
    pub name: String,
    /// Whether it is an exercise.
    pub is_exercise: bool,
    /// The parts.
    pub parts: Vec<documents::ClaimPart>,
    /// When it is made.
    pub now: Timestamp,
}

impl App {
    /// The page as a document.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn print_controller(
        &self,
        printed: PrintedController<'_>,
    ) -> Result<documents::Document, AppProblem> {
        let PrintedController { wording, name, is_exercise, parts, now } = printed;
        Ok(documents::controller(&documents::ControllerPage {
            wording,
            organisation: &self.named(wording)?,
            name: &name,
            is_exercise,
            zone: self.law().calendar().zone(),
            at: now,
            parts,
        }))
    }
}
