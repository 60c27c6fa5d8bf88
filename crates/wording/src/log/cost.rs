//! Lines about what an incident costs.

use incident::cost::event::{Amount, Consent};
use incident::event::{CostRecorded, CostRevised, Event, InterruptionStated, When};
use jiff::Timestamp;

use super::{Log, ended, told};
use crate::Wording;

impl Wording {
    /// How much something costs: `€ 24.000`, `€ 20.000 tot € 32.000`, `3.200 uur à € 45, samen € 144.000`.
    pub fn amount(&self, amount: Amount) -> String {
        match amount {
            Amount::Sum { cents } => self.euros(cents),
            Amount::Range { low_cents, high_cents } => {
                let gaps = [("low", self.euros(low_cents).into()), ("high", self.euros(high_cents).into())];
                self.format("amount-range", gaps)
            }
            Amount::Hours { minutes, cents_per_hour } => {
                let gaps = [
                    ("time", self.hours(minutes).into()),
                    ("rate", self.euros(cents_per_hour).into()),
                    ("total", self.euros(amount.high()).into()),
                ];
                self.format("amount-hours", gaps)
            }
        }
    }

    /// Time in hours, and in minutes when there are some left: `16`, `4:30`.
    pub fn hours(&self, minutes: u64) -> String {
        let hours = self.whole(minutes / 60);
        match minutes % 60 {
            0 => hours,
            rest => format!("{hours}:{rest:02}"),
        }
    }
}

impl Log<'_> {
    /// What something costs, what stood still, and what an insurer allowed; nothing for anything else.
    pub(super) fn about_costs(&self, event: &Event) -> Vec<String> {
        match event {
            Event::CostRecorded(e) => self.cost("log-cost-recorded", e),
            Event::CostRevised(CostRevised { cost, line, reason }) => {
                let recorded = CostRecorded { cost: *cost, line: line.clone() };
                let mut said = self.cost("log-cost-revised", &recorded);
                said.push(self.reason(reason));
                said
            }
            Event::CostWithdrawn(e) => {
                let said = self.say("log-cost-withdrawn", [("number", e.cost.to_string())]);
                vec![said, self.reason(&e.reason)]
            }
            Event::InterruptionStated(e) => self.interruption(e),
            Event::InterruptionWithdrawn(e) => {
                let number = e.interruption.to_string();
                vec![self.say("log-interruption-withdrawn", [("number", number)]), self.reason(&e.reason)]
            }
            Event::ConsentStated(e) => {
                let key = match e.consent {
                    Consent::Asked => "log-consent-asked",
                    Consent::Given => "log-consent-given",
                    Consent::Refused => "log-consent-refused",
                };
                let gaps = [("at", self.at(e.at)), ("by", told(&e.by)), ("supplier", told(&e.supplier))];
                let mut said = vec![self.say(key, gaps)];
                said.extend(self.about("log-reference", "reference", &e.reference));
                said.extend((!e.text.trim().is_empty()).then(|| ended(&e.text)));
                said
            }
            _ => Vec::new(),
        }
    }

    fn cost(&self, key: &str, e: &CostRecorded) -> Vec<String> {
        let line = &e.line;
        let gaps = [
            ("number", e.cost.to_string()),
            ("stage", self.wording.word(line.stage).to_lowercase()),
            ("what", ended(&line.what)),
            ("amount", self.wording.amount(line.amount)),
        ];
        let mut said = vec![self.say(key, gaps)];
        said.extend(self.also("log-cost-supplier", &line.supplier));
        said.extend(line.is_own_staff.then(|| self.wording.text("log-cost-own-staff")));
        said.extend(line.is_improvement.then(|| self.wording.text("log-cost-improvement")));
        said.extend(self.also("log-cost-excluded", &line.excluded));
        said.extend(self.also("log-cost-basis", &line.basis));
        said.extend(self.also("log-cost-without-consent", &line.without_consent));
        said.extend(self.also("log-cost-evidence", &line.evidence.join(", ")));
        said
    }

    fn interruption(&self, e: &InterruptionStated) -> Vec<String> {
        let at = |moment: Timestamp| self.at(When(calendar::Start::Moment(moment)));
        let (number, what) = (("number", e.interruption.to_string()), ("what", ended(&e.what)));
        let mut said = vec![match e.until {
            Some(until) => {
                let gaps = [number, ("from", at(e.from)), ("until", at(until)), what];
                self.say("log-interruption-lasted", gaps)
            }
            None => self.say("log-interruption-lasts", [number, ("from", at(e.from)), what]),
        }];
        if let Some(cents) = e.margin_cents_per_hour {
            said.push(self.say("log-interruption-margin", [("amount", self.wording.euros(cents))]));
        }
        said.extend(self.also("log-cost-basis", &e.basis));
        said.extend(self.also("log-cost-excluded", &e.excluded));
        said.extend(self.also("log-cost-evidence", &e.evidence.join(", ")));
        said.extend((!e.reason.trim().is_empty()).then(|| self.reason(&e.reason)));
        said
    }

    /// A sentence about what may be left empty, with a gap of its own name.
    fn about(&self, key: &str, gap: &'static str, text: &str) -> Option<String> {
        (!text.trim().is_empty()).then(|| self.with(key, gap, ended(text)))
    }
}
