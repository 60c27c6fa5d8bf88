//! Letters, and the relay of the house that takes them.
//!
//! [`Relay::send`] hands one letter over and says what became of it, as a value: nothing about a relay is an error, for it
//! may be away on the night on which it is needed. Who decides what is tried again, and when, is `app`. The crate keeps
//! nothing, knows no clock, and has no words for people: a [`Mistake`] and an [`Unsendable`] have an id.

mod answer;
mod compose;
mod letter;
mod relay;
mod settings;

pub use answer::{Answer, Delay, Unsendable};
pub use letter::{Attached, Letter, address};
pub use relay::Relay;
pub use settings::{Login, Mistake, Password, Security, Settings, Timeouts};
