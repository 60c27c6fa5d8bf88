//! The parts of a report.

use incident::evaluation::event::HowWell;
use incident::event::EvaluationSigned;
use readiness::event::Word as _;

use super::{Digests, EvaluationPart, EvaluationView, listed};
use crate::{Asks, Wording, questionnaire};

/// So many digits of a digest does a person compare.
const DIGITS: usize = 16;

impl Wording {
    /// What is signed.
    pub(super) fn evaluation_parts(&self, view: EvaluationView<'_>) -> Vec<EvaluationPart> {
        let all = [
            Some(self.part_meeting(view)),
            Some(self.part_numbers(view)),
            Some(self.part_lessons(view)),
            Some(self.part_improvements(view)),
            self.answered(view),
            self.part_care(view),
        ];
        all.into_iter().flatten().collect()
    }

    /// What comes after it: who signed, and what became of it since.
    pub(super) fn evaluation_after(
        &self,
        view: EvaluationView<'_>,
        digests: &Digests,
    ) -> Vec<EvaluationPart> {
        let mut after = vec![self.part_signatures(view, digests)];
        after.extend(self.part_since(view));
        after
    }

    fn part(&self, key: &str, columns: &[&str]) -> EvaluationPart {
        let column = |column: &&str| self.text(&format!("evaluation-column-{column}"));
        EvaluationPart {
            heading: self.text(&format!("evaluation-part-{key}")),
            columns: columns.iter().map(column).collect(),
            ..EvaluationPart::default()
        }
    }

    fn part_meeting(&self, view: EvaluationView<'_>) -> EvaluationPart {
        let mut part = self.part("meeting", &[]);
        let Some(plan) = view.state.evaluation.plan().map(|kept| &kept.said) else {
            part.lines.push(self.text("evaluation-not-planned"));
            return part;
        };
        let zone = view.rulebook.calendar().zone();
        let line = |key: &str, text: String| {
            (!text.trim().is_empty()).then(|| self.format(key, [("text", text.into())]))
        };
        let lines = [
            line("evaluation-line-at", self.start(plan.at.0, zone)),
            line("evaluation-line-place", plan.place.clone()),
            line("evaluation-line-chair", plan.chair.clone()),
            line("evaluation-line-management", plan.management.join(", ")),
            line("evaluation-line-team", plan.team.join(", ")),
        ];
        let agenda = plan.agenda.iter().zip(1_u32..).map(|(point, number)| {
            let gaps = [("number", number.into()), ("text", point.clone().into())];
            self.format("evaluation-line-agenda", gaps)
        });
        part.lines.extend(lines.into_iter().flatten().chain(agenda));
        part
    }

    fn part_numbers(&self, view: EvaluationView<'_>) -> EvaluationPart {
        let mut part = self.part("numbers", &["measured", "says", "entries"]);
        part.lines.push(self.text("evaluation-numbers-lead"));
        let row = |one: super::Measured| {
            let entries = self.entries(&one.entries);
            vec![one.name, one.says, entries]
        };
        part.rows = self.measured(view).into_iter().map(row).collect();
        part
    }

    fn part_lessons(&self, view: EvaluationView<'_>) -> EvaluationPart {
        let mut part = self.part("lessons", &["number", "kind", "lesson", "entries"]);
        let counting = view.state.evaluation.lessons().filter(|(_, lesson)| lesson.withdrawn.is_none());
        let rows = counting.map(|(number, lesson)| {
            let said = &lesson.now().said;
            let entries = self.entries(&said.entries);
            vec![number.to_string(), self.word(said.kind), said.text.clone(), entries]
        });
        part.rows = rows.collect();
        if part.rows.is_empty() {
            part.lines.push(self.text("evaluation-no-lessons"));
        }
        part
    }

    fn part_improvements(&self, view: EvaluationView<'_>) -> EvaluationPart {
        let columns = ["number", "what", "lessons", "assignee", "due", "improves", "ask"];
        let mut part = self.part("improvements", &columns);
        let rows = view.state.evaluation.improvements().map(|(number, improvement)| {
            let said = &improvement.now().said;
            vec![
                number.to_string(),
                said.what.clone(),
                listed(&said.lessons),
                said.assignee.clone(),
                self.day(said.due_on),
                // How a sheet is called changes, and with it would what was signed.
                self.word(said.improves),
                self.day(said.ask_on),
            ]
        });
        part.rows = rows.collect();
        if part.rows.is_empty() {
            part.lines.push(self.text("evaluation-no-improvements"));
        }
        part
    }

    /// What people answered, as far as the reader may see it; nothing when nobody did.
    pub fn answered(&self, view: EvaluationView<'_>) -> Option<EvaluationPart> {
        let answered: Vec<_> = view.state.evaluation.questionnaires().collect();
        let mut part = self.part("questionnaire", &["question", "well", "partly", "badly", "not-mine"]);
        part.lines.push(self.format("evaluation-answered", [("n", answered.len().into())]));
        let answers = |id: &str| {
            let id = id.to_owned();
            let all = answered.iter().flat_map(|kept| kept.said.answers.iter().map(move |one| (kept, one)));
            all.filter(move |(_, answer)| answer.question == id)
        };
        for question in questionnaire() {
            if question.kind == Asks::Went {
                let with = |went: &HowWell| {
                    answers(&question.id).filter(|(_, answer)| answer.went == Some(*went)).count().to_string()
                };
                let counts = HowWell::ALL.iter().map(with);
                part.rows.push(std::iter::once(self.asked(&question.id)).chain(counts).collect());
            }
            let said = answers(&question.id).filter(|(_, answer)| !answer.text.trim().is_empty());
            part.lines.extend(said.map(|(kept, answer)| {
                let gaps = [
                    ("question", self.asked(&question.id).into()),
                    ("person", kept.said.person.clone().into()),
                    ("text", answer.text.clone().into()),
                ];
                self.format("evaluation-answer", gaps)
            }));
        }
        (!answered.is_empty()).then_some(part)
    }

    fn part_care(&self, view: EvaluationView<'_>) -> Option<EvaluationPart> {
        let mut part = self.part("care", &["person", "needs", "assignee", "ask-again"]);
        let rows = view.state.evaluation.cares().map(|(_, care)| {
            let said = &care.now().said;
            let ask = said.ask_on.map(|day| self.day(day)).unwrap_or_default();
            vec![said.person.clone(), said.needs.clone(), said.assignee.clone(), ask]
        });
        part.rows = rows.collect();
        (!part.rows.is_empty()).then_some(part)
    }

    fn part_signatures(&self, view: EvaluationView<'_>, digests: &Digests) -> EvaluationPart {
        let mut part = self.part("signatures", &["by", "role", "at", "digest", "same"]);
        let zone = view.rulebook.calendar().zone();
        let rows = view.state.evaluation.signatures.iter().map(|kept| {
            let same = if is_of(&kept.said, digests) { "evaluation-same" } else { "evaluation-other" };
            vec![
                kept.said.by.clone(),
                self.word(kept.said.role),
                self.moment(kept.recorded_at, zone),
                kept.said.digest.chars().take(DIGITS).collect(),
                self.text(same),
            ]
        });
        part.rows = rows.collect();
        part.lines.push(if part.rows.is_empty() {
            self.text("evaluation-not-signed")
        } else {
            self.text("evaluation-signed-lead")
        });
        part
    }

    /// What became of improvements and of care.
    fn part_since(&self, view: EvaluationView<'_>) -> Option<EvaluationPart> {
        let mut part = self.part("since", &["number", "ended", "worked"]);
        for (number, improvement) in view.state.evaluation.improvements() {
            let Some(ended) = &improvement.ended else { continue };
            let zone = view.rulebook.calendar().zone();
            let gaps = [
                ("end", self.word(ended.said.end).into()),
                ("at", self.start(ended.said.at.0, zone).into()),
                ("text", ended.said.text.clone().into()),
            ];
            let worked = improvement.judged.last().map(|kept| {
                format!("{}: {} ({})", self.word(kept.said.worked), kept.said.text, kept.said.by)
            });
            let ended = self.format("evaluation-ended", gaps);
            part.rows.push(vec![number.to_string(), ended, worked.unwrap_or_default()]);
        }
        let ended = view.state.evaluation.cares().filter(|(_, care)| !care.is_open());
        part.lines.extend(ended.map(|(_, care)| {
            let said = &care.now().said;
            let gaps = [("person", said.person.clone().into()), ("text", said.ended.clone().into())];
            self.format("evaluation-care-ended", gaps)
        }));
        (!part.rows.is_empty() || !part.lines.is_empty()).then_some(part)
    }
}

/// Whether a signature is under the words as they are now.
pub(super) fn is_of(signed: &EvaluationSigned, digests: &Digests) -> bool {
    digests.iter().any(|(lang, digest)| *lang == signed.lang && *digest == signed.digest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    #[test]
    fn every_word_of_how_well_something_went_has_a_column() {
        let part = Wording::new(Lang::Nl)
            .part("questionnaire", &["question", "well", "partly", "badly", "not-mine"]);
        assert_eq!(part.columns.len(), 1 + HowWell::ALL.len());
    }
}
