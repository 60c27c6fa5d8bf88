//! The program as people and other programs meet it: arguments and files in; text, JSON and an exit code out.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

mod at_rest;
mod bad_input;
mod batch;
mod explain;
mod journal;
mod json;
mod kit;
mod mail;
mod nights;
mod pages;
mod people;
mod program;
mod readme;
mod serve;
