//! Packed files, measured before anything in them is used.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::{Problem, limits};

/// A packed file whose parts were all unpacked once, and are within our limits together.
pub(super) struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// The parts by name, in lower case and with `/`, for some programs write `XL\Workbook.xml`.
    parts: BTreeMap<String, usize>,
}

impl<'a> Archive<'a> {
    /// Opens a packed file. Every part is unpacked and counted, for what the file says about its sizes can lie.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Archive<'a>, Problem> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Problem::Unreadable)?;
        if zip.len() > limits::PARTS {
            return Err(Problem::TooManyParts { limit: limits::PARTS });
        }
        let mut parts = BTreeMap::new();
        let mut room = limits::UNPACKED_BYTES;
        for index in 0..zip.len() {
            let mut part = zip.by_index(index).map_err(|error| refusal(&error))?;
            let name = part.name().map_err(|error| refusal(&error))?;
            parts.insert(key(&name), index);
            // One byte more than there is room for tells that there is too much, whatever the size is.
            let unpacked = io::copy(&mut part.by_ref().take(room + 1), &mut io::sink());
            let unpacked = unpacked.map_err(|_| Problem::Unreadable)?;
            let too_large = Problem::UnpacksTooLarge { limit_bytes: limits::UNPACKED_BYTES };
            room = room.checked_sub(unpacked).ok_or(too_large)?;
        }
        Ok(Archive { zip, parts })
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.parts.contains_key(&key(name))
    }

    /// A part, unpacked while it is read.
    pub(super) fn part(&mut self, name: &str) -> Result<impl BufRead + use<'_, 'a>, Problem> {
        let index = *self.parts.get(&key(name)).ok_or(Problem::Unreadable)?;
        let part = self.zip.by_index(index).map_err(|error| refusal(&error))?;
        Ok(BufReader::new(part))
    }
}

fn key(name: &str) -> String {
    name.trim_start_matches('/').replace('\\', "/").to_ascii_lowercase()
}

fn refusal(error: &ZipError) -> Problem {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Problem::Protected,
        _ => Problem::Unreadable,
    }
}
