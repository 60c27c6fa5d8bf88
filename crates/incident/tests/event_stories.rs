//! The stories told as commands, step by step.

use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use incident::stakeholder::propose::{Proposed, Proposing, proposed};
use incident::story::{Story, SupplierStands};
use incident::supplier::clock::TheirClock;
use readiness::event::Word as _;
use readiness::prepared::Prepared;
use testkit::repository::{self, rulebook};
use testkit::story::{Told, given, stands};

#[test]
fn every_story_runs_and_shows_at_each_step_what_it_says() {
    let mut stories = 0;
    for path in repository::files_under("stories") {
        let name = path.to_string_lossy().into_owned();
        if !name.ends_with(".story.toml") {
            continue;
        }
        stories += 1;
        let text = std::fs::read_to_string(&path).expect("a readable file");
        let story = Story::read(&text).unwrap_or_else(|problem| panic!("{name}: {problem:?}"));
        let mut told = given();
        for step in &story.steps {
            told = told.at(&step.at).by(step.by.as_deref().unwrap_or("Sanne"));
            if let Some(command) = &step.does {
                let refused = told.attempt(command).err().map(|refusal| refusal.id().to_owned());
                assert_eq!(refused, step.refused, "{name} at {}: {command:?}", step.at);
            }
            let picture = told.picture();
            for (rule, expected) in &step.shows {
                assert_eq!(stands(&picture, rule), *expected, "{name} at {}: {rule}", step.at);
            }
            let from = Proposing { state: &told.state, picture: &picture, prepared: &Prepared::default() };
            let rows = proposed(from);
            for (kind, expected) in &step.proposes {
                assert_eq!(proposes(&rows, kind), *expected, "{name} at {}: {kind}", step.at);
            }
            for (supplier, expected) in &step.suppliers {
                assert_eq!(supplier_stands(&told, supplier), *expected, "{name} at {}: {supplier}", step.at);
            }
            let controllers = from.controllers(rulebook());
            for (controller, expected) in &step.controllers {
                let row = controllers.iter().find(|row| row.controller.of == *controller);
                let bucket = row.map_or("nobody", |row| row.bucket.id());
                assert_eq!(bucket, expected, "{name} at {}: {controller}", step.at);
            }
            if let Some(outdated) = step.outdated {
                let old = told.state.outdated();
                assert_eq!(old.len(), outdated, "{name} at {}: {old:#?}", step.at);
            }
        }
    }
    assert_eq!(stories, 12);
}

/// How a supplier stands at the moment of the last step.
fn supplier_stands(told: &Told, name: &str) -> SupplierStands {
    let who = Stakeholder::one(StakeholderKind::Suppliers, name);
    let supplier = told.state.suppliers.get(&who).unwrap_or_else(|| panic!("nobody named {name}"));
    let clock = TheirClock::of(supplier, None, rulebook(), told.now);
    SupplierStands {
        stays_out: supplier.unanswered().len(),
        noticed: clock.noticed.id().to_owned(),
        took_days: clock.took.map(|took| took.as_hours() / 24),
        ask_again: told.state.to_ask_again(rulebook(), told.now).iter().any(|ask| *ask.supplier == who),
        in_default: supplier.is_in_default(rulebook(), &clock, told.now),
    }
}

/// Whether a kind is told, as it is proposed.
fn proposes(rows: &[Proposed], kind: &str) -> String {
    match rows.iter().find(|row| row.stakeholder.key() == kind) {
        Some(row) => row.necessity.map_or("find-out", |necessity| necessity.id()).to_owned(),
        None => "nobody".to_owned(),
    }
}
