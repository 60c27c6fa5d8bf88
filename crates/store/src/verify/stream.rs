//! One stream, entry by entry.

use std::collections::{BTreeMap, BTreeSet};

use journal::{Broken, Entry, Head, follows};

use super::{Announced, Fault, Finding, Place};
use crate::sqlite::entries::Content;

/// The organisation and the stream.
pub(super) type Name = [String; 2];

/// What was seen of a stream so far.
pub(super) struct Stream {
    pub(super) name: Name,
    head: Head,
    end: Option<Head>,
    /// The entry before could not be read, so what the next one says of it is believed.
    is_blind: bool,
    /// There is no master key: what is erased, and what announces it, is not known.
    is_locked: bool,
    erased: BTreeSet<u64>,
    /// Erased numbers, with the entry that announces each.
    announced: BTreeMap<u64, u64>,
    /// Heads that were written down elsewhere and are still to come.
    known: Vec<Head>,
    findings: Vec<Finding>,
}

impl Stream {
    pub(super) fn new(name: Name) -> Stream {
        Stream {
            name,
            head: Head::START,
            end: None,
            is_blind: false,
            is_locked: false,
            erased: BTreeSet::new(),
            announced: BTreeMap::new(),
            known: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// Must come past this head, which was written down elsewhere.
    pub(super) fn know(&mut self, head: Head) {
        if head != Head::START {
            self.known.push(head);
        }
    }

    /// Must end at this head, which stands in the table of heads.
    pub(super) fn end_at(&mut self, head: Head) {
        self.end = Some(head);
    }

    /// Whether no entry was seen.
    pub(super) fn is_empty(&self) -> bool {
        self.head == Head::START
    }

    /// Sees the next entry.
    pub(super) fn see(&mut self, entry: &Entry, content: Content, announced: Announced<'_>) {
        for fault in self.faults(entry) {
            match fault {
                Fault::EntryMissing { .. } => self.find(self.head.number + 1, fault),
                fault => self.find(entry.number, fault),
            }
        }
        match content {
            // Without its key a payload is as good as erased.
            Content::Erased | Content::KeyGone => drop(self.erased.insert(entry.number)),
            Content::Whole => {
                self.announced.extend(announced(entry).into_iter().map(|number| (number, entry.number)));
            }
            Content::Damaged => self.find(entry.number, Fault::Payload),
            // What announces an erasure cannot be read either.
            Content::Locked => self.is_locked = true,
        }
        self.meet_known(entry);
        self.head = entry.head();
        self.is_blind = false;
    }

    /// Sees an entry that is not written as we write them.
    pub(super) fn see_unreadable(&mut self, number: i64, column: &str) {
        let number = u64::try_from(number).unwrap_or_default();
        self.find(number, Fault::Column { column: column.to_owned() });
        self.head.number = number;
        self.is_blind = true;
    }

    /// Everything that was found, once the stream has no more entries.
    pub(super) fn finish(mut self) -> Vec<Finding> {
        let (last, head) = (self.head, self.end);
        // A last entry that cannot be read is named already.
        if head.unwrap_or(Head::START) != last && !self.is_blind {
            self.find_in_stream(Fault::Head { head, last });
        }
        for known in std::mem::take(&mut self.known) {
            self.find_in_stream(Fault::KnownHead { known, found: None });
        }
        for number in std::mem::take(&mut self.erased) {
            if self.announced.remove(&number).is_none() && !self.is_locked {
                self.find(number, Fault::ErasedUnannounced);
            }
        }
        for (number, by) in std::mem::take(&mut self.announced) {
            self.find(number, Fault::AnnouncedNotErased { by });
        }
        self.findings
    }

    /// How an entry fails to follow what went before; each way is looked for beside the others.
    fn faults(&self, entry: &Entry) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut head = self.head;
        if self.is_blind {
            head.hash = entry.previous;
        }
        loop {
            match follows(head, entry) {
                Ok(_) => return faults,
                Err(Broken::Number { expected }) if entry.number > expected => {
                    faults.push(Fault::EntryMissing { through: entry.number - 1 });
                    head = Head { number: entry.number - 1, hash: entry.previous };
                }
                Err(Broken::Number { .. }) => {
                    faults.push(Fault::EntryInserted);
                    return faults;
                }
                Err(Broken::Previous) => {
                    faults.push(Fault::Previous);
                    head.hash = entry.previous;
                }
                Err(Broken::Envelope) => {
                    faults.push(Fault::Envelope);
                    let payload = entry.payload.as_ref();
                    faults
                        .extend(payload.filter(|it| it.hash() != entry.payload_hash).map(|_| Fault::Payload));
                    return faults;
                }
                Err(Broken::Payload) => {
                    faults.push(Fault::Payload);
                    return faults;
                }
            }
        }
    }

    fn meet_known(&mut self, entry: &Entry) {
        let (met, known) =
            std::mem::take(&mut self.known).into_iter().partition(|it| it.number == entry.number);
        self.known = known;
        let met: Vec<Head> = met;
        for known in met.into_iter().filter(|known| known.hash != entry.hash) {
            self.find_in_stream(Fault::KnownHead { known, found: Some(entry.hash) });
        }
    }

    fn find(&mut self, number: u64, what: Fault) {
        let [organisation, stream] = self.name.clone();
        self.findings.push(Finding { place: Place::Entry { organisation, stream, number }, what });
    }

    fn find_in_stream(&mut self, what: Fault) {
        let [organisation, stream] = self.name.clone();
        self.findings.push(Finding { place: Place::Stream { organisation, stream }, what });
    }
}
