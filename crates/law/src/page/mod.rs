//! One page of the rulebook: the article quoted, and under it the blocks that encode it.

mod blocks;
mod criteria;
mod front;
mod problem;
mod sheet;
mod split;
mod words;

pub(crate) use blocks::{Blocks, read_blocks};
pub(crate) use front::{Front, read_toml};
pub(crate) use problem::nearest;
pub(crate) use split::split;
pub(crate) use words::squeeze;

pub use blocks::{LeftToPeople, Reading};
pub use front::{Checked, CheckedHow, Citation, Force, InForce};
pub use problem::{PageProblem, Place, What};
pub use sheet::Page;
pub use split::{Passage, Quotation};
