//! Sheets read from their files, and checked: a file that names what is not there does not load, and says where and what is near.

use std::collections::{BTreeMap, BTreeSet};

use incident::filing::source::Source;
use readiness::event::Word as _;

use super::key::{Step, steps};
use super::model::{Field, FieldKind, Shape, Sheet};

/// The sheets, in the order in which a duty offers them. One that continues another comes after it.
const FILES: [(&str, &str); 10] = [
    ("ap.toml", include_str!("../../../../wording/filings/ap.toml")),
    ("edpb.toml", include_str!("../../../../wording/filings/edpb.toml")),
    ("cbw-waarschuwing.toml", include_str!("../../../../wording/filings/cbw-waarschuwing.toml")),
    ("cbw-melding.toml", include_str!("../../../../wording/filings/cbw-melding.toml")),
    ("cbw-eindverslag.toml", include_str!("../../../../wording/filings/cbw-eindverslag.toml")),
    ("dora-eerste.toml", include_str!("../../../../wording/filings/dora-eerste.toml")),
    ("dora-tussentijds.toml", include_str!("../../../../wording/filings/dora-tussentijds.toml")),
    ("dora-eind.toml", include_str!("../../../../wording/filings/dora-eind.toml")),
    ("cra.toml", include_str!("../../../../wording/filings/cra.toml")),
    ("aangifte.toml", include_str!("../../../../wording/filings/aangifte.toml")),
];

/// Every sheet of this program.
///
/// # Errors
///
/// What is wrong with a file, with the place.
pub fn sheets() -> Result<Vec<Sheet>, String> {
    read_sheets(&FILES)
}

/// Sheets from files, each with its name.
///
/// # Errors
///
/// What is wrong with the first file that is wrong: its name and line, what stands there, and what is near to it.
pub fn read_sheets(files: &[(&str, &str)]) -> Result<Vec<Sheet>, String> {
    let mut sheets: Vec<Sheet> = Vec::new();
    for (name, text) in files {
        let mut sheet: Sheet = toml::from_str(text).map_err(|error| format!("{name}: {error}"))?;
        continue_from(&mut sheet, &sheets).map_err(|wrong| format!("{name}: {wrong}"))?;
        check(&sheet).map_err(|wrong| {
            let line = line_of(text, &wrong.field).map(|line| format!(":{line}")).unwrap_or_default();
            format!("{name}{line}: question {}: {}", wrong.field, wrong.says)
        })?;
        sheets.push(sheet);
    }
    Ok(sheets)
}

/// What is wrong with a question.
struct Wrong {
    field: String,
    says: String,
}

fn line_of(text: &str, field: &str) -> Option<usize> {
    let line = format!("id = \"{field}\"");
    text.lines().position(|found| found == line).map(|at| at + 1)
}

/// Puts the questions of the sheet that this one continues before its own.
fn continue_from(sheet: &mut Sheet, sheets: &[Sheet]) -> Result<(), String> {
    let Some(id) = &sheet.continues else { return Ok(()) };
    let Some(earlier) = sheets.iter().find(|earlier| earlier.id == *id) else {
        let hint = near(id, sheets.iter().map(|sheet| sheet.id.as_str()));
        return Err(format!("it continues `{id}`, which no file before it is{hint}"));
    };
    sheet.earlier = std::iter::once(id.clone()).chain(earlier.earlier.iter().cloned()).collect();
    sheet.chapter.splice(0..0, earlier.chapter.iter().cloned());
    sheet.check.splice(0..0, earlier.check.iter().cloned());
    for (key, value) in &earlier.constants {
        sheet.constants.entry(key.clone()).or_insert_with(|| value.clone());
    }
    Ok(())
}

fn check(sheet: &Sheet) -> Result<(), Wrong> {
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    for field in sheet.fields() {
        let wrong = |says: String| Wrong { field: field.id.clone(), says };
        if !ids.insert(&field.id) {
            return Err(wrong("stands twice".to_owned()));
        }
        check_source(field).map_err(wrong)?;
        check_options(field).map_err(wrong)?;
        check_conditions(sheet, field).map_err(wrong)?;
        check_place(sheet, field).map_err(wrong)?;
    }
    for check in &sheet.check {
        if let Some(id) = [&check.a, &check.b].into_iter().find(|id| !ids.contains(id.as_str())) {
            let says = format!("a check names it, and it is not asked{}", near(id, ids.iter().copied()));
            return Err(Wrong { field: id.clone(), says });
        }
    }
    check_rounds(sheet)
}

fn check_source(field: &Field) -> Result<(), String> {
    match &field.from {
        Some(from) if Source::from_id(from).is_none() => {
            let hint = near(from, Source::ALL.iter().map(|source| source.id()));
            Err(format!("nothing follows from `{from}`{hint}"))
        }
        _ => Ok(()),
    }
}

fn check_options(field: &Field) -> Result<(), String> {
    if field.is_list() == field.options.is_empty() {
        return Err("options go with a list, and only with a list".to_owned());
    }
    let ids: BTreeSet<&str> = field.options.iter().map(|option| option.id.as_str()).collect();
    if ids.len() != field.options.len() {
        return Err("an option stands twice".to_owned());
    }
    let is_truth = field.shape == Some(Shape::Truth);
    if is_truth
        && (field.kind != FieldKind::Choice || ids.iter().any(|id| !["yes", "no", "unknown"].contains(id)))
    {
        return Err("true or false is a choice of `yes` and `no`".to_owned());
    }
    if field.shape == Some(Shape::One) && field.kind != FieldKind::Choices {
        return Err("one of several is of a list of several".to_owned());
    }
    Ok(())
}

fn check_conditions(sheet: &Sheet, field: &Field) -> Result<(), String> {
    for when in field.conditions() {
        if when.field == "late" {
            continue;
        }
        let Some(other) = sheet.fields().find(|other| other.id == when.field) else {
            let hint = near(&when.field, sheet.fields().map(|field| field.id.as_str()));
            return Err(format!("it depends on question `{}`, which there is not{hint}", when.field));
        };
        let options = || other.options.iter().map(|option| option.id.as_str());
        if let Some(is) = when.is.iter().find(|is| options().all(|id| id != is.as_str())) {
            return Err(format!("question {} has no answer `{is}`{}", other.id, near(is, options())));
        }
    }
    Ok(())
}

/// The places in the file: each is one, and none lies in another.
fn check_place(sheet: &Sheet, field: &Field) -> Result<(), String> {
    if let Some(rest) = &field.rest {
        let told = sheet.fields().find(|other| other.id == *rest);
        if !told
            .is_some_and(|told| told.key.is_some() && matches!(told.kind, FieldKind::Text | FieldKind::Long))
        {
            return Err(format!(
                "what is left over goes to `{rest}`, which has no place for words in the file"
            ));
        }
    }
    let Some(key) = &field.key else {
        let is_for_a_file = field.rest.is_some() || field.shape.is_some() || field.unasked.is_some();
        return if is_for_a_file { Err("it has no place in the file".to_owned()) } else { Ok(()) };
    };
    let Some(place) = steps(key) else { return Err(format!("`{key}` is no place in a file")) };
    let is_each = place.contains(&Step::Each);
    if is_each && (field.kind != FieldKind::Choices || field.shape.is_some()) {
        return Err(format!("`{key}` is one for each answer, and it has one answer"));
    }
    for other in sheet.fields().filter(|other| other.id != field.id) {
        let Some(theirs) = other.key.as_deref().and_then(steps) else { continue };
        if theirs.starts_with(&place) {
            return Err(format!("its place `{key}` is that of question {}, or holds it", other.id));
        }
    }
    Ok(())
}

/// No question may wait for itself.
fn check_rounds(sheet: &Sheet) -> Result<(), Wrong> {
    let waits: BTreeMap<&str, Vec<&str>> = sheet
        .fields()
        .map(|field| (field.id.as_str(), field.conditions().map(|when| when.field.as_str()).collect()))
        .collect();
    let mut settled: BTreeSet<&str> = BTreeSet::from(["late"]);
    loop {
        let open: Vec<_> = waits.iter().filter(|(id, _)| !settled.contains(*id)).collect();
        let free = open.iter().filter(|(_, others)| others.iter().all(|other| settled.contains(other)));
        let free: Vec<&str> = free.map(|(id, _)| **id).collect();
        match (open.first(), free.is_empty()) {
            (None, _) => return Ok(()),
            (Some(_), false) => settled.extend(free),
            (Some(_), true) => {
                let round: Vec<&str> = open.iter().map(|(id, _)| **id).collect();
                let says = format!("whether it is asked depends on itself, by way of {}", round.join(", "));
                return Err(Wrong { field: round[0].to_owned(), says });
            }
        }
    }
}

/// What is near to what was written, as the end of a sentence.
fn near<'a>(written: &str, known: impl Iterator<Item = &'a str>) -> String {
    let measured = known.map(|known| (strsim::damerau_levenshtein(written, known), known));
    let close = measured.filter(|(distance, known)| *distance <= known.len().max(written.len()) / 2);
    match close.min_by_key(|(distance, _)| *distance) {
        Some((_, known)) => format!("; did you mean `{known}`?"),
        None => String::new(),
    }
}
