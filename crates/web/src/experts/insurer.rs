//! Whether the insurer heard of it, as far as anything says so. It is a hint: nobody who needs help waits for it.

use incident::task::Task;
use readiness::contact::event::ContactKind;
use wording::Lang;

use super::whom::alarm;
use crate::failure::Failure;
use crate::files::encoded;
use crate::room::Room;

/// What to do before anybody is hired.
pub(crate) struct Doubt {
    pub(crate) text: String,
    /// The number for alarms, if one is prepared.
    pub(crate) number: Option<(String, String)>,
    /// A task about it that is still open, and its title.
    pub(crate) task: Option<(String, String)>,
}

/// The question whether the insurer was called, when the organisation is insured and nothing says that they were.
pub(crate) fn doubt(room: &Room) -> Result<Option<Doubt>, Failure> {
    let prepared = room.site.app.prepared()?;
    if prepared.is_insured() != Some(true) {
        return Ok(None);
    }
    let insurers = prepared.policies().map(|(_, policy)| policy.insurer.to_lowercase());
    let contacts = prepared.contacts().filter(|(_, contact)| contact.kind == ContactKind::Insurer);
    let names = insurers.chain(contacts.map(|(_, contact)| contact.title().to_lowercase()));
    let words: Vec<String> = names.filter(|name| !name.is_empty()).chain(words(room)).collect();
    let is_about = |text: &str| {
        let text = text.to_lowercase();
        words.iter().any(|word| text.contains(word.as_str()))
    };
    let tells = |task: &&Task| {
        let is_done = task.result.as_ref().is_some_and(|result| is_about(&task.title) || is_about(result));
        is_done || task.progress.iter().any(|kept| is_about(&kept.said.by))
    };
    let mut filings = room.state.filings.iter();
    if room.state.tasks.values().any(|task| tells(&task)) || filings.any(|filing| is_about(&filing.channel)) {
        return Ok(None);
    }
    let notices = incident::cost::notice::notices(&room.state, room.rulebook());
    if !notices.is_empty() || !room.state.costs.consents().is_empty() {
        return Ok(None);
    }
    let open = room.state.tasks.iter().find(|(_, task)| task.is_open() && is_about(&task.title));
    Ok(Some(Doubt {
        text: room.wording().text("experts-insurer"),
        number: alarm(&prepared),
        task: open.map(|(id, task)| (room.at(&format!("/tasks/{}", encoded(id))), task.title.clone())),
    }))
}

/// Words by which people name an insurer, in both languages: a team may write in either.
fn words(room: &Room) -> Vec<String> {
    let text = |lang| room.site.wording(lang).text("experts-insurer-words");
    let both = Lang::ALL.map(text).join(",");
    both.split(',').map(|word| word.trim().to_lowercase()).filter(|word| !word.is_empty()).collect()
}
