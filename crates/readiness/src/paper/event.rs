//! What is kept on paper, as events hold it.

use jiff::civil::Date;

use crate::event::{content, words};
use crate::runbook::event::IncidentForm;

content! {
    /// A set of prints that somebody keeps: a copy. Its number is the number of its sheet, and its version the entry that
    /// wrote it first.
    PrintedCopy {
        /// What is in it.
        prints: Vec<PrintKind>,
        /// The runbooks in it, by the kinds of incidents that they are for.
        runbooks: Vec<IncidentForm>,
        /// Who keeps it: a contact.
        holder: Option<u32>,
        /// Where it is kept.
        place: String,
        /// In which language it is.
        language: PrintLanguage,
        /// When it was printed.
        printed_on: Option<Date>,
        /// When it was destroyed; absent while it is there.
        destroyed_on: Option<Date>,
        /// Anything else.
        note: String,
    }
}

words! {
    /// What can be printed, beside the runbooks.
    PrintKind "print" {
        /// The call list, as far as it fits on two pages.
        CallList "call-list",
        /// The call list with everybody in it.
        WholeCallList "whole-call-list",
        /// The crisis card: a folder of four small pages.
        CrisisCard "crisis-card",
        /// The crisis card as a booklet of eight pages, from one sheet that is cut and folded.
        Pocket "pocket",
        /// A card for the wallet.
        WalletCard "wallet-card",
        /// A card for each role.
        RoleCards "role-cards",
        /// Who calls whom.
        CallTree "call-tree",
        /// The incident response plan.
        ResponsePlan "response-plan",
        /// The four steps of a data breach on one page.
        FourSteps "four-steps",
        /// Numbered blank sheets for the log.
        LogSheets "log-sheets",
        /// A blank sheet for a meeting.
        MeetingSheet "meeting-sheet",
        /// A blank sheet for rumours.
        RumourSheet "rumour-sheet",
        /// A poster for the wall, with deadlines to fill in.
        Poster "poster",
    }
}

words! {
    /// The languages of prints.
    PrintLanguage "print-language" {
        /// Dutch.
        Dutch "nl",
        /// English.
        English "en",
    }
}
