//! What may be wrong with a kit, as sentences.

use std::io::ErrorKind;
use std::path::Path;

use app::{KitProblem, Problem};
use store::Finding;
use wording::{Value, Wording};

use crate::folder::words;

/// Whether it says something of the kit, or of what was given to open it; the rest is a world that fails.
pub(super) fn is_answer(problem: &KitProblem) -> bool {
    match problem {
        KitProblem::Found { .. } | KitProblem::Damaged { .. } => true,
        KitProblem::Kit(problem) => {
            !matches!(problem, Problem::Io { .. } | Problem::Busy | Problem::NoChance)
        }
        KitProblem::NotEmpty { .. } | KitProblem::App(_) => false,
    }
}

/// What happened, and what to do. `file` is the kit.
pub(super) fn problem(problem: &KitProblem, file: &Path, wording: &Wording) -> String {
    match problem {
        KitProblem::Kit(problem) => of_kit(problem, file, wording),
        KitProblem::App(problem) => words::app_problem(problem, wording),
        KitProblem::NotEmpty { folder } => {
            wording.format("kit-problem-not-empty", [gap("folder", &folder.display())])
        }
        KitProblem::Damaged { findings } => wording.format("kit-problem-damaged", found(findings, wording)),
        KitProblem::Found { findings, program } => {
            let mut gaps = found(findings, wording);
            gaps.extend([gap("file", &file.display()), gap("program", program)]);
            wording.format("kit-problem-found", gaps)
        }
    }
}

/// How many findings there are, and the first.
fn found(findings: &[Finding], wording: &Wording) -> Vec<(&'static str, Value<'static>)> {
    let first = findings.first().map(|finding| words::finding(finding, wording)).unwrap_or_default();
    vec![("n", (findings.len() as f64).into()), gap("first", &first)]
}

/// A problem that is about no file.
pub(super) fn bare(problem: &Problem, wording: &Wording) -> String {
    of_kit(problem, Path::new(""), wording)
}

fn of_kit(problem: &Problem, file: &Path, wording: &Wording) -> String {
    let mut gaps = vec![gap("file", &file.display())];
    let key = match problem {
        Problem::NotACode { why } => {
            gaps.push(gap("why", &app::words::mistyped(*why, wording)));
            "kit-problem-not-a-code".to_owned()
        }
        Problem::Io { kind, path } => {
            gaps.extend([gap("path", &path.display()), gap("kind", kind)]);
            format!("kit-problem-{}", of_io(*kind))
        }
        Problem::Altered { member: Some(member) } => {
            gaps.push(gap("member", member));
            "kit-problem-altered-member".to_owned()
        }
        other => {
            gaps.extend(details(other));
            format!("kit-problem-{}", other.id())
        }
    };
    wording.format(&key, gaps)
}

fn details(problem: &Problem) -> Vec<(&'static str, Value<'static>)> {
    match problem {
        Problem::Newer { found, known } => vec![gap("found", found), gap("known", known)],
        Problem::UnknownFormat { found } => vec![gap("found", found)],
        Problem::MissingMember { member }
        | Problem::StrangeMember { member }
        | Problem::SourceChanged { member } => {
            vec![gap("member", member)]
        }
        Problem::BadRecipient { text } => vec![gap("text", text)],
        _ => Vec::new(),
    }
}

fn of_io(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::NotFound => "missing",
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "forbidden",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "disk-full",
        ErrorKind::IsADirectory => "is-folder",
        _ => "io",
    }
}

/// Something to fill in, on one line and not without end: a kit may hold what an attacker put there.
fn gap(name: &'static str, what: &(impl ToString + ?Sized)) -> (&'static str, Value<'static>) {
    let one_line: String =
        what.to_string().chars().take(300).map(|c| if c.is_control() { ' ' } else { c }).collect();
    (name, one_line.into())
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use app::Mistyped;
    use store::{Fault, Place};
    use wording::Lang;

    use super::*;

    fn problems() -> Vec<KitProblem> {
        let member = || "data/paraat.sqlite".to_owned();
        let path = || PathBuf::from("/media/stick/kit.age");
        let kinds = [
            ErrorKind::NotFound,
            ErrorKind::PermissionDenied,
            ErrorKind::StorageFull,
            ErrorKind::IsADirectory,
            ErrorKind::Other,
        ];
        let mistyped = [Mistyped::Length { letters: 3 }, Mistyped::Letter { letter: '{' }, Mistyped::Check];
        let mut problems = vec![
            Problem::NotAKit,
            Problem::WrongPassphrase,
            Problem::WrongKey,
            Problem::NeedsPassphrase,
            Problem::Truncated,
            Problem::Altered { member: None },
            Problem::Altered { member: Some(member()) },
            Problem::Newer { found: 2, known: 1 },
            Problem::UnknownFormat { found: 0 },
            Problem::MissingMember { member: member() },
            Problem::StrangeMember { member: "../evil\n".to_owned() },
            Problem::TooLarge { limit: 1 },
            Problem::TooMuch,
            Problem::TooMuchWork,
            Problem::SourceChanged { member: member() },
            Problem::Busy,
            Problem::BadRecipient { text: "sanne".to_owned() },
            Problem::NoRecipient,
            Problem::NoKey,
            Problem::EmptyPassphrase,
            Problem::NoChance,
        ];
        problems.extend(kinds.map(|kind| Problem::Io { kind, path: path() }));
        problems.extend(mistyped.map(|why| Problem::NotACode { why }));
        let findings = vec![Finding { place: Place::Database, what: Fault::Schema }];
        let others = [
            KitProblem::NotEmpty { folder: path() },
            KitProblem::Damaged { findings: findings.clone() },
            KitProblem::Found { findings, program: "0.9.0".to_owned() },
        ];
        problems.into_iter().map(KitProblem::Kit).chain(others).collect()
    }

    #[test]
    fn everything_that_may_be_wrong_with_a_kit_has_a_sentence_in_both_languages() {
        for wording in Lang::ALL.map(Wording::new) {
            for problem in problems() {
                let told = super::problem(&problem, Path::new("/media/stick/kit.age"), &wording);
                assert!(
                    !told.is_empty() && !told.contains("kit-problem-") && !told.contains(['}', '$', '\n']),
                    "{told}"
                );
            }
        }
    }
}
