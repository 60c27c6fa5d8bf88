//! `cargo xtask links`: every relative link and every anchor in the Markdown pages leads somewhere.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::breach::{Breach, report};
use crate::workspace::{File, Workspace};

/// Checks the links of the project on the disk.
pub(crate) fn run() -> anyhow::Result<()> {
    report("links", &check(&Workspace::read()?))?;
    println!("links: every relative link leads somewhere");
    Ok(())
}

fn check(workspace: &Workspace) -> Vec<Breach> {
    let pages: BTreeMap<&str, Page> =
        workspace.files_in("", ".md").map(|file| (file.path.as_str(), Page::of(file))).collect();
    let mut breaches = Vec::new();
    for (path, page) in &pages {
        for link in page.links.iter().filter(|link| is_local(&link.target)) {
            if let Some(what) = fault(path, link, workspace, &pages) {
                let place = format!("{path}:{}", link.line);
                breaches.push(Breach::new(place, what, "correct the link, or write what it leads to"));
            }
        }
    }
    breaches
}

/// What is wrong with a link that stands on the page at `path`.
fn fault(path: &str, link: &Link, workspace: &Workspace, pages: &BTreeMap<&str, Page>) -> Option<String> {
    let (file, anchor) = link.target.split_once('#').unwrap_or((&link.target, ""));
    let target = if file.is_empty() { Some(path.to_owned()) } else { resolve(path, file) };
    let Some(target) = target.filter(|target| exists(workspace, target)) else {
        return Some(format!("the link '{}' leads to no file", link.target));
    };
    let page = pages.get(target.as_str())?;
    let is_missing = !anchor.is_empty() && !page.anchors.contains(anchor);
    is_missing.then(|| format!("the link '{}' names a heading that is not there", link.target))
}

/// The path that `link` means on the page at `path`; none when it leaves the repository.
fn resolve(path: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    if link.starts_with('/') {
        parts.clear();
    }
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// Whether there is a file at this path, or a folder with something in it.
fn exists(workspace: &Workspace, path: &str) -> bool {
    let inside = |file: &File| file.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
    path.is_empty() || workspace.files.iter().any(|file| file.path == path || inside(file))
}

/// Whether a target is for us to check: neither a page of somebody else's nor an address.
fn is_local(target: &str) -> bool {
    let scheme = target.split_once(':').map(|(scheme, _)| scheme);
    !scheme.is_some_and(|scheme| scheme.chars().all(|letter| letter.is_ascii_alphanumeric()))
}

/// What a Markdown page links to, and the anchors that others may link to.
struct Page {
    links: Vec<Link>,
    anchors: BTreeSet<String>,
}

struct Link {
    target: String,
    line: usize,
}

impl Page {
    fn of(file: &File) -> Self {
        let mut page = Self { links: Vec::new(), anchors: BTreeSet::new() };
        let mut heading: Option<String> = None;
        let options = Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS | Options::ENABLE_TABLES;
        for (event, place) in Parser::new_ext(&file.text, options).into_offset_iter() {
            match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    let line = 1 + file.text[..place.start].matches('\n').count();
                    page.links.push(Link { target: dest_url.into_string(), line });
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::End(TagEnd::Heading(_)) => page.add_anchor(&heading.take().unwrap_or_default()),
                Event::Text(text) | Event::Code(text) => {
                    heading.iter_mut().for_each(|heading| heading.push_str(&text));
                }
                _ => {}
            }
        }
        page
    }

    /// Adds the anchor that code forges make of a heading; a second equal heading gets a number.
    fn add_anchor(&mut self, heading: &str) {
        let kept =
            heading.trim().chars().filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
        let anchor: String = kept.collect::<String>().to_lowercase().replace(' ', "-");
        let numbered = (1..).map(|number| format!("{anchor}-{number}"));
        let free = [anchor.clone()].into_iter().chain(numbered).find(|name| !self.anchors.contains(name));
        self.anchors.extend(free);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::samples::files;

    fn faults(pages: &[(&str, &str)]) -> Vec<String> {
        check(&files(pages)).into_iter().map(|breach| format!("{}: {}", breach.place, breach.what)).collect()
    }

    #[test]
    fn a_link_to_a_file_that_is_not_there_is_found() {
        let found = faults(&[("docs/a.md", "# A\n\nRead [this](b.md) first.\n")]);
        assert_eq!(found, ["docs/a.md:3: the link 'b.md' leads to no file"]);
    }

    #[test]
    fn a_link_to_a_heading_that_is_not_there_is_found() {
        let found = faults(&[("a.md", "[there](b.md#drie) [here](#een)\n\n# Een\n"), ("b.md", "# Twee\n")]);
        assert_eq!(found, ["a.md:1: the link 'b.md#drie' names a heading that is not there"]);
    }

    #[test]
    fn a_link_out_of_the_repository_leads_nowhere() {
        let found = faults(&[("a.md", "[out](../b.md)")]);
        assert_eq!(found, ["a.md:1: the link '../b.md' leads to no file"]);
    }

    #[test]
    fn links_to_files_folders_headings_and_the_world_are_fine() {
        let page = "# Artikel 33 — `melding` (AVG)\n\n# Twee\n\n# Twee\n\n\
                    [1](#artikel-33--melding-avg) [2](#twee-1) [3](sub/) [4](sub/b.md#b) [5](../LICENSE)\n\
                    [6](https://example.org/x#y) [7](mailto:a@example.org) [8](/LICENSE)\n\n`[9](no)`\n";
        let found =
            faults(&[("docs/a.md", page), ("docs/sub/b.md", "+++\nx = 1\n+++\n\n# B\n"), ("LICENSE", "")]);
        assert_eq!(found, Vec::<String>::new());
    }
}
