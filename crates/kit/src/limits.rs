//! How much we take in. Far above what organisations have; a kit that asks for more was not made by this program.

/// The bytes of the head of an age file: some hundreds of recipients.
pub const HEAD_BYTES: u64 = 64 << 10;

/// The bytes that are read to find out what is in a kit: the list at its end, with room for [`MEMBERS`].
pub const LIST_BYTES: u64 = 64 << 20;

/// The members of a kit.
pub const MEMBERS: usize = 200_000;

/// The bytes of the manifest.
pub const MANIFEST_BYTES: u64 = 64 << 20;

/// The bytes of a print, and of the edition in HTML.
pub const PAGE_BYTES: u64 = 256 << 20;

/// The bytes of the database.
pub const DATABASE_BYTES: u64 = 64 << 30;

/// The bytes of the key of the data.
pub const KEY_BYTES: u64 = 4 << 10;

/// The bytes of one attachment.
pub const ATTACHMENT_BYTES: u64 = 64 << 30;

/// How many times as large as the kit all its members together may be, above [`SMALL_BYTES`]: attachments and prints are
/// not packed in it, and a database packs to a tenth.
pub const TIMES_LARGER: u64 = 100;

/// What any kit may unpack to, for a database that is nearly empty packs to almost nothing.
pub const SMALL_BYTES: u64 = 64 << 20;

/// The letters of the name of a print.
pub const NAME_LETTERS: usize = 80;

/// How much work a passphrase is made: 2 to this power, which takes 128 MiB and half a second.
pub const WORK: u8 = 17;

/// How much work we do for a kit that asks more: 1 GiB and some seconds.
pub const MOST_WORK: u8 = 20;

/// The bytes of a file with keys.
pub const KEY_FILE_BYTES: usize = 1 << 20;
