//! The sealed code: 128 bits of chance that people can type, and that open kits.
//!
//! It is printed once and lies in a sealed envelope. Nobody keeps it: what is kept is the recipient that belongs to it.

use std::fmt;

use age::secrecy::ExposeSecret as _;
use age::x25519::Identity;
use bech32::{Bech32, Hrp};
use sha2::{Digest as _, Sha256};

use crate::{Problem, Recipient};

/// Digits and letters that cannot be taken for each other, as Douglas Crockford chose them: no I, L, O or U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The letters of a code: 128 bits of chance and 12 to check them, five in each letter.
const LENGTH: usize = 28;

/// So many letters stand in a group.
const GROUP: usize = 4;

/// The check over the 128 bits: the remainder by the polynomial x¹² + x¹¹ + x³ + x² + x + 1 (CRC-12). It finds every
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
        let mut digits = Vec::with_capacity(LENGTH);
        for letter in typed.chars().filter(|letter| !is_between(*letter)) {
            let digit = digit(letter).ok_or(Mistyped::Letter { letter })?;
            digits.push(digit);
        }
        if digits.len() != LENGTH {
            return Err(Mistyped::Length { letters: digits.len() });
        }
        // 140 bits: the chance, and the check behind it.
        let (mut chance, mut check) = (0_u128, 0_u16);
        for bit in digits.iter().flat_map(|digit| (0..5).rev().map(move |at| digit >> at & 1)).enumerate() {
            match bit {
                (0..128, bit) => chance = chance << 1 | u128::from(bit),
                (_, bit) => check = check << 1 | u16::from(bit),
            }
        }
        let code = SealedCode(chance.to_be_bytes());
        if code.check() == check { Ok(code) } else { Err(Mistyped::Check) }
    }

    /// The code as it is printed: seven groups of four.
    pub fn reveal(&self) -> String {
        let (chance, check) = (u128::from_be_bytes(self.0), self.check());
        let bit = |at: usize| match at {
            0..128 => (chance >> (127 - at) & 1) as u8,
            _ => (check >> (139 - at) & 1) as u8,
        };
        let mut text = String::with_capacity(LENGTH + LENGTH / GROUP);
        for at in 0..LENGTH {
            if at > 0 && at % GROUP == 0 {
                text.push('-');
            }
            let digit = (0..5).fold(0, |digit, within| digit << 1 | bit(at * 5 + within));
            text.push(char::from(LETTERS[usize::from(digit)]));
        }
        text
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

    fn check(&self) -> u16 {
        self.0.iter().flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1)).fold(0, |check, bit| {
            let falls_out = (check >> 11 & 1) as u8 ^ bit;
            let shifted = check << 1 & 0xFFF;
            if falls_out == 1 { shifted ^ POLYNOMIAL } else { shifted }
        })
    }
}

impl fmt::Debug for SealedCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealedCode")
    }
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
