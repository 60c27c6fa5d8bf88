//! The rule pages are part of the program, so a change of a page is a change of the program.

fn main() {
    let mut out = std::io::stdout().lock();
    // Without this line a new page would only be embedded after a change of the code.
    let told = std::io::Write::write_all(&mut out, b"cargo:rerun-if-changed=../../rules\n");
    assert!(told.is_ok(), "cargo does not listen");
}
