//! The damage as the police and a court ask for it.

use incident::cost::damage::damage;
use serde_json::json;

use super::{cost, line, opened, with};

#[test]
fn the_damage_is_what_others_did_to_us_with_what_can_be_shown() {
    let bill = json!({ "command": "keep-evidence", "evidence": "factuur", "name": "factuur.pdf",
                       "digest": "0".repeat(64), "bytes": 9 });
    let shown = with(line("forensics", 100), "evidence", json!(["factuur"]));
    let better = with(line("restoration", 40), "is_improvement", json!(true));
    let range = json!({ "kind": "range", "low_cents": 1_000, "high_cents": 3_000 });
    let guess = with(with(line("trade-name", 0), "amount", range), "stage", json!("estimated"));
    let still = json!({ "command": "state-interruption", "what": "planning", "from": "2026-07-03T10:00:00Z",
                        "until": "2026-07-03T12:00:00Z", "margin_cents_per_hour": 500, "basis": "marge" });
    let told = opened()
        .when(bill)
        .when(cost(shown))
        .when(cost(line("legal", 20)))
        .when(cost(better))
        .when(cost(line("fines", 900)))
        .when(cost(with(guess, "basis", json!("makelaar"))))
        .when(still);
    let damage = damage(&told.state.costs, told.now);
    let what: Vec<&str> = damage.losses.iter().map(|loss| loss.what.as_str()).collect();
    assert_eq!(what, ["forensics", "legal", "trade-name", "planning"]);
    assert_eq!((damage.low_cents, damage.high_cents), (10_000 + 2_000 + 1_000 + 1_000, 16_000));
    assert_eq!(damage.shown_cents, 10_000, "only what has evidence and is no guess");
}
