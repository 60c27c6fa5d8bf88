//! The stories told as commands, step by step.

use incident::story::Story;
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
        }
    }
    assert_eq!(stories, 6);
}
