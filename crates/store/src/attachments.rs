//! Attachments as encrypted files, each named after the SHA-256 of the file.
//!
//! A file is encrypted for the key of its stream, in the format of age: in pieces, so that it is written and read with
//! constant memory and from any place on. Its name tells nothing of what is in it, and lets anybody see that it is whole.

use std::cell::Cell;
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use age::stream::StreamReader;
use age::x25519::Identity;
use age::{Decryptor, Encryptor};
use bech32::{Bech32, Hrp};
use journal::Hash;
use sha2::{Digest as _, Sha256};

use crate::digest::finish;
use crate::folder::{make, settle};
use crate::keys::Secret;
use crate::{StoreProblem, chance, hex};

/// How much of a file is in memory at a time.
const BUFFER: usize = 64 << 10;

/// Where files are while they arrive.
const ARRIVING: &str = "arriving";

/// A file that was attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attachment {
    /// The SHA-256 of what is in it.
    pub digest: Hash,
    /// Its size.
    pub bytes: u64,
}

/// An attachment as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The stream that it belongs to.
    pub stream: String,
    /// What it is.
    pub attachment: Attachment,
    /// The SHA-256 of the encrypted file, which is also its name.
    pub file: Hash,
    /// The size of that file.
    pub size: u64,
}

/// The folder with the attachments.
pub(crate) struct Attachments {
    folder: PathBuf,
}

/// A file that has arrived whole and does not have its place yet. When it is dropped before that, it is removed.
pub(crate) struct Arrived {
    pub(crate) attachment: Attachment,
    pub(crate) file: Hash,
    pub(crate) size: u64,
    path: PathBuf,
}

/// What the name of a file among the attachments says.
pub(crate) enum Named {
    /// It should have this content.
    File(Hash, PathBuf),
    /// It is not one of ours.
    Strange(PathBuf),
}

impl Attachments {
    pub(crate) fn new(folder: PathBuf) -> Attachments {
        Attachments { folder }
    }

    /// Makes the folder, gives what arrived and was noted down its place, and removes what was not.
    pub(crate) fn prepare(&self, is_noted: impl Fn(Hash) -> bool) -> Result<(), StoreProblem> {
        make(&self.folder)?;
        let arriving = self.folder.join(ARRIVING);
        make(&arriving)?;
        for left in listed(&arriving)? {
            let name = left.file_name().and_then(|name| name.to_str()).and_then(Hash::parse);
            match name.filter(|name| is_noted(*name)) {
                Some(file) => self.settle(file)?,
                None => fs::remove_file(&left).map_err(|error| StoreProblem::of_io(&error, &left))?,
            }
        }
        Ok(())
    }

    /// Reads a source to its end into an encrypted file that still lies aside, and puts it on the disk.
    pub(crate) fn arrive(&self, source: &mut dyn Read, key: &Secret) -> Result<Arrived, StoreProblem> {
        let passing = self.folder.join(ARRIVING).join(hex::of(&chance::sixteen()?));
        // What wraps the file does not pass on why it could not be written.
        let failed = Cell::new(None);
        let wrong = |error: io::Error| {
            let kind = failed.get().unwrap_or(error.kind());
            StoreProblem::of_io(&kind.into(), &passing)
        };
        let file = File::options().write(true).create_new(true).open(&passing).map_err(wrong)?;
        let none = Attachment { digest: Hash::NONE, bytes: 0 };
        let mut arrived = Arrived { attachment: none, file: Hash::NONE, size: 0, path: passing.clone() };
        let counted = Counted { out: &file, bytes: 0, hasher: Sha256::new(), failed: &failed };
        let recipient = identity(key)?.to_public();
        let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient));
        let encryptor = encryptor.map_err(|_| StoreProblem::corrupt("attachment.key"))?;
        let mut out = encryptor.wrap_output(counted).map_err(wrong)?;
        arrived.attachment = copy(source, |bytes| out.write_all(bytes).map_err(wrong))?;
        let counted = out.finish().map_err(wrong)?;
        (arrived.size, arrived.file) = (counted.bytes, finish(counted.hasher));
        file.sync_all().map_err(wrong)?;
        let path = self.aside(arrived.file);
        fs::rename(&passing, &path).map_err(wrong)?;
        arrived.path = path;
        Ok(arrived)
    }

    /// Gives a file that was noted down its place, for good.
    pub(crate) fn settle(&self, file: Hash) -> Result<(), StoreProblem> {
        let path = self.path(file);
        let parent = path.parent().unwrap_or(&self.folder);
        make(parent)?;
        fs::rename(self.aside(file), &path).map_err(|error| StoreProblem::of_io(&error, &path))?;
        settle(parent)
    }

    /// Lays a file aside, from where it is removed or gets its place back.
    pub(crate) fn lay_aside(&self, file: Hash) -> Result<(), StoreProblem> {
        let path = self.path(file);
        match fs::rename(&path, self.aside(file)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreProblem::of_io(&error, &path)),
            _ => Ok(()),
        }
    }

    /// Takes a file away that lies aside; one that is gone already stays away.
    pub(crate) fn remove_aside(&self, file: Hash) -> Result<(), StoreProblem> {
        let path = self.aside(file);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreProblem::of_io(&error, &path)),
            _ => Ok(()),
        }
    }

    /// Opens an encrypted file as it is.
    pub(crate) fn raw(&self, file: Hash) -> Result<File, StoreProblem> {
        let path = self.path(file);
        // One that was noted down a moment ago may still lie aside.
        let opened = File::open(&path).or_else(|error| File::open(self.aside(file)).map_err(|_| error));
        opened.map_err(|error| StoreProblem::of_io(&error, &path))
    }

    /// Opens a file for reading what is in it.
    pub(crate) fn open(&self, file: Hash, key: &Secret) -> Result<Content, StoreProblem> {
        let damaged = || StoreProblem::corrupt(format!("attachment {file}"));
        let locked = Decryptor::new_buffered(BufReader::new(self.raw(file)?)).map_err(|_| damaged())?;
        let inside = locked.decrypt(std::iter::once(&identity(key)? as &dyn age::Identity));
        Ok(Content(inside.map_err(|_| damaged())?))
    }

    /// Reads an encrypted file again: its digest and its size.
    pub(crate) fn measure(&self, file: Hash) -> Result<Attachment, StoreProblem> {
        copy(&mut self.raw(file)?, |_| Ok(()))
    }

    /// Every file, by name, those that are arriving aside.
    pub(crate) fn list(&self) -> Result<Vec<Named>, StoreProblem> {
        let mut all = Vec::new();
        if !self.folder.exists() {
            return Ok(all);
        }
        for path in listed(&self.folder)? {
            match path.is_dir() {
                true if path.ends_with(ARRIVING) => {}
                true => all.extend(listed(&path)?.into_iter().map(|file| self.named(file))),
                false => all.push(Named::Strange(path)),
            }
        }
        Ok(all)
    }

    /// Where the file with this digest is.
    pub(crate) fn path(&self, file: Hash) -> PathBuf {
        let name = hex::of(file.as_bytes());
        self.folder.join(&name[..2]).join(&name[2..])
    }

    fn aside(&self, file: Hash) -> PathBuf {
        self.folder.join(ARRIVING).join(hex::of(file.as_bytes()))
    }

    fn named(&self, path: PathBuf) -> Named {
        let parts = [path.parent().and_then(Path::file_name), path.file_name()];
        let name: String = parts.into_iter().flatten().filter_map(|part| part.to_str()).collect();
        let digest = hex::parse::<32>(name.as_bytes()).and_then(|bytes| Hash::from_bytes(&bytes));
        match digest.filter(|digest| self.path(*digest) == path && path.is_file()) {
            Some(digest) => Named::File(digest, path),
            None => Named::Strange(path),
        }
    }
}

impl Drop for Arrived {
    fn drop(&mut self) {
        // It has its place by now, or nobody wants it; what stays is removed when the folder is opened again.
        let _ = fs::remove_file(&self.path);
    }
}

/// What is in an attachment, to be read from any place on.
pub struct Content(StreamReader<BufReader<File>>);

impl Read for Content {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.read(into)
    }
}

impl Seek for Content {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Content")
    }
}

/// A secret as age has it.
fn identity(key: &Secret) -> Result<Identity, StoreProblem> {
    let bad = || StoreProblem::corrupt("attachment.key");
    let prefix = Hrp::parse("age-secret-key-").map_err(|_| bad())?;
    let text = bech32::encode_upper::<Bech32>(prefix, key.reveal()).map_err(|_| bad())?;
    let text = SecretString::from(text);
    age::secrecy::ExposeSecret::expose_secret(&text).parse().map_err(|_| bad())
}

/// Counts and hashes what passes to the disk.
struct Counted<'a> {
    out: &'a File,
    bytes: u64,
    hasher: Sha256,
    failed: &'a Cell<Option<io::ErrorKind>>,
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes).inspect_err(|error| self.failed.set(Some(error.kind())))?;
        self.bytes += written as u64;
        self.hasher.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Reads a source to its end: what is in it, and how much.
pub(crate) fn copy(
    source: &mut dyn Read,
    mut sink: impl FnMut(&[u8]) -> Result<(), StoreProblem>,
) -> Result<Attachment, StoreProblem> {
    let (mut hasher, mut bytes, mut buffer) = (Sha256::new(), 0, vec![0; BUFFER]);
    loop {
        let read = match source.read(&mut buffer) {
            Ok(0) => return Ok(Attachment { digest: finish(hasher), bytes }),
            Ok(read) => &buffer[..read],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(StoreProblem::SourceUnreadable { kind: error.kind() }),
        };
        hasher.update(read);
        bytes += read.len() as u64;
        sink(read)?;
    }
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>, StoreProblem> {
    let wrong = |error: io::Error| StoreProblem::of_io(&error, folder);
    let entries = fs::read_dir(folder).map_err(wrong)?;
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>().map_err(wrong)?;
    paths.sort();
    Ok(paths)
}
