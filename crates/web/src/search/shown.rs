//! What was found, as a page shows it: what it is, when, a piece of it, and where it stands.

use std::collections::BTreeMap;

use app::{AppProblem, HitOf, SearchHit};
use calendar::Start;
use incident::state::Recorded;
use incident::timeline::happened_at;
use journal::Entry;
use readiness::event::SheetKind;
use readiness::prepared::{Prepared, SheetId};

use super::named;
use crate::sheets;
use crate::site::Site;
use crate::visitor::Visitor;

/// Something that was found.
pub(crate) struct Shown {
    pub(crate) href: String,
    /// What it is called.
    pub(crate) title: String,
    /// What kind of thing it is, and since when it is so or when it happened.
    pub(crate) about: String,
    /// A piece of it: parts, and whether each is what was looked for.
    pub(crate) piece: Vec<(String, bool)>,
}

/// What was found, in its order.
pub(crate) fn shown(site: &Site, visitor: &Visitor, hits: &[SearchHit]) -> Result<Vec<Shown>, AppProblem> {
    let prepared = site.app.prepared()?;
    let entries = entries(site, visitor, hits)?;
    let shown = hits.iter().filter_map(|hit| match &hit.of {
        HitOf::Sheet(id) => sheet(site, visitor, &prepared, *id, hit),
        HitOf::Entry { stream, number } => {
            entry(site, visitor, entries.get(&(stream.as_str(), *number))?, hit)
        }
    });
    Ok(shown.collect())
}

/// The entries among what was found, by stream and number.
fn entries<'a>(
    site: &Site,
    visitor: &Visitor,
    hits: &'a [SearchHit],
) -> Result<BTreeMap<(&'a str, u64), Entry>, AppProblem> {
    let mut numbers: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    for hit in hits {
        if let HitOf::Entry { stream, number } = &hit.of {
            numbers.entry(stream).or_default().push(*number);
        }
    }
    let mut entries = BTreeMap::new();
    for (stream, numbers) in numbers {
        for entry in site.app.seen_by(visitor.eyes()).entries_of(stream, &numbers)? {
            entries.insert((stream, entry.number), entry);
        }
    }
    Ok(entries)
}

fn entry(site: &Site, visitor: &Visitor, entry: &Entry, hit: &SearchHit) -> Option<Shown> {
    // Whoever may not read it does not find it; to be found out here would be too late.
    let event = entry.visibility.is_open_to(&visitor.eyes()).then(|| Recorded::read(entry).ok().flatten());
    let event = event.flatten()?.event;
    let w = site.wording(visitor.lang);
    let id = entry.stream.strip_prefix("incident/")?;
    let when = happened_at(&event).map_or(Start::Moment(entry.recorded_at), |when| when.0);
    let gaps = [("name", named(site, id)?.into()), ("number", entry.number.to_string().into())];
    let about = [
        w.log_kind_word(wording::log_kind(&event)),
        w.start(when, site.zone()),
        site.name(&entry.actor, visitor.lang),
    ];
    Some(Shown {
        href: format!("/incidents/{id}/log/{}", entry.number),
        title: w.format("search-entry", gaps),
        about: about.join(" · "),
        piece: hit.piece.clone(),
    })
}

fn sheet(site: &Site, visitor: &Visitor, prepared: &Prepared, id: SheetId, hit: &SearchHit) -> Option<Shown> {
    let w = site.wording(visitor.lang);
    let version = prepared.version(id)?;
    let on = site.zone().to_datetime(version.since).date();
    Some(Shown {
        href: at(id),
        title: w.sheet_title(version.sheet.as_deref()?, prepared),
        about: w.format("search-sheet", [("kind", w.word(id.0).into()), ("on", w.day(on).into())]),
        piece: hit.piece.clone(),
    })
}

/// The page on which people read a sheet.
fn at(id: SheetId) -> String {
    match id.0 {
        SheetKind::Contact => format!("/prepare/contacts/{}", id.1),
        SheetKind::Runbook => format!("/prepare/runbooks/own/{}", id.1),
        SheetKind::System => format!("/prepare/inventory/systems/{}", id.1),
        _ => sheets::at(id),
    }
}
