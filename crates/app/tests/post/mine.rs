//! Everybody finds what is in their hands, in whichever incident.

use app::App;
use serde_json::{Value, json};

use crate::house::{Folder, NOW, STREAM, attempt, close, moment, open};

const LATE: &str = "2026-11-27T19:01:00Z";

fn task(assignee: &str, due: Option<&str>) -> Value {
    let mut task =
        json!({ "command": "add-task", "title": "Bel", "assignee": assignee, "deputy": "Noor Bakker" });
    if let Some(due) = due {
        task["due_at"] = json!(due);
    }
    task
}

fn do_in(app: &App, stream: &str, command: Value) {
    attempt(app, stream, NOW, command, &[]).unwrap();
}

fn mine(app: &App, name: &str) -> Vec<(String, String)> {
    let tasks = app.whole().tasks_of(name).unwrap();
    assert_eq!(tasks.len(), app.whole().count_tasks_of(name).unwrap());
    tasks.into_iter().map(|(work, task)| (work.code_name.clone(), task.task)).collect()
}

#[test]
fn a_task_is_found_by_name_in_every_open_incident_until_it_ends_or_goes_to_another() {
    let folder = Folder::new();
    let app = folder.without_relay();
    open(&app, STREAM, "KOMPAS", "incident");
    open(&app, "incident/2", "LINDE", "exercise");
    do_in(&app, STREAM, task("Bram Visser", Some("2026-11-27T19:00:00Z")));
    do_in(&app, STREAM, task("Sanne de Wit", None));
    do_in(&app, "incident/2", task(" bram VISSER ", None));
    let both = [("KOMPAS".to_owned(), "1".to_owned()), ("LINDE".to_owned(), "1".to_owned())];
    assert_eq!(mine(&app, "Bram Visser"), both);
    assert_eq!(mine(&app, "Bram"), []);
    app.pass_on_overdue(moment(LATE)).unwrap();
    assert_eq!(mine(&app, "bram visser"), both[1..]);
    assert_eq!(mine(&app, "Noor Bakker"), both[..1]);
    let (_, late) = &app.whole().tasks_of("Noor Bakker").unwrap()[0];
    assert!(late.is_late(moment(LATE)) && late.passed_at == Some(moment(LATE)));
    do_in(&app, STREAM, json!({ "command": "finish-task", "task": "1", "result": "klaar" }));
    assert_eq!(mine(&app, "Noor Bakker"), []);
    close(&app, "incident/2");
    assert_eq!(mine(&app, "Bram Visser"), []);
    assert_eq!(app.open_work().unwrap().len(), 1);
    drop(app);
    let again = folder.without_relay();
    again.incidents(moment(LATE)).unwrap();
    assert_eq!(mine(&again, "Sanne de Wit"), [("KOMPAS".to_owned(), "2".to_owned())]);
    assert_eq!(mine(&again, "Bram Visser"), []);
}
