//! What to look for, in the language of patterns of STIX 2.1 (part 9 of the standard).

use incident::indicator::event::IndicatorKind;

/// The short names of the parts of the registry, which the standard does not allow.
const HIVES: [(&str, &str); 5] = [
    ("HKLM", "HKEY_LOCAL_MACHINE"),
    ("HKCU", "HKEY_CURRENT_USER"),
    ("HKCR", "HKEY_CLASSES_ROOT"),
    ("HKU", "HKEY_USERS"),
    ("HKCC", "HKEY_CURRENT_CONFIG"),
];

/// The pattern of a value.
pub(super) fn of(kind: IndicatorKind, value: &str) -> String {
    match kind {
        IndicatorKind::Ipv4 => address("ipv4-addr", value),
        IndicatorKind::Ipv6 => address("ipv6-addr", value),
        IndicatorKind::Domain => equal("domain-name:value", value),
        IndicatorKind::Url => equal("url:value", value),
        IndicatorKind::Email => equal("email-addr:value", value),
        IndicatorKind::Sha256 => equal("file:hashes.'SHA-256'", value),
        IndicatorKind::Sha1 => equal("file:hashes.'SHA-1'", value),
        IndicatorKind::Md5 => equal("file:hashes.MD5", value),
        IndicatorKind::FileName => file(value),
        IndicatorKind::Account => equal("user-account:account_login", value),
        IndicatorKind::RegistryKey => equal("windows-registry-key:key", &whole_key(value)),
        IndicatorKind::Mutex => equal("mutex:name", value),
    }
}

fn equal(path: &str, value: &str) -> String {
    format!("[{}]", comparison(path, "=", value))
}

/// An address, or whatever lies in a range.
fn address(kind: &str, value: &str) -> String {
    let operator = if value.contains('/') { "ISSUBSET" } else { "=" };
    format!("[{}]", comparison(&format!("{kind}:value"), operator, value))
}

/// The name of a file, with the folder that it is in when the value says so.
fn file(value: &str) -> String {
    let split = value.rfind(['\\', '/']).map(|at| value.split_at(at));
    match split {
        Some((folder, name)) if !folder.is_empty() && name.len() > 1 => {
            let name = comparison("file:name", "=", &name[1..]);
            format!("[{name} AND {}]", comparison("file:parent_directory_ref.path", "=", folder))
        }
        _ => equal("file:name", value),
    }
}

fn whole_key(value: &str) -> String {
    let (hive, rest) = value.split_at(value.find('\\').unwrap_or(value.len()));
    let whole = HIVES.iter().find(|(short, _)| short.eq_ignore_ascii_case(hive));
    whole.map_or_else(|| value.to_owned(), |(_, whole)| format!("{whole}{rest}"))
}

fn comparison(path: &str, operator: &str, value: &str) -> String {
    format!("{path} {operator} {}", literal(value))
}

/// A text between quotes, which no value can leave.
fn literal(value: &str) -> String {
    format!("'{}'", value.replace('\\', "\\\\").replace('\'', "\\'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_says_what_to_look_for_and_a_value_cannot_leave_its_quotes() {
        let rows = [
            (IndicatorKind::Ipv4, "203.0.113.7", "[ipv4-addr:value = '203.0.113.7']"),
            (IndicatorKind::Ipv4, "203.0.113.0/24", "[ipv4-addr:value ISSUBSET '203.0.113.0/24']"),
            (IndicatorKind::Ipv6, "2001:db8::1", "[ipv6-addr:value = '2001:db8::1']"),
            (IndicatorKind::Domain, "kwaad.example", "[domain-name:value = 'kwaad.example']"),
            (IndicatorKind::Url, "https://kwaad.example/'x", r"[url:value = 'https://kwaad.example/\'x']"),
            (IndicatorKind::Email, "baas@kwaad.example", "[email-addr:value = 'baas@kwaad.example']"),
            (IndicatorKind::Md5, "d41d", "[file:hashes.MD5 = 'd41d']"),
            (IndicatorKind::Sha1, "da39", "[file:hashes.'SHA-1' = 'da39']"),
            (IndicatorKind::Sha256, "e3b0", "[file:hashes.'SHA-256' = 'e3b0']"),
            (IndicatorKind::FileName, "factuur.exe", "[file:name = 'factuur.exe']"),
            (IndicatorKind::FileName, "map\\", r"[file:name = 'map\\']"),
            (
                IndicatorKind::FileName,
                r"C:\Users\x.exe",
                r"[file:name = 'x.exe' AND file:parent_directory_ref.path = 'C:\\Users']",
            ),
            (IndicatorKind::Account, r"VANLOON\beheer", r"[user-account:account_login = 'VANLOON\\beheer']"),
            (
                IndicatorKind::RegistryKey,
                r"hklm\Software\Run",
                r"[windows-registry-key:key = 'HKEY_LOCAL_MACHINE\\Software\\Run']",
            ),
            (IndicatorKind::Mutex, r"x' OR 'a' = 'a\", r"[mutex:name = 'x\' OR \'a\' = \'a\\']"),
        ];
        for (kind, value, pattern) in rows {
            assert_eq!(of(kind, value), pattern);
        }
    }
}
