//! Finding what was recorded and what is prepared by its words. The index is brought up to date by whoever searches, so
//! that whoever records never waits for it.

mod index;
pub(crate) mod texts;

use std::sync::PoisonError;

use incident::event::Event;
use readiness::event::{SheetKind, Word as _};
use readiness::prepared::SheetId;
use store::{Sought, StoreProblem, Within};
use wording::Lang;

use crate::{App, AppProblem};

/// What somebody looks for.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    /// What they typed.
    pub text: &'a str,
    /// In which language they read.
    pub lang: Lang,
    /// Their id.
    pub person: &'a str,
    /// Whether they read the counsel lane.
    pub reads_counsel: bool,
    /// The stream of the incident that they come from, if they come from one.
    pub incident: Option<&'a str>,
    /// So many are passed over.
    pub skip: usize,
    /// So many are wanted.
    pub most: usize,
}

/// Where something was found, in the order in which people look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchGroup {
    /// In the incident that they come from.
    ThisIncident,
    /// In other incidents.
    Incidents,
    /// In the preparation.
    Preparation,
}

/// What was found in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchPart {
    /// Where.
    pub group: SearchGroup,
    /// How many there are.
    pub total: usize,
    /// Those that were wanted.
    pub hits: Vec<SearchHit>,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchHit {
    /// What it is.
    pub of: HitOf,
    /// A piece of it: parts, and whether each is what was looked for.
    pub piece: Vec<(String, bool)>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HitOf {
    /// An entry of an incident.
    Entry {
        /// The stream of the incident.
        stream: String,
        /// Its number.
        number: u64,
    },
    /// A sheet of the preparation.
    Sheet(SheetId),
}

impl App {
    /// Finds what somebody may see, in the order of the groups; the newest entries and the sheets that fit best first.
    /// What somebody types is never a mistake.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn search(&self, search: &Search<'_>) -> Result<Vec<SearchPart>, AppProblem> {
        match self.search_once(search) {
            // What is computed can be damaged: then it is computed again.
            Err(AppProblem::Store(StoreProblem::Corrupt { .. } | StoreProblem::NotADatabase)) => {
                self.store.forget_index();
                self.search_once(search)
            }
            answer => answer,
        }
    }

    fn search_once(&self, search: &Search<'_>) -> Result<Vec<SearchPart>, AppProblem> {
        self.catch_up()?;
        let sees_private = self.prepared()?.sees_private(search.person);
        let others: Vec<&str> = search.incident.into_iter().chain([readiness::STREAM]).collect();
        let groups = [
            search.incident.map(|stream| (SearchGroup::ThisIncident, Within::Stream(stream))),
            Some((SearchGroup::Incidents, Within::AllBut(&others))),
            Some((SearchGroup::Preparation, Within::BestOf(readiness::STREAM))),
        ];
        let (mut skip, mut most) = (search.skip, search.most);
        let mut parts = Vec::new();
        for (group, within) in groups.into_iter().flatten() {
            let found = self.store.find(&Sought {
                text: search.text,
                language: usize::from(search.lang == Lang::En),
                person: search.person,
                sees_private,
                reads_counsel: search.reads_counsel,
                within,
                skip,
                most,
            })?;
            skip = skip.saturating_sub(found.total);
            most -= found.hits.len().min(most);
            let hits = found.hits.into_iter().filter_map(hit).collect();
            parts.push(SearchPart { group, total: found.total, hits });
        }
        Ok(parts)
    }

    /// Computes the index again, whole.
    ///
    /// # Errors
    ///
    /// The world fails; what is missing then is computed when somebody searches.
    pub fn rebuild_index(&self) -> Result<(), AppProblem> {
        self.store.forget_index();
        self.catch_up()
    }

    /// Takes into account what was recorded since the last time. One at a time: who comes second finds it done.
    fn catch_up(&self) -> Result<(), AppProblem> {
        let _one_at_a_time = self.indexing.lock().unwrap_or_else(PoisonError::into_inner);
        self.bring_index_up_to_date()
    }
}

fn hit(hit: store::Hit) -> Option<SearchHit> {
    let of = if hit.stream == readiness::STREAM {
        HitOf::Sheet(sheet_of(hit.item)?)
    } else {
        HitOf::Entry { stream: hit.stream, number: hit.item }
    };
    Some(SearchHit { of, piece: hit.piece })
}

/// A sheet has its kind and its number in the number of its text, above them which of its texts it is.
const KIND: u32 = 32;
const VARIANT: u32 = 38;

/// The number of a text of a sheet: 0 when everybody sees the same, 1 and 2 for those who see less and all of it.
pub(crate) fn item_of((kind, id): SheetId, variant: u64) -> u64 {
    let kind = SheetKind::ALL.iter().position(|known| *known == kind).unwrap_or_default() as u64;
    (variant << VARIANT) | (kind << KIND) | u64::from(id)
}

fn sheet_of(item: u64) -> Option<SheetId> {
    let kind = usize::try_from((item >> KIND) & ((1 << (VARIANT - KIND)) - 1)).ok()?;
    let id = u32::try_from(item & ((1 << KIND) - 1)).ok()?;
    Some((*SheetKind::ALL.get(kind)?, id))
}

/// Whether an entry can be found: what people recorded can. A receipt repeats what follows from that, and a star says
/// nothing.
pub(crate) fn is_found(event: &Event) -> bool {
    !event.is_receipt() && !matches!(event, Event::EntryStarred(_) | Event::EntryUnstarred(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_found_back_from_the_number_of_its_text() {
        for kind in SheetKind::ALL {
            for (id, variant) in [(1, 0), (u32::MAX, 2)] {
                let item = item_of((*kind, id), variant);
                assert_eq!(sheet_of(item), Some((*kind, id)));
                assert!(item < store::MOST_ITEMS);
            }
        }
    }
}
