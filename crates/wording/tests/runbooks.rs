//! The runbooks that an organisation begins with lead every kind of incident to its end.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot read its own data should stop"
)]

mod measure;
mod walk;

use std::collections::BTreeSet;
use std::fmt::Write;

use incident::refusal::Refusal;
use law::Recipient;
use measure::{FLOOR_OF_A_TEXT, WORDS_OF_A_TEXT, score, size};
use readiness::contact::event::ContactKind;
use readiness::event::Word;
use readiness::runbook::event::{IncidentForm, Runbook, RunbookStep, Track};
use readiness::team::event::{Act, RoleKind};
use testkit::repository::{self, rulebook};
use testkit::rule_cases::standing;
use walk::{Pace, story, walk};
use wording::readability::{PLAIN, Size};
use wording::{Lang, Wording};

/// What one can take in while standing.
const LETTERS_OF_A_STEP: usize = 90;

fn runbook(lang: Lang, form: IncidentForm) -> Runbook {
    Wording::new(lang).default_runbook(form)
}

/// Every form with its Dutch runbook.
fn dutch() -> Vec<(IncidentForm, Runbook)> {
    IncidentForm::ALL.iter().map(|form| (*form, runbook(Lang::Nl, *form))).collect()
}

/// The steps, numbered from one as people number them.
fn numbered(runbook: &Runbook) -> impl Iterator<Item = (usize, &RunbookStep)> {
    (1..).zip(&runbook.steps)
}

/// Every line of a step that somebody reads, in order.
fn lines(step: &RunbookStep) -> impl Iterator<Item = &str> {
    [step.what.as_str()]
        .into_iter()
        .chain(step.dos.lines())
        .chain(step.donts.lines())
        .chain(step.evidence.lines())
}

/// What a step asks people to do, without what it asks them to leave.
fn asked(step: &RunbookStep) -> impl Iterator<Item = &str> {
    [step.what.as_str()].into_iter().chain(step.dos.lines())
}

/// Every text of a runbook that somebody reads.
fn texts(runbook: &Runbook) -> Vec<&str> {
    [runbook.title.as_str(), runbook.when.as_str()]
        .into_iter()
        .chain(runbook.steps.iter().flat_map(lines))
        .collect()
}

#[test]
fn every_form_has_a_runbook_in_both_languages() {
    for lang in Lang::ALL {
        let runbooks = Wording::new(lang).default_runbooks();
        assert_eq!(runbooks.len(), IncidentForm::ALL.len());
        for (form, runbook) in IncidentForm::ALL.iter().zip(&runbooks) {
            let path = format!("wording/runbooks/{}/{}.toml", lang.as_str(), form.id());
            let read: Runbook =
                toml::from_str(&repository::read(&path)).unwrap_or_else(|e| panic!("{path}: {e}"));
            assert_eq!(*runbook, read, "{path}");
            assert_eq!(runbook.forms, [*form], "{path}");
            assert_eq!(runbook.title, Wording::new(lang).word(*form), "{path}: two names for one thing");
            assert!((1..=3).contains(&size(&runbook.when).sentences), "{path}: {}", runbook.when);
            assert!((8..=16).contains(&runbook.steps.len()), "{path}: {} steps", runbook.steps.len());
        }
    }
    for file in
        repository::files_under("wording/runbooks").iter().chain(&repository::files_under("stories/runbooks"))
    {
        let name = file.file_stem().unwrap().to_str().unwrap();
        assert!(IncidentForm::from_id(name).is_some(), "{}: no form has this name", file.display());
    }
}

#[test]
fn every_step_says_in_its_file_what_is_done_who_does_it_and_in_which_track() {
    for lang in Lang::ALL {
        for form in IncidentForm::ALL {
            let path = format!("wording/runbooks/{}/{}.toml", lang.as_str(), form.id());
            let file: toml::Table = toml::from_str(&repository::read(&path)).unwrap();
            for (number, step) in (1..).zip(file["steps"].as_array().unwrap()) {
                let step = step.as_table().unwrap();
                // The event would take the first word of a list for a word that is not there.
                for key in ["what", "track", "role", "dos", "donts"] {
                    assert!(step.contains_key(key), "{path}, step {number}: no {key}");
                }
                let what = step["what"].as_str().unwrap();
                assert!(what.chars().count() <= LETTERS_OF_A_STEP, "{path}, step {number}: {what}");
            }
        }
    }
}

#[test]
fn both_languages_have_the_same_steps() {
    let shape = |step: &RunbookStep| {
        let items = [&step.dos, &step.donts, &step.evidence].map(|text| text.lines().count());
        let words =
            RunbookStep { what: String::new(), dos: String::new(), donts: String::new(), ..step.clone() };
        (RunbookStep { evidence: String::new(), ..words }, items)
    };
    for form in IncidentForm::ALL {
        let [nl, en] = Lang::ALL.map(|lang| runbook(lang, *form));
        assert_eq!(nl.steps.len(), en.steps.len(), "{form:?}");
        for ((number, nl), en) in numbered(&nl).zip(&en.steps) {
            assert_eq!(shape(nl), shape(en), "{form:?}, step {number}");
            assert_ne!(nl.what, en.what, "{form:?}, step {number}");
        }
    }
}

#[test]
fn a_list_has_one_item_on_each_line() {
    for lang in Lang::ALL {
        for form in IncidentForm::ALL {
            for (number, step) in numbered(&runbook(lang, *form)) {
                for line in lines(step) {
                    assert!(!line.is_empty() && line == line.trim(), "{form:?}, step {number}: {line:?}");
                }
            }
        }
    }
}

#[test]
fn steps_stand_in_the_order_in_which_they_are_due() {
    for (form, runbook) in dutch() {
        let minutes: Vec<u32> = runbook.steps.iter().filter_map(|step| step.within_minutes).collect();
        assert!(minutes.is_sorted(), "{form:?}: {minutes:?}");
    }
}

#[test]
fn every_runbook_walks_all_four_tracks_and_looks_back_last() {
    for (form, runbook) in dutch() {
        for track in Track::ALL {
            assert!(runbook.steps.iter().any(|step| step.track == *track), "{form:?}: nothing on {track:?}");
        }
        assert_eq!(runbook.steps.last().unwrap().track, Track::Evaluation, "{form:?}");
    }
}

#[test]
fn a_step_names_only_rules_that_exist() {
    for (form, runbook) in dutch() {
        for (number, step) in numbered(&runbook) {
            for rule in &step.filings {
                assert!(rulebook().rule(rule).is_some(), "{form:?}, step {number}: no rule {rule}");
            }
        }
    }
}

#[test]
fn every_runbook_leads_its_story_to_an_end_that_can_be_closed() {
    for form in IncidentForm::ALL {
        let story = story(*form);
        for lang in Lang::ALL {
            for is_insured in [true, false] {
                let walked = walk(&story, &runbook(lang, *form), Pace { is_insured, hours_late: 0 });
                let picture = walked.told.picture();
                for (rule, end) in &story.ends {
                    assert_eq!(
                        standing(&picture, rule),
                        *end,
                        "{form:?} in {lang:?}, {rule}: {}",
                        story.title
                    );
                }
                assert_eq!(
                    walked.refused, None,
                    "{form:?} in {lang:?}, insured {is_insured}: {}",
                    story.title
                );
                let tasks = &walked.told.state.tasks;
                assert!(tasks.values().all(|task| task.result.is_some()), "{form:?}: {tasks:?}");
            }
        }
    }
}

#[test]
fn every_duty_that_arises_is_answered_by_a_step() {
    for (form, runbook) in dutch() {
        let answered: BTreeSet<String> = runbook.steps.iter().flat_map(|step| step.filings.clone()).collect();
        let walked = walk(&story(form), &runbook, Pace { is_insured: true, hours_late: 0 });
        assert!(!walked.arisen().is_empty(), "{form:?}: a story in which no duty may arise shows nothing");
        assert_eq!(walked.arisen().difference(&answered).next(), None, "{form:?}");
    }
}

#[test]
fn whoever_reports_late_is_led_to_give_reasons() {
    for (form, runbook) in dutch() {
        let story = story(form);
        let walked = walk(&story, &runbook, Pace { is_insured: true, hours_late: 36 });
        assert_eq!(walked.refused, None, "{form:?}");
        let late = standing(&walked.told.picture(), "avg-33-1-delay");
        let reported = story.ends["avg-33-1"] == "met";
        assert_eq!(late == "met", reported, "{form:?}: {late}");
    }
}

#[test]
fn a_runbook_that_leaves_out_what_answers_a_duty_cannot_be_walked_to_its_end() {
    let story = story(IncidentForm::Extortion);
    let whole = runbook(Lang::Nl, IncidentForm::Extortion);
    let pace = Pace { is_insured: true, hours_late: 0 };
    let without = |rule: &str, track: Track| {
        let mut less = whole.clone();
        let answers =
            |step: &RunbookStep| step.track == track && step.filings.iter().any(|filing| filing == rule);
        for step in less.steps.iter_mut().filter(|step| answers(step)) {
            step.filings.retain(|filing| filing != rule);
        }
        walk(&story, &less, pace).refused
    };
    for rule in ["avg-33-1", "avg-33-4", "avg-33-5", "avg-34-1", "avg-34-3-c"] {
        let undecided = Refusal::Undecided { rules: vec![rule.to_owned()] };
        // Without the first report nothing is there to complete, and that duty stays possible.
        let refused = without(rule, Track::Notification);
        assert!(
            refused == Some(undecided) || rule == "avg-33-1" && refused.is_some(),
            "{rule} left out, and {refused:?}"
        );
    }
}

#[test]
fn awareness_is_written_down_at_once() {
    for (form, runbook) in dutch() {
        let story = story(form);
        let step = &runbook.steps[story.aware_step() - 1];
        assert_eq!(step.track, Track::Assessment, "{form:?}");
        assert!(step.within_minutes.is_some_and(|minutes| minutes <= 30), "{form:?}");
        assert!(step.what.contains("sinds wanneer"), "{form:?}: {}", step.what);
    }
}

#[test]
fn whoever_is_insured_calls_the_insurer_before_anybody_else_outside() {
    for (form, runbook) in dutch() {
        let outside = |step: &&RunbookStep| step.calls.iter().any(|kind| *kind != ContactKind::Staff);
        let calls: Vec<&RunbookStep> = runbook.steps.iter().filter(outside).collect();
        assert_eq!(calls[0].calls, [ContactKind::Insurer], "{form:?}: {}", calls[0].what);
        assert!(calls[0].when_insured, "{form:?}");
        let by = calls[0].within_minutes.unwrap();
        assert!(by <= 60, "{form:?}: {by} minutes");
        assert!(
            calls[1..].iter().all(|step| step.within_minutes.is_some_and(|minutes| minutes >= by)),
            "{form:?}"
        );
        let insured: Vec<&RunbookStep> = runbook.steps.iter().filter(|step| step.when_insured).collect();
        assert_eq!(insured, [calls[0]], "{form:?}: whoever is not insured misses more than the insurer");
    }
}

/// Whether a line asks to put something back, to repair or to wipe it.
fn undoes(line: &str) -> bool {
    let first = line.split(' ').next().unwrap_or_default();
    match first {
        "Wis" | "Herstel" | "Repareer" | "Verwijder" => true,
        "Zet" => line.contains(" terug"),
        "Maak" => line.contains(" schoon") || line.contains(" leeg"),
        _ => false,
    }
}

#[test]
fn nothing_is_put_back_or_wiped_before_the_evidence_is_kept() {
    assert!(undoes("Wis het toestel op afstand, als het bewijs bewaard is."));
    assert!(undoes("Zet pas een kopie terug als het bewijs bewaard is."));
    assert!(!undoes("Zet op een rij wat vaststaat."));
    for (form, runbook) in dutch() {
        let story = story(form);
        let secures = &runbook.steps[story.secures - 1];
        assert!(!secures.evidence.is_empty(), "{form:?}, step {}: {}", story.secures, secures.what);
        let recovers = story.recovers.unwrap_or(runbook.steps.len());
        assert!(story.secures < recovers, "{form:?}");
        let early = numbered(&runbook).take_while(|(number, _)| *number < recovers);
        for (number, line) in early.flat_map(|(number, step)| asked(step).map(move |line| (number, line))) {
            assert!(!undoes(line), "{form:?}, step {number}: {line}");
        }
    }
}

#[test]
fn what_cannot_wait_for_whoever_is_asleep_carries_its_mandate() {
    let says =
        |step: &RunbookStep, words: &[&str]| asked(step).any(|line| words.iter().any(|w| line.contains(w)));
    let disconnects = ["netwerkkabel", "van het netwerk", "offline"];
    let ransom = ["losgeld", "dreigbrief"];
    let to_authority =
        |rule: &String| rulebook().rule(rule).unwrap().to == Recipient::DataProtectionAuthority;
    for (form, runbook) in dutch() {
        for (number, step) in numbered(&runbook) {
            let place = format!("{form:?}, step {number}: {}", step.what);
            let is = |act| step.mandate == Some(act);
            assert!(is(Act::Disconnect) || !says(step, &disconnects), "{place}");
            assert!(!is(Act::Disconnect) || step.track == Track::Containment, "{place}");
            let meets_press =
                step.messages.contains(&ContactKind::Press) || step.calls.contains(&ContactKind::Press);
            assert_eq!(is(Act::Press), meets_press, "{place}");
            let files = step.track == Track::Notification && step.filings.iter().any(to_authority);
            assert_eq!(is(Act::File), files, "{place}");
            let decides_ransom = ransom.iter().any(|word| step.what.contains(word));
            assert_eq!(is(Act::Ransom), decides_ransom, "{place}");
            assert!(!is(Act::Ransom) || step.role == RoleKind::Board, "{place}");
        }
    }
    let extortion = runbook(Lang::Nl, IncidentForm::Extortion);
    for act in [Act::Disconnect, Act::Press, Act::File, Act::Ransom] {
        assert!(extortion.steps.iter().any(|step| step.mandate == Some(act)), "{act:?}");
    }
}

#[test]
fn staff_hear_it_no_later_than_the_press() {
    for (form, runbook) in dutch() {
        let told = |kind| numbered(&runbook).find(|(_, step)| step.messages.contains(&kind));
        if let Some((press, step)) = told(ContactKind::Press) {
            let (staff, before) =
                told(ContactKind::Staff).unwrap_or_else(|| panic!("{form:?}: nobody tells staff"));
            assert!(staff <= press && before.within_minutes <= step.within_minutes, "{form:?}");
        }
    }
}

#[test]
fn the_authority_is_told_well_before_72_hours_have_passed() {
    for (form, runbook) in dutch() {
        let about = |track: Track| {
            let steps = runbook.steps.iter().filter(move |step| step.track == track);
            steps
                .filter(|step| step.filings.iter().any(|rule| rule == "avg-33-1"))
                .map(|step| step.within_minutes)
        };
        assert!(about(Track::Assessment).all(|minutes| minutes <= Some(24 * 60)), "{form:?}");
        assert!(about(Track::Notification).all(|minutes| minutes <= Some(48 * 60)), "{form:?}");
        assert_eq!(
            (about(Track::Assessment).count(), about(Track::Notification).count()),
            (1, 1),
            "{form:?}"
        );
    }
}

#[test]
fn a_runbook_names_no_telephone_number_and_no_runbook_that_is_not_there() {
    for lang in Lang::ALL {
        let all = Wording::new(lang).default_runbooks();
        for runbook in &all {
            for text in texts(runbook) {
                let digits = text.split(|letter: char| !letter.is_ascii_digit()).map(str::len).max();
                assert!(digits < Some(3), "{}: {text}", runbook.title);
                for named in text.split('"').skip(1).step_by(2) {
                    assert!(all.iter().any(|other| other.title == named), "{}: {named}", runbook.title);
                }
            }
        }
    }
}

#[test]
fn every_story_begins_on_a_friday_evening() {
    for form in IncidentForm::ALL {
        let opened = story(*form).opened_at().to_zoned(rulebook().calendar().zone().clone());
        assert_eq!(opened.weekday(), jiff::civil::Weekday::Friday, "{form:?}");
        assert!(opened.hour() >= 17, "{form:?}: {opened}");
    }
}

#[test]
fn the_dutch_runbooks_are_plain_language() {
    let mut scores = String::new();
    let mut worst = f64::MAX;
    for (form, runbook) in dutch() {
        let sizes: Vec<(Size, &str)> = texts(&runbook).into_iter().map(|text| (size(text), text)).collect();
        for (size, text) in sizes.iter().filter(|(size, _)| size.words >= WORDS_OF_A_TEXT) {
            assert!(score(*size) >= FLOOR_OF_A_TEXT, "{form:?} scores {:.0}: {text}", score(*size));
        }
        let whole = score(sizes.iter().map(|(size, _)| *size).fold(Size::default(), Size::with));
        writeln!(scores, "{whole:.1} {}", form.id()).unwrap();
        worst = worst.min(whole);
    }
    println!("{scores}");
    assert!(worst >= PLAIN, "{scores}");
}
