//! The forms about what others say and ask, and about who speaks.

/// The forms of rumours, questions, answers and speaking.
pub(super) fn speech<'a>(number: &'a str, text: &'a str) -> Vec<(String, Vec<(&'a str, &'a str)>)> {
    rumours(number, text).into_iter().chain(questions(number, text)).collect()
}

fn rumours<'a>(number: &'a str, text: &'a str) -> Vec<(String, Vec<(&'a str, &'a str)>)> {
    let day = ("at-date", "2021-07-02");
    let heard = [("text", text), ("place", text), ("source", text), ("reach", "5"), ("harm", "5")];
    let with = |more: &[(&'a str, &'a str)]| heard.iter().chain(more).copied().collect::<Vec<_>>();
    let at = |rest: &str| format!("/rumours/{number}/{rest}");
    vec![
        ("/rumours/new".into(), with(&[("kind", "fear"), day])),
        ("/rumours/new".into(), with(&[("kind", text), ("at-date", text), ("at-time", text)])),
        (
            at("decision"),
            vec![("reach", text), ("harm", text), ("act", text), ("line", text), ("reason", text)],
        ),
        (
            at("decision"),
            vec![
                ("reach", "3"),
                ("harm", "3"),
                ("act", "align"),
                ("reason", text),
                ("assignee", text),
                ("due_at-date", text),
            ],
        ),
        (
            at("decision"),
            vec![("reach", "3"), ("harm", "3"), ("act", "align"), ("reason", text), ("assignee", text)],
        ),
        (at("effect"), vec![("effect", text), day]),
        (at("effect"), vec![("effect", text), ("at-date", text)]),
        (
            at("truth"),
            vec![("truth", text), ("because", text), ("fact", text), ("asked", text), ("tasks", text)],
        ),
        (
            at("truth"),
            vec![
                ("truth", "true"),
                ("because", text),
                ("fact", "persons_approx"),
                ("asked", "persons_approx"),
                ("value", text),
                ("certainty", text),
                ("source", text),
                ("assignee", text),
            ],
        ),
        (at("truth"), vec![("truth", "partly"), ("because", text)]),
    ]
}

fn questions<'a>(number: &'a str, text: &'a str) -> Vec<(String, Vec<(&'a str, &'a str)>)> {
    let day = ("at-date", "2021-07-02");
    vec![
        ("/questions".into(), vec![("text", text), ("kind", "own"), ("by", text), ("channel", "phone")]),
        ("/questions".into(), vec![("text", text), ("kind", text), ("channel", text), ("due_at-date", text)]),
        (
            format!("/questions/{number}"),
            vec![("line", text), ("text", text), ("by", text), ("at-date", text)],
        ),
        (format!("/questions/{number}"), vec![("line", "own"), ("text", text), ("by", text), day]),
        ("/questions/lines/new".into(), vec![("question", text), ("answer", text), ("lang", text)]),
        (
            "/questions/lines/new".into(),
            vec![("question", text), ("answer", text), ("lang", "nl"), ("public", "yes")],
        ),
        (
            format!("/questions/lines/{number}/revision"),
            vec![("question", text), ("answer", text), ("lang", "en"), ("public", "yes")],
        ),
        (
            format!("/questions/lines/{number}"),
            vec![("entry", "1"), ("digest", text), ("by", text), ("because", text)],
        ),
        (
            "/speaking".into(),
            vec![
                ("spokesperson", text),
                ("deputy", text),
                ("core", text),
                ("not_to_say", text),
                ("responsibility", "victim"),
                ("because", text),
            ],
        ),
        (
            "/speaking".into(),
            vec![("speaker", text), ("responsibility", text), ("preventable", text), ("until-date", text)],
        ),
    ]
}
