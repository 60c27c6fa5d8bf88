//! The draft of a situation report: what it proposes for each part, and what changed since the last one.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

use expect_test::expect;
use incident::sitrep::event::{Part, SitrepPart};
use incident::state::Recorded;
use incident::story::Story;
use serde_json::{Value, json};
use testkit::repository::{self, rulebook};
use testkit::story::{Told, given};
use wording::{Lang, ReportGround, Wording};

fn draft_in(told: &Told, lang: Lang, starred: &[Recorded]) -> Vec<Part> {
    let (situation, picture) = (told.state.situation(told.now), told.picture());
    let through = told.state.situation_reports.last().map_or(0, |(_, kept)| kept.said.through);
    let since: Vec<Recorded> = told.recorded.iter().filter(|one| one.number > through).cloned().collect();
    let ground = ReportGround {
        state: &told.state,
        situation: &situation,
        picture: &picture,
        rulebook: rulebook(),
        since: &since,
        starred,
    };
    Wording::new(lang).situation_report(&ground)
}

fn draft(told: &Told) -> Vec<Part> {
    draft_in(told, Lang::Nl, &[])
}

fn lines(parts: &[Part], part: SitrepPart) -> &[String] {
    &parts.iter().find(|one| one.part == part).unwrap().lines
}

/// The Christmas of academy M., told until a command is next.
fn christmas(until: &str) -> Told {
    let text = repository::read("stories/10-kerst-overleg.story.toml");
    let story = Story::read(&text).unwrap();
    let last = story.steps.iter().rposition(|step| format!("{:?}", step.does).contains(until)).unwrap();
    let mut told = given();
    for step in &story.steps[..last] {
        told = told.at(&step.at).by(step.by.as_deref().unwrap_or("Teun"));
        let refused = told.attempt(step.does.as_ref().unwrap()).err();
        assert_eq!(refused.map(|refusal| refusal.id().to_owned()), step.refused);
    }
    told
}

fn opened() -> Told {
    given().at("2025-08-11T09:00:00+02:00").when(json!({
        "command": "open-incident", "code_name": "LABZUID", "kind": "incident",
        "profile": { "role": "controller", "sector": "healthcare", "country": "NL" }
    }))
}

fn persons(value: u64, certainty: &str, seen: Option<u64>) -> Value {
    json!({ "command": "record-fact", "fact": "persons", "value": value, "certainty": certainty, "source": "het lab",
            "seen": seen })
}

fn issue(told: Told) -> Told {
    let at = told.now.to_string();
    let through = told.state.number;
    told.when(json!({ "command": "issue-situation-report", "at": at, "lang": "nl", "tlp": "amber", "through": through,
                      "parts": [{ "part": "summary", "lines": ["Het lab is gehackt."] }] }))
}

/// Scenario 7: the number grows from report to report.
#[test]
fn what_changed_since_the_last_report_stands_with_what_it_was() {
    let told = opened().when(persons(485_000, "confirmed", None));
    assert!(lines(&draft(&told), SitrepPart::Changes).is_empty(), "the first report has nothing before it");
    let seen = told.state.number;
    let told = issue(told);
    assert!(lines(&draft(&told), SitrepPart::Changes).is_empty(), "nothing changed yet");
    let seen = told.state.facts.values().next().unwrap().last_number().min(seen);
    let told = told.at("2025-08-25T09:00:00+02:00").when(persons(715_000, "confirmed", Some(seen)));
    let changes = draft(&told);
    assert_eq!(
        lines(&changes, SitrepPart::Changes),
        ["aantal personen: 485.000 → 715.000 (bevestigd), volgens het lab"]
    );
    let english = draft_in(&told, Lang::En, &[]);
    assert!(lines(&english, SitrepPart::Changes)[0].contains("485,000 → 715,000 (confirmed)"));
    let seen = told.state.facts.values().next().unwrap().last_number();
    let told = issue(told).when(persons(941_000, "not_excludable", Some(seen)));
    assert_eq!(
        lines(&draft(&told), SitrepPart::Changes),
        ["aantal personen: 715.000 (bevestigd) → 941.000 (niet uit te sluiten), volgens het lab"]
    );
}

/// Scenario 10: of the passwords 63,8 % is new when the lessons begin.
#[test]
fn how_far_it_is_stands_in_the_lines_as_a_share() {
    let told = christmas("IssueSituationReport");
    let draft = draft(&told);
    let happened = lines(&draft, SitrepPart::Happened);
    assert!(
        happened.iter().any(|line| line == "15.000 van 23.500 (63,8 %) wachtwoorden zijn nieuw."),
        "{happened:#?}"
    );
}

/// Scenario 10: fifteen days of meetings, and each asked first what the decisions of before did.
#[test]
fn every_day_between_christmas_and_the_lessons_somebody_asked_whether_the_last_decisions_work() {
    let told = christmas("IssueSituationReport");
    assert_eq!(told.state.meetings.all().count(), 15);
    for (number, meeting) in told.state.meetings.all() {
        assert!(meeting.closed.is_some(), "{number}");
        assert_eq!(told.state.not_controlled(number), [0; 0], "{number}");
    }
    let asked = told.state.decisions.all().map(|(_, decision)| decision.reviews.len()).sum::<usize>();
    assert!(asked >= 14, "{asked}");
    let decided = &told.state.ransom.decided[0].said;
    let weighed: Vec<&str> = decided.alternatives.iter().map(|one| one.what.as_str()).collect();
    assert_eq!(weighed, ["herbouw", "sleutel kopen"]);
    assert!(decided.alternatives.iter().all(|one| one.affects.contains("tentamens")));
}

#[test]
fn every_part_is_drawn_up_from_what_was_recorded() {
    let told = christmas("IssueSituationReport");
    let shown: Vec<String> = draft(&told)
        .iter()
        .map(|part| {
            format!(
                "{}\n{}",
                readiness::event::Word::id(part.part),
                part.lines.iter().map(|l| format!("  {l}\n")).collect::<String>()
            )
        })
        .collect();
    expect![[r#"
        summary
        changes
          Nieuw: aantal personen: 23.500 (bevestigd), volgens studentenadministratie
          Gedaan op do 26 december 2019, 10:00: Meld dit bij de AP
          Besluit 1 (Alle servers gaan uit, en niemand raakt nog iets aan): Het werkt
          Besluit 2 (Wij vertellen het vandaag aan iedereen: op de site, en op papier bij elke deur): Het werkt
          Besluit 3 (Het onderzoeksbureau krijgt alle kopieën van schijven, voordat iemand herstelt): Het werkt
          En nog 7, zie Paraat.
        happened
          ma 23 december 2019, 18:55: wat er gebeurde: gijzelsoftware (ransomware)
          ma 23 december 2019, 18:56: wat is geraakt: beschikbaarheid
          ma 23 december 2019, 18:57: soorten gegevens: naam en andere basisgegevens, contactgegevens, onderwijs
          ma 23 december 2019, 19:20: vanaf hier is het een crisis
          vr 27 december 2019, 12:00: aantal personen: 23.500
          15.000 van 23.500 (63,8 %) wachtwoorden zijn nieuw.
        unknown
          Zijn er gegevens buitgemaakt?
          Deed iemand dit met kwade bedoelingen?
          Wie kreeg de gegevens, of kon ze zien?
        affected
          aantal personen: 23.500 (bevestigd)
          soorten gegevens: naam en andere basisgegevens, contactgegevens, onderwijs (bevestigd)
        measures
          Losgeld: Betalen
          Besluit 5: Iedereen kiest een nieuw wachtwoord, aan de balie (Het werkt)
          Besluit 4: De gebouwen gaan op 2 januari open, de lessen beginnen op 6 januari (Het werkt)
          Besluit 3: Het onderzoeksbureau krijgt alle kopieën van schijven, voordat iemand herstelt (Het werkt)
          Besluit 2: Wij vertellen het vandaag aan iedereen: op de site, en op papier bij elke deur (Het werkt)
          Besluit 1: Alle servers gaan uit, en niemand raakt nog iets aan (Het werkt)
        actions
        filings
          Leg dit vast in uw eigen register: zo snel mogelijk; de wet noemt geen uren of dagen
          Meld dit bij de AP: gedaan do 26 december 2019, 10:00 (AM-2019-12)
          Vul de melding bij de AP aan: misschien
          Vertel dit aan de betrokkenen: misschien
          Bereik de betrokkenen met een openbare mededeling: misschien
        communication
        outlook
          Als het meezit: Deze week is iedereen binnen.
          Het waarschijnlijkst: Over twee weken is iedereen binnen.
          Als het tegenzit: De dader had meer sleutels dan wij weten.
        asked
    "#]].assert_eq(&shown.concat());
}

#[test]
fn what_is_too_much_for_a_part_is_counted() {
    let mut told = opened();
    for number in 1..=20 {
        told = told
            .when(json!({ "command": "add-task", "title": format!("Taak {number}"), "assignee": "Noor" }));
    }
    let draft = draft(&told);
    let actions = lines(&draft, SitrepPart::Actions);
    assert_eq!((actions.len(), actions[5].as_str()), (6, "En nog 15, zie Paraat."));
}

#[test]
fn what_somebody_marked_for_the_summary_stands_in_what_happened() {
    let told = opened().when(json!({ "command": "write-note", "text": "De directeur is gebeld." }));
    let note = told.recorded.last().unwrap().clone();
    let draft = draft_in(&told, Lang::Nl, &[note]);
    let happened = lines(&draft, SitrepPart::Happened);
    assert!(
        happened.iter().any(|line| line.ends_with("Aantekening: De directeur is gebeld.")),
        "{happened:?}"
    );
}
