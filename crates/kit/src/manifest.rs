//! What a kit says of itself, as its first member.

use std::collections::BTreeSet;
use std::io::{self, Read};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::name::is_digest;
use crate::write::BUFFER;
use crate::{Name, Problem, limits};

/// The format of the kits that we make. A change that an older program would misread gets the next number. In the first
/// nothing was sealed within the kit; since the second the key of the data is a member.
pub const FORMAT: u64 = 2;

/// The first format.
const OPEN: u64 = 1;

/// What a kit holds, and of when it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The format.
    pub format: u64,
    /// The version of the program that made it.
    pub program: String,
    /// When it was made, as RFC 3339 in UTC.
    pub made_at: String,
    /// The organisation, as the data folder calls it.
    pub organisation: String,
    /// What people call it; empty when nobody said.
    pub name: String,
    /// The end of each stream when the kit was made. A folder that comes out of the kit goes through them.
    pub heads: Vec<StreamEnd>,
    /// What is not in it.
    pub left_out: LeftOut,
    /// Every other member, in order.
    pub members: Vec<Member>,
}

/// The end of a stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StreamEnd {
    /// The organisation.
    pub organisation: String,
    /// The stream.
    pub stream: String,
    /// The number and the hash of its last entry, as `12:` and 64 digits.
    pub head: String,
}

/// How much a kit leaves out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Entries that only some people may see.
    pub entries: u64,
    /// Files that nothing else in the kit names.
    pub attachments: u64,
    /// Files that were damaged or gone.
    pub damaged: u64,
}

/// One member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// Its size.
    pub bytes: u64,
    /// The SHA-256 of what is in it, 64 hexadecimal digits.
    pub sha256: String,
}

impl Member {
    /// A member with this content.
    pub fn of_bytes(name: &Name, bytes: &[u8]) -> Member {
        let sha256 = hex(&Sha256::digest(bytes));
        Member { name: name.to_string(), bytes: bytes.len() as u64, sha256 }
    }

    /// A member with what is in a source, which is read to its end.
    ///
    /// # Errors
    ///
    /// It cannot be read.
    pub fn measured(name: &Name, mut source: impl Read) -> io::Result<Member> {
        let (mut hasher, mut bytes, mut buffer) = (Sha256::new(), 0, vec![0; BUFFER]);
        loop {
            match source.read(&mut buffer) {
                Ok(0) => {
                    return Ok(Member { name: name.to_string(), bytes, sha256: hex(&hasher.finalize()) });
                }
                Ok(read) => {
                    hasher.update(&buffer[..read]);
                    bytes += read as u64;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

/// What every format says first.
#[derive(Deserialize)]
struct Format {
    format: u64,
}

impl Manifest {
    /// Reads a manifest. The format comes first: what a newer one says need not be understood.
    pub(crate) fn read(text: &[u8]) -> Result<Manifest, Problem> {
        let Format { format } = serde_json::from_slice(text).map_err(|_| Problem::NotAKit)?;
        match format {
            OPEN | FORMAT => serde_json::from_slice(text).map_err(|_| Problem::Altered { member: None }),
            newer if newer > FORMAT => Err(Problem::Newer { found: newer, known: FORMAT }),
            unknown => Err(Problem::UnknownFormat { found: unknown }),
        }
    }

    pub(crate) fn written(&self) -> Vec<u8> {
        serde_json::to_vec_pretty(self).unwrap_or_default()
    }

    /// The names of the members, when each is one that a kit may hold, comes once and is no larger than we take, and
    /// all that a kit must hold is there. `kit` is the size of the file.
    pub(crate) fn names(&self, kit: u64) -> Result<Vec<Name>, Problem> {
        // The manifest itself is a member too.
        if self.members.len() >= limits::MEMBERS {
            return Err(Problem::TooLarge { limit: limits::MEMBERS as u64 });
        }
        let (mut names, mut seen, mut all) = (Vec::with_capacity(self.members.len()), BTreeSet::new(), 0_u64);
        for member in &self.members {
            let strange = || Problem::StrangeMember { member: member.name.clone() };
            let name = Name::parse(&member.name).ok_or_else(strange)?;
            if !is_digest(&member.sha256) || !seen.insert(name.clone()) {
                return Err(strange());
            }
            if let Name::Attachment(digits) = &name
                && *digits != member.sha256
            {
                return Err(Problem::Altered { member: Some(member.name.clone()) });
            }
            if member.bytes > name.limit() {
                return Err(Problem::TooLarge { limit: name.limit() });
            }
            all = all.saturating_add(member.bytes);
            names.push(name);
        }
        let most = limits::SMALL_BYTES.saturating_add(kit.saturating_mul(limits::TIMES_LARGER));
        if all > most {
            return Err(Problem::TooLarge { limit: most });
        }
        let needed = if self.format == OPEN { &[Name::Database][..] } else { &[Name::Database, Name::Key] };
        match needed.iter().find(|name| !seen.contains(name)) {
            None => Ok(names),
            Some(missing) => Err(Problem::MissingMember { member: missing.to_string() }),
        }
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
