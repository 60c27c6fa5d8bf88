//! What prints say, in which order they are read aloud, and what they look like. `cargo xtask golden` writes it anew.
//!
//! Text and tags are what another program (poppler) reads in the PDF; pixels are hashes of the pages as they are laid out.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use common::{Desktop, every_print, read, van_loon};
use documents::Document;
use journal::Hash;
use typst_render::{RenderOptions, render};
use wording::Lang;

/// The file of a golden.
fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/goldens").join(name)
}

/// Compares with a golden, or writes it.
fn check(name: &str, found: &str, faults: &mut Vec<String>) {
    let file = file(name);
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, found).unwrap();
    } else if fs::read_to_string(file).unwrap_or_default() != found {
        faults.push(name.to_owned());
    }
}

/// Every print in both languages, by name.
fn prints() -> Vec<(String, Document)> {
    let languages = Lang::ALL.into_iter().map(|lang| (lang, Desktop::of(van_loon(), lang)));
    languages
        .flat_map(|(lang, desk)| {
            let prints = every_print(&desk.paper()).into_iter();
            prints
                .map(move |(name, document)| (format!("{name}.{}", lang.as_str()), document))
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn every_print_says_what_it_said_and_is_read_aloud_in_the_same_order() {
    let mut faults = Vec::new();
    for (name, document) in prints() {
        let pdf = document.pdf().unwrap_or_else(|error| panic!("{name}: {error}"));
        let text = read(&pdf, "pdftotext", &["-layout"]);
        // Where a page has no form of its own a reader sees only these lines.
        let text: Vec<&str> = text.lines().map(str::trim_end).collect();
        check(&format!("{name}.txt"), &format!("{}\n", text.join("\n").trim_end()), &mut faults);
        let tags = read(&pdf, "pdfinfo", &["-struct-text"]);
        check(&format!("{name}.tags"), &tags, &mut faults);
    }
    assert!(faults.is_empty(), "these differ; run `cargo xtask golden` and read the difference: {faults:#?}");
}

#[test]
fn every_page_looks_as_it_did() {
    let mut pixels = BTreeMap::new();
    for (name, document) in prints() {
        let pages = document.lay_out().unwrap();
        for (number, page) in pages.laid_out().pages().iter().enumerate() {
            let picture = render(page, &RenderOptions::default());
            pixels.insert(format!("{name}-{}", number + 1), Hash::of(picture.data()).to_string());
        }
    }
    let lines: Vec<String> = pixels.into_iter().map(|(page, hash)| format!("{page} {hash}\n")).collect();
    let mut faults = Vec::new();
    check("pixels.txt", &lines.concat(), &mut faults);
    assert!(faults.is_empty(), "a page looks otherwise; look at it, then run `cargo xtask golden`");
}
