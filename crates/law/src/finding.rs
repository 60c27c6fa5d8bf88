//! Three-valued logic that remembers its grounds.

/// The answer to a condition: Kleene's strong three-valued logic, in which an unknown part leaves the
/// whole unknown unless another part settles it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// Established.
    Yes,
    /// Excluded.
    No,
    /// Not known; never a silent "no".
    Unknown,
}

impl Truth {
    /// `yes`, `no` or `unknown`, as files and interfaces write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Truth::Yes => "yes",
            Truth::No => "no",
            Truth::Unknown => "unknown",
        }
    }

    /// `Yes` for true, `No` for false.
    pub fn from_bool(value: bool) -> Truth {
        if value { Truth::Yes } else { Truth::No }
    }

    /// Both.
    #[must_use]
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::No, _) | (_, Truth::No) => Truth::No,
            (Truth::Yes, Truth::Yes) => Truth::Yes,
            _ => Truth::Unknown,
        }
    }

    /// Either.
    #[must_use]
    pub fn or(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::Yes, _) | (_, Truth::Yes) => Truth::Yes,
            (Truth::No, Truth::No) => Truth::No,
            _ => Truth::Unknown,
        }
    }

    /// At least so many of them.
    pub fn at_least(needed: usize, truths: &[Truth]) -> Truth {
        let count = |wanted: Truth| truths.iter().filter(|truth| **truth == wanted).count();
        if count(Truth::Yes) >= needed {
            Truth::Yes
        } else if count(Truth::Yes) + count(Truth::Unknown) < needed {
            Truth::No
        } else {
            Truth::Unknown
        }
    }
}

/// A set of facts, by number. What the numbers stand for is known to whoever hands out the findings;
/// the law only carries them along. Numbers run from 0 to 255.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FactSet([u64; 4]);

impl FactSet {
    /// No facts.
    pub const EMPTY: FactSet = FactSet([0; 4]);

    /// The set that holds one fact.
    pub const fn of(number: u8) -> FactSet {
        let mut words = [0; 4];
        words[(number >> 6) as usize] = 1 << (number & 63);
        FactSet(words)
    }

    /// All facts of both sets.
    #[must_use]
    pub const fn union(self, other: FactSet) -> FactSet {
        let (a, b) = (self.0, other.0);
        FactSet([a[0] | b[0], a[1] | b[1], a[2] | b[2], a[3] | b[3]])
    }

    /// Whether the fact with this number is in the set.
    pub const fn contains(self, number: u8) -> bool {
        self.0[(number >> 6) as usize] & (1 << (number & 63)) != 0
    }

    /// Whether the sets have a fact in common.
    pub fn meets(self, other: FactSet) -> bool {
        self.0.iter().zip(other.0).any(|(a, b)| a & b != 0)
    }

    /// Whether no fact is in the set.
    pub fn is_empty(self) -> bool {
        self.0 == [0; 4]
    }

    /// How many facts the set holds.
    pub fn len(self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The numbers in the set, ascending.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..4u8).flat_map(move |word| {
            let mut rest = self.0[word as usize];
            std::iter::from_fn(move || {
                (rest != 0).then(|| {
                    let bit = rest.trailing_zeros() as u8;
                    rest &= rest - 1;
                    word * 64 + bit
                })
            })
        })
    }
}

/// A truth with what it rests on.
///
/// For `Yes` and `No`, `facts` are enough to derive the same truth again. For `Unknown` they are the
/// facts whose absence leaves it open: learning them may settle it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The answer.
    pub truth: Truth,
    /// What it rests on, or what it waits for.
    pub facts: FactSet,
}

impl Finding {
    /// Unknown, and no single fact would settle it.
    pub const OPEN: Finding = Finding { truth: Truth::Unknown, facts: FactSet::EMPTY };

    /// A truth that rests on these facts.
    pub const fn new(truth: Truth, facts: FactSet) -> Finding {
        Finding { truth, facts }
    }

    /// The contrary, on the same grounds.
    #[must_use]
    pub fn negate(self) -> Finding {
        let truth = match self.truth {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
        };
        Finding { truth, facts: self.facts }
    }

    /// Both: one "no" settles it, on the grounds of that "no" alone.
    #[must_use]
    pub fn and(self, other: Finding) -> Finding {
        self.settled_by(other, Truth::No)
    }

    /// Either: one "yes" settles it, on the grounds of that "yes" alone.
    #[must_use]
    pub fn or(self, other: Finding) -> Finding {
        self.settled_by(other, Truth::Yes)
    }

    /// All of them; `Yes` without grounds when there are none.
    pub fn all(findings: impl IntoIterator<Item = Finding>) -> Finding {
        findings.into_iter().fold(Finding::new(Truth::Yes, FactSet::EMPTY), Finding::and)
    }

    /// Any of them; `No` without grounds when there are none.
    pub fn any(findings: impl IntoIterator<Item = Finding>) -> Finding {
        findings.into_iter().fold(Finding::new(Truth::No, FactSet::EMPTY), Finding::or)
    }

    /// At least so many of them: on the grounds of those that settle it.
    pub fn at_least(needed: usize, findings: &[Finding]) -> Finding {
        let truths: Vec<Truth> = findings.iter().map(|finding| finding.truth).collect();
        let truth = Truth::at_least(needed, &truths);
        let grounds = findings.iter().filter(|finding| finding.truth == truth);
        let enough = match truth {
            Truth::Yes => needed,
            Truth::No => findings.len() + 1 - needed.min(findings.len() + 1),
            Truth::Unknown => findings.len(),
        };
        let facts = grounds.take(enough).fold(FactSet::EMPTY, |facts, finding| facts.union(finding.facts));
        Finding::new(truth, facts)
    }

    fn settled_by(self, other: Finding, deciding: Truth) -> Finding {
        if self.truth == deciding {
            return self;
        }
        if other.truth == deciding {
            return other;
        }
        match (self.truth, other.truth) {
            (Truth::Unknown, Truth::Unknown) => Finding::new(Truth::Unknown, self.facts.union(other.facts)),
            (Truth::Unknown, _) => self,
            (_, Truth::Unknown) => other,
            (truth, _) => Finding::new(truth, self.facts.union(other.facts)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn finding() -> impl Strategy<Value = Finding> {
        (0..3u8, any::<u8>()).prop_map(|(truth, fact)| {
            let truth = [Truth::Yes, Truth::No, Truth::Unknown][truth as usize];
            Finding::new(truth, FactSet::of(fact))
        })
    }

    /// Every way to replace the unknowns among the arguments by "yes" or "no".
    fn settled(finding: Finding) -> Vec<Finding> {
        match finding.truth {
            Truth::Unknown => {
                vec![Finding::new(Truth::Yes, finding.facts), Finding::new(Truth::No, finding.facts)]
            }
            _ => vec![finding],
        }
    }

    proptest! {
        #[test]
        fn settling_an_unknown_never_flips_a_settled_whole(a in finding(), b in finding()) {
            for (whole, op) in [(a.and(b), Finding::and as fn(_, _) -> _), (a.or(b), Finding::or)] {
                if whole.truth != Truth::Unknown {
                    for x in settled(a) {
                        for y in settled(b) {
                            prop_assert_eq!(op(x, y).truth, whole.truth);
                        }
                    }
                }
            }
        }

        #[test]
        fn a_set_returns_the_numbers_that_went_in(mut numbers in proptest::collection::vec(any::<u8>(), 0..40)) {
            let set = numbers.iter().fold(FactSet::EMPTY, |set, n| set.union(FactSet::of(*n)));
            numbers.sort_unstable();
            numbers.dedup();
            prop_assert_eq!(set.iter().collect::<Vec<_>>(), numbers.clone());
            prop_assert_eq!(set.len(), numbers.len());
            prop_assert!(numbers.iter().all(|n| set.contains(*n)));
        }
    }

    #[test]
    fn one_no_is_ground_enough_for_both() {
        let no = Finding::new(Truth::No, FactSet::of(1));
        let unknown = Finding::new(Truth::Unknown, FactSet::of(2));
        assert_eq!(unknown.and(no), no);
        assert_eq!(unknown.or(no), unknown);
    }
}
