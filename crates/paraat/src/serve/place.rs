//! Where the data is when nobody says so, and where a running program can be reached.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The file in the data folder that says where the running program is.
const ADDRESS: &str = "paraat.address";

/// The data folder: as asked, else one in the home folder, as the XDG base directories have it.
pub(super) fn data(asked: Option<&Path>) -> PathBuf {
    if let Some(asked) = asked {
        return asked.to_owned();
    }
    let variable = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let shared = variable("XDG_DATA_HOME").or_else(|| variable("HOME").map(|home| home.join(".local/share")));
    shared.map_or_else(|| PathBuf::from("paraat-data"), |shared| shared.join("paraat"))
}

/// Writes where each organisation can be reached: a line for the first, and for each beside it its name and its address.
pub(super) fn write_addresses(data: &Path, served: &[(&str, &str)]) -> io::Result<()> {
    let lines: Vec<String> = served.iter().map(|(name, url)| format!("{url} {name}")).collect();
    fs::write(data.join(ADDRESS), lines.join("\n"))
}

pub(super) fn forget_address(data: &Path) {
    // What is left behind says at worst where the program was.
    let _ = fs::remove_file(data.join(ADDRESS));
}

/// Where an organisation can be reached, if a program runs and serves it; the first when none is named.
pub(super) fn address(data: &Path, organisation: Option<&str>) -> Option<String> {
    let text = fs::read_to_string(data.join(ADDRESS)).ok()?;
    let mut lines = text.lines().filter_map(|line| line.split_once(' '));
    let (url, _) = lines.find(|(_, name)| organisation.is_none_or(|asked| asked == *name))?;
    Some(url.to_owned())
}
