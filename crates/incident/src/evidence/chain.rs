//! The chain of custody, in the order in which it happened: what is written down late stands in its place, so that a gap
//! can be closed afterwards.

use calendar::Start;
use jiff::Timestamp;
use law::Rulebook;

use super::Evidence;
use super::event::CustodyPassed;
use crate::state::Kept;

/// From hand to hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Chain<'a> {
    /// Who had it first, by the name that people use.
    pub first: &'a str,
    /// What followed.
    pub links: Vec<Link<'a>>,
}

/// Once from hand to hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Link<'a> {
    /// What was said of it.
    pub passed: &'a Kept<CustodyPassed>,
    /// Whose hands it was in, when somebody else gave it: nobody said how it went between the two.
    pub missing_from: Option<&'a str>,
}

impl Evidence {
    /// From hand to hand. `keeper` is the name of whoever brought a file; who secured a thing is known.
    pub fn chain<'a>(&'a self, rulebook: &Rulebook, keeper: &'a str) -> Chain<'a> {
        let first = self.object.as_ref().map_or(keeper, |object| object.said.by.as_str());
        let mut holder = first;
        let links = in_order(&self.custody, rulebook).into_iter().map(|passed| {
            let missing_from = (!are_same(holder, &passed.said.from)).then_some(holder);
            holder = &passed.said.to;
            Link { passed, missing_from }
        });
        Chain { links: links.collect(), first }
    }

    /// Where the original is, as far as somebody said.
    pub fn place(&self, rulebook: &Rulebook) -> Option<&str> {
        let secured = self.object.iter().map(|kept| (kept.said.at, kept.number, kept.said.place.as_str()));
        let passed = self.custody.iter().map(|kept| (kept.said.at, kept.number, kept.said.place.as_str()));
        let imaged = self.images.iter().map(|kept| (kept.said.at, kept.number, kept.said.original.as_str()));
        let all = secured.chain(passed).chain(imaged).filter(|(_, _, place)| !place.is_empty());
        all.max_by_key(|(at, number, _)| (rulebook.moment_of(at.0), *number)).map(|(_, _, place)| place)
    }
}

impl<'a> Chain<'a> {
    /// In whose hands it is, as far as somebody said.
    pub fn holder(&self) -> &'a str {
        self.links.last().map_or(self.first, |link| &link.passed.said.to)
    }

    /// Hands between which nobody said how it went.
    pub fn gaps(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.links.iter().filter_map(|link| Some((link.missing_from?, link.passed.said.from.as_str())))
    }
}

/// In the order of happening. Of what has only a day, the order of writing down is all that is known.
fn in_order<'a>(custody: &'a [Kept<CustodyPassed>], rulebook: &Rulebook) -> Vec<&'a Kept<CustodyPassed>> {
    let mut placed: Vec<(Timestamp, &Kept<CustodyPassed>)> = Vec::new();
    for kept in custody {
        let start = kept.said.at.0;
        let (from, end) = (rulebook.moment_of(start), rulebook.end_of(start));
        let before = placed.iter().map(|(at, _)| *at).filter(|at| (from..end).contains(at)).max();
        let at = match start {
            Start::Moment(at) => at,
            Start::Day(_) => before.unwrap_or(from),
        };
        placed.push((at, kept));
    }
    placed.sort_by_key(|(at, kept)| (*at, kept.number));
    placed.into_iter().map(|(_, kept)| kept).collect()
}

/// Whether two names are those of the same hands, however they were typed.
fn are_same(one: &str, other: &str) -> bool {
    let words = |name: &str| name.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    words(one) == words(other)
}
