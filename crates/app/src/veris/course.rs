//! When it was, and how long each step took: only what is known of both ends.

use calendar::Start;
use incident::evaluation::metrics::{Elapsed, Mark};
use incident::fact::{FactKey, Facts};
use incident::situation::Times;
use incident::state::State;
use law::{Rulebook, Truth, Use};
use serde_json::{Value, json};

use super::action::UNKNOWN;

/// The years that the schema takes.
const YEARS: (i16, i16) = (1950, 2050);

/// The course of an incident, as `timeline`, and whether its year is only that of discovery.
pub(super) fn timeline(state: &State, times: &Times, facts: &Facts, rulebook: &Rulebook) -> (Value, bool) {
    let found = discovered(times, rulebook);
    let opened = state.opened.as_ref().map(|opened| Start::Moment(opened.at));
    let is_guessed = times.occurred.is_none();
    let day = times.occurred.or(found).or(times.known_since()).or(opened).map(|at| rulebook.day_of(at));
    let (year, month, on) = day.map_or((YEARS.0, 1, 1), |day| (day.year(), day.month(), day.day()));
    let in_range = (YEARS.0..=YEARS.1).contains(&year);
    let year = year.clamp(YEARS.0, YEARS.1);
    let when = if is_guessed || !in_range {
        json!({ "year": year })
    } else {
        json!({ "year": year, "month": month, "day": on })
    };
    let timeline = json!({
        "incident": when,
        "compromise": { "unit": UNKNOWN },
        "exfiltration": exfiltration(facts),
        "discovery": took(times.occurred, found, rulebook),
        "containment": took(found, contained(state, facts, rulebook), rulebook),
    });
    (timeline, is_guessed)
}

/// The first that anybody says of it.
fn discovered(times: &Times, rulebook: &Rulebook) -> Option<Start> {
    times.signals.iter().copied().chain(times.detected).min_by_key(|at| rulebook.moment_of(*at))
}

fn exfiltration(facts: &Facts) -> Value {
    let none = facts.ask(Use::Excuses).is_not(FactKey::Exfiltration).truth == Truth::Yes;
    json!({ "unit": if none { "Never" } else { UNKNOWN } })
}

/// When the last measure was taken, once it is established that it is over.
fn contained(state: &State, facts: &Facts, rulebook: &Rulebook) -> Option<Start> {
    let is_over = facts.ask(Use::Excuses).is_not(FactKey::StillOngoing).truth == Truth::Yes;
    let taken = state.containments.all().map(|(_, one)| one.taken.said.from.0);
    taken.max_by_key(|at| rulebook.moment_of(*at)).filter(|_| is_over)
}

/// How long it took from one moment to another, in the unit that people would use; in days where an hour is not known.
fn took(from: Option<Start>, to: Option<Start>, rulebook: &Rulebook) -> Value {
    let (Some(from), Some(to)) = (from, to) else { return json!({ "unit": UNKNOWN }) };
    let mark = |at| Mark { at, entry: 0 };
    let exactly = Elapsed::between(mark(from), mark(to), rulebook).exactly();
    let (unit, value) = match exactly.map(|exactly| exactly.as_secs()) {
        Some(seconds @ ..60) => ("Seconds", seconds),
        Some(seconds @ 60..3_600) => ("Minutes", seconds / 60),
        Some(seconds @ 3_600..172_800) => ("Hours", seconds / 3_600),
        Some(seconds) => ("Days", seconds / 86_400),
        None => {
            let days = rulebook.day_of(to).since(rulebook.day_of(from)).map_or(-1, |span| span.get_days());
            ("Days", i64::from(days))
        }
    };
    // What was found before it happened was typed in wrongly, and nobody knows which of the two.
    if value < 0 { json!({ "unit": UNKNOWN }) } else { json!({ "unit": unit, "value": value }) }
}
