//! The lines of the organisation's own log.

use readiness::event::{Event, SheetKind};
use readiness::prepared::{Prepared, SheetId};

use crate::Wording;
use crate::problems::one_line;

impl Wording {
    /// What an event of the organisation's own stream says. A sheet that was only numbered is named as it is called now.
    pub fn own_line(&self, event: &Event, prepared: &Prepared) -> String {
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
        };
        self.format(key, gaps)
    }
}
