//! A page taken apart: front matter, quotations, fenced blocks, each with its line.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::problem::What;
use super::words::squeeze;

/// A quotation as it stands on the page, white space squeezed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
    /// The line on which it starts, from 1.
    pub line: usize,
    /// All of it on one line, as words are looked up in it.
    pub(crate) text: String,
}

/// A paragraph of prose, white space squeezed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Its words.
    pub text: String,
    /// The line on which it starts, from 1.
    pub line: usize,
}

/// A fenced block: what kind it is, its text, and where its first line stands.
#[derive(Clone, Debug)]
pub(crate) struct Fence {
    pub(crate) kind: String,
    pub(crate) text: String,
    /// The line of the fence itself, from 1.
    pub(crate) line: usize,
}

/// The parts of a page.
#[derive(Clone, Debug)]
pub(crate) struct Parts {
    pub(crate) front: String,
    pub(crate) title: String,
    pub(crate) quotations: Vec<Quotation>,
    pub(crate) prose: Vec<Passage>,
    pub(crate) fences: Vec<Fence>,
}

/// Takes a page apart. The error carries the line.
pub(crate) fn split(text: &str) -> Result<Parts, (usize, What)> {
    let (front, body) = split_front(text)?;
    let body_starts = text.len() - body.len();
    let line_of = lines(text);
    let mut parts = Parts {
        front: front.to_owned(),
        title: String::new(),
        quotations: Vec::new(),
        prose: Vec::new(),
        fences: Vec::new(),
    };
    let mut reader = Reader::default();
    for (event, range) in Parser::new(body).into_offset_iter() {
        reader.take(event, line_of(body_starts + range.start), &mut parts);
    }
    Ok(parts)
}

fn split_front(text: &str) -> Result<(&str, &str), (usize, What)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let after = text.strip_prefix("+++").and_then(|rest| {
        let line_end = rest.find('\n')?;
        rest[..line_end].trim().is_empty().then(|| &rest[line_end + 1..])
    });
    let Some(after) = after else { return Err((1, What::NoFrontMatter)) };
    let mut offset = 0;
    for line in after.split_inclusive('\n') {
        if line.trim_end() == "+++" {
            return Ok((&after[..offset], &after[offset + line.len()..]));
        }
        offset += line.len();
    }
    Err((1, What::FrontMatterOpen))
}

/// A function from a byte offset to a line number, from 1.
fn lines(text: &str) -> impl Fn(usize) -> usize {
    let starts: Vec<usize> =
        text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(at, _)| at).collect();
    move |offset| starts.partition_point(|newline| *newline < offset) + 1
}

#[derive(Default)]
struct Reader {
    quote_depth: usize,
    in_title: bool,
    fence: Option<Fence>,
    paragraph: String,
}

impl Reader {
    fn take(&mut self, event: Event<'_>, line: usize, parts: &mut Parts) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => self.open_quote(line, parts),
            Event::End(TagEnd::BlockQuote(_)) => self.close_quote(line, parts),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => self.open_fence(&info, line),
            Event::End(TagEnd::CodeBlock) => parts.fences.extend(self.fence.take()),
            Event::Start(Tag::Heading { .. }) => self.in_title = parts.title.is_empty(),
            Event::End(TagEnd::Heading(_)) if self.in_title => self.in_title = false,
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item) => {
                self.close_paragraph(line, parts);
            }
            Event::Text(text) | Event::Code(text) => self.add_text(&text, parts),
            Event::SoftBreak | Event::HardBreak => self.add_text(" ", parts),
            _ => {}
        }
    }

    fn open_quote(&mut self, line: usize, parts: &mut Parts) {
        self.quote_depth += 1;
        if self.quote_depth == 1 {
            parts.quotations.push(Quotation { paragraphs: Vec::new(), line, text: String::new() });
        }
    }

    fn close_quote(&mut self, line: usize, parts: &mut Parts) {
        self.close_paragraph(line, parts);
        self.quote_depth = self.quote_depth.saturating_sub(1);
        if self.quote_depth == 0
            && let Some(quotation) = parts.quotations.last_mut()
        {
            quotation.text = quotation.paragraphs.join(" ");
        }
    }

    fn open_fence(&mut self, info: &str, line: usize) {
        let mut words = info.split_whitespace();
        if words.next() == Some("toml") {
            let kind = words.next().unwrap_or_default().to_owned();
            self.fence = Some(Fence { kind, text: String::new(), line });
        }
    }

    fn close_paragraph(&mut self, line: usize, parts: &mut Parts) {
        let text = squeeze(&std::mem::take(&mut self.paragraph));
        if text.is_empty() {
            return;
        }
        match parts.quotations.last_mut().filter(|_| self.quote_depth > 0) {
            Some(quotation) => quotation.paragraphs.push(text),
            None => parts.prose.push(Passage { text, line }),
        }
    }

    fn add_text(&mut self, text: &str, parts: &mut Parts) {
        if let Some(fence) = &mut self.fence {
            fence.text.push_str(text);
        } else if self.in_title {
            parts.title.push_str(text);
        } else {
            self.paragraph.push_str(text);
        }
    }
}
