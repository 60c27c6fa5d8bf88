//! The master key: the one key that is not in the database.

use std::fmt;

use zeroize::Zeroizing;

use super::Secret;
use crate::{StoreProblem, hex};

/// The master key of a data folder. Whoever has it and the folder can read everything.
#[derive(Clone, PartialEq, Eq)]
pub struct MasterKey(Secret);

impl MasterKey {
    /// A new one.
    ///
    /// # Errors
    ///
    /// The operating system gives no chance.
    pub fn new() -> Result<MasterKey, StoreProblem> {
        Secret::new().map(MasterKey)
    }

    /// The key that is written so: 64 hexadecimal digits on a line; a line that begins with `#` is a remark. Nothing
    /// when there is no such line, or another one.
    pub fn read(text: &str) -> Option<MasterKey> {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let (line, None) = (lines.next()?, lines.next()) else { return None };
        let digits = Zeroizing::new(line.to_ascii_lowercase());
        let bytes = Zeroizing::new(hex::parse::<32>(digits.as_bytes())?);
        Secret::from_slice(bytes.as_slice()).map(MasterKey)
    }

    /// The key as [`MasterKey::read`] reads it, for the file in which it stands and for nothing else.
    pub fn written(&self) -> Zeroizing<String> {
        let digits = Zeroizing::new(hex::of(self.0.reveal()));
        Zeroizing::new(format!(
            "# The key of the data of Paraat. Who has it can read them; without it nobody can.\n{}\n",
            *digits
        ))
    }

    /// What the other keys are wrapped with.
    pub(crate) fn wrap(&self) -> Secret {
        self.0.derive(&[b"paraat wrap 1"])
    }

    /// By what the key is known again, and that tells nothing of it.
    pub(crate) fn fingerprint(&self) -> [u8; 32] {
        self.0.mac(&[b"paraat fingerprint 1"])
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_is_written_and_anything_else_is_none() {
        let key = MasterKey::new().unwrap();
        assert_eq!(MasterKey::read(&key.written()), Some(key.clone()));
        assert_eq!(MasterKey::read(&key.written().to_uppercase().replace("# THE", "#")), Some(key));
        let digits = "ab".repeat(32);
        assert!(MasterKey::read(&digits).is_some());
        for wrong in ["", "# only a remark", &digits[1..], &format!("{digits}\n{digits}"), &"zz".repeat(32)] {
            assert_eq!(MasterKey::read(wrong), None, "{wrong}");
        }
    }
}
