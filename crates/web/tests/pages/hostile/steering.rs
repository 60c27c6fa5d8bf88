//! The forms with which a crisis is steered.

/// The same with which a crisis is steered.
pub(super) fn steering(text: &str) -> Vec<(String, Vec<(&str, &str)>)> {
    vec![
        (
            "/course/escalate".into(),
            vec![
                ("criteria", text),
                ("criteria_other", text),
                ("reason", text),
                ("leader", text),
                ("aim", text),
                ("runbook", text),
                ("place", text),
                ("channel", text),
            ],
        ),
        (
            "/course/escalate".into(),
            vec![("criteria", text), ("reason", text), ("leader", text), ("aim", text)],
        ),
        ("/course/stage".into(), vec![("stage", text), ("reason", text)]),
        (
            "/direction".into(),
            vec![
                ("aim", text),
                ("approach", text),
                ("priorities", text),
                ("leader", text),
                ("deputy", text),
                ("management", text),
            ],
        ),
        ("/callout".into(), vec![("deputy_after_minutes", text), ("place", text), ("channel", text)]),
        ("/callout/people".into(), vec![("name", text), ("role", text)]),
        ("/callout/people".into(), vec![("name", text), ("stands_in_for", text)]),
        (
            "/callout/calls".into(),
            vec![
                ("person", "contact/1"),
                ("outcome", "taken-over"),
                ("taken_over_by", text),
                ("by", text),
                ("note", text),
            ],
        ),
        ("/callout/calls".into(), vec![("person", text), ("outcome", text), ("at-date", text)]),
        (
            "/channels".into(),
            vec![
                ("entry", "another"),
                ("channel", "other"),
                ("name", text),
                ("trust", "doubted"),
                ("reason", text),
                ("source", text),
            ],
        ),
        ("/channels".into(), vec![("entry", text), ("channel", text), ("name", text), ("trust", text)]),
    ]
}
