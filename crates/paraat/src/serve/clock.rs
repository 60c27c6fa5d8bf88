//! The time that pages and entries get.

use std::sync::Arc;

use jiff::Timestamp;
use web::Clock;

/// The clock of this machine. A build for tests may be told what time it is, by a file that `PARAAT_CLOCK` names; a
/// release cannot, for its entries must say when they were really made.
pub(super) fn clock() -> Clock {
    #[cfg(debug_assertions)]
    if let Some(file) = std::env::var_os("PARAAT_CLOCK") {
        return Arc::new(move || {
            let text = std::fs::read_to_string(&file).unwrap_or_default();
            text.trim().parse().unwrap_or_else(|_| now())
        });
    }
    Arc::new(now)
}

#[allow(clippy::disallowed_methods, reason = "the program reads the clock for its pages here")]
fn now() -> Timestamp {
    Timestamp::now()
}
