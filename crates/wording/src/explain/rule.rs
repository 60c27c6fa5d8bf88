//! How a rule, an exception or an indicator came to its answer here.

use law::{
    Capacity, Condition, Due, Exception, Finding, Force, Indicator, Obligation, Rule, Signal, Truth, Use,
};

use super::{Document, View};

impl View<'_> {
    /// What the rule asks, how it stands here and why, and how its term was counted.
    pub(super) fn rule(&self, document: &mut Document, rule: &Rule) {
        let obligation = self.picture.obligation(&rule.id).filter(|found| std::ptr::eq(found.rule, rule));
        document.heading(self.wording.text("explain-here"));
        let order = self.wording.order(self.rulebook, rule, self.situation.country.as_deref());
        let standing = match (obligation, self.picture.not_applicable(&rule.id)) {
            (Some(obligation), _) => {
                let standing = self.wording.standing(obligation.standing);
                let by_when = self.wording.by_when(self.rulebook, obligation, self.situation.at);
                format!("{standing}; {by_when}")
            }
            (None, Some(because)) => {
                let because = self.wording.because(because, rule.on);
                self.wording.format("explain-no-duty", [("because", because.into())])
            }
            (None, None) => self.wording.text("explain-not-in-force"),
        };
        document.line(2, format!("{order}: {standing}"));
        self.capacity(document, rule.on, Use::Triggers);
        self.conditions(document, "explain-when", &rule.when, Use::Triggers);
        self.conditions(document, "explain-unless", &rule.unless, Use::Excuses);
        self.displacers(document, rule);
        if let Some(obligation) = obligation {
            self.count(document, obligation);
        }
    }

    /// Whether an exception applies here, what it takes away then, and on which conditions.
    pub(super) fn exception(&self, document: &mut Document, exception: &Exception) {
        document.heading(self.wording.text("explain-here"));
        let counts = exception.force == Force::Law && exception.in_force.on(self.day());
        let truth = self.displaces(exception.on, &exception.when, &[]);
        if counts {
            let truth = self.wording.truth(truth);
            document.line(2, self.wording.format("explain-applies", [("truth", truth.into())]));
        } else {
            document.line(2, self.wording.text("explain-does-not-count"));
        }
        let key = if counts && truth == Truth::Yes { "explain-exception" } else { "explain-exception-would" };
        let rules = exception.displaces.join(", ");
        document.line(2, self.wording.format(key, [("rules", rules.into())]));
        self.capacity(document, exception.on, Use::Excuses);
        self.conditions(document, "explain-when-established", &exception.when, Use::Excuses);
    }

    /// What an indicator speaks for, and whether it does.
    pub(super) fn indicator(&self, document: &mut Document, indicator: &Indicator) {
        document.heading(self.wording.text("explain-here"));
        document.line(2, self.voice(indicator));
        let cites = indicator.cites.as_str();
        document.line(2, self.wording.format("explain-cites", [("cites", cites.into())]));
        // A ground for "no risk" must be established; what speaks for a risk may be likely.
        let ((when, for_when), (unless, for_unless)) = match indicator.proposes {
            Signal::Unlikely => {
                (("explain-when-established", Use::Excuses), ("explain-silenced-by-suspicion", Use::Silences))
            }
            Signal::Risk | Signal::High => {
                (("explain-when", Use::Triggers), ("explain-silenced-when-established", Use::Excuses))
            }
        };
        self.conditions(document, when, &indicator.when, for_when);
        self.conditions(document, unless, &indicator.unless, for_unless);
    }

    /// What an indicator says here: it speaks for the proposal, it speaks but another weighs more, or it is silent.
    fn voice(&self, indicator: &Indicator) -> String {
        let proposal = &self.picture.risk.proposal;
        let risk = self.wording.signal(indicator.proposes);
        if proposal.because.iter().any(|(found, _)| std::ptr::eq(*found, indicator)) {
            return self.wording.format("explain-indicator-speaks", [("risk", risk.into())]);
        }
        if indicator.in_force.on(self.day()) && indicator.speaks(&self.picture.circumstances) {
            let proposed = self.wording.risk(proposal.level);
            let arguments = [("risk", risk.into()), ("proposed", proposed.into())];
            return self.wording.format("explain-indicator-outweighed", arguments);
        }
        self.wording.format("explain-indicator-silent", [("risk", risk.into())])
    }

    /// The provisions that go before the rule where they apply.
    fn displacers(&self, document: &mut Document, rule: &Rule) {
        let displaces =
            |id: &String, ids: &[String]| ids.contains(&rule.id) || rule.displaced_by.contains(id);
        let exceptions = self.rulebook.exceptions().filter(|e| displaces(&e.id, &e.displaces));
        let day = self.day();
        let exceptions = exceptions.filter(|e| e.force == Force::Law && e.in_force.on(day));
        let exceptions = exceptions.map(|e| {
            let truth = self.displaces(e.on, &e.when, &[]);
            (e.id.as_str(), truth, self.wording.cited(&e.citation, &e.checked))
        });
        let rules = self.rulebook.rules().filter(|r| displaces(&r.id, &r.displaces));
        let rules = rules.filter(|r| r.force == Force::Law && r.in_force.on(day));
        let rules = rules.map(|r| {
            let truth = self.displaces(r.on, &r.when, &r.unless);
            (r.id.as_str(), truth, self.wording.cited(&r.citation, &r.checked))
        });
        let found: Vec<_> = exceptions.chain(rules).collect();
        if found.is_empty() {
            return;
        }
        document.heading(self.wording.text("explain-displaced-by"));
        for (id, truth, cited) in found {
            document.item(2, "- ", format!("{id} ({cited}): {}", self.wording.truth(truth)));
        }
    }

    /// Whether a provision that takes duties away applies; only what is established counts for that, and what is
    /// excused itself takes nothing away.
    fn displaces(&self, on: Capacity, when: &[Condition], unless: &[Condition]) -> Truth {
        let circumstances = &self.picture.circumstances;
        let found = |condition: &Condition| circumstances.finding(*condition, Use::Excuses);
        if unless.iter().any(|condition| found(condition).truth == Truth::Yes) {
            return Truth::No;
        }
        circumstances.capacity(on, Use::Excuses).and(Finding::all(when.iter().map(found))).truth
    }

    /// How the term was counted, step by step, and how others would count it.
    fn count(&self, document: &mut Document, obligation: &Obligation<'_>) {
        let (wording, rule) = (self.wording, obligation.rule);
        document.heading(wording.text("explain-count"));
        let Due::Dated(deadline) = &obligation.due else {
            let why = match &obligation.due {
                Due::Pending(anchor) => {
                    wording.format("explain-pending", [("anchor", wording.anchor(anchor).into())])
                }
                _ => wording.text("explain-undated"),
            };
            return document.line(2, why);
        };
        if let Some(due) = &rule.due {
            let mut terms = vec![(due.within, &due.after)];
            terms.extend(due.or.as_ref().map(|(within, after)| (*within, after)));
            for (within, after) in terms {
                let arguments = [
                    ("period", wording.period(within).into()),
                    ("anchor", wording.anchor(after).into()),
                    ("counting", wording.counting(due.counted).into()),
                ];
                document.line(2, wording.format("explain-term", arguments));
            }
        }
        for (number, step) in (1..).zip(wording.steps(deadline.steps(), self.zone)) {
            document.item(2, &format!("{number}. "), step);
        }
        let due = wording.deadline(deadline, self.zone);
        document.line(2, wording.format("explain-due", [("due", due.into())]));
        self.readings(document, obligation);
    }

    fn readings(&self, document: &mut Document, obligation: &Obligation<'_>) {
        if obligation.readings.is_empty() {
            return;
        }
        document.heading(self.wording.text("explain-readings"));
        for counted in &obligation.readings {
            let due = self.wording.deadline(&counted.deadline, self.zone);
            document.item(2, "- ", format!("{due}: {}", counted.reading.source));
            for step in self.wording.steps(counted.deadline.steps(), self.zone) {
                document.line(4, step);
            }
        }
    }
}
