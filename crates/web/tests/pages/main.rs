//! The pages, asked for as a browser does, without a network.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod access;
mod attacks;
mod authenticator;
mod browser;
mod calendar;
mod care;
mod contain;
mod costs;
mod crisis;
mod doors;
mod evaluation;
mod evening;
mod filings;
mod hostile;
mod incident;
mod lanes;
mod lists;
mod meetings;
mod messages;
mod organisations;
mod own_rules;
mod paper;
mod passkeys;
mod passwords;
mod people;
mod preparing;
mod prints;
mod private;
mod ransom;
mod register;
mod restricted;
mod rights;
mod rules;
mod rumours;
mod sealed;
mod search;
mod sending;
mod sessions;
mod shifts;
mod sitreps;
mod suppliers;
mod tasks;
mod time;
mod timeline;
