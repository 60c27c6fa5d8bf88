//! What the three answers mean: the commands that they become. "I don't know yet" becomes nothing, for what is not
//! recorded is unknown.

use calendar::Start;
use incident::command::{Command, RecordFact};
use incident::event::{AwarenessSet, IncidentOpened, Kind, NoteWritten, Profile, SignalRecorded, When};
use jiff::Timestamp;
use serde_json::{Value, json};
use wording::Wording;

use crate::form::Posted;
use crate::site::Site;
use crate::visitor::Visitor;

/// The answers to "what happened".
pub(super) const WHAT: [&str; 8] =
    ["locked", "intruder", "misdirected", "lost", "exposed", "supplier", "outage", "dont-know"];
/// The answers to "since when do you know".
pub(super) const SINCE: [&str; 3] = ["now", "then", "dont-know"];
/// The answers to "whose data".
pub(super) const WHOSE: [&str; 7] =
    ["staff", "customers", "patients", "pupils", "clients-of-others", "none", "dont-know"];
/// The answers to "how many people, roughly".
pub(super) const MANY: [&str; 6] = ["few", "tens", "hundreds", "thousands", "more", "dont-know"];

/// How sure a director is on the evening itself: it counts as a reason to act, and not as established.
const LIKELY: &str = "likely";
/// What counts for nothing until somebody has looked.
const UNCONFIRMED: &str = "unconfirmed";

/// Everything that is recorded, in order.
pub(super) fn commands(
    site: &Site,
    w: &Wording,
    visitor: &Visitor,
    code_name: &str,
    posted: &Posted,
    now: Timestamp,
) -> Vec<Command> {
    let source = &visitor.name;
    let mut commands = vec![Command::OpenIncident(IncidentOpened {
        code_name: code_name.to_owned(),
        kind: Kind::Incident,
        profile: profile(site, posted),
    })];
    let what = posted.get("what");
    let at = match posted.get("since") {
        // "Just now" is when it was said, however long the other questions took.
        "now" => {
            let said = posted.get("now-at").parse().ok().filter(|said: &Timestamp| *said <= now);
            Some(When(Start::Moment(said.unwrap_or(now))))
        }
        "then" => posted.moment("at", site.zone()).ok().flatten(),
        _ => None,
    };
    let said = w.text(&format!("start-what-{what}"));
    if let Some(at) = at {
        let reason = w.text("start-awareness-reason");
        commands.push(Command::SetAwareness(AwarenessSet { regime: "avg".to_owned(), at, reason }));
        commands.push(Command::RecordSignal(SignalRecorded { what: said, source: source.clone(), at }));
    } else {
        // Of a signal without a moment nobody should believe that it is of now.
        commands.push(Command::WriteNote(NoteWritten { text: said, happened_at: None, until: None }));
    }
    if let Some(text) = posted.some("text") {
        commands.push(Command::WriteNote(NoteWritten { text, happened_at: None, until: None }));
    }
    let facts = what_happened(what).into_iter().chain(whose_data(posted)).chain(how_many(posted));
    commands.extend(facts.map(|(fact, value)| {
        // A suspicion that nobody's data was hit takes no duty away: that must be found out first.
        let is_spared = fact == "personal_data" && value == false;
        let certainty = if is_spared { UNCONFIRMED } else { LIKELY };
        Command::RecordFact(RecordFact {
            fact: fact.to_owned(),
            value,
            certainty: Some(certainty.to_owned()),
            source: source.clone(),
            evidence: None,
            happened_at: None,
            known_at: at,
            seen: None,
        })
    }));
    commands
}

/// Whoever keeps data for others is a processor; who keeps data of their own as well is both. Without an answer the
/// role stays open, and the law is read as for a controller, so that nothing is overlooked.
fn role(posted: &Posted) -> Option<String> {
    let own = ["staff", "customers", "patients", "pupils"].iter().any(|whose| posted.has("whose", whose));
    match (own, posted.has("whose", "clients-of-others")) {
        (true, true) => Some("controller_and_processor".to_owned()),
        (true, false) => Some("controller".to_owned()),
        // Nobody keeps data for others and none of its own: staff at least.
        (false, true) => Some("controller_and_processor".to_owned()),
        (false, false) => None,
    }
}

fn what_happened(what: &str) -> Vec<(&'static str, Value)> {
    match what {
        "locked" => vec![
            ("incident_type", json!("ransomware")),
            ("dimensions", json!(["A"])),
            ("malicious", json!(true)),
            ("cyber", json!(true)),
        ],
        "intruder" => vec![
            ("incident_type", json!("cyberattack")),
            ("dimensions", json!(["C"])),
            ("malicious", json!(true)),
            ("cyber", json!(true)),
        ],
        "misdirected" => vec![
            ("incident_type", json!("misdirected")),
            ("dimensions", json!(["C"])),
            ("malicious", json!(false)),
        ],
        "lost" => vec![("incident_type", json!("lost_device")), ("dimensions", json!(["C", "A"]))],
        "exposed" => vec![
            ("incident_type", json!("web_exposure")),
            ("dimensions", json!(["C"])),
            ("publicly_exposed", json!(true)),
            ("cyber", json!(true)),
        ],
        "supplier" => vec![("breach_at_processor", json!(true))],
        "outage" => vec![("dimensions", json!(["A"])), ("cyber", json!(true))],
        _ => Vec::new(),
    }
}

fn whose_data(posted: &Posted) -> Vec<(&'static str, Value)> {
    let whose = |name: &str| posted.has("whose", name);
    let some = WHOSE.iter().any(|name| !matches!(*name, "none" | "dont-know") && whose(name));
    let mut facts = Vec::new();
    if some {
        facts.push(("personal_data", json!(true)));
    } else if whose("none") && !whose("dont-know") {
        facts.push(("personal_data", json!(false)));
    }
    if whose("pupils") {
        facts.push(("minors", json!(true)));
    }
    if whose("patients") {
        facts.push(("data_categories", json!(["health"])));
        facts.push(("vulnerable", json!(true)));
    }
    facts
}

fn how_many(posted: &Posted) -> Option<(&'static str, Value)> {
    let range = match posted.get("many") {
        "few" => json!({ "min": 1, "max": 10 }),
        "tens" => json!({ "min": 10, "max": 100 }),
        "hundreds" => json!({ "min": 100, "max": 1000 }),
        "thousands" => json!({ "min": 1000, "max": 100_000 }),
        "more" => json!({ "min": 100_000 }),
        _ => return None,
    };
    // That nobody's data was hit is said already.
    (!posted.has("whose", "none")).then_some(("persons", range))
}

/// What the organisation is, as it was prepared; the answers of now come first.
fn profile(site: &Site, posted: &Posted) -> Profile {
    let held = profile_of_house(site);
    Profile { role: role(posted).or(held.role), ..held }
}

/// What the organisation is, as it was prepared; in the Netherlands when nobody said where.
pub(crate) fn profile_of_house(site: &Site) -> Profile {
    let held = site.app.prepared().map(|prepared| incident::scope::profile_of(&prepared)).unwrap_or_default();
    Profile { country: held.country.or_else(|| Some("NL".to_owned())), ..held }
}
