//! The form for a decision. Teams jump from the picture to the choice, so what else was possible is asked before why.

use incident::event::DecisionTaken;

use super::{alternatives, mandate_fields, mandate_of};
use crate::form::{Field, Form, Posted, moment_field, some_moment};
use crate::room::Room;

/// The form, sent to an address of the incident.
pub(crate) fn decision_form(room: &Room, rest: &str, posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let mut form = Form::new(w.text("decided-add"), room.at(rest), w.text("decided-submit"), String::new())
        .field(Field::area("what", w.text("decided-what"), typed("what")).hint(w.text("decided-what-hint")));
    form.fields.extend(alternatives::fields(w, posted, 1, w.text("decided-alternatives-hint")));
    form = form
        .field(Field::line("none_because", w.text("decided-none-because"), typed("none_because")))
        .field(Field::area("reasons", w.text("decided-reasons"), typed("reasons")));
    form.fields.extend(mandate_fields(room, posted));
    form.field(
        Field::line("dissent", w.text("decided-dissent"), typed("dissent"))
            .hint(w.text("decided-dissent-hint")),
    )
    .field(moment_field(room, posted, "review_at", w.text("decided-review-at"), None))
}

/// What was decided, as it was typed; what cannot be read is said at its field.
pub(crate) fn decision_of(
    room: &Room,
    form: &mut Form,
    posted: &Posted,
    meeting: Option<u32>,
) -> Option<DecisionTaken> {
    let review_at = some_moment(room, form, posted, "review_at").ok()?;
    let typed = |name: &str| posted.get(name).to_owned();
    Some(DecisionTaken {
        decision: 0,
        meeting,
        what: typed("what"),
        alternatives: alternatives::read(posted),
        none_because: typed("none_because"),
        reasons: typed("reasons"),
        mandate: mandate_of(posted),
        dissent: typed("dissent"),
        review_at,
    })
}
