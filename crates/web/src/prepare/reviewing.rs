//! What somebody should look at again: as a page, and for the calendars that people have elsewhere.

use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use exchange::{Reminder, write_reminders};
use jiff::ToSpan as _;
use jiff::civil::Date;
use readiness::event::Word as _;
use readiness::prepared::{Prepared, SheetId};
use readiness::reviews::{Why, reviews as all};

use super::{Entry, Group, Link, Listing};
use crate::failure::Failure;
use crate::files::as_download;
use crate::preparing::Preparing;
use crate::sheets;

/// What is due within so many days is named on the overview.
const SOON_DAYS: i64 = 30;

/// More than so many on one page nobody reads.
const SHOWN: usize = 200;

/// How many things are due within a month, or were due.
pub(crate) fn soon(prepared: &Prepared, today: Date) -> usize {
    let until = today.checked_add(SOON_DAYS.days()).unwrap_or(Date::MAX);
    all(prepared).iter().filter(|(day, ..)| *day <= until).count()
}

/// `GET /prepare/reviews`.
pub(crate) async fn reviews(preparing: Preparing) -> Result<Response, Failure> {
    let w = preparing.wording();
    let mut listing = Listing::new(preparing.frame("/prepare"), w.text("reviews-title"));
    listing.lead = vec![w.text("reviews-lead")];
    listing.links = vec![
        Link::new("/prepare/reviews/calendar", w.text("reviews-calendar")),
        Link::new("/prepare", w.text("prepare-back")),
    ];
    let all = all(&preparing.prepared);
    let (late, coming): (Vec<_>, Vec<_>) =
        all.iter().take(SHOWN).partition(|(day, ..)| *day < preparing.today);
    let group = |key: &str, reviews: Vec<&(Date, Why, SheetId)>| Group {
        heading: w.text(&format!("reviews-{key}")),
        lead: String::new(),
        entries: reviews.into_iter().map(|review| entry(&preparing, review)).collect(),
        empty: w.text("reviews-none"),
        add: Vec::new(),
    };
    listing.groups = vec![group("late", late), group("coming", coming)];
    Ok(listing.shown())
}

fn entry(preparing: &Preparing, (day, why, id): &(Date, Why, SheetId)) -> Entry {
    let w = preparing.wording();
    Entry::new(title(preparing, *id), sheets::at(*id)).line(format!(
        "{} · {}",
        w.day(*day),
        words(preparing, *why)
    ))
}

fn title(preparing: &Preparing, id: SheetId) -> String {
    let sheet = preparing.prepared.get(id);
    sheet.map(|sheet| preparing.wording().sheet_title(sheet, &preparing.prepared)).unwrap_or_default()
}

fn words(preparing: &Preparing, why: Why) -> String {
    preparing.wording().text(&format!("reviews-why-{}", why.id()))
}

/// `GET /prepare/reviews/calendar`.
pub(crate) async fn calendar(preparing: Preparing) -> Result<Response, Failure> {
    let w = preparing.wording();
    let reminder = |(day, why, id): &(Date, Why, SheetId)| Reminder {
        id: format!("{}-{}-{}@paraat", id.0.id(), id.1, why.id()),
        on: *day,
        what: format!("{}: {}", title(&preparing, *id), words(&preparing, *why)),
    };
    let reminders: Vec<Reminder> = all(&preparing.prepared).iter().map(reminder).collect();
    let text = write_reminders(&w.text("reviews-calendar-name"), &reminders, preparing.now);
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8")),
        (header::CONTENT_DISPOSITION, as_download("paraat.ics")),
    ];
    Ok((headers, Body::from(text)).into_response())
}
