//! An incident that two organisations of this installation share: what each lets the other read, and what is written down
//! of that in the journal of the one that is read.

use incident::event::{Event, IncidentJoined, PartnerLooked, SharingEnded};
use incident::fact::FactKey;
use incident::joint::{Partner, last_fact};
use incident::picture::{Options, picture};
use incident::state::{State, Statement};
use jiff::Timestamp;
use journal::{Draft, Eyes, Hash, Visibility};
use law::{Due, Duty, Standing};
use readiness::access::Secondee;

use crate::incidents::INCIDENT;
use crate::record::draft;
use crate::{App, AppProblem, NotRecorded};

/// Somebody of the other organisation, with the incident from which they look.
#[derive(Clone, Copy, Debug)]
pub struct Across<'a> {
    /// Who.
    pub who: Secondee<'a>,
    /// What their organisation calls itself.
    pub house: &'a str,
    /// Their own incident, by the id in the address of its pages.
    pub incident: &'a str,
    /// The hash of the code that joined both: an incident that was restored elsewhere opens to nobody there.
    pub code: &'a str,
}

/// What the other organisation may read of an incident.
#[derive(Clone, Debug)]
pub struct Shared {
    /// Its code name.
    pub code_name: String,
    /// What each source says now of each fact.
    pub facts: Vec<(FactKey, Statement)>,
    /// Reports to authorities.
    pub reports: Vec<Report>,
    /// The number of the last entry about a fact.
    pub through: u64,
}

/// A report to an authority that the law asks of the other organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Its rule.
    pub rule: String,
    /// How it stands.
    pub standing: Standing,
    /// By when, if that is dated.
    pub due_at: Option<Timestamp>,
    /// When it was filed, if it was.
    pub filed_at: Option<calendar::Start>,
}

impl App {
    /// The open incident that a code joins, by the id in the address of its pages.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn offered(&self, code: &Hash, now: Timestamp) -> Result<Option<String>, AppProblem> {
        let code = code.to_string();
        for summary in self.incidents(now)?.into_iter().filter(|summary| !summary.closed) {
            let state = self.state(&summary.stream)?;
            if state.joint.offer(now).is_some_and(|offer| offer.said.code == code) {
                return Ok(summary.stream.strip_prefix(INCIDENT).map(str::to_owned));
            }
        }
        Ok(None)
    }

    /// Another organisation joins an incident of this one. Whether the code still worked.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn partner_joins(
        &self,
        incident: &str,
        across: Across<'_>,
        now: Timestamp,
    ) -> Result<bool, NotRecorded> {
        let joined = IncidentJoined {
            organisation: across.who.organisation.to_owned(),
            name: across.house.to_owned(),
            incident: across.incident.to_owned(),
            code: across.code.to_owned(),
        };
        self.name_partner(across, now)?;
        let written = self.append(&format!("{INCIDENT}{incident}"), |state| {
            let is_offered = state.joint.offer(now).is_some_and(|offer| offer.said.code == across.code);
            let event = || Event::IncidentJoined(joined.clone());
            Ok(is_offered.then(|| across.draft(now, event())).into_iter().collect())
        })?;
        Ok(!written.is_empty())
    }

    /// What the other organisation may read now; nothing when the incident is not shared with it. That somebody looked is
    /// written down before it is shown.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn partner_looks(
        &self,
        incident: &str,
        across: Across<'_>,
        now: Timestamp,
    ) -> Result<Option<Shared>, NotRecorded> {
        let stream = format!("{INCIDENT}{incident}");
        let open = self.seen_by(across.eyes());
        let seen = open.state(&stream)?;
        if across.partner(&seen).is_none() {
            return Ok(None);
        }
        let through = last_fact(&seen);
        self.name_partner(across, now)?;
        self.append(&stream, |state| {
            let is_look = |partner: &Partner| partner.is_look(&across.who.id(), through, now);
            if !across.partner(state).is_some_and(is_look) {
                return Ok(Vec::new());
            }
            let organisation = across.who.organisation.to_owned();
            Ok(vec![across.draft(now, Event::PartnerLooked(PartnerLooked { organisation, through }))])
        })?;
        Ok(Some(self.shared(&seen, now)))
    }

    /// Whether a fact was stated since anybody of the other organisation looked.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn partner_has_news(&self, incident: &str, across: Across<'_>) -> Result<bool, AppProblem> {
        let seen = self.seen_by(across.eyes()).state(&format!("{INCIDENT}{incident}"))?;
        Ok(across.partner(&seen).is_some_and(|partner| partner.seen_through() < last_fact(&seen)))
    }

    /// The other organisation ends that the incident is shared.
    ///
    /// # Errors
    ///
    /// The world fails.
    pub fn partner_ends(
        &self,
        incident: &str,
        across: Across<'_>,
        reason: &str,
        now: Timestamp,
    ) -> Result<(), NotRecorded> {
        self.append(&format!("{INCIDENT}{incident}"), |state| {
            let organisation = across.who.organisation.to_owned();
            let ended = Event::SharingEnded(SharingEnded { organisation, reason: reason.to_owned() });
            Ok(across.partner(state).map(|_| across.draft(now, ended)).into_iter().collect())
        })?;
        Ok(())
    }

    fn shared(&self, seen: &State, now: Timestamp) -> Shared {
        let says = |key: &FactKey| {
            let current = seen.facts.get(key).into_iter().flat_map(|statements| statements.current());
            current.map(|statement| (*key, statement.clone())).collect::<Vec<_>>()
        };
        let situation = seen.situation(now);
        let rulebook = self.rulebook();
        let picture = picture(&rulebook, &situation, Options::default());
        let to_authorities = picture
            .assessment
            .obligations
            .iter()
            .filter(|obligation| obligation.rule.duty == Duty::FileWithAuthority);
        let reports = to_authorities.map(|obligation| Report {
            rule: obligation.rule.id.clone(),
            standing: obligation.standing,
            due_at: match &obligation.due {
                Due::Dated(deadline) => Some(deadline.at()),
                Due::Pending(_) | Due::WithoutUndueDelay { .. } => None,
            },
            filed_at: situation.filed.get(obligation.rule.id.as_str()).copied(),
        });
        Shared {
            code_name: seen.opened.as_ref().map(|opened| opened.code_name.clone()).unwrap_or_default(),
            facts: seen.facts.keys().flat_map(says).collect(),
            reports: reports.collect(),
            through: last_fact(seen),
        }
    }

    /// Whoever looks from elsewhere has a name in this log.
    fn name_partner(&self, across: Across<'_>, now: Timestamp) -> Result<(), AppProblem> {
        self.append_own(&across.who.id(), now, || -> Result<_, AppProblem> {
            let access = self.access()?;
            Ok((access.number, access.partner_named(across.who, across.house).into_iter().collect()))
        })
    }
}

impl Across<'_> {
    /// What is in no lane and for nobody in particular.
    fn eyes(self) -> Eyes {
        Eyes::Of { person: self.who.id(), reads_counsel: false }
    }

    fn partner(self, state: &State) -> Option<&Partner> {
        let partner = state.joint.partner_with(self.who.organisation, self.incident)?;
        (partner.joined.said.code == self.code).then_some(partner)
    }

    fn draft(self, now: Timestamp, event: Event) -> Draft {
        let id = self.who.id();
        draft(&id, &Visibility::Stream, now, std::slice::from_ref(&id), event)
    }
}
