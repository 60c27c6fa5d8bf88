//! What is missing, ordered by what it would cost on the night.
//!
//! The order is our own judgement, after what real incidents lost time on: how many minutes pass, in a bad hour, before
//! people have found another way. It orders a list and says nothing else, so nobody sees the numbers.

use jiff::civil::Date;

use crate::agreement::event::Relation;
use crate::agreement::watertight::{TheirNotice, their_notice};
use crate::contact::event::{Contact, ContactKind};
use crate::contact::{Group, call_list, is_stale, pairs};
use crate::event::{Sheet, SheetKind};
use crate::prepared::{ONLY, Prepared, SheetId};
use crate::prevention::level::overdue;
use crate::team::event::RoleKind;
use crate::team::{Doubt, doubts};

/// Something that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Something does not hold in the team.
    Team(Doubt),
    /// Nobody of these kinds is in the call list.
    NobodyToCall(Call),
    /// Nobody has said whether we are insured.
    InsuranceUnknown,
    /// We are insured, and no policy is written down.
    NoPolicy,
    /// A policy has no number to call.
    NoAlarmNumber(u32),
    /// A policy has ended.
    PolicyEnded(u32),
    /// Nobody knows over what to speak when mail and chat cannot be trusted.
    NoChannel,
    /// Nobody knows where to meet.
    NoRoom,
    /// Nobody said by what one sees that it is a crisis.
    NoCriteria,
    /// Nobody knows where the paper is.
    NoPaper,
    /// Nobody has a call list on paper.
    NothingPrinted,
    /// So many copies no longer say what holds.
    CopiesOld(usize),
    /// Nobody has said what the organisation is.
    NoProfile,
    /// No system is written down.
    NoSystems,
    /// No kind of information is written down.
    NoDataSets,
    /// A system of which no back-up is known to be out of reach.
    BackupInReach(u32),
    /// A system of which no back-up was ever put back.
    NeverRestored(u32),
    /// Somebody processes our data, and need not tell us within a day when it goes wrong.
    SlowNotice(u32),
    /// There is no telling what is kept too long.
    RetentionUnknown(u32),
    /// Whoever works alone has nobody who takes over.
    NobodyHelps,
    /// Somebody who is called early cannot be reached.
    NoNumber(u32),
    /// So many others in the call list have no number.
    NoNumbers(usize),
    /// So many entries were not found right for a year.
    Stale(usize),
    /// So many pairs of entries seem to be one.
    Duplicates(usize),
    /// A sheet points to one that is gone.
    Dangling(SheetId),
    /// A sheet should have been looked at again by this day.
    ReviewDue(SheetId, Date),
    /// Nobody made the steps their own: so many kinds of incidents have only our defaults.
    DefaultRunbooks(usize),
    /// No measure was looked at.
    NoMeasures,
    /// No risk was assessed.
    NoRisks,
    /// Nothing was practised yet.
    NeverPractised,
    /// A training did not happen on its day.
    TrainingMissed(u32),
}

/// Whom one has to be able to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// Who keeps IT running.
    It,
    /// Who helps when we are attacked.
    IncidentResponse,
    /// The bank.
    Bank,
    /// Who knows the law.
    Law,
    /// The authority for the protection of personal data.
    Authority,
    /// The police.
    Police,
}

impl Call {
    const ALL: [Call; 6] =
        [Call::It, Call::IncidentResponse, Call::Bank, Call::Law, Call::Authority, Call::Police];

    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Call::It => "it",
            Call::IncidentResponse => "incident-response",
            Call::Bank => "bank",
            Call::Law => "law",
            Call::Authority => "authority",
            Call::Police => "police",
        }
    }

    /// Who would do; the first is the one to write down.
    pub fn kinds(self) -> &'static [ContactKind] {
        use ContactKind as Kind;
        match self {
            Call::It => &[Kind::ItOffice, Kind::ItCloud, Kind::ItWebsite, Kind::ItTelecom],
            // The alarm centre of an insurer sends help, too.
            Call::IncidentResponse => &[Kind::IncidentResponse, Kind::Insurer],
            Call::Bank => &[Kind::Bank],
            Call::Law => &[Kind::Lawyer, Kind::PrivacyAdviser],
            Call::Authority => &[Kind::DataProtectionAuthority],
            Call::Police => &[Kind::Police],
        }
    }
}

impl Gap {
    /// Its id in kebab-case.
    pub fn id(&self) -> &'static str {
        match self {
            Gap::Team(_) => "team",
            Gap::NobodyToCall(_) => "nobody-to-call",
            Gap::InsuranceUnknown => "insurance-unknown",
            Gap::NoPolicy => "no-policy",
            Gap::NoAlarmNumber(_) => "no-alarm-number",
            Gap::PolicyEnded(_) => "policy-ended",
            Gap::NoChannel => "no-channel",
            Gap::NoRoom => "no-room",
            Gap::NoCriteria => "no-criteria",
            Gap::NoPaper => "no-paper",
            Gap::NothingPrinted => "nothing-printed",
            Gap::CopiesOld(_) => "copies-old",
            Gap::NoProfile => "no-profile",
            Gap::NoSystems => "no-systems",
            Gap::NoDataSets => "no-data-sets",
            Gap::BackupInReach(_) => "backup-in-reach",
            Gap::NeverRestored(_) => "never-restored",
            Gap::SlowNotice(_) => "slow-notice",
            Gap::RetentionUnknown(_) => "retention-unknown",
            Gap::NobodyHelps => "nobody-helps",
            Gap::NoNumber(_) => "no-number",
            Gap::NoNumbers(_) => "no-numbers",
            Gap::Stale(_) => "stale",
            Gap::Duplicates(_) => "duplicates",
            Gap::Dangling(_) => "dangling",
            Gap::ReviewDue(..) => "review-due",
            Gap::DefaultRunbooks(_) => "default-runbooks",
            Gap::NoMeasures => "no-measures",
            Gap::NoRisks => "no-risks",
            Gap::NeverPractised => "never-practised",
            Gap::TrainingMissed(_) => "training-missed",
        }
    }

    /// How many minutes it costs on the night, in our judgement.
    fn minutes(&self) -> u32 {
        match self {
            Gap::Team(doubt) => doubt_minutes(doubt),
            Gap::BackupInReach(_) => 600,
            Gap::NobodyToCall(Call::It) => 240,
            Gap::NoAlarmNumber(_) => 220,
            Gap::NoPolicy => 210,
            Gap::NobodyToCall(Call::IncidentResponse) => 200,
            Gap::InsuranceUnknown => 150,
            Gap::NoChannel => 140,
            Gap::PolicyEnded(_) => 130,
            Gap::NeverRestored(_) => 120,
            Gap::NothingPrinted => 115,
            Gap::NoPaper => 110,
            Gap::NobodyToCall(Call::Law) => 100,
            Gap::NoNumber(_) => 90,
            Gap::NobodyHelps => 65,
            Gap::NoNumbers(_) => 15,
            Gap::NoSystems => 85,
            Gap::NoDataSets => 80,
            Gap::SlowNotice(_) => 75,
            Gap::NobodyToCall(Call::Bank) => 60,
            Gap::NoCriteria => 50,
            Gap::NoRoom => 45,
            Gap::CopiesOld(_) => 42,
            Gap::Stale(_) => 40,
            Gap::DefaultRunbooks(_) => 35,
            Gap::NeverPractised => 34,
            Gap::Dangling(_) => 32,
            Gap::NoProfile => 30,
            Gap::ReviewDue(..) => 25,
            Gap::NobodyToCall(Call::Authority | Call::Police) => 20,
            Gap::NoMeasures => 18,
            Gap::RetentionUnknown(_) => 16,
            Gap::TrainingMissed(_) => 14,
            Gap::NoRisks => 12,
            Gap::Duplicates(_) => 10,
        }
    }
}

fn doubt_minutes(doubt: &Doubt) -> u32 {
    match doubt {
        Doubt::NobodyIs(RoleKind::Lead) => 300,
        Doubt::NobodyIs(RoleKind::TechnicalLead) => 160,
        Doubt::Unreachable(RoleKind::Lead, _) => 155,
        Doubt::NobodyIs(_) => 95,
        Doubt::Unreachable(..) => 92,
        Doubt::NoMandate(super::team::event::Act::Disconnect) => 105,
        Doubt::NobodyResponsible => 70,
        Doubt::Both(..) | Doubt::NoDeputy(RoleKind::Lead) => 65,
        Doubt::NoMandate(_) | Doubt::NoDeputy(_) | Doubt::OwnDeputy(_) => 55,
        Doubt::RansomBelowBoard(_) | Doubt::NoLimit(_) => 38,
        Doubt::ReportsToNobody(_) | Doubt::ManyTops(_) | Doubt::Twice(_) => 28,
        Doubt::Untrained | Doubt::NotCredible => 22,
    }
}

/// Everything that is missing, what costs most on top. `forms` is how many kinds of incidents there are defaults for.
pub fn gaps(prepared: &Prepared, today: Date, forms: usize) -> Vec<Gap> {
    let mut gaps = team(prepared);
    if prepared.is_one_person() {
        // Somebody else may stand in, but nobody else shares the work.
        gaps.retain(|gap| !matches!(gap, Gap::Team(Doubt::Both(..))));
    }
    gaps.extend(calling(prepared, today));
    gaps.extend(insurance(prepared, today));
    gaps.extend(steering(prepared));
    gaps.extend(inventory(prepared));
    gaps.extend(prevention(prepared, today, forms));
    gaps.extend(care(prepared, today));
    gaps.sort_by_key(|gap| std::cmp::Reverse(gap.minutes()));
    gaps
}

/// What does not hold in the team. One person has no team: they need somebody who helps, and no list of empty roles.
fn team(prepared: &Prepared) -> Vec<Gap> {
    let doubts = doubts(prepared).into_iter().map(|(_, doubt)| doubt);
    if !prepared.is_one_person() {
        return doubts.map(Gap::Team).collect();
    }
    let matters = |doubt: &Doubt| {
        matches!(doubt, Doubt::NobodyIs(RoleKind::Lead) | Doubt::Unreachable(..) | Doubt::NobodyResponsible)
    };
    let helps = prepared.role_of(RoleKind::Lead).and_then(|(_, role)| role.holder(None)?.deputy);
    let alone = helps.and_then(|id| prepared.contact(id)).is_none().then_some(Gap::NobodyHelps);
    doubts.filter(matters).map(Gap::Team).chain(alone).collect()
}

fn calling(prepared: &Prepared, today: Date) -> Vec<Gap> {
    let has = |call: &Call| prepared.contacts().any(|(_, contact)| call.kinds().contains(&contact.kind));
    let mut gaps: Vec<Gap> = Call::ALL.into_iter().filter(|call| !has(call)).map(Gap::NobodyToCall).collect();
    // Whoever is a group of people has no number: former customers, say.
    let is_mute = |contact: &Contact| {
        contact.numbers.iter().all(|number| number.number.is_empty())
            && contact.kind != ContactKind::FormerCustomer
    };
    let mute = call_list(prepared).into_iter().filter(|(_, _, contact)| is_mute(contact));
    let (early, late): (Vec<_>, Vec<_>) = mute.partition(|(group, ..)| *group <= Group::Bank);
    gaps.extend(early.into_iter().map(|(_, id, _)| Gap::NoNumber(id)));
    gaps.extend((!late.is_empty()).then_some(Gap::NoNumbers(late.len())));
    let stale = prepared.contacts().filter(|(_, contact)| is_stale(contact, today)).count();
    gaps.extend((stale > 0).then_some(Gap::Stale(stale)));
    let pairs = pairs(prepared).len();
    gaps.extend((pairs > 0).then_some(Gap::Duplicates(pairs)));
    gaps
}

fn insurance(prepared: &Prepared, today: Date) -> Vec<Gap> {
    let mut gaps = Vec::new();
    match prepared.is_insured() {
        None => gaps.push(Gap::InsuranceUnknown),
        Some(true) if prepared.policies().next().is_none() => gaps.push(Gap::NoPolicy),
        Some(_) => {}
    }
    for (id, policy) in prepared.policies() {
        if policy.ends_on.is_some_and(|ends| ends < today) {
            gaps.push(Gap::PolicyEnded(id));
        } else if policy.alarm_number.is_empty() {
            gaps.push(Gap::NoAlarmNumber(id));
        }
    }
    gaps
}

fn steering(prepared: &Prepared) -> Vec<Gap> {
    let plan = prepared.plan(ONLY).cloned().unwrap_or_default();
    let open = [
        (plan.channel.is_empty(), Gap::NoChannel),
        (plan.room.is_empty(), Gap::NoRoom),
        (plan.criteria.is_empty(), Gap::NoCriteria),
        (plan.paper.is_empty() && prepared.copies().is_empty(), Gap::NoPaper),
        (!prepared.has_call_list_on_paper(), Gap::NothingPrinted),
        (prepared.profile(ONLY).is_none(), Gap::NoProfile),
    ];
    let old = prepared.copies().iter().filter(|copy| copy.changed > 0).count();
    let old = (old > 0).then_some(Gap::CopiesOld(old));
    open.into_iter().filter(|(is_open, _)| *is_open).map(|(_, gap)| gap).chain(old).collect()
}

fn inventory(prepared: &Prepared) -> Vec<Gap> {
    let mut gaps = Vec::new();
    if prepared.systems().next().is_none() {
        gaps.push(Gap::NoSystems);
    }
    if prepared.data_sets().next().is_none() {
        gaps.push(Gap::NoDataSets);
    }
    for (id, system) in prepared.systems() {
        if system.is_backup_offline != Some(true) {
            gaps.push(Gap::BackupInReach(id));
        } else if system.restored_on.is_none() {
            gaps.push(Gap::NeverRestored(id));
        }
    }
    let unknown = prepared.data_sets().filter(|(_, set)| set.retention_months.is_none());
    gaps.extend(unknown.map(|(id, _)| Gap::RetentionUnknown(id)));
    gaps
}

fn prevention(prepared: &Prepared, today: Date, forms: usize) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for (id, contract) in prepared.contracts().filter(|(_, it)| it.relation == Relation::Processor) {
        let is_quick = matches!(their_notice(contract), TheirNotice::InTime(_));
        if !is_quick {
            gaps.push(Gap::SlowNotice(id));
        }
    }
    let own: std::collections::BTreeSet<_> =
        prepared.runbooks().flat_map(|(_, runbook)| runbook.forms.clone()).collect();
    let defaults = forms.saturating_sub(own.len());
    gaps.extend((defaults > 0).then_some(Gap::DefaultRunbooks(defaults)));
    gaps.extend(prepared.measures().next().is_none().then_some(Gap::NoMeasures));
    gaps.extend(prepared.risks().next().is_none().then_some(Gap::NoRisks));
    if prepared.trainings().all(|(_, training)| training.held_on.is_none()) {
        gaps.push(Gap::NeverPractised);
    }
    let missed = prepared.trainings().filter(|(_, training)| overdue(training, today).is_some());
    gaps.extend(missed.map(|(id, _)| Gap::TrainingMissed(id)));
    gaps
}

/// Sheets that point to nothing, or that somebody should look at again.
fn care(prepared: &Prepared, today: Date) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for kind in <SheetKind as crate::event::Word>::ALL {
        for (id, sheet) in prepared.of(*kind) {
            let is_gone = |(_, link): &(&str, SheetId)| prepared.version(*link).is_none();
            if sheet.links().iter().any(is_gone) {
                gaps.push(Gap::Dangling((*kind, id)));
            }
            if let Some(on) = sheet.review_on().filter(|on| *on < today && !matches!(sheet, Sheet::Policy(_)))
            {
                gaps.push(Gap::ReviewDue((*kind, id), on));
            }
        }
    }
    gaps
}
