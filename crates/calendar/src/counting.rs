//! The ways in which the law counts.

use std::fmt;
use std::str::FromStr;

/// By which rules a period is counted.
///
/// ```
/// use calendar::Counting;
///
/// assert_eq!("eu-1182-71".parse(), Ok(Counting::Eu1182));
/// assert_eq!(Counting::default().as_str(), "clock");
/// assert!(Counting::ALL.iter().all(|counting| counting.as_str().parse() == Ok(*counting)));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Counting {
    /// Strict elapsed time ("klokuren"), never extended. Days, weeks, months and years end at the same time
    /// on the wall clock; working days at the end of the last one. A time that the clock skips in spring
    /// becomes the later valid one; of a time that comes twice in autumn, the first counts.
    #[default]
    Clock,
    /// Regulation (EEC, Euratom) 1182/71, article 3, with its paragraph 5 (at least two working days)
    /// applied to days, weeks, months and years only. Hours leave out the hour of the event and are never
    /// extended.
    Eu1182,
    /// As [`Counting::Eu1182`], with article 3(5) read as covering periods of 48 hours or more as well. No
    /// authority has been found applying it: for information, never for an alarm.
    Eu1182TwoWorkingDays,
    /// The Dutch Algemene termijnenwet, articles 1, 2 and 4(a).
    NlTermijnenwet,
    /// Delegated Regulation (EU) 2025/301, article 5(4): what falls on a day off moves to noon of the next
    /// working day.
    DoraNoon,
}

/// A text that names no [`Counting`]; it holds the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCounting(pub String);

impl Counting {
    /// Every counting, in the order in which they are documented.
    pub const ALL: [Counting; 5] = [
        Counting::Clock,
        Counting::Eu1182,
        Counting::Eu1182TwoWorkingDays,
        Counting::NlTermijnenwet,
        Counting::DoraNoon,
    ];

    /// The name by which a page of law asks for this counting.
    pub fn as_str(self) -> &'static str {
        match self {
            Counting::Clock => "clock",
            Counting::Eu1182 => "eu-1182-71",
            Counting::Eu1182TwoWorkingDays => "eu-1182-71-two-working-days",
            Counting::NlTermijnenwet => "nl-termijnenwet",
            Counting::DoraNoon => "dora-noon",
        }
    }
}

impl FromStr for Counting {
    type Err = UnknownCounting;

    fn from_str(text: &str) -> Result<Counting, UnknownCounting> {
        let found = Counting::ALL.into_iter().find(|counting| counting.as_str() == text);
        found.ok_or_else(|| UnknownCounting(text.to_owned()))
    }
}

impl fmt::Display for Counting {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}
