//! The question desk: what others ask, the answers that we agreed on, and the questions that everybody may read.

mod approve;
mod desk;
mod faq;
mod lines;
mod one;
mod words;
mod write;

pub(crate) use approve::approve;
pub(crate) use desk::{ask, card, late_press, questions};
pub(crate) use faq::{faq, file};
pub(crate) use lines::{line, lines};
pub(crate) use one::{answer, question};
pub(crate) use words::{offered, words};
pub(crate) use write::{rewrite, rewriting, write, writing};

const REST: &str = "/questions";
const LINES: &str = "/questions/lines";
