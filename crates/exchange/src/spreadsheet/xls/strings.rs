//! Texts in records: in one byte a letter or in two, and cut where a record ends.

use crate::Problem;

/// Reads numbers and texts from the pieces of a record.
pub(super) struct Pieces<'a> {
    pieces: Vec<&'a [u8]>,
    piece: usize,
    at: usize,
}

/// What stands before a text: how many letters, and how they are kept.
struct Head {
    letters: usize,
    wide: bool,
    /// The bytes behind the text: for fonts, and for how it is pronounced.
    behind: usize,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(pieces: Vec<&'a [u8]>) -> Pieces<'a> {
        Pieces { pieces, piece: 0, at: 0 }
    }

    /// Whether there is nothing more.
    pub(super) fn is_empty(&self) -> bool {
        self.pieces.iter().skip(self.piece + 1).all(|piece| piece.is_empty()) && self.here().is_empty()
    }

    pub(super) fn skip(&mut self, mut bytes: usize) -> Result<(), Problem> {
        while bytes > 0 {
            let step = self.more()?.len().min(bytes);
            self.at += step;
            bytes -= step;
        }
        Ok(())
    }

    /// A text with a length of two bytes, as nearly all are.
    pub(super) fn text(&mut self) -> Result<String, Problem> {
        let head = self.head()?;
        let text = self.letters(head.letters, head.wide)?;
        self.skip(head.behind)?;
        Ok(text)
    }

    fn head(&mut self) -> Result<Head, Problem> {
        let letters = self.number(2)?;
        let flags = self.number(1)?;
        let fonts = if flags & 8 != 0 { self.number(2)? } else { 0 };
        let spoken = if flags & 4 != 0 { self.number(4)? } else { 0 };
        Ok(Head { letters, wide: flags & 1 != 0, behind: fonts * 4 + spoken })
    }

    /// Letters; where a record is continued, the first byte says anew whether they take one byte or two.
    fn letters(&mut self, letters: usize, mut wide: bool) -> Result<String, Problem> {
        let mut units = Vec::new();
        while units.len() < letters {
            if self.here().is_empty() {
                self.more()?;
                wide = self.number(1)? & 1 != 0;
            }
            units.push(self.number(if wide { 2 } else { 1 })? as u16);
        }
        Ok(String::from_utf16_lossy(&units))
    }

    /// A number of so many bytes, at most four.
    fn number(&mut self, bytes: usize) -> Result<usize, Problem> {
        let mut number = 0;
        for place in 0..bytes {
            let byte = self.more()?[0];
            number |= usize::from(byte) << (8 * place);
            self.at += 1;
        }
        Ok(number)
    }

    /// What is left of this piece.
    fn here(&self) -> &'a [u8] {
        self.pieces.get(self.piece).and_then(|piece| piece.get(self.at..)).unwrap_or_default()
    }

    /// What is left of this piece, or else the first next one that has bytes.
    fn more(&mut self) -> Result<&'a [u8], Problem> {
        while self.here().is_empty() {
            if self.piece >= self.pieces.len() {
                return Err(Problem::Unreadable);
            }
            (self.piece, self.at) = (self.piece + 1, 0);
        }
        Ok(self.here())
    }
}
