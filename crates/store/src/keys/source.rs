//! Where the master key comes from at the start: a file, the environment, or a file that a passphrase opens.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use age::{Decryptor, Encryptor, scrypt};
use zeroize::Zeroizing;

use super::MasterKey;
use crate::StoreProblem;
use crate::folder::{private, settle};

/// The key file in the data folder, for whoever says nothing else.
const FILE: &str = "paraat.key";

/// What stands behind the name of a key file that takes the place of another one soon.
const NEXT: &str = ".new";

/// What stands behind the name of a key file that is not whole yet.
const PART: &str = ".part";

/// With these bytes a file begins that a passphrase opens.
const AGE: &[u8] = b"age-encryption.org/v1";

/// No key file is larger.
const MOST_BYTES: u64 = 64 << 10;

/// How much work a passphrase is made, and how much we do for a file that asks more: powers of two.
const WORK: u8 = 17;
const MOST_WORK: u8 = 20;

/// Where the master key of a data folder is.
#[derive(Clone, Default)]
pub struct KeySource {
    place: Place,
    passphrase: Option<SecretString>,
}

#[derive(Clone, Default)]
enum Place {
    /// In the data folder.
    #[default]
    Folder,
    File(PathBuf),
    /// Given by whoever starts the program, under this name.
    Given(MasterKey, String),
}

impl KeySource {
    /// In the data folder, where it is made with the first data.
    pub fn in_folder() -> KeySource {
        KeySource::default()
    }

    /// In this file, where it is made with the first data.
    pub fn file(path: PathBuf) -> KeySource {
        KeySource { place: Place::File(path), passphrase: None }
    }

    /// This key, which came from a place with this name.
    pub fn given(key: MasterKey, name: &str) -> KeySource {
        KeySource { place: Place::Given(key, name.to_owned()), passphrase: None }
    }

    /// The same, with the passphrase that opens the file, or with which it is made.
    #[must_use]
    pub fn with_passphrase(self, passphrase: String) -> KeySource {
        KeySource { passphrase: Some(passphrase.into()), ..self }
    }

    /// The file in which the key of a data folder is; nothing when it is in none.
    pub fn path(&self, folder: &Path) -> Option<PathBuf> {
        match &self.place {
            Place::Folder => Some(folder.join(FILE)),
            Place::File(path) => Some(path.clone()),
            Place::Given(..) => None,
        }
    }

    /// Whether the key lies beside the data that it protects.
    pub fn is_beside(&self) -> bool {
        matches!(self.place, Place::Folder)
    }

    /// Whether the file opens with a passphrase, and there is none yet.
    pub fn wants_passphrase(&self, folder: &Path) -> bool {
        let file = self.path(folder).filter(|_| self.passphrase.is_none());
        file.is_some_and(|path| read(&path).is_ok_and(|bytes| bytes.is_some_and(|it| it.starts_with(AGE))))
    }

    /// How the place is named to people.
    pub(crate) fn named(&self, folder: &Path) -> String {
        match &self.place {
            Place::Given(_, name) => name.clone(),
            _ => self.path(folder).unwrap_or_default().display().to_string(),
        }
    }

    /// The key that fits, if one is there: the one in its place, or the one that should have taken that place when the
    /// program was stopped. In that case it gets its place now, unless we only read.
    pub(crate) fn find(
        &self,
        folder: &Path,
        fits: impl Fn(&MasterKey) -> bool,
        may_settle: bool,
    ) -> Result<Option<MasterKey>, StoreProblem> {
        if let Place::Given(key, _) = &self.place {
            return if fits(key) { Ok(Some(key.clone())) } else { Err(self.wrong(folder)) };
        }
        let path = self.path(folder).unwrap_or_default();
        let next = next(&path);
        let here = self.read(&path);
        if let Ok(Some(key)) = &here
            && fits(key)
        {
            return here;
        }
        if let Ok(Some(key)) = self.read(&next)
            && fits(&key)
        {
            if may_settle {
                settle_next(&path)?;
            }
            return Ok(Some(key));
        }
        match here? {
            Some(_) => Err(self.wrong(folder)),
            None => Ok(None),
        }
    }

    /// The key for a folder that has no data yet: the one that is there, else a new one in its place.
    pub(crate) fn found(&self, folder: &Path) -> Result<MasterKey, StoreProblem> {
        if let Place::Given(key, _) = &self.place {
            return Ok(key.clone());
        }
        let path = self.path(folder).unwrap_or_default();
        if let Some(key) = self.read(&path)? {
            return Ok(key);
        }
        let key = MasterKey::new()?;
        self.write(&path, &key)?;
        Ok(key)
    }

    /// Writes a key where it will be looked for by whoever names that place: in a new file, or beside the one that it
    /// will replace. Says whether it still must take that place, by [`KeySource::settle`].
    pub(crate) fn prepare(&self, folder: &Path, key: &MasterKey, is_same: bool) -> Result<(), StoreProblem> {
        let Some(path) = self.path(folder) else { return Ok(()) };
        if is_same {
            let next = next(&path);
            match fs::remove_file(&next) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(StoreProblem::of_io(&error, &next));
                }
                _ => return self.write(&next, key),
            }
        }
        if path.exists() { Err(StoreProblem::KeyExists { path }) } else { self.write(&path, key) }
    }

    /// Gives the key that was prepared beside its place that place.
    pub(crate) fn settle(&self, folder: &Path) -> Result<(), StoreProblem> {
        self.path(folder).map_or(Ok(()), |path| settle_next(&path))
    }

    fn wrong(&self, folder: &Path) -> StoreProblem {
        StoreProblem::KeyWrong { place: self.named(folder) }
    }

    fn read(&self, path: &Path) -> Result<Option<MasterKey>, StoreProblem> {
        let Some(bytes) = read(path)? else { return Ok(None) };
        let text = if bytes.starts_with(AGE) { self.unlocked(path, &bytes)? } else { bytes };
        let key = std::str::from_utf8(&text).ok().and_then(MasterKey::read);
        key.map(Some).ok_or_else(|| StoreProblem::KeyUnreadable { place: path.display().to_string() })
    }

    fn unlocked(&self, path: &Path, bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreProblem> {
        let locked = || StoreProblem::KeyLocked { path: path.to_owned() };
        let mut identity = scrypt::Identity::new(self.passphrase.clone().ok_or_else(locked)?);
        identity.set_max_work_factor(MOST_WORK);
        let mut text = Zeroizing::new(Vec::new());
        let unreadable = || StoreProblem::KeyUnreadable { place: path.display().to_string() };
        let inside = Decryptor::new(bytes).map_err(|_| unreadable())?;
        let inside = inside.decrypt(std::iter::once(&identity as &dyn age::Identity));
        let mut inside = inside.map_err(|_| StoreProblem::PassphraseWrong { path: path.to_owned() })?;
        inside.read_to_end(&mut text).map_err(|_| unreadable())?;
        Ok(text)
    }

    fn write(&self, path: &Path, key: &MasterKey) -> Result<(), StoreProblem> {
        let text = key.written();
        let bytes = match &self.passphrase {
            Some(passphrase) => locked(passphrase, text.as_bytes()),
            None => Ok(text.as_bytes().to_vec()),
        };
        let bytes = Zeroizing::new(bytes.map_err(|error| StoreProblem::of_io(&error, path))?);
        // It gets its name once it is whole: half a key would look like another one.
        let part = beside(path, PART);
        let written = private().open(&part).and_then(|mut file| {
            file.set_len(0)?;
            file.write_all(&bytes)?;
            file.sync_all()
        });
        let named = written.and_then(|()| fs::rename(&part, path));
        if let Err(error) = named {
            // What stays of it is written over the next time.
            let _ = fs::remove_file(&part);
            return Err(StoreProblem::of_io(&error, path));
        }
        path.parent().map_or(Ok(()), settle)
    }
}

fn locked(passphrase: &SecretString, text: &[u8]) -> io::Result<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(WORK);
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient));
    let encryptor = encryptor.map_err(|_| io::ErrorKind::InvalidInput)?;
    let mut bytes = Vec::new();
    let mut out = encryptor.wrap_output(&mut bytes)?;
    out.write_all(text)?;
    out.finish()?;
    Ok(bytes)
}

/// What is in a key file; nothing when there is none.
fn read(path: &Path) -> Result<Option<Zeroizing<Vec<u8>>>, StoreProblem> {
    let mut bytes = Zeroizing::new(Vec::new());
    match File::open(path).and_then(|file| file.take(MOST_BYTES).read_to_end(&mut bytes)) {
        Ok(_) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreProblem::of_io(&error, path)),
    }
}

fn next(path: &Path) -> PathBuf {
    beside(path, NEXT)
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(end);
    path.with_file_name(name)
}

fn settle_next(path: &Path) -> Result<(), StoreProblem> {
    fs::rename(next(path), path).map_err(|error| StoreProblem::of_io(&error, path))?;
    path.parent().map_or(Ok(()), settle)
}

impl fmt::Debug for KeySource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Place::Folder => f.write_str("KeySource(folder)"),
            Place::File(path) => write!(f, "KeySource({})", path.display()),
            Place::Given(_, name) => write!(f, "KeySource({name})"),
        }
    }
}
