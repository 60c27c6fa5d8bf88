//! The program as people and other programs meet it: arguments and files in; text, JSON and an exit code out.

mod bad_input;
mod batch;
mod explain;
mod json;
mod pages;
mod people;
mod program;
