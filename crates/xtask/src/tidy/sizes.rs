//! Files and functions stay small enough to be read in one go.

use proc_macro2::Span;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, ImplItemFn, Item, ItemFn, Signature, TraitItemFn};

use crate::breach::Breach;
use crate::workspace::{File, Workspace};

const RUST_FILE_LINES: usize = 500;
const EVENT_FILE_LINES: usize = 600;
const FUNCTION_LINES: usize = 70;
const RULE_PAGE_LINES: usize = 300;
const TEMPLATE_LINES: usize = 150;

const SPLIT_FILE: &str = "give each concept in it a file of its own";
const SPLIT_FUNCTION: &str = "name its parts and make functions of them";
const SPLIT_PAGE: &str = "give each article a page of its own";

pub(super) fn check(workspace: &Workspace) -> Vec<Breach> {
    let rust = workspace.rust_files().flat_map(rust_file);
    // A log grows for ever, and nobody reads it in one go.
    let is_page = |file: &&File| !file.path.ends_with("/CHANGELOG.md");
    let pages = workspace.files_in("rules/", ".md").filter(is_page);
    let pages = pages.filter_map(|file| too_long(file, lines(file), RULE_PAGE_LINES, SPLIT_PAGE));
    let templates = workspace.files_in("crates/", ".html").chain(workspace.files_in("crates/", ".typ"));
    let templates = templates.filter_map(|file| too_long(file, lines(file), TEMPLATE_LINES, SPLIT_FILE));
    rust.chain(pages).chain(templates).collect()
}

fn lines(file: &File) -> usize {
    file.text.lines().count()
}

fn too_long(file: &File, lines: usize, limit: usize, mend: &str) -> Option<Breach> {
    let what = format!("the file has {lines} lines; the limit is {limit}");
    (lines > limit).then(|| Breach::new(&file.path, what, mend))
}

/// A Rust file is measured without the tests inside it; its functions are measured wherever they are.
fn rust_file(file: &File) -> Vec<Breach> {
    let parsed = match syn::parse_file(&file.text) {
        Ok(parsed) => parsed,
        Err(error) => {
            let place = format!("{}:{}", file.path, error.span().start().line);
            let what = format!("the file cannot be read as Rust: {error}");
            return vec![Breach::new(place, what, "mend the syntax")];
        }
    };
    let limit = if file.path.ends_with("/event.rs") { EVENT_FILE_LINES } else { RUST_FILE_LINES };
    let without_tests = lines(file) - parsed.items.iter().map(test_lines).sum::<usize>();
    let mut functions = Functions { file, breaches: Vec::new() };
    functions.visit_file(&parsed);
    functions.breaches.into_iter().chain(too_long(file, without_tests, limit, SPLIT_FILE)).collect()
}

/// How many lines an item takes when it is an inline module of tests; none otherwise.
fn test_lines(item: &Item) -> usize {
    let Item::Mod(module) = item else { return 0 };
    let (Some(mark), Some((braces, _))) = (module.attrs.iter().find(is_cfg_test), &module.content) else {
        return 0;
    };
    lines_between(mark.pound_token.span, braces.span.close())
}

fn is_cfg_test(attribute: &&Attribute) -> bool {
    let is_test = |inner: syn::Path| inner.is_ident("test");
    attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Path>().is_ok_and(is_test)
}

fn lines_between(first: Span, last: Span) -> usize {
    last.end().line - first.start().line + 1
}

/// Walks over a file and keeps the functions that are too long.
struct Functions<'a> {
    file: &'a File,
    breaches: Vec<Breach>,
}

impl Functions<'_> {
    fn measure(&mut self, signature: &Signature, body: &Block) {
        let start = signature.fn_token.span;
        let lines = lines_between(start, body.brace_token.span.close());
        if lines > FUNCTION_LINES {
            let place = format!("{}:{}", self.file.path, start.start().line);
            let what =
                format!("the function {} has {lines} lines; the limit is {FUNCTION_LINES}", signature.ident);
            self.breaches.push(Breach::new(place, what, SPLIT_FUNCTION));
        }
    }
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        self.measure(&function.sig, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        self.measure(&function.sig, &function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast TraitItemFn) {
        if let Some(body) = &function.default {
            self.measure(&function.sig, body);
        }
        visit::visit_trait_item_fn(self, function);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::samples::files;

    fn faults(path: &str, text: &str) -> Vec<String> {
        let found = check(&files(&[(path, text)]));
        found.into_iter().map(|breach| format!("{}: {}", breach.place, breach.what)).collect()
    }

    fn constants(lines: usize) -> String {
        (0..lines).map(|number| format!("const A{number}: u8 = 0;\n")).collect()
    }

    fn function(lines: usize) -> String {
        format!("fn long() {{\n{}}}\n", "    f();\n".repeat(lines - 2))
    }

    #[test]
    fn a_rust_file_has_at_most_500_lines_and_an_event_file_600() {
        assert!(faults("crates/law/src/rule.rs", &constants(500)).is_empty());
        assert_eq!(
            faults("crates/law/src/rule.rs", &constants(501)),
            ["crates/law/src/rule.rs: the file has 501 lines; the limit is 500"]
        );
        assert!(faults("crates/incident/src/event.rs", &constants(600)).is_empty());
        assert_eq!(faults("crates/incident/src/event.rs", &constants(601)).len(), 1);
    }

    #[test]
    fn tests_inside_a_file_do_not_count() {
        let tests = format!("#[cfg(test)]\nmod tests {{\n{}}}\n", constants(400));
        assert!(faults("crates/law/src/rule.rs", &(constants(500) + &tests)).is_empty());
        assert_eq!(faults("crates/law/src/rule.rs", &(constants(501) + &tests)).len(), 1);
    }

    #[test]
    fn a_function_has_at_most_70_lines_wherever_it_is() {
        assert!(faults("crates/law/src/rule.rs", &function(70)).is_empty());
        assert_eq!(
            faults("crates/law/src/rule.rs", &function(71)),
            ["crates/law/src/rule.rs:1: the function long has 71 lines; the limit is 70"]
        );
        let method = format!("struct A;\nimpl A {{\n{}}}\n", function(71));
        assert_eq!(faults("crates/law/src/rule.rs", &method).len(), 1);
        let provided = format!("trait A {{\n{}}}\n", function(71));
        assert_eq!(faults("crates/law/src/rule.rs", &provided).len(), 1);
        let test = format!("#[cfg(test)]\nmod tests {{\n{}}}\n", function(71));
        assert_eq!(faults("crates/law/src/rule.rs", &test).len(), 1);
    }

    #[test]
    fn a_rule_page_has_at_most_300_lines_and_a_template_150() {
        assert!(faults("rules/eu/avg/artikel-33.md", &"> woord\n".repeat(300)).is_empty());
        assert_eq!(faults("rules/eu/avg/artikel-33.md", &"> woord\n".repeat(301)).len(), 1);
        assert!(faults("crates/web/src/facts/page.html", &"<p>\n".repeat(150)).is_empty());
        assert_eq!(faults("crates/web/src/facts/page.html", &"<p>\n".repeat(151)).len(), 1);
        assert_eq!(faults("crates/documents/src/card.typ", &"= A\n".repeat(151)).len(), 1);
    }

    #[test]
    fn a_file_that_is_no_rust_is_found() {
        let found = faults("crates/law/src/rule.rs", "fn f() {}\nfn {\n");
        assert_eq!(found.len(), 1);
        assert!(found[0].contains("cannot be read as Rust"), "{found:?}");
    }
}
