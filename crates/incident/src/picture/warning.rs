//! What does not fit together.

use calendar::Start;
use law::Rulebook;

use crate::situation::Situation;

/// Something that a person should look at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// Awareness was set later than a recorded signal. A short look is allowed before one is aware, but
    /// the term does not wait for the end of an investigation (EDPB 9/2022; AP, Booking.com, 2020).
    AwareAfterSignal {
        /// The signal.
        signal: Start,
        /// Awareness as it was set.
        aware: Start,
    },
    /// Awareness lies before the incident.
    AwareBeforeOccurred {
        /// When it happened, as stated.
        occurred: Start,
        /// Awareness as it was set.
        aware: Start,
    },
}

/// Compares the moments with each other.
pub(super) fn warnings(rulebook: &Rulebook, situation: &Situation) -> Vec<Warning> {
    let times = &situation.times;
    let Some(aware) = times.aware else { return Vec::new() };
    let at = |start| rulebook.moment_of(start);
    let mut warnings = Vec::new();
    for signal in times.signals.iter().chain(&times.detected).copied() {
        if at(signal) < at(aware) {
            warnings.push(Warning::AwareAfterSignal { signal, aware });
        }
    }
    if let Some(occurred) = times.occurred
        && at(aware) < at(occurred)
    {
        warnings.push(Warning::AwareBeforeOccurred { occurred, aware });
    }
    warnings
}
