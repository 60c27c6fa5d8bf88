//! The lines of the organisation's own log.

use jiff::tz::TimeZone;
use readiness::event::{Event, KitWritten, SheetKind};
use readiness::prepared::{Prepared, SheetId};

use crate::Wording;
use crate::problems::one_line;

impl Wording {
    /// What an event of the organisation's own stream says. A sheet that was only numbered is named as it is called now.
    /// Moments are told on the clock of the zone.
    pub fn own_line(&self, event: &Event, prepared: &Prepared, zone: &TimeZone) -> String {
        let title = |id: SheetId| {
            let versions = prepared.history(id).iter().rev();
            let last = versions.into_iter().find_map(|version| version.sheet.as_deref());
            last.map_or_else(|| id.1.to_string(), |sheet| self.sheet_title(sheet, prepared))
        };
        let contact = |id: u32| vec![("title", title((SheetKind::Contact, id)).into())];
        let (key, gaps) = match event {
            Event::OrganisationNamed(named) => {
                ("own-organisation-named", vec![("name", one_line(&named.name).into())])
            }
            Event::PersonNamed(named) => ("own-person-named", vec![("name", one_line(&named.name).into())]),
            Event::LinkIssued(_) => ("own-link-issued", Vec::new()),
            Event::LinkUsed(_) => ("own-link-used", Vec::new()),
            Event::SessionEnded(_) => ("own-session-ended", Vec::new()),
            Event::RolesGiven(_)
            | Event::GuestAdmitted(_)
            | Event::GuestLooked(_)
            | Event::GuestStopped(_)
            | Event::HelperAdmitted(_)
            | Event::HelperDismissed(_)
            | Event::HelperEntered(_)
            | Event::HelperLooked(_)
            | Event::AccessEnded(_) => {
                return self.access_line(event, prepared, zone);
            }
            Event::SheetKept(kept) => {
                let kind = self.word(kept.sheet.kind());
                let is_only = self.sheet_title(&kept.sheet, prepared) == kind;
                let key = match (&kept.import, is_only) {
                    (Some(_), _) => "own-sheet-imported",
                    // There is one of it, which has no name of its own.
                    (None, true) => "own-sheet-only",
                    (None, false) => "own-sheet-kept",
                };
                (key, vec![("kind", kind.into()), ("title", self.sheet_title(&kept.sheet, prepared).into())])
            }
            Event::SheetRemoved(removed) => {
                let gaps = vec![
                    ("kind", self.word(removed.kind).into()),
                    ("title", title((removed.kind, removed.id)).into()),
                    ("reason", one_line(&removed.reason).into()),
                ];
                // An import that was undone left its number as the reason.
                let is_import =
                    removed.reason.len() == 32 && removed.reason.bytes().all(|it| it.is_ascii_hexdigit());
                (if is_import { "own-sheet-undone" } else { "own-sheet-removed" }, gaps)
            }
            Event::CallOrderSet(_) => ("own-call-order-set", Vec::new()),
            Event::ConfirmationAsked(asked) => ("own-confirmation-asked", contact(asked.contact)),
            Event::ContactConfirmed(confirmed) => {
                let mut gaps = contact(confirmed.contact);
                gaps.push(("how", self.word(confirmed.how).into()));
                ("own-contact-confirmed", gaps)
            }
            Event::ProposalDismissed(dismissed) => {
                ("own-proposal-dismissed", vec![("name", one_line(&dismissed.name).into())])
            }
            Event::PersonErased(erased) => {
                let gaps = vec![
                    ("n", (erased.entries.len() as f64).into()),
                    ("reason", one_line(&erased.reason).into()),
                ];
                ("own-person-erased", gaps)
            }
            _ => return self.other_line(event, zone),
        };
        self.format(key, gaps)
    }

    /// What an event says of how people enter, or of the emergency kit; nothing for any other.
    fn other_line(&self, event: &Event, zone: &TimeZone) -> String {
        let line = self.sign_in_line(event);
        if line.is_empty() { self.kit_line(event, zone) } else { line }
    }

    /// What an event says of what people may do; nothing for any other.
    fn access_line(&self, event: &Event, prepared: &Prepared, zone: &TimeZone) -> String {
        let who = |person: &str| ("who", one_line(prepared.person_name(person)).into());
        let (key, gaps) = match event {
            Event::RolesGiven(given) => {
                let mut roles: Vec<String> = given.roles.iter().map(|role| self.word(*role)).collect();
                roles.extend(given.administers.then(|| self.text("rights-administrator")));
                if let Some(contact) = given.contact.and_then(|id| prepared.contact(id)) {
                    let name = one_line(contact.title()).into();
                    roles.push(self.format("own-roles-of-contact", [("name", name)]));
                }
                let key = if roles.is_empty() { "own-roles-none" } else { "own-roles-given" };
                (key, vec![who(&given.person), ("roles", roles.join(", ").into())])
            }
            Event::GuestAdmitted(guest) => {
                let parts: Vec<String> = guest.parts.iter().map(|part| self.word(*part)).collect();
                let gaps = vec![
                    who(&guest.person),
                    ("kind", self.word(guest.kind).into()),
                    ("incident", one_line(&guest.incident).into()),
                    ("parts", parts.join(", ").into()),
                    ("until", self.moment(guest.until, zone).into()),
                ];
                ("own-guest-admitted", gaps)
            }
            Event::GuestLooked(looked) => ("own-guest-looked", vec![("page", one_line(&looked.page).into())]),
            Event::GuestStopped(stopped) => {
                let until = self.moment(stopped.until, zone).into();
                ("own-guest-stopped", vec![("n", f64::from(stopped.pages).into()), ("until", until)])
            }
            Event::AccessEnded(ended) => {
                ("own-access-ended", vec![who(&ended.person), ("reason", one_line(&ended.reason).into())])
            }
            _ => return self.helper_line(event),
        };
        self.format(key, gaps)
    }

    /// What an event says of people of another organisation; nothing for any other.
    fn helper_line(&self, event: &Event) -> String {
        let (key, gaps) = match event {
            Event::HelperAdmitted(admitted) => {
                let mut roles: Vec<String> = admitted.roles.iter().map(|role| self.word(*role)).collect();
                roles.extend(admitted.administers.then(|| self.text("rights-administrator")));
                let gaps = vec![
                    ("name", one_line(&admitted.name).into()),
                    ("organisation", one_line(&admitted.organisation).into()),
                    ("roles", roles.join(", ").into()),
                ];
                ("own-helper-admitted", gaps)
            }
            Event::HelperDismissed(dismissed) => {
                let gaps = vec![
                    ("organisation", one_line(&dismissed.organisation).into()),
                    ("reason", one_line(&dismissed.reason).into()),
                ];
                ("own-helper-dismissed", gaps)
            }
            Event::HelperEntered(_) => ("own-helper-entered", Vec::new()),
            Event::HelperLooked(_) => ("own-helper-looked", Vec::new()),
            Event::OwnRulesUsed(used) => ("own-rules-used", vec![("n", (used.pages.len() as f64).into())]),
            _ => return String::new(),
        };
        self.format(key, gaps)
    }

    /// What an event of the emergency kit says; nothing for any other.
    fn kit_line(&self, event: &Event, zone: &TimeZone) -> String {
        let (key, gaps) = match event {
            Event::SealIssued(issued) => ("own-seal-issued", vec![("place", one_line(&issued.place).into())]),
            Event::SealOpened(opened) => return self.sealed_line(opened),
            Event::KitWritten(written) => {
                let gaps = vec![
                    ("by", self.word(written.by).into()),
                    ("at", self.moment(written.made_at, zone).into()),
                    ("size", self.size(written.bytes).into()),
                    ("opens", self.kit_opens(written).into()),
                ];
                ("own-kit-written", gaps)
            }
            Event::KitFailed(failed) => ("own-kit-failed", vec![("why", self.word(failed.why).into())]),
            Event::KitRestored(restored) => {
                let gaps = vec![
                    ("at", self.moment(restored.made_at, zone).into()),
                    ("program", one_line(&restored.program).into()),
                    ("n", (restored.left_out as f64).into()),
                ];
                ("own-kit-restored", gaps)
            }
            Event::RestrictedLeftOut(left_out) => {
                ("own-restricted-left-out", vec![("n", (left_out.entries.len() as f64).into())])
            }
            _ => return String::new(),
        };
        self.format(key, gaps)
    }

    /// For whom a kit opens: `met de verzegelde code`.
    pub fn kit_opens(&self, written: &KitWritten) -> String {
        let others = written.recipients.saturating_sub(u32::from(written.sealed));
        let key = match (written.recipients, written.sealed, others) {
            (0, ..) => "kit-opens-passphrase",
            (_, true, 0) => "kit-opens-sealed",
            (_, true, _) => "kit-opens-sealed-and-others",
            (_, false, _) => "kit-opens-others",
        };
        self.format(key, [("n", f64::from(others).into())])
    }

    /// A size in bytes, as people say it: `1,5 MB`.
    pub fn size(&self, bytes: u64) -> String {
        let (unit, key) = match bytes {
            0..1_000_000 => (1_000, "size-kb"),
            1_000_000..1_000_000_000 => (1_000_000, "size-mb"),
            _ => (1_000_000_000, "size-gb"),
        };
        // Tenths, and never less than there is.
        let tenths = bytes.saturating_mul(10).div_ceil(unit);
        self.format(key, [("n", (tenths as f64 / 10.0).into())])
    }
}
