//! What can be asked on the command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use readiness::event::Word as _;
use readiness::team::event::RoleKind;
use wording::Lang;

use crate::at_rest::arguments::{Journal, KeyAt, Keys, Organisation};
use crate::kit::arguments::{Kit, Nights, Rehearse, Restore};

/// At the ready: what follows from an incident, by when, and why.
#[derive(Debug, Parser)]
#[command(name = "paraat", version, propagate_version = true)]
pub(crate) struct Arguments {
    /// What to do; without one, start the program on this machine.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Start the program, for browsers.
    Serve(Serve),
    /// Make a one-time link for a colleague, or for whoever lost their access.
    Link(Link),
    /// Say what follows from one situation, or from many.
    Assess(Assess),
    /// List the rules, and check every page; or say what changed in them.
    Rules(Rules),
    /// Print the whole rulebook as PDF, with the articles, the cases and room for a lawyer's initials.
    Lawbook(Lawbook),
    /// Record commands, one JSON object a line on standard input; each is acknowledged once it is on the disk.
    Record(Record),
    /// Show an incident as it is, or as it was known at a moment.
    Show(Show),
    /// Show the logbook of an incident, line by line.
    Log(Log),
    /// Check that nothing in a data folder was changed, removed, inserted or moved.
    Verify(Verify),
    /// Print the head of each stream, to write down elsewhere.
    Heads(Folder),
    /// Print the whole journal of an organisation as JSON lines, with everything that others need to check it.
    Journal(Journal),
    /// The keys under which the data are encrypted.
    Keys(Keys),
    /// The organisations in a data folder.
    Organisation(Organisation),
    /// Throw away everything that was computed, and compute it again from the journal.
    Rebuild(Folder),
    /// Erase what names one person from an incident; the chain stays whole.
    Erase(Erase),
    /// Erase somebody who came in: their name, and when and with what; the chain stays whole.
    EraseColleague(EraseColleague),
    /// Erase a whole incident that need not be kept any more; the chain stays whole
    EraseIncident(EraseIncident),
    /// Write an emergency kit: everything, in one encrypted file.
    Kit(Kit),
    /// Make a working data folder of an emergency kit.
    Restore(Restore),
    /// Prove that an emergency kit works, without touching anything.
    Rehearse(Rehearse),
    /// Fill an empty data folder with an organisation and a running incident, under fictitious names.
    Demo(Demo),
}

/// A data folder, and what every command on it takes.
#[derive(Debug, Args)]
pub(crate) struct Folder {
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The organisation in it.
    #[arg(long, default_value = "organisation")]
    pub(crate) organisation: String,
    /// Its key.
    #[command(flatten)]
    pub(crate) key: KeyAt,
    /// What all commands share.
    #[command(flatten)]
    pub(crate) common: Common,
}

/// The rules of an organisation beside those of the law.
#[derive(Debug, Args)]
pub(crate) struct Own {
    /// A data folder whose organisation has rules of its own, which count as well: contracts, policies, pages in `rules.d`.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// The organisation in it.
    #[arg(long, default_value = "organisation", requires = "data")]
    pub(crate) organisation: String,
    /// Its key.
    #[command(flatten)]
    pub(crate) key: KeyAt,
}

/// `paraat serve`.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// The data folder; without it, one of your own on this machine.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// The organisation in it.
    #[arg(long, default_value = "organisation")]
    pub(crate) organisation: String,
    /// Another organisation in it, with the host name by which browsers call it; may be given several times. On this
    /// machine only, NAME alone is NAME.localhost.
    #[arg(long, value_name = "NAME=HOST", value_parser = also)]
    pub(crate) also: Vec<Also>,
    /// Its key.
    #[command(flatten)]
    pub(crate) key: KeyAt,
    /// Where to listen; without it, on this machine only.
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub(crate) listen: Option<SocketAddr>,
    /// A name by which browsers call this machine; may be given several times.
    #[arg(long, value_name = "NAME")]
    pub(crate) host: Vec<String>,
    /// The certificate for TLS, as PEM.
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    pub(crate) tls_cert: Option<PathBuf>,
    /// The key that belongs to it, as PEM.
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    pub(crate) tls_key: Option<PathBuf>,
    /// Listen beyond this machine without TLS: whoever is on the network can read along.
    #[arg(long)]
    pub(crate) plain_http: bool,
    /// A file that says through which mail server letters go; without one, none do.
    #[arg(long, value_name = "FILE")]
    pub(crate) mail: Option<PathBuf>,
    /// The emergency kit of every night.
    #[command(flatten)]
    pub(crate) nights: Nights,
    /// What all commands share.
    #[command(flatten)]
    pub(crate) common: Common,
}

/// `paraat link`.
#[derive(Debug, Args)]
pub(crate) struct Link {
    /// The name of the person; the same name is the same person.
    pub(crate) name: String,
    /// A role in the crisis team that they get, in place of those they have; may be given several times. Without one, a
    /// newcomer gets what the team in the call list says, or else may read and write down.
    #[arg(long, value_name = "ROLE", value_parser = role)]
    pub(crate) role: Vec<RoleKind>,
    /// They manage access: who enters, and who may do what.
    #[arg(long)]
    pub(crate) administers: bool,
    /// The organisation; without it, the one that Paraat was started with.
    #[arg(long, value_name = "NAME")]
    pub(crate) organisation: Option<String>,
    /// The data folder; without it, one of your own on this machine.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// The language of text for people.
    #[arg(long, value_enum, default_value_t = Language::Nl)]
    pub(crate) lang: Language,
}

/// `paraat record`.
#[derive(Debug, Args)]
pub(crate) struct Record {
    /// The folder.
    #[command(flatten)]
    pub(crate) folder: Folder,
    /// The incident, by a name of your own: letters, digits and hyphens.
    #[arg(long)]
    pub(crate) incident: String,
    /// Who does it.
    #[arg(long)]
    pub(crate) actor: String,
}

/// `paraat show`.
#[derive(Debug, Args)]
pub(crate) struct Show {
    /// The folder.
    #[command(flatten)]
    pub(crate) folder: Folder,
    /// The incident.
    #[arg(long)]
    pub(crate) incident: String,
    /// A moment, as RFC 3339 with an offset: what was known by then, by the rules of then.
    #[arg(long)]
    pub(crate) at: Option<jiff::Timestamp>,
    /// Print one JSON object instead of text for people.
    #[arg(long)]
    pub(crate) json: bool,
    /// Explain one rule, exception or indicator: the article, the facts, the count.
    #[arg(long, value_name = "RULE", conflicts_with = "json")]
    pub(crate) explain: Option<String>,
}

/// `paraat log`.
#[derive(Debug, Args)]
pub(crate) struct Log {
    /// The folder.
    #[command(flatten)]
    pub(crate) folder: Folder,
    /// The incident.
    #[arg(long)]
    pub(crate) incident: String,
    /// In which order: as it was recorded, or as it happened.
    #[arg(long, value_enum, default_value_t = Order::Recorded)]
    pub(crate) order: Order,
}

/// The orders of a logbook, as the command line names them.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Order {
    /// As it was recorded.
    Recorded,
    /// As it happened; what has no time of its own, when it was recorded.
    Happened,
}

/// `paraat verify`.
#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// Its key. Without it what entries and files say is not checked.
    #[command(flatten)]
    pub(crate) key: KeyAt,
    /// A file with heads that were written down elsewhere, as `paraat heads` prints them.
    #[arg(long, value_name = "FILE")]
    pub(crate) head: Option<PathBuf>,
    /// The language of text for people.
    #[arg(long, value_enum, default_value_t = Language::Nl)]
    pub(crate) lang: Language,
}

/// `paraat erase`.
#[derive(Debug, Args)]
pub(crate) struct Erase {
    /// The folder.
    #[command(flatten)]
    pub(crate) folder: Folder,
    /// The incident.
    #[arg(long)]
    pub(crate) incident: String,
    /// The person, by the id under which entries name them.
    #[arg(long)]
    pub(crate) person: String,
    /// Why.
    #[arg(long)]
    pub(crate) reason: String,
    /// Who does it.
    #[arg(long)]
    pub(crate) actor: String,
}

/// `paraat erase-colleague`.
#[derive(Debug, Args)]
pub(crate) struct EraseColleague {
    /// The folder.
    #[command(flatten)]
    pub(crate) folder: Folder,
    /// The person, by the id that is the last part of the address of their page.
    #[arg(long)]
    pub(crate) person: String,
    /// Why. It stays: name nobody in it.
    #[arg(long)]
    pub(crate) reason: String,
    /// Who does it.
    #[arg(long)]
    pub(crate) actor: String,
}

/// `paraat erase-incident`.
#[derive(Debug, Args)]
pub(crate) struct EraseIncident {
    /// The folder.
    #[command(flatten)]
    pub(crate) folder: Folder,
    /// The incident.
    #[arg(long)]
    pub(crate) incident: String,
    /// Why. It stays: name nobody in it.
    #[arg(long)]
    pub(crate) reason: String,
    /// Who does it.
    #[arg(long)]
    pub(crate) actor: String,
}

/// `paraat demo`.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// The folder.
    #[command(flatten)]
    pub(crate) folder: Folder,
    /// Fill the folder and stop.
    #[arg(long, required = true)]
    pub(crate) seed_only: bool,
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
    /// Show beside it what would change if what is proposed were law. Nobody may act on that.
    #[arg(long, conflicts_with = "explain")]
    pub(crate) proposed: bool,
    /// Rules of an organisation's own.
    #[command(flatten)]
    pub(crate) own: Own,
    /// What all commands share.
    #[command(flatten)]
    pub(crate) common: Common,
}

/// `paraat rules`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Rules {
    /// What to do with them; without one, list them.
    #[command(subcommand)]
    pub(crate) command: Option<RulesCommand>,
    /// What all commands share.
    #[command(flatten)]
    pub(crate) common: Common,
}

/// What can be done with the rules.
#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    /// Say what changed in the law and in our pages since a day.
    Changes(Changes),
}

/// `paraat rules changes`.
#[derive(Debug, Args)]
pub(crate) struct Changes {
    /// The first day that counts, as YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    pub(crate) since: jiff::civil::Date,
    /// What all commands share.
    #[command(flatten)]
    pub(crate) common: Common,
}

/// `paraat lawbook`.
#[derive(Debug, Args)]
pub(crate) struct Lawbook {
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Rules of an organisation's own.
    #[command(flatten)]
    pub(crate) own: Own,
    /// What all commands share.
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
    #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::Nl)]
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

/// Another organisation, with its host name if one was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Also {
    pub(crate) name: String,
    pub(crate) host: Option<String>,
}

/// The name is part of a host name and of file names, so it is made of what both take.
fn also(text: &str) -> Result<Also, String> {
    let (name, host) = text.split_once('=').map_or((text, None), |(name, host)| (name, Some(host)));
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let is_name =
        !name.is_empty() && name.len() <= 63 && name.chars().all(is_plain) && !name.starts_with('-');
    let is_host = |host: &str| !host.is_empty() && host.chars().all(|c| is_plain(c) || c == '.');
    if is_name && host.is_none_or(is_host) {
        Ok(Also { name: name.to_owned(), host: host.map(str::to_owned) })
    } else {
        Err("NAME=HOST: a-z, 0-9, -".to_owned())
    }
}

fn role(id: &str) -> Result<RoleKind, String> {
    RoleKind::from_id(id)
        .ok_or_else(|| RoleKind::ALL.iter().map(|role| role.id()).collect::<Vec<_>>().join(", "))
}
