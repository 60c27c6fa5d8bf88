//! The law as pages: from circumstances to obligations.
//!
//! A page quotes an article and carries, under the sentence it encodes, a small TOML block
//! (`rules/` holds them; `docs/decisions/0001-rules-as-pages.md` says why). [`Rulebook::load`] reads
//! pages, checks each against its own quotation, and [`assess`] turns [`Circumstances`] into
//! [`Obligation`]s: who must be told, by when, on what ground, and what is not yet known.
//!
//! The crate knows circumstances, not screens: it never reads a fact, only the [`Finding`]s that
//! somebody else derived from facts, and it carries the numbers of those facts along so that every
//! answer can say what it rests on. Time is an argument; nothing here reads a clock, a file or the
//! environment.
//!
//! Read in this order: [`Truth`] and [`Finding`] (three-valued logic with its grounds), [`Condition`]
//! (the closed vocabulary), [`Rule`] (one encoded provision), [`assess`], [`Criteria`] and [`qualify`] (thresholds as
//! the pages set them), [`propose`].

mod advice;
mod anchor;
mod assess;
mod changelog;
mod circumstances;
mod condition;
mod criteria;
mod finding;
mod indicator;
mod measure;
mod page;
mod rule;
mod rulebook;
mod term;
mod vocabulary;

pub use advice::{Advice, advise};
pub use anchor::Anchor;
pub use assess::{Assessment, Because, Counted, Due, NotApplicable, Obligation, Standing, assess};
pub use changelog::{Area, Change, ChangeKind};
pub use circumstances::{Circumstances, Filed, Use};
pub use condition::Condition;
pub use criteria::{Criteria, Criterion, Needs, Qualification, Threshold, qualify};
pub use finding::{FactSet, Finding, Truth};
pub use indicator::{Indicator, Proposal, RiskLevel, Signal, propose};
pub use measure::{Bound, Measure, Measured};
pub use page::{
    Checked, CheckedHow, Citation, Force, InForce, LeftToPeople, Page, PageProblem, Passage, Place,
    Quotation, Reading, What,
};
pub use rule::{DueBlock, Exception, Provision, Rule, Version};
pub use rulebook::{Authority, OWN_PAGES, Rulebook, SourceFile};
pub use term::{Once, Term};
pub use vocabulary::{Capacity, Duty, Phase, Recipient, Regime};
