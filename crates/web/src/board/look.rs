//! What somebody saw when they last looked at the page of the board, as their browser keeps it. It is no secret and proves
//! nothing: whoever changes it sees more or fewer changes.

use axum::http::HeaderMap;
use jiff::{SignedDuration, Timestamp};

use crate::visitor::cookie;

/// A browser keeps it for so many seconds.
pub(super) const LASTS: i64 = 90 * 24 * 3600;

/// Whoever comes back sooner is still reading: what was new then is still new.
const ONE_LOOK: SignedDuration = SignedDuration::from_mins(30);

/// A look at the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    /// The last entry of the look before: what came after it is new.
    pub(super) base: u64,
    /// The last entry when they looked.
    pub(super) seen: u64,
    /// When they looked.
    pub(super) at: Timestamp,
}

/// The name of the cookie for an incident. Ids of incidents are made of letters, digits and hyphens.
pub(super) fn name(incident: &str) -> String {
    let id: String = incident.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    format!("paraat-board-{id}")
}

impl Look {
    /// The last look, if the browser knows of one.
    pub(super) fn of(headers: &HeaderMap, incident: &str) -> Option<Look> {
        let value = cookie(headers, &name(incident))?;
        let mut parts = value.split('.').map(str::parse::<i64>);
        let mut next = || parts.next()?.ok();
        let (base, seen, at) = (next()?, next()?, next()?);
        let number = |value: i64| u64::try_from(value).ok();
        Some(Look { base: number(base)?, seen: number(seen)?, at: Timestamp::from_second(at).ok()? })
    }

    /// This look, after the one before.
    pub(super) fn again(before: Option<Look>, number: u64, now: Timestamp) -> Look {
        let base = match before {
            None => number,
            Some(look) if now.duration_since(look.at) < ONE_LOOK => look.base,
            Some(look) => look.seen,
        };
        Look { base: base.min(number), seen: number, at: now }
    }

    pub(super) fn written(&self) -> String {
        format!("{}.{}.{}", self.base, self.seen, self.at.as_second())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(minute * 60).unwrap_or_default()
    }

    #[test]
    fn what_is_new_stays_new_while_somebody_reads_and_is_old_the_next_time() {
        let first = Look::again(None, 10, at(0));
        assert_eq!((first.base, first.seen), (10, 10));
        let reload = Look::again(Some(first), 14, at(20));
        assert_eq!((reload.base, reload.seen), (10, 14));
        let still = Look::again(Some(reload), 14, at(40));
        assert_eq!((still.base, still.seen), (10, 14));
        let next = Look::again(Some(still), 20, at(70));
        assert_eq!((next.base, next.seen), (14, 20));
    }

    #[test]
    fn a_cookie_that_makes_no_sense_is_no_look() {
        let look = |value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(
                "cookie",
                format!("paraat-board-a={value}").parse().unwrap_or_else(|_| panic!("{value}")),
            );
            Look::of(&headers, "a")
        };
        assert_eq!(look("1.2.60"), Some(Look { base: 1, seen: 2, at: at(1) }));
        for value in ["", "1.2", "a.b.c", "-1.2.60", "1.2.99999999999999999999", "<b>"] {
            assert_eq!(look(value), None, "{value}");
        }
        // Whoever says that they saw what is not there yet has seen all there is.
        let ahead = Look { base: 900, seen: 900, at: at(0) };
        assert_eq!(Look::again(Some(ahead), 5, at(60)).base, 5);
    }
}
