//! Who takes part, as people type it: a name on each line, with what they do behind a colon.

use incident::exercise::event::Player;
use readiness::event::Word as _;
use readiness::prepared::Prepared;
use readiness::team::event::RoleKind;
use wording::Wording;

/// The crisis team as it is prepared, to begin with.
pub(super) fn of_team(prepared: &Prepared, w: &Wording) -> String {
    let mut people: Vec<(String, Vec<String>)> = Vec::new();
    for (_, role) in prepared.roles().filter(|(_, role)| !role.role.is_own()) {
        let holders = role.held.iter().filter_map(|holding| prepared.contact(holding.person?));
        for contact in holders {
            let (name, does) = (contact.title().to_owned(), w.word(role.role));
            match people.iter_mut().find(|(known, _)| *known == name) {
                Some((_, all)) if all.contains(&does) => {}
                Some((_, all)) => all.push(does),
                None => people.push((name, vec![does])),
            }
        }
    }
    let lines: Vec<String> =
        people.into_iter().map(|(name, does)| format!("{name}: {}", does.join(", "))).collect();
    lines.join("\n")
}

/// What somebody typed; the first word that is no role otherwise.
pub(super) fn read(text: &str, w: &Wording) -> Result<Vec<Player>, String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| one(line, w)).collect()
}

fn one(line: &str, w: &Wording) -> Result<Player, String> {
    let (name, does) = line.split_once(':').unwrap_or((line, ""));
    let words = does.split(',').map(str::trim).filter(|word| !word.is_empty());
    let roles = words.map(|word| role(word, w).ok_or_else(|| word.to_owned())).collect::<Result<_, _>>()?;
    Ok(Player { name: name.trim().to_owned(), roles })
}

/// A role by its name, which people write without what stands behind it in brackets.
fn role(word: &str, w: &Wording) -> Option<RoleKind> {
    let word = word.to_lowercase();
    let is = |role: &&RoleKind| {
        let name = w.word(**role).to_lowercase();
        role.id() == word || name == word || name.split(" (").next() == Some(word.as_str())
    };
    RoleKind::ALL.iter().find(is).copied()
}
