//! Hostile input, made from good input.

use incident::picture::{Options, picture};
use incident::situation::Format;
use law::{Rulebook, SourceFile};

use crate::cases::published;
use crate::repository::{files_under, rule_files, rulebook};

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
    // Half the inputs get one change, so that many stay readable and reach what lies behind the syntax.
    let changes = if dice.below(2) == 0 { 1 } else { 1 + dice.below(8) };
    for _ in 0..changes {
        let at = dice.below(text.len() + 1);
        let to = (at + dice.below(40)).min(text.len());
        match dice.below(7) {
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
            4 => swap_words(dice, &mut text, seeds),
            5 => drop(text.splice(at..at, SPICE[dice.below(SPICE.len())].iter().copied())),
            _ => drop(text.splice(at..to, SPICE[dice.below(SPICE.len())].iter().copied())),
        }
    }
    text
}

/// Puts a quoted word of another text in the place of a quoted word.
fn swap_words(dice: &mut Dice, text: &mut Vec<u8>, seeds: &[Vec<u8>]) {
    let other = &seeds[dice.below(seeds.len())];
    let (Some(mine), Some(theirs)) = (quoted(dice, text), quoted(dice, other)) else { return };
    text.splice(mine, other[theirs].iter().copied());
}

fn quoted(dice: &mut Dice, text: &[u8]) -> Option<std::ops::Range<usize>> {
    let quotes: Vec<usize> = (0..text.len()).filter(|at| text[*at] == b'"').collect();
    let pair = dice.below(quotes.len() / 2);
    Some(*quotes.get(2 * pair)? + 1..*quotes.get(2 * pair + 1)?)
}

/// What a run met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Met {
    /// Inputs tried.
    pub tried: usize,
    /// Inputs that were still good.
    pub good: usize,
}

/// Tries so many broken situations, and assesses those that are still situations. Panics are the caller's
/// to see; there should be none.
pub fn situations(seed: u64, inputs: usize) -> Met {
    let seeds = situation_seeds();
    let mut dice = Dice::new(seed);
    let mut met = Met::default();
    for _ in 0..inputs {
        let text = mutate(&mut dice, &seeds);
        let looks_like_json = text.first() == Some(&b'{');
        let mistaken = dice.below(20) == 0;
        let format = if looks_like_json != mistaken { Format::Json } else { Format::Toml };
        met.tried += 1;
        if let Ok(situation) = crate::situations::read(&text, format) {
            let options = Options { adopt_proposed: dice.below(2) == 0, ..Options::default() };
            let picture = picture(rulebook(), &situation, options);
            assert!(picture.assessment.obligations.len() + picture.assessment.not_applicable.len() < 1000);
            met.good += 1;
        }
    }
    met
}

/// Tries so many rulebooks with one broken page.
pub fn pages(seed: u64, inputs: usize) -> Met {
    let files = rule_files();
    let pages: Vec<usize> = (0..files.len()).filter(|at| !files[*at].path.ends_with(".cases.toml")).collect();
    let texts: Vec<Vec<u8>> = pages.iter().map(|at| files[*at].bytes.clone()).collect();
    // The calendar and the definitions are needed by every rulebook; the rest may be the broken page alone.
    let needed: Vec<SourceFile> = files
        .iter()
        .filter(|file| file.path.ends_with("calendars/nl.toml") || file.path.ends_with("conditions.md"))
        .cloned()
        .collect();
    let mut dice = Dice::new(seed);
    let mut met = Met::default();
    for _ in 0..inputs {
        let path = files[pages[dice.below(pages.len())]].path.clone();
        let broken = SourceFile { path, bytes: mutate(&mut dice, &texts) };
        let mut rulebook: Vec<SourceFile> =
            needed.iter().filter(|file| file.path != broken.path).cloned().collect();
        rulebook.push(broken);
        met.tried += 1;
        met.good += usize::from(Rulebook::load(&rulebook).is_ok());
    }
    met
}

fn situation_seeds() -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> = files_under("stories")
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .map(|path| std::fs::read(path).expect("a readable file"))
        .collect();
    for case in published().iter().step_by(5) {
        let json =
            serde_json::json!({ "id": case.id, "facts": case.facts, "jurisdiction": case.jurisdiction });
        seeds.push(json.to_string().into_bytes());
    }
    seeds
}
