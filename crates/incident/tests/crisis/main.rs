//! Steering, work and evidence: what people may do in a crisis, and when the domain says no.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod callout;
mod contain;
mod decide;
mod evidence;
mod hand_over;
mod joint;
mod letters;
mod ransom;
mod since;
mod steer;
mod tasks;
mod timeline;

use serde_json::{Value, json};
use testkit::story::{Told, given};

/// Friday evening at an installer: an incident that was just opened.
fn opened() -> Told {
    given().at("2026-07-03T18:30:00+02:00").when(json!({
        "command": "open-incident", "code_name": "KOMPAS", "kind": "incident", "profile": { "country": "NL" }
    }))
}

/// The same after it became a crisis.
fn crisis() -> Told {
    opened().when(json!({
        "command": "escalate", "criteria": ["alle vestigingen liggen stil"], "reason": "niemand kan werken"
    }))
}

fn with(mut command: Value, key: &str, value: Value) -> Value {
    command[key] = value;
    command
}
