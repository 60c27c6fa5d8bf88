//! What can be asked of emergency kits.

use std::path::PathBuf;

use clap::Args;

use crate::arguments::{Common, Folder};

/// `paraat kit`.
#[derive(Debug, Args)]
pub(crate) struct Kit {
    /// The folder.
    #[command(flatten)]
    pub(crate) folder: Folder,
    /// Where the kit should come: a stick, another machine. What is there is replaced once the new one is whole.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// For whom it opens, as age1…; may be given several times. Without anybody, for the sealed code, or with a passphrase.
    #[arg(long, value_name = "RECIPIENT")]
    pub(crate) to: Vec<String>,
    /// A file with those for whom it opens, one a line.
    #[arg(long, value_name = "FILE")]
    pub(crate) to_file: Option<PathBuf>,
    /// Open it with a passphrase, also when there is a sealed code: from PARAAT_PASSPHRASE, or asked.
    #[arg(long, conflicts_with_all = ["to", "to_file"])]
    pub(crate) passphrase: bool,
}

/// `paraat restore`.
#[derive(Debug, Args)]
pub(crate) struct Restore {
    /// The kit.
    #[arg(value_name = "FILE")]
    pub(crate) kit: PathBuf,
    /// The folder that becomes the data folder: one that is not there yet, or an empty one.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// What opens the kit.
    #[command(flatten)]
    pub(crate) key: KeyAsked,
    /// What all commands share.
    #[command(flatten)]
    pub(crate) common: Common,
}

/// `paraat rehearse`.
#[derive(Debug, Args)]
pub(crate) struct Rehearse {
    /// The kit.
    #[arg(value_name = "FILE")]
    pub(crate) kit: PathBuf,
    /// What opens the kit.
    #[command(flatten)]
    pub(crate) key: KeyAsked,
    /// What all commands share.
    #[command(flatten)]
    pub(crate) common: Common,
}

/// What opens a kit. Without a file, PARAAT_PASSPHRASE holds a passphrase or a sealed code, or it is asked.
#[derive(Debug, Args)]
pub(crate) struct KeyAsked {
    /// A file with keys, as age-keygen makes them.
    #[arg(long, value_name = "FILE")]
    pub(crate) identity: Option<PathBuf>,
    /// Ask for the sealed code.
    #[arg(long, conflicts_with = "identity")]
    pub(crate) code: bool,
}

/// The kit of every night.
#[derive(Debug, Args)]
pub(crate) struct Nights {
    /// Write an emergency kit to this file every night at three.
    #[arg(long, value_name = "FILE")]
    pub(crate) kit: Option<PathBuf>,
    /// For whom it opens, as age1…; may be given several times. Without anybody, for the sealed code, or with
    /// PARAAT_PASSPHRASE.
    #[arg(long, value_name = "RECIPIENT", requires = "kit")]
    pub(crate) kit_to: Vec<String>,
}
