//! What became of a letter.

/// What a relay answered, or why it did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The relay has it.
    Sent,
    /// The relay will never take it.
    Refused {
        /// The code of the reply, from 500 on.
        code: u16,
        /// What the relay said, on one line.
        text: String,
    },
    /// It cannot be handed to any relay; nobody was asked.
    Unsendable(Unsendable),
    /// The relay does not have it, and may take it later.
    Later {
        /// Whom that is about.
        delay: Delay,
        /// What was said, on one line.
        text: String,
    },
    /// The text went out and no answer came back: it may have arrived. Nobody sends it again without being asked to.
    Unknown {
        /// What happened to the connection, on one line.
        text: String,
    },
}

/// Why a letter must wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delay {
    /// The relay cannot be reached, or lets us send nothing: every letter waits.
    Away,
    /// The relay asks to try this letter again: greylisting, a full mailbox.
    Asked,
}

/// Why a letter cannot be handed to any relay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsendable {
    /// It has no address that can be read.
    NoAddress,
    /// Its address has letters that this relay cannot take.
    AddressOfAnotherScript,
    /// It cannot be written down as mail.
    Unwritable,
}

impl Unsendable {
    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Unsendable::NoAddress => "no-address",
            Unsendable::AddressOfAnotherScript => "address-of-another-script",
            Unsendable::Unwritable => "unwritable",
        }
    }
}
