//! Where a situation comes from: a file of one of three kinds, or standard input.

use std::fs::File;
use std::io::{self, BufRead, BufReader, ErrorKind, Read};
use std::path::Path;

use anyhow::anyhow;
use incident::situation::Format;
use wording::Wording;

/// What was asked to be assessed.
pub(crate) enum Input {
    /// One situation.
    One {
        /// Its name in errors; empty for standard input.
        name: String,
        /// Its text.
        bytes: Vec<u8>,
        /// How it is written.
        format: Format,
    },
    /// One situation on each line, as JSON.
    Batch {
        /// Its name in errors.
        name: String,
        /// The lines.
        lines: Box<dyn BufRead>,
    },
}

/// Opens what the command line names.
///
/// # Errors
///
/// One line: there is nothing, it cannot be read, or its kind is unknown.
pub(crate) fn open(path: &Path, wording: &Wording) -> anyhow::Result<Input> {
    let name = path.display().to_string();
    let fail = |error: io::Error| anyhow!(unreadable(path, &error, wording));
    if path.as_os_str() == "-" {
        let name = wording.text("input-stdin");
        let bytes = read_all(io::stdin().lock()).map_err(fail)?;
        return Ok(Input::One { name, bytes, format: Format::Json });
    }
    let file = File::open(path).map_err(fail)?;
    if file.metadata().map_err(fail)?.is_dir() {
        return Err(anyhow!(wording.format("input-folder", [("path", name.into())])));
    }
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    let format = match extension.as_deref() {
        Some("jsonl") => {
            let lines = Box::new(BufReader::with_capacity(1 << 18, file));
            return Ok(Input::Batch { name, lines });
        }
        Some("json") => Format::Json,
        Some("toml") => Format::Toml,
        _ => return Err(anyhow!(wording.format("input-kind", [("path", name.into())]))),
    };
    Ok(Input::One { name, bytes: read_all(file).map_err(fail)?, format })
}

fn read_all(mut from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The text without the mark that some editors put at the start of a file.
pub(crate) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// What stood in the way of reading a file or folder, in one line.
pub(crate) fn unreadable(path: &Path, error: &io::Error, wording: &Wording) -> String {
    let path = path.display().to_string();
    match error.kind() {
        ErrorKind::NotFound => wording.format("input-missing", [("path", path.into())]),
        ErrorKind::PermissionDenied => wording.format("input-forbidden", [("path", path.into())]),
        ErrorKind::NotADirectory => wording.format("input-no-folder", [("path", path.into())]),
        ErrorKind::IsADirectory => wording.format("input-folder", [("path", path.into())]),
        _ => {
            wording.format("input-unreadable", [("path", path.into()), ("message", error.to_string().into())])
        }
    }
}
