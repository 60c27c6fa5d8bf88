//! What does not fit together, as sentences.

use calendar::Start;
use incident::picture::Warning;
use jiff::tz::TimeZone;

use crate::Wording;

impl Wording {
    /// What a person should look at again, and why.
    pub fn warning(&self, warning: &Warning, zone: &TimeZone) -> String {
        let day = |at: Start| self.start(at, zone).into();
        let beside = |key, other, aware| self.format(key, [("other", day(other)), ("aware", day(aware))]);
        match warning {
            Warning::AwareAfterSignal { signal, aware } => {
                beside("warning-aware-after-signal", *signal, *aware)
            }
            Warning::AwareWhenInvestigated { investigated, aware } => {
                beside("warning-aware-when-investigated", *investigated, *aware)
            }
            Warning::AwareBeforeOccurred { occurred, aware } => {
                beside("warning-aware-before-occurred", *occurred, *aware)
            }
            Warning::InTheFuture { path, at } => {
                let arguments = [("path", path.as_str().into()), ("moment", day(*at))];
                self.format("warning-in-the-future", arguments)
            }
            Warning::FilingHourUnknown { rule, at } => {
                let arguments = [("rule", rule.as_str().into()), ("moment", day(*at))];
                self.format("warning-filing-hour-unknown", arguments)
            }
            Warning::NoRulesThatDay { aware } => {
                self.format("warning-no-rules-that-day", [("moment", day(*aware))])
            }
            Warning::Contradiction { grounds } => {
                let facts: Vec<_> = grounds.iter().map(|ground| self.ground(*ground)).collect();
                self.format("warning-contradiction", [("facts", facts.join(", ").into())])
            }
        }
    }
}
