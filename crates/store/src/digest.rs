//! Digests over the columns of a row, so that no stored byte can change unnoticed.

use journal::Hash;
use rusqlite::types::ValueRef;
use sha2::{Digest as _, Sha256};

/// The digest of a row: the name of its table and then its columns, each as a letter for its type (`t` text,
/// `b` bytes, `i` number, `n` nothing), its length in eight bytes big-endian, and its bytes; a number is eight
/// bytes, big-endian.
pub(crate) fn of_row(table: &str, columns: &[ValueRef<'_>]) -> Hash {
    let mut digest = Rows::new();
    digest.column(ValueRef::Text(table.as_bytes()));
    columns.iter().for_each(|column| digest.column(*column));
    digest.finish()
}

/// A digest over many columns of many rows, fed one by one.
pub(crate) struct Rows(Sha256);

impl Rows {
    pub(crate) fn new() -> Rows {
        Rows(Sha256::new())
    }

    pub(crate) fn column(&mut self, value: ValueRef<'_>) {
        match value {
            ValueRef::Text(text) => self.bytes(b't', text),
            ValueRef::Blob(bytes) => self.bytes(b'b', bytes),
            ValueRef::Integer(number) => self.bytes(b'i', &number.to_be_bytes()),
            ValueRef::Real(number) => self.bytes(b'r', &number.to_bits().to_be_bytes()),
            ValueRef::Null => self.bytes(b'n', &[]),
        }
    }

    pub(crate) fn finish(self) -> Hash {
        finish(self.0)
    }

    fn bytes(&mut self, kind: u8, bytes: &[u8]) {
        self.0.update([kind]);
        self.0.update((bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
    }
}

/// What a running SHA-256 has come to.
pub(crate) fn finish(hasher: Sha256) -> Hash {
    let bytes: [u8; 32] = hasher.finalize().into();
    Hash::from_bytes(&bytes).unwrap_or(Hash::NONE)
}
