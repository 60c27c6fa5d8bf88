//! Which rules apply to the organisation, and the questions from which that follows, one a page.

use axum::response::Response;
use law::Truth;
use readiness::command::Command;
use readiness::event::{Sheet, SheetKind};
use readiness::prepared::ONLY;
use readiness::refusal::Refusal;
use readiness::scope::event::ScopeReply;
use readiness::scope::{ScopeGround, ScopeStep, Scoped, is_open, scope, steps};
use readiness::team::event::Profile;

use super::{Entry, Group, Link, Listing, own_rules};
use crate::failure::Failure;
use crate::form::{Form, Posted};
use crate::frame::redirect;
use crate::preparing::{Numbered, Preparing};
use crate::prints::{pdf, shown};
use crate::sheets::{self, Asker};

const AT: &str = "/prepare/rules";

/// So many answers of those that decide are told with a regime; the questions themselves ask the rest.
const FEW: usize = 2;

/// `GET /prepare/rules`: what applies, what is not known, and what does not, each with why.
pub(crate) async fn rules(preparing: Preparing) -> Result<Response, Failure> {
    let w = preparing.wording();
    let mut listing = Listing::new(preparing.frame("/prepare"), w.text("scope-title"));
    listing.lead = vec![w.text("scope-lead"), w.text("scope-lead-doubt")];
    listing.links = vec![Link::new(next(&preparing, 0), w.text("scope-on")), back(&preparing)];
    if preparing.prepared.profile(ONLY).is_none_or(|profile| profile.scope.is_empty()) {
        listing.links = vec![Link::new(format!("{AT}/1"), w.text("scope-begin")), back(&preparing)];
    }
    let found = scope(&preparing.prepared);
    let group = |key: &str, binds: Truth| Group {
        heading: w.text(key),
        lead: String::new(),
        entries: found
            .iter()
            .filter(|scoped| scoped.binds == binds)
            .map(|scoped| entry(&preparing, scoped))
            .collect(),
        empty: w.text("scope-none"),
        add: Vec::new(),
    };
    listing.groups = vec![
        group("scope-binds", Truth::Yes),
        group("scope-open", Truth::Unknown),
        group("scope-not", Truth::No),
    ];
    listing.links.push(Link::new(format!("{AT}/lawbook"), w.text("scope-lawbook")));
    listing.groups.extend(own_rules::groups(&preparing));
    Ok(listing.shown())
}

fn back(preparing: &Preparing) -> Link {
    Link::new("/prepare", preparing.wording().text("prepare-back"))
}

/// `GET /prepare/rules/lawbook`: every rule with its article and its cases, for a lawyer who checks them.
pub(crate) async fn lawbook(preparing: Preparing) -> Result<Response, Failure> {
    let Preparing { site, visitor, now, .. } = &preparing;
    let name = preparing.wording().text("scope-lawbook-file");
    pdf(|| site.app.lawbook(visitor.lang, *now).map(Some)).map(|bytes| shown(&name, bytes))
}

/// A regime, where it stands, and the answers that decide. It leads to the first of them.
fn entry(preparing: &Preparing, scoped: &Scoped) -> Entry {
    let w = preparing.wording();
    let mut why: Vec<String> =
        scoped.because.iter().take(FEW).map(|ground| said(preparing, *ground)).collect();
    let more = scoped.because.len().saturating_sub(FEW);
    if more > 0 {
        why.push(w.format("scope-more", [("n", more.into())]));
    }
    let key = if scoped.binds == Truth::Unknown { "scope-waits" } else { "scope-because" };
    let href = scoped.because.first().map_or_else(|| AT.to_owned(), |ground| asked_at(*ground));
    Entry::new(w.word(scoped.regime), href)
        .line(w.word_hint(scoped.regime).unwrap_or_default())
        .line(w.format(key, [("why", why.join("; ").into())]))
        .line(w.format("scope-where", [("citation", scoped.regime.citations().join("; ").into())]))
}

/// A ground in words, with what was answered.
fn said(preparing: &Preparing, ground: ScopeGround) -> String {
    let w = preparing.wording();
    let other = match ground {
        ScopeGround::Answer(question) => {
            let profile = preparing.prepared.profile(ONLY);
            let reply = profile.and_then(|profile| profile.scope_reply(question)).unwrap_or_default();
            let gaps = [("question", w.word(question).into()), ("reply", w.word(reply).into())];
            return w.format("scope-answered", gaps);
        }
        ScopeGround::Country => "scope-ground-country",
        ScopeGround::Role => "scope-ground-role",
        ScopeGround::GroupEmployees => "scope-ground-group-employees",
        ScopeGround::GroupTurnover => "scope-ground-group-turnover",
        ScopeGround::GroupBalance => "scope-ground-group-balance",
        ScopeGround::Insured => "scope-ground-insured",
    };
    w.text(other)
}

/// Where a ground is answered.
fn asked_at(ground: ScopeGround) -> String {
    let step = match ground {
        ScopeGround::Answer(question) => ScopeStep::Question(question),
        ScopeGround::GroupEmployees | ScopeGround::GroupTurnover | ScopeGround::GroupBalance => {
            ScopeStep::Size
        }
        ScopeGround::Country | ScopeGround::Role | ScopeGround::Insured => {
            return sheets::at((SheetKind::Profile, ONLY));
        }
    };
    let number = steps().position(|found| found == step).map_or(1, |at| at + 1);
    format!("{AT}/{number}")
}

/// The first open question after one; the list when there is none.
fn next(preparing: &Preparing, after: usize) -> String {
    let open = steps().enumerate().skip(after).find(|(_, step)| is_open(&preparing.prepared, *step));
    open.map_or_else(|| AT.to_owned(), |(at, _)| format!("{AT}/{}", at + 1))
}

/// `GET /prepare/rules/{question}`.
pub(crate) async fn asking(preparing: Preparing, Numbered(number): Numbered) -> Result<Response, Failure> {
    let (form, _) = asked(&preparing, number as usize, None)?;
    Ok(preparing.show("/prepare", form))
}

/// `POST /prepare/rules/{question}`: keeps the answer, and goes on.
pub(crate) async fn reply(
    preparing: Preparing,
    Numbered(number): Numbered,
    posted: Posted,
) -> Result<Response, Failure> {
    let number = number as usize;
    let (form, profile) = asked(&preparing, number, Some(&posted))?;
    if form.has_errors() {
        return Ok(preparing.show("/prepare", form));
    }
    match preparing.prepare(&Command::Keep { id: None, sheet: Sheet::Profile(profile), seen: None }) {
        Ok(()) | Err(app::NotPrepared::Refused(Refusal::NothingNew)) => {}
        Err(not) => return preparing.show_refused("/prepare", form, not),
    }
    let kept = Preparing::enter(std::sync::Arc::clone(&preparing.site), preparing.visitor.clone())?;
    Ok(redirect(&next(&kept, number)))
}

/// A question with what was answered, and the profile with the answer in it.
fn asked(preparing: &Preparing, number: usize, posted: Option<&Posted>) -> Result<(Form, Profile), Failure> {
    let w = preparing.wording();
    let step = number.checked_sub(1).and_then(|at| steps().nth(at)).ok_or(Failure::NotFound)?;
    let mut profile = preparing.prepared.profile(ONLY).cloned().unwrap_or_default();
    if profile.country.is_empty() {
        "NL".clone_into(&mut profile.country);
    }
    let mut asker = Asker::new(preparing, SheetKind::Profile, posted);
    let (heading, hint) = match step {
        ScopeStep::Size => {
            asker.small("group_employees", &mut profile.group_employees);
            asker.euros("group_turnover_cents", &mut profile.group_turnover_cents);
            asker.euros("group_balance_cents", &mut profile.group_balance_cents);
            (w.text("scope-size"), Some(w.text("scope-size-hint")))
        }
        ScopeStep::Question(question) => {
            let mut reply: ScopeReply = profile.scope_reply(question).unwrap_or_default();
            asker.choice("reply", &mut reply);
            profile.answer_scope(question, reply);
            (w.word(question), w.word_hint(question))
        }
    };
    let mut form = Form::new(heading, format!("{AT}/{number}"), w.text("scope-next"), AT.to_owned());
    let gaps = [("n", (number as f64).into()), ("of", (steps().count() as f64).into())];
    form.lead = vec![w.format("scope-progress", gaps)];
    form.lead.extend(hint);
    form.fields = asker.fields;
    form.hidden = asker.counters;
    Ok((form, profile))
}
