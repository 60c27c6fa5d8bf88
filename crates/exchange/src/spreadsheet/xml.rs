//! XML, as far as spreadsheets need it. What a document type defines is never expanded.

use std::borrow::Cow;
use std::io::BufRead;

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesEnd, BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::Problem;

/// Goes through a part of a spreadsheet, once, without keeping it.
pub(super) struct Xml<R> {
    reader: Reader<R>,
    buffer: Vec<u8>,
}

/// What comes next in the part. Names are without their prefix, which is for each program to choose.
pub(super) enum Step<'a> {
    /// An element begins; one that is empty also ends.
    Open(Element<'a>),
    /// An element ends.
    Close(Name<'a>),
    /// Text, or a part of it.
    Text(Cow<'a, str>),
    /// The part ends.
    End,
}

/// The begin of an element.
pub(super) struct Element<'a>(BytesStart<'a>);

/// The name of an element.
pub(super) struct Name<'a>(BytesEnd<'a>);

impl<R: BufRead> Xml<R> {
    pub(super) fn new(part: R) -> Xml<R> {
        let mut reader = Reader::from_reader(part);
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, buffer: Vec::new() }
    }

    pub(super) fn step(&mut self) -> Result<Step<'_>, Problem> {
        self.buffer.clear();
        let event = self.reader.read_event_into(&mut self.buffer).map_err(|_| Problem::Unreadable)?;
        Ok(match event {
            Event::Start(start) => Step::Open(Element(start)),
            Event::End(end) => Step::Close(Name(end)),
            Event::Text(text) => Step::Text(text.xml10_content().map_err(|_| Problem::Unreadable)?),
            Event::CData(text) => Step::Text(text.xml10_content().map_err(|_| Problem::Unreadable)?),
            Event::GeneralRef(reference) => Step::Text(Cow::Owned(referred(&reference)?.to_string())),
            Event::Eof => Step::End,
            // Instructions and comments are no content.
            _ => Step::Text(Cow::Borrowed("")),
        })
    }

    /// All text up to the end of the element with this name, which is open.
    pub(super) fn text_until(&mut self, name: &str) -> Result<String, Problem> {
        let mut all = String::new();
        loop {
            match self.step()? {
                Step::Text(text) => all.push_str(&text),
                Step::Close(closed) if closed.is(name) => return Ok(all),
                Step::End => return Err(Problem::Unreadable),
                _ => {}
            }
        }
    }
}

impl Element<'_> {
    pub(super) fn is(&self, name: &str) -> bool {
        self.0.local_name().as_ref() == name.as_bytes()
    }

    /// The values of some attributes, by their names without prefix.
    pub(super) fn attributes<const N: usize>(
        &self,
        names: [&str; N],
    ) -> Result<[Option<Cow<'_, str>>; N], Problem> {
        let mut values = [const { None }; N];
        // To look for names that are there twice takes the square of their number.
        for attribute in self.0.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| Problem::Unreadable)?;
            let name = attribute.key.local_name();
            if let Some(at) = names.iter().position(|it| it.as_bytes() == name.as_ref()) {
                values[at] = Some(value(&attribute)?);
            }
        }
        Ok(values)
    }

    /// Every value of the attributes with this name, whatever their prefix.
    pub(super) fn all(&self, name: &str) -> Result<Vec<Cow<'_, str>>, Problem> {
        let mut values = Vec::new();
        for attribute in self.0.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| Problem::Unreadable)?;
            if attribute.key.local_name().as_ref() == name.as_bytes() {
                values.push(value(&attribute)?);
            }
        }
        Ok(values)
    }

    pub(super) fn attribute(&self, name: &str) -> Result<Option<Cow<'_, str>>, Problem> {
        let [value] = self.attributes([name])?;
        Ok(value)
    }
}

impl Name<'_> {
    pub(super) fn is(&self, name: &str) -> bool {
        self.0.local_name().as_ref() == name.as_bytes()
    }
}

/// The value of an attribute, with the characters that its references stand for.
fn value<'a>(attribute: &Attribute<'a>) -> Result<Cow<'a, str>, Problem> {
    attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| Problem::Unreadable)
}

/// The character that a reference such as `&amp;` or `&#233;` stands for.
fn referred(reference: &BytesRef<'_>) -> Result<char, Problem> {
    if let Some(sign) = reference.resolve_char_ref().map_err(|_| Problem::Unreadable)? {
        return Ok(sign);
    }
    match &**reference {
        b"amp" => Ok('&'),
        b"lt" => Ok('<'),
        b"gt" => Ok('>'),
        b"quot" => Ok('"'),
        b"apos" => Ok('\''),
        _ => Err(Problem::Unreadable),
    }
}
