//! Files together in one, as every computer opens it.

use std::collections::BTreeSet;
use std::io::{Cursor, Write as _};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// More letters of a name than this do not fit beside a folder on every system.
const NAME: usize = 80;

/// What a name is called when nothing of it can be kept.
const NAMELESS: &str = "bestand";

/// Writes files into a ZIP, in their order, each under a name that leads nowhere and that none before it has. They stand in
/// it as they are: what people attach is packed already, and so nothing in it unpacks to more than it is.
///
/// # Errors
///
/// More or larger files than a ZIP can hold.
pub fn write_zip<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> std::io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut taken = BTreeSet::new();
    for (name, bytes) in files {
        add(&mut archive, &free(&harmless(name), &mut taken), bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn add(archive: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8]) -> ZipResult<()> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    archive.start_file(name, stored)?;
    Ok(archive.write_all(bytes)?)
}

/// A name that no system reads as a place, a device or an order: letters, digits, spaces, points, dashes.
fn harmless(name: &str) -> String {
    let kept: String = name
        .chars()
        .map(|letter| if letter.is_alphanumeric() || " .-_()".contains(letter) { letter } else { '_' })
        .collect();
    // The end tells what kind of file it is, so that of a long name the middle goes.
    let kept = kept.trim_matches([' ', '.']);
    let letters: Vec<char> = kept.chars().collect();
    match letters.len() {
        0 => NAMELESS.to_owned(),
        long if long > NAME => {
            let half = NAME / 2;
            letters[..half].iter().chain(&letters[long - half..]).collect()
        }
        _ => kept.to_owned(),
    }
}

/// The name, with a number before it while another file has it; capitals make no other name on many systems.
fn free(name: &str, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2_u32..).map(|number| format!("{number} {name}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    let found = names.find(|name| taken.insert(name.to_lowercase()));
    found.unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn names(archive: &[u8]) -> Vec<String> {
        let mut read = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
        (0..read.len()).map(|at| read.by_index(at).unwrap().name().unwrap().into_owned()).collect()
    }

    #[test]
    fn whatever_files_are_called_their_names_lead_nowhere_and_differ() {
        let long = format!("{}.pdf", "a".repeat(300));
        let files =
            ["../../etc/passwd", "factuur.pdf", "FACTUUR.pdf", "..", "a\u{0}b\\c:d|e.txt", long.as_str()];
        let archive = write_zip(files.map(|name| (name, name.as_bytes()))).unwrap();
        let found = names(&archive);
        assert_eq!(found[0], "_.._etc_passwd");
        assert_eq!(found[1..3], ["factuur.pdf", "2 FACTUUR.pdf"]);
        assert_eq!(found[3], NAMELESS);
        assert_eq!(found[4], "a_b_c_d_e.txt");
        assert_eq!((found[5].chars().count(), found[5].ends_with(".pdf")), (NAME, true));
    }

    #[test]
    fn a_file_comes_out_as_it_went_in() {
        let bytes: Vec<u8> = (0..=255).cycle().take(70_000).collect();
        let archive = write_zip([("bewijs.bin", bytes.as_slice())]).unwrap();
        let mut out = Vec::new();
        let mut read = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
        read.by_name("bewijs.bin").unwrap().read_to_end(&mut out).unwrap();
        assert_eq!(out, bytes);
    }
}
