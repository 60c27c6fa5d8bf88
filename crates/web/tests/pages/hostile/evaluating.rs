//! The forms of looking back.

/// The forms of the evaluation, with the text in every field that may hold it; then once more in fields that may not.
pub(super) fn evaluation(text: &str) -> Vec<(String, Vec<(&str, &str)>)> {
    let raw = |names: &[&'static str]| names.iter().map(|name| (*name, text)).collect::<Vec<_>>();
    let plan = vec![
        ("at-date", "2021-08-20"),
        ("place", text),
        ("chair", text),
        ("management", text),
        ("team", text),
        ("agenda", text),
        ("reason", text),
    ];
    let lesson = vec![("kind", "went-badly"), ("text", text), ("entries", "1"), ("reason", text)];
    let improvement = vec![
        ("what", text),
        ("lessons", "1"),
        ("who", ""),
        ("assignee", text),
        ("due_on", "2021-09-01"),
        ("improves", "measure"),
        ("reason", text),
    ];
    let care = vec![
        ("person", text),
        ("needs", text),
        ("assignee", text),
        ("ask_on", "2021-08-01"),
        ("ended", text),
        ("reason", text),
    ];
    let answers = vec![
        ("person", text),
        ("went-rest", "partly"),
        ("text-rest", text),
        ("text-keep", text),
        ("seen_by_people", text),
    ];
    vec![
        ("/evaluation/plan".into(), plan),
        ("/evaluation/plan".into(), raw(&["at-date", "at-time", "chair", "management", "team", "agenda"])),
        ("/evaluation/lessons/new".into(), lesson.clone()),
        ("/evaluation/lessons/new".into(), raw(&["kind", "text", "entries", "seen_by", "seen_by_people"])),
        ("/evaluation/lessons/1".into(), lesson),
        ("/evaluation/lessons/1".into(), raw(&["kind", "text", "entries", "seen", "reason"])),
        ("/evaluation/lessons/1/withdrawal".into(), vec![("reason", "")]),
        ("/evaluation/improvements/new".into(), improvement.clone()),
        (
            "/evaluation/improvements/new".into(),
            raw(&["what", "lessons", "who", "assignee", "due_on", "improves", "sheet", "ask_on"]),
        ),
        ("/evaluation/improvements/1".into(), improvement),
        (
            "/evaluation/improvements/2/end".into(),
            vec![("end", "done"), ("text", text), ("at-date", "2021-07-02")],
        ),
        ("/evaluation/improvements/1/end".into(), raw(&["end", "text", "at-date", "at-time"])),
        ("/evaluation/improvements/2/effect".into(), vec![("worked", "no"), ("text", text)]),
        ("/evaluation/improvements/2/effect".into(), raw(&["worked", "text", "ask_on"])),
        ("/evaluation/care/new".into(), care.clone()),
        ("/evaluation/care/new".into(), raw(&["person", "needs", "assignee", "ask_on", "seen_by"])),
        ("/evaluation/care/1".into(), care),
        ("/evaluation/questions".into(), answers),
        ("/evaluation/questions".into(), raw(&["person", "went-rest", "text-rest", "seen_by"])),
        ("/evaluation/signature".into(), vec![("role", "chair"), ("digest", text)]),
        ("/evaluation/signature".into(), vec![("role", text), ("digest", text)]),
    ]
}
