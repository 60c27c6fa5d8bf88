//! The register of breaches on paper: each incident with what the law asks to be written down of it.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::json;
use wording::Wording;

use crate::engine::{Document, Part, Template};
use crate::paper::Stamp;

const TEMPLATE: Template = Template { name: "register", text: include_str!("template.typ") };

/// A register to be printed.
pub struct Register<'a> {
    /// The words of its language.
    pub wording: &'a Wording,
    /// The name of the organisation.
    pub organisation: &'a str,
    /// The clock by which moments are told.
    pub zone: &'a TimeZone,
    /// When it was made.
    pub at: Timestamp,
    /// What was picked out, in words; nothing when that is everything.
    pub filters: Vec<String>,
    /// The names of the columns.
    pub columns: Vec<String>,
    /// The rows: as many cells as there are columns, the first of which names the incident.
    pub rows: Vec<Vec<String>>,
}

/// The register as a document.
pub fn register(register: &Register<'_>) -> Document {
    let w = register.wording;
    let title = w.text("register-title");
    let picked = if register.filters.is_empty() {
        w.text("register-print-all")
    } else {
        w.format("register-print-picked", [("filters", register.filters.join("; ").into())])
    };
    let count = w.format("register-count", [("n", (register.rows.len() as f64).into())]);
    let row = |cells: &Vec<String>| {
        let mut named = register.columns.iter().zip(cells);
        let name = named.next().map(|(_, cell)| cell.clone()).unwrap_or_default();
        json!({ "name": name, "cells": named.collect::<Vec<_>>() })
    };
    let data = json!({
        "stamp": Stamp {
            organisation: register.organisation.to_owned(),
            version: w.format("register-print-made", [("at", w.moment(register.at, register.zone).into())]),
            check_before: w.text("print-picture-check"),
            confidential: w.text("print-picture-confidential"),
            ..Stamp::default()
        },
        "title": title,
        "picked": [picked, count],
        "rows": register.rows.iter().map(row).collect::<Vec<_>>(),
        "none": w.text("register-none-picked"),
    });
    Document {
        title,
        lang: w.lang().as_str(),
        made_on: register.at.to_zoned(register.zone.clone()).date(),
        parts: vec![Part { template: TEMPLATE, data }],
    }
}
