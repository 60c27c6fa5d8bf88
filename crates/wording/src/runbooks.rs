//! The runbooks that an organisation begins with, until it has made its own.
//!
//! They stand in `wording/runbooks/`, one file for each form and language, and hold what the event of a runbook holds
//! (`docs/runbooks.md`).

use readiness::event::Word;
use readiness::runbook::event::{IncidentForm, Runbook};

use crate::{Lang, Wording};

/// Declares which file belongs to which form, so that a form without files does not compile.
macro_rules! files {
    ($($form:ident $name:literal,)+) => {
        /// The text of the file for a form.
        fn file(lang: Lang, form: IncidentForm) -> &'static str {
            match (lang, form) {
                $(
                    (Lang::Nl, IncidentForm::$form) => {
                        include_str!(concat!("../../../wording/runbooks/nl/", $name, ".toml"))
                    }
                    (Lang::En, IncidentForm::$form) => {
                        include_str!(concat!("../../../wording/runbooks/en/", $name, ".toml"))
                    }
                )+
            }
        }
    };
}

files! {
    Extortion "extortion",
    Hacking "hacking",
    Malware "malware",
    Phishing "phishing",
    Ddos "ddos",
    Spam "spam",
    CryptoTheft "crypto-theft",
    Botnet "botnet",
    DataLoss "data-loss",
    Misdirected "misdirected",
    ExposedWebsite "exposed-website",
    LostStick "lost-stick",
    LostPhone "lost-phone",
    LostLaptop "lost-laptop",
}

impl Wording {
    /// The runbook for a form in this language, as everybody gets it. It is part of the program, so this cannot fail; a
    /// test sees to it that every one of them can be read.
    pub fn default_runbook(&self, form: IncidentForm) -> Runbook {
        toml::from_str(file(self.lang(), form)).unwrap_or_default()
    }

    /// The runbooks for all forms, in the order in which people choose.
    pub fn default_runbooks(&self) -> Vec<Runbook> {
        IncidentForm::ALL.iter().map(|form| self.default_runbook(*form)).collect()
    }
}
