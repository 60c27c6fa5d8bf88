//! The pages: server-rendered, working without JavaScript, kept fresh with it.
//!
//! One folder for each concept: its routes, its form, its view and its template. Every write passes `app`; nothing
//! here decides anything, and no page computes: it prints the picture.

mod access;
mod agreements;
mod assets;
mod beside;
mod board;
mod callout;
mod channels;
mod contacts;
mod containment;
mod corrections;
mod counsel;
mod decided;
mod decisions;
mod done;
mod duties;
mod entry;
mod experts;
mod facts;
mod failure;
mod files;
mod form;
mod frame;
mod guard;
mod handovers;
mod impact;
mod indicators;
mod inventory;
mod kits;
mod letters;
mod live;
mod log;
mod markdown;
mod meetings;
mod messages;
mod now;
mod palette;
mod paper;
mod prepare;
mod preparing;
mod prevention;
mod prints;
mod questions;
mod ransom;
mod rights;
mod room;
mod routes;
mod rumours;
mod runbooks;
mod search;
mod sheets;
mod shifts;
mod site;
mod sitreps;
mod speaking;
mod stakeholders;
mod start;
mod steer;
mod tasks;
mod team;
mod timeline;
mod visitor;

pub use routes::{Need, ROUTES, Route, router};
pub use site::{Clock, Site, Transport};
