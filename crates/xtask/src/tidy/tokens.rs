//! Paths as they are written in a Rust file, wherever they stand: in code, in a `use`, in a macro.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

/// A path such as `std::fs::read`, and the line it is on.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct WrittenPath {
    pub(super) segments: Vec<String>,
    pub(super) line: usize,
}

impl WrittenPath {
    /// Whether these segments stand somewhere in the path, one after the other.
    pub(super) fn contains(&self, segments: &[&str]) -> bool {
        self.segments.windows(segments.len()).any(|window| window == segments)
    }
}

/// Every path in a Rust text. A text that is no Rust has none: that it cannot be read is reported elsewhere.
pub(super) fn paths(text: &str) -> Vec<WrittenPath> {
    let mut found = Vec::new();
    collect(text.parse().unwrap_or_default(), &[], &mut found);
    found
}

/// Collects the paths in `tokens`; those in the braces of a `use` start with `prefix`.
fn collect(tokens: TokenStream, prefix: &[String], found: &mut Vec<WrittenPath>) {
    let mut current: Vec<String> = Vec::new();
    let mut colons = 0;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
            TokenTree::Ident(ident) => {
                if colons != 2 || current.is_empty() {
                    current = prefix.to_vec();
                }
                current.push(ident.to_string());
                colons = 0;
                if !continues(tokens.peek()) {
                    found.push(written(&mut current, &ident));
                }
            }
            TokenTree::Group(group) => {
                let is_use_list = colons == 2 && group.delimiter() == Delimiter::Brace;
                let inner = if is_use_list { current.as_slice() } else { &[] };
                collect(group.stream(), inner, found);
                (current, colons) = (Vec::new(), 0);
            }
            _ => (current, colons) = (Vec::new(), 0),
        }
    }
}

fn continues(next: Option<&TokenTree>) -> bool {
    matches!(next, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
}

fn written(segments: &mut Vec<String>, last: &Ident) -> WrittenPath {
    WrittenPath { segments: std::mem::take(segments), line: last.span().start().line }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written_in(text: &str) -> Vec<String> {
        paths(text).into_iter().map(|path| path.segments.join("::")).collect()
    }

    #[test]
    fn a_list_in_a_use_is_written_out() {
        let written = written_in("use std::{fs, io::{self, Read}};");
        assert_eq!(written, ["use", "std::fs", "std::io::self", "std::io::Read"]);
    }

    #[test]
    fn paths_inside_macros_are_seen() {
        assert!(written_in("fn f() { println!(\"{}\", a::b()); }").contains(&"a::b".to_owned()));
    }
}
