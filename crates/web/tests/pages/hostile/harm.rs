//! The forms of the rooms in which harm is limited and evidence is kept.

/// The forms about what is done against the harm, what is hit, evidence and traces.
pub(super) fn forms<'a>(task: &'a str, text: &'a str) -> Vec<(String, Vec<(&'a str, &'a str)>)> {
    let day = ("at-date", "2021-07-02");
    let taken = vec![
        ("system", text),
        ("act", "other"),
        ("what", text),
        ("mandate", text),
        ("by", text),
        ("from-date", "2021-07-02"),
        ("until-date", "2021-07-02"),
        ("service_effect", text),
        ("evidence_effect", text),
    ];
    let raw = taken.iter().map(|(name, _)| (*name, text)).chain([("sheet", text), ("go", text)]).collect();
    let hit = |on: &'a str, hit: &'a str| {
        vec![("on", on), ("name", text), ("hit", hit), ("source", text), ("because", text)]
    };
    vec![
        ("/containment/new".into(), taken),
        ("/containment/new".into(), raw),
        (format!("/containment/{task}"), vec![day, ("reason", text)]),
        (format!("/containment/{task}"), vec![("at-date", text), ("at-time", text), ("reason", text)]),
        ("/impact".into(), hit("system", "affected")),
        ("/impact".into(), hit("service", "suspected")),
        ("/impact".into(), hit("data-set", "unaffected")),
        ("/impact".into(), hit("stakeholder", text)),
        ("/impact".into(), vec![("tap", text), ("on", "system"), ("key", text), ("hit", "affected")]),
        ("/impact".into(), vec![("on", text), ("key", text), ("seen", text)]),
        ("/objects".into(), vec![("what", text), ("place", text), ("by", text), day]),
        ("/files/1/chain".into(), vec![("from", text), ("to", text), ("why", text), ("place", text), day]),
        (
            "/files/1/image".into(),
            vec![("image", ""), ("by", text), ("how", text), ("digest", text), ("original", text), day],
        ),
        (
            "/files/1/image".into(),
            vec![("image", text), ("by", text), ("how", text), ("original", text), day],
        ),
        (
            "/indicators/new".into(),
            vec![("value", text), ("kind", "mutex"), ("source", text), ("note", text)],
        ),
        (
            "/indicators/new".into(),
            vec![("value", text), ("kind", text), ("seen_at-date", text), ("source", text), ("note", text)],
        ),
        ("/indicators/paste".into(), vec![("lines", text), ("source", text), ("note", text)]),
        (
            "/indicators/paste".into(),
            vec![("lines", text), ("kind", "account"), ("source", text), ("note", text)],
        ),
        (format!("/indicators/{task}"), vec![("reason", text)]),
    ]
}
