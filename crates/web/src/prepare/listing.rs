//! A page that lists sheets in groups.

use askama::Template;
use axum::response::Response;

use crate::frame::{Frame, page};

/// A page with groups of entries.
#[derive(Template)]
#[template(path = "prepare/listing.html")]
pub(crate) struct Listing<'a> {
    pub(crate) page: Frame<'a>,
    pub(crate) title: String,
    /// What to know first.
    pub(crate) lead: Vec<String>,
    /// What does not hold, with a sign for how much it weighs.
    pub(crate) doubts: Vec<Doubtful>,
    pub(crate) groups: Vec<Group>,
    /// What else one can do: addresses and their words.
    pub(crate) links: Vec<Link>,
    pub(crate) table: Option<Table>,
    /// A button that begins: where it goes, and its words.
    pub(crate) begin: Option<(String, String)>,
}

/// Something that does not hold.
pub(crate) struct Doubtful {
    /// What weighs: `error`, `warning` or `advice`.
    pub(crate) weight: &'static str,
    pub(crate) text: String,
    pub(crate) on: Option<Link>,
}

/// Somewhere to go.
pub(crate) struct Link {
    pub(crate) href: String,
    pub(crate) text: String,
}

/// Entries under a heading.
pub(crate) struct Group {
    pub(crate) heading: String,
    pub(crate) lead: String,
    pub(crate) entries: Vec<Entry>,
    /// What belongs here, for when nothing does yet.
    pub(crate) empty: String,
    pub(crate) add: Vec<Link>,
}

/// One sheet in a list.
pub(crate) struct Entry {
    pub(crate) title: String,
    pub(crate) href: String,
    pub(crate) lines: Vec<String>,
    /// What should be looked at.
    pub(crate) warnings: Vec<String>,
    /// What else one can do with it.
    pub(crate) links: Vec<Link>,
    /// How deep it stands in a tree.
    pub(crate) depth: usize,
}

/// A table beside the entries.
pub(crate) struct Table {
    pub(crate) heading: String,
    pub(crate) lead: String,
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

impl Link {
    pub(crate) fn new(href: impl Into<String>, text: String) -> Link {
        Link { href: href.into(), text }
    }
}

impl<'a> Listing<'a> {
    pub(crate) fn new(page: Frame<'a>, title: String) -> Listing<'a> {
        Listing {
            page,
            title,
            lead: Vec::new(),
            doubts: Vec::new(),
            groups: Vec::new(),
            links: Vec::new(),
            table: None,
            begin: None,
        }
    }

    pub(crate) fn shown(&self) -> Response {
        page(self)
    }
}

impl Entry {
    pub(crate) fn new(title: String, href: String) -> Entry {
        Entry { title, href, lines: Vec::new(), warnings: Vec::new(), links: Vec::new(), depth: 0 }
    }

    /// Adds a line, unless there is nothing to say.
    pub(crate) fn line(mut self, line: impl Into<String>) -> Entry {
        let line = line.into();
        if !line.is_empty() {
            self.lines.push(line);
        }
        self
    }

    /// Adds something to look at.
    pub(crate) fn warn(mut self, warning: Option<String>) -> Entry {
        self.warnings.extend(warning);
        self
    }
}
