//! What can be asked on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use wording::Lang;

/// At the ready: what follows from an incident, by when, and why.
#[derive(Debug, Parser)]
#[command(name = "paraat", version, propagate_version = true)]
pub(crate) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Say what follows from one situation, or from many.
    Assess(Assess),
    /// List the rules, and check every page.
    Rules(Rules),
}

/// `paraat assess`.
#[derive(Debug, Args)]
pub(crate) struct Assess {
    /// A file: .toml or .json for one situation, .jsonl for a batch with one on each line; `-` reads JSON from standard
    /// input.
    pub(crate) situation: PathBuf,
    /// Print one JSON object instead of text for people. A batch always does.
    #[arg(long)]
    pub(crate) json: bool,
    /// Explain one rule, exception or indicator: the article, the facts, the count.
    #[arg(long, value_name = "RULE", conflicts_with = "json")]
    pub(crate) explain: Option<String>,
    /// Treat the proposed risk as decided. For yardsticks only: the law asks a person. The answer says so.
    #[arg(long)]
    pub(crate) adopt_proposed: bool,
    /// What both commands share.
    #[command(flatten)]
    pub(crate) common: Common,
}

/// `paraat rules`.
#[derive(Debug, Args)]
pub(crate) struct Rules {
    /// What both commands share.
    #[command(flatten)]
    pub(crate) common: Common,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// A folder with pages of your own; a page takes the place of the built-in page with the same relative path.
    #[arg(long, value_name = "DIR")]
    pub(crate) rules: Option<PathBuf>,
    /// The language of text for people.
    #[arg(long, value_enum, default_value_t = Language::Nl)]
    pub(crate) lang: Language,
}

/// The languages, as the command line names them.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Language {
    /// Nederlands.
    Nl,
    /// English.
    En,
}

impl From<Language> for Lang {
    fn from(language: Language) -> Lang {
        match language {
            Language::Nl => Lang::Nl,
            Language::En => Lang::En,
        }
    }
}
