//! What people decide: the risk, whether it is significant or major, the moment of awareness and other moments, whom to believe, what the organisation
//! is before the law, and the course of the incident.

mod awareness;
mod conflict;
mod course;
mod moments;
mod profile;
mod risk;
mod significance;

pub(crate) use awareness::{awareness, set};
pub(crate) use conflict::{believe, conflict};
pub(crate) use course::{course, take};
pub(crate) use moments::{moments, record};
pub(crate) use profile::{profile, revise};
pub(crate) use risk::{decide, risk};
pub(crate) use significance::{qualify, significance};
