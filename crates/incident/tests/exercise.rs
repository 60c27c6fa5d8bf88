//! Exercises: a clock of their own, what has come in, to whom, and the score.

use incident::exercise::{Outcome, Score, read, score};
use incident::refusal::{Refusal, Thing};
use serde_json::{Value, json};
use testkit::story::{Told, given};

const FILE: &str = r#"
id = "misdirected-mail"
version = 1
title = { nl = "Verkeerde mail", en = "Misdirected mail" }
lead = { nl = "Een mail gaat naar de verkeerde.", en = "A mail goes to the wrong person." }
minutes = 20
begins = "friday 18:30"
pace = 10

[[injects]]
id = "call"
after = 0
through = "phone"
from = { nl = "Bram", en = "Bram" }
to = ["privacy"]
text = { nl = "Ik heb de lijst verkeerd gestuurd.", en = "I sent the list to the wrong one." }

[[injects]]
id = "answer"
after = 120
through = "mail"
from = { nl = "De ontvanger", en = "Whoever got it" }
text = { nl = "Ik heb hem weggegooid.", en = "I threw it away." }

[[expectations]]
id = "aware"
after = "call"
within = 60
text = { nl = "Wanneer wisten we het?", en = "When did we know?" }
why = { nl = "Dan begint de klok.", en = "Then the clock starts." }
done = [{ event = "awareness-set", with = { regime = "avg" } }]

[[expectations]]
id = "not-public"
text = { nl = "Niemand belt de krant.", en = "Nobody calls the paper." }
why = { nl = "Het gaat om één ontvanger.", en = "It is about one recipient." }
never = [{ event = "stakeholder-told", with = { "stakeholder.kind" = "press" } }]

[[expectations]]
id = "certain"
after = "answer"
text = { nl = "Het feit staat er.", en = "The fact is there." }
why = { nl = "Een feit met een zekerheid.", en = "A fact with a certainty." }
done = [{ event = "fact-recorded", with = { fact = "persons", value = 12 } }]

[[expectations]]
id = "calm"
text = { nl = "Iedereen bleef kalm.", en = "Everybody kept calm." }
why = { nl = "Wie haast heeft vergeet.", en = "Haste forgets." }
"#;

/// The exercise as it begins: at eight on Saturday by the clock on the wall, at half past six on Friday in the story.
fn begun(players: &Value) -> Told {
    let scenario =
        serde_json::to_value(read(FILE).unwrap_or_else(|fault| panic!("{fault:?}"))).unwrap_or_default();
    given().at("2026-11-27T18:30:00+01:00").when(json!({
        "command": "open-exercise", "code_name": "OEFENBERK", "profile": { "country": "NL" },
        "begun": {
            "scenario": scenario, "leader": "Sanne", "players": players, "observers": ["Pieter"],
            "clock": { "real": "2026-11-28T07:00:00Z", "story": "2026-11-27T17:30:00Z", "pace": 10 }
        }
    }))
}

fn shown(told: &Told) -> Vec<(&str, Outcome)> {
    let Some(exercise) = &told.state.exercise else { return Vec::new() };
    scored(told, exercise).all.iter().map(|scored| (scored.expected.id.as_str(), scored.outcome)).collect()
}

fn scored<'a>(told: &Told, exercise: &'a incident::exercise::Exercise) -> Score<'a> {
    score(exercise, &told.recorded, told.now)
}

#[test]
fn the_clock_runs_at_its_pace_stands_still_jumps_and_never_goes_back() {
    let told = begun(&json!([]));
    let at = |told: &Told, real: &str| told.state.clock(real.parse().unwrap_or_default()).to_string();
    assert_eq!(at(&told, "2026-11-28T07:00:00Z"), "2026-11-27T17:30:00Z");
    assert_eq!(at(&told, "2026-11-28T07:06:00Z"), "2026-11-27T18:30:00Z", "six minutes are an hour");
    assert_eq!(
        at(&told, "2026-11-28T06:00:00Z"),
        "2026-11-27T17:30:00Z",
        "before it began it shows its beginning"
    );
    let clock = |real: &str, story: &str, pace: u32| json!({ "command": "set-exercise-clock", "real": real, "story": story, "pace": pace });
    let told =
        told.at("2026-11-27T19:30:00+01:00").when(clock("2026-11-28T07:06:00Z", "2026-11-27T18:30:00Z", 0));
    assert_eq!(at(&told, "2026-11-28T09:00:00Z"), "2026-11-27T18:30:00Z", "it stands still");
    let back = clock("2026-11-28T09:00:00Z", "2026-11-27T17:00:00Z", 1);
    assert_eq!(told.refusal_of(back), Refusal::Backwards { field: "story" });
    let fast = clock("2026-11-28T09:00:00Z", "2026-11-27T18:30:00Z", 1441);
    assert!(matches!(told.refusal_of(fast), Refusal::OutOfBounds { field: "pace", .. }));
    let day = clock("2026-11-28", "2026-11-27T18:30:00Z", 1);
    assert_eq!(told.refusal_of(day), Refusal::Empty { field: "real" });
    let told = told.when(clock("2026-11-28T09:00:00Z", "2026-11-28T09:00:00Z", 1));
    assert_eq!(
        at(&told, "2026-11-28T09:01:00Z"),
        "2026-11-28T09:01:00Z",
        "it jumped, and keeps the pace of the wall"
    );
    let ended = told
        .at("2026-11-28T09:02:00Z")
        .when(json!({ "command": "end-exercise", "how": "Klaar.", "real": "2026-11-28T09:02:00Z" }));
    assert_eq!(
        at(&ended, "2026-12-03T09:00:00Z"),
        "2026-12-03T09:00:00Z",
        "afterwards it is the clock on the wall"
    );
    assert_eq!(at(&ended, "2026-11-28T08:00:00Z"), "2026-11-28T09:02:00Z");
    let again = json!({ "command": "end-exercise", "how": "Klaar.", "real": "2026-11-28T09:02:00Z" });
    assert_eq!(ended.refusal_of(again), Refusal::Closed);
}

#[test]
fn what_has_come_in_follows_from_the_clock_and_comes_to_whom_it_is_for() {
    let told =
        begun(&json!([{ "name": "Bram", "roles": ["privacy"] }, { "name": "Noor", "roles": ["logger"] }]));
    let Some(exercise) = &told.state.exercise else { panic!("an exercise") };
    let at = |text: &str| text.parse().unwrap_or_default();
    let came_in = |now: &str| exercise.came_in(at(now)).map(|inject| inject.id.as_str()).collect::<Vec<_>>();
    assert_eq!(came_in("2026-11-27T17:30:00Z"), ["call"]);
    assert_eq!(came_in("2026-11-27T19:29:59Z"), ["call"]);
    assert_eq!(came_in("2026-11-27T19:30:00Z"), ["call", "answer"]);
    assert_eq!(exercise.next(at("2026-11-27T18:00:00Z")).map(|inject| inject.id.as_str()), Some("answer"));
    assert_eq!(exercise.clock.shows(at("2026-11-27T19:30:00Z")), Some(at("2026-11-28T07:12:00Z")));
    let [call, answer] = exercise.begun.said.scenario.injects.as_slice() else { panic!("two injects") };
    assert!(
        exercise.is_for(call, "bram ") && !exercise.is_for(call, "Noor") && exercise.is_for(call, "Sanne")
    );
    assert!(exercise.is_for(answer, "Noor"), "what names no role comes to everybody");
    assert!(exercise.knows_ahead("Sanne") && exercise.knows_ahead("Pieter") && !exercise.knows_ahead("Bram"));
    assert!(!exercise.is_alone());
    let nobody = begun(&json!([{ "name": "Noor", "roles": ["logger"] }]));
    let Some(exercise) = &nobody.state.exercise else { panic!("an exercise") };
    assert!(exercise.is_for(call, "Noor"), "nobody has the role, so everybody gets it");
    let alone = begun(&json!([]));
    assert!(
        alone.state.exercise.is_some_and(|it| it.is_alone() && !it.knows_ahead("Sanne")),
        "who plays is not told"
    );
}

#[test]
fn the_score_follows_from_what_was_recorded_and_when() {
    let told = begun(&json!([]));
    assert_eq!(
        shown(&told),
        [
            ("aware", Outcome::Open),
            ("not-public", Outcome::Open),
            ("certain", Outcome::NotYet),
            ("calm", Outcome::Unjudged)
        ]
    );
    let aware = json!({ "command": "set-awareness", "regime": "avg", "at": "2026-11-27T17:30:00Z", "reason": "Bram belde." });
    let in_time = told.clone().at("2026-11-27T19:30:00+01:00").when(aware.clone());
    assert!(matches!(shown(&in_time)[0].1, Outcome::Met { entry: Some(_) }));
    let late = told.clone().at("2026-11-27T19:31:00+01:00");
    assert_eq!(shown(&late)[0].1, Outcome::Missed { entry: None });
    let late = late.when(aware);
    assert!(matches!(shown(&late)[0].1, Outcome::Partly { entry: Some(_) }), "better late than never");
    let fact = |value: u32, seen: Option<u64>| {
        let mut fact =
            json!({ "command": "record-fact", "fact": "persons", "value": value, "source": "Bram" });
        if let Some(seen) = seen {
            fact["seen"] = json!(seen);
        }
        fact
    };
    let wrong = late.at("2026-11-27T21:00:00+01:00").when(fact(11, None));
    assert_eq!(shown(&wrong)[2].1, Outcome::Open, "another number is not what was expected");
    let number = wrong.recorded.iter().rev().find(|one| !one.event.is_receipt()).map(|one| one.number);
    let right = wrong.when(fact(12, number));
    let early = begun(&json!([]))
        .when(json!({ "command": "end-exercise", "how": "Kort.", "real": "2026-11-28T07:01:00Z" }));
    assert_eq!(shown(&early)[0].1, Outcome::NotReached, "there was still time");
    assert_eq!(shown(&early)[2].1, Outcome::NotReached);
    let Outcome::Met { entry: Some(entry) } = shown(&right)[2].1 else { panic!("a revised fact counts") };
    let withdrawn = withdraw_of(&right, entry);
    let fraction = json!({ "command": "record-fact", "fact": "persons", "value": 12.0, "source": "Noor" });
    let twelve = withdrawn.clone().when(fraction);
    assert!(matches!(shown(&twelve)[2].1, Outcome::Met { .. }), "twelve is twelve");
    assert_eq!(shown(&withdrawn)[2].1, Outcome::Open, "what was taken back was not done");
    let ended =
        right.when(json!({ "command": "end-exercise", "how": "Goed.", "real": "2026-11-28T09:02:00Z" }));
    assert!(!ended.state.is_open(), "an exercise closes whatever was left undone");
    assert_eq!(shown(&ended)[1].1, Outcome::Met { entry: None }, "nobody called the paper");
    let judged = ended.at("2026-12-01T09:00:00Z").when(json!({
        "command": "note-observation", "by": "Pieter", "expectation": "calm", "verdict": "no" }));
    assert_eq!(shown(&judged)[3].1, Outcome::Missed { entry: None });
    let Some(exercise) = &judged.state.exercise else { panic!("an exercise") };
    let all = scored(&judged, exercise);
    assert_eq!((all.met(), all.partly(), all.missed(), all.counted()), (2, 1, 1, 4));
}

fn withdraw_of(told: &Told, entry: u64) -> Told {
    told.clone().when(json!({ "command": "withdraw-fact", "entry": entry, "reason": "Vergissing." }))
}

#[test]
fn what_may_not_be_done_is_missed_as_soon_as_it_is() {
    let told = begun(&json!([])).when(json!({
        "command": "tell-stakeholder", "stakeholder": { "kind": "press" }, "at": "2026-11-27T17:30:00Z", "by": "Bram",
        "channel": "phone", "text": "Er is iets misgegaan." }));
    assert!(matches!(shown(&told)[1].1, Outcome::Missed { entry: Some(_) }));
}

#[test]
fn an_observation_says_something_and_an_incident_is_no_exercise() {
    let told = begun(&json!([]));
    let note = |rest: Value| {
        let mut note = json!({ "command": "note-observation", "by": "Pieter" });
        rest.as_object().into_iter().flatten().for_each(|(key, value)| note[key] = value.clone());
        note
    };
    assert_eq!(told.refusal_of(note(json!({}))), Refusal::Empty { field: "text" });
    assert_eq!(told.refusal_of(note(json!({ "verdict": "yes" }))), Refusal::Empty { field: "expectation" });
    let Refusal::Unknown { nearest, .. } =
        told.refusal_of(note(json!({ "expectation": "awear", "verdict": "yes" })))
    else {
        panic!("unknown")
    };
    assert_eq!(nearest.as_deref(), Some("aware"));
    let incident = given()
        .when(json!({ "command": "open-incident", "code_name": "BERK", "kind": "incident", "profile": {} }));
    let none = Refusal::NoSuch { what: Thing::Exercise, id: String::new() };
    assert_eq!(incident.refusal_of(note(json!({ "text": "x" }))), none);
    assert_eq!(
        incident.refusal_of(json!({ "command": "end-exercise", "how": "x", "real": "2026-11-28T09:02:00Z" })),
        none
    );
}

#[test]
fn a_file_that_is_wrong_says_where_and_what_was_meant() {
    for (from, to, kind, place, word) in [
        ("minutes = 20", "minutes = \"x\"", "unreadable", "6", ""),
        ("id = \"misdirected-mail\"", "id = \"Mail!\"", "no-id", "id", "Mail!"),
        ("friday 18:30", "vrijdag 18:30", "no-beginning", "begins", "vrijdag 18:30"),
        ("pace = 10", "pace = 0", "out-of-bounds", "pace", "0"),
        ("after = 120", "after = 99999999", "not-in-order", "answer", "99999999"),
        ("id = \"answer\"", "id = \"call\"", "no-id", "injects", "call"),
        (
            "nl = \"Ik heb hem weggegooid.\", en = \"I threw it away.\"",
            "nl = \" \"",
            "silent",
            "answer.text",
            "",
        ),
        ("after = \"call\"", "after = \"cal\"", "no-inject", "aware", "call"),
        ("awareness-set", "awarenes-set", "no-kind", "aware", "awareness-set"),
        ("value = 12 } }]", "value = 12 } }]\nnever = [{ event = \"note-written\" }]", "both", "certain", ""),
    ] {
        assert_eq!(FILE.matches(from).count(), 1, "{from}");
        let fault = read(&FILE.replace(from, to)).expect_err(kind);
        assert_eq!((fault.kind, fault.place.as_str()), (kind, place), "{fault:?}");
        assert!(kind == "unreadable" || fault.word == word, "{fault:?}");
    }
    let nothing =
        FILE.split("[[injects]]").next().map(|head| format!("{head}injects = []\nexpectations = []\n"));
    assert_eq!(read(&nothing.unwrap_or_default()).expect_err("nothing").kind, "how-many");
}

#[test]
fn a_story_begins_so_that_all_of_it_lies_before_now() {
    let scenario = read(FILE).unwrap_or_else(|fault| panic!("{fault:?}"));
    let zone = jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap_or(jiff::tz::TimeZone::UTC);
    let begins = |now: &str| {
        scenario.begins_before(now.parse().unwrap_or_default(), &zone).map(|begins| begins.to_string())
    };
    assert_eq!(begins("2026-11-28T09:00:00Z").as_deref(), Some("2026-11-27T17:30:00Z"));
    assert_eq!(begins("2026-11-27T19:29:00Z").as_deref(), Some("2026-11-20T17:30:00Z"), "it takes two hours");
    assert_eq!(begins("2026-11-27T19:30:00Z").as_deref(), Some("2026-11-27T17:30:00Z"));
    assert_eq!(begins("2026-07-05T09:00:00Z").as_deref(), Some("2026-07-03T16:30:00Z"), "in summer time");
}
