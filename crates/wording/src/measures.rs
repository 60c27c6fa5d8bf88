//! The measures of the list, and how far they are.

use readiness::prevention::event::Measure;
use readiness::prevention::listed::ListedMeasure;

use crate::Wording;

impl Wording {
    /// What a measure of the list is, as an order: `Zet meervoudig inloggen aan`.
    pub fn listed_measure(&self, measure: &ListedMeasure) -> String {
        self.text(&format!("measure-{}", measure.id))
    }

    /// Why a measure of the list matters on the night.
    pub fn measure_why(&self, measure: &ListedMeasure) -> String {
        self.text(&format!("measure-{}-why", measure.id))
    }

    /// What proves the highest level of a measure of the list.
    pub fn measure_proof(&self, measure: &ListedMeasure) -> String {
        self.text(&format!("measure-{}-proof", measure.id))
    }

    /// What the tip said before it was corrected, and why it no longer does; nothing when it still holds.
    pub fn measure_corrected(&self, measure: &ListedMeasure) -> Option<String> {
        self.find(&format!("measure-{}-corrected", measure.id), [])
    }

    /// What a measure is called: one of our own by its own title, and so is one that left the list.
    pub fn measure(&self, measure: &Measure) -> String {
        match ListedMeasure::find(&measure.listed) {
            Some(listed) => self.listed_measure(listed),
            None if measure.title.is_empty() => measure.listed.clone(),
            None => measure.title.clone(),
        }
    }

    /// How far a measure is, from 0 to 4, in a word.
    pub fn level(&self, level: u8) -> String {
        self.text(&format!("level-{level}"))
    }

    /// What a level means, in a sentence.
    pub fn level_hint(&self, level: u8) -> String {
        self.text(&format!("level-{level}-hint"))
    }
}

#[cfg(test)]
mod tests {
    use readiness::prevention::level::TESTED;
    use readiness::prevention::listed::{LISTED, Tip};

    use super::*;
    use crate::Lang;

    const SENTENCES: &str = include_str!("../../../wording/ui/lists.nl.ftl");

    #[test]
    fn every_measure_says_what_to_do_why_and_what_proves_it() {
        for wording in Lang::ALL.map(Wording::new) {
            for measure in LISTED {
                let title = wording.listed_measure(measure);
                assert!(!title.starts_with("measure-") && !title.ends_with('.'), "{title}");
                for sentence in [wording.measure_why(measure), wording.measure_proof(measure)] {
                    assert!(sentence.ends_with('.'), "{}: {sentence}", measure.id);
                }
            }
        }
    }

    #[test]
    fn a_tip_that_was_corrected_says_what_it_said_and_why_not_any_more() {
        for wording in Lang::ALL.map(Wording::new) {
            for measure in LISTED {
                let is_corrected = measure.tip == Tip::Corrected;
                assert_eq!(wording.measure_corrected(measure).is_some(), is_corrected, "{}", measure.id);
            }
        }
    }

    #[test]
    fn no_sentence_is_left_for_a_measure_that_left_the_list() {
        let keys = SENTENCES.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key);
        let ids: Vec<&str> = keys.filter_map(|key| key.strip_prefix("measure-")).collect();
        assert_eq!(ids.len(), 3 * LISTED.len() + 2);
        for id in ids {
            let id = id.split('-').next().unwrap_or_default();
            assert!(LISTED.iter().any(|measure| measure.id == id), "{id}");
        }
    }

    #[test]
    fn every_level_has_a_name_and_a_meaning() {
        for wording in Lang::ALL.map(Wording::new) {
            for level in 0..=TESTED {
                assert!(!wording.level(level).starts_with("level-"));
                assert!(wording.level_hint(level).ends_with('.'));
            }
        }
    }

    #[test]
    fn a_measure_of_our_own_is_called_what_we_call_it() {
        let wording = Wording::new(Lang::Nl);
        let measure = |listed: &str, title: &str| Measure {
            listed: listed.to_owned(),
            title: title.to_owned(),
            ..Measure::default()
        };
        assert_eq!(wording.measure(&measure("X01", "")), "Zet meervoudig inloggen aan");
        assert_eq!(wording.measure(&measure("", "Slot op de serverkast")), "Slot op de serverkast");
        assert_eq!(wording.measure(&measure("X99", "")), "X99");
    }
}
