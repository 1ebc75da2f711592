//! The report in other forms. Knows nothing of the view.

pub mod csv;
#[cfg(test)]
mod fixture;
pub mod html;
pub mod icalendar;
pub mod json;
pub mod svg;
mod words;

pub use words::about;
