//! What does not fit together, as sentences.

use incident::picture::Warning;
use jiff::tz::TimeZone;

use crate::Wording;

impl Wording {
    /// What a person should look at again, and why.
    pub fn warning(&self, warning: &Warning, zone: &TimeZone) -> String {
        let (key, earlier, aware) = match warning {
            Warning::AwareAfterSignal { signal, aware } => ("warning-aware-after-signal", *signal, *aware),
            Warning::AwareBeforeOccurred { occurred, aware } => {
                ("warning-aware-before-occurred", *occurred, *aware)
            }
        };
        let (other, aware) = (self.start(earlier, zone), self.start(aware, zone));
        self.format(key, [("other", other.into()), ("aware", aware.into())])
    }
}
