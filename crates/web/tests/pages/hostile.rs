//! Text from whoever attacks us, in every field, on every page: it stays text.

mod deciding;
mod doors;
mod evaluating;
mod harm;
mod messages;
mod people;
mod sheets;
mod speech;
mod steering;
mod suppliers;
mod work;

use axum::http::StatusCode;
use readiness::event::{SheetKind, Word as _};
use web::ROUTES;

use crate::browser::{Browser, House, filled};
use deciding::{costs, meeting, ransom};
use doors::doors;
use evaluating::evaluation;
use messages::{calls, messages};
use people::people;
use sheets::sheets;
use speech::speech;
use steering::steering;
use suppliers::suppliers;
use work::work;

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
    "/messages",
    "/messages/new?stakeholder=own%2F%3Cscript%3E&template=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E&corrects=%3Cscript%3E",
    "/messages/website",
    "/messages/1",
    "/messages/1/overruling?check=%3Cscript%3E&quote=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
    "/messages/1/asking",
    "/messages/1/approval",
    "/messages/1/sending",
    "/messages/1/dropping",
    "/messages/1/calls",
    "/calls",
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
    "/stakeholders",
    "/stakeholders/customers",
    "/stakeholders/bank/dismissal",
    "/corrections",
    "/costs",
    "/costs/new",
    "/costs/consent",
    "/costs/standstill",
    "/evaluation",
    "/evaluation/plan",
    "/evaluation/questions",
    "/evaluation/signature",
    "/evaluation/lessons/1",
    "/evaluation/improvements/new",
    "/evaluation/care/1",
    "/as-of?at-date=2021-07-02&by=learnt",
    "/as-of?at-time=%22%3E&by=%3Cimg",
    "/suppliers",
    "/suppliers?supplier=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
    "/suppliers/suppliers%2FWolkenwerk",
    "/suppliers/suppliers%2FWolkenwerk/naming",
    "/suppliers/suppliers%2FWolkenwerk/asking",
    "/suppliers/suppliers%2FWolkenwerk/answers/people",
    "/controllers",
    "/controllers?find=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E&show=%3Cscript%3E",
    "/controllers/numbers",
    "/controllers/telling",
    "/controllers/controllers%2FSpoorlijn",
    "/rumours",
    "/rumours/new",
    "/rumours/1",
    "/rumours/1/decision",
    "/rumours/1/truth",
    "/questions",
    "/questions/1",
    "/questions/lines",
    "/questions/lines/1",
    "/questions/lines/new?question=1",
    "/questions/lines/1/revision",
    "/questions/faq",
    "/questions/faq/file?lang=nl",
    "/speaking",
    "/speaking/sheet",
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
        let all = work(&task, &asked, text)
            .into_iter()
            .chain(forms(&line, text))
            .chain(steering(text))
            .chain(suppliers(text))
            .chain(messages(text))
            .chain(calls(text));
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
        for (path, fields) in doors(text) {
            let page = sanne.post(&path, &fields).await;
            assert!(!page.status.is_server_error(), "{path} {text}");
            expect_text(&page.body, &path, text);
        }
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
    expect_text_everywhere(&house, &mut sanne, &incident).await;
}

/// All pages there are, in both languages, and every line of the log, show it as text.
async fn expect_text_everywhere(house: &House, sanne: &mut Browser, incident: &str) {
    for lang in ["nl", "en"] {
        sanne.post("/language", &[("lang", lang)]).await;
        for route in ROUTES.iter().filter(|route| route.method == "get" && !route.path.ends_with("/live")) {
            let path = filled(route.path, incident);
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
        ("/course/escalate".into(), vec![("criteria", text), ("reason", text)]),
        ("/course/close".into(), vec![("reason", text)]),
    ]
    .into_iter()
    .chain(timeline(line, text))
    .chain(meeting(line, text))
    .chain(ransom(text))
    .chain(costs(text))
    .chain(evaluation(text))
    .chain(people(text))
    .chain(speech(line, text))
    .collect()
}

/// The forms of the timeline.
fn timeline<'a>(line: &'a str, text: &'a str) -> Vec<(String, Vec<(&'a str, &'a str)>)> {
    vec![
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
    ]
}

/// No element and no attribute came from what was typed.
fn expect_text(body: &str, place: &str, text: &str) {
    if !body.contains("<!doctype html>") {
        return;
    }
    for element in body.split('<').skip(1) {
        let tag = element.split('>').next().unwrap_or_default();
        // What we draw ourselves: the timeline, bars over incidents, and the square to scan on the page of the password.
        let drawn = [
            "svg class=\"graph\" role=\"img\" ",
            "svg class=\"chart\" role=\"img\" ",
            "svg class=\"chart key\" width=\"",
            "svg class=\"fills\" width=\"0\" ",
            "svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ",
        ];
        if drawn.iter().any(|drawn| tag.starts_with(drawn)) {
            continue;
        }
        let name: String = tag.chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
        assert!(
            !matches!(name.as_str(), "img" | "svg" | "iframe" | "object" | "style" | "base"),
            "{place} {text}: <{tag}"
        );
        if name == "script" {
            let known = ["paraat.js", "palette.js", "passkey.js"]
                .map(|file| format!("script src=\"/assets/{file}\" defer"));
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
