//! The report in other forms. Knows nothing of the view.

pub mod json;
