//! The keys of a folder: rows of the table `key`, wrapped under the master key, and kept in memory once they were needed.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::{MasterKey, Secret};
use crate::digest::of_row;
use crate::{StoreProblem, chance};

/// The name of a key, which says nothing.
pub(crate) type Id = [u8; 16];

/// What a key is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// What entries of a stream say, and what waits in the outbox because of them.
    Stream,
    /// The same, for one person that is named in it.
    Subject,
    /// The attachments of a stream.
    Files,
    /// A collection of bulk rows.
    Bulk,
    /// What was computed for an organisation.
    Derived,
}

impl Kind {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Kind::Stream => "stream",
            Kind::Subject => "subject",
            Kind::Files => "files",
            Kind::Bulk => "bulk",
            Kind::Derived => "derived",
        }
    }
}

/// For what in an organisation a key is.
#[derive(Clone, Copy)]
pub(crate) struct Room<'a> {
    pub(crate) organisation: &'a str,
    pub(crate) kind: Kind,
    /// The stream, or the collection.
    pub(crate) name: &'a str,
}

/// What became of a key.
#[derive(Clone)]
pub(crate) enum Held {
    Here(Arc<Secret>),
    /// It was destroyed.
    Gone,
    /// It is there, and the master key is not.
    Locked,
}

/// The keys of a folder.
pub(crate) struct Ring(Mutex<State>);

struct State {
    /// What keys are wrapped with, and since which change of the master key; nothing without the master key.
    wrap: Option<(Arc<Secret>, i64)>,
    keys: HashMap<Id, Arc<Secret>>,
    /// What was destroyed while the folder was open: whoever reads an old snapshot finds it no more.
    gone: HashSet<Id>,
}

/// Everything of a key but the key.
struct About<'a> {
    id: &'a [u8],
    room: Room<'a>,
    subject: Option<&'a [u8]>,
    era: i64,
}

impl About<'_> {
    /// What the wrapping is bound to.
    fn bound(&self) -> [Vec<u8>; 6] {
        [
            b"paraat key 1".to_vec(),
            self.id.to_vec(),
            self.room.organisation.as_bytes().to_vec(),
            self.room.kind.id().as_bytes().to_vec(),
            self.room.name.as_bytes().to_vec(),
            self.subject.map_or_else(Vec::new, <[u8]>::to_vec),
        ]
    }

    fn wrapped(&self, wrap: &Secret, key: &Secret) -> Result<Vec<u8>, StoreProblem> {
        wrap.seal(&self.bound().each_ref().map(Vec::as_slice), key.reveal())
    }

    fn unwrapped(&self, wrap: &Secret, wrapped: &[u8]) -> Result<Secret, StoreProblem> {
        let plain = wrap.open(&self.bound().each_ref().map(Vec::as_slice), wrapped);
        plain.and_then(|bytes| Secret::from_slice(&bytes)).ok_or_else(|| StoreProblem::corrupt("key"))
    }

    fn insert(&self, db: &Connection, wrapped: &[u8]) -> Result<(), StoreProblem> {
        let Room { organisation, kind, name } = self.room;
        let columns = [
            ValueRef::Blob(self.id),
            ValueRef::Text(organisation.as_bytes()),
            ValueRef::Text(kind.id().as_bytes()),
            ValueRef::Text(name.as_bytes()),
            self.subject.map_or(ValueRef::Null, ValueRef::Blob),
            ValueRef::Integer(self.era),
            ValueRef::Blob(wrapped),
        ];
        let hash = of_row("key", &columns);
        db.prepare_cached(
            "INSERT OR REPLACE INTO key (id, organisation, kind, name, subject, era, wrapped, row_hash) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            self.id,
            organisation,
            kind.id(),
            name,
            self.subject,
            self.era,
            wrapped,
            hash.as_bytes()
        ])?;
        Ok(())
    }
}

/// The columns of a key in the order in which [`Stored::read`] reads them.
const COLUMNS: &str = "id, organisation, kind, name, subject, era, wrapped";

struct Stored {
    id: Vec<u8>,
    organisation: String,
    kind: String,
    name: String,
    subject: Option<Vec<u8>>,
    era: i64,
    wrapped: Vec<u8>,
}

impl Stored {
    fn read(row: &Row<'_>) -> rusqlite::Result<Stored> {
        Ok(Stored {
            id: row.get(0)?,
            organisation: row.get(1)?,
            kind: row.get(2)?,
            name: row.get(3)?,
            subject: row.get(4)?,
            era: row.get(5)?,
            wrapped: row.get(6)?,
        })
    }

    fn about(&self) -> Result<About<'_>, StoreProblem> {
        let kinds = [Kind::Stream, Kind::Subject, Kind::Files, Kind::Bulk, Kind::Derived];
        let kind = kinds.into_iter().find(|kind| kind.id() == self.kind);
        let kind = kind.ok_or_else(|| StoreProblem::corrupt("key.kind"))?;
        let room = Room { organisation: &self.organisation, kind, name: &self.name };
        Ok(About { id: &self.id, room, subject: self.subject.as_deref(), era: self.era })
    }

    fn id(&self) -> Result<Id, StoreProblem> {
        self.id.as_slice().try_into().map_err(|_| StoreProblem::corrupt("key.id"))
    }
}

impl Ring {
    /// The keys of a folder of which there is no master key.
    pub(crate) fn locked() -> Ring {
        Ring(Mutex::new(State { wrap: None, keys: HashMap::new(), gone: HashSet::new() }))
    }

    /// The keys under a master key, and since which change of it.
    pub(crate) fn new(master: &MasterKey, era: i64) -> Ring {
        let ring = Ring::locked();
        ring.state().wrap = Some((Arc::new(master.wrap()), era));
        ring
    }

    /// Goes on under another master key, once all keys are wrapped in that.
    pub(crate) fn change(&self, master: &MasterKey, era: i64) {
        self.state().wrap = Some((Arc::new(master.wrap()), era));
    }

    /// A key by its name.
    pub(crate) fn get(&self, db: &Connection, id: &Id) -> Result<Held, StoreProblem> {
        let state = self.state();
        if let Some(key) = state.keys.get(id) {
            return Ok(Held::Here(Arc::clone(key)));
        }
        if state.gone.contains(id) {
            return Ok(Held::Gone);
        }
        let wrap = state.wrap.clone();
        drop(state);
        let mut statement = db.prepare_cached(&format!("SELECT {COLUMNS} FROM key WHERE id = ?"))?;
        let Some(stored) = statement.query_row([id.as_slice()], Stored::read).optional()? else {
            return Ok(Held::Gone);
        };
        let Some((wrap, _)) = wrap else { return Ok(Held::Locked) };
        let key = Arc::new(stored.about()?.unwrapped(&wrap, &stored.wrapped)?);
        Ok(self.keep(*id, key))
    }

    fn keep(&self, id: Id, key: Arc<Secret>) -> Held {
        let mut state = self.state();
        if state.gone.contains(&id) {
            return Held::Gone;
        }
        state.keys.insert(id, Arc::clone(&key));
        Held::Here(key)
    }

    /// The key with which something new is sealed, made when there is none since the master key was changed.
    pub(crate) fn current(&self, db: &Connection, room: Room<'_>) -> Result<(Id, Arc<Secret>), StoreProblem> {
        let (_, era) = self.wrap()?;
        let Room { organisation, kind, name } = room;
        let id: Option<Id> = db
            .prepare_cached(
                "SELECT id FROM key WHERE organisation = ? AND kind = ? AND name = ? AND era = ? AND subject IS NULL",
            )?
            .query_row(params![organisation, kind.id(), name, era], |row| row.get(0))
            .optional()?;
        match id {
            Some(id) => self.expected(db, id),
            None => self.make(db, room, None),
        }
    }

    /// The key of a person that is named in a stream, made when there is none.
    pub(crate) fn of_subject(
        &self,
        db: &Connection,
        (organisation, stream): (&str, &str),
        stream_key: &Secret,
        subject: &str,
    ) -> Result<(Id, Arc<Secret>), StoreProblem> {
        let room = Room { organisation, kind: Kind::Subject, name: stream };
        let opaque = opaque(stream_key, subject);
        let id: Option<Id> = db
            .prepare_cached(
                "SELECT id FROM key WHERE organisation = ? AND kind = ? AND name = ? AND subject = ?",
            )?
            .query_row(params![organisation, room.kind.id(), stream, opaque.as_slice()], |row| row.get(0))
            .optional()?;
        match id {
            Some(id) => self.expected(db, id),
            None => self.make(db, room, Some(&opaque)),
        }
    }

    /// Every key of a room, newest first.
    pub(crate) fn all(
        &self,
        db: &Connection,
        room: Room<'_>,
    ) -> Result<Vec<(Id, Arc<Secret>)>, StoreProblem> {
        let Room { organisation, kind, name } = room;
        let mut statement = db.prepare_cached(
            "SELECT id FROM key WHERE organisation = ? AND kind = ? AND name = ? AND subject IS NULL ORDER BY era DESC",
        )?;
        let ids = statement.query_map(params![organisation, kind.id(), name], |row| row.get(0))?;
        let ids: Vec<Id> = ids.collect::<Result<_, _>>()?;
        ids.into_iter().map(|id| self.expected(db, id)).collect()
    }

    /// Takes the keys of people out of a stream; their names, for [`Ring::forget`] once that is on the disk.
    pub(crate) fn destroy_subjects(
        &self,
        db: &Connection,
        (organisation, stream): (&str, &str),
        subjects: &[String],
    ) -> Result<Vec<Id>, StoreProblem> {
        let mut gone = Vec::new();
        let streams = self.all(db, Room { organisation, kind: Kind::Stream, name: stream })?;
        let mut statement = db.prepare_cached(
            "DELETE FROM key WHERE organisation = ? AND kind = ? AND name = ? AND subject = ? RETURNING id",
        )?;
        for (_, key) in &streams {
            for subject in subjects {
                let opaque = opaque(key, subject);
                let values = params![organisation, Kind::Subject.id(), stream, opaque.as_slice()];
                let ids = statement.query_map(values, |row| row.get(0))?;
                gone.extend(ids.collect::<Result<Vec<Id>, _>>()?);
            }
        }
        Ok(gone)
    }

    /// Takes every key of a room; their names, for [`Ring::forget`].
    pub(crate) fn destroy(db: &Connection, room: Room<'_>) -> Result<Vec<Id>, StoreProblem> {
        let Room { organisation, kind, name } = room;
        let mut statement = db.prepare_cached(
            "DELETE FROM key WHERE organisation = ? AND kind = ? AND name = ? RETURNING id",
        )?;
        let ids = statement.query_map(params![organisation, kind.id(), name], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// Takes every key of an organisation; their names, for [`Ring::forget`].
    pub(crate) fn destroy_all(db: &Connection, organisation: &str) -> Result<Vec<Id>, StoreProblem> {
        let mut statement = db.prepare_cached("DELETE FROM key WHERE organisation = ? RETURNING id")?;
        let ids = statement.query_map([organisation], |row| row.get(0))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// Forgets keys that were destroyed.
    pub(crate) fn forget(&self, ids: &[Id]) {
        let mut state = self.state();
        for id in ids {
            state.keys.remove(id);
            state.gone.insert(*id);
        }
    }

    /// Writes the keys of an organisation, or all, into the same or another database, wrapped under another master key.
    pub(crate) fn wrap_anew(
        &self,
        from: &Connection,
        organisation: Option<&str>,
        to: &Connection,
        master: &MasterKey,
    ) -> Result<(), StoreProblem> {
        let (old, new) = (self.wrap()?.0, master.wrap());
        let mut statement = from.prepare(&format!(
            "SELECT {COLUMNS} FROM key WHERE ?1 IS NULL OR organisation = ?1 ORDER BY id"
        ))?;
        let all: Vec<Stored> =
            statement.query_map([organisation], Stored::read)?.collect::<Result<_, _>>()?;
        for stored in &all {
            let about = stored.about()?;
            let key = about.unwrapped(&old, &stored.wrapped)?;
            about.insert(to, &about.wrapped(&new, &key)?)?;
        }
        Ok(())
    }

    /// Whether every key of a database opens under the master key; the names of those that do not.
    pub(crate) fn unopened(&self, db: &Connection) -> Result<Vec<String>, StoreProblem> {
        let Ok((wrap, _)) = self.wrap() else { return Ok(Vec::new()) };
        let mut statement = db.prepare(&format!("SELECT {COLUMNS} FROM key ORDER BY id"))?;
        let all: Vec<Stored> = statement.query_map([], Stored::read)?.collect::<Result<_, _>>()?;
        let is_bad = |stored: &&Stored| {
            stored.id().is_err()
                || !stored.about().is_ok_and(|it| it.unwrapped(&wrap, &stored.wrapped).is_ok())
        };
        Ok(all.iter().filter(is_bad).map(|stored| crate::hex::of(&stored.id)).collect())
    }

    fn make(
        &self,
        db: &Connection,
        room: Room<'_>,
        subject: Option<&[u8]>,
    ) -> Result<(Id, Arc<Secret>), StoreProblem> {
        let (wrap, era) = self.wrap()?;
        let (id, key) = (chance::sixteen()?, Arc::new(Secret::new()?));
        let about = About { id: &id, room, subject, era };
        about.insert(db, &about.wrapped(&wrap, &key)?)?;
        // When the transaction is undone, nothing names it.
        self.state().keys.insert(id, Arc::clone(&key));
        Ok((id, key))
    }

    fn expected(&self, db: &Connection, id: Id) -> Result<(Id, Arc<Secret>), StoreProblem> {
        match self.get(db, &id)? {
            Held::Here(key) => Ok((id, key)),
            Held::Gone | Held::Locked => Err(StoreProblem::corrupt("key")),
        }
    }

    fn wrap(&self) -> Result<(Arc<Secret>, i64), StoreProblem> {
        self.state().wrap.clone().ok_or_else(|| StoreProblem::corrupt("key"))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Whoever panicked while holding it has left at worst a key that is read again.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How a person stands in the table: nobody who has not the key of the stream can try names.
fn opaque(stream_key: &Secret, subject: &str) -> [u8; 32] {
    stream_key.mac(&[b"paraat subject 1", subject.as_bytes()])
}
