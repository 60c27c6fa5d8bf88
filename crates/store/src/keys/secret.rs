//! Thirty-two secret bytes, and what is done with them. They are overwritten when they are dropped, and never shown.

use std::fmt;

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{StoreProblem, chance};

/// The bytes that stand before what is sealed: drawn by lot, so long that none is drawn twice.
const NONCE: usize = 24;

/// A secret.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(Zeroizing<[u8; 32]>);

impl Secret {
    /// A new one.
    pub(crate) fn new() -> Result<Secret, StoreProblem> {
        let mut bytes = Zeroizing::new([0; 32]);
        chance::fill(bytes.as_mut_slice())?;
        Ok(Secret(bytes))
    }

    /// The secret with these bytes.
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Secret> {
        bytes.try_into().ok().map(|bytes| Secret(Zeroizing::new(bytes)))
    }

    /// Its bytes, for whoever puts them into another form of secret.
    pub(crate) fn reveal(&self) -> &[u8; 32] {
        &self.0
    }

    /// A secret that follows from this one and from some parts: HMAC-SHA256.
    pub(crate) fn derive(&self, parts: &[&[u8]]) -> Secret {
        Secret(Zeroizing::new(self.mac(parts)))
    }

    /// What only who has the secret can compute of some parts: HMAC-SHA256.
    pub(crate) fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = <Hmac<Sha256>>::new_from_slice(self.0.as_slice())
            .unwrap_or_else(|_| unreachable!("HMAC takes keys of any length"));
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// Seals some bytes, bound to what they are about: a nonce, and then XChaCha20-Poly1305.
    pub(crate) fn seal(&self, about: &[&[u8]], plain: &[u8]) -> Result<Vec<u8>, StoreProblem> {
        let mut nonce = [0; NONCE];
        chance::fill(&mut nonce)?;
        let payload = Payload { msg: plain, aad: &framed(about) };
        let sealed = self.cipher().encrypt(XNonce::from_slice(&nonce), payload);
        let sealed = sealed.map_err(|_| StoreProblem::corrupt("seal"))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed so; nothing when a bit of it, or what it is about, is another.
    pub(crate) fn open(&self, about: &[&[u8]], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE)?;
        let payload = Payload { msg: sealed, aad: &framed(about) };
        self.cipher().decrypt(XNonce::from_slice(nonce), payload).ok().map(Zeroizing::new)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(self.0.as_slice().into())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// Parts that cannot run into each other: before each stands its length.
fn framed(parts: &[&[u8]]) -> Vec<u8> {
    let mut framed = Vec::with_capacity(parts.iter().map(|part| part.len() + 8).sum());
    for part in parts {
        framed.extend_from_slice(&(part.len() as u64).to_be_bytes());
        framed.extend_from_slice(part);
    }
    framed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_only_with_the_same_key_about_the_same_thing() {
        let (key, other) = (Secret::new().unwrap(), Secret::new().unwrap());
        let sealed = key.seal(&[b"de-linde", b"1"], b"gebeld").unwrap();
        assert_eq!(key.open(&[b"de-linde", b"1"], &sealed).as_deref(), Some(&b"gebeld".to_vec()));
        assert_eq!(other.open(&[b"de-linde", b"1"], &sealed), None);
        assert_eq!(key.open(&[b"de-linde1", b""], &sealed), None, "parts do not run into each other");
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(key.open(&[b"de-linde", b"1"], &changed), None);
        }
        assert_eq!(key.open(&[], b"short"), None);
        assert_ne!(key.seal(&[], b"x").unwrap(), key.seal(&[], b"x").unwrap());
    }

    #[test]
    fn a_secret_does_not_show_itself() {
        let key = Secret::from_slice(&[0x41; 32]).unwrap();
        assert_eq!(format!("{key:?}"), "Secret");
    }
}
