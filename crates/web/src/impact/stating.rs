//! Saying whether something is hit: with one tap where the inventory proposed it, or with a reason.

use app::NotRecorded;
use axum::extract::Query;
use axum::response::Response;
use incident::command::Command;
use incident::impact::event::{Hit, ImpactOn, ImpactStated};
use incident::refusal::Refusal;
use readiness::event::Word as _;

use super::inventory::Reached;
use crate::failure::Failure;
use crate::form::{self, Answer, Field, Form, Kind, Posted};
use crate::frame::redirect;
use crate::room::Room;

const REST: &str = "/impact/statement";

/// What somebody names themselves has a key of its own, so that no name is ever taken for a number.
const OWN: &str = "own:";

/// About which thing; about a new one when it is not named.
#[derive(serde::Deserialize)]
pub(crate) struct Asked {
    on: Option<String>,
    key: Option<String>,
}

/// A thing of which somebody says whether it is hit.
struct Thing {
    on: ImpactOn,
    /// Empty for a new one.
    key: String,
    /// Empty for one that is to be named.
    name: String,
    /// By what it shows, in words.
    because: String,
}

/// `GET /incidents/{id}/impact/statement`.
pub(crate) async fn statement(room: Room, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let on = asked.on.as_deref().and_then(ImpactOn::from_id).ok_or(Failure::NotFound)?;
    let thing = thing(&room, on, asked.key.as_deref().unwrap_or_default())?.ok_or(Failure::NotFound)?;
    let form = form(&room, &thing, None, seen(&room, &thing));
    form::show(&room, REST, form)
}

/// `POST /incidents/{id}/impact`.
pub(crate) async fn state_it(room: Room, posted: Posted) -> Result<Response, Failure> {
    let on = ImpactOn::from_id(posted.get("on")).ok_or(Failure::NotFound)?;
    let thing = thing(&room, on, posted.get("key"))?.ok_or(Failure::NotFound)?;
    let seen = posted.number("seen");
    let mut form = form(&room, &thing, Some(&posted), seen.unwrap_or_default());
    let Some(hit) = Hit::from_id(posted.get("hit")) else {
        form.err("hit", room.wording().text("form-unknown"));
        return form::show(&room, REST, form);
    };
    let stated = thing.stated(&room, hit, &posted);
    let anchor = format!("{}#{}", room.at("/impact?done=impact"), on.id());
    match room.record(&Command::StateImpact(stated), seen) {
        Ok(()) => Ok(redirect(&anchor)),
        // Whoever taps twice, or after a colleague, said nothing new.
        Err(NotRecorded::Refused(refusal)) if matches!(*refusal, Refusal::NothingNew { .. }) => {
            Ok(redirect(&anchor))
        }
        Err(not) => form::show_refused(&room, REST, form, not),
    }
}

/// The thing with this key: of the inventory, else as somebody named it; nothing when there is none.
fn thing(room: &Room, on: ImpactOn, key: &str) -> Result<Option<Thing>, Failure> {
    if key.is_empty() {
        return Ok(Some(Thing { on, key: String::new(), name: String::new(), because: String::new() }));
    }
    let prepared = tokio::task::block_in_place(|| room.site.app.prepared())?;
    if let Some(known) = Reached::of(room, &prepared).known(room, on, key) {
        let because = known.via.join(". ");
        return Ok(Some(Thing { on, key: key.to_owned(), name: known.name, because }));
    }
    let said = room.state.impacts.of(on, key);
    Ok(said.map(|kept| Thing {
        on,
        key: key.to_owned(),
        name: kept.said.name.clone(),
        because: kept.said.because.clone(),
    }))
}

fn seen(room: &Room, thing: &Thing) -> u64 {
    room.state.impacts.of(thing.on, &thing.key).map_or(0, |kept| kept.number)
}

impl Thing {
    fn stated(&self, room: &Room, hit: Hit, posted: &Posted) -> ImpactStated {
        let is_tap = !posted.get("tap").is_empty();
        let name = if self.key.is_empty() { posted.get("name") } else { self.name.as_str() };
        let (source, because) = if is_tap {
            (room.visitor.name.as_str(), self.because.as_str())
        } else {
            (posted.get("source"), posted.get("because"))
        };
        ImpactStated {
            on: self.on,
            key: if self.key.is_empty() { format!("{OWN}{name}") } else { self.key.clone() },
            name: name.to_owned(),
            hit,
            source: source.to_owned(),
            because: because.to_owned(),
        }
    }
}

fn form(room: &Room, thing: &Thing, posted: Option<&Posted>, seen: u64) -> Form {
    let w = room.wording();
    let held = room.state.impacts.of(thing.on, &thing.key).map(|kept| &kept.said);
    let is_tap = posted.is_some_and(|posted| !posted.get("tap").is_empty());
    let or = |name: &str, proposed: &str| match posted {
        Some(posted) if !is_tap => posted.get(name).to_owned(),
        _ => proposed.to_owned(),
    };
    let chosen = match posted {
        Some(posted) => posted.get("hit").to_owned(),
        None => held.map_or(String::new(), |said| said.hit.id().to_owned()),
    };
    let heading = if thing.name.is_empty() {
        w.text(&format!("impact-add-{}", thing.on.id()))
    } else {
        w.format("impact-asks", [("name", thing.name.clone().into())])
    };
    let mut form = Form::new(heading, room.at("/impact"), w.text("impact-submit"), room.at("/impact"))
        .hide("on", thing.on.id())
        .hide("key", &thing.key)
        .hide("seen", seen);
    if thing.key.is_empty() {
        form = form.field(Field::line("name", w.text("impact-name"), &or("name", "")));
    }
    let hits = Hit::ALL.iter().map(|hit| Answer::new(hit.id(), w.word(*hit), hit.id() == chosen));
    let because = held.map_or(thing.because.as_str(), |said| said.because.as_str());
    let source = held.map_or(room.visitor.name.as_str(), |said| said.source.as_str());
    form.field(Field::new("hit", w.text("impact-hit"), Kind::Radios(hits.collect())))
        .field(
            Field::area("because", w.text("impact-because"), &or("because", because))
                .hint(w.text("impact-because-hint")),
        )
        .field(
            Field::line("source", w.text("stating-source"), &or("source", source))
                .hint(w.text("stating-source-hint")),
        )
}
