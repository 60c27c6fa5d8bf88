//! What the AP and the CBS counted (`wording/trends/figures.toml`), to lay beside what happened in an organisation.

use std::sync::LazyLock;

use incident::trend::TrendKind;
use serde::Deserialize;

use crate::benchmarks::Checked;
use crate::filing::Both;

const FILE: &str = include_str!("../../../wording/trends/figures.toml");

/// How the reports of a year fell over the kinds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    /// Its id.
    pub id: String,
    /// Of which year.
    pub year: u16,
    /// All of them.
    pub total: u64,
    /// Letters and parcels that went astray; absent where the source gives no number.
    #[serde(default)]
    pub post: Option<u64>,
    /// E-mails that went astray.
    #[serde(default)]
    pub email: Option<u64>,
    /// Hacking, malware and phishing.
    #[serde(default)]
    pub attack: Option<u64>,
    /// Everything else.
    #[serde(default)]
    pub other: Option<u64>,
    /// How the source was read.
    pub checked: Checked,
    /// Who counted.
    pub source: String,
    /// Where that can be read.
    pub url: String,
    /// What it is, in words.
    pub what: Both,
}

/// Something that was found out about one question.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FoundOut {
    /// Its id.
    pub id: String,
    /// About what.
    pub about: About,
    /// Of which year.
    pub year: u16,
    /// How the source was read.
    pub checked: Checked,
    /// Who found it out.
    pub source: String,
    /// Where that can be read.
    pub url: String,
    /// What it is, in words.
    pub what: Both,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// How often people hear of an attack.
    AttacksTold,
    /// How long it takes until people hear.
    ToPeople,
    /// Who reports.
    Who,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    spread: Vec<Spread>,
    finding: Vec<FoundOut>,
}

/// The figures of this program. A test reads the file, so none is missing here.
static ALL: LazyLock<File> = LazyLock::new(|| toml::from_str(FILE).unwrap_or_default());

/// How reports fell over the kinds, the latest and most complete first.
pub fn spreads() -> &'static [Spread] {
    &ALL.spread
}

/// What was found out about a question.
pub fn found_out(about: About) -> impl Iterator<Item = &'static FoundOut> {
    ALL.finding.iter().filter(move |finding| finding.about == about)
}

impl Spread {
    /// The share of a kind, in whole percents; nothing where the source gives no number.
    pub fn percent(&self, kind: TrendKind) -> Option<u64> {
        let count = match kind {
            TrendKind::Post => self.post,
            TrendKind::Email => self.email,
            TrendKind::Attack => self.attack,
            TrendKind::Other => self.other,
            TrendKind::Unknown => None,
        };
        (count? * 100 + self.total / 2).checked_div(self.total)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::Lang;

    #[test]
    fn every_figure_says_who_counted_it_when_and_where_that_can_be_read() {
        let all: File = toml::from_str(FILE).unwrap_or_else(|problem| panic!("{problem}"));
        let spreads = all.spread.iter().map(|it| (&it.id, it.year, &it.source, &it.url, &it.what));
        let findings = all.finding.iter().map(|it| (&it.id, it.year, &it.source, &it.url, &it.what));
        let mut ids = BTreeSet::new();
        for (id, year, source, url, what) in spreads.chain(findings) {
            assert!(ids.insert(id.clone()), "{id} stands twice");
            assert!(url.starts_with("https://") && !source.is_empty(), "{id}");
            assert!((2019..2027).contains(&year), "{id}");
            for lang in Lang::ALL {
                assert!(!what.in_language(lang).is_empty(), "{id}");
            }
        }
        assert!(ids.len() > 5);
    }

    #[test]
    fn shares_are_those_that_were_published() {
        let percent = |id: &str| {
            let spread = spreads().iter().find(|it| it.id == id).unwrap();
            TrendKind::ALL.map(|kind| spread.percent(kind))
        };
        // CBS: 41, 18, 8 and 33 percent; AP over 2021: 9 percent were cyberattacks.
        assert_eq!(percent("cbs-2024-h1"), [Some(41), Some(18), Some(8), Some(33), None]);
        assert_eq!(percent("ap-2021"), [None, None, Some(9), None, None]);
        for spread in spreads() {
            let parts: Vec<u64> =
                [spread.post, spread.email, spread.attack, spread.other].into_iter().flatten().collect();
            let sum: u64 = parts.iter().sum();
            assert!(sum <= spread.total && (parts.len() < 4 || sum == spread.total), "{}", spread.id);
        }
    }

    #[test]
    fn every_question_has_a_finding() {
        for about in [About::AttacksTold, About::ToPeople, About::Who] {
            assert!(found_out(about).next().is_some(), "{about:?}");
        }
    }
}
