//! Opening a kit, and holding everything in it against its manifest.

use std::fs::{DirBuilder, File};
use std::io::{self, BufReader, Read, Seek, Write};
use std::path::{Path, PathBuf};

use age::stream::StreamReader;
use age::{DecryptError, Decryptor};
use sha2::{Digest as _, Sha256};
use zip::ZipArchive;
use zip::read::ZipFile;

use crate::guarded::{Guarded, Unlocked, Watch};
use crate::manifest::{Member, hex};
use crate::name::MANIFEST;
use crate::part::private;
use crate::write::BUFFER;
use crate::{Key, Manifest, Name, Problem, limits};

/// With these bytes every age file begins that we can open.
const AGE: &[u8] = b"age-encryption.org/v1\n";

type Inside = Unlocked<StreamReader<BufReader<Guarded>>>;

/// A kit that was opened. Its manifest was read; its members are held against that while they are unpacked.
pub struct Kit {
    manifest: Manifest,
    names: Vec<Name>,
    zip: ZipArchive<Inside>,
    watch: Watch,
    bytes: u64,
}

impl Kit {
    /// Opens a kit.
    ///
    /// # Errors
    ///
    /// It is no kit, the key is another one, it was cut off or changed, its format is another one, or it asks for more
    /// than we take in.
    pub fn open(path: &Path, key: &Key) -> Result<Kit, Problem> {
        let (file, bytes) = file(path)?;
        let watch = Watch::default();
        watch.allow(limits::HEAD_BYTES);
        let guarded = BufReader::new(Guarded::new(file, bytes, watch.clone()));
        let locked = Decryptor::new_buffered(guarded).map_err(|error| head_problem(&error, &watch))?;
        let inside = key.open(locked)?;
        watch.allow(limits::LIST_BYTES);
        let wrong = |other| watch.problem(limits::LIST_BYTES).unwrap_or(other);
        let inside = Unlocked::new(inside, watch.clone()).map_err(|_| wrong(Problem::Truncated))?;
        // What can be unlocked and is no archive was never a kit.
        let mut zip = ZipArchive::new(inside).map_err(|_| wrong(Problem::NotAKit))?;
        if zip.len() > limits::MEMBERS {
            return Err(Problem::TooLarge { limit: limits::MEMBERS as u64 });
        }
        if zip.has_duplicate_names() || zip.is_empty() {
            return Err(Problem::NotAKit);
        }
        watch.allow(u64::MAX);
        let manifest = manifest(&mut zip).map_err(|problem| watch.problem(0).unwrap_or(problem))?;
        let names = manifest.names(bytes)?;
        expect(&zip, &names)?;
        Ok(Kit { manifest, names, zip, watch, bytes })
    }

    /// What it says of itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The size of the file.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Reads every member and holds it against the manifest. Where `place` says, it is written; elsewhere it is only
    /// looked at. What was written before a problem stays, for whoever gave the places to take away.
    ///
    /// # Errors
    ///
    /// A member is not what the manifest says, or the world failed.
    pub fn unpack(&mut self, mut place: impl FnMut(&Name) -> Option<PathBuf>) -> Result<(), Problem> {
        for (index, (name, member)) in self.names.iter().zip(&self.manifest.members).enumerate() {
            let altered = || Problem::Altered { member: Some(member.name.clone()) };
            let below = || self.watch.problem(0).unwrap_or_else(altered);
            let mut file = self.zip.by_index(index + 1).map_err(|_| below())?;
            let is_plain = file.is_file() && !file.is_symlink() && !file.encrypted();
            if !is_plain || file.size() != member.bytes {
                return Err(altered());
            }
            let place = place(name);
            let mut out = place.as_deref().map(begin).transpose()?;
            copy(&mut file, member, out.as_mut()).map_err(|failed| match (failed, &place) {
                (Failed::Out(error), Some(path)) => Problem::of_io(&error, path),
                _ => below(),
            })?;
            if let (Some(out), Some(path)) = (out, &place) {
                out.sync_all().map_err(|error| Problem::of_io(&error, path))?;
            }
        }
        Ok(())
    }
}

fn file(path: &Path) -> Result<(File, u64), Problem> {
    let wrong = |error: io::Error| Problem::of_io(&error, path);
    let mut file = File::open(path).map_err(wrong)?;
    let about = file.metadata().map_err(wrong)?;
    if about.is_dir() {
        return Err(Problem::Io { kind: io::ErrorKind::IsADirectory, path: path.to_owned() });
    }
    let mut begins = Vec::new();
    Read::by_ref(&mut file).take(AGE.len() as u64).read_to_end(&mut begins).map_err(wrong)?;
    file.rewind().map_err(wrong)?;
    if begins == AGE { Ok((file, about.len())) } else { Err(Problem::NotAKit) }
}

fn head_problem(error: &DecryptError, watch: &Watch) -> Problem {
    match (watch.problem(limits::HEAD_BYTES), error) {
        (Some(problem), _) => problem,
        (None, DecryptError::Io(_)) => Problem::Truncated,
        (None, _) => Problem::Altered { member: None },
    }
}

fn manifest(zip: &mut ZipArchive<Inside>) -> Result<Manifest, Problem> {
    let first = zip.by_index(0).map_err(|_| Problem::NotAKit)?;
    if first.name().ok().as_deref() != Some(MANIFEST) || !first.is_file() {
        return Err(Problem::NotAKit);
    }
    let mut text = Vec::new();
    let read = first.take(limits::MANIFEST_BYTES + 1).read_to_end(&mut text);
    read.map_err(|_| Problem::Altered { member: Some(MANIFEST.to_owned()) })?;
    if text.len() as u64 > limits::MANIFEST_BYTES {
        return Err(Problem::TooLarge { limit: limits::MANIFEST_BYTES });
    }
    Manifest::read(&text)
}

/// The members are those of the manifest, in that order, and no others.
fn expect(zip: &ZipArchive<Inside>, names: &[Name]) -> Result<(), Problem> {
    let held: Vec<String> =
        zip.file_names_raw().skip(1).map(|name| String::from_utf8_lossy(name).into()).collect();
    for (at, name) in names.iter().enumerate() {
        let name = name.to_string();
        match held.get(at) {
            Some(held) if *held == name => {}
            Some(other) if held.contains(&name) => {
                return Err(Problem::StrangeMember { member: other.clone() });
            }
            _ => return Err(Problem::MissingMember { member: name }),
        }
    }
    match held.get(names.len()) {
        Some(more) => Err(Problem::StrangeMember { member: more.clone() }),
        None => Ok(()),
    }
}

/// Who failed while a member was copied.
enum Failed {
    In,
    Out(io::Error),
}

fn copy<R: Read>(
    file: &mut ZipFile<'_, R>,
    member: &Member,
    mut out: Option<&mut File>,
) -> Result<(), Failed> {
    let (mut hasher, mut left, mut buffer) = (Sha256::new(), member.bytes, vec![0; BUFFER]);
    loop {
        let read = match file.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => &buffer[..read],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => return Err(Failed::In),
        };
        left = left.checked_sub(read.len() as u64).ok_or(Failed::In)?;
        hasher.update(read);
        if let Some(out) = out.as_mut() {
            out.write_all(read).map_err(Failed::Out)?;
        }
    }
    let is_whole = left == 0 && hex(&hasher.finalize()) == member.sha256;
    if is_whole { Ok(()) } else { Err(Failed::In) }
}

/// Makes the file of a member, in folders that only their owner may enter.
fn begin(path: &Path) -> Result<File, Problem> {
    let wrong = |error: io::Error| Problem::of_io(&error, path);
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    path.parent().map_or(Ok(()), |folder| builder.create(folder)).map_err(wrong)?;
    private().open(path).map_err(wrong)
}
