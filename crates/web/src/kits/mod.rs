//! The emergency kit as pages show it: the door with the sealed code, and what everybody should see.

mod door;

pub(crate) use door::{ask, enter};

use app::AppProblem;
use wording::Wording;

use crate::site::Site;

/// What everybody should see of kits and of the sealed code, each in a sentence.
pub(crate) fn banners(site: &Site, wording: &Wording) -> Result<Vec<String>, AppProblem> {
    let (kit, now) = (site.app.kit()?, site.now());
    let at = |moment| ("at", wording.moment(moment, site.zone()).into());
    let mut banners = Vec::new();
    if let Some((opened, last)) =
        kit.seal.as_ref().map(|seal| &seal.opened).and_then(|all| Some((all.len(), all.last()?)))
    {
        banners.push(wording.format("sealed-opened", [("n", (opened as f64).into()), at(*last)]));
    }
    // Until there is a kit of what was restored.
    if let Some((_, restored)) =
        kit.restored.as_ref().filter(|(when, _)| kit.last.as_ref().is_none_or(|last| last.made_at < *when))
    {
        banners.push(wording.format("kit-banner-restored", [at(restored.made_at)]));
    } else if let Some((_, why)) = kit.failed {
        banners.push(wording.format("kit-banner-failed", [("why", wording.word(why).into())]));
    } else if let Some(last) = kit.last.as_ref().filter(|_| kit.is_old(now)) {
        banners.push(wording.format("kit-banner-old", [at(last.made_at)]));
    }
    Ok(banners)
}
