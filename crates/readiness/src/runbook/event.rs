//! The steps for a kind of incident, as events hold them.

use jiff::civil::Date;

use crate::contact::event::ContactKind;
use crate::event::{content, words};
use crate::team::event::{Act, RoleKind};

content! {
    /// The steps for a kind of incident, in the order in which they begin. Tracks run side by side.
    Runbook {
        /// For which kinds of incidents.
        forms: Vec<IncidentForm>,
        /// What people call it.
        title: String,
        /// How one knows that it is this.
        when: String,
        /// What to do.
        steps: Vec<RunbookStep>,
        /// When somebody looks at it again.
        review_on: Option<Date>,
    }
}

content! {
    /// One step.
    RunbookStep {
        /// What is done, as an order.
        what: String,
        /// In which of the four tracks.
        track: Track,
        /// Who does it.
        role: RoleKind,
        /// Within how many minutes after the beginning; absent when it has no time.
        within_minutes: Option<u32>,
        /// Whether it is for those only who are insured.
        when_insured: bool,
        /// What belongs to it, one on each line.
        dos: String,
        /// What to leave, one on each line.
        donts: String,
        /// What proves it later, one on each line.
        evidence: String,
        /// What must be allowed for it.
        mandate: Option<Act>,
        /// Rules whose duties it answers, by their ids.
        filings: Vec<String>,
        /// Whom it calls.
        calls: Vec<ContactKind>,
        /// To whom it sends words.
        messages: Vec<ContactKind>,
    }
}

words! {
    /// The four tracks of handling an incident. They are no sequence.
    Track "track" {
        /// Limit it, and recover.
        Containment "containment",
        /// Find out what happened, and what it means.
        Assessment "assessment",
        /// Tell whom must be told.
        Notification "notification",
        /// Learn from it.
        Evaluation "evaluation",
    }
}

words! {
    /// What happened: the nine forms of the brochure of Techniek Nederland on cyber insurance, and the mistakes of
    /// one's own that it names.
    IncidentForm "incident-form" {
        /// Files or systems are locked, or somebody asks for money.
        Extortion "extortion",
        /// Somebody broke in.
        Hacking "hacking",
        /// Software that does harm.
        Malware "malware",
        /// People were lured to a false page, or into a false payment.
        Phishing "phishing",
        /// Services are flooded until they fail.
        Ddos "ddos",
        /// Unwanted mail, also mail that is sent in our name.
        Spam "spam",
        /// Crypto coins were stolen.
        CryptoTheft "crypto-theft",
        /// Our machines work for criminals.
        Botnet "botnet",
        /// Personal data were lost, or seen by others.
        DataLoss "data-loss",
        /// Something was sent to the wrong person.
        Misdirected "misdirected",
        /// Something stood open on a website.
        ExposedWebsite "exposed-website",
        /// A memory stick is gone.
        LostStick "lost-stick",
        /// A phone is gone.
        LostPhone "lost-phone",
        /// A laptop is gone.
        LostLaptop "lost-laptop",
    }
}
