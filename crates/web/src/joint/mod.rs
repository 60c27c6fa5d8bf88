//! An incident that another organisation shares: an offer by a code, joining by that code, each other's facts side by side,
//! and taking one over. What stays apart is everything else: duties, reports and log.

mod across;
mod forms;
mod row;

use app::{Invitation, Shared, ShortCode, link_of};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::{Command, RecordFact};
use incident::event::{IncidentJoined, IncidentShared, SharingEnded};
use incident::fact::FactKey;
use incident::joint::{OFFER_LASTS, Partner};

use crate::beside;
use crate::failure::Failure;
use crate::form::{Form, Posted, refused};
use crate::frame::{Frame, page, page_with};
use crate::now::Step;
use crate::room::Room;
use row::Row;

const REST: &str = "/joint";

#[derive(Template)]
#[template(path = "joint/page.html")]
struct JointPage<'a> {
    page: Frame<'a>,
    title: String,
    others: Vec<Other>,
    /// An offer that nobody joined yet, and those who shared it before.
    lines: Vec<String>,
    forms: Vec<Form>,
}

/// Another organisation, as it shares the incident.
struct Other {
    id: String,
    name: String,
    since: String,
    /// Whether it still lets us read.
    is_open: bool,
    /// Where we say otherwise, or nothing.
    differ: Vec<Row>,
    same: Vec<Row>,
    reports: Vec<String>,
    end: Form,
}

#[derive(Template)]
#[template(path = "joint/code.html")]
struct CodePage<'a> {
    page: Frame<'a>,
    title: String,
    lead: String,
    code: String,
    on: String,
}

/// `GET /incidents/{id}/joint`: what each of us holds. That somebody looked stands in the log of the other.
pub(crate) async fn joint(room: Room) -> Result<Response, Failure> {
    let forms = forms::all(&room);
    shown(&room, forms)
}

/// `POST /incidents/{id}/joint/offer`: a code that the other organisation joins by. Only its hash is kept.
pub(crate) async fn offer(room: Room, posted: Posted) -> Result<Response, Failure> {
    let made = Invitation::new()?;
    let until = room.site.now() + OFFER_LASTS;
    let command = Command::ShareIncident(IncidentShared {
        with: posted.get("with").to_owned(),
        code: made.link.hash().to_string(),
        expires_at: until,
        note: posted.get("note").to_owned(),
    });
    if let Err(not) = room.record(&command, None) {
        let form = refused(&room, forms::share(&room, posted.get("with"), posted.get("note")), not)?;
        return shown(&room, vec![form, forms::join(&room, "")]);
    }
    let w = room.wording();
    let view = CodePage {
        title: w.format("joint-code-for", [("name", posted.get("with").trim().to_owned().into())]),
        lead: w.format("joint-code-lead", [("until", w.moment(until, room.site.zone()).into())]),
        code: made.code.reveal().to_owned(),
        on: room.at(REST),
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page(&view))
}

/// `POST /incidents/{id}/joint/joining`: joins the incident of another organisation by its code.
pub(crate) async fn join(room: Room, posted: Posted) -> Result<Response, Failure> {
    let typed = posted.get("code");
    let again = |room: &Room, error: String| {
        let mut form = forms::join(room, typed);
        form.err("code", error);
        shown(room, vec![forms::share(room, "", ""), form])
    };
    let w = room.wording();
    let code = match ShortCode::parse(typed) {
        Ok(code) => link_of(&code).hash(),
        Err(_) => return again(&room, w.text("joint-wrong-code")),
    };
    let Some(offered) = across::offered(&room, &code)? else {
        return again(&room, w.text("joint-wrong-code"));
    };
    let joined = IncidentJoined {
        organisation: offered.site.app.organisation().to_owned(),
        name: across::house(&offered.site)?,
        incident: offered.incident.clone(),
        code: code.to_string(),
    };
    if room.state.joint.partner(&joined.organisation).is_some() {
        return again(&room, w.format("joint-is-joined", [("name", joined.name.into())]));
    }
    // Theirs first: it says whether the code still works, and is worth nothing without ours.
    if !across::join(&room, &offered, &code)? {
        return again(&room, w.text("joint-wrong-code"));
    }
    match room.record(&Command::JoinIncident(joined), None) {
        Ok(()) => Ok(room.done(REST, "joined")),
        Err(not) => {
            let form = refused(&room, forms::join(&room, typed), not)?;
            shown(&room, vec![forms::share(&room, "", ""), form])
        }
    }
}

/// `POST /incidents/{id}/joint/taking`: holds a fact of the other organisation as our own, with them as its source.
pub(crate) async fn take(room: Room, posted: Posted) -> Result<Response, Failure> {
    let partner = room.state.joint.partner(posted.get("organisation")).ok_or(Failure::NotFound)?;
    let shared = across::look(&room, partner)?.ok_or(Failure::NotFound)?;
    let (key, entry) = (FactKey::parse(posted.get("fact")), posted.number("entry"));
    let is_it = |said: &&(FactKey, _)| Some(said.0) == key && Some(number(&said.1)) == entry;
    let Some((key, statement)) = shared.facts.iter().find(is_it) else {
        // They say otherwise by now: the page shows what.
        return shown(&room, forms::all(&room));
    };
    let source = row::taken_source(&partner.joined.said.name, &statement.source);
    let ours = room.state.facts.get(key).and_then(|statements| statements.of_source(&source));
    let command = Command::RecordFact(RecordFact {
        fact: key.as_str().to_owned(),
        value: statement.written.clone(),
        certainty: Some(statement.certainty.as_str().to_owned()),
        source: source.clone(),
        evidence: None,
        happened_at: statement.happened_at.map(incident::event::When),
        known_at: None,
        seen: ours.map(|held| held.number),
    });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done(REST, "taken-over")),
        Err(not) => {
            let form = refused(&room, forms::share(&room, "", ""), not)?;
            shown(&room, vec![form, forms::join(&room, "")])
        }
    }
}

fn number(statement: &incident::state::Statement) -> u64 {
    statement.number
}

/// `POST /incidents/{id}/joint/ending`: from now on neither reads the other; what was taken over stays.
pub(crate) async fn end(room: Room, posted: Posted) -> Result<Response, Failure> {
    let (organisation, reason) = (posted.get("organisation"), posted.get("reason"));
    let ended = SharingEnded { organisation: organisation.to_owned(), reason: reason.to_owned() };
    match room.record(&Command::EndSharing(ended), None) {
        Ok(()) => {
            if let Some(partner) = room.state.joint.partner(organisation) {
                across::end(&room, partner, reason)?;
            }
            Ok(room.done(REST, "sharing-ended"))
        }
        Err(not) => {
            let form = forms::end(&room, organisation, room.wording().text("joint-end"), reason);
            crate::form::show_refused(&room, REST, form, not)
        }
    }
}

/// The door to it on the page from which the team steers; none where nobody else is.
pub(crate) fn card(room: &Room) -> Option<beside::Card> {
    let names: Vec<&str> = open_partners(room).map(|partner| partner.joined.said.name.as_str()).collect();
    if !across::is_possible(room) && names.is_empty() {
        return None;
    }
    let w = room.wording();
    let sentence = match names.is_empty() {
        true => w.text("joint-card"),
        false => w.format("joint-card-with", [("names", names.join(", ").into())]),
    };
    Some(beside::Card { title: w.text("joint-title"), sentence, href: room.at(REST) })
}

/// That a partner holds something that nobody here has looked at.
pub(crate) fn news(room: &Room) -> Result<Vec<Step>, Failure> {
    let mut steps = Vec::new();
    if !room.visitor.may_go(&room.at(REST)) {
        return Ok(steps);
    }
    for partner in open_partners(room) {
        if across::has_news(room, partner)? {
            let w = room.wording();
            let text = w.format("joint-news", [("name", partner.joined.said.name.clone().into())]);
            steps.push(Step { text, href: room.at(REST), verb: w.text("joint-look") });
        }
    }
    Ok(steps)
}

fn open_partners(room: &Room) -> impl Iterator<Item = &Partner> {
    room.state.joint.partners().filter(|partner| partner.ended.is_none())
}

fn shown(room: &Room, forms: Vec<Form>) -> Result<Response, Failure> {
    let (w, zone) = (room.wording(), room.site.zone());
    let mut others = Vec::new();
    for partner in open_partners(room) {
        let shared = across::look(room, partner)?;
        others.push(other(room, partner, shared.as_ref()));
    }
    let mut lines: Vec<String> = room
        .state
        .joint
        .offer(room.now)
        .into_iter()
        .map(|offer| {
            let until = w.moment(offer.said.expires_at, zone);
            w.format("joint-offered", [("name", offer.said.with.clone().into()), ("until", until.into())])
        })
        .collect();
    let ended = room.state.joint.partners().filter_map(|partner| Some((partner, partner.ended.as_ref()?)));
    lines.extend(ended.map(|(partner, ended)| {
        let at = w.moment(ended.recorded_at, zone);
        w.format("joint-ended", [("name", partner.joined.said.name.clone().into()), ("at", at.into())])
    }));
    let refused = forms.iter().any(Form::has_errors);
    let view = JointPage {
        title: w.text("joint-title"),
        others,
        lines,
        forms: if room.state.is_open() { forms } else { Vec::new() },
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page_with(if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }, &view))
}

fn other(room: &Room, partner: &Partner, shared: Option<&Shared>) -> Other {
    let (w, joined) = (room.wording(), &partner.joined.said);
    let rows = shared.map(|shared| row::rows(room, &joined.name, shared)).unwrap_or_default();
    let (differ, same) = rows.into_iter().partition(|row| !row.is_same);
    let at = w.moment(partner.joined.recorded_at, room.site.zone());
    let looked = partner.last_look().map_or_else(
        || w.text("joint-not-looked"),
        |at| w.format("joint-looked", [("at", w.moment(at, room.site.zone()).into())]),
    );
    let heading = w.format("joint-end-with", [("name", joined.name.clone().into())]);
    Other {
        id: joined.organisation.clone(),
        name: joined.name.clone(),
        since: format!("{} {looked}", w.format("joint-since", [("at", at.into())])),
        is_open: shared.is_some(),
        differ,
        same,
        reports: shared.map(|shared| row::reports(room, shared)).unwrap_or_default(),
        end: forms::end(room, &joined.organisation, heading, ""),
    }
}
