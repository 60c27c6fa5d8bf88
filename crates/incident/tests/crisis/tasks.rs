use incident::refusal::Refusal;
use incident::task::Task;
use incident::task::event::ServiceStage;
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::Told;

use super::{opened, with};

fn task(title: &str) -> Value {
    json!({ "command": "add-task", "title": title, "assignee": "Bram" })
}

fn revised(task: &str, assignee: &str, due: &str) -> Value {
    json!({ "command": "revise-task", "task": task, "title": "logboeken", "assignee": assignee, "deputy": "Teun",
            "due_at": due, "reason": "verschoven" })
}

fn passed_on(told: &Told) -> Vec<(String, String)> {
    let tasks = told.state.to_pass_on(rulebook(), told.now);
    tasks.into_iter().map(|task| (task.task, task.to)).collect()
}

fn get<'a>(told: &'a Told, id: &str) -> &'a Task {
    &told.state.tasks[id]
}

#[test]
fn tasks_get_the_next_number_unless_they_have_a_name() {
    let told = opened().when(task("een")).when(with(task("twee"), "task", json!("3"))).when(task("drie"));
    let ids: Vec<&str> = told.state.tasks.keys().map(String::as_str).collect();
    assert_eq!(ids, ["1", "2", "3"]);
    let again = with(task("x"), "task", json!("3"));
    assert_eq!(told.refusal_of(again), Refusal::TaskExists { task: "3".to_owned() });
}

#[test]
fn a_task_waits_for_others_that_there_are_and_never_for_itself() {
    let told = opened().when(task("een")).when(with(task("twee"), "blocked_by", json!(["1"])));
    let waits = |told: &Told| told.state.waits_for(get(told, "2")).len();
    assert_eq!(waits(&told), 1);
    let missing = with(task("drie"), "blocked_by", json!(["9"]));
    assert_eq!(told.refusal_of(missing), Refusal::NoSuchTask { task: "9".to_owned() });
    let circle = with(revised("1", "Bram", "2026-07-04"), "blocked_by", json!(["2"]));
    assert_eq!(told.refusal_of(circle), Refusal::Circle { task: "1".to_owned() });
    let itself = with(with(task("x"), "task", json!("x")), "blocked_by", json!(["x"]));
    assert_eq!(told.refusal_of(itself), Refusal::NoSuchTask { task: "x".to_owned() });
    let done = told.clone().when(json!({ "command": "finish-task", "task": "1", "result": "klaar" }));
    assert_eq!(waits(&done), 0);
    let dropped = told.when(json!({ "command": "drop-task", "task": "1", "reason": "hoeft niet" }));
    assert_eq!(waits(&dropped), 0);
}

#[test]
fn a_late_task_goes_to_the_deputy_once_and_a_new_term_starts_it_again() {
    let due = json!("2026-07-03T17:00:00Z");
    let told = opened().when(with(with(task("logboeken"), "due_at", due.clone()), "deputy", json!("Teun")));
    assert_eq!(passed_on(&told.clone().at("2026-07-03T19:00:00+02:00")), [], "it is due now, and not late");
    let mut late = told.at("2026-07-03T19:00:01+02:00");
    assert_eq!(passed_on(&late), [("1".to_owned(), "Teun".to_owned())]);
    for passed in late.state.to_pass_on(rulebook(), late.now) {
        late.record(incident::event::Event::TaskPassedOn(passed));
    }
    assert_eq!(passed_on(&late), []);
    assert_eq!(get(&late, "1").in_hands_of(), "Teun");
    assert_eq!(get(&late, "1").passed_at, Some(late.now));
    let again = late.when(revised("1", "Bram", "2026-07-03T18:00:00Z"));
    assert_eq!((get(&again, "1").in_hands_of(), get(&again, "1").passed_at), ("Bram", None));
    assert_eq!(passed_on(&again), []);
    assert_eq!(passed_on(&again.at("2026-07-03T20:00:01+02:00")).len(), 1);
}

#[test]
fn nothing_goes_to_nobody_to_oneself_or_once_it_is_done() {
    let late = |deputy: &Value| {
        let task = with(task("x"), "due_at", json!("2026-07-03T17:00:00Z"));
        opened().when(with(task, "deputy", deputy.clone())).at("2026-07-04T12:00:00+02:00")
    };
    assert_eq!(passed_on(&late(&Value::Null)), []);
    assert_eq!(passed_on(&late(&json!("Bram"))), []);
    let done = late(&json!("Teun")).when(json!({ "command": "finish-task", "task": "1", "result": "klaar" }));
    assert_eq!(passed_on(&done), []);
}

#[test]
fn a_task_that_is_due_on_a_day_is_late_when_the_day_is_over() {
    let told = opened().when(with(task("x"), "due_at", json!("2026-07-04")));
    assert!(!get(&told, "1").is_late(rulebook(), "2026-07-04T23:59:59+02:00".parse().unwrap()));
    assert!(get(&told, "1").is_late(rulebook(), "2026-07-05T00:00:01+02:00".parse().unwrap()));
}

#[test]
fn what_ended_is_not_changed_any_more() {
    let told =
        opened().when(task("x")).when(json!({ "command": "drop-task", "task": "1", "reason": "hoeft niet" }));
    let ended = Refusal::TaskFinished { task: "1".to_owned() };
    assert_eq!(told.refusal_of(revised("1", "Bram", "2026-07-04")), ended);
    assert_eq!(told.refusal_of(json!({ "command": "finish-task", "task": "1", "result": "klaar" })), ended);
    assert_eq!(told.refusal_of(json!({ "command": "drop-task", "task": "1", "reason": "x" })), ended);
}

#[test]
fn a_service_of_experts_is_asked_delivered_and_advised_with_words() {
    let progress = |stage: &str, text: &str| {
        json!({ "command": "progress-service", "task": "1", "stage": stage, "by": "advocaat",
                "at": "2026-07-03T16:30:00Z", "text": text })
    };
    let plain = opened().when(task("x"));
    assert_eq!(plain.refusal_of(progress("requested", "")), Refusal::NoService { task: "1".to_owned() });
    let told = opened().when(with(task("advies"), "service", json!("advise-on-authority")));
    assert_eq!(get(&told, "1").stage(), None);
    let told = told.when(progress("requested", ""));
    assert_eq!(told.refusal_of(progress("advised", " ")), Refusal::Empty { field: "text" });
    let told = told.when(progress("advised", "meld voorlopig"));
    assert_eq!(get(&told, "1").stage(), Some(ServiceStage::Advised));
    assert!(get(&told, "1").is_open(), "advice is no end: somebody must act on it");
}

#[test]
fn everything_about_a_task_can_be_found_again_and_the_next_one_has_a_number() {
    let told = opened().when(task("een")).when(task("twee")).when(revised("1", "Noor", "2026-07-04"));
    let numbers = get(&told, "1").entries.clone();
    let told = told.when(json!({ "command": "finish-task", "task": "1", "result": "klaar" }));
    assert_eq!(get(&told, "1").entries[..numbers.len()], numbers);
    let all = get(&told, "1").entries.iter();
    let about = all.map(|number| &told.recorded[*number as usize - 1].event);
    assert!(about.clone().all(|event| !event.is_receipt()), "{:?}", about.collect::<Vec<_>>());
    assert_eq!(get(&told, "1").entries.len(), 3);
    assert_eq!(get(&told, "1").entries.last(), Some(&get(&told, "1").last));
    assert_eq!(told.state.next_task(), "3");
}

#[test]
fn whoever_changes_a_task_has_seen_how_it_was() {
    let told = opened().when(task("een")).when(revised("1", "Noor", "2026-07-04"));
    let command: incident::command::Command =
        serde_json::from_value(revised("1", "Teun", "2026-07-05")).unwrap();
    let last = get(&told, "1").last;
    assert_eq!(command.expect_seen(&told.state, Some(last)), Ok(()));
    assert_eq!(command.expect_seen(&told.state, Some(last - 1)), Err(Refusal::Overtaken { entry: last }));
}
