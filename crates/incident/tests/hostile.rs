//! No input makes the parsers panic. `cargo xtask fuzz` runs the same for longer.

use testkit::fuzz;

#[test]
fn broken_situations_are_refused_or_assessed_and_never_panic() {
    let met = fuzz::situations(20_261_121, 20_000);
    assert_eq!(met.tried, 20_000);
    assert!(met.good > 200, "the mutations should leave some situations whole: {met:?}");
}

#[test]
fn broken_pages_are_refused_or_loaded_and_never_panic() {
    let met = fuzz::pages(20_261_121, 2_000);
    assert!(met.good > 50, "the mutations should leave some pages whole: {met:?}");
}
