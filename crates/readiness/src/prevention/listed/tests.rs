use std::collections::BTreeSet;

use jiff::civil::date;

use super::*;
use crate::event::Word;

/// How many safeguards each of the 18 controls of CIS Controls v8.1 has; 153 in all.
const SAFEGUARDS: [u8; 18] = [5, 7, 14, 12, 6, 8, 7, 12, 7, 7, 5, 8, 11, 9, 7, 14, 9, 5];

fn ids(origin: Origin) -> Vec<&'static str> {
    LISTED.iter().filter(|measure| measure.origin == origin).map(|measure| measure.id).collect()
}

#[test]
fn the_list_holds_the_nineteen_tips_of_the_brochure_and_ten_that_incidents_add() {
    let organisation = ["P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09"];
    assert_eq!(ids(Origin::Organisation), organisation);
    assert_eq!(ids(Origin::Technology), ["T01", "T02", "T03"]);
    assert_eq!(ids(Origin::Behaviour), ["G01", "G02", "G03", "G04", "G05", "G06", "G07"]);
    let cases = ["X01", "X02", "X03", "X04", "X05", "X06", "X07", "X08", "X09", "X10"];
    assert_eq!(ids(Origin::Cases), cases);
    assert_eq!(LISTED.len(), 29);
}

#[test]
fn an_id_names_one_measure() {
    let ids: BTreeSet<&str> = LISTED.iter().map(|measure| measure.id).collect();
    assert_eq!(ids.len(), LISTED.len());
    assert_eq!(ListedMeasure::find("x01").map(|measure| measure.id), Some("X01"));
    assert_eq!(ListedMeasure::find("X11"), None);
    assert_eq!(ListedMeasure::find(""), None);
}

#[test]
fn every_measure_serves_a_principle_and_a_duty_of_care() {
    for measure in LISTED {
        assert!(!measure.sorts.is_empty(), "{}", measure.id);
        assert!(!measure.principles.is_empty(), "{}", measure.id);
        assert!(!measure.duties.is_empty(), "{}", measure.id);
        assert!((1..=12).contains(&measure.review_months), "{}", measure.id);
    }
}

#[test]
fn every_principle_is_served_and_every_duty_of_care_but_cryptography() {
    for principle in Principle::ALL {
        assert!(LISTED.iter().any(|measure| measure.principles.contains(principle)), "{principle:?}");
    }
    for duty in CareDuty::ALL {
        let is_served = LISTED.iter().any(|measure| measure.duties.contains(duty));
        assert_eq!(is_served, *duty != CareDuty::Cryptography, "{duty:?}");
    }
}

#[test]
fn what_is_referred_to_stands_once_and_in_order() {
    fn is_ordered<T: Ord>(list: &[T]) -> bool {
        list.windows(2).all(|pair| pair[0] < pair[1])
    }
    for measure in LISTED {
        let numbers: Vec<(u8, u8)> = measure.safeguards.iter().map(|number| safeguard(number)).collect();
        let is_tidy = is_ordered(measure.sorts)
            && is_ordered(measure.principles)
            && is_ordered(measure.duties)
            && is_ordered(&numbers);
        assert!(is_tidy, "{}", measure.id);
    }
}

#[test]
fn every_safeguard_that_is_referred_to_exists() {
    assert_eq!(SAFEGUARDS.iter().map(|count| u32::from(*count)).sum::<u32>(), 153);
    for measure in LISTED {
        for number in measure.safeguards {
            let (control, safeguard) = safeguard(number);
            let last = SAFEGUARDS.get(usize::from(control) - 1).copied().unwrap_or_default();
            assert!((1..=last).contains(&safeguard), "{}: {number}", measure.id);
        }
    }
}

fn safeguard(number: &str) -> (u8, u8) {
    let (control, safeguard) = number.split_once('.').unwrap();
    (control.parse().unwrap(), safeguard.parse().unwrap())
}

#[test]
fn the_table_in_the_documentation_says_the_same() {
    const TABLE: &str = include_str!("../../../../../docs/prevention.md");
    fn names<W: Word>(words: &[W]) -> String {
        words.iter().map(|word| word.id()).collect::<Vec<_>>().join(", ")
    }
    for measure in LISTED {
        let safeguards =
            if measure.safeguards.is_empty() { "none".to_owned() } else { measure.safeguards.join(", ") };
        let row = format!(
            "| {} | {} | {} | {} | {safeguards} | {} |",
            measure.id,
            names(measure.sorts),
            names(measure.principles),
            names(measure.duties),
            measure.review_months
        );
        assert!(TABLE.contains(&row), "{row}");
    }
    assert_eq!(
        TABLE.lines().filter(|line| line.ends_with(" |") && line.matches(" | ").count() == 6).count(),
        1 + LISTED.len()
    );
}

#[test]
fn only_deleting_suspicious_mail_and_changing_passwords_by_the_calendar_are_outdated() {
    let corrected = LISTED.iter().filter(|measure| measure.tip == Tip::Corrected);
    assert_eq!(corrected.map(|measure| measure.id).collect::<Vec<_>>(), ["G02", "G06"]);
}

#[test]
fn a_backup_is_tried_again_after_three_months() {
    let restored = ListedMeasure::find("X04").unwrap();
    assert_eq!(restored.review_on(date(2026, 11, 30)), Some(date(2027, 2, 28)));
    assert_eq!(restored.review_on(Date::MAX), None);
}
