//! Values of indicators, as people copy them from a mail or a list: often made harmless, so that nobody clicks.

use core::net::{Ipv4Addr, Ipv6Addr};

use super::event::IndicatorKind;

/// A path or a name of this length is none.
const LONGEST: usize = 2_000;
/// A domain has no longer name (RFC 1035).
const LONGEST_DOMAIN: usize = 253;

/// The value as it is, of what was typed: `hxxps://kwaad[.]example` becomes `https://kwaad.example`. Nothing when it is
/// no value of this kind.
pub fn cleaned(kind: IndicatorKind, typed: &str) -> Option<String> {
    let value = typed.trim();
    if value.is_empty() || value.chars().count() > LONGEST || value.chars().any(char::is_control) {
        return None;
    }
    match kind {
        IndicatorKind::Ipv4 => range(&armed(value), 32, |ip| ip.parse::<Ipv4Addr>().is_ok()),
        IndicatorKind::Ipv6 => range(&armed(value), 128, |ip| ip.parse::<Ipv6Addr>().is_ok()),
        IndicatorKind::Domain => domain(&armed(value)),
        IndicatorKind::Url => url(&armed(value)),
        IndicatorKind::Email => email(&armed(value)),
        IndicatorKind::Sha256 => hash(value, 64),
        IndicatorKind::Sha1 => hash(value, 40),
        IndicatorKind::Md5 => hash(value, 32),
        IndicatorKind::FileName
        | IndicatorKind::Account
        | IndicatorKind::RegistryKey
        | IndicatorKind::Mutex => Some(value.to_owned()),
    }
}

/// The value so that nobody can click on it or go there by accident: `hxxps://kwaad[.]example`. [`cleaned`] makes it what
/// it was.
pub fn harmless(kind: IndicatorKind, value: &str) -> String {
    match kind {
        IndicatorKind::Ipv4 | IndicatorKind::Domain => value.replace('.', "[.]"),
        IndicatorKind::Ipv6 => value.replace(':', "[:]"),
        IndicatorKind::Email => value.replace('@', "[@]").replace('.', "[.]"),
        IndicatorKind::Url => {
            let broken = value.replace('.', "[.]");
            match broken.get(..4) {
                Some(scheme) if scheme.eq_ignore_ascii_case("http") => format!("hxxp{}", &broken[4..]),
                _ => broken.replacen("://", "[://]", 1),
            }
        }
        IndicatorKind::Sha256
        | IndicatorKind::Sha1
        | IndicatorKind::Md5
        | IndicatorKind::FileName
        | IndicatorKind::Account
        | IndicatorKind::RegistryKey
        | IndicatorKind::Mutex => value.to_owned(),
    }
}

/// The ways in which people break addresses, mended.
pub(super) fn armed(value: &str) -> String {
    let mut value = value.to_owned();
    for (broken, whole) in
        [("[.]", "."), ("(.)", "."), ("[:]", ":"), ("[://]", "://"), ("[@]", "@"), ("[at]", "@")]
    {
        value = value.replace(broken, whole);
    }
    match value.get(..4) {
        Some(scheme) if scheme.eq_ignore_ascii_case("hxxp") => format!("http{}", &value[4..]),
        _ => value,
    }
}

/// An address, or a range of them with the length of what is common.
fn range(value: &str, bits: u8, is_address: impl Fn(&str) -> bool) -> Option<String> {
    let (address, length) = value.split_once('/').map_or((value, None), |(a, l)| (a, Some(l)));
    let fits = length.is_none_or(|length| length.parse::<u8>().is_ok_and(|length| length <= bits));
    (is_address(address) && fits).then(|| value.to_ascii_lowercase())
}

fn domain(value: &str) -> Option<String> {
    let name = value.trim_end_matches('.').to_lowercase();
    let labels: Vec<&str> = name.split('.').collect();
    let is_label = |label: &&str| {
        let fits = (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-');
        fits && label.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
    };
    let is_number = |label: &str| label.chars().all(|c| c.is_ascii_digit());
    let is_domain = labels.len() > 1
        && name.len() <= LONGEST_DOMAIN
        && labels.iter().all(is_label)
        && labels.last().is_some_and(|last| !is_number(last));
    is_domain.then_some(name)
}

fn url(value: &str) -> Option<String> {
    let (scheme, rest) = value.split_once("://")?;
    let is_scheme = !scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric() || c == '+');
    let is_url = is_scheme && !rest.is_empty() && !value.contains(char::is_whitespace);
    is_url.then(|| value.to_owned())
}

fn email(value: &str) -> Option<String> {
    let (local, host) = value.rsplit_once('@')?;
    let host = domain(host)?;
    let is_local = !local.is_empty() && !local.contains(|c: char| c.is_whitespace() || c == '@');
    is_local.then(|| format!("{local}@{host}"))
}

fn hash(value: &str, digits: usize) -> Option<String> {
    let is_hash = value.len() == digits && value.chars().all(|c| c.is_ascii_hexdigit());
    is_hash.then(|| value.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_is_shown_leads_nowhere_and_is_the_same_when_it_is_copied() {
        let rows = [
            (IndicatorKind::Url, "https://kwaad.example/a.exe?b=1", "hxxps://kwaad[.]example/a[.]exe?b=1"),
            (IndicatorKind::Url, "ftp://kwaad.example", "ftp[://]kwaad[.]example"),
            (IndicatorKind::Domain, "kwaad.example", "kwaad[.]example"),
            (IndicatorKind::Ipv4, "203.0.113.0/24", "203[.]0[.]113[.]0/24"),
            (IndicatorKind::Ipv6, "2001:db8::1", "2001[:]db8[:][:]1"),
            (IndicatorKind::Email, "baas@kwaad.example", "baas[@]kwaad[.]example"),
            (IndicatorKind::FileName, "factuur.exe", "factuur.exe"),
        ];
        for (kind, value, shown) in rows {
            assert_eq!(harmless(kind, value), shown);
            assert_eq!(cleaned(kind, shown).as_deref(), Some(value), "{kind:?} {shown}");
        }
    }

    #[test]
    fn a_value_that_was_made_harmless_becomes_what_it_was() {
        let rows = [
            (IndicatorKind::Url, "hxxps://kwaad[.]example/a?b=1", Some("https://kwaad.example/a?b=1")),
            (IndicatorKind::Domain, "Kwaad[.]Example.", Some("kwaad.example")),
            (IndicatorKind::Ipv4, "203.0.113[.]7", Some("203.0.113.7")),
            (IndicatorKind::Ipv4, "203.0.113.0/24", Some("203.0.113.0/24")),
            (IndicatorKind::Ipv4, "203.0.113.0/33", None),
            (IndicatorKind::Ipv4, "203.0.113.256", None),
            (IndicatorKind::Ipv6, "2001:DB8::1", Some("2001:db8::1")),
            (IndicatorKind::Email, "baas[@]kwaad[.]example", Some("baas@kwaad.example")),
            (IndicatorKind::Email, "kwaad.example", None),
            (IndicatorKind::Domain, "203.0.113.7", None),
            (IndicatorKind::Domain, "kwaad", None),
            (
                IndicatorKind::Md5,
                "D41D8CD98F00B204E9800998ECF8427E",
                Some("d41d8cd98f00b204e9800998ecf8427e"),
            ),
            (IndicatorKind::Md5, "d41d8cd98f00b204e9800998ecf8427", None),
            (IndicatorKind::Sha256, "niet", None),
            (IndicatorKind::FileName, "  factuur.exe ", Some("factuur.exe")),
            (IndicatorKind::FileName, "a\u{0}b", None),
            (IndicatorKind::Mutex, " ", None),
        ];
        for (kind, typed, expected) in rows {
            assert_eq!(cleaned(kind, typed).as_deref(), expected, "{kind:?} {typed:?}");
        }
    }
}
