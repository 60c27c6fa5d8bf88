//! Which parts of a workbook hold what.

use crate::spreadsheet::archive::Archive;
use crate::spreadsheet::value::Epoch;
use crate::spreadsheet::xml::{Step, Xml};
use crate::{Problem, limits};

/// Where things are in a workbook.
pub(super) struct Book {
    /// The parts with sheets that have cells, in their order, the hidden ones last.
    pub(super) sheets: Vec<String>,
    /// The part with the texts that cells share.
    pub(super) strings: Option<String>,
    /// The part with the formats of numbers.
    pub(super) styles: Option<String>,
    /// From which day it counts.
    pub(super) epoch: Epoch,
}

/// How one part refers to another.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

impl Book {
    pub(super) fn read(archive: &mut Archive) -> Result<Book, Problem> {
        let package = relations(archive, "")?;
        let document = package.iter().find(|it| it.kind == "officeDocument").ok_or(Problem::NotATable)?;
        // A text document and a presentation are packed alike.
        if !archive.has(&document.target) || !document.target.ends_with(".xml") {
            return Err(Problem::NotATable);
        }
        let related = relations(archive, &document.target)?;
        let of_kind = |kind: &str| related.iter().find(|it| it.kind == kind).map(|it| it.target.clone());
        let (ids, epoch) = listed(archive, &document.target)?;
        let mut sheets: Vec<String> = Vec::new();
        for id in ids {
            let sheet = related.iter().find(|it| it.id == id && it.kind == "worksheet");
            // A sheet that is listed a thousand times is read once.
            if let Some(sheet) = sheet.filter(|it| archive.has(&it.target) && !sheets.contains(&it.target)) {
                sheets.push(sheet.target.clone());
            }
        }
        Ok(Book { sheets, strings: of_kind("sharedStrings"), styles: of_kind("styles"), epoch })
    }
}

/// The sheets that a workbook lists, by how it refers to them, the hidden ones last; and from which day it counts.
fn listed(archive: &mut Archive, document: &str) -> Result<(Vec<String>, Epoch), Problem> {
    let mut xml = Xml::new(archive.part(document)?);
    let (mut shown, mut hidden, mut epoch) = (Vec::new(), Vec::new(), Epoch::Y1900);
    let mut is_workbook = false;
    loop {
        match xml.step()? {
            Step::Open(element) if element.is("workbook") => is_workbook = true,
            Step::Open(element) if element.is("workbookPr") => {
                let said = element.attribute("date1904")?;
                epoch = if said.is_some_and(|it| it == "1" || it == "true") { Epoch::Y1904 } else { epoch };
            }
            Step::Open(element) if element.is("sheet") => {
                let [id, state] = element.attributes(["id", "state"])?;
                let list = if state.is_none_or(|it| it == "visible") { &mut shown } else { &mut hidden };
                list.extend(id.map(|it| it.into_owned()));
                within_parts(shown.len() + hidden.len())?;
            }
            Step::End if is_workbook => break,
            Step::End => return Err(Problem::NotATable),
            _ => {}
        }
    }
    shown.append(&mut hidden);
    Ok((shown, epoch))
}

/// To which parts a part refers; the empty name is the file as a whole.
fn relations(archive: &mut Archive, part: &str) -> Result<Vec<Relation>, Problem> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let list = in_folder(folder, &format!("_rels/{name}.rels"));
    let mut relations = Vec::new();
    if !archive.has(&list) {
        return Ok(relations);
    }
    let mut xml = Xml::new(archive.part(&list)?);
    loop {
        match xml.step()? {
            Step::Open(element) if element.is("Relationship") => {
                let [Some(id), Some(kind), Some(target)] = element.attributes(["Id", "Type", "Target"])?
                else {
                    continue;
                };
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                relations.push(Relation { id: id.into_owned(), kind, target: in_folder(folder, &target) });
                within_parts(relations.len())?;
            }
            Step::End => return Ok(relations),
            _ => {}
        }
    }
}

/// A list of parts that is longer than a file may have parts names some of them again and again.
fn within_parts(count: usize) -> Result<(), Problem> {
    let too_many = Problem::TooManyParts { limit: limits::PARTS };
    if count > limits::PARTS { Err(too_many) } else { Ok(()) }
}

/// The name of a part that is given from a folder; one that starts with `/` is given from the top.
fn in_folder(folder: &str, name: &str) -> String {
    let mut path: Vec<&str> = if name.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in name.split('/') {
        match step {
            ".." => drop(path.pop()),
            "." => {}
            step => path.push(step),
        }
    }
    path.retain(|step| !step.is_empty());
    path.join("/")
}
