//! A file as it comes in with a form, and how it becomes evidence.

use std::io::{self, Read};
use std::sync::Arc;

use app::{AppProblem, Attachment, NotRecorded};
use axum::body::Bytes;
use axum::extract::Multipart;
use axum::extract::multipart::Field;
use incident::command::Command;
use incident::event::EvidenceKept;
use incident::refusal::Refusal;
use journal::Visibility;
use tokio::sync::mpsc;

use crate::failure::Failure;
use crate::form::Posted;
use crate::room::Room;
use crate::visitor::Visitor;

/// So many numbers are tried.
const NUMBERS: u64 = 50;

/// A longer name is cut.
const LONGEST_NAME: usize = 200;

/// Beside a file nobody types more.
const LONGEST_FIELD: usize = 16 << 10;

/// The one small file of a form, by its name, to be read and not kept; nothing when none was chosen. A form that is not ours is
/// refused before anything of its file is read.
pub(crate) async fn one_file(
    sent: &mut Multipart,
    visitor: &Visitor,
) -> Result<Option<(String, Bytes)>, Failure> {
    let (mut is_ours, mut file) = (false, None);
    while let Some(part) = sent.next_field().await.map_err(|_| Failure::BadForm)? {
        if part.name() == Some("token") {
            is_ours = part.text().await.map_err(|_| Failure::BadForm)? == visitor.form_token();
        } else if !is_ours {
            return Err(Failure::Foreign);
        } else if let Some(name) = part.file_name().map(str::to_owned).filter(|name| !name.is_empty()) {
            file = Some((name, part.bytes().await.map_err(|_| Failure::BadForm)?));
        }
    }
    if is_ours { Ok(file) } else { Err(Failure::Foreign) }
}

/// What a form with a file brought.
pub(crate) struct Received {
    /// What was typed beside it.
    pub(crate) posted: Posted,
    /// The file, if one was chosen.
    pub(crate) file: Option<ReceivedFile>,
}

/// A file that came in, and is on the disk.
pub(crate) struct ReceivedFile {
    name: String,
    kept: Attachment,
}

/// Takes in what a page of ours sent: the token first, then fields, and the file last.
pub(crate) async fn receive(room: &Room, mut sent: Multipart) -> Result<Received, Failure> {
    let mut is_ours = false;
    let mut fields = Vec::new();
    while let Some(part) = sent.next_field().await.map_err(|_| Failure::BadForm)? {
        if part.name() == Some("token") {
            is_ours = short(part).await? == room.visitor.form_token();
            continue;
        }
        if !is_ours {
            return Err(Failure::Foreign);
        }
        match part.file_name().map(plain_name) {
            Some(name) if !name.is_empty() => {
                let file = ReceivedFile { name, kept: keep(room, part).await? };
                return Ok(Received { posted: Posted::of(fields), file: Some(file) });
            }
            Some(_) => {}
            None => {
                let name = part.name().unwrap_or_default().to_owned();
                fields.push((name, short(part).await?));
            }
        }
    }
    Ok(Received { posted: Posted::of(fields), file: None })
}

/// Names a file that was kept in the incident, under the first number that is free, with the commands that follow from
/// it under that number.
pub(crate) fn keep_as_evidence(
    room: &Room,
    file: &ReceivedFile,
    visibility: &Visibility,
    following: impl Fn(&str) -> Vec<Command>,
) -> Result<(), NotRecorded> {
    // Somebody else may have taken the number while the file came in.
    let state = room.seen().state(&room.stream())?;
    let mut number = state.evidence.len() as u64 + 1;
    let last = number + NUMBERS;
    loop {
        let evidence = number.to_string();
        let following = following(&evidence);
        let command = Command::KeepEvidence(EvidenceKept {
            evidence,
            name: file.name.clone(),
            digest: file.kept.digest.to_string(),
            bytes: file.kept.bytes,
        });
        match room.record_for(visibility.clone(), &command, &following, None) {
            Err(NotRecorded::Refused(refusal))
                if number < last && matches!(*refusal, Refusal::EvidenceExists { .. }) =>
            {
                number += 1;
            }
            done => return done,
        }
    }
}

/// A field that somebody typed, which is never as long as a file.
async fn short(mut part: Field<'_>) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    while let Some(piece) = part.chunk().await.map_err(|_| Failure::BadForm)? {
        bytes.extend_from_slice(&piece);
        if bytes.len() > LONGEST_FIELD {
            return Err(Failure::BadForm);
        }
    }
    String::from_utf8(bytes).map_err(|_| Failure::BadForm)
}

/// Puts a file on the disk as it comes in.
async fn keep(room: &Room, mut part: Field<'_>) -> Result<Attachment, Failure> {
    let (pieces, rest) = mpsc::channel::<io::Result<Option<Bytes>>>(4);
    let (at, stream) = (Arc::clone(&room.site), room.stream());
    let kept = tokio::task::spawn_blocking(move || {
        at.app.keep_file(&stream, Arriving { rest, piece: Bytes::new() })
    });
    loop {
        let piece = match part.chunk().await {
            Ok(piece) => Ok(piece),
            Err(_) => Err(io::ErrorKind::ConnectionAborted.into()),
        };
        let is_last = !matches!(piece, Ok(Some(_)));
        if pieces.send(piece).await.is_err() || is_last {
            break;
        }
    }
    drop(pieces);
    let kept = kept.await.map_err(|_| Failure::BadForm)?;
    kept.map_err(|problem| Failure::World(AppProblem::Store(problem)))
}

/// A file as it comes in, for whoever reads it from another thread.
struct Arriving {
    rest: mpsc::Receiver<io::Result<Option<Bytes>>>,
    piece: Bytes,
}

impl Read for Arriving {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.piece.is_empty() {
            match self.rest.blocking_recv() {
                Some(Ok(Some(piece))) => self.piece = piece,
                Some(Ok(None)) => return Ok(0),
                Some(Err(error)) => return Err(error),
                // Whoever sent it went away: half a file is no file.
                None => return Err(io::ErrorKind::ConnectionAborted.into()),
            }
        }
        let count = into.len().min(self.piece.len());
        into[..count].copy_from_slice(&self.piece.split_to(count));
        Ok(count)
    }
}

/// The name of a file without where it was, and without what could steer anything.
fn plain_name(sent: &str) -> String {
    let name = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = name.chars().filter(|c| !c.is_control() && !is_direction(*c));
    name.take(LONGEST_NAME).collect::<String>().trim().to_owned()
}

/// Marks that turn the direction of writing make `fdp.exe` look like `exe.pdf`.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::plain_name;

    #[test]
    fn a_name_is_a_name_and_steers_nothing() {
        assert_eq!(plain_name("C:\\temp\\..\\log\u{202e}fdp.exe"), "logfdp.exe");
        assert_eq!(plain_name("../../etc/passwd\r\nX: y"), "passwdX: y");
        assert_eq!(plain_name("map/"), "");
    }
}
