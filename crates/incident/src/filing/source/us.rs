//! What follows from what was prepared: who we are and who reports.

use readiness::prepared::ONLY;
use readiness::team::event::RoleKind;

use super::{Derived, Ground, Source, fact, words};
use crate::fact::FactKey;

pub(super) fn about_us(source: Source, ground: &Ground<'_>) -> Option<Derived> {
    let (prepared, situation) = (ground.prepared, ground.situation);
    let profile = prepared.profile(ONLY);
    let reporter = || {
        let kinds = [RoleKind::Privacy, RoleKind::Legal, RoleKind::Lead];
        let holder = |kind| prepared.role_of(kind)?.1.held.iter().find_map(|held| held.person);
        kinds.into_iter().find_map(holder).and_then(|id| prepared.contact(id))
    };
    match source {
        Source::OrganisationName => words(ground.organisation),
        Source::OrganisationAddress => words(&profile?.address),
        Source::RegisterNumber => words(&profile?.register_number),
        Source::OfficerNumber => words(&profile?.officer_number),
        Source::Country => Some(Derived::Ids(vec![situation.country.clone()?])),
        Source::Sector => fact(FactKey::Sector, situation),
        Source::Role => fact(FactKey::Role, situation),
        Source::Entity => fact(FactKey::Entity, situation),
        Source::Employees => situation.employees.map(|n| Derived::Number(n, n)),
        Source::Responsible => words(&prepared.contact(prepared.plan(ONLY)?.responsible?)?.name),
        Source::ReporterName => words(&reporter()?.name),
        Source::ReporterFunction => words(&reporter()?.function),
        Source::ReporterMail => words(&reporter()?.mails.first()?.address),
        Source::ReporterContact => {
            let who = reporter()?;
            let number = who.numbers.first().map(|number| number.number.clone());
            let mail = who.mails.first().map(|mail| mail.address.clone());
            words(&number.into_iter().chain(mail).collect::<Vec<_>>().join(", "))
        }
        Source::ReporterPhone => words(&reporter()?.numbers.first()?.number),
        _ => None,
    }
}
