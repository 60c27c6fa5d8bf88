//! `cargo xtask fuzz [INPUTS] [SEED]`: broken input by the million.

use std::time::Instant;

use anyhow::Context as _;
use testkit::fuzz::{pages, situations};

/// Inputs in one portion; each has a seed of its own, so that a panic can be had again quickly.
const PORTION: usize = 10_000;

/// Runs the parsers of situations and of pages on broken input. A panic ends the run with its seed.
pub(crate) fn run(inputs: Option<&str>, seed: Option<&str>) -> anyhow::Result<()> {
    let inputs: usize = inputs.unwrap_or("1000000").parse().context("INPUTS is a number")?;
    let first: u64 = seed.unwrap_or("1").parse().context("SEED is a number")?;
    let start = Instant::now();
    let (mut tried, mut good) = (0, 0);
    for seed in first.. {
        println!(
            "seed {seed}: {tried} inputs, {good} of them still good, {:.0} s",
            start.elapsed().as_secs_f64()
        );
        if tried >= inputs {
            break;
        }
        // Loading a rulebook takes longer than reading a situation, so pages get a tenth.
        for met in [situations(seed, PORTION * 9 / 10), pages(seed, PORTION / 10)] {
            tried += met.tried;
            good += met.good;
        }
    }
    Ok(())
}
