//! What was agreed with others: whether contracts hold water, and what insurances would pay.

pub mod event;
pub mod insured;
pub mod page;
pub mod watertight;
