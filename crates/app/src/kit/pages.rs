//! The prints and the edition in HTML that go into a kit.

use jiff::Timestamp;
use wording::Lang;

use super::KitProblem;
use crate::App;

/// Every page of a kit, by the name under which it stands in it: `paraat.html`, and `prints/` with a name of small
/// letters, digits and hyphens, and `.pdf`. `app` is the copy without what only some people may see.
pub(super) fn pages(_app: &App, _lang: Lang, _now: Timestamp) -> Result<Vec<(String, Vec<u8>)>, KitProblem> {
    Ok(Vec::new())
}
