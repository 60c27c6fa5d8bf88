//! How often somebody may try. Kept in memory and bounded: who starts anew after a power cut should not be locked out, and
//! an attacker who types a million names should not fill our memory or the journal.

use std::collections::{BTreeMap, VecDeque};
use std::net::IpAddr;

use jiff::{SignedDuration, Timestamp};
use journal::Hash;
use readiness::access::name_key;

/// So many counters are kept of each kind.
const MOST: usize = 10_000;

/// What failed longer ago than this is forgotten.
const FORGOTTEN: SignedDuration = SignedDuration::from_hours(24);

/// In an hour at most so many crossed limits are recorded.
const MOST_RECORDED: usize = 20;

/// How many tries are free, how long the first wait is, and how long none is longer. Each wait is twice the one before.
struct Rule {
    free: u32,
    first: SignedDuration,
    most: SignedDuration,
}

/// A name, whether anybody has it or not.
const NAME: Rule =
    Rule { free: 5, first: SignedDuration::from_secs(30), most: SignedDuration::from_hours(1) };

/// A browser in which its person entered before: nobody else can use these tries up.
const DEVICE: Rule =
    Rule { free: 10, first: SignedDuration::from_secs(30), most: SignedDuration::from_mins(15) };

/// An address: whole offices have one.
const ADDRESS: Rule =
    Rule { free: 50, first: SignedDuration::from_secs(5), most: SignedDuration::from_mins(5) };

/// What failed, by name, by browser and by address.
#[derive(Default)]
pub(crate) struct Limits {
    names: BTreeMap<Hash, Tries>,
    devices: BTreeMap<Hash, Tries>,
    addresses: BTreeMap<String, Tries>,
    recorded: VecDeque<Timestamp>,
}

#[derive(Clone, Copy)]
struct Tries {
    failed: u32,
    last: Timestamp,
    until: Timestamp,
}

/// Who tries.
pub(super) struct Trier {
    name: Hash,
    /// The browser, when the person of that name entered with it before.
    device: Option<Hash>,
    address: Option<String>,
}

/// Which limits a failure crossed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Crossed {
    pub(super) name: bool,
    pub(super) address: Option<String>,
}

impl Trier {
    pub(super) fn new(name: &str, device: Option<Hash>, address: Option<IpAddr>) -> Trier {
        Trier { name: Hash::of(name_key(name).as_bytes()), device, address: address.map(place) }
    }
}

/// An address as it is counted: whoever has one of IPv6 has a whole network of them.
fn place(address: IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(address) => address.to_string(),
            None => {
                let [a, b, c, d, ..] = address.segments();
                format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
            }
        },
    }
}

impl Limits {
    /// Whether somebody must wait. Whoever comes with a browser that we know waits for nobody else's failures.
    pub(super) fn must_wait(&self, trier: &Trier, now: Timestamp) -> bool {
        let waits = |tries: Option<&Tries>| tries.is_some_and(|tries| now < tries.until);
        match &trier.device {
            Some(device) => waits(self.devices.get(device)),
            None => {
                waits(self.names.get(&trier.name))
                    || trier.address.as_ref().is_some_and(|address| waits(self.addresses.get(address)))
            }
        }
    }

    /// Counts a failure.
    pub(super) fn fail(&mut self, trier: &Trier, now: Timestamp) -> Crossed {
        if let Some(device) = trier.device {
            return Crossed { name: count(&mut self.devices, device, &DEVICE, now), address: None };
        }
        let address = trier.address.clone();
        Crossed {
            name: count(&mut self.names, trier.name, &NAME, now),
            address: address.filter(|address| count(&mut self.addresses, address.clone(), &ADDRESS, now)),
        }
    }

    /// Somebody was let in: what they mistyped before does not count.
    pub(super) fn forgive(&mut self, trier: &Trier) {
        match &trier.device {
            Some(device) => drop(self.devices.remove(device)),
            None => drop(self.names.remove(&trier.name)),
        }
    }

    /// Whether one more crossed limit is recorded: an attacker does not write our log.
    pub(super) fn may_record(&mut self, now: Timestamp) -> bool {
        while self.recorded.front().is_some_and(|at| now.duration_since(*at) > SignedDuration::from_hours(1))
        {
            self.recorded.pop_front();
        }
        let may = self.recorded.len() < MOST_RECORDED;
        if may {
            self.recorded.push_back(now);
        }
        may
    }
}

/// Counts one more, and says whether that was the first that makes somebody wait.
fn count<K: Ord + Clone>(all: &mut BTreeMap<K, Tries>, key: K, rule: &Rule, now: Timestamp) -> bool {
    if all.len() >= MOST && !all.contains_key(&key) {
        make_room(all, now);
    }
    let tries = all.entry(key).or_insert(Tries { failed: 0, last: now, until: now });
    if now.duration_since(tries.last) > FORGOTTEN {
        tries.failed = 0;
    }
    tries.failed = tries.failed.saturating_add(1);
    tries.last = now;
    let over = tries.failed.saturating_sub(rule.free);
    if over > 0 {
        let factor = 1_i32.checked_shl(over - 1).filter(|factor| *factor > 0).unwrap_or(i32::MAX);
        let wait = rule.first.checked_mul(factor).map_or(rule.most, |wait| wait.min(rule.most));
        tries.until = now + wait;
    }
    over == 1
}

/// Forgets what is old; and if nothing is, the half that failed least often.
fn make_room<K: Ord + Clone>(all: &mut BTreeMap<K, Tries>, now: Timestamp) {
    all.retain(|_, tries| now.duration_since(tries.last) <= FORGOTTEN);
    if all.len() >= MOST {
        let mut order: Vec<(u32, Timestamp, K)> =
            all.iter().map(|(key, tries)| (tries.failed, tries.last, key.clone())).collect();
        order.sort();
        for (_, _, key) in order.into_iter().take(MOST / 2) {
            all.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_625_243_400 + seconds).unwrap()
    }

    #[test]
    fn waits_double_up_to_an_hour_and_end_by_themselves() {
        let (mut limits, trier) = (Limits::default(), Trier::new("Sanne de Wit", None, None));
        for _ in 0..5 {
            assert!(!limits.must_wait(&trier, at(0)));
            assert!(!limits.fail(&trier, at(0)).name);
        }
        assert!(!limits.must_wait(&trier, at(0)), "five are free");
        assert!(limits.fail(&trier, at(0)).name, "the sixth is worth recording");
        assert!(limits.must_wait(&Trier::new(" sanne  DE wit ", None, None), at(29)));
        assert!(!limits.must_wait(&trier, at(30)));
        assert!(!limits.fail(&trier, at(30)).name, "and no later one is");
        assert!(limits.must_wait(&trier, at(89)) && !limits.must_wait(&trier, at(90)));
        for _ in 0..100 {
            limits.fail(&trier, at(90));
        }
        assert!(limits.must_wait(&trier, at(90 + 3599)) && !limits.must_wait(&trier, at(90 + 3600)));
        limits.fail(&trier, at(90 + 3 * 86_400));
        assert!(!limits.must_wait(&trier, at(90 + 3 * 86_400)), "after a day it begins anew");
    }

    #[test]
    fn a_known_browser_waits_only_for_its_own_failures() {
        let address = Some("203.0.113.7".parse().unwrap());
        let stranger = Trier::new("Sanne", None, address);
        let known = Trier::new("Sanne", Some(Hash::of(b"device")), address);
        let mut limits = Limits::default();
        for _ in 0..200 {
            limits.fail(&stranger, at(0));
        }
        assert!(limits.must_wait(&stranger, at(0)) && !limits.must_wait(&known, at(0)));
        for _ in 0..11 {
            limits.fail(&known, at(0));
        }
        assert!(limits.must_wait(&known, at(0)));
        limits.forgive(&known);
        assert!(!limits.must_wait(&known, at(0)));
    }

    #[test]
    fn an_address_is_slowed_later_and_shorter_and_a_network_of_ipv6_is_one() {
        let mut limits = Limits::default();
        let from = |name: &str, address: &str| Trier::new(name, None, Some(address.parse().unwrap()));
        for number in 0..50 {
            let name = number.to_string();
            assert_eq!(limits.fail(&from(&name, "2001:db8:1:2::1"), at(0)).address, None);
        }
        let crossed = limits.fail(&from("x", "2001:db8:1:2::ffff"), at(0));
        assert_eq!(crossed.address.as_deref(), Some("2001:db8:1:2::/64"));
        assert!(limits.must_wait(&from("never tried", "2001:db8:1:2::3"), at(4)));
        assert!(!limits.must_wait(&from("never tried", "2001:db8:1:3::1"), at(4)));
        assert!(!limits.must_wait(&from("never tried", "2001:db8:1:2::3"), at(5)));
    }

    #[test]
    fn a_million_names_take_bounded_memory_and_the_one_that_is_attacked_stays() {
        let (mut limits, sanne) = (Limits::default(), Trier::new("Sanne", None, None));
        for _ in 0..20 {
            limits.fail(&sanne, at(0));
        }
        for number in 0..30_000 {
            limits.fail(&Trier::new(&number.to_string(), None, None), at(1));
        }
        assert!(limits.names.len() <= MOST && limits.must_wait(&sanne, at(2)));
    }

    #[test]
    fn an_attacker_does_not_fill_the_log() {
        let mut limits = Limits::default();
        assert_eq!((0..500).filter(|_| limits.may_record(at(0))).count(), 20);
        assert!(limits.may_record(at(3_601)));
    }
}
