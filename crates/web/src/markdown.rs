//! What people write, with the little marking that Markdown allows: paragraphs, lists, emphasis, links. Text may come
//! from whoever attacks us, so nothing of it becomes anything else.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::Builder;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// The marks that may stay. No image: it would be fetched from elsewhere.
const TAGS: [&str; 12] =
    ["a", "blockquote", "br", "code", "em", "h4", "li", "ol", "p", "pre", "strong", "ul"];

static CLEAN: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::new();
    builder
        .tags(HashSet::from(TAGS))
        .tag_attributes(HashMap::from([("a", HashSet::from(["href"]))]))
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .url_relative(ammonia::UrlRelative::Deny)
        .link_rel(Some("noopener noreferrer nofollow"));
    builder
});

/// A text as HTML that can stand in a page.
pub(crate) fn html(text: &str) -> String {
    let events = Parser::new_ext(text, Options::empty()).map(|event| match event {
        // What is written as HTML is shown as it is written.
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        Event::Start(Tag::Image { title, .. }) => Event::Text(title),
        Event::End(TagEnd::Image) => Event::Text("".into()),
        // A line that people broke stays broken.
        Event::SoftBreak => Event::HardBreak,
        // Headings of people do not stand above those of the page.
        Event::Start(Tag::Heading { .. }) => Event::Start(Tag::Heading {
            level: pulldown_cmark::HeadingLevel::H4,
            id: None,
            classes: Vec::new(),
            attrs: Vec::new(),
        }),
        Event::End(TagEnd::Heading(_)) => Event::End(TagEnd::Heading(pulldown_cmark::HeadingLevel::H4)),
        other => other,
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    CLEAN.clean(&out).to_string()
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn paragraphs_lists_and_emphasis_stay() {
        assert_eq!(
            html("Gebeld.\nGeen *gehoor*.\n\n- een\n- twee"),
            "<p>Gebeld.<br>\nGeen <em>gehoor</em>.</p>\n<ul>\n<li>een</li>\n<li>twee</li>\n</ul>\n"
        );
    }

    #[test]
    fn nothing_runs_and_nothing_is_fetched() {
        for text in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "![x](https://kwaad.example/x.png)",
            "[klik](javascript:alert(1))",
            "<a href=\"javascript:alert(1)\">x</a>",
            "[x](/incidents/x/course)",
            "<svg/onload=alert(1)>",
            "[x]( \u{1}javascript:alert(1))",
        ] {
            let shown = html(text);
            for bad in ["<script", "<img", "<svg", "<a href=\"javascript", "<a href=\"/"] {
                assert!(!shown.contains(bad), "{text}: {shown}");
            }
        }
        assert!(html("[x](https://ap.nl)").contains("rel=\"noopener noreferrer nofollow\""));
    }
}
