//! A copy of what an organisation has in a data folder, under a key of its own, from which everything was taken that only
//! some people may see.

use std::collections::BTreeSet;
use std::path::PathBuf;

use ::kit::LeftOut;
use incident::event::{Event, RestrictedLeftOut, Said};
use incident::state::State;
use jiff::Timestamp;
use journal::{Draft, Entry, Hash, Visibility};
use readiness::access::Access;
use store::{
    AppendProblem, Erase, House, Journal as _, Kept, KeySource, MasterKey, Place, Store, StoreProblem,
    StreamHead,
};

use super::KitProblem;
use super::scratch::Scratch;
use crate::erase::superseded;
use crate::record::written;
use crate::{AppProblem, PROGRAM, access, read};

/// In the data folder, where a copy stands for the time that a kit takes: on the same disk, behind the same locks.
const WITHIN: &str = "making-kit";

/// The name of the copy in its folder.
const DATA: &str = "data";

/// A copy, which goes away when it is dropped.
pub(super) struct Copy {
    /// First, for it is closed before its folder is removed.
    pub(super) store: House,
    key: MasterKey,
    heads: Vec<StreamHead>,
    /// The attachments that go with it. They stay where they are.
    attachments: Vec<Kept>,
    left_out: LeftOut,
    scratch: Scratch,
}

/// A copy that nobody has open. It goes away when it is dropped.
pub(super) struct Closed {
    /// The end of each stream before anything was taken out.
    pub(super) heads: Vec<StreamHead>,
    /// The attachments that go with it.
    pub(super) attachments: Vec<Kept>,
    /// The key under which it is sealed, and nothing else is.
    pub(super) key: MasterKey,
    /// What was taken out.
    pub(super) left_out: LeftOut,
    scratch: Scratch,
}

impl Closed {
    /// The database.
    pub(super) fn database(&self) -> PathBuf {
        self.scratch.path(DATA).join("paraat.sqlite")
    }
}

impl Copy {
    /// Copies what an organisation has, also while somebody is writing it. `damaged` are files that cannot be read.
    pub(super) fn of(store: &House, damaged: &BTreeSet<Hash>, now: Timestamp) -> Result<Copy, KitProblem> {
        let scratch = Scratch::within(&store.folder().join(WITHIN))?;
        let key = MasterKey::new()?;
        store.copy_to(&scratch.path(DATA), &key)?;
        let copied = Store::open_with(&scratch.path(DATA), &given(&key))?.of(store.organisation());
        let heads = copied.streams()?;
        let (attachments, left_out) = (Vec::new(), LeftOut::default());
        let mut copy = Copy { store: copied, key, heads, attachments, left_out, scratch };
        match copy.leave_out(store, damaged, now) {
            Ok(()) => Ok(copy),
            // What cannot be read is named, as whoever verifies would name it.
            Err(KitProblem::App(AppProblem::Store(StoreProblem::Corrupt { .. }))) => {
                copy.close().and_then(|_| Err(StoreProblem::Closed.into()))
            }
            Err(problem) => Err(problem),
        }
    }

    /// Takes out what only some people may see, and the files that nobody else names.
    fn leave_out(
        &mut self,
        from: &House,
        damaged: &BTreeSet<Hash>,
        now: Timestamp,
    ) -> Result<(), KitProblem> {
        let mut named = BTreeSet::new();
        for head in &self.heads {
            let entries = self.store.entries(&head.stream, 0)?;
            let files = entries.iter().filter_map(file_for_all);
            named.extend(files.map(|digest| (head.stream.clone(), digest)));
            self.left_out.entries += leave_out(&self.store, head, &entries, now)?;
        }
        self.choose(from, &named, damaged)
    }

    /// Closes the database, so that all of it is in its one file, and checks it as whoever restores it will.
    pub(super) fn close(self) -> Result<Closed, KitProblem> {
        let Copy { store, key, heads, attachments, left_out, scratch } = self;
        // Whatever was computed on the way stays behind.
        store.forget_all_derived()?;
        drop(store);
        let mut findings = crate::verify_with(&scratch.path(DATA), &given(&key), &heads)?.findings;
        // The attachments lie elsewhere, and are read when they are packed.
        findings.retain(|finding| !matches!(finding.place, Place::File { .. }));
        if !findings.is_empty() {
            return Err(KitProblem::Damaged { findings });
        }
        Ok(Closed { heads, attachments, key, left_out, scratch })
    }

    /// Chooses the attachments that an entry for everybody names and that are whole; the others are struck off.
    fn choose(
        &mut self,
        from: &House,
        named: &BTreeSet<(String, Hash)>,
        damaged: &BTreeSet<Hash>,
    ) -> Result<(), KitProblem> {
        for kept in self.store.attachments()? {
            let opened = from.encrypted_file(kept.file).ok();
            let size = opened.and_then(|file| file.metadata().ok()).map(|about| about.len());
            // What has its size may still be damaged: that is found out when it is packed.
            let is_whole = size == Some(kept.size) && !damaged.contains(&kept.file);
            let digest = kept.attachment.digest;
            let left_out = match (named.contains(&(kept.stream.clone(), digest)), is_whole) {
                (true, true) => {
                    self.attachments.push(kept);
                    continue;
                }
                (true, false) => &mut self.left_out.damaged,
                (false, _) => &mut self.left_out.attachments,
            };
            *left_out += 1;
            self.store.forget_attachment(&kept.stream, digest)?;
        }
        Ok(())
    }
}

fn given(key: &MasterKey) -> KeySource {
    KeySource::given(key.clone(), "kit")
}

/// The attachment that an entry names for everybody to see.
fn file_for_all(entry: &Entry) -> Option<Hash> {
    if entry.visibility != Visibility::Stream || entry.stream == readiness::STREAM {
        return None;
    }
    // What this program does not understand stops whoever restores it; here it names nothing.
    let recorded = read(entry).ok()??;
    recorded.event.file().and_then(Hash::parse)
}

/// Takes out what only some people may see, with an entry that says so. How many entries that were.
fn leave_out(copy: &House, head: &StreamHead, entries: &[Entry], now: Timestamp) -> Result<u64, KitProblem> {
    let is_restricted = |entry: &&Entry| entry.visibility != Visibility::Stream && entry.payload.is_some();
    let numbers: Vec<u64> = entries.iter().filter(is_restricted).map(|entry| entry.number).collect();
    if numbers.is_empty() {
        return Ok(0);
    }
    let count = numbers.len() as u64;
    let event = if head.stream == readiness::STREAM {
        let left_out = readiness::event::RestrictedLeftOut { entries: numbers.clone() };
        access::draft(&Access::default(), PROGRAM, now, readiness::event::Event::RestrictedLeftOut(left_out))
            .event
    } else {
        let superseded = superseded(&folded(entries)?, entries, &numbers)?;
        let left_out = RestrictedLeftOut { entries: numbers.clone(), superseded };
        written(&Said { subjects: Vec::new(), event: Event::RestrictedLeftOut(left_out) })
    };
    let (actor, visibility, subjects) = (PROGRAM.to_owned(), Visibility::Stream, Vec::new());
    let draft = Draft { actor, visibility, recorded_at: now, event, subjects };
    let (stream, expected, subjects) = (head.stream.clone(), head.head.number, Vec::new());
    let erase = Erase { stream, expected, numbers, subjects, draft };
    match copy.erase(erase) {
        Ok(_) => Ok(count),
        Err(AppendProblem::World(problem)) => Err(problem.into()),
        Err(_) => Err(AppProblem::Busy.into()),
    }
}

fn folded(entries: &[Entry]) -> Result<State, AppProblem> {
    let mut state = State::default();
    for entry in entries {
        if let Some(recorded) = read(entry)? {
            state.apply(&recorded);
        }
        state.number = entry.number;
    }
    Ok(state)
}
