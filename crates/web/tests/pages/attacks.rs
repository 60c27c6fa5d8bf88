//! One test for each class of holes that was found in programs like this one. What belongs to a class and is tested where
//! it lives is named in docs/threat-model.md.

use std::time::Instant;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use journal::{People, Visibility};
use readiness::access::Actor;
use readiness::event::{Part, RolesGiven};
use readiness::team::event::RoleKind;
use web::ROUTES;

use crate::browser::{Browser, HOST, House, Page, filled};
use crate::passwords;

/// Sends a file with fields before it, as a form of ours does.
async fn upload(
    browser: &mut Browser,
    path: &str,
    fields: &[(&str, &str)],
    name: &str,
    bytes: &[u8],
) -> Page {
    let token = browser.token_anywhere().await;
    let mut body = Vec::new();
    for (field, value) in [("token", token.as_str())].iter().chain(fields) {
        let part = format!("--B\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n");
        body.extend(part.into_bytes());
    }
    let head = format!("--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    body.extend(head.bytes().chain(bytes.iter().copied()).chain(*b"\r\n--B--\r\n"));
    let request = Request::post(path)
        .header(header::HOST, HOST)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=B");
    browser.send(request, Body::from(body)).await
}

async fn house() -> (House, Browser, String) {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    (house, sanne, incident)
}

#[tokio::test(flavor = "multi_thread")]
async fn stored_xss_nothing_that_was_uploaded_or_typed_runs_in_a_browser() {
    let (_house, mut sanne, incident) = house().await;
    for (name, content) in [
        ("rapport.html", "<script>alert(1)</script>"),
        ("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
        ("a.xhtml", "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>"),
        ("x.pdf", "%PDF-1.7 /OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
    ] {
        let page = upload(&mut sanne, &format!("{incident}/files"), &[], name, content.as_bytes()).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    }
    for number in 1..=4 {
        let file = sanne.get(&format!("{incident}/files/{number}")).await;
        let text = |name: header::HeaderName| file.headers[name].to_str().unwrap().to_owned();
        assert_eq!(text(header::CONTENT_TYPE), "application/octet-stream");
        assert!(text(header::CONTENT_DISPOSITION).starts_with("attachment;"));
        assert_eq!(text(header::CONTENT_SECURITY_POLICY), "default-src 'none'; sandbox");
        assert_eq!(text(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
    }
    let note = "<script>alert(1)</script> [klik](javascript:alert(1)) ![x](x\" onerror=\"alert(1))";
    sanne.post(&format!("{incident}/log"), &[("text", note)]).await;
    for rest in ["/log", "/timeline", "/files", ""] {
        let body = sanne.get(&format!("{incident}{rest}")).await.body.to_lowercase();
        for bad in ["<script>alert", "href=\"javascript:", "onerror=\"alert", "<svg xmlns='http"] {
            assert!(!body.contains(bad), "{rest} holds {bad}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mass_assignment_and_trusted_paths_a_form_sets_nothing_that_it_does_not_ask() {
    let (house, mut sanne, incident) = house().await;
    let other = house.incident(&mut sanne).await;
    let stream = |incident: &str| incident.replacen("/incidents/", "incident/", 1);
    let numbers = |it: &str| house.site.app().state(&stream(it)).unwrap().number;
    let before = numbers(&other);
    let id = other.rsplit('/').next().unwrap();
    let fields = [
        ("text", "Een gewone regel."),
        ("id", id),
        ("incident", id),
        ("stream", "organisation"),
        ("organisation", "een-ander"),
        ("actor", "paraat"),
        ("recorded_at", "1999-01-01T00:00:00Z"),
        ("visibility", "only:bram"),
        ("number", "1"),
    ];
    let page = sanne.post(&format!("{incident}/log"), &fields).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let entry = house.site.app().entries(&stream(&incident), 0).unwrap().pop().unwrap();
    assert_eq!((entry.actor.as_str(), &entry.visibility), ("sanne-de-wit", &Visibility::Stream));
    assert_eq!(entry.recorded_at, house.site.now());
    assert_eq!(numbers(&other), before, "the other incident is as it was");
    let fields = [("digest", "00"), ("path", "/etc/passwd"), ("name", "../../x"), ("evidence", "99")];
    upload(&mut sanne, &format!("{incident}/files"), &fields, "a.txt", b"inhoud").await;
    let state = house.site.app().state(&stream(&incident)).unwrap();
    assert_eq!(state.evidence.keys().collect::<Vec<_>>(), ["1"]);
    assert_eq!(state.evidence["1"].name, "a.txt");
    assert_eq!(sanne.get(&format!("{incident}/files/1")).await.body, "inhoud");
}

#[tokio::test(flavor = "multi_thread")]
async fn path_traversal_and_templates_a_name_is_neither_a_place_nor_a_program() {
    let (house, mut sanne, incident) = house().await;
    let names = [
        "../../../../tmp/paraat-was-here",
        "..\\..\\windows\\x",
        "/etc/cron.d/x",
        "#import \"/etc/passwd\"; #read(\"/etc/passwd\")",
        "{{ 7 * 7 }}{% include '/etc/passwd' %}",
        "con\u{0}.txt",
    ];
    for name in names {
        let page = upload(&mut sanne, &format!("{incident}/files"), &[], name, name.as_bytes()).await;
        assert!(
            matches!(page.status, StatusCode::SEE_OTHER | StatusCode::BAD_REQUEST),
            "{name}: {}",
            page.body
        );
    }
    assert!(!std::path::Path::new("/tmp/paraat-was-here").exists());
    let stream = incident.replacen("/incidents/", "incident/", 1);
    let kept = house.site.app().state(&stream).unwrap().evidence.len();
    assert!(kept >= 4, "{kept}");
    for number in 1..=kept {
        let print = sanne.get(&format!("{incident}/files/{number}/print")).await;
        assert_eq!(print.status, StatusCode::OK);
        assert!(print.body.starts_with("%PDF") && !print.body.contains("root:"), "{number}");
    }
    for path in ["/assets/..%2f..%2fetc%2fpasswd", "/assets/../../etc/passwd", "/incidents/..%2f..%2fx/log"] {
        let page = sanne.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn idor_what_belongs_to_one_incident_is_not_reached_through_another() {
    let (house, mut sanne, incident) = house().await;
    let other = house.incident(&mut sanne).await;
    upload(&mut sanne, &format!("{incident}/files"), &[], "geheim.txt", b"alleen hier").await;
    sanne.post(&format!("{incident}/tasks"), &[("title", "Alleen hier"), ("assignee", "Sanne")]).await;
    sanne.post(&format!("{incident}/rumours/new"), &[("text", "Alleen hier"), ("kind", "doubt")]).await;
    let last = house.site.app().state(&incident.replacen("/incidents/", "incident/", 1)).unwrap().number;
    let things = [
        "/files/1".to_owned(),
        "/files/1/chain".to_owned(),
        "/files/1/print".to_owned(),
        "/tasks/1".to_owned(),
        "/rumours/1".to_owned(),
        format!("/log/{last}"),
    ];
    for thing in &things {
        let page = sanne.get(&format!("{other}{thing}")).await;
        assert!(!page.body.to_lowercase().contains("alleen hier"), "{thing}: {}", page.body);
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{thing}");
    }
    let stream = other.replacen("/incidents/", "incident/", 1);
    let before = house.site.app().state(&stream).unwrap().number;
    for route in ROUTES.iter().filter(|route| route.method == "post" && route.path.contains("/{")) {
        if route.path.starts_with("/incidents/{id}/")
            && things.iter().any(|it| filled(route.path, "").starts_with(it))
        {
            sanne.post(&filled(route.path, &other), &[("reason", "x"), ("text", "x"), ("result", "x")]).await;
        }
    }
    assert_eq!(house.site.app().state(&stream).unwrap().number, before, "nothing was written there");
}

#[tokio::test(flavor = "multi_thread")]
async fn scope_leak_no_address_or_field_reads_another_stream() {
    let (house, mut sanne, incident) = house().await;
    let mut bram = house.newcomer("Bram Visser").await;
    house.gives_only("Bram Visser", RoleKind::Observer);
    for id in ["organisation", "..", "%2e%2e", "incident", "", "*", "%25", "%00", "incident%2forganisation"] {
        for rest in ["", "/log", "/timeline", "/facts", "/live"] {
            let page = bram.get(&format!("/incidents/{id}{rest}")).await;
            let is_nothing = matches!(page.status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN);
            assert!(is_nothing, "/incidents/{id}{rest}: {}", page.status);
        }
    }
    let only = Visibility::Only(People::new(["sanne-de-wit".to_owned()]).unwrap());
    let note: incident::command::Command = serde_json::from_value(
        serde_json::json!({ "command": "write-note", "text": "De kwikstaart weet het." }),
    )
    .unwrap();
    house.record(&incident, &note, only);
    for field in ["incident", "stream", "organisation", "person", "from", "sees_private", "reads_counsel"] {
        for value in ["organisation", "sanne-de-wit", "true", "1"] {
            for page in ["search", "palette"] {
                let body = bram.get(&format!("/{page}?q=kwikstaart&{field}={value}")).await.body;
                assert!(!body.contains("weet het"), "{page} {field}={value}");
            }
        }
    }
    assert!(sanne.get("/search?q=kwikstaart").await.body.contains("weet het"), "who may see it finds it");
}

#[tokio::test(flavor = "multi_thread")]
async fn sign_in_tells_nobody_who_exists_and_slows_down_who_guesses() {
    let house = House::new();
    passwords::set(&house, &mut house.person("Sanne de Wit").await).await;
    house.person("Bram Visser").await;
    let mut answers = Vec::new();
    for name in ["Sanne de Wit", "Bram Visser", "Wie Is Dit", "", "'; DROP TABLE journal; --"] {
        let mut stranger = house.stranger();
        let page = passwords::sign_in(&mut stranger, name, "fout wachtwoord", "000000").await;
        let body =
            page.body.replace(&format!("value=\"{name}\""), "").replace("&#39;", "'").replace(name, "");
        answers.push((page.status, body.len()));
        assert!(
            page.headers
                .get(header::SET_COOKIE)
                .is_none_or(|it| !it.to_str().unwrap().starts_with("paraat="))
        );
    }
    assert!(answers.windows(2).all(|pair| pair[0].0 == pair[1].0), "{answers:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn csrf_no_form_of_another_page_counts_and_no_get_changes_anything() {
    let (house, mut sanne, incident) = house().await;
    let stream = incident.replacen("/incidents/", "incident/", 1);
    let number = || (house.site.app().state(&stream).unwrap().number, house.prepared().number);
    let before = number();
    let token = sanne.token_anywhere().await;
    for route in ROUTES.iter().filter(|route| route.method == "post" && !route.is_open()) {
        let path = filled(route.path, &incident);
        for (site, origin) in
            [("cross-site", "https://kwaad.example"), ("same-site", "http://ander.127.0.0.1:7272")]
        {
            let request = Request::post(&path)
                .header(header::HOST, HOST)
                .header(header::ORIGIN, origin)
                .header("sec-fetch-site", site)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let body = format!("token={token}&text=x&reason=x&title=x");
            let page = sanne.send(request, Body::from(body)).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{path} from {site}");
        }
    }
    for route in ROUTES.iter().filter(|route| route.method == "get" && !route.path.ends_with("/live")) {
        sanne.get(&format!("{}?text=x&reason=x&token={token}", filled(route.path, &incident))).await;
    }
    assert_eq!(number(), before, "looking changes nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_bombing_and_ssrf_nobody_outside_makes_the_program_send_or_fetch_anything() {
    let house = House::with_relay();
    let incident = house.incident(&mut house.person("Sanne de Wit").await).await;
    let mut stranger = house.stranger();
    for _ in 0..20 {
        for route in ROUTES.iter().filter(|route| route.method == "post" && route.is_open()) {
            let fields = [
                ("name", "Sanne de Wit"),
                ("mail", "slachtoffer@elders.example"),
                ("url", "http://169.254.169.254/latest/meta-data/"),
                ("code", "000000"),
            ];
            stranger.post(&filled(route.path, &incident), &fields).await;
        }
    }
    for stream in house.site.app().streams().unwrap() {
        assert!(house.site.app().letters_waiting(&stream).unwrap().is_empty(), "no letter waits in {stream}");
    }
    // There is no client for the web in the program at all: what is not there cannot be led to an address.
    let lock = include_str!("../../../../Cargo.lock");
    for client in ["reqwest", "hyper-tls", "isahc", "curl", "attohttpc"] {
        assert!(!lock.contains(&format!("name = \"{client}\"")), "{client} fetches addresses");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn parsers_and_decompression_bombs_a_hostile_list_costs_little_and_gives_nothing() {
    let (house, mut sanne, _) = house().await;
    let xml =
        b"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>".to_vec();
    let mut bomb = b"PK\x03\x04".to_vec();
    bomb.extend([0xff; 4096]);
    let lists: [(&str, Vec<u8>); 5] = [
        ("lijst.csv", xml.clone()),
        ("lijst.xlsx", xml),
        ("lijst.xlsx", bomb),
        ("lijst.csv", vec![b','; 4 << 20]),
        ("lijst.vcf", b"BEGIN:VCARD\r\n".repeat(200_000)),
    ];
    for (name, bytes) in lists {
        let begun = Instant::now();
        let page = upload(&mut sanne, "/prepare/contacts/import", &[], name, &bytes).await;
        assert!(page.status != StatusCode::INTERNAL_SERVER_ERROR, "{name}: {}", page.body);
        assert!(!page.body.contains("root:"), "{name}");
        // Not a measurement: what is read without limits takes minutes, or never ends.
        assert!(begun.elapsed().as_secs() < 60, "{name}");
    }
    assert_eq!(house.prepared().contacts().count(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn unauthenticated_reading_whatever_has_no_row_in_the_table_is_closed() {
    let (house, _, incident) = house().await;
    let mut stranger = house.stranger();
    let paths = [
        "/api",
        "/api/v1/incidents",
        "/.git/config",
        "/metrics",
        "/health",
        "/debug",
        "/admin",
        "/incidents",
        "/prepare/people/sanne-de-wit/sessions",
        "/store",
        "/journal",
        "/kit",
        "/swagger.json",
        "/graphql",
    ];
    for path in paths {
        for page in [stranger.get(path).await, stranger.post(path, &[]).await] {
            assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{path}");
        }
    }
    for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"] {
        let request = Request::builder()
            .method(method)
            .uri(format!("{incident}/log"))
            .header(header::HOST, HOST)
            .header("sec-fetch-site", "same-origin");
        let page = stranger.send(request, Body::empty()).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{method}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn audit_copies_who_loses_access_loses_the_past_with_it() {
    let (house, mut sanne, incident) = house().await;
    sanne.post(&format!("{incident}/counsel"), &[("text", "De kwikstaart weet het.")]).await;
    let mut bram = house.newcomer("Bram Visser").await;
    house.gives_only("Bram Visser", RoleKind::Legal);
    let pages = [format!("{incident}/counsel"), format!("{incident}/log"), "/search?q=kwikstaart".to_owned()];
    for page in &pages {
        assert!(bram.get(page).await.body.contains("weet het"), "{page}");
    }
    house.gives_only("Bram Visser", RoleKind::Spokesperson);
    for page in &pages {
        assert!(!bram.get(page).await.body.contains("weet het"), "{page}: seen before is not seen now");
    }
    let given = RolesGiven { person: "bram-visser".to_owned(), ..RolesGiven::default() };
    house.site.app().give_roles(Actor::on_the_machine("terminal"), &given, house.site.now()).unwrap();
    house.admits(&incident, &[Part::Log], false);
    assert!(!bram.get(&format!("{incident}/log")).await.body.contains("weet het"));
}

#[tokio::test(flavor = "multi_thread")]
async fn session_fixation_a_session_that_somebody_chose_is_never_one() {
    let house = House::new();
    let planted = "0123456789abcdef0123456789abcdef";
    let link = app::Secret::new().unwrap();
    house
        .site
        .app()
        .issue_link(Actor::on_the_machine("terminal"), "Sanne", &link.hash(), house.site.now())
        .unwrap();
    let mut victim = house.stranger();
    victim.cookies.push(("paraat".to_owned(), planted.to_owned()));
    let page = victim.post(&format!("/link/{}", link.reveal()), &[]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let session = victim.cookies.iter().find(|(name, _)| name == "paraat").unwrap();
    assert_ne!(session.1, planted);
    let mut attacker = house.stranger();
    attacker.cookies.push(("paraat".to_owned(), planted.to_owned()));
    assert_eq!(attacker.get("/account").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test(flavor = "multi_thread")]
async fn clickjacking_no_answer_may_stand_in_a_frame_of_somebody_else() {
    let (house, mut sanne, incident) = house().await;
    let mut stranger = house.stranger();
    for route in ROUTES.iter().filter(|route| !route.path.ends_with("/live")) {
        let path = filled(route.path, &incident);
        for browser in [&mut sanne, &mut stranger] {
            let page = match route.method {
                "get" => browser.get(&path).await,
                _ => browser.post_as_it_is(&path, &[]).await,
            };
            assert_eq!(page.headers["x-frame-options"], "DENY", "{path}");
            let policy = page.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
            assert!(
                policy.contains("frame-ancestors 'none'") || policy.contains("sandbox"),
                "{path}: {policy}"
            );
            assert!(!policy.contains("unsafe"), "{path}: {policy}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn dns_rebinding_a_page_that_had_its_own_name_pointed_at_us_gets_nothing() {
    let (_house, mut sanne, incident) = house().await;
    for host in [
        "kwaad.example",
        "kwaad.example:7272",
        "127.0.0.1",
        "127.0.0.1:80",
        "",
        "127.0.0.1:7272.kwaad.example",
    ] {
        for path in [
            "/",
            "/prepare",
            incident.as_str(),
            "/assets/paraat.css",
            "/link/00000000000000000000000000000000",
        ] {
            let page = sanne.send(Request::get(path).header(header::HOST, host), Body::empty()).await;
            assert_eq!(page.status, StatusCode::MISDIRECTED_REQUEST, "{host} {path}");
            assert!(!page.body.contains("Sanne"), "{host} {path}");
        }
    }
}
