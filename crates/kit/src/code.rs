//! Chance that people can type. The sealed code opens kits, a short one is used once.
//!
//! The sealed code is printed once and lies in a sealed envelope. Nobody keeps it: what is kept is the recipient that belongs to it.

use std::fmt;

use age::secrecy::ExposeSecret as _;
use age::x25519::Identity;
use bech32::{Bech32, Hrp};
use sha2::{Digest as _, Sha256};

use crate::{Problem, Recipient};

/// Digits and letters that cannot be taken for each other, as Douglas Crockford chose them: no I, L, O or U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The bits that check a code: it has five bits in each letter, so that 128 bits of chance become 28 letters.
const CHECK: usize = 12;

/// So many letters stand in a group.
const GROUP: usize = 4;

/// The check over the chance: the remainder by the polynomial x¹² + x¹¹ + x³ + x² + x + 1 (CRC-12). It finds every
/// wrong letter and every two neighbours that changed places, for these lie within twelve bits.
const POLYNOMIAL: u16 = 0x80F;

/// A sealed code.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedCode([u8; 16]);

/// Why what somebody typed is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistyped {
    /// It has too few or too many letters.
    Length {
        /// How many it has.
        letters: usize,
    },
    /// There is something in it that no code has.
    Letter {
        /// That.
        letter: char,
    },
    /// A letter is wrong, or two changed places.
    Check,
}

impl Mistyped {
    /// What its sentence is found by.
    pub fn id(self) -> &'static str {
        match self {
            Mistyped::Length { .. } => "length",
            Mistyped::Letter { .. } => "letter",
            Mistyped::Check => "check",
        }
    }
}

impl SealedCode {
    /// A new one.
    ///
    /// # Errors
    ///
    /// The operating system gives no chance.
    pub fn new() -> Result<SealedCode, Problem> {
        let mut chance = [0; 16];
        getrandom::fill(&mut chance).map_err(|_| Problem::NoChance)?;
        Ok(SealedCode(chance))
    }

    /// The code of these bytes, for whoever needs the same one twice.
    pub fn from_bytes(chance: [u8; 16]) -> SealedCode {
        SealedCode(chance)
    }

    /// Reads a code as people type it: in capitals or not, with or without hyphens and spaces, an O for a zero, and an I
    /// or an L for a one.
    ///
    /// # Errors
    ///
    /// What is wrong with it. Whether it is the right code only a kit can tell.
    pub fn parse(typed: &str) -> Result<SealedCode, Mistyped> {
        read(typed).map(SealedCode)
    }

    /// The code as it is printed: seven groups of four.
    pub fn reveal(&self) -> String {
        spell(&self.0)
    }

    /// For whom a kit must be made so that this code opens it. It tells nothing of the code.
    pub fn recipient(&self) -> Recipient {
        Recipient::of(&self.identity())
    }

    /// The key that belongs to it, for any age program: `AGE-SECRET-KEY-1…`.
    pub fn identity_text(&self) -> String {
        self.identity().to_string().expose_secret().to_owned()
    }

    pub(crate) fn identity(&self) -> Identity {
        let secret: [u8; 32] =
            Sha256::new().chain_update(b"paraat sealed code 1").chain_update(self.0).finalize().into();
        let prefix = Hrp::parse_unchecked("age-secret-key-");
        let text = bech32::encode::<Bech32>(prefix, &secret).unwrap_or_default().to_uppercase();
        text.parse().unwrap_or_else(|_| unreachable!("32 bytes are a key"))
    }
}

impl fmt::Debug for SealedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealedCode")
    }
}

/// A shorter code, for what can be used once: 88 bits of chance and 12 to check them, which nobody tries out before it has
/// ended.
#[derive(Clone, PartialEq, Eq)]
pub struct ShortCode([u8; 11]);

impl ShortCode {
    /// A new one.
    ///
    /// # Errors
    ///
    /// The operating system gives no chance.
    pub fn new() -> Result<ShortCode, Problem> {
        let mut chance = [0; 11];
        getrandom::fill(&mut chance).map_err(|_| Problem::NoChance)?;
        Ok(ShortCode(chance))
    }

    /// Reads a code as people type it, as [`SealedCode::parse`].
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn parse(typed: &str) -> Result<ShortCode, Mistyped> {
        read(typed).map(ShortCode)
    }

    /// The code as it is printed: five groups of four.
    pub fn reveal(&self) -> String {
        spell(&self.0)
    }

    /// Its bytes, to make something of that fits nothing else.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for ShortCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ShortCode")
    }
}

/// How many letters a code of so many bytes has.
const fn letters(bytes: usize) -> usize {
    (bytes * 8 + CHECK) / 5
}

/// The bits of bytes, the first one first.
fn bits(bytes: &[u8]) -> impl Iterator<Item = u8> {
    bytes.iter().flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1))
}

fn check(chance: &[u8]) -> u16 {
    bits(chance).fold(0, |check, bit| {
        let falls_out = (check >> 11 & 1) as u8 ^ bit;
        let shifted = check << 1 & 0xFFF;
        if falls_out == 1 { shifted ^ POLYNOMIAL } else { shifted }
    })
}

fn spell(chance: &[u8]) -> String {
    let check = check(chance);
    let all: Vec<u8> =
        bits(chance).chain((0..CHECK).rev().map(|at| u8::from(check >> at & 1 == 1))).collect();
    let mut text = String::with_capacity(all.len() / 4);
    for (at, digit) in all.chunks(5).enumerate() {
        if at > 0 && at % GROUP == 0 {
            text.push('-');
        }
        let digit = digit.iter().fold(0_usize, |digit, bit| digit << 1 | usize::from(*bit));
        text.push(char::from(LETTERS[digit]));
    }
    text
}

fn read<const BYTES: usize>(typed: &str) -> Result<[u8; BYTES], Mistyped> {
    let mut digits = Vec::with_capacity(letters(BYTES));
    for letter in typed.chars().filter(|letter| !is_between(*letter)) {
        let digit = digit(letter).ok_or(Mistyped::Letter { letter })?;
        digits.push(digit);
    }
    if digits.len() != letters(BYTES) {
        return Err(Mistyped::Length { letters: digits.len() });
    }
    // The chance, and the check behind it.
    let (mut chance, mut typed_check) = ([0_u8; BYTES], 0_u16);
    for (at, bit) in digits.iter().flat_map(|digit| (0..5).rev().map(move |at| digit >> at & 1)).enumerate() {
        match chance.get_mut(at / 8) {
            Some(byte) => *byte = *byte << 1 | bit,
            None => typed_check = typed_check << 1 | u16::from(bit),
        }
    }
    if check(&chance) == typed_check { Ok(chance) } else { Err(Mistyped::Check) }
}

/// What people put between groups, and what comes along when they copy.
fn is_between(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '-' | '.' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{feff}')
}

fn digit(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        letter => letter,
    };
    let at = LETTERS.iter().position(|known| char::from(*known) == letter)?;
    u8::try_from(at).ok()
}
