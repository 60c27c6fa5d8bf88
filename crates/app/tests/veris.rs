//! Incidents in VERIS: whatever is known, the file is one that the schema allows, and nothing in it is a guess.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use app::veris_incident;
use incident::cost::cover::{Days, End, settle};
use incident::event::Event;
use incident::fact::{Certainty, FactKey, Kind};
use incident::state::{Recorded, State};
use jiff::Timestamp;
use journal::Hash;
use jsonschema::Validator;
use law::Rulebook;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

const NOW: &str = "2026-07-06T16:30:00Z";

static RULEBOOK: LazyLock<Rulebook> =
    LazyLock::new(|| Rulebook::load(&testkit::repository::rule_files()).unwrap());

/// Our own statement of what VERIS allows, and the published schema where somebody has it.
static SCHEMAS: LazyLock<Vec<Validator>> = LazyLock::new(|| {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas/veris.json");
    let published = std::env::var_os("PARAAT_VERIS_SCHEMA").map(PathBuf::from);
    let read =
        |path: PathBuf| -> Value { serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap() };
    std::iter::once(own)
        .chain(published)
        .map(|path| jsonschema::validator_for(&read(path)).unwrap())
        .collect()
});

fn expect_valid(incident: &Value) {
    for schema in SCHEMAS.iter() {
        let faults: Vec<String> =
            schema.iter_errors(incident).map(|it| format!("{}: {it}", it.instance_path())).collect();
        assert!(faults.is_empty(), "{faults:#?}\n{incident:#}");
    }
}

/// An incident in which this happened, event by event.
fn folded(kind: &str, profile: &Value, events: impl IntoIterator<Item = Value>) -> State {
    let opened =
        json!({ "type": "incident-opened", "code_name": "KOMPAS", "kind": kind, "profile": profile });
    let recorded = std::iter::once(opened).chain(events).zip(1..).map(|(event, number)| {
        let event: Event = serde_json::from_value(event).unwrap();
        Recorded { number, actor: "Sanne de Wit".to_owned(), recorded_at: NOW.parse().unwrap(), event }
    });
    State::fold(&recorded.collect::<Vec<_>>())
}

fn veris(state: &State) -> Option<Value> {
    let now: Timestamp = NOW.parse().unwrap();
    let settled = |end| settle(&state.costs, &BTreeMap::new(), Days::of(state, &RULEBOOK), end, now);
    let (low, high) = (settled(End::Low), settled(End::High));
    let incident = veris_incident(Hash::of(b"KOMPAS"), state, &RULEBOOK, (&low, &high), now)?;
    expect_valid(&incident);
    Some(incident)
}

fn of(events: impl IntoIterator<Item = Value>) -> Value {
    veris(&folded("incident", &json!({ "role": "controller", "country": "NL" }), events)).unwrap()
}

fn fact(fact: &str, value: &Value, certainty: Certainty) -> Value {
    json!({ "type": "fact-recorded", "fact": fact, "value": value, "certainty": certainty.as_str(),
            "source": "Joris Bos", "known_at": "2026-07-02T16:30:00Z" })
}

fn moment(moment: &str, at: &str) -> Value {
    json!({ "type": "moment-recorded", "moment": moment, "at": at, "source": "Joris Bos" })
}

fn incident_types() -> &'static [&'static str] {
    let Kind::Choice(all) = FactKey::IncidentType.kind() else { panic!("it is a choice") };
    all
}

#[test]
fn the_schema_refuses_what_veris_does_not_know() {
    let good = of([]);
    for (pointer, bad) in [
        ("/action", json!({ "ransom": {} })),
        ("/attribute/confidentiality/data_disclosure", json!("Perhaps")),
        ("/victim/industry", json!("banking")),
        ("/timeline/incident/year", json!(1949)),
        ("/summary", Value::Null),
    ] {
        let mut incident = good.clone();
        *incident.pointer_mut(pointer).unwrap() = bad;
        assert!(!SCHEMAS[0].is_valid(&incident), "{pointer}");
    }
    let mut incident = good;
    incident["victim"]["victim_id"] = "Van Loon Techniek".into();
    assert!(!SCHEMAS[0].is_valid(&incident), "a name does not leave");
}

#[test]
fn of_what_nobody_knows_everything_is_unknown() {
    let bare = of([]);
    assert_eq!(bare["actor"], json!({ "unknown": { "notes": "Not known." } }));
    assert_eq!(bare["action"], json!({ "unknown": { "notes": "Not known." } }));
    assert_eq!(bare["attribute"], json!({ "confidentiality": { "data_disclosure": "Unknown" } }));
    assert_eq!((&bare["security_incident"], &bare["confidence"]), (&"Suspected".into(), &"None".into()));
    assert_eq!(bare["impact"], json!({ "overall_rating": "Unknown" }));
    assert_eq!(bare["timeline"]["incident"], json!({ "year": 2026 }), "the year of opening, and no day");
    assert_eq!(bare["notes"], "When it happened is not known. The year is that of discovery.");
    assert_eq!(
        bare["victim"],
        json!({ "employee_count": "Unknown", "industry": "000000", "country": ["NL"] })
    );
    for span in ["compromise", "exfiltration", "discovery", "containment"] {
        assert_eq!(bare["timeline"][span], json!({ "unit": "Unknown" }), "{span}");
    }
}

#[test]
fn every_value_of_what_happened_leaves_as_something_that_veris_knows() {
    for kind in incident_types() {
        for certainty in Certainty::ALL {
            let incident = of([fact("incident_type", &json!(kind), certainty)]);
            let is_held = !matches!(certainty, Certainty::Refuted | Certainty::NotExcludable);
            let (action, _) = incident["action"].as_object().unwrap().iter().next().unwrap();
            assert!(is_held || action == "unknown", "{kind} {certainty:?}");
            let confidence = match certainty {
                Certainty::Confirmed => "High",
                Certainty::Likely => "Medium",
                Certainty::Unconfirmed => "Low",
                Certainty::Refuted | Certainty::NotExcludable => "None",
            };
            assert_eq!(incident["confidence"], confidence, "{kind} {certainty:?}");
        }
    }
}

/// What the table says of the values that a lawyer or a statistician would look up first.
#[test]
fn values_mean_in_veris_what_they_mean_here() {
    let of = |kind: &str| of([fact("incident_type", &json!(kind), Certainty::Confirmed)]);
    let unknown = json!(["Unknown"]);
    let ransomware = of("ransomware");
    assert_eq!(ransomware["action"], json!({ "malware": { "variety": ["Ransomware"], "vector": unknown } }));
    assert_eq!(ransomware["actor"], json!({ "external": { "variety": unknown, "motive": unknown } }));
    assert_eq!(ransomware["attribute"]["availability"]["variety"], json!(["Obscuration"]));
    assert_eq!(
        (&ransomware["targeted"], &ransomware["security_incident"]),
        (&"Unknown".into(), &"Confirmed".into())
    );

    let mail = of("misdirected_email");
    assert_eq!(mail["action"], json!({ "error": { "variety": ["Misdelivery"], "vector": unknown } }));
    assert_eq!(mail["actor"], json!({ "internal": { "variety": unknown, "motive": ["NA"] } }));
    assert_eq!(mail["targeted"], "NA");
    assert_eq!(mail["attribute"], json!({ "confidentiality": { "data_disclosure": "Unknown" } }), "not said");

    assert_eq!(
        of("insider_access")["actor"],
        json!({ "internal": { "variety": unknown, "motive": unknown } })
    );
    assert_eq!(of("power_outage")["actor"]["external"]["variety"], json!(["Force majeure"]));
    assert_eq!(of("stolen_device")["asset"]["assets"], json!([{ "variety": "U - Unknown" }]));
    assert_eq!(of("vulnerability_only")["security_incident"], "Near miss");
    let cyber = of("cyberattack");
    assert_eq!(
        cyber["action"],
        json!({ "unknown": { "notes": "Not known." } }),
        "how they came in is not said"
    );
}

#[test]
fn a_mistake_at_a_processor_is_one_of_a_partner_only_when_that_is_established() {
    let at = |certainty| {
        of([
            fact("incident_type", &json!("misdirected_post"), Certainty::Confirmed),
            fact("breach_at_processor", &json!(true), certainty),
        ])
    };
    assert_eq!(
        at(Certainty::Confirmed)["actor"],
        json!({ "partner": { "country": ["Unknown"], "motive": ["NA"] } })
    );
    assert!(at(Certainty::Likely)["actor"].get("internal").is_some());
}

#[test]
fn data_were_disclosed_as_far_as_somebody_is_sure_of_it() {
    let disclosed =
        |events: Vec<Value>| of(events)["attribute"]["confidentiality"]["data_disclosure"].clone();
    let taken = |value: bool, certainty| fact("exfiltration", &json!(value), certainty);
    assert_eq!(disclosed(vec![taken(true, Certainty::Confirmed)]), "Yes");
    for certainty in [Certainty::Likely, Certainty::Unconfirmed, Certainty::NotExcludable] {
        assert_eq!(disclosed(vec![taken(true, certainty)]), "Potentially", "{certainty:?}");
    }
    assert_eq!(disclosed(vec![taken(false, Certainty::Confirmed)]), "Unknown", "somebody may have looked");
    let hit = |all: &Value, certainty| fact("dimensions", all, certainty);
    assert_eq!(disclosed(vec![hit(&json!(["A"]), Certainty::Confirmed)]), "No", "the list is complete");
    assert_eq!(disclosed(vec![hit(&json!(["A"]), Certainty::Likely)]), "Unknown");
    assert_eq!(disclosed(vec![hit(&json!(["C", "A"]), Certainty::Confirmed)]), "Yes");
    let both = vec![hit(&json!(["A"]), Certainty::Confirmed), taken(true, Certainty::Likely)];
    assert_eq!(disclosed(both), "Potentially", "a suspicion outweighs a no");
    assert_eq!(disclosed(vec![fact("recipient", &json!("unknown"), Certainty::Confirmed)]), "Unknown");
    assert_eq!(disclosed(vec![fact("recipient", &json!("known_single"), Certainty::Confirmed)]), "Yes");
}

#[test]
fn what_was_in_the_data_and_how_much_leaves_without_a_guess() {
    let incident = of([
        fact(
            "data_categories",
            &json!(["iban", "name", "email", "national_id", "health"]),
            Certainty::Likely,
        ),
        fact("records", &json!({ "min": 400, "max": 485 }), Certainty::Likely),
        fact("persons", &json!(485), Certainty::Likely),
    ]);
    assert_eq!(
        incident["attribute"]["confidentiality"],
        json!({
            "data_disclosure": "Unknown",
            "data": [{ "variety": "Bank" }, { "variety": "Medical" }, { "variety": "Personal" },
                     { "variety": "Sensitive Personal" }],
            "data_total": 485,
            "notes": "Records: 400 to 485. Persons concerned: 485.",
        })
    );
    let people = of([fact("persons", &json!(7), Certainty::Confirmed)]);
    assert_eq!(people["attribute"]["confidentiality"].get("data_total"), None, "people are no records");
}

#[test]
fn times_leave_only_where_both_ends_are_known() {
    let course = |events: Vec<Value>| of(events)["timeline"].clone();
    let known = course(vec![
        moment("occurred", "2026-07-01T22:30:00Z"),
        moment("detected", "2026-07-02T01:15:00Z"),
        fact("exfiltration", &json!(false), Certainty::Confirmed),
    ]);
    assert_eq!(known["incident"], json!({ "year": 2026, "month": 7, "day": 2 }), "the day of the house");
    assert_eq!(known["discovery"], json!({ "unit": "Hours", "value": 2 }));
    assert_eq!(known["exfiltration"], json!({ "unit": "Never" }));
    let by_day = course(vec![moment("occurred", "2026-06-01"), moment("detected", "2026-07-02T01:15:00Z")]);
    assert_eq!(by_day["discovery"], json!({ "unit": "Days", "value": 31 }));
    let backwards = course(vec![moment("occurred", "2026-07-02"), moment("detected", "2026-06-01")]);
    assert_eq!(backwards["discovery"], json!({ "unit": "Unknown" }));
    let long_ago = course(vec![moment("occurred", "1026-07-02")]);
    assert_eq!(
        long_ago["incident"],
        json!({ "year": 1950 }),
        "a slip of the pen stays in what the schema takes"
    );

    let contained = json!({ "type": "containment-taken", "containment": 1, "system": "Planning", "act": "disconnect",
        "what": "kabel eruit", "mandate": "leiding", "by": "Teun", "service_effect": "", "evidence_effect": "", "from": "2026-07-02T03:15:00Z" });
    let over = |certainty| {
        course(vec![
            moment("detected", "2026-07-02T01:15:00Z"),
            contained.clone(),
            fact("still_ongoing", &json!(false), certainty),
        ])["containment"]
            .clone()
    };
    assert_eq!(over(Certainty::Confirmed), json!({ "unit": "Hours", "value": 2 }));
    assert_eq!(over(Certainty::Likely), json!({ "unit": "Unknown" }), "it may go on");
}

#[test]
fn costs_leave_under_the_losses_of_veris_in_euros_to_the_cent() {
    let cost = |number: u32, head: Option<&str>, amount: Value| {
        json!({ "type": "cost-recorded", "cost": number, "line": { "head": head, "stage": "estimated", "amount": amount,
                "vat": "excluded", "what": "Onderzoek door De Speurder" } })
    };
    let incident = of([
        cost(1, Some("forensics"), json!({ "kind": "sum", "cents": 2_400_010 })),
        cost(2, Some("notices"), json!({ "kind": "range", "low_cents": 100, "high_cents": 300 })),
        cost(3, None, json!({ "kind": "sum", "cents": 500_000 })),
    ]);
    assert_eq!(
        incident["impact"],
        json!({
            "overall_rating": "Unknown",
            "iso_currency_code": "EUR",
            "overall_min_amount": 29_001.1,
            "overall_max_amount": 29_003.1,
            "loss": [
                { "variety": "Asset and fraud", "amount": 5_000 },
                { "variety": "Response and recovery", "min_amount": 24_001.1, "max_amount": 24_003.1 },
            ],
        })
    );
}

#[test]
fn who_was_hit_leaves_as_a_size_a_branch_and_a_country() {
    let victim = |profile: &Value| veris(&folded("incident", profile, [])).unwrap()["victim"].clone();
    assert_eq!(
        victim(&json!({ "entity": "gemeente", "country": "NL", "employees": 240 })),
        json!({ "employee_count": "101 to 1000", "industry": "92", "government": ["Local"], "country": ["NL"] })
    );
    let retail = victim(&json!({ "sector": "retail", "country": "US", "employees": 100_001 }));
    assert_eq!((&retail["industry"], &retail["government"]), (&"44-45".into(), &json!(["NA"])));
    assert_eq!((&retail["employee_count"], &retail["country"]), (&"Over 100000".into(), &json!(["Unknown"])));
    let Kind::Choice(sectors) = FactKey::Sector.kind() else { panic!("it is a choice") };
    for sector in sectors {
        victim(&json!({ "sector": sector }));
    }
}

#[test]
fn an_exercise_is_nothing_and_the_same_incident_has_the_same_id() {
    assert_eq!(veris(&folded("exercise", &json!({}), [])), None);
    assert_eq!(of([])["incident_id"], of([fact("persons", &json!(1), Certainty::Likely)])["incident_id"]);
}

#[test]
fn no_name_and_no_text_that_somebody_typed_leaves() {
    let signal = json!({ "type": "signal-recorded", "what": "Joris Bos belde", "source": "Joris Bos", "at": "2026-07-02" });
    let account = fact("account", &json!("Joris Bos verstuurde het."), Certainty::Confirmed);
    let text = of([signal, account, fact("persons_approx", &json!("de kinderen Bos"), Certainty::Likely)])
        .to_string();
    assert!(!text.contains("Bos") && !text.contains("Sanne"), "{text}");
}

/// A value that fits a fact.
fn value_of(key: FactKey, seed: u32) -> Value {
    let pick = |all: &'static [&'static str]| all[seed as usize % all.len()];
    match key.kind() {
        Kind::Bool => json!(seed.is_multiple_of(2)),
        Kind::Count | Kind::Amount if seed.is_multiple_of(3) => {
            json!({ "min": seed, "max": u64::from(seed) * 9 })
        }
        Kind::Count | Kind::Amount | Kind::Amounts => json!(seed),
        Kind::Choice(all) => json!(pick(all)),
        Kind::Choices(all) => json!([pick(all)]),
        Kind::Moment => json!("2026-07-02"),
        Kind::Text => json!("<script>"),
    }
}

fn any_event() -> impl Strategy<Value = Value> {
    let facts = (select(FactKey::ALL), any::<u32>(), select(&Certainty::ALL[..]))
        .prop_filter("what is recorded otherwise", |(key, ..)| key.recorded_by().is_none())
        .prop_map(|(key, seed, certainty)| fact(key.as_str(), &value_of(key, seed), certainty));
    let day = (1_i16..9_999, 1_u8..13, 1_u8..29).prop_map(|(year, month, day)| {
        jiff::civil::date(year, i8::try_from(month).unwrap(), i8::try_from(day).unwrap()).to_string()
    });
    let moments = (select(vec!["occurred", "detected", "classified"]), day.clone())
        .prop_map(|(name, day)| moment(name, &day));
    let containments = (1_u32..4, day).prop_map(|(number, day)| {
        json!({ "type": "containment-taken", "containment": number, "system": "x", "act": "disconnect", "what": "x",
                "mandate": "x", "by": "x", "service_effect": "", "evidence_effect": "", "from": day })
    });
    let costs = (
        1_u32..5,
        select(vec![None, Some("standstill"), Some("fines"), Some("secrets")]),
        any::<u32>(),
        any::<u32>(),
    )
        .prop_map(|(number, head, one, other)| {
            let amount =
                json!({ "kind": "range", "low_cents": one.min(other), "high_cents": one.max(other) });
            json!({ "type": "cost-recorded", "cost": number, "line": { "head": head, "stage": "estimated",
                    "amount": amount, "vat": "excluded", "what": "x" } })
        });
    prop_oneof![6 => facts, 2 => moments, 1 => containments, 1 => costs]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_folded_leaves_as_the_schema_allows(
        events in prop::collection::vec(any_event(), 0..30),
        employees in prop::option::of(any::<u32>()), country in "[A-Z]{2}",
    ) {
        let profile = json!({ "employees": employees, "country": country });
        prop_assert!(veris(&folded("incident", &profile, events)).is_some());
    }
}
