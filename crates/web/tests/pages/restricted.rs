//! Work, questions and what is said in a meeting for a few: nowhere for the others, not in a count, a mail, a report or a kit.

use std::sync::Arc;

use axum::http::StatusCode;
use incident::command::Command;
use incident::event::Event;
use incident::state::State;
use jiff::SignedDuration;
use journal::{Eyes, Visibility};
use serde_json::json;

use crate::browser::{Browser, House};
use crate::lanes::{everywhere, expect_nowhere, house};
use crate::meetings::OPENING;

/// A word that nobody types by chance.
const WORD: &str = "zilverreiger";

/// What Sanne writes down and only some may see: work, a question, and in a meeting a point, work and a decision; with what
/// became of each.
async fn restrict(sanne: &mut Browser, incident: &str, seen_by: &str) {
    let text = format!("Zoek uit of de {WORD} het was");
    let told = format!("De {WORD} heeft gebeld.");
    let seen_by = ("seen_by", seen_by);
    let task = [("title", text.as_str()), ("assignee", "Sanne de Wit"), ("details", WORD), seen_by];
    let question = [("text", text.as_str()), ("kind", "press"), ("by", WORD), ("channel", "phone"), seen_by];
    let answer = [
        ("line", "own"),
        ("text", told.as_str()),
        ("by", "Sanne de Wit"),
        ("at-date", "2021-07-02"),
        ("at-time", "18:30"),
    ];
    let decision = [
        ("what", text.as_str()),
        ("none_because", "Er is geen tijd."),
        ("reasons", WORD),
        ("mandate", "Sanne, volgens het plan"),
        seen_by,
    ];
    let posts: [(&str, &[(&str, &str)]); 11] = [
        ("/tasks", &task),
        ("/tasks/1/revision", &[("title", &text), ("assignee", "Sanne de Wit"), ("reason", WORD)]),
        ("/questions", &question),
        ("/questions/1", &answer),
        ("/meetings", &OPENING),
        ("/meetings/1/points", &[("kind", "knot"), ("text", &told), seen_by]),
        ("/meetings/1/tasks", &[("title", &text), ("assignee", "Sanne de Wit"), seen_by]),
        ("/meetings/1/decisions", &decision),
        ("/meetings/1/actions", &[("task", "1"), ("answer", "runs"), ("result", &told)]),
        ("/decisions/1", &[("effect", "works"), ("text", &told)]),
        ("/tasks/2", &[("result", &told)]),
    ];
    for (rest, fields) in posts {
        let page = sanne.post(&format!("{incident}{rest}"), fields).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{rest}: {}", page.body);
    }
}

fn whole(house: &House, incident: &str) -> Arc<State> {
    house.site.app().state(&incident.replacen("/incidents/", "incident/", 1)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn work_questions_and_points_for_a_few_are_on_no_page_print_export_or_search_of_anybody_else() {
    for seen_by in ["counsel", "only"] {
        let (house, mut sanne, mut bram, incident) = house().await;
        restrict(&mut sanne, &incident, seen_by).await;
        let state = whole(&house, &incident);
        let counts = (state.tasks.len(), state.questions.all().count(), state.decisions.all().count());
        assert_eq!(counts, (2, 1, 1));
        let found = everywhere(&mut sanne, &incident, WORD).await;
        let count = found.iter().filter(|(_, body)| body.contains(WORD)).count();
        assert!(count > 10, "{seen_by}: who may see it finds it in {count} places");
        expect_nowhere(&mut bram, &incident, WORD).await;
        // Nor is it counted.
        for (rest, empty) in [
            ("/tasks", "Er staan geen taken open."),
            ("/questions", "Er is nog geen vraag opgeschreven."),
            ("/meetings/1", "In dit overleg is geen werk verdeeld."),
        ] {
            let page = bram.get(&format!("{incident}{rest}")).await.body;
            assert!(page.contains(empty), "{rest}: {page}");
        }
        for rest in ["/tasks/1", "/tasks/1/revision", "/questions/1", "/decisions/1"] {
            let page = bram.get(&format!("{incident}{rest}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{rest}");
        }
        // Whoever names it all the same is told what they would be told if it were not there.
        let named = [("task", "1"), ("answer", "done"), ("result", "Klaar.")];
        let page = bram.post(&format!("{incident}/meetings/1/actions"), &named).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            page.body.contains("Er is geen taak 1.") && !page.body.contains("advocatenlijn"),
            "{}",
            page.body
        );
        let stream = incident.replacen("/incidents/", "incident/", 1);
        let entries = house.site.app().entries(&stream, 0).unwrap();
        let open = entries.iter().filter(|entry| entry.visibility == Visibility::Stream);
        for entry in open {
            assert!(!entry.payload.as_ref().unwrap().event.contains(WORD), "{entry:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_to_many_is_proposed_from_what_everybody_may_read() {
    let (_house, mut sanne, _, incident) = house().await;
    restrict(&mut sanne, &incident, "only").await;
    let note = [("title", "Bel de leverancier"), ("assignee", "Bram Visser")];
    sanne.post(&format!("{incident}/tasks"), &note).await;
    for rest in ["/situation-reports/new", "/handovers/draft", "/questions/lines/new?question=1"] {
        let page = sanne.get(&format!("{incident}{rest}")).await;
        assert_eq!(page.status, StatusCode::OK, "{rest}");
        let form = page.body.split("<form").last().unwrap();
        assert!(!form.contains(WORD), "{rest}: {form}");
    }
    let page = sanne.get(&format!("{incident}/handovers/draft")).await.body;
    assert!(page.contains("Bel de leverancier"), "what everybody may read is there: {page}");
    // An answer that everybody gives is not written from a question that not everybody may see.
    assert!(!sanne.get(&format!("{incident}/questions/1")).await.body.contains("/questions/lines/new"));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_does_the_work_sees_it_or_does_not_get_it() {
    let (house, mut sanne, mut bram, incident) = house().await;
    let task = |seen_by| {
        [("title", "Bel de verzekeraar"), ("assignee", "bram visser"), ("deputy", ""), ("seen_by", seen_by)]
    };
    let page = sanne.post(&format!("{incident}/tasks"), &task("only")).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    assert!(bram.get(&format!("{incident}/tasks/1")).await.body.contains("Alleen Bram Visser, Sanne de Wit"));
    assert!(bram.get("/tasks").await.body.contains("Bel de verzekeraar"), "it is among his own");
    let mut noor = house.person("Noor Bakker").await;
    assert_eq!(noor.get(&format!("{incident}/tasks/1")).await.status, StatusCode::NOT_FOUND);
    // Bram does not read the counsel lane.
    let page = sanne.post(&format!("{incident}/tasks"), &task("counsel")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("bram visser mag deze taak niet zien."), "{}", page.body);
    // Nor does it go to somebody who may not see it by being changed.
    let other = [("title", "Bel de verzekeraar"), ("assignee", "Noor Bakker"), ("reason", "Bram is ziek.")];
    let page = sanne.post(&format!("{incident}/tasks/1/revision"), &other).await;
    assert!(page.body.contains("Noor Bakker mag deze taak niet zien."), "{}", page.body);
    // Of whom the house does not know, it does not know what they may see.
    let outside = [("title", "Kijk mee"), ("assignee", "Mr. B. Smit"), ("seen_by", "only")];
    assert_eq!(sanne.post(&format!("{incident}/tasks"), &outside).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_work_waits_for_what_those_who_see_it_may_not_see() {
    let (_house, mut sanne, _, incident) = house().await;
    let first = [("title", "Vraag de advocaat"), ("assignee", "Sanne de Wit"), ("seen_by", "counsel")];
    sanne.post(&format!("{incident}/tasks"), &first).await;
    let mut waits = vec![("title", "Betaal"), ("assignee", "Sanne de Wit"), ("blocked_by", "1")];
    let page = sanne.post(&format!("{incident}/tasks"), &waits).await;
    assert!(page.body.contains("Taak 1 mag niet iedereen zien die deze taak ziet."), "{}", page.body);
    waits.push(("seen_by", "counsel"));
    assert_eq!(sanne.post(&format!("{incident}/tasks"), &waits).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn that_work_is_late_is_told_to_nobody_who_may_not_see_it() {
    let (house, mut sanne, mut bram, incident) = house().await;
    let task = [
        ("title", WORD),
        ("assignee", "Sanne de Wit"),
        ("deputy", "Mr. B. Smit"),
        ("due_at-date", "2021-07-02"),
        ("due_at-time", "19:00"),
        ("seen_by", "only"),
    ];
    let page = sanne.post(&format!("{incident}/tasks"), &task).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let late = house.site.now() + SignedDuration::from_hours(2);
    assert_eq!(house.site.app().pass_on_overdue(late).unwrap(), 1);
    expect_nowhere(&mut bram, &incident, WORD).await;
    let stream = incident.replacen("/incidents/", "incident/", 1);
    let eyes = Eyes::Of { person: "bram-visser".to_owned(), reads_counsel: false };
    let seen = house.site.app().seen_by(eyes).recorded(&stream, 0).unwrap();
    assert!(!seen.iter().any(|recorded| matches!(recorded.event, Event::TaskPassedOn(_))));
    assert_eq!(whole(&house, &incident).tasks["1"].in_hands_of(), "Mr. B. Smit");
}

#[tokio::test(flavor = "multi_thread")]
async fn that_a_meeting_is_held_and_what_was_agreed_to_answer_everybody_sees_whatever_is_asked() {
    let (house, _, mut bram, incident) = house().await;
    let open = json!({ "command": "open-meeting", "at": "2021-07-02T16:30:00Z", "chair": "Sanne de Wit" });
    let line =
        json!({ "command": "write-answer", "question": "Is mijn geld weg?", "answer": "Nee.", "lang": "nl" });
    for command in [open, line] {
        let command: Command = serde_json::from_value(command).unwrap();
        house.record(&incident, &command, Visibility::Counsel);
    }
    assert!(bram.get(&format!("{incident}/meetings/1")).await.body.contains("Sanne de Wit"));
    assert!(bram.get(&format!("{incident}/questions/lines")).await.body.contains("Is mijn geld weg?"));
}
