//! Making a kit, member by member, with constant memory.

use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;

use age::Encryptor;
use sha2::{Digest as _, Sha256};
use zip::result::ZipError;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, ZipWriter};

use crate::manifest::{Member, hex};
use crate::name::MANIFEST;
use crate::part::Part;
use crate::{Lock, Manifest, Name, Problem};

/// A kit that is on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its size.
    pub bytes: u64,
    /// The SHA-256 of the file, 64 hexadecimal digits.
    pub sha256: String,
}

/// How much of a member is in memory at a time.
pub(crate) const BUFFER: usize = 64 << 10;

/// From this size on a member gets the wide fields of ZIP, with room for packing that makes it larger.
const WIDE: u64 = 0xF000_0000;

/// Writes a kit, and puts it in the place of what was there. `open` gives what is in each member, in the order of the
/// manifest.
///
/// # Errors
///
/// There is nobody to write it for, a member is not what the manifest says, or the world failed. What was there before
/// is still there.
pub fn write<'a>(
    path: &Path,
    lock: &Lock,
    manifest: &Manifest,
    mut open: impl FnMut(&Name) -> io::Result<Box<dyn Read + 'a>>,
) -> Result<Written, Problem> {
    let encryptor = lock.encryptor()?;
    let part = Part::new(path)?;
    let written = pour(part.file(), encryptor, manifest, &mut open).map_err(|stopped| match stopped {
        Stopped::Problem(problem) => problem,
        Stopped::Out(error) => Problem::of_io(&error, path),
    })?;
    part.finish()?;
    Ok(written)
}

fn pour<'a>(
    file: &File,
    encryptor: Encryptor,
    manifest: &Manifest,
    open: &mut impl FnMut(&Name) -> io::Result<Box<dyn Read + 'a>>,
) -> Result<Written, Stopped> {
    let counted = Counted { out: BufWriter::new(file), bytes: 0, hasher: Sha256::new() };
    let mut zip = ZipWriter::new_stream(encryptor.wrap_output(counted)?);
    fill(&mut zip, manifest, open)?;
    let mut counted = zip.finish()?.into_inner().finish()?;
    counted.flush()?;
    // What nobody could open again does not take the place of what can be.
    openable(manifest, counted.bytes)?;
    Ok(Written { bytes: counted.bytes, sha256: hex(&counted.hasher.finalize()) })
}

/// Why a kit was not filled to its end.
enum Stopped {
    Problem(Problem),
    /// It could not be written.
    Out(io::Error),
}

impl From<io::Error> for Stopped {
    fn from(error: io::Error) -> Stopped {
        Stopped::Out(error)
    }
}

impl From<ZipError> for Stopped {
    fn from(error: ZipError) -> Stopped {
        Stopped::Out(error.into())
    }
}

impl From<Problem> for Stopped {
    fn from(problem: Problem) -> Stopped {
        Stopped::Problem(problem)
    }
}

fn fill<'a, W: Write>(
    zip: &mut ZipWriter<StreamWriter<W>>,
    manifest: &Manifest,
    open: &mut impl FnMut(&Name) -> io::Result<Box<dyn Read + 'a>>,
) -> Result<(), Stopped> {
    let names = openable(manifest, u64::MAX)?;
    zip.start_file(MANIFEST, options(0, true))?;
    zip.write_all(&manifest.written())?;
    for (name, member) in names.iter().zip(&manifest.members) {
        zip.start_file(name.to_string(), options(member.bytes, name.is_packed()))?;
        let mut source = open(name).map_err(|_| changed(member))?;
        add(zip, member, &mut source)?;
    }
    Ok(())
}

/// The names of the members, when this program will be able to open what holds them.
fn openable(manifest: &Manifest, bytes: u64) -> Result<Vec<Name>, Problem> {
    manifest.names(bytes).map_err(|problem| match problem {
        Problem::TooLarge { .. } => Problem::TooMuch,
        other => other,
    })
}

fn changed(member: &Member) -> Problem {
    Problem::SourceChanged { member: member.name.clone() }
}

/// Copies a member, and holds it against what the manifest says of it.
fn add<W: Write>(
    zip: &mut ZipWriter<StreamWriter<W>>,
    member: &Member,
    source: &mut dyn Read,
) -> Result<(), Stopped> {
    let (mut hasher, mut left, mut buffer) = (Sha256::new(), member.bytes, vec![0; BUFFER]);
    loop {
        let read = match source.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => &buffer[..read],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return Err(changed(member).into()),
        };
        left = left.checked_sub(read.len() as u64).ok_or_else(|| changed(member))?;
        hasher.update(read);
        zip.write_all(read)?;
    }
    let is_whole = left == 0 && hex(&hasher.finalize()) == member.sha256;
    if is_whole { Ok(()) } else { Err(changed(member).into()) }
}

fn options(bytes: u64, is_packed: bool) -> SimpleFileOptions {
    let method = if is_packed { CompressionMethod::Deflated } else { CompressionMethod::Stored };
    SimpleFileOptions::default().compression_method(method).large_file(bytes >= WIDE).unix_permissions(0o600)
}

/// Counts and hashes what passes to the disk.
struct Counted<'a> {
    out: BufWriter<&'a File>,
    bytes: u64,
    hasher: Sha256,
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.bytes += written as u64;
        self.hasher.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
