//! The crisis itself: facts with a certainty, and the picture that follows from them.
//!
//! A [`situation::Situation`] holds what is known; [`picture::picture`] derives everything else: the
//! risk that is proposed, the obligations, the questions worth asking. Nothing in between is kept.
//! Nothing here reads a clock, a file or the environment.

pub mod callout;
pub mod cases;
pub mod channel;
pub mod circumstances;
pub mod command;
pub mod containment;
pub mod controller;
pub mod correction;
pub mod cost;
pub mod decision;
pub mod differences;
pub mod evaluation;
pub mod event;
pub mod evidence;
pub mod exercise;
pub mod fact;
pub mod filing;
pub mod handover;
pub mod impact;
pub mod indicator;
pub mod joint;
pub mod letter;
pub mod meeting;
pub mod message;
pub mod paper;
pub mod permission;
pub mod picture;
pub mod question;
pub mod ransom;
pub mod refusal;
pub mod reminder;
pub mod rumour;
pub mod scope;
pub mod severity;
pub mod since;
pub mod sitrep;
pub mod situation;
pub mod speaking;
pub mod stakeholder;
pub mod state;
pub mod steering;
pub mod story;
pub mod supplier;
pub mod task;
pub mod timeline;
pub mod trend;
