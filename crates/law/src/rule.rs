//! One encoded provision.

use calendar::{Counting, Period};
use sha2::{Digest, Sha256};

use crate::page::{Checked, Citation, Force, InForce, Place, Reading, squeeze};
use crate::term::Term;
use crate::{Anchor, Capacity, Condition, Duty, Phase, Recipient, Regime};

/// What every block that encodes something has, whatever it encodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provision {
    /// Its id in kebab-case.
    pub id: String,
    /// The words of the page's quotations that it is pinned to.
    pub words: Vec<String>,
    /// Where the encoded text stands.
    pub citation: Citation,
    /// From when until when it holds.
    pub in_force: InForce,
    /// With what force.
    pub force: Force,
    /// When and how its page was compared with the source.
    pub checked: Checked,
    /// The hash of block and quoted words.
    pub version: Version,
    /// Where the block stands.
    pub place: Place,
    /// Under which regime awareness counts for it, where that is a moment of its own.
    pub regime: Option<Regime>,
}

/// Rules, exceptions and indicators are provisions: their id, citation and dates read without a detour.
macro_rules! is_a_provision {
    ($($name:ty),+) => {$(
        impl std::ops::Deref for $name {
            type Target = Provision;

            fn deref(&self) -> &Provision {
                &self.provision
            }
        }
    )+};
}

is_a_provision!(Rule, Exception, Term, crate::Indicator, crate::Threshold, crate::Criteria);

/// A duty as a page encodes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What every block has.
    pub provision: Provision,
    /// What it asks.
    pub duty: Duty,
    /// Which stage of a report, if it is one.
    pub phase: Option<Phase>,
    /// In which capacity the organisation must stand.
    pub on: Capacity,
    /// To whom it is owed.
    pub to: Recipient,
    /// All of these must hold.
    pub when: Vec<Condition>,
    /// Any of these takes the duty away, but only when it is established.
    pub unless: Vec<Condition>,
    /// The term. Without one the duty is due "without undue delay".
    pub due: Option<DueBlock>,
    /// What the term, or the age of the duty, runs from.
    pub after: Option<Anchor>,
    /// Rules and exceptions that yield to this one where it applies.
    pub displaces: Vec<String>,
    /// Rules and exceptions that this one yields to where they apply.
    pub displaced_by: Vec<String>,
    /// The agreement that it stems from, by its id: it binds only when the incident touches what that is about.
    pub agreement: Option<String>,
    /// What the recipient is called, where that is somebody of this organisation's own.
    pub party: Option<String>,
    /// Other defensible counts of the term.
    pub readings: Vec<Reading>,
    /// Terms that hold in its place under conditions of their own, in the order of their ids.
    pub terms: Vec<Term>,
}

/// A term: a period after an anchor, or the earlier of two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueBlock {
    /// How long.
    pub within: Period,
    /// After what.
    pub after: Anchor,
    /// By which rules of counting.
    pub counted: Counting,
    /// A second term; the earlier of the two decides.
    pub or: Option<(Period, Anchor)>,
    /// Whose days off count: the calendar of this name instead of the rulebook's own.
    pub calendar: Option<String>,
}

/// A provision that takes duties away without imposing one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// What every block has.
    pub provision: Provision,
    /// For whom.
    pub on: Capacity,
    /// All of these must be established.
    pub when: Vec<Condition>,
    /// The rules that do not apply then.
    pub displaces: Vec<String>,
}

/// The version of a rule or of a whole rulebook: SHA-256.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version([u8; 32]);

impl Version {
    /// The hash of some texts in this order, white space aside.
    pub(crate) fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Version {
        let mut hash = Sha256::new();
        for text in texts {
            hash.update(squeeze(text).as_bytes());
            hash.update([0]);
        }
        Version(hash.finalize().into())
    }

    /// The hash of many versions, whatever their order.
    pub(crate) fn of_all(mut versions: Vec<Version>) -> Version {
        versions.sort_unstable();
        let mut hash = Sha256::new();
        for version in versions {
            hash.update(version.0);
        }
        Version(hash.finalize().into())
    }
}

impl Version {
    /// The first twelve digits: enough to tell versions apart on paper.
    pub fn short(&self) -> String {
        self.to_string().chars().take(12).collect()
    }
}

impl std::fmt::Display for Version {
    /// Lower-case hexadecimal, 64 digits.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // An answer names every rule with its version, and in a batch these digits were half of the work.
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut digits = [0_u8; 64];
        for (byte, places) in self.0.iter().zip(digits.chunks_exact_mut(2)) {
            places[0] = DIGITS[usize::from(byte >> 4)];
            places[1] = DIGITS[usize::from(byte & 15)];
        }
        f.write_str(std::str::from_utf8(&digits).map_err(|_| std::fmt::Error)?)
    }
}

impl std::fmt::Debug for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Version({self})")
    }
}
