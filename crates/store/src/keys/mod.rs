//! Keys, and what is sealed with them. Every key of a folder stands in its table `key`, wrapped under one master key that
//! stands elsewhere.

mod master;
mod ring;
mod sealed;
mod secret;
mod source;

pub use self::master::MasterKey;
pub(crate) use self::ring::{Held, Id, Kind, Ring, Room};
pub(crate) use self::sealed::{Opened, Seal, open, takes};
pub(crate) use self::secret::Secret;
pub use self::source::KeySource;
