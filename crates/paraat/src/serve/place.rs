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

pub(super) fn write_address(data: &Path, url: &str) -> io::Result<()> {
    fs::write(data.join(ADDRESS), url)
}

pub(super) fn forget_address(data: &Path) {
    // What is left behind says at worst where the program was.
    let _ = fs::remove_file(data.join(ADDRESS));
}

/// Where the running program is, if one runs.
pub(super) fn address(data: &Path) -> Option<String> {
    fs::read_to_string(data.join(ADDRESS)).ok().map(|url| url.trim().to_owned()).filter(|url| !url.is_empty())
}
