//! What does not hold in a crisis team.

use super::event::{Act, RoleKind};
use crate::prepared::{ONLY, Prepared};

/// How much it weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It will go wrong.
    Error,
    /// It may go wrong.
    Warning,
    /// It could be better. For a single person everything is advice.
    Advice,
}

impl Weight {
    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Weight::Error => "error",
            Weight::Warning => "warning",
            Weight::Advice => "advice",
        }
    }
}

/// Something that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Nobody has this role, or nobody holds it.
    NobodyIs(RoleKind),
    /// Nobody stands in for it.
    NoDeputy(RoleKind),
    /// Whoever stands in for it is the same person.
    OwnDeputy(RoleKind),
    /// One person holds two roles that cannot be done at once.
    Both(RoleKind, RoleKind),
    /// A role is written down twice.
    Twice(RoleKind),
    /// Whoever holds it has no number that works without our own telephony: the role and the contact.
    Unreachable(RoleKind, u32),
    /// It reports to nobody, and is not the top.
    ReportsToNobody(RoleKind),
    /// Several roles report to nobody.
    ManyTops(usize),
    /// Nobody may do this without asking.
    NoMandate(Act),
    /// Somebody may spend, and nobody said how much.
    NoLimit(RoleKind),
    /// Somebody else than the board may decide on a ransom.
    RansomBelowBoard(RoleKind),
    /// Whoever speaks to the press was never trained for it.
    Untrained,
    /// Nobody wrote down why people would believe the spokesperson.
    NotCredible,
    /// Nobody is finally responsible for security and data protection.
    NobodyResponsible,
}

impl Doubt {
    /// Its id in kebab-case.
    pub fn id(&self) -> &'static str {
        match self {
            Doubt::NobodyIs(_) => "nobody-is",
            Doubt::NoDeputy(_) => "no-deputy",
            Doubt::OwnDeputy(_) => "own-deputy",
            Doubt::Both(..) => "both",
            Doubt::Twice(_) => "twice",
            Doubt::Unreachable(..) => "unreachable",
            Doubt::ReportsToNobody(_) => "reports-to-nobody",
            Doubt::ManyTops(_) => "many-tops",
            Doubt::NoMandate(_) => "no-mandate",
            Doubt::NoLimit(_) => "no-limit",
            Doubt::RansomBelowBoard(_) => "ransom-below-board",
            Doubt::Untrained => "untrained",
            Doubt::NotCredible => "not-credible",
            Doubt::NobodyResponsible => "nobody-responsible",
        }
    }

    fn weight(&self) -> Weight {
        match self {
            Doubt::NobodyIs(RoleKind::Lead)
            | Doubt::Both(RoleKind::Lead, RoleKind::Logger)
            | Doubt::Unreachable(..)
            | Doubt::NobodyResponsible => Weight::Error,
            Doubt::Untrained | Doubt::NotCredible => Weight::Advice,
            _ => Weight::Warning,
        }
    }
}

/// The roles without which there is no team: whoever leads, whoever writes, whoever knows what to say, and whoever knows
/// the systems.
const NEEDED: [RoleKind; 4] =
    [RoleKind::Lead, RoleKind::Logger, RoleKind::Communication, RoleKind::TechnicalLead];

/// Roles that one person cannot hold at once: a chair who writes down does neither, and whoever repairs does not steer.
const APART: [(RoleKind, RoleKind); 2] =
    [(RoleKind::Lead, RoleKind::Logger), (RoleKind::Lead, RoleKind::TechnicalLead)];

/// Everything that does not hold in the team, the gravest first.
pub fn doubts(prepared: &Prepared) -> Vec<(Weight, Doubt)> {
    let mut doubts = staffing(prepared);
    doubts.extend(reaching(prepared));
    doubts.extend(lines(prepared));
    doubts.extend(mandates(prepared));
    doubts.extend(speaking(prepared));
    let responsible = prepared.plan(ONLY).and_then(|plan| plan.responsible);
    if responsible.and_then(|id| prepared.contact(id)).is_none() {
        doubts.push(Doubt::NobodyResponsible);
    }
    let is_one_person = prepared.is_one_person();
    let weigh = |doubt: Doubt| (if is_one_person { Weight::Advice } else { doubt.weight() }, doubt);
    let mut weighed: Vec<(Weight, Doubt)> = doubts.into_iter().map(weigh).collect();
    weighed.sort_by_key(|(weight, _)| *weight);
    weighed
}

fn staffing(prepared: &Prepared) -> Vec<Doubt> {
    // Whoever left the call list holds no role, and stands in for nobody.
    let is_there = |id: &u32| prepared.contact(*id).is_some();
    let holder =
        |kind| prepared.role_of(kind).and_then(|(_, role)| role.holder(None)?.person.filter(is_there));
    let mut doubts = Vec::new();
    for kind in NEEDED {
        if holder(kind).is_none() {
            doubts.push(Doubt::NobodyIs(kind));
        }
    }
    for (one, other) in APART {
        if holder(one).is_some() && holder(one) == holder(other) {
            doubts.push(Doubt::Both(one, other));
        }
    }
    let mut seen = Vec::new();
    for (_, role) in prepared.roles().filter(|(_, role)| !role.role.is_own()) {
        if seen.contains(&role.role) && !doubts.contains(&Doubt::Twice(role.role)) {
            doubts.push(Doubt::Twice(role.role));
        }
        seen.push(role.role);
    }
    for (_, role) in prepared.roles() {
        let Some(holding) = role.holder(None) else { continue };
        let Some(person) = holding.person.filter(is_there) else { continue };
        match holding.deputy.filter(is_there) {
            None => doubts.push(Doubt::NoDeputy(role.role)),
            Some(deputy) if deputy == person => doubts.push(Doubt::OwnDeputy(role.role)),
            Some(_) => {}
        }
    }
    doubts
}

/// The printed list is of no use when the numbers on it go down with our own network.
fn reaching(prepared: &Prepared) -> Vec<Doubt> {
    let holders = prepared
        .roles()
        .flat_map(|(_, role)| role.held.iter().filter_map(move |holding| Some((role.role, holding.person?))));
    let is_unreachable =
        |id: u32| prepared.contact(id).is_some_and(|contact| contact.outside_number().is_none());
    let mut doubts: Vec<Doubt> = holders
        .filter(|(_, id)| is_unreachable(*id))
        .map(|(role, id)| Doubt::Unreachable(role, id))
        .collect();
    doubts.dedup();
    doubts
}

fn lines(prepared: &Prepared) -> Vec<Doubt> {
    let above = |role: &super::event::Role| role.reports_to.and_then(|above| prepared.role(above));
    let tops: Vec<RoleKind> =
        prepared.roles().filter(|(_, role)| above(role).is_none()).map(|(_, role)| role.role).collect();
    if tops.len() < 2 {
        return Vec::new();
    }
    if tops.iter().filter(|kind| **kind == RoleKind::Board).count() == 1 {
        return tops
            .into_iter()
            .filter(|kind| *kind != RoleKind::Board)
            .map(Doubt::ReportsToNobody)
            .collect();
    }
    vec![Doubt::ManyTops(tops.len())]
}

fn mandates(prepared: &Prepared) -> Vec<Doubt> {
    if prepared.roles().next().is_none() {
        return Vec::new();
    }
    let may = |act| prepared.roles().any(|(_, role)| role.may(act));
    let asked = [Act::Disconnect, Act::Spend, Act::Press, Act::File, Act::Ransom];
    let mut doubts: Vec<Doubt> = asked.into_iter().filter(|act| !may(*act)).map(Doubt::NoMandate).collect();
    for (_, role) in prepared.roles() {
        for mandate in &role.mandates {
            match mandate.act {
                Act::Spend if mandate.limit_cents.is_none() => doubts.push(Doubt::NoLimit(role.role)),
                Act::Ransom if role.role != RoleKind::Board => {
                    doubts.push(Doubt::RansomBelowBoard(role.role));
                }
                _ => {}
            }
        }
    }
    doubts
}

fn speaking(prepared: &Prepared) -> Vec<Doubt> {
    let Some((_, role)) = prepared.role_of(RoleKind::Spokesperson) else { return Vec::new() };
    let speakers: Vec<_> = role.held.iter().filter(|holding| holding.person.is_some()).collect();
    let mut doubts = Vec::new();
    if speakers.iter().any(|holding| holding.trained_on.is_none()) {
        doubts.push(Doubt::Untrained);
    }
    if speakers.iter().any(|holding| holding.credible_because.is_empty()) {
        doubts.push(Doubt::NotCredible);
    }
    doubts
}
