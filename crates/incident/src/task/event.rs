//! Work, as events.

use readiness::runbook::event::Track;
use readiness::words;
use serde::{Deserialize, Serialize};

use crate::event::When;

/// See [`Event::TaskAdded`](crate::event::Event::TaskAdded).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskAdded {
    /// Its id in this incident; in a command empty for the next number.
    #[serde(default)]
    pub task: String,
    /// What is to be done.
    pub title: String,
    /// Who does it.
    pub assignee: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<When>,
    /// The rule whose duty it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Who does it when the assignee is late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deputy: Option<String>,
    /// In which of the four tracks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub track: Option<Track>,
    /// Tasks that must be done before it can begin, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocked_by: Vec<String>,
    /// What belongs to it, one on each line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub details: String,
    /// The step of the runbook that it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub runbook: Option<RunbookPlace>,
    /// The meeting that gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting: Option<u32>,
    /// What is asked of experts with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ExpertService>,
}

/// A step of a runbook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunbookPlace {
    /// What people call the runbook.
    pub title: String,
    /// The number of the step, from 1.
    pub step: u32,
}

/// See [`Event::TaskFinished`](crate::event::Event::TaskFinished).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskFinished {
    /// Its id.
    pub task: String,
    /// What came of it.
    pub result: String,
}

/// See [`Event::TaskRevised`](crate::event::Event::TaskRevised).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskRevised {
    /// Its id.
    pub task: String,
    /// What is to be done.
    pub title: String,
    /// Who does it.
    pub assignee: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_at: Option<When>,
    /// Who does it when the assignee is late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deputy: Option<String>,
    /// In which of the four tracks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub track: Option<Track>,
    /// Tasks that must be done before it can begin, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocked_by: Vec<String>,
    /// Why it changed.
    pub reason: String,
}

/// See [`Event::TaskDropped`](crate::event::Event::TaskDropped).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskDropped {
    /// Its id.
    pub task: String,
    /// Why nobody needs to do it any more.
    pub reason: String,
}

/// See [`Event::TaskPassedOn`](crate::event::Event::TaskPassedOn).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskPassedOn {
    /// Its id.
    pub task: String,
    /// The deputy who does it now.
    pub to: String,
    /// By when it should have been done.
    pub was_due_at: When,
}

words! {
    /// What an organisation asks of experts: the eight services of an incident response team, four of law and four of technique, as the brochure of Techniek Nederland lists them; and what it asks of its bank.
    ExpertService "expert-service" {
        /// Advise whether to file with the authority for data protection.
        AdviseOnAuthority "advise-on-authority",
        /// Advise whether to tell customers, suppliers and others.
        AdviseOnRelations "advise-on-relations",
        /// Advise on claims for damages.
        AdviseOnLiability "advise-on-liability",
        /// Advise on giving information to others.
        AdviseOnDisclosure "advise-on-disclosure",
        /// Find the virus or another cause, and take it away.
        RemoveCause "remove-cause",
        /// Restore files.
        RestoreFiles "restore-files",
        /// Check whether the back-up is clean.
        CheckBackup "check-backup",
        /// Secure information, as evidence.
        SecureInformation "secure-information",
        /// Bank: block cards and ask for new ones.
        BankCards "bank-cards",
        /// Bank: change the access to internet banking.
        BankAccess "bank-access",
        /// Bank: call back payments.
        BankRecall "bank-recall",
        /// Bank: watch for unusual transactions.
        BankWatch "bank-watch",
    }
}

words! {
    /// How far a service of experts is.
    ServiceStage "service-stage" {
        /// It was asked.
        Requested "requested",
        /// It was done.
        Delivered "delivered",
        /// Advice was given.
        Advised "advised",
    }
}

/// See [`Event::ServiceProgressed`](crate::event::Event::ServiceProgressed).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceProgressed {
    /// The task with which it was asked, by id.
    pub task: String,
    /// How far it is.
    pub stage: ServiceStage,
    /// Of whom it was asked, who did it, or who advised.
    pub by: String,
    /// When.
    pub at: When,
    /// A reference, what was done, or the advice.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}
