//! The timeline: all that people recorded, picked out, drawn, starred and taken along.

use app::Request;
use axum::http::{StatusCode, header};
use incident::command::Command;
use journal::{Entry, Hash, Payload, People, Visibility};
use readiness::access::Actor;
use serde_json::{Value, json};

use crate::browser::{Browser, House, Page};

struct Evening {
    house: House,
    sanne: Browser,
    incident: String,
}

impl Evening {
    /// Friday evening: an incident, and what was done in the first hours.
    async fn new() -> Evening {
        let house = House::new();
        let mut sanne = house.person("Sanne de Wit").await;
        let incident = house.incident(&mut sanne).await;
        house.set_clock("2021-07-02T19:10:00Z");
        Evening { house, sanne, incident }
    }

    /// The same with a bit of everything.
    async fn full() -> Evening {
        let evening = Evening::new().await;
        evening.record(json!({ "command": "write-note", "text": "De stroom viel uit.",
            "happened_at": "2021-07-02T16:00:00Z", "until": "2021-07-02T16:20:00Z" }));
        evening.record(json!({ "command": "enter-paper-line", "sheet": "A", "line": 1,
            "happened_at": "2021-07-02T16:35:00Z", "by": "Bram Visser", "text": "Stekker eruit.", "mark": "action" }));
        evening
            .record(json!({ "command": "add-task", "title": "Bel de leverancier", "assignee": "Bram Visser",
            "track": "containment" }));
        evening.record(
            json!({ "command": "take-containment", "system": "Planningsserver", "act": "disconnect",
            "mandate": "crisisplan", "by": "Teun Bos", "from": "2021-07-02T17:00:00Z",
            "service_effect": "planning ligt stil", "evidence_effect": "geheugen blijft" }),
        );
        evening.record(json!({ "command": "record-extortion", "demand": "40.000 euro", "source": "briefje",
            "at": "2021-07-02T17:30:00Z", "deadline_at": "2021-07-03T03:33:00Z" }));
        evening
    }

    fn stream(&self) -> String {
        self.incident.replacen("/incidents/", "incident/", 1)
    }

    fn number(&self) -> u64 {
        self.house.site.app().state(&self.stream()).unwrap().number
    }

    /// Records something as Sanne; the number of its entry.
    fn record(&self, command: Value) -> u64 {
        self.record_for(command, Visibility::Stream)
    }

    fn record_for(&self, command: Value, visibility: Visibility) -> u64 {
        let app = self.house.site.app();
        let command: Command = serde_json::from_value(command).unwrap();
        let access = app.access().unwrap();
        let actor = access.people.iter().find(|(_, name)| *name == "Sanne de Wit").unwrap().0;
        let (stream, now) = (self.stream(), self.house.site.now());
        let request = Request {
            stream: &stream,
            actor: Actor::on_the_machine(actor),
            command: &command,
            subjects: &[],
            visibility,
            seen: None,
            now,
        };
        app.record(&request).unwrap()[0].number
    }

    async fn page(&mut self, rest: &str) -> Page {
        self.sanne.get(&format!("{}/timeline{rest}", self.incident)).await
    }

    async fn get(&mut self, rest: &str) -> String {
        let page = self.page(rest).await;
        assert_eq!(page.status, StatusCode::OK, "{rest}: {}", page.body);
        page.body
    }

    /// The numbers of the lines on a page, in their order.
    async fn numbers(&mut self, rest: &str) -> Vec<u64> {
        numbers(&self.get(rest).await)
    }

    async fn json(&mut self, query: &str) -> Value {
        serde_json::from_str(&self.get(&format!("/export/json{query}")).await).unwrap()
    }
}

fn numbers(body: &str) -> Vec<u64> {
    let lines = body.split(" id=\"entry-").skip(1);
    lines.map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect()
}

/// The line of an entry, without its markup.
fn line(body: &str, number: u64) -> String {
    let rest =
        body.split(&format!(" id=\"entry-{number}\">")).nth(1).unwrap_or_else(|| panic!("no {number}"));
    text(rest.split("</li>").next().unwrap())
}

fn text(html: &str) -> String {
    let without = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    without.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn drawing(body: &str) -> &str {
    body.split("<svg").nth(1).unwrap_or_default().split("</svg>").next().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happened_first_stands_first_and_both_times_are_told_when_they_differ() {
    let mut evening = Evening::full().await;
    let shown = evening.get("").await;
    let all = numbers(&shown);
    let happened = all.iter().position(|number| line(&shown, *number).contains("De stroom viel uit."));
    assert_eq!(happened, Some(0), "it happened before the incident was opened");
    let note = line(&shown, all[0]);
    assert!(note.contains("vr 2 juli 2021, 18:00 tot 18:20 (vastgelegd: vr 2 juli 2021, 21:10)"), "{note}");
    let paper = all.iter().map(|number| line(&shown, *number)).find(|it| it.contains("Stekker")).unwrap();
    assert!(paper.contains("18:35 (vastgelegd: vr 2 juli 2021, 21:10)") && paper.contains("van papier"));
    assert!(!text(&shown).contains("Plicht ontstaan"), "receipts are hidden");
    let recorded = evening.numbers("?order=recorded").await;
    assert!(recorded.is_sorted() && recorded.len() == all.len());
    let everything = evening.numbers("?order=recorded&all=yes").await;
    assert_eq!(everything, (1..=evening.number()).collect::<Vec<u64>>());
    assert!(evening.numbers("?kind=receipt").await.len() > 1, "whoever asks for receipts gets them");
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_combine_and_stay_in_every_link_and_download() {
    let mut evening = Evening::full().await;
    let bram = evening.numbers("?person=bram+visser").await;
    assert_eq!(bram.len(), 2, "a line from paper and a task: by whom, and for whom");
    assert_eq!(evening.numbers("?person=Bram").await, bram, "a part of a name will do");
    assert_eq!(evening.numbers("?person=Bram&track=containment").await.len(), 1);
    assert_eq!(evening.numbers("?person=Bram&track=none").await.len(), 1);
    assert_eq!(evening.numbers("?kind=containment&person=Teun+Bos").await.len(), 1);
    assert!(evening.numbers("?kind=containment&person=Bram").await.is_empty());
    let query = "person=Bram&track=containment&from=2021-07-02&until=2021-07-02&order=recorded";
    let shown = evening.get(&format!("?{query}")).await;
    for rest in ["/summary", "/star", "/export/csv", "/export/json", "/export/pdf"] {
        let link = format!("{}/timeline{rest}?{}", evening.incident, query.replace('&', "&#38;"));
        assert!(shown.contains(&link), "{link} in {shown}");
    }
    let words = text(shown.split("id=\"picked\"").nth(1).unwrap().split("</p>").next().unwrap());
    assert!(words.contains("wie: Bram; spoor: Stoppen en herstellen; vanaf vr 2 juli 2021;"), "{words}");
    let file = evening.json(&format!("?{query}")).await;
    assert_eq!(file["entries"].as_array().unwrap().len(), 1);
    assert_eq!(file["filters"]["person"], "Bram");
}

#[tokio::test(flavor = "multi_thread")]
async fn days_pick_what_happened_on_them_also_what_lasted_across_them() {
    let mut evening = Evening::full().await;
    evening.house.set_clock("2021-07-05T08:00:00Z");
    evening.record(json!({ "command": "write-note", "text": "Maandag." }));
    evening.record(json!({ "command": "write-note", "text": "Het weekend.", "happened_at": "2021-07-03", "until": "2021-07-04" }));
    let on =
        |body: &str| numbers(body).iter().map(|number| line(body, *number)).collect::<Vec<_>>().join(" ");
    let sunday = on(&evening.get("?from=2021-07-04&until=2021-07-04").await);
    assert!(sunday.contains("Het weekend.") && sunday.contains("Planningsserver"), "{sunday}");
    assert!(!sunday.contains("Maandag.") && !sunday.contains("stroom"), "{sunday}");
    assert!(sunday.contains("duurt nog"), "nobody lifted it: {sunday}");
    let monday = on(&evening.get("?from=2021-07-05").await);
    assert!(monday.contains("Maandag.") && !monday.contains("Het weekend."), "{monday}");
    let unreadable = evening.get("?from=gisteren").await;
    assert!(unreadable.contains("Deze dag kunnen we niet lezen: gisteren."));
    assert_eq!(numbers(&unreadable), evening.numbers("").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_tap_sets_a_star_and_the_starred_lines_are_the_summary() {
    let mut evening = Evening::full().await;
    let empty = evening.get("/summary").await;
    assert!(empty.contains("Hier komen de regels met een ster."));
    let all = evening.numbers("").await;
    let (late, early) = (all[3], all[0]);
    for entry in [late, early] {
        let page = evening
            .sanne
            .post(&format!("{}/timeline/star?kind=note", evening.incident), &[("star", &entry.to_string())])
            .await;
        let to = page.headers[header::LOCATION].to_str().unwrap();
        assert_eq!(to, format!("{}/timeline?kind=note&at={entry}#entry-{entry}", evening.incident));
    }
    assert_eq!(evening.numbers("?starred=yes").await, [early, late]);
    assert_eq!(evening.numbers("").await, all, "a star is no line of what happened");
    let correction = evening.record(
        json!({ "command": "correct-entry", "entry": early, "text": "Om zes uur.", "reason": "verkeerd gehoord" }),
    );
    let summary = evening.get("/summary").await;
    let first = summary.find("De stroom viel uit.").unwrap();
    assert!(summary.contains(&format!("(Sanne de Wit, regel {late})")), "{summary}");
    assert!(summary.contains(&format!("Wat wel klopt, staat in regel {correction}.")), "{summary}");
    assert!(first < summary.find(&format!("regel {late})")).unwrap());
    let again = evening
        .sanne
        .post(&format!("{}/timeline/star", evening.incident), &[("star", &early.to_string())])
        .await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "somebody was first");
    evening
        .sanne
        .post(&format!("{}/timeline/star", evening.incident), &[("unstar", &early.to_string())])
        .await;
    assert_eq!(evening.numbers("?starred=yes").await, [late]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_drawing_has_lanes_ranges_and_terms_of_the_law_and_never_the_attackers_moment() {
    let mut evening = Evening::full().await;
    let shown = evening.get("").await;
    let drawing = drawing(&shown);
    for lane in ["Stoppen en herstellen", "Uitzoeken", "Overig"] {
        assert!(drawing.contains(&format!(">{lane}</text>")), "{lane} in {drawing}");
    }
    assert!(drawing.contains("class=\"range lasting\"") && drawing.contains("class=\"range\""), "{drawing}");
    assert!(drawing.contains("AP: uiterlijk ma 5 juli 2021, 18:30"), "{drawing}");
    assert!(drawing.contains("<title>") && drawing.contains("Deze tekening toont"));
    // The attacker named half past five on Saturday morning, in Amsterdam.
    assert!(text(&shown).contains("05:33"), "the line itself tells it");
    assert!(!drawing.contains("05:33") && !drawing.contains("3 juli 2021"), "{drawing}");
    assert!(!drawing.contains("style="));
    assert!(!evening.get("?person=niemand").await.contains("<svg"), "nothing to draw");
    assert!(evening.get("?person=niemand").await.contains("Er zijn geen regels die aan uw keuze voldoen."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_crisis_and_a_meeting_are_bars_until_they_end() {
    let mut evening = Evening::full().await;
    evening.record(
        json!({ "command": "escalate", "criteria": ["alles ligt stil"], "reason": "niemand kan werken",
        "at": "2021-07-02T17:15:00Z" }),
    );
    evening
        .record(json!({ "command": "open-meeting", "at": "2021-07-02T18:00:00Z", "chair": "Sanne de Wit" }));
    evening.record(json!({ "command": "close-meeting", "meeting": 1, "at": "2021-07-02T18:25:00Z",
        "no_next_because": "iedereen is bezig" }));
    let shown = evening.get("").await;
    let drawing = drawing(&shown);
    assert!(drawing.contains(">Crisis</text>") && drawing.contains("20:00 tot 20:25"), "{drawing}");
    let lines = text(&shown);
    assert!(lines.contains("vr 2 juli 2021, 20:00 tot 20:25"), "{lines}");
    assert!(lines.contains("vr 2 juli 2021, 19:15, duurt nog"), "{lines}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_restricted_comes_out_for_nobody_else() {
    let mut evening = Evening::full().await;
    let only = People::new(["counsel".to_owned()]).map(Visibility::Only).unwrap();
    let entry =
        evening.record_for(json!({ "command": "write-note", "text": "Advies van de advocaat." }), only);
    for rest in
        ["", "?all=yes", "?starred=yes", "/summary", "/export/csv", "/export/json", "/export/json?all=yes"]
    {
        let shown = evening.get(rest).await;
        assert!(!shown.contains("advocaat"), "{rest}");
    }
    assert!(evening.get("").await.contains("Eén regel is afgeschermd."));
    for rest in ["/log", "", &format!("/log/{entry}")] {
        let shown = evening.sanne.get(&format!("{}{rest}", evening.incident)).await.body;
        assert!(!shown.contains("advocaat"), "{rest}");
    }
    let shown = evening.sanne.get(&format!("{}/log", evening.incident)).await.body;
    assert!(line(&shown, entry).contains("Deze regel is afgeschermd."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_spreadsheet_gets_a_row_for_each_line_and_runs_nothing() {
    let mut evening = Evening::full().await;
    evening.record(json!({ "command": "write-note", "text": "=cmd|' /C calc'!A0" }));
    evening.record(json!({ "command": "enter-paper-line", "sheet": "A", "line": 2, "by": "+31612345678",
        "text": "@SUM(1;2)", "mark": "note" }));
    let page = evening.page("/export/csv").await;
    let name = page.headers[header::CONTENT_DISPOSITION].to_str().unwrap();
    let code =
        evening.house.site.app().state(&evening.stream()).unwrap().opened.as_ref().unwrap().code_name.clone();
    assert_eq!(name, format!("attachment; filename*=UTF-8''tijdlijn-{}-2021-07-02.csv", code.to_lowercase()));
    let table = exchange::read_table(page.body.as_bytes(), "tijdlijn.csv").unwrap();
    assert_eq!(table.columns.len(), 13);
    assert_eq!(table.columns[..4], ["regel", "gebeurd (Europe/Amsterdam)", "duurde tot", "vastgelegd"]);
    assert_eq!(table.rows.len(), evening.numbers("").await.len());
    for row in page.body.lines().skip(1) {
        for cell in row.split(';') {
            assert!(!cell.starts_with(['"', '\'']) || !cell[1..].starts_with(['=', '+', '-', '@']), "{cell}");
        }
    }
    let first = &table.rows[0].cells;
    assert_eq!(first[1..4], ["2021-07-02 18:00:00", "2021-07-02 18:20:00", "2021-07-02 21:10:00"]);
}

/// The entry that a file tells of.
fn sealed(chain: &Value) -> Entry {
    let of = |key: &str| chain[key].as_str().unwrap().to_owned();
    let hash = |key: &str| Hash::parse(&of(key)).unwrap_or(Hash::NONE);
    let digits = of("salt");
    let salt = (0..16).map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap());
    let salt: Vec<u8> = salt.collect();
    Entry {
        organisation: of("organisation"),
        stream: of("stream"),
        number: chain["number"].as_u64().unwrap(),
        actor: of("actor"),
        visibility: Visibility::parse(&of("visibility")).unwrap(),
        recorded_at: of("recorded_at").parse().unwrap(),
        payload: Some(Payload { event: of("event"), salt: salt.try_into().unwrap() }),
        payload_hash: hash("payload_hash"),
        previous: hash("previous"),
        hash: hash("hash"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_gets_the_json_can_check_every_entry_and_the_chain() {
    let mut evening = Evening::full().await;
    let file = evening.json("?order=recorded&all=yes").await;
    assert_eq!(file["format"], "paraat-timeline/1");
    let entries = file["entries"].as_array().unwrap();
    assert_eq!(entries.len() as u64, evening.number());
    let mut previous = Hash::NONE;
    for entry in entries {
        let sealed = sealed(&entry["chain"]);
        assert_eq!(sealed.payload.as_ref().unwrap().hash(), sealed.payload_hash);
        assert_eq!((sealed.envelope_hash(), sealed.previous), (sealed.hash, previous));
        previous = sealed.hash;
        let event: Value = serde_json::from_str(&sealed.payload.unwrap().event).unwrap();
        assert_eq!(event, entry["event"], "once to read and once as it was hashed");
    }
    let keys: Vec<&String> = entries[0].as_object().unwrap().keys().collect();
    let documented = include_str!("../../../../docs/crisis-room.md");
    for key in keys
        .into_iter()
        .chain(entries[0]["chain"].as_object().unwrap().keys())
        .chain(file.as_object().unwrap().keys())
    {
        assert!(documented.contains(&format!("`{key}`")), "docs/crisis-room.md does not tell what {key} is");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pdf_opens_in_the_browser_and_another_format_is_not_there() {
    let mut evening = Evening::full().await;
    let page = evening.page("/export/pdf?kind=note").await;
    assert_eq!((page.status, page.body.starts_with("%PDF-")), (StatusCode::OK, true));
    assert!(
        page.headers[header::CONTENT_DISPOSITION]
            .to_str()
            .unwrap()
            .starts_with("inline; filename*=UTF-8''tijdlijn-")
    );
    assert_eq!(evening.page("/export/docx").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_line_is_missed_from_page_to_page_and_a_link_to_a_line_leads_to_its_page() {
    let mut evening = Evening::new().await;
    for number in 0..230 {
        evening.record(json!({ "command": "write-note", "text": format!("regel {number}"),
            "happened_at": format!("2021-07-02T{:02}:{:02}:00Z", 15 - number / 60, 59 - number % 60) }));
    }
    let mut seen = Vec::new();
    let mut next = Some("?kind=note".to_owned());
    while let Some(rest) = next {
        let shown = evening.get(&rest).await;
        seen.extend(numbers(&shown));
        let later = shown.split(">Latere regels</a>").next().filter(|before| before.len() < shown.len());
        next = later.map(|before| {
            let href =
                before.rsplit("href=\"").next().unwrap().split('"').next().unwrap().replace("&#38;", "&");
            href.split("/timeline").nth(1).unwrap().split('#').next().unwrap().to_owned()
        });
        assert!(seen.len() <= 230);
    }
    assert_eq!(seen.len(), 230);
    let mut once = seen.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), 230);
    let last = *seen.last().unwrap();
    assert!(evening.numbers(&format!("?kind=note&at={last}")).await.contains(&last));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_says_until_when_it_lasted_and_why_that_cannot_be() {
    let mut evening = Evening::new().await;
    let log = format!("{}/log", evening.incident);
    let fields = [
        ("text", "De stroom viel uit."),
        ("happened_at-date", "2021-07-02"),
        ("happened_at-time", "18:00"),
        ("until-date", "2021-07-02"),
        ("until-time", "17:30"),
    ];
    let page = evening.sanne.post(&log, &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let error = text(page.body.split("id=\"until-error\"").nth(1).unwrap().split("</p>").next().unwrap());
    assert!(error.contains("Dit ligt vóór het begin"), "{error}");
    let mut mended = fields;
    mended[4].1 = "18:20";
    assert_eq!(evening.sanne.post(&log, &mended).await.status, StatusCode::SEE_OTHER);
    let shown = evening.sanne.get(&log).await.body;
    assert!(text(&shown).contains("gebeurd: vr 2 juli 2021, 18:00 tot 18:20"), "{shown}");
    assert!(shown.contains(&format!("href=\"{}/timeline\"", evening.incident)));
}
