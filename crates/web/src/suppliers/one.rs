//! One supplier: whether they told us in time, question by question what we asked and they answered, and what comes next.

use askama::Template;
use axum::response::Response;
use incident::message::Stage;
use incident::stakeholder::event::Stakeholder;
use incident::supplier::Supplier;
use incident::supplier::clock::TheirClock;
use readiness::prepared::Prepared;
use wording::suppliers::{SupplierQuestion, supplier_questions};

use super::{FORMAL_NOTICE, Named, QUESTIONS, REST, called, clock, clock_of, contract, get, rest_of};
use crate::failure::Failure;
use crate::files::encoded;
use crate::frame::{Frame, page};
use crate::now::{Ask, Step};
use crate::room::Room;

#[derive(Template)]
#[template(path = "suppliers/one.html")]
struct OnePage<'a> {
    page: Frame<'a>,
    title: String,
    all: String,
    hit: String,
    next: Option<Step>,
    /// What was said of them: the word and the text of each.
    said: Vec<(String, String)>,
    agreed: String,
    clock: Vec<String>,
    /// Whether the term that was agreed was not kept.
    is_late: bool,
    /// That nobody set when we became aware ourselves; where that is done.
    aware: Option<Ask>,
    questions: Vec<Question>,
    /// Letters to them: what each is, and how far.
    letters: Vec<Ask>,
    /// What else can be done: addresses and their words; empty when the incident is closed.
    acts: Vec<Ask>,
    /// Where the formal notice begins, when it has its place.
    notice: Option<String>,
}

/// One question with what came of it.
struct Question {
    topic: String,
    ask: String,
    source: String,
    /// How often it was asked, or that it was not.
    asked: String,
    /// The outcome, and how they said it; absent without an answer.
    answer: Option<Answer>,
    href: String,
}

struct Answer {
    outcome: String,
    text: String,
    by: String,
    /// The fact that was recorded with it.
    fact: Option<Ask>,
    /// How often they answered before.
    earlier: Option<String>,
}

/// `GET /incidents/{id}/suppliers/{supplier}`.
pub(crate) async fn supplier(room: Room, Named(who): Named) -> Result<Response, Failure> {
    let (w, prepared) = (room.wording(), room.site.app.prepared()?);
    let supplier = get(&room, &who)?;
    let clock = clock_of(&room, &prepared, &who, supplier);
    let is_open = room.state.is_open();
    let in_default = is_open && supplier.is_in_default(room.rulebook(), &clock, room.now);
    let new =
        |template| room.at(&format!("/messages/new?stakeholder={}&template={template}", encoded(&who.key())));
    let is_aware = room.state.awareness.contains_key("avg");
    let act = |rest: String, key: &str| Ask { href: room.at(&rest), text: w.text(key) };
    let acts = vec![
        act(format!("{}/asking", rest_of(&who)), "supplier-to-ask"),
        Ask { href: new(QUESTIONS), text: w.text("supplier-to-letter") },
        act(format!("{}/naming", rest_of(&who)), "supplier-to-revise"),
    ];
    let view = OnePage {
        title: called(&prepared, &who),
        all: room.at(REST),
        hit: w.word(supplier.now().said.hit),
        next: next(&room, &prepared, &who, supplier),
        said: said(&room, supplier),
        agreed: clock::agreed(w, supplier, contract(&prepared, &who)),
        clock: clock::lines(&room, &clock),
        is_late: clock.is_late(),
        aware: (is_open && !is_aware).then(|| aware(&room, &clock)),
        questions: supplier_questions().iter().map(|it| question(&room, &who, supplier, it)).collect(),
        letters: letters(&room, &who),
        acts: if is_open { acts } else { Vec::new() },
        notice: in_default.then(|| new(FORMAL_NOTICE)),
        page: room.frame(&room.picture(), &rest_of(&who))?,
    };
    Ok(page(&view))
}

/// Our own terms run from when we became aware, and only a person says when that was.
fn aware(room: &Room, clock: &TheirClock) -> Ask {
    let w = room.wording();
    let text = match clock.told_at {
        Some(at) => w.format("supplier-aware-from", [("at", w.start(at, room.site.zone()).into())]),
        None => w.text("supplier-aware-open"),
    };
    Ask { text, href: room.at("/awareness") }
}

fn next(room: &Room, prepared: &Prepared, who: &Stakeholder, supplier: &Supplier) -> Option<Step> {
    if !room.state.is_open() || !supplier.is_hit() {
        return None;
    }
    let w = room.wording();
    let ask = |text: String, verb: &str| Step {
        text,
        href: room.at(&format!("{}/asking", rest_of(who))),
        verb: w.text(verb),
    };
    if supplier.asked().is_empty() {
        let text = w.format("supplier-step-ask", [("who", called(prepared, who).into())]);
        return Some(ask(text, "supplier-verb-ask"));
    }
    let (topics, from) = supplier.ask_again(room.rulebook())?;
    if from <= room.now {
        let gaps = [
            ("who", called(prepared, who).into()),
            ("n", (topics.len() as f64).into()),
            ("times", topics.iter().map(|topic| supplier.times(topic)).max().unwrap_or(0).to_string().into()),
        ];
        return Some(ask(w.format("supplier-step-again", gaps), "supplier-verb-again"));
    }
    let text = w.format("supplier-step-wait", [("at", w.moment(from, room.site.zone()).into())]);
    let first = topics.first()?;
    let href = room.at(&format!("{}/answers/{}", rest_of(who), encoded(first)));
    Some(Step { text, href, verb: w.text("supplier-verb-answer") })
}

fn said(room: &Room, supplier: &Supplier) -> Vec<(String, String)> {
    let (w, said) = (room.wording(), &supplier.now().said);
    let lines = [
        ("supplier-told-by", &said.told_by),
        ("supplier-contact", &said.contact),
        ("supplier-because", &said.because),
    ];
    lines
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(key, text)| (w.text(key), text.clone()))
        .collect()
}

fn question(room: &Room, who: &Stakeholder, supplier: &Supplier, asked: &SupplierQuestion) -> Question {
    let (w, zone) = (room.wording(), room.site.zone());
    let times = supplier.times(&asked.key);
    let answer = supplier.answer(&asked.key).map(|kept| {
        let said = &kept.said;
        let gaps = [("by", said.by.clone().into()), ("at", w.start(said.at.0, zone).into())];
        let before = supplier.answered().iter().filter(|it| it.said.topic == asked.key).count() - 1;
        let fact = said
            .fact
            .as_deref()
            .and_then(incident::fact::FactKey::parse)
            .map(|key| Ask { text: w.fact(key), href: room.at(&format!("/facts/{}", key.as_str())) });
        Answer {
            outcome: w.word(said.outcome),
            text: said.text.clone(),
            by: w.format("supplier-answer-by", gaps),
            fact,
            earlier: (before > 0)
                .then(|| w.format("supplier-answered-before", [("n", (before as f64).into())])),
        }
    });
    Question {
        topic: w.supplier_topic(&asked.key),
        ask: w.supplier_asks(&asked.key),
        source: asked.source.clone(),
        asked: w.format("supplier-asked-times", [("n", (times as f64).into())]),
        answer,
        href: room.at(&format!("{}/answers/{}", rest_of(who), encoded(&asked.key))),
    }
}

/// Letters to them: the questions, the formal notice, and whatever else was written.
fn letters(room: &Room, who: &Stakeholder) -> Vec<Ask> {
    let (w, zone) = (room.wording(), room.site.zone());
    let theirs = room.state.messages.all().filter(|(_, message)| message.stakeholder() == who);
    let letter = |(number, message): (u32, &incident::message::Message)| {
        let sent = message.sent.last().map(|kept| w.start(kept.said.at.0, zone));
        let what = match message.now().said.template.as_str() {
            FORMAL_NOTICE => w.text("supplier-letter-notice"),
            QUESTIONS => w.text("supplier-letter-questions"),
            _ => w.format("supplier-letter-other", [("number", number.to_string().into())]),
        };
        let how = match (message.stage(), sent) {
            (Stage::Dropped, _) => w.text("supplier-letter-dropped"),
            (_, Some(at)) => w.format("supplier-letter-sent", [("at", at.into())]),
            (_, None) => w.text("supplier-letter-waits"),
        };
        Ask { text: format!("{what}: {how}"), href: room.at(&format!("/messages/{number}")) }
    };
    theirs.map(letter).collect()
}
