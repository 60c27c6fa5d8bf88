//! Who may enter, and what they may do, as events hold it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::access::credential::event::Browser;
use crate::event::words;
use crate::team::event::RoleKind;

/// See [`crate::event::Event::OrganisationNamed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationNamed {
    /// Its name, as people say it.
    pub name: String,
}

/// See [`crate::event::Event::PersonNamed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonNamed {
    /// Their id, which entries carry as their actor.
    pub person: String,
    /// Their name, as people say it.
    pub name: String,
}

/// See [`crate::event::Event::LinkIssued`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkIssued {
    /// SHA-256 of the secret in the link, 64 hexadecimal digits. The secret itself is nowhere.
    pub link: String,
    /// For whom.
    pub person: String,
    /// Until when it can be used.
    pub expires_at: Timestamp,
}

/// See [`crate::event::Event::LinkUsed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkUsed {
    /// The hash of the link.
    pub link: String,
    /// SHA-256 of the secret in the cookie, 64 hexadecimal digits.
    pub session: String,
    /// Until when the session lasts.
    pub expires_at: Timestamp,
    /// With which browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser: Option<Browser>,
    /// SHA-256 of what this browser will be known again by. It lets nobody in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
}

/// See [`crate::event::Event::SessionEnded`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionEnded {
    /// The hash of the session.
    pub session: String,
}

/// See [`crate::event::Event::RolesGiven`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RolesGiven {
    /// To whom.
    pub person: String,
    /// Roles of the crisis team, whether the team names this person for them or not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleKind>,
    /// Whether they say who enters.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub administers: bool,
    /// Who they are in the call list: what that contact holds or stands in for in the team is theirs too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<u32>,
}

words! {
    /// What a guest comes for.
    GuestKind "guest-kind" {
        /// A lawyer.
        Lawyer "lawyer",
        /// A firm that investigates or restores.
        Forensics "forensics",
        /// The insurer, or whom it sends.
        Insurer "insurer",
        /// An authority.
        Authority "authority",
        /// Somebody else.
        Other "other",
    }
}

words! {
    /// The parts of an incident that are opened to guests one by one.
    Part "part" {
        /// What is going on, in one page.
        Picture "picture",
        /// What is known.
        Facts "facts",
        /// Whom to tell by law, and what was filed.
        Duties "duties",
        /// Meetings, decisions, reports, shifts, ransom.
        Steering "steering",
        /// Whom we tell what.
        Speaking "speaking",
        /// Tasks and experts.
        Work "work",
        /// What it costs, and what insurers pay.
        Costs "costs",
        /// Files, objects, traces, what is hit and what was cut off.
        Evidence "evidence",
        /// The logbook, the timeline and the paper.
        Log "log",
        /// The counsel lane.
        Counsel "counsel",
    }
}

/// See [`crate::event::Event::GuestAdmitted`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuestAdmitted {
    /// Who.
    pub person: String,
    /// What they come for.
    pub kind: GuestKind,
    /// From where: their firm.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// To which incident, by the id in its address.
    pub incident: String,
    /// Which parts of it.
    pub parts: Vec<Part>,
    /// Whether they may write there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub writes: bool,
    /// Until when.
    pub until: Timestamp,
}

/// See [`crate::event::Event::GuestLooked`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuestLooked {
    /// Who.
    pub person: String,
    /// The address of the page.
    pub page: String,
    /// As far as which entry of the incident it could show.
    pub number: u64,
}

/// See [`crate::event::Event::GuestStopped`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuestStopped {
    /// Who.
    pub person: String,
    /// How many pages were written down in a day.
    pub pages: u32,
    /// From when on they can go on.
    pub until: Timestamp,
}

/// See [`crate::event::Event::HelperAdmitted`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelperAdmitted {
    /// Which organisation of this installation, by its id.
    pub organisation: String,
    /// What this house calls it.
    pub name: String,
    /// What its people may do here, as roles of the crisis team.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<RoleKind>,
    /// Whether its people say who enters.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub administers: bool,
}

/// See [`crate::event::Event::HelperDismissed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelperDismissed {
    /// Which organisation.
    pub organisation: String,
    /// Why.
    pub reason: String,
}

/// See [`crate::event::Event::HelperEntered`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelperEntered {
    /// Who: their id in their own organisation, `@`, and the id of that organisation.
    pub person: String,
    /// From which organisation.
    pub organisation: String,
    /// SHA-256 of the secret in the link, 64 hexadecimal digits.
    pub link: String,
    /// Until when the link can be used.
    pub expires_at: Timestamp,
}

/// See [`crate::event::Event::HelperLooked`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HelperLooked {
    /// Who.
    pub person: String,
    /// From which organisation.
    pub organisation: String,
}

/// See [`crate::event::Event::CalendarMade`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarMade {
    /// Whose terms it shows.
    pub person: String,
    /// SHA-256 of the secret in its address, 64 hexadecimal digits. The secret itself is nowhere.
    pub calendar: String,
}

/// See [`crate::event::Event::CalendarEnded`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarEnded {
    /// Whose terms it showed.
    pub person: String,
}

/// See [`crate::event::Event::AccessEnded`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessEnded {
    /// Whose.
    pub person: String,
    /// Why.
    pub reason: String,
}
