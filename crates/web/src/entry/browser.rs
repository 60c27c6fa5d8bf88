//! Which browser somebody has, in words of ours. What a browser says of itself is anything: only what we know is taken from
//! it, and only from its beginning.

use readiness::access::credential::event::{Browser, BrowserKind, SystemKind};

/// More than this of it is not looked at.
const LOOKED_AT: usize = 512;

/// The mark of each browser; those that also bear the mark of another come first.
const KINDS: &[(&str, BrowserKind)] = &[
    ("Edg", BrowserKind::Edge),
    ("OPR/", BrowserKind::Other),
    ("SamsungBrowser/", BrowserKind::Other),
    ("Firefox/", BrowserKind::Firefox),
    ("FxiOS/", BrowserKind::Firefox),
    ("Chrome/", BrowserKind::Chrome),
    ("Chromium/", BrowserKind::Chrome),
    ("CriOS/", BrowserKind::Chrome),
    ("Safari/", BrowserKind::Safari),
];

/// The same of what it runs on.
const SYSTEMS: &[(&str, SystemKind)] = &[
    ("iPhone", SystemKind::Ios),
    ("iPad", SystemKind::Ios),
    ("Android", SystemKind::Android),
    ("Windows", SystemKind::Windows),
    ("Mac OS X", SystemKind::Mac),
    ("Macintosh", SystemKind::Mac),
    ("Linux", SystemKind::Linux),
    ("X11", SystemKind::Linux),
];

/// The browser that a `User-Agent` tells of.
pub(super) fn browser(agent: &str) -> Browser {
    let end = agent.char_indices().nth(LOOKED_AT).map_or(agent.len(), |(at, _)| at);
    let agent = &agent[..end];
    let kind = KINDS.iter().find(|(mark, _)| agent.contains(mark)).map_or(BrowserKind::Other, |it| it.1);
    let system = SYSTEMS.iter().find(|(mark, _)| agent.contains(mark)).map_or(SystemKind::Other, |it| it.1);
    Browser { kind, system }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_known_by_what_they_say_first_of_all() {
        let on = |kind, system| Browser { kind, system };
        for (agent, expected) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0",
                on(BrowserKind::Edge, SystemKind::Windows),
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0",
                on(BrowserKind::Firefox, SystemKind::Linux),
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1",
                on(BrowserKind::Safari, SystemKind::Ios),
            ),
            ("<script>alert(1)</script>", on(BrowserKind::Other, SystemKind::Other)),
            ("", on(BrowserKind::Other, SystemKind::Other)),
        ] {
            assert_eq!(browser(agent), expected, "{agent}");
        }
        assert_eq!(browser(&format!("{}Firefox/1", "é".repeat(600))).kind, BrowserKind::Other);
    }
}
