//! Making a kit.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use ::kit::{FORMAT, LeftOut, Lock, Manifest, Member, Name, Problem, StreamEnd};
use jiff::Timestamp;
use journal::Hash;
use readiness::event::{KitBy, KitWritten};
use store::StreamHead;
use wording::Lang;

use super::KitProblem;
use super::copy::{Closed, Copy};
use super::pages::pages;
use crate::own_rules::OwnPages;
use crate::{App, AppProblem};

/// How often a kit is begun anew because an attachment turned out to be damaged.
const TRIES: usize = 5;

/// The kit that somebody wants.
#[derive(Clone, Debug)]
pub struct KitOrder<'a> {
    /// Where it should come.
    pub out: &'a Path,
    /// For whom it opens.
    pub lock: &'a Lock,
    /// What writes it.
    pub by: KitBy,
    /// The language of what is in it for people.
    pub lang: Lang,
    /// The version of this program.
    pub program: &'a str,
    /// The moment.
    pub now: Timestamp,
}

/// A kit that is on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// What the organisation's own stream should say of it; see [`App::record_kit`].
    pub written: KitWritten,
    /// What is not in it.
    pub left_out: LeftOut,
    /// How many attachments are in it.
    pub attachments: usize,
    /// How many pages for people are in it.
    pub pages: usize,
}

impl App {
    /// Writes a kit, also while somebody is writing the folder, and puts it in the place of the one that was there.
    /// Nothing is recorded.
    ///
    /// # Errors
    ///
    /// There is nobody for whom it would open, or the world fails; the kit that was there is still there.
    pub fn write_kit(&self, order: &KitOrder<'_>) -> Result<Made, KitProblem> {
        let mut damaged = BTreeSet::new();
        for _ in 1..TRIES {
            match self.try_to_write(order, &damaged) {
                Err(KitProblem::Kit(Problem::SourceChanged { member })) => match Name::parse(&member) {
                    // A file that was damaged long ago may not keep a house from having a kit.
                    Some(Name::Attachment(digits)) => damaged.extend(Hash::parse(&digits)),
                    _ => return Err(Problem::SourceChanged { member }.into()),
                },
                result => return result,
            }
        }
        self.try_to_write(order, &damaged)
    }

    fn try_to_write(&self, order: &KitOrder<'_>, damaged: &BTreeSet<Hash>) -> Result<Made, KitProblem> {
        let copy = Copy::of(&self.store, damaged, order.now)?;
        let house = App::with(copy.store.clone(), Arc::clone(&self.law), Arc::clone(&self.program));
        let house = App { own_pages: self.own_pages.clone(), ..house };
        house.refresh_rulebook()?;
        let pages = named(pages(&house, order.lang, order.now)?)?;
        let name = house.access()?.organisation.clone().unwrap_or_default();
        drop(house);
        let copy = copy.close()?;
        let manifest = Manifest {
            format: FORMAT,
            program: order.program.to_owned(),
            made_at: order.now.to_string(),
            organisation: self.organisation().to_owned(),
            name,
            heads: copy.heads.iter().map(end).collect(),
            left_out: copy.left_out,
            members: members(&pages, &copy, &self.own_pages)?,
        };
        let written =
            ::kit::write(order.out, order.lock, &manifest, |name| self.member(name, &pages, &copy))?;
        let (recipients, sealed) = self.opens(order.lock)?;
        let made_at = order.now;
        let (bytes, digest) = (written.bytes, written.sha256);
        Ok(Made {
            written: KitWritten { made_at, bytes, digest, by: order.by, recipients, sealed },
            left_out: copy.left_out,
            attachments: copy.attachments.len(),
            pages: pages.len(),
        })
    }

    /// What is in a member.
    fn member<'a>(&self, name: &Name, pages: &'a [Page], copy: &Closed) -> io::Result<Box<dyn Read + 'a>> {
        match name {
            Name::Database => Ok(Box::new(File::open(copy.database())?)),
            Name::Key => Ok(Box::new(io::Cursor::new(copy.key.written().as_bytes().to_vec()))),
            Name::Attachment(digits) => {
                let file = Hash::parse(digits).ok_or(io::ErrorKind::NotFound)?;
                let file = self.store.encrypted_file(file).map_err(|_| io::ErrorKind::NotFound)?;
                Ok(Box::new(file))
            }
            Name::Rule(path) => {
                let own = self.own_pages.for_kit().find(|(known, _)| known == path);
                Ok(Box::new(io::Cursor::new(own.ok_or(io::ErrorKind::NotFound)?.1.to_vec())))
            }
            Name::Html | Name::Print(_) => {
                let page = pages.iter().find(|(known, _)| known == name).ok_or(io::ErrorKind::NotFound)?;
                Ok(Box::new(page.1.as_slice()))
            }
        }
    }

    /// For how many recipients a lock opens, and whether the sealed code of now is among them.
    fn opens(&self, lock: &Lock) -> Result<(u32, bool), AppProblem> {
        let Lock::Recipients(recipients) = lock else { return Ok((0, false)) };
        let kit = self.kit()?;
        let seal = kit.seal.as_ref().map(|seal| seal.recipient.as_str());
        let is_sealed = recipients.iter().any(|recipient| Some(recipient.to_string().as_str()) == seal);
        Ok((u32::try_from(recipients.len()).unwrap_or(u32::MAX), is_sealed))
    }
}

/// A page for people, with its name.
type Page = (Name, Vec<u8>);

/// The pages by names that a kit may hold. Another name is a mistake of the program that made them.
fn named(pages: Vec<(String, Vec<u8>)>) -> Result<Vec<Page>, KitProblem> {
    let named = |(name, bytes): (String, Vec<u8>)| match Name::parse(&name).filter(|name| !name.is_data()) {
        Some(name) => Ok((name, bytes)),
        None => Err(KitProblem::Kit(Problem::StrangeMember { member: name })),
    };
    pages.into_iter().map(named).collect()
}

/// Pages first: whoever opens a kit without this program finds them on top.
fn members(pages: &[Page], copy: &Closed, own: &OwnPages) -> Result<Vec<Member>, KitProblem> {
    let mut members: Vec<Member> = pages.iter().map(|(name, bytes)| Member::of_bytes(name, bytes)).collect();
    // It is read once before it is packed, for the manifest stands first.
    let (database, failed) = (copy.database(), |error| KitProblem::of_io(&error, &copy.database()));
    let opened = File::open(&database).map_err(failed)?;
    members.push(Member::measured(&Name::Database, opened).map_err(failed)?);
    members.push(Member::of_bytes(&Name::Key, copy.key.written().as_bytes()));
    members.extend(copy.attachments.iter().map(|kept| {
        let sha256 = kept.file.to_string();
        Member { name: Name::Attachment(sha256.clone()).to_string(), bytes: kept.size, sha256 }
    }));
    members.extend(own.for_kit().map(|(path, bytes)| Member::of_bytes(&Name::Rule(path.to_owned()), bytes)));
    Ok(members)
}

fn end(head: &StreamHead) -> StreamEnd {
    let (organisation, stream) = (head.organisation.clone(), head.stream.clone());
    StreamEnd { organisation, stream, head: head.head.to_string() }
}
