//! A type is named after what it is, not after the fact that it does something.

use syn::Ident;
use syn::visit::{self, Visit};

use crate::breach::Breach;
use crate::workspace::{File, Workspace};

/// Endings that say nothing about the thing that they name.
const EMPTY_ENDINGS: &[&str] = &["Manager", "Service", "Handler", "Util", "Utils", "Helper", "Helpers"];

pub(super) fn check(workspace: &Workspace) -> Vec<Breach> {
    workspace.rust_files().flat_map(empty_names).collect()
}

fn empty_names(file: &File) -> Vec<Breach> {
    let mut types = Types { file, breaches: Vec::new() };
    if let Ok(parsed) = syn::parse_file(&file.text) {
        types.visit_file(&parsed);
    }
    types.breaches
}

/// Walks over a file and keeps the type names that say nothing.
struct Types<'a> {
    file: &'a File,
    breaches: Vec<Breach>,
}

impl Types<'_> {
    fn judge(&mut self, name: &Ident) {
        let written = name.to_string();
        if EMPTY_ENDINGS.iter().any(|ending| written.ends_with(ending)) {
            let place = format!("{}:{}", self.file.path, name.span().start().line);
            let what = format!("the name {written} does not say what it is");
            self.breaches.push(Breach::new(
                place,
                what,
                "name the thing with the noun that professionals use",
            ));
        }
    }
}

impl<'ast> Visit<'ast> for Types<'_> {
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.judge(&item.ident);
        visit::visit_item_struct(self, item);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.judge(&item.ident);
        visit::visit_item_enum(self, item);
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.judge(&item.ident);
        visit::visit_item_trait(self, item);
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.judge(&item.ident);
        visit::visit_item_type(self, item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::samples::files;

    fn faults(text: &str) -> Vec<String> {
        let found = check(&files(&[("crates/law/src/rule.rs", text)]));
        found.into_iter().map(|breach| format!("{}: {}", breach.place, breach.what)).collect()
    }

    #[test]
    fn a_name_that_says_nothing_is_found_in_every_kind_of_type() {
        assert_eq!(
            faults("\nstruct RuleManager;"),
            ["crates/law/src/rule.rs:2: the name RuleManager does not say what it is"]
        );
        assert_eq!(faults("enum MailService { A }").len(), 1);
        assert_eq!(faults("trait FactHandler {}").len(), 1);
        assert_eq!(faults("type DateUtil = u8;").len(), 1);
        assert_eq!(faults("mod inner { fn f() { struct TestHelper; } }").len(), 1);
    }

    #[test]
    fn a_noun_passes() {
        assert_eq!(faults("struct Rulebook; enum Truth { Yes } trait Visit {}"), Vec::<String>::new());
    }
}
