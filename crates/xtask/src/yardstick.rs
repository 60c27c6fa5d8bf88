//! `cargo xtask yardstick`: how far the engine agrees with what authorities decided.

use std::fmt::Write as _;

use testkit::cases::{Case, published};
use testkit::yardstick::{Agreement, Share, Whom, explained, firings, measure};

/// The report, as text.
pub(crate) fn report() -> String {
    let cases = published();
    let (edpb, others): (Vec<Case>, Vec<Case>) =
        cases.iter().cloned().partition(|case| case.file == "cases/edpb-01-2021.toml");
    let all = measure(&cases, None);
    let mut text = String::from("Agreement with published cases, the proposed risk taken as decided.\n\n");
    text.push_str("cases                      authority yes   authority no    subjects yes    subjects no\n");
    row(&mut text, "EDPB 01/2021", &measure(&edpb, None));
    row(&mut text, "other sources", &measure(&others, None));
    row(&mut text, "all", &all);
    let _ = writeln!(
        text,
        "\n\"unlikely\" where an authority had to be told: {}",
        all.unlikely_but_required.len()
    );
    text.push_str("\nWhat disagrees, and why it stays so\n");
    let reasons = explained();
    for disagreement in &all.disagreements {
        let reason = reasons.iter().find(|r| r.id == disagreement.id && r.whom == disagreement.whom);
        let reason = reason.map_or("no reason is written down", |reason| reason.reason.as_str());
        let _ = writeln!(text, "  {} {}: {reason}", disagreement.id, name(disagreement.whom));
    }
    text.push_str("\nEach indicator: where it speaks, and the agreement of all cases without it\n");
    text.push_str("                           authority yes   authority no    subjects yes    subjects no\n");
    for firing in firings(&cases) {
        row(&mut text, &firing.indicator, &measure(&cases, Some(&firing.indicator)));
        let _ = writeln!(text, "    speaks in {} cases of {} sources", firing.cases.len(), firing.sources);
    }
    text
}

fn name(whom: Whom) -> &'static str {
    match whom {
        Whom::Authority => "authority",
        Whom::Subjects => "subjects",
    }
}

fn row(text: &mut String, name: &str, agreement: &Agreement) {
    let _ = write!(text, "{name:<27}");
    for whom in Whom::ALL {
        for answer in [true, false] {
            let Share { agree, of } = agreement.share(whom, answer);
            let percent = 100.0 * agreement.share(whom, answer).ratio();
            let _ = write!(text, "{:<16}", format!("{agree}/{of} {percent:.0}%"));
        }
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
}
