//! Who may see what is written down: everybody who may see the incident, the counsel lane, or a few people by name.

use journal::{People, Visibility};
use readiness::access::Right;

use super::{Answer, Field, Kind, Posted};
use crate::failure::Failure;
use crate::room::Room;
use crate::tasks::is_same;

const FIELD: &str = "seen_by";
const PEOPLE: &str = "seen_by_people";

const COUNSEL: &str = "counsel";
const ONLY: &str = "only";

/// The questions, folded away: most of what people write is for everybody.
pub(crate) fn seen_by_fields(room: &Room, posted: Option<&Posted>) -> Vec<Field> {
    let w = room.wording();
    let chosen = posted.map_or("", |posted| posted.get(FIELD));
    let answer = |value: &str, key: &str| Answer::new(value, w.text(key), chosen == value);
    let mut answers = vec![answer("", "seen-by-all")];
    answers.extend(room.visitor.may(Right::ReadCounsel).then(|| answer(COUNSEL, "seen-by-counsel")));
    answers.push(answer(ONLY, "seen-by-only"));
    let people = people(room).into_iter().map(|(person, name)| {
        let is_chosen = posted.is_some_and(|posted| posted.has(PEOPLE, &person));
        Answer::new(&person, name, is_chosen)
    });
    let is_folded = chosen.is_empty();
    let mut fields = vec![
        Field::new("seen_by_open", w.text("seen-by"), Kind::Open { is_folded }),
        Field::new(FIELD, w.text("seen-by-who"), Kind::Radios(answers)).hint(w.text("seen-by-hint")),
    ];
    let people: Vec<Answer> = people.collect();
    if !people.is_empty() {
        fields.push(Field::new(PEOPLE, w.text("seen-by-people"), Kind::Checks(people)));
    }
    fields.push(Field::new("seen_by_close", String::new(), Kind::Close { is_folded }));
    fields
}

/// What was chosen. Whoever writes sees what they wrote.
pub(crate) fn seen_by(room: &Room, posted: &Posted) -> Visibility {
    seen_by_with(room, posted, &[])
}

/// The same for work: whoever does it, by name, sees it too, for else nobody would do it.
pub(crate) fn seen_by_with(room: &Room, posted: &Posted, names: &[&str]) -> Visibility {
    match posted.get(FIELD) {
        COUNSEL => Visibility::Counsel,
        ONLY => {
            let known = people(room);
            let chosen = posted.all(PEOPLE).filter(|person| known.iter().any(|(id, _)| id == person));
            let doing = known.iter().filter(|(_, known)| names.iter().any(|name| is_same(known, name)));
            let all = chosen.map(str::to_owned).chain([room.visitor.person.clone()]);
            let all = all.chain(doing.map(|(person, _)| person.clone()));
            People::new(all).map_or(Visibility::Stream, Visibility::Only)
        }
        _ => Visibility::Stream,
    }
}

/// Who may see what stands in an entry, in words, where that is not everybody.
pub(crate) fn seen_only_by(room: &Room, entry: u64) -> Result<Option<String>, Failure> {
    let w = room.wording();
    Ok(room.seen().seen_only_by(&room.stream(), entry)?.map(|visibility| match visibility {
        Visibility::Stream => w.text("seen-by-all"),
        Visibility::Counsel => w.text("seen-by-counsel"),
        Visibility::Only(people) => {
            let names: Vec<String> = people.ids().map(|person| room.name(person)).collect();
            w.format("seen-by-is-only", [("names", names.join(", ").into())])
        }
    }))
}

/// Everybody else of the house who may see the incident, by name. Guests know nobody.
fn people(room: &Room) -> Vec<(String, String)> {
    if room.visitor.guest.is_some() {
        return Vec::new();
    }
    let Ok(prepared) = room.site.app.prepared() else { return Vec::new() };
    let mut people: Vec<(String, String)> = prepared
        .who_may(Right::Read)
        .into_iter()
        .filter(|person| *person != room.visitor.person)
        .map(|person| (person.to_owned(), prepared.person_name(person).to_owned()))
        .collect();
    people.sort_by_key(|(_, name)| name.to_lowercase());
    people
}
