//! What every page has around it: the bar with the organisation and the person, and in an incident the second bar.

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use wording::{Lang, Value, Wording};

use crate::account::{Notice, notices};
use crate::customers;
use crate::rights;
use crate::room::Bar;
use crate::routes::{Need, Route};
use crate::site::Site;
use crate::visitor::Visitor;

/// What is around a page.
pub(crate) struct Frame<'a> {
    site: &'a Site,
    visitor: Option<Visitor>,
    pub(crate) wording: &'a Wording,
    /// The name of the organisation, or of the program while nobody gave it one.
    pub(crate) organisation: String,
    /// The name of whoever reads it, once they have entered.
    pub(crate) person: Option<String>,
    /// The way to one's own tasks, with how many there are.
    pub(crate) mine: Option<String>,
    /// What forms carry.
    pub(crate) token: String,
    /// Where this page is.
    pub(crate) path: String,
    /// The bar of the incident that it is about.
    pub(crate) bar: Option<Bar>,
    /// The parts of what it is about.
    pub(crate) sections: Vec<Section>,
    /// What was just done.
    pub(crate) done: Option<String>,
    /// Whether whoever reads it belongs to the house: the preparation, the search and the palette are theirs.
    pub(crate) is_of_the_house: bool,
    /// Whether the bar has a field to search in.
    pub(crate) has_search: bool,
    /// Whether this house helps others, and its reader is one who does.
    pub(crate) helps: bool,
    /// Whether it is kept here how its reader comes in.
    pub(crate) has_account: bool,
    /// What its reader should know of how they came in.
    pub(crate) notices: Vec<Notice>,
    /// When it was made; in an exercise the moment on its clock.
    pub(crate) now: Timestamp,
    /// How many times as fast as the clock on the wall that clock runs.
    pub(crate) pace: u32,
    /// When it was made on the clock on the wall, for people.
    made_at: String,
    /// In which zone all times on the page are.
    pub(crate) zone: String,
}

/// A part of the pages of an incident, or of the preparation.
pub(crate) struct Section {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) is_current: bool,
    /// Whether it is behind another one in the bar of a phone.
    pub(crate) is_behind: bool,
}

impl<'a> Frame<'a> {
    pub(crate) fn new(site: &'a Site, lang: Lang, visitor: Option<&Visitor>, path: &str) -> Frame<'a> {
        let (wording, now) = (site.wording(lang), site.now());
        // A page that says that the journal cannot be read must not need it.
        let access = site.app.access().ok();
        let named = access.as_ref().and_then(|access| access.organisation.clone());
        let noticed = access.as_ref().zip(visitor);
        let is_of_the_house = visitor.is_some_and(|visitor| visitor.may_go("/prepare"));
        Frame {
            site,
            visitor: visitor.cloned(),
            wording,
            organisation: named.unwrap_or_else(|| wording.text("frame-program")),
            person: visitor.map(|visitor| visitor.name.clone()),
            mine: visitor.filter(|_| is_of_the_house).map(|visitor| mine(site, wording, visitor)),
            token: visitor.map(Visitor::form_token).unwrap_or_default(),
            path: path.to_owned(),
            bar: None,
            sections: Vec::new(),
            done: None,
            is_of_the_house,
            has_search: is_of_the_house,
            helps: visitor.is_some_and(|visitor| visitor.may_go("/customers") && customers::helps(site)),
            has_account: visitor.is_some_and(|visitor| !visitor.is_helper()),
            notices: noticed
                .map(|(access, visitor)| notices(site, access, visitor, wording, now))
                .unwrap_or_default(),
            now,
            pace: 1,
            made_at: wording.moment(now, site.zone()),
            zone: site.zone().iana_name().unwrap_or("UTC").to_owned(),
        }
    }

    /// Why a form is no use to whoever reads it, and whom to ask: it takes a right that they do not have.
    pub(crate) fn lacks(&self, action: &str) -> Option<String> {
        let route = Route::to("post", action)?;
        let visitor = self.visitor.as_ref()?;
        let Need::Right(right) = route.need else { return None };
        if visitor.may_ask(route) {
            return None;
        }
        let who = rights::who_may(&self.site.app, right).unwrap_or_default();
        let right = ("right", self.wording.word(right).into());
        Some(match who.as_slice() {
            _ if visitor.guest.is_some() => self.t("form-guest"),
            [] => self.format("form-nobody-may", [right]),
            who => self.format("form-others-may", [right, ("names", who.join(", ").into())]),
        })
    }

    /// When it was made. Where an exercise has a clock of its own, it says so, for that clock stands on the same page.
    pub(crate) fn made(&self) -> String {
        let has_story = self.bar.as_ref().is_some_and(|bar| bar.story.is_some());
        let key = if has_story { "frame-made-outside" } else { "frame-made" };
        self.format(key, [("at", self.made_at.clone().into())])
    }

    /// A sentence.
    pub(crate) fn t(&self, key: &str) -> String {
        self.wording.text(key)
    }

    /// A sentence, filled in.
    pub(crate) fn format<'v>(
        &self,
        key: &str,
        arguments: impl IntoIterator<Item = (&'static str, Value<'v>)>,
    ) -> String {
        self.wording.format(key, arguments)
    }

    /// A sentence with a mark where the script of the page puts a number.
    pub(crate) fn with_mark(&self, key: &str, gap: &'static str) -> String {
        self.format(key, [(gap, "{}".into())])
    }

    /// The same for a word that has a singular.
    pub(crate) fn counted(&self, key: &str, number: u32) -> String {
        self.format(key, [("n", number.into())])
    }

    /// A sentence about a number of things.
    pub(crate) fn many(&self, key: &str, number: impl std::borrow::Borrow<usize>) -> String {
        self.format(key, [("n", (*number.borrow() as f64).into())])
    }

    /// The parts that are behind another one in the bar of a phone.
    pub(crate) fn behind(&self) -> Vec<&Section> {
        self.sections.iter().filter(|section| section.is_behind).collect()
    }

    /// Whether the page is in one of those.
    pub(crate) fn is_behind(&self) -> bool {
        self.sections.iter().any(|section| section.is_behind && section.is_current)
    }

    pub(crate) fn lang(&self) -> &'static str {
        self.wording.lang().as_str()
    }

    /// The other language, by its code.
    pub(crate) fn other_lang(&self) -> &'static str {
        match self.wording.lang() {
            Lang::Nl => "en",
            Lang::En => "nl",
        }
    }

    /// The moment at which it was made, in milliseconds since 1970, for the script.
    pub(crate) fn now_millis(&self) -> i64 {
        self.now.as_millisecond()
    }
}

/// The words of the way to one's own tasks.
fn mine(site: &Site, wording: &Wording, visitor: &Visitor) -> String {
    // A page that says that the journal cannot be read must not need it.
    match site.app.seen_by(visitor.eyes()).count_tasks_of(&visitor.name) {
        Ok(0) | Err(_) => wording.text("frame-mine"),
        Ok(count) => wording.format("frame-mine-count", [("n", count.to_string().into())]),
    }
}

/// A template as a page.
pub(crate) fn page(template: &impl Template) -> Response {
    page_with(StatusCode::OK, template)
}

/// The same with another status.
pub(crate) fn page_with(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], html).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// To another page, to be asked for anew.
pub(crate) fn redirect(to: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, to.to_owned())]).into_response()
}
