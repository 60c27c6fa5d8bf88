//! Suppliers both ways: one of ours is hit, and we are the one of others.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod controllers;
mod supplier;

use serde_json::{Value, json};
use testkit::story::{Told, given};

/// Monday morning at a research agency with forty people: their software firm rang.
fn opened() -> Told {
    given().at("2023-03-27T10:00:00+02:00").when(json!({
        "command": "open-incident", "code_name": "WULP", "kind": "incident",
        "profile": { "role": "processor", "country": "NL", "employees": 40 }
    }))
}

fn with(mut command: Value, key: &str, value: Value) -> Value {
    command[key] = value;
    command
}
