//! What the README shows is what the program says.

use crate::program::paraat;

#[test]
fn the_readme_shows_the_beginning_of_what_the_program_says() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let readme = std::fs::read_to_string(format!("{root}/README.md")).unwrap();
    let block = readme.split("```text\n").nth(1).and_then(|rest| rest.split("\n…\n```").next()).unwrap();
    let (command, shown) = block.split_once('\n').unwrap();
    let arguments: Vec<String> = command
        .strip_prefix("$ cargo run --release -- ")
        .unwrap()
        .split(' ')
        .map(|word| if word.starts_with("stories/") { format!("{root}/{word}") } else { word.to_owned() })
        .collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let said = paraat(&arguments).out;
    assert!(said.starts_with(shown), "the README shows\n{shown}\nbut the program says\n{said}");
}
