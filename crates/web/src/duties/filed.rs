//! A filing that was made: word for word, whether it was late, what the authority said, what changed since, and what can be
//! done about that.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use incident::command::Command;
use incident::correction::Outdated;
use incident::event::{AuthorityAnswered, DelayForeseen, Event, FilingWithdrawn};
use incident::fact::FactKey;
use incident::filing::source::Source;
use incident::message::event::BasisFact;
use incident::state::Filing;
use wording::filing::Filled;

use super::find;
use crate::failure::Failure;
use crate::form::{
    Field, Form, Posted, moment_field, needed_moment, reason_field, show, show_refused, some_moment,
};
use crate::frame::{Frame, page};
use crate::now::Ask;
use crate::room::Room;

#[derive(Template)]
#[template(path = "duties/filed.html")]
struct FiledPage<'a> {
    page: Frame<'a>,
    title: String,
    lines: Vec<String>,
    warnings: Vec<String>,
    /// What it rests on and is not so any more.
    changes: Vec<String>,
    /// Answers on its sheet that are others by now: question, then and now.
    answers: Vec<(String, String, String)>,
    content: String,
    said: Vec<String>,
    acts: Vec<Ask>,
    /// The filings before and after it.
    others: Vec<Ask>,
}

/// `GET /incidents/{id}/filings/{number}`.
pub(crate) async fn filed(room: Room, Path((_, number)): Path<(String, u64)>) -> Result<Response, Failure> {
    let filing = room.state.filing(number).ok_or(Failure::NotFound)?;
    let rule = find(&room, &filing.rule)?;
    let (w, zone) = (room.wording(), room.site.zone());
    let at = room.at(&format!("/filings/{number}"));
    let successor = room.state.superseded_by(number);
    let link = |key: &str, entry: u64| Ask { text: w.text(key), href: room.at(&format!("/filings/{entry}")) };
    let earlier = filing.supersedes.map(|entry| link("filed-earlier", entry));
    let later = successor.map(|later| link("filed-later", later.number));
    let mut acts = Vec::new();
    if room.state.is_open() && filing.withdrawn.is_none() {
        acts.push(Ask { text: w.text("filed-add-answer"), href: format!("{at}/answer") });
        if successor.is_none() {
            let sheet = filing.sheet.as_ref().map(|(sheet, _)| format!("&sheet={sheet}")).unwrap_or_default();
            let again = room.at(&format!("/duties/{}/filing?supersedes={number}{sheet}", filing.rule));
            acts.push(Ask { text: w.text("filed-supplement"), href: again });
        }
        acts.push(Ask { text: w.text("filed-withdraw"), href: format!("{at}/withdrawal") });
    }
    let view = FiledPage {
        title: w.order(room.rulebook(), rule, room.situation.country.as_deref()),
        lines: lines(&room, filing),
        warnings: filing
            .withdrawn
            .iter()
            .map(|kept| {
                let at = w.start(kept.said.at.0, zone);
                w.format("filed-withdrawn", [("at", at.into()), ("reason", kept.said.reason.clone().into())])
            })
            .collect(),
        changes: room.state.changed_since(filing).iter().map(|old| change(&room, old)).collect(),
        answers: changed_answers(&room, filing)?,
        content: content(&room, number)?,
        said: filing
            .answers
            .iter()
            .map(|kept| {
                let gaps = [
                    ("by", kept.said.by.clone().into()),
                    ("at", w.start(kept.said.at.0, zone).into()),
                    ("text", kept.said.text.clone().into()),
                ];
                w.format("filed-said", gaps)
            })
            .collect(),
        acts,
        others: earlier.into_iter().chain(later).collect(),
        page: room.frame(&room.picture(), &format!("/duties/{}", filing.rule))?,
    };
    Ok(page(&view))
}

/// When, through what, under which reference, and whether it was in time by what was known then.
fn lines(room: &Room, filing: &Filing) -> Vec<String> {
    let (w, zone) = (room.wording(), room.site.zone());
    let mut lines = vec![super::submitted(room, filing).text];
    lines.extend(filing.was_due_at.map(|due| {
        let key = if filing.delay_reason.is_some() { "filed-was-late" } else { "filed-in-time" };
        w.format(key, [("due", w.moment(due, zone).into())])
    }));
    lines.extend(filing.text.as_ref().map(|text| w.rule_text(text)));
    lines
}

/// What went, word for word; nothing when the visitor may not read it.
fn content(room: &Room, number: u64) -> Result<String, Failure> {
    let recorded = room.seen().recorded(&room.stream(), number.saturating_sub(1))?;
    let found = recorded.into_iter().find(|recorded| recorded.number == number);
    Ok(match found.map(|recorded| recorded.event) {
        Some(Event::FilingSubmitted(filing)) => filing.content,
        _ => String::new(),
    })
}

fn change(room: &Room, old: &Outdated) -> String {
    let w = room.wording();
    let said = |basis: &BasisFact| w.basis_fact(basis, room.site.zone());
    let gaps =
        [("fact", w.fact(old.fact).into()), ("then", said(&old.then).into()), ("now", said(&old.now).into())];
    w.format("filed-change", gaps)
}

/// The answers of its sheet that would be others now.
fn changed_answers(room: &Room, filing: &Filing) -> Result<Vec<(String, String, String)>, Failure> {
    let is_last = filing.withdrawn.is_none() && room.state.superseded_by(filing.number).is_none();
    let Some((sheet, then)) = filing.sheet.as_ref().filter(|_| is_last) else { return Ok(Vec::new()) };
    let rule = find(room, &filing.rule)?;
    // Forms go out of use; what was filed with one is still read.
    let Ok(sheet) = super::sheet::of(&filing.rule, sheet) else { return Ok(Vec::new()) };
    let (filled, lang) = (super::sheet::fill(room, rule, sheet)?, room.wording().lang());
    let is_of_what_happened = |filled: &&Filled| !filled.field.source().is_some_and(Source::is_of_the_filing);
    let changed = filled.fields().filter(is_of_what_happened).filter_map(|filled| {
        let was = then.get(&filled.field.id).cloned().unwrap_or_default();
        let is = filled.answer.as_ref().map(|answer| answer.text.clone()).unwrap_or_default();
        let asked = format!("{} {}", filled.field.id, filled.field.label.in_language(lang));
        (was != is).then_some((asked, was, is))
    });
    Ok(changed.collect())
}

/// `GET /incidents/{id}/filings/{number}/answer`.
pub(crate) async fn answering(
    room: Room,
    Path((_, number)): Path<(String, u64)>,
) -> Result<Response, Failure> {
    room.state.filing(number).ok_or(Failure::NotFound)?;
    show(&room, &format!("/filings/{number}"), answer_form(&room, number, None))
}

/// `POST /incidents/{id}/filings/{number}/answer`.
pub(crate) async fn answer(
    room: Room,
    Path((_, number)): Path<(String, u64)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let rest = format!("/filings/{number}");
    let mut form = answer_form(&room, number, Some(&posted));
    let at = needed_moment(&room, &mut form, &posted, "at");
    let wants_by = some_moment(&room, &mut form, &posted, "wants_by");
    let (Some(at), Ok(wants_by)) = (at, wants_by) else { return show(&room, &rest, form) };
    let command = Command::RecordAnswer(AuthorityAnswered {
        filing: number,
        at,
        by: posted.get("by").to_owned(),
        text: posted.get("text").to_owned(),
        reference: posted.some("reference"),
        wants_by,
    });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done(&rest, "authority-answer")),
        Err(not) => show_refused(&room, &rest, form, not),
    }
}

fn answer_form(room: &Room, number: u64, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let at = room.at(&format!("/filings/{number}"));
    Form::new(w.text("filed-add-answer"), format!("{at}/answer"), w.text("filed-answer-submit"), at)
        .field(moment_field(room, posted, "at", w.text("filed-answer-at"), None))
        .field(Field::line("by", w.text("filed-answer-by"), typed("by")))
        .field(Field::area("text", w.text("filed-answer-text"), typed("text")))
        .field(Field::line("reference", w.text("filing-reference"), typed("reference")))
        .field(moment_field(room, posted, "wants_by", w.text("filed-answer-wants"), None))
}

/// `GET /incidents/{id}/filings/{number}/withdrawal`.
pub(crate) async fn withdrawing(
    room: Room,
    Path((_, number)): Path<(String, u64)>,
) -> Result<Response, Failure> {
    room.state.filing(number).ok_or(Failure::NotFound)?;
    show(&room, &format!("/filings/{number}"), withdrawal_form(&room, number, None))
}

/// `POST /incidents/{id}/filings/{number}/withdrawal`: it was withdrawn at the authority.
pub(crate) async fn withdraw_filing(
    room: Room,
    Path((_, number)): Path<(String, u64)>,
    posted: Posted,
) -> Result<Response, Failure> {
    let rest = format!("/filings/{number}");
    let mut form = withdrawal_form(&room, number, Some(&posted));
    let Some(at) = needed_moment(&room, &mut form, &posted, "at") else { return show(&room, &rest, form) };
    let command = Command::WithdrawFiling(FilingWithdrawn {
        filing: number,
        at,
        channel: posted.get("channel").to_owned(),
        reason: posted.get("reason").to_owned(),
    });
    match room.record(&command, None) {
        Ok(()) => Ok(room.done(&rest, "withdrawn")),
        Err(not) => show_refused(&room, &rest, form, not),
    }
}

fn withdrawal_form(room: &Room, number: u64, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let at = room.at(&format!("/filings/{number}"));
    Form::new(w.text("filed-withdraw"), format!("{at}/withdrawal"), w.text("filed-withdraw-submit"), at)
        .lead(w.text("filed-withdraw-lead"))
        .field(moment_field(room, posted, "at", w.text("filed-withdraw-at"), None))
        .field(Field::line("channel", w.text("filing-channel"), typed("channel")))
        .field(reason_field(room, typed("reason")))
}

/// `GET /incidents/{id}/duties/{rule}/delay`.
pub(crate) async fn foreseeing(
    room: Room,
    Path((_, rule)): Path<(String, String)>,
) -> Result<Response, Failure> {
    find(&room, &rule)?;
    show(&room, &format!("/duties/{rule}"), delay_form(&room, &rule, None))
}

/// `POST /incidents/{id}/duties/{rule}/delay`: the term will not be met, and that is said beforehand.
pub(crate) async fn foresee(
    room: Room,
    Path((_, rule)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Failure> {
    find(&room, &rule)?;
    let rest = format!("/duties/{rule}");
    let mut form = delay_form(&room, &rule, Some(&posted));
    let expected_at = some_moment(&room, &mut form, &posted, "expected_at");
    let told_at = some_moment(&room, &mut form, &posted, "told_at");
    let (Ok(expected_at), Ok(told_at)) = (expected_at, told_at) else { return show(&room, &rest, form) };
    let reason = posted.get("reason").to_owned();
    let foreseen = DelayForeseen { rule: rule.clone(), reason, expected_at, told_at, was_due_at: None };
    match room.record(&Command::ForeseeDelay(foreseen), None) {
        Ok(()) => Ok(room.done(&rest, "delay")),
        Err(not) => show_refused(&room, &rest, form, not),
    }
}

fn delay_form(room: &Room, rule: &str, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let at = room.at(&format!("/duties/{rule}"));
    Form::new(w.text("delay-title"), format!("{at}/delay"), w.text("delay-submit"), at)
        .lead(w.text("delay-lead"))
        .field(reason_field(room, posted.map_or("", |posted| posted.get("reason"))))
        .field(moment_field(room, posted, "expected_at", w.text("delay-expected"), None))
        .field(moment_field(room, posted, "told_at", w.text("delay-told"), None))
}

/// The last filing of a duty with the facts that moved since; nothing when none did.
pub(super) fn moved(room: &Room, rule: &str) -> Option<(u64, Vec<FactKey>)> {
    let last = room.state.filings_of(rule).rev().find(|filing| filing.withdrawn.is_none())?;
    let changed = room.state.changed_since(last);
    (!changed.is_empty()).then(|| (last.number, changed.iter().map(|old| old.fact).collect()))
}
