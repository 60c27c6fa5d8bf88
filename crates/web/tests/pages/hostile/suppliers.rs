//! The forms about suppliers that are hit, and about those for whom we process data.

const ONE: &str = "/suppliers/suppliers%2FWolkenwerk";
const OF: &str = "/controllers/controllers%2FSpoorlijn";

/// Every form, with the text in every field that may hold it.
pub(super) fn suppliers(text: &str) -> Vec<(String, Vec<(&str, &str)>)> {
    let named = |name| {
        let rest = ["told_by", "contact", "because", "clause"].map(|field| (field, text));
        [("name", name), ("hit", "affected"), ("notice_hours", "24")]
            .into_iter()
            .chain(rest)
            .collect::<Vec<_>>()
    };
    let raw = |fields: &[&'static str]| fields.iter().map(|field| (*field, text)).collect::<Vec<_>>();
    let asked = vec![
        ("topics", "people"),
        ("topics", text),
        ("channel", "phone"),
        ("by", text),
        ("to", text),
        ("assignee", text),
    ];
    let answered = |outcome| {
        vec![
            ("text", text),
            ("outcome", outcome),
            ("by", text),
            ("certainty", "likely"),
            ("value-exact", "3"),
        ]
    };
    let told = |who| vec![("text", text), ("who", who), ("channel", "mail"), ("by", text)];
    let counted = |rows| {
        vec![
            ("rows", rows),
            ("strangers", "yes"),
            ("certainty", "likely"),
            ("source", text),
            ("reason", text),
        ]
    };
    let mut forms: Vec<(String, Vec<(&str, &str)>)> = vec![
        ("/suppliers".into(), named("Wolkenwerk")),
        ("/suppliers".into(), named(text)),
        ("/suppliers".into(), raw(&["supplier", "hit", "told_at-date", "notice_hours"])),
        (format!("{ONE}/naming"), named("")),
        (format!("{ONE}/asking"), asked),
        (format!("{ONE}/asking"), raw(&["topics", "channel", "at-date", "answer_by-date"])),
        (format!("{ONE}/answers/people"), answered("partial")),
        (format!("{ONE}/answers/people"), answered(text)),
        (
            format!("{ONE}/answers/aware"),
            raw(&["text", "outcome", "aware_at-date", "at-date", "next_at-time"]),
        ),
        ("/controllers/numbers".into(), counted("opdrachtgever\tmensen\nSpoorlijn\t12")),
        ("/controllers/numbers".into(), counted(text)),
        (OF.into(), vec![("people", "3"), ("certainty", "likely"), ("source", text), ("reason", text)]),
        (OF.into(), raw(&["people", "records", "certainty", "known_at-date", "source"])),
        ("/controllers/telling".into(), told("controllers/Spoorlijn")),
        ("/controllers/telling".into(), told(text)),
    ];
    for (_, fields) in &mut forms {
        let has_at = fields.iter().any(|(name, _)| name.ends_with("-date"));
        if !has_at {
            fields.extend([("at-date", "2021-07-02"), ("at-time", "12:00"), ("known_at-date", "2021-07-02")]);
        }
    }
    forms
}
