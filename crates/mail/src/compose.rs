//! A letter as mail: headers that hold no line of anybody else's, and a text that survives every relay.

use std::time::SystemTime;

use jiff::Timestamp;
use lettre::Message;
use lettre::address::Envelope;
use lettre::message::header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, Mailbox, MultiPart, SinglePart};

use crate::answer::Unsendable;
use crate::letter::{Attached, Letter, mailbox, one_line};

/// Where an id is from when the domain of the sender cannot stand in one.
const NOWHERE: &str = "paraat.invalid";

/// Names of files are cut here, for some mail programs show nothing of longer ones.
const NAME: usize = 200;

/// A letter as a relay takes it.
pub(crate) struct Composed {
    pub(crate) envelope: Envelope,
    pub(crate) bytes: Vec<u8>,
}

/// Writes a letter down. The same id gives the same `Message-ID`, by which a second copy is recognised.
pub(crate) fn compose(
    letter: &Letter,
    sender: &Mailbox,
    id: &str,
    at: Timestamp,
) -> Result<Composed, Unsendable> {
    let to = mailbox(&letter.to).ok_or(Unsendable::NoAddress)?;
    let envelope = Envelope::new(Some(sender.email.clone()), vec![to.email.clone()])
        .map_err(|_| Unsendable::Unwritable)?;
    let headers = Message::builder()
        .envelope(envelope.clone())
        .date(SystemTime::from(at))
        .header(MessageId::new(id, sender))
        .header(AutoSubmitted)
        .from(sender.clone())
        .to(to)
        .subject(one_line(&letter.subject));
    let text = SinglePart::builder().header(ContentType::TEXT_PLAIN).body(text(&letter.text)?);
    let message = if letter.attachments.is_empty() {
        headers.singlepart(text)
    } else {
        let mixed = MultiPart::mixed().singlepart(text);
        let parts = letter.attachments.iter().map(part).collect::<Result<Vec<_>, _>>()?;
        headers.multipart(parts.into_iter().fold(mixed, MultiPart::singlepart))
    };
    let message = message.map_err(|_| Unsendable::Unwritable)?;
    Ok(Composed { envelope, bytes: message.formatted() })
}

/// The text in an encoding in which no line is long, nothing lies outside ASCII, and a dot or a space at the end of a line
/// is still there when it arrives.
fn text(text: &str) -> Result<Body, Unsendable> {
    let readable: String =
        text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t')).collect();
    encoded(readable.into(), ContentTransferEncoding::QuotedPrintable)
}

fn part(attached: &Attached) -> Result<SinglePart, Unsendable> {
    let name: String = one_line(&attached.name).replace(['/', '\\', '"'], "-").chars().take(NAME).collect();
    let kind = ContentType::parse(&attached.media_type).ok();
    let kind = kind.or_else(|| ContentType::parse("application/octet-stream").ok());
    let body = encoded(attached.bytes.clone().into(), ContentTransferEncoding::Base64)?;
    Ok(Attachment::new(name).body(body, kind.ok_or(Unsendable::Unwritable)?))
}

fn encoded(
    content: lettre::message::MaybeString,
    encoding: ContentTransferEncoding,
) -> Result<Body, Unsendable> {
    Body::new_with_encoding(content, encoding).map_err(|_| Unsendable::Unwritable)
}

/// The id of a letter, whole on one line: a relay that reads it in pieces would not recognise it.
#[derive(Clone)]
struct MessageId(String);

impl MessageId {
    fn new(id: &str, sender: &Mailbox) -> MessageId {
        let plain = |text: &str| -> String {
            text.chars().filter(|c| c.is_ascii_alphanumeric() || "-.".contains(*c)).collect()
        };
        let domain = sender.email.domain();
        let domain = if plain(domain) == domain { domain } else { NOWHERE };
        MessageId(format!("<{}@{domain}>", plain(id)))
    }
}

impl Header for MessageId {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Message-ID")
    }

    fn parse(text: &str) -> Result<MessageId, Box<dyn std::error::Error + Send + Sync>> {
        Ok(MessageId(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::dangerous_new_pre_encoded(MessageId::name(), self.0.clone(), self.0.clone())
    }
}

/// No program answers a program (RFC 3834).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<AutoSubmitted, Box<dyn std::error::Error + Send + Sync>> {
        Ok(AutoSubmitted)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(AutoSubmitted::name(), "auto-generated".to_owned())
    }
}
