//! The lines of the organisation's own log about how people enter. What proves who they are is in none of them.

use readiness::access::credential::event::Browser;
use readiness::event::{Event, SealOpened};

use crate::Wording;
use crate::problems::one_line;

impl Wording {
    /// What an event about entering says; nothing for any other.
    pub(super) fn sign_in_line(&self, event: &Event) -> String {
        let key = match event {
            Event::PasskeyAdded(added) => {
                return self.format("own-passkey-added", [("name", one_line(&added.name).into())]);
            }
            Event::PasskeyUsed(_) => "own-passkey-used",
            Event::PasskeyRefused(_) => "own-passkey-refused",
            Event::PasskeyRemoved(_) => "own-passkey-removed",
            Event::PasswordSet(_) => "own-password-set",
            Event::PasswordUsed(_) => "own-password-used",
            Event::PasswordRemoved(_) => "own-password-removed",
            Event::RecoveryCodesMade(_) => "own-recovery-codes-made",
            Event::RecoveryCodeUsed(_) => "own-recovery-code-used",
            Event::CalendarMade(_) => "own-calendar-made",
            Event::CalendarEnded(_) => "own-calendar-ended",
            Event::SignInSlowed(slowed) => {
                let (person, address) = (slowed.person.as_deref(), slowed.address.as_deref());
                return match person {
                    Some(name) => self.format("own-sign-in-slowed-person", [("name", one_line(name).into())]),
                    None => {
                        let address = one_line(address.unwrap_or_default());
                        self.format("own-sign-in-slowed-address", [("address", address.into())])
                    }
                };
            }
            _ => return String::new(),
        };
        self.text(key)
    }

    /// That somebody entered by the sealed code, with what they typed as their name.
    pub(super) fn sealed_line(&self, opened: &SealOpened) -> String {
        match &opened.typed {
            Some(typed) => self.format("own-seal-opened-by", [("name", one_line(typed).into())]),
            None => self.text("own-seal-opened"),
        }
    }

    /// A browser in words: `Firefox op Windows`.
    pub fn browser(&self, browser: Option<Browser>) -> String {
        match browser {
            Some(Browser { kind, system }) => {
                let gaps = [("browser", self.word(kind).into()), ("system", self.word(system).into())];
                self.format("browser-on", gaps)
            }
            None => self.text("browser-unknown"),
        }
    }
}
