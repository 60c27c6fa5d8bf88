//! Hostile input, made from good input.

/// A small generator of numbers with a seed, so that a failure can be had again (xorshift64*).
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice that always roll the same for the same seed.
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below the bound; 0 for a bound of 0.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let roll = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        if bound == 0 { 0 } else { roll as usize % bound }
    }
}

/// Bits of syntax and values that parsers trip over.
const SPICE: [&[u8]; 24] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b"'",
    b"+++\n",
    b"```toml rule\n",
    b"```\n",
    b"> ",
    b"null",
    b"-1",
    b"1e999",
    b"NaN",
    b"\xff\xfe",
    b"\0",
    b"2026-02-30",
    b"9999-12-31T23:59:59Z",
    b"-9999-01-01",
    b"72 hours",
    b"4294967295 months",
    b"\xef\xbb\xbf",
    b"=",
    b"\n\n",
];

/// One to eight random changes of a text: bytes turned, cut, doubled, spliced from another, spiced.
pub fn mutate(dice: &mut Dice, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut text = seeds[dice.below(seeds.len())].clone();
    for _ in 0..=dice.below(8) {
        let at = dice.below(text.len() + 1);
        let to = (at + dice.below(40)).min(text.len());
        match dice.below(6) {
            0 if at < text.len() => text[at] = dice.below(256) as u8,
            1 => drop(text.drain(at..to)),
            2 => {
                let copy = text[at..to].to_vec();
                text.splice(at..at, copy);
            }
            3 => {
                let other = &seeds[dice.below(seeds.len())];
                let from = dice.below(other.len() + 1);
                let until = (from + dice.below(80)).min(other.len());
                text.splice(at..to, other[from..until].iter().copied());
            }
            4 => drop(text.splice(at..at, SPICE[dice.below(SPICE.len())].iter().copied())),
            _ => drop(text.splice(at..to, SPICE[dice.below(SPICE.len())].iter().copied())),
        }
    }
    text
}
