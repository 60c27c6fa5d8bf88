//! What was agreed to become better, over all incidents: what is late, of what nobody knows yet whether it worked, and the
//! rest.

use std::sync::Arc;

use app::Agreed;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use incident::evaluation::ImprovementStanding;
use incident::event::Kind;
use jiff::civil::Date;
use readiness::prepared::SheetId;

use crate::evaluation::{ImprovementShown, Showing};
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::preparing::Preparing;
use crate::site::Site;
use crate::visitor::Visitor;

#[derive(Template)]
#[template(path = "improvements/page.html")]
struct ImprovementsPage<'a> {
    page: Frame<'a>,
    title: String,
    /// The groups in which something stands, each under its heading.
    groups: Vec<(String, Vec<Item>)>,
}

/// An improvement, with the incident from which it came.
struct Item {
    one: ImprovementShown,
    incident: String,
    code_name: String,
    is_exercise: bool,
}

/// The groups, in the order in which people look.
const GROUPS: [&str; 5] = ["late", "ask", "open", "judged", "dropped"];

/// `GET /improvements`.
pub(crate) async fn improvements(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
) -> Result<Response, Failure> {
    let (now, prepared) = (site.now(), site.app().prepared()?);
    let today = site.app().today(now);
    let mut all = tokio::task::block_in_place(|| site.app().seen_by(visitor.eyes()).improvements(now))?;
    all.sort_by_key(|agreed| agreed.improvement.now().said.due_on);
    let frame = Frame::new(&site, visitor.lang, Some(&visitor), "/improvements");
    let item = |agreed: &Agreed| {
        let incident = agreed.stream.replacen("incident/", "/incidents/", 1);
        let showing =
            Showing { wording: frame.wording, prepared: &prepared, today, incident: incident.clone() };
        Item {
            one: showing.improvement(agreed.number, &agreed.improvement),
            incident: format!("{incident}/evaluation"),
            code_name: agreed.code_name.clone(),
            is_exercise: agreed.kind == Kind::Exercise,
        }
    };
    let of = |group: &str| -> Vec<Item> {
        all.iter().filter(|agreed| group_of(agreed, today) == group).map(item).collect()
    };
    let groups = GROUPS.map(|group| (frame.t(&format!("improvements-{group}")), of(group)));
    let view = ImprovementsPage {
        title: frame.t("improvements-title"),
        groups: groups.into_iter().filter(|(_, items)| !items.is_empty()).collect(),
        page: frame,
    };
    Ok(page(&view))
}

fn group_of(agreed: &Agreed, today: Date) -> &'static str {
    match agreed.improvement.standing(today) {
        ImprovementStanding::Late => "late",
        ImprovementStanding::Ask => "ask",
        ImprovementStanding::Open | ImprovementStanding::Done(_) => "open",
        ImprovementStanding::Judged(_) => "judged",
        ImprovementStanding::Dropped => "dropped",
    }
}

/// From which incidents a sheet was improved: addresses and their words, for the page of the sheet.
pub(crate) fn of_sheet(preparing: &Preparing, id: SheetId) -> Vec<(String, String)> {
    let (site, w) = (&preparing.site, preparing.wording());
    let seen = site.app().seen_by(preparing.visitor.eyes());
    // A sheet can be read also when an incident cannot.
    let all = tokio::task::block_in_place(|| seen.improvements(preparing.now)).unwrap_or_default();
    let about = all.into_iter().filter(|agreed| agreed.improvement.sheet() == Some(id));
    let link = |agreed: Agreed| {
        let incident = agreed.stream.replacen("incident/", "/incidents/", 1);
        let gaps =
            [("name", agreed.code_name.into()), ("what", agreed.improvement.now().said.what.clone().into())];
        let href = format!("{incident}/evaluation#improvement-{}", agreed.number);
        (href, w.format("sheet-improved", gaps))
    };
    about.map(link).collect()
}
