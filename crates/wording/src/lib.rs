//! Every sentence that a person reads, in Dutch and in English.
//!
//! The sentences stand in `wording/ui/`, a Dutch and an English file for each part of the house: `nl.ftl` and `en.ftl`
//! hold what belongs to no page, `web.*.ftl` the pages of an incident, `crisis`, `work`, `meeting`, `contain`, `shift`, `evaluation` and
//! `timeline` the rooms of a crisis, `prepare`, `print` and `kit` the preparation, `lists` the words of closed lists. This
//! crate picks one and fills it in. The other crates answer in enums with data; the modules here turn those answers into
//! sentences: problems of pages, calendars and situations, refusals, duties, the next steps, explanations, the steps of a
//! count, warnings, the lines of the logbook, the words of lists, measures, moments and lengths of time. The runbooks that
//! an organisation begins with stand in `wording/runbooks/`, whole. Texts for people outside, bound to facts, are in
//! [`message`]; what a text claims, and what that contradicts, in [`claims`]; what is to be said of a text before it goes
//! out in [`lint`], and how plain it is in [`readability`].

pub mod benchmarks;
mod board;
pub mod claims;
mod duty;
mod evaluation;
mod exercises;
mod explain;
mod facts;
pub mod figures;
pub mod filing;
mod glossary;
mod handover;
mod held;
mod labels;
mod lang;
mod lawbook;
pub mod lint;
mod log;
mod measures;
pub mod message;
mod names;
mod next;
mod numbers;
mod prepared;
mod problems;
mod questionnaire;
pub mod readability;
mod refusal;
mod runbooks;
mod share;
mod since;
mod sitrep;
mod stakeholder;
mod steps;
pub mod suppliers;
mod text;
mod time;
mod warnings;
mod words;

pub use board::{BoardPart, BoardView, MOST_WORDS};
pub use duty::{addressee, short_name};
pub use evaluation::{Digests, EvaluationPart, EvaluationReport, EvaluationView, Measured, Reach};
pub use exercises::{outcome_id, scenarios};
pub use explain::{Block, pinned_paragraphs};
pub use fluent_bundle::FluentValue as Value;
pub use handover::HandoverView;
pub use held::cut_short;
pub use lang::{Lang, Wording};
pub use lawbook::{CaseTold, ChangeTold, ChangesTold, Told};
pub use log::{LOG_KINDS, log_kind};
pub use questionnaire::{Asks, ListedQuestion, questionnaire};
pub use sitrep::ReportGround;
pub use stakeholder::GroundView;
