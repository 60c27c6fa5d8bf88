//! What the store and the use cases answer, as sentences.

use store::StoreProblem;
use wording::{Value, Wording};

use crate::{AppProblem, Mistyped};

/// What happened to the data folder, what became of what was recorded, and what to do.
pub fn store_problem(problem: &StoreProblem, wording: &Wording) -> String {
    let gaps = match problem {
        StoreProblem::Missing { path } => vec![gap("path", &path.display())],
        StoreProblem::Newer { found, known } | StoreProblem::Older { found, known } => {
            vec![gap("found", found), gap("known", known)]
        }
        StoreProblem::KeyMissing { place }
        | StoreProblem::KeyWrong { place }
        | StoreProblem::KeyUnreadable { place } => vec![gap("place", place)],
        StoreProblem::KeyLocked { path }
        | StoreProblem::PassphraseWrong { path }
        | StoreProblem::KeyExists { path } => vec![gap("path", &path.display())],
        StoreProblem::Corrupt { what } => vec![gap("what", what)],
        StoreProblem::SourceUnreadable { kind } => vec![gap("kind", kind)],
        StoreProblem::Io { kind, path } => vec![gap("kind", kind), gap("path", &path.display())],
        _ => Vec::new(),
    };
    wording.format(&format!("store-problem-{}", problem.id()), gaps)
}

/// Why a use case did not happen. Mistakes in the rulebook follow on lines of their own.
pub fn app_problem(problem: &AppProblem, wording: &Wording) -> String {
    match problem {
        AppProblem::Store(problem) => store_problem(problem, wording),
        AppProblem::Rulebook(problems) => {
            let problems = problems.iter().map(|problem| wording.page_problem(problem));
            let lines: Vec<String> =
                std::iter::once(wording.text("app-problem-rulebook")).chain(problems).collect();
            lines.join("\n")
        }
        AppProblem::RulebookGone { version } => {
            wording.format("app-problem-rulebook-gone", [gap("version", version)])
        }
        AppProblem::Unreadable { stream, number } => {
            let gaps = [gap("stream", stream), gap("number", number)];
            wording.format("app-problem-unreadable", gaps)
        }
        AppProblem::Busy => wording.text("app-problem-busy"),
        AppProblem::Unprintable { what } => wording.format("app-problem-unprintable", [gap("what", what)]),
    }
}

/// What is wrong with a sealed code that somebody typed.
pub fn mistyped(why: Mistyped, wording: &Wording) -> String {
    let gaps = match why {
        Mistyped::Length { letters } => vec![gap("letters", &letters)],
        Mistyped::Letter { letter } => vec![gap("letter", &letter)],
        Mistyped::Check => Vec::new(),
    };
    wording.format(&format!("mistyped-{}", why.id()), gaps)
}

/// Something to fill in, on one line: a folder may hold what others put there. Numbers are names here, so they get no
/// separators.
fn gap(name: &'static str, what: &(impl ToString + ?Sized)) -> (&'static str, Value<'static>) {
    let one_line: String = what.to_string().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    (name, one_line.into())
}
