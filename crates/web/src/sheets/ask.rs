//! What is asked on a sheet of each kind, in the order in which it is asked.

use incident::fact::FactKey;
use readiness::agreement::event::{Clause, ClauseFound, Contract, Cover, NoticeClause, Policy};
use readiness::contact::event::{Contact, Mail, Number, Reference};
use readiness::event::{Sheet, SheetKind, Word};
use readiness::inventory::event::{DataSet, Service, System};
use readiness::paper::event::PrintedCopy;
use readiness::prevention::event::{Measure, Risk, Training};
use readiness::runbook::event::{Runbook, RunbookStep};
use readiness::scope::event::ScopeAnswer;
use readiness::team::event::{Act, Holding, Plan, Profile, Role};

use super::asker::Asker;

/// Asks for everything that a sheet says.
pub(super) fn ask(asker: &mut Asker<'_>, sheet: &mut Sheet) {
    match sheet {
        Sheet::Profile(profile) => ask_profile(asker, profile),
        Sheet::Plan(plan) => ask_plan(asker, plan),
        Sheet::Contact(contact) => ask_contact(asker, contact),
        Sheet::Role(role) => ask_role(asker, role),
        Sheet::Runbook(runbook) => ask_runbook(asker, runbook),
        Sheet::Contract(contract) => ask_contract(asker, contract),
        Sheet::Policy(policy) => ask_policy(asker, policy),
        Sheet::DataSet(set) => ask_data_set(asker, set),
        Sheet::Service(service) => ask_service(asker, service),
        Sheet::System(system) => ask_system(asker, system),
        Sheet::Measure(measure) => ask_measure(asker, measure),
        Sheet::Risk(risk) => ask_risk(asker, risk),
        Sheet::Training(training) => ask_training(asker, training),
        Sheet::PrintedCopy(copy) => ask_printed_copy(asker, copy),
    }
}

fn ask_profile(asker: &mut Asker<'_>, profile: &mut Profile) {
    asker.country("country", &mut profile.country);
    asker.small("employees", &mut profile.employees);
    asker.fact("role", FactKey::Role, &mut profile.role);
    asker.fact("sector", FactKey::Sector, &mut profile.sector);
    asker.yes_no("is_insured", &mut profile.is_insured);
    asker.line("register_number", &mut profile.register_number);
    asker.area("address", &mut profile.address);
    asker.line("officer_number", &mut profile.officer_number);
    asker.small("group_employees", &mut profile.group_employees);
    asker.euros("group_turnover_cents", &mut profile.group_turnover_cents);
    asker.euros("group_balance_cents", &mut profile.group_balance_cents);
    asker.rows("scope", &mut profile.scope, |asker, answer: &mut ScopeAnswer, was_there| {
        let mut question = was_there.then_some(answer.question);
        asker.some_choice("question", &mut question);
        asker.choice("reply", &mut answer.reply);
        question.map(|question| answer.question = question).is_some()
    });
}

fn ask_plan(asker: &mut Asker<'_>, plan: &mut Plan) {
    asker.link("responsible", SheetKind::Contact, &mut plan.responsible);
    asker.area("criteria", &mut plan.criteria);
    asker.line("room", &mut plan.room);
    asker.line("fallback_room", &mut plan.fallback_room);
    asker.line("channel", &mut plan.channel);
    asker.line("code_word", &mut plan.code_word);
    asker.small("first_meeting_minutes", &mut plan.first_meeting_minutes);
    asker.small("meeting_every_hours", &mut plan.meeting_every_hours);
    asker.small("register_years", &mut plan.register_years);
    asker.line("paper", &mut plan.paper);
}

/// What everybody knows of how they are reached themselves.
pub(crate) fn ask_own(asker: &mut Asker<'_>, contact: &mut Contact) {
    asker.line("name", &mut contact.name);
    asker.line("function", &mut contact.function);
    ask_lines(asker, contact);
    asker.line("hours", &mut contact.hours);
}

fn ask_lines(asker: &mut Asker<'_>, contact: &mut Contact) {
    asker.rows("numbers", &mut contact.numbers, |asker, number: &mut Number, _| {
        asker.phone("number", &mut number.number);
        asker.choice("line", &mut number.line);
        asker.tick("is_private", &mut number.is_private);
        asker.tick("is_own", &mut number.is_own);
        !number.number.is_empty()
    });
    asker.rows("mails", &mut contact.mails, |asker, mail: &mut Mail, _| {
        asker.mail("address", &mut mail.address);
        asker.tick("mail_is_private", &mut mail.is_private);
        !mail.address.is_empty()
    });
}

fn ask_contact(asker: &mut Asker<'_>, contact: &mut Contact) {
    asker.line("name", &mut contact.name);
    asker.line("organisation", &mut contact.organisation);
    asker.line("function", &mut contact.function);
    asker.choice("kind", &mut contact.kind);
    asker.line("own_kind", &mut contact.own_kind);
    ask_lines(asker, contact);
    asker.yes_no("around_the_clock", &mut contact.around_the_clock);
    asker.line("hours", &mut contact.hours);
    asker.link("deputy", SheetKind::Contact, &mut contact.deputy);
    asker.area("call_for", &mut contact.call_for);
    asker.rows("references", &mut contact.references, |asker, reference: &mut Reference, _| {
        asker.choice("of", &mut reference.of);
        asker.line("reference", &mut reference.number);
        !reference.number.is_empty()
    });
    asker.area("technical", &mut contact.technical);
    asker.line("source", &mut contact.source);
    asker.day("verified_on", &mut contact.verified_on);
    asker.area("note", &mut contact.note);
}

fn ask_role(asker: &mut Asker<'_>, role: &mut Role) {
    asker.choice("role", &mut role.role);
    asker.line("own_role", &mut role.own_role);
    asker.rows("held", &mut role.held, |asker, holding: &mut Holding, _| {
        asker.link("person", SheetKind::Contact, &mut holding.person);
        asker.link("deputy", SheetKind::Contact, &mut holding.deputy);
        asker.choices("forms", &mut holding.forms);
        asker.day("trained_on", &mut holding.trained_on);
        asker.line("credible_because", &mut holding.credible_because);
        holding.person.is_some() || holding.deputy.is_some()
    });
    for act in Act::ALL {
        let found = role.mandates.iter().position(|mandate| mandate.act == *act);
        let held = found.map(|at| role.mandates.remove(at));
        role.mandates.extend(asker.mandate(*act, held));
    }
    asker.link("reports_to", SheetKind::Role, &mut role.reports_to);
    asker.links("informs", SheetKind::Role, &mut role.informs);
    asker.link("called_by", SheetKind::Role, &mut role.called_by);
    asker.area("responsible_for", &mut role.responsible_for);
    asker.area("duties", &mut role.duties);
    asker.area("documents", &mut role.documents);
    asker.area("means", &mut role.means);
}

fn ask_runbook(asker: &mut Asker<'_>, runbook: &mut Runbook) {
    asker.line("title", &mut runbook.title);
    asker.choices("forms", &mut runbook.forms);
    asker.area("when", &mut runbook.when);
    let mut places = Vec::new();
    asker.rows("steps", &mut runbook.steps, |asker, step: &mut RunbookStep, is_held| {
        asker.line("what", &mut step.what);
        let own = asker.row_number();
        let mut place = is_held.then_some(own);
        asker.small("place", &mut place);
        asker.choice("track", &mut step.track);
        asker.choice("step_role", &mut step.role);
        asker.small("within_minutes", &mut step.within_minutes);
        asker.tick("when_insured", &mut step.when_insured);
        asker.area("dos", &mut step.dos);
        asker.area("donts", &mut step.donts);
        asker.area("evidence", &mut step.evidence);
        asker.some_choice("mandate", &mut step.mandate);
        asker.rules("filings", &mut step.filings);
        asker.choices("calls", &mut step.calls);
        asker.choices("messages", &mut step.messages);
        let is_there = !step.what.is_empty();
        if is_there {
            places.push((place.unwrap_or(own), place.is_none_or(|place| place == own)));
        }
        is_there
    });
    in_place(&mut runbook.steps, &places);
    asker.day("review_on", &mut runbook.review_on);
}

/// Puts steps in the places that somebody gave them; whoever moves comes before who stays.
fn in_place(steps: &mut Vec<RunbookStep>, places: &[(u32, bool)]) {
    let mut placed: Vec<_> = places.iter().zip(std::mem::take(steps)).collect();
    placed.sort_by_key(|((place, stays), _)| (*place, *stays));
    *steps = placed.into_iter().map(|(_, step)| step).collect();
}

fn ask_contract(asker: &mut Asker<'_>, contract: &mut Contract) {
    asker.line("party", &mut contract.party);
    asker.link("contact", SheetKind::Contact, &mut contract.contact);
    asker.choice("relation", &mut contract.relation);
    asker.line("subject", &mut contract.subject);
    asker.line("number", &mut contract.number);
    asker.rows("notices", &mut contract.notices, |asker, notice: &mut NoticeClause, is_held| {
        let mut direction = is_held.then_some(notice.direction);
        asker.some_choice("direction", &mut direction);
        notice.direction = direction.unwrap_or_default();
        asker.choice("term", &mut notice.term);
        asker.small("amount", &mut notice.amount);
        asker.line("counts_from", &mut notice.counts_from);
        asker.line("article", &mut notice.article);
        asker.line("channel", &mut notice.channel);
        asker.calendar("days_of", &mut notice.days_of);
        direction.is_some()
    });
    for clause in Clause::ALL {
        let found = contract.clauses.iter().position(|found| found.clause == *clause);
        let held = found.map(|at| contract.clauses.remove(at).is_there);
        let is_there = asker.clause(*clause, held);
        contract.clauses.extend(is_there.map(|is_there| ClauseFound { clause: *clause, is_there }));
    }
    asker.links("data_sets", SheetKind::DataSet, &mut contract.data_sets);
    asker.day("starts_on", &mut contract.starts_on);
    asker.day("ends_on", &mut contract.ends_on);
    asker.day("review_on", &mut contract.review_on);
}

fn ask_policy(asker: &mut Asker<'_>, policy: &mut Policy) {
    asker.line("insurer", &mut policy.insurer);
    asker.link("contact", SheetKind::Contact, &mut policy.contact);
    asker.line("number", &mut policy.number);
    asker.phone("alarm_number", &mut policy.alarm_number);
    asker.line("broker", &mut policy.broker);
    asker.small("notice_hours", &mut policy.notice_hours);
    asker.yes_no("needs_consent", &mut policy.needs_consent);
    asker.yes_no("has_panel", &mut policy.has_panel);
    asker.area("panel", &mut policy.panel);
    asker.euros("limit_cents", &mut policy.limit_cents);
    asker.euros("deductible_cents", &mut policy.deductible_cents);
    asker.small("waiting_hours", &mut policy.waiting_hours);
    asker.yes_no("pays_own_staff", &mut policy.pays_own_staff);
    for cover in Cover::ALL {
        let found = policy.covers.iter().position(|line| line.cover == *cover);
        let held = found.map(|at| policy.covers.remove(at));
        policy.covers.extend(asker.cover(*cover, held));
    }
    asker.area("exclusions", &mut policy.exclusions);
    asker.area("conditions", &mut policy.conditions);
    asker.day("starts_on", &mut policy.starts_on);
    asker.day("ends_on", &mut policy.ends_on);
    asker.day("retroactive_from", &mut policy.retroactive_from);
}

fn ask_data_set(asker: &mut Asker<'_>, set: &mut DataSet) {
    asker.line("name", &mut set.name);
    asker.choices("kinds", &mut set.kinds);
    asker.choice("classification", &mut set.classification);
    asker.choices("of_whom", &mut set.of_whom);
    asker.count("persons", &mut set.persons);
    asker.area("purpose", &mut set.purpose);
    asker.area("minimised", &mut set.minimised);
    asker.small("retention_months", &mut set.retention_months);
    asker.line("retention_because", &mut set.retention_because);
    asker.day("cleaned_on", &mut set.cleaned_on);
    asker.day("review_on", &mut set.review_on);
}

fn ask_service(asker: &mut Asker<'_>, service: &mut Service) {
    asker.line("name", &mut service.name);
    asker.choices("stakeholders", &mut service.stakeholders);
    asker.links("contacts", SheetKind::Contact, &mut service.contacts);
    asker.links("data_sets", SheetKind::DataSet, &mut service.data_sets);
    asker.small("tolerable_hours", &mut service.tolerable_hours);
    asker.area("fallback", &mut service.fallback);
}

fn ask_system(asker: &mut Asker<'_>, system: &mut System) {
    asker.line("name", &mut system.name);
    asker.link("supplier", SheetKind::Contact, &mut system.supplier);
    asker.area("technical", &mut system.technical);
    asker.links("services", SheetKind::Service, &mut system.services);
    asker.links("data_sets", SheetKind::DataSet, &mut system.data_sets);
    asker.yes_no("is_exposed", &mut system.is_exposed);
    asker.area("backup", &mut system.backup);
    asker.yes_no("is_backup_offline", &mut system.is_backup_offline);
    asker.day("restored_on", &mut system.restored_on);
    asker.area("when_disconnected", &mut system.when_disconnected);
    asker.day("review_on", &mut system.review_on);
}

fn ask_measure(asker: &mut Asker<'_>, measure: &mut Measure) {
    asker.listed("listed", &mut measure.listed);
    asker.line("title", &mut measure.title);
    asker.level("level", &mut measure.level);
    asker.area("evidence", &mut measure.evidence);
    asker.day("evidence_on", &mut measure.evidence_on);
    asker.line("assignee", &mut measure.assignee);
    asker.day("review_on", &mut measure.review_on);
    asker.area("note", &mut measure.note);
}

fn ask_risk(asker: &mut Asker<'_>, risk: &mut Risk) {
    asker.line("title", &mut risk.title);
    asker.area("scenario", &mut risk.scenario);
    asker.tiny("likelihood", &mut risk.likelihood);
    asker.tiny("impact", &mut risk.impact);
    asker.choice("treatment", &mut risk.treatment);
    asker.area("administrative", &mut risk.administrative);
    asker.area("physical", &mut risk.physical);
    asker.area("technical", &mut risk.technical);
    asker.links("systems", SheetKind::System, &mut risk.systems);
    asker.line("assignee", &mut risk.assignee);
    asker.day("assessed_on", &mut risk.assessed_on);
    asker.day("review_on", &mut risk.review_on);
}

fn ask_training(asker: &mut Asker<'_>, training: &mut Training) {
    asker.line("title", &mut training.title);
    asker.choice("kind", &mut training.kind);
    asker.line("audience", &mut training.audience);
    asker.line("trainer", &mut training.trainer);
    asker.day("planned_on", &mut training.planned_on);
    asker.day("held_on", &mut training.held_on);
    asker.small("attendees", &mut training.attendees);
    asker.area("result", &mut training.result);
    asker.small("repeat_months", &mut training.repeat_months);
}

fn ask_printed_copy(asker: &mut Asker<'_>, copy: &mut PrintedCopy) {
    asker.choices("prints", &mut copy.prints);
    asker.choices("runbooks", &mut copy.runbooks);
    asker.link("holder", SheetKind::Contact, &mut copy.holder);
    asker.line("place", &mut copy.place);
    asker.choice("language", &mut copy.language);
    asker.day("printed_on", &mut copy.printed_on);
    asker.day("destroyed_on", &mut copy.destroyed_on);
    asker.area("note", &mut copy.note);
}
