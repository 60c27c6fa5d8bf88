//! The facts: a table that reads as sentences, with what is still open; and the page of one fact.

mod choices;
mod fact;
mod value;

pub(crate) use choices::answers;
pub(crate) use fact::{fact, state_it, withdraw};
pub(crate) use value::{DONT_KNOW, typed_value, value_field};

use askama::Template;
use axum::response::Response;
use incident::circumstances::Ground;
use incident::fact::FactKey;
use incident::state::{Statement, Statements};

use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::now::{Ask, question};
use crate::room::Room;

/// So many earlier statements of a fact stand on the page; the log has them all.
const HISTORY: usize = 20;

#[derive(Template)]
#[template(path = "facts/page.html")]
struct FactsPage<'a> {
    page: Frame<'a>,
    title: String,
    known: Vec<Row>,
    questions: Vec<Ask>,
    /// What is held, but not established.
    unsure: Vec<Ask>,
    others: Vec<Ask>,
    /// Pages for what is no fact: moments, awareness, the organisation.
    beside: Vec<Ask>,
}

/// A fact in the table.
struct Row {
    key: &'static str,
    name: String,
    href: String,
    says: Vec<Said>,
    /// Earlier statements, newest first.
    history: Vec<Said>,
    /// How many more there are, in words.
    older: String,
    is_contested: bool,
}

/// What a source says of a fact.
pub(crate) struct Said {
    pub(crate) value: String,
    pub(crate) mark: String,
    pub(crate) certainty: String,
    pub(crate) source: String,
    /// When it was learnt.
    pub(crate) known: String,
    pub(crate) entry: u64,
    pub(crate) href: String,
}

/// `GET /incidents/{id}/facts`.
pub(crate) async fn facts(room: Room) -> Result<Response, Failure> {
    let picture = room.picture();
    let frame = room.frame(&picture, "/facts")?;
    let w = room.wording();
    let stated = |key: &FactKey| room.state.facts.get(key).is_some_and(|it| !it.history().is_empty());
    let (unsure, unknown): (Vec<Ground>, Vec<Ground>) =
        picture.questions.iter().map(|asked| asked.ground).partition(|ground| is_held(&room, *ground));
    let questions =
        |grounds: Vec<Ground>| grounds.into_iter().map(|ground| question(&room, ground)).collect();
    let mut others: Vec<Ask> = FactKey::ALL
        .iter()
        .filter(|key| key.recorded_by().is_none() && !stated(key))
        .map(|key| Ask { text: w.fact(*key), href: room.at(&format!("/facts/{}", key.as_str())) })
        .collect();
    others.sort_by_key(|other| other.text.to_lowercase());
    let beside = [
        ("/awareness", "awareness-title"),
        ("/moments", "moments-title"),
        ("/profile", "profile-title"),
        ("/files", "files-title"),
        ("/paper", "paper-title"),
    ];
    let view = FactsPage {
        title: w.text("nav-facts"),
        known: room.state.facts.iter().map(|(key, statements)| row(&room, *key, statements)).collect(),
        questions: questions(unknown),
        unsure: questions(unsure),
        others,
        beside: beside.map(|(rest, key)| Ask { text: w.text(key), href: room.at(rest) }).into(),
        page: frame,
    };
    Ok(page(&view))
}

fn is_held(room: &Room, ground: Ground) -> bool {
    matches!(ground, Ground::Fact(key) if room.situation.facts.get(key).is_some())
}

fn row(room: &Room, key: FactKey, statements: &Statements) -> Row {
    let said = |statement: &Statement| said(room, key, statement);
    let earlier = || statements.history().iter().rev().filter(|statement| statement.superseded);
    Row {
        key: key.as_str(),
        name: room.wording().fact(key),
        href: room.at(&format!("/facts/{}", key.as_str())),
        says: statements.current().map(said).collect(),
        history: earlier().take(HISTORY).map(said).collect(),
        older: match earlier().count().saturating_sub(HISTORY) {
            0 => String::new(),
            older => room.wording().format("facts-older", [("n", older.into())]),
        },
        is_contested: room.state.conflicts().iter().any(|conflict| conflict.fact == key),
    }
}

pub(crate) fn said(room: &Room, key: FactKey, statement: &Statement) -> Said {
    let (w, zone) = (room.wording(), room.site.zone());
    Said {
        value: w.value(key, &statement.value, zone),
        mark: w.certainty_mark(statement.certainty).to_string(),
        certainty: w.certainty(statement.certainty),
        source: statement.source.clone(),
        known: w.start(statement.known_at, zone),
        entry: statement.number,
        href: room.at(&format!("/log/{}", statement.number)),
    }
}
