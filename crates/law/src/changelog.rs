//! The log of what was changed in the pages, in the form that OpenFisca gave to such logs: releases, in each of them
//! blocks with a kind, the periods for which something changes, the pages, and what it means.
//!
//! ```text
//! ## 1.2.0 - 2026-11-28
//!
//! * Legal evolution.
//! * Impacted periods: from 2026-07-01.
//! * Impacted areas:
//!   - `rules/eu/avg/artikel-33.md` `0123456789ab`
//! * Details:
//!   - What changes, in English.
//! * Bijzonderheden:
//!   - What changes, in Dutch.
//! ```
//!
//! Beside each page stands the version that it has since. Blocks of one release are parted by `<!-- -->`.

use jiff::civil::Date;

use crate::page::{InForce, What};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What kind of change it is. A log says it as a sentence: `* New page.`
    ChangeKind {
        /// A page that was not there: law, or guidance, that held already or will.
        NewPage = "new-page",
        /// The law itself changed from a day on.
        LegalEvolution = "legal-evolution",
        /// The page said something else than the law.
        Correction = "correction",
        /// A page, or the law on it, holds no longer.
        Withdrawal = "withdrawal",
        /// Somebody proposes it; nobody has to do anything.
        Proposal = "proposal",
        /// Nothing changes for anybody.
        MinorChange = "minor-change",
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The release that brought it, such as `1.2.0`.
    pub release: String,
    /// The day of that release.
    pub on: Date,
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// The days for which something changes; all of them when there is none.
    pub period: Option<InForce>,
    /// The pages that it is about.
    pub areas: Vec<Area>,
    /// What changes, in English.
    pub details: Vec<String>,
    /// What changes, in Dutch.
    pub details_nl: Vec<String>,
}

/// A page that was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its path.
    pub file: String,
    /// The version that it has since, as [`Version::short`](crate::Version::short) says it.
    pub version: String,
}

/// Whether a file is such a log.
pub(crate) fn is_one(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name == "CHANGELOG.md")
}

/// Reads a log; what stands before the first release is for people.
pub(crate) fn read(text: &str) -> Result<Vec<Change>, (usize, What)> {
    let mut reader = Reader::default();
    for (line, number) in text.lines().zip(1..) {
        let read = reader.take(line.trim_end());
        read.ok_or_else(|| (number, What::NotAChange { line: line.trim().to_owned() }))?;
    }
    reader.close().ok_or_else(|| (text.lines().count(), What::NotAChange { line: String::new() }))?;
    Ok(reader.changes)
}

/// The list that the lines that follow belong to.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum List {
    #[default]
    None,
    Areas,
    Details,
    DetailsNl,
}

#[derive(Default)]
struct Reader {
    changes: Vec<Change>,
    release: Option<(String, Date)>,
    open: Option<Change>,
    list: List,
}

impl Reader {
    /// Reads one line; nothing when it cannot be read.
    fn take(&mut self, line: &str) -> Option<()> {
        if let Some(heading) = line.strip_prefix('#') {
            return self.heading(heading.trim_start_matches('#').trim());
        }
        if self.release.is_none() || line.is_empty() {
            return Some(());
        }
        if line.starts_with("<!--") {
            return self.close();
        }
        if let Some(bullet) = line.strip_prefix("* ") {
            return self.bullet(bullet);
        }
        if let Some(item) = line.trim_start().strip_prefix("- ") {
            return self.item(item);
        }
        // A sentence that goes on.
        let last = self.items()?.last_mut()?;
        last.push(' ');
        last.push_str(line.trim());
        Some(())
    }

    fn heading(&mut self, heading: &str) -> Option<()> {
        if !heading.starts_with(|c: char| c.is_ascii_digit()) {
            return self.release.is_none().then_some(());
        }
        self.close()?;
        let (release, on) = heading.split_once(" - ")?;
        self.release = Some((release.to_owned(), on.parse().ok()?));
        Some(())
    }

    fn bullet(&mut self, bullet: &str) -> Option<()> {
        let Some(change) = &mut self.open else {
            let (release, on) = self.release.clone()?;
            let kind = bullet.trim_end_matches('.').to_lowercase().replace(' ', "-");
            let kind = ChangeKind::parse(&kind)?;
            let change = Change {
                release,
                on,
                kind,
                period: None,
                areas: vec![],
                details: vec![],
                details_nl: vec![],
            };
            self.open = Some(change);
            return Some(());
        };
        self.list = match bullet.split_once(':')? {
            ("Impacted periods", periods) => {
                change.period = period(periods.trim().trim_end_matches('.'))?;
                List::None
            }
            ("Impacted areas", "") => List::Areas,
            ("Details", "") => List::Details,
            ("Bijzonderheden", "") => List::DetailsNl,
            _ => return None,
        };
        Some(())
    }

    fn item(&mut self, item: &str) -> Option<()> {
        if self.list != List::Areas {
            self.items()?.push(item.to_owned());
            return Some(());
        }
        let mut quoted = item.split('`').skip(1).step_by(2);
        let area = Area { file: quoted.next()?.to_owned(), version: quoted.next()?.to_owned() };
        self.open.as_mut()?.areas.push(area);
        Some(())
    }

    /// The sentences of the list that is being read.
    fn items(&mut self) -> Option<&mut Vec<String>> {
        let change = self.open.as_mut()?;
        match self.list {
            List::Details => Some(&mut change.details),
            List::DetailsNl => Some(&mut change.details_nl),
            List::None | List::Areas => None,
        }
    }

    /// Ends the block that is being read, which must say what it is about, and what it means in both languages.
    fn close(&mut self) -> Option<()> {
        self.list = List::None;
        let Some(change) = self.open.take() else { return Some(()) };
        let is_whole =
            !change.areas.is_empty() && !change.details.is_empty() && !change.details_nl.is_empty();
        self.changes.push(change);
        is_whole.then_some(())
    }
}

/// `all`, `from 2026-07-01`, or `from 2026-07-01 until 2027-01-01`; the last day named is no part of it.
fn period(text: &str) -> Option<Option<InForce>> {
    if text == "all" {
        return Some(None);
    }
    let text = text.strip_prefix("from ")?;
    let (from, until) = match text.split_once(" until ") {
        Some((from, until)) => (from, Some(until.parse().ok()?)),
        None => (text, None),
    };
    Some(Some(InForce { from: from.parse().ok()?, until }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "# Changelog\n\nFor people.\n\n## 1.1.0 - 2026-11-28\n\n* New page.\n* Impacted periods: from 2026-07-01 \
        until 2027-01-01.\n* Impacted areas:\n  - `rules/a.md` `0123456789ab`\n* Details:\n  - One\n    sentence.\n* \
        Bijzonderheden:\n  - Een zin.\n\n<!-- -->\n\n* Minor change.\n* Impacted periods: all.\n* Impacted areas:\n  - \
        `rules/b.md` `ba9876543210`\n* Details:\n  - Two.\n* Bijzonderheden:\n  - Twee.\n";

    #[test]
    fn a_release_may_hold_several_changes_each_with_its_periods_pages_and_sentences() {
        let changes = read(LOG).unwrap();
        assert_eq!(changes.len(), 2);
        let first = &changes[0];
        assert_eq!((first.release.as_str(), first.kind), ("1.1.0", ChangeKind::NewPage));
        let period = first.period.unwrap();
        assert_eq!((period.from, period.until), ("2026-07-01".parse().unwrap(), "2027-01-01".parse().ok()));
        assert_eq!(first.areas[0].version, "0123456789ab");
        assert_eq!(first.details, ["One sentence."]);
        assert_eq!(first.details_nl, ["Een zin."]);
        assert_eq!((changes[1].kind, changes[1].period), (ChangeKind::MinorChange, None));
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named_with_its_number() {
        for (right, wrong, line) in [
            ("* New page.", "* New pages.", 7),
            ("from 2026-07-01", "from July", 8),
            ("* Details:", "* Detail:", 11),
            ("1.1.0 - 2026-11-28", "1.1.0", 5),
        ] {
            let (found, what) = read(&LOG.replacen(right, wrong, 1)).unwrap_err();
            assert_eq!(found, line, "{what:?}");
        }
    }

    #[test]
    fn a_change_that_is_not_told_in_both_languages_is_refused() {
        assert!(read(&LOG.replace("* Bijzonderheden:\n  - Twee.\n", "")).is_err());
        assert!(read(&LOG.replace("* Bijzonderheden:\n  - Een zin.\n", "")).is_err());
    }
}
