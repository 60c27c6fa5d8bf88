//! Slips of paper on which people look at their own entry, one for each, to be cut apart and handed in.

use askama::Template;
use axum::response::Response;
use readiness::contact::{call_list, is_stale};

use super::{Card, card};
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::preparing::Preparing;

#[derive(Template)]
#[template(path = "contacts/slips.html")]
struct SlipsPage<'a> {
    page: Frame<'a>,
    title: String,
    cards: Vec<Card>,
    /// How many more there are.
    hidden: usize,
}

/// So many slips go through a printer at once; when they have come back the next ones take their place.
const SHOWN: usize = 200;

/// `GET /prepare/contacts/slips`: everybody whose entry nobody found right for a year.
pub(crate) async fn slips(preparing: Preparing) -> Result<Response, Failure> {
    let all = call_list(&preparing.prepared).into_iter();
    let stale = all.filter(|(_, _, contact)| is_stale(contact, preparing.today));
    let view = SlipsPage {
        title: preparing.wording().text("slips-title"),
        cards: stale.clone().take(SHOWN).map(|(_, id, contact)| card(&preparing, id, contact)).collect(),
        hidden: stale.count().saturating_sub(SHOWN),
        page: preparing.frame("/prepare/contacts"),
    };
    Ok(page(&view))
}
