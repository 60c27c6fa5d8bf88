use serde_json::json;

use super::opened;

#[test]
fn what_the_attacker_wrote_is_known_again_however_it_is_cited() {
    let told = opened()
        .when(json!({ "command": "record-extortion", "demand": "30 bitcoin", "threat": "Maandag staat alles online.",
                      "source": "brief", "at": "2026-07-03T16:00:00Z" }))
        .when(json!({ "command": "log-attacker-contact", "at": "2026-07-03T16:10:00Z", "direction": "from-them",
                      "channel": "chat", "by": "Bram", "text": "Wij hebben de gegevens van al uw klanten." }));
    let is = |text: &str| told.state.is_of_attacker(text);
    assert!(is("30 Bitcoin!"), "the whole demand");
    assert!(is("Ze zeggen: maandag staat ALLES online"));
    assert!(is("de gegevens van al uw klanten"), "a part of what they wrote");
    assert!(!is("Er is 30 bitcoin betaald"), "two words are nobody's");
    assert!(!is("Het is een technische storing.") && !is(""));
}
