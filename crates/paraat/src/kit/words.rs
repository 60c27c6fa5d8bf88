//! What may be wrong with a kit, as sentences.

use std::io::ErrorKind;
use std::path::Path;

use app::{KitProblem, Problem};
use wording::{Value, Wording};

use crate::folder::words;

/// Whether it says something of the kit, or of what was given to open it; the rest is a world that fails.
pub(super) fn is_answer(problem: &KitProblem) -> bool {
    match problem {
        KitProblem::Found { .. } => true,
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
        KitProblem::Found { findings, program } => {
            let first = findings.first().map(|finding| words::finding(finding, wording)).unwrap_or_default();
            let gaps = [
                gap("file", &file.display()),
                ("n", (findings.len() as f64).into()),
                gap("first", &first),
                gap("program", program),
            ];
            wording.format("kit-problem-found", gaps)
        }
    }
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
