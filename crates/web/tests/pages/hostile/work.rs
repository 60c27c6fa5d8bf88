//! The forms of work.

/// The forms of work, for a task and for one with which experts are asked.
pub(super) fn work<'a>(
    task: &'a str,
    asked: &'a str,
    text: &'a str,
) -> Vec<(String, Vec<(&'a str, &'a str)>)> {
    vec![
        (
            "/tasks".into(),
            vec![
                ("title", text),
                ("assignee", text),
                ("deputy", text),
                ("details", text),
                ("track", "containment"),
            ],
        ),
        ("/tasks".into(), vec![("title", text), ("person", text), ("track", text), ("blocked_by", text)]),
        (
            "/experts/remove-cause".into(),
            vec![("by", text), ("text", text), ("assignee", text), ("at-date", "2021-07-02")],
        ),
        (
            "/experts/bank-cards".into(),
            vec![("by", text), ("text", text), ("at-date", text), ("due_at-date", text)],
        ),
        (
            format!("/tasks/{asked}/progress"),
            vec![("stage", "advised"), ("by", text), ("text", text), ("at-date", "2021-07-02")],
        ),
        (format!("/tasks/{asked}/progress"), vec![("stage", text), ("by", text), ("at-date", text)]),
        (
            format!("/tasks/{task}/revision"),
            vec![("title", text), ("assignee", text), ("deputy", text), ("reason", text)],
        ),
        (format!("/tasks/{task}/revision"), vec![("title", text), ("due_at-date", text), ("track", text)]),
        (format!("/tasks/{asked}/dropping"), vec![("reason", text)]),
        (format!("/tasks/{task}"), vec![("result", text)]),
    ]
}
