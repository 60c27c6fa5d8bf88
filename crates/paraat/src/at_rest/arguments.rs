//! What can be asked of data at rest: keys, organisations, the journal as it is.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::arguments::Folder;

/// Where the key of a data folder is. Without a file: PARAAT_KEY, else the file that PARAAT_KEY_FILE names, else
/// paraat.key in the folder. A passphrase comes from PARAAT_KEY_PASSPHRASE, or is asked.
#[derive(Debug, Args)]
pub(crate) struct KeyAt {
    /// The file with the key of the data; it is made with the first data.
    #[arg(long, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
}

/// `paraat keys`.
#[derive(Debug, Args)]
pub(crate) struct Keys {
    /// What to do.
    #[command(subcommand)]
    pub(crate) what: KeysWhat,
}

/// What can be done with keys.
#[derive(Debug, Subcommand)]
pub(crate) enum KeysWhat {
    /// Say where the key is, and what has a key of its own.
    Show(Folder),
    /// Replace the key by a new one; what is recorded from then on gets new keys too.
    Rotate(Rotate),
}

/// `paraat keys rotate`.
#[derive(Debug, Args)]
pub(crate) struct Rotate {
    /// The folder.
    #[command(flatten)]
    pub(crate) folder: Folder,
    /// Where the new key should come; without it, in the place of the old one.
    #[arg(long, value_name = "FILE")]
    pub(crate) new_key_file: Option<PathBuf>,
    /// Lock the new file with a passphrase: from PARAAT_NEW_KEY_PASSPHRASE, or asked twice.
    #[arg(long, requires = "new_key_file")]
    pub(crate) passphrase: bool,
}

/// `paraat journal`.
#[derive(Debug, Args)]
pub(crate) struct Journal {
    /// The folder.
    #[command(flatten)]
    pub(crate) folder: Folder,
}

/// `paraat organisation`.
#[derive(Debug, Args)]
pub(crate) struct Organisation {
    /// What to do.
    #[command(subcommand)]
    pub(crate) what: OrganisationWhat,
}

/// What can be done with organisations.
#[derive(Debug, Subcommand)]
pub(crate) enum OrganisationWhat {
    /// Name the organisations in a data folder.
    List(Folder),
    /// Remove everything of an organisation, for good.
    Remove(Remove),
}

/// `paraat organisation remove`.
#[derive(Debug, Args)]
pub(crate) struct Remove {
    /// The organisation.
    pub(crate) name: String,
    /// The folder.
    #[command(flatten)]
    pub(crate) folder: Folder,
    /// Its name once more, in place of typing it.
    #[arg(long, value_name = "NAME")]
    pub(crate) yes: Option<String>,
}
