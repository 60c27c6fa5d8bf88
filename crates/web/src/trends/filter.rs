//! Which years are looked at, and by which step. What cannot be read picks nothing out.

use std::collections::BTreeSet;

use app::CountedIncident;
use incident::trend::Step;
use wording::Wording;

/// What an address asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    from: Option<i16>,
    until: Option<i16>,
    pub(super) step: Step,
}

/// An answer of a list: its value, its name, and whether it was chosen.
pub(super) type Choice = (String, String, bool);

impl Filter {
    /// Years the other way round are meant the right way round.
    pub(super) fn read(pairs: &[(String, String)]) -> Filter {
        let get =
            |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
        let (from, until) = (get("from").parse().ok(), get("until").parse().ok());
        let (from, until) = match (from, until) {
            (Some(from), Some(until)) if from > until => (Some(until), Some(from)),
            years => years,
        };
        Filter { from, until, step: if get("step") == "quarter" { Step::Quarter } else { Step::Year } }
    }

    pub(super) fn picks(self, incident: &CountedIncident) -> bool {
        let year = incident.counted.placed_on.year();
        self.from.is_none_or(|from| from <= year) && self.until.is_none_or(|until| year <= until)
    }

    /// An address that asks for the same.
    pub(super) fn address(self, path: &str) -> String {
        let year = |name: &str, year: Option<i16>| year.map(|year| format!("{name}={year}"));
        let step = (self.step == Step::Quarter).then(|| "step=quarter".to_owned());
        let said: Vec<String> =
            [year("from", self.from), year("until", self.until), step].into_iter().flatten().collect();
        if said.is_empty() { path.to_owned() } else { format!("{path}?{}", said.join("&")) }
    }

    /// The lists of the form, each with its name and label. A year that somebody asked for is among them also when nothing
    /// happened in it.
    pub(super) fn lists(
        self,
        all: &[CountedIncident],
        w: &Wording,
    ) -> Vec<(&'static str, String, Vec<Choice>)> {
        let held = all.iter().map(|incident| incident.counted.placed_on.year());
        let years: BTreeSet<i16> = held.chain(self.from).chain(self.until).collect();
        let list = |name: &'static str, chosen: Option<i16>| {
            let nothing = (String::new(), w.text("trends-filter-all"), chosen.is_none());
            let each =
                years.iter().rev().map(|year| (year.to_string(), year.to_string(), chosen == Some(*year)));
            (name, w.text(&format!("trends-filter-{name}")), std::iter::once(nothing).chain(each).collect())
        };
        let steps = [("year", Step::Year), ("quarter", Step::Quarter)]
            .map(|(id, step)| (id.to_owned(), w.text(&format!("trends-step-{id}")), self.step == step));
        vec![
            list("from", self.from),
            list("until", self.until),
            ("step", w.text("trends-filter-step"), steps.into()),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> Filter {
        let pairs: Vec<(String, String)> =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Filter::read(&pairs)
    }

    #[test]
    fn what_is_no_year_picks_nothing_out() {
        for bad in ["", "x", "20 26", "2026.5", "99999999999", "-", "<script>", "٢٠٢٦"] {
            assert_eq!(read(&[("from", bad), ("until", bad), ("step", bad)]), Filter::default(), "{bad}");
        }
    }

    #[test]
    fn years_the_other_way_round_are_meant_the_right_way_round() {
        let filter = read(&[("from", "2026"), ("until", " 2024 "), ("step", "quarter")]);
        assert_eq!(filter.address("/trends"), "/trends?from=2024&until=2026&step=quarter");
        assert_eq!(Filter::default().address("/trends"), "/trends");
    }
}
