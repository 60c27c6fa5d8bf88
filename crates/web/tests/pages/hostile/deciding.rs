//! The forms of meetings, decisions, situation reports, ransom and costs.

use super::harm;

/// The forms of meetings, decisions and situation reports; the meeting of this round is closed at its end.
pub(super) fn meeting<'a>(number: &str, text: &'a str) -> Vec<(String, Vec<(&'a str, &'a str)>)> {
    let decision = vec![
        ("what", text),
        ("alternative-1-what", text),
        ("alternative-2-affects", text),
        ("none_because", text),
        ("reasons", text),
        ("mandate_of", text),
        ("mandate", text),
        ("dissent", text),
    ];
    let mut other = decision.clone();
    other.retain(|(name, _)| *name != "alternative-2-affects");
    let raw: Vec<(&str, &str)> = decision.iter().map(|(name, _)| (*name, text)).collect();
    let at = |rest: &str| format!("/meetings/{number}/{rest}");
    vec![
        ("/decisions".into(), decision),
        ("/decisions".into(), other.clone()),
        (format!("/decisions/{number}"), vec![("effect", "works"), ("text", text)]),
        (format!("/decisions/{number}"), vec![("effect", text), ("text", text)]),
        ("/meetings".into(), vec![("chair", text), ("at-date", text), ("others", text), ("present", text)]),
        (
            "/meetings".into(),
            vec![
                ("chair", text),
                ("logger", text),
                ("others", text),
                ("present", text),
                ("at-date", "2021-07-02"),
            ],
        ),
        (at("points"), vec![("kind", "knot"), ("text", text)]),
        (at("points"), vec![("kind", text), ("text", text), ("entry", text)]),
        (at("actions"), vec![("task", "1"), ("answer", "runs"), ("result", text)]),
        (at("actions"), vec![("task", text), ("answer", "done"), ("result", text)]),
        (at("controls"), vec![("decision", "1"), ("effect", text), ("text", text)]),
        (at("decisions"), raw),
        (at("tasks"), vec![("title", text), ("assignee", text), ("track", text), ("due_at-date", text)]),
        (at("tasks"), vec![("title", text), ("assignee", text)]),
        (at("end"), vec![("next_at-date", text), ("no_next_because", text)]),
        (at("end"), vec![("no_next_because", text)]),
        (
            "/situation-reports/new".into(),
            vec![("summary", text), ("happened", text), ("tlp", text), ("team", text), ("to", text)],
        ),
        (
            "/situation-reports/new".into(),
            vec![("summary", text), ("happened", text), ("tlp", "red"), ("team", text), ("to", text)],
        ),
    ]
}

/// The forms of the ransom dossier.
pub(super) fn ransom(text: &str) -> Vec<(String, Vec<(&str, &str)>)> {
    let on = ("at-date", "2021-07-02");
    let mut forms = vec![
        ("/ransom/demands".into(), vec![("demand", text), ("threat", text), ("source", text), on]),
        ("/ransom/demands".into(), vec![("demand", text), ("deadline_at-date", text), ("at-time", text)]),
        (
            "/ransom/contacts".into(),
            vec![("direction", "from-them"), ("text", text), ("channel", text), ("by", text), on],
        ),
        ("/ransom/contacts".into(), vec![("direction", text), ("text", text), on]),
    ];
    for ground in ["mandate", "police", "insurer", "sanctions", "alternatives"] {
        let fields = vec![("ground", ground), ("answer", "clear"), ("text", text), ("by", text), on];
        forms.push(("/ransom/grounds".into(), fields));
        forms
            .push(("/ransom/grounds".into(), vec![("ground", ground), ("answer", text), ("text", text), on]));
    }
    let decided = |choice| {
        vec![
            ("choice", choice),
            ("alternative-1-what", text),
            ("alternative-2-what", text),
            ("alternative-2-affects", text),
            ("reasons", text),
            ("mandate", text),
            ("dissent", text),
        ]
    };
    forms.push(("/ransom/decision".into(), decided("negotiate")));
    forms.push(("/ransom/decision".into(), decided(text)));
    forms.extend(harm::forms("1", text));
    forms
}

/// The forms of costs, standstill and consent.
pub(super) fn costs(text: &str) -> Vec<(String, Vec<(&str, &str)>)> {
    let line = vec![
        ("what", text),
        ("stage", "estimated"),
        ("head", "forensics"),
        ("amount", "100"),
        ("high_cents", "200"),
        ("vat", "excluded"),
        ("supplier", text),
        ("excluded", text),
        ("basis", text),
        ("without_consent", text),
        ("reason", text),
    ];
    let raw = |names: &[&'static str]| names.iter().map(|name| (*name, text)).collect::<Vec<_>>();
    let still = vec![
        ("what", text),
        ("from-date", "2021-07-01"),
        ("from-time", "12:00"),
        ("margin_cents_per_hour", "10"),
        ("basis", text),
        ("excluded", text),
        ("reason", text),
    ];
    let consent = vec![
        ("supplier", text),
        ("consent", "given"),
        ("by", text),
        ("at-date", "2021-07-02"),
        ("reference", text),
        ("text", text),
    ];
    let typed = raw(&[
        "what",
        "stage",
        "head",
        "amount",
        "high_cents",
        "minutes",
        "cents_per_hour",
        "vat",
        "contact",
        "cover",
        "policy",
        "own",
        "evidence",
        "at-date",
    ]);
    vec![
        ("/costs/new".into(), line.clone()),
        ("/costs/new".into(), typed.clone()),
        ("/costs/1".into(), line),
        ("/costs/1".into(), typed),
        ("/costs/standstill".into(), still.clone()),
        ("/costs/standstill".into(), raw(&["what", "from-date", "until-date", "margin_cents_per_hour"])),
        ("/costs/standstill/1".into(), still),
        ("/costs/consent".into(), consent),
        ("/costs/consent".into(), raw(&["supplier", "consent", "at-date", "policy"])),
        ("/costs/1/withdrawal".into(), vec![("reason", "")]),
    ]
}
