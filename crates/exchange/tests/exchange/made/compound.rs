//! Workbooks of Excel 97 to 2003: records in a stream, in a compound file.

const SECTOR: usize = 512;
const END: u32 = 0xFFFF_FFFE;
const FREE: u32 = 0xFFFF_FFFF;
const TABLE: u32 = 0xFFFF_FFFD;

/// Puts a stream in a compound file: the table of chains, the directory, and then the stream.
pub(crate) fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
    let is_small = stream.len() < 4096;
    let stream_sectors = stream.len().div_ceil(SECTOR).max(1);
    let tables = (stream_sectors + 3).div_ceil(127).max(1);
    let (directory, small_table, first) = (tables, tables + 1, tables + 2);
    let mut chains = vec![TABLE; tables];
    chains.extend([END, END]);
    chains.extend((1..stream_sectors).map(|step| (first + step) as u32));
    chains.push(END);
    chains.resize(tables * 128, FREE);

    let mut header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    header.resize(24, 0);
    header.extend([0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    header.resize(44, 0);
    let small_start = if is_small { small_table as u32 } else { END };
    let numbers = [tables as u32, directory as u32, 0, 4096, small_start, u32::from(is_small), END, 0];
    header.extend(numbers.iter().flat_map(|it| it.to_le_bytes()));
    header.extend((0..109).flat_map(|it| (if it < tables { it as u32 } else { FREE }).to_le_bytes()));

    let mut entries =
        entry("Root Entry", 5, 1, if is_small { first as u32 } else { END }, stream_sectors * SECTOR);
    let start = if is_small { 0 } else { first as u32 };
    entries.extend(entry(name, 2, FREE, start, stream.len()));
    entries.resize(SECTOR, 0);

    // The small sectors of the stream follow each other.
    let pieces = stream.len().div_ceil(64).max(1);
    let mut small: Vec<u32> = (1..pieces as u32).chain([END]).collect();
    small.resize(128, FREE);

    let mut bytes = header;
    bytes.extend(chains.iter().flat_map(|it| it.to_le_bytes()));
    bytes.extend(entries);
    bytes.extend(small.iter().flat_map(|it| it.to_le_bytes()));
    bytes.extend(stream);
    bytes.resize(bytes.len().next_multiple_of(SECTOR), 0);
    bytes
}

fn entry(name: &str, kind: u8, child: u32, start: u32, bytes: usize) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    entry.resize(64, 0);
    entry.extend(((name.len() + 1) as u16 * 2).to_le_bytes());
    entry.extend([kind, 1]);
    entry.extend([FREE, FREE, child].iter().flat_map(|it| it.to_le_bytes()));
    entry.resize(116, 0);
    entry.extend(start.to_le_bytes());
    entry.extend((bytes as u64).to_le_bytes());
    entry
}

/// A record.
pub(crate) fn record(kind: u16, parts: &[&[u8]]) -> Vec<u8> {
    let bytes = parts.concat();
    [&kind.to_le_bytes()[..], &(bytes.len() as u16).to_le_bytes(), &bytes].concat()
}

/// A text with a length of two bytes, in one byte a letter when that will do.
pub(crate) fn text(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let wide = units.iter().any(|&unit| unit > 255);
    let mut bytes = (units.len() as u16).to_le_bytes().to_vec();
    bytes.push(u8::from(wide));
    if wide {
        bytes.extend(units.iter().flat_map(|it| it.to_le_bytes()));
    } else {
        bytes.extend(units.iter().map(|&it| it as u8));
    }
    bytes
}

/// Where a cell is, and its style.
pub(crate) fn place(row: u16, column: u16, style: u16) -> Vec<u8> {
    [row, column, style].iter().flat_map(|it| it.to_le_bytes()).collect()
}

pub(crate) fn beginning(kind: u16) -> Vec<u8> {
    let numbers = [0x0600, kind, 0x0DBB, 0x07CC, 0, 0, 6, 0];
    record(0x0809, &[&numbers.iter().flat_map(|it: &u16| it.to_le_bytes()).collect::<Vec<u8>>()])
}

pub(crate) fn end() -> Vec<u8> {
    record(0x000A, &[])
}

/// A workbook with records for the whole, and one sheet with records. Style 0 is plain, 1 a date, 2 a date that
/// the file defines.
pub(crate) fn workbook(whole: &[Vec<u8>], sheet: &[Vec<u8>]) -> Vec<u8> {
    let format = record(0x041E, &[&164_u16.to_le_bytes(), &text("dd\\-mm\\-yyyy")]);
    let style = |format: u16| record(0x00E0, &[&[0, 0], &format.to_le_bytes(), &[0; 16]]);
    let before = [beginning(5), format, style(0), style(14), style(164), whole.concat()].concat();
    let name = b"\x05\x00Lijst";
    let start = before.len() + 4 + 6 + name.len() + 4;
    let listed = record(0x0085, &[&(start as u32).to_le_bytes(), &[0, 0], name]);
    [before, listed, end(), beginning(0x10), sheet.concat(), end()].concat()
}
