//! An incident through its forms, without a script: what is refused keeps what was typed.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use crate::browser::{HOST, House};

#[tokio::test(flavor = "multi_thread")]
async fn from_nothing_to_the_first_filed_notification() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let page = sanne.get("/").await;
    assert_eq!(page.headers[header::LOCATION], "/start", "where nothing is, something may have happened");
    let first =
        sanne.post("/start", &[("step", "what"), ("what", "locked"), ("text", "zwarte schermen")]).await;
    assert!(first.body.contains("Vraag 2 van 3") && first.body.contains("value=\"zwarte schermen\""));
    let back = sanne
        .post("/start", &[("step", "since"), ("go", "back"), ("what", "locked"), ("text", "zwart")])
        .await;
    assert!(back.body.contains("Vraag 1 van 3") && back.body.contains(">zwart</textarea>"));
    let incident = house.incident(&mut sanne).await;
    house.set_clock("2021-07-04T10:00:00Z");
    let now = sanne.get(&incident).await.body;
    assert!(now.contains("Meld dit bij de AP, uiterlijk ma 5 juli 2021, 18:30 (nog 30,5 uur)."), "{now}");
    let filing = format!("{incident}/duties/avg-33-1/filing");
    let empty = sanne
        .post(&filing, &[("at-date", "2021-07-04"), ("at-time", "11:45"), ("channel", "formulier")])
        .await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("value=\"formulier\"") && empty.body.contains("href=\"#content\""));
    let fields = [
        ("at-date", "2021-07-04"),
        ("at-time", "11:45"),
        ("channel", "formulier"),
        ("reference", "D-123"),
        ("content", "Op vrijdag zijn bestanden versleuteld."),
    ];
    let filed = sanne.post(&filing, &fields).await;
    assert_eq!(filed.status, StatusCode::SEE_OTHER, "{}", filed.body);
    let duty = sanne.get(&format!("{incident}/duties/avg-33-1")).await.body;
    assert!(duty.contains("Verstuurd op zo 4 juli 2021, 11:45, via formulier."), "{duty}");
    let log = sanne.get(&format!("{incident}/log")).await.body;
    let entry = log.split("/log/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let number: u64 = entry.parse().unwrap();
    let texts: Vec<String> =
        (number.saturating_sub(4)..=number).map(|n| format!("{incident}/log/{n}")).collect();
    let mut found = false;
    for text in texts {
        found |= sanne.get(&text).await.body.contains("Op vrijdag zijn bestanden versleuteld.");
    }
    assert!(found, "the log holds it word for word");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_files_late_is_asked_why_and_keeps_what_was_typed() {
    let house = House::at("2019-02-07T11:00:00Z", web::Transport::Loopback);
    let mut sanne = house.person("Sanne de Wit").await;
    let answers = [
        ("step", "whose"),
        ("what", "intruder"),
        ("since", "then"),
        ("at-date", "2019-01-13"),
        ("at-time", "09:00"),
        ("whose", "customers"),
        ("many", "thousands"),
    ];
    let page = sanne.post("/start", &answers).await;
    let incident = page.location();
    assert!(sanne.get(&incident).await.body.contains("22 dagen te laat"));
    let filing = format!("{incident}/duties/avg-33-1/filing");
    assert!(sanne.get(&filing).await.body.contains("name=\"delay_reason\""), "it is asked at once");
    let mut fields = vec![
        ("at-date", "2019-02-07"),
        ("at-time", "11:30"),
        ("channel", "formulier"),
        ("content", "Gasten zijn benaderd."),
    ];
    let refused = sanne.post(&filing, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("Schrijf op waarom het later werd.")
            && refused.body.contains("Gasten zijn benaderd.")
    );
    fields.push(("delay_reason", "Het beveiligingsteam hoorde het pas op 31 januari."));
    assert_eq!(sanne.post(&filing, &fields).await.status, StatusCode::SEE_OTHER);
    let duty = sanne.get(&format!("{incident}/duties/avg-33-1")).await.body;
    assert!(duty.contains("22 dagen te laat") && duty.contains("pas op 31 januari"), "{duty}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_revises_what_a_colleague_just_revised_sees_both_and_loses_nothing() {
    let house = House::new();
    let (mut sanne, mut bram) = (house.person("Sanne de Wit").await, house.person("Bram Visser").await);
    let incident = house.incident(&mut sanne).await;
    let persons = format!("{incident}/facts/persons");
    let first = [("value-exact", "485.000"), ("certainty", "confirmed"), ("source", "SOC")];
    assert_eq!(sanne.post(&persons, &first).await.status, StatusCode::SEE_OTHER);
    let stream = incident.replacen("/incidents/", "incident/", 1);
    let seen = house.site.app().state(&stream).unwrap();
    let seen = seen.facts[&incident::fact::FactKey::Persons].of_source("SOC").unwrap().number.to_string();
    let revise = |count: &'static str| {
        vec![("value-exact", count), ("certainty", "confirmed"), ("source", "SOC"), ("seen", seen.as_str())]
    };
    assert_eq!(sanne.post(&persons, &revise("715.000")).await.status, StatusCode::SEE_OTHER);
    let page = bram.post(&persons, &revise("941.000")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Iemand anders was u net voor"), "{}", page.body);
    assert!(page.body.contains("715.000") && page.body.contains("value=\"941.000\""), "{}", page.body);
    let newer =
        page.body.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut again = revise("941.000");
    again.retain(|(name, _)| *name != "seen");
    again.push(("seen", &newer));
    assert_eq!(bram.post(&persons, &again).await.status, StatusCode::SEE_OTHER);
    let facts = bram.get(&format!("{incident}/facts")).await.body;
    for number in ["485.000", "715.000", "941.000"] {
        assert!(facts.contains(number), "{number} is kept");
    }
    let risk = format!("{incident}/risk");
    let seen = house.site.app().state(&stream).unwrap().number.to_string();
    let decide = |level| [("level", level), ("reason", "overleg"), ("seen", seen.as_str())];
    assert_eq!(sanne.post(&risk, &decide("risk")).await.status, StatusCode::SEE_OTHER);
    let page = bram.post(&risk, &decide("high")).await;
    assert!(page.body.contains("Iemand anders was u net voor") && page.body.contains("overleg"));
}

#[tokio::test(flavor = "multi_thread")]
async fn i_dont_know_is_an_answer_to_everything() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let dont_know = "dont-know";
    let answers = [
        ("step", "whose"),
        ("what", dont_know),
        ("since", dont_know),
        ("whose", dont_know),
        ("many", dont_know),
    ];
    let page = sanne.post("/start", &answers).await;
    let incident = page.location();
    let now = sanne.get(&incident).await;
    assert_eq!(now.status, StatusCode::OK);
    assert!(now.body.contains("Doe nu dit") && now.body.contains("Zoek dit uit"), "{}", now.body);
    let fact = format!("{incident}/facts/exfiltration");
    let page = sanne.post(&fact, &[("value", dont_know), ("certainty", "likely"), ("source", "Sanne")]).await;
    assert_eq!(page.headers[header::LOCATION], format!("{incident}?done=unknown"));
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_else_that_people_do_is_recorded_through_a_form() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let at = |rest: &str| format!("{incident}{rest}");
    let forms: &[(&str, &[(&str, &str)])] = &[
        ("/log", &[("text", "Gebeld met de *verzekeraar*.")]),
        ("/paper", &[("sheet", "12-3"), ("line", "1"), ("text", "Stekker eruit."), ("by", "Bram")]),
        ("/tasks", &[("title", "Bel de verzekeraar"), ("assignee", "Bram"), ("due_at-date", "2021-07-02")]),
        ("/tasks/1", &[("result", "polis dekt dit")]),
        ("/facts/exfiltration", &[("value", "true"), ("certainty", "likely"), ("source", "SOC")]),
        ("/facts/exfiltration", &[("value", "false"), ("certainty", "likely"), ("source", "leverancier")]),
        ("/facts/exfiltration/conflict", &[("source", "SOC"), ("reason", "logbestanden")]),
        (
            "/awareness",
            &[
                ("at-date", "2021-07-02"),
                ("at-time", "17:00"),
                ("reason", "de helpdesk belde"),
                ("seen", "99"),
            ],
        ),
        ("/moments", &[("moment", "occurred"), ("at-date", "2021-07-01"), ("source", "SOC")]),
        (
            "/moments",
            &[("moment", "signal"), ("what", "trage server"), ("at-date", "2021-07-01"), ("source", "IT")],
        ),
        ("/profile", &[("role", "controller"), ("country", "nl"), ("employees", "1.500"), ("seen", "1")]),
        ("/risk", &[("level", "risk"), ("reason", "gegevens van klanten"), ("seen", "99")]),
        (
            "/duties/avg-34-1/waiver",
            &[("ground", "geen hoog risico"), ("reopen_when", "exfiltration"), ("seen", "99")],
        ),
        ("/duties/avg-34-1/waiver-withdrawal", &[("reason", "toch wel")]),
        ("/log/1", &[("text", "het was 18:25"), ("reason", "klok")]),
        ("/course/escalate", &[("criteria", "productie ligt stil"), ("reason", "alles ligt stil")]),
        ("/course/deescalate", &[("reason", "hersteld")]),
    ];
    for (rest, fields) in forms {
        let page = sanne.post(&at(rest), fields).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{rest}: {}", page.body);
        let next = page.headers[header::LOCATION].to_str().unwrap().to_owned();
        let shown = sanne.get(&next).await;
        assert_eq!(shown.status, StatusCode::OK, "{next}");
        assert!(shown.body.contains("class=\"done\""), "{next} says what was done");
    }
    let close = sanne.post(&at("/course/close"), &[("reason", "klaar")]).await;
    assert_eq!(close.status, StatusCode::UNPROCESSABLE_ENTITY, "a duty is still undecided");
    let note = sanne.get(&at("/log")).await.body;
    assert!(note.contains("Gebeld met de *verzekeraar*."));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_comes_back_only_as_a_download() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let token = sanne.token().await;
    let name = "<img src=x onerror=alert(1)>.html";
    let body = format!(
        "--B\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n{token}\r\n--B\r\nContent-Disposition: form-data; \
         name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>\r\n--B--\r\n"
    );
    let request = Request::post(format!("{incident}/files"))
        .header(header::HOST, HOST)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=B");
    let page = sanne.send(request, Body::from(body)).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let list = sanne.get(&format!("{incident}/files")).await.body;
    assert!(list.contains("&#60;img src=x") || list.contains("&lt;img src=x"), "{list}");
    let file = sanne.get(&format!("{incident}/files/1")).await;
    assert_eq!(file.body, "<script>alert(1)</script>");
    assert_eq!(file.headers[header::CONTENT_TYPE], "application/octet-stream");
    let text = |name: header::HeaderName| file.headers[name].to_str().unwrap().to_owned();
    assert!(text(header::CONTENT_DISPOSITION).starts_with("attachment;"));
    assert!(text(header::CONTENT_SECURITY_POLICY).contains("sandbox"));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_revises_a_number_keeps_what_else_was_said_of_it() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let persons = format!("{incident}/facts/persons");
    let first = [
        ("value-exact", "485.000"),
        ("certainty", "confirmed"),
        ("source", "SOC"),
        ("happened_at-date", "2021-07-01"),
        ("happened_at-time", "03:15"),
    ];
    assert_eq!(sanne.post(&persons, &first).await.status, StatusCode::SEE_OTHER);
    let state = house.site.app().state(&incident.replacen("/incidents/", "incident/", 1)).unwrap();
    let held = state.facts[&incident::fact::FactKey::Persons].of_source("SOC").unwrap().clone();
    let form = sanne.get(&format!("{persons}?revises={}", held.number)).await.body;
    for value in ["485.000", "SOC", "2021-07-01", "03:15"] {
        assert!(form.contains(&format!("value=\"{value}\"")), "{value}");
    }
    assert!(form.contains("value=\"confirmed\" checked"));
}
