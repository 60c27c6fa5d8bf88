//! The numbers of an incident in words, each with the entries that it rests on. What is not known says so.

use incident::evaluation::metrics::{Approvals, Corrections, Elapsed, Hearer, Mark, Term, TermOutcome};
use incident::stakeholder::event::Stakeholder;

use super::{EvaluationView, listed};
use crate::readability::{self, PLAIN};
use crate::{Lang, Wording, addressee};

/// A number in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measured {
    /// What was measured.
    pub name: String,
    /// What came out; that it is not known, when a moment is missing.
    pub says: String,
    /// The entries that it rests on, in order.
    pub entries: Vec<u64>,
}

impl Measured {
    fn new(name: String, says: String, entries: Vec<u64>) -> Measured {
        Measured { name, says, entries }
    }
}

impl Wording {
    /// The numbers, in the order in which people ask for them.
    pub fn measured(&self, view: EvaluationView<'_>) -> Vec<Measured> {
        let mut all = self.measured_course(view);
        all.extend(self.measured_terms(view));
        all.push(self.measured_corrections(view, &view.metrics.corrections));
        all.push(self.measured_rumours(view));
        all.push(self.measured_readability(view));
        all.extend(self.measured_approvals(&view.metrics.approvals));
        all.push(self.measured_money(view));
        all
    }

    fn measured_course(&self, view: EvaluationView<'_>) -> Vec<Measured> {
        let (course, zone) = (&view.metrics.course, view.rulebook.calendar().zone());
        let signal = match course.signal {
            Some(mark) => {
                Measured::new(self.text("measured-signal"), self.start(mark.at, zone), vec![mark.entry])
            }
            None => Measured::new(self.text("measured-signal"), self.text("measured-unknown"), Vec::new()),
        };
        let steps =
            [("measured-aware", course.signal, course.aware), ("measured-team", course.aware, course.team)];
        let steps = steps.map(|(key, from, to)| self.measured_step(view, self.text(key), from, to));
        let words = course.first_words.iter().map(|word| {
            let (key, name) = match &word.hearer {
                Hearer::Audience(kind) => ("measured-first-word", self.stakeholder(&Stakeholder::all(*kind))),
                Hearer::Filed(rule) => ("measured-first-filing", self.filed_with(view, rule)),
            };
            let name = self.format(key, [("who", name.into())]);
            self.measured_step(view, name, course.aware, Some(word.mark))
        });
        std::iter::once(signal).chain(steps).chain(words).collect()
    }

    fn measured_step(
        &self,
        view: EvaluationView<'_>,
        name: String,
        from: Option<Mark>,
        to: Option<Mark>,
    ) -> Measured {
        let zone = view.rulebook.calendar().zone();
        let says = match (from, to) {
            (Some(from), Some(to)) => {
                let span = self.elapsed(Elapsed::between(from, to, view.rulebook));
                let gaps = [("span", span.into()), ("at", self.start(to.at, zone).into())];
                self.format("measured-after", gaps)
            }
            (None, Some(to)) => self.format("measured-only", [("at", self.start(to.at, zone).into())]),
            (_, None) => self.text("measured-unknown"),
        };
        let mut entries: Vec<u64> = from.into_iter().chain(to).map(|mark| mark.entry).collect();
        entries.sort_unstable();
        Measured::new(name, says, entries)
    }

    /// How long something took: `2 uur en 10 minuten`, `tussen 2 en 26 uur`, `1 uur eerder`.
    pub fn elapsed(&self, elapsed: Elapsed) -> String {
        match elapsed.exactly() {
            Some(exactly) if exactly.is_negative() => {
                self.format("elapsed-before", [("span", self.age(exactly.abs()).into())])
            }
            Some(exactly) => self.age(exactly),
            None if elapsed.most.is_negative() => {
                let (least, most) = (elapsed.most.abs(), elapsed.least.abs());
                let gaps = [("least", self.age(least).into()), ("most", self.age(most).into())];
                self.format("elapsed-before-between", gaps)
            }
            None if elapsed.least.is_negative() => {
                self.format("elapsed-at-most", [("most", self.age(elapsed.most).into())])
            }
            None => {
                let (least, most) = (self.age(elapsed.least), self.age(elapsed.most));
                self.format("elapsed-between", [("least", least.into()), ("most", most.into())])
            }
        }
    }

    fn filed_with(&self, view: EvaluationView<'_>, rule: &str) -> String {
        let country = view.state.profile.country.as_deref();
        match view.rulebook.rule(rule) {
            Some(rule) => addressee(view.rulebook, rule, country).to_owned(),
            None => rule.to_owned(),
        }
    }

    /// How many duties were done in time, and each that was not.
    fn measured_terms(&self, view: EvaluationView<'_>) -> Vec<Measured> {
        let terms = &view.metrics.terms;
        let with = |outcome: &'static str| terms.iter().filter(move |term| term.outcome.id() == outcome);
        let counts = ["in-time", "late", "missed", "done", "waived", "open"].map(|outcome| {
            let count = with(outcome).count();
            (count > 0).then(|| self.format(&format!("measured-terms-{outcome}"), [("n", count.into())]))
        });
        let counts: Vec<String> = counts.into_iter().flatten().collect();
        let says = if counts.is_empty() { self.text("measured-terms-none") } else { counts.join(", ") };
        let entries = terms.iter().filter_map(|term| term.entry).collect();
        let all = Measured::new(self.text("measured-terms"), says, sorted(entries));
        let late = with("late").chain(with("missed")).map(|term| self.measured_term(view, term));
        std::iter::once(all).chain(late).collect()
    }

    fn measured_term(&self, view: EvaluationView<'_>, term: &Term) -> Measured {
        let country = view.state.profile.country.as_deref();
        let rule = view.rulebook.rule(&term.rule);
        let name = rule.map_or_else(|| term.rule.clone(), |rule| self.order(view.rulebook, rule, country));
        let due = term.due_at.map(|at| self.moment(at, view.rulebook.calendar().zone())).unwrap_or_default();
        let says = match term.outcome {
            TermOutcome::Late(late) => {
                self.format("measured-term-late", [("late", self.late(late).into()), ("due", due.into())])
            }
            _ => self.format("measured-term-missed", [("due", due.into())]),
        };
        Measured::new(name, says, term.entry.into_iter().collect())
    }

    fn measured_corrections(&self, view: EvaluationView<'_>, found: &Corrections) -> Measured {
        let name = self.text("measured-corrections");
        if found.entries.is_empty() {
            return Measured::new(name, self.text("measured-corrections-none"), Vec::new());
        }
        let facts: Vec<String> = found.facts.iter().map(|fact| self.fact(*fact)).collect();
        let gaps = [
            ("facts", facts.join(", ").into()),
            ("times", found.entries.len().into()),
            ("people", self.whole(found.people).into()),
        ];
        let mut says = vec![self.format("measured-corrections-told", gaps)];
        let count = |key: &str, n: usize| (n > 0).then(|| self.format(key, [("n", n.into())]));
        says.extend(count("measured-corrections-uncounted", found.uncounted));
        says.extend(count("measured-corrections-open", found.open));
        let sent = view.state.messages.all();
        let corrects =
            sent.filter(|(_, message)| !message.now().said.corrects.is_empty() && !message.sent.is_empty());
        says.extend(count("measured-corrections-sent", corrects.count()));
        Measured::new(name, says.join(" "), found.entries.clone())
    }

    fn measured_rumours(&self, view: EvaluationView<'_>) -> Measured {
        let (name, found) = (self.text("measured-rumours"), &view.metrics.rumours);
        if found.total() == 0 {
            return Measured::new(name, self.text("measured-rumours-none"), Vec::new());
        }
        let gaps = [
            ("n", found.total().into()),
            ("true", found.proved_true.len().into()),
            ("partly", found.partly.len().into()),
            ("false", found.proved_false.len().into()),
            ("open", found.open.len().into()),
        ];
        let all = [&found.proved_true, &found.partly, &found.proved_false, &found.open];
        let entries = sorted(all.into_iter().flatten().copied().collect());
        Measured::new(name, self.format("measured-rumours-told", gaps), entries)
    }

    /// How plain the texts were that went, by the score of their language.
    fn measured_readability(&self, view: EvaluationView<'_>) -> Measured {
        let sent = view.state.messages.all().flat_map(|(number, message)| {
            message.sent.iter().filter_map(move |sent| {
                let lang: Lang = message.now().said.lang.parse().ok()?;
                let text = message.sent_text(sent)?;
                let measured = readability::measure(&text.said.body, lang);
                let score = measured.flesch_douma().or_else(|| measured.flesch())?;
                Some((number, sent.number, score))
            })
        });
        let sent: Vec<(u32, u64, f64)> = sent.collect();
        let name = self.text("measured-readability");
        let hardest = sent.iter().min_by(|(.., one), (.., other)| one.total_cmp(other));
        let Some((number, _, score)) = hardest else {
            return Measured::new(name, self.text("measured-readability-none"), Vec::new());
        };
        let plain = sent.iter().filter(|(.., score)| *score >= PLAIN).count();
        let gaps = [
            ("n", sent.len().into()),
            ("plain", plain.into()),
            ("score", self.number(score.round()).into()),
            ("message", number.to_string().into()),
        ];
        let entries = sorted(sent.iter().map(|(_, entry, _)| *entry).collect());
        Measured::new(name, self.format("measured-readability-told", gaps), entries)
    }

    fn measured_approvals(&self, found: &Approvals) -> Vec<Measured> {
        let (median, longest) =
            (self.text("measured-approval-median"), self.text("measured-approval-longest"));
        let waiting = (!found.waiting.is_empty()).then(|| {
            let says = self.format("measured-approval-waiting-told", [("n", found.waiting.len().into())]);
            Measured::new(self.text("measured-approval-waiting"), says, sorted(found.waiting.clone()))
        });
        let (Some(middle), Some(most)) = (found.median(), found.longest()) else {
            let none = Measured::new(median, self.text("measured-approval-none"), Vec::new());
            return std::iter::once(none).chain(waiting).collect();
        };
        let entries = found.waits.iter().flat_map(|wait| [wait.asked, wait.approved]).collect();
        let gaps = [("span", self.age(middle).into()), ("n", found.waits.len().into())];
        let middle = Measured::new(median, self.format("measured-approval-told", gaps), sorted(entries));
        let gaps = [("span", self.age(most.waited).into()), ("message", most.message.to_string().into())];
        let said = self.format("measured-approval-longest-told", gaps);
        let most = Measured::new(longest, said, vec![most.asked, most.approved]);
        [middle, most].into_iter().chain(waiting).collect()
    }

    fn measured_money(&self, view: EvaluationView<'_>) -> Measured {
        let (name, money) = (self.text("measured-money"), view.money);
        if money.entries.is_empty() {
            return Measured::new(name, self.text("measured-money-none"), Vec::new());
        }
        let between = |(low, high): (u64, u64)| {
            if low == high {
                return self.euros(low);
            }
            let gaps = [("low", self.euros(low).into()), ("high", self.euros(high).into())];
            self.format("amount-range", gaps)
        };
        let gaps =
            [("total", between(money.total_cents).into()), ("covered", between(money.covered_cents).into())];
        Measured::new(name, self.format("measured-money-told", gaps), money.entries.clone())
    }

    /// The entries of a number, as a report names them.
    pub(super) fn entries(&self, entries: &[u64]) -> String {
        if entries.is_empty() { self.text("measured-no-entries") } else { listed(entries) }
    }
}

fn sorted(mut entries: Vec<u64>) -> Vec<u64> {
    entries.sort_unstable();
    entries.dedup();
    entries
}
