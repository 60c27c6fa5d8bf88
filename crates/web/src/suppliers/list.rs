//! All suppliers that are hit, or may be: what to do next with each.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use incident::command::Command;
use incident::fact::FactKey;
use incident::fact::Value;
use incident::impact::event::Hit;
use incident::stakeholder::event::Stakeholder;
use incident::supplier::Supplier;
use readiness::prepared::Prepared;

use super::naming::{self, Naming};
use super::{REST, called, clock, clock_of, proposed, rest_of};
use crate::beside::Card;
use crate::failure::Failure;
use crate::form::{Form, Posted, refused};
use crate::frame::{Frame, page_with};
use crate::now::{Ask, Step};
use crate::room::Room;

#[derive(Template)]
#[template(path = "suppliers/list.html")]
struct ListPage<'a> {
    page: Frame<'a>,
    title: String,
    next: Option<Step>,
    suppliers: Vec<Shown>,
    /// Who may be hit as the inventory has it.
    proposed: Vec<Ask>,
    /// Absent when the incident is closed.
    form: Option<Form>,
}

/// One of them in the list.
struct Shown {
    name: String,
    href: String,
    hit: String,
    lines: Vec<String>,
    warning: Option<String>,
}

/// `GET /incidents/{id}/suppliers`; `?supplier=KEY` fills in who it is about.
pub(crate) async fn suppliers(
    room: Room,
    axum::extract::Query(wanted): axum::extract::Query<naming::Wanted>,
) -> Result<Response, Failure> {
    let form = naming::form(&room, Naming::New(&wanted), None)?;
    show(&room, form)
}

/// `POST /incidents/{id}/suppliers`.
pub(crate) async fn add(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = naming::form(&room, Naming::New(&naming::Wanted::default()), Some(&posted))?;
    let Some(named) = naming::read(&room, &mut form, &posted, None) else { return show(&room, form) };
    let rest = rest_of(&named.supplier);
    // Whoever adds somebody has seen nothing of them.
    match room.record(&Command::NameSupplier(named), Some(0)) {
        Ok(()) => Ok(room.done(&rest, "supplier")),
        Err(not) => show(&room, refused(&room, form, not)?),
    }
}

fn show(room: &Room, form: Form) -> Result<Response, Failure> {
    let (w, prepared) = (room.wording(), room.site.app.prepared()?);
    let is_open = room.state.is_open();
    let status = if form.has_errors() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let mut all: Vec<(&Stakeholder, &Supplier)> = room.state.suppliers.all().collect();
    all.sort_by_key(|(who, supplier)| (!supplier.is_hit(), called(&prepared, who).to_lowercase()));
    let propose = |who: Stakeholder| Ask {
        text: called(&prepared, &who),
        href: format!("{}?supplier={}#add", room.at(REST), crate::files::encoded(&who.key())),
    };
    let view = ListPage {
        title: w.text("suppliers-title"),
        next: steps(room).into_iter().next(),
        suppliers: all.into_iter().map(|(who, supplier)| shown(room, &prepared, who, supplier)).collect(),
        proposed: proposed::proposed(room, &prepared).into_iter().map(propose).collect(),
        form: is_open.then_some(form),
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page_with(status, &view))
}

fn shown(room: &Room, prepared: &Prepared, who: &Stakeholder, supplier: &Supplier) -> Shown {
    let w = room.wording();
    let clock = clock_of(room, prepared, who, supplier);
    let mut lines = vec![clock::verdict(room, &clock)];
    lines.push(stays_out(room, supplier));
    let is_due = room.state.to_ask_again(room.rulebook(), room.now).iter().any(|ask| ask.supplier == who);
    Shown {
        name: called(prepared, who),
        href: room.at(&rest_of(who)),
        hit: w.word(supplier.now().said.hit),
        lines,
        warning: is_due.then(|| w.text("supplier-ask-again-now")),
    }
}

/// How many questions wait for an answer.
pub(super) fn stays_out(room: &Room, supplier: &Supplier) -> String {
    let w = room.wording();
    if supplier.asked().is_empty() {
        return w.text("supplier-not-asked");
    }
    w.format("supplier-stays-out", [("n", (supplier.unanswered().len() as f64).into())])
}

/// What asks for action with suppliers: somebody to ask again, somebody to ask, and who it is that was hit.
pub(crate) fn steps(room: &Room) -> Vec<Step> {
    if !room.state.is_open() {
        return Vec::new();
    }
    let (w, Ok(prepared)) = (room.wording(), room.site.app.prepared()) else { return Vec::new() };
    let again = room.state.to_ask_again(room.rulebook(), room.now).into_iter().map(|ask| {
        let gaps = [
            ("who", called(&prepared, ask.supplier).into()),
            ("n", (ask.topics.len() as f64).into()),
            ("times", ask.times.to_string().into()),
        ];
        Step {
            text: w.format("supplier-step-again", gaps),
            href: room.at(&rest_of(ask.supplier)),
            verb: w.text("supplier-verb-again"),
        }
    });
    let hit = room.state.suppliers.all().filter(|(_, supplier)| supplier.is_hit());
    let first = hit.filter(|(_, supplier)| supplier.asked().is_empty()).map(|(who, _)| Step {
        text: w.format("supplier-step-ask", [("who", called(&prepared, who).into())]),
        href: room.at(&format!("{}/asking", rest_of(who))),
        verb: w.text("supplier-verb-ask"),
    });
    let at_theirs = room.situation.facts.get(FactKey::BreachAtProcessor);
    let at_theirs = at_theirs.is_some_and(|fact| fact.value == Value::Bool(true));
    let who = (at_theirs && room.state.suppliers.is_empty()).then(|| Step {
        text: w.text("supplier-step-who"),
        href: room.at(REST),
        verb: w.text("supplier-verb-who"),
    });
    again.chain(first).chain(who).collect()
}

/// How suppliers stand, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let hit = room.state.suppliers.all().filter(|(_, it)| it.now().said.hit != Hit::Unaffected);
    let (n, out) = hit.fold((0, 0), |(n, out), (_, it)| (n + 1, out + it.unanswered().len()));
    let gaps = [("n", f64::from(n).into()), ("out", out.to_string().into())];
    let sentence = if room.state.suppliers.is_empty() {
        w.text("suppliers-none")
    } else {
        w.format("suppliers-card", gaps)
    };
    Card { title: w.text("suppliers-title"), sentence, href: room.at(REST) }
}
