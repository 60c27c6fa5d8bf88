//! Indicators as STIX 2.1: whatever somebody typed, the bundle is one that the published schemas allow.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use app::{StixOrder, StixOrigin, stix_bundle};
use incident::event::{Event, IncidentOpened, IndicatorRecorded, IndicatorWithdrawn, Kind, Profile, When};
use incident::indicator::cleaned;
use incident::indicator::event::IndicatorKind;
use incident::sitrep::event::Tlp;
use incident::state::{Recorded, State};
use jiff::Timestamp;
use journal::Hash;
use jsonschema::{Registry, Resource, Validator};
use law::Rulebook;
use proptest::prelude::*;
use readiness::event::Word as _;
use serde_json::Value;

const NOW: &str = "2021-07-02T16:30:00.123456Z";

/// The namespace that is for observables only.
const OF_OBSERVABLES: &str = "00abedb4-aa42-466c-9c01-fed23315a9b7";

static RULEBOOK: LazyLock<Rulebook> =
    LazyLock::new(|| Rulebook::load(&testkit::repository::rule_files()).unwrap());

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas/stix-2.1");
    let mut schemas: Vec<Value> = Vec::new();
    for file in files(&folder).into_iter().filter(|file| file.extension().is_some_and(|it| it == "json")) {
        schemas.push(serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap());
    }
    let id = |schema: &Value| schema["$id"].as_str().unwrap().to_owned();
    let bundle = schemas.iter().find(|schema| id(schema).ends_with("/bundle.json")).unwrap().clone();
    let mut registry = Registry::new();
    for schema in schemas {
        registry = registry.add(id(&schema), Resource::from_contents(schema)).unwrap();
    }
    let registry = registry.prepare().unwrap();
    jsonschema::options().with_registry(&registry).build(&bundle).unwrap()
});

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn at(moment: &str) -> Timestamp {
    moment.parse().unwrap()
}

/// An incident in which these values were recorded, each with a note.
fn incident(kind: Kind, values: &[(IndicatorKind, String)], note: &str) -> State {
    let opened = Event::IncidentOpened(IncidentOpened {
        code_name: "KOMPAS".to_owned(),
        kind,
        profile: Profile::default(),
    });
    let recorded = values.iter().map(|(kind, value)| {
        Event::IndicatorRecorded(IndicatorRecorded {
            indicator: 0,
            kind: *kind,
            value: value.clone(),
            seen_at: None,
            last_seen_at: None,
            source: "Polder IT".to_owned(),
            note: note.to_owned(),
        })
    });
    let mut number = 0;
    let events = std::iter::once(opened).chain(recorded).map(|event| {
        number += 1;
        let event = match event {
            Event::IndicatorRecorded(it) => {
                Event::IndicatorRecorded(IndicatorRecorded { indicator: number - 1, ..it })
            }
            other => other,
        };
        entry(u64::from(number), NOW, event)
    });
    State::fold(&events.collect::<Vec<_>>())
}

fn entry(number: u64, moment: &str, event: Event) -> Recorded {
    Recorded { number, actor: "sanne".to_owned(), recorded_at: at(moment), event }
}

const ORDER: StixOrder = StixOrder { tlp: Tlp::Amber, with_notes: true };

fn of(organisation: &str, incident: &State, order: StixOrder) -> Value {
    let origin = StixOrigin {
        organisation,
        installation: Hash::of(b"Van Loon"),
        incident: Hash::of(b"KOMPAS"),
        created_at: at("2021-06-01T10:00:00Z"),
        named_at: at("2021-06-01T10:05:00Z"),
    };
    serde_json::from_slice(&stix_bundle(&origin, incident, &RULEBOOK, order).to_json()).unwrap()
}

/// The objects of one type.
fn objects<'a>(bundle: &'a Value, kind: &str) -> Vec<&'a Value> {
    bundle["objects"].as_array().unwrap().iter().filter(|object| object["type"] == kind).collect()
}

fn expect_valid(bundle: &Value) {
    let faults: Vec<String> =
        SCHEMA.iter_errors(bundle).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{faults:#?}\n{bundle:#}");
}

/// What a pattern compares with, without the quotes and what stands before special signs; nothing when something of the
/// value stands outside of them.
fn compared(pattern: &str) -> Option<Vec<String>> {
    let mut signs = pattern.strip_prefix('[')?.strip_suffix(']')?.chars();
    let (mut texts, mut inside): (Vec<String>, Option<String>) = (Vec::new(), None);
    while let Some(sign) = signs.next() {
        match (&mut inside, sign) {
            (Some(text), '\\') => text.push(signs.next()?),
            (Some(_), '\'') => texts.extend(inside.take()),
            (Some(text), sign) => text.push(sign),
            (None, '\'') => inside = Some(String::new()),
            (None, sign) => assert!(sign.is_ascii_alphanumeric() || " :-_.=[]".contains(sign), "{pattern}"),
        }
    }
    inside.is_none().then_some(texts)
}

#[test]
fn the_schemas_refuse_what_is_no_bundle() {
    let mut bundle = of("Van Loon Techniek", &incident(Kind::Incident, &[], ""), ORDER);
    expect_valid(&bundle);
    bundle["objects"][1]["name"] = Value::Null;
    assert!(!SCHEMA.is_valid(&bundle), "the name of who made it");
    let values = [(IndicatorKind::Domain, "kwaad.example".to_owned())];
    let mut bundle = of("Van Loon Techniek", &incident(Kind::Incident, &values, ""), ORDER);
    bundle["objects"][2]["created"] = "2021-07-02T16:30:00+02:00".into();
    assert!(!SCHEMA.is_valid(&bundle), "a moment that is not in UTC");
}

#[test]
fn an_indicator_leaves_with_its_pattern_its_moments_and_who_says_so() {
    let values = [(IndicatorKind::Url, "https://kwaad.example/a".to_owned())];
    let mut state = incident(Kind::Incident, &values, "haalt de tweede stap op");
    let withdrawn = IndicatorWithdrawn { indicator: 1, reason: "van onszelf".to_owned() };
    let seen = Event::IndicatorRecorded(IndicatorRecorded {
        indicator: 2,
        kind: IndicatorKind::Ipv4,
        value: "203.0.113.7".to_owned(),
        seen_at: Some(serde_json::from_value::<When>("2021-07-01".into()).unwrap()),
        last_seen_at: None,
        source: "Polder IT".to_owned(),
        note: String::new(),
    });
    state.apply(&entry(3, NOW, seen));
    state.apply(&entry(4, "2021-07-03T08:00:00Z", Event::IndicatorWithdrawn(withdrawn)));
    let bundle = of("Van Loon Techniek", &state, ORDER);
    expect_valid(&bundle);
    let [url, address] = objects(&bundle, "indicator")[..] else { panic!("{bundle:#}") };
    assert_eq!(url["pattern"], "[url:value = 'https://kwaad.example/a']");
    assert_eq!((&url["created"], &url["revoked"]), (&"2021-07-02T16:30:00.123Z".into(), &true.into()));
    assert_eq!(url["modified"], "2021-07-03T08:00:00.000Z");
    assert_eq!(url["name"], "hxxps://kwaad[.]example/a", "nobody clicks on a name");
    assert_eq!(url["description"], "haalt de tweede stap op");
    assert_eq!(address["valid_from"], "2021-06-30T22:00:00.000Z", "the day began in Amsterdam");
    assert_eq!(address.get("revoked"), None);
    let identity = objects(&bundle, "identity")[0];
    assert_eq!((&identity["name"], &url["created_by_ref"]), (&"Van Loon Techniek".into(), &identity["id"]));
    let without = of("Van Loon Techniek", &state, StixOrder { with_notes: false, ..ORDER });
    assert!(!without.to_string().contains("tweede stap") && !without.to_string().contains("Polder IT"));
}

#[test]
fn two_bundles_of_the_same_are_the_same_and_names_are_never_those_of_others() {
    let values =
        [(IndicatorKind::Domain, "a.example".to_owned()), (IndicatorKind::Domain, "b.example".to_owned())];
    let state = incident(Kind::Incident, &values, "");
    let (one, two) = (of("Van Loon", &state, ORDER), of("Van Loon", &state, ORDER));
    assert_eq!(one, two);
    let mut ids: Vec<&str> =
        one["objects"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect();
    ids.push(one["id"].as_str().unwrap());
    let uuids: std::collections::BTreeSet<&str> =
        ids.iter().map(|id| id.split_once("--").unwrap().1).collect();
    assert_eq!(uuids.len(), ids.len(), "the standard wants them apart across types");
    let of_observables = uuid::Uuid::new_v5(&OF_OBSERVABLES.parse().unwrap(), b"a.example").to_string();
    assert!(!uuids.contains(of_observables.as_str()));
    let later = of("Van Loon", &state, StixOrder { tlp: Tlp::Green, ..ORDER });
    let first = |bundle: &Value| objects(bundle, "indicator")[0]["id"].clone();
    assert_eq!(first(&later), first(&one), "whoever gets it twice has it once");
    assert_ne!(later["id"], one["id"]);
}

#[test]
fn every_level_of_the_protocol_is_the_object_that_was_published() {
    let published = [
        (Tlp::Clear, "TLP:CLEAR", "clear", "94868c89-83c2-464b-929b-a1a8aa3c8487"),
        (Tlp::Green, "TLP:GREEN", "green", "bab4a63c-aed9-4cf5-a766-dfca5abac2bb"),
        (Tlp::Amber, "TLP:AMBER", "amber", "55d920b0-5e8b-4f79-9ee9-91f868d9b421"),
        (Tlp::AmberStrict, "TLP:AMBER+STRICT", "amber+strict", "939a9414-2ddd-4d32-a0cd-375ea402b003"),
        (Tlp::Red, "TLP:RED", "red", "e828b379-4e03-4974-9ac4-e53a884c97c1"),
    ];
    assert_eq!(published.len(), Tlp::ALL.len());
    let values = [(IndicatorKind::Domain, "kwaad.example".to_owned())];
    for (tlp, name, word, id) in published {
        let bundle = of("De Linde", &incident(Kind::Incident, &values, ""), StixOrder { tlp, ..ORDER });
        expect_valid(&bundle);
        let marking = objects(&bundle, "marking-definition")[0];
        assert_eq!(
            (&marking["name"], &marking["created"]),
            (&name.into(), &"2022-10-01T00:00:00.000Z".into())
        );
        let extension = &marking["extensions"]["extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d"];
        assert_eq!(
            extension,
            &serde_json::json!({ "extension_type": "property-extension", "tlp_2_0": word })
        );
        assert_eq!(marking["id"], format!("marking-definition--{id}"));
        for kind in ["identity", "indicator"] {
            assert_eq!(objects(&bundle, kind)[0]["object_marking_refs"], serde_json::json!([marking["id"]]));
        }
    }
}

#[test]
fn whoever_receives_it_sees_that_it_was_an_exercise() {
    let values = [(IndicatorKind::Domain, "kwaad.example".to_owned())];
    let bundle = of("De Linde", &incident(Kind::Exercise, &values, ""), ORDER);
    expect_valid(&bundle);
    for kind in ["identity", "indicator"] {
        assert_eq!(objects(&bundle, kind)[0]["labels"], serde_json::json!(["exercise"]));
    }
    let real = of("De Linde", &incident(Kind::Incident, &values, ""), ORDER);
    assert_eq!(objects(&real, "indicator")[0].get("labels"), None);
}

#[test]
fn hostile_values_stay_values() {
    let texts = [
        "'] OR [file:name = 'x".to_owned(),
        "\\' OR 1=1 --".to_owned(),
        "\\".repeat(1_999) + "'",
        "\u{202e}exe.fdp\u{2066}\u{2069}\u{200f}".to_owned(),
        "שלום\\مرحبا'🦀\u{2028}".to_owned(),
        "<script>alert(1)</script>\"}],\"type\":\"malware\"".to_owned(),
        "x".repeat(2_000),
    ];
    for kind in IndicatorKind::ALL {
        let values: Vec<(IndicatorKind, String)> = texts.iter().map(|text| (*kind, text.clone())).collect();
        let bundle = of("\"}<b>'\\\u{202e}\u{0}", &incident(Kind::Incident, &values, &texts.concat()), ORDER);
        expect_valid(&bundle);
        for (indicator, (_, value)) in objects(&bundle, "indicator").into_iter().zip(&values) {
            expect_kept(*kind, value, indicator["pattern"].as_str().unwrap());
        }
    }
}

/// The value stands whole in the pattern, or in the two parts of a path.
fn expect_kept(kind: IndicatorKind, value: &str, pattern: &str) {
    let mut texts = compared(pattern).unwrap_or_else(|| panic!("{pattern} is left by its value"));
    match kind {
        IndicatorKind::FileName if texts.len() == 2 => {
            let (name, folder) = (&texts[0], &texts[1]);
            assert!([format!("{folder}\\{name}"), format!("{folder}/{name}")].contains(&value.to_owned()));
        }
        // What stands between quotes in the path is the name of the method.
        IndicatorKind::Sha256 | IndicatorKind::Sha1 => assert_eq!(texts.pop().unwrap(), value),
        IndicatorKind::RegistryKey => {
            let rest = value.find('\\').map_or("", |at| &value[at..]);
            assert!(texts[0] == value || (texts[0].starts_with("HKEY_") && texts[0].ends_with(rest)));
        }
        _ => assert_eq!(texts, [value]),
    }
}

/// A value that a person may type, of each kind: what looks like one, and anything at all.
fn typed(kind: IndicatorKind) -> BoxedStrategy<String> {
    let likely = match kind {
        IndicatorKind::Ipv4 => "[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\[\\.\\][0-9]{1,3}(/[0-9]{1,2})?",
        IndicatorKind::Ipv6 => "[0-9a-fA-F]{1,4}(:[0-9a-f]{1,4}){0,3}::[0-9a-f]{1,4}(/[0-9]{1,3})?",
        IndicatorKind::Domain => "[a-zé_-]{1,9}(\\[\\.\\]|\\.)[a-z]{2,9}",
        IndicatorKind::Url => "(hxxps?|ftp|http)://[!-~é]{1,40}",
        IndicatorKind::Email => "[!-~]{1,20}@[a-z]{1,9}\\.[a-z]{2,5}",
        IndicatorKind::Sha256 => "[0-9a-fA-F]{64}",
        IndicatorKind::Sha1 => "[0-9a-fA-F]{40}",
        IndicatorKind::Md5 => "[0-9a-fA-F]{32}",
        IndicatorKind::FileName => "([A-Z]:)?([\\\\/][^\\p{Cc}]{1,9}){0,3}[^\\p{Cc}]{1,20}",
        IndicatorKind::RegistryKey => "(HKLM|hkcu|HKEY_USERS)(\\\\[^\\p{Cc}]{1,9}){0,4}",
        IndicatorKind::Account | IndicatorKind::Mutex => "[^\\p{Cc}]{1,200}",
    };
    prop_oneof![4 => likely, 1 => "\\PC{0,40}"].boxed()
}

fn values() -> impl Strategy<Value = Vec<(IndicatorKind, String)>> {
    let one = prop::sample::select(IndicatorKind::ALL).prop_flat_map(|kind| (Just(kind), typed(kind)));
    prop::collection::vec(one, 1..6)
}

proptest! {
    /// Whatever is accepted as an indicator leaves as one, and nothing of it is lost or added.
    #[test]
    fn whatever_is_accepted_makes_a_bundle_that_the_schemas_allow(
        typed in values(), organisation in "\\PC{1,80}", note in "\\PC{0,80}",
    ) {
        let accepted: Vec<(IndicatorKind, String)> =
            typed.into_iter().filter_map(|(kind, text)| Some((kind, cleaned(kind, &text)?))).collect();
        let bundle = of(&organisation, &incident(Kind::Incident, &accepted, &note), ORDER);
        expect_valid(&bundle);
        let indicators = objects(&bundle, "indicator");
        prop_assert_eq!(indicators.len(), accepted.len());
        for (indicator, (kind, value)) in indicators.into_iter().zip(&accepted) {
            expect_kept(*kind, value, indicator["pattern"].as_str().unwrap());
        }
    }
}
