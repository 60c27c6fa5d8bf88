//! The EDPB's draft template: what it asks, what is known of it, and what its file says. Its schema has faults of its own, which
//! `docs/filing.md` lists; what they let through and what they refuse stands here.

use serde_json::Value;
use wording::filing::{FieldKind, Force, Shape, sheet};

use crate::world::{answered, counts, errors, file, fill, laboratory, telfora, text, whole};

const SCHEMA: &str = include_str!("../schemas/edpb/edpb-template.schema.json");
const RULE: &str = "avg-33-1";

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

#[test]
fn it_asks_what_the_draft_asks_with_the_letters_of_the_draft_and_says_that_it_is_one() {
    let (sheet, schema) = (sheet("edpb").unwrap(), schema());
    assert_eq!(sheet.force, Force::Consultation);
    assert_eq!(sheet.fields().count(), 100);
    let properties = schema["properties"].as_object().unwrap();
    for (key, asked) in properties {
        let field = sheet.fields().find(|field| format!("field_{}", field.id) == *key);
        let field = field.unwrap_or_else(|| panic!("{key} is not asked"));
        // Of 118 and 123 the schema holds one option that is a list of authorities run together.
        if ["118", "123"].contains(&field.id.as_str()) {
            assert_eq!(field.key, None);
            continue;
        }
        assert_eq!(field.key.as_ref(), Some(key));
        let kind = asked["type"].as_str().unwrap();
        assert_eq!(kind == "integer", field.kind == FieldKind::Number, "{key}");
        assert_eq!(kind == "boolean", field.shape == Some(Shape::Truth), "{key}");
        let Some(letters) = asked["enum"].as_array() else { continue };
        let letters: Vec<&str> = letters.iter().filter_map(Value::as_str).collect();
        let options = field.options.iter().filter(|option| option.file.is_none() && !option.not_in_file);
        assert_eq!(options.map(|option| option.id.as_str()).collect::<Vec<_>>(), letters, "{key}");
    }
    // What the schema glues together are answers apart here.
    let options = |id: &str| sheet.fields().find(|field| field.id == id).unwrap().options.len();
    assert_eq!((options("89"), options("97")), (4, 6));
}

#[test]
fn what_is_known_of_the_laboratory_is_proposed_and_the_rest_is_named() {
    let sheet = fill("edpb", RULE, &laboratory(), false);
    assert_eq!(counts(&sheet), (0, 23, 26));
    for (field, says) in [
        ("3", "Nieuwe melding"),
        ("12", "Van Loon Techniek"),
        ("38", "Ja"),
        ("48", "06-08-2026 12:00"),
        ("51", "Het laboratorium belt: wij zijn gehackt (laboratorium)"),
        ("56", "Ja"),
        ("57", "Nee"),
        ("60", "Hacken of malware"),
        ("61", "Van buiten, met opzet"),
        ("67", "Ongeveer"),
        ("68", "485000-715000"),
        ("73", "900000-1400000"),
        ("89", "Waarschijnlijk een hoog risico"),
        ("120", "Nee"),
    ] {
        assert_eq!(text(&sheet, field), says, "{field}");
    }
    // What was decided of the risk is not how severe the effects are; nobody said that it lasts; that nobody was told yet says
    // nothing of why not.
    let missing: Vec<&str> = sheet.missing().map(|missing| missing.field.id.as_str()).collect();
    assert!(["87", "44", "50", "97"].iter().all(|field| missing.contains(field)), "{missing:?}");
}

#[test]
fn an_empty_sheet_lacks_only_what_the_draft_wants_always() {
    let told = testkit::story::given().at("2026-08-06T14:00:00+02:00").when(serde_json::json!({
        "command": "open-incident", "code_name": "LEEG", "kind": "incident", "profile": { "country": "NL" } }));
    let file = file(&fill("edpb", RULE, &told, false));
    let errors = errors(SCHEMA, &file.json);
    assert!(
        !errors.is_empty() && errors.iter().all(|error| error.contains("is a required property")),
        "{errors:#?}"
    );
    assert_eq!(file.json["field_39"], Value::Null, "nobody said yet whether others are involved");
}

#[test]
fn a_whole_sheet_leaves_as_the_draft_wants_it() {
    let told = answered(laboratory(), "edpb", "4", &["a"]);
    let told = whole(answered(told, "edpb", "97", &["a"]), "edpb", RULE, false);
    let sheet = fill("edpb", RULE, &told, false);
    assert!(sheet.is_complete(), "{:?} {:?}", sheet.missing().collect::<Vec<_>>(), sheet.problems);
    let file = file(&sheet);
    assert_eq!(counts(&sheet), (62, 0, 0));
    // Of a text about measures to come the schema says that it is a date: one of its faults.
    let errors = errors(SCHEMA, &file.json);
    assert_eq!(errors.len(), 1, "{errors:#?}");
    assert!(errors[0].starts_with("/field_95 ") && errors[0].contains("date"), "{errors:#?}");
    assert!(file.left_out.is_empty(), "{:?}", file.left_out);
    assert_eq!(file.json["field_46"], "2026-07-03T00:00:00+02:00");
    assert_eq!(file.json["field_48"], "2026-08-06T12:00:00+02:00");
    assert_eq!(file.json["field_98"], "2026-08-06");
}

#[test]
fn what_its_places_cannot_hold_is_said_in_words_and_nothing_is_lost() {
    let file = file(&fill("edpb", RULE, &answered(laboratory(), "edpb", "44", &["c"]), false));
    let says = |field: &str| file.json[field].as_str().unwrap_or_default().to_owned();
    assert_eq!(file.json["field_68"], 715_000);
    assert!(says("field_66").contains("485000-715000"), "{}", says("field_66"));
    assert_eq!(file.json["field_55"], "a");
    assert!(says("field_62").starts_with("Een aanvaller") && says("field_62").contains("Beschikbaarheid"));
    assert!(
        says("field_71").contains("Gegevens over gezondheid") && says("field_71").contains("900000-1400000")
    );
    // Only the day is known, and the place wants an hour.
    assert!(says("field_53").contains("03-07-2026"), "{}", says("field_53"));
    assert!(errors(SCHEMA, &file.json).iter().all(|error| error.contains("is a required property")));
}

#[test]
fn unknown_is_an_answer_while_the_notification_is_incomplete_and_only_then() {
    let unknown = [
        ("4", "b"),
        ("44", "e"),
        ("56", "e"),
        ("57", "e"),
        ("61", "e"),
        ("65", "k"),
        ("67", "d"),
        ("70", "t"),
        ("72", "d"),
        ("79", "e"),
        ("85", "o"),
        ("87", "d"),
        ("89", "d"),
        ("97", "c"),
    ];
    let told = unknown.iter().fold(laboratory(), |told, (field, is)| answered(told, "edpb", field, &[is]));
    let told = whole(told, "edpb", RULE, false);
    let sheet = fill("edpb", RULE, &told, false);
    assert!(sheet.is_complete(), "{:?} {:?}", sheet.missing().collect::<Vec<_>>(), sheet.problems);
    let written = file(&sheet);
    // The schema wants a number of records also when there is none, and has no letter for more information that is needed.
    let errors = errors(SCHEMA, &written.json);
    let is_known = |error: &String| {
        ["'field_73' is a required", "'field_89' is a required", "/field_95 "]
            .iter()
            .any(|it| error.contains(it))
    };
    assert!(errors.len() == 3 && errors.iter().all(is_known), "{errors:#?}");
    assert_eq!(written.left_out, ["89"]);
    let sheet = fill("edpb", RULE, &answered(told, "edpb", "4", &["a"]), false);
    let wrong: Vec<&str> = sheet.problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(wrong, ["44", "56", "57", "61", "65", "67", "70", "72", "79", "89", "97"]);
    assert!(!sheet.is_complete());
}

#[test]
fn an_answer_that_the_form_does_not_have_never_comes_out() {
    let told = answered(laboratory(), "edpb", "3", &["z"]);
    let told = answered(told, "edpb", "55", &["a", "zz", "<script>"]);
    let told = answered(answered(told, "edpb", "87", &["e"]), "edpb", "97", &["b1"]);
    let sheet = fill("edpb", RULE, &told, false);
    assert_eq!(text(&sheet, "3"), "Nieuwe melding", "what follows stands in the place of what is no answer");
    assert_eq!(text(&sheet, "87"), "");
    let json = file(&sheet).json;
    assert_eq!(
        (&json["field_3"], &json["field_55"], &json["field_87"]),
        (&"a".into(), &"a".into(), &Value::Null)
    );
    // The schema has one letter for a day that is settled and for one that is not.
    assert_eq!(json["field_97"], "b");
    assert!(errors(SCHEMA, &json).iter().all(|error| error.contains("is a required property")));
}

#[test]
fn why_it_is_late_is_asked_of_a_new_notification_that_is_late() {
    let asks =
        |told, is_late| fill("edpb", RULE, &told, is_late).fields().any(|filled| filled.field.id == "49");
    assert!(!asks(telfora(), false));
    assert!(asks(telfora(), true));
    assert!(!asks(answered(telfora(), "edpb", "3", &["b"]), true), "it was said with the first");
}

#[test]
fn a_question_that_hangs_on_one_that_is_not_asked_is_not_asked() {
    let asks = |told| fill("edpb", RULE, &told, false).fields().any(|filled| filled.field.id == "103");
    let told = answered(answered(laboratory(), "edpb", "97", &["a"]), "edpb", "102", &["b"]);
    assert!(asks(told.clone()));
    assert!(!asks(answered(told, "edpb", "97", &["d"])));
    let told = answered(laboratory(), "edpb", "110", &["a"]);
    assert!(
        fill("edpb", RULE, &told, false).fields().any(|filled| filled.field.id == "111"),
        "either will do"
    );
}

#[test]
fn whatever_is_recorded_the_file_breaks_no_rule_but_that_something_is_missing() {
    let junk = ["a", "b", "c", "d", "e", "b1", "z", "yes", "no", "0", "<script>", "A"];
    for round in 0..junk.len() {
        let mut told = laboratory();
        for (at, field) in sheet("edpb").unwrap().fields().enumerate() {
            let (one, other) = (junk[(at * 7 + round) % junk.len()], junk[(at + round * 5) % junk.len()]);
            if one != other {
                told = answered(told, "edpb", &field.id, &[one, other]);
            }
        }
        let file = file(&fill("edpb", RULE, &told, round % 2 == 0));
        let errors = errors(SCHEMA, &file.json);
        let is_known =
            |error: &String| error.contains("is a required property") || error.starts_with("/field_95 ");
        assert!(errors.iter().all(is_known), "{errors:#?}");
    }
}
