//! What was taken out: it can be put back, and a person in it can still be erased.

use axum::response::Response;
use readiness::event::{Sheet, SheetKind};
use readiness::prepared::{SheetId, Version};

use super::{Entry, Group, Link, Listing};
use crate::failure::Failure;
use crate::preparing::Preparing;
use crate::sheets;

/// More than so many on one page nobody reads.
const SHOWN: usize = 200;

/// `GET /prepare/removed`: the last on top.
pub(crate) async fn removed(preparing: Preparing) -> Result<Response, Failure> {
    let (w, prepared) = (preparing.wording(), &preparing.prepared);
    let mut gone: Vec<(SheetId, &Version)> = prepared
        .ids()
        .filter_map(|id| Some((id, prepared.history(id).last()?)))
        .filter(|(id, last)| last.sheet.is_none() && said(prepared.history(*id)).is_some())
        .collect();
    gone.sort_by_key(|(_, last)| std::cmp::Reverse(last.entry));
    let entries = gone.iter().take(SHOWN).map(|(id, last)| entry(&preparing, *id, last)).collect();
    let mut listing = Listing::new(preparing.frame("/prepare"), w.text("removed-title"));
    listing.lead = vec![w.text("removed-lead")];
    listing.links = vec![Link::new("/prepare", w.text("prepare-back"))];
    listing.groups = vec![Group {
        heading: String::new(),
        lead: String::new(),
        entries,
        empty: w.text("removed-none"),
        add: Vec::new(),
    }];
    Ok(listing.shown())
}

/// What a sheet said last; nothing when that was erased.
fn said(history: &[Version]) -> Option<&Sheet> {
    history.iter().rev().find_map(|version| version.sheet.as_deref())
}

fn entry(preparing: &Preparing, id: SheetId, last: &Version) -> Entry {
    let (w, prepared) = (preparing.wording(), &preparing.prepared);
    let title = said(prepared.history(id)).map(|sheet| w.sheet_title(sheet, prepared)).unwrap_or_default();
    let gaps = [
        ("kind", w.word(id.0).into()),
        ("at", w.moment(last.since, preparing.site.zone()).into()),
        ("who", preparing.name(&last.by).into()),
    ];
    let mut entry =
        Entry::new(title, format!("{}/history", sheets::at(id))).line(w.format("removed-by", gaps));
    if id.0 == SheetKind::Contact {
        let href = format!("/prepare/contacts/{}/erasure", id.1);
        entry.links.push(Link::new(href, w.text("contact-erase")));
    }
    entry
}
