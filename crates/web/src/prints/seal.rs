//! The sealed code: made once, printed once, put in an envelope.

use axum::response::Response;

use crate::failure::Failure;
use crate::files::as_download;
use crate::form::{Field, Form, Posted};
use crate::preparing::Preparing;

const PATH: &str = "/prepare/paper/seal";

/// `GET /prepare/paper/seal`.
pub(crate) async fn seal(preparing: Preparing) -> Result<Response, Failure> {
    Ok(preparing.show(super::PAGE, form(&preparing, "")?))
}

/// `POST /prepare/paper/seal`: the answer is the sheet itself, for the code is nowhere else.
pub(crate) async fn issue(preparing: Preparing, posted: Posted) -> Result<Response, Failure> {
    let form = form(&preparing, posted.get("place"))?;
    // A body may take long to arrive: what is issued is issued now.
    let (visitor, now) = (&preparing.visitor, preparing.site.now());
    let issued = tokio::task::block_in_place(|| {
        preparing.site.app.print_seal(&visitor.person, posted.get("place"), visitor.lang, now)
    });
    let sheet = match issued {
        Ok(sheet) => sheet,
        Err(not) => return preparing.show_refused(super::PAGE, form, not),
    };
    let bytes = super::pdf(|| Ok(Some(sheet)))?;
    let name = preparing.wording().text("print-seal-title");
    let mut response = super::shown(&name, bytes);
    // It is not left open in a tab.
    let disposition = as_download(&format!("{name}.pdf"));
    response.headers_mut().insert(axum::http::header::CONTENT_DISPOSITION, disposition);
    Ok(response)
}

fn form(preparing: &Preparing, place: &str) -> Result<Form, Failure> {
    let w = preparing.wording();
    let back = super::PAGE.to_owned();
    let mut form = Form::new(w.text("print-seal-title"), PATH.to_owned(), w.text("seal-submit"), back)
        .lead(w.text("print-seal-lead"))
        .lead(w.text("seal-lead"));
    if let Some(seal) = &preparing.site.app.kit()?.seal {
        let at = w.moment(seal.at, preparing.site.zone());
        let gaps = [("place", seal.place.clone().into()), ("at", at.into())];
        form = form.lead(w.format("seal-replaces", gaps));
    }
    Ok(form.field(Field::line("place", w.text("seal-place"), place).hint(w.text("seal-place-hint"))))
}
