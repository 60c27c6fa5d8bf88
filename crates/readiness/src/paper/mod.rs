//! What is kept on paper: copies with a number, who has them, and whether they still say what holds.

mod call_tree;
pub mod event;

pub use call_tree::{Call, CallTree, MOST_CALLS, call_tree};

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::contact::STALE_AFTER_MONTHS;
use crate::event::{Sheet, SheetKind};
use crate::prepared::Prepared;
use event::{PrintKind, PrintedCopy};

/// After so many months a copy is printed anew, even when nothing changed: somebody must look whether it is still there.
pub const REPRINT_AFTER_MONTHS: i32 = 12;

/// A copy that is somewhere, with how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing<'a> {
    /// Its number.
    pub number: u32,
    /// What it is.
    pub copy: &'a PrintedCopy,
    /// The entry that it was printed from: its version.
    pub version: u64,
    /// How many sheets say something else now than in the copy.
    pub changed: usize,
    /// By when it is printed anew.
    pub check_before: Option<Date>,
}

impl PrintKind {
    /// The kinds of sheets that it shows. Blank sheets show none, and never become old.
    pub fn shows(self) -> &'static [SheetKind] {
        use SheetKind as Kind;
        match self {
            PrintKind::CallList | PrintKind::WholeCallList => &[Kind::Contact, Kind::Role],
            PrintKind::CrisisCard | PrintKind::Pocket | PrintKind::Poster => &[
                Kind::Profile,
                Kind::Plan,
                Kind::Contact,
                Kind::Role,
                Kind::Policy,
                Kind::Contract,
                Kind::System,
            ],
            PrintKind::WalletCard | PrintKind::RoleCards => {
                &[Kind::Plan, Kind::Contact, Kind::Role, Kind::Policy]
            }
            PrintKind::CallTree => &[Kind::Contact, Kind::Role],
            PrintKind::ResponsePlan => &[
                Kind::Profile,
                Kind::Plan,
                Kind::Contact,
                Kind::Role,
                Kind::Policy,
                Kind::Contract,
                Kind::DataSet,
                Kind::Service,
                Kind::System,
            ],
            PrintKind::FourSteps
            | PrintKind::LogSheets
            | PrintKind::MeetingSheet
            | PrintKind::RumourSheet => &[],
        }
    }
}

impl PrintedCopy {
    /// The kinds of sheets that anything in it shows.
    fn shows(&self, kind: SheetKind) -> bool {
        let has_runbooks = !self.runbooks.is_empty();
        self.prints.iter().any(|print| print.shows().contains(&kind))
            || (has_runbooks && matches!(kind, SheetKind::Runbook | SheetKind::Contact | SheetKind::Role))
    }

    /// Whether something is in both.
    fn shares(&self, other: &PrintedCopy) -> bool {
        self.prints.iter().any(|print| other.prints.contains(print))
            || self.runbooks.iter().any(|form| other.runbooks.contains(form))
    }

    /// Whether it tells whom to call.
    fn has_call_list(&self) -> bool {
        self.prints.iter().any(|print| matches!(print, PrintKind::CallList | PrintKind::WholeCallList))
    }
}

impl Prepared {
    /// The copies that were not destroyed, by number.
    pub fn copies(&self) -> Vec<Standing<'_>> {
        let there = self.printed_copies().filter(|(_, copy)| copy.destroyed_on.is_none());
        there.map(|(number, copy)| self.standing(number, copy)).collect()
    }

    /// How a copy stands.
    pub fn copy(&self, number: u32) -> Option<Standing<'_>> {
        self.printed_copy(number).map(|copy| self.standing(number, copy))
    }

    /// Whether somebody has a call list on paper.
    pub fn has_call_list_on_paper(&self) -> bool {
        self.printed_copies().any(|(_, copy)| copy.destroyed_on.is_none() && copy.has_call_list())
    }

    /// The older copies that a new one takes the place of: those of the same holder in the same place, as far as something
    /// is in both.
    pub fn replaced_by(&self, number: u32) -> Vec<Standing<'_>> {
        let older = self.older_than(number);
        older.into_iter().filter(|(_, is_same_place)| *is_same_place).map(|(old, _)| old).collect()
    }

    /// The older copies elsewhere of which something is in a new one, and that no longer say what holds: whoever keeps them
    /// needs a new one, too, before the old one is destroyed.
    pub fn old_elsewhere(&self, number: u32) -> Vec<Standing<'_>> {
        let older = self.older_than(number).into_iter();
        older.filter(|(old, is_same_place)| !is_same_place && old.changed > 0).map(|(old, _)| old).collect()
    }

    /// The older copies of which something is in a new one, each with whether it is kept by the same holder in the same
    /// place.
    fn older_than(&self, number: u32) -> Vec<(Standing<'_>, bool)> {
        let Some(new) = self.printed_copy(number) else { return Vec::new() };
        let is_same_place = |old: &Standing<'_>| {
            old.copy.holder == new.holder
                && old.copy.place.trim().to_lowercase() == new.place.trim().to_lowercase()
        };
        let older = self.copies().into_iter();
        let older = older.filter(|old| old.number < number && old.copy.shares(new));
        older.map(|old| (old.clone(), is_same_place(&old))).collect()
    }

    fn standing<'a>(&'a self, number: u32, copy: &'a PrintedCopy) -> Standing<'a> {
        let version = self.printed_from(number);
        Standing {
            number,
            copy,
            version,
            changed: self.changed_since(version, copy),
            check_before: check_before(copy),
        }
    }

    /// The entry that a copy was printed from: the first that wrote it.
    fn printed_from(&self, number: u32) -> u64 {
        let versions = self.history((SheetKind::PrintedCopy, number));
        versions.first().map_or(0, |version| version.entry)
    }

    /// How many sheets that a copy shows say something else now than they did at an entry.
    fn changed_since(&self, entry: u64, copy: &PrintedCopy) -> usize {
        let shown = self.ids().filter(|(kind, _)| copy.shows(*kind));
        let changed = shown.filter(|id| {
            let versions = self.history(*id);
            let then = versions.iter().rev().find(|version| version.entry <= entry);
            let then = then.and_then(|version| version.sheet.as_deref());
            let is_newer = versions.last().is_some_and(|last| last.entry > entry);
            is_newer && then.map(as_shown) != self.get(*id).map(as_shown)
        });
        let is_reordered = copy.has_call_list() && self.call_order_at(entry) != self.call_order;
        changed.count() + usize::from(is_reordered)
    }
}

/// What of a sheet stands on paper: that somebody found a number right again changes nothing there.
fn as_shown(sheet: &Sheet) -> Sheet {
    let mut shown = sheet.clone();
    if let Sheet::Contact(contact) = &mut shown {
        contact.verified_on = None;
        contact.source = String::new();
        contact.note = String::new();
    }
    shown
}

/// By when a copy is printed anew.
pub(crate) fn check_before(copy: &PrintedCopy) -> Option<Date> {
    copy.printed_on?.checked_add(REPRINT_AFTER_MONTHS.months()).ok()
}

/// By when somebody looks again whether what is printed on a day is right: within a year, and when the first number in it
/// was last found right a year ago.
pub fn trust_until(prepared: &Prepared, printed_on: Date) -> Date {
    let year = printed_on.checked_add(REPRINT_AFTER_MONTHS.months()).unwrap_or(Date::MAX);
    let verified = prepared.contacts().filter_map(|(_, contact)| contact.verified_on);
    let old = verified.filter_map(|on| on.checked_add(STALE_AFTER_MONTHS.months()).ok());
    old.filter(|on| *on > printed_on).fold(year, Date::min)
}
