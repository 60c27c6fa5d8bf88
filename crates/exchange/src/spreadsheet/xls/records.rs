//! The records of a workbook stream: a kind, a length, and so many bytes.

use super::compound::u16_at;
use crate::Problem;

// The kinds of records that we read, by their names in [MS-XLS], 2.3.
pub(super) const FORMULA: u16 = 0x0006;
pub(super) const EOF: u16 = 0x000A;
pub(super) const DATE_1904: u16 = 0x0022;
pub(super) const FILE_PASS: u16 = 0x002F;
pub(super) const CONTINUE: u16 = 0x003C;
pub(super) const BOUND_SHEET: u16 = 0x0085;
pub(super) const MUL_RK: u16 = 0x00BD;
pub(super) const R_STRING: u16 = 0x00D6;
pub(super) const XF: u16 = 0x00E0;
pub(super) const SST: u16 = 0x00FC;
pub(super) const LABEL_SST: u16 = 0x00FD;
pub(super) const NUMBER: u16 = 0x0203;
pub(super) const LABEL: u16 = 0x0204;
pub(super) const BOOL_ERR: u16 = 0x0205;
pub(super) const STRING: u16 = 0x0207;
pub(super) const RK: u16 = 0x027E;
pub(super) const FORMAT: u16 = 0x041E;
pub(super) const BOF: u16 = 0x0809;

/// A record, with the bytes of those that continue it.
pub(super) struct Record<'a> {
    pub(super) kind: u16,
    pub(super) bytes: &'a [u8],
    pub(super) more: Vec<&'a [u8]>,
}

impl<'a> Record<'a> {
    /// The bytes piece by piece: a text notes at each new piece how its letters go on.
    pub(super) fn pieces(&self) -> Vec<&'a [u8]> {
        [self.bytes].into_iter().chain(self.more.iter().copied()).collect()
    }
}

/// Reads records one by one, up to the end of the bytes.
pub(super) struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Records<'a> {
    pub(super) fn new(stream: &'a [u8]) -> Records<'a> {
        Records { rest: stream }
    }

    /// The next record. A record that is cut off is no record, and a stream without an end is damaged.
    pub(super) fn next(&mut self) -> Result<Record<'a>, Problem> {
        let (kind, bytes) = self.take()?;
        let mut record = Record { kind, bytes, more: Vec::new() };
        while u16_at(self.rest, 0) == Ok(CONTINUE) {
            record.more.push(self.take()?.1);
        }
        Ok(record)
    }

    fn take(&mut self) -> Result<(u16, &'a [u8]), Problem> {
        let (kind, length) = (u16_at(self.rest, 0)?, usize::from(u16_at(self.rest, 2)?));
        let bytes = self.rest.get(4..4 + length).ok_or(Problem::Unreadable)?;
        self.rest = &self.rest[4 + length..];
        Ok((kind, bytes))
    }
}
