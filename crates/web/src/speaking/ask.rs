//! The form about speaking: proposed from the prepared team and from what was said before.

use incident::event::SpeakingSet;
use incident::speaking::event::{Preventable, Responsibility};
use readiness::event::Word as _;
use readiness::team::event::RoleKind;

use super::{REST, propose, tone};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, some_moment};
use crate::room::Room;
use crate::steer::Holders;
use crate::tasks::{Asked, people, person, person_fields};

pub(super) fn form(room: &Room, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let held = room.state.speaking.as_ref().map(|kept| &kept.said);
    let holders = Holders::of(room)?;
    let holder = || holders.holder(RoleKind::Spokesperson).unwrap_or_default();
    let stand_in = || holders.deputy(RoleKind::Spokesperson).unwrap_or_default();
    let speaker = held.map_or_else(holder, |held| held.spokesperson.clone());
    let deputy = held.map_or_else(stand_in, |held| held.deputy.clone());
    let mut names = people(room)?;
    for name in [&speaker, &deputy] {
        if !name.is_empty() && !names.contains(name) {
            names.push(name.clone());
        }
    }
    let seen = posted.and_then(|posted| posted.number("seen")).unwrap_or(room.state.number);
    let lines = |name: &str, held: Option<&Vec<String>>| match posted {
        Some(posted) => posted.get(name).to_owned(),
        None => held.map(|lines| lines.join("\n")).unwrap_or_default(),
    };
    let form = Form::new(w.text("speaking-set"), room.at(REST), w.text("speaking-submit"), String::new())
        .hide("seen", seen);
    let asked =
        |list, line, label: &str, nobody, chosen| Asked { list, line, label: w.text(label), nobody, chosen };
    let form = person_fields(
        room,
        form,
        &names,
        asked("speaker", "spokesperson", "speaking-who", None, &speaker),
        posted,
    );
    let nobody = Some(w.text("tasks-nobody"));
    let form = person_fields(
        room,
        form,
        &names,
        asked("stand_in", "deputy", "speaking-deputy", nobody, &deputy),
        posted,
    );
    let until = held.and_then(|held| held.until);
    Ok(form
        .field(moment_field(room, posted, "until", w.text("speaking-until"), until))
        .field(
            Field::area("core", w.text("speaking-core"), &lines("core", held.map(|held| &held.core)))
                .hint(w.text("speaking-core-hint")),
        )
        .field(
            Field::area(
                "not_to_say",
                w.text("speaking-not"),
                &lines("not_to_say", held.map(|held| &held.not_to_say)),
            )
            .hint(w.text("speaking-not-hint")),
        )
        .field(responsibility_field(room, posted))
        .field(marks_field(room, posted)?)
        .field(Field::area("because", w.text("speaking-because"), &lines("because", None))))
}

fn responsibility_field(room: &Room, posted: Option<&Posted>) -> Field {
    let w = room.wording();
    let held = room.state.speaking.as_ref().map(|kept| kept.said.responsibility.id());
    let chosen = posted.map_or_else(|| held.unwrap_or_default(), |posted| posted.get("responsibility"));
    let answers = Responsibility::ALL.iter().map(|it| {
        let hint = tone(room, *it);
        Answer { hint, ..Answer::new(it.id(), w.word(*it), it.id() == chosen) }
    });
    Field::new("responsibility", w.text("speaking-responsibility"), Kind::Radios(answers.collect()))
        .hint(w.text("speaking-responsibility-hint"))
}

/// What makes it preventable: what is known speaks for some of it, but people tick.
fn marks_field(room: &Room, posted: Option<&Posted>) -> Result<Field, Failure> {
    let w = room.wording();
    let signs = propose::signs(room)?;
    let held = room.state.speaking.as_ref().map(|kept| &kept.said.preventable);
    let answers = Preventable::ALL.iter().map(|mark| {
        let is_ticked = match posted {
            Some(posted) => posted.has("preventable", mark.id()),
            None => held.is_some_and(|held| held.contains(mark)),
        };
        let signs = signs.iter().filter(|(sign, _)| sign == mark).map(|(_, why)| why.clone());
        let hint = signs.collect::<Vec<_>>().join(" ");
        Answer { hint, ..Answer::new(mark.id(), w.word(*mark), is_ticked) }
    });
    Ok(Field::new("preventable", w.text("speaking-marks"), Kind::Checks(answers.collect()))
        .hint(w.text("speaking-marks-hint")))
}

/// What was typed; what cannot be read is said at its field.
pub(super) fn typed(room: &Room, form: &mut Form, posted: &Posted) -> Option<SpeakingSet> {
    let until = some_moment(room, form, posted, "until").ok();
    let responsibility = Responsibility::from_id(posted.get("responsibility"));
    let marks: Option<Vec<Preventable>> = posted.all("preventable").map(Preventable::from_id).collect();
    let unknown = room.wording().text("form-unknown");
    if responsibility.is_none() {
        form.err("responsibility", unknown.clone());
    }
    if marks.is_none() {
        form.err("preventable", unknown);
    }
    let lines = |name: &str| posted.get(name).lines().map(|line| line.trim().to_owned()).collect();
    Some(SpeakingSet {
        spokesperson: person(posted, "speaker", "spokesperson"),
        deputy: person(posted, "stand_in", "deputy"),
        until: until?,
        core: lines("core"),
        not_to_say: lines("not_to_say"),
        responsibility: responsibility?,
        preventable: marks?,
        because: posted.get("because").to_owned(),
    })
}
