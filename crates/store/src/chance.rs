//! Random bytes from the operating system.

use crate::StoreProblem;

/// Sixteen bytes that nobody can guess.
pub(crate) fn sixteen() -> Result<[u8; 16], StoreProblem> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| StoreProblem::NoChance)?;
    Ok(bytes)
}
