//! Whether whoever asks may have what a route gives: the one place where that is decided for pages. What a command takes
//! is decided again where it is recorded.

use app::{App, AppProblem};
use readiness::access::{Right, Rights};

use crate::failure::Failure;
use crate::routes::{Need, Route};
use crate::site::Site;
use crate::visitor::Visitor;

/// Lets whoever asks through with the rights that they have there, or says why not. Whatever has no row in the table is
/// closed for who has not entered, and is not there for who has.
pub(crate) fn check(
    site: &Site,
    visitor: Option<Visitor>,
    route: Option<&Route>,
    path: &str,
) -> Result<Option<Visitor>, Failure> {
    let need = route.map(|route| route.need);
    if need == Some(Need::Open) {
        return Ok(visitor);
    }
    let visitor = visitor.ok_or(Failure::Closed)?;
    let Some(route) = route else { return Ok(Some(visitor)) };
    // How somebody of another organisation proves who they are is kept there.
    if visitor.is_helper() && route.path.starts_with("/account") {
        return Err(Failure::NotFound);
    }
    let visitor = at(visitor, route, path)?;
    match route.need {
        Need::Right(right) if !visitor.may(right) => Err(not_yours(site, &visitor, right)?),
        _ => Ok(Some(visitor)),
    }
}

/// The route that says that there is something new.
const LIVE: &str = "/incidents/{id}/live";

/// What somebody may do at a route. Of the house a guest sees nothing, and of their incident what was opened: another
/// incident is not there for them, whether there is one or not.
fn at(mut visitor: Visitor, route: &Route, path: &str) -> Result<Visitor, Failure> {
    let Some(guest) = visitor.guest.clone() else { return Ok(visitor) };
    visitor.rights = if route.path.starts_with("/incidents/{id}") {
        if path.split('/').nth(2) != Some(guest.incident.as_str()) {
            return Err(Failure::NotFound);
        }
        match route.part {
            Some(part) => guest.rights(part),
            // That there is something new is for everybody who sees a part.
            None if route.path == LIVE => [Right::Read].into_iter().collect(),
            // What is between houses is no part that one of them opens to guests.
            None => Rights::NONE,
        }
    } else {
        Rights::NONE
    };
    Ok(visitor)
}

/// Who else could do it is said to people of the house, who can ask them.
fn not_yours(site: &Site, visitor: &Visitor, right: Right) -> Result<Failure, Failure> {
    let who = if visitor.guest.is_some() { Vec::new() } else { who_may(&site.app, right)? };
    Ok(Failure::NotYours { right, who })
}

/// The names of those who have a right.
pub(crate) fn who_may(app: &App, right: Right) -> Result<Vec<String>, AppProblem> {
    let prepared = app.prepared()?;
    let named = prepared.who_may(right).into_iter().map(|person| prepared.person_name(person).to_owned());
    Ok(named.collect())
}
