//! One report, as it was issued; and the same on paper.

use askama::Template;
use axum::response::Response;
use incident::event::{Kind, SituationReportIssued};
use incident::state::Kept;
use wording::{Lang, Wording};

use super::REST;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::letters::letters;
use crate::preparing::Numbered;
use crate::prints;
use crate::room::Room;

#[derive(Template)]
#[template(path = "sitreps/report.html")]
struct ReportPage<'a> {
    page: Frame<'a>,
    title: String,
    lang: &'static str,
    tlp: String,
    tlp_hint: String,
    is_exercise: bool,
    /// What stands above it: the word and the text of each.
    head: Vec<(String, String)>,
    /// The heading and the lines of each part.
    parts: Vec<(String, Vec<String>)>,
    /// What became of the letters with it.
    letters: Vec<String>,
    pdf: String,
    all: String,
}

/// `GET /incidents/{id}/situation-reports/{number}`.
pub(crate) async fn report(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let kept = room.state.situation_reports.get(number).ok_or(Failure::NotFound)?;
    let lang: Lang = kept.said.lang.parse().unwrap_or_default();
    // It stays in the language in which it was written.
    let own = room.site.wording(lang);
    let opened = room.state.opened.as_ref();
    let rest = format!("{REST}/{number}");
    let view = ReportPage {
        title: room.wording().format("sitrep-named", [("number", number.to_string().into())]),
        lang: lang.as_str(),
        tlp: own.word(kept.said.tlp),
        tlp_hint: own.word_hint(kept.said.tlp).unwrap_or_default(),
        is_exercise: opened.is_some_and(|opened| opened.kind == Kind::Exercise),
        head: head(&room, own, kept),
        parts: kept.said.parts.iter().map(|part| (own.word(part.part), part.lines.clone())).collect(),
        letters: letters(&room, &[kept.number])?,
        pdf: room.at(&format!("{rest}/pdf")),
        all: room.at(REST),
        page: room.frame(&room.picture(), &rest)?,
    };
    Ok(page(&view))
}

/// `GET /incidents/{id}/situation-reports/{number}/pdf`.
pub(crate) async fn pdf(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let bytes = prints::pdf(|| room.seen().situation_report(&room.stream(), number))?;
    let name = format!("{}-{number}", room.wording().text("sitrep-file"));
    Ok(prints::shown(&name, bytes))
}

fn head(room: &Room, own: &Wording, kept: &Kept<SituationReportIssued>) -> Vec<(String, String)> {
    let (zone, said) = (room.site.zone(), &kept.said);
    let mut head = vec![
        (own.text("sitrep-at"), own.start(said.at.0, zone)),
        (own.text("sitrep-by"), room.name(&kept.by)),
        (own.text("sitrep-through"), said.through.to_string()),
    ];
    if !said.to.is_empty() {
        head.push((own.text("sitrep-to"), said.to.join(", ")));
    }
    head.extend(said.next_at.map(|at| (own.text("sitrep-next-at"), own.start(at.0, zone))));
    head
}
