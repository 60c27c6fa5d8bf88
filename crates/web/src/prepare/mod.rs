//! The preparation as a whole: what is missing most, the first hour, what incidents propose, and its own log.

mod first_hour;
mod listing;
mod overview;
mod own_log;
mod own_rules;
mod proposals;
mod removed;
mod reviewing;
mod scope;

pub(crate) use first_hour::{answer, question};
pub(crate) use listing::{Doubtful, Entry, Group, Link, Listing, Table};
pub(crate) use overview::overview;
pub(crate) use own_log::log;
pub(crate) use proposals::{dismiss, proposals};
pub(crate) use removed::removed;
pub(crate) use reviewing::{calendar, reviews, soon};
pub(crate) use scope::{asking, lawbook, reply, rules};
