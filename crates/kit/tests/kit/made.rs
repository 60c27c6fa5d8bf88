//! A scratch folder, a small kit, and boxes that no program of ours makes.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use kit::{FORMAT, Key, Kit, LeftOut, Lock, Manifest, Member, Name, Problem, SealedCode, Written, write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A folder that is removed with the test.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn new() -> Scratch {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("paraat-kit-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Scratch(path)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Every file in it, by its path from here, with what is in it.
    pub(crate) fn files(&self) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        collect(&self.0, &self.0, &mut files);
        files.sort();
        files
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => collect(root, &path, files),
            false => {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                files.push((name, fs::read(&path).unwrap()));
            }
        }
    }
}

/// The code that opens the kits of the tests.
pub(crate) fn code() -> SealedCode {
    SealedCode::from_bytes(*b"een geheim, test")
}

pub(crate) fn lock() -> Lock {
    Lock::Recipients(vec![code().recipient()])
}

pub(crate) fn key() -> Key {
    Key::typed(&code().reveal())
}

/// What is in the kit of the tests.
pub(crate) fn contents() -> Vec<(Name, Vec<u8>)> {
    let evidence = b"mail.eml: Beste Sanne".to_vec();
    let digest = Member::of_bytes(&Name::Html, &evidence).sha256;
    vec![
        (Name::Html, "<!doctype html><title>De Linde 🏥</title>".into()),
        (Name::Print("bellijst.pdf".to_owned()), b"%PDF-1.7".to_vec()),
        (Name::Database, [b"SQLite format 3\0".as_slice(), &[7; 3000]].concat()),
        (Name::Key, b"sleutel".to_vec()),
        (Name::Attachment(digest), evidence),
    ]
}

pub(crate) fn manifest(members: &[(Name, Vec<u8>)]) -> Manifest {
    Manifest {
        // The smallest kit is one of the first format.
        format: if members.iter().any(|(name, _)| *name == Name::Key) { FORMAT } else { 1 },
        program: "0.1.0".to_owned(),
        made_at: "2026-11-28T02:00:00Z".to_owned(),
        organisation: "organisation".to_owned(),
        name: "בית חולים De Linde 🏥".to_owned(),
        heads: Vec::new(),
        left_out: LeftOut::default(),
        members: members.iter().map(|(name, bytes)| Member::of_bytes(name, bytes)).collect(),
    }
}

/// Writes a kit with these members.
pub(crate) fn make(path: &Path, lock: &Lock, members: &[(Name, Vec<u8>)]) -> Result<Written, Problem> {
    write(path, lock, &manifest(members), |name| {
        let bytes = members.iter().find(|(known, _)| known == name).map(|(_, bytes)| bytes.clone());
        Ok(Box::new(Cursor::new(bytes.unwrap())) as Box<dyn Read>)
    })
}

/// Opens a kit and looks at every member.
pub(crate) fn look(path: &Path, key: &Key) -> Result<Manifest, Problem> {
    let mut kit = Kit::open(path, key)?;
    kit.unpack(|_| None)?;
    Ok(kit.manifest().clone())
}

/// An age file that the code of the tests opens.
pub(crate) fn locked(path: &Path, inside: &[u8]) {
    let recipient: age::x25519::Recipient = code().recipient().to_string().parse().unwrap();
    let all: [&dyn age::Recipient; 1] = [&recipient];
    let mut out = Vec::new();
    let mut writer = age::Encryptor::with_recipients(all.into_iter()).unwrap().wrap_output(&mut out).unwrap();
    writer.write_all(inside).unwrap();
    writer.finish().unwrap();
    fs::write(path, out).unwrap();
}

/// A box with a manifest and members as somebody else may make it.
pub(crate) fn boxed(path: &Path, manifest: &str, members: &[(&str, &[u8])]) {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for (name, bytes) in std::iter::once(&("manifest.json", manifest.as_bytes())).chain(members) {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    locked(path, &zip.finish().unwrap().into_inner());
}

/// What is inside a kit, unlocked.
pub(crate) fn unlocked(path: &Path) -> Vec<u8> {
    let identity: age::x25519::Identity = code().identity_text().parse().unwrap();
    let bytes = fs::read(path).unwrap();
    let locked = age::Decryptor::new_buffered(bytes.as_slice()).unwrap();
    let all: [&dyn age::Identity; 1] = [&identity];
    let mut inside = Vec::new();
    locked.decrypt(all.into_iter()).unwrap().read_to_end(&mut inside).unwrap();
    inside
}
