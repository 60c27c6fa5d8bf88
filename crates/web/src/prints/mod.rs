//! Paper: which copies there are and whether they still hold, what can be printed, the emergency kit, and the sealed code.

mod seal;

pub(crate) use seal::{issue, seal};

use app::Wanted;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use readiness::event::{SheetKind, Word};
use readiness::paper::Standing;
use readiness::paper::event::PrintKind;
use readiness::runbook::event::IncidentForm;

use crate::failure::Failure;
use crate::files::encoded;
use crate::prepare::{Entry, Group, Link, Listing};
use crate::preparing::{Numbered, Preparing};
use crate::sheets;

/// `GET /prepare/paper`.
pub(crate) async fn paper(preparing: Preparing) -> Result<Response, Failure> {
    let w = preparing.wording();
    let mut listing = Listing::new(preparing.frame("/prepare/paper"), w.text("prepare-nav-paper"));
    listing.lead = vec![w.text("prints-lead")];
    listing.groups = vec![copies(&preparing), kit(&preparing)?, prints(&preparing), runbooks(&preparing)];
    Ok(listing.shown())
}

/// The copies that are somewhere, those that no longer hold with what to do.
fn copies(preparing: &Preparing) -> Group {
    let w = preparing.wording();
    Group {
        heading: w.text("prints-copies"),
        lead: w.text("prints-copies-lead"),
        entries: preparing.prepared.copies().iter().map(|copy| entry(preparing, copy)).collect(),
        empty: w.text("prints-none"),
        add: vec![Link::new("/sheets/printed-copy/new", w.text("prints-add"))],
    }
}

fn entry(preparing: &Preparing, standing: &Standing<'_>) -> Entry {
    let (w, copy) = (preparing.wording(), standing.copy);
    let sheet = (SheetKind::PrintedCopy, standing.number);
    let title =
        preparing.prepared.get(sheet).map(|it| w.sheet_title(it, &preparing.prepared)).unwrap_or_default();
    let gaps = [("copy", standing.number.to_string().into()), ("title", title.into())];
    let holds: Vec<String> = copy.prints.iter().map(|print| w.word(*print)).collect();
    let runbooks = copy.runbooks.iter().map(|form| w.word(*form));
    let printed = copy.printed_on.map(|on| w.format("prints-printed-on", [("on", w.day(on).into())]));
    let late = standing.check_before.filter(|on| *on < preparing.today);
    let mut entry = Entry::new(w.format("prints-copy", gaps), sheets::at(sheet))
        .line(holds.into_iter().chain(runbooks).collect::<Vec<_>>().join(", "))
        .line(printed.unwrap_or_default())
        .warn(
            (standing.changed > 0)
                .then(|| w.format("prints-changed", [("n", (standing.changed as f64).into())])),
        )
        .warn(late.map(|on| w.format("prints-late", [("on", w.day(on).into())])));
    if standing.changed == 0 && late.is_none() {
        entry = entry.line(w.text("prints-holds"));
    }
    for old in preparing.prepared.replaced_by(standing.number) {
        entry = entry.warn(Some(w.format("prints-replaces", [("copy", old.number.to_string().into())])));
    }
    let href = format!("/prepare/paper/copies/{}", standing.number);
    entry.links.push(Link::new(href, w.text("prints-open")));
    entry.links.push(Link::new(format!("{}#destroyed_on", sheets::at(sheet)), w.text("prints-destroyed")));
    entry
}

/// How old the emergency kit is, how one is made, and where the sealed code is.
fn kit(preparing: &Preparing) -> Result<Group, Failure> {
    let w = preparing.wording();
    let kit = preparing.site.app.kit()?;
    let zone = preparing.site.zone();
    let last = kit.last.as_ref().map(|last| {
        let gaps = [
            ("at", w.moment(last.made_at, zone).into()),
            ("ago", w.ago(preparing.now.duration_since(last.made_at)).into()),
        ];
        w.format("prints-kit-last", gaps)
    });
    let made = Entry::new(w.text("prints-kit-made"), String::new())
        .line(last.unwrap_or_else(|| w.text("prints-kit-none")))
        .line(w.text("prints-kit-how"))
        .line(w.text("prints-kit-rehearse"))
        .warn(kit.is_old(preparing.now).then(|| w.text("prints-kit-old")));
    let place = kit.seal.as_ref().map(|seal| {
        w.format(
            "prints-seal-there",
            [("place", seal.place.clone().into()), ("at", w.moment(seal.at, zone).into())],
        )
    });
    let sealed = Entry::new(w.text("print-seal-title"), "/prepare/paper/seal".to_owned())
        .line(place.unwrap_or_else(|| w.text("prints-seal-none")));
    Ok(Group {
        heading: w.text("prints-kit"),
        lead: w.text("prints-kit-lead"),
        entries: vec![made, sealed],
        empty: String::new(),
        add: Vec::new(),
    })
}

/// Everything that can be printed, to look at first.
fn prints(preparing: &Preparing) -> Group {
    let w = preparing.wording();
    let entry = |kind: &PrintKind| {
        let hint = w.word_hint(*kind).unwrap_or_default();
        Entry::new(w.word(*kind), format!("/prepare/paper/trial/{}", kind.id())).line(hint)
    };
    Group {
        heading: w.text("prints-prints"),
        lead: w.text("prints-prints-lead"),
        entries: PrintKind::ALL.iter().map(entry).collect(),
        empty: String::new(),
        add: Vec::new(),
    }
}

fn runbooks(preparing: &Preparing) -> Group {
    let w = preparing.wording();
    let entry =
        |form: &IncidentForm| Entry::new(w.word(*form), format!("/prepare/paper/runbooks/{}", form.id()));
    Group {
        heading: w.text("prints-runbooks"),
        lead: String::new(),
        entries: IncidentForm::ALL.iter().map(entry).collect(),
        empty: String::new(),
        add: Vec::new(),
    }
}

/// `GET /prepare/paper/trial/{print}`.
pub(crate) async fn trial(preparing: Preparing, Path(print): Path<String>) -> Result<Response, Failure> {
    let kind = PrintKind::from_id(&print).ok_or(Failure::NotFound)?;
    looked_at(&preparing, Wanted::Print(kind), &print)
}

/// `GET /prepare/paper/runbooks/{form}`.
pub(crate) async fn runbook(preparing: Preparing, Path(form): Path<String>) -> Result<Response, Failure> {
    let kind = IncidentForm::from_id(&form).ok_or(Failure::NotFound)?;
    looked_at(&preparing, Wanted::Runbook(kind), &form)
}

fn looked_at(preparing: &Preparing, wanted: Wanted, name: &str) -> Result<Response, Failure> {
    let visitor = &preparing.visitor;
    let printed = tokio::task::block_in_place(|| {
        preparing.site.app.print_trial(&visitor.person, wanted, visitor.lang, preparing.now)
    });
    Ok(pdf(printed?, name, "inline"))
}

/// `GET /prepare/paper/copies/{copy}`.
pub(crate) async fn copy(preparing: Preparing, Numbered(number): Numbered) -> Result<Response, Failure> {
    let printed = tokio::task::block_in_place(|| {
        preparing.site.app.print_copy(&preparing.visitor.person, number, preparing.now)
    });
    let name = preparing.wording().format("prints-file", [("copy", number.to_string().into())]);
    Ok(pdf(printed?.ok_or(Failure::NotFound)?, &name, "inline"))
}

/// A PDF as an answer, to be shown or to be kept. Nothing in it runs.
fn pdf(bytes: Vec<u8>, name: &str, how: &str) -> Response {
    let disposition = format!("{how}; filename*=UTF-8''{}.pdf", encoded(name));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("inline")),
        ),
    ];
    (headers, Body::from(bytes)).into_response()
}
