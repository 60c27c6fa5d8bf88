//! Texts for people outside and inside, bound to facts: a text cites a fact by its name in braces, and says it as surely
//! as it is known. What is refuted, or what sources contradict each other about, is not said (`docs/speaking.md`).
//!
//! [`Wording::bind`](crate::Wording::bind) fills a text in and says on what it rests. [`Templates`] are the texts that
//! everybody begins with.

mod answer;
mod bind;
mod cited;
mod condition;
mod doubt;
mod given;
mod kinds;
mod known;
mod line;
mod names;
mod problem;
mod source;
mod template;
mod templates;
mod value;
mod variant;

pub use bind::{Basis, Bound};
pub use cited::{Cited, GivenName, Told};
pub use given::{Given, Own};
pub use kinds::Responsibility;
pub(crate) use known::REPORT;
pub(crate) use names::Names;
pub use problem::{Problem, ProblemKind};
pub use template::{Mistake, Template, TemplateProblem};
pub use templates::{TEMPLATE_IDS, Templates};
