//! What is known that speaks for a tone, and whether somebody has to speak and nobody does.

use incident::speaking::event::Preventable;
use incident::stakeholder::event::{Necessity, StakeholderKind};
use law::Standing;
use readiness::prevention::event::Measure;
use readiness::prevention::level::level;

use super::REST;
use crate::failure::Failure;
use crate::now::Step;
use crate::room::Room;

/// A measure that is less far than this was not in place.
const IN_PLACE: u8 = 3;

/// Which measure would have been in the way, by its id in the list. Our own reading of `docs/prevention.md`.
const AGAINST: &[(&str, Preventable)] = &[
    ("X01", Preventable::NoSecondFactor),
    ("X02", Preventable::Unpatched),
    ("T03", Preventable::Unpatched),
    ("X03", Preventable::NoSegmentation),
    ("X04", Preventable::NoBackup),
    ("G07", Preventable::NoBackup),
    ("X05", Preventable::KeptTooLong),
    ("P06", Preventable::KeptTooLong),
    ("X09", Preventable::WeakPassword),
    ("G06", Preventable::WeakPassword),
    ("X10", Preventable::Exposed),
];

/// Marks that what is known speaks for, each with why: measures that were not in place, and duties that were late. They are
/// no judgement: people tick.
pub(super) fn signs(room: &Room) -> Result<Vec<(Preventable, String)>, Failure> {
    let (w, prepared) = (room.wording(), room.site.app.prepared()?);
    let today = room.site.app.today(room.now);
    let sign = |measure: &Measure| {
        let (_, mark) = AGAINST.iter().find(|(id, _)| measure.listed.eq_ignore_ascii_case(id))?;
        let counted = level(measure, today).counted;
        let gaps = [("measure", w.measure(measure).into()), ("level", w.level(counted).into())];
        (counted < IN_PLACE).then(|| (*mark, w.format("speaking-sign-measure", gaps)))
    };
    let mut signs: Vec<(Preventable, String)> =
        prepared.measures().filter_map(|(_, measure)| sign(measure)).collect();
    let picture = room.picture();
    let missed = picture.assessment.obligations.iter().any(|duty| duty.standing == Standing::Missed);
    if missed || room.state.filings.iter().any(|filing| filing.delay_reason.is_some()) {
        signs.push((Preventable::ToldLate, w.text("speaking-sign-late")));
    }
    Ok(signs)
}

/// Whether somebody speaks, and is on duty still.
pub(super) fn is_on_duty(room: &Room) -> bool {
    let speaking = room.state.speaking.as_ref();
    speaking
        .is_some_and(|kept| kept.said.until.is_none_or(|until| room.rulebook().end_of(until.0) >= room.now))
}

/// That somebody has to speak and nobody does, for the page of now: press or public must be told, the press asks, or
/// something goes round.
pub(crate) fn nobody_speaks(room: &Room) -> Option<Step> {
    let state = &room.state;
    let is_asked = state.questions.all().any(|(_, question)| question.is_open() && question.is_of_press());
    let goes_round = state.rumours.all().any(|(_, rumour)| rumour.settled.is_none());
    let must = state.stakeholders.weighed().any(|(who, kept)| {
        matches!(who.kind, StakeholderKind::Press | StakeholderKind::Public)
            && kept.said.necessity == Necessity::Must
    });
    if is_on_duty(room) || !(is_asked || goes_round || must) {
        return None;
    }
    let w = room.wording();
    Some(Step { text: w.text("speaking-nobody"), href: room.at(REST), verb: w.text("speaking-name") })
}
