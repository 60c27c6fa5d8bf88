//! Every event of an organisation's own stream there is, in one file, on purpose.
//!
//! What was ever written must decode for ever (`tests/events/` holds one frozen example of each).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::access::credential::event::Browser;
pub use crate::access::credential::event::{
    PasskeyAdded, PasskeyRefused, PasskeyRemoved, PasskeyUsed, PasswordRemoved, PasswordSet, PasswordUsed,
    RecoveryCodeUsed, RecoveryCodesMade, SignInSlowed,
};
pub use crate::access::event::{
    AccessEnded, CalendarEnded, CalendarMade, GuestAdmitted, GuestKind, GuestLooked, GuestStopped,
    HelperAdmitted, HelperDismissed, HelperEntered, HelperLooked, LinkIssued, LinkUsed, OrganisationNamed,
    Part, PersonNamed, RolesGiven, SessionEnded,
};
use crate::agreement::event::{Contract, OwnRulesUsed, Policy};
use crate::contact::event::Contact;
use crate::inventory::event::{DataSet, Service, System};
use crate::paper::event::PrintedCopy;
use crate::prevention::event::{Measure, Risk, Training};
use crate::runbook::event::Runbook;
use crate::team::event::{Plan, Profile, Role};

/// A list of words that is closed, in kebab-case in events: those of an organisation, and those of its incidents.
#[doc(hidden)]
#[macro_export]
macro_rules! words {
    ($(#[$doc:meta])* $name:ident $list:literal {
        $(#[$first_doc:meta])* $first:ident $first_id:literal,
        $($(#[$word_doc:meta])* $word:ident $id:literal,)+
    }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $(#[$first_doc])* #[default] #[serde(rename = $first_id)] $first,
            $($(#[$word_doc])* #[serde(rename = $id)] $word,)+
        }

        impl $crate::event::Word for $name {
            const LIST: &'static str = $list;
            const ALL: &'static [$name] = &[$name::$first, $($name::$word,)+];

            fn id(self) -> &'static str {
                match self {
                    $name::$first => $first_id,
                    $($name::$word => $id,)+
                }
            }
        }

        impl $crate::event::Blank for $name {
            fn is_blank(&self) -> bool {
                false
            }
        }
    };
}

/// A word of a closed list.
pub trait Word: Copy + Eq + 'static {
    /// The name of the list.
    const LIST: &'static str;
    /// All words of it, in the order in which people choose.
    const ALL: &'static [Self];

    /// Its id, as events and forms write it.
    fn id(self) -> &'static str;

    /// The word with this id.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.id() == id)
    }
}

/// What a sheet holds. Whatever was left blank is not written.
macro_rules! content {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(
                $(#[$field_doc])*
                #[serde(default, skip_serializing_if = "crate::event::Blank::is_blank")]
                pub $field: $kind,
            )+
        }
    };
}

pub(crate) use content;
pub use words;

/// What may be left blank. A text that nobody typed is empty; everything else is absent.
#[doc(hidden)]
pub trait Blank {
    /// Whether nobody filled it in.
    fn is_blank(&self) -> bool;
}

impl Blank for String {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Blank for Option<T> {
    fn is_blank(&self) -> bool {
        self.is_none()
    }
}

impl<T> Blank for Vec<T> {
    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl Blank for bool {
    fn is_blank(&self) -> bool {
        !self
    }
}

impl Blank for u8 {
    fn is_blank(&self) -> bool {
        false
    }
}

/// What an entry of the organisation's stream says, with the persons it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Data subjects named in this payload, so that one person can be erased.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub subjects: Vec<String>,
    /// What happened.
    #[serde(flatten)]
    pub event: Event,
}

/// Something that happened to the organisation, apart from its incidents.
#[allow(clippy::large_enum_variant, reason = "events are read one at a time, and never kept in numbers")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Event {
    /// The organisation got its name, or another one.
    OrganisationNamed(OrganisationNamed),
    /// A person got a name, or another one.
    PersonNamed(PersonNamed),
    /// A one-time link was issued.
    LinkIssued(LinkIssued),
    /// A link was used: a session began.
    LinkUsed(LinkUsed),
    /// A session was ended by its person.
    SessionEnded(SessionEnded),
    /// Somebody got roles, in place of those that they had.
    RolesGiven(RolesGiven),
    /// Somebody from elsewhere was let into some rooms of one incident.
    GuestAdmitted(GuestAdmitted),
    /// A guest opened a page; what they saw of it for some minutes is this too.
    GuestLooked(GuestLooked),
    /// A guest opened more pages in a day than anybody reads, and is shown no more until a moment.
    GuestStopped(GuestStopped),
    /// The people of another organisation were let in, to help; in place of what was said of them before.
    HelperAdmitted(HelperAdmitted),
    /// The people of another organisation are no longer let in.
    HelperDismissed(HelperDismissed),
    /// Somebody of another organisation got a link of a minute, to come in and help.
    HelperEntered(HelperEntered),
    /// Somebody of another organisation looked at how things are here, from there.
    HelperLooked(HelperLooked),
    /// Somebody cannot enter any more.
    AccessEnded(AccessEnded),
    /// Somebody got a passkey.
    PasskeyAdded(PasskeyAdded),
    /// Somebody entered with a passkey: a session began.
    PasskeyUsed(PasskeyUsed),
    /// A passkey counted backwards, so there may be two of it: nobody entered.
    PasskeyRefused(PasskeyRefused),
    /// A passkey was taken away.
    PasskeyRemoved(PasskeyRemoved),
    /// Somebody chose a password, and set up codes with it.
    PasswordSet(PasswordSet),
    /// Somebody entered with a password and a code: a session began.
    PasswordUsed(PasswordUsed),
    /// A password was taken away, with its codes.
    PasswordRemoved(PasswordRemoved),
    /// Somebody got recovery codes; older ones ended.
    RecoveryCodesMade(RecoveryCodesMade),
    /// Somebody entered with a password and a recovery code: a session began.
    RecoveryCodeUsed(RecoveryCodeUsed),
    /// Somebody got an address at which a calendar reads their terms; an older one ended.
    CalendarMade(CalendarMade),
    /// That address ended.
    CalendarEnded(CalendarEnded),
    /// So many tried to enter in vain that whoever tries next must wait.
    SignInSlowed(SignInSlowed),
    /// A sheet of the preparation was written, or written anew.
    SheetKept(SheetKept),
    /// A sheet was taken out.
    SheetRemoved(SheetRemoved),
    /// The call list was put in an order.
    CallOrderSet(CallOrderSet),
    /// Somebody was asked by a personal link to look at their own entry of the call list.
    ConfirmationAsked(ConfirmationAsked),
    /// An entry of the call list was found right, or was put right just before.
    ContactConfirmed(ContactConfirmed),
    /// What an incident proposed for the preparation was put aside.
    ProposalDismissed(ProposalDismissed),
    /// Everything that this stream held about a person was erased.
    PersonErased(PersonErased),
    /// A sealed code was printed, to be kept closed; an older one lets nobody in from then on.
    SealIssued(SealIssued),
    /// Somebody entered by the sealed code: a session began.
    SealOpened(SealOpened),
    /// An emergency kit was written.
    KitWritten(KitWritten),
    /// The kit of the night was not written.
    KitFailed(KitFailed),
    /// All of this came out of a kit. What let somebody in before does so no more: who took the old machine has it.
    KitRestored(KitRestored),
    /// Entries that only some people may see were left out of a kit.
    RestrictedLeftOut(RestrictedLeftOut),
    /// An incident began to be judged by these pages of the organisation's own, beside the law.
    OwnRulesUsed(OwnRulesUsed),
}

/// One sheet of the preparation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Sheet {
    /// What the organisation is; there is one.
    Profile(Profile),
    /// How a crisis is steered; there is one.
    Plan(Plan),
    /// Somebody to call.
    Contact(Contact),
    /// A role in the crisis team, with who holds it.
    Role(Role),
    /// The steps for a kind of incident.
    Runbook(Runbook),
    /// An agreement, with whom must be told within which term.
    Contract(Contract),
    /// An insurance.
    Policy(Policy),
    /// A kind of information that is kept.
    DataSet(DataSet),
    /// What the organisation does for others by means of systems.
    Service(Service),
    /// A system.
    System(System),
    /// Something that prevents, or limits.
    Measure(Measure),
    /// A risk that was assessed.
    Risk(Risk),
    /// Something that was or will be learnt.
    Training(Training),
    /// Prints that somebody keeps.
    PrintedCopy(PrintedCopy),
}

/// See [`Event::SheetKept`]. It holds from the moment it is recorded, until the next one with this kind and number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetKept {
    /// Its number among sheets of its kind.
    pub id: u32,
    /// All that it says.
    pub sheet: Sheet,
    /// The import that brought it, if one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub import: Option<String>,
}

/// See [`Event::SheetRemoved`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetRemoved {
    /// Its kind.
    pub kind: SheetKind,
    /// Its number among sheets of its kind.
    pub id: u32,
    /// Why.
    pub reason: String,
    /// The sheet of its kind that it became one with, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub into: Option<u32>,
}

words! {
    /// The kinds of sheets.
    SheetKind "sheet-kind" {
        /// What the organisation is.
        Profile "profile",
        /// How a crisis is steered.
        Plan "plan",
        /// Somebody to call.
        Contact "contact",
        /// A role in the crisis team.
        Role "role",
        /// The steps for a kind of incident.
        Runbook "runbook",
        /// An agreement.
        Contract "contract",
        /// An insurance.
        Policy "policy",
        /// A kind of information.
        DataSet "data-set",
        /// What the organisation does for others.
        Service "service",
        /// A system.
        System "system",
        /// Something that prevents, or limits.
        Measure "measure",
        /// A risk.
        Risk "risk",
        /// Something to learn.
        Training "training",
        /// Prints that somebody keeps.
        PrintedCopy "printed-copy",
    }
}

/// See [`Event::CallOrderSet`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallOrderSet {
    /// Contacts by their numbers, whom to call first on top. Those that are not named keep the place of their group.
    pub contacts: Vec<u32>,
}

/// See [`Event::ConfirmationAsked`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmationAsked {
    /// The contact.
    pub contact: u32,
    /// SHA-256 of the secret in the link, 64 hexadecimal digits.
    pub link: String,
    /// Until when it can be used.
    pub expires_at: Timestamp,
}

/// See [`Event::ContactConfirmed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactConfirmed {
    /// The contact.
    pub contact: u32,
    /// On which day.
    pub on: Date,
    /// How.
    pub how: Confirmation,
    /// The hash of the link that was used up by it, if one was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

words! {
    /// How somebody found out that an entry of the call list is right.
    Confirmation "confirmation" {
        /// The person themselves said so, by their personal link.
        Link "link",
        /// The person handed in a slip.
        Slip "slip",
        /// Somebody called the number.
        Call "call",
        /// Somebody looked it up with the source.
        Source "source",
    }
}

/// See [`Event::ProposalDismissed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposalDismissed {
    /// The name that the incident held.
    pub name: String,
}

/// See [`Event::PersonErased`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonErased {
    /// The entries whose payloads were erased.
    pub entries: Vec<u64>,
    /// Why.
    pub reason: String,
}

/// See [`Event::SealIssued`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealIssued {
    /// For whom kits are made so that the code opens them, as `age1…`. The code itself is nowhere.
    pub recipient: String,
    /// Where the code is kept.
    pub place: String,
}

/// See [`Event::SealOpened`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealOpened {
    /// The recipient that belongs to the code.
    pub recipient: String,
    /// SHA-256 of the secret in the cookie, 64 hexadecimal digits.
    pub session: String,
    /// Until when the session lasts.
    pub expires_at: Timestamp,
    /// With which browser.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser: Option<Browser>,
    /// What somebody typed when they were asked who opens the envelope. It proves nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typed: Option<String>,
}

/// See [`Event::KitWritten`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitWritten {
    /// Of when it is.
    pub made_at: Timestamp,
    /// The size of the file.
    pub bytes: u64,
    /// SHA-256 of the file, 64 hexadecimal digits.
    pub digest: String,
    /// What wrote it.
    pub by: KitBy,
    /// For how many recipients it opens, the sealed code included; 0 when it opens with a passphrase.
    pub recipients: u32,
    /// Whether the sealed code of that moment opens it.
    pub sealed: bool,
}

words! {
    /// What wrote a kit.
    KitBy "kit-by" {
        /// Somebody, by a command.
        Command "command",
        /// The program itself, at night.
        Nightly "nightly",
    }
}

/// See [`Event::KitFailed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitFailed {
    /// Why.
    pub why: KitFailure,
}

words! {
    /// Why a kit was not written.
    KitFailure "kit-failure" {
        /// Something else; the program said what on its terminal.
        Other "other",
        /// The disk or the stick is full.
        DiskFull "disk-full",
        /// The folder in which it should come is not there: a stick that was taken out.
        NoFolder "no-folder",
        /// The program may not write there.
        NoPermission "no-permission",
        /// There is nobody for whom it would open.
        NoRecipient "no-recipient",
        /// The data are not as they were written.
        Damaged "damaged",
    }
}

/// See [`Event::KitRestored`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitRestored {
    /// Of when the kit was.
    pub made_at: Timestamp,
    /// The version of the program that made it.
    pub program: String,
    /// How many entries it left out when it was made, because only some people may see them.
    pub left_out: u64,
}

/// See [`Event::RestrictedLeftOut`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestrictedLeftOut {
    /// The entries whose payloads were left out.
    pub entries: Vec<u64>,
}
