//! Compound files: streams in one file, as chains of sectors (\[MS-CFB\]).

use std::collections::BTreeSet;

use crate::Problem;

const HEADER_BYTES: usize = 512;

/// How the sectors of small streams are cut.
const SMALL_BYTES: usize = 64;

/// Where the header lists the first sectors of the table of chains.
const FIRST_LIST: std::ops::Range<usize> = 76..512;

/// Sector numbers from here on mean something else than a sector: an end, or nothing.
const NO_SECTOR: u32 = 0xFFFF_FFFA;

/// The bytes of an entry of the directory.
const ENTRY_BYTES: usize = 128;

/// The kinds of entries that we look for.
const STREAM: u8 = 2;
const ROOT: u8 = 5;

/// A compound file.
pub(super) struct Compound<'a> {
    bytes: &'a [u8],
    sector_bytes: usize,
    /// For each sector the next of its chain.
    chains: Vec<u32>,
    /// The same for the small sectors, which stand one behind the other in the stream of the root.
    small_chains: Vec<u32>,
    small: Vec<u8>,
    /// Streams of this size and more are in sectors of their own.
    small_limit: usize,
    /// The streams directly in the root: what a document holds inside other documents is not ours.
    entries: Vec<Entry>,
}

/// An entry of the directory.
#[derive(Clone)]
struct Entry {
    name: String,
    kind: u8,
    before: u32,
    after: u32,
    child: u32,
    start: u32,
    bytes: usize,
}

impl<'a> Compound<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Compound<'a>, Problem> {
        let sector_bytes = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return Err(Problem::Unreadable),
        };
        let mut compound = Compound {
            bytes,
            sector_bytes,
            chains: Vec::new(),
            small_chains: Vec::new(),
            small: Vec::new(),
            small_limit: u32_at(bytes, 56)? as usize,
            entries: Vec::new(),
        };
        compound.chains = compound.read_chains()?;
        let directory = compound.chain(u32_at(bytes, 48)?, usize::MAX)?;
        let entries: Vec<Entry> = directory.chunks_exact(ENTRY_BYTES).map(entry).collect::<Result<_, _>>()?;
        let root = entries.first().filter(|it| it.kind == ROOT).ok_or(Problem::Unreadable)?;
        compound.small_chains = numbers(&compound.chain(u32_at(bytes, 60)?, usize::MAX)?);
        compound.small = compound.chain(root.start, root.bytes)?;
        compound.entries = in_root(&entries, root.child);
        Ok(compound)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|it| it.name.eq_ignore_ascii_case(name))
    }

    /// What a stream holds, when there is one with this name.
    pub(super) fn stream(&self, name: &str) -> Result<Option<Vec<u8>>, Problem> {
        let named = |it: &&Entry| it.kind == STREAM && it.name.eq_ignore_ascii_case(name);
        let Some(entry) = self.entries.iter().find(named) else {
            return Ok(None);
        };
        if entry.bytes >= self.small_limit {
            return self.chain(entry.start, entry.bytes).map(Some);
        }
        let small = |sector: usize| {
            let rest = self.small.get(sector.checked_mul(SMALL_BYTES)?..).filter(|rest| !rest.is_empty())?;
            Some(&rest[..rest.len().min(SMALL_BYTES)])
        };
        let sectors = self.small.len().div_ceil(SMALL_BYTES);
        follow(&self.small_chains, sectors, entry.start, entry.bytes, small).map(Some)
    }

    /// The table of chains: its sectors are listed in the header, and further on in a chain of their own.
    fn read_chains(&self) -> Result<Vec<u32>, Problem> {
        let mut listed = numbers(self.bytes.get(FIRST_LIST).ok_or(Problem::Unreadable)?);
        let mut next = u32_at(self.bytes, 68)?;
        let mut seen = BTreeSet::new();
        while next < NO_SECTOR {
            let mut more = numbers(self.sector(next as usize).ok_or(Problem::Unreadable)?);
            if !seen.insert(next) {
                return Err(Problem::Unreadable);
            }
            // The last number of each is where the list goes on.
            next = more.pop().unwrap_or(NO_SECTOR);
            listed.append(&mut more);
        }
        listed.retain(|&sector| sector < NO_SECTOR);
        // A sector that is listed twice would make a small file large.
        if listed.iter().collect::<BTreeSet<_>>().len() < listed.len() {
            return Err(Problem::Unreadable);
        }
        let mut chains = Vec::new();
        for sector in listed {
            chains.append(&mut numbers(self.sector(sector as usize).ok_or(Problem::Unreadable)?));
        }
        Ok(chains)
    }

    fn chain(&self, start: u32, bytes: usize) -> Result<Vec<u8>, Problem> {
        let sectors = self.bytes.len().div_ceil(self.sector_bytes);
        follow(&self.chains, sectors, start, bytes, |sector| self.sector(sector))
    }

    /// A sector; the last of a file may be cut off, as some programs leave it.
    fn sector(&self, number: usize) -> Option<&'a [u8]> {
        let start = HEADER_BYTES.max(self.sector_bytes) + number.checked_mul(self.sector_bytes)?;
        let rest = self.bytes.get(start..).filter(|rest| !rest.is_empty())?;
        Some(&rest[..rest.len().min(self.sector_bytes)])
    }
}

/// Follows a chain, up to its end or to so many bytes. One that is longer than there are sectors bites its own
/// tail, and is refused.
fn follow<'a>(
    chains: &[u32],
    sectors: usize,
    start: u32,
    bytes: usize,
    sector: impl Fn(usize) -> Option<&'a [u8]>,
) -> Result<Vec<u8>, Problem> {
    let (mut all, mut next, mut steps) = (Vec::new(), start, 0);
    while next < NO_SECTOR && all.len() < bytes {
        steps += 1;
        if steps > sectors {
            return Err(Problem::Unreadable);
        }
        all.extend_from_slice(sector(next as usize).ok_or(Problem::Unreadable)?);
        next = *chains.get(next as usize).ok_or(Problem::Unreadable)?;
    }
    all.truncate(bytes);
    Ok(all)
}

fn entry(bytes: &[u8]) -> Result<Entry, Problem> {
    let name: Vec<u16> = bytes[..64].chunks_exact(2).map(|it| u16::from_le_bytes([it[0], it[1]])).collect();
    let name = name.split(|&unit| unit == 0).next().unwrap_or_default();
    Ok(Entry {
        name: String::from_utf16_lossy(name),
        kind: bytes[66],
        before: u32_at(bytes, 68)?,
        after: u32_at(bytes, 72)?,
        child: u32_at(bytes, 76)?,
        start: u32_at(bytes, 116)?,
        bytes: u32_at(bytes, 120)? as usize,
    })
}

/// The entries of the root: a tree, of which each entry names the ones before and after it.
fn in_root(entries: &[Entry], first: u32) -> Vec<Entry> {
    let (mut found, mut seen, mut open) = (Vec::new(), BTreeSet::new(), vec![first]);
    while let Some(number) = open.pop() {
        if let Some(entry) = entries.get(number as usize).filter(|_| seen.insert(number)) {
            found.push(entry.clone());
            open.extend([entry.before, entry.after]);
        }
    }
    found
}

fn numbers(bytes: &[u8]) -> Vec<u32> {
    bytes.chunks_exact(4).map(|it| u32::from_le_bytes([it[0], it[1], it[2], it[3]])).collect()
}

/// A number of two bytes.
pub(super) fn u16_at(bytes: &[u8], at: usize) -> Result<u16, Problem> {
    let found = bytes.get(at..at + 2).ok_or(Problem::Unreadable)?;
    Ok(u16::from_le_bytes([found[0], found[1]]))
}

/// A number of four bytes.
pub(super) fn u32_at(bytes: &[u8], at: usize) -> Result<u32, Problem> {
    let found = bytes.get(at..at + 4).ok_or(Problem::Unreadable)?;
    Ok(u32::from_le_bytes([found[0], found[1], found[2], found[3]]))
}
