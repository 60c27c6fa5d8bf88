//! One rule of the house that is broken in one place.

use std::fmt;

use anyhow::ensure;

/// Where it is, what is wrong there, and how to mend it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Breach {
    /// A path from the root of the repository, with the line where there is one; or the name of a package.
    pub(crate) place: String,
    /// What is wrong, as a clause.
    pub(crate) what: String,
    /// What to do about it, as an order.
    pub(crate) mend: String,
}

impl Breach {
    pub(crate) fn new(place: impl Into<String>, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { place: place.into(), what: what.into(), mend: mend.into() }
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}\n  hint: {}", self.place, self.what, self.mend)
    }
}

/// Prints every breach; fails when there is one.
pub(crate) fn report(command: &str, breaches: &[Breach]) -> anyhow::Result<()> {
    for breach in breaches {
        println!("{breach}");
    }
    ensure!(breaches.is_empty(), "{command} found {} to mend", count(breaches.len()));
    Ok(())
}

fn count(breaches: usize) -> String {
    match breaches {
        1 => "one thing".to_owned(),
        many => format!("{many} things"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_breach_reads_as_place_fault_and_hint() {
        let breach = Breach::new("rules/a.md:3", "a link leads nowhere", "correct the path");
        assert_eq!(breach.to_string(), "rules/a.md:3: a link leads nowhere\n  hint: correct the path");
    }

    #[test]
    fn one_breach_is_enough_to_fail() {
        assert!(report("tidy", &[]).is_ok());
        let failure = report("tidy", &[Breach::new("law", "wrong", "mend it")]);
        assert_eq!(
            failure.map_err(|error| error.to_string()),
            Err("tidy found one thing to mend".to_owned())
        );
    }
}
