//! The four columns: what was said of each thing, and what nobody looked at yet; and the agreements that this wakes.

use incident::containment::Containment;
use incident::impact::event::{Hit, ImpactOn, ImpactStated};
use incident::state::Kept;
use readiness::event::Word as _;
use readiness::inventory::reach::Persons;

use super::inventory::{Proposed, Reached};
use crate::files::encoded;
use crate::room::Room;

/// The kinds of things, in the order in which one leads to another.
const KINDS: [(ImpactOn, &str); 4] = [
    (ImpactOn::System, "impact-systems"),
    (ImpactOn::Service, "impact-services"),
    (ImpactOn::DataSet, "impact-sets"),
    (ImpactOn::Stakeholder, "impact-people"),
];

/// More things to look at are folded away.
const FEW: usize = 12;

/// One kind of things.
pub(super) struct Column {
    pub(super) id: &'static str,
    pub(super) heading: String,
    /// What belongs here, when there is nothing.
    pub(super) empty: String,
    /// What is hit, or may be.
    pub(super) hit: Vec<Said>,
    /// What nobody looked at.
    pub(super) open: Vec<Open>,
    /// Whether they are few enough to be shown at once.
    pub(super) is_unfolded: bool,
    /// What is not hit, as somebody found out.
    pub(super) clear: Vec<Said>,
    pub(super) add: String,
}

/// A thing of which somebody said something.
pub(super) struct Said {
    pub(super) anchor: String,
    pub(super) name: String,
    pub(super) mark: &'static str,
    pub(super) hit: String,
    pub(super) because: String,
    pub(super) by: String,
    /// What makes that doubtful since.
    pub(super) doubt: Option<String>,
    /// What limits the harm to it.
    pub(super) contained: Vec<String>,
    /// Where to limit the harm.
    pub(super) contain: Option<String>,
    pub(super) href: String,
}

/// A thing that nobody looked at.
pub(super) struct Open {
    pub(super) anchor: String,
    pub(super) key: String,
    pub(super) name: String,
    pub(super) via: Vec<String>,
    pub(super) href: String,
}

pub(super) fn columns(room: &Room, reached: &Reached<'_>) -> Vec<Column> {
    KINDS.iter().map(|(on, heading)| column(room, reached, *on, heading)).collect()
}

/// How many things are proposed because of what is hit, and nobody looked at.
pub(super) fn waiting(room: &Room, reached: &Reached<'_>) -> usize {
    let later = KINDS.iter().map(|(on, _)| *on).filter(|on| *on != ImpactOn::System);
    later.chain([ImpactOn::Agreement]).map(|on| open(room, reached, on).count()).sum()
}

/// How many things are hit, or may be.
pub(super) fn hit(room: &Room) -> usize {
    room.state.impacts.stated().filter(|kept| kept.said.hit != Hit::Unaffected).count()
}

/// About how many people it is, in words that say that it is at most.
pub(super) fn persons(room: &Room, reached: &Reached<'_>) -> String {
    let sets = reached.data_sets(room);
    let sets = sets.iter().filter_map(|id| Some((*id, reached.prepared.data_set(*id)?)));
    let persons = Persons::of(sets);
    room.wording().reached_persons(persons.counted, persons.uncounted.len())
}

/// Agreements about what is hit, with whom we must tell.
pub(super) fn agreements(room: &Room, reached: &Reached<'_>) -> Option<Column> {
    let column = column(room, reached, ImpactOn::Agreement, "impact-contracts");
    let is_empty = column.hit.is_empty() && column.open.is_empty() && column.clear.is_empty();
    (!is_empty).then_some(column)
}

/// Where a thing is asked about.
pub(super) fn address(room: &Room, on: ImpactOn, key: &str) -> String {
    room.at(&format!("/impact/statement?on={}&key={}", on.id(), encoded(key)))
}

fn column(room: &Room, reached: &Reached<'_>, on: ImpactOn, heading: &str) -> Column {
    let w = room.wording();
    let mut stated: Vec<&Kept<ImpactStated>> =
        room.state.impacts.stated().filter(|kept| kept.said.on == on).collect();
    stated.sort_by_key(|kept| (kept.said.hit, kept.said.name.to_lowercase()));
    let (clear, hit): (Vec<_>, Vec<_>) =
        stated.into_iter().partition(|kept| kept.said.hit == Hit::Unaffected);
    let said =
        |list: Vec<&Kept<ImpactStated>>| list.into_iter().map(|kept| said(room, reached, kept)).collect();
    let open: Vec<Open> = open(room, reached, on).map(|proposed| to_look_at(room, on, proposed)).collect();
    Column {
        id: on.id(),
        heading: w.text(heading),
        empty: w.text(&format!("impact-none-{}", on.id())),
        hit: said(hit),
        is_unfolded: open.len() <= FEW,
        open,
        clear: said(clear),
        add: room.at(&format!("/impact/statement?on={}", on.id())),
    }
}

fn open<'a>(room: &'a Room, reached: &Reached<'_>, on: ImpactOn) -> impl Iterator<Item = Proposed> + use<'a> {
    let proposed = reached.proposed(room, on).into_iter();
    proposed.filter(move |it| room.state.impacts.of(on, &it.key).is_none())
}

fn to_look_at(room: &Room, on: ImpactOn, proposed: Proposed) -> Open {
    Open {
        anchor: format!("{}-{}", on.id(), proposed.key),
        href: address(room, on, &proposed.key),
        key: proposed.key,
        name: proposed.name,
        via: proposed.via,
    }
}

fn said(room: &Room, reached: &Reached<'_>, kept: &Kept<ImpactStated>) -> Said {
    let (w, said) = (room.wording(), &kept.said);
    let is_hit_system = said.on == ImpactOn::System && said.hit != Hit::Unaffected;
    let doubt =
        said.hit == Hit::Unaffected && reached.is_reached_since(room, said.on, &said.key, kept.number);
    let at = w.moment(kept.recorded_at, room.site.zone());
    Said {
        anchor: format!("said-{}", kept.number),
        name: said.name.clone(),
        mark: match said.hit {
            Hit::Affected => "●",
            Hit::Suspected => "◐",
            Hit::Unaffected => "○",
        },
        hit: w.word(said.hit),
        because: said.because.clone(),
        by: w.format("impact-by", [("who", said.source.clone().into()), ("at", at.into())]),
        doubt: doubt.then(|| w.text("impact-doubt")),
        contained: contained(room, said),
        contain: is_hit_system.then(|| contain(room, said)),
        href: address(room, said.on, &said.key),
    }
}

/// What limits the harm to a system.
fn contained(room: &Room, said: &ImpactStated) -> Vec<String> {
    let is_it = |one: &Containment| {
        let taken = &one.taken.said;
        taken.sheet.is_some_and(|id| said.key == id.to_string()) || taken.system == said.name
    };
    let lasting =
        room.state.containments.lasting().filter(|(_, one)| said.on == ImpactOn::System && is_it(one));
    lasting.map(|(_, one)| room.wording().word(one.taken.said.act)).collect()
}

fn contain(room: &Room, said: &ImpactStated) -> String {
    match said.key.parse::<u32>() {
        Ok(id) => room.at(&format!("/containment/new?system={id}")),
        Err(_) => room.at(&format!("/containment/new?name={}", encoded(&said.name))),
    }
}
