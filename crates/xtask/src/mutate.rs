//! Takes each check of rights away, one at a time, and sees that a test fails. It works in the working copy, which must
//! have nothing else in it, and puts every line back.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, bail, ensure};

use crate::machine::root;

/// A check: the file, the line as it stands, the line without it, and which tests should miss it.
struct Mutation {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    package: &'static str,
    tests: &'static str,
}

const fn mutation(
    file: &'static str,
    from: &'static str,
    to: &'static str,
    package: &'static str,
    tests: &'static str,
) -> Mutation {
    Mutation { file, from, to, package, tests }
}

const RIGHTS: &str = "crates/web/src/rights.rs";
const GUARD: &str = "crates/web/src/guard.rs";
const RECORD: &str = "crates/app/src/record.rs";
const RESTRICT: &str = "crates/app/src/restrict.rs";
const VIEW: &str = "crates/app/src/view.rs";
const JOINT: &str = "crates/app/src/joint.rs";
const CUSTOMERS: &str = "crates/web/src/customers/mod.rs";
const PREPARE: &str = "crates/readiness/src/command.rs";
const PAGES: &str = "test(/rights|access|lanes|restricted|private|doors|organisations|attacks/)";

const MUTATIONS: &[Mutation] = &[
    // The guard.
    mutation(
        RIGHTS,
        "Need::Right(right) if !visitor.may(right)",
        "Need::Right(right) if false && !visitor.may(right)",
        "web",
        PAGES,
    ),
    mutation(
        RIGHTS,
        "if path.split('/').nth(2) != Some(guest.incident.as_str()) {",
        "if path.is_empty() {",
        "web",
        PAGES,
    ),
    mutation(RIGHTS, "Some(part) => guest.rights(part),", "Some(_) => Rights::all(),", "web", PAGES),
    mutation(RIGHTS, "        Rights::NONE\n", "        Rights::all()\n", "web", PAGES),
    mutation(RIGHTS, "None => Rights::NONE,", "None => Rights::all(),", "web", PAGES),
    mutation(GUARD, "if prepared.is_guest(person) && guest.is_none() {", "if false {", "web", PAGES),
    mutation(GUARD, "if !is_incident || ", "if true || ", "web", PAGES),
    mutation(
        "crates/web/src/routes.rs",
        "get Administer access::people",
        "get Enter access::people",
        "web",
        PAGES,
    ),
    mutation(
        "crates/web/src/routes.rs",
        "post File duties::submit",
        "post Draft duties::submit",
        "web",
        PAGES,
    ),
    mutation("crates/web/src/routes.rs", "get SeePersonal files::file", "get Read files::file", "web", PAGES),
    // The bar above the pages of an incident.
    mutation("crates/web/src/room.rs", ".filter(|_| sees(Part::Duties))", "", "web", PAGES),
    mutation("crates/web/src/room.rs", ".filter(|_| sees(Part::Steering))", "", "web", PAGES),
    mutation("crates/web/src/room.rs", ".filter(|_| sees(Part::Log))", "", "web", PAGES),
    // Where things are recorded.
    mutation(RECORD, "permission::may(request.actor.rights, command, &after)?;", "", "app", "binary(rights)"),
    mutation(RESTRICT, "if named.is_some() && !is_seen {", "if false {", "web", PAGES),
    mutation(
        RESTRICT,
        "request.visibility = request.visibility.narrowed(&seen_by).ok_or(Refusal::SeenByOthers)?;",
        "",
        "web",
        PAGES,
    ),
    mutation(RESTRICT, "if is_for_all(request.command) {", "if false {", "web", PAGES),
    mutation(RESTRICT, "if is_known && request", "if false && request", "web", PAGES),
    mutation(RESTRICT, "theirs.peek().is_some() && ", "false && ", "web", PAGES),
    mutation(
        "crates/app/src/work/pass_on.rs",
        "let seen_by = self.visibility_of(stream, added)?.unwrap_or_default();",
        "let seen_by = self.visibility_of(stream, added)?.map(|_| Default::default()).unwrap_or_default();",
        "web",
        PAGES,
    ),
    mutation(
        "crates/web/src/sitreps/draft.rs",
        "(room.stream(), room.site.app.seen_by_all())",
        "(room.stream(), room.seen())",
        "web",
        PAGES,
    ),
    mutation(
        RESTRICT,
        "if request.visibility == Visibility::Counsel && !request",
        "if false && !request",
        "app",
        "binary(rights)",
    ),
    mutation(PREPARE, "expect(Right::Prepare)?;", "", "readiness", "all()"),
    mutation(PREPARE, "expect(Right::Administer)?;", "", "readiness", "all()"),
    mutation(
        "crates/app/src/rights.rs",
        "if actor.rights.has(Right::Administer) { Ok(()) } else { Err(Denied::NotYours) }",
        "if actor.rights.has(Right::Administer) { Ok(()) } else { Ok(()) }",
        "app",
        "binary(rights)",
    ),
    mutation(
        "crates/app/src/erase_contact.rs",
        "if !actor.rights.has(Right::Administer) {",
        "if false {",
        "app",
        "binary(prepared)",
    ),
    mutation(
        "crates/app/src/erase_contact.rs",
        "!actor.rights.has(Right::SeePersonal)",
        "false",
        "app",
        "binary(prepared)",
    ),
    // Through whose eyes.
    mutation(VIEW, "            entry.payload = None;\n", "            let _ = &entry;\n", "web", PAGES),
    mutation(VIEW, "if self.eyes == Eyes::All || !self.is_partial(stream)? {", "if true {", "web", PAGES),
    mutation(
        "crates/app/src/happening.rs",
        "                entry.unsay();\n",
        "                let _ = &entry;\n",
        "app",
        "binary(rights)",
    ),
    mutation(
        "crates/web/src/search/mod.rs",
        "reads_counsel: visitor.may(Right::ReadCounsel),",
        "reads_counsel: true,",
        "web",
        PAGES,
    ),
    // Between organisations.
    mutation(
        JOINT,
        "(partner.joined.said.code == self.code).then_some(partner)",
        "Some(partner)",
        "web",
        PAGES,
    ),
    mutation(JOINT, "let open = self.seen_by(across.eyes());", "let open = self.whole();", "web", PAGES),
    mutation(JOINT, "if across.partner(&seen).is_none() {", "if false {", "web", PAGES),
    mutation(
        "crates/readiness/src/access/mod.rs",
        "self.shut_out(|whose| organisation_of(whose) == Some(organisation.as_str()));",
        "drop(organisation);",
        "web",
        PAGES,
    ),
    mutation(CUSTOMERS, "Ok(from.app.prepared()?.rights(own).has(Right::Prepare))", "Ok(true)", "web", PAGES),
];

/// Takes away what is asked for (part of a file's name, or the number to begin at), or everything.
pub(crate) fn run(only: Option<&str>) -> anyhow::Result<()> {
    let clean = Command::new("git").args(["status", "--porcelain"]).current_dir(root()?).output()?;
    ensure!(clean.stdout.is_empty(), "commit first: this changes files and puts them back");
    let mut missed = Vec::new();
    let is_wanted = |number: usize, file: &str| match only.map(|only| (only, only.parse::<usize>())) {
        None => true,
        Some((_, Ok(first))) => number >= first,
        Some((part, Err(_))) => file.contains(part),
    };
    for (number, mutation) in (1..).zip(MUTATIONS).filter(|(number, it)| is_wanted(*number, it.file)) {
        let is_noticed = is_noticed(mutation)?;
        println!("{} {number}: {}", if is_noticed { "noticed" } else { "MISSED " }, mutation.file);
        if !is_noticed {
            missed.push(format!("{}: {}", mutation.file, mutation.from));
        }
    }
    if missed.is_empty() { Ok(()) } else { bail!("no test failed without:\n{}", missed.join("\n")) }
}

fn is_noticed(mutation: &Mutation) -> anyhow::Result<bool> {
    let changed = Changed::new(mutation)?;
    let filter = format!("package({}) & ({})", mutation.package, mutation.tests);
    let status = Command::new("cargo")
        .args(["nextest", "run"])
        .args(built(mutation))
        .args(["--filterset", &filter])
        .args(["--no-tests", "fail", "--status-level", "none", "--final-status-level", "none"])
        .current_dir(root()?)
        .stderr(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .status()?;
    drop(changed);
    match status.code() {
        Some(0) => Ok(false),
        // Tests ran, and one failed.
        Some(100) => Ok(true),
        code => bail!("{} without `{}` does not build ({code:?})", mutation.file, mutation.from),
    }
}

/// What is built for it: the one test program that should notice. The whole workspace is named, so that libraries keep
/// the features with which they are built already; a crate without heavy libraries is built by itself.
fn built(mutation: &Mutation) -> [&'static str; 3] {
    match (mutation.package, mutation.tests) {
        ("web", _) => ["--workspace", "--test", "pages"],
        (_, "binary(rights)") => ["--workspace", "--test", "rights"],
        (_, "binary(prepared)") => ["--workspace", "--test", "prepared"],
        (package, _) => ["--tests", "--package", package],
    }
}

/// A file with one check less, which is put back.
struct Changed {
    path: PathBuf,
    text: String,
}

impl Changed {
    fn new(mutation: &Mutation) -> anyhow::Result<Changed> {
        let path = root()?.join(mutation.file);
        let text = fs::read_to_string(&path).with_context(|| mutation.file.to_owned())?;
        ensure!(
            text.matches(mutation.from).count() == 1,
            "{}: `{}` does not stand there once",
            mutation.file,
            mutation.from
        );
        fs::write(&path, text.replace(mutation.from, mutation.to))?;
        Ok(Changed { path, text })
    }
}

impl Drop for Changed {
    fn drop(&mut self) {
        if let Err(error) = fs::write(&self.path, &self.text) {
            eprintln!("{} is not put back: {error}", self.path.display());
        }
    }
}
