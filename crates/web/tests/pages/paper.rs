//! An evening on paper, typed in by somebody who is tired: what was written stands in its place, and nothing gets lost.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::browser::{HOST, House, Page};
use crate::evening::Evening;

/// Saturday at nine in the morning; Van Loon wrote on paper on Friday evening.
const MORNING: &str = "2021-07-03T07:00:00Z";

impl Evening {
    async fn at_morning() -> Evening {
        Evening::in_a(House::at(MORNING, web::Transport::Loopback)).await
    }

    async fn type_in(&mut self, fields: &[(&str, &str)]) -> Page {
        self.send("/paper", fields).await
    }

    /// Types a line as the form comes back for it; it must be taken.
    async fn line(&mut self, sheet: &str, line: &str, time: &str, text: &str) {
        let fields = [
            ("sheet", sheet),
            ("line", line),
            ("happened_at", "2021-07-02"),
            ("time", time),
            ("text", text),
            ("by", "Bram Visser"),
            ("mark", "note"),
        ];
        let page = self.type_in(&fields).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    }

    /// Sends a photo of a sheet, as a browser does.
    async fn photo(&mut self, sheet: &str, file: &str) -> Page {
        let token = self.sanne.token().await;
        let field = |name: &str, value: &str| {
            format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let body = format!(
            "{}{}--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{file}\"\r\n\r\nJPEG\r\n--B--\r\n",
            field("token", &token),
            field("sheet", sheet)
        );
        let request = Request::post(format!("{}/paper/photos", self.incident))
            .header(header::HOST, HOST)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=B");
        self.sanne.send(request, Body::from(body)).await
    }
}

/// What a field of a page holds.
fn value(body: &str, id: &str) -> String {
    let field = body.split(&format!("id=\"{id}\" ")).nth(1).unwrap_or_else(|| panic!("no {id} in {body}"));
    let tag = field.split('>').next().unwrap();
    tag.split(" value=\"").nth(1).map_or(String::new(), |rest| rest.split('"').next().unwrap().to_owned())
}

/// The field in which typing goes on.
fn focus(body: &str) -> String {
    let before = body.split(" autofocus").next().unwrap().rsplit('<').next().unwrap();
    before.split(" id=\"").nth(1).unwrap_or_default().split('"').next().unwrap_or_default().to_owned()
}

/// Hidden fields of the first form in `main`, to be sent again.
fn hidden(body: &str) -> Vec<(String, String)> {
    let form = body.split("class=\"typing\"").nth(1).unwrap().split("</form>").next().unwrap();
    let fields = form.split("<input type=\"hidden\" name=\"").skip(1);
    fields
        .map(|field| {
            let (name, rest) = field.split_once('"').unwrap();
            (name.to_owned(), rest.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned())
        })
        .filter(|(name, _)| name != "token")
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_line_the_form_is_ready_for_the_next_one() {
    let mut evening = Evening::at_morning().await;
    let first = evening.get("/paper").await;
    assert_eq!((focus(&first).as_str(), value(&first, "line").as_str()), ("sheet", "1"));
    let fields = [("sheet", " 12 - 3"), ("line", "1"), ("happened_at", "2021-07-02"), ("time", "1835")];
    let page = evening
        .type_in(&[&fields[..], &[("text", "Scherm zwart."), ("by", "Bram"), ("mark", "fact")]].concat())
        .await;
    let location = page.headers[header::LOCATION].to_str().unwrap().to_owned();
    assert_eq!(location, format!("{}/paper?done=line&sheet=12-3", evening.incident));
    let next = evening.sanne.get(&location).await.body;
    let held = ["sheet", "line", "happened_at", "time", "text", "by"].map(|id| value(&next, id));
    assert_eq!(held, ["12-3", "2", "2021-07-02", "", "", "Bram"]);
    assert_eq!(focus(&next), "time");
    assert!(next.contains("Scherm zwart.") && next.contains("vr 2 juli 2021, 18:35"), "{next}");
    assert!(next.contains("voor Paraat nog geen gegeven"), "what is marked as a fact is none yet");
    assert!(evening.state().facts.values().all(|fact| fact.of_source("Bram").is_none()));
    let new = evening.get("/paper?sheet=").await;
    assert_eq!(
        (focus(&new), value(&new, "line"), value(&new, "by")),
        ("sheet".into(), "1".into(), String::new())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_last_line_of_a_sheet_another_sheet_begins() {
    let mut evening = Evening::at_morning().await;
    evening.line("12-3", "20", "18:35", "Laatste regel.").await;
    let next = evening.get("/paper?sheet=12-3").await;
    assert_eq!(
        (value(&next, "sheet"), value(&next, "line"), focus(&next)),
        (String::new(), "1".into(), "sheet".into())
    );
    assert!(next.contains("Regel 1 tot en met 19 ontbreken."), "{next}");
    evening.line("12-3", "21", "", "Nog een regel, met de hand erbij gezet.").await;
    assert_eq!(value(&evening.get("/paper").await, "line"), "22", "who writes more lines goes on");
}

#[tokio::test(flavor = "multi_thread")]
async fn past_midnight_the_next_day_is_proposed_and_said_and_the_typed_one_is_taken_when_it_is_put_back() {
    for (kept, day) in [("2021-07-03", "2021-07-03T00:10"), ("2021-07-02", "2021-07-02T00:10")] {
        let mut evening = Evening::at_morning().await;
        evening.line("12-3", "1", "23.50", "Nog bezig.").await;
        let next = evening.get("/paper").await;
        let typed = [
            ("sheet", "12-3"),
            ("line", "2"),
            ("time", "0010"),
            ("text", "Back-up gevonden."),
            ("by", "Bram"),
        ];
        let first = hidden(&next);
        let mut fields = typed.to_vec();
        fields.push(("happened_at", "2021-07-02"));
        fields.extend(first.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let asked = evening.type_in(&fields).await;
        assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(value(&asked.body, "happened_at"), "2021-07-03");
        assert!(
            asked.body.contains("za 3 juli 2021") && asked.body.contains("Back-up gevonden."),
            "{}",
            asked.body
        );
        assert_eq!(evening.state().paper["12-3"].lines.len(), 1, "nothing was recorded yet");
        let second = hidden(&asked.body);
        let mut fields = typed.to_vec();
        fields.push(("happened_at", kept));
        fields.extend(second.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        assert_eq!(evening.type_in(&fields).await.status, StatusCode::SEE_OTHER);
        let at = evening.state().paper["12-3"].lines[&2].happened_at;
        let calendar::Start::Moment(at) = at.unwrap() else { panic!("a moment") };
        assert!(
            at.to_zoned(jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap()).to_string().starts_with(day)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_was_left_out_is_proposed_on_the_day_of_those_around_it() {
    let mut evening = Evening::at_morning().await;
    evening.line("12-3", "1", "1835", "Gebeld.").await;
    evening.house.set_clock("2021-07-05T07:00:00Z");
    for (line, time) in [("3", "0010"), ("4", "0630")] {
        let fields = [("sheet", "12-3"), ("line", line), ("time", time), ("text", "x"), ("by", "Bram")];
        let page = evening.type_in(&[&fields[..], &[("happened_at", "2021-07-03")]].concat()).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    }
    let left_out = [("sheet", "12-3"), ("line", "2"), ("time", "1841"), ("text", "x"), ("by", "Bram")];
    let asked = evening.type_in(&[&left_out[..], &[("happened_at", "2021-07-03")]].concat()).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(value(&asked.body, "happened_at"), "2021-07-02");
    assert!(asked.body.contains("de dag ervoor: vr 2 juli 2021"), "{}", asked.body);
    evening.line("12-3", "2", "1841", "x").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_hour_back_is_taken_and_so_is_a_first_line_at_midnight() {
    let mut evening = Evening::at_morning().await;
    evening.line("A", "1", "18:35", "Gebeld.").await;
    evening.line("A", "2", "17:20", "Eerder al gezien.").await;
    evening.line("A", "3", "05:20", "Twaalf uur terug is nog geen andere dag.").await;
    evening.line("B", "1", "0:05", "Van een ander blad.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_was_entered_already_shows_both_texts_and_enter_pressed_twice_is_one_line() {
    let mut evening = Evening::at_morning().await;
    evening.line("12-3", "4", "18:35", "Stekker eruit.").await;
    evening.line("12-3", "4", "1835", "Stekker eruit.").await;
    let number = evening.state().number;
    let fields = [("sheet", "12–3"), ("line", "4"), ("text", "Directie gebeld."), ("by", "Noor")];
    let page = evening.type_in(&fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for text in
        ["Deze regel is al ingevoerd", "Stekker eruit.", "value=\"Directie gebeld.\"", "value=\"Noor\""]
    {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
    assert_eq!(evening.state().number, number);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_begins_another_sheet_and_forgets_the_line_is_asked_once() {
    let mut evening = Evening::at_morning().await;
    for line in 1..=8_u32 {
        evening.line("12-3", &line.to_string(), "", "Tekst.").await;
    }
    let next = evening.get("/paper?sheet=12-3").await;
    let carried = hidden(&next);
    let carried = carried.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let typed = [("sheet", "12-4"), ("line", "9"), ("text", "Nieuw blad."), ("by", "Bram")];
    let asked = evening.type_in(&carried.chain(typed).collect::<Vec<_>>()).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.body.contains("Is dit echt regel 9 van blad 12-4?"), "{}", asked.body);
    let again = hidden(&asked.body);
    let again = again.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    assert_eq!(evening.type_in(&again.chain(typed).collect::<Vec<_>>()).await.status, StatusCode::SEE_OTHER);
    assert!(evening.get("/paper?sheet=12-4").await.contains("Regel 1 tot en met 8 ontbreken."));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_right_is_said_at_its_field_and_stays_as_it_was_typed() {
    let mut evening = Evening::at_morning().await;
    let long = "x".repeat(4_001);
    for (field, wrong, says) in [
        ("sheet", "", "Vul dit in."),
        ("line", "1835", "Kies een getal van 1 tot en met 999."),
        ("line", "vier", "in cijfers"),
        ("line", "", "in cijfers"),
        ("time", "half zeven", "18:35, 1835 of 18.35"),
        ("time", "2460", "18:35, 1835 of 18.35"),
        ("happened_at", "", "Kies een dag."),
        ("happened_at", "2021-02-30", "bestaat niet"),
        ("happened_at", "2021-07-04", "in de toekomst"),
        ("text", " ", "Vul dit in."),
        ("text", long.as_str(), "Er passen 4.000 tekens in."),
        ("by", "", "Vul dit in."),
        ("mark", "gerucht", "Kies een van de antwoorden."),
    ] {
        let good = [
            ("sheet", "A"),
            ("line", "1"),
            ("happened_at", "2021-07-02"),
            ("time", "18:35"),
            ("text", "Gebeld."),
            ("by", "Bram"),
        ];
        let mut fields: Vec<_> = good.into_iter().filter(|(name, _)| *name != field).collect();
        fields.push((field, wrong));
        let page = evening.type_in(&fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {wrong}");
        assert!(page.body.contains(says), "{field} {wrong}: {}", page.body);
        let kept = if field == "by" { "Gebeld." } else { "Bram" };
        assert!(page.body.contains(&format!("value=\"{kept}\"")), "{field} {wrong}");
        assert!(field == "mark" || page.body.contains(&format!("id=\"{field}-error\"")), "{field} {wrong}");
    }
    assert!(evening.state().paper.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_hour_that_the_clock_showed_twice_is_asked_about() {
    let house = House::at("2026-10-26T10:00:00Z", web::Transport::Loopback);
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let mut evening = Evening { house, sanne, incident };
    let twice = |fold| {
        [
            ("sheet", "A"),
            ("line", "1"),
            ("happened_at", "2026-10-25"),
            ("time", "0230"),
            ("text", "x"),
            ("by", "y"),
            ("fold", fold),
        ]
    };
    let page = evening.type_in(&twice("")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("id=\"fold-1\"") && page.body.contains("twee keer"), "{}", page.body);
    assert_eq!(evening.type_in(&twice("second")).await.status, StatusCode::SEE_OTHER);
    let at = evening.state().paper["A"].lines[&1].happened_at;
    assert_eq!(at, Some(calendar::Start::Moment("2026-10-25T01:30:00Z".parse().unwrap())));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_is_kept_once_and_is_there_for_every_line_of_its_sheet() {
    let mut evening = Evening::at_morning().await;
    evening.line("12-3", "1", "18:35", "Voor de foto.").await;
    assert!(evening.get("/paper").await.contains("Van dit blad is er nog geen foto."));
    let page = evening.photo("12 - 3", "blad.jpg").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    evening.line("12-3", "2", "18:40", "Na de foto.").await;
    let body = evening.get("/paper").await;
    assert!(body.contains("/files/1\" download>blad.jpg</a>") && !body.contains("nog geen foto"), "{body}");
    let lines: Vec<u64> = evening.state().paper["12-3"].lines.values().map(|line| line.number).collect();
    for number in lines {
        let entry = evening.get(&format!("/log/{number}")).await;
        assert!(entry.contains("van papier") && entry.contains(">blad.jpg</a>"), "{entry}");
    }
    let none = evening.photo("12-3", "").await;
    assert!(none.status == StatusCode::UNPROCESSABLE_ENTITY && none.body.contains("Kies een bestand."));
    let unnamed = evening.photo(" ", "blad.jpg").await;
    assert_eq!(unnamed.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unnamed.body);
    let state = evening.state();
    assert_eq!(
        (state.evidence.len(), state.paper["12-3"].photos.len()),
        (1, 1),
        "all or nothing was recorded"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_typed_on_the_wrong_sheet_is_withdrawn_on_its_own_page_and_typed_anew() {
    let mut evening = Evening::at_morning().await;
    evening.line("A", "1", "18:35", "Hoort op blad B.").await;
    let number = evening.state().paper["A"].lines[&1].number;
    assert!(evening.get(&format!("/log/{number}")).await.contains("daarna opnieuw invoeren"));
    let withdrawal = format!("{}/log/{number}/withdrawal", evening.incident);
    let page = evening.sanne.post(&withdrawal, &[("reason", "verkeerd blad")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    evening.line("A", "1", "18:35", "De echte regel 1.").await;
    let log = evening.get("/log?order=happened").await;
    assert!(log.contains("Deze regel telt niet meer mee."), "{log}");
    let entry = evening.get(&format!("/log/{number}")).await;
    assert!(entry.contains("Deze regel telt niet meer mee.") && entry.contains("Hoort op blad B."));
}

#[tokio::test(flavor = "multi_thread")]
async fn by_happening_the_evening_stands_before_the_morning_and_no_entry_is_missed_from_page_to_page() {
    let mut evening = Evening::at_morning().await;
    for line in (1..=130_u32).rev() {
        let time = format!("{:02}{:02}", 18 + line / 60, line % 60);
        evening.line("A", &line.to_string(), &time, &format!("tekst-{line}.")).await;
    }
    let all = evening.state().number;
    let mut seen: Vec<u64> = Vec::new();
    let mut paper: Vec<u32> = Vec::new();
    let mut next = Some("/log?order=happened".to_owned());
    while let Some(rest) = next {
        let body = evening.get(&rest).await;
        seen.extend(
            body.split("id=\"entry-").skip(1).map(|it| it.split('"').next().unwrap().parse::<u64>().unwrap()),
        );
        paper.extend(
            body.split(": tekst-").skip(1).map(|it| it.split('.').next().unwrap().parse::<u32>().unwrap()),
        );
        // What others record meanwhile moves nothing on the pages behind.
        evening.sanne.post(&format!("{}/log", evening.incident), &[("text", "intussen")]).await;
        let older = body.split("Oudere regels").next().filter(|_| body.contains("Oudere regels"));
        next = older.map(|before| {
            let href = before.rsplit("href=\"").next().unwrap().split('"').next().unwrap();
            href.replace("&#38;", "&").replace("&amp;", "&").replace(&evening.incident, "")
        });
    }
    assert_eq!(paper, (1..=130).rev().collect::<Vec<u32>>(), "newest first");
    let mut sorted = seen.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, (1..=all).collect::<Vec<u64>>());
    let recorded = evening.get("/log").await;
    assert!(recorded.contains("gebeurd: vr 2 juli 2021, 18:01") && recorded.contains("▤"), "{recorded}");
}
