//! The forms about whom we owe words to.

/// Adding and weighing, and the rest.
pub(super) fn people(text: &str) -> Vec<(String, Vec<(&str, &str)>)> {
    vec![
        (
            "/stakeholders".into(),
            vec![
                ("stakeholder", text),
                ("kind", "own"),
                ("necessity", "should"),
                ("ground", text),
                ("decided_by", text),
            ],
        ),
        (
            "/stakeholders".into(),
            vec![("stakeholder", text), ("kind", text), ("necessity", text), ("ground", text)],
        ),
        (
            "/stakeholders/customers".into(),
            vec![
                ("necessity", "should"),
                ("ground", text),
                ("means", text),
                ("advantages", text),
                ("drawbacks", text),
                ("expected", text),
                ("decided_by", text),
                ("channels", "mail"),
                ("assignee", text),
                ("task", "yes"),
            ],
        ),
        (
            "/stakeholders/customers".into(),
            vec![
                ("necessity", text),
                ("channels", text),
                ("tell_at-date", text),
                ("seen", text),
                ("person", text),
            ],
        ),
        (
            "/duties/avg-33-1/delay".into(),
            vec![("reason", text), ("expected_at-date", text), ("told_at-date", text)],
        ),
        ("/duties/avg-33-1/sheets/ap".into(), vec![("seen-5.2", text)]),
        ("/duties/avg-33-1/sheets/ap/5.3".into(), vec![("answer", text)]),
        ("/duties/avg-33-1/sheets/ap/7.3".into(), vec![("answer", text)]),
        ("/duties/avg-33-1/sheets/ap/6.1".into(), vec![("answer", text)]),
        (
            "/filings/1/answer".into(),
            vec![("by", text), ("text", text), ("at-date", text), ("reference", text)],
        ),
        ("/filings/1/withdrawal".into(), vec![("channel", text), ("reason", text), ("at-date", text)]),
        ("/joint/offer".into(), vec![("with", text), ("note", text)]),
        ("/joint/joining".into(), vec![("code", text)]),
        ("/joint/taking".into(), vec![("organisation", text), ("fact", text), ("entry", text)]),
        ("/joint/ending".into(), vec![("organisation", ""), ("reason", text)]),
        ("/joint/ending".into(), vec![("organisation", text), ("reason", text)]),
    ]
    .into_iter()
    .chain(telling(text))
    .collect()
}

/// Telling, putting aside, putting right.
fn telling(text: &str) -> Vec<(String, Vec<(&str, &str)>)> {
    vec![
        (
            "/stakeholders/customers/told".into(),
            vec![
                ("text", text),
                ("channel", "phone"),
                ("at-date", "2021-07-02"),
                ("by", text),
                ("to", text),
                ("answer", text),
            ],
        ),
        (
            "/stakeholders/customers/told".into(),
            vec![
                ("text", text),
                ("channel", text),
                ("at-date", text),
                ("next_at-date", text),
                ("reached", text),
            ],
        ),
        ("/stakeholders/bank/dismissal".into(), vec![("ground", text), ("decided_by", text)]),
        (
            "/corrections".into(),
            vec![
                ("entry", "1"),
                ("fact", text),
                ("through", text),
                ("settlement", "corrected"),
                ("because", text),
                ("message", text),
            ],
        ),
        (
            "/corrections".into(),
            vec![("entry", text), ("fact", "persons"), ("settlement", text), ("because", text)],
        ),
    ]
}
