//! Spreadsheets, read as what they show: nothing is computed, and nothing is fetched.
//!
//! The readers are ours. Libraries for this reserve memory for as many strings, rows or cells as a file says it
//! has, and a file of some hundred bytes may say a hundred billion; that ends the program, and no caller can catch
//! it. These readers go through a file once and stop at our limits. `docs/decisions/0014-tables-are-read-within-limits.md`
//! says more.

mod archive;
mod ods;
mod value;
mod xlsx;
mod xml;

use archive::Archive;

use crate::{Problem, Table};

/// How a packed file begins: XLSX and ODS are packed.
const PACKED: &[u8] = b"PK\x03\x04";

/// How a compound file begins: spreadsheets of before 2007, which we do not read, and packed ones that have a password.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Reads a spreadsheet: of the sheets that are not hidden the first that has anything in it, or else of those that
/// are. `None` when it is no spreadsheet at all.
pub(crate) fn read(bytes: &[u8]) -> Option<Result<Table, Problem>> {
    if bytes.starts_with(PACKED) {
        return Some(unpack(bytes));
    }
    bytes.starts_with(COMPOUND).then(|| Err(compound(bytes)))
}

/// Why a compound file is not read. What a password seals stands in it under a name, two bytes a letter.
fn compound(bytes: &[u8]) -> Problem {
    let sealed: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let is_sealed = bytes.windows(sealed.len()).any(|window| window == sealed);
    if is_sealed { Problem::Protected } else { Problem::OldSpreadsheet }
}

fn unpack(bytes: &[u8]) -> Result<Table, Problem> {
    let mut archive = Archive::open(bytes)?;
    if archive.has("_rels/.rels") {
        xlsx::read(&mut archive)
    } else if archive.has("content.xml") {
        ods::read(&mut archive)
    } else {
        Err(Problem::NotATable)
    }
}
