//! Who gets in, and what every answer says that browsers may do.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use web::{ROUTES, Transport};

use crate::browser::{HOST, House, filled};

#[tokio::test(flavor = "multi_thread")]
async fn every_route_but_the_door_is_closed_to_who_has_not_entered() {
    let house = House::new();
    let incident = house.incident(&mut house.person("Sanne de Wit").await).await;
    let mut stranger = house.stranger();
    for route in ROUTES {
        let path = filled(route.path, &incident);
        let page = match route.method {
            "get" => stranger.get(&path).await,
            _ => stranger.post(&path, &[]).await,
        };
        if route.is_open() {
            assert_ne!(page.status, StatusCode::UNAUTHORIZED, "{route:?}");
        } else {
            assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{route:?}");
        }
        for secret in ["Sanne", "customers", "klanten"] {
            assert!(!page.body.contains(secret), "{route:?} tells {secret}");
        }
    }
    assert!(ROUTES.iter().any(|route| !route.is_open()));
    let page = stranger.get("/nothing/like/this").await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED, "not even what does not exist");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_counts_only_from_our_own_page_with_the_token_of_the_session() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let before = house
        .site
        .app()
        .state(incident.trim_start_matches('/').replacen("incidents", "incident", 1).as_str());
    let before = before.unwrap().number;
    let token = sanne.token().await;
    for route in ROUTES.iter().filter(|route| route.method == "post" && !route.is_open()) {
        let path = filled(route.path, &incident);
        let page = sanne.post_as_it_is(&path, &[("text", "x"), ("reason", "x")]).await;
        assert!(
            matches!(page.status, StatusCode::FORBIDDEN | StatusCode::BAD_REQUEST),
            "{route:?} {}",
            page.status
        );
        let page = sanne.post_as_it_is(&path, &[("token", "guessed")]).await;
        assert!(
            matches!(page.status, StatusCode::FORBIDDEN | StatusCode::BAD_REQUEST),
            "{route:?} {}",
            page.status
        );
        for (name, value) in
            [("origin", "https://kwaad.example"), ("sec-fetch-site", "cross-site"), ("x-none", "")]
        {
            let request = Request::post(&path)
                .header(header::HOST, HOST)
                .header(name, value)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            let page = sanne.send(request, Body::from(format!("token={token}"))).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{route:?} {name}");
        }
    }
    let stream = incident.replacen("/incidents/", "incident/", 1);
    assert_eq!(house.site.app().state(&stream).unwrap().number, before, "nothing was recorded");
    assert_eq!(sanne.get("/").await.status, StatusCode::OK, "and nobody was signed out");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_name_for_this_machine_gets_nothing() {
    let house = House::new();
    let sanne = house.person("Sanne de Wit").await;
    for host in ["kwaad.example", "127.0.0.1", "127.0.0.1:80", "kwaad.example:7272", ""] {
        let page = sanne.clone().send(Request::get("/").header(header::HOST, host), Body::empty()).await;
        assert_eq!(page.status, StatusCode::MISDIRECTED_REQUEST, "{host}");
        assert!(!page.body.contains("Sanne"), "{host}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_says_what_browsers_may_do_with_it() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    for route in ROUTES.iter().filter(|route| route.method == "get" && !route.path.ends_with("/live")) {
        let page = sanne.get(&filled(route.path, &incident)).await;
        let text = |name: &str| page.headers.get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
        let policy = text("content-security-policy");
        assert!(
            policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
            "{route:?}"
        );
        assert!(!policy.contains("unsafe"), "{route:?}");
        assert_eq!(text("x-content-type-options"), "nosniff", "{route:?}");
        assert!(!text("cache-control").is_empty(), "{route:?}");
        for inline in ["<script>", " style=", "onclick=", "<style", "javascript:"] {
            assert!(!page.body.contains(inline), "{route:?} holds {inline}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_is_used_by_its_button_and_not_by_looking_and_then_never_again() {
    let house = House::new();
    let link = house.site.app().issue_to_founder(house.site.now()).unwrap().unwrap();
    let path = format!("/link/{}", link.reveal());
    let mut mail_scanner = house.stranger();
    for _ in 0..3 {
        assert_eq!(mail_scanner.get(&path).await.status, StatusCode::OK);
    }
    let mut sanne = house.stranger();
    let page = sanne.post(&path, &[("name", "  ")]).await;
    assert!(page.body.contains("Vul uw naam in"), "{}", page.body);
    let page = sanne.post(&path, &[("name", "Sanne de Wit"), ("organisation", "De Linde")]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    let cookie = page.headers[header::SET_COOKIE].to_str().unwrap();
    for part in ["paraat=", "HttpOnly", "SameSite=Lax", "Path=/", "Secure"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(sanne.get("/start").await.body.contains("De Linde"));
    let page = house.stranger().post(&path, &[("name", "Eve")]).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(page.headers.get(header::SET_COOKIE).is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_leaves_is_out_also_with_the_old_cookie() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let old = sanne.clone();
    assert_eq!(sanne.post("/session/end", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(old.clone().get("/start").await.status, StatusCode::UNAUTHORIZED);
    assert!(sanne.get("/").await.body.contains("paraat link"));
}

#[tokio::test(flavor = "multi_thread")]
async fn over_tls_the_cookie_is_bound_to_the_host() {
    let house = House::at("2021-07-02T16:30:00Z", Transport::Tls);
    let link = house.site.app().issue_to_founder(house.site.now()).unwrap().unwrap();
    let page = house.stranger().post(&format!("/link/{}", link.reveal()), &[("name", "Sanne")]).await;
    let cookie = page.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("__Host-paraat=") && cookie.contains("Secure"), "{cookie}");
    assert!(page.headers.contains_key(header::STRICT_TRANSPORT_SECURITY));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_leads_back_to_our_own_pages_only() {
    let house = House::new();
    let mut stranger = house.stranger();
    for (back, to) in
        [("/start", "/start"), ("//kwaad.example", "/"), ("https://kwaad.example", "/"), ("/\\kwaad", "/")]
    {
        let page = stranger.post("/language", &[("lang", "en"), ("back", back)]).await;
        assert_eq!(page.headers[header::LOCATION], to);
    }
    assert!(stranger.get("/").await.body.contains("This is Paraat"));
}
