//! What is missing, in words.

use readiness::event::SheetKind;
use readiness::gaps::Gap;
use readiness::prepared::{Prepared, SheetId};

use crate::Wording;

impl Wording {
    /// Something that is missing, and what that costs on the night.
    pub fn gap(&self, gap: &Gap, prepared: &Prepared) -> String {
        let title =
            |id: SheetId| prepared.get(id).map(|sheet| self.sheet_title(sheet, prepared)).unwrap_or_default();
        let of = |kind, id: u32| vec![("title", title((kind, id)).into())];
        let gaps = match gap {
            Gap::Team(doubt) => return self.team_doubt(doubt, prepared),
            Gap::NobodyToCall(call) => return self.text(&format!("gap-nobody-to-call-{}", call.id())),
            Gap::NoAlarmNumber(id) | Gap::PolicyEnded(id) => of(SheetKind::Policy, *id),
            Gap::BackupInReach(id) | Gap::NeverRestored(id) => of(SheetKind::System, *id),
            Gap::SlowNotice(id) => of(SheetKind::Contract, *id),
            Gap::RetentionUnknown(id) => of(SheetKind::DataSet, *id),
            Gap::NoNumber(id) => of(SheetKind::Contact, *id),
            Gap::TrainingMissed(id) => of(SheetKind::Training, *id),
            Gap::Dangling(id) => vec![("title", title(*id).into())],
            Gap::ReviewDue(id, on) => vec![("title", title(*id).into()), ("on", self.day(*on).into())],
            Gap::NoNumbers(count)
            | Gap::Stale(count)
            | Gap::Duplicates(count)
            | Gap::DefaultRunbooks(count)
            | Gap::CopiesOld(count) => {
                vec![("n", (*count as f64).into())]
            }
            Gap::NobodyHelps
            | Gap::InsuranceUnknown
            | Gap::NoPolicy
            | Gap::NoChannel
            | Gap::NoRoom
            | Gap::NoCriteria
            | Gap::NoPaper
            | Gap::NothingPrinted
            | Gap::NoProfile
            | Gap::NoSystems
            | Gap::NoDataSets
            | Gap::NoMeasures
            | Gap::NoRisks
            | Gap::NeverPractised => Vec::new(),
        };
        self.format(&format!("gap-{}", gap.id()), gaps)
    }
}
