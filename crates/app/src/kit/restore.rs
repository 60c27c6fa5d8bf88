//! A working folder, made of a kit on a machine that has nothing yet.

use std::fs;
use std::path::{Path, PathBuf};

use ::kit::{Key, Kit, Manifest, Name, Problem};
use jiff::Timestamp;
use readiness::access::Access;
use readiness::event::{Event, KitRestored};
use store::{Append, AppendProblem, Journal as _, KeySource, Store, StreamHead, Verification};

use super::KitProblem;
use super::scratch::private;
use crate::{AppProblem, PROGRAM, Secret, access, subjects_of};

/// The folder, in what comes out of a kit, with its pages for people.
const PAGES: &str = "kit";
const DATABASE: &str = "paraat.sqlite";

/// From this format on the data in a kit are sealed, and their key travels with them.
const SEALED: u64 = 2;

/// What came out of a kit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What the kit said of itself.
    pub manifest: Manifest,
    /// Of when it is.
    pub made_at: Timestamp,
    /// What was checked, and found as it was written.
    pub verified: Verification,
    /// The folder with the pages for people; none when there are none.
    pub pages: Option<PathBuf>,
    /// Whether there is a sealed code by which somebody can enter.
    pub has_seal: bool,
}

/// Makes a data folder of a kit. The folder may be there already when nothing is in it. Everything is checked before it
/// gets its place: every member against the manifest, every stream up to the end that it had. Whoever could enter before
/// cannot enter any more.
///
/// # Errors
///
/// Something is in the folder, the kit does not open or is not as it was written, or the world fails. Nothing is left
/// behind.
pub fn restore(file: &Path, key: &Key, to: &Path, now: Timestamp) -> Result<Restored, KitProblem> {
    let is_new = expect_empty(to)?;
    let mut kit = Kit::open(file, key)?;
    private(to)?;
    let arriving = Arriving { folder: to.join(format!(".{}", Secret::new()?.reveal())), is_new, to };
    let mut restored = unpack(&mut kit, &arriving.folder, now)?;
    arriving.settle()?;
    restored.pages = restored.pages.map(|_| to.join(PAGES));
    Ok(restored)
}

/// Whether there is no such folder yet.
fn expect_empty(folder: &Path) -> Result<bool, KitProblem> {
    match fs::read_dir(folder) {
        Ok(mut inside) => match inside.next() {
            None => Ok(false),
            Some(_) => Err(KitProblem::NotEmpty { folder: folder.to_owned() }),
        },
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(KitProblem::of_io(&error, folder)),
    }
}

fn unpack(kit: &mut Kit, folder: &Path, now: Timestamp) -> Result<Restored, KitProblem> {
    let mut pages = None;
    kit.unpack(|name| {
        let path = place(folder, name);
        if !name.is_data() {
            pages = Some(folder.join(PAGES));
        }
        Some(path)
    })?;
    let manifest = kit.manifest().clone();
    let altered = || KitProblem::Kit(Problem::Altered { member: None });
    let made_at: Timestamp = manifest.made_at.parse().map_err(|_| altered())?;
    let heads = heads(&manifest).ok_or_else(altered)?;
    if manifest.format < SEALED {
        // In a kit of then nothing is sealed: it is sealed now, under a key that is made here.
        drop(Store::open_sealing(folder, &KeySource::in_folder(), &subjects_of)?);
    }
    // What SQLite would read beside the database is no member of a kit; what is in the database is checked here.
    let verified = crate::verify(folder, &heads)?;
    if verified.is_locked {
        return Err(KitProblem::Kit(Problem::MissingMember { member: Name::Key.to_string() }));
    }
    if !verified.findings.is_empty() {
        return Err(KitProblem::Found { findings: verified.findings, program: manifest.program });
    }
    let left_out = manifest.left_out.entries;
    let event = Event::KitRestored(KitRestored { made_at, program: manifest.program.clone(), left_out });
    let has_seal = say_restored(folder, &manifest, &event, now)?;
    Ok(Restored { manifest, made_at, verified, pages, has_seal })
}

fn place(folder: &Path, name: &Name) -> PathBuf {
    let text = name.to_string();
    match text.strip_prefix("data/") {
        Some(data) => folder.join(data),
        None => folder.join(PAGES).join(text),
    }
}

fn heads(manifest: &Manifest) -> Option<Vec<StreamHead>> {
    let head = |end: &::kit::StreamEnd| {
        let (organisation, stream) = (end.organisation.clone(), end.stream.clone());
        Some(StreamHead { organisation, stream, head: end.head.parse().ok()? })
    };
    manifest.heads.iter().map(head).collect()
}

/// Every organisation in the folder says that it was restored, so that nothing lets anybody in that did before. Whether
/// the one that made the kit has a sealed code.
fn say_restored(
    folder: &Path,
    manifest: &Manifest,
    event: &Event,
    now: Timestamp,
) -> Result<bool, KitProblem> {
    let store = Store::open(folder)?;
    let mut organisations = store.organisations()?;
    organisations.push(manifest.organisation.clone());
    organisations.sort();
    organisations.dedup();
    for organisation in organisations {
        let house = store.of(&organisation);
        let append = Append {
            expected: house.head(readiness::STREAM)?.number,
            stream: readiness::STREAM.to_owned(),
            drafts: vec![access::draft(&Access::default(), PROGRAM, now, event.clone())],
            outbox: Vec::new(),
        };
        house.append(append).map_err(|problem| match problem {
            AppendProblem::World(problem) => KitProblem::from(problem),
            _ => AppProblem::Busy.into(),
        })?;
    }
    let mut known = readiness::kit::Kit::default();
    for entry in store.of(&manifest.organisation).entries(readiness::STREAM, 0)? {
        // What this program does not understand was found before.
        let _ = known.apply(&entry);
    }
    Ok(known.seal.is_some())
}

/// What comes out of a kit, in a folder inside the one where it will be: nobody else need be able to write beside that,
/// and it may be a disk of its own. When it is dropped before everything has its place, all of it is removed.
struct Arriving<'a> {
    folder: PathBuf,
    is_new: bool,
    to: &'a Path,
}

impl Arriving<'_> {
    /// Gives everything its place, the database last: without one, a folder holds no data.
    fn settle(mut self) -> Result<(), KitProblem> {
        let failed = |error: std::io::Error| KitProblem::of_io(&error, self.to);
        let inside =
            fs::read_dir(&self.folder).and_then(Iterator::collect::<Result<Vec<_>, _>>).map_err(failed)?;
        let mut names: Vec<_> = inside.into_iter().map(|entry| entry.file_name()).collect();
        names.sort_by_key(|name| name == DATABASE);
        // Somebody may have begun with that folder meanwhile.
        if fs::read_dir(self.to).map_err(failed)?.count() != 1 {
            return Err(KitProblem::NotEmpty { folder: self.to.to_owned() });
        }
        for (at, name) in names.iter().enumerate() {
            if let Err(error) = fs::rename(self.folder.join(name), self.to.join(name)) {
                for moved in &names[..at] {
                    // Back to where all of it is removed.
                    let _ = fs::rename(self.to.join(moved), self.folder.join(moved));
                }
                return Err(failed(error));
            }
        }
        self.is_new = false;
        if cfg!(unix) {
            fs::File::open(self.to).and_then(|folder| folder.sync_all()).map_err(failed)?;
        }
        Ok(())
    }
}

impl Drop for Arriving<'_> {
    fn drop(&mut self) {
        // Nobody wants half of it. What cannot be removed lies under a name that says nothing.
        let _ = fs::remove_dir_all(&self.folder);
        if self.is_new {
            let _ = fs::remove_dir(self.to);
        }
    }
}
