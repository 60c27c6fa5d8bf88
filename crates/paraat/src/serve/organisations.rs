//! The organisations that one program serves: each with use cases, a site, an address and a kit of its own.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::anyhow;
use app::App;
use web::{Site, Transport};
use wording::{Lang, Wording};

use super::{clock, listen};
use crate::arguments::{Also, Serve};
use crate::folder::words;
use crate::kit::nights::{Nightly, nights};
use crate::post::{self, Mail};

/// One organisation that is served.
pub(super) struct Served {
    pub(super) site: Arc<Site>,
    pub(super) url: String,
    pub(super) nightly: Option<Nightly>,
}

/// All of them: the one that was asked for, and those beside it.
pub(super) fn served(
    asked: &Serve,
    app: App,
    (address, transport): (SocketAddr, Transport),
    wording: &Wording,
) -> anyhow::Result<Vec<Served>> {
    let lang: Lang = asked.common.lang.into();
    let names = names(asked, transport, wording)?;
    let clock = clock::clock();
    let others: Result<Vec<App>, _> =
        asked.also.iter().map(|also| app.for_organisation(&also.name)).collect();
    let others = others.map_err(|problem| anyhow!(words::app_problem(&problem, wording)))?;
    let mut served = Vec::new();
    let url = listen::url(address, transport, &asked.host);
    let nightly = Nightly::asked(&asked.nights, &app, None, lang, wording)?;
    let hosts = listen::hosts(address, &asked.host);
    let site = Arc::new(Site::new(app, Arc::clone(&clock), hosts, transport));
    served.push(Served { site, url, nightly });
    for ((also, name), app) in asked.also.iter().zip(names).zip(others) {
        let nightly = Nightly::asked(&asked.nights, &app, Some(&also.name), lang, wording)?;
        let hosts = listen::hosts_of(address, &name);
        let site = Arc::new(Site::new(app, Arc::clone(&clock), hosts, transport));
        served.push(Served { site, url: listen::url(address, transport, &[name]), nightly });
    }
    Ok(served)
}

/// The host name of each organisation beside the first. No two organisations, and no two host names, are alike.
fn names(asked: &Serve, transport: Transport, wording: &Wording) -> anyhow::Result<Vec<String>> {
    let mut taken: BTreeSet<String> = asked.host.iter().cloned().collect();
    let mut organisations = BTreeSet::from([asked.organisation.as_str()]);
    let mut names = Vec::new();
    for Also { name, host } in &asked.also {
        let gaps = || [("organisation", name.clone().into())];
        let host = match host {
            Some(host) => host.clone(),
            None if transport == Transport::Loopback => format!("{name}.localhost"),
            None => return Err(anyhow!(wording.format("serve-also-needs-host", gaps()))),
        };
        let is_new = host != "localhost" && taken.insert(host.clone()) && organisations.insert(name);
        if !is_new {
            return Err(anyhow!(wording.format("serve-also-twice", gaps())));
        }
        names.push(host);
    }
    Ok(names)
}

/// Where each can be reached.
pub(super) fn addresses(served: &[Served]) -> Vec<(&str, &str)> {
    served.iter().map(|one| (one.organisation(), one.url.as_str())).collect()
}

impl Served {
    pub(super) fn organisation(&self) -> &str {
        self.site.app().organisation()
    }

    /// How to enter: the link of whoever founds it, until somebody did.
    pub(super) fn door(&self, wording: &Wording) -> anyhow::Result<Vec<String>> {
        let founder = self.site.app().issue_to_founder(self.site.now());
        let founder = founder.map_err(|problem| anyhow!(words::app_problem(&problem, wording)))?;
        let url = &self.url;
        Ok(match founder {
            Some(secret) => {
                vec![wording.text("serve-founder"), format!("\n  {url}/link/{}\n", secret.reveal())]
            }
            None => vec![wording.format("serve-open", [("url", url.clone().into())])],
        })
    }

    /// Begins what it does by itself, in a runtime.
    pub(super) fn begin(self, mail: Option<&Arc<Mail>>, lang: Lang) {
        if let Some(nightly) = self.nightly {
            tokio::spawn(nights(nightly, Arc::clone(&self.site), Wording::new(lang)));
        }
        tokio::spawn(post::pass_on(Arc::clone(&self.site)));
        if let Some(mail) = mail {
            tokio::spawn(post::send(Arc::clone(mail), self.site, Wording::new(lang)));
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;
    use crate::arguments::{Arguments, Command};

    fn asked(arguments: &[&str]) -> Option<Serve> {
        let all = [&["paraat", "serve", "--organisation", "main"], arguments].concat();
        match Arguments::try_parse_from(all).ok()?.command {
            Some(Command::Serve(serve)) => Some(serve),
            _ => None,
        }
    }

    #[test]
    fn an_organisation_beside_the_first_has_a_host_name_that_no_other_has() {
        let wording = Wording::new(Lang::Nl);
        let names = |arguments: &[&str], transport| {
            asked(arguments).and_then(|asked| names(&asked, transport, &wording).ok())
        };
        let garage = ["--also", "garage"];
        assert_eq!(names(&garage, Transport::Loopback).unwrap(), ["garage.localhost"]);
        assert_eq!(names(&garage, Transport::Tls), None, "over a network somebody must say which");
        let named = ["--also", "garage=garage.example", "--also", "bakker=bakker.example"];
        assert_eq!(names(&named, Transport::Tls).unwrap(), ["garage.example", "bakker.example"]);
        for twice in [
            ["--also", "garage=a.example", "--also", "garage=b.example"],
            ["--also", "garage=a.example", "--also", "bakker=a.example"],
            ["--also", "main=a.example", "--also", "garage=b.example"],
            ["--also", "garage=a.example", "--host", "a.example"],
            ["--also", "garage=localhost", "--host", "a.example"],
            ["--also", "../garage=a.example", "--host", "b.example"],
            ["--also", "garage=a b", "--host", "b.example"],
        ] {
            assert_eq!(names(&twice, Transport::Tls), None, "{twice:?}");
        }
    }
}
