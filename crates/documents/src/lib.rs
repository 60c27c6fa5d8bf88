//! Prints: what is on paper when nothing else works.
