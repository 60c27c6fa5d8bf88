//! Attachments as files, each named after the SHA-256 of what is in it.

use std::fs::{self, File};
use std::io::{self, Read, Write as _};
use std::path::{Path, PathBuf};

use journal::Hash;
use sha2::{Digest as _, Sha256};

use crate::digest::finish;
use crate::folder::{make, settle};
use crate::{StoreProblem, chance, hex};

/// How much of a file is in memory at a time.
const BUFFER: usize = 64 << 10;

/// Where files are while they arrive.
const ARRIVING: &str = "arriving";

/// A file that was attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The SHA-256 of what is in it, which is also its name.
    pub digest: Hash,
    /// Its size.
    pub bytes: u64,
}

/// The folder with the attachments.
pub(crate) struct Attachments {
    folder: PathBuf,
}

/// A file that has arrived whole and does not have its name yet. When it is dropped before that, it is removed.
pub(crate) struct Arrived {
    pub(crate) attachment: Attachment,
    path: PathBuf,
}

/// What the name of a file among the attachments says.
pub(crate) enum Named {
    /// It should have this content.
    Digest(Hash, PathBuf),
    /// It is not one of ours.
    Strange(PathBuf),
}

impl Attachments {
    pub(crate) fn new(folder: PathBuf) -> Attachments {
        Attachments { folder }
    }

    /// Makes the folder, and removes what never arrived whole.
    pub(crate) fn prepare(&self) -> Result<(), StoreProblem> {
        make(&self.folder)?;
        let arriving = self.folder.join(ARRIVING);
        make(&arriving)?;
        for left in listed(&arriving)? {
            fs::remove_file(&left).map_err(|error| StoreProblem::of_io(&error, &left))?;
        }
        Ok(())
    }

    /// Reads a source to its end into a file under a passing name, and puts it on the disk.
    pub(crate) fn arrive(&self, source: &mut dyn Read) -> Result<Arrived, StoreProblem> {
        let path = self.folder.join(ARRIVING).join(hex::of(&chance::sixteen()?));
        let file = File::options().write(true).create_new(true).open(&path);
        let mut file = file.map_err(|error| StoreProblem::of_io(&error, &path))?;
        let mut arrived = Arrived { attachment: Attachment { digest: Hash::NONE, bytes: 0 }, path };
        arrived.attachment = copy(source, |bytes| {
            file.write_all(bytes).map_err(|error| StoreProblem::of_io(&error, &arrived.path))
        })?;
        file.sync_all().map_err(|error| StoreProblem::of_io(&error, &arrived.path))?;
        Ok(arrived)
    }

    /// Gives a file its name, for good. True when there was none of that name. An old file of that name is
    /// replaced, so one that was damaged is whole again.
    pub(crate) fn keep(&self, arrived: &Arrived) -> Result<bool, StoreProblem> {
        let path = self.path(arrived.attachment.digest);
        let parent = path.parent().unwrap_or(&self.folder);
        make(parent)?;
        let is_new = !path.exists();
        fs::rename(&arrived.path, &path).map_err(|error| StoreProblem::of_io(&error, &path))?;
        settle(parent)?;
        Ok(is_new)
    }

    /// Takes a file away again.
    pub(crate) fn remove(&self, digest: Hash) -> Result<(), StoreProblem> {
        let path = self.path(digest);
        fs::remove_file(&path).map_err(|error| StoreProblem::of_io(&error, &path))
    }

    /// Opens a file for reading.
    pub(crate) fn open(&self, digest: Hash) -> Result<File, StoreProblem> {
        let path = self.path(digest);
        File::open(&path).map_err(|error| StoreProblem::of_io(&error, &path))
    }

    /// Reads a file again and says what is in it.
    pub(crate) fn measure(&self, digest: Hash) -> Result<Attachment, StoreProblem> {
        let mut file = self.open(digest)?;
        copy(&mut file, |_| Ok(()))
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

    /// Where the file with this content is.
    pub(crate) fn path(&self, digest: Hash) -> PathBuf {
        let name = hex::of(digest.as_bytes());
        self.folder.join(&name[..2]).join(&name[2..])
    }

    fn named(&self, path: PathBuf) -> Named {
        let parts = [path.parent().and_then(Path::file_name), path.file_name()];
        let name: String = parts.into_iter().flatten().filter_map(|part| part.to_str()).collect();
        let digest = hex::parse::<32>(name.as_bytes()).and_then(|bytes| Hash::from_bytes(&bytes));
        match digest.filter(|digest| self.path(*digest) == path && path.is_file()) {
            Some(digest) => Named::Digest(digest, path),
            None => Named::Strange(path),
        }
    }
}

impl Drop for Arrived {
    fn drop(&mut self) {
        // It has its own name by now, or nobody wants it; what stays is removed when the folder is opened again.
        let _ = fs::remove_file(&self.path);
    }
}

fn copy(
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
