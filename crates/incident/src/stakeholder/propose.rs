//! Whom to tell, as facts, contracts, the inventory and the preparation have it. Nothing of this is stored: people decide on
//! each, and what is proposed changes with what is known.
//!
//! The kinds are those of the list of the Digital Trust Center ("externe communicatie na een incident"); what makes one of
//! them a must is a duty of the law or a clause, and everything else is advice.

use std::collections::BTreeMap;

use law::{Recipient, Standing};
use readiness::agreement::event::Relation;
use readiness::agreement::watertight::we_tell;
use readiness::contact::event::ContactKind;
use readiness::inventory::event::InformationKind;
use readiness::inventory::reach::{Inventory, Reach, reach};
use readiness::prepared::Prepared;

use super::event::{MessageChannel, Necessity, Stakeholder, StakeholderKind};
use crate::fact::{FactKey, Value};
use crate::impact::event::{Hit, ImpactOn};
use crate::picture::Picture;
use crate::state::State;

/// A row of the matrix that is proposed.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposed {
    /// Whom.
    pub stakeholder: Stakeholder,
    /// Whether they are told; nothing while that must be found out first.
    pub necessity: Option<Necessity>,
    /// Why, the strongest first.
    pub grounds: Vec<Ground>,
    /// Through which channels, best first.
    pub channels: Vec<MessageChannel>,
}

/// Why somebody is proposed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// A duty of the law, by its rule.
    Duty {
        /// The rule.
        rule: String,
    },
    /// A clause in a contract by which we tell them.
    Clause {
        /// The number of the contract.
        contract: u32,
    },
    /// The conditions of an insurance.
    Policy {
        /// The number of the policy.
        policy: u32,
    },
    /// A duty that may apply: facts are not known yet.
    NotKnown {
        /// The rule.
        rule: String,
    },
    /// Data about them are hit, or may be.
    TheirData {
        /// The number of the data set.
        data_set: u32,
    },
    /// They notice that a service fails.
    Service {
        /// The number of the service.
        service: u32,
    },
    /// What was leaked is about them: orders, contracts, offers, accounts.
    Documents {
        /// The number of the data set.
        data_set: u32,
    },
    /// Data are kept longer than people are customers.
    KeptLonger {
        /// The number of the data set.
        data_set: u32,
        /// For so many months.
        months: u32,
    },
    /// The risk for people is high, or may be.
    HighRisk,
    /// It is a crisis.
    Crisis,
    /// Somebody did it on purpose.
    Crime,
    /// The public will hear of it.
    Noticed,
    /// The DTC list says to think of them.
    Listed,
}

/// What a proposal is made from.
#[derive(Clone, Copy)]
pub struct Proposing<'a> {
    /// What was recorded.
    pub state: &'a State,
    /// What follows from it.
    pub picture: &'a Picture<'a>,
    /// What is prepared.
    pub prepared: &'a Prepared,
}

/// The rows, in the order of the list; those with a name of their own after their kind.
pub fn proposed(from: Proposing<'_>) -> Vec<Proposed> {
    let mut rows = Rows::default();
    from.duties(&mut rows);
    from.contracts(&mut rows);
    from.policies(&mut rows);
    from.inventory(&mut rows);
    from.circumstances(&mut rows);
    from.listed(&mut rows);
    rows.finish()
}

#[derive(Default)]
struct Rows(BTreeMap<Stakeholder, (Option<Necessity>, Vec<Ground>)>);

impl Rows {
    /// Adds a ground; the strongest necessity counts, and one that must be found out yields to any that is known.
    fn put(&mut self, stakeholder: Stakeholder, necessity: Option<Necessity>, ground: Ground) {
        let row = self.0.entry(stakeholder).or_insert((necessity, Vec::new()));
        row.0 = match (row.0, necessity) {
            (Some(held), Some(new)) => Some(held.min(new)),
            (held, new) => held.or(new),
        };
        if !row.1.contains(&ground) {
            row.1.push(ground);
        }
    }

    fn all(&mut self, kind: StakeholderKind, necessity: Necessity, ground: Ground) {
        self.put(Stakeholder::all(kind), Some(necessity), ground);
    }

    fn finish(self) -> Vec<Proposed> {
        let row =
            |(stakeholder, (necessity, mut grounds)): (Stakeholder, (Option<Necessity>, Vec<Ground>))| {
                grounds.sort();
                let channels = channels(stakeholder.kind);
                Proposed { stakeholder, necessity, grounds, channels }
            };
        self.0.into_iter().map(row).collect()
    }
}

impl Proposing<'_> {
    fn duties(&self, rows: &mut Rows) {
        for obligation in &self.picture.assessment.obligations {
            let kind = match obligation.rule.to {
                Recipient::DataProtectionAuthority => StakeholderKind::Authority,
                Recipient::DataSubjects => StakeholderKind::DataSubjects,
                Recipient::Controller => StakeholderKind::Controllers,
                Recipient::FinancialAuthority
                | Recipient::CsirtAndCompetentAuthority
                | Recipient::CriticalEntityAuthority => StakeholderKind::Authority,
                Recipient::Clients | Recipient::ServiceRecipients => StakeholderKind::Customers,
                Recipient::ContractPartner => StakeholderKind::Partners,
                Recipient::OwnRegister => continue,
                Recipient::TrustSupervisor
                | Recipient::DeviceAuthority
                | Recipient::MarketSurveillanceAuthority
                | Recipient::AiOffice
                | Recipient::ConductSupervisor
                | Recipient::PrudentialSupervisor => StakeholderKind::SectorAuthority,
                Recipient::CsirtCoordinatorAndEnisa | Recipient::SingleEntryPoint => StakeholderKind::Csirt,
                Recipient::ProductUsers | Recipient::Subscribers => StakeholderKind::Customers,
                Recipient::AffectedPersons => StakeholderKind::DataSubjects,
                Recipient::Public | Recipient::Market => StakeholderKind::Public,
                Recipient::Insurer => StakeholderKind::Insurer,
                Recipient::Police => StakeholderKind::Police,
            };
            duty_to(rows, Stakeholder::all(kind), obligation);
        }
    }

    /// Whoever has a contract with a clause by which we tell them is one of a kind: each has a term of its own.
    fn contracts(&self, rows: &mut Rows) {
        // AVG art. 33(2): whoever processes for others tells each of them; which of them are hit, people know.
        let to_controllers = |duty: &&law::Obligation<'_>| duty.rule.to == Recipient::Controller;
        let duty = self.picture.assessment.obligations.iter().find(to_controllers);
        for (contract, said) in self.prepared.contracts() {
            let kind = match said.relation {
                Relation::Controller => StakeholderKind::Controllers,
                Relation::Customer => StakeholderKind::Customers,
                Relation::Partner => StakeholderKind::Partners,
                Relation::Processor | Relation::Supplier => StakeholderKind::Suppliers,
            };
            let who = Stakeholder::one(kind, format!("contract/{contract}"));
            if we_tell(said).next().is_some() {
                rows.put(who, Some(Necessity::Must), Ground::Clause { contract });
            } else if let (Relation::Controller, Some(duty)) = (said.relation, duty) {
                duty_to(rows, who, duty);
            }
        }
    }

    fn policies(&self, rows: &mut Rows) {
        for (policy, _) in self.prepared.policies() {
            rows.all(StakeholderKind::Insurer, Necessity::Must, Ground::Policy { policy });
        }
    }

    fn inventory(&self, rows: &mut Rows) {
        let reach = reach(&Inventory::of(self.prepared), &self.state.impacts.hit_systems());
        for (kind, by) in &reach.stakeholders {
            for node in by {
                if let readiness::inventory::reach::Node::Service(service) = node
                    && let Some(kind) = noticing(*kind)
                {
                    rows.all(kind, Necessity::Should, Ground::Service { service: *service });
                }
            }
        }
        for data_set in self.hit_data_sets(&reach) {
            self.data_set(rows, data_set);
        }
    }

    /// Data sets that are hit or may be: those that are reached and that nobody excluded, and those that somebody named.
    fn hit_data_sets(&self, reach: &Reach<'_>) -> Vec<u32> {
        let said = |id: u32| self.state.impacts.of(ImpactOn::DataSet, &id.to_string());
        let sets = self.prepared.data_sets().map(|(id, _)| id);
        sets.filter(|id| match said(*id) {
            Some(kept) => kept.said.hit != Hit::Unaffected,
            None => reach.data_sets.contains_key(id),
        })
        .collect()
    }

    fn data_set(&self, rows: &mut Rows, id: u32) {
        let Some(set) = self.prepared.data_set(id) else { return };
        let theirs = Ground::TheirData { data_set: id };
        for kind in &set.of_whom {
            match kind {
                ContactKind::Staff => {
                    rows.all(StakeholderKind::StaffVictims, Necessity::Should, theirs.clone());
                }
                ContactKind::FormerCustomer => {
                    rows.all(StakeholderKind::FormerCustomers, Necessity::Should, theirs.clone());
                }
                ContactKind::Supplier => {
                    rows.all(StakeholderKind::Suppliers, Necessity::Should, theirs.clone());
                }
                _ => {}
            }
        }
        // Customers leave, their data stay: whoever left is told as somebody who left.
        if let Some(months) = set.retention_months.filter(|months| *months > 0)
            && set.of_whom.contains(&ContactKind::Customer)
        {
            let ground = Ground::KeptLonger { data_set: id, months };
            rows.all(StakeholderKind::FormerCustomers, Necessity::Should, ground);
        }
        let documents = [InformationKind::Contracts, InformationKind::Orders, InformationKind::Accounts];
        if set.kinds.iter().any(|kind| documents.contains(kind)) {
            let ground = Ground::Documents { data_set: id };
            rows.all(StakeholderKind::Suppliers, Necessity::Should, ground.clone());
            rows.all(StakeholderKind::Customers, Necessity::Should, ground);
        }
    }

    fn circumstances(&self, rows: &mut Rows) {
        let facts = self.state.situation(jiff::Timestamp::UNIX_EPOCH).facts;
        let says = |key: FactKey| facts.get(key).is_some_and(|fact| fact.value == Value::Bool(true));
        let attack = facts.get(FactKey::IncidentType).is_some_and(|fact| {
            matches!(
                fact.value,
                Value::Choice(
                    "ransomware"
                        | "cyberattack"
                        | "credential_theft"
                        | "sql_injection"
                        | "business_email_compromise"
                        | "social_engineering"
                        | "vulnerability_exploited"
                        | "brute_force"
                        | "credential_stuffing"
                )
            )
        });
        if attack
            || says(FactKey::Malicious)
            || says(FactKey::MaliciousAccess)
            || !self.state.ransom.is_empty()
        {
            rows.all(StakeholderKind::Police, Necessity::Should, Ground::Crime);
            rows.all(StakeholderKind::Networks, Necessity::Should, Ground::Crime);
            rows.all(StakeholderKind::ChainPartners, Necessity::Should, Ground::Crime);
        }
        if says(FactKey::FinancialData) || says(FactKey::Credentials) {
            rows.all(StakeholderKind::Bank, Necessity::Should, Ground::Crime);
        }
        if self.is_high_risk() {
            for kind in [StakeholderKind::Press, StakeholderKind::Board, StakeholderKind::Public] {
                rows.all(kind, Necessity::Should, Ground::HighRisk);
            }
        }
        if self.state.escalated_at.is_some() {
            rows.all(StakeholderKind::Board, Necessity::Should, Ground::Crisis);
        }
        let talked = self.state.rumours.last().is_some()
            || self
                .state
                .questions
                .all()
                .any(|(_, question)| question.asked.said.stakeholder.kind == StakeholderKind::Press);
        if talked {
            rows.all(StakeholderKind::Press, Necessity::Should, Ground::Noticed);
            rows.all(StakeholderKind::Public, Necessity::Should, Ground::Noticed);
        }
    }

    /// The risk was decided to be high, or it is proposed and nobody decided.
    pub fn is_high_risk(&self) -> bool {
        match self.state.risk.as_ref().map(|risk| risk.level) {
            Some(level) => level == law::RiskLevel::High,
            None => self.picture.risk.proposal.level == Some(law::RiskLevel::High),
        }
    }

    /// Everybody else on the list: the nine kinds are thought of each time.
    fn listed(&self, rows: &mut Rows) {
        for (kind, necessity) in [
            (StakeholderKind::Staff, Necessity::Should),
            (StakeholderKind::Customers, Necessity::Should),
            (StakeholderKind::Suppliers, Necessity::May),
            (StakeholderKind::ChainPartners, Necessity::May),
            (StakeholderKind::Partners, Necessity::May),
            (StakeholderKind::Police, Necessity::May),
            (StakeholderKind::Insurer, Necessity::Should),
            (StakeholderKind::Bank, Necessity::May),
            (StakeholderKind::Advisers, Necessity::May),
            (StakeholderKind::Networks, Necessity::May),
            (StakeholderKind::Press, Necessity::May),
            (StakeholderKind::Board, Necessity::Should),
        ] {
            rows.all(kind, necessity, Ground::Listed);
        }
    }
}

/// Whom a duty names must be told, or may have to be; whom it was waived for need not.
fn duty_to(rows: &mut Rows, who: Stakeholder, duty: &law::Obligation<'_>) {
    let rule = duty.rule.provision.id.clone();
    match duty.standing {
        Standing::Open | Standing::Met | Standing::Missed => {
            rows.put(who, Some(Necessity::Must), Ground::Duty { rule });
        }
        Standing::Possible => rows.put(who, None, Ground::NotKnown { rule }),
        Standing::Waived => {}
    }
}

/// Who notices that a service fails, as a kind of stakeholder.
fn noticing(kind: ContactKind) -> Option<StakeholderKind> {
    Some(match kind {
        ContactKind::Staff => StakeholderKind::Staff,
        ContactKind::Customer => StakeholderKind::Customers,
        ContactKind::Supplier => StakeholderKind::Suppliers,
        ContactKind::LinkedPartner | ContactKind::ChainPartner => StakeholderKind::ChainPartners,
        ContactKind::Franchisee => StakeholderKind::Partners,
        ContactKind::Controller => StakeholderKind::Controllers,
        _ => return None,
    })
}

/// Through what each kind is told best: staff never only by pages that they must go to.
fn channels(kind: StakeholderKind) -> Vec<MessageChannel> {
    use MessageChannel::{Form, Letter, Mail, Meeting, Phone, Press, Sms, Website};
    match kind {
        StakeholderKind::Staff | StakeholderKind::StaffVictims => vec![Meeting, Sms, Mail],
        StakeholderKind::DataSubjects | StakeholderKind::FormerCustomers => vec![Mail, Letter],
        StakeholderKind::Authority
        | StakeholderKind::SectorAuthority
        | StakeholderKind::Csirt
        | StakeholderKind::Police => vec![Form, Phone],
        StakeholderKind::Press => vec![Press],
        StakeholderKind::Public => vec![Website],
        StakeholderKind::Board => vec![Phone],
        _ => vec![Phone, Mail],
    }
}
