//! Looking back on incidents: the report as each reader may see it, what would be signed, and what was agreed everywhere.

use std::sync::Arc;

use incident::cost::cover::End;
use incident::evaluation::metrics::{Metrics, Money, metrics, money};
use incident::evaluation::{Improvement, digest};
use incident::event::Kind;
use incident::state::State;
use jiff::Timestamp;
use journal::Eyes;
use law::Rulebook;
use wording::{EvaluationReport, EvaluationView, Lang, Reach, Wording};

use crate::{App, AppProblem, Document, View};

/// What a report of an evaluation is made from, for one reader at one moment.
pub struct Evaluated {
    /// The incident, as they may see it.
    pub state: Arc<State>,
    /// Its numbers.
    pub metrics: Metrics,
    /// Its costs beside what policies would pay.
    pub money: Money,
    rulebook: Arc<Rulebook>,
    reach: Reach,
}

/// Something that was agreed to become better, with the incident from which it came.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreed {
    /// The stream of the incident.
    pub stream: String,
    /// Its code name.
    pub code_name: String,
    /// Whether it is real.
    pub kind: Kind,
    /// Its number in that incident.
    pub number: u32,
    /// What was agreed.
    pub improvement: Improvement,
}

impl View<'_> {
    /// What a report is made from, as far as it may be seen.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn evaluated(&self, stream: &str, now: Timestamp) -> Result<Evaluated, AppProblem> {
        let state = self.state(stream)?;
        let (low, high) =
            (self.app.settlement(&state, End::Low, now)?, self.app.settlement(&state, End::High, now)?);
        let rulebook = self.app.rulebook();
        Ok(Evaluated {
            metrics: metrics(&state, &self.recorded(stream, 0)?, &rulebook, now),
            money: money(&state, &low, &high),
            reach: if self.sees_more(stream)? { Reach::More } else { Reach::Open },
            rulebook,
            state,
        })
    }

    /// Whether something of a stream is seen here that not everybody sees.
    fn sees_more(&self, stream: &str) -> Result<bool, AppProblem> {
        if self.eyes == open() {
            return Ok(false);
        }
        let everybody = self.app.seen_by(open());
        Ok(everybody.is_partial(stream)? && everybody.state(stream)? != self.state(stream)?)
    }

    /// The report of an evaluation, as far as it may be seen.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn evaluation_report(
        &self,
        stream: &str,
        wording: &Wording,
        now: Timestamp,
    ) -> Result<EvaluationReport, AppProblem> {
        let digests = self.app.digests(stream, now)?;
        Ok(self.evaluated(stream, now)?.report(wording, &digests))
    }

    /// Everything that was agreed to become better, over all incidents, as far as it may be seen.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn improvements(&self, now: Timestamp) -> Result<Vec<Agreed>, AppProblem> {
        let mut all = Vec::new();
        for summary in self.app.incidents(now)? {
            let state = self.state(&summary.stream)?;
            let Some(opened) = &state.opened else { continue };
            all.extend(state.evaluation.improvements().map(|(number, improvement)| Agreed {
                stream: summary.stream.clone(),
                code_name: opened.code_name.clone(),
                kind: opened.kind,
                number,
                improvement: improvement.clone(),
            }));
        }
        Ok(all)
    }
}

impl Evaluated {
    /// The report, with what would be signed now in each language.
    fn report(&self, wording: &Wording, digests: &wording::Digests) -> EvaluationReport {
        self.with_view(|view| wording.evaluation(view, digests))
    }

    /// What words of a report are made from.
    pub fn with_view<T>(&self, make: impl FnOnce(EvaluationView<'_>) -> T) -> T {
        make(EvaluationView {
            state: &self.state,
            metrics: &self.metrics,
            money: &self.money,
            rulebook: &self.rulebook,
            reach: self.reach,
        })
    }
}

impl App {
    /// The report as everybody may read it: this is what is signed.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn report_to_sign(
        &self,
        stream: &str,
        wording: &Wording,
        now: Timestamp,
    ) -> Result<EvaluationReport, AppProblem> {
        self.seen_by(open()).evaluation_report(stream, wording, now)
    }

    /// The digest of what would be signed now, by language.
    fn digests(&self, stream: &str, now: Timestamp) -> Result<Vec<(&'static str, String)>, AppProblem> {
        let evaluated = self.seen_by(open()).evaluated(stream, now)?;
        let of = |wording: &Wording| {
            let text = evaluated.report(wording, &[]).signed_text();
            (wording.lang().as_str(), digest(&text))
        };
        Ok(self.words.get_or_init(|| Lang::ALL.map(Wording::new)).iter().map(of).collect())
    }

    /// A report as a document.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn print_evaluation(
        &self,
        wording: &Wording,
        report: &EvaluationReport,
        now: Timestamp,
    ) -> Result<Document, AppProblem> {
        let organisation = self.named(wording)?;
        Ok(documents::evaluation(&self.to_print(wording, &organisation, report, now)))
    }

    /// A report as one page that opens in any browser.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn evaluation_page(
        &self,
        wording: &Wording,
        report: &EvaluationReport,
        now: Timestamp,
    ) -> Result<String, AppProblem> {
        let organisation = self.named(wording)?;
        Ok(documents::evaluation_page(&self.to_print(wording, &organisation, report, now))?)
    }

    fn to_print<'a>(
        &'a self,
        wording: &'a Wording,
        organisation: &'a str,
        report: &'a EvaluationReport,
        at: Timestamp,
    ) -> documents::Evaluation<'a> {
        let zone = self.law().calendar().zone();
        documents::Evaluation { wording, organisation, zone, at, report }
    }
}

/// The eyes of everybody who may see an incident, and of nobody in particular.
fn open() -> Eyes {
    Eyes::Of { person: String::new(), reads_counsel: false }
}
