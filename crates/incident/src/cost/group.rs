//! The eleven heads beside the groups in which others count: what shows and what does not, the losses of VERIS, and the
//! four groups of the yearly study of IBM. The brochure of Techniek Nederland names the heads; the table is our reading.

use readiness::agreement::event::CostHead;
use readiness::words;

words! {
    /// Whether people see what something costs.
    CostVisibility "cost-visibility" {
        /// There is a bill.
        Visible "visible",
        /// A part of it shows.
        Half "half",
        /// No bill ever comes.
        Invisible "invisible",
    }
}

words! {
    /// What kind of loss it is in VERIS, the vocabulary for describing incidents (impact.loss.variety).
    VerisLoss "veris-loss" {
        /// Money and goods that are gone.
        AssetAndFraud "asset-and-fraud",
        /// The name.
        BrandDamage "brand-damage",
        /// Work that stood still.
        BusinessDisruption "business-disruption",
        /// Running costs that rose.
        OperatingCosts "operating-costs",
        /// Law and authorities.
        LegalAndRegulatory "legal-and-regulatory",
        /// What others could not do, and now can.
        CompetitiveAdvantage "competitive-advantage",
        /// Answering and mending.
        ResponseAndRecovery "response-and-recovery",
    }
}

words! {
    /// The four groups in which IBM counts the costs of a breach.
    CostGroup "cost-group" {
        /// Finding out, and steering.
        DetectionAndEscalation "detection-and-escalation",
        /// Telling.
        Notification "notification",
        /// What comes after.
        PostBreach "post-breach",
        /// Business that was lost.
        LostBusiness "lost-business",
    }
}

/// Whether people see what a head costs.
pub fn visibility(head: CostHead) -> CostVisibility {
    match head {
        CostHead::Standstill => CostVisibility::Half,
        CostHead::TradeName | CostHead::Secrets | CostHead::LostCustomers => CostVisibility::Invisible,
        _ => CostVisibility::Visible,
    }
}

/// The losses of VERIS that a head belongs to, the first one first. What is none of the heads is money that is gone.
pub fn veris(head: Option<CostHead>) -> &'static [VerisLoss] {
    match head {
        Some(CostHead::Restoration | CostHead::Communication | CostHead::Forensics | CostHead::Notices) => {
            &[VerisLoss::ResponseAndRecovery]
        }
        Some(CostHead::Filing | CostHead::Fines | CostHead::Legal) => &[VerisLoss::LegalAndRegulatory],
        Some(CostHead::Standstill) => &[VerisLoss::BusinessDisruption, VerisLoss::OperatingCosts],
        Some(CostHead::TradeName) => &[VerisLoss::BrandDamage],
        Some(CostHead::Secrets) => &[VerisLoss::CompetitiveAdvantage],
        Some(CostHead::LostCustomers) => &[VerisLoss::BrandDamage, VerisLoss::BusinessDisruption],
        None => &[VerisLoss::AssetAndFraud],
    }
}

/// The groups of IBM that a head belongs to, the first one first; none for what its study does not count.
pub fn groups(head: Option<CostHead>) -> &'static [CostGroup] {
    match head {
        Some(CostHead::Restoration) => &[CostGroup::DetectionAndEscalation, CostGroup::PostBreach],
        Some(CostHead::Communication | CostHead::Forensics) => &[CostGroup::DetectionAndEscalation],
        Some(CostHead::Filing | CostHead::Notices) => &[CostGroup::Notification],
        Some(CostHead::Fines | CostHead::Legal) => &[CostGroup::PostBreach],
        Some(CostHead::Standstill | CostHead::TradeName | CostHead::LostCustomers) => {
            &[CostGroup::LostBusiness]
        }
        Some(CostHead::Secrets) | None => &[],
    }
}

#[cfg(test)]
mod tests {
    use readiness::event::Word as _;

    use super::*;

    #[test]
    fn seven_heads_come_with_a_bill_one_in_part_and_three_never() {
        let count = |seen| CostHead::ALL.iter().filter(|head| visibility(**head) == seen).count();
        assert_eq!(
            (count(CostVisibility::Visible), count(CostVisibility::Half), count(CostVisibility::Invisible)),
            (7, 1, 3)
        );
    }

    #[test]
    fn every_head_is_a_loss_in_veris_and_only_secrets_are_in_no_group() {
        for head in CostHead::ALL {
            assert!(!veris(Some(*head)).is_empty(), "{head:?}");
            assert_eq!(groups(Some(*head)).is_empty(), *head == CostHead::Secrets, "{head:?}");
        }
        assert_eq!(veris(None), [VerisLoss::AssetAndFraud]);
    }
}
