//! Tables for people to take along.

mod csv;
mod xlsx;

pub use csv::write_csv;
pub use xlsx::write_xlsx;
