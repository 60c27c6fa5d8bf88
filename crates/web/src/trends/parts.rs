//! The parts of the page: what happens, beside what others counted, whether it was in time, and what it costs.

use incident::trend::{DutyCounts, FEW, Median, Period, Spent, Sums, TrendKind, Within};
use wording::Wording;
use wording::benchmarks::Checked;
use wording::figures::{About, Spread, found_out, spreads};

use super::chart::{Chart, FILLS, Key, Line, Part, Strip, Table, lay_out};

/// What fills a drawing of percents: all of it, and room for the words behind it.
const WITH_ROOM: u64 = 130;

/// What is shown, for one reader.
pub(super) struct Parts<'a> {
    pub(super) w: &'a Wording,
    pub(super) periods: &'a [(Period, Sums)],
    pub(super) all: &'a Sums,
}

/// Where a number comes from: in words, and an address.
pub(super) struct Source {
    pub(super) words: String,
    pub(super) url: &'static str,
}

impl Parts<'_> {
    fn t(&self, key: &str) -> String {
        self.w.text(key)
    }

    /// A number of things, with its sentence.
    fn many(&self, key: &str, number: usize) -> String {
        self.w.format(key, [("n", number.into())])
    }

    fn number(&self, number: usize) -> String {
        self.w.whole(u64::try_from(number).unwrap_or(u64::MAX))
    }

    fn period(&self, period: Period) -> String {
        // A year has no mark between its thousands.
        let year = period.year.to_string();
        match period.quarter {
            None => year,
            Some(quarter) => {
                let gaps = [("year", year.into()), ("quarter", quarter.to_string().into())];
                self.w.format("trends-quarter", gaps)
            }
        }
    }

    fn piece(&self, what: &str, number: String) -> String {
        self.w.format("trends-piece", [("what", what.to_owned().into()), ("n", number.into())])
    }

    /// The periods, and all of them together when there are several.
    fn rows(&self, cells: impl Fn(&Sums) -> Vec<String>) -> Vec<(String, Vec<String>)> {
        let mut rows: Vec<(String, Vec<String>)> =
            self.periods.iter().map(|(period, sums)| (self.period(*period), cells(sums))).collect();
        if rows.len() > 1 {
            rows.push((self.t("trends-together"), cells(self.all)));
        }
        rows
    }

    /// A drawing of the periods: each a bar of parts, with the words about all of it.
    fn by_period(
        &self,
        names: &[String],
        parts: impl Fn(&Sums) -> Vec<(u64, String)>,
        words: impl Fn(&Sums) -> String,
    ) -> Vec<Line> {
        let line = |(period, sums): &(Period, Sums)| {
            let parts = parts(sums).into_iter().zip(names).zip(FILLS);
            let bar = parts.map(|(((amount, says), name), fill)| Part {
                fill,
                amount,
                told: self.piece(name, says),
            });
            let bars = vec![Strip { parts: bar.collect(), tag: None }];
            Line { words: self.piece(&self.period(*period), words(sums)), bars }
        };
        self.periods.iter().map(line).collect()
    }

    /// What the table beside something is called.
    pub(super) fn caption(&self, title: &str) -> String {
        self.w.format("trends-caption", [("title", title.to_owned().into())])
    }

    fn chart(&self, id: &'static str, names: &[String], lines: Vec<Line>, table: Table) -> Chart {
        let (bars, height) = lay_out(lines, None);
        let legend = names.iter().zip(FILLS).map(|(name, fill)| Key { fill, name: name.clone() }).collect();
        let title = self.t(&format!("trends-{id}"));
        Chart {
            id,
            caption: self.caption(&title),
            title,
            told: self.t("trends-told"),
            height,
            legend,
            bars,
            table,
        }
    }

    /// What happens, by period and kind.
    pub(super) fn kinds(&self) -> Chart {
        let names = TrendKind::ALL.map(|kind| self.t(&format!("trends-kind-{}", kind.id())));
        let parts = |sums: &Sums| -> Vec<(u64, String)> {
            TrendKind::ALL.map(|kind| (as_amount(sums.of_kind(kind)), self.number(sums.of_kind(kind)))).into()
        };
        let words = |sums: &Sums| self.many("trends-bar-count", sums.incidents());
        let cells = |sums: &Sums| -> Vec<String> {
            let kinds = TrendKind::ALL.map(|kind| self.number(sums.of_kind(kind)));
            kinds.into_iter().chain([self.number(sums.incidents())]).collect()
        };
        let columns = columns(&self.t("trends-period"), &names, Some(self.t("trends-together")));
        let table = Table { columns, rows: self.rows(cells) };
        self.chart("kinds", &names, self.by_period(&names, parts, words), table)
    }

    /// The shares of kinds beside those that others counted: drawn beside the first, in the table beside all.
    pub(super) fn beside(&self) -> Chart {
        let kinds = &TrendKind::ALL[..4];
        let named = |kind: &TrendKind| self.t(&format!("trends-kind-{}", kind.id()));
        let here = self.t("trends-beside-here");
        let first = spreads().first();
        let source = first.map(|spread| self.column(spread)).unwrap_or_default();
        let line = |kind: &TrendKind| {
            let there = first.and_then(|spread| spread.percent(*kind));
            let own = self.all.percent(*kind);
            let bar = |fill: usize, name: &str, percent: Option<u64>| {
                let told = self.piece(name, self.percent(percent));
                let parts = vec![Part { fill: FILLS[fill], amount: percent.unwrap_or(0), told }];
                Strip { parts, tag: Some(self.percent(percent)) }
            };
            let bars = vec![bar(0, &here, own), bar(1, &source, there)];
            Line { words: named(kind), bars }
        };
        let (bars, height) = lay_out(kinds.iter().map(line).collect(), Some(WITH_ROOM));
        let row = |kind: &TrendKind| {
            let others = spreads().iter().map(|spread| self.percent(spread.percent(*kind)));
            (named(kind), std::iter::once(self.own_share(*kind)).chain(others).collect())
        };
        let others: Vec<String> = spreads().iter().map(|spread| self.column(spread)).collect();
        let names: Vec<String> = std::iter::once(here.clone()).chain(others).collect();
        let table = Table {
            columns: columns(&self.t("trends-kind"), &names, None),
            rows: kinds.iter().map(row).collect(),
        };
        let legend = [here, source].into_iter().zip(FILLS).map(|(name, fill)| Key { fill, name }).collect();
        let (title, told) = (self.t("trends-beside"), self.t("trends-told"));
        Chart { id: "beside", caption: self.caption(&title), title, told, height, legend, bars, table }
    }

    /// What must be said beside a comparison: that few incidents say little, and that others count something else.
    pub(super) fn honestly(&self) -> Vec<String> {
        let few = (self.all.known() < FEW).then(|| self.many("trends-beside-few", self.all.known()));
        few.into_iter().chain([self.t("trends-beside-differs")]).collect()
    }

    fn own_share(&self, kind: TrendKind) -> String {
        match self.all.percent(kind) {
            None => self.t("trends-beside-absent"),
            Some(percent) => {
                let gaps = [
                    ("n", self.number(self.all.of_kind(kind)).into()),
                    ("percent", percent.to_string().into()),
                ];
                self.w.format("trends-beside-share", gaps)
            }
        }
    }

    fn percent(&self, percent: Option<u64>) -> String {
        match percent {
            None => self.t("trends-beside-absent"),
            Some(percent) => {
                self.w.format("trends-beside-percent", [("percent", percent.to_string().into())])
            }
        }
    }

    /// What a column of others is called: `CBS 2024`.
    fn column(&self, spread: &Spread) -> String {
        let gaps = [("source", spread.source.clone().into()), ("year", spread.year.to_string().into())];
        self.w.format("trends-beside-column", gaps)
    }

    /// Where the numbers of others come from.
    pub(super) fn sources(&self) -> Vec<Source> {
        let source = |what: &str, by: &str, year: u16, checked: Checked, url: &'static str| {
            let gaps = [
                ("what", what.to_owned().into()),
                ("source", by.to_owned().into()),
                ("year", year.to_string().into()),
            ];
            let read = match checked {
                Checked::Secondary => "trends-source-secondary",
                Checked::Memory => "trends-source-memory",
            };
            Source { words: format!("{} ({})", self.w.format("trends-source", gaps), self.t(read)), url }
        };
        let lang = self.w.lang();
        let of_spreads = spreads()
            .iter()
            .map(|it| source(it.what.in_language(lang), &it.source, it.year, it.checked, &it.url));
        let findings = [About::AttacksTold, About::ToPeople, About::Who].into_iter().flat_map(found_out);
        let of_findings =
            findings.map(|it| source(it.what.in_language(lang), &it.source, it.year, it.checked, &it.url));
        of_spreads.chain(of_findings).collect()
    }

    /// Whether people were told in time, by period.
    pub(super) fn duties(&self) -> Chart {
        let names = ["in-time", "late", "missed", "done", "open", "waived"]
            .map(|outcome| self.t(&format!("trends-duty-{outcome}")));
        let counts = |duties: DutyCounts| {
            [duties.in_time, duties.late, duties.missed, duties.done, duties.open, duties.waived]
        };
        let parts = |sums: &Sums| -> Vec<(u64, String)> {
            counts(sums.duties).map(|count| (as_amount(count), self.number(count))).into()
        };
        let words = |sums: &Sums| self.many("trends-duties-all", sums.duties.all());
        let cells = |sums: &Sums| counts(sums.duties).map(|count| self.number(count)).into();
        let table =
            Table { columns: columns(&self.t("trends-period"), &names, None), rows: self.rows(cells) };
        self.chart("duties", &names, self.by_period(&names, parts, words), table)
    }

    /// How long things take, beside what the law asks and what others found.
    pub(super) fn times(&self) -> Table {
        let law = self.t("trends-times-law");
        let middle = |median: Option<Median>| match median {
            None => self.t("trends-times-unknown"),
            Some(Median { took, of }) => {
                let gaps = [("span", self.w.age(took).into()), ("n", of.into())];
                self.w.format("trends-times-middle", gaps)
            }
        };
        let of = |part: usize, all: usize| {
            let gaps = [("n", self.number(part).into()), ("all", self.number(all).into())];
            self.w.format("trends-times-of", gaps)
        };
        let attacks = of(self.all.attacks_told, self.all.of_kind(TrendKind::Attack));
        let row = |key: &str, here: String, there: String| {
            (self.t(&format!("trends-time-{key}")), vec![here, there])
        };
        Table {
            columns: ["what", "here", "there"].map(|key| self.t(&format!("trends-times-{key}"))).into(),
            rows: vec![
                row("to-awareness", middle(self.all.to_awareness()), String::new()),
                row("to-filing", middle(self.all.to_filing()), law),
                row("filed", of(self.all.filed, self.all.incidents()), String::new()),
                row("to-people", middle(self.all.to_people()), self.found(About::ToPeople)),
                row("attacks-told", attacks, self.found(About::AttacksTold)),
            ],
        }
    }

    /// What was found elsewhere: `54% … (AP 2023)`.
    fn found(&self, about: About) -> String {
        let lang = self.w.lang();
        let all =
            found_out(about).map(|it| format!("{} ({} {})", it.what.in_language(lang), it.source, it.year));
        all.collect::<Vec<String>>().join(" ")
    }

    /// What it costs, by period and by how certain that is.
    pub(super) fn costs(&self) -> Chart {
        let names = ["paid", "committed", "estimated"].map(|stage| self.t(&format!("trends-cost-{stage}")));
        let stages = |spent: Spent| [spent.paid, spent.committed, spent.estimated];
        let parts = |sums: &Sums| -> Vec<(u64, String)> {
            stages(sums.spent).map(|within| (within.high_cents, self.money(within))).into()
        };
        let words = |sums: &Sums| self.money(sums.spent.total());
        let cells = |sums: &Sums| -> Vec<String> {
            let spent = sums.spent;
            let all = stages(spent).into_iter().chain([spent.total(), spent.covered]);
            all.map(|within| self.money(within)).collect()
        };
        let more = ["total", "covered"].map(|key| self.t(&format!("trends-cost-{key}")));
        let all: Vec<String> = names.iter().cloned().chain(more).collect();
        let table = Table { columns: columns(&self.t("trends-period"), &all, None), rows: self.rows(cells) };
        self.chart("costs", &names, self.by_period(&names, parts, words), table)
    }

    fn money(&self, within: Within) -> String {
        let (low, high) = (self.w.euros(within.low_cents), self.w.euros(within.high_cents));
        if within.low_cents == within.high_cents {
            return low;
        }
        self.w.format("amount-range", [("low", low.into()), ("high", high.into())])
    }
}

fn as_amount(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

fn columns(first: &str, names: &[String], last: Option<String>) -> Vec<String> {
    std::iter::once(first.to_owned()).chain(names.iter().cloned()).chain(last).collect()
}
