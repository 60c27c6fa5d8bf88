//! One piece of evidence: what it is, its whole chain of custody, the images of it, and the next time that it is handed over.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use calendar::Start;
use incident::command::Command;
use incident::event::{CustodyPassed, ImageMade, When};
use incident::evidence::{Chain, Evidence};
use incident::state::Kept;

use super::{address, encoded, gap, rest};
use crate::failure::Failure;
use crate::form::{Field, Form, Posted, moment_field, needed_moment, reason, refused};
use crate::frame::{Frame, page_with, redirect};
use crate::prints::{pdf, shown as shown_pdf};
use crate::room::Room;

#[derive(Template)]
#[template(path = "files/piece.html")]
struct PiecePage<'a> {
    page: Frame<'a>,
    title: String,
    /// What is known of it: a word, and what it says.
    said: Vec<(String, String)>,
    digest: String,
    links: Vec<Handed>,
    images: Vec<Image>,
    is_object: bool,
    form: Form,
    download: Option<String>,
    image: String,
    print: String,
    back: String,
}

/// Once from hand to hand.
struct Handed {
    gap: Option<String>,
    at: String,
    hands: String,
    why: String,
    place: String,
    href: String,
}

/// An image of it.
struct Image {
    at: String,
    by: String,
    how: String,
    digest: String,
    original: String,
    /// The kept file that is the image: its address and its name.
    file: Option<(String, String)>,
    href: String,
}

/// `GET /incidents/{id}/files/{evidence}/chain`.
pub(crate) async fn chain(room: Room, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let evidence = room.state.evidence.get(&id).ok_or(Failure::NotFound)?;
    let form = form(&room, &id, evidence, None);
    shown(&room, &id, evidence, form)
}

/// `POST /incidents/{id}/files/{evidence}/chain`.
pub(crate) async fn pass(
    room: Room,
    Path((_, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let evidence = room.state.evidence.get(&id).ok_or(Failure::NotFound)?;
    let mut form = form(&room, &id, evidence, Some(&posted));
    let Some(at) = needed_moment(&room, &mut form, &posted, "at") else {
        return shown(&room, &id, evidence, form);
    };
    let text = |name: &str| posted.get(name).to_owned();
    let passed = CustodyPassed {
        evidence: id.clone(),
        from: text("from"),
        to: text("to"),
        at,
        why: text("why"),
        place: text("place"),
    };
    match room.record(&Command::PassCustody(passed), None) {
        Ok(()) => Ok(redirect(&format!("{}?done=custody", address(&room, &id)))),
        Err(not) => {
            let form = refused(&room, form, not)?;
            shown(&room, &id, evidence, form)
        }
    }
}

/// `GET /incidents/{id}/files/{evidence}/print`: the chain, to be signed.
pub(crate) async fn on_paper(room: Room, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    let bytes = pdf(|| room.seen().custody_sheet(&room.stream(), &id, room.visitor.lang, room.now))?;
    let name = room.wording().format("print-custody-file", [("piece", id.into())]);
    Ok(shown_pdf(&name, bytes))
}

fn shown(room: &Room, id: &str, evidence: &Evidence, form: Form) -> Result<Response, Failure> {
    let keeper = room.name(&evidence.by);
    let chain = evidence.chain(room.rulebook(), &keeper);
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = PiecePage {
        title: evidence.name.clone(),
        said: said(room, id, evidence, &chain),
        digest: evidence.digest.clone(),
        links: handed(room, &chain),
        images: evidence.images.iter().map(|made| image(room, made)).collect(),
        is_object: !evidence.is_file(),
        form,
        download: evidence.is_file().then(|| room.at(&format!("/files/{}", encoded(id)))),
        image: room.at(&rest(id, "image")),
        print: room.at(&rest(id, "print")),
        back: room.at("/files"),
        page: room.frame(&room.picture(), &rest(id, "chain"))?,
    };
    Ok(page_with(status, &view))
}

fn said(room: &Room, id: &str, evidence: &Evidence, chain: &Chain<'_>) -> Vec<(String, String)> {
    let (w, zone) = (room.wording(), room.site.zone());
    let start = match &evidence.object {
        Some(object) => w.start(object.said.at.0, zone),
        None => w.moment(evidence.recorded_at, zone),
    };
    let size = if evidence.is_file() { w.size(evidence.bytes) } else { w.text("files-object") };
    let first = w.format("print-custody-by", [("who", chain.first.to_owned().into()), ("at", start.into())]);
    let lines = [
        ("files-number", id.to_owned()),
        ("files-kind", size),
        ("print-custody-secured", first),
        ("files-holder", chain.holder().to_owned()),
        ("files-place", evidence.place(room.rulebook()).unwrap_or_default().to_owned()),
    ];
    let said = lines.into_iter().filter(|(_, says)| !says.is_empty());
    said.map(|(key, says)| (w.text(key), says)).collect()
}

fn handed(room: &Room, chain: &Chain<'_>) -> Vec<Handed> {
    let (w, zone) = (room.wording(), room.site.zone());
    let links = chain.links.iter().map(|link| {
        let said = &link.passed.said;
        let hands = [("from", said.from.clone().into()), ("to", said.to.clone().into())];
        Handed {
            gap: link.missing_from.map(|held| gap(room, held, &said.from)),
            at: w.start(said.at.0, zone),
            hands: w.format("custody-passed", hands),
            why: said.why.clone(),
            place: said.place.clone(),
            href: room.at(&format!("/log/{}", link.passed.number)),
        }
    });
    links.collect()
}

fn image(room: &Room, made: &Kept<ImageMade>) -> Image {
    let said = &made.said;
    let file = said.image.as_ref().and_then(|id| Some((id, room.state.evidence.get(id)?)));
    Image {
        at: room.wording().start(said.at.0, room.site.zone()),
        by: said.by.clone(),
        how: said.how.clone(),
        digest: file.map_or_else(|| said.digest.clone(), |(_, file)| format!("SHA-256 {}", file.digest)),
        original: said.original.clone(),
        file: file.map(|(id, file)| (address(room, id), file.name.clone())),
        href: room.at(&format!("/log/{}", made.number)),
    }
}

fn form(room: &Room, id: &str, evidence: &Evidence, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let keeper = room.name(&evidence.by);
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let holder = evidence.chain(room.rulebook(), &keeper).holder();
    let from = posted.map_or(holder, |posted| posted.get("from"));
    let now = When(Start::Moment(room.now));
    let mut why = reason(w, typed("why"));
    "why".clone_into(&mut why.name);
    Form::new(w.text("custody-add"), room.at(&rest(id, "chain")), w.text("custody-submit"), String::new())
        .field(Field::line("from", w.text("custody-from"), from).hint(w.text("custody-from-hint")))
        .field(Field::line("to", w.text("custody-to"), typed("to")))
        .field(moment_field(room, posted, "at", w.text("custody-at"), Some(now)))
        .field(why)
        .field(Field::line("place", w.text("custody-place"), typed("place")).hint(w.text("files-place-hint")))
}
