//! Text from whoever attacks us, in every field, on every page: it stays text.

mod harm;

use axum::http::StatusCode;
use readiness::event::{SheetKind, Word as _};
use web::ROUTES;

use crate::browser::{House, filled};

const HOSTILE: [&str; 8] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' autofocus onfocus=alert(1) x='",
    "</textarea><script>alert(1)</script>",
    "</title><svg/onload=alert(1)>",
    "[x](javascript:alert(1))",
    "![x](https://kwaad.example/x.png)",
    "{{7*7}}${7*7}\u{202e}\u{0}",
];

/// Pages that show what was typed.
const PLACES: &[&str] = &[
    "",
    "/facts",
    "/facts/persons_approx",
    "/duties",
    "/duties/avg-33-1",
    "/duties/avg-34-1",
    "/duties/avg-34-1/waiver",
    "/risk",
    "/awareness",
    "/moments",
    "/tasks",
    "/tasks/1",
    "/meetings",
    "/meetings/1",
    "/decisions",
    "/decisions/1",
    "/situation-reports",
    "/situation-reports/new",
    "/situation-reports/1",
    "/ransom",
    "/tasks/1/revision",
    "/tasks/1/dropping",
    "/tasks/2",
    "/tasks/2/progress",
    "/experts",
    "/experts/remove-cause",
    "/log",
    "/log?order=happened",
    "/paper",
    "/files",
    "/shifts",
    "/handovers",
    "/handovers/draft",
    "/handovers/1",
    "/board",
    "/steer",
    "/direction",
    "/callout",
    "/channels",
    "/files/1/chain",
    "/files/1/image",
    "/objects",
    "/containment",
    "/containment/new",
    "/containment/1",
    "/impact",
    "/indicators",
    "/indicators/new",
    "/indicators/1",
    "/timeline",
    "/timeline?all=yes&order=recorded",
    "/timeline?person=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E&from=%3Cscript%3E",
    "/timeline?person=script",
    "/timeline/summary",
];

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_is_typed_becomes_anything_but_text() {
    let house = House::new();
    let mut sanne = house.person("<script>alert('naam')</script>").await;
    let incident = house.incident(&mut sanne).await;
    for (number, text) in HOSTILE.iter().enumerate() {
        let before = house.prepared().ids().count();
        let line = (number + 1).to_string();
        // Each round adds a task, and one with which experts are asked.
        let stream = incident.replacen("/incidents/", "incident/", 1);
        let task: usize = house.site.app().state(&stream).unwrap().next_task().parse().unwrap();
        let (task, asked) = (task.to_string(), (task + 1).to_string());
        let all = work(&task, &asked, text).into_iter().chain(forms(&line, text)).chain(steering(text));
        for (rest, fields) in all {
            let page = sanne.post(&format!("{incident}{rest}"), &fields).await;
            assert!(!page.status.is_server_error(), "{rest} {text}");
            expect_text(&page.body, &rest, text);
        }
        // What is decided anew takes the place of the last, so each is looked at before that.
        for rest in PLACES {
            let page = sanne.get(&format!("{incident}{rest}")).await;
            assert_eq!(page.status, StatusCode::OK, "{rest}");
            expect_text(&page.body, rest, text);
        }
        for (path, fields) in sheets(text) {
            let page = sanne.post(&path, &fields).await;
            assert!(!page.status.is_server_error(), "{path} {text}");
            expect_text(&page.body, &path, text);
        }
        // What can be shown was kept, a sheet of every kind; the two that there is one of were there already.
        let kept = house.prepared().ids().count() - before;
        assert!(kept >= SheetKind::ALL.len() - 2 || text.contains('\0'), "{kept} sheets of {text}");
        let page = sanne.post("/start", &[("step", "what"), ("what", text), ("text", text)]).await;
        expect_text(&page.body, "/start", text);
        for path in
            [format!("/link/{text}"), format!("{incident}/facts/{text}"), format!("{incident}?done={text}")]
        {
            let path: String = path
                .bytes()
                .map(|b| {
                    if b.is_ascii_alphanumeric() || b"/?=-".contains(&b) {
                        char::from(b).to_string()
                    } else {
                        format!("%{b:02X}")
                    }
                })
                .collect();
            expect_text(&sanne.get(&path).await.body, &path, text);
        }
    }
    for lang in ["nl", "en"] {
        sanne.post("/language", &[("lang", lang)]).await;
        for route in ROUTES.iter().filter(|route| route.method == "get" && !route.path.ends_with("/live")) {
            let path = filled(route.path, &incident);
            let page = sanne.get(&path).await;
            assert!(!page.status.is_server_error(), "{path}");
            expect_text(&page.body, &path, "stored");
        }
        for (kind, id) in house.prepared().ids().collect::<Vec<_>>() {
            for rest in ["", "/history", "/removal"] {
                let path = format!("/sheets/{}/{id}{rest}", kind.id());
                let page = sanne.get(&path).await;
                assert!(!page.status.is_server_error(), "{path}");
                expect_text(&page.body, &path, "stored");
            }
        }
        let number =
            house.site.app().state(&incident.replacen("/incidents/", "incident/", 1)).unwrap().number;
        for entry in 1..=number {
            let path = format!("{incident}/log/{entry}");
            let page = sanne.get(&path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            expect_text(&page.body, &path, "stored");
        }
    }
}

/// Every form of an incident, with the text in every field that may hold it.
fn forms<'a>(line: &'a str, text: &'a str) -> Vec<(String, Vec<(&'a str, &'a str)>)> {
    vec![
        ("/log".into(), vec![("text", text)]),
        ("/paper".into(), vec![("sheet", "A"), ("line", line), ("text", text), ("by", text)]),
        ("/paper".into(), vec![("sheet", text), ("line", "1"), ("text", text), ("by", text), ("mark", text)]),
        (
            "/paper".into(),
            vec![("sheet", text), ("line", text), ("happened_at", text), ("time", text), ("sure", text)],
        ),
        ("/shifts".into(), vec![("other", text), ("shift", "at-work"), ("now", "yes"), ("note", text)]),
        ("/shifts".into(), vec![("person", text), ("shift", text), ("at-date", text), ("wellbeing", text)]),
        (
            "/handovers".into(),
            vec![
                ("role", text),
                ("other_from", text),
                ("other_to", "Fleur"),
                ("tasks", text),
                ("added", text),
            ],
        ),
        ("/handovers/1/signature".into(), vec![("by", text)]),
        ("/facts/persons_approx".into(), vec![("value", text), ("certainty", "likely"), ("source", text)]),
        ("/facts/persons".into(), vec![("value-exact", text), ("certainty", text), ("source", text)]),
        ("/awareness".into(), vec![("at-date", "2021-07-02"), ("at-time", "12:00"), ("reason", text)]),
        ("/awareness".into(), vec![("at-date", text), ("at-time", text), ("reason", text)]),
        (
            "/moments".into(),
            vec![("moment", "signal"), ("what", text), ("source", text), ("at-date", "2021-07-01")],
        ),
        (
            "/moments".into(),
            vec![("moment", text), ("what", text), ("source", text), ("at-date", "2021-07-01")],
        ),
        ("/profile".into(), vec![("role", text), ("country", text), ("sector", text), ("employees", text)]),
        ("/risk".into(), vec![("level", "risk"), ("reason", text)]),
        ("/risk".into(), vec![("level", text), ("reason", text)]),
        ("/duties/avg-34-1/waiver".into(), vec![("ground", text), ("reopen_when", "persons")]),
        ("/duties/avg-34-1/waiver".into(), vec![("ground", text), ("reopen_when", text)]),
        (
            "/duties/avg-33-1/filing".into(),
            vec![
                ("at-date", "2021-07-02"),
                ("channel", text),
                ("reference", text),
                ("content", text),
                ("delay_reason", text),
            ],
        ),
        ("/duties/avg-33-1/filing".into(), vec![("at-date", ""), ("channel", text), ("content", text)]),
        ("/log/1".into(), vec![("text", text), ("reason", text)]),
        ("/log/9/withdrawal".into(), vec![("reason", text)]),
        (format!("/timeline/star?person={line}"), vec![("star", line)]),
        ("/timeline/star?kind=note".into(), vec![("unstar", text)]),
        (
            "/log".into(),
            vec![
                ("text", text),
                ("happened_at-date", "2021-07-01"),
                ("until-date", "2021-07-02"),
                ("until-time", text),
            ],
        ),
        ("/course/escalate".into(), vec![("criteria", text), ("reason", text)]),
        ("/course/close".into(), vec![("reason", text)]),
    ]
    .into_iter()
    .chain(meeting(line, text))
    .chain(ransom(text))
    .collect()
}

/// The forms of work, for a task and for one with which experts are asked.
fn work<'a>(task: &'a str, asked: &'a str, text: &'a str) -> Vec<(String, Vec<(&'a str, &'a str)>)> {
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

/// The forms of meetings, decisions and situation reports; the meeting of this round is closed at its end.
fn meeting<'a>(number: &str, text: &'a str) -> Vec<(String, Vec<(&'a str, &'a str)>)> {
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
fn ransom(text: &str) -> Vec<(String, Vec<(&str, &str)>)> {
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

/// The same with which a crisis is steered.
fn steering(text: &str) -> Vec<(String, Vec<(&str, &str)>)> {
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

/// The fields of sheets that hold any text.
const TEXTS: [&str; 60] = [
    "place",
    "name",
    "organisation",
    "function",
    "own_kind",
    "hours",
    "call_for",
    "technical",
    "source",
    "note",
    "own_role",
    "responsible_for",
    "duties",
    "documents",
    "means",
    "title",
    "when",
    "party",
    "subject",
    "insurer",
    "broker",
    "exclusions",
    "conditions",
    "purpose",
    "minimised",
    "retention_because",
    "fallback",
    "backup",
    "when_disconnected",
    "evidence",
    "assignee",
    "scenario",
    "administrative",
    "physical",
    "audience",
    "trainer",
    "result",
    "room",
    "fallback_room",
    "channel",
    "code_word",
    "paper",
    "criteria",
    "address",
    "register_number",
    "officer_number",
    "number",
    "steps-0-what",
    "steps-0-dos",
    "steps-0-donts",
    "steps-0-evidence",
    "mails-0-address",
    "references-0-reference",
    "notices-0-counts_from",
    "notices-0-article",
    "notices-0-channel",
    "held-0-credible_because",
    "mandates-spend-condition",
    "covers-fines-condition",
    "reason",
];

/// The fields that hold a word or a number of their own.
const KNOWN: [(&str, &str); 22] = [
    ("kind", "other"),
    ("role", "other"),
    ("relation", "processor"),
    ("classification", "secret"),
    ("level", "4"),
    ("treatment", "accept"),
    ("steps-rows", "1"),
    ("steps-0-track", "containment"),
    ("steps-0-step_role", "lead"),
    ("prints", "call-list"),
    ("language", "nl"),
    ("mails-rows", "1"),
    ("references-rows", "1"),
    ("references-0-of", "other"),
    ("notices-rows", "1"),
    ("notices-0-direction", "we-tell"),
    ("notices-0-term", "hours"),
    ("mandates-spend-may", "yes"),
    ("covers-fines-covered", "yes"),
    ("numbers-rows", "1"),
    ("numbers-0-number", "06 12345678"),
    ("numbers-0-line", "mobile"),
];

/// Every form of the preparation, with the text in every field that may hold it.
fn sheets(text: &str) -> Vec<(String, Vec<(&str, &str)>)> {
    let all: Vec<(&str, &str)> = TEXTS.into_iter().map(|word| (word, text)).chain(KNOWN).collect();
    let mut forms: Vec<(String, Vec<(&str, &str)>)> = Vec::new();
    for kind in SheetKind::ALL {
        let mut fields = all.clone();
        match kind {
            SheetKind::Training => fields.insert(0, ("kind", "exercise")),
            SheetKind::Profile => fields.retain(|(name, _)| *name != "role"),
            SheetKind::Policy => fields.retain(|(name, _)| *name != "alarm_number"),
            _ => {}
        }
        let id = if matches!(kind, SheetKind::Profile | SheetKind::Plan) { "1" } else { "new" };
        forms.push((format!("/sheets/{}/{id}", kind.id()), fields.clone()));
        forms.push((format!("/sheets/{}/1/removal", kind.id()), vec![("seen", text)]));
        let raw = fields.iter().map(|(name, _)| (*name, text)).collect();
        forms.push((format!("/sheets/{}/{id}", kind.id()), raw));
    }
    for question in 1..=10 {
        forms.push((format!("/prepare/first-hour/{question}"), all.clone()));
    }
    forms.push(("/sealed".to_owned(), vec![("code", text)]));
    forms.push(("/prepare/paper/seal".to_owned(), vec![("place", text)]));
    forms.push(("/prepare/proposals".to_owned(), vec![("name", text)]));
    forms.push(("/prepare/contacts/1/erasure".to_owned(), vec![("why", text)]));
    forms
}

/// No element and no attribute came from what was typed.
fn expect_text(body: &str, place: &str, text: &str) {
    if !body.contains("<!doctype html>") {
        return;
    }
    for element in body.split('<').skip(1) {
        let tag = element.split('>').next().unwrap_or_default();
        if tag.starts_with("svg class=\"graph\" role=\"img\" ") {
            continue;
        }
        let name: String = tag.chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
        assert!(
            !matches!(name.as_str(), "img" | "svg" | "iframe" | "object" | "style" | "base"),
            "{place} {text}: <{tag}"
        );
        if name == "script" {
            let known =
                ["paraat.js", "palette.js"].map(|file| format!("script src=\"/assets/{file}\" defer"));
            assert!(known.iter().any(|known| known == tag), "{place} {text}: <{tag}");
        }
        // Text between quotes is text, whatever it says.
        let outside: String = tag.split('"').step_by(2).collect();
        assert!(
            !outside.contains("onerror") && !outside.contains("onfocus") && !outside.contains("onload"),
            "{place} {text}: <{tag}"
        );
        assert!(!tag.contains("href=\"javascript"), "{place} {text}: <{tag}");
    }
}
