//! Random bytes from the operating system.

use crate::StoreProblem;

/// Sixteen bytes that nobody can guess.
pub(crate) fn sixteen() -> Result<[u8; 16], StoreProblem> {
    let mut bytes = [0; 16];
    fill(&mut bytes)?;
    Ok(bytes)
}

/// Fills a place with bytes that nobody can guess.
pub(crate) fn fill(place: &mut [u8]) -> Result<(), StoreProblem> {
    getrandom::fill(place).map_err(|_| StoreProblem::NoChance)
}
