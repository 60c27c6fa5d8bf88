//! `paraat organisation`: which there are in a folder, and removing one with everything that is of it.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::anyhow;
use store::Store;
use wording::{Value, Wording};

use super::arguments::{Organisation, OrganisationWhat, Remove};
use super::{say, source, told};
use crate::arguments::Folder;
use crate::folder::wording_of;
use crate::layout::printable;

/// How many streams an organisation has, and how many entries.
type Sizes = BTreeMap<String, (u64, u64)>;

pub(crate) fn run(asked: &Organisation) -> anyhow::Result<ExitCode> {
    match &asked.what {
        OrganisationWhat::List(folder) => list(folder),
        OrganisationWhat::Remove(asked) => remove(asked),
    }
}

fn list(folder: &Folder) -> anyhow::Result<ExitCode> {
    let wording = wording_of(folder);
    let key = source(&folder.key, &folder.data, &wording)?;
    let store = Store::open_to_read_with(&folder.data, &key).map_err(|problem| told(&problem, &wording))?;
    let sizes = sizes(&store, &wording)?;
    let line = |(organisation, size): (&String, &(u64, u64))| {
        wording.format("organisation-listed", gaps(organisation, *size))
    };
    let lines: Vec<String> = sizes.iter().map(line).collect();
    say(&if lines.is_empty() { vec![wording.text("organisation-none")] } else { lines })
}

fn remove(asked: &Remove) -> anyhow::Result<ExitCode> {
    let (folder, wording) = (&asked.folder, wording_of(&asked.folder));
    let key = source(&folder.key, &folder.data, &wording)?;
    // Who is writing it, is writing for every organisation in it.
    let store = Store::open_existing_with(&folder.data, &key).map_err(|problem| told(&problem, &wording))?;
    let sizes = sizes(&store, &wording)?;
    let Some(size) = sizes.get(&asked.name) else {
        let known: Vec<&str> = sizes.keys().map(String::as_str).collect();
        let known = if known.is_empty() { "—".to_owned() } else { known.join(", ") };
        let gaps = [("organisation", asked.name.clone().into()), ("known", known.into())];
        return Err(anyhow!(printable(&wording.format("organisation-unknown", gaps))));
    };
    let said = match &asked.yes {
        Some(said) => said.clone(),
        None => ask(&wording.format("organisation-ask", gaps(&asked.name, *size)))?,
    };
    if said.trim() != asked.name {
        return Err(anyhow!(wording.text("organisation-not-removed")));
    }
    store.remove_organisation(&asked.name).map_err(|problem| told(&problem, &wording))?;
    say(&[wording.format("organisation-removed", [("organisation", asked.name.clone().into())])])
}

fn sizes(store: &Store, wording: &Wording) -> anyhow::Result<Sizes> {
    let mut sizes = Sizes::new();
    for head in store.heads().map_err(|problem| told(&problem, wording))? {
        let size = sizes.entry(head.organisation).or_default();
        *size = (size.0 + 1, size.1 + head.head.number);
    }
    Ok(sizes)
}

fn gaps(organisation: &str, (streams, entries): (u64, u64)) -> [(&'static str, Value<'static>); 3] {
    [
        ("organisation", organisation.to_owned().into()),
        ("streams", (streams as f64).into()),
        ("entries", (entries as f64).into()),
    ]
}

/// Asks for a line; nothing when there is nobody to ask.
fn ask(question: &str) -> anyhow::Result<String> {
    let mut err = io::stderr().lock();
    write!(err, "{} ", printable(question))?;
    err.flush()?;
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    Ok(line)
}
