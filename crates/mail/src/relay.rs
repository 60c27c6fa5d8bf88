//! Handing a letter to the relay, command by command, so that we know how far it came when something goes wrong.

use std::error::Error as _;
use std::time::Duration;

use jiff::Timestamp;
use lettre::Address;
use lettre::message::Mailbox;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{Certificate, SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};

use crate::answer::{Answer, Delay, Unsendable};
use crate::compose::{Composed, compose};
use crate::letter::{Letter, mailbox, one_line};
use crate::settings::{Mistake, Security, Settings};

/// More of what a relay says is cut off.
const MOST_CHARACTERS: usize = 300;

/// How long a relay that has the letter may take to say goodbye.
const GOODBYE: Duration = Duration::from_secs(2);

/// Replies that are about us and not about the letter: sign in first, the wrong password, a mechanism that is too weak.
const ABOUT_US: [u16; 4] = [530, 534, 535, 538];

/// The relay is going away, whatever was asked.
const CLOSING: u16 = 421;

/// The relay of the house.
#[derive(Debug)]
pub struct Relay {
    settings: Settings,
    sender: Mailbox,
    tls: Option<Tls>,
}

/// What a relay must show. What it is made of says nothing to anybody.
struct Tls(TlsParameters);

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tls")
    }
}

impl Relay {
    /// The relay that settings mean. Nobody is asked yet.
    ///
    /// # Errors
    ///
    /// What is wrong with the settings.
    pub fn new(settings: Settings) -> Result<Relay, Mistake> {
        settings.check()?;
        let sender = mailbox(&settings.sender).ok_or(Mistake::Sender)?;
        let tls = match settings.security {
            Security::Loopback | Security::ReadableByOthers => None,
            Security::StartTls | Security::Tls => Some(Tls(tls(&settings)?)),
        };
        Ok(Relay { settings, sender, tls })
    }

    /// Hands over one letter, under an id by which a second copy would be recognised. `before_text` is asked at the last
    /// moment at which it is certain that the relay does not have it; when it says no, nothing is sent.
    pub fn send(
        &self,
        letter: &Letter,
        id: &str,
        at: Timestamp,
        before_text: &mut dyn FnMut() -> bool,
    ) -> Answer {
        let composed = match compose(letter, &self.sender, id, at) {
            Ok(composed) => composed,
            Err(unsendable) => return Answer::Unsendable(unsendable),
        };
        match self.connect() {
            Err(error) => Answer::Later { delay: Delay::Away, text: said(&error) },
            Ok(mut connection) => {
                let answer = self.hand_over(&mut connection, &composed, before_text);
                // What became of the letter is known: how the relay says goodbye changes nothing.
                if !matches!(answer, Answer::Unknown { .. } | Answer::Later { delay: Delay::Away, .. })
                    && connection.set_timeout(Some(GOODBYE)).is_ok()
                {
                    let _ = connection.quit();
                }
                answer
            }
        }
    }

    /// A connection on which letters can be handed over.
    fn connect(&self) -> Result<SmtpConnection, Error> {
        let timeouts = self.settings.timeouts;
        let server = (self.settings.host.as_str(), self.settings.port());
        let tls = self.tls.as_ref().map(|tls| &tls.0);
        let from_the_beginning = tls.filter(|_| self.settings.security == Security::Tls);
        let hello = self.hello();
        let mut connection =
            SmtpConnection::connect(server, Some(timeouts.connect), &hello, from_the_beginning, None)?;
        if let (Security::StartTls, Some(tls)) = (self.settings.security, tls) {
            connection.starttls(tls, &hello)?;
        }
        // A socket that takes no time limit waits for ever; it was taken once, when the connection was made.
        let _ = connection.set_timeout(Some(timeouts.command));
        if let Some(login) = &self.settings.login {
            let credentials = Credentials::new(login.user.clone(), login.password.reveal().to_owned());
            connection.auth(DEFAULT_MECHANISMS, &credentials)?;
        }
        Ok(connection)
    }

    fn hello(&self) -> ClientId {
        let domain = self.sender.email.domain();
        if domain.is_ascii() { ClientId::Domain(domain.to_owned()) } else { ClientId::default() }
    }

    fn hand_over(
        &self,
        connection: &mut SmtpConnection,
        composed: &Composed,
        before_text: &mut dyn FnMut() -> bool,
    ) -> Answer {
        match announce(connection, composed) {
            Ok(None) => {}
            Ok(Some(unsendable)) => return Answer::Unsendable(unsendable),
            Err(error) => return before(&error),
        }
        if !before_text() {
            return Answer::Later { delay: Delay::Away, text: String::new() };
        }
        // A socket that took a limit takes another one.
        let _ = connection.set_timeout(Some(self.settings.timeouts.text));
        match connection.message(&composed.bytes) {
            Ok(_) => Answer::Sent,
            Err(error) => after(&error),
        }
    }
}

fn tls(settings: &Settings) -> Result<TlsParameters, Mistake> {
    let mut parameters = TlsParameters::builder(settings.host.clone());
    if let Some(pem) = &settings.roots {
        // A file without any certificate reads as an empty list, and adds nothing: whoever named it meant something else.
        if !String::from_utf8_lossy(pem).contains("-----BEGIN CERTIFICATE-----") {
            return Err(Mistake::Roots);
        }
        let certificate = Certificate::from_pem(pem).map_err(|_| Mistake::Roots)?;
        parameters = parameters.add_root_certificate(certificate);
    }
    parameters.build_rustls().map_err(|_| Mistake::Roots)
}

/// Says who sends and to whom, and that the text comes now; nothing when this relay cannot take such an address.
fn announce(connection: &mut SmtpConnection, composed: &Composed) -> Result<Option<Unsendable>, Error> {
    let mut parameters = Vec::new();
    // The text is ASCII; only an address may not be, and then the headers are not either.
    let is_ascii = |address: &Address| <Address as AsRef<str>>::as_ref(address).is_ascii();
    let envelope = &composed.envelope;
    if !composed.bytes.is_ascii() || !envelope.from().into_iter().chain(envelope.to()).all(is_ascii) {
        if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Ok(Some(Unsendable::AddressOfAnotherScript));
        }
        parameters.push(MailParameter::SmtpUtfEight);
        if connection.server_info().supports_feature(Extension::EightBitMime) {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
    }
    connection.command(Mail::new(composed.envelope.from().cloned(), parameters))?;
    for to in composed.envelope.to() {
        connection.command(Rcpt::new(to.clone(), Vec::new()))?;
    }
    connection.command(Data)?;
    Ok(None)
}

/// What an error means while the relay certainly does not have the letter.
fn before(error: &Error) -> Answer {
    let text = said(error);
    match error.status().map(u16::from) {
        Some(code) if code >= 500 && !ABOUT_US.contains(&code) => Answer::Refused { code, text },
        Some(code) if code != CLOSING && code < 500 => Answer::Later { delay: Delay::Asked, text },
        _ => Answer::Later { delay: Delay::Away, text },
    }
}

/// What an error means once the text went out: only an answer says that the relay does not have it.
fn after(error: &Error) -> Answer {
    match error.status() {
        Some(_) => before(error),
        None => Answer::Unknown { text: said(error) },
    }
}

/// What the relay said, or what happened to the connection, on one short line.
fn said(error: &Error) -> String {
    let code = error.status().map(|code| format!("{code} ")).unwrap_or_default();
    let text = error.source().map_or_else(|| error.to_string(), ToString::to_string);
    one_line(&format!("{code}{text}")).chars().take(MOST_CHARACTERS).collect()
}
