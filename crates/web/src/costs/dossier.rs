//! The claim file with everything that it names: the document, the table, and the files that prove the costs.

use std::collections::BTreeSet;
use std::io::Read as _;

use app::AppProblem;
use incident::evidence::Evidence;
use journal::Hash;

use crate::failure::Failure;
use crate::room::Room;

/// So many bytes of files go along; what is over is fetched one by one from its own page.
const ROOM_FOR: u64 = 100 << 20;

/// The files that go into it: names, with what they hold.
pub(super) type Files = Vec<(String, Vec<u8>)>;

/// Puts the files that lines and standstills name beside the document and the table. What does not go along is told in a file
/// of its own.
pub(super) fn dossier(room: &Room, made: Files) -> Result<Vec<u8>, Failure> {
    let (along, apart) = proofs(room);
    let mut files = made;
    for (id, kept) in along {
        files.push((format!("{id} {}", kept.name), content(room, kept)?));
    }
    if !apart.is_empty() {
        let w = room.wording();
        let lines = apart.iter().map(|(id, kept)| format!("{id} {}\r\n", kept.name));
        let text = std::iter::once(w.text("claim-apart-lead") + "\r\n").chain(lines).collect::<String>();
        files.push((format!("{}.txt", w.text("claim-apart")), text.into_bytes()));
    }
    let files = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    exchange::write_zip(files).map_err(|error| failed(&error))
}

/// Evidence by its id.
type Proof<'a> = (&'a str, &'a Evidence);

/// What proves the costs that count: first the files that go along, then things, and files that are too large.
fn proofs(room: &Room) -> (Vec<Proof<'_>>, Vec<Proof<'_>>) {
    let costs = &room.state.costs;
    let lines = costs.standing().flat_map(|(_, cost)| &cost.line().evidence);
    let stills = costs.interruptions().filter(|(_, still)| still.withdrawn.is_none());
    let stills = stills.flat_map(|(_, still)| &still.now().said.evidence);
    let named: BTreeSet<&str> = lines.chain(stills).map(String::as_str).collect();
    let mut left = ROOM_FOR;
    let known = named.into_iter().filter_map(|id| Some((id, room.state.evidence.get(id)?)));
    known.partition(|(_, kept)| {
        let fits = !kept.digest.is_empty() && kept.bytes <= left;
        left -= if fits { kept.bytes } else { 0 };
        fits
    })
}

fn content(room: &Room, kept: &Evidence) -> Result<Vec<u8>, Failure> {
    let digest = Hash::parse(&kept.digest).ok_or(Failure::NotFound)?;
    let file = room.site.app.file(&room.stream(), digest);
    let mut file = file.map_err(|problem| Failure::World(AppProblem::Store(problem)))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(|error| failed(&error))?;
    Ok(bytes)
}

fn failed(error: &std::io::Error) -> Failure {
    Failure::World(AppProblem::Unprintable { what: error.to_string() })
}
