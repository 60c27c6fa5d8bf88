//! Situation reports: numbered, on one page, with what changed since the last one. What was issued stays as it was.

mod draft;
mod list;
mod report;
mod to;

pub(crate) use draft::{draft, issue};
pub(crate) use list::{card, reports};
pub(crate) use report::{pdf, report};

const REST: &str = "/situation-reports";
