//! The words of the closed lists that people choose from, in the preparation and in an incident.

use readiness::event::Word;

use crate::Wording;

impl Wording {
    /// A word of a list, as people choose it: `Bestanden op slot of afpersing`.
    pub fn word<W: Word>(&self, word: W) -> String {
        self.text(&key(word))
    }

    /// What stands beside a word for who wonders, if anything does.
    pub fn word_hint<W: Word>(&self, word: W) -> Option<String> {
        self.find(&format!("{}-hint", key(word)), [])
    }
}

fn key<W: Word>(word: W) -> String {
    format!("word-{}-{}", W::LIST, word.id())
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use incident::callout::event::CallOutcome;
    use incident::channel::event::{ChannelKind, ChannelTrust};
    use incident::containment::event::ContainmentAct;
    use incident::correction::event::Settlement;
    use incident::cost::event::{Consent, CostStage, Vat};
    use incident::cost::group::{CostGroup, CostVisibility, VerisLoss};
    use incident::decision::event::Effect;
    use incident::evaluation::as_of::KnownBy;
    use incident::evaluation::event::{HowWell, ImprovementEnd, Improves, LessonKind, SignedAs, Worked};
    use incident::exercise::event::{Through, Verdict};
    use incident::handover::event::{HandoverPart, Shift, Wellbeing};
    use incident::impact::event::{Hit, ImpactOn};
    use incident::indicator::event::IndicatorKind;
    use incident::letter::event::LetterFailure;
    use incident::meeting::event::PointKind;
    use incident::message::event::{CallResult, Speed};
    use incident::ransom::event::{ContactDirection, GroundAnswer, RansomChoice, RansomGround};
    use incident::rumour::event::{RumourAct, RumourKind, RumourTruth};
    use incident::sitrep::event::{SitrepPart, Tlp};
    use incident::speaking::event::{Preventable, Responsibility};
    use incident::stakeholder::event::{MessageChannel, Necessity, StakeholderKind};
    use incident::steering::event::Stage;
    use incident::task::event::{ExpertService, ServiceStage};
    use readiness::access::Right;
    use readiness::access::event::{GuestKind, Part};
    use readiness::agreement::event::{Clause, CostHead, Cover, Covered, Direction, Relation, Term};
    use readiness::contact::event::{ContactKind, Line, ReferenceOf};
    use readiness::event::{Confirmation, KitBy, KitFailure, SheetKind};
    use readiness::inventory::event::{Classification, InformationKind};
    use readiness::paper::event::{PrintKind, PrintLanguage};
    use readiness::prevention::event::{TrainingKind, Treatment};
    use readiness::prevention::framework::{CareDuty, Origin, Principle, Sort};
    use readiness::runbook::event::{IncidentForm, Track};
    use readiness::scope::Regime;
    use readiness::scope::event::{ScopeQuestion, ScopeReply};
    use readiness::team::event::{Act, RoleKind};

    use super::*;
    use crate::Lang;

    /// Lists in which most words speak for themselves, so that only some have a hint.
    const SOME_HINTS: [&str; 4] = ["contact-kind", "information-kind", "regime", "scope-question"];

    const EVENT_FILES: [&str; 33] = [
        include_str!("../../readiness/src/access/event.rs"),
        include_str!("../../readiness/src/access/right.rs"),
        include_str!("../../incident/src/callout/event.rs"),
        include_str!("../../incident/src/channel/event.rs"),
        include_str!("../../incident/src/containment/event.rs"),
        include_str!("../../incident/src/decision/event.rs"),
        include_str!("../../incident/src/handover/event.rs"),
        include_str!("../../incident/src/impact/event.rs"),
        include_str!("../../incident/src/indicator/event.rs"),
        include_str!("../../incident/src/correction/event.rs"),
        include_str!("../../incident/src/cost/event.rs"),
        include_str!("../../incident/src/cost/group.rs"),
        include_str!("../../incident/src/evaluation/as_of.rs"),
        include_str!("../../incident/src/evaluation/event.rs"),
        include_str!("../../incident/src/message/event.rs"),
        include_str!("../../incident/src/rumour/event.rs"),
        include_str!("../../incident/src/speaking/event.rs"),
        include_str!("../../incident/src/stakeholder/event.rs"),
        include_str!("../../incident/src/letter/event.rs"),
        include_str!("../../incident/src/meeting/event.rs"),
        include_str!("../../incident/src/ransom/event.rs"),
        include_str!("../../incident/src/sitrep/event.rs"),
        include_str!("../../incident/src/steering/event.rs"),
        include_str!("../../incident/src/task/event.rs"),
        include_str!("../../readiness/src/event.rs"),
        include_str!("../../readiness/src/agreement/event.rs"),
        include_str!("../../readiness/src/contact/event.rs"),
        include_str!("../../readiness/src/inventory/event.rs"),
        include_str!("../../readiness/src/paper/event.rs"),
        include_str!("../../readiness/src/prevention/event.rs"),
        include_str!("../../readiness/src/runbook/event.rs"),
        include_str!("../../readiness/src/scope/event.rs"),
        include_str!("../../readiness/src/team/event.rs"),
    ];

    const SENTENCES: &str = include_str!("../../../wording/ui/lists.nl.ftl");

    /// For each word of a list its id, and whether it has a label and a hint.
    type Labels = Vec<(&'static str, bool, bool)>;

    fn labels<W: Word>(wording: &Wording) -> (&'static str, Labels) {
        let label = |word: &W| {
            let has_label = wording.find(&key(*word), []).is_some_and(|label| !label.is_empty());
            (word.id(), has_label, wording.word_hint(*word).is_some())
        };
        (W::LIST, W::ALL.iter().map(label).collect())
    }

    fn lists(lang: Lang) -> BTreeMap<&'static str, Labels> {
        let wording = Wording::new(lang);
        let mut lists = BTreeMap::from([
            labels::<Act>(&wording),
            labels::<CallOutcome>(&wording),
            labels::<ChannelKind>(&wording),
            labels::<ChannelTrust>(&wording),
            labels::<ContactDirection>(&wording),
            labels::<ContainmentAct>(&wording),
            labels::<Effect>(&wording),
            labels::<Settlement>(&wording),
            labels::<CallResult>(&wording),
            labels::<Speed>(&wording),
            labels::<RumourAct>(&wording),
            labels::<RumourKind>(&wording),
            labels::<RumourTruth>(&wording),
            labels::<Preventable>(&wording),
            labels::<Responsibility>(&wording),
            labels::<MessageChannel>(&wording),
            labels::<Necessity>(&wording),
            labels::<StakeholderKind>(&wording),
            labels::<ExpertService>(&wording),
            labels::<GroundAnswer>(&wording),
            labels::<HandoverPart>(&wording),
            labels::<Hit>(&wording),
            labels::<ImpactOn>(&wording),
            labels::<IndicatorKind>(&wording),
            labels::<LetterFailure>(&wording),
            labels::<PointKind>(&wording),
            labels::<RansomChoice>(&wording),
            labels::<RansomGround>(&wording),
            labels::<ServiceStage>(&wording),
            labels::<Shift>(&wording),
            labels::<SitrepPart>(&wording),
            labels::<Stage>(&wording),
            labels::<Tlp>(&wording),
            labels::<Wellbeing>(&wording),
            labels::<CareDuty>(&wording),
            labels::<Classification>(&wording),
            labels::<Clause>(&wording),
            labels::<Confirmation>(&wording),
            labels::<ContactKind>(&wording),
            labels::<CostHead>(&wording),
            labels::<Cover>(&wording),
            labels::<Covered>(&wording),
            labels::<Direction>(&wording),
            labels::<IncidentForm>(&wording),
            labels::<InformationKind>(&wording),
            labels::<KitBy>(&wording),
            labels::<KitFailure>(&wording),
            labels::<Line>(&wording),
            labels::<Origin>(&wording),
            labels::<Principle>(&wording),
            labels::<ReferenceOf>(&wording),
            labels::<PrintKind>(&wording),
            labels::<PrintLanguage>(&wording),
            labels::<GuestKind>(&wording),
            labels::<Part>(&wording),
            labels::<Right>(&wording),
            labels::<Relation>(&wording),
            labels::<RoleKind>(&wording),
            labels::<SheetKind>(&wording),
            labels::<Sort>(&wording),
            labels::<Term>(&wording),
            labels::<Track>(&wording),
        ]);
        lists.extend(lists_of_measures_and_scope(&wording));
        lists.extend(lists_of_costs(&wording).into_iter().chain(lists_of_evaluation(&wording)));
        lists
    }

    fn lists_of_evaluation(wording: &Wording) -> [(&'static str, Labels); 9] {
        [
            labels::<HowWell>(wording),
            labels::<ImprovementEnd>(wording),
            labels::<Improves>(wording),
            labels::<KnownBy>(wording),
            labels::<LessonKind>(wording),
            labels::<SignedAs>(wording),
            labels::<Through>(wording),
            labels::<Verdict>(wording),
            labels::<Worked>(wording),
        ]
    }

    fn lists_of_costs(wording: &Wording) -> [(&'static str, Labels); 6] {
        [
            labels::<Consent>(wording),
            labels::<CostGroup>(wording),
            labels::<CostStage>(wording),
            labels::<CostVisibility>(wording),
            labels::<Vat>(wording),
            labels::<VerisLoss>(wording),
        ]
    }

    fn lists_of_measures_and_scope(wording: &Wording) -> [(&'static str, Labels); 5] {
        [
            labels::<TrainingKind>(wording),
            labels::<Treatment>(wording),
            labels::<Regime>(wording),
            labels::<ScopeQuestion>(wording),
            labels::<ScopeReply>(wording),
        ]
    }

    /// The name that a line of an event file gives to a list: `Line "line" {`.
    fn named(line: &str) -> Option<&str> {
        let mut parts = line.trim().strip_suffix("\" {")?.split(" \"");
        let (name, list) = (parts.next()?, parts.next()?);
        (name.chars().all(char::is_alphanumeric) && parts.next().is_none()).then_some(list)
    }

    #[test]
    fn every_word_of_every_list_has_a_label_in_both_languages() {
        for lang in Lang::ALL {
            for (list, words) in lists(lang) {
                for (id, has_label, _) in words {
                    assert!(has_label, "{}: word-{list}-{id}", lang.as_str());
                }
            }
        }
    }

    #[test]
    fn no_list_of_the_events_is_forgotten_here() {
        let lists = lists(Lang::Nl);
        let written: BTreeSet<&str> =
            EVENT_FILES.iter().flat_map(|file| file.lines().filter_map(named)).collect();
        assert_eq!(written.len(), 75);
        for list in written {
            assert!(lists.contains_key(list), "{list}");
        }
    }

    #[test]
    fn a_list_with_a_hint_for_one_has_hints_for_all_unless_it_says_otherwise() {
        for lang in Lang::ALL {
            for (list, words) in lists(lang) {
                let with = words.iter().filter(|(.., has_hint)| *has_hint).count();
                let is_even = with == 0 || with == words.len();
                assert_eq!(is_even, !SOME_HINTS.contains(&list), "{}: {list}", lang.as_str());
            }
        }
    }

    #[test]
    fn no_label_is_left_for_a_word_that_was_taken_away() {
        let words = lists(Lang::Nl).into_iter();
        let known: BTreeSet<String> = words
            .flat_map(|(list, words)| words.into_iter().map(move |(id, ..)| format!("word-{list}-{id}")))
            .collect();
        let keys = SENTENCES.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key);
        for key in keys.filter(|key| key.starts_with("word-")) {
            assert!(known.contains(key.trim_end_matches("-hint")), "{key} names nothing");
        }
    }

    #[test]
    fn two_words_of_a_list_are_not_called_the_same() {
        fn are_distinct<W: Word>(wording: &Wording) {
            let labels: BTreeSet<String> = W::ALL.iter().map(|word| wording.word(*word)).collect();
            assert_eq!(labels.len(), W::ALL.len(), "{}", W::LIST);
        }
        for wording in Lang::ALL.map(Wording::new) {
            are_distinct::<ContactKind>(&wording);
            are_distinct::<RoleKind>(&wording);
            are_distinct::<IncidentForm>(&wording);
            are_distinct::<Clause>(&wording);
            are_distinct::<Cover>(&wording);
            are_distinct::<CostHead>(&wording);
            are_distinct::<InformationKind>(&wording);
            are_distinct::<PrintKind>(&wording);
        }
    }

    #[test]
    fn a_word_reads_as_people_say_it() {
        let wording = Wording::new(Lang::Nl);
        assert_eq!(wording.word(IncidentForm::Extortion), "Bestanden op slot of afpersing");
        assert_eq!(wording.word_hint(RoleKind::Spokesperson).as_deref(), Some("Spreekt met de pers."));
        assert_eq!(wording.word_hint(Covered::Yes), None);
    }
}
