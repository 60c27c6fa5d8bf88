//! Entries of the call list that seem to be one.

use askama::Template;
use axum::response::Response;
use readiness::command::Command;
use readiness::contact::pairs;

use super::{Card, card};
use crate::failure::Failure;
use crate::form::Posted;
use crate::frame::{Frame, page};
use crate::preparing::Preparing;

/// More pairs nobody goes through at once.
const SHOWN: usize = 50;

#[derive(Template)]
#[template(path = "contacts/duplicates.html")]
struct DuplicatesPage<'a> {
    page: Frame<'a>,
    title: String,
    pairs: Vec<Pair>,
}

struct Pair {
    why: String,
    cards: [Card; 2],
}

impl Pair {
    /// The number of the one that is not this.
    fn other(&self, id: &u32) -> u32 {
        let [one, other] = &self.cards;
        if one.id == *id { other.id } else { one.id }
    }
}

/// `GET /prepare/contacts/duplicates`.
pub(crate) async fn duplicates(preparing: Preparing) -> Result<Response, Failure> {
    let w = preparing.wording();
    let pair = |(one, other, found): &(u32, u32, readiness::contact::Found)| {
        let (one_card, other_card) = (preparing.prepared.contact(*one)?, preparing.prepared.contact(*other)?);
        let cards = [card(&preparing, *one, one_card), card(&preparing, *other, other_card)];
        Some(Pair { why: w.text(&format!("same-{}", found.id())), cards })
    };
    let pairs = tokio::task::block_in_place(|| pairs(&preparing.seen()));
    let view = DuplicatesPage {
        title: w.text("duplicates-title"),
        pairs: pairs.iter().take(SHOWN).filter_map(pair).collect(),
        page: preparing.frame("/prepare/contacts"),
    };
    Ok(page(&view))
}

/// `POST /prepare/contacts/duplicates`: makes one of two.
pub(crate) async fn merge(preparing: Preparing, posted: Posted) -> Result<Response, Failure> {
    let id = |name: &str| posted.number(name).and_then(|id| u32::try_from(id).ok()).ok_or(Failure::BadForm);
    let reason = preparing.wording().text("duplicates-reason");
    let command = Command::Merge { into: id("into")?, from: id("from")?, reason };
    match preparing.prepare(&command) {
        Ok(()) => Ok(preparing.done("/prepare/contacts/duplicates", "merged")),
        Err(app::NotPrepared::Refused(_)) => Err(Failure::NotFound),
        Err(app::NotPrepared::Failed(problem)) => Err(problem.into()),
    }
}
