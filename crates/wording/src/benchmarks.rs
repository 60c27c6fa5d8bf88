//! What incidents and helpers cost elsewhere (`wording/costs/benchmarks.toml`), to lay beside an estimate of one's own.

use std::sync::LazyLock;

use readiness::agreement::event::CostHead;
use serde::Deserialize;

use crate::Wording;
use crate::filing::Both;

const FILE: &str = include_str!("../../../wording/costs/benchmarks.toml");

/// An amount that somebody published.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Benchmark {
    /// Its id.
    pub id: String,
    /// Of what it is the amount.
    pub per: Per,
    /// In which money.
    pub currency: Currency,
    /// The amount, or the least of a range, in whole units of that money.
    pub low: u64,
    /// The most of a range.
    #[serde(default)]
    pub high: Option<u64>,
    /// The heads that it is about; none for the whole of an incident.
    #[serde(default)]
    pub heads: Vec<CostHead>,
    /// Of which year.
    pub year: u16,
    /// How the source was read.
    pub checked: Checked,
    /// Who says so.
    pub source: String,
    /// Where that can be read.
    pub url: String,
    /// What it is, in words.
    pub what: Both,
}

/// Of what an amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// A whole incident.
    Incident,
    /// A day of work.
    Day,
    /// An hour of work.
    Hour,
}

/// In which money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Euros.
    Eur,
    /// Dollars of the United States.
    Usd,
}

/// How a source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Checked {
    /// In a page about it.
    Secondary,
    /// It was compared with nothing.
    Memory,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    benchmark: Vec<Benchmark>,
}

/// The benchmarks of this program. A test reads the file, so none is missing here.
static ALL: LazyLock<Vec<Benchmark>> = LazyLock::new(|| read(FILE).unwrap_or_default());

fn read(text: &str) -> Result<Vec<Benchmark>, toml::de::Error> {
    toml::from_str::<File>(text).map(|file| file.benchmark)
}

/// Those about a head, or about the whole of an incident.
pub fn benchmarks(head: Option<CostHead>) -> impl Iterator<Item = &'static Benchmark> {
    ALL.iter().filter(move |benchmark| match head {
        None => benchmark.heads.is_empty(),
        Some(head) => benchmark.heads.contains(&head),
    })
}

impl Wording {
    /// How much it is, in its own money: `$ 264.000`, `€ 4.000 per dag`.
    pub fn benchmark(&self, benchmark: &Benchmark) -> String {
        let sign = match benchmark.currency {
            Currency::Eur => "€",
            Currency::Usd => "$",
        };
        let money = |units: u64| format!("{sign} {}", self.whole(units));
        let amount = match benchmark.high {
            None => money(benchmark.low),
            Some(high) => {
                let gaps = [("low", money(benchmark.low).into()), ("high", money(high).into())];
                self.format("amount-range", gaps)
            }
        };
        match benchmark.per {
            Per::Incident => amount,
            Per::Day => self.format("amount-per-day", [("amount", amount.into())]),
            Per::Hour => self.format("amount-per-hour", [("amount", amount.into())]),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use readiness::event::Word as _;

    use super::*;
    use crate::Lang;

    #[test]
    fn every_benchmark_says_who_published_it_when_and_how_it_was_read() {
        let all = read(FILE).unwrap_or_else(|problem| panic!("{problem}"));
        let ids: BTreeSet<&str> = all.iter().map(|benchmark| benchmark.id.as_str()).collect();
        assert_eq!((ids.len(), ids.len() > 10), (all.len(), true));
        for benchmark in &all {
            assert!(
                benchmark.url.starts_with("https://") && !benchmark.source.is_empty(),
                "{}",
                benchmark.id
            );
            assert!((2015..2027).contains(&benchmark.year), "{}", benchmark.id);
            assert!(benchmark.high.is_none_or(|high| high > benchmark.low), "{}", benchmark.id);
            for lang in Lang::ALL {
                assert!(!benchmark.what.in_language(lang).is_empty(), "{}", benchmark.id);
            }
        }
    }

    #[test]
    fn each_is_either_about_heads_or_about_the_whole() {
        let of_heads = CostHead::ALL.iter().flat_map(|head| benchmarks(Some(*head)));
        let ids: BTreeSet<&str> = of_heads.chain(benchmarks(None)).map(|it| it.id.as_str()).collect();
        assert_eq!(ids.len(), ALL.len());
        assert!(benchmarks(Some(CostHead::TradeName)).next().is_none());
    }

    #[test]
    fn an_amount_stands_in_the_money_of_its_source() {
        let wording = Wording::new(Lang::Nl);
        let shown = |id: &str| wording.benchmark(ALL.iter().find(|it| it.id == id).unwrap());
        assert_eq!(shown("netdiligence-sme"), "$ 264.000");
        assert_eq!(shown("ekelenkamp-forensics"), "€ 4.000 per dag");
        assert_eq!(shown("attic-nl"), "€ 250.000 tot € 270.000");
    }
}
