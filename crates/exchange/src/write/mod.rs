//! Tables and files for people to take along.

mod archive;
mod csv;
mod xlsx;

pub use archive::write_zip;
pub use csv::write_csv;
pub use xlsx::write_xlsx;
