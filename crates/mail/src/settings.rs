//! Where the relay is, and who we are to it.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

/// How the relay is reached.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Its name or address.
    pub host: String,
    /// Its port; without one, the usual port of the way of securing.
    pub port: Option<u16>,
    /// How the connection is kept private.
    pub security: Security,
    /// Who signs in, if the relay asks that.
    pub login: Option<Login>,
    /// The address that letters come from, with a name or without one.
    pub sender: String,
    /// Certificates, as PEM, of whoever vouches for the relay, beside those that everybody trusts.
    pub roots: Option<Vec<u8>>,
    /// How long we wait.
    pub timeouts: Timeouts,
}

/// How the connection is kept private.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// Not at all, to a relay on this machine.
    Loopback,
    /// Not at all, over a network, as somebody asked in so many words.
    ReadableByOthers,
    /// TLS after a word in the clear; nothing is sent without it.
    StartTls,
    /// TLS from the beginning.
    Tls,
}

/// Who signs in.
#[derive(Clone, Debug)]
pub struct Login {
    /// The name.
    pub user: String,
    /// The password.
    pub password: Password,
}

/// A password: it shows nowhere.
#[derive(Clone)]
pub struct Password(String);

/// How long we wait for the relay.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// For the connection, and for its greeting.
    pub connect: Duration,
    /// For the answer to each command.
    pub command: Duration,
    /// For the answer to the text itself: a relay that looks for viruses takes its time, and whoever does not wait does
    /// not know whether the letter went.
    pub text: Duration,
}

/// What is wrong with settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// The host is none.
    Host,
    /// The sender is no address.
    Sender,
    /// The relay is on another machine, and the connection would not be private.
    NotPrivate,
    /// A password would go over a network that others can read.
    PasswordInTheClear,
    /// The certificates cannot be read.
    Roots,
}

impl Mistake {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Mistake::Host => "host",
            Mistake::Sender => "sender",
            Mistake::NotPrivate => "not-private",
            Mistake::PasswordInTheClear => "password-in-the-clear",
            Mistake::Roots => "roots",
        }
    }
}

impl Password {
    /// A password as it was read.
    pub fn new(password: String) -> Password {
        Password(password)
    }

    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password")
    }
}

impl Default for Timeouts {
    fn default() -> Timeouts {
        let seconds = Duration::from_secs;
        Timeouts { connect: seconds(10), command: seconds(30), text: seconds(120) }
    }
}

impl Settings {
    /// The port that is meant.
    pub(crate) fn port(&self) -> u16 {
        self.port.unwrap_or(match self.security {
            Security::Loopback | Security::ReadableByOthers => 25,
            Security::StartTls => 587,
            Security::Tls => 465,
        })
    }

    /// What is wrong, first things first.
    pub(crate) fn check(&self) -> Result<(), Mistake> {
        let is_named =
            !self.host.is_empty() && !self.host.contains(|c: char| c.is_whitespace() || c.is_control());
        if !is_named {
            return Err(Mistake::Host);
        }
        match (self.security, &self.login) {
            (Security::Loopback, _) if !is_loopback(&self.host) => Err(Mistake::NotPrivate),
            (Security::ReadableByOthers, Some(_)) => Err(Mistake::PasswordInTheClear),
            _ => Ok(()),
        }
    }
}

/// Whether a name or address is this machine, whatever a name server says.
fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}
