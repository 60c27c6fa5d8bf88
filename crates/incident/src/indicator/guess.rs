//! What a value probably is, of a list that somebody pasted: nobody chooses a kind three hundred times at night.

use super::cleaned;
use super::event::IndicatorKind;
use super::value::armed;

/// Kinds that can be told from the value alone, in the order in which they are tried.
const TOLD_APART: [IndicatorKind; 7] = [
    IndicatorKind::Sha256,
    IndicatorKind::Sha1,
    IndicatorKind::Md5,
    IndicatorKind::Ipv4,
    IndicatorKind::Ipv6,
    IndicatorKind::Url,
    IndicatorKind::Email,
];

/// Endings of files that attackers use and that are no top-level domains.
const ENDINGS: [&str; 44] = [
    "7z", "bat", "bin", "cab", "chm", "cmd", "cpl", "dat", "dll", "doc", "docm", "docx", "dotm", "elf",
    "exe", "gz", "hta", "img", "iso", "jar", "js", "jse", "lnk", "log", "msi", "one", "pdf", "php", "ppam",
    "ps1", "rar", "reg", "rtf", "scr", "sys", "tar", "tmp", "txt", "vbe", "vbs", "wsf", "xll", "xlsm",
    "xlsx",
];

/// With these the name of a key of the registry of Windows begins.
const HIVES: [&str; 10] = [
    "HKEY_LOCAL_MACHINE",
    "HKEY_CURRENT_USER",
    "HKEY_CLASSES_ROOT",
    "HKEY_USERS",
    "HKEY_CURRENT_CONFIG",
    "HKLM",
    "HKCU",
    "HKCR",
    "HKU",
    "HKCC",
];

/// What a value is, with the value as it is; nothing when it can be anything. Marks around it, as lists have them, are no
/// part of it.
pub fn guess(typed: &str) -> Option<(IndicatorKind, String)> {
    let value =
        typed.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | ',' | ';' | '•'));
    let value = value.strip_prefix("- ").or_else(|| value.strip_prefix("* ")).unwrap_or(value);
    let told = TOLD_APART.into_iter().find_map(|kind| Some((kind, cleaned(kind, value)?)));
    told.or_else(|| {
        let kind = by_shape(value)?;
        Some((kind, cleaned(kind, value)?))
    })
}

/// What only looks like something.
fn by_shape(value: &str) -> Option<IndicatorKind> {
    let (first, rest) = value.split_once('\\').map_or((value, None), |(first, rest)| (first, Some(rest)));
    match rest {
        Some(_) if HIVES.iter().any(|hive| hive.eq_ignore_ascii_case(first)) => {
            Some(IndicatorKind::RegistryKey)
        }
        Some(_) if matches!(first, "Global" | "Local") => Some(IndicatorKind::Mutex),
        _ if is_path(value) || has_ending(value) => Some(IndicatorKind::FileName),
        // A domain of Windows, and who signs in there.
        Some(name) if !first.is_empty() && !name.is_empty() && !value.contains(char::is_whitespace) => {
            (!name.contains('\\')).then_some(IndicatorKind::Account)
        }
        Some(_) => None,
        None => cleaned(IndicatorKind::Domain, value).map(|_| IndicatorKind::Domain),
    }
}

/// `C:\Users`, `\\server\share`, `%APPDATA%\x`, `/tmp/x`.
fn is_path(value: &str) -> bool {
    let drive = value.as_bytes().get(..3).is_some_and(|it| it[0].is_ascii_alphabetic() && it[1..] == *b":\\");
    drive
        || value.starts_with("\\\\")
        || (value.starts_with('/') && value.len() > 1)
        || is_from_a_variable(value)
}

fn is_from_a_variable(value: &str) -> bool {
    let after = value.strip_prefix('%').and_then(|rest| rest.split_once('%'));
    after.is_some_and(|(name, rest)| !name.is_empty() && rest.starts_with('\\'))
}

/// What was made harmless is an address, whatever it ends with.
fn has_ending(value: &str) -> bool {
    let ending = value.rsplit_once('.').filter(|(name, _)| !name.is_empty()).map(|(_, ending)| ending);
    let known = |ending: &str| ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending));
    armed(value) == value && ending.is_some_and(known)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::indicator::harmless;

    #[test]
    fn what_a_value_is_can_mostly_be_seen() {
        let rows = [
            ("203.0.113[.]7", IndicatorKind::Ipv4, "203.0.113.7"),
            ("203.0.113.0/24", IndicatorKind::Ipv4, "203.0.113.0/24"),
            ("2001:DB8::1", IndicatorKind::Ipv6, "2001:db8::1"),
            ("hxxps://kwaad[.]example/a", IndicatorKind::Url, "https://kwaad.example/a"),
            ("\"kwaad.example\",", IndicatorKind::Domain, "kwaad.example"),
            ("- kwaad[.]example", IndicatorKind::Domain, "kwaad.example"),
            ("baas@kwaad.example;", IndicatorKind::Email, "baas@kwaad.example"),
            ("D41D8CD98F00B204E9800998ECF8427E", IndicatorKind::Md5, "d41d8cd98f00b204e9800998ecf8427e"),
            ("factuur 2021.pdf.exe", IndicatorKind::FileName, "factuur 2021.pdf.exe"),
            ("Factuur.EXE", IndicatorKind::FileName, "Factuur.EXE"),
            ("kwaad[.]exe", IndicatorKind::Domain, "kwaad.exe"),
            ("C:\\Users\\Public\\x", IndicatorKind::FileName, "C:\\Users\\Public\\x"),
            ("%APPDATA%\\x", IndicatorKind::FileName, "%APPDATA%\\x"),
            ("/tmp/.x", IndicatorKind::FileName, "/tmp/.x"),
            ("HKLM\\Software\\Run", IndicatorKind::RegistryKey, "HKLM\\Software\\Run"),
            ("hkey_current_user\\Software", IndicatorKind::RegistryKey, "hkey_current_user\\Software"),
            (
                "Global\\MsWinZonesCacheCounterMutexA",
                IndicatorKind::Mutex,
                "Global\\MsWinZonesCacheCounterMutexA",
            ),
            ("VANLOON\\beheer", IndicatorKind::Account, "VANLOON\\beheer"),
        ];
        for (typed, kind, value) in rows {
            assert_eq!(guess(typed), Some((kind, value.to_owned())), "{typed}");
        }
    }

    #[test]
    fn what_can_be_anything_is_not_guessed() {
        for typed in
            ["", "  ", "beheer", "kwaad example", "203.0.113.256", "a\\b\\c", "\\", "%x%", "/", "12", "ab:cd"]
        {
            assert_eq!(guess(typed), None, "{typed}");
        }
    }

    proptest! {
        /// Whatever is guessed is a value of that kind, and the same when it is copied from the page and pasted again.
        #[test]
        fn a_guess_is_a_value_of_its_kind(typed in "[ -~]{1,40}|[a-z0-9.\\[\\]:/@\\\\-]{1,30}") {
            if let Some((kind, value)) = guess(&typed) {
                prop_assert_eq!(cleaned(kind, &value), Some(value.clone()));
                let shown = harmless(kind, &value);
                prop_assert_eq!(cleaned(kind, &shown).map(|it| it.replace("[.]", ".")), Some(value.replace("[.]", ".")));
            }
        }
    }
}
