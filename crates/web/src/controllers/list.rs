//! All of them on one page: who must hear it now, who was told what, and the next one.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use incident::controller::rows::{Bucket, Row};
use law::{Recipient, Standing};
use readiness::agreement::event::Relation;
use readiness::prepared::Prepared;

use super::{REST, proposing, rest_of, words};
use crate::beside::Card;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::now::Step;
use crate::room::Room;
use crate::suppliers::called;

#[derive(Template)]
#[template(path = "controllers/list.html")]
struct ListPage<'a> {
    page: Frame<'a>,
    title: String,
    next: Option<Step>,
    /// How many there are, how many were told, and how many people of theirs.
    counts: Vec<String>,
    groups: Vec<Group>,
    /// What is looked for in their names.
    find: String,
    /// Which of them are shown: the value, the words, and whether it is chosen.
    filters: Vec<(&'static str, String, bool)>,
    /// How many the filter leaves out, in words.
    left_out: Option<String>,
    numbers: String,
    telling: String,
    message: String,
    is_closed: bool,
}

/// Rows under a heading.
struct Group {
    id: &'static str,
    heading: String,
    count: String,
    rows: Vec<Shown>,
}

struct Shown {
    name: String,
    href: String,
    people: String,
    heard: String,
    due: Option<String>,
    is_late: bool,
}

/// Which of them somebody wants to see.
#[derive(Default, serde::Deserialize)]
pub(crate) struct Filter {
    #[serde(default)]
    find: String,
    #[serde(default)]
    show: String,
}

/// What can be shown, with the key of its words.
const SHOWS: [(&str, &str); 4] = [
    ("", "controllers-show-all"),
    ("untold", "controllers-show-untold"),
    ("old", "controllers-show-old"),
    ("uncounted", "controllers-show-uncounted"),
];

/// `GET /incidents/{id}/controllers?find=TEXT&show=untold|old|uncounted`.
pub(crate) async fn controllers(room: Room, Query(filter): Query<Filter>) -> Result<Response, Failure> {
    let (w, picture, prepared) = (room.wording(), room.picture(), room.site.app.prepared()?);
    let from = proposing(&room, &picture, &prepared);
    let all = from.controllers(room.rulebook());
    let wanted: Vec<&Row<'_>> = all.iter().filter(|row| is_wanted(&prepared, row, &filter)).collect();
    let group = |bucket: Bucket| {
        let rows: Vec<Shown> = wanted
            .iter()
            .filter(|row| row.bucket == bucket)
            .map(|row| shown(&room, &prepared, row))
            .collect();
        Group {
            id: bucket.id(),
            heading: w.text(&format!("controllers-{}", bucket.id())),
            count: w.format("controllers-count", [("n", (rows.len() as f64).into())]),
            rows,
        }
    };
    let left_out = all.len() - wanted.len();
    let show = |(value, key): (&'static str, &str)| (value, w.text(key), value == filter.show);
    let view = ListPage {
        title: w.text("controllers-title"),
        next: next(&room, &prepared, &all).or_else(|| to_record(&room, &picture, &all)),
        counts: counts(&room, &all),
        groups: Bucket::ALL.into_iter().map(group).filter(|group| !group.rows.is_empty()).collect(),
        filters: SHOWS.into_iter().map(show).collect(),
        left_out: (left_out > 0).then(|| w.format("controllers-left-out", [("n", (left_out as f64).into())])),
        find: filter.find,
        numbers: room.at(&format!("{REST}/numbers")),
        telling: room.at(&format!("{REST}/telling")),
        message: room.at("/messages/new?stakeholder=controllers&template=controllers"),
        is_closed: !room.state.is_open(),
        page: room.frame(&picture, REST)?,
    };
    Ok(page(&view))
}

fn is_wanted(prepared: &Prepared, row: &Row<'_>, filter: &Filter) -> bool {
    let find = filter.find.trim().to_lowercase();
    let is_found = find.is_empty() || called(prepared, &row.controller).to_lowercase().contains(&find);
    let is_shown = match filter.show.as_str() {
        "untold" => !row.is_told(),
        "old" => matches!(row.heard, incident::controller::rows::Heard::Old(_)),
        "uncounted" => row.count.is_none_or(|counted| counted.count.people.is_none()),
        _ => true,
    };
    is_found && is_shown
}

fn shown(room: &Room, prepared: &Prepared, row: &Row<'_>) -> Shown {
    Shown {
        name: called(prepared, &row.controller),
        href: room.at(&rest_of(&row.controller)),
        people: words::people(room, row),
        heard: words::heard(room, row),
        due: words::due(room, row),
        is_late: row.is_late(room.rulebook(), room.now) && !row.is_told(),
    }
}

fn counts(room: &Room, all: &[Row<'_>]) -> Vec<String> {
    let w = room.wording();
    if all.is_empty() {
        return Vec::new();
    }
    let told = all.iter().filter(|row| row.is_told()).count();
    let gaps = [("n", (all.len() as f64).into()), ("told", told.to_string().into())];
    let people = room.state.controllers.people();
    let counted = all.iter().filter(|row| row.count.is_some_and(|it| it.count.people.is_some())).count();
    let sum = people.map(|people| {
        let gaps = [("people", w.between(people).into()), ("n", (counted as f64).into())];
        w.format("controllers-people", gaps)
    });
    std::iter::once(w.format("controllers-told", gaps)).chain(sum).collect()
}

/// The first one that must hear something.
fn next(room: &Room, prepared: &Prepared, all: &[Row<'_>]) -> Option<Step> {
    let row = all.first().filter(|row| row.bucket == Bucket::Must && room.state.is_open())?;
    let w = room.wording();
    let key = if row.is_told() { "controllers-next-new" } else { "controllers-next" };
    let mut text = w.format(key, [("who", called(prepared, &row.controller).into())]);
    if let Some(due) = words::due(room, row) {
        text = format!("{text} {due}");
    }
    Some(Step { text, href: room.at(&rest_of(&row.controller)), verb: w.text("controllers-verb") })
}

/// Everybody knows: what is left is to record that the duty was done.
fn to_record(room: &Room, picture: &incident::picture::Picture<'_>, all: &[Row<'_>]) -> Option<Step> {
    let is_left = |standing| matches!(standing, Standing::Open | Standing::Missed);
    let mut duties = picture.assessment.obligations.iter();
    let duty = duties.find(|duty| duty.rule.to == Recipient::Controller && is_left(duty.standing))?;
    let everybody_knows = !all.is_empty() && all.iter().all(Row::is_told);
    let w = room.wording();
    (everybody_knows && room.state.is_open()).then(|| Step {
        text: w.text("controllers-next-record"),
        href: room.at(&format!("/duties/{}", duty.rule.id)),
        verb: w.text("next-verb-file"),
    })
}

/// What asks for action with them, on the first page of the incident: how many must hear something now.
pub(crate) fn steps(room: &Room, picture: &incident::picture::Picture<'_>) -> Result<Vec<Step>, Failure> {
    let prepared = room.site.app.prepared()?;
    if !room.state.is_open() || !concerns(room, picture, &prepared) {
        return Ok(Vec::new());
    }
    let from = proposing(room, picture, &prepared);
    let must = from.controllers(room.rulebook()).iter().filter(|row| row.bucket == Bucket::Must).count();
    let w = room.wording();
    let step = || Step {
        text: w.format("controllers-step", [("n", (must as f64).into())]),
        href: room.at(REST),
        verb: w.text("controllers-verb-all"),
    };
    Ok((must > 0).then(step).into_iter().collect())
}

/// Whether anything points to data that we process for others.
fn concerns(room: &Room, picture: &incident::picture::Picture<'_>, prepared: &Prepared) -> bool {
    let duty = picture.assessment.obligations.iter().any(|duty| duty.rule.to == Recipient::Controller);
    let has_contract = prepared.contracts().any(|(_, contract)| contract.relation == Relation::Controller);
    room.state.controllers.people().is_some() || (duty && has_contract)
}

/// How they stand, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room, picture: &incident::picture::Picture<'_>) -> Result<Card, Failure> {
    let (w, prepared) = (room.wording(), room.site.app.prepared()?);
    let from = proposing(room, picture, &prepared);
    let all = from.controllers(room.rulebook());
    let sentence = counts(room, &all).into_iter().next().unwrap_or_else(|| w.text("controllers-none"));
    Ok(Card { title: w.text("controllers-title"), sentence, href: room.at(REST) })
}
