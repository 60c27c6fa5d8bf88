//! The emergency kit on the page of paper: how old it is, how it is made and tried, and where the sealed code is.

use app::AppProblem;

use crate::preparing::Preparing;

/// What the page says of the kit.
pub(super) struct KitCard {
    /// When it was made last; that there is none, else.
    pub(super) made: String,
    /// Whether it is too old, or was never made.
    pub(super) is_late: bool,
    /// Where the envelope is; that there is none, else.
    pub(super) sealed: String,
    /// Whether nobody ever made a code.
    pub(super) is_unsealed: bool,
}

/// What the page says of the kit now.
pub(super) fn card(preparing: &Preparing) -> Result<KitCard, AppProblem> {
    let (w, zone) = (preparing.wording(), preparing.site.zone());
    let kit = tokio::task::block_in_place(|| preparing.site.app.kit())?;
    let made = kit.last.as_ref().map(|last| {
        let ago = w.ago(preparing.now.duration_since(last.made_at));
        w.format("prints-kit-last", [("at", w.moment(last.made_at, zone).into()), ("ago", ago.into())])
    });
    let sealed = kit.seal.as_ref().map(|seal| {
        let gaps = [("place", seal.place.clone().into()), ("at", w.moment(seal.at, zone).into())];
        w.format("prints-seal-there", gaps)
    });
    Ok(KitCard {
        is_late: kit.last.is_none() || kit.is_old(preparing.now),
        is_unsealed: sealed.is_none(),
        made: made.unwrap_or_else(|| w.text("prints-kit-none")),
        sealed: sealed.unwrap_or_else(|| w.text("prints-seal-none")),
    })
}
