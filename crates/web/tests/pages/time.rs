//! Days and hours as people type them, on the two days on which the clock is changed.

use axum::http::{StatusCode, header};

use crate::browser::House;

#[tokio::test(flavor = "multi_thread")]
async fn an_hour_that_comes_twice_is_asked_about_and_one_that_is_skipped_is_refused() {
    let house = House::at("2026-10-26T10:00:00Z", web::Transport::Loopback);
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let awareness = format!("{incident}/awareness");
    let twice = |fold| {
        [("at-date", "2026-10-25"), ("at-time", "02:30"), ("at-fold", fold), ("reason", "x"), ("seen", "99")]
    };
    let page = sanne.post(&awareness, &twice("")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("at-fold"), "{}", page.body);
    for (fold, at) in [("first", "2026-10-25T00:30:00Z"), ("second", "2026-10-25T01:30:00Z")] {
        let page = sanne.post(&awareness, &twice(fold)).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
        let state = house.site.app().state(&incident.replacen("/incidents/", "incident/", 1)).unwrap();
        assert_eq!(state.awareness["avg"].at, calendar::Start::Moment(at.parse().unwrap()));
    }
    let skipped = [("at-date", "2026-03-29"), ("at-time", "02:30"), ("reason", "x"), ("seen", "99")];
    let page = sanne.post(&awareness, &skipped).await;
    assert!(page.body.contains("zomertijd"), "{}", page.body);
    let future = [("at-date", "2026-10-27"), ("at-time", "02:30"), ("reason", "x"), ("seen", "99")];
    assert!(sanne.post(&awareness, &future).await.body.contains("in de toekomst"));
    let nonsense = [("at-date", "31-02"), ("reason", "x"), ("seen", "99")];
    let page = sanne.post(&awareness, &nonsense).await;
    assert!(page.body.contains("bestaat niet") && page.headers.get(header::LOCATION).is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_so_now_is_not_in_the_future_while_time_goes_on() {
    let house = House::ticking();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    assert_eq!(sanne.get(&incident).await.status, StatusCode::OK);
}
