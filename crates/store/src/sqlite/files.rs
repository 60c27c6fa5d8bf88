//! Attachments as rows: which file holds what, known only to who has the key of the stream.

use journal::Hash;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, params};

use super::entries::{Name, column};
use crate::attachments::{Arrived, Attachment, Kept};
use crate::digest::of_row;
use crate::keys::{Held, Id, Kind, Opened, Ring, Room, Seal, Secret, open};
use crate::{StoreProblem, hex};

/// The columns in the order in which [`Stored::read`] reads them.
const COLUMNS: &str = "organisation, stream, tag, key, about, file, bytes";

/// A row.
pub(crate) struct Stored {
    pub(crate) name: Name,
    tag: Vec<u8>,
    pub(crate) key: Vec<u8>,
    about: Vec<u8>,
    pub(crate) file: Hash,
    pub(crate) bytes: u64,
}

/// The room of the files of a stream.
pub(crate) fn room(name: &Name) -> Room<'_> {
    Room { organisation: &name.organisation, kind: Kind::Files, name: &name.stream }
}

/// How an attachment stands in the table: who has not the key cannot try files that they know.
fn tag(key: &Secret, digest: Hash) -> [u8; 32] {
    key.mac(&[b"paraat tag 1", digest.as_bytes()])
}

impl Stored {
    fn read(row: &rusqlite::Row<'_>) -> Result<Stored, StoreProblem> {
        let file = super::entries::hash(row, 5).ok_or_else(|| StoreProblem::corrupt("attachment.file"))?;
        Ok(Stored {
            name: Name { organisation: row.get(0)?, stream: row.get(1)? },
            tag: row.get(2)?,
            key: row.get(3)?,
            about: row.get(4)?,
            file,
            bytes: row.get::<_, i64>(6)?.unsigned_abs(),
        })
    }

    /// What is in it, when we have the key.
    pub(crate) fn attachment(
        &self,
        db: &Connection,
        ring: &Ring,
    ) -> Result<Option<Attachment>, StoreProblem> {
        let plain = match open(ring, db, &about(&self.name, &self.tag, self.file.as_bytes()), &self.about)? {
            Opened::Plain(plain) => plain,
            Opened::Locked => return Ok(None),
            Opened::Gone | Opened::Damaged => return Err(StoreProblem::corrupt("attachment.about")),
        };
        let parts = plain.split_at_checked(32).and_then(|(digest, bytes)| {
            Some(Attachment {
                digest: Hash::from_bytes(digest)?,
                bytes: u64::from_be_bytes(bytes.try_into().ok()?),
            })
        });
        parts.map(Some).ok_or_else(|| StoreProblem::corrupt("attachment.about"))
    }

    /// The key of its file, when we have it.
    pub(crate) fn secret(&self, db: &Connection, ring: &Ring) -> Result<Held, StoreProblem> {
        let id: Result<Id, _> = self.key.as_slice().try_into();
        ring.get(db, &id.map_err(|_| StoreProblem::corrupt("attachment.key"))?)
    }

    pub(crate) fn kept(self, db: &Connection, ring: &Ring) -> Result<Kept, StoreProblem> {
        let attachment = self.attachment(db, ring)?;
        let attachment = attachment.ok_or_else(|| StoreProblem::corrupt("attachment.about"))?;
        Ok(Kept { stream: self.name.stream, attachment, file: self.file, size: self.bytes })
    }
}

/// The row of an attachment of a stream.
pub(crate) fn find(
    db: &Connection,
    ring: &Ring,
    name: &Name,
    digest: Hash,
) -> Result<Option<Stored>, StoreProblem> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM attachment WHERE organisation = ? AND stream = ? AND tag = ?"
    ))?;
    for (_, key) in ring.all(db, room(name))? {
        let mut rows =
            statement.query(params![name.organisation, name.stream, tag(&key, digest).as_slice()])?;
        if let Some(row) = rows.next()? {
            return Stored::read(row).map(Some);
        }
    }
    Ok(None)
}

/// Notes a file down; one with the same content is replaced.
pub(crate) fn note(
    db: &Connection,
    ring: &Ring,
    name: &Name,
    id: Id,
    arrived: &Noted,
) -> Result<(), StoreProblem> {
    let Held::Here(key) = ring.get(db, &id)? else { return Err(StoreProblem::corrupt("key")) };
    if let Some(old) = find(db, ring, name, arrived.attachment.digest)? {
        strike(db, &old)?;
    }
    let tag = tag(&key, arrived.attachment.digest);
    let plain =
        [arrived.attachment.digest.as_bytes().as_slice(), &arrived.attachment.bytes.to_be_bytes()].concat();
    let about = Seal::of(ring, db, room(name))?.seal(&about(name, &tag, arrived.file.as_bytes()), &plain)?;
    let (file, bytes) = (hex::of(arrived.file.as_bytes()), column(arrived.size));
    let columns = [
        ValueRef::Text(name.organisation.as_bytes()),
        ValueRef::Text(name.stream.as_bytes()),
        ValueRef::Blob(&tag),
        ValueRef::Blob(&id),
        ValueRef::Blob(&about),
        ValueRef::Text(file.as_bytes()),
        ValueRef::Integer(bytes),
    ];
    let hash = of_row("attachment", &columns);
    db.prepare_cached(
        "INSERT INTO attachment (organisation, stream, tag, key, about, file, bytes, row_hash) \
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute(params![
        name.organisation,
        name.stream,
        tag.as_slice(),
        id.as_slice(),
        about,
        file,
        bytes,
        hash.as_bytes()
    ])?;
    Ok(())
}

/// What is noted down of a file that arrived.
#[derive(Clone, Copy)]
pub(crate) struct Noted {
    attachment: Attachment,
    file: Hash,
    size: u64,
}

impl Noted {
    pub(crate) fn of(arrived: &Arrived) -> Noted {
        Noted { attachment: arrived.attachment, file: arrived.file, size: arrived.size }
    }

    /// The same for what should hold something else than it does.
    pub(crate) fn claiming(self, digest: Hash, bytes: u64) -> Noted {
        Noted { attachment: Attachment { digest, bytes }, ..self }
    }

    /// A file that is gone.
    pub(crate) fn missing(digest: Hash, bytes: u64) -> Noted {
        Noted { attachment: Attachment { digest, bytes }, file: digest, size: bytes }
    }
}

/// Strikes a row.
pub(crate) fn strike(db: &Connection, stored: &Stored) -> Result<(), StoreProblem> {
    db.prepare_cached("DELETE FROM attachment WHERE organisation = ? AND stream = ? AND tag = ?")?
        .execute(params![stored.name.organisation, stored.name.stream, stored.tag])?;
    Ok(())
}

/// Strikes every row of a stream.
pub(crate) fn strike_all(db: &Connection, name: &Name) -> Result<(), StoreProblem> {
    db.prepare_cached("DELETE FROM attachment WHERE organisation = ? AND stream = ?")?
        .execute([&name.organisation, &name.stream])?;
    Ok(())
}

/// Every row, of an organisation or of all.
pub(crate) fn all(db: &Connection, organisation: Option<&str>) -> Result<Vec<Stored>, StoreProblem> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM attachment WHERE ?1 IS NULL OR organisation = ?1 ORDER BY organisation, stream, tag"
    ))?;
    let mut rows = statement.query([organisation])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(Stored::read(row)?);
    }
    Ok(all)
}

/// Whether a file is noted down by an organisation, or by any.
pub(crate) fn is_noted(
    db: &Connection,
    organisation: Option<&str>,
    file: Hash,
) -> Result<bool, StoreProblem> {
    let mut statement =
        db.prepare_cached("SELECT 1 FROM attachment WHERE file = ?1 AND (?2 IS NULL OR organisation = ?2)")?;
    let file = hex::of(file.as_bytes());
    Ok(statement.query_row(params![file, organisation], |_| Ok(())).optional()?.is_some())
}

fn about<'a>(name: &'a Name, tag: &'a [u8], file: &'a [u8]) -> [&'a [u8]; 5] {
    [b"paraat attachment 1", name.organisation.as_bytes(), name.stream.as_bytes(), tag, file]
}
