//! What became of letters that Paraat wrote.

use incident::letter::event::LetterFailure;

use crate::failure::Failure;
use crate::room::Room;

/// Letters that went because of entries, those that did not go, and those that wait, each in a sentence.
pub(crate) fn letters(room: &Room, entries: &[u64]) -> Result<Vec<String>, Failure> {
    let w = room.wording();
    let ended = entries.iter().flat_map(|entry| room.state.letters.of(*entry));
    let mut letters: Vec<String> = ended
        .map(|letter| {
            let to = ("to", letter.to().to_owned().into());
            match letter.failure() {
                None => w.format("letters-sent", [to]),
                Some(why) => failed(room, to, why),
            }
        })
        .collect();
    let waiting = room.site.app.letters_waiting(&room.stream())?;
    letters.extend(
        waiting
            .into_iter()
            .filter(|letter| entries.contains(&letter.entry))
            .map(|letter| w.format("letters-wait", [("to", letter.to.into())])),
    );
    Ok(letters)
}

fn failed(room: &Room, to: (&'static str, wording::Value<'_>), why: LetterFailure) -> String {
    let w = room.wording();
    w.format("letters-failed", [to, ("why", w.word(why).into())])
}
