//! What is offered for what somebody typed.

use app::Summary;
use readiness::contact::call_list;
use readiness::contact::event::Contact;
use readiness::prepared::ONLY;
use wording::Wording;

use super::places::{PLACES, Place, PlaceKind};
use super::{Group, Offer};
use crate::contacts::number_in_words;
use crate::failure::Failure;
use crate::search;
use crate::site::Site;
use crate::visitor::Visitor;

/// So much of everything is offered.
const PLACES_OFFERED: usize = 8;
const INCIDENTS: usize = 4;
const PEOPLE: usize = 4;
const FOUND: usize = 5;

/// Shorter words find too much to be of use.
const SHORTEST: usize = 2;

/// What somebody typed, and where.
pub(super) struct Offers<'a> {
    site: &'a Site,
    visitor: &'a Visitor,
    typed: &'a str,
    /// The words of it, as they are compared.
    words: Vec<String>,
    /// The incident that they are in, by its id.
    incident: Option<&'a str>,
}

impl<'a> Offers<'a> {
    pub(super) fn new(
        site: &'a Site,
        visitor: &'a Visitor,
        typed: &'a str,
        incident: Option<&'a str>,
    ) -> Offers<'a> {
        // An address may name anything.
        let incident = incident.filter(|id| search::named(site, id).is_some());
        Offers { site, visitor, typed, words: words(typed), incident }
    }

    /// All that is offered, without what is empty.
    pub(super) fn groups(&self) -> Result<Vec<Group>, Failure> {
        let mut groups = vec![
            self.group("palette-acts", self.places(PlaceKind::Act)),
            self.group("palette-pages", self.places(PlaceKind::Look)),
            self.group("palette-incidents", self.incidents()?),
        ];
        if self.typed.chars().count() >= SHORTEST {
            groups.push(self.group("palette-people", self.people()?));
            groups.push(self.group("palette-found", self.found()?));
        }
        groups.retain(|group| !group.offers.is_empty());
        Ok(groups)
    }

    fn wording(&self) -> &Wording {
        self.site.wording(self.visitor.lang)
    }

    fn group(&self, key: &str, offers: Vec<Offer>) -> Group {
        Group { heading: self.wording().text(key), offers }
    }

    /// Pages and things to do whose name or other words begin so; those of this incident only in one.
    fn places(&self, kind: PlaceKind) -> Vec<Offer> {
        let there = PLACES.iter().filter(|place| place.kind == kind);
        let there = there.filter(|place| !place.is_of_incident() || self.incident.is_some());
        let mut offers: Vec<(bool, Offer)> = there.filter_map(|place| self.place(place)).collect();
        // Whose name fits comes before whose other words do.
        offers.sort_by_key(|(is_named, _)| !is_named);
        offers.into_iter().map(|(_, offer)| offer).take(PLACES_OFFERED).collect()
    }

    fn place(&self, place: &Place) -> Option<(bool, Offer)> {
        let (name, also) = (place.name(self.wording()), place.also(self.wording()));
        let is_named = self.holds(&name);
        (is_named || self.holds(&format!("{name} {also}"))).then(|| {
            let path = place.path.replace("{id}", self.incident.unwrap_or_default());
            (is_named, offer(format!("{path}{}", place.part), name, String::new()))
        })
    }

    /// Incidents by their names; the open ones first.
    fn incidents(&self) -> Result<Vec<Offer>, Failure> {
        let w = self.wording();
        let mut all = self.site.app.seen_by(self.visitor.eyes()).incidents(self.site.now())?;
        all.sort_by_key(|summary| (summary.closed, std::cmp::Reverse(summary.opened_at)));
        let is_other = |summary: &&Summary| summary.stream.strip_prefix("incident/") != self.incident;
        let fits = all.iter().filter(is_other).filter(|summary| self.holds(&summary.code_name));
        let offered = fits.map(|summary| {
            let key = if summary.closed { "palette-closed" } else { "palette-open" };
            let at = w.moment(summary.opened_at, self.site.zone());
            let href = summary.stream.replacen("incident/", "/incidents/", 1);
            offer(href, summary.code_name.clone(), w.format(key, [("at", at.into())]))
        });
        Ok(offered.take(INCIDENTS).collect())
    }

    /// People to call, with the number that works when our own telephony does not.
    fn people(&self) -> Result<Vec<Offer>, Failure> {
        let prepared = self.site.app.prepared()?;
        let sees_private = prepared.sees_private(&self.visitor.person);
        let country = prepared.profile(ONLY).map_or("", |profile| profile.country.as_str());
        let country = if country.is_empty() { "NL" } else { country };
        let listed = call_list(&prepared);
        let fits = listed.iter().filter(|(_, _, contact)| {
            self.holds(&format!("{} {} {}", contact.name, contact.organisation, contact.function))
        });
        let offered = fits.filter_map(|(_, _, contact)| {
            let seen: Contact = if sees_private { (*contact).clone() } else { contact.without_private() };
            let number = seen.outside_number().or_else(|| seen.numbers.first())?;
            let dialled: String = number.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            let about = [number_in_words(&number.number, country), seen.organisation.clone()];
            let about: Vec<String> = about.into_iter().filter(|part| !part.is_empty()).collect();
            let name = self.wording().format("palette-call", [("name", seen.title().to_owned().into())]);
            (!dialled.is_empty()).then(|| offer(format!("tel:{dialled}"), name, about.join(" · ")))
        });
        Ok(offered.take(PEOPLE).collect())
    }

    /// What the search finds first, and the way to all of it.
    fn found(&self) -> Result<Vec<Offer>, Failure> {
        let asked = search::Asked::first(self.typed, self.incident);
        let parts = search::found(self.site, self.visitor, &asked, FOUND)?;
        let mut offers = Vec::new();
        for part in &parts {
            for shown in search::shown(self.site, self.visitor, &part.hits)? {
                let piece: String = shown.piece.iter().map(|(text, _)| text.as_str()).collect();
                offers.push(offer(shown.href, shown.title, piece));
            }
        }
        let total: usize = parts.iter().map(|part| part.total).sum();
        if total > offers.len() {
            let name = self.wording().format("palette-all", [("n", (total as f64).into())]);
            offers.push(offer(asked.at(1), name, String::new()));
        }
        Ok(offers)
    }

    /// Whether every word that was typed begins a word of a text.
    fn holds(&self, text: &str) -> bool {
        let there = words(text);
        self.words.iter().all(|word| there.iter().any(|known| known.starts_with(word.as_str())))
    }
}

fn offer(href: String, name: String, about: String) -> Offer {
    Offer { place: 0, href, name, about }
}

/// The words of a text as they are compared: small letters, and only letters and digits.
fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}
