//! What changed in the law and in our pages since a day.

use jiff::civil::Date;
use law::{Change, Force, InForce, Page, Rulebook};

use crate::{Lang, Wording};

/// What changed since a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangesTold {
    /// What of the law began or ended to hold since, or will: the nearest day last.
    pub law: Vec<String>,
    /// What was changed in the pages, the newest first.
    pub pages: Vec<ChangeTold>,
}

/// One change of the pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeTold {
    /// When, in which release, of what kind, and for which days.
    pub heading: String,
    /// What it means.
    pub details: Vec<String>,
    /// The pages, with the version that each has since.
    pub pages: Vec<String>,
}

impl Wording {
    /// What changed in the law since a day, that day included, and what was changed in the pages.
    pub fn changes_told(&self, rulebook: &Rulebook, since: Date, today: Date) -> ChangesTold {
        let law = rulebook.pages().filter(|page| page.force == Force::Law);
        let mut moments: Vec<(Date, String)> = law.flat_map(|page| self.turns(page, today)).collect();
        moments.retain(|(day, _)| *day >= since);
        moments.sort();
        let changes = rulebook.changes().iter().filter(|change| change.on >= since);
        ChangesTold {
            law: moments.into_iter().map(|(_, line)| line).collect(),
            pages: changes.map(|change| self.change_told(change)).collect(),
        }
    }

    /// The days on which a page begins or ends to hold.
    fn turns(&self, page: &Page, today: Date) -> Vec<(Date, String)> {
        let InForce { from, until } = page.in_force;
        let line = |day: Date, past: &str, future: &str| {
            let gaps = [
                ("day", self.day(day).into()),
                ("place", page.citation.to_string().into()),
                ("title", page.subject().into()),
            ];
            (day, self.format(if day <= today { past } else { future }, gaps))
        };
        let ends = until.map(|until| line(until, "changes-ended", "changes-will-end"));
        std::iter::once(line(from, "changes-holds-since", "changes-will-hold")).chain(ends).collect()
    }

    fn change_told(&self, change: &Change) -> ChangeTold {
        let gaps = [
            ("day", self.day(change.on).into()),
            ("release", change.release.as_str().into()),
            ("kind", self.text(&format!("change-kind-{}", change.kind.as_str())).into()),
            ("period", self.period_told(change.period).into()),
        ];
        let details = if self.lang() == Lang::Nl { &change.details_nl } else { &change.details };
        let pages = change.areas.iter().map(|area| {
            self.format(
                "changes-page",
                [("file", area.file.as_str().into()), ("version", area.version.as_str().into())],
            )
        });
        ChangeTold {
            heading: self.format("changes-release", gaps),
            details: details.clone(),
            pages: pages.collect(),
        }
    }

    fn period_told(&self, period: Option<InForce>) -> String {
        match period {
            None => self.text("changes-period-all"),
            Some(InForce { from, until: None }) => {
                self.format("changes-period-from", [("from", self.day(from).into())])
            }
            Some(InForce { from, until: Some(until) }) => {
                let gaps = [("from", self.day(from).into()), ("until", self.day(until).into())];
                self.format("changes-period-until", gaps)
            }
        }
    }
}
