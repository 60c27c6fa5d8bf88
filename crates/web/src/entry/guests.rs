//! What a guest finds behind the door: the parts of one incident that were opened to them.

use axum::response::Response;
use readiness::access::event::{GuestAdmitted, Part};

use super::Says;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::site::Site;
use crate::visitor::Visitor;

/// Where each part begins. The counsel lane is read in the logbook.
const BEGINNINGS: [(Part, &str); 10] = [
    (Part::Picture, ""),
    (Part::Facts, "/facts"),
    (Part::Duties, "/duties"),
    (Part::Steering, "/steer"),
    (Part::Speaking, "/stakeholders"),
    (Part::Work, "/tasks"),
    (Part::Costs, "/costs"),
    (Part::Evidence, "/files"),
    (Part::Log, "/log"),
    (Part::Counsel, "/counsel"),
];

/// The first page of a guest.
pub(super) fn welcome(
    site: &Site,
    frame: Frame<'_>,
    visitor: &Visitor,
    guest: &GuestAdmitted,
) -> Result<Response, Failure> {
    let state = site.app.state(&format!("incident/{}", guest.incident))?;
    let until = frame.wording.moment(guest.until, site.zone());
    let gaps = [("organisation", frame.organisation.clone().into()), ("until", until.into())];
    let mut paragraphs = vec![frame.format("guest-lead", gaps)];
    let mut on = Vec::new();
    match &state.opened {
        Some(opened) => {
            paragraphs.push(format!("{}: {}.", frame.t("guest-parts"), opened.code_name));
            let parts = BEGINNINGS.iter().filter(|(part, _)| guest.parts.contains(part));
            let link = |(part, rest): &(Part, &str)| {
                (format!("/incidents/{}{rest}", guest.incident), frame.wording.word(*part))
            };
            on.extend(parts.map(link));
        }
        None => paragraphs.push(frame.t("guest-nothing")),
    }
    let title = frame.format("guest-title", [("name", visitor.name.clone().into())]);
    Ok(page(&Says { title, paragraphs, on, page: frame }))
}
