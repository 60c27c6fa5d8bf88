//! The twelve shapes that a deadline in the law can have, each on the page that has it.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use std::path::Path;

use calendar::Start;
use common::{breach, filed, load, moment, page, page_from, rule, yes};
use law::{
    Anchor, Because, Capacity, Circumstances, Condition, Due, FactSet, Finding, Obligation, Recipient,
    Rulebook, SourceFile, Standing, Truth, assess,
};

/// The rulebook of the repository.
fn repository() -> Rulebook {
    fn walk(folder: &Path, files: &mut Vec<SourceFile>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, files);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                files.push(SourceFile { path: path.to_string_lossy().into_owned(), bytes });
            }
        }
    }
    let mut files = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules"), &mut files);
    Rulebook::load(&files).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// A financial entity with a major incident, aware at this moment.
fn major(aware: &str) -> Circumstances {
    let mut circumstances = Circumstances::unknown();
    circumstances.stand_as(Capacity::FinancialEntity, |_| yes());
    circumstances.state(Condition::MajorIncident, |_| yes());
    circumstances.happened(Anchor::Aware, Start::Moment(moment(aware)));
    circumstances
}

/// An essential or important entity in the Netherlands with a significant incident, aware at this moment.
fn significant(aware: &str) -> Circumstances {
    let mut circumstances = Circumstances::unknown();
    circumstances.stand_as(Capacity::EssentialOrImportantEntity, |_| yes());
    for condition in [Condition::Netherlands, Condition::SignificantIncident] {
        circumstances.state(condition, |_| yes());
    }
    circumstances.happened(Anchor::Aware, Start::Moment(moment(aware)));
    circumstances
}

fn happened(circumstances: &mut Circumstances, anchor: Anchor, at: &str) {
    circumstances.happened(anchor, Start::Moment(moment(at)));
}

fn find<'a>(rulebook: &'a Rulebook, circumstances: &Circumstances, now: &str, id: &str) -> Obligation<'a> {
    let assessment = assess(rulebook, circumstances, moment(now));
    assessment.obligations.into_iter().find(|obligation| obligation.rule.id == id).expect(id)
}

#[track_caller]
fn due(rulebook: &Rulebook, circumstances: &Circumstances, id: &str, expected: &str) {
    match find(rulebook, circumstances, "2026-08-03T11:00:00+02:00", id).due {
        Due::Dated(deadline) => assert_eq!(deadline.at(), moment(expected), "{id}"),
        other => panic!("{id}: {other:?}"),
    }
}

/// DORA art. 19(1) with RTS 2025/301 art. 5(1)(a): "na de classificatie van het ICT-gerelateerde incident als ernstig".
#[test]
fn shape_1_hours_after_a_decision_that_somebody_takes_with_reasons() {
    let rulebook = repository();
    let mut circumstances = Circumstances::unknown();
    circumstances.stand_as(Capacity::FinancialEntity, |_| yes());
    circumstances.state(Condition::MajorIncident, |_| yes());
    let waiting = find(&rulebook, &circumstances, "2026-08-03T11:00:00+02:00", "dora-19-4-a");
    assert!(matches!(waiting.due, Due::Pending(Anchor::Classified)));
    happened(&mut circumstances, Anchor::Classified, "2026-08-03T10:00:00+02:00");
    due(&rulebook, &circumstances, "dora-19-4-a", "2026-08-03T14:00:00+02:00");
}

/// RTS 2025/301 art. 5(1)(a): "binnen vier uur na de classificatie … en uiterlijk 24 uur nadat de financiële entiteit
/// kennis heeft gekregen"; art. 5(2): later classified, "binnen vier uur na de classificatie".
#[test]
fn shape_2_the_earlier_of_two_and_only_the_first_once_the_second_has_passed() {
    let rulebook = repository();
    for (classified, expected) in [
        ("2026-08-03T10:00:00+02:00", "2026-08-03T14:00:00+02:00"),
        ("2026-08-04T06:00:00+02:00", "2026-08-04T08:00:00+02:00"),
        ("2026-08-04T08:00:00+02:00", "2026-08-04T08:00:00+02:00"),
        ("2026-08-04T08:00:01+02:00", "2026-08-04T12:00:01+02:00"),
        ("2026-08-04T09:00:00+02:00", "2026-08-04T13:00:00+02:00"),
    ] {
        let mut circumstances = major("2026-08-03T08:00:00+02:00");
        happened(&mut circumstances, Anchor::Classified, classified);
        due(&rulebook, &circumstances, "dora-19-4-a", expected);
    }
}

/// RTS 2025/301 art. 5(1)(a): the four hours run from the classification, the 24 from becoming aware.
#[test]
fn shape_3_a_second_classification_restarts_the_four_hours_and_not_the_twenty_four() {
    let rulebook = repository();
    let mut circumstances = major("2026-08-03T08:00:00+02:00");
    happened(&mut circumstances, Anchor::Classified, "2026-08-03T09:00:00+02:00");
    due(&rulebook, &circumstances, "dora-19-4-a", "2026-08-03T13:00:00+02:00");
    happened(&mut circumstances, Anchor::Classified, "2026-08-03T18:00:00+02:00");
    due(&rulebook, &circumstances, "dora-19-4-a", "2026-08-03T22:00:00+02:00");
    happened(&mut circumstances, Anchor::Classified, "2026-08-04T07:00:00+02:00");
    due(&rulebook, &circumstances, "dora-19-4-a", "2026-08-04T08:00:00+02:00");
}

/// RTS 2025/301 art. 5(1)(b): "uiterlijk 72 uur na de indiening"; Cbw art. 29(1): "uiterlijk één maand na de melding".
#[test]
fn shape_4_a_later_stage_runs_from_the_actual_submission_and_its_month_is_one_of_the_calendar() {
    let rulebook = repository();
    let mut circumstances = major("2026-08-03T08:00:00+02:00");
    happened(&mut circumstances, Anchor::Classified, "2026-08-03T10:00:00+02:00");
    filed(&mut circumstances, "dora-19-4-a", "2026-08-03T10:20:00+02:00");
    due(&rulebook, &circumstances, "dora-19-4-b", "2026-08-06T10:20:00+02:00");
    let mut circumstances = significant("2027-01-29T10:00:00+01:00");
    filed(&mut circumstances, "cbw-27-1", "2027-01-31T10:00:00+01:00");
    // 28 February 2027 is a Sunday.
    due(&rulebook, &circumstances, "cbw-29-1", "2027-03-01T23:59:59+01:00");
}

/// RTS 2025/301 art. 5(1)(c): "of, in voorkomend geval, na het laatst bijgewerkte tussentijdse verslag".
#[test]
fn shape_5_the_final_report_runs_from_the_latest_update() {
    let rulebook = repository();
    let mut circumstances = major("2026-08-03T08:00:00+02:00");
    filed(&mut circumstances, "dora-19-4-b", "2026-08-06T10:00:00+02:00");
    due(&rulebook, &circumstances, "dora-19-4-c", "2026-09-07T12:00:00+02:00");
    circumstances.file_again("dora-19-4-b", Start::Moment(moment("2026-08-11T10:00:00+02:00")));
    due(&rulebook, &circumstances, "dora-19-4-c", "2026-09-11T23:59:59+02:00");
    filed(&mut circumstances, "dora-19-4-b-update", "2026-08-14T10:00:00+02:00");
    due(&rulebook, &circumstances, "dora-19-4-c", "2026-09-14T23:59:59+02:00");
}

/// RTS 2025/301 art. 5(4): "uiterlijk om 12.00 uur van de volgende werkdag"; art. 5(5): "niet van toepassing op de
/// indiening van een eerste kennisgeving of een tussentijds verslag door kredietinstellingen".
#[test]
fn shape_6_what_falls_at_the_weekend_waits_until_noon_by_kind_of_entity_and_stage() {
    let rulebook = repository();
    let mut circumstances = major("2026-08-05T08:00:00+02:00");
    filed(&mut circumstances, "dora-19-4-a", "2026-08-05T13:00:00+02:00");
    let saturday = "2026-08-08T13:00:00+02:00";
    due(&rulebook, &circumstances, "dora-19-4-b", saturday); // Unknown who it is: no relief.
    let no = Finding::new(Truth::No, FactSet::EMPTY);
    circumstances.state(Condition::WeekendReliefKind, |_| no);
    due(&rulebook, &circumstances, "dora-19-4-b", saturday);
    circumstances.state(Condition::WeekendReliefKind, |_| yes());
    due(&rulebook, &circumstances, "dora-19-4-b", "2026-08-10T12:00:00+02:00");
    circumstances.state(Condition::WeekendReliefRefused, |_| yes());
    due(&rulebook, &circumstances, "dora-19-4-b", saturday);
    // Of two terms the earlier one falls on Sunday, and that one moves; the 24 hours would end on Monday at six.
    let mut sunday = major("2026-08-09T06:00:00+02:00");
    happened(&mut sunday, Anchor::Classified, "2026-08-09T07:00:00+02:00");
    due(&rulebook, &sunday, "dora-19-4-a", "2026-08-09T11:00:00+02:00");
    sunday.state(Condition::WeekendReliefKind, |_| yes());
    due(&rulebook, &sunday, "dora-19-4-a", "2026-08-10T12:00:00+02:00");
    // The final report may wait, whoever it is.
    filed(&mut circumstances, "dora-19-4-b", "2026-08-26T10:00:00+02:00");
    due(&rulebook, &circumstances, "dora-19-4-c", "2026-09-28T12:00:00+02:00");
}

/// Cbw art. 29(2): "binnen één maand nadat het incident is afgehandeld".
#[test]
fn shape_7_a_term_from_something_that_has_not_happened_is_pending() {
    let rulebook = repository();
    let mut circumstances = significant("2026-11-20T15:30:00+01:00");
    circumstances.state(Condition::ProgressReportMade, |_| yes());
    let waiting = find(&rulebook, &circumstances, "2026-12-24T10:00:00+01:00", "cbw-29-2-final");
    assert!(matches!(waiting.due, Due::Pending(Anchor::Event(name)) if name == "incident-handled"));
    happened(&mut circumstances, Anchor::Event("incident-handled".into()), "2027-01-15T17:00:00+01:00");
    due(&rulebook, &circumstances, "cbw-29-2-final", "2027-02-15T23:59:59+01:00");
}

/// Cbw art. 30(1): "stelt … onverwijld de ontvangers van haar diensten in kennis".
#[test]
fn shape_8_without_undue_delay_has_an_age_and_no_invented_date() {
    let rulebook = repository();
    let mut circumstances = significant("2026-11-20T15:30:00+01:00");
    circumstances.state(Condition::ServiceRecipientsHit, |_| yes());
    let duty = find(&rulebook, &circumstances, "2026-12-24T10:00:00+01:00", "cbw-30-1");
    assert!(matches!(duty.due, Due::WithoutUndueDelay { since: Some(_) }));
    assert_eq!(duty.standing, Standing::Open);
}

/// A clause of a contract, on a page of the organisation's own: "within 24 hours", "within one business day" of a
/// counterparty in Belgium, "immediately".
#[test]
fn shape_9_contracts_have_hours_business_days_of_the_other_place_and_immediately() {
    let clause = |id: &str, due: &str| {
        rule(id, &format!("when = [\"personal-data-breach\"]\n{due}"))
            .replace("controller\"", "contract-party\"")
            .replace("file-with-authority", "inform-contract-partner")
            .replace("data-protection-authority", "contract-partner")
    };
    let blocks = [
        clause("klaar-hours", "due = { within = \"24 hours\", after = \"aware\" }"),
        clause("klaar-days", "due = { within = \"1 working-day\", after = \"aware\", calendar = \"be\" }"),
        clause("klaar-now", "after = \"aware\""),
    ]
    .concat();
    let belgium = "zone = \"Europe/Brussels\"\nweekend = [\"saturday\", \"sunday\"]\nknown_from = 2020-01-01\n\
        source = { act = \"Wet van 4 januari 1974\", article = \"1\", url = \"u\", checked_on = 2026-11-21 }\n\
        [[holiday]]\nname = \"Onze-Lieve-Vrouw-Hemelvaart\"\nmonth = 8\nday = 15\ncitation = \"art. 1\"\n\
        [[holiday]]\nname = \"Wapenstilstand\"\nmonth = 11\nday = 11\ncitation = \"art. 1\"\n";
    let pages = [("klaar.md", page(&blocks)), ("calendars/be.toml", belgium.to_owned())];
    let pages: Vec<(&str, &str)> = pages.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let rulebook = load(&pages).unwrap();
    // Tuesday 10 November 2026; the 11th is a working day in the Netherlands and a holiday in Belgium.
    let mut circumstances = breach(Some("2026-11-10T15:00:00+01:00"));
    circumstances.stand_as(Capacity::ContractParty, |_| yes());
    due(&rulebook, &circumstances, "klaar-hours", "2026-11-11T15:00:00+01:00");
    due(&rulebook, &circumstances, "klaar-days", "2026-11-12T23:59:59+01:00");
    let now = find(&rulebook, &circumstances, "2026-11-10T16:00:00+01:00", "klaar-now");
    assert!(matches!(now.due, Due::WithoutUndueDelay { since: Some(_) }));
    assert_eq!(now.rule.to, Recipient::ContractPartner);
}

/// Cbw art. 28: "op verzoek van haar CSIRT of haar bevoegde autoriteit een tussentijds verslag".
#[test]
fn shape_10_on_request_is_pending_until_somebody_asks() {
    let rulebook = repository();
    let mut circumstances = significant("2026-11-20T15:30:00+01:00");
    let now = "2026-11-21T10:00:00+01:00";
    assert!(matches!(find(&rulebook, &circumstances, now, "cbw-28").due, Due::Pending(Anchor::Asked)));
    happened(&mut circumstances, Anchor::Asked, "2026-11-21T09:00:00+01:00");
    let asked = find(&rulebook, &circumstances, now, "cbw-28");
    assert!(matches!(asked.due, Due::WithoutUndueDelay { since: Some(_) }));
}

/// RTS 2025/301 art. 5(3): "onverwijld en uiterlijk binnen de respectieve indieningstermijnen … in kennis en lichten de
/// redenen voor de vertraging toe".
#[test]
fn shape_11_whoever_will_miss_a_term_says_so_before_it_ends_with_reasons() {
    let rulebook = repository();
    let mut circumstances = major("2026-08-03T08:00:00+02:00");
    happened(&mut circumstances, Anchor::Classified, "2026-08-03T10:00:00+02:00");
    circumstances.state(Condition::CannotMeetTerm, |_| yes());
    due(&rulebook, &circumstances, "rts-2025-301-5-3-a", "2026-08-03T14:00:00+02:00");
    let after = find(&rulebook, &circumstances, "2026-08-03T14:00:01+02:00", "rts-2025-301-5-3-a");
    assert_eq!(after.standing, Standing::Missed);
    // Who has filed has nothing to announce; the next stage has a term of its own.
    filed(&mut circumstances, "dora-19-4-a", "2026-08-03T13:00:00+02:00");
    let assessment = assess(&rulebook, &circumstances, moment("2026-08-03T13:30:00+02:00"));
    let not = assessment.not_applicable.iter().find(|not| not.rule.id == "rts-2025-301-5-3-a").unwrap();
    assert_eq!(not.because, Because::NoTerm("dora-19-4-a"));
    due(&rulebook, &circumstances, "rts-2025-301-5-3-b", "2026-08-06T13:00:00+02:00");
}

/// STYLE.md: "a change of law is a new dated page". The day of awareness pins the version for every stage, also for
/// one that starts when the law has changed.
#[test]
fn shape_12_a_rule_that_is_replaced_while_the_incident_runs_keeps_the_version_of_the_day_of_awareness() {
    let stages = |hours: &str, last: &str| {
        let first = rule("wvb-1", &format!("due = {{ within = \"{hours}\", after = \"aware\" }}"));
        let final_due =
            format!("phase = \"final\"\ndue = {{ within = \"{last}\", after = \"filed:wvb-1\" }}");
        format!("{first}{}", rule("wvb-2", &final_due))
    };
    let old = page_from("2020-01-01", ", until = 2026-11-21", "law", &stages("72 hours", "30 days"));
    let new = page_from("2026-11-21", "", "law", &stages("96 hours", "60 days"));
    let rulebook = load(&[("old.md", &old), ("new.md", &new)]).unwrap();
    let mut circumstances = breach(Some("2026-11-20T12:00:00+01:00"));
    filed(&mut circumstances, "wvb-1", "2026-11-22T12:00:00+01:00");
    due(&rulebook, &circumstances, "wvb-1", "2026-11-23T12:00:00+01:00");
    due(&rulebook, &circumstances, "wvb-2", "2026-12-22T12:00:00+01:00");
    let mut later = breach(Some("2026-11-21T12:00:00+01:00"));
    filed(&mut later, "wvb-1", "2026-11-22T12:00:00+01:00");
    due(&rulebook, &later, "wvb-2", "2027-01-21T12:00:00+01:00");
}
