//! Lines about an exercise: how it began, its clock, what observers saw, and its end.

use incident::event::{Event, ExerciseBegun, ExerciseClockSet, ObservationNoted};

use super::{Log, ended, told};

impl Log<'_> {
    /// What an exercise is about, and how it goes; nothing for anything else.
    pub(super) fn about_exercise(&self, event: &Event) -> Vec<String> {
        match event {
            Event::ExerciseBegun(e) => self.exercise_begun(e),
            Event::ExerciseClockSet(e) => vec![self.clock_set(*e)],
            Event::ObservationNoted(e) => self.observed(e),
            Event::ExerciseEnded(e) => vec![self.say("log-exercise-ended", [("text", ended(&e.how))])],
            _ => Vec::new(),
        }
    }

    fn exercise_begun(&self, e: &ExerciseBegun) -> Vec<String> {
        let gaps =
            [("title", told(self.wording.of_scenario(&e.scenario.title))), ("leader", ended(&e.leader))];
        let mut said = vec![self.say("log-exercise-begun", gaps)];
        let players: Vec<&str> = e.players.iter().map(|player| player.name.as_str()).collect();
        said.extend(self.also("log-exercise-players", &players.join(", ")));
        said.extend(self.also("log-exercise-observers", &e.observers.join(", ")));
        said.push(self.clock_set(e.clock));
        said
    }

    fn clock_set(&self, e: ExerciseClockSet) -> String {
        let key = match e.pace {
            0 => "log-exercise-paused",
            1 => "log-exercise-clock",
            _ => "log-exercise-clock-fast",
        };
        let gaps = [("story", self.at(e.story)), ("real", self.at(e.real)), ("pace", e.pace.to_string())];
        self.say(key, gaps)
    }

    /// An expectation is named by its id: its words stand on the page of the exercise.
    fn observed(&self, e: &ObservationNoted) -> Vec<String> {
        let mut said = vec![self.say("log-exercise-observed", [("by", ended(&e.by))])];
        if let Some(verdict) = e.verdict {
            let gaps = [("what", told(&e.expectation)), ("verdict", ended(&self.wording.word(verdict)))];
            said.push(self.say("log-exercise-verdict", gaps));
        }
        said.extend(Some(ended(&e.text)).filter(|text| !text.trim().is_empty()));
        said
    }
}
