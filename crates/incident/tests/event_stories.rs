//! The stories told as commands, step by step.

use incident::stakeholder::propose::{Proposed, Proposing, proposed};
use incident::story::Story;
use readiness::event::Word as _;
use readiness::prepared::Prepared;
use testkit::repository;
use testkit::story::{given, stands};

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
            if let Some(outdated) = step.outdated {
                let old = told.state.outdated();
                assert_eq!(old.len(), outdated, "{name} at {}: {old:#?}", step.at);
            }
        }
    }
    assert_eq!(stories, 11);
}

/// Whether a kind is told, as it is proposed.
fn proposes(rows: &[Proposed], kind: &str) -> String {
    match rows.iter().find(|row| row.stakeholder.key() == kind) {
        Some(row) => row.necessity.map_or("find-out", |necessity| necessity.id()).to_owned(),
        None => "nobody".to_owned(),
    }
}
